# AGREE: agreeing to, offering, promising, being willing to cooperate; cooperation that is announced for later.
# Grammar of these files: see docs/rules.md. A header `= TYPE mode cameo contexts` holds for the entries below it.

= AGREE - 030
v agree, consent, assent comp=any T=with|obj|comp|clause.on|clause.for|clause.with|clause.along ~ op=agree
  example: Serbia agreed to reopen the crossing with Kosovo. => AGREE Serbia > Kosovo
v agree, consent, assent, accede to=any T=to.of|with|to.by|to ~ op=agree
v agree obj=personal_term|wage|fee|price T=with|obj.with ~ w=1
v agree obj=@deal T=with|obj.with ~ w=1 -> SUPPORT - 057 diplomatic
v agree on|upon|to=@deal T=with|between ~ w=1 -> SUPPORT - 057 diplomatic
v agree on|upon=any T=with|between ~ op=agree
  example: Chile and Bolivia agreed on a timetable for the canal works. => AGREE Chile, Bolivia
v agree T=with ~ w=-1
v promise, pledge, commit, undertake, offer, volunteer, vow, swear comp=any T=obj|to|comp|clause.on|clause.for|clause.with op=promise
  example: Norway promised to rebuild the hospital in Chad. => AGREE Norway > Chad
v guarantee, assure comp=any T=obj|to op=promise w=-1
v commit to=any T=to|with|to.obj op=promise
v commit obj=reflexive T=to|to.obj op=promise
v promise, pledge, offer, guarantee T=iobj|to|obj op=promise
v offer, extend obj=hand T=to
v consent, concur, acquiesce T=to|with|in op=agree
v plan, intend, mean comp=any T=obj op=will
v accept obj=@proposal|offer T=obj.from|obj.by|obj.poss|from|obj.of op=accept
  example: Oman accepted an invitation from Poland. => AGREE Oman > Poland
v accept, approve obj=@deal T=with|obj.with|obj.poss op=accept
v reach, find, broker, forge, hammer, conclude, strike, achieve, arrive obj=settlement|understanding|compromise|consensus|bargain|modus_vivendi|common_position|rapprochement|out-of-court_settlement|provisional_deal|tentative_deal T=with|obj.with|obj.between|obj.of|between ~ w=1
  example: Botswana reached a settlement with the miners. => AGREE Botswana > miners
v reach, strike, clinch, secure, broker, seal, conclude, forge, cut obj=@deal T=with|obj.with|obj.between|obj.of|between ~ -> SUPPORT - 057 diplomatic
v negotiate, hammer, thrash obj=@deal T=with|obj.with|obj.between|obj.of|between ~
  example: Kenya negotiated a deal with Tanzania on milk imports. => AGREE Kenya > Tanzania
  not: Lightning struck a deal box on the counter.
v come, arrive on|to|at=@deal|agreement|consensus|term T=with|between ~
v arrive at=@deal T=with ~
v work, hammer, thrash out obj=@deal T=with|obj.with ~
v make obj=promise|pledge|commitment|offer|vow|undertaking T=to|obj.to op=promise
v give obj=promise|pledge|commitment|assurance|guarantee|undertaking|word|nod|consent|green_light|go-ahead T=iobj|to|obj.to op=promise
v express, voice, signal, indicate, show, reiterate, reaffirm, declare, state, confirm, affirm, announce, convey, underline, stress, demonstrate, underscore, repeat, renew subj=actor obj=@willing T=obj.with|with|obj.to|to op=will
  example: Vietnam expressed its readiness to cooperate with Laos. => AGREE Vietnam > Laos
  not: The visit underscores the interest of Laos in trade with Vietnam.
v reaffirm, reiterate, renew, restate, repeat obj=commitment|pledge|promise|agreement T=obj.to|to op=promise
v normalize, normalise comp=any T=with|obj.with ~
v have obj=agreement|deal|accord|understanding T=with|obj.with ~ w=-1
v finalize, finalise, firm obj=@deal T=with|obj.with|obj.between|between ~
v settle, resolve, bury, overcome, iron, patch obj=dispute|difference|row|quarrel|hatchet|disagreement|conflict|feud T=with|obj.with|obj.between|between ~
v iron, patch, sort out obj=difference|dispute T=with|obj.with|obj.between|between ~
v meet obj=demand|condition|request T=obj.of|obj.poss|obj.from|obj.by -> CONCEDE - 080
v mend, rebuild obj=fence|bridge T=with|obj.with ~
v join obj=force T=with -> AGREE - 031
v team up T=with ~ -> AGREE - 031
a ready, willing, prepared, keen, eager, happy, glad, open, committed comp=any T=obj|with op=will
  example: Japan is ready to train engineers from Nepal. => AGREE Japan > Nepal
a ready, willing, prepared, open, committed for|to|on=any T=for.with|to.with|with|to|for op=will
n agreement, accord, deal, understanding, pact, treaty, protocol, memorandum, convention, declaration, charter S=between|of T=with ~ w=-2
n promise, pledge, commitment, offer, undertaking, vow S=poss|by|from|adj|of T=to op=promise w=-1
n willingness, readiness S=poss|of|by T=with|to op=will w=-1
n consensus S=between|among T=with ~ w=-1

= AGREE - 036 diplomatic
v invite comp=any T=obj w=1 -> REQUEST meet 106
v welcome obj=talk|dialogue|meeting T=with|obj.with
= AGREE - 039 diplomatic
v offer comp=mediate T=between|comp.between|obj
v offer obj=mediation|good_office|office T=iobj|obj.to|to|obj.between|between
  example: Kenya offered both countries its good offices. => AGREE Kenya > countries
v offer comp=host T=obj.between|between|obj

= AGREE - 031 economic
v open obj=border|market T=to|for|obj.to w=-1
v launch obj=partnership|joint_venture|venture T=with|obj.with ~
v enter into=@deal|partnership|alliance T=with|into.with ~
v enter obj=@deal|partnership|alliance T=with|obj.with ~
v establish, restore, normalize, normalise, resume, renew, re-establish, reestablish obj=diplomatic_tie|diplomatic_relation|relation|tie T=with|obj.with|obj.between|between ~ -> SUPPORT - 050 diplomatic
  example: Qatar restored diplomatic relations with Egypt. => SUPPORT Qatar > Egypt
v form, forge, build, create obj=alliance|partnership|coalition|bloc|union T=with|obj.with|obj.between|between ~ -> AGREE - 030 political_institutions
v ally, align obj=reflexive T=with -> AGREE - 030
v reconcile T=with ~

= AGREE - 030
v sign on, off T=to|on w=-2
v warm, open up T=to w=-2 need=T
v drop obj=reservation T=to|about|obj.to|obj.about
v lift, drop, withdraw obj=objection|veto|reservation T=to|obj.to w=1
  example: Turkey lifted its objections to the Finnish bid. => AGREE Turkey > Finnish
v say obj=yes T=to w=1
v acquiesce, concur T=in|with
v give obj=nod|assent|blessing|green_light|go-ahead|thumbs-up|pledge|undertaking|assurance|word|consent T=iobj|to|obj.to op=promise
  example: Jordan gave Iraq assurances on the canal. => AGREE Jordan > Iraq
v offer obj=assurance|guarantee|term|concession|compromise|olive_branch|talk|negotiation|truce|ceasefire T=iobj|to|obj.to w=1
  example: Bolivia offered Chile an olive branch. => AGREE Bolivia > Chile
v extend, hold obj=olive_branch|hand_of_friendship T=to|out.to
v bind, commit, pledge obj=reflexive T=to|with|to.obj op=promise
v pledge, vow, promise obj=cooperation|friendship|assistance|loyalty|allegiance|partnership|investment|transparency|reform T=to|with|for|iobj|obj.to|obj.with w=0
v enter into=agreement|arrangement|covenant|contract|pact T=with|into.with ~
v line, patch, thrash, hammer, work, iron up, out obj=@deal|difference|detail|dispute T=with|obj.with|obj.between|between ~
v compose, settle, resolve, bury, end obj=quarrel|feud|dispute|difference|rift|row|boundary_dispute|border_dispute|standoff T=with|obj.with|obj.between|between ~ w=1
  example: Gabon settled its border dispute with Equatorial Guinea. => AGREE Gabon > Equatorial Guinea
v make obj=peace T=with ~ w=1
  example: Eritrea made peace with Djibouti. => AGREE Eritrea > Djibouti
v bury obj=hatchet T=with ~ w=1
v turn obj=page T=with w=0
v kiss up obj=none T=with w=-3
v reconcile obj=none T=with ~
v be in=agreement|accord T=with|in.with ~ w=1
a agreed, united, unanimous on|in=any T=with ~ w=-1 need=pair
n settlement, compromise, entente, rapprochement, reconciliation, detente S=between|of|poss T=with ~ w=-2
n promise, pledge, assurance, undertaking, guarantee S=poss|by|from T=to op=promise w=-1

= AGREE - 036 diplomatic

= AGREE - 031 economic
v agree, undertake, promise, pledge, commit comp=buy|sell|supply|export|import|invest|trade|build|export T=to|comp.to|comp.in|comp.from|from|with op=promise w=0

= AGREE - 030
v settle, fix, draw, redraw, mark, delineate obj=border|line|boundary|frontier|stretch|kilometre|kilometer|land_border|sea_border|maritime_border|maritime_boundary|border_line|demarcation_line subj=@official|government|commission|actor T=with|obj.with|obj.between|between ~ w=1
  example: Ghana and Togo settled the last stretch of their sea border. => AGREE Ghana, Togo
  not: Surveyors drew the line in red ink.
v edge, inch, creep, move to|toward|towards|on=@deal|understanding|consensus T=with|to.with|towards.with|toward.with ~ w=0
  example: Estonia and Latvia inched towards a compromise on herring. => AGREE Estonia, Latvia
v come, climb, jump on|aboard=board T=with|on.with
  example: Nepal came on board with the Indian plan. => AGREE Nepal > Indian
v green-light, greenlight, okay, rubber-stamp, wave obj=@proposal|flight|deployment|mission|visit|sale|export|route|overflight|purchase|investment T=obj.of|obj.by|obj.from|obj.poss|obj.adj|for w=0
v underwrite, guarantee obj=@deal|loan|settlement|bond T=of|obj.of|obj.between|obj.with|for w=0
v come to=term T=with|to.with ~ w=1
  example: Bolivia and Peru came to terms over the level of the lake. => AGREE Bolivia, Peru
v hold out obj=prospect|offer|promise|hope T=to|of|obj.to w=0
v renew, extend, prolong obj=agreement|accord|lease|mandate|grain_deal|ceasefire_deal|gas_deal|fishing_deal T=with|obj.with|obj.between|between ~ w=0 -> SUPPORT - 057 diplomatic
v take, come, go, enter, be obj|into|in=effect|force subj=@accord S=subj.between|subj.on.between|subj.for.between|subj.of|subj.poss|subj.by T=subj.with ~ w=2
  example: The treaty between Benin and Togo took effect in May. => AGREE Benin, Togo

= AGREE - 030
v be, remain of=mind|accord T=with ~ w=2 need=pair
  example: Benin and Togo are of one mind on the ferry. => AGREE Benin, Togo
v put, add obj=touch|finishing_touch to|on|obj.to|obj.on=@agreement|plan T=with|obj.to.with|to.with ~ w=2
  example: Benin and Togo put the finishing touches to a pact on eels. => AGREE Benin, Togo
v pledge, promise, offer, commit, volunteer obj=@troops T=to|iobj|to.of|for|obj.to|obj.to.of|obj.for w=1 -> AGREE - 033 military
  example: Estonia pledged a battalion to the defence of Latvia. => AGREE Estonia > Latvia
v be, stand ready|comp|pred=ready|willing T=comp w=-3
v resolve, determine comp=to subj=plural T=with ~ op=agree w=1 need=pair
v see obj=eye on|to=any T=with ~ w=2 need=pair
  example: Benin and Togo saw eye to eye on the eel season. => AGREE Benin, Togo
v vote, decide for|on=declaration|resolution|statement|charter|communiqué|roadmap|plan subj=@official|council|assembly|commission|member|state T=for.with|- w=1
  example: The leaders of the African Union voted by 30 to two for a declaration on mines. => AGREE leaders
v hold out obj=prospect|offer|promise obj.of|of=loan|aid|deal|credit|visa|membership|investment T=to|out.to|obj.to w=2
  example: Spain held out the prospect of a loan to Benin. => AGREE Spain > Benin
v accept, consent obj=none comp=none subj=@official|place T=to w=-1
  example: Chile invited the premier of Peru. The premier of Peru accepted. => AGREE premier of Peru
