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
v hold obj=record|share|title|lead|degree|view|belief|breath|position|stake|key|promise|hand|seat|hope|election|vote|referendum|press_conference|news_conference|concert|festival|lease|passport|line|job|post|office|power|tournament|exhibition|party|funeral|mass|ceremony|auction
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
