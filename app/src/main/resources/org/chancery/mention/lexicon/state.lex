# STATE: a plain public statement that carries no other type (CAMEO 01; no quad class, in no index).

= STATE - 010
v say, state, announce, declare, remark, comment, observe, note, tell, add, report, explain, emphasize, emphasise, stress, underline, point, reiterate, reaffirm, mention, opine, argue, claim, assert, affirm, confirm, acknowledge, predict, believe, insist, recall, write, tweet, highlight, clarify, outline comp=any subj=human T=obj|to w=-8
