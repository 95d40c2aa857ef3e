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
v refuse, decline, disdain comp=to T=obj op=refuse
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
v delay, postpone, defer, cancel, scrap obj=visit|trip|talk|meeting|summit|negotiation|signing|ceremony T=to|with|obj.to|obj.with|obj.between|obj.of -> REJECT meet 125 diplomatic
  example: Bulgaria cancelled a visit to Serbia. => REJECT Bulgaria > Serbia
v call, put off obj=visit|trip|talk|meeting|summit|negotiation|signing T=to|with|obj.to|obj.with -> REJECT meet 125 diplomatic
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
n opposition, objection, defiance, resistance S=poss|by|from|of|adj T=to|against|of w=-1
n violation, breach S=by|poss|of|adj T=of|by w=-3

= REJECT - 128
v deny, refute, disprove, contradict, rebut, dispute, disclaim, gainsay obj=@charge|report|involvement|link|responsibility|claim|role|knowledge|allegation|wrongdoing|attack|rumor|rumour|connection|existence|plan|meeting T=obj|obj.by|obj.from|obj.of|by|with|to|in|obj.with|obj.to|obj.that|obj.in op=deny
  example: Togo denied the allegations of Benin. => REJECT Togo > Benin
v deny comp=any T=obj op=deny
v call, brand, label, term, describe, dismiss obj=accusation|allegation|charge|claim|report|rumor|rumour pred|as=baseless|false|untrue|unfounded|groundless|absurd|fabricated|fabrication|lie|nonsense|invention|fiction|ridiculous|wrong|slander T=obj.of|obj.by|obj.from|obj.poss|obj.adj w=3
  example: Benin called the allegations of Togo baseless. => REJECT Benin > Togo
v deny, refute, dispute, contradict, challenge, contest T=obj|obj.by|obj.of|obj.poss|obj.from op=deny

= REJECT yield 124
v stick, cling, hold, adhere to|by|onto=position|stance|demand|guns|claim|power T=against w=-2
v stand obj=ground|firm T=against|on
v insist on=right T=against w=-2
v ignore, disregard, dismiss, brush, rebuff, reject, defy, resist obj=@demand|warning|plea|pressure T=obj.from|obj.by|obj.of|obj.poss|obj.for|from

= REJECT assist 122
v refuse, deny, decline, reject, withhold obj=@aid|support|asylum|protection|loan|help T=to|for|from|iobj|obj.to|obj.for|obj.from|obj.by
