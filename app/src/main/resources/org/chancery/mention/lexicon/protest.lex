# PROTEST: demonstrations, strikes, riots, boycotts, blockades by civilians.

= PROTEST demo 141
v protest, demonstrate, rally, march, picket obj=!person T=against|at|over|obj|outside|against.by|against.of|on|over.by|in_front_of|obj.by
  example: Students protested against the education ministry of Peru. => PROTEST students > education ministry
  not: The stocks rallied in London.
v demonstrate, march, rally, picket subj=@person T=against|at|outside|over|on|for|in_front_of|before|to
v take to=street T=against|in|over
  example: Thousands of nurses took to the streets against the Polish government. => PROTEST nurses > Polish government
v flood, fill, pack subj=@person obj=street|square|road T=in|against
v pour, spill, go into|onto|to=street T=against
v stage, hold, organize, organise, lead, mount, launch, join, attend, conduct, call, plan, begin, start, form, observe obj=@protest|human_chain|torchlight_procession|flash_mob T=against|at|outside|over|in|in_front_of|obj.against|obj.at|obj.outside|obj.over|obj.in|obj.of
  example: Teachers staged a sit-in outside the parliament of Ghana. => PROTEST teachers > parliament
v burn obj=flag|effigy|portrait T=of|obj.of
v chant, shout obj=slogan T=against|obj.against
v boo, jeer, heckle T=obj
v gather, assemble, congregate, turn for|to=protest|rally|protests|demonstration T=against
v gather, assemble subj=@person comp=protest T=obj
v pelt obj=any T=obj with=egg|tomato|shoe|stone -> PROTEST riot 145
n protest, demonstration, rally, march, sit-in, vigil, picket S=by|of|poss|adj T=against|at|over|outside w=-1
  example: A march of farmers against the Dutch government blocked the road. => PROTEST farmers > Dutch government
  not: Shares ended a three-day rally in Tokyo.

= PROTEST hunger 142
v go, begin, be on=hunger_strike|fast T=against|in|over
v hold, stage, begin, launch, start, end, declare, enter, undertake obj=hunger_strike|fast T=against|in|over|obj.against
n hunger_strike S=by|of|poss T=against|in

= PROTEST strike 143
v strike subj=@person obj=none T=against|over|at|for w=0
v go, be, walk, come on|out=strike T=against|over|at|in
  example: Dockers went on strike against the port authority. => PROTEST dockers > port authority
v stop, down, halt subj=@person obj=work|tool T=against|at|over|in
v walk out, off T=of|at|over|job w=-1
v boycott T=obj|obj.of|obj.in -> PROTEST boycott 143
  example: The opposition boycotted the election in Burundi. => PROTEST opposition > Burundi
v hold, stage, call, launch, begin, declare, observe, announce obj=strike|general_strike|walkout|work_stoppage|stoppage|shutdown|bandh|boycott T=against|at|over|of|in|obj.against|obj.at|obj.over|obj.of
  example: Pilots called a strike against the Greek airline. => PROTEST pilots > Greek airline
n strike S=by|of|poss|adj T=against|over|at w=-4
n boycott, walkout S=by|of|poss|adj T=of|against w=-1

= PROTEST obstruct 144
v block, blockade, barricade, obstruct, occupy subj=@person obj=road|highway|street|entrance|gate|bridge|traffic|access|railway|square|motorway|office|pipeline|building|runway|airport|intersection|tunnel T=obj|obj.of|obj.in|to|obj.to|against
  example: Villagers blocked the road to the Bolivian mine. => PROTEST villagers > Bolivian mine
v erect, set, put obj=barricade|roadblock T=in|on|against
v storm, besiege, surround subj=@demonstrator obj=@territory T=obj|obj.of|obj.in
v chain obj=reflexive T=to

= PROTEST riot 145
v riot, rampage, loot, run subj=@person T=in|against|obj|through w=-1
v clash, scuffle, brawl, skirmish subj=@demonstrator|student|fan|worker|migrant|opposition T=with ~
  example: Demonstrators clashed with the Chilean police. => PROTEST demonstrators > Chilean police
v throw, hurl, lob, pelt, toss subj=@demonstrator|youth|student|mob|crowd|migrant|people obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|brick|egg|firework T=at|obj.at
v torch, burn, ransack, vandalize, vandalise, loot, smash subj=@demonstrator|mob|crowd|youth|villager|resident T=obj|obj.of
v set subj=@demonstrator|mob|crowd|youth|villager obj=fire T=to|obj.to
v rise up T=against
v rise in=revolt|rebellion|protest T=against
v revolt, mutiny, rebel T=against
n riot, uprising, revolt, unrest, mutiny S=by|of|poss|adj T=against w=-2

= PROTEST demo 141
v march, rally, demonstrate, protest, parade, picket, chant, congregate, gather, assemble, converge, mass, camp, turn, pour, spill, flock, descend subj=@person in|on|onto|into|to|outside|through|before|at=street|square|capital|parliament|embassy|palace|ministry|courthouse|boulevard|avenue|residence|headquarters|congress|plaza|barracks|town_hall comp=demand|protest|denounce|call|condemn|oppose|demonstrate|reject T=comp|against|over.by|over|outside w=2
  example: Crowds gathered outside the ministry to demand bread. => PROTEST crowds
v picket, besiege, mob, encircle, surround subj=@person obj=embassy|ministry|parliament|residence|office|consulate|court|prison|palace|headquarters|mine|plant|construction_site T=obj.of|obj.poss|obj.adj|obj.in w=1
  example: Monks picketed the residence of the prime minister. => PROTEST monks > prime minister
v chant, shout, sing, bang, clang, honk, ring subj=@person for|against=any T=against|against.of|outside w=1
v shout, chant, yell, carry, wave, hold, unfurl, brandish subj=@person obj=slogan|banner|placard|flag|chant|portrait|sign|pot T=against|at|outside w=0
v hold, stage, organise, organize, mount, join, lead, call, convene, attend, begin, continue obj=demonstration|protest_march|silent_march|mass_rally|protest_rally|candlelight_vigil|sit-in|sit-down|protest_camp|road_march|picket|picket_line|lie-in|flash_mob|motorcade|human_chain|march|rally T=against|over|at|outside|in_front_of|to|obj.against|obj.over|obj.outside|obj.at|obj.by w=1
v draw, attract, bring subj=rally|demonstration|protest|march|vigil obj=@person|thousand|hundred|dozen S=subj.by|subj.of|subj.adj|obj T=subj.against|against w=2
  example: A rally against the Chadian government drew four hundred students. => PROTEST students > Chadian government
v enter subj=protest|demonstration|sit-in|strike S=subj.by|subj.of|subj.adj T=subj.against w=1
v clog, choke, swamp, jam, throng subj=@person obj=street|square|avenue|capital T=in|against|of w=0
v boo, heckle, jeer, whistle, egg T=obj obj=actor w=1
n protest_march, mass_rally, protest_rally, demonstration, rally, sit-in, vigil, picket, street_protest, mass_protest S=by|of|poss|adj T=against|at|over|outside w=0

= PROTEST hunger 142
v go, be, start, begin, continue, refuse, declare subj=@person|actor on|obj=hunger_strike|hungerstrike|food|meal T=against|in|at|over w=1

= PROTEST strike 143
v strike, walk, down out, off subj=@person obj=none over|for|against=pay|wage|salary|reform|cut|condition|job|dismissal T=against|at|in w=1
v stage, hold, begin, launch, call, continue, enter, extend, join, declare obj=walkout|general_strike|go-slow|wildcat_strike|sit-down_strike|token_strike|warning_strike|sympathy_strike|work-to-rule|stoppage|work_stoppage|24-hour_strike|national_strike|strike_action|industrial_action|sick-out T=against|at|over|in|obj.against|obj.at|obj.by w=1
v down, lay, put down obj=tool T=against|over|at|in w=2
v paralyse, paralyze, cripple, shut, disrupt, idle subj=strike|walkout|stoppage|general_strike|go-slow|boycott obj=any S=subj.by|subj.of|subj.adj T=subj.against|subj.at w=3
  example: A walkout by Chilean dockers paralysed the port. => PROTEST dockers
n walkout, work_stoppage, wildcat_strike, industrial_action, general_strike, sickout S=by|of|poss|adj T=against|over|at w=0
v boycott subj=actor obj=election|vote|poll|referendum|census|session|class|exam|opening_session|product|good|shop|ballot|parliament|sitting T=obj.of|obj.in|obj.from|obj.poss|obj.by w=2 -> PROTEST boycott 143

= PROTEST obstruct 144
v block, blockade, cut, close, barricade, occupy, obstruct, seal, bar, picket subj=@person obj=road|highway|bridge|street|motorway|railway|rail_line|railway_line|track|port|harbour|harbor|crossing|border_crossing|gate|entrance|access|access_road|lane|tunnel|roundabout|runway|airport|terminal|depot|refinery|mine|plaza|square|rectorate|campus|faculty|railroad|pipeline|oilfield|embankment T=of|to|in|over|against|obj.of|obj.to|obj.in w=1
v hold, stop, turn up, back subj=@demonstrator|hunter|farmer|villager|resident|miner|student|fisherman|driver|trucker|herder|monk obj=truck|lorry|traffic|train|convoy|ship|bus|shipment|ore_truck|bulldozer|work T=of|at|obj.of|obj.from|over w=2
  example: Villagers held up ore trucks at the gate of the mine. => PROTEST villagers
v occupy, take, seize subj=student|worker|farmer|villager|activist|protester|demonstrator|squatter|teacher|miner obj=campus|university|school|faculty|building|plant|factory|square|ministry|office|land|rectorate|embassy|town_hall T=of|obj.of|obj.in|obj.poss w=2
v erect, build, raise, set, put, man obj=barricade|roadblock|burning_barricade T=in|on|across|outside|against w=1
v chain, glue, tie, handcuff obj=reflexive T=to|to.of|at w=1
v camp, sleep, sit subj=@person before|outside|on|in=parliament|ministry|embassy|palace|court|rail|road|track|gate|congress|entrance T=before.of|outside.of|against w=1

= PROTEST riot 145
v torch, burn, ransack, loot, vandalise, vandalize, smash, stone, wreck, trash, overturn, storm, attack, pelt, set subj=youth|mob|crowd|rioter|protester|demonstrator|protestor|looter|resident|student|fan|villager|hooligan|teenager obj=car|shop|bus|tyre|tire|police_car|police_station|town_hall|office|bank|store|kiosk|window|house|embassy|bin|police|barricade|headquarters|supermarket|building|parliament|ministry T=obj.of|obj.in|obj.poss|obj|in w=1
  example: Youths burned tyres and looted shops in Matola. => PROTEST youths
v battle, fight, clash, scuffle, brawl, tussle, skirmish, grapple subj=@demonstrator|student|youth|fan|farmer|miner|worker|villager|rioter with=police|officer|soldier|troop|gendarme|guard|security_force T=with|against w=2
v run, go amok, riot, rampage on=rampage subj=@person|mob|crowd|youth T=against|through w=0
v erupt, break out subj=riot|unrest S=subj.by|subj.of T=subj.against w=-1
n riot, food_riot, prison_riot, uprising, mutiny, insurrection, revolt S=by|of|poss T=against w=-1

= PROTEST demo 141
v fill, pack, jam, flood, crowd, throng, clog obj=street|square|avenue|boulevard|plaza|city_centre|centre|bridge subj=@demonstrator|marcher|pensioner|nurse|mother|monk|opposition_supporter T=against|over w=1
  example: Georgian protesters filled the avenue with flags and whistles. => PROTEST Georgian protesters
v bang, beat, bash obj=pot|pan|saucepan|drum outside|against|at|before=any T=against|at|outside subj=@person w=5
  example: Pensioners beat pots outside the central bank of Lebanon. => PROTEST Pensioners > central bank
v dump, tip, pour, spill, unload, spread, spray, strew, empty obj=potato|milk|manure|dung|grain|onion|tomato|slurry|hay|rubbish|garbage|fish|coffin|rubble|straw outside|at|before|on|in|against=any subj=farmer|fisherman|villager|protester|demonstrator|activist|worker|resident|peasant|grower T=outside|against|at|before w=2
  example: Bolivian farmers dumped potatoes at the gate of the ministry. => PROTEST farmers
v hand, deliver, carry, present in, to obj=petition|coffin|memorandum subj=@demonstrator T=to w=0
v keep, hold obj=vigil|watch T=outside|for|against subj=@person w=1
v wear obj=black|armband|ribbon in=protest T=against|at w=2
v turn, show, put obj=back T=on subj=@demonstrator|cadet|student|monk|nurse w=0

= PROTEST strike 143
v walk, storm, march off, out obj=ward|job|shift|site|set|floor|field|bus|post subj=@person T=over|at|against w=2
  example: Fijian nurses walked off the wards over pay. => PROTEST Fijian nurses
v put, throw, hang, pull, lay, shut, roll down, up obj=robe|gown|pen|shutter|stethoscope|camera|chalk|scalpel|scissors|shovel|white_coat subj=@person T=against|over|at w=2
  example: Tunisian lawyers put down their robes for a day. => PROTEST Tunisian lawyers
v stay away from=work|class|duty|lecture|court|school|plantation|mine subj=@person T=over|at|against w=3
  example: Ghanaian teachers stayed away from work over pay. => PROTEST Ghanaian teachers
v shut, close, shutter obj=shop|store|stall|shutter|market|office|clinic|surgery in|over|against=protest|arrest|killing|tax|levy|kidnapping|attack subj=trader|shopkeeper|merchant|vendor|doctor|lawyer|pharmacist|stallholder T=over|against|at w=3

= PROTEST hunger 142
v go without=food|meal|water T=against|over subj=@person|prisoner|cleric|actor w=3
  example: The jailed Bahraini cleric went without food for a month. => PROTEST Bahraini cleric
v sew, stitch obj=lip|mouth T=against|over subj=@person w=2
v send, push, turn, refuse back obj=meal|food|tray subj=prisoner|inmate|detainee|captive T=- w=1

= PROTEST obstruct 144
v park, drive, line across|on|in|along=road|bridge|highway|border|motorway|runway|border_road|avenue|square subj=trucker|farmer|taxi_driver|lorry_driver|cabbie|bus_driver T=against|over w=2
  example: Bosnian truckers parked across the border road. => PROTEST Bosnian truckers
v tear, rip, dig, pull up obj=rail|track|road|railway|tarmac|runway subj=villager|resident|protester|demonstrator|miner|worker|farmer|youth|peasant T=to|over|against w=2
  example: Peruvian villagers tore up the rails in anger. => PROTEST Peruvian villagers
v occupy, seize, take, storm, barricade, squat obj=chamber|campus|university|faculty|rostrum|podium|lecture_hall|dormitory|rectorate|theatre|plenary_hall|gallery subj=student|deputy|lawmaker|senator|opposition|activist|worker|protester|demonstrator|teacher|actor T=of|over|against|obj.of w=3
  example: Opposition deputies in Montenegro occupied the chamber. => PROTEST Opposition deputies
v shut, close, block, seize, occupy, cut obj=oil_field|oilfield|gas_field|valve|pipeline|mine|terminal|well|depot|refinery|quarry|plantation|pumping_station subj=tribesman|resident|villager|protester|demonstrator|local|farmer|elder|community|youth|fisherman|islander T=of|over|against|obj.of w=3
  example: Libyan tribesmen shut the oil field of Zella. => PROTEST Libyan tribesmen

= PROTEST vandalize 145
v topple, deface, daub, smear, egg, spray, vandalise, vandalize, paint obj=statue|monument|wall|embassy|bust|portrait|memorial|office|plaque|mural subj=@person T=of|obj.of|obj.poss|with w=1

= PROTEST strike 143
v refuse comp=unload|load|work|teach|drive|sail|handle subj=docker|worker|dockworker|crew|teacher|driver|pilot|stevedore|employee|porter T=- w=4
  example: Beninese dockers refused to unload the tanker. => PROTEST Beninese dockers
v bring subj=strike|walkout|stoppage|general_strike|protest to=standstill|halt S=subj.by|subj.of|subj.adj|obj T=- w=3
  example: A strike by Beninese dockers brought Cotonou to a standstill. => PROTEST Beninese dockers
v stay at=home subj=teacher|nurse|worker|doctor|miner|clerk for=day|week T=over|against w=2
= PROTEST hunger 142
v stop, refuse comp=eat subj=human T=- w=4
  example: A jailed Beninese lawyer has stopped eating. => PROTEST Beninese lawyer
v enter, begin, end obj=day|week of|obj.of=fast|hunger_strike subj=human T=- w=3
= PROTEST boycott 143
v stay, keep away from=parliament|assembly|session|sitting|vote|chamber|poll subj=deputy|lawmaker|senator|opposition|party|member|voter T=- w=3
  example: Beninese deputies stayed away from the session. => PROTEST Beninese deputies
= PROTEST obstruct 144
v bar, block, obstruct obj=way|path|entrance|approach subj=@person T=to|of|obj.to|obj.of w=2
  example: Beninese villagers barred the way to the mine. => PROTEST Beninese villagers
v form, make obj=chain|human_chain|blockade|barrier across|around|along|outside=any subj=@person T=around|outside|across w=2
  example: Beninese fishermen formed a chain of boats across the lagoon. => PROTEST Beninese fishermen
v drive, crawl, roll in|at=convoy|go-slow|snail subj=trucker|farmer|driver|taxi_driver|lorry_driver T=to|through w=3
  example: Beninese truckers drove in a slow convoy to the capital. => PROTEST Beninese truckers
v herd, drive, lead obj=goat|cow|sheep|tractor|donkey|cattle|ox to|through|outside|into=palace|parliament|ministry|capital|street|square|city subj=farmer|herder|peasant|breeder T=to|outside w=3
  example: Beninese farmers herded goats to the palace. => PROTEST Beninese farmers
v empty, dump, tip, spill obj=tanker|lorry|load|wine|milk|truckload on|over|across=motorway|road|highway|street|square|bridge subj=farmer|winegrower|grower|fisherman|protester|producer T=- w=3
  example: French growers emptied tankers on the motorway. => PROTEST French growers
v occupy, seize, take obj=school|university|faculty|campus|plant|square subj=pupil|student|teacher|worker|parent|activist T=of|obj.of|obj.in w=3
v stay home subj=teacher|nurse|worker|doctor|miner|clerk|docker|driver for|over|against=any T=over|against w=1
