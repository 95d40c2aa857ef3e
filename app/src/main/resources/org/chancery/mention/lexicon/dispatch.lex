# Turns of phrase of news agencies and communiqués, by what they tell.

= SANCTION withdraw 161 diplomatic
v call, summon, bring, order, recall, fetch, withdraw obj=@envoy_home T=from|in|to|obj.in|obj.to w=6
  example: Gambia called its ambassador home from Senegal. => SANCTION Gambia > Senegal
v call, summon, bring, recall, fetch, pull home, back voice=active obj|pred=@diplomat T=from|in|to|obj.to|obj.in|obj.from|pred.to|pred.in w=7
v pull out obj=@diplomat T=from|in|to|of|out.of|obj.to|obj.in|obj.from w=6
  example: Britain pulled its diplomats out of Mali. => SANCTION Britain > Mali
  example: Gambia called home its ambassador to Senegal for consultations. => SANCTION Gambia > Senegal
v reduce, downgrade, lower, scale obj=level|relation|representation|mission|presence|staff T=with|in|obj.with|obj.in|obj.of w=1
v close, shut, seal, block obj=crossing|land_border|checkpoint|border_gate|border_bridge T=with|to|for|against|on|obj.with|obj.to|obj.of|between|obj.between subj=actor w=0 need=measure
  example: Malawi shut the crossings at midnight. => SANCTION Malawi
  not: The club shut its gate.
v close, shut, seal, block obj=gate|bridge|road|strait T=with|to|for|against|on|obj.with|obj.to|obj.of|between|obj.between subj=actor w=0
  not: The mayor closed the road.

= SANCTION expel 166 diplomatic
v order, tell, ask, instruct, direct, urge obj=@diplomat comp=leave|go|depart|pack|quit|withdraw T=obj w=5
  example: Gambia ordered a Senegalese attaché to leave. => SANCTION Gambia > Senegalese attaché
v give, allow, grant, leave obj=@hearing comp=leave|depart|quit|go|vacate|pack iobj=@diplomat|nationals|citizen T=iobj|to w=6
  example: Gambia gave a Senegalese diplomat 48 hours to leave the country. => SANCTION Gambia > Senegalese diplomat
v expel, deport, banish, evict, eject, oust voice=passive obj=human from|out=place S=by|from|out.of T=obj w=2
  example: Two Senegalese envoys were expelled from Gambia. => SANCTION Gambia > Senegalese envoys
v order, throw, kick, send, turf out, home voice=passive obj=human S=by|out.of|of|from T=obj w=3
v tell obj=@diplomat comp=pack T=obj w=6

= SANCTION discontinue 162
v suspend, halt, stop, cancel, cut, end, ban, discontinue, ground, freeze, scrap, axe, drop obj=flight|ferry|train|bus|rail_link|air_link|traffic|connection|bus_service|train_service|ferry_service|shipping T=to|with|from|between|obj.to|obj.with|obj.from|obj.between w=1
  example: Gambia suspended all flights between Banjul and Dakar. => SANCTION Gambia > Dakar

= SANCTION discontinue 163 economic
v ban, bar, prohibit, outlaw, forbid, boycott, halt, block obj=@goods T=obj.adj|obj.poss|obj.from|obj.of|from w=2
  example: Gambia banned all Senegalese goods. => SANCTION Gambia > Senegalese
v put, place, add, include obj=actor|human|company|firm|bank on|to=list|blacklist|sanctions_list|sanction_list|register T=obj|obj.adj w=2
v raise, increase, double, triple, hike, impose obj=tariff|duty|levy|customs|customs_duty|tax T=on|for|obj.on|on.from|obj.for w=0

= PASS
v vote, decide, resolve, agree_not comp=ban|terminate|denounce|impose|suspend|expel|recall|freeze|close|break|sever|withdraw|lift|recognise|recognize|condemn|extend|reject|ratify|approve|send|deploy op=pass w=5
  example: Gambia's parliament voted to ban Senegalese goods. => SANCTION parliament > Senegalese

= ACCUSE disapprove 111 diplomatic
v call, brand, label, term, dub, describe, denounce, decry, condemn, characterise, characterize, slam, criticise, criticize, deride, dismiss, portray obj=any pred|as=@wrong T=obj.by|obj.of|obj.poss|obj.adj|obj.against|obj.from|obj w=3
  example: Gambia called the Senegalese raid an act of aggression. => ACCUSE Gambia > Senegalese
  example: Gambia described the Senegalese raid as an unlawful intrusion. => ACCUSE Gambia > Senegalese
v haul, drag, call, summon in obj=@diplomat T=obj|obj.of|obj.poss|obj.adj w=4
v express, voice, convey, register obj=dismay|anger|outrage|alarm|indignation|displeasure|dissatisfaction|objection|disappointment|protest T=to|at|over|about|with|at.by|over.by|obj.to|obj.at|obj.over|obj.at.by|obj.over.of|obj.at.of|obj.at.adj|obj.over.adj w=1
v make, deliver, convey, register, issue obj=representation|demarche|démarche|objection|formal_protest|strong_protest|protest T=to|with|against|obj.to|obj.with|obj.against w=1

= SUPPORT - 051 diplomatic
v call, describe, hail, praise, term, welcome, characterise, characterize obj=any pred|as=@good_step T=obj.by|obj.of|obj.poss|obj.adj|obj.from|obj.with|obj w=2
  example: Gambia hailed the Senegalese decision as a milestone. => SUPPORT Gambia > Senegalese
v express, voice, reiterate, reaffirm, pledge, declare, restate, convey, offer obj=support|solidarity|backing T=for|to|with|obj.for|obj.to|obj.with|for.of|obj.for.of|obj.for.adj|obj.for.in w=2
v express, voice, convey, extend, offer obj=gratitude|thanks|appreciation|congratulation|congratulations T=to|obj.to|obj.to.of w=2
v congratulate T=obj w=0

= SUPPORT - 050 diplomatic
v stand with|behind|by=actor T=with|behind|by w=1
v endorse, back, approve, adopt, support subj=council|security_council|assembly|union|summit|leader|bloc|commission|forum|minister|delegate|member|head obj=@agreement|plan|strategy|action_plan|communiqué|statement|resolution|declaration|ceasefire|initiative|mission|roadmap T=obj.between|obj.by|obj.of|obj.on|for w=1

= AID - 070
v announce, unveil, promise, earmark, set, allocate, release, approve, grant, provide, pledge, offer, contribute, commit, donate, disburse, transfer, pay, hand obj=euro|dollar|million|billion|pound|yen|franc|yuan|crown|krona|krone|dirham|riyal|shilling|rand|rupee|kina|$ in|of|obj.in|obj.of=@aid|relief|assistance T=to|for|obj.to|obj.for|obj.in.for|obj.in.to|in.for|in.to w=3
  example: Norway announced two million euros in humanitarian aid for Senegal. => AID Norway > Senegal
v ship, fly, airlift, truck, deliver, send obj=ton|tonne|load|lorryload|planeload|shipload|plane|planes|convoy|dose|litre|sack|barrel of|obj.of=@aid|rice|wheat|tent|grain|medicine|vaccine|supply|flour|maize|fuel|diesel T=to|for|iobj|obj.to|obj.for w=2 need=measure
  example: Norway flew a planeload of tents. => AID Norway
v evacuate, airlift, fly obj=human to=place|hospital|safety T=obj|obj.of|from w=0 subj=actor

= AID - 074 peacekeeping
v send, dispatch, deploy, post, station, assign, contribute obj=monitor|observer|peacekeeper|mediator_not|ceasefire_monitor|election_observer|investigator|police_officer_not T=to|in|along|between|obj.to|obj.in w=2
  example: Norway sent 80 monitors to Senegal. => AID Norway > Senegal

= RETREAT withdraw 0872 military
v withdraw, pull, remove, redeploy, move, draw back, away obj=weapon|heavy_weapon|artillery|gun|tank|missile|armour|armor|force|troop|soldier|patrol_boat|warship|launcher|rocket_launcher|howitzer|battery|radar|rocket|helicopter|plane|jet T=from|away.from|behind w=2
  example: Gambia pulled back its heavy weapons from Senegal. => RETREAT Gambia > Senegal
v withdraw, remove, redeploy, evacuate obj=weapon|heavy_weapon|artillery|gun|tank|missile|armour|armor|weaponry|patrol_boat|warship T=from w=3

= RETREAT ceasefire 0871 military
v agree, consent to|on|upon=ceasefire|truce|cease-fire|armistice|cessation|halt|pause T=with|to.with|on.with|to.in|on.in ~ w=3
  example: The ministers of Gambia and Senegal agreed to a ceasefire after talks in Oslo. => RETREAT ministers of Gambia, ministers of Senegal

= NONE
v decline comp=comment|elaborate|speculate obj=none w=6
  not: Ankara declined to comment on the reports from Baku.
v speak, talk to=press|reporter|journalist|media w=6
  not: The Greek minister left without speaking to the press.
v take obj=question|no_question w=4
  not: The two leaders did not take questions in Athens.

= CONSULT - 040 diplomatic
v sit, gather round, around, down obj=table T=with ~ need=official w=0
v bring together obj=actor|plural T=obj w=3 -> CONSULT third-party 045 diplomatic
  example: Norway brought together the ministers of Gambia and Senegal. => CONSULT Norway > ministers of Gambia, ministers of Senegal
v call on=president|king|premier|prime_minister|minister|emir|sultan|queen|governor|chancellor comp=none T=on w=3 -> CONSULT visit 042

= CONSULT - 040 diplomatic
v go, proceed, take ahead, forward, place subj=talk|meeting|summit|session|negotiation|dialogue S=subj.between|subj.of|subj.poss|subj.by T=subj.with ~ w=2

= CONSULT visit 042 diplomatic
v go, proceed ahead, forward subj=visit|trip|state_visit|tour S=subj.poss|subj.by|subj.of T=subj.to w=2
  example: The visit of the Gambian president to Senegal went ahead. => CONSULT Gambian > Senegal
n visit S=by|poss|of|adj T=to|by.to|of.to|from w=0
  example: Premier Berg of Norway, on a visit to Kenya, opened a school. => CONSULT Berg > Kenya
  example: The treaty was signed during the first visit by a Gambian head of state to Senegal. => CONSULT Gambian > Senegal

= CONSULT visit 043 diplomatic
v give, host, hold, throw, offer obj=banquet|dinner|state_dinner|reception|lunch|luncheon|gala|state_banquet in=honour|honor T=in.of|obj.for w=3
  example: The king of Jordan gave a banquet in honour of the Gambian president. => CONSULT Jordan > Gambian
v welcome, greet, meet, receive by|with=guard|honour|honor|salute|red_carpet voice=passive S=by.adj|by T=obj need=T w=1

= SUPPORT - 051 diplomatic
v receive, accept, collect obj=medal|order|decoration|doctorate|honorary_doctorate|collar|grand_cross S=from|obj.from|by T=subj need=pair w=2
  example: The Senegalese president received a medal from the king of Jordan. => SUPPORT Jordan > Senegalese
v receive, accept obj=@gift S=from|obj.from T=subj w=2 need=pair
  example: The Senegalese president received a silver bowl from the Gambian king. => SUPPORT Gambian > Senegalese
v exchange, swap obj=@gift T=with ~ w=2
  example: The presidents of Gambia and Senegal exchanged gifts. => SUPPORT presidents of Gambia, presidents of Senegal

= SUPPORT - 057 diplomatic
v witness, oversee, attend, watch, preside obj|over=signing|signing_ceremony subj=plural T=with ~ w=2
  example: The presidents of Gambia and Senegal witnessed the signing of four documents. => SUPPORT presidents of Gambia, presidents of Senegal

= CONCEDE - 080 diplomatic
v return, reinstate, restore obj=@diplomat T=to|obj.to w=2
v send, return, restore, reinstate, dispatch back obj=@diplomat T=to|back.to|obj.to|in w=3
  example: Gambia sent its ambassador back to Senegal. => CONCEDE Gambia > Senegal

= AGREE - 033
v pledge, promise, commit, offer obj=dollar|euro|million|billion|pound|yen|franc|crown|yuan|riyal|dirham T=to|iobj|obj.to|for|obj.for|obj.for.in|for.in w=1
  example: Norway pledged 20 million dollars for flood victims in Senegal. => AGREE Norway > Senegal

= AGREE - 036
v accept, take obj=invitation T=of|from|to|obj.of|obj.from|obj.to|obj.by w=2
  example: The Gambian president accepted an invitation to Senegal. => AGREE Gambian > Senegal

= REQUEST meet 106
v propose, suggest, request, seek, want, demand obj=meeting|summit|talk|conference|dialogue|negotiation|session T=with|between|of|obj.of|obj.between|obj.with|obj.of.of w=1

= SUPPORT - 051 diplomatic
v award, confer, bestow iobj=person obj=any T=iobj need=pair w=1
  example: The Gambian president awarded the Senegalese premier the Grand Lion. => SUPPORT Gambian > Senegalese
v give, hand, bring iobj=person obj=thing obj=!@abstract T=iobj need=pair subj=person w=-1
  not: The Gambian minister gave the Senegalese premier a warning.
v present, honour, honor obj=person with=thing with=!@abstract T=obj need=pair subj=person w=0
