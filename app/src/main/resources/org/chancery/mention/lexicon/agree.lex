# AGREE: agreeing to, offering, promising, being willing to cooperate; cooperation that is announced for later.
# Grammar of these files: see docs/rules.md. A header `= TYPE mode cameo contexts` holds for the entries below it.

= AGREE - 030
v agree, consent, assent comp=any T=with|obj ~ op=agree
  example: Serbia agreed to reopen the crossing with Kosovo. => AGREE Serbia > Kosovo
v agree, consent, assent, accede to=any T=to.of|with|to.by|to ~ op=agree
v agree obj=@deal T=with|obj.with ~ w=1 -> SUPPORT - 057 diplomatic
v agree on|upon|to=@deal T=with|between ~ w=1 -> SUPPORT - 057 diplomatic
v agree on|upon=any T=with|between ~ op=agree
  example: Chile and Bolivia agreed on a timetable for the canal works. => AGREE Chile, Bolivia
v agree T=with ~ w=-1
v promise, pledge, commit, undertake, offer, volunteer, vow, swear comp=any T=obj|to op=promise
  example: Norway promised to rebuild the hospital in Chad. => AGREE Norway > Chad
v guarantee, assure comp=any T=obj|to op=promise w=-1
v commit to=any T=to|with op=promise
v commit obj=reflexive T=to op=promise
v promise, pledge, offer, guarantee T=iobj|to|obj op=promise
v offer, extend obj=hand T=to
v consent, concur, acquiesce T=to|with|in op=agree
v plan, intend, mean comp=any T=obj op=will
v accept obj=@proposal|offer T=obj.from|obj.by|obj.poss|from|obj.of op=accept
  example: Oman accepted an invitation from Poland. => AGREE Oman > Poland
v accept, approve obj=@deal T=with|obj.with|obj.poss op=accept
v reach, strike, clinch, secure, broker, seal, conclude, forge, cut obj=@deal T=with|obj.with|obj.between|obj.of ~ -> SUPPORT - 057 diplomatic
v negotiate, hammer, thrash obj=@deal T=with|obj.with|obj.between|obj.of ~
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
v finalize, finalise, firm obj=@deal T=with|obj.with|obj.between ~
v settle, resolve, bury, overcome, iron, patch obj=dispute|difference|row|quarrel|hatchet|disagreement|conflict|feud T=with|obj.with|obj.between ~
v iron, patch, sort out obj=difference|dispute T=with|obj.with|obj.between ~
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
v establish, restore, normalize, normalise, resume, renew, re-establish, reestablish obj=diplomatic_tie|diplomatic_relation|relation|tie T=with|obj.with|obj.between ~ -> SUPPORT - 050 diplomatic
  example: Qatar restored diplomatic relations with Egypt. => SUPPORT Qatar > Egypt
v form, forge, build, create obj=alliance|partnership|coalition|bloc|union T=with|obj.with|obj.between ~ -> AGREE - 030 political_institutions
v ally, align obj=reflexive T=with -> AGREE - 030
v reconcile T=with ~
