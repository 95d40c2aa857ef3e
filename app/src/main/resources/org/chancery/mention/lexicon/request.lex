# REQUEST: requests, demands, appeals, orders to others.

= REQUEST - 100
v ask, urge, request, press, implore, beseech, beg, exhort, entreat, petition, lobby, push, pressure, pressurize, prod, nudge, challenge, tell, instruct, want, remind, plead obj=actor comp=to T=obj op=request
  example: Sweden urged Hungary to ratify the accession. => REQUEST Sweden > Hungary
v call on|upon=any comp=to T=on|upon op=request
  example: Lebanon called on Cyprus to share its radar data. => REQUEST Lebanon > Cyprus
v appeal, plead to|with=actor T=to|with op=request
v demand, request, urge, require comp=that T=comp|from|of op=request
v ask, insist, recommend, suggest, propose, stipulate, say, argue, rule comp=jussive T=comp|from|of op=request
  example: Panama demanded that Colombia close the camp. => REQUEST Panama > Colombia
v demand, request, seek, solicit, require, claim obj=any T=from|of|obj.from|obj.of|obj.by|obj.poss op=request need=T
  not: Both countries seek greater influence.
v demand, press, push, lobby, appeal, plead, call, ask, clamor, clamour, agitate, campaign, argue for=any T=obj|to|for.by|for.from|for.to|for.on|for.against|for.of|for|on op=request w=-1
  example: Spain called for the release of the crew by Eritrea. => REQUEST Spain > crew
v request T=obj w=-2 need=T
v petition T=obj|to
v urge T=obj op=request w=-1
v insist, press on|upon=any T=on.by|on.from|on.of|on op=request w=-1
v demand comp=to T=obj|from|comp op=request
v order, instruct, direct, command, compel, summon, oblige, require, subpoena obj=human comp=to T=obj op=order
v make obj=demand|request|appeal|plea T=to|on|of|obj.to|obj.on op=request
v issue, send, launch, submit, present, file, lodge obj=demand|request|appeal|plea|petition|call T=to|for|obj.to|obj.for|with op=request
v put obj=pressure T=on op=request
v exert, increase, apply, step, raise, keep, mount obj=pressure T=on|obj.on op=request
v turn to=actor for=any T=to
v summon obj=ambassador|envoy|diplomat|charge_d'affaires|chargé|consul T=obj|obj.of|obj.poss|obj.adj -> ACCUSE disapprove 111 diplomatic
  example: Iraq summoned the Turkish ambassador. => ACCUSE Iraq > Turkish
v summon, subpoena T=obj
v refer, take, bring obj=case|dispute|matter|issue T=to|before w=-2
v warn comp=to T=obj -> THREATEN - 130
v invite obj=actor T=obj op=request -> REQUEST meet 106
v extend, send, issue obj=invitation T=to|iobj|obj.to -> REQUEST meet 106
n demand, request, appeal, plea, call S=poss|from|by|of|adj T=to|on|for.by|above op=request w=-2
  example: The Security Council met at Benin's request. => REQUEST Benin > Security Council
n pressure S=from|by|poss|adj T=on w=-3
n invitation S=from|by|poss|of|adj T=to|above w=-2 -> REQUEST meet 106

= REQUEST assist 103
v seek, request, ask, solicit, beg, appeal, want, demand, need obj=@aid|support|asylum|protection|backing|loan|help|military_help T=from|of|obj.from|obj.of
  example: Malawi sought help from Brazil. => REQUEST Malawi > Brazil
v ask, appeal, beg, plead, turn for=@aid|support|help|asylum|protection|loan T=obj|to|from
v turn to=actor T=to for=@aid|help|support
v apply for=asylum|loan|aid|membership T=in|to|from|with
v seek obj=asylum|refuge T=in|from

= REQUEST meet 106 diplomatic
v propose, suggest, request, seek obj=talk|meeting|summit|dialogue|negotiation T=with|obj.with|to|obj.between|between ~
  example: Armenia proposed talks with Turkey. => REQUEST Armenia > Turkey
v call for=talk|dialogue|negotiation|meeting|summit|session T=with|for.with|for.between|between
v propose T=to|obj.to|obj.with|with|that w=-2

= REQUEST change 104
v call, demand, campaign for=change|reform|election|resignation|ouster|ousting|removal|independence|right|overthrow|referendum|autonomy|impeachment T=for.of|for.in|for.by|for.from|for.poss|in
v seek obj=independence|autonomy T=from need=T
v demand, seek obj=resignation|ouster|removal|reform|election|independence|overthrow|impeachment|regime_change|referendum T=obj.of|obj.poss|obj.in|obj.from|from|of

= REQUEST yield 105
v demand, seek, request, urge, call obj=release|withdrawal|extradition|return|apology|ceasefire|end|lifting|handover|halt|surrender|truce|cessation T=of|from|by|obj.of|obj.from|obj.by|obj.poss|obj.to
v call, appeal, press, push for=release|withdrawal|extradition|return|apology|ceasefire|end|lifting|halt|cessation|truce|de-escalation|calm|restraint T=for.of|for.by|for.from|for.to|for.in|for.on|for.between|on|to|from
v seek obj=extradition T=obj.from|from|obj.of

= REQUEST - 100
v plead, beg, appeal, implore, entreat, beseech with|to=actor comp=any T=with|to op=request w=1
  example: Togo pleaded with Benin to open the sluice. => REQUEST Togo > Benin
v want obj=@demand|compensation|apology|explanation|guarantee|assurance|answer|concession|share|seat|extradition|return|access|payment|damages|recognition|release|withdrawal|inquiry|autonomy|independence T=from|of|obj.from|obj.of|obj.by w=1
  example: Inuit families want compensation from Denmark. => REQUEST Inuit > Denmark
v want, need obj=actor comp=to T=obj op=request w=0
v send, address, hand, submit, write, deliver, transmit, forward, issue, table obj=note|letter|petition|request|formal_request|appeal|open_letter|demand|list_of_demand|memorandum|application|plea|memo|urgent_appeal comp=request|ask|demand|urge|seek|call|appeal|beg T=to|iobj|obj.to|obj.addressed.to w=4
v call for=resignation|ouster|calm|restraint|dialogue|reform|independence|abolition|repeal|dismissal|impeachment|moratorium|dissolution|overthrow|recount|rerun|autonomy|secession|unity|election|referendum T=for.of|for.by|for.from|for.to|for.poss|for.in|for.on|on|from|to op=request w=1 -> REQUEST change 104
v press, push, lobby, urge, prod, nudge, implore, exhort, enjoin, importune, petition, badger, adjure obj=actor for|over|on=any T=obj op=request w=0
v demand, seek, request, want, require obj=handover|payment|reparation|compensation|damages|explanation|clarification|guarantee|access|share|recount|audit|inquiry|pullout|recall|refund|return|repeal|abolition|immunity|safe_passage|restitution|pay_rise|higher_wage|wage|seat|word|say T=from|of|by|obj.from|obj.of|obj.by|obj.poss w=0
v put, place, table, lodge, submit obj=request|application|bid|motion|petition T=to|with|before|for w=0
v invite, ask, summon over obj=actor T=obj w=0
v invite obj=actor to|for=visit|summit|talk|meeting|capital|palace|conference|ceremony|festival|dialogue T=obj -> REQUEST meet 106
v issue, send, extend obj=invite|invitation T=to|iobj|for|obj.to -> REQUEST meet 106
v urge, exhort upon, on T=upon|on op=request w=0
n appeal, plea, call, demand, petition, request, entreaty S=poss|from|by|of T=to|on|for.by|above op=request w=-1

= REQUEST assist 103
v seek, request, solicit, crave, beg, apply, appeal, ask, need obj=help|assistance|mediation|bailout|loan|aid|backing|relief|reinforcement|helicopter|vaccine|weapon|arms|troop|military_help|air_defence|ammunition|emergency_aid|food_aid T=from|of|by|in|obj.from|obj.of|to w=1
  example: Dominica sought help from Cuba. => REQUEST Dominica > Cuba
v ask, appeal, apply, beg, plead, call, press for=help|assistance|protection|refuge|asylum|mediation|bailout|loan|aid|backing|relief|reinforcement|weapon|arms|troop|food|money|million|billion|donation|air_defence|ammunition T=obj|to|from|on|with w=1
v ask, request, petition obj=actor for=any T=obj op=request w=0
v arrive, come, flee, cross, land comp=seek T=in|to|into|comp.in w=1
v turn, look to=actor for=help|aid|support|assistance|weapon|arms|protection|money|loan|mediation T=to w=2

= REQUEST meet 106 diplomatic
v call, ask, press, push, appeal for=talk|dialogue|negotiation|meeting|summit|urgent_meeting|emergency_meeting|emergency_session|mediation|conference|round T=with|for.with|for.of|between|for.between|on|to w=1
v propose, suggest, request, seek, demand, urge obj=talk|meeting|summit|dialogue|negotiation|conference|conversation|consultation|emergency_session|round|truce|ceasefire|swap|treaty|pact T=with|obj.with|to|obj.between|obj.of|between ~ w=0

= REQUEST - 100
v beg, implore, beseech, entreat, importune obj=actor for=any T=obj op=request w=1
  example: Tonga's premier begged Australia for oxygen. => REQUEST premier > Australia
v write to=actor comp=ask|urge|demand|request|seek T=to w=3
v petition, implore obj=actor over|against|about=any T=obj w=1
v put, place obj=actor under=pressure T=obj w=2
v remind obj=actor of=obligation|promise|duty|commitment T=obj w=1
v lobby, press, push, campaign, agitate for=independence|autonomy|statehood|recognition|inquiry|reparation|compensation|visa-free_travel|membership T=from|with|for.from w=1

= REQUEST - 100
v bid obj=actor comp=any T=obj op=request w=1
v plead, appeal, beg, call, ask for=@police|@troops|@weaponry|@aid T=obj|to|from|on|for.from|for.of|for.adj w=2 -> REQUEST assist 103
  example: Haiti pleaded for more Kenyan police. => REQUEST Haiti > Kenyan
v propose, suggest, float, moot obj=any to|obj.to=actor T=to|obj.to w=1
  example: Benin proposed a joint search to Togo. => REQUEST Benin > Togo
v reach, arrive subj=request|appeal|demand|invitation|note S=subj.from|subj.by|subj.poss|subj.adj T=obj|in|at w=3
  example: A Beninese request for water reached Togo. => REQUEST Beninese > Togo
v urge, press, counsel, preach obj=restraint|calm|patience|moderation|caution T=on|upon|obj.on|to|obj.to w=2
  example: Benin urged restraint on Togo. => REQUEST Benin > Togo
v go, turn, apply, appeal to=court|tribunal|security_council|league for=opinion|ruling|advice|judgment|redress T=to w=3
v put, send in obj=claim|bid|request|application T=to|with|for|obj.to|obj.with w=1
v renew, repeat, reiterate, step obj=call|demand|request|appeal for|obj.for=any T=to|on|for.by|for.from|obj.for.by|obj.for.from|for.of w=1
  example: Greece renewed its call for the return of the marbles by Britain. => REQUEST Greece > Britain
v give obj=week|month|day comp=change|comply|answer|reply|respond|amend|mend T=iobj|to w=2

= REQUEST assist 103
v seek, request, solicit, want obj=help|assistance|aid|backing|mediation|protection voice=active obj.adj=actor T=from|obj.from|obj.adj w=2
  example: Malta sought Italian help with the wreck. => REQUEST Malta > Italian
  not: The Italian help was not wanted in Malta.
