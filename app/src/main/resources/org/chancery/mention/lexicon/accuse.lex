# ACCUSE: disapproval, criticism, complaint, allegation, lawsuits, investigation.

= ACCUSE disapprove 111
v condemn, denounce, deplore, decry, criticize, criticise, castigate, lambaste, lambast, slam, blast, rebuke, chide, berate, censure, reprimand, scold, deride, ridicule, mock, vilify, excoriate, assail, disparage, belittle, chastise, upbraid, admonish, revile, rap, pillory, denigrate, slate, savage, flay, reprove, scorn, bemoan, lament, fault, disapprove, insult, skewer, malign, defame, taunt, bash, dislike, abhor, detest T=obj|of|obj.by|for.by
  example: Slovenia condemned the raid by Serbian forces. => ACCUSE Slovenia > Serbian forces
v condemn, denounce, deplore, decry, criticize, criticise, slam, blast, protest obj=detention|arrest|imprisonment|jailing|abduction|kidnapping|seizure|capture|killing|murder|assassination|execution|expulsion|deportation|bombing|shelling|shooting|torture|beating|persecution|harassment|mistreatment|sentencing|conviction|poisoning|disappearance|interception|boarding|sinking|ramming voice=active T=obj.by|by|obj.of.by|obj.poss|obj.adj w=2
  example: Slovenia condemned the detention of its sailors by Serbian forces. => ACCUSE Slovenia > Serbian forces
  example: Slovenia condemned Serbia's expulsion of two teachers. => ACCUSE Slovenia > Serbia
  example: The Nigerian senate rebuked the army. => ACCUSE Nigerian senate > army
  not: The concrete wall was slammed by the waves in Ireland.
v deplore, regret, resent obj=any T=obj w=-1
v attack obj=policy|decision|record|government|stance|remark|plan T=obj|obj.of|obj.poss|over w=0
v hit, lash, strike, lash, speak, come out T=at|against
v hit back T=at|against
v rail, inveigh, fulminate, thunder T=against|at
v take obj=aim|swipe|dig|shot|potshot T=at|obj.at
v take obj=issue|umbrage|exception T=with|at|to
v voice, express, raise, convey, register, share, air, reiterate, show obj=@anger T=about|at|over|to|with|obj.about|obj.at|obj.over|obj.with|obj.to|over.by|about.by|obj.toward
  example: Nepal expressed its anger over the Indian embargo. => ACCUSE Nepal > Indian
v pour, heap obj=scorn|criticism|blame T=on|obj.on
v launch, mount, make, unleash obj=attack|assault|offensive|salvo|broadside obj.adj=scathing|verbal|blistering|withering|fierce|bitter|scorching|furious|political|personal|stinging|angry|rhetorical|media T=on|against|at|obj.on|obj.against|obj.at w=2
  example: The Maltese opposition launched a scathing attack on the prime minister. => ACCUSE Maltese opposition > prime minister
v say, claim, believe, insist, maintain, declare comp.pred=responsible|guilty|culpable|complicit|accountable T=comp w=2
v say, claim, believe, insist, maintain comp.subj=actor comp.behind=attack|killing|bombing|plot T=comp w=2
v lead, launch, mount obj=attack|criticism T=on|against|obj.on|obj.against w=-3
v draw, spark, prompt, attract, provoke obj=criticism|condemnation|outrage|anger|rebuke|ire T=subj S=from|obj.from
v face, meet, come under|with|obj=criticism|condemnation|fire T=subj S=from|obj.from|under.from|with.from
v face obj=criticism|condemnation|accusation|censure|backlash T=subj S=from|obj.from|by
v come under=fire|criticism|attack T=subj S=from|under.from|by w=-1
v complain T=about|of|to|over|against|about.by
  example: Finland complained about the Russian jets. => ACCUSE Finland > Russian
v grumble, gripe T=about|over w=-1
v object, protest comp=that T=comp|to
v call, brand, label, describe, term, characterize, characterise, dub, depict, portray, denounce, paint obj=any as=terrorist|provocation|aggression|criminal|illegal|unacceptable|threat|dictator|liar|traitor|violation|crime|genocide|hostile|aggressor|enemy|puppet|rogue|coward|evil|extremist|hypocrite|dangerous|interference|war_crime|act_of_war|breach|unlawful|regrettable|irresponsible|shameful|absurd|brutal|barbaric|cowardly|heinous|reckless|outrageous|racist|deplorable|disgraceful|unjustified|disappointing|mistake|blackmail T=obj|obj.by|obj.of
v call, brand, label, term, dub obj=any pred=terrorist|provocation|aggression|criminal|illegal|unacceptable|threat|dictator|liar|traitor|violation|crime|genocide|hostile|aggressor|enemy|puppet|rogue|coward|evil|extremist|hypocrite|dangerous|interference|breach|unlawful|regrettable|irresponsible|shameful|absurd|brutal|barbaric|cowardly|heinous|reckless|outrageous|racist|deplorable|disgraceful|unjustified|disappointing|mistake|blackmail|murderer|killer|thug|unhelpful|unfortunate|wrong|ridiculous|coup|farce|sham|disaster|failure|insult|betrayal|joke|charade|catastrophe|madness|scandal|fraud|nonsense|blunder|crime|trap|theft|bandit|fascist|occupation|colonialism|nightmare T=obj|obj.by|obj.of|obj.poss|obj.adj
  example: Jordan called the settlement plan of Israel illegal. => ACCUSE Jordan > Israel
v question, doubt obj=any T=obj|obj.of|obj.poss w=-1
v take obj=actor to=task T=obj w=2
v single out T=obj
v dress down T=obj
v give obj=warning|reprimand|rebuke|dressing-down T=iobj|to w=-1
v issue, deliver, send obj=rebuke|reprimand|condemnation|protest|criticism|protest_note|note_of_protest|demarche T=to|of|obj.to|obj.of|against|with
v lodge, file, register, submit, deliver, make obj=protest|complaint|objection|formal_protest T=with|to|against|over|obj.with|obj.to|obj.against|obj.about
v hold obj=actor pred=responsible|accountable|liable T=obj
  example: Ukraine held Belarus responsible for the shelling. => ACCUSE Ukraine > Belarus
a critical, contemptuous, disapproving, dismissive, suspicious, wary T=of
a angry, furious, outraged, dismayed, appalled, disappointed, frustrated, upset, unhappy, dissatisfied, incensed, disgusted T=at|with|by|about|over|at.by|over.by|by.of|about.by w=-1
n condemnation, criticism, denunciation, rebuke, censure, complaint S=poss|from|by|of|adj T=of|against|about|over w=-1
n tirade, diatribe, broadside, outburst S=poss|from|by|of|adj T=against|at w=-1

= ACCUSE allege 112
v accuse, suspect obj=any T=obj op=accuse w=1
  example: Eritrea accused Ethiopia of massing soldiers. => ACCUSE Eritrea > Ethiopia
  example: The mayor was accused of bribery by the prosecutors. => ACCUSE prosecutors > mayor
v blame T=obj|on op=accuse
v blame for=any T=obj|on op=accuse
v allege, charge, complain comp=that T=comp w=-2 op=accuse
v claim, assert, maintain, contend, insist comp=that T=comp w=-2 op=accuse need=T
  not: Officials in Lima insist that the plan will work.
v allege T=obj|obj.to|by|obj.by|obj.from|obj.against|against|comp w=-1 op=accuse
v charge, indict, arraign obj=human T=obj op=accuse
  example: French prosecutors charged the broker with fraud. => ACCUSE French prosecutors > broker
  not: The hotel charged guests extra for towels in Rome.
v charge obj=human with|of=any T=obj op=accuse
v implicate, incriminate T=obj
v point obj=finger T=at
v level, make, bring, raise, repeat, file, press, lay obj=@charge|accusation T=against|at|obj.against|obj.at|on w=0
v sue, impeach, prosecute T=obj
  example: Gambia sued Myanmar at the world court. => ACCUSE Gambia > Myanmar
v take obj=actor to=court T=obj
v launch, take, begin, bring, start, initiate, threaten_not obj=legal_action|legal_proceeding|proceeding|disciplinary_action|infringement_procedure|impeachment|lawsuit T=against|obj.against w=1 -> ACCUSE allege 115
v file obj=lawsuit|suit|case|complaint|criminal_complaint|charge|petition|motion T=against|with|obj.against -> ACCUSE allege 115
v seek obj=impeachment|prosecution|arrest|conviction T=obj.of -> ACCUSE allege 115
v lay obj=blame T=on|obj.on|with|at
v place, put, pin obj=blame|responsibility T=on|obj.on
v expose, uncover, unmask obj=any T=obj.by|obj.of|obj w=-2
v cite obj=evidence T=of|against w=-3
v attribute T=to obj=attack|bombing|killing|blast|raid
v link, tie T=obj to=attack|plot|terrorism|killing
n accusation, allegation, indictment, lawsuit, charge S=poss|from|by|of|adj T=against|of w=-1
n accusation, allegation of=event S=poss|from|by T=- op=accuse
  example: The talks opened amid accusations of Rwandan support for the rebels. => ACCUSE > Rwandan

= ACCUSE investigate 090
v investigate, probe, scrutinize, scrutinise, audit, interrogate, question T=obj|obj.of|obj.by|obj.in|obj.against|obj.into
  example: Swedish police investigated the shipping company. => ACCUSE Swedish police > shipping company
v join, launch, open, start, begin, order, conduct, announce, initiate, institute, lead, head, carry, undertake, hold, commission, set, demand, mount, reopen, establish, authorize obj=@inquiry|criminal_investigation|criminal_probe T=into|of|against|on|in|obj.into|obj.of|obj.against|obj.on|obj.in|into.by|obj.over|over
  example: Kenya opened an investigation into the mining company. => ACCUSE Kenya > mining company
v send, deploy, dispatch obj=any comp=investigate|probe|inspect T=comp.obj|to|into w=1
v look, inquire, enquire, delve, dig into=any T=into|into.by|into.of
v question, interrogate, grill obj=human T=obj
v examine obj=@crime|role|claim|conduct T=obj.of|obj.by|obj.against
v inspect, monitor obj=any T=obj w=-3
v probe T=into|obj
n investigation, inquiry, probe S=by|poss|from|adj T=into|of|against|on w=-1

= ACCUSE disapprove 111
v slam, blast, lambast, lambaste, pan, savage, berate, castigate, excoriate, lash, rap, rebuke, reprove, scorn, censure, decry, denounce, deplore, condemn, criticise, criticize, chide, flay, skewer, rip, trash, assail, roast, rubbish, reproach, reprimand, admonish, lament, deride, ridicule, mock, pillory, vilify, impugn, malign, slate, knock, scold, upbraid as=any T=obj|obj.of|obj.by|obj.poss|obj.adj w=1
v slam as|pred=reckless|shameful|illegal|absurd|dangerous|cynical T=obj|obj.of|obj.by|as.of w=2
  example: The coast guard slammed as reckless the manoeuvres of a Chinese cutter. => ACCUSE coast guard > Chinese
v hit, lash, strike, fire, snap, punch, bite back, out T=at|against|over.by|over.of w=0
v voice, express, raise, register, air, convey, share, reiterate, signal, state obj=alarm|deep_concern|grave_concern|dismay|displeasure|outrage|anger|regret_over|disquiet|misgiving|objection|protest|discontent|indignation|consternation|disappointment|frustration|revulsion|abhorrence T=about|at|over|to|with|obj.about|obj.at|obj.over|obj.with|obj.to|over.by|about.by|at.of|at.by|at.in|over.in|over.of w=1
  example: UN experts voiced alarm at the treatment of Pamiris in Tajikistan. => ACCUSE experts > Pamiris
v fault, blame, chide, rebuke, scold, criticise, criticize, slam, berate, reprimand, censure, rap, upbraid, attack for=any T=obj w=1
v call, brand, label, dub, term, denounce, describe, deride, dismiss, decry, condemn, characterise, characterize obj=any as|pred=pirate|terrorism|apartheid|stooge|tyrant|despot|warmonger|clown|fool|idiot|stupid|weak|cruel|inhuman|inhumane|arrogant|bully|thief|invader|interloper|parasite|arsonist|warlord|war_criminal|butcher|monster|hypocritical|one-sided|undemocratic|unconstitutional|unfair|unjust|bias|biased|dishonest|baffling|senseless|provocative|unwarranted|unfriendly|inflammatory|colonial|imperialist|show_trial|land_grab|power_grab|mockery|witch-hunt|slap|stab|piracy|blunder|disgrace|outrage|travesty T=obj|obj.by|obj.of|obj.poss|obj.adj w=0
v accuse, charge, reproach, tax with=any T=obj w=0
v rail, fulminate, inveigh, rage, thunder, rant, fume, seethe T=against|at|over|about
v bristle, chafe, bridle T=at|at.by|over
v take obj=exception|umbrage|offence|offense|issue T=to|at|with|to.by|at.by w=0
v pour obj=cold_water|scorn|vitriol|opprobrium T=on|obj.on w=0
v heap obj=opprobrium|blame|abuse|invective T=on|obj.on
v trade, exchange, swap obj=accusation|barb|insult|recrimination|blame|charge|jibe|taunt T=with|obj.with ~ w=1
  example: Serbia and Kosovo traded accusations. => ACCUSE Serbia, Kosovo
v rebuke, protest, complain, remonstrate, demur T=to|with|about|over|against|over.by|about.by w=-1 need=T
v summon, call in obj=ambassador|envoy|charge_d'affaires|chargé|consul|diplomat|high_commissioner T=obj|obj.of|obj.poss|obj.adj w=2
v hand, deliver, send, present, submit, issue obj=protest_note|note_verbale|demarche|démarche|note_of_protest|diplomatic_note|formal_protest|formal_complaint|strongly_worded_letter|letter_of_protest T=to|iobj|with|obj.to w=1
v burn obj=bridge w=-5
v question, doubt, challenge, impugn obj=legitimacy|motive|integrity|sincerity|credibility|fitness|loyalty|right|role|competence|validity|fairness T=obj.of|obj.poss|obj.by w=1
a bitter, scathing, withering, harsh, blistering, stinging in=condemnation|criticism|denunciation|assessment|rebuke|attack T=in.of|in.on|in.by w=2
  example: Kanak leaders were bitter in their condemnation of French police. => ACCUSE Kanak leaders > French police
a critical, contemptuous, scornful, resentful, suspicious, disdainful, damning, intolerant, dismissive T=of|about|toward|towards|of.by w=0
n criticism, condemnation, denunciation, rebuke, outcry, backlash, protest_note, reproach, tirade, diatribe, broadside, invective, recrimination, censure S=poss|from|by|of|adj T=of|against|about|over|at w=-1

= ACCUSE allege 112
v accuse, suspect, charge, indict, arraign, impeach, book, cite, prosecute, arraign with|of|for|over=any T=obj op=accuse w=1
v say, claim, allege, assert, charge, maintain, insist comp.be=behind|blame|guilty T=comp w=2
v lay, pin, put, place, fix, heap obj=blame|responsibility|onus|guilt|fault T=on|at|with|upon|obj.on w=0
v point obj=finger|finger_of_blame T=at|toward|towards|obj.at w=1
v lodge, file, bring, submit, press, lay, launch, initiate, institute, prefer obj=complaint|criminal_complaint|lawsuit|suit|case|charge|legal_action|class_action|proceedings|legal_challenge|indictment|impeachment_motion|motion_of_censure|criminal_charge|defamation_suit|genocide_case|libel_suit T=against|at.against|obj.against|with.against|over.by|with|to|obj.with|obj.to w=1 -> ACCUSE allege 115
  example: Gambian exiles have lodged a complaint against the general with a court. => ACCUSE Gambian exiles > general
v take, haul, drag obj=actor to|before|into=court|tribunal|arbitration|wto|dock|judge T=obj w=2 -> ACCUSE allege 115
v sue, impeach, prosecute, indict T=obj|against w=1
v allege, claim, charge comp.by=actor T=comp.by w=-3
v implicate, link, tie, connect, finger T=obj in|to|with=attack|plot|murder|killing|bombing|coup|crime|scandal|corruption|smuggling|terrorism|massacre|trafficking w=1
n allegation, accusation, charge, claim, complaint, lawsuit, indictment S=poss|from|by|of|adj T=against|that w=-1

= ACCUSE investigate 090
v open, launch, begin, order, announce, start, widen, reopen, conduct, lead, join, institute, initiate, establish, set, demand, mount, hold, commission obj=investigation|inquiry|enquiry|probe|audit|criminal_inquiry|criminal_investigation|preliminary_inquiry|commission_of_inquiry|tribunal|inquest|fact-finding_mission|judicial_inquiry|parliamentary_inquiry|anti-corruption_probe|antitrust_probe|anti-dumping_investigation|war_crimes_investigation T=into|of|against|on|over|in|obj.into|obj.of|obj.against|into.by|obj.on|into.in w=0
v investigate, probe, audit, interrogate, question, grill, quiz, cross-examine, subpoena, depose, summon subj=prosecutor|police|detective|judge|magistrate|commission|parliament|committee|watchdog|regulator|ombudsman|auditor|inspector|court T=obj|obj.of|obj.by|obj.in|obj.against|over w=1
v look, inquire, enquire, delve, probe, dig into=allegation|claim|payment|death|killing|abuse|corruption|conduct|role|massacre|finances|deal|attack|disappearance|complaint|contract T=into.of|into.by|into.to|into.against|into.in|into w=1
n investigation, inquiry, probe, inquest, audit S=by|poss|from|adj T=into|of|against|on w=0

= ACCUSE allege 112
v say, claim, allege, tell, insist, declare, maintain, add, complain subj=!monitor|observer|witness|resident|report|analyst|expert comp=deceive|mislead|plot|conspire|foment|violate|breach|infringe|meddle|interfere|sabotage|spy|rig|harbour|harbor|betray|cheat|collude|bully|blackmail|plunder|destabilise|destabilize|encroach|trespass|flout|renege|scheme|connive|stoke|incite|fabricate|falsify|orchestrate|mastermind comp.subj=actor T=comp op=accuse w=4
  example: Somalia said Ethiopia had violated its airspace. => ACCUSE Somalia > Ethiopia
v say, claim, insist, declare, add, complain subj=actor comp=lie comp.obj=none comp.subj=actor T=comp op=accuse w=4
  example: Nauru's president said that the broadcaster had lied. => ACCUSE president > broadcaster
  not: The rebels said that the fighters would lay down their arms.
v open, start, launch, file, bring, build obj=case|criminal_case|file|dossier|criminal_proceeding against|obj.against|on|obj.on|into|obj.into=any T=against|obj.against w=1 -> ACCUSE investigate 090
  example: Prosecutors opened a case against the mayor of Guayaquil. => ACCUSE Prosecutors > mayor of Guayaquil
v haul, drag, take obj=actor before|to|into=court|tribunal|un|council|dock|arbitration|panel T=obj w=2

= ACCUSE disapprove 111
v attack, savage, hammer, criticise, criticize T=obj in|during|over=speech|interview|address|debate|editorial|tweet|post|statement|article|column|sermon|letter|remark|press_conference|handling|record w=4
  example: Mali's premier attacked France in a speech. => ACCUSE premier > France
v take obj=actor comp=task T=obj w=2
  example: Iceland's premier took Denmark to task over the letters. => ACCUSE premier > Denmark
v grill, heckle, jeer, boo, barrack, lecture, harangue, berate, shame, needle, goad, ridicule, lampoon T=obj obj=@official|actor need=T w=0
v tell off T=obj obj=actor
v dismiss, brand, deride, scorn, blast, denounce as=farce|sham|theft|puppet|propaganda|stunt|fantasy|hypocrisy|cowardice|piracy|banditry|robbery T=obj.of|obj.by|obj.poss|obj w=2
n broadside, swipe, rebuke, jibe, gibe, reprimand, dressing-down, tongue-lashing S=poss|from|by|of|adj T=at|against|to w=-1
v protest, complain to=nations|un|u.n.|council|organization|organisation|court|tribunal|commission|union|league|wto|secretary-general|body|agency|watchdog about|over|against|of=any T=about.adj|about.poss|about.by|over.adj|over.poss|over.by|against.adj|against.by|about.of|over.of|against|about|over w=4 -> ACCUSE disapprove 114 diplomatic
  example: Qatar complained to the United Nations about Bahraini flights over its waters. => ACCUSE Qatar > Bahraini
v protest, complain to=actor T=to w=3 -> ACCUSE disapprove 114 diplomatic
  example: Greece protested to Turkey over the drilling. => ACCUSE Greece > Turkey
  not: Samoa protested too much.

= ACCUSE disapprove 111 diplomatic
v lay obj=any at=door T=at.poss|at.of w=4 need=official
  example: Benin laid the raid at Togo's door. => ACCUSE Benin > Togo
v take obj=dim_view|poor_view|grave_view|serious_view|critical_view T=of.of|of.by|of.adj|of.poss|of|obj.of.adj|obj.of.poss|obj.of.by|obj.of w=3 need=official
  example: Benin took a dim view of the Togolese manoeuvre. => ACCUSE Benin > Togolese
v round on|upon=actor T=on|upon obj=none need=pair w=2
v protest subj=place|ministry|government|embassy|foreign_ministry obj=none against|at|over|about=any T=to|with|against.by|against.of|against.adj|against.poss|at.by|at.of|at.adj|over.by|over.of|over.adj|over.poss|against|at|over w=3
  example: Canada protested against the use of lasers by a Beninese ship. => ACCUSE Canada > Beninese
v go to=court|law|arbitration|tribunal against=actor T=against w=4 -> ACCUSE allege 115
  example: Benin went to court against Togo over the reef. => ACCUSE Benin > Togo
v reproach, upbraid, berate, castigate, needle, rebuke, reprove, chide for|over|about=any T=obj w=0
  example: Benin reproached Togo for the new map. => ACCUSE Benin > Togo
v reproach, reprove, upbraid obj=actor T=obj w=0
v regard, see, view, consider, deem obj=any as|pred=@wrong T=obj.by|obj.of|obj.poss|obj.adj|obj w=2
  example: Benin regards the Togolese raid as a breach of its sovereignty. => ACCUSE Benin > Togolese
v make obj=protest|complaint|objection T=to|with|at|obj.to|obj.with w=1
v send, hand, deliver, convey, serve obj=stern_note|sharp_note|protest|rebuke|strong_protest T=iobj|to|obj.to w=1
v cry obj|pred=foul T=over|at|over.by w=1 need=official
v take obj=strong_exception|exception to|obj.to=any T=to.by|to.of|to.poss|to.adj|obj.to.poss|obj.to.by|to|obj.to w=2

= ACCUSE allege 112
v say, claim, allege, charge, insist, complain subj=actor comp=trample|undermine|bully|infiltrate|jam|smuggle|dump|poach|massacre|torture comp.subj=actor T=comp op=accuse w=3
  example: Benin said that Togo had trampled on its sovereignty. => ACCUSE Benin > Togo
