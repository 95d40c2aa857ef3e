# What an operator makes of the event that it governs: operator, embedded type (with /mode or a code where it matters), result.
# Result: `=` the embedded event itself; `-` nothing; TYPE mode cameo otherwise. The first line that fits decides; `*` fits all.
# will: plans and futures; agree: consent; promise: offers and promises; threaten, warn, hint; refuse; request; order; allow; accept;
# accuse; deny; stop; delay; set, off, later: planned, cancelled or put off by nobody who is named; fail; pass; mute.

will CONSULT/visit =
will CONSULT AGREE - 036
will COOPERATE AGREE - 031
will AID AGREE - 033
will SUPPORT AGREE - 032
will CONCEDE AGREE - 034
will RETREAT AGREE - 035
will ASSAULT THREATEN violence 138
will COERCE/arrest THREATEN arrest 132
will COERCE/deport THREATEN expel 136
will COERCE/192 THREATEN territory 1382
will COERCE THREATEN restrict 132
will SANCTION/expel THREATEN expel 136
will SANCTION/convict THREATEN arrest 132
will SANCTION/163 THREATEN restrict 1312
will SANCTION THREATEN relations 131
will PROTEST THREATEN - 133
will MOBILIZE THREATEN violence 138
will * =

agree CONSULT AGREE - 036
agree COOPERATE AGREE - 031
agree AID AGREE - 033
agree SUPPORT AGREE - 032
agree RETREAT/ceasefire RETREAT ceasefire 0871
agree CONCEDE AGREE - 034
agree RETREAT AGREE - 035
agree SANCTION =
agree ASSAULT =
agree MOBILIZE =
agree COERCE =
agree * AGREE - 030

promise CONSULT AGREE - 036
promise COOPERATE AGREE - 031
promise AID AGREE - 033
promise SUPPORT SUPPORT - 050
promise CONCEDE AGREE - 034
promise RETREAT AGREE - 035
promise ASSAULT THREATEN violence 138
promise COERCE/arrest THREATEN arrest 132
promise COERCE/deport THREATEN expel 136
promise COERCE/192 THREATEN territory 1382
promise COERCE THREATEN restrict 132
promise SANCTION/expel THREATEN expel 136
promise SANCTION/convict THREATEN arrest 132
promise SANCTION/163 THREATEN restrict 1312
promise SANCTION THREATEN relations 131
promise PROTEST THREATEN - 133
promise MOBILIZE THREATEN violence 138
promise THREATEN =
promise REJECT REJECT - 120
promise ACCUSE ACCUSE investigate 090
promise * AGREE - 030

threaten ASSAULT THREATEN violence 138
threaten COERCE/arrest THREATEN arrest 132
threaten COERCE/deport THREATEN expel 136
threaten COERCE/192 THREATEN territory 1382
threaten COERCE THREATEN restrict 132
threaten SANCTION/expel THREATEN expel 136
threaten SANCTION/convict THREATEN arrest 132
threaten SANCTION/163 THREATEN restrict 1312
threaten SANCTION THREATEN relations 131
threaten PROTEST THREATEN - 133
threaten MOBILIZE THREATEN violence 138
threaten RETREAT/withdraw THREATEN relations 134
threaten * THREATEN - 130
hint SANCTION/expel THREATEN expel 136
hint SANCTION THREATEN restrict 131
hint COERCE/arrest THREATEN arrest 132
hint COERCE THREATEN restrict 132
hint ASSAULT THREATEN violence 138
hint MOBILIZE THREATEN violence 138
hint RETREAT/withdraw THREATEN relations 134
hint * =

warn SANCTION THREATEN restrict 131
warn ASSAULT THREATEN violence 138
warn * THREATEN - 130

refuse CONSULT REJECT meet 125
refuse COOPERATE REJECT assist 121
refuse AID REJECT assist 122
refuse SUPPORT REJECT - 120
refuse CONCEDE REJECT yield 124
refuse RETREAT REJECT yield 124
refuse AGREE REJECT - 120
refuse * REJECT - 120

request CONSULT REQUEST meet 106
request AGREE REQUEST meet 107
request AID REQUEST assist 103
request COOPERATE REQUEST assist 101
request SUPPORT REQUEST assist 102
request CONCEDE REQUEST change 104
request RETREAT REQUEST yield 105
request SANCTION@ ACCUSE disapprove 111
request COERCE@ ACCUSE disapprove 111
request ASSAULT@ THREATEN violence 138
request ACCUSE/investigate ACCUSE investigate 090
request PROTEST PROTEST demo 141
request * REQUEST change 100

order RETREAT =
order CONCEDE =
order COERCE =
order ASSAULT =
order MOBILIZE =
order SANCTION =
order ACCUSE =
order * REQUEST - 100

allow COERCE =
allow ASSAULT =
allow RETREAT =
allow AID RETREAT access 086
allow * CONCEDE - 080

accept CONSULT AGREE - 036
accept * AGREE - 030

accuse ASSAULT ACCUSE allege 1123
accuse COERCE ACCUSE allege 1122
accuse REJECT ACCUSE allege 1125
accuse AID ACCUSE allege 1123
accuse COOPERATE ACCUSE allege 1123
accuse * ACCUSE allege 112

deny * REJECT - 120

stop CONSULT/visit REJECT meet 125
stop CONSULT SANCTION withdraw 164
stop AID SANCTION discontinue 162
stop COOPERATE SANCTION discontinue 161
stop SUPPORT SANCTION - 160
stop AGREE SANCTION withdraw 164
stop SANCTION RETREAT - 085
stop COERCE CONCEDE - 081
stop ASSAULT RETREAT ceasefire 0871
stop PROTEST CONCEDE - 080
stop MOBILIZE RETREAT withdraw 0872
stop ACCUSE CONCEDE - 081
stop REQUEST CONCEDE - 080
stop THREATEN CONCEDE - 080
stop REJECT AGREE - 030
stop * REJECT - 120

delay CONSULT REJECT meet 125
delay AID SANCTION discontinue 162
delay RETREAT REJECT yield 124
delay AGREE REJECT - 120
delay SANCTION CONCEDE - 080
delay COERCE CONCEDE - 080
delay ASSAULT CONCEDE - 080
delay * REJECT - 120

set * =

off * =

later * =

fail AGREE REJECT - 120
fail COOPERATE REJECT - 121
fail AID REJECT - 122
fail CONCEDE REJECT yield 124
fail RETREAT REJECT yield 124
fail SUPPORT REJECT - 120
fail CONSULT REJECT meet 125
fail SANCTION CONCEDE - 080
fail COERCE CONCEDE - 080
fail * =

pass * =
mute * -
