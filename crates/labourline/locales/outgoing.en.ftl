# Messages to a worker's phone, which anybody may read who holds it: no matter, no employer, no union (a test looks).
outgoing-missed-you = We rang and did not reach you. Please ring { $phone } when it suits you.
outgoing-call-us = Please ring { $phone } when it suits you.
outgoing-we-call = We will ring you on { $at }. If that does not suit you, ring { $phone }.
outgoing-named = { $union }
problem-labourline-outgoing-not-allowed = The worker has not said that a message may be left on this phone.
problem-labourline-outgoing-not-now = The worker said that this hour is not safe.
problem-labourline-outgoing-tells = This message would tell what it must not: the matter, the employer or who wrote.
