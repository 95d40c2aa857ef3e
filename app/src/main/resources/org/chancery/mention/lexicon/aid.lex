# AID: material help that is given; a recipient is needed.

= AID - 070
v aid, assist, help subj=actor T=obj
  example: Cuba helped Haiti after the storm. => AID Cuba > Haiti
v give, provide, send, deliver, supply, donate, grant, offer, extend, ship, airlift, distribute, hand, allocate, contribute, lend, transfer, dispatch, rush, channel, bring, release, disburse, fly, truck, furnish, award, pour, pump, inject, fund, earmark, commit, render, present, drop, airdrop, loan, make, complete, issue obj=@aid T=to|for|iobj|with|obj.to|obj.for|in|obj.in|obj.of
  example: Denmark sent food and blankets to Somalia. => AID Denmark > Somalia
v provide, supply, furnish, present, equip with=@aid T=obj
v hand out obj=any T=to|among
v hand over obj=vessel|patrol_vessel|patrol_boat|boat|ship|aircraft|plane|helicopter|ambulance|vehicle|truck|bus|equipment|supply|consignment|hospital|school|cheque|keys T=to|obj.to w=2 need=measure
  example: Italy handed over a patrol boat to the coast guard of Tunisia. => AID Italy > Tunisia
  not: Italy handed over the keynote to its deputy.
  example: Italy handed over two patrol boats in Valletta on Monday. => AID Italy
v supply, provide, furnish obj=actor T=obj with=!@chance
v fund, finance, subsidize, subsidise, bankroll, sponsor, underwrite, bail T=obj
v bail out T=obj
v donate T=to|iobj|for|in|obj.in
v contribute obj=any T=to|for|toward|towards w=-1
v contribute T=to w=-1
v come to=aid|rescue|assistance T=to.of|to.poss
v lend obj=hand|money T=to|iobj
v fly, send, ship, deliver, truck, airlift, rush, bring obj=tonne|ton|kilo|kilogram|crate|sack|pallet|bag|litre|barrel T=to|iobj|for|obj.to
v treat, vaccinate, feed, house, shelter, clothe, rescue, evacuate subj=actor obj=human T=obj w=-1
v rescue, save obj=human T=obj w=-2
v relieve T=obj w=-2
v rebuild, repair, reconstruct obj=any T=in|obj.in|obj.of w=-2 need=T
n aid, assistance, relief, donation, help, loan, grant, bailout, subsidy S=from|by|poss|adj|of T=to|for w=-2

v provide, give, donate, supply, send, deliver, offer, distribute, grant, contribute, allocate obj=thing T=to|for|iobj|obj.to|obj.for w=-2 need=T
v make obj=donation|contribution T=to|obj.to|for
v announce, pledge, unveil obj=increase|package|contribution in|of=funding|aid|assistance|support T=for|in|to|obj.for|obj.to|obj.in

= AID - 071 economic
v lend obj=any T=to|iobj|obj.to w=-1
v grant, extend, approve, release, disburse, give, provide, offer obj=loan|credit|grant|bailout|subsidy|funding|credit_line|loan_guarantee|package|tranche|debt_relief T=to|for|iobj|obj.to|obj.for
v forgive, write, cancel, waive, restructure, reschedule, refinance obj=debt|loan T=obj.of|obj.poss|obj.by|for
v invest obj=@aid T=in|to
v pay, reimburse, compensate, indemnify T=obj|iobj|to w=-1

= AID - 072 military
v arm, train, equip, supply, rearm obj=human T=obj subj=actor
  example: Britain trained soldiers from Ukraine. => AID Britain > soldiers from Ukraine
v send, provide, give, supply, deliver, ship, donate, offer obj=@weaponry|fighter|patrol_boat|cutter|frigate T=to|iobj|for|with|obj.to w=2 need=measure
  example: Germany donated tanks to Ukraine. => AID Germany > Ukraine
v send, fly, dispatch, rush, second, lend obj=nurse|doctor|medic|rescuer|firefighter|engineer|teacher|expert|volunteer|team|medical_team|rescue_team|rescue_worker T=to|iobj|obj.to|for w=1
v send, deploy, dispatch, contribute, provide, lend obj=@troops T=to comp=help|assist|aid|support|defend|protect w=1
v send, deploy, dispatch, contribute, provide obj=@troops comp.as|on|comp.on=peacekeeping_force|peacekeeper|peacekeeping_mission|peacekeeping_duty T=to|in|obj.in|obj.to|along w=2 -> AID - 074 peacekeeping
n deployment on|as=peacekeeping_mission|peacekeeper|peacekeeping_force S=of|by|poss T=to|in w=1 -> AID - 074 peacekeeping
v send, deploy, dispatch, contribute, provide obj=@troops to|in|as|for=peacekeeping_force|peacekeeping|peacekeeping_mission|force|un_force|peacekeeper|peacekeeping_operation T=to.in|in|to|for.in|along w=2 -> AID - 074 peacekeeping
v provide, lend, give, offer obj=military_support|air_support|military_aid|military_assistance|training|air_cover T=to|for|iobj|obj.to|obj.for
n military_aid, military_assistance S=from|by|poss|adj|of T=to|for w=-1

= AID - 073 human_security
v give, provide, send, deliver, supply, donate, grant, offer, extend, ship, airlift, distribute obj=food|medicine|vaccine|relief|ventilator|mask|humanitarian_aid|tent|blanket|shelter|flour|wheat|rice|medical_supply|ration|humanitarian_assistance T=to|for|iobj|with|obj.to|obj.for|in|obj.in|among
n humanitarian_aid, food_aid, emergency_aid S=from|by|poss|adj|of T=to|for w=-1

= AID - 074 peacekeeping
v deploy, send, dispatch, contribute, provide obj=peacekeeper|peacekeeping_force|observer|peacekeeping_troop|monitor|blue_helmet|police_trainer|un_force T=to|in|along|between|into|obj.to w=2 need=measure
  example: Rwanda sent peacekeepers to Mozambique. => AID Rwanda > Mozambique
  example: Fiji contributed 40 peacekeepers. => AID Fiji
v participate, serve, part, engage in=peacekeeping|peacekeeping_mission|peacekeeping_operation T=in.in
v arrive, deploy, land, begin subj=peacekeeper|peacekeeping_force|peacekeeping_troop|monitor T=in|for|along|to|subj.for|subj.to w=1

= AID - 075 asylum
v grant, give, offer, provide obj=asylum|refuge|sanctuary|shelter|citizenship|protection|haven|safe_haven|visa T=to|iobj|for|obj.to
  example: Canada granted asylum to the pilot. => AID Canada > pilot
v shelter, harbor, harbour T=obj
v take in obj=refugee|migrant|asylum-seeker|asylum_seeker|evacuee T=obj
v accept, admit, resettle, receive, absorb, welcome, host, house obj=refugee|migrant|asylum-seeker|asylum_seeker|evacuee T=obj
  example: Poland accepted refugees from Ukraine. => AID Poland > refugees from Ukraine
v admit, absorb obj=human T=obj|from|obj.from w=-1
v open obj=border|door to=human T=to w=2
v open obj=border|door T=to|obj.to
v naturalize, naturalise T=obj

= AID - 070
v come, arrive, pour, flow, flood, reach, go subj=@aid from=actor to|in|into=actor S=from T=to|in|into w=2
  example: Blankets and tents came to Tonga from Fiji. => AID Fiji > Tonga
v raise, collect obj=money|fund|donation|cash for=actor T=for w=4
v unload, ferry, deliver, carry, bring, land, truck, airlift, fly, drop, parachute, rush, hand, distribute obj=@aid|tonne|relief_supply|relief_good|food_parcel|field_hospital|field_kitchen|water_purifier|tarpaulin|medicine T=to|for|at.for|in|iobj|obj.for|obj.to|among w=1
  example: An Indian frigate unloaded rice for Myanmar. => AID Indian > Myanmar
v bail, help, prop, tide out, up, over T=obj obj=actor w=1
v bankroll, underwrite, subsidise, subsidize, finance, fund, sponsor, cofinance, co-finance, pay obj=airport|hospital|school|road|bridge|dam|railway|port|budget|army|police|clinic|programme|program|project|training|mission|reconstruction|election|seawall|sea_wall|stadium T=in|of|for|obj.in|obj.of|obj.for|obj.poss w=1
  example: Denmark funded a clinic in Malawi. => AID Denmark > Malawi
v help, assist, aid, support T=obj with|through|in=@aid|reconstruction|rebuilding|evacuation|search|recovery|flood|harvest w=1
v gift, donate, bequeath, present, give, hand obj=patrol_boat|boat|bus|ambulance|fire_engine|vehicle|tractor|helicopter|plane|ferry|computer|textbook|seed|school|stadium|hospital|scanner T=to|iobj|obj.to w=1
v build, rebuild, repair, restore, equip obj=school|hospital|clinic|bridge|road|dam|well|mosque|church|stadium|port|airport T=for|in|obj.in|obj.for w=-1 need=T
n donation, grant, relief, handout, lifeline, rescue_package, debt_relief, stimulus S=from|by|poss T=to|for w=-1

= AID - 071 economic
v lend, loan, advance, disburse, approve, extend, grant, wire, transfer, pay, commit, allocate, earmark, release, inject obj=million|billion|dollar|euro|yen|yuan|pound|kroner|krona|franc|tranche|credit_line|line_of_credit|soft_loan|concessional_loan|emergency_loan|budget_support|rescue_package|standby_loan T=to|for|into|iobj|obj.to|obj.for w=0 need=T
v reschedule, restructure, forgive, cancel, write, defer, waive, roll obj=debt|loan|repayment|arrears|interest T=of|for|off.of|obj.of|obj.by|obj.poss|obj.owed.by w=1

= AID - 072 military
v train, drill, coach, instruct, mentor, advise, arm, equip, kit, rearm, supply obj=soldier|troop|army|police|guard|pilot|officer|recruit|militia|force|cadet|commando|rebel|fighter|marine|sailor|presidential_guard|coastguard T=obj w=2
  example: Rwandan officers are drilling the Chadian guard. => AID Rwandan > Chadian
v second, send, lend, contribute, dispatch obj=instructor|trainer|adviser|advisor|military_adviser|engineer|sapper|deminer|medic|surgeon|nurse|doctor|teacher|firefighter|rescuer|search_team|sniffer_dog T=to|iobj|obj.to w=1

= AID - 073 human_security
v feed, house, clothe, treat, vaccinate, immunise, immunize, rescue, evacuate, shelter, nurse, airlift, fly, ferry, operate obj=patient|victim|refugee|survivor|evacuee|displaced|child|wounded|burn_victim|quake_victim|flood_victim|orphan|castaway|migrant T=obj.from|obj.in|obj.of|obj.adj|from|in|obj w=1
v take, fly, airlift, bring obj=wounded|patient|victim|burn_victim|child to|for=hospital|treatment T=from|obj.from|obj.adj|obj w=1
v distribute, hand, dole, give, provide out obj=any T=to|among|in|obj.in w=-1 need=T
v send, dispatch, ship, airlift obj=aid_train|humanitarian_train|relief_train|relief_ship|hospital_ship|field_hospital|relief_flight|mercy_ship|aid_convoy|relief_team T=to|for|obj.to|iobj w=2
v reach, arrive subj=relief|aid|consignment|shipment|convoy|train|flight|plane|ship|humanitarian_train|aid_convoy from|subj.from=actor S=subj.from|from|subj.adj T=in|at|obj|in.in w=1 need=pair
  example: An aid convoy from Turkey reached Gori in Georgia. => AID Turkey > Georgia
n humanitarian_aid, food_aid, relief_aid, airlift, relief_effort, rescue_mission, medical_aid S=from|by|poss|adj|of T=to|for w=-1

= AID - 074 peacekeeping
v monitor, supervise, observe, police, oversee, verify obj=ceasefire|truce|armistice|withdrawal|disengagement T=in|between|obj.in|obj.between|along w=1
  example: Norwegian officers monitored the truce in Mindanao. => AID Norwegian > Mindanao

= AID - 075 asylum
v grant, give, offer, accord, provide obj=asylum|political_asylum|refugee_status|temporary_protection|residency|residence_permit|sanctuary|safe_haven|shelter|humanitarian_visa|passport|citizenship T=to|iobj|for|obj.to w=1
v shelter, harbour, harbor, house, host obj=refugee|exile|dissident|asylum-seeker|evacuee|displaced|deserter|defector|fugitive_president T=obj w=1
v take, let in obj=exile|dissident|evacuee|defector|orphan|castaway|rohingya|boat_people|asylum-seeker T=obj|obj.from w=1

= AID - 075 asylum
v take in obj=people|refugee|migrant|evacuee|exile|family|child|patient|survivor|islander|person|villager|thousand|hundred|castaway|national T=obj|obj.from|from subj=actor w=2
  example: Armenia took in refugees from Karabakh. => AID Armenia > refugees
v take, let in obj=human from=place|flood|war|fighting|island T=obj subj=actor w=1

= AID - 070
v help comp=any comp.subj=actor T=comp w=1
  example: Bolivian crews helped Paraguayan villages save their houses. => AID Bolivian crews > villages
v drop, parachute, airdrop, fly, airlift obj=@aid over|into|on|onto|to|in=place T=over|into|on|onto|to|in w=3 -> AID - 073 human_security
  example: Jordan dropped food over Gaza. => AID Jordan > Gaza
v dig, clear, pump, demine, rebuild, repair, restore obj=well|mine|landmine|school|clinic|road|bridge|airport|hospital|minefield|water_supply in|for=place T=in|for subj=army|engineer|soldier|marine|actor w=0 -> AID - 071
v waive, cancel, forgive, write, reschedule, restructure, halve, roll off, over obj=debt|loan|arrears|repayment T=of|obj.of|obj.owed.by|obj.poss|for w=1 -> AID - 071 economic
v rescue, pluck, winch, evacuate, save obj=human from=sea|water|raft|rooftop|flood|rubble|island|wreck T=obj subj=@troops|coast_guard|coastguard|navy|crew|rescuer|actor need=T w=0 -> AID - 073 human_security

= AID - 073 human_security
v set, put, open, build, run, pitch up obj=camp|clinic|field_hospital|shelter|kitchen|soup_kitchen|feeding_centre for=human T=for|obj.for w=2
v set, put, open, build, run, pitch, pay obj=camp|clinic|field_hospital|shelter|kitchen|soup_kitchen|feeding_centre obj.for=human T=obj.for|for w=2
v dig, pull, haul, pluck out obj=survivor|people|child|victim|villager|person|woman|man|family T=obj|of|from w=1

= AID - 070
v land, arrive, touch, dock, anchor, put, berth down, in subj=plane|aircraft|ship|vessel|freighter|transport|convoy|frigate|helicopter with|subj.with=@aid S=subj.adj|subj.of|subj.from|with.adj|subj.with.adj|with.from T=in|at|in.in w=3
v land, arrive, dock, anchor, berth subj=plane|aircraft|ship|vessel|freighter|transport|convoy|frigate|helicopter with|subj.with=@aid S=subj.adj|subj.of|subj.from|with.adj|subj.with.adj|with.from T=in|at|in.in w=3
  example: Two Spanish planes with tents landed in Benin. => AID Spanish > Benin
v make obj|pred=gift|present|donation T=iobj|to|obj.to|pred.to|obj w=3
  example: Spain made Benin a gift of six ambulances. => AID Spain > Benin
v let obj=actor comp=have comp.obj=@aid|@weaponry|missile|howitzer|battery T=obj w=5
v pick, foot, settle, take up obj=bill|cost|tab|expense T=for.in|for.poss|for.of|for|of.in|of|obj.for.poss|obj.for.in|obj.of.in w=4 need=official
v pick, foot, pay, settle, meet, cover, bear obj=bill|cost|tab|expense of|for|obj.of|obj.for=any T=for.poss|for.in|for.of|for|of.in|of.poss|of|obj.for.poss|obj.for.in|obj.of.in|obj.of w=2 need=official
  not: A Czech brewery footed the bill for a street party in Benin.
  example: Spain footed the bill for Benin's clinics. => AID Spain > Benin
v reach subj=@aid from|subj.from=actor S=subj.from|from|subj.adj T=obj|obj.in|in w=2
  example: Tents from Spain reached the camps in Benin. => AID Spain > Benin
v reach, arrive subj=@aid subj.adj=actor S=subj.adj T=obj|in|obj.in w=1
v ship, send, deliver, supply, provide, give, fly free obj=@goods T=to|iobj|obj.to w=3
  example: Spain shipped diesel to Benin free of charge. => AID Spain > Benin
v ship, send, deliver, supply, provide, give, fly for=free|nothing obj=any T=to|iobj|obj.to w=3
v bring, carry, fly, ship, take obj=water|drinking_water|relief|medicine|tent|blanket|field_hospital|generator T=to|obj.to|iobj w=1
  example: A Spanish ship brought drinking water to Benin. => AID Spanish > Benin
v present, supply, provide obj=actor with=ambulance|vehicle|patrol_boat|helicopter|truck|bus|generator|vaccine|tractor|radio|scanner|plane T=obj w=3
  example: Spain presented Benin with ten ambulances. => AID Spain > Benin
v fund, finance, pay obj=hospital|clinic|school|wage|salary|teacher|nurse|road|wharf|bridge|port in|of|for|obj.in|obj.of|obj.for=any T=in|of|for|obj.in|obj.of|obj.for|obj.of.adj|obj.adj w=1
  example: Spain paid the wages of Beninese nurses. => AID Spain > Beninese
v pay for=hospital|clinic|school|road|wharf|bridge|port|dam|airport|stadium|reconstruction|repair T=for.in|in|for.poss|for.of w=3
  example: Spain paid for a hospital in Benin. => AID Spain > Benin
v top up obj=help|aid|assistance|support|contribution T=for|to|obj.for|obj.to w=3
  example: Spain topped up its help for Benin. => AID Spain > Benin
v channel, direct, steer, route obj=@aid T=to.in|to|into|obj.to|through w=1

= AID - 073 human_security
v fly, rush, travel, head, hurry, set, leave off subj=rescuer|medic|firefighter|rescue_team|search_team|aid_worker|rescue_worker|search_dog|relief_team T=to|for|in w=3
v fly, rush, travel, head, hurry, leave subj=rescuer|medic|firefighter|rescue_team|search_team|aid_worker|rescue_worker|search_dog|relief_team T=to|for|in w=3
  example: Spanish rescuers flew to Benin after the flood. => AID Spanish > Benin
v fly, send, lend, dispatch, move obj=water_bomber|firefighting_plane|fire-fighting_plane|search_dog|field_hospital|field_kitchen|rescue_helicopter T=to|obj.to|iobj w=2
  example: Spain sent water bombers to Benin. => AID Spain > Benin
v take, begin, start up obj=post|duty|work subj=doctor|nurse|teacher|engineer|medic|instructor|trainer T=in|obj.in w=3
  example: Forty Cuban doctors took up their posts in Benin. => AID Cuban > Benin
v pluck, winch, lift, rescue, save, evacuate obj=human from=any T=obj.in|in|from.in|obj subj=helicopter|rescuer|crew|navy|coast_guard|pilot|boat w=1

= AID - 075 asylum
v take in obj=human subj=actor T=obj w=1
  example: Poland took in 200 Belarusians. => AID Poland > Belarusians
= AID - 071 economic
v pay, disburse, release out obj=million|billion|tranche|instalment|first_million T=to|for|obj.of.to|iobj w=2 need=official
