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
