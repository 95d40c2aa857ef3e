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
v reserve obj=right T=against w=-1
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
