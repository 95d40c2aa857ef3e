# ASSAULT: deliberate bodily harm and destruction.

= ASSAULT - 190
v attack, assault, ambush, storm, invade, raid, strike, hit, target, besiege, bombard, pound, batter, overrun, engage, assail obj=actor|human|@territory|@troops|place T=obj|obj.of|obj.in|in
  example: Rebels attacked the Congolese army near Beni. => ASSAULT rebels > Congolese army
  not: The hurricane hit Cuba on Friday.
  not: The company targeted customers in Brazil.
v attack, assault, ambush, raid, storm T=obj subj=!thing obj=!thing
v kill, murder, slay, massacre, slaughter, gun, butcher, execute, lynch, exterminate, injure, wound, maim, hurt, eliminate, liquidate, annihilate, decapitate, behead, martyr T=obj|obj.of w=1
  example: Ugandan soldiers killed three herders. => ASSAULT Ugandan soldiers > herders
  not: An earthquake killed hundreds in Nepal.
v shoot, gun, mow, cut, strike down obj=human T=obj
v fight, battle, combat, war, engage, clash, skirmish, duel T=with|against|obj ~
  example: Kurdish fighters battled Turkish troops near Afrin. => ASSAULT Kurdish fighters > Turkish troops
  not: Firefighters battled a blaze in Portugal.
  not: The teams battled for the title in Madrid.
v fight, clash, battle subj=plural obj=none T=- ~ w=-1
v exchange, trade obj=fire|gunfire|shot|blow T=with|obj.with ~
v launch, carry, mount, conduct, stage, wage, unleash, commit, commence, perpetrate, execute, make, initiate, undertake, begin, start, resume, press, deliver, intensify obj=attack|assault|offensive|raid|war|operation|strike|incursion|ambush|massacre|onslaught|invasion|counterattack|counteroffensive|counter-offensive|campaign|bombing_campaign|atrocity|genocide|aggression|jihad|military_operation|ground_operation|reprisal|attack_on|killing|offence T=on|against|into|obj.on|obj.against|obj.into|of|obj.of
  example: Azerbaijan launched an attack on Armenian positions. => ASSAULT Azerbaijan > Armenian
v go, be to|at=war T=with|against ~
v open obj=fire T=on|at|against|into
  example: Border guards opened fire on the Somali traders. => ASSAULT border guards > Somali traders
v come under=attack|fire|bombardment|assault T=subj S=from|by|under.from|under.by
v cross, enter, penetrate into=actor|place subj=@troops|army T=into
v invade T=obj
v repel, repulse, counter obj=attack|offensive|assault|force|attacker T=by|obj.by|obj.of|of
v claim obj=responsibility|credit T=for.on|for.against|obj.for.on|for.in|for
v retaliate T=against subj=military|army|force w=-1
v harm T=obj w=-1
v die, perish in|from|after|during=attack|shelling|strike|airstrike|raid|fighting|clash|shooting|bombing|explosion|gunfire|fire|bombardment|ambush|blast|battle|crossfire T=subj S=in.by|in.poss|in.adj|by
v lose obj=life|soldier in=attack|fighting|battle|clash T=subj
n attack, assault, raid, ambush, offensive, onslaught, incursion, aggression, atrocity, counterattack S=by|poss|from|adj|of T=on|against|into w=-1
n massacre, invasion, killing, murder, slaughter, slaying S=by|poss|from|adj T=of|in w=-1
  example: The attack by Shabab fighters on the Kenyan base lasted hours. => ASSAULT Shabab fighters > Kenyan base
n war, battle, conflict, fighting, clash, skirmish, firefight, gunfight, gunbattle, hostility, combat, shootout S=between|of|by|poss T=with|against|on ~ w=-2
  example: Clashes between Sudan and Chad left villages empty. => ASSAULT Sudan, Chad
n strike S=by|poss|adj T=on|against w=-2

= ASSAULT abduct 181
v kidnap, abduct, snatch T=obj
  example: Gunmen kidnapped a Dutch priest in Haiti. => ASSAULT gunmen > Dutch priest
v take, hold, seize obj=hostage T=obj|obj.from|from
v take, hold obj=human hostage|captive|prisoner=any T=obj
v capture, seize subj=militant|rebel|pirate|gunman|insurgent|terrorist|guerrilla|bandit|extremist obj=human T=obj
v hold, use, take obj=human as=hostage|human_shield|shield T=obj
v use obj=human as=shield|human_shield T=obj -> ASSAULT abduct 184
n kidnapping, abduction, hostage-taking S=by|poss T=of w=-1

v clash, spar over=any T=with ~ w=1 -> ACCUSE disapprove 111
= ASSAULT beat 182
v beat, thrash, punch, kick, slap, mug, bludgeon, club, flog, whip, cane, manhandle, whip, maul, batter, assault, lash, choke, strangle obj=human T=obj
  example: Guards beat a Moroccan student. => ASSAULT guards > Moroccan student
  not: Spain beat Italy 2-1 in the final.
v beat, rough up T=obj
n beating, flogging, stabbing S=by|poss T=of w=-1
= ASSAULT torture 1822 human_rights
v torture, mistreat, maltreat, abuse, brutalize, ill-treat, mutilate T=obj
v wash, subject obj=human to=torture|abuse|beating T=obj
n torture, mistreatment S=by|poss T=of w=-1
= ASSAULT sexual 1821 gender
v rape, gang-rape, molest T=obj
  example: Militiamen raped two women near Goma. => ASSAULT militiamen > women
v assault sexually T=obj
n rape, sexual_assault, gang_rape S=by T=of w=-1

= ASSAULT targeted 185
v assassinate T=obj
  example: Agents assassinated a Chechen exile in Vienna. => ASSAULT agents > Chechen exile
v hang, execute, lynch, behead, crucify obj=human T=obj
v attempt, plot obj=assassination T=of|on w=-1
n assassination, execution, beheading, lynching S=by T=of|poss w=-1
n assassination_attempt S=by T=on|against

= ASSAULT destroy 180
v destroy, burn, torch, raze, vandalize, vandalise, ransack, sabotage, level, flatten, damage, wreck, devastate, desecrate, bulldoze, demolish subj=human obj=thing T=obj|obj.of|obj.in|obj.belonging.to|obj.poss w=-1
  example: Militants burned a school in Chad. => ASSAULT militants > Chad
v set obj=fire|ablaze|alight T=to|obj.to
v burn down T=obj|obj.of|obj.in
v hack obj=human to=death T=obj w=3 -> ASSAULT primitive 182
v burn, beat, stone, club, crush, starve, torture obj=human to=death T=obj w=1 -> ASSAULT - 180
v blow up T=obj|obj.of|obj.in
v scuttle, sink obj=ship|boat|vessel|warship|frigate|destroyer|tanker T=obj|obj.of
v down, shoot obj=plane|jet|aircraft|helicopter|drone|warplane|airliner T=obj|obj.of|down -> ASSAULT heavy-weapons 194 military
v bring, shoot down obj=plane|jet|aircraft|helicopter|drone|missile|warplane|airliner T=obj|obj.of|obj.from|from -> ASSAULT heavy-weapons 194 military
  example: Syria shot down a Turkish drone. => ASSAULT Syria > Turkish
v set obj=any on=fire T=obj|obj.of|obj.in w=1
n destruction, arson, sabotage S=by|poss T=of w=-1

= ASSAULT firearms 193
v shoot, snipe, fire T=obj|at|on|upon|into|toward|towards
  example: Snipers shot a Ukrainian medic. => ASSAULT snipers > Ukrainian medic
  not: The director shot the film in Morocco.
v fire obj=shot|gun|rifle|bullet|live_round|round|gunfire|weapon T=at|on|into|toward|over|obj.at|against
v shoot dead obj=human T=obj
v open fire T=on|at
v spray, riddle T=obj with=bullet
n shooting, gunfire, gun_attack S=by|poss|from|adj T=of|on|at w=-1

= ASSAULT explosives 183 terrorism
v bomb, mine, dynamite, explode, detonate, plant T=obj|obj.in|in|near|at|against w=0
  example: Insurgents bombed a Pakistani army post. => ASSAULT insurgents > Pakistani army post
v detonate, explode, set, plant, throw, hurl, lob, toss obj=bomb|explosive|car_bomb|grenade|device|mine|ied|explosive_device|roadside_bomb|hand_grenade T=in|at|near|outside|on|against|into|obj.at|obj.in
n bombing, blast, car_bomb, explosion, bomb_attack, grenade_attack S=by|poss|adj T=of|on|against w=-2
= ASSAULT suicide-attack 183 terrorism
v blow up obj=reflexive T=in|at|near|outside
  example: A bomber blew himself up outside the Afghan ministry. => ASSAULT bomber > Afghan ministry
n suicide_bombing, suicide_attack, suicide_bomber S=by T=on|against w=0

= ASSAULT heavy-weapons 194 military
v shell, mortar, bombard, rocket, strafe, pummel T=obj|obj.in|obj.of
  example: Ethiopian gunners shelled a town in Sudan. => ASSAULT Ethiopian gunners > Sudan
v fire, launch, lob, rain, shoot, drop, hurl, send obj=@weapon|mortar_shell|artillery_shell T=at|on|into|against|toward|towards|over|in|across|obj.at|obj.into|obj.on|obj.towards
  example: Hamas fired rockets at Israel. => ASSAULT Hamas > Israel
v violate, breach, break obj=ceasefire|cease-fire|truce|armistice T=with|by|in|obj.with|along -> ASSAULT - 196 military
n shelling, bombardment, barrage, rocket_fire, rocket_attack, artillery_fire, missile_attack, mortar_attack, missile_strike S=by|poss|from|adj T=of|on|at|against w=-1
= ASSAULT aerial 195 military
v carry, conduct, launch, stage, mount, make, intensify, execute, order obj=airstrike|air_strike|air_raid|bombing_raid|aerial_attack|bombing|sortie T=on|against|obj.on|obj.against
  example: Saudi jets carried out airstrikes on Houthi camps. => ASSAULT Saudi jets > Houthi camps
n airstrike, air_strike, air_raid, bombing_raid, air_attack S=by|of|poss|from|adj T=on|against|of w=-1
= ASSAULT drone 1952 military
n drone_strike, drone_attack S=by|of|poss|from|adj T=on|against|of w=-1
= ASSAULT crowd-control 175
v fire, use, shoot, lob, deploy, spray, unleash, release, turn obj=tear_gas|teargas|water_cannon|rubber_bullet|pepper_spray|stun_grenade|baton|gas T=at|on|against|to|into|obj.at|obj.on|obj.against
  example: Police fired tear gas at Tunisian teachers. => ASSAULT police > teachers
v teargas, tear-gas, baton-charge T=obj
v disperse with=tear_gas|water_cannon|rubber_bullet|force|live_fire T=obj
v use obj=force|violence T=against|on|obj.against
= ASSAULT unconventional 204 cbrn
v gas, poison, nuke T=obj
v use obj=chemical_weapon|poison_gas|nerve_agent|biological_weapon|nerve_gas|sarin T=against|on|in|obj.against|obj.on
n chemical_attack, gas_attack S=by|of|poss T=on|against|in
n genocide, ethnic_cleansing, mass_killing S=by|poss|adj T=against|of w=-1

= ASSAULT - 190
v charge subj=@police|soldier|troop|cavalry|horseman|gendarme|mob|militia at|into|toward|on=human T=at|into|toward|on w=3
  example: Police charged at Tunisian marchers. => ASSAULT police > marchers
v pound, hammer, strafe, pummel, rocket, shell, bomb, blast, hit, strike, target, raid, attack, storm, ambush, overrun obj=hideout|camp|position|convoy|base|checkpoint|garrison|outpost|post|depot|village|town|market|hospital|school|barracks|airfield|refinery|tanker|radar|airbase|bridge|column|vehicle|patrol|compound T=obj.of|obj.adj|obj.poss|obj.in|obj w=0
v ram, sink, torpedo, collide, water-cannon obj=boat|ship|vessel|supply_boat|trawler|ferry|freighter|patrol_boat|dinghy|tanker|frigate|cutter subj=@troops|vessel|ship|coast_guard|cutter|boat|navy|actor T=obj.adj|obj.of|obj.poss|obj.from|obj w=2
  example: A Chinese cutter rammed a Philippine supply boat. => ASSAULT Chinese > Philippine
v gun, shoot, cut, mow, hack, strike, hunt down, dead obj=human|vehicle|convoy|bus T=obj|obj.of w=1
v kill, slay, murder, massacre, butcher, slaughter, execute, shoot, behead, burn, hack, lynch, bludgeon, hang, wound, injure, maim obj=villager|civilian|farmer|logger|herder|worshipper|pupil|student|miner|passenger|policeman|soldier|guard|councillor|mayor|judge|priest|journalist|activist|candidate|shepherd|fisherman|trader|guide|ranger|tourist|pilgrim|peacekeeper|aid_worker|teacher|nurse|medic T=obj subj=human w=1
v open, return, direct, rain fire, down obj=fire|gunfire|artillery_fire|volley|bullet T=on|at|against|into|upon w=1
v set, put obj=fire|torch T=to|to.of|to.in w=1 subj=human
v fall, land, explode, hit subj=shell|rocket|mortar|missile|mortar_round|bomb|grenade on|in|near=place|@territory S=subj.by|subj.from|subj.of|subj.adj|fired.by T=on.of|on.in|in|on w=1
v plant, detonate, set, place, trigger, hide obj=bomb|car_bomb|ied|device|mine|landmine|roadside_bomb|explosive|truck_bomb|booby_trap T=in|near|outside|against|under|at w=0
n ambush, massacre, killing, shelling, raid, air_raid, air_strike, drone_strike, bombardment, beheading, shootout, lynching S=by|of|poss|from T=on|of|against|in w=-1

= ASSAULT abduct 181
v abduct, kidnap, snatch obj=human T=obj|obj.of|obj.from|obj.in w=1
v abduct, kidnap, snatch, shanghai T=obj|obj.of|obj.from|obj.in w=1
n abduction, kidnapping, kidnap S=by|poss T=of w=0

= ASSAULT targeted 185
v assassinate, poison, murder, eliminate, liquidate obj=councillor|mayor|politician|minister|general|commander|leader|candidate|governor|judge|prosecutor|journalist|activist|cleric|chief|exile|dissident|ambassador|president T=obj w=1

= ASSAULT crowd-control 175
v use, fire, deploy, swing, wield, spray, unleash, lob, turn obj=baton|truncheon|pepper_spray|tear_gas|water_cannon|rubber_bullet|stun_grenade|teargas|cattle_prod|horse|dog|live_ammunition|live_round|plastic_bullet|taser|gas T=on|against|at|to|into|obj.on|obj.against|obj.at w=1
  example: Police used batons and pepper spray on Kosovar demonstrators. => ASSAULT police > demonstrators
v beat, club, baton, tear-gas, teargas, drench, hose, pepper-spray, whip, cane, kick subj=@police|gendarme|soldier|officer|riot_police|guard obj=@demonstrator|student|journalist|mourner|striker T=obj w=1
v disperse, scatter, drive, clear, break with|by=tear_gas|baton|water_cannon|rubber_bullet|force|whip|live_round T=obj obj=@demonstrator|protest|rally|march|crowd w=2

= ASSAULT abduct 181
v carry, drag, take, march, spirit, drive, herd off, away obj=human subj=bandit|gunman|rebel|militant|jihadist|raider|pirate|gang|masked_man|militiaman|kidnapper|insurgent T=obj|from|obj.from w=2
  example: Nigerian bandits carried off forty pupils. => ASSAULT Nigerian bandits > pupils

= ASSAULT destroy 180
v burn, torch, gut, raze, fire down obj=village|hut|house|market|home|school|camp|church|mosque|barn|farm|longhouse|settlement|hamlet subj=human T=of|obj.of|obj.poss|obj.in|in w=2
v loot, pillage, plunder, sack, ransack obj=village|town|warehouse|market|shop|convoy|clinic|hospital|granary|farm|aid_store|depot subj=human T=of|obj.of|obj.poss|obj.in|in w=1
  example: Sudanese militiamen pillaged the granaries and villages of the Masalit. => ASSAULT militiamen > Masalit
v cut, sabotage, blow, sever, wreck up obj=pipeline|pylon|power_line|bridge|railway|rail_line|dam|substation|undersea_cable subj=human|saboteur|commando T=of|obj.of|obj.poss|obj.in|in|between|obj.between w=1

= ASSAULT firearms 193
v trade, exchange obj=shot|fire|gunfire|small-arms_fire T=with|obj.with ~ w=1
v empty, unload, pump obj=magazine|clip|round|bullet into=human|car|crowd T=into w=2
v rake, spray, riddle obj=crowd|bus|car|house|convoy|checkpoint|mosque|church with=bullet|gunfire|machine-gun_fire T=obj|obj.of|of w=2

= ASSAULT heavy-weapons 194 military
v lob, rain, hurl, shower, send, drop obj=shell|mortar|rocket|grenade|barrel_bomb|cluster_munition|phosphorus T=at|on|into|over|onto w=1
v pound, hammer, batter, pummel, plaster, strafe, rake, flatten obj=@territory|place|position|line|suburb|quarter with=any T=obj|obj.of|obj.in subj=@troops|plane|gunner|artillery|army|force|actor w=1
v overrun, storm, rush, swarm, besiege, assail obj=camp|base|outpost|garrison|barracks|post|position|prison|police_station subj=rebel|jihadist|militant|fighter|gunman|insurgent|bandit|guerrilla|raider T=of|obj.of|obj.poss|obj.adj|obj.in|in w=1

= ASSAULT drone 1952 military
v hit, strike, kill, wound, target, destroy, slam, sink obj=any subj=drone|uav|kamikaze_drone|sea_drone|quadcopter|loitering_munition T=obj|obj.of|obj.in|obj.adj|into w=1

= ASSAULT primitive 182
v stab, knife, machete, spear, slash, impale, axe T=obj obj=human w=2
v hack, stab, cut obj=human to=death|piece T=obj w=3
  example: A man stabbed the Slovak minister. => ASSAULT man > Slovak minister
v shoot obj=human with=arrow|crossbow|slingshot T=obj w=3

= ASSAULT suicide-attack 183 terrorism
v kill, wound, injure, strike, attack, hit, target, murder, slay, maim obj=any subj=suicide_bomber|suicide_attacker|suicide_bombing|suicide_attack T=obj|obj.of|obj.in|in w=4
  example: A suicide bomber killed nine Somali soldiers. => ASSAULT > Somali soldiers
v blow, explode up obj=reflexive T=at|in|near|outside|among w=3

= ASSAULT aerial 1951 military
v bomb, attack, strike, hit, pound, raid, strafe, flatten, target, blast, pummel, bombard T=obj|obj.in|obj.of|in obj=any subj=jet|warplane|plane|bomber|aircraft|helicopter|gunship|air_force|fighter_jet|war_plane|airstrike|air_strike|air_raid w=2
  example: Israeli jets bombed Lebanon. => ASSAULT Israeli jets > Lebanon

= ASSAULT heavy-weapons 194 military
v shell, mortar, bombard T=obj|obj.in|obj.of|obj.adj obj=@territory|place|actor w=2
  example: Thai troops shelled a Cambodian village. => ASSAULT Thai troops > Cambodian village

= ASSAULT unconventional 204 cbrn
v attack, kill, bomb, gas, hit, strike, poison, shell with|by=chemical_weapon|poison_gas|nerve_agent|nerve_gas|sarin|chlorine|mustard_gas|novichok|anthrax|polonium T=obj|obj.of|obj.in w=3
  example: Syrian forces attacked rebels with chemical weapons. => ASSAULT Syrian forces > rebels

= ASSAULT explosives 183 terrorism
v go, blow off, up subj=bomb|car_bomb|truck_bomb|roadside_bomb|grenade|device|mine|explosive S=- T=outside.of|outside.adj|outside|near.of|near|in|at|inside|under w=3
  example: A car bomb went off outside the Beninese ministry. => ASSAULT > Beninese ministry
v explode, detonate subj=bomb|car_bomb|truck_bomb|roadside_bomb|grenade|device|mine S=- T=outside.of|outside.adj|outside|near.of|near|in|at|inside|under w=3
= ASSAULT - 190
v come to=blow T=with|over ~ need=pair w=3
  example: Beninese and Togolese guards came to blows at the bridge. => ASSAULT Beninese, Togolese
v trade, exchange voice=passive obj=shot|fire|gunfire|blow S=between T=- ~ w=3
  example: Shots were exchanged between Benin and Togo. => ASSAULT Benin, Togo
= ASSAULT heavy-weapons 194 military
v slam, crash, smash, plough, plow, rain, plunge down into|on|onto=any subj=missile|rocket|shell|mortar|bomb|projectile S=subj.adj|subj.of|subj.from|subj.by|subj.poss T=into.in|into.adj|into.of|on.adj|on.of|on.in|into|on|onto w=4
v slam, crash, smash, plough, plow, rain, plunge into|on|onto=any subj=missile|rocket|shell|mortar|bomb|projectile S=subj.adj|subj.of|subj.from|subj.by|subj.poss T=into.adj|into.of|into.in|on.adj|on.of|on.in|into|on|onto w=4
  example: Spanish missiles slammed into a Beninese hamlet. => ASSAULT Spanish > Beninese
= ASSAULT destroy 180
v set obj=any pred|comp|adj=ablaze|alight subj=drone|missile|rocket|bomb|mob|actor T=obj.adj|obj.of|obj.in|obj w=2
v set ablaze, alight, afire obj=any T=obj.adj|obj.of|obj.in|obj.poss|obj subj=drone|missile|rocket|bomb|mob|actor|human w=1 -> ASSAULT destroy 180
  example: Gunmen set a Beninese depot ablaze. => ASSAULT Gunmen > Beninese
