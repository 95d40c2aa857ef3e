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
v appoint, name, elect, designate obj=human T=obj w=-3
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
v offer, issue, make, extend, express obj=apology|regret T=to|for|iobj|obj.to|obj.for -> SUPPORT - 055
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
