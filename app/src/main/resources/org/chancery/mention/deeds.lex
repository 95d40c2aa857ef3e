# Nouns that take up what was told before ("condemned the shooting", "accepted the offer", "dropped its complaint"), by
# the types of events that they can mean. An answer that names only such a noun is aimed at who did the deed, or, where
# the speaker did it, at whom it was done to. A line: types parted by commas, a colon, nouns parted by commas; base
# forms. `any` is every event but mere words: statements, accusations and requests.

any: move, decision, step, act, action, measure, gesture, incident, accident, behaviour, behavior, conduct, breach, violation

# What somebody has said.
ACCUSE, THREATEN, STATE, REQUEST: accusation, allegation, charge, claim, criticism, remark, comment, statement, complaint, warning, slander, case, suit, lawsuit
REQUEST, ACCUSE, THREATEN: demand, ultimatum, protest, note
THREATEN: threat
REQUEST: request, appeal, call, invitation, petition
AGREE, REQUEST, CONSULT: proposal, offer, initiative, plan, suggestion
AGREE, AID, COOPERATE: promise, pledge, loan, credit, gift, donation, consignment, aid, help, assistance, support
SUPPORT, CONCEDE: apology, regret, condolence, excuse
REJECT: denial, refusal, rejection, veto

# Violence and those whom it cost life or health.
ASSAULT: attack, assault, raid, shooting, shelling, bombing, bombardment, air_strike, airstrike, strike, killing, murder, massacre, ambush, aggression, invasion, incursion, intrusion, trespass, overflight, clash, beating, abduction, kidnapping, death, victim, wounded, dead, casualty, injured, injury
ASSAULT, COERCE: execution, hanging, flogging, torture, mistreatment, abuse, occupation, sinking, ramming, violence, brutality, collision

# Law and force.
COERCE, SANCTION, RETREAT: release, freeing, acquittal, pardon
COERCE, SANCTION: arrest, detention, seizure, capture, confiscation, jailing, imprisonment, sentence, verdict, ruling, conviction, trial, boarding, deportation, crackdown, annexation
COERCE, MOBILIZE: deployment, build-up, buildup, manoeuvre, maneuver, exercise, drill, patrol

# What one state takes away from another.
SANCTION, COERCE: ban, closure, embargo, blockade, boycott, expulsion, duty, tariff, toll, levy, sanction, suspension, recall, cut, cut-off, cutoff, restriction, fee, closing, increase
