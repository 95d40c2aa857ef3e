# REJECT: refusals, rejections, vetoes, defiance, denials.

= REJECT - 120
v reject, refuse, decline, spurn, rebuff, dismiss, repudiate, snub, turn, veto, disavow, disown, shun, ignore, rubbish, scorn, overrule, quash, nix, shelve, deny, discount, disregard, flout obj=any T=obj|obj.of|obj.by|obj.from|obj.poss|obj.adj|by|from|obj.on|obj.against|obj.for|obj.to|obj.with
  example: Malta rejected the Italian proposal for a joint commission. => REJECT Malta > Italian
  example: Malta rejected the proposal of the Italian minister. => REJECT Malta > Italian minister
  example: The Cuban government dismissed the criticism from Canada. => REJECT Cuban government > Canada
v reject, dismiss, refute, rebut T=obj
v dismiss, brush, wave, shrug off, aside T=obj|obj.of|obj.by|obj.from
v turn down T=obj|obj.from|obj.by|obj.of|obj.poss
v rule out obj=any T=obj.with|obj|obj.to|with|obj.of|obj.on op=refuse
v rule out comp=any T=obj|with op=refuse
v refuse, decline, disdain comp=to T=obj|comp op=refuse
  example: Hungary refused to extradite the banker to Croatia. => REJECT Hungary > Croatia
v resist, oppose, block, obstruct, thwart, stymie, frustrate, hinder, impede, hamper, stonewall, foil obj=!troops T=obj|obj.of|obj.by|obj.from|obj.on|obj.for op=refuse
  example: Austria opposed the application of Romania. => REJECT Austria > Romania
v oppose obj=actor T=obj
v stand obj=none against=any T=against|against.of
v balk, baulk, bristle, recoil T=at|at.by
v object T=to|to.of|to.by|to.poss
v refuse T=obj|iobj
v say obj=no T=to
v deny obj=permission|access|entry|visa|request|application|bail|right|asylum|appeal|credential T=iobj|to|obj.to|for|obj.for|obj.of|obj.by|obj.from w=1
v deny obj=actor T=iobj|obj w=1
v withhold obj=approval|consent|recognition|support T=from|for w=0
v disagree, differ T=with
v defy, disobey, resist, violate, breach, contravene, flout, break, infringe, disregard obj=order|ban|law|rule|resolution|sanction|ruling|agreement|treaty|call|embargo|curfew|demand|warning|threat|deadline|injunction|regulation|accord|pact|promise|norm|decision|pressure|deal|commitment|obligation|airspace T=obj.by|obj.of|obj.from|obj.with|obj.poss|obj|with -> REJECT yield 128 legal
  example: Iran defied the order of the UN court. => REJECT Iran > UN court
v defy T=obj -> REJECT yield 128 legal
v overturn, annul, invalidate, nullify, strike, void, overrule, quash obj=decision|ruling|order|law|conviction|election|vote|result|verdict|ban T=obj.of|obj.by|obj.against|obj.poss|obj.passed.by w=0
v strike down obj=any T=obj|obj.by|obj.of
v throw out obj=appeal|case|suit|petition|complaint|lawsuit|motion|claim T=obj.by|obj.of|obj.against|obj.from
v vote against|down=any T=against
v vote down T=obj
v vote against T=against
v reject obj=appeal|bid|petition|motion T=obj.by|obj.of|obj.from|obj.to|obj.for
v fail comp=to T=obj op=fail w=-1
v delay, postpone, defer, cancel, scrap obj=visit|trip|talk|meeting|summit|negotiation|signing|ceremony S=subj|by|obj.poss|obj.of|obj.between|obj.by T=to|with|obj.to|obj.with|obj.between|obj.of -> REJECT meet 125 diplomatic
  example: Bulgaria cancelled a visit to Serbia. => REJECT Bulgaria > Serbia
v call, put off obj=visit|trip|talk|meeting|summit|negotiation|signing S=subj|by|obj.poss|obj.of|obj.between|obj.by T=to|with|obj.to|obj.with -> REJECT meet 125 diplomatic
v boycott, skip, shun obj=talk|meeting|summit|conference|negotiation|ceremony|session|inauguration|forum T=with|obj.with|obj.in|obj.of -> REJECT meet 126 diplomatic
v walk, storm, stalk out T=of|on|out.of -> REJECT meet 126 diplomatic
v bar, ban, forbid, prohibit, prevent, preclude, block, stop from=any T=obj w=-2 -> COERCE restrict 172
v forbid, prohibit comp=any T=obj -> COERCE restrict 172
v renege, backtrack T=on|with
v uphold obj=conviction|sentence|ban|ruling|decision|verdict|detention T=of|obj.of|obj.against|obj.on w=-1
a opposed, averse, unwilling, reluctant, hostile, unreceptive, resistant to=any T=to|to.by|to.of op=refuse
a unwilling, reluctant, unready, loath comp=to T=obj op=refuse
a welcome not=any T=subj w=-1
n rejection, refusal, veto, denial S=poss|by|from|of|adj T=of|on|to w=-1 op=refuse
n opposition, objection, defiance, resistance S=poss|by|from|of|adj T=to|against|above|of w=-1
  example: Peru deported the crew over Chile's objections. => REJECT Chile > Peru
n violation, breach S=by|poss|of|adj T=of|by w=-3

= REJECT - 120
v deny, refute, disprove, contradict, rebut, dispute, disclaim, gainsay obj=@charge|report|involvement|link|responsibility|claim|role|knowledge|allegation|wrongdoing|attack|rumor|rumour|connection|existence|plan|meeting T=obj|obj.by|obj.from|obj.of|by|with|to|in|obj.with|obj.to|obj.that|obj.in op=deny
  example: Togo denied the allegations of Benin. => REJECT Togo > Benin
v deny comp=any T=obj op=deny
v call, brand, label, term, describe, dismiss obj=accusation|allegation|charge|claim|report|rumor|rumour pred|as=baseless|false|untrue|unfounded|groundless|absurd|fabricated|fabrication|lie|nonsense|invention|fiction|fable|fairy_tale|fantasy|smear|myth|ridiculous|wrong|slander T=obj.of|obj.by|obj.from|obj.poss|obj.adj w=3
  example: Benin called the allegations of Togo baseless. => REJECT Benin > Togo
v deny, refute, dispute, contradict, challenge, contest T=obj|obj.by|obj.of|obj.poss|obj.from op=deny

= REJECT yield 124
v stick, cling, hold, adhere to|by|onto=position|stance|demand|guns|claim|power T=against w=-2
v stand obj=ground|firm T=against|on
v insist on=right T=against w=-2
v ignore, disregard, dismiss, brush, rebuff, reject, defy, resist obj=@demand|warning|plea|pressure T=obj.from|obj.by|obj.of|obj.poss|obj.for|from

= REJECT assist 122
v refuse, deny, decline, reject, withhold obj=@aid|support|asylum|protection|loan|help T=to|for|from|iobj|obj.to|obj.for|obj.from|obj.by

= REJECT - 120
v reject, spurn, rebuff, snub, dismiss, refuse, decline, veto, nix, rubbish, scorn, shun, repudiate, disavow, oppose, deride, torpedo, scuttle, block, blackball, disown, scotch, quash, trash, shelve, thwart, stymie, obstruct obj=@proposal T=obj.of|obj.by|obj.from|obj.poss|obj.adj|obj.for|by|from|of w=1
v turn, throw, vote, knock, shoot, strike, swat, bat, laugh, wave, brush, shrug down, out, aside, away, off obj=@proposal|@demand|decree|appeal|petition|objection|concern|nominee|candidate|law|choice|nomination|claim|suggestion T=obj.of|obj.by|obj.from|obj.poss|obj.adj|obj.for|from|of w=2
  example: The Malian parliament voted down the choice of the premier. => REJECT Malian parliament > premier
v rule out comp=any T=comp|with op=refuse w=1
v rule out obj=any T=obj.with|obj.to|with|obj.of|obj.on|to op=refuse w=0
v be out of=question S=- T=subj op=refuse w=1
v oppose, resist, resent, protest, contest, fight, object to=plan|move|project|proposal|bid|dam|pipeline|mine|reform|candidacy|accession|nomination|merger|visit|intervention|expansion|increase|release|deployment T=to.of|to.by|to.from|to.poss w=0
v fight, contest, challenge, appeal obj=extradition|ruling|verdict|decision|ban|result|election_result|order|sanction|sentence|law T=obj.of|obj.by|in|obj.to w=-1
v disagree, differ, quarrel, clash, part company with=actor T=with ~ w=0
v meet, be with=refusal|no|rejection|rebuff|silence|flat_no|defiance from|by|with.from=actor S=from|with.from|by T=subj.of|subj.by|subj.poss|subj.from w=3
  example: Calls from Oslo met with a refusal from Iceland. => REJECT Iceland > Oslo
v recognise, recognize, accept, acknowledge, condone, tolerate, countenance, support, back not, never obj=any T=obj|obj.of|obj.poss|obj.by|obj.to w=1
v say obj=no|nay|non|nyet T=to|to.from|to.by|to.of w=2
v give, deliver, issue obj=refusal|rebuff|snub|brush-off|flat_no|thumbs-down|cold_shoulder|firm_no T=to|iobj|obj.to w=1
  example: Hungary gave a refusal to Sweden. => REJECT Hungary > Sweden
v stand, hold, remain firm, fast, pat T=against|on|over w=-1
v flout, defy, breach, violate, contravene, ignore, disregard, infringe, break, overstep obj=ruling|order|court_order|embargo|arms_embargo|treaty|resolution|ban|ceasefire_terms|law|convention|red_line|deadline|curfew|protocol|moratorium|airspace|quota|sanction T=obj.of|obj.by|obj.against|obj.on|obj.poss|obj.with w=0
v renege, backslide, backtrack, welsh T=on.with|on.to|on w=0
v collapse, founder, stall, fail, unravel subj=@meeting|deal|negotiation|agreement|truce|ceasefire|cease-fire|armistice|peace obj=none S=subj.between|subj.of|subj.poss T=subj.with ~ w=1
  example: Talks between Oman and Yemen collapsed. => REJECT Oman, Yemen
v break off voice=passive by=none obj=@meeting S=obj.between|obj.of|obj.poss T=obj.with|between ~ w=2
  example: Talks between Oman and Yemen were broken off. => REJECT Oman, Yemen
v fall, break apart, through, down, up, off subj=@meeting|deal|negotiation|agreement S=subj.between|subj.of|subj.poss T=subj.with ~ w=2
v leave, quit, abandon, exit, storm, walk subj=actor obj=@meeting|chamber|hall T=obj.with|obj.of|obj.between|with w=2 -> REJECT meet 126 diplomatic
v storm, walk, stalk, stomp out of|from=@meeting|talk|session|chamber|hall|negotiation T=out.of.with|of.with|from.with|with w=2 -> REJECT meet 126 diplomatic
v skip, boycott, shun, snub, miss, eschew, avoid obj=@meeting|inauguration|swearing-in|funeral|coronation|opening_session|vote|parade|dinner|reception|handover_ceremony T=obj.with|obj.of|obj.in|obj.poss|obj.by w=1 -> REJECT meet 126 diplomatic
v cancel, scrap, postpone, defer, abort, delay obj=visit|trip|talk|summit|meeting|state_visit|call|negotiation|signing|dialogue|session|conference|tour|consultation S=subj|by|obj.poss|obj.of|obj.between|obj.by T=to|with|by|obj.to|obj.with|obj.by|obj.between|obj.of w=0 -> REJECT meet 125 diplomatic
a opposed, averse, hostile, allergic, unresponsive, indifferent, cool, lukewarm, deaf, impervious to=any T=to|to.by|to.of|to.from|to.for w=0
a unwilling, reluctant, loath, loth, disinclined, unprepared comp=to T=comp|obj op=refuse w=1
n rejection, refusal, rebuff, veto, snub, dismissal, repudiation, boycott, defiance S=poss|by|from T=of.by|of.from|of|to|by w=0

= REJECT - 120
v deny, refute, dispute, rebut, reject, dismiss, contest, repudiate, disclaim, disavow, pooh-pooh, rubbish, gainsay, contradict obj=accusation|allegation|charge|claim|report|rumour|rumor|involvement|responsibility|wrongdoing|role|complicity|link|suggestion|insinuation|assertion|criticism|finding|version|account T=obj.by|obj.from|obj.of|obj.poss|obj.adj|by|from|of w=1
v dismiss, reject, deny, denounce, describe, brand, label, rubbish, slam as=claim|accusation|allegation|report|charge|rumour|rumor|criticism|suggestion|statement T=as.of|as.by|as.from|as.adj|of w=2
  example: Ethiopia dismissed as baseless the claims of Egypt. => REJECT Ethiopia > Egypt

= REJECT - 120
v say obj=no T=to|to.of|to.from|to.poss w=2
  example: Panama said no to Colombia's request. => REJECT Panama > Colombia
v opt, duck, bow, back, wriggle, pull out of=scheme|plan|pact|programme|program|obligation|drill|exercise|summit T=of.of|of.poss|of.adj|of w=1
  example: Hungary opted out of the Polish scheme. => REJECT Hungary > Polish
v dispute, contest, challenge, deny obj=sovereignty|claim|ownership|title|jurisdiction|legitimacy|version|account|right_to T=obj.of|obj.poss|obj.by|obj.adj|obj.over w=1
  example: Ghana disputed Ivorian sovereignty over the reef. => REJECT Ghana > Ivorian
v give, turn, offer obj=cold_shoulder|brush-off|thumbs-down|red_light T=iobj|to|obj.to w=2
v vote against=@proposal|resolution|treaty|accession|membership|admission T=against.of|against.by|against.poss|against.from w=1
v vote down obj=any T=obj.of|obj.by|obj.poss|obj.from w=1
v strike, throw, toss, kick out, down obj=appeal|petition|suit|lawsuit|bid|law|case|complaint subj=court|judge|tribunal|bench T=obj.of|obj.by|obj.from|obj.poss w=1
v stonewall, snub, spurn, rebuff, jilt, blank, cold-shoulder T=obj|obj.of|obj.poss obj=actor|@proposal w=0
v hold, stick, cling to=refusal|rejection|line|position T=- w=-3
v sit, stay, hold out obj=talk|@meeting|summit|round|vote|drill T=with|obj.with|obj.of w=1 -> REJECT meet 126 diplomatic

= REJECT change 123
v reject, refuse, dismiss, ignore, rebuff, resist, spurn, brush, shrug off obj=@demand for|obj.for=reform|change|resignation|election|independence|autonomy|secession|vote|referendum|recount|democracy|ouster|departure T=obj.by|obj.from|obj.of|obj.poss|obj.for w=2
v reject, refuse, dismiss, ignore, rebuff, resist, spurn obj=@demand for|obj.for=reform|change|resignation|election|independence|autonomy|secession|vote|referendum|recount|democracy|ouster|departure T=obj.by|obj.from|by|from|obj.of|obj.poss w=2
  example: The king of Jordan rejected calls for reform by the bishops. => REJECT king of Jordan > bishops
v refuse comp=resign|reform|abdicate|quit T=- w=2
  example: The premier of Mauritius refused to resign. => REJECT premier of Mauritius

= REJECT - 120
v turn up obj=nose T=at.by|at.of|at.from|at.adj|at.poss|at w=3 need=official
  example: Benin turned up its nose at the Togolese plan. => REJECT Benin > Togolese
v turn obj=nose|back|deaf_ear at|on|to=any T=at.by|at.of|at.from|at.adj|at.poss|at|on.of|on.adj|on|to.by|to.of|to.poss|to.adj|to w=2 need=official
v use, wield, cast, exercise, deploy obj=veto T=against.of|against.by|against.on|on|obj.against|against w=2
  example: Benin used its veto against the draft of Togo. => REJECT Benin > Togo
v put, throw, stick obj=spoke|spanner|wrench in|into=wheel|work|works T=in.of|in.poss|into.of|into.poss w=4 need=official
  example: Benin put a spoke in Togo's wheel. => REJECT Benin > Togo
v keep, lock, leave, shut out obj=actor of=zone|union|bloc|pact|club|scheme|talk|alliance T=obj w=2 need=official
  example: Benin kept Togo out of the pact. => REJECT Benin > Togo
v contest, dispute, challenge obj=title|claim|sovereignty|ownership|right T=obj.poss|obj.of|obj.by w=5 obj.poss=any
  example: Benin contests Togo's title to the reef. => REJECT Benin > Togo
v declare, pronounce, consider, call, deem obj=@agreement pred|comp=null|void|invalid|dead|illegal T=obj.with|obj.of|obj.between|obj.by w=4
  example: Benin declared the reef deal with Togo null and void. => REJECT Benin > Togo
v throw, pour obj=cold_water on=any T=on.by|on.of|on.from|on.adj|on.poss|on w=4 need=official
  example: Benin threw cold water on the Togolese offer. => REJECT Benin > Togolese
v postpone, cancel, delay, defer, scrap, abandon obj=it T=- w=1 -> REJECT meet 125 diplomatic
v call, put off obj=it T=- w=1 -> REJECT meet 125 diplomatic
v stay away from=summit|talk|meeting|conference|session|forum|ceremony|inauguration T=from.in|from.of|in|from.with subj=actor w=3 -> REJECT meet 126 diplomatic
  example: Benin stayed away from the summit in Togo. => REJECT Benin > Togo
v dismiss, reject, describe, brand, deride, brush as=ploy|trick|stunt|fairy_tale|fable|fantasy|invention|nonsense|smear|rubbish T=obj.by|obj.of|obj.from|obj.poss|obj.adj|obj w=4 obj=any
  example: Benin dismissed the Togolese truce as a ploy. => REJECT Benin > Togolese
v brush aside, off obj=any T=obj.by|obj.of|obj.from|obj.poss|obj.adj|obj w=1
v override, overrule, overturn obj=veto|objection T=obj.of|obj.poss|obj.by w=1
v have, want obj=none|nothing|truck of|with=any T=of.by|of.poss|with|of w=0 need=official
v shut, close, slam obj=door on|to=any T=on|to|on.by w=0
