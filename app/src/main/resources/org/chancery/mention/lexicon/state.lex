# STATE: a plain public statement that carries no other type (CAMEO 01; no quad class, in no index).

= STATE - 010
v say, state, announce, declare, remark, comment, observe, note, tell, add, report, explain, emphasize, emphasise, stress, underline, point, reiterate, reaffirm, mention, opine, argue, claim, assert, affirm, confirm, acknowledge, predict, believe, insist, recall, write, tweet, highlight, clarify, outline comp=any subj=human T=obj|to w=-8
= STATE - 012
v express, voice, convey obj=concern|pessimism|alarm|fear|worry|unease|doubt|skepticism subj=human T=to w=-1
v worry, fear comp=any subj=human w=-8
= STATE - 013
v express, voice, convey obj=hope|optimism|confidence|wish|belief subj=human w=-1
v hope, expect, believe comp=any subj=human w=-8
= STATE - 018
v express, offer, send, convey, extend obj=condolence|condolences|sympathy|message|greeting|greetings T=to|for|obj.to|obj.for subj=human w=-1
v condole, commiserate, sympathize, sympathise T=with subj=human w=-1
= STATE - 017
v attend obj=ceremony|'event|funeral|mass|wedding|opening|parade|service w=-1
v lay obj=wreath w=-1
v pay obj=respect w=-1
v mark, commemorate, celebrate obj=anniversary w=-1
