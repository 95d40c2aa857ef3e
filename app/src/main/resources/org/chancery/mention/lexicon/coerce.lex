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

= COERCE cyber 176 cyber
v attack, hack, breach, penetrate, infiltrate, cripple, knock, disable, deface, paralyse, paralyze, compromise, infect, target obj=server|website|network|computer|database|portal|system|account|email|mail_server|power_grid|bank_network|site|e-mail T=obj.of|obj.poss|obj.adj|obj.at|obj.in|obj w=2 subj=human|actor
  example: Russian hackers attacked the servers of Estonia. => COERCE hackers > Estonia
v break, hack, tap, burrow into|in=server|network|computer|database|account|system|email|website T=into.of|into.poss|into.adj|into.at w=2
v jam, spoof obj=signal|gps|radar|broadcast|frequency|satellite T=of|in|over|obj.of w=1
v leak, steal, siphon obj=data|file|email|password|secret from|of=server|ministry|government|actor T=from|of w=0

= COERCE arrest 173 legal
v arrest, detain, seize, nab, apprehend, collar, pick, round, haul, take, bundle, drag, remand, hold, intern, jail, handcuff, catch obj=activist|blogger|journalist|editor|dissident|lawyer|protester|demonstrator|student|suspect|opposition_leader|candidate|cleric|priest|monk|teacher|union_leader|satirist|singer|poet|cartoonist|tiktoker|exile|organiser|organizer|campaigner|mayor T=obj subj=actor|human w=1
v pick, round, lock, haul, lead, march, whisk, cart, drag, bundle up, in, off, away T=obj obj=human subj=@police|agent|authority|security_agent|soldier|officer|security w=2
v take, put, place, keep, hold, remand obj=human in|into|under|behind=custody|detention|house_arrest|bar|police_custody|solitary_confinement|isolation|pretrial_detention|remand|prison|jail|cell|captivity T=obj w=2
v issue, order, seek, sign obj=arrest_warrant|warrant|detention_order|red_notice T=for|against|on|obj.for|obj.against w=1
n arrest, detention, roundup, imprisonment, incarceration, internment, jailing S=by|poss|from T=of w=0

= COERCE deport 174 legal
v push, drive, force, send, herd, turn, march, bus, ship, truck, fly, return, chase back, over, across, out, away obj=migrant|refugee|asylum-seeker|deportee|people|family|thousand|hundred|foreigner|worker|illegal_immigrant|exile|immigrant T=obj over|across|to|into|out=border|frontier|river|desert|sea|place w=2
v push, drive, herd, bus, force, expel obj=any over|across|to=border|frontier T=obj w=2
  example: Pakistan pushed thousands of Afghans over the border. => COERCE Pakistan > Afghans
v deport, repatriate, remove obj=foreigner|migrant|refugee|illegal|asylum-seeker|family|haitian|afghan|rohingya T=obj w=0
n deportation, pushback, mass_deportation, forced_return S=by|poss|from T=of w=0

= COERCE seize 171
v search, raid, ransack, comb, turn, storm, swoop obj=office|home|house|newsroom|headquarters|flat|apartment|premises|school|mosque|monastery|church|shop|studio|village|camp|campus subj=@police|agent|authority|officer|soldier|security_agent|taxman|investigator|secret_police|gendarme T=obj.of|obj.poss|obj.adj|obj.belonging.to|obj.in w=1
v search, raid, ransack, seal, shut obj=office|newsroom|headquarters|studio|editorial_office|printing_press T=obj.of|obj.poss|obj.adj|obj w=1
  example: The office of an independent Kazakh daily was searched. => COERCE > Kazakh
v seize, confiscate, impound, commandeer, requisition, carry, take, tow obj=computer|phone|printing_press|camera|laptop|archive|document|equipment|passport|cattle|boat|catch|truck T=of|from|obj.of|obj.from|obj.belonging.to|obj.poss w=0
v nationalise, nationalize, expropriate, confiscate, take obj=mine|factory|refinery|bank|convent|university|land|farm|estate|plant|airline|church|shipyard T=of|from|obj.of|obj.poss|obj.owned.by|obj.adj|obj w=0

= COERCE restrict 172
v strip, deprive obj=human of|obj.of=nationality|citizenship|passport|right|licence|license|pension|property T=obj w=2
  example: Nicaragua stripped ninety exiles of their nationality. => COERCE Nicaragua > exiles
v ban, outlaw, prohibit, bar, forbid, suspend, halt, dissolve, disband, deregister, shut, close, criminalise, criminalize, proscribe obj=party|political_party|ngo|opposition_party|union|movement|rally|march|gathering|protest|assembly|activity|association|charity|newspaper|radio_station|club|church|mosque|book|film|song|website|student_union|human_rights_group|demonstration T=obj.of|obj.poss|obj.by|obj.adj|obj w=1
v shave, cut, clip obj=beard|hair subj=@police|soldier|authority|militia|officer T=obj.of|of w=2
  example: Tajik police shaved the beards of two hundred men. => COERCE Tajik police > men
v ring, cordon, seal, surround, encircle, blockade, lock obj=town|village|city|district|neighbourhood|mosque|campus|slum|camp|island|quarter subj=@troops|police|soldier|army|militia T=obj|obj.of w=1
v cut, shut, block, throttle, restrict, switch, turn, jam, suspend, disrupt, slow off, down obj=internet|mobile_internet|internet_access|access|mobile_network|phone_line|social_media|telegram|whatsapp|signal|messaging_app|facebook|tiktok|x|twitter|youtube T=in|across|to|for|of|obj.in|obj.to w=1
v cut, shut, block, throttle, restrict, suspend, disrupt obj=internet|mobile_internet|internet_access|mobile_network|phone_line|social_media|telegram|whatsapp|messaging_app|facebook|tiktok|twitter|youtube T=in|across|to|for|of|obj.in|obj.to w=1 -> COERCE censor 1721 rights_freedoms
v enforce, impose, declare, decree, extend, order, reimpose obj=night_curfew|dusk-to-dawn_curfew|night-time_curfew|24-hour_curfew T=in|on|across|over|obj.in|obj.on w=1 -> COERCE curfew 1723
n ban on|of=import|export|@goods|flight|company|product|airline|trade S=by|poss|adj|from T=on.from|on.of|of.from|on w=0 -> SANCTION discontinue 163 economic

= COERCE seize 171
v raid, search, ransack, comb obj=flat|office|home|house|premise|premises|newsroom|headquarters|apartment|studio|mosque|church|camp|dormitory|bookshop|print_shop|residence|villa T=obj.of|obj.poss|obj.in|of subj=man|agent|security_man|officer|police|soldier|inspector|investigator|militia|gendarme|commando|guard|masked_man w=2
  example: Kyrgyz security men raided the flat of a reporter. => COERCE Kyrgyz security men > reporter
v cut, slash, haul, seize, confiscate obj=net|fishing_net|fishing_gear|trap|anchor_line|moorings T=of|obj.of|obj.poss|obj.adj subj=coast_guard|coastguard|guard|navy|patrol|cutter|police|marine|coast_guards|ranger w=3
  example: Chinese coast guards cut the nets of Filipino fishermen. => COERCE coast guards > Filipino fishermen
v tear, pull, knock, bulldoze, flatten down obj=house|home|shack|slum|mosque|church|hut|camp|shanty|market|stall|village|statue|monument subj=@official|authority|government|police|soldier|junta|council|army|regime T=of|obj.of|obj.poss|obj.adj w=2
  example: Saudi authorities tore down houses of the tribe. => COERCE Saudi authorities > tribe
v requisition, commandeer, nationalise, nationalize, expropriate, confiscate, grab obj=mine|factory|farm|ranch|port|terminal|hotel|airline|smelter|estate|herd|harvest T=of|from|obj.of|obj.poss|obj.adj|obj.owned.by w=1
v tow, escort, steer, divert, bring obj=boat|ship|trawler|tanker|freighter|fishing_boat into|to=port|harbour|harbor|base|place subj=coast_guard|coastguard|navy|patrol_boat|warship|gunboat|guard|frigate T=obj.adj|obj.of|obj.from|obj.poss w=2

= COERCE restrict 172
v block, cut, shut, seal, close, bar, choke off obj=corridor|strait|lifeline|access|supply_route|border_road T=to|into|between|for|obj.to|obj.into|obj.between subj=!@person w=2
v block, cut, shut, seal, close, bar, choke obj=corridor|strait|lifeline|access|supply_route|road to|into|between|obj.to|obj.into|obj.between=place T=to|into|between|obj.to|obj.into|obj.between subj=!@person w=3
  example: Azerbaijan blocked the road to Karabakh. => COERCE Azerbaijan > Karabakh
v close, shut, padlock, shutter obj=clinic|parlour|parlor|salon|church|mosque|bar|cinema|newspaper|radio_station|club|charity|ngo|bookshop|theatre|temple|monastery|union_office|madrasa|seminary subj=!@person T=of|in|for|obj.of|obj.in|obj.for|obj.poss w=1
  example: The government of Eritrea closed the clinics and churches of the bishops. => COERCE government of Eritrea > bishops
v strip, deprive obj=human of=citizenship|nationality|passport|licence|license|land|vote|freedom|liberty|rights T=obj w=3
  example: The emir of Kuwait stripped a poet of his citizenship. => COERCE emir > poet
v send, push, herd, force, drive obj=migrant|refugee|asylum-seeker|people|deportee back|into|across|over=border|desert|sea|place|frontier|bus T=obj subj=police|guard|soldier|authority|army|border_guard|actor w=2 -> COERCE deport 174
v bring, put, place, haul obj=human before=firing_squad|military_court|revolutionary_court|tribunal T=obj w=2 -> COERCE arrest 173 legal
v bundle, shove, stuff, throw, force obj=human into=van|car|truck|jeep|vehicle|bus T=obj subj=police|agent|officer|soldier|man|militia|gendarme|security_man w=2 -> COERCE arrest 173 legal
v impose, enforce, extend, decree, order obj=night-time_curfew|dusk-to-dawn_curfew|overnight_curfew|round-the-clock_curfew T=in|on|across|over|obj.in|obj.on w=2 -> COERCE curfew 1723
v jam, spoof, cut, throttle, slow obj=signal|gps|broadcast|satellite_signal|undersea_cable|cable|internet_cable T=of|in|to|over|obj.of|obj.in|obj.poss|obj.adj w=1 -> COERCE cyber 176 cyber
v bring, take, knock, paralyse, paralyze, cripple, crash, deface, breach, penetrate, hit down, into obj=website|site|server|network|system|portal|database|bank subj=hacker|cyber_attack|cyberattack|hacktivist|group|botnet T=of|obj.of|obj.poss|obj.adj w=2 -> COERCE cyber 176 cyber
v spread, sow, plant, broadcast, circulate, push, pump obj=disinformation|misinformation|propaganda|rumour|rumor|deepfake|fake_news|forgery|fabrication|hoax|fake_video T=about|against|in|on|among|obj.about|obj.against w=1 -> COERCE misinformation 170 misinformation
v block, stop, halt, hold, turn up, back obj=bus|convoy|car|caravan|march|cortege|motorcade subj=police|gendarme|soldier|officer|army|guard|troop|security_force T=obj|obj.of|obj.carrying w=2
v block, stop, halt, hold obj=bus|convoy|caravan|march|cortege|motorcade subj=police|gendarme|soldier|officer|army|guard|troop|security_force T=obj.of|obj w=2
  example: Moroccan gendarmes blocked a bus of activists. => COERCE Moroccan gendarmes > activists

= COERCE arrest 173 legal
v be, sit, remain behind=bar S=- T=subj subj=human w=2
  example: A Beninese poet is behind bars. => COERCE > Beninese poet
= COERCE seize 171
v board, divert, detain, hold, stop obj=tanker|ship|vessel|boat|trawler|freighter|yacht|tug|dredger|barge subj=@troops|commando|coast_guard|coastguard|navy|guard|patrol|police|actor T=obj.adj|obj.of|obj.from|obj.poss|obj w=2
  example: Spanish commandos boarded a Beninese tanker. => COERCE Spanish > Beninese
= COERCE restrict 172
v put, place obj=place|town|city|district|village|region under=curfew|lockdown|martial_law|siege|quarantine T=obj|obj.in w=2
  example: Benin put Parakou under curfew. => COERCE Benin > Parakou
v take away obj=passport|citizenship|nationality|licence|license|land T=of|obj.of|from w=3
  example: Benin took away the passports of nine exiles. => COERCE Benin > exiles
= COERCE deport 174 legal
v bundle, chase, drive, hound, herd, march, push, send obj=family|migrant|refugee|people|trader|worker|villager|human over|across=border|frontier|river T=obj subj=actor w=2
  example: Benin bundled Togolese families over the border. => COERCE Benin > Togolese families
= COERCE cyber 176 cyber
v knock, take, bring out, down subj=hacker|cyberattack|malware|group obj=bank|website|grid|network|server|ministry|portal|system|railway T=obj.adj|obj.of|obj.poss|obj.in|obj w=3
  example: Hackers from Benin knocked out a Togolese bank. => COERCE Hackers from Benin > Togolese
v seize, confiscate, take, impound obj=gold|diamond|oil|grain|fish|cargo from|obj.from=any T=from.adj|from.of|from.poss|from|obj.from.adj|obj.from w=4 -> COERCE seize 171
  example: Mali seized gold from a Spanish mine. => COERCE Mali > Spanish
v send, turn, fly back obj=human subj=place T=obj w=-1 -> COERCE deport 174 legal
  example: Spain sent back 1,200 Haitians. => COERCE Spain > Haitians
v cut, slash, tear, ram obj=net|fishing_net|fishing_gear|line subj=ship|vessel|trawler|boat|survey_ship|cutter|patrol_boat|warship T=obj.of|obj.poss|obj.adj|of w=3
  example: A Spanish survey ship cut the nets of a Beninese trawler. => COERCE Spanish > Beninese
