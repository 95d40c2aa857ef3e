# MOBILIZE: moving, raising or alerting forces and weapons without using them.

= MOBILIZE troops 152 military
v mobilize, mobilise, muster, mass, amass, concentrate, assemble, station, garrison, position, rally obj=@troops S=subj|obj T=against|in|on|along|near|at|to|around
v mass, gather, converge, amass, assemble subj=@troops|army|military|force obj=none T=along|near|on|at|against|around
  example: Ethiopia massed soldiers along the border with Eritrea. => MOBILIZE Ethiopia > Eritrea
v deploy, send, dispatch, move, rush, redeploy, order, shift, reposition, airlift, pour, march, station, place, put, push, draft obj=@troops T=to|in|against|into|on|along|near|at|around|across|toward|towards|obj.to|off w=0
  example: Poland deployed troops near Belarus. => MOBILIZE Poland > Belarus
v deploy subj=@troops obj=none T=to|in|along|near|at w=-1
v mobilize, mobilise T=obj|against|in|for w=-1
v put, place obj=@troops|military|police|navy S=subj|obj on=alert|high_alert|standby|footing T=in|against|on.against
  example: Greece placed its navy on alert. => MOBILIZE Greece
v be, remain, stay, go, stand on=alert|high_alert|combat_alert|war_footing subj=@troops|military|army|police|navy|force T=in|against|on.in|on.against
v raise, heighten, increase obj=alert|alert_level|readiness|combat_readiness|security T=in|at|against|on|along
v step, beef, build up obj=@troops|security|military_presence|patrol|defense|defence|presence|surveillance T=in|at|on|along|near|against|around|obj.in|obj.along
v strengthen, reinforce, increase, bolster, boost, intensify, expand, augment, enhance obj=@troops|military_presence|border|defence|defense|military|security|position|garrison|patrol|readiness T=in|at|along|on|near|against|around|obj.in|obj.along|obj.on
  example: Finland reinforced its patrols along the Russian frontier. => MOBILIZE Finland > Russian
v call, activate up, out obj=@troops|reservist|reserve|conscript T=against|in
v activate, alert, conscript, draft, recruit, enlist obj=@troops|reservist|reserve|fighter|men T=against|for|in
v gather, converge, amass subj=@troops T=near|at|on|along|outside
v arrive, land subj=warship|carrier|destroyer|troop|bomber|fleet|fighter_jet T=in|off|near|at w=-1
v patrol subj=@troops T=obj|in|along w=-1
v sail, fly, enter subj=warship|carrier|destroyer|jet|aircraft|bomber|plane|submarine|fighter|helicopter|drone|vessel obj=any T=into|through|near|over|around|obj.of|obj T=obj
v scramble obj=jet|fighter|aircraft|plane T=against|over|near
v take up obj=position T=in w=-3
v fortify obj=any T=against|with|along
v conscript T=obj
v expand, rebuild obj=army|navy|military T=against w=-2
n deployment, mobilization, mobilisation, buildup, build-up S=of|by|poss|adj T=to|in|against|along|near|on w=-1
  example: The deployment of Turkish soldiers to Libya began in January. => MOBILIZE Turkish soldiers > Libya

= MOBILIZE weapons 155 military
v test, test-fire, launch, fire obj=missile|ballistic_missile|icbm|cruise_missile|nuclear_weapon|nuclear_device|nuclear_bomb|warhead|satellite|rocket T=over|into|toward|towards|off|near|in w=-1
  example: North Korea tested a ballistic missile. => MOBILIZE North Korea
v conduct, carry, stage, hold obj=missile_test|nuclear_test|test|test_launch|missile_launch|weapon_test|rocket_launch T=over|off|near|in w=0
v test-fire T=obj
v deploy, station, install, place, move, position, site, set obj=missile|ballistic_missile|missile_system|air_defense_system|air_defence_system|nuclear_weapon|missile_battery|radar|battery|interceptor|launcher T=in|to|on|near|against|along|at|obj.in
v unveil, display, parade, develop, build, stockpile obj=missile|nuclear_weapon|weapon|warhead|drone|tank|atomic_bomb|nuclear_bomb|arsenal w=-2
v enrich obj=uranium w=-1
v resume, restart obj=enrichment|nuclear_program|nuclear_programme|missile_test w=-1
n missile_test, nuclear_test, missile_launch, test-firing S=by|of|poss|adj T=over w=-1

= MOBILIZE police 151
v deploy, send, dispatch, mobilize, station, post, rush obj=@police|riot_police|police_officer|security_force|security_personnel|police_force T=to|in|at|on|around|across|against|outside
  example: Senegal deployed riot police in the capital. => MOBILIZE Senegal
v tighten, beef, heighten, increase, step obj=security|security_measure|border_control T=at|in|around|on|along|up.in

= MOBILIZE militia 154
v raise, recruit, form, arm obj=militia|paramilitary|rebel_army|armed_group T=against|in
v take up obj=arm|arms|weapon T=against
v take obj=arm|arms T=against

= MOBILIZE troops 152 military
v mass, amass, muster, concentrate, assemble, gather, deploy, station, position, dispatch, send, move, rush, pour, shift, redeploy, airlift, fly, ferry, bring, commit, throw, order, post obj=@troops|armoured_vehicle|armored_vehicle|rocket_launcher|multiple_rocket_launcher|gunship|patrol_vessel|patrol_boat|coast_guard_ship|coastguard_ship|warplane|fighter_jet|special_force|border_guard|national_guard|paratrooper|marine|artillery_piece|air_defence|convoy|gunboat T=to|on|along|near|in|against|around|toward|towards|into|off|at|obj.to|obj.near|obj.along w=0
  example: Serbia massed armoured vehicles on the line with Kosovo. => MOBILIZE Serbia > Kosovo
v regroup, assemble, mass, gather, dig, muster, converge, advance, march, roll, move, push, head subj=@troops|rebel|militia|militant|fighter|militiaman|insurgent|guerrilla|armoured_column|column near|towards|toward|around|outside|along|to|on|into=any T=towards|toward|to|on|along|near w=0
v cross, enter, push, roll, march, slip, thrust, drive into|over|across|through=place|border|frontier|river|province|region|territory subj=@troops|armoured_car|armored_car|special_force|paratrooper|column|tank T=into|obj|across|over w=1
  example: Ugandan troops crossed into Congo. => MOBILIZE Ugandan troops > Congo
v put, place, keep, hold obj=@troops|squadron|air_force|navy|army|military|reserve|border_guard|nuclear_force on|at=alert|heightened_alert|high_alert|full_alert|maximum_alert|combat_readiness|standby|war_footing|readiness|guard S=subj T=against|in|on.against w=1
v raise, heighten, lift, increase obj=alert_level|alert|readiness|combat_readiness|threat_level|state_of_alert|defcon T=in|at|against|on|along|of w=0
v call, summon, mobilise, mobilize, activate, muster up, out obj=reservist|reserve|reserves|militia|volunteer|conscript|national_guard|territorial_army|guardsman T=against|for|in|to w=1
v shadow, tail, intercept, buzz, escort, track subj=@troops|fighter_jet|coast_guard|warplane|frigate|jet obj=warship|vessel|ship|plane|bomber|aircraft|submarine|carrier|jet T=obj|obj.of|obj.from|obj.poss|obj.adj w=0
v fly, sail, cruise, steam, transit, send subj=@troops|warplane|bomber|spy_plane|fighter|destroyer|frigate|carrier through|over|near|past|around|off=strait|airspace|island|water|zone|place T=through|over|near|past|around|off w=0
v fly, hover, circle, loiter subj=drone|jet|fighter|fighter_jet|warplane|bomber|aircraft|helicopter|plane|spy_plane|balloon|reconnaissance_drone|surveillance_drone over|above|along|near|across=any T=over.poss|over.adj|over|above|along|near|across w=2
  example: Malian drones flew over the Algerian border posts. => MOBILIZE Malian drones > Algerian border posts
  not: Paper kites flew over the beach in Gabon.
v reinforce, garrison, fortify, strengthen, bolster, beef obj=border|frontier|garrison|outpost|base|position|border_post|defence|air_defence|patrol|northern_border|eastern_flank T=with|along|near|against|in|on|obj.with|obj.near|obj.along w=0
n deployment, buildup, build-up, troop_buildup, massing, mobilisation, mobilization, call-up, troop_movement, reinforcement S=of|by|poss|adj T=to|in|against|along|near|on|around w=0

= MOBILIZE weapons 155 military
v test, test-fire, launch, fire, lob, shoot, flight-test, loft obj=missile|ballistic_missile|cruise_missile|hypersonic_missile|rocket|icbm|anti-ship_missile|projectile|torpedo over|into|off|toward=sea|ocean|water|island|sea_of_japan|range|japan|strait|coast|bay T=over|into|towards|toward w=3
  example: North Korea fired a missile over the sea. => MOBILIZE North Korea
v parade, display, unveil, showcase, exhibit, commission, deploy, field, site, deliver obj=missile|ballistic_missile|new_missile|drone|warship|submarine|fighter|tank|missile_system|rocket_launcher|hypersonic_missile|weapon through|in|at|on|near=any T=near|in|against|on|along w=0
  example: Iran paraded missiles through Qom. => MOBILIZE Iran
v move, transfer, ship, deploy, station, install, send, bring, base obj=nuclear_missile|nuclear_weapon|tactical_nuclear_weapon|warhead|missile_battery|air_defence_battery|rocket_system|launcher|nuclear_warhead|interceptor T=to|in|on|near|into w=2
v enrich, stockpile, reprocess obj=uranium|plutonium T=- w=0
n missile_test, rocket_launch, nuclear_test, test_launch, test_flight, missile_launch, weapons_test S=by|of|poss|adj T=over|near w=0

= MOBILIZE police 151
v deploy, send, post, station, mobilise, mobilize, dispatch, move, rush, bring, pour, put, order, flood, line, guard obj=@police|riot_police|anti-riot_police|gendarme|security_force|paramilitary_police|constable|police_unit|police_reinforcement|extra_police|border_police|plainclothes_officer|security_personnel T=to|in|at|on|around|across|against|outside|along|obj.to w=1
v line, ring, guard, patrol, flood, blanket, throng, man, fan subj=riot_police|police|security_force|gendarme|policeman|soldier|troop|officer obj=street|square|avenue|capital|route|checkpoint|building|parliament|city|campus|boulevard T=of|in|obj.of|obj.in w=0
v ring, throw, place, put obj=cordon|security_cordon|ring_of_steel T=around|round w=1

= MOBILIZE militia 154
v arm, raise, form, recruit, mobilise, mobilize, train, create, set obj=militia|vigilante|self-defence_group|self-defense_group|village_guard|volunteer_battalion|tribal_force|home_guard|paramilitary_force T=against|in|to w=0
v take up obj=arm|arms|weapon|rifle|gun T=against|in w=1

= MOBILIZE troops 152 military
v militarise, militarize, remilitarise, remilitarize, fortify obj=border|frontier|island|coast|capital|strait|reef|atoll|zone T=with|against|of|obj.with|obj.of w=1
  example: Chile militarised its frontier with Bolivia. => MOBILIZE Chile > Bolivia
v meet, intercept, shadow, escort, scramble subj=jet|fighter|warplane|frigate|warship|fighter_jet|aircraft obj=jet|bomber|drone|warplane|plane|aircraft|warship|spy_plane T=obj.adj|obj.of|obj.from|obj.poss w=4
v take off comp=meet|intercept|shadow|escort|track subj=jet|fighter|warplane|plane|aircraft|helicopter T=comp.obj|comp.obj.adj|comp.obj.of w=2
v enter, cross, penetrate, skirt, near, approach, probe obj=water|airspace|territorial_water|contiguous_zone|air_defence_zone|strait|median_line|zone|buffer_zone subj=frigate|warship|destroyer|submarine|jet|fighter|bomber|drone|ship|patrol_boat|coast_guard_ship|aircraft|carrier|vessel|trooper|cutter|plane T=obj.of|obj.poss|obj.adj|of|around|off|near w=2
  example: Two Chinese frigates entered the waters of Vanuatu. => MOBILIZE Chinese frigates > Vanuatu
v send, sail, steam, order, dispatch obj=patrol_boat|gunboat|frigate|warship|cutter|corvette|minesweeper|destroyer|submarine up|down|through|around|past|across=any T=to|off|near|against|towards w=1
  example: Guyana sent a gunboat down the Cuyuni. => MOBILIZE Guyana
v recruit, enlist, hire, conscript, draft, press obj=man|men|fighter|mercenary|soldier|volunteer|recruit|reservist for|into=army|war|front|militia|force|brigade|navy|service T=from|against w=2
  example: Somaliland recruited men for its army. => MOBILIZE Somaliland
v extend, introduce, restore, reintroduce, bring obj=conscription|draft|compulsory_service|national_service T=- w=0
v set, put, throw, man, establish, erect, staff up obj=roadblock|checkpoint|barricade|sandbag|machine-gun_nest|observation_post subj=army|soldier|trooper|troop|police|force|navy|marine|national_guard|gendarme T=around|in|at|on|near|along w=3
  example: The Lebanese army set up roadblocks around Tripoli. => MOBILIZE Lebanese army
v man obj=roadblock|checkpoint|barricade|border|trench|post|battery subj=army|soldier|trooper|troop|police|force|marine|gendarme|reservist T=around|in|at|on|near|along w=2
v rehearse, simulate, practise, practice obj=landing|invasion|blockade|strike|assault|nuclear_strike T=of|on|against|off|obj.of|obj.on|obj.against w=2
v hold, stage, start, begin, launch, conduct obj=snap_drill|war_game|wargame|live-fire_drill|live-fire_exercise|naval_drill|live_fire T=near|off|around|against|in w=0
v patrol obj=border|coast|water|strait|line|airspace|capital subj=@troops|police T=with|of|obj.with|obj.of w=0

= MOBILIZE militia 154
v hand, give, distribute, pass, issue, dole out obj=rifle|gun|weapon|arms|ammunition|kalashnikov T=to|iobj to=volunteer|villager|militia|civilian|supporter|tribesman|vigilante|youth|herdsman|settler w=4
  example: Sudan handed out rifles to volunteers in Gedaref. => MOBILIZE Sudan > volunteers

= MOBILIZE weapons 155 military
v fuel, ready, prime, arm, unsheathe, roll, wheel out obj=missile|launcher|rocket|warhead|bomber|submarine T=against|at w=0

= MOBILIZE troops 152 military
v put, call, dock, berth, anchor in subj=warship|frigate|destroyer|submarine|carrier|corvette|gunboat|cutter at|in=place T=at|in w=2
  example: A Spanish warship put in at Lagos. => MOBILIZE Spanish > Lagos
v dig obj=trench|ditch|foxhole|bunker|tank_trap T=opposite|along.with|along|near|against|facing subj=actor|@troops w=2
  example: Benin dug trenches along its border with Togo. => MOBILIZE Benin > Togo
v surface, appear subj=submarine|warship|flotilla|spy_ship off|near=place T=off|near w=3
  example: A Spanish submarine surfaced off Cuba. => MOBILIZE Spanish > Cuba
v deploy, move, send, place, mass, station, post obj=@troops opposite|facing=any T=opposite|opposite.adj|opposite.of|facing w=2
  example: Benin deployed rangers opposite the Togolese fort. => MOBILIZE Benin > Togolese
v move, bring, wheel, drag, haul, truck, rush up, down obj=gun|howitzer|launcher|rocket_launcher|mortar|radar|armour|armor T=opposite|to|near|towards|toward w=1 -> MOBILIZE weapons 155 military
v move, bring, wheel, rush obj=gun|howitzer|launcher|rocket_launcher|mortar|radar|armour|armor opposite|to|near|towards|toward=any T=opposite|to|near|towards|toward w=1 -> MOBILIZE weapons 155 military
v lower, raise obj=draft_age|conscription_age|call-up_age T=- w=2
  example: Benin lowered the draft age. => MOBILIZE Benin
v sail, leave, head, set subj=research_ship|survey_ship|survey_vessel|drillship with=warship|gunboat|frigate|escort|gun_boat T=for|to|off|in w=3
= MOBILIZE weapons 155 military
v hold, conduct, stage, run obj=missile_drill|missile_exercise|rocket_drill|missile_test T=in|off|near w=1
  example: Benin held a missile drill in the gulf. => MOBILIZE Benin
