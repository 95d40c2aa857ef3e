# CONSULT: meetings, talks, negotiations, visits, calls, mediation.

= CONSULT - 040 diplomatic
v meet obj=actor T=obj ~
  example: Turkish President Erdogan met the prime minister of Iraq. => CONSULT Erdogan > Iraq
  not: The new engine met all safety standards in Germany.
  not: The budget met demands from voters.
v meet with=actor T=with ~
v meet subj=plural|actor obj=none T=with ~ w=-1
v meet up T=with ~
v confer, consult, huddle T=with|obj ~
v talk, speak, chat, converse T=with|to|obj ~ w=-1 need=T
v hold, have, conduct, open, convene, host, resume, continue, begin, start, attend, join, co-chair, chair, lead, wrap, conclude, finish, complete, enter, restart, revive, pursue, undertake, launch, complete, reopen, schedule, arrange obj=@meeting T=with|obj.with|obj.between|obj.of ~
  example: Kuwait held talks with Yemen on fishing rights. => CONSULT Kuwait > Yemen
  not: The choir held a summer concert in Vienna.
v enter, engage into|in=@meeting T=with|into.with|in.with ~
v sit down T=with ~
v sit around|at=table|negotiating_table T=with ~
v gather, convene, assemble for|to=@meeting T=with ~ w=-1
v attend, join obj=conference|forum|session|inauguration|funeral T=obj.of|obj.poss|obj.by w=-1
v participate, part in=@meeting T=with|in.with|in.of ~
v take obj=part in=@meeting T=with|in.with|in.of ~
v exchange obj=view|opinion T=with ~
v discuss, debate, review obj=any T=with ~ w=-1 need=T
v discuss, review, negotiate, address subj=plural T=with ~ w=-2 need=pair
v brief, update obj=actor T=obj w=-1
v sound out T=obj
v engage T=with|in.with w=-1 need=T
v contact T=obj need=T
v interact T=with ~ need=T
n meeting, summit, conversation, consultation, discussion, negotiation, conference, encounter, get-together, briefing S=between|of|poss|by|adj T=with ~ w=-1
n dialogue S=between|of|poss|by|adj T=with ~ w=-1 need=verb
n talk S=between|of|poss|adj T=with ~ w=-1
  example: Talks between Greece and Albania lasted two days. => CONSULT Greece, Albania
n contact S=between|poss T=with ~ w=-2 need=verb

= CONSULT phone 041 diplomatic
v call, phone, telephone, ring obj=actor pred=none T=obj
  example: President Macron telephoned the president of Rwanda. => CONSULT Macron > Rwanda
v call, phone, telephone obj=actor comp=to T=obj op=pass
v call up T=obj
v speak, talk by|over|on=phone|telephone T=with|to ~
v hold, have, make obj=telephone_conversation|phone_conversation|phone_call|telephone_call|call|video_call|videoconference|telephone_talk T=with|to|obj.with|obj.to|obj.between ~
v place obj=call|phone_call T=to|obj.to
n phone_call, telephone_call, phone_conversation, telephone_conversation, telephone_talk S=between|of|poss|by|adj T=with|to ~

= CONSULT visit 042 diplomatic
v visit obj=actor|place T=obj
  example: The Danish prime minister visited Estonia on Sunday. => CONSULT Danish > Estonia
  not: Thousands of tourists visited the museum last year.
v travel, fly, head, journey, jet to|for|into=actor|place T=to|for|into need=official
v arrive, land, touch in|at|to=actor|place T=in|at|to|for need=official
v go, come, return to=actor|place obj=none T=to need=official w=-1
v leave, depart, embark, set for=actor|place T=for need=official
v set off, out for=actor|place T=for need=official
v tour obj=actor|place T=obj need=official
v stop in=place T=in need=official w=-2
v pay, make, begin, start, embark, undertake, conclude, wrap, complete, kick, finish, cut obj=visit|trip|tour|stopover|state_visit|stop T=to|obj.to|iobj|obj.in|obj.of
  example: The sultan of Oman paid a visit to Belgium. => CONSULT Oman > Belgium
v embark on=visit|trip|tour|journey T=on.to|to|on.of
v call on=actor comp=none T=on w=-1 need=person
v call on=actor comp=discuss|congratulate|condole|greet|exchange|review|brief T=on w=3
v pay obj=call|courtesy_call T=on|to|obj.on
v accompany obj=actor T=to
v meet at=airport T=obj -> CONSULT visit 043
n visit, trip, stopover, state_visit, diplomatic_mission, goodwill_mission, peace_mission S=poss|of|by|adj T=to|from w=-1
  example: The visit of the Swedish foreign minister to Kosovo ended on Friday. => CONSULT Swedish > Kosovo
n stop, stay in=place S=poss|of T=in w=-1 need=pair
  example: The Swedish minister thanked Togo during a stop in Benin. => CONSULT Swedish > Benin
n arrival S=poss|of T=in|at w=-2 need=official

= CONSULT visit 043 diplomatic
v host, receive obj=actor T=obj need=official
v host obj=actor for=@meeting T=obj w=1
v gather, convene, assemble subj=@official obj=none T=- ~ w=-1
v welcome, greet obj=human T=obj w=-1 need=official
v welcome, greet, receive obj=@visitor T=obj need=official
  example: Togo welcomed the Beninese delegation at the airport. => CONSULT Togo > Beninese delegation
  example: The king of Jordan received the Italian defence minister. => CONSULT Jordan > Italian
v play host T=to
v host obj=summit|visit|talk|meeting|conference|delegation|dinner|banquet|reception T=obj.with|obj.of|obj.between|obj.for|for
v hold, give obj=banquet|reception|state_dinner|welcoming_ceremony|welcome_ceremony T=for|obj.for
v roll out obj=red_carpet T=for
v see off T=obj need=official
v grant obj=audience T=to|iobj

= CONSULT third-party 045 diplomatic
v launch, start, undertake, begin, lead, conduct, offer obj=mediation|mediation_effort|peace_effort|shuttle_diplomacy T=between|obj.between|comp.between|with w=1
v mediate, arbitrate, intercede T=between|obj|in|with
v broker obj=talk|peace|negotiation|peace_talk T=between|obj.between|obj.with
v bring obj=actor to=table|negotiating_table T=obj
v act, serve as=mediator|intermediary|broker|go-between T=between|as.between|for
n mediation, mediation_effort, peace_effort S=poss|by|of|adj T=between w=-1

= CONSULT - 046 diplomatic
v negotiate, bargain, parley, haggle T=with|obj.with|obj.between ~
v open, launch, conduct, resume, reopen, begin, start obj=negotiation|peace_talk|peace_negotiation T=with|obj.with|obj.between ~
v return, go, come to=table|negotiating_table|negotiation T=with|to.with ~
n negotiation, peace_talk S=between|of|poss|by|adj T=with ~ w=-1
