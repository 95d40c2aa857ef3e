# SANCTION: reducing relations: sanctions, expulsions, breaking off, recalling, suspending; convictions. A recipient is needed.

= SANCTION - 160
v cut, reduce, downgrade, suspend, freeze, sever, break, scale, limit, loosen, rupture, curtail, discontinue, terminate, halt, end obj=@ties T=with|obj.with|to|obj.to|between|obj.between
  example: Peru severed ties with Syria. => SANCTION Peru > Syria
v break, cut off, away T=with|from|obj obj=@ties|none
v break T=with w=-1
v distance obj=reflexive T=from
v bar, ban, block obj=truck|lorry|plane|airline|ship|flight|vessel|carrier|product|goods|trader T=obj|obj.adj|obj.from|from w=1 -> SANCTION discontinue 163
v withdraw, revoke, rescind, strip, suspend, cancel obj=recognition|accreditation|invitation|privilege|status|membership|licence|license|visa|credential|citizenship T=of|from|for|obj.of|obj.for|obj.poss
  example: Estonia revoked the visas of Russian athletes. => SANCTION Estonia > Russian athletes
v strip T=obj of=any
v isolate, ostracize, ostracise, blacklist, blackball, outlaw, proscribe, sideline T=obj
  example: The union blacklisted the airline of Belarus. => SANCTION union > airline of Belarus
v punish, penalize, penalise, fine T=obj
v retaliate T=against|for w=-1
v walk away T=from w=-1

n suspension, severance, freezing, cutoff of=@ties|@aid|link|flight|trade|visa|service|delivery S=by|poss|adj T=with|of.with|of.to|to|in|of.in|of.from w=1
= SANCTION withdraw 161 diplomatic
v recall, withdraw obj=ambassador|envoy|diplomat|mission|delegation T=from|to|in|obj.to|obj.from|obj.in
  example: Bahrain recalled its ambassador from Lebanon. => SANCTION Bahrain > Lebanon
v withdraw, pull, evacuate obj=peacekeeper|observer|inspector|aid_worker|monitor|staff|peacekeeping_force T=from|in|obj.from w=2 -> SANCTION expel 1661 peacekeeping
v close, shut, shutter obj=embassy|consulate|mission T=in|to|of|obj.in|obj.of
v close, shut, seal obj=border|airspace|frontier|crossing|port T=with|to|for|against|obj.with|obj.to -> SANCTION withdraw 160
  example: Niger closed its border with Benin. => SANCTION Niger > Benin
v withdraw, secede obj=!@troops|crew|trainer|instructor T=from|out.of w=-2 -> SANCTION withdraw 164
v withdraw, pull, back, drop, opt, leave, quit, walk from|out=@agreement|treaty|pact|talk|negotiation|bloc|organization|organisation|accord|deal|council|commission|convention|union|court|league|coalition|government T=from.with|from|with|out.of|from.of -> SANCTION withdraw 164
v pull, back, drop, walk out=any T=of.with|of
v quit, leave, exit, abandon, scrap, suspend, terminate, renounce, abrogate, denounce, tear obj=@agreement|treaty|pact|accord|bloc|organization|coalition|union|alliance|league|council T=with|obj.with|obj.between|obj.on|obj -> SANCTION withdraw 164
  example: Mali terminated its defence pact with France. => SANCTION Mali > France
v tear up obj=@agreement T=with|obj.with -> SANCTION withdraw 164

= SANCTION discontinue 162
v sever, cut, halt, stop obj=gas|oil|electricity|power|water T=to|from|obj.to w=1
v cut, suspend, halt, stop, freeze, withhold, end, discontinue, reduce, slash, cancel, pause, block, terminate, curtail, trim, limit, scale obj=@aid|assistance|food_aid|military_aid|program|programme|cooperation|delivery|supply|shipment|trade|export|import|flight|sale|support|funding|arms_sale|payment|service|operation|membership T=to|from|for|with|in|obj.to|obj.from|obj.for|obj.with|obj.in|obj.of w=0
  example: The Netherlands suspended aid to Uganda. => SANCTION Netherlands > Uganda
v cut off T=obj|from|obj.to|to
v stop, cease, suspend, halt comp=sell|buy|supply|provide|fund|import|export|ship|deliver|finance|cooperate|deal|trade|work T=to|from|with|obj op=stop
v suspend obj=talk|negotiation|dialogue|meeting|participation|contact|peace_talk|session|discussion T=with|in|obj.with|obj.in|between|obj.between -> SANCTION withdraw 164
v break, cut off obj=talk|negotiation|dialogue|contact|meeting T=with|obj.with -> SANCTION withdraw 164
v suspend obj=actor T=obj|from w=0
  example: The African Union suspended Guinea. => SANCTION African Union > Guinea

= SANCTION discontinue 163 economic
v impose, slap, clamp, levy, enforce, reimpose, reinstate, announce, extend, tighten, order, introduce, adopt, approve, renew, prolong, toughen, expand, broaden, apply, declare, maintain, unveil, place, put, keep, hit obj=@penalty|visa_ban|asset_freeze|oil_embargo|arms_embargo T=on|against|over|to|for|obj.on|obj.against|upon|in|obj.for|towards
  example: Canada imposed sanctions on Belarusian judges. => SANCTION Canada > Belarusian judges
v hit, slap, punish, target, strike with=@penalty T=obj
  example: Brussels hit Minsk with new sanctions. => SANCTION Brussels > Minsk
v sanction, embargo T=obj
v freeze, block obj=asset|account|bank_account|fund|property T=of|obj.of|obj.poss|by|obj.held.by
  example: Switzerland froze the assets of the Tunisian family. => SANCTION Switzerland > Tunisian family
v ban, bar, block, prohibit obj=import|export|product|good|airline|flight|company|app|investment|trade|sale T=from|of|to|by|obj.from|obj.of|obj.to|obj.by
  example: Indonesia banned imports from Israel. => SANCTION Indonesia > Israel
v sanction obj=actor T=obj
v blockade, besiege subj=actor obj=actor|place T=obj -> COERCE restrict 191 military
n sanction, embargo, tariff S=by|from|poss|of|adj T=on|against|of w=-2
n boycott S=by|of T=of w=-3
n ban S=by|poss|adj T=on w=-3 -> COERCE restrict 172
  example: A ban by Kenya on Ugandan traders came on Monday. => COERCE Kenya > Ugandan traders

= SANCTION expel 166 diplomatic
v expel, evict, oust, kick, throw, eject, boot, drive, banish out T=obj|out
v expel, eject, oust, banish obj=human T=obj
  example: Poland expelled three Russian diplomats. => SANCTION Poland > Russian diplomats
v kick, throw, boot out T=obj|out.of
v order obj=diplomat|ambassador|envoy|peacekeeper|aid_worker|worker|journalist comp=leave T=obj
v declare obj=diplomat|ambassador|envoy|attache pred=persona T=obj
v declare obj=human pred=non T=obj w=-2
v refuse, deny, ban, bar obj=visa|entry T=to|iobj|for -> SANCTION expel 166
n expulsion, ouster S=by|from|of|poss|adj T=of w=-1

= SANCTION convict 160 legal
v convict, sentence, condemn, jail, imprison subj=court|judge|jury|tribunal|magistrate T=obj -> SANCTION convict 160 legal
  example: A Turkish court sentenced the reporter to four years. => SANCTION Turkish court > reporter
v convict, sentence T=obj
  example: The smuggler was convicted in Spain. => SANCTION > smuggler
v find obj=human pred=guilty T=obj
v hand, give, impose obj=sentence|prison_sentence|prison_term|jail_term|life_sentence|death_sentence|verdict T=to|on|iobj|down.to|obj.to|obj.on
n conviction S=poss T=of|poss w=-2

= SANCTION - 160
v cut, sever, break, end, suspend, rupture, terminate, downgrade, freeze, loosen, dissolve off obj=@ties|all_tie|diplomatic_tie|diplomatic_relation|trade_tie|military_tie|full_tie|union|friendship_treaty T=with|to|between|obj.with|obj.to|obj.between w=1
v ostracise, ostracize, isolate, shun, boycott, blackball, cold-shoulder, delegitimise, delegitimize T=obj obj=actor w=0
v strip, deprive obj=actor of|obj.of=title|honour|honor|medal|seat|membership|status|privilege|immunity|voting_right|licence|license|chairmanship|rank|trade_status T=obj w=2
v expel, suspend, exclude, oust, eject, bar, shut, throw, kick, boot obj=actor from|of|obj.from=union|bloc|league|commonwealth|council|organisation|organization|assembly|court|body|club|alliance|ranks|games|tournament|championship|federation|council|seat T=obj w=2
v suspend subj=commonwealth|union|bloc|league|council|organisation|organization|ecowas|mercosur|community|forum|secretariat obj=actor T=obj w=1
v suspend, withdraw, revoke, scrap, end, terminate obj=travel|visa-free_travel|visa_waiver|visa_agreement|trade_preference|trade_privilege|preferential_access|most-favoured-nation_status|accreditation|membership|voting_right|observer_status|overflight_right|landing_right|licence|license|operating_licence|mining_licence|contract|concession|work_permit T=of|for|with|to|from|obj.of|obj.for|obj.with w=1
v punish, penalise, penalize, fine, dock, chastise, blacklist, embargo, quarantine T=obj w=0

= SANCTION withdraw 161 diplomatic
v recall, withdraw obj=ambassador|envoy|chargé|charge_d'affaires|high_commissioner|consul|diplomat|attache|attaché T=from|in|to|obj.from|obj.in|obj.to w=1 need=measure
  example: Denmark recalled its high commissioner from Nauru. => SANCTION Denmark > Nauru
  example: Denmark recalled its high commissioner for consultations. => SANCTION Denmark
  not: The club recalled its captain.
v summon, call, bring home, back obj=ambassador|envoy|chargé|high_commissioner|consul|diplomat|staff T=from|in|obj.from|obj.in w=4
  example: Denmark summoned home its envoy from Mali. => SANCTION Denmark > Mali
v close, shut, shutter, evacuate, vacate, abandon obj=embassy|consulate|mission|legation|liaison_office|trade_office|cultural_centre|high_commission T=in|to|of|obj.in|obj.of|obj.to|obj.poss w=1
v close, shut, seal, bolt obj=border|frontier|land_border|crossing|border_crossing|airspace|gate|sea_border|border_post|checkpoint T=with|to|for|against|on|obj.with|obj.to|obj.of|between|obj.between w=1 need=measure
  example: Niger closed its airspace on Sunday. => SANCTION Niger
  not: The farmer closed the gate.
v withdraw, pull, walk, quit, leave, secede, exit, resign out of|from=@agreement|bloc|union|alliance|court|commission|organisation|organization|treaty|pact|league|council|forum|commonwealth|community|coalition|programme|monetary_union T=out.of.with|from.with|from|with|out.of w=0
v denounce, abrogate, scrap, tear, repudiate, terminate, annul, rip, shred, void, suspend, freeze obj=treaty|pact|accord|defence_pact|agreement|convention|water_treaty|trade_deal|extradition_treaty|memorandum|contract|peace_treaty|truce|peace_deal T=with|obj.with|obj.between|obj.on w=1 -> SANCTION withdraw 164

= SANCTION discontinue 162
v cut, halt, stop, suspend, switch, turn, shut, block, freeze, withhold, end, slash, discontinue, sever, interrupt, pause obj=power_supply|gas_supply|oil_supply|water_supply|electricity_supply|food_supply|fuel_supply|aid_payment|budget_support|development_aid|military_aid|arms_sale|arms_delivery|arms_export|loan|credit|tranche|export|import|shipment|postal_service|flight|ferry|rail_delivery|delivery|transit|electricity|gas|power|scholarship T=to|from|for|with|of|in|obj.to|obj.from|obj.for|obj.with|obj.in|obj.of w=1
  example: Thailand cut the power supply to Laos. => SANCTION Thailand > Laos

= SANCTION discontinue 163 economic
v ban, bar, block, halt, prohibit, stop, outlaw, shut obj=@goods from|obj.from=actor|port|market|land_port|soil|airspace|water T=obj.from|obj.adj|obj.of|from|from.poss w=2
  example: India barred jute from Bangladesh. => SANCTION India > Bangladesh
v ban, bar, prohibit, forbid, refuse obj=aircraft|airline|airliner|plane|ship|vessel|truck|lorry|trader|company|firm|import|bank|contractor|student|athlete|team|singer|tourist T=obj.from|obj.adj|obj.of|obj.registered.in|from|obj w=0
v impose, slap, levy, place, put, clap, announce, decree, unveil, adopt, approve, extend, renew, tighten, agree, reimpose, restore, introduce, order obj=@penalty|travel_ban|import_ban|export_ban|flight_ban|trade_ban|trade_embargo|arms_embargo|import_duty|import_tariff|punitive_tariff|anti-dumping_duty|countermeasure|asset_freeze|visa_ban|visa_restriction|blacklisting|price_cap|surcharge|import_quota|trade_restriction|economic_sanction|targeted_sanction T=on|against|over|upon|obj.on|obj.against|obj.upon|towards|for w=0
v freeze, block, seize, immobilise, immobilize, confiscate obj=asset|bank_account|account|reserve|holding|property|fund|gold_reserve T=of|belonging.to|obj.of|obj.poss|obj.belonging.to|obj.held.by|obj.owned.by w=1
v sanction, blacklist, embargo, boycott obj=actor T=obj|obj.of w=1
v be subject, subjected to=@sanction T=subj S=by|from w=-3
n sanction, embargo, travel_ban, visa_ban, asset_freeze, trade_embargo, arms_embargo, import_ban, tariff, punitive_tariff, countermeasure S=by|from|poss|of T=on|against|of w=-1

= SANCTION expel 166 diplomatic
v declare obj=@official|chargé|diplomat|attaché|attache|consul|counsellor|ambassador pred|as=persona|grata|non|unwelcome T=obj w=3
v declare, name persona, grata obj=any T=obj w=1
v expel, eject, banish, oust, order, throw, kick, turf, boot, send, ask out, home, packing obj=@official|chargé|diplomat|correspondent|consul|attaché|aid_worker|priest|journalist|ngo|military_adviser|agent|spy|observer|monitor T=obj w=1
v send, order, boot home, packing, out obj=@official|diplomat|journalist|spy|chargé|correspondent T=obj w=2
v give obj=@official|diplomat|staff|envoy|ambassador comp=leave T=obj w=1
v refuse, deny obj=visa|entry|accreditation|agrement T=to|iobj|for|obj.to|obj.for w=1
n expulsion, banishment S=by|from|poss T=of|from w=0

= SANCTION convict 160 legal
v jail, imprison, sentence, convict, condemn, fine, hand, give, cage subj=court|judge|jury|tribunal|magistrate|bench|high_court|supreme_court|military_court|appeal_court obj=human T=obj|iobj w=1
  example: A court in Dili jailed the former minister. => SANCTION court > former minister
v sentence, condemn obj=human to=death|year|month|life|hanging|prison|jail|labour|labor|lash|term|imprisonment T=obj w=1
v find, hold, pronounce obj=human pred=guilty|liable T=obj w=2
v give, hand, impose obj=year|life|jail_term|prison_term|life_term|suspended_sentence|death_penalty|fine|sentence subj=court|judge|jury|tribunal|magistrate T=iobj|to|on|obj.to|obj.on|down.to w=2
v uphold obj=conviction|sentence|death_sentence|verdict T=of|on|against|obj.of|obj.on|obj.against w=1
n sentencing, conviction, jailing S=by|poss T=of w=-1

= SANCTION expel 166 diplomatic
v show obj=door iobj=@official|adviser|advisor|diplomat|monitor|mission|peacekeeper T=iobj|to w=4
  example: Niger showed the Polish ambassador the door. => SANCTION Niger > Polish ambassador
v tell, ask, instruct, order obj=@official|commander|contingent|adviser|advisor|attaché|attache|consul|ngo|charity|agency|mission|contractor|trooper|instructor|peacekeeper comp=leave|go|depart|pack|quit T=obj w=4
  example: Burkina Faso told the French commander to leave. => SANCTION Burkina Faso > French commander
v bar, ban, refuse, turn obj=@official|delegation|lawmaker|envoy from|at=entry|territory|soil|airport|country|border T=obj w=1

= SANCTION withdraw 161 diplomatic
v leave obj=post|embassy subj=ambassador T=from|in w=-2
v downgrade, demote, close obj=embassy|representation|mission T=in|to|with w=0
v sever, break, cut, suspend, freeze obj=contact|cooperation|dialogue|relationship|exchange|twinning|link T=with|to|obj.with|obj.to w=0

= SANCTION withdraw 164
v walk, pull, storm, march, drop, crash, flounce out of=union|organization|organisation|bloc|pact|court|assembly|council|commission|community|league|states|summit|talk|forum|coalition T=out.of|of w=2
v freeze, suspend, revoke, end, relinquish obj=membership|part|participation|seat|role|observer_status|observer_seat T=in|of|obj.in|obj.of|obj.poss w=1
  example: Armenia froze its membership of the Russian alliance. => SANCTION Armenia > Russian
v cut short obj=@agreement|contract|mandate T=with|of|obj.with|obj.of w=4
v end, terminate, cancel, rescind, tear, annul obj=lease|basing_agreement|status-of-forces_agreement|fishing_agreement|visa-free_regime|visa_waiver|concession|charter|contract|mandate T=with|of|to|obj.with|obj.of|obj.to w=1
  example: Chad ended the lease of the French. => SANCTION Chad > French

= SANCTION discontinue 163 economic
v stop, hold, turn, block, halt, impound back obj=truck|lorry|tanker|freight_train|wagon|shipment at=border|crossing|frontier|port|customs T=obj.adj|obj.from|from|of|obj.with|obj.carrying w=3
v stop, hold, block, halt obj=truck|lorry|tanker|freight_train|wagon|shipment at=border|crossing|frontier|port|customs T=obj.adj|obj.from|from|of|obj.with|with w=3
  example: Kazakhstan stopped trucks with Kyrgyz potatoes at the border. => SANCTION Kazakhstan > Kyrgyz
v raise, double, triple, hike, quadruple obj=tariff|duty|import_duty|levy|transit_fee|customs_duty on|against=any T=on|against|obj.on|obj.against|for|obj.for w=1
  example: Gabon doubled duties on Chinese tiles. => SANCTION Gabon > Chinese tiles
v restrict, curb, limit, cap, ration obj=export|import|sale|shipment|chip_export|rare_earth_export T=to|from|of|obj.to|obj.from w=1
v delist, debar, deplatform, exclude obj=company|bank|firm|airline|tanker|shipper T=obj|obj.adj|obj.of from=any w=0

= SANCTION discontinue 162
v stop, cease, halt, suspend comp=issue|grant|accept|admit|recognise|recognize T=clause.to|to|clause.obj.from|clause.obj w=3
  example: Malta stopped issuing visas to Libyans. => SANCTION Malta > Libyans
v dock, slash, axe, withhold, freeze, pull obj=subsidy|grant|stipend|tranche|funding|support|instalment|scholarship T=of|to|for|from|obj.of|obj.to|obj.for|obj.from w=0

= SANCTION expel 166 diplomatic
v send obj=human comp|pred=pack T=obj w=5
  example: Mali sent the Spanish commander packing. => SANCTION Mali > Spanish commander
= SANCTION discontinue 163 economic
v put obj=stop|end|halt|brake to|on=purchase|import|export|sale|delivery|shipment|trade|flight T=to.of|to.from|to.to|to.adj|on.from|on.of|on.to|to.with w=3
  example: Spain put a stop to purchases of Malian beef. => SANCTION Spain > Malian
= SANCTION withdraw 161 diplomatic
v order, tell, ask, instruct obj=embassy|consulate|mission|office|cultural_centre|trade_office|bureau comp=close|shut|leave|suspend|cease T=obj.of|obj.poss|obj.adj|obj w=4
  example: Poland ordered a Malian consulate to close. => SANCTION Poland > Malian
v send obj=packing T=obj.adj w=4
v fly, move, evacuate, withdraw obj=@diplomat out|of=any T=of|from|out w=3
v fetch, bring, call home obj=@diplomat T=from|obj.from w=3
= SANCTION withdraw 164
v leave, quit subj=place obj=union|organization|organisation|bloc|pact|court|league|forum|alliance|commission|treaty obj.led.by|obj.of=actor T=obj.led.by|obj.of w=1
v drop, switch obj=actor T=obj for|to=actor w=1
