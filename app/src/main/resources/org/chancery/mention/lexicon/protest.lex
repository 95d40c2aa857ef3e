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
