# COOPERATE: cooperation that takes place: economic, military, judicial, intelligence; a recipient is needed.

= COOPERATE - 060
v cooperate, co-operate, collaborate, liaise T=with ~
  example: Ghana cooperates with Togo in fighting piracy. => COOPERATE Ghana > Togo
v work together, closely, jointly T=with ~
v work subj=plural together=any T=with ~
v work T=with w=-1 need=T
v partner T=with ~
v coordinate, synchronize T=with|obj.with ~
v deepen, strengthen, expand, boost, enhance, consolidate, bolster, develop, intensify, broaden, cement, promote, improve, further, advance, upgrade, solidify obj=@ties T=with|obj.with|obj.between|to|obj.to|between ~
  example: Morocco deepened its ties with Senegal. => COOPERATE Morocco > Senegal
v join obj=coalition|alliance|union|club|pact T=with|obj.of|obj w=-1
v participate in=project|programme|program|mission|operation|effort T=with|in.with|in.of w=-1
v help, assist T=obj comp=any w=-1 -> AID - 070
n cooperation, co-operation, collaboration, partnership, coordination S=between|of|poss|by|adj T=with ~ w=-2 need=verb
  not: The talks were about cooperation between Chile and Japan.

= COOPERATE - 061 economic
v trade T=with ~ need=T
v invest T=in need=T
v export, ship, sell obj=thing T=to|iobj w=-1
v leave, sail, depart, set for=actor|place subj=ship|vessel|freighter|tanker|convoy|cargo|consignment|truck|train|plane|barge|shipment|freight_train|cargo_ship with=ton|tonne|cargo|load|barrel|shipment|container|grain|oil|fuel|fertiliser|fertilizer|supply|goods S=subj|subj.adj|subj.of|subj.from|obj T=for w=2
  example: A Kenyan ship left Mombasa for Oman with 900 tonnes of grain. => COOPERATE Kenyan > Oman
v import, buy, purchase obj=thing T=from w=-1
v order obj=@goods T=from w=-1
v open, build, launch, inaugurate obj=plant|factory|railway|pipeline|bridge|port|route|corridor|link|power_station T=in|with|between|obj.with w=-2 ~ need=T
v resume obj=flight|trade|export|import|service T=with|to|from|between|obj.to|obj.with ~
v award obj=contract T=iobj|to
v do obj=business T=with
v exchange, swap obj=ambassador|envoy|delegation|student|visit|expert T=with|obj.with ~ -> COOPERATE - 060
v demarcate, delimit obj=border|boundary|frontier T=with ~ -> COOPERATE - 060
n trade, investment, export, import S=between|poss|by|adj|of T=with|to|in|from ~ w=-4

= COOPERATE - 062 military
v hold, conduct, stage, perform, begin, carry, launch, start, open, kick, complete, take, undertake, organize, run obj=joint_exercise|joint_drill|joint_maneuver|joint_manoeuvre|joint_patrol|military_exercise|exercise|drill|maneuver|manoeuvre|war_game|wargame T=with|obj.with ~
  example: India held joint exercises with Singapore. => COOPERATE India > Singapore
v take obj=part in=exercise|drill|maneuver|manoeuvre|war_game T=with|in.with ~
v train T=with ~ w=-1 need=T
v sell, transfer, export, ship, smuggle, supply, deliver obj=@weaponry T=to|iobj|with|obj.to
  example: Turkey sold drones to Mali. => COOPERATE Turkey > Mali
v buy, purchase, acquire, procure, order, obtain obj=@weaponry T=from|obj.from
v arm, equip subj=actor T=obj
v send, contribute, deploy, dispatch obj=peacekeeper|observer|trainer|adviser|military_adviser T=to|in|obj.to -> AID - 074 peacekeeping
n joint_exercise, joint_drill, military_exercise, naval_exercise, military_drill, drill, manoeuvre, maneuver, war_game, patrol S=involving|between|of|by|poss|adj T=with ~ w=-2
  example: Bolivia criticised military drills involving Chile and Peru. => COOPERATE Chile, Peru
n arms_sale, arms_transfer, arms_shipment, weapon_sale, weapon_transfer, arms_deal, transfer S=from|by|of|between|poss|adj T=to|with ~ w=-2

= COOPERATE - 063 legal
v extradite, hand T=to comp=none w=1
  example: Spain extradited the banker to Panama. => COOPERATE Spain > Panama
v hand over obj=suspect|criminal|fugitive|evidence|document T=to|obj.to
v cooperate with=investigation|probe|inquiry T=with.of|with.by|with.into
n extradition S=by|from|poss T=to|of w=-2

= COOPERATE - 064 intelligence
v share, exchange, swap, pool, pass, give, provide, hand obj=information|intelligence|data|evidence|secret|expertise|technology T=with|to|obj.with ~
  example: Britain shared intelligence with Jordan. => COOPERATE Britain > Jordan
v tip off T=obj

= COOPERATE - 060
v team, join, link, hook, buddy up T=with ~ -> COOPERATE - 060
  example: Togo linked up with Benin to map the lagoon. => COOPERATE Togo > Benin
v work, operate, act, move hand-in-hand, hand-in-glove, side-by-side, jointly, together, closely T=with ~ w=1
v pool, combine, share, align, harmonise, harmonize, coordinate obj=resource|effort|force|expertise|knowledge|fleet|policy|standard|stance|position|satellite|chart|know-how|experience|response T=with|obj.with|between ~ w=1
v share obj=thing T=with ~ w=-1
v deepen, thicken, expand, tighten, forge, cultivate, foster, nurture, renew, revive, warm, rebuild, restore, build, grow, widen, elevate, upgrade obj=@ties|trade_tie|military_tie|trade|economic_tie|defence_cooperation|defense_cooperation|security_cooperation|bilateral_tie|trade_relation|economic_cooperation|military_cooperation T=with|obj.with|obj.between|to|between ~ w=0
v deepen, warm, strengthen, grow, flourish, intensify, expand, blossom, thaw, improve subj=@ties S=subj.between|subj.of T=subj.with|with ~ w=1
  example: Trade ties between Peru and Chile have deepened. => COOPERATE Peru, Chile
v cofound, co-found, found, set, create, establish, launch, inaugurate, open obj=joint_venture|joint_commission|joint_fund|joint_committee|joint_company|joint_bank|free_trade_zone|customs_union|common_market T=with|obj.with|between|obj.between ~ w=1
v sign up T=to|for w=-3
v restore, re-establish, reestablish, resume, normalise, normalize, establish obj=full_relation|full_diplomatic_relation|full_tie|air_link|rail_link|ferry_link|postal_link|trade_link|flight T=with|between|to|obj.with|obj.between|obj.to ~ w=1
v jointly, together build|run|develop=any T=- w=-9
v build, run, develop, construct, operate, patrol, explore, manage, mine, drill, hunt, dismantle, police, guard, restore, exploit jointly, together obj=any S=subj|in T=with ~ w=2 need=pair
  example: Norway and Sweden jointly manage the wolves. => COOPERATE Norway, Sweden
n joint_venture, joint_project, joint_programme, joint_program, alliance S=between|of|by T=with ~ w=-1 need=verb

= COOPERATE - 061 economic
v sell, export, ship, supply, pump, pipe, deliver, send obj=@goods|kilowatt|megawatt|gigawatt|cubic_metre T=to|iobj|through|obj.to|for w=1
  example: Laos sells electricity to Thailand. => COOPERATE Laos > Thailand
v import, buy, purchase, source, order, lease, obtain, procure obj=@goods|kilowatt|megawatt T=from|obj.from w=1
  example: Malawi bought maize from Zambia. => COOPERATE Malawi > Zambia
v start, begin, resume, restart, commence, continue comp=pump|export|ship|sell|import|buy|supply|deliver|trade T=to|from|with|comp.to|comp.from|comp.with w=0
v open, inaugurate, launch, start, resume, begin, restore obj=flight|direct_flight|air_link|ferry_service|bus_service|train_service|rail_service|railway|rail_link|shipping_line|shipping_route|bridge|power_line|pipeline|cross-border_market|border_market|trade_office|trade_corridor T=to|with|between|from|obj.to|obj.with|obj.between ~ w=0 need=pair
v barter, swap T=with|for obj=@goods w=0
v lease, rent obj=land|port|base|island|farmland|ship|aircraft|plane T=to|from|obj.to|obj.from w=0
v win, secure, land, clinch, sign obj=contract T=from|with|in|obj.from|obj.with|to.in w=-1 need=T
v award, give, hand, grant obj=contract|concession|tender|licence|license T=to|iobj|obj.to w=0 need=T
v invest obj=million|billion|dollar|euro|money|fund T=in|obj.in w=1 need=T
n trade, barter, commerce, export, import, pipeline S=between|of|poss T=with|to|from ~ w=-3 need=pair

= COOPERATE - 062 military
v hold, conduct, stage, run, begin, start, open, launch, complete, end, finish, carry, join, take, attend, resume, kick obj=drill|naval_drill|joint_drill|naval_exercise|war_game|manoeuvre|maneuver|military_drill|joint_manoeuvre|joint_patrol|live-fire_exercise|live-fire_drill|training|joint_training|field_exercise|air_drill|staff_exercise|war-game|military_manoeuvre|sea_trial T=with|alongside|off.with|obj.with|obj.between|between ~ w=0 need=pair
  example: Oman and India held a drill off Goa. => COOPERATE Oman, India
v train, drill, exercise, patrol, manoeuvre, maneuver, serve, deploy alongside|with|beside=actor T=alongside|with|beside ~ w=1
v drill, exercise, patrol, manoeuvre, maneuver subj=@troops ~ need=pair
  example: Fijian soldiers trained alongside New Zealand engineers. => COOPERATE Fijian > New Zealand
v berth, dock, anchor, moor subj=warship|frigate|destroyer|submarine|carrier|ship in|at=place T=in|at w=-1
n drill, joint_exercise, joint_drill, war_game, naval_drill, joint_manoeuvre, naval_manoeuvre, joint_patrol, military_exercise S=between|of|by|involving|poss T=with ~ w=0 need=pair

= COOPERATE - 063 legal
v extradite, render, surrender, hand, turn, transfer, deliver over, up obj=suspect|fugitive|criminal|banker|smuggler|trafficker|man|woman|citizen|general|minister|leader|war_criminal|drug_lord|kingpin|boss T=to|obj.to|obj.adj w=1
v extradite obj=human T=to|obj.adj|obj.to w=1 need=T
  example: Zambia extradited a Malawian banker. => COOPERATE Zambia > Malawian
v approve, order, authorise, authorize, grant, allow obj=extradition T=to|of.to|obj.to|obj.of w=1
v assist, help in|with=investigation|inquiry|probe|manhunt T=obj|in.of|in.by w=0
v arrest, detain, dismantle, bust, crack, smash in=joint_operation T=- w=0

= COOPERATE - 064 intelligence
v share, swap, exchange, pass, relay, trade, pool, provide, supply, give, hand obj=intelligence|information|data|name|list|radar_data|satellite_image|fingerprint|file|chart|dna|record|tip-off|evidence|passenger_data|coordinate T=with|to|on.with|iobj|obj.with|obj.to ~ w=1
  example: Norway shares radar data with Canada. => COOPERATE Norway > Canada
v tip, alert off T=obj|to w=-1

= COOPERATE - 061 economic
v open, inaugurate, launch, commission, complete, build obj=tunnel|bridge|railway|pipeline|road|rail_link|line|corridor|dam|interconnector|cable|power_line|ferry_link|border_market|free_zone|joint_bank ~ need=pair T=with|obj.with|obj.between|between w=0
  example: Chile and Argentina opened a tunnel under the pass. => COOPERATE Chile, Argentina
v link, connect, synchronise, synchronize, merge, integrate, hook, couple up obj=grid|network|railway|power_grid|market|pipeline|payment_system|stock_exchange ~ need=pair T=with|to|obj.with w=1
v link, connect, synchronise, synchronize, merge, integrate, couple obj=grid|network|railway|power_grid|market|pipeline|payment_system|stock_exchange ~ need=pair T=with|to|obj.with w=1
  example: Georgia and Azerbaijan linked their power grids. => COOPERATE Georgia, Azerbaijan
v lease, rent, charter, let obj=airfield|base|island|port|plot|land|jet|frigate|island|airport|farmland|satellite T=to|iobj|obj.to w=0
  example: Jordan leased an airfield to the Dutch. => COOPERATE Jordan > Dutch
v pipe, pump, barge, rail, truck obj=gas|oil|crude|water|diesel|grain|ore T=to|into|obj.to w=0

= COOPERATE - 062 military
v train, drill, exercise, parade obj=none ~ T=with|alongside need=pair w=3
v refuel, resupply, berth obj=warship|frigate|jet|bomber|submarine|fleet T=of|obj.of|obj.from|obj.poss|obj.adj w=0

= COOPERATE - 064 intelligence
v tip, clue off obj=police|agency|authority|colleague|coast_guard|counterpart T=obj|obj.poss|obj.of w=1
v team, gang, link, pair up T=with ~ need=pair
v team T=with ~ need=pair w=3
v share, swap, exchange, pool, pass obj=fingerprint|database|intelligence|satellite_image|biometric|radar_data|watch-list|watchlist|flight_data|dna|evidence T=with|to|iobj|obj.with ~ w=1

= COOPERATE - 061 economic
v lay, break obj=pipe|first_pipe|first_stone|foundation_stone|cornerstone|ground|cable|rail ~ T=with|obj.of need=pair w=0
  example: Uganda and Tanzania laid the first pipe of their oil line. => COOPERATE Uganda, Tanzania

= COOPERATE - 060
v search, build, dig, repair, survey, recover, rescue, patrol, investigate, map, raise, drill, fly, sail, train, rehearse, clear, test together, jointly, side T=with|alongside ~ need=pair w=1
  example: Benin and Togo raised the wreck together. => COOPERATE Benin, Togo
v set, put up obj=joint_commission|joint_committee|joint_office|joint_force|joint_centre|joint_fund|joint_body|contact_group|hotline|liaison_office T=with|obj.with|between|obj.between ~ need=pair w=1
v set, put up obj=commission|joint_commission|committee|joint_committee|working_group|task_force|panel|joint_office|contact_group|hotline|secretariat|liaison_office|centre|fund|council|force|body on|for|over|obj.on|obj.for|obj.over=any T=with|obj.with|between|obj.between ~ need=pair w=1
  example: Benin and Togo set up a commission on the lagoon. => COOPERATE Benin, Togo
v establish, create, form, found, launch, constitute obj=commission|joint_commission|committee|joint_committee|working_group|task_force|panel|joint_office|contact_group|hotline|secretariat|liaison_office|joint_force|joint_fund|joint_council T=with|obj.with|between|obj.between ~ need=pair w=1
  example: Benin and Togo created a joint committee on the lagoon. => COOPERATE Benin, Togo
v team, link up T=with|against ~ need=pair subj=plural w=1
n joint_operation, joint_raid, joint_investigation, joint_mission, joint_search, joint_inquiry, joint_survey S=by|of|between|involving|poss T=with ~ w=1
  example: A joint search by Beninese and Togolese divers found the wreck. => COOPERATE Beninese, Togolese

= COOPERATE - 061 economic
v switch, turn, bring on, online obj=power_cable|cable|interconnector|power_line|line|pipeline|link T=with|obj.with|between|obj.between|to ~ need=pair w=2
  example: Benin and Togo switched on a power cable under the lagoon. => COOPERATE Benin, Togo
v go, come, enter into|in=service|operation|use subj=link|ferry_link|ferry|bridge|line|train|pipeline|cable|service|tunnel|railway|power_line S=subj.between T=subj.with|- ~ need=pair w=2
  example: A ferry link between Benin and Togo went into service. => COOPERATE Benin, Togo
v open, reopen, start, begin, resume subj=bridge|ferry|ferry_link|line|train_service|pipeline|crossing|tunnel|railway|rail_link|flight|bus_line|market obj=none S=subj.between|between T=subj.with|- ~ need=pair w=2
v begin, start, resume, be subj=work|construction on|of|subj.on|subj.of=bridge|railway|pipeline|tunnel|road|cable|dam|line|canal S=subj.on.between|subj.of.between|on.between T=- ~ need=pair w=2
  example: Construction of a railway between Benin and Togo began. => COOPERATE Benin, Togo
v cut obj=ribbon on|at|of|for|obj.on|obj.at|obj.of|obj.for=any T=with|obj.on.between|on.between ~ need=pair w=2
  example: Benin and Togo cut the ribbon on a crossing at Hilla. => COOPERATE Benin, Togo
v leave, depart, set, roll, sail subj=train|ship|convoy|lorry|tanker|freighter|truck with|subj.with=@goods for=place S=with.adj|subj.with.adj|subj.adj|subj.from|with.from T=for w=2
  example: A train with Beninese cotton left for Mali. => COOPERATE Beninese > Mali
v take, receive, get obj=delivery|shipment|consignment|cargo of|obj.of=@goods|@weaponry|gas|oil S=of.adj|obj.of.adj|of.from|obj.of.from|from T=subj w=2 need=pair
  example: Mali took delivery of the first Beninese cotton. => COOPERATE Beninese > Mali
v receive, get, obtain, acquire, accept obj=@weaponry|helicopter|patrol_boat|truck|radar|fighter|frigate|warship|submarine|ambulance|tractor|locomotive S=from|obj.from T=subj w=1 need=pair -> AID - 072 military
  example: Gambia received six patrol boats from Portugal. => AID Portugal > Gambia
  example: Chad got forty trucks from Oman. => AID Oman > Chad
  not: Gambia received six helicopters.
v start, begin, resume, restore obj=delivery|supply|export|shipment|sale of|obj.of=@goods T=to|obj.to|of.to|obj.of.to w=1

= COOPERATE - 062 military
v hold, wrap, complete, end, begin, start, finish, conduct, run, stage up obj=week|fortnight|day|month|round|series of|obj.of=exercise|drill|manoeuvre|maneuver|patrol|war_game T=with|obj.of.with|obj.with ~ need=pair w=2
v hold, complete, end, begin, start, finish, conduct, run, stage obj=week|fortnight|day|month|round|series of|obj.of=exercise|drill|manoeuvre|maneuver|patrol|war_game T=with|obj.of.with|obj.with ~ need=pair w=2
  example: Beninese and Togolese marines held a week of manoeuvres. => COOPERATE Beninese, Togolese

= COOPERATE - 064 intelligence
v pass, hand, send on, over, along obj=name|list|file|tip|warning|data|photograph|evidence|record T=to|obj.to|on.to w=1
  example: Benin passed on to Togo the names of nine smugglers. => COOPERATE Benin > Togo
= COOPERATE - 063 legal
v surrender, render, deliver, transfer, fly obj=suspect|fugitive|banker|smuggler|trafficker|warlord|fraudster|murderer|war_criminal|gang_leader to=actor T=to|obj.to w=1
  example: Spain surrendered a fugitive banker to Benin. => COOPERATE Spain > Benin
v open, reopen, inaugurate, launch voice=passive obj=line|ferry_line|link|bridge|tunnel|crossing|railway|pipeline|cable|bus_line S=obj.between|between T=- ~ need=pair w=2 -> COOPERATE - 061 economic
  example: A ferry line between Benin and Togo was opened. => COOPERATE Benin, Togo
