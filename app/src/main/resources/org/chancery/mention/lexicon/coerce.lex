# COERCE: force without bodily harm: arrests, seizures, bans, curfews, raids, deportation, censorship, cyber attacks.

= COERCE - 170
v coerce, force, compel, subdue, quell, suppress, repress, oppress, crush, persecute, harass, hound, pressure, terrorize, terrorise, bully, subjugate T=obj w=0
  example: The junta suppressed the railway workers of Myanmar. => COERCE junta > railway workers
v force obj=human comp=any T=obj
v crack, clamp, bear down T=on
  example: Belarus cracked down on independent lawyers. => COERCE Belarus > lawyers
v launch, mount, carry, step, order, conduct, intensify obj=crackdown|clampdown|purge|witch-hunt T=on|against|of|obj.on|obj.against|obj.of
v disperse, break, scatter obj=@protest|protester|crowd|demonstrator|gathering|camp|mob|march|people T=obj|up
v break up obj=@protest|camp|gathering|demonstration|ring|cell|party|network T=obj|obj.of|obj.by
v interfere, meddle, intervene T=in|in.of|with w=-1
v spy, eavesdrop, snoop T=on
v wiretap, bug, surveil T=obj|obj.of|obj.poss w=-1
v intercept obj=ship|boat|vessel|plane|aircraft|tanker|migrant T=obj|from|obj.from|obj.of
v shut, close down, off obj=any T=obj|obj.in|obj.of|in
v cut obj=internet|electricity|power|water|gas|communication T=to|in|for -> COERCE withhold 170
v withhold obj=salary|wage|water|food|electricity|fund|tax|payment T=from|to|of -> COERCE withhold 170
n crackdown, clampdown, repression, persecution, purge, suppression S=by|of|poss|adj T=on|against|of w=-1

= COERCE seize 171
v seize, confiscate, impound, expropriate, nationalize, nationalise, commandeer, requisition, sequester, hijack, appropriate, embargo, grab, capture, plunder, steal, loot obj=thing T=obj|obj.of|obj.from|from|obj.belonging.to|obj.owned.by
  example: Spain seized a yacht from the Russian banker. => COERCE Spain > Russian banker
v hijack T=obj
v take obj=control T=of|obj.of|over
v take over obj=@territory|company|station|town|city T=obj|obj.of|from
v raid, search, storm subj=police|officer|agent|authority|force|security_force|inspector|prosecutor|soldier|troop T=obj|obj.of|obj.in|obj.belonging.to
  example: Police raided the office of the Hungarian newspaper. => COERCE police > Hungarian newspaper
v conduct, carry, launch, stage obj=raid|search_operation|search T=on|at|in|of|obj.on|obj.in|obj.at w=-1
v capture, occupy, annex, overrun, retake, recapture, conquer, liberate, invade obj=@territory|place T=obj|from|in|obj.of|obj.from|obj.in -> COERCE seize 192 military
  example: The rebels captured the town from the Malian army. => COERCE rebels > Malian army
v annex, occupy subj=actor T=obj -> COERCE seize 192 military
v seize obj=@territory T=from|in|of|obj.of|obj.in|obj.from|obj -> COERCE seize 192 military
v seize obj=power T=from|in
v demolish, bulldoze, dismantle, raze obj=any T=obj|obj.of|obj.belonging.to -> COERCE seize 171
v evict, displace, uproot obj=human T=obj -> COERCE seize 171
n seizure, confiscation, annexation, occupation, demolition S=by|poss|adj|of T=of w=-1
n coup S=by|of|poss T=against|in w=-1

= COERCE restrict 172
v ban, outlaw, prohibit, bar, forbid, restrict, disqualify, suspend, dissolve, disband, criminalize, criminalise, proscribe, debar obj=actor T=obj|from
  example: Uganda banned the opposition party. => COERCE Uganda > opposition party
v ban, bar, disqualify, block, prevent, prohibit, stop, restrict from=any T=obj
  example: The court barred the senator from travelling. => COERCE court > senator
v ban, outlaw, prohibit, forbid, restrict, suspend, bar, criminalize obj=@protest|@rights|any T=obj.by|obj.of|obj.in|by|in|obj.for|for w=-1
v revoke, suspend, cancel obj=licence|license|passport|permit|registration T=of|obj.of|obj.poss|for
v dissolve, suspend obj=parliament|assembly|constitution|government T=of|in
v place, put, keep, hold obj=human under=house_arrest|arrest|surveillance|ban|curfew T=obj -> COERCE arrest 173 legal
v impose, introduce, announce, enforce, declare, order, extend, place, tighten, reimpose, slap obj=ban|restriction|limit|curb|control|censorship|lockdown|blackout|siege|blockade|travel_ban|closure|quarantine|blockades|news_blackout T=on|in|against|over|for|obj.on|obj.in|obj.against|around|obj.for|obj.of
  example: Gabon imposed a ban on foreign broadcasters. => COERCE Gabon > broadcasters
v blockade, besiege, encircle T=obj -> COERCE restrict 191 military
v stop obj=work|activity|operation T=of|obj.of|by w=-1

= COERCE censor 1721 rights_freedoms
v censor, muzzle, gag, silence T=obj
v block, shut, close, suspend, ban, jam, restrict, throttle obj=website|newspaper|channel|internet|social_media|broadcaster|radio_station|tv_station|station|twitter|facebook|whatsapp|media|broadcast|magazine|book|film T=obj|of|obj.of|in|obj.in
  example: Egypt blocked the website of the Qatari broadcaster. => COERCE Egypt > Qatari broadcaster

= COERCE curfew 1723
v impose, declare, extend, order, announce, enforce, clamp, introduce obj=curfew T=in|on|across|over|obj.in|obj.on
  example: Authorities imposed a curfew in Srinagar. => COERCE authorities > Srinagar
n curfew S=by|of T=in|on w=-2
= COERCE martial-law 1724
v impose, declare, proclaim, extend, announce, decree obj=martial_law|state_of_emergency|emergency|emergency_rule|state_of_siege T=in|over|across|obj.in|obj.across
  example: Thailand declared martial law in the south. => COERCE Thailand
n martial_law, state_of_emergency S=by|of T=in w=-3

= COERCE arrest 173 legal
v arrest, detain, apprehend, imprison, jail, incarcerate, intern, nab, nail, remand, collar, lock, capture, catch, hold, bust obj=human T=obj
  example: Iranian police arrested two Afghan traders. => COERCE Iranian police > Afghan traders
  not: Traffic held workers for hours in Delhi.
v arrest, detain, apprehend, jail, imprison, incarcerate T=obj|obj.of
  example: A Kenyan journalist was detained in Juba. => COERCE > Kenyan journalist
v lock, round, pick up T=obj
v throw obj=human in|into=prison|jail T=obj
v jail, imprison subj=court|judge|tribunal T=obj -> COERCE arrest 173 legal
v take obj=human into|in=custody|detention T=obj
v hold obj=human in|without|under|on|as=custody|detention|charge|prison|captivity|jail|suspicion T=obj
v make, carry, conduct, effect obj=arrest T=of|obj.of|in
v order, issue, implement, execute, serve, obtain obj=arrest|detention|arrest_warrant|warrant T=of|for|against|obj.of|obj.for|obj.against
  example: A Libyan prosecutor ordered the arrest of the oil minister. => COERCE Libyan prosecutor > oil minister
v put obj=human on=trial T=obj
v try subj=court|tribunal|judge obj=human T=obj w=-1
v execute, hang, behead obj=human T=obj -> ASSAULT targeted 180
v break, bust obj=cell|ring|network|plot|gang T=obj.of
n arrest, detention, imprisonment, jailing S=by|from T=of w=-1
  example: The arrest of the banker by Swiss police made news. => COERCE Swiss police > banker

= COERCE deport 174 legal
v deport, expel, extradite, repatriate, remove, banish, exile obj=refugee|migrant|asylum-seeker|asylum_seeker|foreigner|citizen|national|immigrant|student|deportee T=obj
v deport, exile T=obj
  example: Algeria deported forty Nigerien miners. => COERCE Algeria > miners
v send, turn, push back obj=refugee|migrant|asylum-seeker|asylum_seeker|boat|immigrant T=obj
n deportation, pushback S=by|poss|of T=of w=-1

= COERCE cyber 176 cyber
v hack T=obj|into
  example: Chinese agents hacked the Czech foreign ministry. => COERCE Chinese agents > Czech foreign ministry
v take, bring, knock down obj=website|portal|server|network|site|system T=obj.of|obj.poss|obj -> COERCE cyber 176 cyber
v break into=computer|network|server|account|system T=into.of
v launch, carry, conduct, mount, stage, wage obj=cyber_warfare|cyberwarfare|cyberattack|cyber_attack|cyber-attack|hack|hacking_campaign T=on|against|obj.on|obj.against
v disable, cripple, infect obj=website|computer|network|server T=of|obj.of
n cyberattack, cyber-attack, cyber_attack, hack S=by|from|poss|adj T=on|against|of w=-1

= COERCE misinformation 170 misinformation
v spread, peddle, disseminate, circulate, publish obj=@rumor T=about|against|in|obj.about|obj.against
