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
v hold, have, conduct, open, convene, host, resume, continue, begin, start, attend, join, co-chair, chair, lead, wrap, conclude, finish, complete, enter, restart, revive, pursue, undertake, launch, complete, reopen, schedule, arrange obj=@meeting T=with|obj.with|obj.between|obj.of|between ~
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
v discuss, debate, review obj=any T=with ~ w=-1 need=pair
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
v hold, have, make obj=telephone_conversation|phone_conversation|phone_call|telephone_call|call|video_call|videoconference|telephone_talk T=with|to|obj.with|obj.to|obj.between|between ~
v place obj=call|phone_call T=to|obj.to
n phone_call, telephone_call, phone_conversation, telephone_conversation, telephone_talk S=between|of|poss|by|adj T=with|to ~

= CONSULT visit 042 diplomatic
v visit obj=actor|place T=obj
  example: The Danish prime minister visited Estonia on Sunday. => CONSULT Danish > Estonia
  not: Thousands of tourists visited the museum last year.
v travel, fly, head, journey, jet, drive to|for|into=actor|place T=to|for|into need=official
v arrive, land, touch in|at|to=actor|place T=in|at|to|for need=official
v go, come, return to=actor|place obj=none T=to need=official w=-1
v leave, depart, embark, set for=actor|place T=for need=official
v set off, out for=actor|place T=for need=official
v tour obj=actor|place T=obj need=official
v stop in=place T=in need=official w=-2
v spend obj=day|week|hour in=place T=in need=official w=-1
  example: President Ochieng of Kenya spent three days in Ghana. => CONSULT President Ochieng > Ghana
  not: The president spent three days in bed.
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
v negotiate, bargain, parley, haggle T=with|obj.with|obj.between|between ~
v open, launch, conduct, resume, reopen, begin, start obj=negotiation|peace_talk|peace_negotiation T=with|obj.with|obj.between|between ~
v return, go, come to=table|negotiating_table|negotiation T=with|to.with ~
n negotiation, peace_talk S=between|of|poss|by|adj T=with ~ w=-1

= CONSULT - 040 diplomatic
v hold, have obj=court|sway w=-5
v sit, sit_down, meet, huddle, closet together T=with ~ w=0 need=official
v meet, gather, convene subj=actor in=conclave|session|secret|private|camera T=with ~ w=0
v hold, conduct, have obj=tete-a-tete|one-on-one|face-to-face|working_lunch|working_dinner|bilateral|bilaterals|videoconference|video_conference|round_table|roundtable|consultation|hearing|exchange_of_view|retreat|trilateral|quadrilateral|session|working_session|back-channel_talk|proximity_talk|ministerial|audience|strategic_dialogue|annual_dialogue T=with|obj.with|obj.between|between ~
  example: Rwanda held proximity talks with Burundi. => CONSULT Rwanda > Burundi
v confabulate, deliberate, caucus, parley, powwow, powow T=with ~
v hold, engage, conduct, open, renew, reopen, keep obj=channel|contact|back_channel|line T=with|to|obj.with|obj.to w=0 need=T
v exchange obj=view|opinion|idea|note|information|pleasantry|compliment T=with|obj.with ~
v take up obj=issue|matter|case|question T=with w=0
v raise obj=issue|matter|case|question|subject|topic T=with w=0 need=T
  example: Japan raised the case with Laos. => CONSULT Japan > Laos
v discuss, thrash, talk over obj=any T=with ~ w=-1 need=pair
v talk obj=trade|business|peace|security|shop|turkey T=with ~ need=pair w=0
v pick obj=brain T=of|obj.of|obj.poss
v sound, feel out T=obj
v brief T=obj need=official w=-1
v meet, see, encounter subj=@official obj=@official T=obj ~ w=0
v see, encounter subj=@official obj=person T=obj ~ w=-2 need=official
v rub obj=shoulder T=with ~ need=official w=-1
v shake obj=hand T=with ~ need=official w=0
  example: The Cuban president shook hands with the king of Norway. => CONSULT Cuban > Norway
v pose, stand alongside, beside, with T=alongside|beside|with need=official w=-3
v co-host, cohost, co-chair, cochair obj=@meeting|summit|talk|conference T=with ~ w=1
v summon T=obj for=consultation|talk w=2
n bilateral, trilateral, confab, tete-a-tete, huddle, audience, round_of_talk, working_lunch, working_visit, get-together, roundtable, round_table S=between|of|poss|by|adj T=with ~ w=-1
n mediation, good_office, shuttle_diplomacy S=poss|by|of|adj T=between w=-1 -> CONSULT third-party 045 diplomatic

= CONSULT phone 041 diplomatic
v speak, talk, confer, converse on|over|by|via=phone|telephone|video|video_link|videolink|zoom|skype|hotline|videoconference T=with|to ~ w=2
  example: The king of Oman talked on the telephone with the Swiss president. => CONSULT Oman > Swiss president
v hold, have, make, take, conduct obj=phone_conversation|conference_call|telephone_talk|phone_talk|phone_call|video_call|videocall|video-call|video_conference|video_meeting|virtual_meeting|telephone_exchange|telcon T=with|to|from|obj.with|obj.to|obj.between|obj.from|between ~ w=1
v discuss, review, address, cover in|by|during|over=phone_call|call|phone_conversation|telephone_conversation|telephone_call|phone|telephone|video_call T=with|obj.with ~ w=2
  example: In a phone call Modi and Albanese discussed the cable. => CONSULT Modi, Albanese
v ring, phone up T=obj
v receive, take obj=call|phone_call|telephone_call T=from|obj.from w=1
v place, put obj=call T=to|through.to
n conference_call, video_call, telephone_exchange, hotline_call S=between|of|poss|by|adj T=with|to ~ w=-1

= CONSULT visit 042 diplomatic
v visit, tour, inspect subj=@official obj=place|actor T=obj need=official w=0
v travel, fly, head, journey, jet, go, return, rush, hurry, cross, drive, sail over, back, down, up T=to|into need=official w=0
v set obj=foot in|on=any T=in|on need=official w=0
v touch down T=in|at need=official w=0
v land, arrive, alight in|at|for=place|@meeting|visit|talk T=in|at|for.in|for.with|for.to need=official w=0
v wing, whisk, shuttle T=to|between need=official w=-1
v pay, make, undertake, begin, start, open, end, conclude, complete, wrap, round obj=state_visit|official_visit|working_visit|courtesy_visit|farewell_visit|private_visit|surprise_visit|unannounced_visit|flying_visit|courtesy_call|courtesy_calls|pilgrimage|tour|swing|whistle-stop_tour|fact-finding_mission|fact-finding_trip|maiden_visit|inaugural_visit|stopover|stop|trip|call T=to|on|obj.to|obj.on|iobj|obj.of|obj.through|obj.in w=0
v be on|in=visit|trip|tour|mission|state_visit T=to|on.to|in|on.of need=official w=1
  example: The Tongan king is on a visit to Samoa. => CONSULT Tongan king > Samoa
v make obj=way T=to need=official w=0
v send, dispatch, despatch obj=envoy|emissary|delegation|special_envoy|minister|negotiator|mission|representative|negotiating_team|mediator T=to|obj.to|iobj w=1
  example: Angola sent an envoy to Goma. => CONSULT Angola > Goma
v lead, head obj=delegation|mission|trade_mission|entourage to|obj.to=actor|place T=to|obj.to w=1
v be due, expected, scheduled in=place T=in need=official w=-1
n state_visit, working_visit, official_visit, courtesy_visit, goodwill_visit, surprise_visit, flying_visit, fact-finding_mission, trade_mission, whistle-stop_tour S=poss|of|by|adj T=to|from|in w=0

= CONSULT visit 043 diplomatic
v receive, welcome, greet, host, entertain, fete, wine subj=@official obj=person T=obj need=official w=0
v roll, lay out, on obj=red_carpet|welcome|banquet|dinner|lunch T=for|obj.for w=0
v host, throw, give obj=dinner|lunch|luncheon|banquet|gala|tea|breakfast|iftar|state_banquet|working_lunch T=for|obj.for|in.for need=official w=0
v welcome obj=actor to=place|@meeting|palace|summit|dialogue|talk T=obj w=1
  example: Samoa welcomed the Tongan premier to Apia for talks. => CONSULT Samoa > Tongan premier
v show, take around, round obj=@visitor T=obj w=-1

= CONSULT third-party 045 diplomatic
v mediate, arbitrate, intercede, referee T=between|in|obj|for w=1
v act, serve, offer as=mediator|intermediary|broker|go-between|peacemaker|honest_broker|facilitator|guarantor|conduit T=between|as.between|for|to w=1
v broker, facilitate, sponsor, midwife, chair, moderate, host obj=talk|peace_talk|negotiation|dialogue|meeting|truce_talk|ceasefire_talk T=between|obj.between w=1
  example: Kenya facilitated talks between Uganda and Burundi. => CONSULT Kenya > Uganda, Burundi
v bring, get obj=actor to|around|round=table|negotiating_table|negotiation T=obj w=1
v carry, convey, pass, relay, ferry obj=message|proposal|letter T=between w=1
v try, seek, attempt, work comp=mediate|reconcile|broker T=comp.between|between|comp w=1
v reconcile obj=actor T=obj w=1
v host obj=actor for=talk|negotiation|round|dialogue|meeting T=obj w=1

= CONSULT - 040 diplomatic
v closet S=subj|obj T=with ~ need=official
v swap, trade obj=note|view|idea|thought|message|letter T=with|obj.with ~
  example: Botswana's minister swapped notes with her Namibian colleague. => CONSULT minister > Namibian colleague
v have, hold obj=heart-to-heart|sit-down|powwow|exchange|frank_exchange|working_breakfast|working_session T=with|obj.with|obj.between|between ~
v face obj=other across|over=table ~ w=2
v debrief, sound T=obj obj=actor need=official
v drop, look, stop, call in, by T=on|in.on|at need=official
v hold, open, begin, start, resume, conclude, finish, complete, end, host obj=round|bout obj.of=@meeting T=with|obj.with|obj.of.with|obj.between|obj.of.between|between ~ w=1
  example: Peru opened a second round of talks with Chile. => CONSULT Peru > Chile
v rub obj=shoulder|elbow T=with ~ need=official
v be in=place comp=see|consult|confer|parley|sound T=comp.obj|comp.with need=official w=3 -> CONSULT visit 042
v buttonhole, lobby T=obj obj=@official need=official w=-1
v maintain, keep obj=contact|hotline|channel T=with|to|obj.with|obj.to need=T w=0
n round of=@meeting S=of.between|between T=of.with|with|between ~ w=0

= CONSULT visit 042 diplomatic
v sweep, roll, breeze, swing, swoop, jet, slip into|through|by=place T=into|through|by need=official subj=@official
v set obj=foot in|on=place T=in|on need=official w=2
  example: The Iraqi president set foot in Kuwait for the first time. => CONSULT Iraqi president > Kuwait
v be on=visit|trip|tour|state_visit|official_visit|working_visit T=to|on.to|on.of|on.in need=official w=1

= CONSULT multilateral 040 diplomatic
v attend, join, address, host, chair, open, convene, close, hold obj=multilateral_talk|quadrilateral|trilateral|trilateral_summit|trilateral_meeting|quadrilateral_meeting|six-party_talk|general_assembly|plenary|multilateral_summit|multilateral_meeting|regional_summit|leaders_summit|donor_conference|donors_conference|peace_conference|ministerial_council T=with|obj.with|obj.between|obj.of|between ~ w=2
  example: Qatar hosted a peace conference. => CONSULT Qatar
v gather, convene, meet, assemble, confer subj=@official subj.of=group|bloc|nation|country|state|member|union|league T=- S=subj w=1

= CONSULT third-party 045 diplomatic
v shuttle between=actor T=between w=1
  example: The Omani envoy shuttled between Iran and Yemen. => CONSULT Omani envoy > Iran, Yemen

= CONSULT - 040 diplomatic
v get, go, be under=way subj=@meeting S=subj.between|between|subj.of|subj.poss T=subj.with|with ~ w=2
  example: Talks got under way between Benin and Togo. => CONSULT Benin, Togo
v spend, pass obj=hour|day at|around=table T=with ~ w=2 need=pair
v talk, speak, chat, confer subj=plural on|at=sideline|margin|fringe T=with ~ w=3
  example: The premiers of Benin and Togo talked on the margins of a fair in Accra. => CONSULT premiers of Benin, premiers of Togo
v talk, confer, huddle subj=plural for|behind=hour|minute|door T=with ~ w=1 need=pair
  example: The premiers of Benin and Togo talked for two hours. => CONSULT premiers of Benin, premiers of Togo
v bring, unite, gather, assemble subj=summit|meeting|forum|conference|session obj=@official S=obj T=- ~ w=3
  example: A summit brought the premiers of Benin and Togo to Accra. => CONSULT premiers of Benin, premiers of Togo
v be, sit in=session|conclave|huddle subj=@official T=with|in.with ~ w=1 need=pair
v hold, have, conduct obj=sitting|joint_sitting|joint_session|cabinet_meeting T=with|obj.with|obj.between|between ~ w=1 need=pair
  example: The cabinets of Benin and Togo held a joint sitting. => CONSULT cabinets of Benin, cabinets of Togo
v have, hold obj=hour|day|minute|round|week of|obj.of=@meeting T=with|obj.of.with|obj.with|obj.of.between|between ~ w=2
  example: The ministers of Benin and Togo had two hours of talks. => CONSULT ministers of Benin, ministers of Togo

= CONSULT visit 042 diplomatic
v be, stay, arrive in=place for|on=visit|trip|tour|talk|meeting|consultation|summit|stay T=in need=official w=3
  example: The Beninese president is in Togo for a short visit. => CONSULT Beninese president > Togo
v call at=ministry|palace|embassy|chancellery|foreign_office|court T=at.of|at.poss|at.adj|at need=official w=3
  example: The Beninese envoy called at the Togolese ministry. => CONSULT Beninese envoy > Togolese
v cross into|over|to=place subj=@official for=meeting|talk|visit|tea|ceremony T=into|to w=2
v drop in, by voice=active T=on|at need=official subj=@official w=1
v be obj|pred=guest T=obj.of|pred.of|of need=official w=3
  example: The Beninese premier was the guest of the Togolese president. => CONSULT Beninese premier > Togolese president
v pay, make obj=call T=on|obj.on need=official w=1

= CONSULT visit 043 diplomatic
v give, grant, accord obj=audience T=iobj|to|obj.to w=4 need=official
  example: The king of Jordan gave the Beninese premier an audience. => CONSULT king of Jordan > Beninese premier
v have, receive obj=person as=guest T=obj need=official w=2

= CONSULT third-party 045 diplomatic
v begin, start, launch, undertake, lead, resume, end, conduct obj=mediation_mission|peace_mission|good-offices_mission|shuttle|shuttle_mission T=in|between|obj.in|obj.between|among w=2
  example: Ghana's envoy began a mediation mission in Togo. => CONSULT Ghana > Togo
= CONSULT - 040 diplomatic
v join voice=passive by=@official S=by T=obj w=1 need=official
  example: The king of Jordan was joined by the Danish premier. => CONSULT Danish premier > king of Jordan
v join obj=@official at|for=dinner|lunch|table|talk|meeting|breakfast|banquet|round S=subj T=obj need=official w=1
