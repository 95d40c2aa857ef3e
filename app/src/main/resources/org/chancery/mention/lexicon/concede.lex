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
  example: Egypt allowed the aid workers to cross the border. => CONCEDE Egypt > aid workers
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
v agree to=ceasefire|truce|cease-fire T=with|to.with|in|to.in ~
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
