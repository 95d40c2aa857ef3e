# THREATEN: threats, ultimatums, warnings that say what will be done.

= THREATEN - 130
v threaten, menace, intimidate subj=!thing T=obj|with|obj.in|obj.of|obj.on w=1 op=threaten
  example: Algeria threatened Morocco with closing the pipeline. => THREATEN Algeria > Morocco
  not: Rising seas threatened the village in Bangladesh.
v threaten comp=to T=obj|against|with op=threaten w=1
  example: Armenia threatened to shoot down Azerbaijani drones. => THREATEN Armenia > Azerbaijani
v warn, caution of|against|about=any T=obj|of.by|of.against|against|of op=warn
v warn, caution T=obj op=warn
  example: Greece warned Turkey against drilling. => THREATEN Greece > Turkey
v warn, caution comp=that T=obj|comp op=warn w=-1
v vow, swear, pledge, promise obj=revenge|retaliation|vengeance|reprisal|response|war|action|crackdown T=on|against|for|obj.on|obj.against|to|obj.for
  example: Hezbollah vowed revenge on Israel. => THREATEN Hezbollah > Israel
v vow, swear comp=any T=obj|against|on op=threaten
v issue, deliver, give, send, make, repeat, renew obj=ultimatum|threat|warning|deadline T=to|against|iobj|obj.to|obj.against|for
  example: Moscow issued an ultimatum to Riga. => THREATEN Moscow > Riga
v reserve obj=right T=against|clause.at|clause.against|comp w=-1
v set obj=deadline T=for
v brandish, flaunt obj=@weapon T=at|against
v rattle obj=saber|sabre T=at|against
v blackmail, bully, browbeat T=obj
v put obj=actor on=notice T=obj
v brace, prepare, gear for=war|fight|battle|invasion T=with|against|for.with w=-2
v give obj=deadline|hour|day|week T=iobj|to comp=any w=-1
n threat, ultimatum, warning S=from|by|poss|of|adj T=to|against w=-2 op=warn
n sabre-rattling, saber-rattling S=from|by|poss|of|adj T=against|at

= THREATEN restrict 131
v consider, weigh, contemplate, mull, study obj=@penalty|military_action|strike|ban|blockade|tariff|invasion|measure|option T=on|against|obj.on|obj.against|obj.for
  example: Washington weighed tariffs on Danish cheese. => THREATEN Washington > Danish
v threaten obj=@sanction|boycott T=against|on|obj.against|obj.on|iobj|with
v threaten with=@sanction T=obj

= THREATEN violence 138
v threaten obj=attack|war|violence|force|strike|retaliation|invasion|military_action|jihad|bombing|reprisal T=on|against|iobj|obj.on|obj.against
v threaten with=death|force|violence|war|attack|invasion|destruction T=obj
v declare obj=war|jihad on|against=actor T=on|against w=0
  not: The minister declared war on plastic bags in Kenya.
v plot, plan obj=attack|assassination|coup|invasion|bombing|assault T=on|against|of|obj.on|obj.against|obj.of w=-1
v conspire T=against

= THREATEN relations 134
v threaten comp=withdraw|leave|quit|walk|boycott|suspend|cut|sever|recall T=from|with|obj

= THREATEN - 130
v serve, give obj=notice comp=any T=on|to|iobj|comp op=threaten w=1
v raise, hold, dangle, invoke, conjure obj=spectre|specter|prospect|threat|possibility obj.of=secession|war|force|invasion|intervention|partition|default|annexation|withdrawal|strike|boycott|retaliation T=over|against|to w=2
  example: Bolivia raised the spectre of war. => THREATEN Bolivia
v vow, swear, pledge, promise, threaten comp=avenge|retaliate|crush|destroy|attack|bomb|strike|kill|punish|respond|hit|invade|annihilate|wipe|behead|burn|shoot|fight|target|sue|arrest|seize|block|cut|close|expel T=comp.obj|comp.against|comp.to|comp.on|against|comp op=threaten w=1
v say, declare, announce, warn comp=retaliate T=comp.against|comp.to|comp w=0
v give, set, hand, issue obj=ultimatum|deadline|final_warning|hour|day|week|stark_warning|warning T=iobj|to|for|obj.to|obj.for|obj.against w=0 subj=actor
v warn, caution, admonish obj=actor of|against|about|over=any T=obj w=1 op=warn
v warn comp=that T=comp.on|comp.by|comp.against|obj|comp op=warn w=0
v threaten comp=break|secede|quit|leave|declare T=comp.from|from|comp.obj op=threaten w=0
v menace, intimidate, terrorise, cow, browbeat, bully subj=actor obj=actor T=obj w=1
v brandish, rattle, unsheathe, sharpen obj=sword|sabre|saber|knife|spear T=at|against|toward w=1
v issue, make, utter, deliver, send, post, hurl, renew obj=death_threat|bomb_threat|threat|veiled_threat|threat_of_war|nuclear_threat|ultimatum T=against|to|at|obj.against|obj.to w=1
v be ready, poised, prepared subj=@troops comp=attack|strike|invade|fight T=comp w=0
n threat, ultimatum, warning, menace, sabre-rattling, brinkmanship S=from|by|poss T=to|against|on w=-1 op=warn

= THREATEN restrict 131
v threaten with|of=tariff|sanction|embargo|expulsion|arrest|fine|blockade|punishment|prosecution|deportation|jail|prison|retaliation|reprisal|consequence|closure|ban|dismissal T=obj w=1
  example: Washington threatened Quito with tariffs. => THREATEN Washington > Quito
v threaten, mull, float, contemplate, weigh obj=tariff|sanction|embargo|boycott|retaliation|levy|trade_war|countermeasure|blockade|ban|reprisal|punitive_tariff|export_ban|veto|walkout T=on|against|over|with|for|obj.on|obj.against|obj.of|obj.for w=0

= THREATEN violence 138
v vow, swear, pledge, promise, threaten obj=revenge|vengeance|retaliation|retribution|jihad|reprisal|holy_war|all-out_war|war|bloodbath|response|strike|attack T=on|against|for|over.by|for.by|to|obj.on|obj.against|obj.for|obj.for.by w=1
  example: The Taliban vowed revenge for the raid by Pakistan. => THREATEN Taliban > Pakistan
v aim, point, train obj=missile|gun|rocket T=at|on w=0

= THREATEN violence 138
v turn obj=actor|place into=ash|ashes|sea|rubble|graveyard|inferno|cemetery|hell|dust|desert T=obj w=4
  example: The warlord vowed to turn Tripoli into a graveyard. => THREATEN warlord > Tripoli
v say, warn, declare, vow, announce, add, tell comp=face|pay|regret|suffer|rue comp.subj=actor comp.obj=consequence|price|retaliation|punishment|defeat|wrath|response|reprisal|severe_consequence|force|day T=comp w=5
  example: The minister of Chad said that Libya would pay a heavy price. => THREATEN minister > Libya
v swear, vow, promise, threaten obj=revenge|vengeance|retribution|bloodshed|war|reprisal T=on|against|obj.on|obj.against w=1

= THREATEN relations 134
v vow, threaten, warn, swear comp=quit|leave|withdraw|secede|pull|walk|exit|resign|collapse|topple T=clause.from|clause.out.of|clause.of|clause.obj.of w=4
  example: Serb leaders vowed to pull their ministers out of the Bosnian government. => THREATEN Serb leaders

= THREATEN - 130
v hold, dangle out obj=prospect|threat obj.of|of=@sanction|tariff|war|strike|invasion|expulsion|arrest T=on|against|obj.of.on|of.on|obj.of.against|over w=3
  example: Spain held out the prospect of tariffs on Benin. => THREATEN Spain > Benin
v vow, swear, threaten comp=reduce|turn|raze|flatten|storm|retake|recapture comp.obj=any T=comp op=threaten w=2
  example: Benin swore to reduce Togo to ashes. => THREATEN Benin > Togo
v answer, respond, reply, react in=kind T=to.of|to.poss|to|obj.of|obj.poss|obj w=1 need=official
v hint, imply, intimate comp=that T=comp op=hint
v vow, threaten, swear comp=take comp.by|by=force T=clause.obj.from|from|- op=threaten w=3
v leave obj=doubt comp=act|respond|retaliate|strike T=clause.against|against w=3
v set obj=deadline|ultimatum T=for|obj.for|to w=1
