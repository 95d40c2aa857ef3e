# Verbs and modals that carry no event of their own and pass on, shift or annul that of the verb or noun they govern.

= PASS
v begin, start, continue, resume, keep, proceed, go, carry, help, manage, decide, choose, opt, vote, order, authorize, authorise, approve, announce, declare, conduct, undertake, attempt, try, seek, threaten_not, act, work, move, push, rush, agree_not, mean, dare, get, use, remember, need, confirm, extend, renew, prolong, intensify, escalate, step, lead, complete, finish, oversee, sanction_not, ratify, join, prefer, happen, serve, bring, get, force_not comp=any op=pass
v begin, start, continue, resume, order, authorize, authorise, approve, announce, declare, conduct, undertake, attempt, extend, renew, prolong, intensify, escalate, lead, complete, finish, oversee, unleash, commit, perpetrate, carry, stage, mount, launch, wage, hold, make, pay, give, have, issue, offer_not, deliver, pursue, implement, receive_not, lodge, file, put, place, perform, do, effect, execute, sustain, step, maintain, host, organize, organise, convene, ramp, initiate, set, direct, coordinate, ensure_not obj=event op=pass
v send, dispatch, deploy, use obj=any comp=any op=pass
v engage, participate, take, join, end, result, succeed in=event op=pass
v end, conclude, close, finish, complete obj=conference|summit|session|forum|congress|assembly|consultation|visit|state_visit|trip|tour obj=event op=pass w=4
  example: The ministers of Chad and Niger ended a two-day conference in Lagos. => CONSULT
v involve in=event op=pass
v be in|at|on=event op=pass
= WILL
v plan, intend, mean, aim, want, prepare, propose, consider, schedule, set, slate, due, arrange, contemplate, mull, weigh, seek, resolve, determine comp=any op=will
v be comp=to op=will
v expect, schedule, slate, set, tip, anticipate, plan, bill, book, pencil, earmark, project, forecast, reckon voice=passive comp=to op=will w=2
v go comp=to op=will
v plan, schedule, prepare, propose, consider, mull, weigh, contemplate obj=event op=will
a due, set, ready, expected, scheduled, poised, bound, willing, prepared, determined, keen, slated comp=any op=will
= STOP
n suspension, halt, cessation, freeze, cancellation, end, pause, termination, reduction, halving of|to|in=event op=stop
n postponement, delay of|in=event op=delay
= PASS
n resumption, start, launch, beginning, continuation, series, round, extension, renewal, intensification, escalation, wave of=event op=pass
= STOP
v stop, end, halt, suspend, cease, cancel, freeze, discontinue, break, scrap, quit, abandon, drop, cut, terminate, pause, withdraw, shelve, abort, conclude_not, lift, revoke, rescind, reverse, repeal, ease, relax, reduce, limit, scale, curb, curtail, wind obj=event op=stop
v stop, cease, quit, finish_not, refrain, desist, halt, avoid, abstain comp=any op=stop
v refrain, desist, abstain from=event op=stop
v put obj=end|stop|halt to=event op=stop
v call off obj=event op=stop w=2
= DELAY
v postpone, delay, defer, put, adjourn, shelve obj=event op=delay
= SET
v plan, schedule, set, fix, slate, pencil voice=passive by=none obj=@occasion obj=event op=set w=2
  example: Talks between Benin and Togo are planned for May. => CONSULT Benin, Togo
= OFF
v cancel, scrap, shelve, abort, abandon, drop, ditch, axe, annul voice=passive by=none obj=@occasion obj=event op=off w=2
  example: A visit by the Dutch king to Ghana was cancelled. => CONSULT Dutch king > Ghana
  not: A visit by the Dutch tourists was cancelled.
v call off voice=passive by=none obj=@occasion obj=event op=off w=2
  example: Talks between Benin and Togo were called off. => CONSULT Benin, Togo
= LATER
v postpone, delay, defer, adjourn, reschedule voice=passive by=none obj=@occasion obj=event op=later w=2
  example: The visit of the Dutch foreign minister to Ghana has been postponed. => CONSULT Dutch > Ghana
v put, push, hold, set off, back, over, forward voice=passive by=none obj=@occasion obj=event op=later w=3
  example: Talks between Benin and Togo were put off until May. => CONSULT Benin, Togo
= DENY
v deny, dismiss obj=event op=deny
= FAIL
v fail, forget, neglect, omit comp=any op=fail
v fail in=event op=fail
= MUTE
v hope, wish, expect, fear, doubt, predict, forecast, speculate, wonder, imagine, dream, think, believe, suppose, aspire, pray, suspect_not, guess, assume, worry comp=any op=mute
a skeptical, sceptical, doubtful, optimistic, pessimistic, hopeful, confident, unsure, uncertain, unlikely, afraid, concerned, worried, likely, able comp|about|of=any op=mute
v say, state, report, misstate, claim, suggest subj=article|story|version|headline|caption|report_not comp=any op=mute w=3
v ask, want, wish, prefer, decline, refuse, agree, request comp=name|identify|quote|cite op=mute w=4
  not: Two officials who asked not to be named spoke of losses in Gabon.
v express, voice obj=hope|concern|pessimism|optimism|doubt|fear|wish|skepticism|belief|confidence|worry op=mute w=1
v survive, escape, thwart, foil, prevent, avert, repel, investigate, probe, mourn, discuss, fear, predict, commemorate, describe, ban, study, analyse, analyze, remember, defend obj=event op=mute
