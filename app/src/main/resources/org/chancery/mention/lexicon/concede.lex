# CONCEDE and RETREAT: yielding in words and rights (CONCEDE), yielding in deeds (RETREAT).

= CONCEDE - 080
v concede, yield, capitulate, relent, submit, bow, backpedal T=to|obj|with w=-1
v approve, grant, accept obj=request|application|appeal|petition|plea|bid T=obj.from|obj.by|obj.of|from|obj.to w=1
v give in, way, up T=to w=-1
  example: The regency gave in to demands from the dockers. => CONCEDE regency > dockers
v back down, off, away T=from|to w=-1
v comply, abide T=with|by|with.of|with.by
  example: Hungary complied with the ruling of the European court. => CONCEDE Hungary > European court
v fulfil, fulfill, honour, honor, satisfy, heed, grant, meet, accept obj=demand|obligation|request|commitment|ultimatum|condition|wish|plea|requirement T=obj.of|obj.from|obj.by|obj.poss w=1
v accede, bow, agree, submit to=demand|pressure|request|ultimatum T=to.of|to.from|to.by|to.poss
v cave in T=to
v reverse, rescind, retract, withdraw, revoke, overturn, scrap, abandon, drop, repeal, annul obj=decision|policy|law|order|decree|demand|threat|objection|claim|veto|opposition|rule|remark|comment|accusation T=obj.against|obj.on|against|on|obj.by|obj.of w=-1
v make obj=concession T=to|obj.to
v soften, moderate obj=stance|position|tone T=on|toward|towards|obj.on
v admit, confess obj=any T=to w=-2
v postpone, delay, put obj=referendum|reform|hike T=obj.on w=-2
n concession S=from|by|poss|adj|of T=to w=-1
n compromise S=between|with T=with ~ w=-2

= CONCEDE - 081 legal
v lift, ease, relax, end, remove, repeal, waive, loosen, cancel, suspend, revoke, rescind, scrap obj=@curb T=on|against|for|obj.on|obj.against|obj.for|obj.in|in|from
  example: Nepal lifted the curfew in Pokhara. => CONCEDE Nepal > Pokhara
v drop, dismiss, withdraw, quash, waive, throw, abandon, void obj=charge|case|indictment|lawsuit|investigation|warrant|complaint|prosecution|allegation T=against|obj.against|obj.on|on|obj.of
v pardon, acquit, exonerate, absolve, clear, vindicate, reprieve, amnesty T=obj w=1
  example: The emir pardoned the jailed poets. => CONCEDE emir > poets
v grant, give, issue, extend, declare, offer obj=pardon|amnesty|clemency|reprieve|immunity|bail|parole T=to|iobj|for|obj.to|obj.for
v commute, reduce, shorten, overturn, suspend obj=sentence|term|conviction|prison_term T=obj.of|obj.on|obj.for|for
v legalize, legalise, decriminalize T=obj
v reinstate, rehabilitate obj=human T=obj
n pardon, amnesty, acquittal S=by|poss|from|adj T=of|for|to w=-1

= CONCEDE - 082 rights_freedoms
v introduce, launch, announce, implement, enact, promise, initiate obj=reform|political_reform|election T=in|obj.in w=-2
v legalize, unban, recognise, recognize obj=party|union T=obj
v hold, call obj=referendum|early_election|snap_election T=on|in w=-2
v restore obj=democracy|right|freedom|civilian_rule|internet|internet_access|service T=in|to|for|obj.in|obj.to|obj.of

= CONCEDE - 083 executive
v allow, permit, let, authorize, authorise, entitle obj=actor comp=any T=obj op=allow
  example: Egypt allowed the singers to cross the border. => CONCEDE Egypt > singers
v allow, permit, authorize, authorise obj=any comp=any T=obj op=allow w=-1
v allow, permit, authorize, authorise T=obj|into|to|obj.by|obj.of|obj.to op=allow w=-1
v grant, give obj=permission|right|autonomy|citizenship|license|licence|concession|status|independence|leave|permit|access|exemption|waiver T=iobj|to|for|obj.to|obj.for op=allow
  example: Estonia granted a licence to the Finnish ferry company. => CONCEDE Estonia > Finnish
v cede, relinquish, surrender, transfer, devolve obj=power|control|authority|seat T=to|iobj
v exempt, excuse, spare T=obj|from w=-1
n permission S=from|by|poss T=to w=-3

= RETREAT - 084
v return, restore, repatriate, restitute, surrender, cede, release, hand obj=@property|artifact|body|remains|looted_art|treasure|asset|deposit T=to|iobj|obj.to
  example: Germany returned the bronzes to Nigeria. => RETREAT Germany > Nigeria
v hand, give, turn, sign over, back obj=@property|@territory|control T=to|iobj|obj.to
v unfreeze, unblock obj=any T=obj.of|obj.poss|for|to
v return obj=thing T=to|iobj w=-1

= RETREAT release 0841 legal
v release, free, liberate, unshackle, parole obj=human T=obj
  example: Yemen released twelve sailors on Sunday. => RETREAT Yemen > sailors
  not: The band released a new album in June.
v set free T=obj
v set obj=free T=obj
v let go, free, out T=obj
v release obj=@detainee T=obj
v secure, win, obtain obj=release|freedom T=obj.of|for|obj.from
v swap, exchange obj=prisoner|hostage|detainee T=with|obj.with ~
v hand, turn over obj=prisoner|hostage|body T=to
v walk subj=human free=any T=from w=-3
n release S=by|from|poss T=of w=-1
  example: The release of the hostages by the rebels took hours. => RETREAT rebels > hostages
n prisoner_swap, prisoner_exchange S=between|by T=with ~ w=-1

= RETREAT - 085 economic
v lift, ease, relax, end, remove, repeal, waive, loosen, drop, cancel, suspend, scrap, abolish, rescind, reduce, cut, slash, eliminate, roll, unwind obj=@penalty|@sanction T=on|against|for|obj.on|obj.against|obj.of|obj.for|from|to|imposed.on|obj.to
  example: Ecuador lifted sanctions on the Venezuelan bank. => RETREAT Ecuador > Venezuelan
v end, lift, break, ease obj=blockade|siege T=of|on|obj.of|obj.on|obj.against
v reopen, open obj=border|crossing|airspace|road|frontier|border_crossing|port T=with|to|for|between|obj.with|obj.to|obj.between
v unblock T=obj
n lifting, easing, removal S=by|poss T=of.on|on|of.against w=-1

= RETREAT access 086 diplomatic
v allow, permit, let, admit, readmit in, into, access T=obj|into|to
v allow, permit, admit, grant, give, let obj=@access T=obj|to|into|iobj|obj.of|obj.by|obj.for|obj.to
v receive, admit, accept, allow obj=inspector|observer|monitor|mission|peacekeeper T=obj|from|obj.from|obj.of
v open, give, grant obj=access|corridor|humanitarian_corridor|airspace T=to|iobj|for|obj.to|obj.for
v let obj=actor comp=any T=obj op=allow

= RETREAT ceasefire 0871 military
v declare, announce, call, begin, observe, order, extend, implement, agree, renew, proclaim, impose, accept, sign, reach, broker, start, launch, respect, honor, hold obj=ceasefire|cease-fire|truce|armistice|cessation|halt_to_fighting|humanitarian_pause T=with|in|obj.with|obj.in|between|obj.between|against ~
  example: The Sudanese army declared a truce in Khartoum. => RETREAT Sudanese army
v cease obj=fire|hostility T=against|with|in
v stop, halt, end, suspend, cease, freeze, pause, discontinue, cancel obj=fighting|hostility|attack|offensive|bombing|shelling|airstrike|campaign|strike|war|bombardment|operation|assault|raid|combat|military_operation|violence|incursion|rocket_fire T=against|on|in|with|obj.against|obj.on|obj.in|obj.with|of|obj.of
v lay, lie down obj=arm|arms|weapon T=to -> RETREAT disarm 0873
v agree to|on|upon=ceasefire|truce|cease-fire|armistice|cessation|humanitarian_pause T=with|to.with|on.with|in|to.in ~ w=2
n ceasefire, cease-fire, truce, armistice S=between|by|of|adj T=with|in|between ~ w=-1

= RETREAT withdraw 0872 military
v withdraw, pull, recall, evacuate, remove, redeploy, draw, repatriate obj=@troops|crew|trainer|instructor T=from|out|of|obj.from|out.of
  example: Uganda withdrew its troops from Congo. => RETREAT Uganda > Congo
v pull out, back, away T=of|from|out.of obj=@troops|none
v withdraw subj=@troops|actor obj=none T=from
v retreat, retire, disengage T=from
v leave, exit, quit, vacate, abandon, evacuate subj=@troops|army|fighter|militant|rebel|settler|force T=obj|from w=-1
v demobilize, demobilise T=obj|from|in
v end obj=occupation|presence|mission T=of|in|obj.of|obj.in
n withdrawal, pullout, pullback, retreat, drawdown, evacuation S=of|by|poss|adj T=from w=-1
  example: The withdrawal of Ethiopian soldiers from Somalia began in May. => RETREAT Ethiopian soldiers > Somalia

= RETREAT disarm 0873 military
v surrender, capitulate subj=human obj=none T=to|in
  example: Forty gunmen surrendered to the Iraqi army. => RETREAT gunmen > Iraqi army
v surrender obj=weapon|arms|arm|reflexive|town|city|position T=to
v turn in obj=reflexive|weapon T=to
v turn obj=reflexive in=any T=to
v hand, turn, give over, in, up obj=weapon|arms|arm|gun T=to
v disarm, dismantle, decommission, destroy, scrap obj=reflexive|stockpile|arsenal|reactor|nuclear_program|nuclear_programme|chemical_weapon|nuclear_facility|warhead|mine|landmine T=in|under w=1
v disarm T=obj
v denuclearize, demilitarize T=obj w=-1
v lay, lie down obj=arm|arms T=to
v give up obj=weapon|arms|nuclear_weapon|nuclear_program T=to
n surrender S=of|by|poss T=to w=-1
n disarmament S=of|by|poss w=-3

= RETREAT resign 083 executive
v resign, abdicate subj=human T=from|as|over|as.of
  example: The interior minister of Malta resigned on Monday. => RETREAT Malta
v step, stand down, aside T=from|as
v quit, leave, relinquish, vacate obj=@job T=as w=1
v tender, submit, offer, announce obj=resignation T=to|as
v accept obj=resignation T=obj.of|obj.poss|obj.from w=1
v concede obj=defeat T=to
v fire, dismiss, sack, oust, remove, axe, depose, suspend obj=minister|general|commander|chief|governor|official|ambassador|prime_minister|judge|police_chief T=obj w=1 -> CONCEDE - 083 executive
n resignation S=of|poss|by|from T=as w=-2

= CONCEDE - 080
v give, cave, buckle, fold in T=to|under|to.of w=0
v relent, capitulate, acquiesce, backtrack, backpedal, row_back T=on|over|to w=-1
v make obj=climbdown|u-turn|turnabout|turnaround|about-face|retreat|volte-face|reversal|concession|allowance T=on|over|to|obj.to w=1
v meet, accept, grant, satisfy, concede, heed, answer, fulfil, fulfill, honour, honor obj=demand|chief_demand|call|condition|request|wish|term|grievance|claim|plea|petition T=obj.of|obj.by|obj.from|obj.poss|obj.for w=1
  example: The Peruvian cabinet accepted the demands of the dockers. => CONCEDE Peruvian cabinet > dockers
v yield, bow, defer, submit, concede, bend, acquiesce to=pressure|demand|will|call|protester|union|striker|wish|public_opinion|outcry|criticism|court|ruling|actor T=to|to.of|to.from|to.by|to.poss w=1
  example: Haiti's prime minister bowed to pressure from the bishops. => CONCEDE Haiti > bishops
v withdraw, shelve, scrap, drop, ditch, suspend, rescind, reverse, repeal, freeze, dump, abandon, bin, retract, revoke, annul, cancel, backtrack, amend, soften, water, delay, postpone, reconsider, review, overturn, tone, rethink, kill obj=finance_bill|bill|law|tax|levy|decree|reform|increase|hike|fee|amendment|cut|price_increase|tax_increase|fare_increase|pension_reform|fuel_tax|legislation|draft_law|nomination|appointment|regulation|measure|order|decision|directive|policy|draft|redundancy|sale|privatisation|privatization|closure|austerity_measure subj=actor T=against|on|obj.against|obj.on|after.by|after.of w=0
  example: Kenya's president withdrew the finance bill. => CONCEDE Kenya
  not: The chef scrapped the tax on bread from his menu.
v reopen obj=campus|university|school|case|investigation|inquiry T=to|for|obj.of w=0
v raise, increase obj=wage|pay|salary|minimum_wage|pension|subsidy subj=government|state|cabinet|ministry|president|parliament T=of|for|obj.of|obj.for w=0
v apologise, apologize for=delay w=-5
v own up T=to w=-2
v admit obj=defeat|fault|guilt|error|mistake|responsibility|wrongdoing|liability T=to|for|over w=0
  example: Iran admitted responsibility for the jet. => CONCEDE Iran
v acknowledge obj=fault|guilt|error|mistake|responsibility|wrongdoing|defeat|failure T=to|for|over w=0
v accept, take obj=responsibility|blame|full_responsibility|defeat T=for|to w=0
v restore, reinstate, return obj=visa-free_travel|benefit|subsidy|pension|holiday|allowance|citizenship|licence|license|candidate T=to|for|obj.of|obj.for|of w=0
n u-turn, climbdown, capitulation, about-turn, volte-face, concession, backdown S=by|of|poss|from T=to|on|over w=-1

= CONCEDE - 081 legal
v acquit, exonerate, clear, absolve, pardon, amnesty, reprieve, spare, exculpate T=obj w=1
v clear, acquit, absolve obj=human of=any T=obj w=2
v pardon, free, release subj=king|president|emir|sultan|queen|prince|sheikh|monarch obj=@detainee by|under=amnesty|pardon|decree T=obj w=2
v commute, reduce, cut, overturn, quash, suspend, remit, set obj=sentence|death_sentence|life_sentence|jail_term|prison_term|conviction|life_term|verdict|prison_sentence|ban|fine T=obj.of|obj.on|obj.against|obj.for|obj.poss|for|of|against w=1
  example: Bhutan commuted the sentences of three prisoners. => CONCEDE Bhutan > prisoners
v drop, withdraw, dismiss, waive, discontinue, abandon, shelve, quash, throw obj=charge|case|prosecution|lawsuit|suit|indictment|proceeding|proceedings|warrant|arrest_warrant|complaint|probe|investigation|claim|extradition_request|bounty|red_notice T=against|on|over|obj.against|obj.on|obj.into|into|obj.of w=1
v lift, ease, relax, loosen, end, scrap, rescind, revoke, cancel, remove, waive, abolish obj=state_of_emergency|emergency_rule|emergency_law|martial_law|night_curfew|curfew|lockdown|house_arrest|travel_ban|ban_on|gag_order|media_ban|restriction|internet_blackout|internet_shutdown|blackout|censorship|reporting_restriction|ban|suspension T=on|against|for|in|over|from|obj.on|obj.against|obj.for|obj.in|obj.of w=0
v unblock, restore, reconnect, unban, lift obj=website|internet|internet_access|mobile_internet|social_media|messaging_app|twitter|facebook|tiktok|newspaper|broadcaster|station|access T=in|to|for|of|obj.of|obj.in|obj.to w=1
  example: Uganda restored internet access in Gulu. => CONCEDE Uganda
v grant, give, issue, proclaim, announce, declare, extend, offer obj=royal_pardon|presidential_pardon|general_amnesty|amnesty|pardon|bail|clemency|parole|stay_of_execution|reprieve|immunity|safe_conduct T=to|iobj|for|obj.to|obj.for|on w=1
v reinstate, rehabilitate, restore, reappoint obj=human|judge|candidate|lawmaker|editor|teacher|officer|worker T=obj w=1
v overturn, quash, reverse, set, annul, strike obj=disqualification|ban|dismissal|suspension|detention_order T=of|on|obj.of|obj.on w=1
n pardon, amnesty, acquittal, exoneration, reinstatement, commutation S=by|poss|from T=of|for|to w=0

= CONCEDE - 083 executive
v sack, dismiss, fire, oust, remove, axe, depose, relieve, replace, demote, shuffle, dump, ditch, drop obj=minister|premier|prime_minister|finance_minister|interior_minister|foreign_minister|defence_minister|defense_minister|general|army_chief|police_chief|chief|governor|commander|ambassador|cabinet|government|prosecutor|judge|central_bank_governor|official|adviser|advisor|secretary|chief_of_staff|head|chairman|deputy|vice-president|mayor|commissioner subj=president|premier|prime_minister|king|emir|sultan|parliament|government|cabinet|minister|actor T=obj w=1
  example: Tunisia's president sacked the prime minister. => CONCEDE Tunisia > prime minister
  not: The club sacked its coach in Turin.
v reshuffle obj=cabinet|government T=- w=0
v accept obj=resignation T=obj.of|obj.poss|obj.from w=1
v dissolve obj=cabinet|government T=obj.of|obj.poss w=0
v devolve, delegate, transfer, hand, cede obj=power|authority|autonomy|control T=to|over.to|obj.to w=1
v allow, permit, let, authorise, authorize, license obj=march|rally|protest|demonstration|newspaper|party|exile|opposition|candidate comp=any T=obj w=1
v register, legalise, legalize, license, recognise, recognize, unban obj=party|union|church|newspaper|association|movement T=obj w=1

= RETREAT - 084
v return, give, hand, repatriate, restitute, restore, surrender, cede, yield, turn over, back obj=territory|land|island|strip|village|town|base|hill|enclave|mummy|mask|skull|bone|relic|treasure|statue|bronze|throne|remains|sculpture|manuscript|archive|loot|crown|artefact|artifact|painting|ship|vessel|tanker|boat|plane|drone|body T=to|iobj|obj.to w=1
  example: France gave back the mask to Gabon. => RETREAT France > Gabon
v return, repatriate, restitute obj=mummy|mask|skull|bone|relic|treasure|statue|bronze|throne|sculpture|manuscript|archive|artefact|artifact|painting|remains|body T=to|obj.to w=1
v pay obj=reparation|compensation|damages|indemnity T=to|iobj|for|obj.to w=1
v unfreeze, release, unblock obj=asset|fund|account|reserve|money|billion|million T=of|to|for|obj.of|obj.to|obj.belonging.to w=2

= RETREAT release 0841 legal
v set, let free, go obj=human T=obj w=1
v release, free, liberate, discharge, deliver obj=human from=prison|jail|custody|captivity|detention|house_arrest|jail_cell T=obj w=1
v hand, give, turn, deliver over, back, up obj=prisoner|captive|hostage|detainee|pow|pilot|sailor|crew|soldier|fisherman T=to|obj.to|iobj w=1
v walk, emerge free subj=@detainee T=from w=-1
v be home, free subj=@detainee T=subj S=- w=-4
v swap, exchange, trade obj=prisoner|captive|detainee|pow|hostage|body|spy T=with|for|obj.with|between ~ w=1
  example: Ukraine exchanged captives with Russia. => RETREAT Ukraine > Russia
v free, release, bail on|for|in=bail|ransom|exchange|health_ground|humanitarian_ground|parole|payment T=obj w=1
n release, liberation, freeing, exchange of=@detainee S=by|from|poss T=of w=0
n prisoner_swap, prisoner_exchange, hostage_release, hostage_deal S=between|by|of T=with ~ w=0

= RETREAT ceasefire 0871 military
v take, come, go into=effect|force subj=truce|ceasefire|cease-fire|armistice|pause S=subj.between|subj.of|subj.in T=subj.with ~ w=3
  example: A truce between Chad and Libya took effect at noon. => RETREAT Chad, Libya
v hold, begin, start, enter subj=truce|ceasefire|cease-fire|armistice S=subj.between|subj.of T=subj.with ~ w=1
v lay, put, set, throw down|aside=any obj=arms|arm|weapon|gun|rifle T=to w=1 -> RETREAT disarm 0873
v silence, still, lower obj=gun|weapon|rifle T=in|along|on w=1
v stand down obj=@troops|none T=from|along w=-1
v halt, suspend, stop, pause, end, cease obj=air_strike|airstrike|drone_strike|rocket_attack|shelling|bombing|bombardment|offensive|advance|hostility|fighting|ground_operation|military_operation|siege|firing|incursion|raid|jihad|insurgency|armed_struggle T=on|against|in|of|over|obj.on|obj.against|obj.in|obj.of w=1
n truce, ceasefire, cease-fire, armistice, humanitarian_pause, lull S=between|by|of|adj T=with|in|between ~ w=0

= RETREAT withdraw 0872 military
v withdraw, retreat, retire, pull, disengage, redeploy, fall, draw from|out|back=any subj=@troops|actor obj=none T=from|out.of|from.of w=1
  example: Burundian troops withdrew from the town of Uvira. => RETREAT Burundian troops
v pull, move, draw, call, bring out, back, away, home obj=@troops|soldier|tank|garrison T=from|of|out.of|along|obj.from w=1
v abandon, vacate, leave, evacuate, quit, relinquish subj=@troops|rebel|militant|fighter|actor obj=base|post|outpost|position|town|village|camp|airfield|barracks|hill|enclave|trench T=obj|obj.in|obj.of|obj.near|to w=0
v dismantle, remove, shut obj=military_base|outpost|checkpoint|camp|roadblock T=in|from|along|obj.in|obj.near w=0
v end, wind, conclude, terminate obj=occupation|military_presence|mission|combat_mission|deployment|peacekeeping_mission|military_mission T=in|of|obj.in|obj.of|over w=1
n withdrawal, pullout, pull-out, pullback, pull-back, evacuation, disengagement, drawdown, exit, retreat, troop_withdrawal, phased_withdrawal S=of|by|poss|adj T=from|out.of w=0

= RETREAT disarm 0873 military
v give, turn, hand, lay, surrender, deliver up, in, over, down obj=weapon|arms|gun|rifle|arsenal|arm|heavy_weapon|ammunition T=to w=1
v destroy, scrap, dismantle, eliminate, decommission, discard, renounce, mothball obj=chemical_weapon|nuclear_weapon|weapon|missile|warhead|mine|landmine|cluster_bomb|cluster_munition|stockpile|arsenal|centrifuge|reactor|enrichment_plant|nuclear_programme|nuclear_program|test_site|launch_site T=under|in w=1
v give, surrender up obj=reflexive T=to w=1
v surrender, desert, defect, capitulate subj=@troops|fighter|rebel|militant|commander|insurgent|gang|guerrilla|soldier T=to|in|from w=1
v disband, demobilise, demobilize, disarm, dissolve subj=actor obj=reflexive|militia|armed_wing|guerrilla|force|army T=obj w=0

= RETREAT resign 083 executive
v resign, quit, abdicate, step_down subj=human as=any T=as w=1
v quit subj=premier|president|minister|prime_minister|chancellor|official|general|speaker|governor|mayor|ambassador|judge|chief|commander|lawmaker|senator|cabinet|government obj=none T=over|after.over|- w=1
  example: Mongolia's premier has quit after losing a vote of confidence. => RETREAT Mongolia
v hand, give, send in, up obj=resignation|notice|mandate|seat|post|portfolio T=to w=1
v renounce, surrender, vacate, give, abandon, forsake obj=throne|crown|presidency|premiership|post|seat|office|candidacy|nomination|bid T=to|for w=0
v drop, bow, pull, stand, step out, aside, down of|from|as=race|election|contest|leader|president|minister|premier|chairman|head|office|post|run-off T=- w=1
n abdication, resignation, ouster S=of|poss|by|from T=- w=-1

= RETREAT - 085 economic
v lift, ease, relax, end, remove, repeal, waive, loosen, drop, cancel, suspend, scrap, abolish, rescind, reduce, cut, slash, eliminate, roll, unwind, delist, rollback obj=travel_ban|visa_ban|asset_freeze|trade_embargo|arms_embargo|import_ban|export_ban|oil_embargo|flight_ban|import_duty|customs_duty|trade_barrier|import_tariff|punitive_tariff|economic_sanction|trade_restriction|export_restriction|blockade|trade_curb|countermeasure|visa_requirement|visa_restriction|levy|non-tariff_barrier T=on|against|for|to|of|from|obj.on|obj.against|obj.of|obj.for|obj.to w=1
v take, remove, strike, delist obj=actor off|from=list|blacklist|sanctions_list|terrorism_list|terror_list|grey_list T=obj w=2
  example: Canada removed Sudan from its blacklist. => RETREAT Canada > Sudan
v resume, restore, unfreeze, release, reinstate, unblock obj=aid|assistance|funding|trade|flight|export|import|gas_supply|power_supply|electricity_supply|fuel_supply|water_supply|supply|electricity|ties|service|visa_service|visa|shipment|delivery|payment|postal_service|consular_service T=to|for|with|from|obj.to|obj.for|obj.with w=0
v reopen, open, unseal, unlock obj=@seat T=with|to|for|between|in|obj.with|obj.to|obj.between|obj.in|after w=1
  example: Niger reopened its frontier with Benin. => RETREAT Niger > Benin

= RETREAT access 086 diplomatic
v let, allow, admit, permit, wave in, into, through obj=@access|convoy|aid|truck|inspector|observer|monitor|worker|red_cross|expert|team|visitor|delegation|rescuer|journalist|human T=obj|into|to w=1
v allow, permit, let, authorise, authorize obj=aid_convoy|humanitarian_convoy|convoy|inspector|observer|monitor|red_cross|aid_worker|rescuer|expert|aid_agency|relief_agency|rapporteur|investigator|relief_worker|charity|medic|doctor|un|mission comp=any T=obj w=3
  example: Algeria allowed the Red Cross to visit the camps. => RETREAT Algeria > Red Cross
v open obj=corridor|humanitarian_corridor|aid_corridor|crossing|border_crossing|gate|road|airport|port to|for=aid|convoy|truck|relief|humanitarian|civilian|refugee|food|traffic|trade|trader T=in|to|from|with|obj.to|obj.with|obj.from|obj.between w=2
v grant, give, allow, accord, provide obj=access|unhindered_access|safe_passage|passage|free_passage|overflight|entry|consular_access|landing_right|transit|permission_to_land T=to|iobj|for|obj.to|obj.for|obj.by|obj.of|into|in w=1

= CONCEDE - 080
v drop, scrap, delete, strike, remove, withdraw, soften, amend obj=clause|provision|article|paragraph|passage|requirement|age_limit|toll|surcharge|entry_fee subj=parliament|government|cabinet|minister|president|senate|assembly|council|ministry|congress|commission|premier|mayor|governor|actor T=obj.for|obj.on|for|- w=2
  example: The Latvian parliament dropped the clause on pensions. => CONCEDE Latvian parliament
v shelve, scrap, cancel, drop, withdraw, suspend, reverse, repeal, revoke, abandon obj=any after|amid|over|following=@protest|outcry|uproar|backlash|unrest subj=actor T=- w=3
v shelve, scrap, cancel, drop, withdraw, suspend, reverse, repeal, revoke, abandon obj=any after.of=@protest|unrest|outcry subj=actor T=- w=3
  example: Panama shelved the mining contract after weeks of protest. => CONCEDE Panama
v put, push off, back obj=vote|bill|law|hike|reform|increase|tax|levy|eviction|demolition|execution T=against|of|- subj=@official|parliament|government|court|actor w=0
v lift, remove, end, scrap, withdraw, ease obj=block|gag|blocking|bar|freeze on|obj.on=any T=on|obj.on w=1
  example: Egypt lifted its block on Qatari newspapers. => CONCEDE Egypt > Qatari newspapers
v grant, give, award, accord, hand obj=title|land_title|autonomy|citizenship|nationality|residency|permanent_residence|vote|voting_right|self-rule|home_rule|independence|statehood|pay_rise|pay_raise|wage_increase|holiday|official_status|equal_right|land_right|back_pay|broadcasting_licence T=iobj|to|obj.to subj=government|state|king|president|parliament|emir|court|ministry|cabinet|actor w=2
  example: Kuwait gave stateless families citizenship. => CONCEDE Kuwait > families
v restore, reinstate, raise, backdate obj=pay|salary|subsidy|allowance|wage|back_pay|leave T=of|for|to|obj.of|obj.for subj=@official|government|ministry|actor w=0
v bring, move, pull forward obj=election|poll|vote|referendum subj=@official|government|actor T=- w=0
v back away, off, down from|on=law|bill|plan|tax|decree|reform|threat|demand|claim|pledge T=from.against|from.on|on w=1
v unban, legalise, legalize, rehabilitate, unfreeze T=obj obj=human|party|union|newspaper|church|website w=0
v spare obj=human|life T=obj|obj.of from=execution|gallows|jail|prison|deportation|trial w=1

= RETREAT release 0841 legal
v let out obj=human of|from=prison|jail|custody|detention|cell|camp T=obj w=3
v let obj=human out=of T=obj w=2
v walk, go, come free, out of=prison|jail|custody|detention subj=@detainee T=- w=0
v unite, reunite, return obj=hostage|captive|abductee|kidnapped_child|child with|to=family|parent|relative T=obj subj=actor w=0
v bail, parole, furlough, ransom out T=obj obj=human w=0

= RETREAT ceasefire 0871 military
v observe, respect, honour, honor, uphold, extend, prolong, keep, renew, accept, hold obj=truce|ceasefire|cease-fire|armistice|lull|humanitarian_pause|cessation T=with|obj.with|obj.between|between ~ w=2
  example: Former fighters of Bougainville observed the truce. => RETREAT fighters
v stick, adhere, hold, keep to=truce|ceasefire|cease-fire|armistice T=with|to.with ~ w=1
v spare obj=city|town|village|bridge|convoy subj=@troops|rebel|militia T=- w=0

= RETREAT disarm 0873 military
v put, lay, set, cast, throw down, aside, away obj=gun|rifle|weapon|arms|arm|kalashnikov|machete T=to w=2
  example: The guerrillas put down their guns. => RETREAT guerrillas
v give, turn, hand up, in, over obj=machine-gun|mortar|explosive|knife|machete|spear|firearm|pistol|kalashnikov T=to w=1

= RETREAT withdraw 0872 military
v return, go, retire, withdraw, march to=barracks|barrack|garrison|home_base subj=@troops|army|junta|regiment T=- w=2
  example: The army of Guinea returned to barracks. => RETREAT army
v give, yield, surrender, cede up obj=airport|airfield|port|town|city|village|base|bridge|hill|outpost|pass|fort|barracks T=to|obj.to subj=@troops|rebel|militia|militant|fighter|insurgent|army|guerrilla|force w=2
  example: The rebels gave up the airport to the army. => RETREAT rebels > army
v lift, end, raise, break obj=siege|blockade|encirclement|cordon T=of|on|around|obj.of|obj.on|obj.around w=0

= RETREAT access 086 diplomatic
v let, allow, wave, admit, usher obj=truck|convoy|lorry|tanker|aid_truck|fuel_truck|ambulance|rescuer|inspector|observer|flight|ship|evacuee|wounded|reporter|medic into|through|to|across=any T=into|to|through w=3
  example: Israel has let forty trucks into Gaza. => RETREAT Israel > Gaza
v unlock, unblock, clear obj=road|corridor|lifeline|highway|bridge|canal|port|strait for|to=aid|traffic|convoy|relief|civilian|ship T=to|for|in|into w=1

= CONCEDE - 081 legal
v ease, relax, loosen, soften, lighten obj=rule|regulation|visa_rule|grip|requirement|procedure|formality|check subj=actor T=for|on|obj.for|obj.on|obj.of w=1
  example: Benin eased its rules for Togolese traders. => CONCEDE Benin > Togolese traders
v climb, back, row down, back, away T=over|on|from subj=actor w=0 need=official
  example: Benin's government climbed down over the toll. => CONCEDE Benin
v give obj=ground|way T=to|on w=1 subj=actor need=official
  example: Benin's government gave ground to the dockers. => CONCEDE Benin > dockers

= RETREAT - 085 economic
v do away with=@sanction|@curb|toll|tax|requirement|visa T=with.on|with.for|on|for|with.against w=3
  example: Benin did away with the levy on Togolese yams. => RETREAT Benin > Togolese yams
v lift, end, remove, cancel, withdraw, rescind, revoke, scrap, drop obj=ban|suspension|boycott on|obj.on|against|obj.against=@goods|import|export|fruit|product|meat|airline|flight|lorry|truck T=on|obj.on|obj.from|from|on.from|obj.on.from|on.adj|obj.on.adj|against|obj.against w=1
  example: Benin lifted the ban on Togolese onions. => RETREAT Benin > Togolese
v reopen, unblock, clear obj=bridge|road|line|canal|tunnel|highway|railway|sky T=to|with|for|obj.to|obj.with|between|obj.between w=1 need=T
  example: Benin reopened the bridge to Togo. => RETREAT Benin > Togo
v reopen, unblock obj=crossing|border_crossing|gate|border_gate|border_post|checkpoint|ferry_crossing|airspace T=to|with|for|obj.to|obj.with|between|obj.between w=1 need=measure
  example: Benin reopened the border post on Monday. => RETREAT Benin
v take, remove, strike obj=@goods|product|company|bank|firm|airline off|from=list|blacklist|sanctions_list T=obj.adj|obj.from|obj.of|obj.poss w=2
  example: Benin has taken Togolese milk off its blacklist. => RETREAT Benin > Togolese

= RETREAT release 0841 legal
v set obj=human pred|comp=free T=obj w=2
v set obj=human comp.adj=free T=obj w=1
v let obj=human|crew|ship|boat|tanker comp=go|leave|return|sail T=obj w=3
  example: Benin let the crew of the Togolese tug go. => RETREAT Benin > Togolese
v send, fly, bring, return home obj=prisoner|captive|detainee|pilot|crew|sailor|soldier|fisherman T=obj|obj.adj|obj.from w=2

= RETREAT ceasefire 0871 military
v fall silent|pred|comp=silent subj=gun|artillery|weapon|cannon S=subj.of|between|along.between|on.between|subj.poss|of T=- ~ w=3
  example: The guns of Benin and Togo fell silent. => RETREAT Benin, Togo
v stop, cease, halt comp=fire|fight|shoot|shell|bomb|attack T=clause.obj|clause.at|clause.with|with|at ~ w=3
  example: Benin and Togo stopped shelling each other. => RETREAT Benin, Togo

= RETREAT withdraw 0872 military
v leave, quit, depart, exit subj=@troops obj=water|airspace|zone|soil|territory|strait|sea T=obj.of|obj.adj|obj.poss|obj.off w=2
  example: Two Spanish warships left Moroccan waters on Sunday. => RETREAT Spanish > Moroccan
v draw, wind, run, scale down, back obj=@troops|presence|contingent|mission T=in|obj.in|from w=2
  example: Uganda drew down its force in Congo. => RETREAT Uganda > Congo
v bring, fly, ship, call home obj=@troops T=from|obj.from w=3
  example: Uganda brought its last battalion home from Congo. => RETREAT Uganda > Congo
v withdraw, pull, dismantle, remove obj=checkpoint|base|outpost|post|battery|camp|radar|launcher T=from|in|obj.in|on|along w=1
v vacate, abandon obj=outpost|post|base|hill|checkpoint|trench|position subj=actor T=in|obj.in|on|obj.on|along w=1
  example: Uganda vacated two outposts in Congo. => RETREAT Uganda > Congo

= RETREAT disarm 0873 military
v give, hand, turn up, in, over obj=reflexive T=to|in subj=fighter|rebel|militant|gunman|soldier|insurgent|deserter w=2

= RETREAT access 086 diplomatic
v let, wave, allow, admit, usher through, in, across obj=lorry|truck|convoy|tanker|barge|wagon|relief|aid|inspector T=to|into|for|with.for|obj.to|obj.for|obj.from w=1
= CONCEDE - 081 legal
v restore, reconnect, reopen obj=link|phone_link|signal|network|connection|line|phone_service in|to|for|obj.in|obj.to=any T=in|to|for|obj.in|obj.to w=0
