# Turns of phrase: what is said by several words together, whatever its parts mean alone.

= AGREE - 030
v shake obj=hand on=@deal T=with|obj.with ~
v see obj=eye to=eye T=with ~
v find, reach obj=common_ground|middle_ground|modus_vivendi T=with|obj.with ~
  example: Gambia found common ground with Senegal on river tolls. => AGREE Gambia > Senegal
v meet halfway obj=actor T=obj
v go along T=with w=-1
v come round, around T=to w=-1
v give obj=thumbs-up|go-ahead|green_light|blessing T=iobj|to|obj.to
a amenable, receptive, agreeable T=to|to.from|to.by|to.of
  example: Jordan is amenable to the Iraqi proposal. => AGREE Jordan > Iraqi

v seek, want obj=peace|reconciliation|rapprochement T=with|obj.with w=1
  example: Eritrea sought peace with Sudan after the drought. => AGREE Eritrea > Sudan

= CONSULT - 040 diplomatic
v put together obj=head T=with ~
v touch obj=base T=with ~
v compare obj=note T=with ~
  example: Finland compared notes with Estonia before the vote. => CONSULT Finland > Estonia
v break obj=bread T=with ~
v have obj=word|lunch|dinner|breakfast|tea|coffee|audience T=with|obj.with ~ need=official
  not: The actress had lunch with her sister in Peru.
v dine, lunch, breakfast T=with ~ need=official w=-1
v sit across T=from
v get together T=with ~ need=official w=-1
v seek obj=counsel|advice T=of|from|obj.of|obj.from
v put obj=case T=to
v go into=conclave T=with ~
v be in=talk|contact|negotiation|dialogue|discussion T=with|in.with ~ w=1
  example: Togo is in talks with Benin over the lagoon. => CONSULT Togo > Benin
n courtesy_call, tete-a-tete, face-to-face S=by|between|of|poss T=on|to|with ~ w=-1

= SUPPORT - 050 diplomatic
v stick up T=for
v go to=bat T=for
v take obj='side|part T=with|of|obj.of|obj.poss w=1 need=T
  example: Samoa took the side of Tonga in the quarrel. => SUPPORT Samoa > Tonga
v close obj=rank T=behind|with|around
v throw in obj=lot T=with
v lend obj=weight|voice T=to
v speak up, out T=for
v stand at=side T=at.of|at.poss
v be on=side T=on.of|on.poss w=0
v go out of=way T=for w=-2
v put obj=signature|pen|name to=@agreement|paper T=with ~ w=1 -> SUPPORT - 057 diplomatic
v raise obj=toast|glass T=to w=1
v pin obj=medal|order T=on|to -> SUPPORT - 051
v tip obj=hat T=to -> SUPPORT - 051
v sing obj=praise T=of|obj.of -> SUPPORT - 051
  example: The Malawian minister sang the praises of Norway. => SUPPORT Malawian > Norway
v give obj=ovation|applause|vote_of_thanks T=iobj|to -> SUPPORT - 051
a sympathetic, favourable, favorable, loyal T=to w=-1
a indebted, appreciative T=to|of w=-1 -> SUPPORT - 051
a full of=praise|admiration T=for|of.for|subj.for -> SUPPORT - 051
  example: The Dutch envoy was full of praise for Ghana. => SUPPORT Dutch > Ghana

= CONCEDE - 080
v make obj=u-turn|about-face|climbdown|about-turn|volte-face T=on|over
v do obj=u-turn|about-face T=on|over
v climb down T=over|on
v change obj=course|tack T=on w=-2
v eat obj=word|crow|humble_pie T=on
v walk, row, roll back obj=threat|remark|plan|decision|comment|claim T=obj.against|obj.about|obj.on|on
v take back obj=threat|remark|word|insult|accusation|bill|law|decree T=obj.against|obj.about|obj.on
  example: The Greek minister took back his remark about Albania. => CONCEDE Greek minister > Albania
v bend T=to to=demand|pressure|wish|will
v give obj=ground T=to|obj.to
v knuckle, buckle under T=to|under.from w=-1
v let off obj=human T=obj
v go easy T=on

v call, break off obj=strike|protest|rally|demonstration|march|boycott|hunger_strike|sit-in|walkout|blockade T=against|in|at|after.with w=3
  example: Ghanaian nurses called off a strike against the ministry. => CONCEDE nurses > ministry

= RETREAT - 084
v give back obj=@property|@territory|land|treasure T=to|obj.to|iobj
v call obj=truce T=with|between ~ -> RETREAT ceasefire 0871 military
v hold obj=fire T=against -> RETREAT ceasefire 0871 military
v silence obj=gun T=in|along ~ -> RETREAT ceasefire 0871 military
v turn loose T=obj -> RETREAT release 0841 legal
v set at=liberty T=obj -> RETREAT release 0841 legal
v throw in obj=towel T=- w=-2 -> RETREAT resign 083 executive
v bow out T=as|of w=-1 -> RETREAT resign 083 executive
v fall on=sword T=over -> RETREAT resign 083 executive
v decamp, fall back T=from subj=@troops -> RETREAT withdraw 0872 military
v clear out T=of subj=@troops -> RETREAT withdraw 0872 military
n handover, handback, restitution S=by|poss|from T=to|of w=-1
  example: The restitution of the masks by Belgium to Congo took years. => RETREAT Belgium > Congo
n reopening of=border|crossing|frontier|embassy S=by|poss|between T=with|of.with|of.to ~ w=0

= COOPERATE - 060
v work, fight, serve, train, operate alongside=actor T=alongside w=1
  example: Kenyan officers worked alongside Haitian police. => COOPERATE Kenyan > Haitian
v work in=concert|tandem T=with|in.with ~
v join obj=hand T=with ~
v pull together T=with ~ w=-2
v twin T=with ~ w=-1
n joint_patrol, joint_training, joint_operation S=by|of|between|poss|adj T=with ~ w=-1 -> COOPERATE - 062 military

= AID - 070
v throw obj=lifeline T=to|iobj
  example: Qatar threw a lifeline to Lebanon. => AID Qatar > Lebanon
v foot, pick obj=bill|tab T=for|of|obj.for|obj.of
v prop up T=obj obj=actor
v tide over T=obj obj=actor
v chip in T=for|to w=-1
v lend, give obj=helping_hand T=to|iobj
v open obj=purse|wallet T=to|for
v nurse obj=human T=obj subj=actor w=-1 -> AID - 073 human_security
v put up obj=refugee|evacuee|migrant|exile T=obj -> AID - 075 asylum

= REQUEST - 100
v cry out T=to|for.from w=-1
v knock on=door T=on.of
v sue for=peace T=with|for.with -> REQUEST meet 107
v lay, put obj=demand|list_of_demands|claim T=before|to
v make obj=bid T=for w=-3
v hand obj=petition|letter|list T=to|iobj w=-1

= ACCUSE disapprove 111
v read obj=riot_act T=to|iobj
v haul, rake over=coal|carpet T=obj
v tear, lay into T=into w=-1
v cry obj=foul T=over|at
v have, pick obj=quarrel|bone|argument|fight T=with w=-1
v be in=uproar|arms T=over|about|at|over.by w=0
v heap, pour obj=scorn|ridicule|abuse|derision|contempt T=on|obj.on
v drag obj=name through=mud T=obj.of|obj.poss
v be scathing T=about|of
a scathing, scornful, disdainful, mistrustful, distrustful, intolerant, resentful T=of|about w=-1
  example: Chadian bishops are scornful of the junta in Mali. => ACCUSE Chadian > Mali
a aghast, indignant, horrified, shocked, alarmed, infuriated, enraged, irate, livid T=at|over|by|with|at.by|at.of|over.by w=-1
  example: Norway is indignant at the Russian jamming. => ACCUSE Norway > Russian
n war_of_words, spat, shouting_match S=between|of T=with ~ w=-1
n scorn, outrage, fury, wrath, indignation, displeasure S=of|from|poss|adj T=at|over|with|toward w=-2

= REJECT - 120
v be, remain, stand, find at=odds|loggerhead T=with|at.with ~ w=2
  example: Zambia is at odds with its creditors over the bonds. => REJECT Zambia > creditors
v turn obj=back T=on|to
  example: The Maltese cabinet turned its back on the Libyan plan. => REJECT Maltese > Libyan
v turn obj=ear T=to|to.of|to.from
v slam, shut, close obj=door T=on|in|to w=1
v show obj=door T=iobj|to
v pour obj=water T=on|on.of|on.by
v shoot down obj=proposal|idea|plan|bid|request|offer|motion|suggestion T=obj.of|obj.by|obj.from|obj.poss
v give obj=short_shrift T=iobj|to
v make obj=short_work T=of w=-3
v thumb obj=nose T=at
v cock obj=snook T=at
v dig in obj=heel T=against|over|on
v stand, hold firm T=against|on
v laugh off obj=any T=obj|obj.of|obj.by
v torpedo, scupper, derail, sink, bin, spike, bury obj=@proposal|talk|deal|agreement|bill T=obj.of|obj.by|obj.with|obj.poss w=0
v wash obj=hand T=of
v stay, keep away T=from from=@meeting|summit|funeral|inauguration -> REJECT meet 126 diplomatic
a deaf T=to|to.of|to.from w=0
a adamant, unmoved, unyielding T=against|by w=-2
n snub, rebuff, cold_shoulder S=by|from|poss|of T=to|for|of w=-1

= THREATEN - 130
v shake, wave obj=fist T=at
v bare obj=tooth T=at
v draw obj=red_line T=for|to w=0
v dangle, hang, hold obj=threat|prospect of|over=any T=over|before|obj.of w=-1
v spoil for=fight T=with
v sound, fire obj=warning T=to|against|at w=0
v warn off T=obj
v hold obj=gun to=head T=to.of|to.poss

= PROTEST demo 141
v bang, beat, bash obj=pot|pan|saucepan T=against|at|outside
  example: Argentine pensioners banged pots against the government. => PROTEST pensioners > government
v hang obj=effigy T=of|obj.of
v throng, swarm subj=@person obj=street|square|avenue|road T=against
v march subj=@person on=place|actor T=on
v wave obj=placard|banner T=against|at
v lie, sit down on|in|outside|before=road|track|street|rail|pavement|highway T=against|outside|before subj=@person
v camp out T=outside|before subj=@person
v chain obj=reflexive to=any T=to|to.of
v down, lay obj=tool|pen T=against|over|at -> PROTEST strike 143
n die-in, sit-down, cacerolazo, vigil, hartal, procession_of_protest S=by|of|poss|adj T=against|at|over|outside w=-1
n bandh, go-slow, work-to-rule, stay-at-home, sickout, stoppage, shutdown_strike S=by|of|poss|adj T=against|over|at w=-1 -> PROTEST strike 143

= SANCTION - 160
v pull obj=plug T=on
v turn off obj=tap T=to|on|for|obj.to
  example: Azerbaijan turned off the tap to Armenia. => SANCTION Azerbaijan > Armenia
v send packing obj=@official T=obj -> SANCTION expel 166 diplomatic
v shut, freeze, lock out T=of|obj|obj.from w=0 obj=actor
v put, place, add obj=actor on|to=blacklist|sanctions_list|sanction_list|entity_list|black_list T=obj -> SANCTION discontinue 163 economic
  example: Canada put the Haitian senator on its blacklist. => SANCTION Canada > Haitian senator
v divest, disinvest T=from w=-1 -> SANCTION discontinue 163 economic
v cut obj=cord|line|all_link T=with|to
v hand, give obj=sentence|life_sentence|prison_term|jail_term|prison_sentence|death_sentence T=iobj|to|obj.to w=1 -> SANCTION convict 160 legal
n expulsion of=@official|diplomat|journalist|spy S=by|from|poss T=of|from|by w=0 -> SANCTION expel 166 diplomatic

= MOBILIZE troops 152 military
v flex obj=muscle T=at|near|against|in w=-1
v dig in subj=@troops T=at|near|along|around
v bring, move up obj=@troops T=opposite|to.opposite|to|toward|towards|near
v pour, flow, stream into|to=place subj=@troops T=into|to
v steam, sail, head toward|towards|for|past=place subj=warship|carrier|destroyer|frigate|fleet|flotilla|submarine T=toward|towards|for|past
  example: French warships steamed towards Cyprus. => MOBILIZE French > Cyprus
v roll toward|towards|into|up=place subj=tank|armour|armor|column|convoy T=toward|towards|into|to
n call-up, show_of_force, troop_movement, military_buildup, troop_buildup, military_build-up S=of|by|poss|adj T=near|along|in|at|on|against w=-1

= COERCE arrest 173 legal
v haul, drag, lead, march, cart, take, whisk away, off T=obj obj=human subj=@police|agent|soldier|gendarme|officer|security|militia|troops|guard
  example: Gendarmes led the Togolese editor away. => COERCE Gendarmes > Togolese editor
v put, throw, keep obj=human behind=bar T=obj w=2
v clap, put, place obj=human in|into=iron|handcuff|chain|cell|stock T=obj w=1
v slap obj=handcuff T=on
v pick up obj=activist|journalist|student|dissident|blogger|lawyer|editor|opponent T=obj
n roundup, round-up, dragnet, mass_arrest S=by|of|poss T=of|against w=-1

= COERCE restrict 172
v pull, take, knock obj=channel|station|radio|newspaper|broadcaster|programme|program|show|talk_show|series|film|debate off=air|stand|shelf T=obj|obj.of w=1 -> COERCE censor 1721 rights_freedoms
v cordon, seal, close off obj=any T=obj|obj.of|in
v lay obj=siege T=to -> COERCE restrict 191 military
v tighten obj=screw|noose|grip T=on|around
  example: The junta tightened its grip on the monasteries of Myanmar. => COERCE junta > Myanmar
v keep obj=human under=lock T=obj
n crackdown, clampdown S=by|of|poss|adj T=on|against w=0 -> COERCE - 170
  example: A crackdown by the Tanzanian police on the opposition filled the jails. => COERCE Tanzanian police > opposition

= ASSAULT - 190
v send, dispatch, order, scramble obj=@troops comp=attack|destroy|bomb|strike|hit|kill|storm|seize|raid T=comp.obj|comp.obj.of|comp.obj.poss w=3
  example: Chad sent jets to bomb a camp in Darfur. => ASSAULT Chad
v trade, exchange obj=blow|fire|gunfire|salvo|rocket_fire T=with|obj.with ~
v turn obj=gun|weapon|rifle T=on|against w=1
v put obj=human to=sword|death T=obj w=2
v set upon T=upon|on obj=none w=0
v cut, slit obj=throat T=of|obj.of|obj.poss w=1 -> ASSAULT primitive 182
v ram, drive, plough, plow, steer obj=car|truck|lorry|van|vehicle|bus into=human T=into w=1
  example: A soldier drove a truck into the Burmese marchers. => ASSAULT soldier > marchers
v go on=rampage|killing_spree T=in|against w=0
v take obj=life T=of|obj.of w=-1
v be in=battle|combat|fighting T=with|in.with ~ w=-1
n gun_battle, pogrom, bloodbath, carnage, bloodshed, crossfire S=by|between|of T=against|of|with ~ w=-2
n stabbing, knifing, knife_attack, arson_attack, car-ramming, drive-by_shooting S=by|poss T=of|on|against w=-1
