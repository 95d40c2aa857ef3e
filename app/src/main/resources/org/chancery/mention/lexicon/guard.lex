# Words that look like events and are none: where one of these entries fits best, nothing is coded.

= NONE
v strike obj=chord|balance|pose|note|tone|gold|oil|cord|bargain_bin|it
v strike subj=@accident|quake|disaster|ball|tragedy
v hit obj=record|high|low|target|market|headline|mark|peak|milestone|road|bottom|level|ball|stride|nail|homer|snag|wall|brake|jackpot|shelf|theater|screen|stand|point|note
v hit, strike, kill, injure, destroy, damage, batter, attack, devastate, threaten, ravage, pound, wound, hurt, level, flatten, claim, displace, evacuate, sweep subj=@accident w=4
v kill, injure, hurt, wound by=@accident w=4
v kill, die, injure, hurt, wound in=@accident w=4
v beat, attack, defeat, thrash, edge, down, demolish, crush, rout, stun, fight, battle, face, meet, host, strike, shoot, target for|in=@sport w=3
v beat, defeat, thrash, stun obj=forecast|estimate|expectation|record|odds
v attack, fight, battle, combat, tackle, target, attack, war, beat obj=@cost|@accident|fire|flame|wildfire|bushfire|climate w=3
v battle, fight against|with|for|on=@cost|@accident|fire|injury|illness|blaze|survival|title|relegation w=3
v shoot obj=film|movie|video|scene|footage|photo|picture|documentary|goal|hoop|par|episode|commercial
v fire obj=engine|kiln|starter|employee|staff|worker|coach|ceo|shot|question|imagination
v charge obj=fee|price|battery|rate|interest|phone|car|toll|dollar|customer|guest|passenger|subscriber|consumer
v charge by=hour
v release obj=album|film|report|statement|data|figure|result|video|song|single|book|trailer|photo|document|image|detail|list|study|update|version|movie|game|transcript|recording|audio|earnings|footage|findings|survey|poll|budget|schedule|guideline|minute|number|statistic|name|plan|gas|toxin|carbon|energy|chemical|water|fund|loan|tranche|money|letter|communique
v hold obj=chair|chairmanship|presidency|rotating_presidency|premiership|office|post|passport|citizenship|licence|record|share|title|lead|degree|view|belief|breath|position|stake|key|promise|hand|seat|hope|election|vote|referendum|press_conference|news_conference|concert|festival|lease|passport|line|job|post|office|power|tournament|exhibition|party|funeral|mass|ceremony|auction
v raise obj=money|price|rate|fund|eyebrow|question|hand|child|awareness|tax|flag|capital|profile|salary|wage|glass|toast
v call obj=election|vote|witness|doctor|name|ambulance
v call, dub, name obj=any pred=any w=-3
v back obj=car|truck|mutual_fund|loan|security|currency|bond
v back by=gold|asset|dollar
v meet obj=standard|target|need|deadline|requirement|goal|criterion|challenge|expectation|cost|threshold|definition|objective|quota|demand_for|specification|fate|end|death|resistance|approval w=1
v meet subj=road|river|line|eye
v face obj=challenge|problem|difficulty|shortage|question|choice|crisis|competition|trial
v seize obj=opportunity|chance|moment|initiative|day
v take obj='place|step|time|measure|advantage|note|effect|look|care|shape|off|toll|hold|root|vow|oath|seriously
v lift obj=weight|trophy|spirit|mood|cup|hand|lid|veil|forecast|share|stock|profit|price|title|poverty|gdp
v ease obj=pain|fear|concern|pressure|burden|suffering|congestion
v visit obj=website|page|shop|store|doctor|museum|zoo|grave
v support obj=weight|price|growth|claim|theory|finding|argument|roof|life|habit|evidence|idea_that
v welcome obj=spring|year|birth|tourist
v welcome obj=visitor subj=thing
v open obj=season|account|store|restaurant|mouth|letter|show|exhibition|scoring|doors
v launch obj=product|campaign_ad|website|satellite|book|app|rocket|bid|brand|model|service
v sign obj=player|striker|midfielder|defender|goalkeeper|record_deal|autograph|petition|guestbook|book_of_condolence|register|bill|law|executive_order|decree|order|letter|form
v sign with|for=club|team|label
v sentence subj=grammar
v protest obj=innocence
v march subj=time|team|side
v rally subj=market|share|price|team|stock|currency|dollar|euro|pound|yen|bond|index
v explode subj=engine|stove|cylinder|boiler|population
v bomb subj=film|movie|show
v invade obj=privacy|pitch|body|lung
v storm obj=stage|barn
v abandon obj=ship|car|house
v deny obj=soul|fact|existence_of_god
v face off
v execute obj=plan|strategy|order|order|will|contract|project|search_warrant
v pledge obj=allegiance w=0
v target obj=market|consumer|customer|audience|inflation|growth|voter|revenue|segment|goal|age_group|user
v deliver obj=speech|address|baby|verdict|remark|keynote|sermon|message|lecture|statement|result
v send obj=message|signal|letter|text|shock|wave|email|price|stock|card|telegram_of
v give obj=speech|birth|interview|talk_show|detail|rise|example|opportunity|impression|reason|credit_for|chance|way_to|lecture|testimony|evidence|press_conference
v order obj=meal|pizza|book|copy|drink
v cut obj=rate|price|cost|ribbon|job|emission|forecast|tax|hair|tie_for|output|deficit|growth
v drop obj=percent|point|ball|hint|out
v stand trial
v surrender obj=lead|point|goal
v attack obj=problem|rim|ball
v fight obj=way|corner|election|seat|cancer|tear
n attack, heart_attack, panic_attack, asthma_attack of=heart|panic|asthma w=5
n heart_attack, panic_attack, asthma_attack, strike_force, strike_rate, price_war, trade_show, talk_show, turf_war, press_conference, news_conference, battle_cry, war_chest, tug_of_war, peace_of_mind, shooting_star, photo_shoot, film_festival, video_conference_call, strike_price, box_office, fashion_show, visit_card, civil_war_era, world_war, cold_war, killing_field, battle_ground, war_crime, war_hero, war_memorial, war_veteran, protest_song, attack_ad, attack_dog, support_group, support_staff w=5
n battle, war, fight, attack, assault on|against|for|with=@cost|@accident|title|cup|drugs|corruption_perception|survival|relegation|drug w=4
n talk of=town
v say obj=no w=-1
v fight for=passenger|customer|client|share|market|contract|attention
v fire obj=team|side|country|club into=lead|final|ahead w=3
v fire into=lead|final|semifinal|round w=3
v attack obj=movement|note|score|piece|passage|sonata|aria w=4
v declare obj=war on=@cost|plastic|plastic_bag|bag|waste|sugar|obesity|litter|noise w=4
v tell subj=doctor|nurse|teacher|coach|mother|father obj=any w=4

= NONE
v demonstrate, show, prove, illustrate comp=that w=3
v strike, hit, kill, injure, destroy, damage, shatter, break subj=lightning|tsunami|locust|plague|heatwave|frost|hail|hailstorm|gust|tide|iceberg|meteorite|asteroid|virus|pest|fungus|drought w=4
v crush, thrash, hammer, beat, defeat, edge, overcome, stun, batter, rout, humble, dispatch, outplay, demolish, trounce, dump, pip, sink, down obj=any for|in|to|at|by=final|semi-final|quarter-final|finals|qualifier|cup|title|'place|group|round|home|wicket|run|goal|point|set|shoot-out|penalty|tiebreak|opener|derby|friendly|playoff|replay|world_cup|olympics|test|series|innings|nil|over|ball|stage|league|tour w=4
v crush, thrash, hammer, beat, defeat, edge, stun, rout, humble, trounce, demolish, overpower, attack obj=order|top_order|bowler|bowling|batsman|opponent|champion|holder|rival|favourite|side|defence|seed|record-holder w=3
v win, claim, take, seize, grab, capture obj=title|gold|silver|bronze|medal|cup|trophy|crown|set|match|point|wicket|prize|award|record|lead|share|market_share w=3
v sign, agree, negotiate, offer, extend, seal, reject with|for|from=club|team|side|franchise|label|studio|publisher|agent|network w=4
v agree, sign, reject, extend, renew, offer, negotiate obj=personal_term|contract_extension|transfer|loan_move|record_deal|book_deal|film_deal|sponsorship|fee|signing|transfer_fee w=4
v declare, wage, fight, launch, join, win, lose obj=war|battle|campaign|fight|crusade|offensive on|against|for|with|obj.on|obj.against|obj.for|obj.with=potato|mosquito|rat|weed|dust|noise|plastic|litter|fat|sugar|salt|waste|boredom|cliche|stress|wrinkle|pest|rust|mould|mice|termite|invasive_species|malaria|rabies|polio|dengue|tuberculosis|smog|pollution|malnutrition|poverty|corruption|obesity|inflation|prices|illiteracy|grime|graffiti|bureaucracy|red_tape|tobacco|smoking|cancer|clutter w=5
v wage, fight, launch, start obj=price_war|bidding_war|war_of_attrition|turf_war|culture_war|price_battle|marketing_campaign|advertising_campaign|charm_offensive w=5
v surrender, yield, submit, succumb, fall to=sleep|temptation|charm|fate|time|silence|illness|cancer|wound|injury|despair|weather|current|wind|sea w=4
v plant, sow, grow obj=tree|seedling|sapling|seed|mangrove|vine|crop|flower|million|hectare|forest|garden|rice|maize|orchard|olive_tree w=5
v invade, attack, raid, storm, besiege, conquer, occupy subj=elephant|monkey|locust|baboon|wolf|bear|shark|jellyfish|ant|bee|mosquito|rat|weed|hippo|leopard|tiger|lion|crocodile|snake|dog|boar|wild_boar|seal|gull|bird|fan|tourist|surfer|shopper|miner|speculator|selfie|cruise_ship w=4
v remind, advise, urge, encourage, warn, tell, ask, invite obj=traveller|traveler|visitor|reader|listener|viewer|customer|passenger|motorist|driver|parent|patient|shopper|user|subscriber|taxpayer|tourist|swimmer|hiker|resident comp=any w=3
v protect, shield, shelter, defend, guard, support, help, save, sustain, feed subj=forest|mangrove|reef|wall|dune|tree|river|soil|lake|vaccine|helmet|dam|wetland|roof|glass|skin|shell|fur|net|coat|hedge|marsh|aquifer|ecosystem w=5
v pull, walk, back, exit, withdraw out, back subj=company|chain|supermarket|retailer|bank|airline|investor|firm|brand|carmaker|sponsor|miner|developer|operator|manufacturer|franchise|store|supermarket_chain T=of|from w=4
v retreat, advance, withdraw, recede, shrink subj=glacier|ice|sea|forest|desert|flood|water|market|dollar|index|share|price|stock|yield|currency|tide|ice_cap w=5
v sell, buy, acquire, purchase, divest subj=company|bank|fund|firm|group|chain|retailer|miner|carmaker|utility|telecom|investor|airline|brewer|insurer|start-up|startup|conglomerate|operator obj=unit|stake|subsidiary|branch|business|division|asset|share|arm|mine|brand|portfolio|store w=5
v raise obj=million|money|capital|fund|cash from|obj.from=investor|backer|fund|bank|market|venture_capitalist w=5
v attack, storm, charge, invade, raid, pound, fight obj=floor|keyboard|drum|net|buffet|menu|puck|basket|try_line|role|part|song|chorus|score|piano|canvas|stage|dance_floor w=4
v demolish, devour, polish obj=plate|pie|burger|cake|meal|steak|breakfast|lunch w=4
v resemble, mirror, echo obj=any w=1
v rob, burgle subj=brother|thief|burglar|gang obj=bank|shop|store|jeweller|house w=3
v fight, battle, struggle, wrestle with|against=depression|addiction|weight|insomnia|nerves|injury|cold|age|grief|doubt|demon|disease|cancer|fungus|blight|pest|drought|snow|rust w=4
n attack, siege, invasion, war, battle, assault, raid, blitz, offensive of|on|against=nerve|conscience|asthma|panic|sense|senses|locust|jellyfish|word|wits|will|sexes|bulge|nerves|tourist|mosquito|ant|elephant w=4
n culture_war, price_war, war_film, war_novel, battle_royal, cold_war, star_war, penalty_shoot-out, shoot-out, heart_attack, art_raid, trade_fair, summit_of_mountain, base_camp, charm_offensive, marketing_blitz, media_blitz, bomb_cyclone, book_launch, product_launch, rocket_salad, strike_partner, strike_rate, hunger_stone, death_metal, war_poet, peace_lily, treaty_port, embassy_row w=5
v give, pare, hold up obj=gain|early_gain|loss|point|lead|ground T=- w=4
v join obj=club|side|team|squad|orchestra|firm|company|choir|band|faculty|studio|bank w=4
v join, sign, leave obj=club|side until|on|for=end|season|loan|summer w=4
v warn, advise, caution, recommend, urge, say subj=doctor|nurse|dentist|scientist|researcher|forecaster|meteorologist|expert|economist|analyst|geologist|conservationist|biologist|vet|nutritionist|climatologist|astronomer|hydrologist comp=any w=3
v agree, plan, want, offer, refuse, threaten subj=company|brewer|bank|retailer|carmaker|miner|airline|firm|insurer|chain|publisher|supplier|operator|maker|manufacturer|drugmaker|shipper|fund|group comp=buy|sell|merge|acquire|cut|close|open|raise|list|hire|launch|build|invest w=5
v banish, marry, murder, kill, betray, poison, free, forgive, avenge, abduct in=act|scene|chapter|novel|film|play|opera|episode|poem|story|myth|legend|tale|ballad w=5
v cheer, welcome, celebrate, applaud subj=market|investor|exporter|fan|audience|crowd|trader|shareholder|analyst|critic|viewer w=1
v share obj=point|spoil|honours|laurel|podium w=4
  not: Gabon and Togo shared the points after a dull hour.
v begin, start, end, finish, open, close, cancel, resume obj=tour subj=orchestra|band|choir|singer|troupe|club|team|ballet|rapper|pianist|violinist|side|ensemble|circus|group w=4
  not: The choir ended its tour of Japan in Sapporo.
v resume, launch, add, start, operate, increase, cancel, drop, fly, restart obj=flight|service|route|daily_flight|weekly_flight|direct_flight|rotation|frequency subj=@company w=5
  not: The airline will resume flights between Lagos and Accra in May.
v build, open, expand, buy, sell, launch, invest, plan, rebuild, acquire, own, run obj=plant|factory|mill|smelter|store|production|branch|assembly_line|refinery|warehouse|hotel|shop|showroom|data_centre|data_center|facility|outlet subj=@company w=5
  not: A Danish brewer is to build a mill near Gyor with a Hungarian partner.
v disarm, charm, seduce, conquer, captivate, besiege subj=smile|charm|wit|voice|beauty|song|humour|humor|grace|candour|performance|melody w=5
  not: Her smile disarmed the guards at Minsk airport.
v have obj=gift|knack|talent|habit|flair|reputation|taste of|for|obj.of|obj.for=any w=4
v contest, reach, play, win, lose, enter obj=final|semi-final|semifinal|quarter-final|match|title|derby|championship|cup|playoff w=4
  not: Egypt and Ghana will contest the final in Tunis.
v inspect, review, take, mount, provide, form obj=guard|company|parade obj.of=honour|honor w=4
  not: The visitor inspected a guard of honour in Lusaka.
v ban, forbid, prohibit, outlaw, bar, allow, permit, protect, guarantee subj=@agreement|law|constitution|charter|statute|protocol|article|clause|convention|rule w=3
  not: The treaty that Chad and Niger signed bans the use of force.
