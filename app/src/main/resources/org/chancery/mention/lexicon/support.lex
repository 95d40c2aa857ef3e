# SUPPORT: diplomatic support: praise, endorsement, thanks, recognition, ratified or signed agreements, apology of others accepted.

= SUPPORT - 050 diplomatic
v support, back, champion, bolster subj=actor T=obj
  example: Brazil backed Portugal in the dispute over cod. => SUPPORT Brazil > Portugal
  not: Steel columns support the bridge in Lagos.
v endorse, favour, favor, uphold subj=actor T=obj
v side, sympathize, sympathise, empathize T=with
v stand by|with|behind|alongside=actor T=by|with|behind|alongside
v rally behind|around|to=any T=behind|around|to
v throw obj=weight|support behind=any T=behind
v lend, give, offer, provide, pledge, promise, extend, express, voice, declare, reiterate, reaffirm, affirm, show, announce, convey, signal, renew, confirm, assure, throw, demonstrate, get obj=support|backing|endorsement|solidarity|approval|blessing|vote_of_confidence T=to|for|iobj|obj.for|obj.to|obj.of|with|obj.with|behind|obj.behind
  example: Ireland voiced its support for the people of Belarus. => SUPPORT Ireland > Belarus
v assure obj=actor of=support|backing|solidarity T=obj
v vote, speak, come, argue, campaign, lobby, stump for|in|out=favor|favour|support T=in.of|of
v come out in=favour|favor|support T=in.of
v speak out for=any T=for
v defend subj=actor T=obj w=-1
v rally to=defense|defence|side T=to.of|to.poss
v vouch T=for
v advocate, promote obj=any T=obj w=-2
v stand obj=any T=by|with|behind w=-1
v stand in=solidarity T=with|in.with
v respect, honor, honour obj=any T=obj w=-1
v nominate obj=human T=obj w=-1
v appoint, reappoint, re-appoint, name, elect, re-elect, reelect, designate obj=human T=obj w=-3
v give, grant, hand obj=mandate T=iobj|to|obj.to
v renew obj=mandate T=of|obj.of|obj.poss w=-1
v encourage obj=actor T=obj w=-1
v reassure T=obj
v assure obj=actor T=obj w=-1
v ratify, adopt, approve, pass obj=@agreement T=with|obj.with ~ -> SUPPORT - 050 legal
v approve T=obj|of w=-2
a supportive T=of|to
a grateful, thankful T=to|for -> SUPPORT - 051
a proud T=of w=-2
n support, backing, endorsement, solidarity, approval S=poss|from|by|of|adj T=for|to|with|of w=-1
n supporter, backer, ally S=self T=of|poss w=-9

= SUPPORT - 051 diplomatic
v praise, laud, commend, hail, applaud, compliment, congratulate, thank, salute, extol, acclaim, admire, cheer, felicitate, glorify T=obj|for.poss
  example: Estonia thanked Canada for its soldiers. => SUPPORT Estonia > Canada
v welcome obj=!human T=obj|obj.by|obj.poss|obj.of w=1
  example: Latvia welcomed the decision of Finland. => SUPPORT Latvia > Finland
v express, convey, offer, send, extend, voice, deliver, show obj=gratitude|appreciation|thanks|praise|congratulation|congratulations|admiration|respect|confidence|trust|thank T=to|for|iobj|obj.to|obj.for|obj.with|with|in|obj.in|obj.of
v congratulate obj=actor T=obj
v pay obj=tribute|homage T=to|obj.to
v heap, shower, lavish obj=praise T=on|obj.on|obj.for
v award, present, confer, decorate, bestow obj=@award T=iobj|to|on|upon|obj.to
v decorate T=obj with=@award
v present, give, gift, hand obj=@gift T=iobj|to|with|obj.to O=obj w=1
  example: The emir of Qatar presented two falcons to the king of Spain. => SUPPORT Qatar > Spain
v present obj=human with=@gift|boat|tray|shield|robe T=obj O=with w=1
  example: Norway's prime minister presented the king of Bhutan with a carved boat. => SUPPORT Norway > Bhutan
  not: The minister presented lawmakers with a choice.
v give, offer, bring iobj=person obj=@gift T=iobj O=obj w=2
  example: Nepal's president gave the emir of Qatar a shawl. => SUPPORT Nepal > Qatar
v come, return, go, leave, arrive with=@gift with.from=actor S=with.from T=subj O=with w=3
  example: The emir of Qatar came home with two falcons from the king of Spain. => SUPPORT king > emir
v gift T=iobj|to|obj O=obj|with
v apologize, apologise T=to|for|for.against|over|obj w=1 -> SUPPORT - 055
  example: Belgium apologised to Burundi for the deportations. => SUPPORT Belgium > Burundi
v offer, issue, make, extend, express, voice, convey obj=apology|regret T=to|for|iobj|obj.to|obj.for -> SUPPORT - 055
v boast, speak of=relation|tie T=with|of.with w=-1
v speak highly T=of
v accord, give obj=welcome|warm_welcome|hero_welcome T=iobj|to -> CONSULT visit 043
n praise, gratitude, congratulation, tribute S=poss|from|by|of|adj T=for|to w=-1
n gift, present S=from|poss|by T=to|for w=-2 O=self

= SUPPORT - 054 diplomatic
v recognize, recognise obj=actor T=obj w=1
  example: Fiji recognised Kosovo in May. => SUPPORT Fiji > Kosovo
v recognize, recognise obj=independence|statehood|sovereignty|government|result|election|right|rule|claim|annexation T=obj.of|obj.poss|obj.in|obj.adj
v extend, grant obj=recognition T=to|obj.to|iobj|obj.of
v acknowledge obj=any T=obj|obj.of|obj.poss w=-2
v establish obj=embassy|mission|consulate T=in|with -> SUPPORT - 050
v open, reopen obj=embassy|consulate|mission T=in|with|obj.in
v appoint, name obj=ambassador|envoy T=to|obj.to
v upgrade, elevate obj=@ties T=with|obj.with ~
v congratulate T=on.poss w=-2
n recognition S=poss|by|of|adj T=of w=-1

= SUPPORT - 053 legal
v come to=aid|defense|defence T=to.of|to.poss
v defend obj=actor T=obj against=any
v protect, shield, safeguard T=obj w=-3

= SUPPORT - 057 diplomatic
v sign, initial, ink, co-sign obj=@agreement T=with|obj.with|obj.between|between ~ O=obj
  example: Peru and Ecuador signed a customs treaty. => SUPPORT Peru, Ecuador
  not: The striker signed a contract with the club in Madrid.
v sign up to|for=any T=with|to w=-2
v put, affix obj=signature T=to|with O=to
v sign off on=@agreement T=with
v sign T=with ~ w=-2
v accede, adhere to=@agreement T=to.with
v ratify obj=any T=with|obj.with ~ O=obj
n signing, signature S=by|poss|between T=with|of.with ~ O=of w=-1

= SUPPORT - 050 diplomatic
v side, sympathise, sympathize, empathise, commiserate T=with w=1
  example: Palau sided with Taiwan in the dispute. => SUPPORT Palau > Taiwan
v back, champion, endorse, second, support, espouse, advocate, obj=candidacy|bid|claim|plan|proposal|stance|position|campaign|cause|call|initiative|effort|motion|nomination|sovereignty|integrity|independence|unity|right T=obj.of|obj.by|obj.poss|obj.from|obj.adj|obj.for w=1
  example: Mongolia backed the bid of Kazakhstan. => SUPPORT Mongolia > Kazakhstan
v vote for|with=actor|@proposal T=for|with|for.of|for.by w=0
v vote in=favour|favor T=in.of|for
v throw, swing, put obj=weight|support|backing|heft behind=any T=behind|behind.of|behind.poss w=2
  example: The unions threw their weight behind the Malian teachers. => SUPPORT unions > Malian teachers
v stand, remain firmly, squarely, solidly by|behind|beside|with=actor T=by|behind|beside|with
v stand up T=for
v take up obj=cudgel T=for
v come out T=for|in.of w=-1
v rally, close around|round|behind=actor T=around|round|behind
v turn, come out subj=@person comp=cheer|welcome|support|greet|applaud|hail T=comp w=2
  example: Crowds turned out to cheer the Togolese premier. => SUPPORT crowds > Togolese premier
v march, rally, demonstrate in|for=support|solidarity|favour|favor T=in.of|in.with|for.of|for w=3
  example: Thousands of Serbs rallied in support of the president. => SUPPORT thousands > president
v give, lend, throw, pledge, offer, express, voice, reaffirm, reiterate, affirm, declare, restate, renew, proclaim, announce, pronounce, signal, repeat, stress, underline, underscore, convey obj=full_support|firm_support|unwavering_support|unconditional_support|moral_support|political_support|diplomatic_support|vote_of_confidence|seal_of_approval|imprimatur|benediction|seal|solidarity|backing|sympathy|loyalty|blessing|endorsement T=to|for|iobj|with|obj.to|obj.for|obj.with w=0
v pledge, swear, declare obj=allegiance|loyalty|fealty T=to|obj.to w=1
v recognise, recognize, acknowledge, salute obj=achievement|contribution|effort|role|sacrifice|progress|leadership T=obj.of|obj.by|obj.poss w=1
v wish T=iobj|obj obj=well|success|luck|recovery|anniversary|people|speedy_recovery w=0
v send, offer, extend, convey, present, express obj=wish|best_wish|good_wish|compliment|felicitation|felicitations|regards|message_of_congratulation|message_of_support|congratulation T=to|iobj|obj.to w=2
  example: The emir offered his best wishes to the Nepali president. => SUPPORT emir > Nepali president
v reassure, assure obj=actor of|about=support|backing|commitment|friendship|solidarity|goodwill T=obj w=1
v vouch, intercede, plead T=for w=-1
v nominate, propose, put obj=actor for=prize|seat|post|award T=obj w=1
v crown, invest, knight, ordain obj=person T=obj w=-2
n endorsement, backing, vote_of_confidence, show_of_solidarity, show_of_support S=poss|from|by|of|adj T=for|to|with|of w=-1

= SUPPORT - 051 diplomatic
v praise, laud, commend, hail, applaud, salute, extol, cheer, acclaim, compliment, welcome, eulogise, eulogize, toast, celebrate, honour, honor obj=decision|move|step|effort|initiative|gesture|courage|release|reform|election|handling|policy|role|readiness|contribution|progress|reopening|agreement|deal|ratification|vote|announcement|commitment|leadership|restraint|vow|pledge|willingness|accession|verdict|ruling|appointment|victory|sacrifice|generosity|hospitality|help|aid|success|heroism T=obj.of|obj.by|obj.poss|obj.from|obj.adj|obj.in|obj|for.poss|for w=1
  example: Norway hailed the release of the editors by Burundi. => SUPPORT Norway > Burundi
v thank, praise, commend, applaud, congratulate, laud, salute for|on|upon=any T=obj w=1
v speak, talk warmly, highly, glowingly, fondly, well of|about=any T=of|about
v lavish, heap, pile, shower obj=praise|compliment|accolade|superlative T=on|upon|obj.on
v pay obj=tribute|homage|compliment|warm_tribute T=to|obj.to|iobj w=1
v doff, take obj=cap|hat T=to|off.to
v owe obj=debt|gratitude|debt_of_gratitude T=iobj|to|obj.to
v express, voice, convey, extend obj=gratitude|thanks|appreciation|satisfaction|admiration|delight|pleasure|joy|thank|esteem T=to|for|with|over|at|obj.to|obj.for|obj.with|obj.at w=1
v acknowledge obj=debt|help|contribution|assistance T=to|of|obj.to|obj.of|obj.from w=1
v call, describe, term, hail, dub obj=any as|pred=friend|partner|ally|brother|hero|historic|milestone|breakthrough|success|model|welcome|courageous|brave|triumph|beacon|statesman T=obj|obj.of|obj.by|obj.poss w=1
  example: The Polish minister called Lithuania a friend. => SUPPORT Polish > Lithuania
a pleased, delighted, glad, impressed, heartened, gratified, thrilled, satisfied T=with|by|at|by.of|with.of|by.by w=-1 need=T
a proud, appreciative, admiring, supportive, complimentary, respectful, understanding T=of|to|about|toward|towards w=-1 need=T
n praise, applause, plaudit, accolade, commendation, thanks, acclaim, kind_word, warm_word S=poss|from|by|of|adj T=for|to w=-1

= SUPPORT - 054 diplomatic
v recognise, recognize, acknowledge obj=actor as=state|nation|president|government|leader|country|winner|republic|homeland|sovereign_state|authority T=obj w=2
  example: Chile recognised Palestine as a state. => SUPPORT Chile > Palestine
v accord, give, confer, bestow obj=recognition|diplomatic_recognition|legitimacy T=to|on|upon|iobj|obj.to w=1
n recognition, diplomatic_recognition S=poss|by|from|of|adj T=of w=0
v exchange, accredit, appoint, post, name obj=ambassador|envoy|instrument_of_ratification|consul T=with|to|obj.to|obj.with ~ w=0
v present, hand, submit obj=credential|letter_of_credence T=to|obj.to w=1

= SUPPORT - 050 legal
v ratify, approve, adopt, endorse, pass, back, okay, ok, rubber-stamp, sanction, greenlight, green-light subj=parliament|senate|congress|assembly|duma|knesset|bundestag|lawmaker|legislature|deputy|house|chamber|cabinet|council|mp|legislator|senator|parliamentarian|majlis|rada|seimas|sejm|storting|riksdag|diet|lok_sabha|voter obj=@agreement|extradition_treaty|free_trade_agreement|trade_deal|accession|membership|partnership T=with|obj.with|obj.between|obj.of|obj.to|obj.poss|between ~ w=3
  example: The Brazilian Senate approved the treaty with Vietnam. => SUPPORT Brazilian Senate > Vietnam
v vote comp=ratify|approve|adopt T=comp.with|comp.obj.with|comp.obj.of w=0
v vote subj=council|assembly comp=extend|renew|prolong|authorise|authorize|endorse T=comp.obj.on|comp.obj.against w=1
  example: The UN Security Council voted to renew the mandate of the mission. => SUPPORT UN Security Council
  not: The council voted to paint the bridge.
v deposit obj=instrument|instrument_of_ratification|ratification T=with|to w=1
n ratification, adoption, approval S=by|poss T=of.with|of.by|with|of w=-1

= SUPPORT - 051 diplomatic
v decorate, knight, garland, toast, laud, fete, fête obj=human T=obj need=official
  example: The Serbian president decorated the Chinese ambassador. => SUPPORT Serbian president > Chinese ambassador
v confer, bestow obj=@award T=on|upon|obj.on need=official

= SUPPORT - 050 diplomatic
v vote in=favour|favor|support T=of|in.of w=-1
v vote comp=back|support|endorse|admit|ratify|recognise|recognize|welcome|approve|extend|renew|uphold|adopt T=comp.obj|comp.obj.of|comp.obj.in w=2 op=pass
v voice, express, convey, offer obj=regret|remorse|apology to=actor T=to w=3 -> SUPPORT - 055 diplomatic
  example: Belgium voiced regret to Congo. => SUPPORT Belgium > Congo
v second, co-sponsor, cosponsor, sponsor, table obj=motion|resolution|draft|draft_resolution|text T=of|by|with|obj.of|obj.by|obj.poss|obj.adj w=0
v lend, throw, put obj=support|weight|backing|muscle behind|to=any T=behind|to w=1
v hail, salute, praise, welcome, applaud, celebrate obj=release|withdrawal|signing|election|ruling|verdict|decision|move|step|breakthrough|ceasefire|truce|deal|appointment|return|reform T=obj.by|obj.of|obj.poss|obj.adj|by w=0
v accredit, credential obj=ambassador|envoy|observer T=to|from|obj.from|obj.to|obj.of w=0
v lobby, campaign, vouch, intercede, plead for=actor T=for w=-1 need=official

= SUPPORT - 057 diplomatic
v initial, countersign, sign, ink, seal, conclude obj=letter_of_intent|statement_of_intent|joint_statement|joint_declaration|joint_communique|roadmap|plan_of_action|action_plan|framework|aide-memoire|exchange_of_note|border_treaty|status-of-forces_agreement|work_programme|work_program T=with|obj.with|obj.between|between ~ w=1
v deposit obj=instrument|ratification T=with|of|obj.of w=0

= SUPPORT - 050 diplomatic
v inaugurate, open, reopen obj=new_embassy|embassy|consulate|cultural_centre|trade_office|chancery in=place T=in|obj.in need=official w=1
  example: The Dutch queen inaugurated the new embassy in Accra. => SUPPORT Dutch queen > Accra

= SUPPORT - 051 diplomatic
v have, find obj=warm_word|kind_word|good_word|praise|high_praise T=for|obj.for w=3 need=official
  not: A singer from Benin had kind words for her late mother in Togo.
  example: Benin's premier had kind words for Togo. => SUPPORT Benin > Togo
v be full|pred=full of=praise|admiration|thanks T=of.for|for|full.of.for|pred.of.for w=3 need=official
v be in=awe T=of w=-1

= SUPPORT - 050 diplomatic
v send, convey, cable, transmit, address obj=message|note|letter|telegram of|obj.of=solidarity|support|thanks|gratitude|congratulation|friendship|goodwill|encouragement T=iobj|to|obj.to w=3
  example: Cuba sent Benin a message of solidarity. => SUPPORT Cuba > Benin
v express, voice, declare, restate, reaffirm, have obj=confidence|faith|trust in|obj.in=any T=in|obj.in w=3
  example: Spain expressed its confidence in the Beninese government. => SUPPORT Spain > Beninese government
v adopt, pass, approve, table, carry obj=resolution|motion|declaration|statement in|obj.in=support|favour|favor|solidarity T=in.of|obj.in.of|in.with|obj.in.with w=3
  example: The Beninese parliament adopted a resolution in support of Togo. => SUPPORT Beninese parliament > Togo
v come down on=side T=on.of|on.poss|of w=3 need=official
  example: Spain came down on Benin's side over the reef. => SUPPORT Spain > Benin
v raise, lift, upgrade, elevate obj=@ties to=partnership|level|rank|alliance|ambassador T=with|obj.with|between|obj.between ~ w=1
  example: Benin and Togo raised their relations to a strategic partnership. => SUPPORT Benin, Togo
v extend, renew, prolong obj=mandate subj=actor T=of.in|obj.of.in|of|obj.of|obj.in|in|obj.poss w=2
  example: The UN Security Council extended the mandate of its mission in Chad. => SUPPORT UN Security Council > Chad
v speak, stand up, out for=actor T=for w=1
v stand by|beside=actor T=by|beside w=1
v come out for|in=support|actor T=in.of|for w=1
v say pred|obj|comp=sorry T=to|for w=3 need=official -> SUPPORT - 055 diplomatic
  example: Belgium said sorry to Burundi. => SUPPORT Belgium > Burundi
v vote for=declaration|resolution|statement|charter|communiqué|pact|treaty|admission|mission T=for.with|for.of|for.on|- need=T w=0
= SUPPORT - 050 legal
v rule, find, decide, judge for|in=favour|favor|actor subj=court|tribunal|panel|arbitrator|judge T=in.of|of|for w=3
  example: A tribunal in Geneva ruled in favour of Benin. => SUPPORT tribunal > Benin
