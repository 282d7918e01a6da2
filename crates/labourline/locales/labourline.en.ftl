# Problems of cases, places and employers.

problem-labourline-case-already-closed = This case is closed. Take it up again first.
problem-labourline-case-may-not-assign = Only the owner, the desk lead or the convener may give this case away.
problem-labourline-case-owner-not-of-chapter = This person does not work on cases of this chapter.
problem-labourline-case-no-claimant = Write at least one worker.
problem-labourline-case-sensitivity-lowered = To open a closely kept case to more readers takes two people.
problem-labourline-timeline-no-such-entry = There is no such entry on this case.
problem-labourline-place-unknown = This code of a place is not known.
problem-labourline-employer-unknown = There is no employer of this reference.
problem-labourline-worksite-pin = A PIN code has six digits.
problem-labourline-claimant-twice = This worker is on the list already.
problem-people-person-unknown = We do not know this person. Search again, or write the name.
