# SANCTION: reducing relations: sanctions, expulsions, breaking off, recalling, suspending; convictions. A recipient is needed.

= SANCTION - 160
v cut, reduce, downgrade, suspend, freeze, sever, break, scale, limit, loosen, rupture, curtail, discontinue, terminate, halt, end obj=@ties T=with|obj.with|to|obj.to|between|obj.between
  example: Peru severed ties with Syria. => SANCTION Peru > Syria
v break, cut off, away T=with|from|obj obj=@ties|none
v break T=with w=-1
v distance obj=reflexive T=from
v bar, ban, block obj=truck|lorry|plane|airline|ship|flight|vessel|carrier|product|goods|trader T=obj|obj.adj|obj.from|from w=1 -> SANCTION discontinue 163
v withdraw, revoke, rescind, strip, suspend, cancel obj=recognition|accreditation|invitation|privilege|status|membership|licence|license|visa|credential|citizenship T=of|from|for|obj.of|obj.for|obj.poss
  example: Estonia revoked the visas of Russian athletes. => SANCTION Estonia > Russian athletes
v strip T=obj of=any
v isolate, ostracize, ostracise, blacklist, blackball, outlaw, proscribe, sideline T=obj
  example: The union blacklisted the airline of Belarus. => SANCTION union > airline of Belarus
v punish, penalize, penalise, fine T=obj
v retaliate T=against|for w=-1
v walk away T=from w=-1

n suspension, severance, freezing, cutoff of=@ties|@aid|link|flight|trade|visa|service|delivery S=by|poss|adj T=with|of.with|of.to|to|in|of.in|of.from w=1
= SANCTION withdraw 161 diplomatic
v recall, withdraw obj=ambassador|envoy|diplomat|mission|delegation T=from|to|in|obj.to|obj.from|obj.in
  example: Bahrain recalled its ambassador from Lebanon. => SANCTION Bahrain > Lebanon
v withdraw, pull, evacuate obj=peacekeeper|observer|inspector|aid_worker|monitor|staff|peacekeeping_force T=from|in|obj.from w=2 -> SANCTION expel 1661 peacekeeping
v close, shut, shutter obj=embassy|consulate|mission T=in|to|of|obj.in|obj.of
v close, shut, seal obj=border|airspace|frontier|crossing|port T=with|to|for|against|obj.with|obj.to -> SANCTION withdraw 160
  example: Niger closed its border with Benin. => SANCTION Niger > Benin
v withdraw, secede obj=!@troops|crew|trainer|instructor T=from|out.of w=-2 -> SANCTION withdraw 164
v withdraw, pull, back, drop, opt, leave, quit, walk from|out=@agreement|treaty|pact|talk|negotiation|bloc|organization|organisation|accord|deal|council|commission|convention|union|court|league|coalition|government T=from.with|from|with|out.of|from.of -> SANCTION withdraw 164
v pull, back, drop, walk out=any T=of.with|of
v quit, leave, exit, abandon, scrap, suspend, terminate, renounce, abrogate, denounce, tear obj=@agreement|treaty|pact|accord|bloc|organization|coalition|union|alliance|league|council T=with|obj.with|obj.between|obj.on|obj -> SANCTION withdraw 164
  example: Mali terminated its defence pact with France. => SANCTION Mali > France
v tear up obj=@agreement T=with|obj.with -> SANCTION withdraw 164

= SANCTION discontinue 162
v sever, cut, halt, stop obj=gas|oil|electricity|power|water T=to|from|obj.to w=1
v cut, suspend, halt, stop, freeze, withhold, end, discontinue, reduce, slash, cancel, pause, block, terminate, curtail, trim, limit, scale obj=@aid|assistance|food_aid|military_aid|program|programme|cooperation|delivery|supply|shipment|trade|export|import|flight|sale|support|funding|arms_sale|payment|service|operation|membership T=to|from|for|with|in|obj.to|obj.from|obj.for|obj.with|obj.in|obj.of w=0
  example: The Netherlands suspended aid to Uganda. => SANCTION Netherlands > Uganda
v cut off T=obj|from|obj.to|to
v stop, cease, suspend, halt comp=sell|buy|supply|provide|fund|import|export|ship|deliver|finance|cooperate|deal|trade|work T=to|from|with|obj
v suspend obj=talk|negotiation|dialogue|meeting|participation|contact|peace_talk|session|discussion T=with|in|obj.with|obj.in|between|obj.between -> SANCTION withdraw 164
v break, cut off obj=talk|negotiation|dialogue|contact|meeting T=with|obj.with -> SANCTION withdraw 164
v suspend obj=actor T=obj|from w=0
  example: The African Union suspended Guinea. => SANCTION African Union > Guinea

= SANCTION discontinue 163 economic
v impose, slap, clamp, levy, enforce, reimpose, reinstate, announce, extend, tighten, order, introduce, adopt, approve, renew, prolong, toughen, expand, broaden, apply, declare, maintain, unveil, place, put, keep, hit obj=@penalty|visa_ban|asset_freeze|oil_embargo|arms_embargo T=on|against|over|to|for|obj.on|obj.against|upon|in|obj.for|towards
  example: Canada imposed sanctions on Belarusian judges. => SANCTION Canada > Belarusian judges
v hit, slap, punish, target, strike with=@penalty T=obj
  example: Brussels hit Minsk with new sanctions. => SANCTION Brussels > Minsk
v sanction, embargo T=obj
v freeze, block obj=asset|account|bank_account|fund|property T=of|obj.of|obj.poss|by|obj.held.by
  example: Switzerland froze the assets of the Tunisian family. => SANCTION Switzerland > Tunisian family
v ban, bar, block, prohibit obj=import|export|product|good|airline|flight|company|app|investment|trade|sale T=from|of|to|by|obj.from|obj.of|obj.to|obj.by
  example: Indonesia banned imports from Israel. => SANCTION Indonesia > Israel
v sanction obj=actor T=obj
v blockade, besiege subj=actor obj=actor|place T=obj -> COERCE restrict 191 military
n sanction, embargo, tariff S=by|from|poss|of|adj T=on|against|of w=-2
n boycott S=by|of T=of w=-3
n ban S=by|poss|adj T=on w=-3 -> COERCE restrict 172
  example: A ban by Kenya on imports from Uganda hurt farmers. => COERCE Kenya > Uganda

= SANCTION expel 166 diplomatic
v expel, evict, oust, kick, throw, eject, boot, drive, banish out T=obj|out
v expel, eject, oust, banish obj=human T=obj
  example: Poland expelled three Russian diplomats. => SANCTION Poland > Russian diplomats
v kick, throw, boot out T=obj|out.of
v order obj=diplomat|ambassador|envoy|peacekeeper|aid_worker|worker|journalist comp=leave T=obj
v declare obj=diplomat|ambassador|envoy|attache pred=persona T=obj
v declare obj=human pred=non T=obj w=-2
v refuse, deny, ban, bar obj=visa|entry T=to|iobj|for -> SANCTION expel 166
n expulsion, ouster S=by|from|of|poss|adj T=of w=-1

= SANCTION convict 160 legal
v convict, sentence, condemn, jail, imprison subj=court|judge|jury|tribunal|magistrate T=obj -> SANCTION convict 160 legal
  example: A Turkish court sentenced the reporter to four years. => SANCTION Turkish court > reporter
v convict, sentence T=obj
  example: The smuggler was convicted in Spain. => SANCTION > smuggler
v find obj=human pred=guilty T=obj
v hand, give, impose obj=sentence|prison_sentence|prison_term|jail_term|life_sentence|death_sentence|verdict T=to|on|iobj|down.to|obj.to|obj.on
n conviction S=poss T=of|poss w=-2
