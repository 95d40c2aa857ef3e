# COOPERATE: cooperation that takes place: economic, military, judicial, intelligence; a recipient is needed.

= COOPERATE - 060
v cooperate, co-operate, collaborate, liaise T=with ~
  example: Ghana cooperates with Togo in fighting piracy. => COOPERATE Ghana > Togo
v work together, closely, jointly T=with ~
v work subj=plural together=any T=with ~
v work T=with w=-1 need=T
v partner T=with ~
v coordinate, synchronize T=with|obj.with ~
v deepen, strengthen, expand, boost, enhance, consolidate, bolster, develop, intensify, broaden, cement, promote, improve, further, advance, upgrade, solidify obj=@ties T=with|obj.with|obj.between|to|obj.to ~
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
v import, buy, purchase, order obj=thing T=from w=-1
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
