# Who is named on a case that is kept closely.

named-title = Who sees this case
named-lead = Only those named here see this case, and only until the day given. Acting on the case extends one's own time.
named-normal = Everybody who works on cases in this chapter sees this case.
named-none = Nobody is named here.
named-who = Who
named-as = As what
named-until = Until
named-why = Why
named-end = End
named-add = Name somebody
named-days = For how many days
named-days-hint = At most 28; naming again extends it.
named-flash-named = Named. They see the case from now on.
named-flash-ended = Ended. They see the case no more.
named-as-owner = Owner
named-as-named = Worked on it
named-as-told = Was told
named-as-further = Named
problem-labourline-named-not-closely-kept = This case is not kept closely: the whole chapter sees it.
problem-labourline-named-may-not = Only the owner, a desk lead or a convener may name somebody.
problem-labourline-named-too-many = On a sealed case at most { $max } people besides the owner are named at one time.
problem-labourline-named-owner = The case is theirs: give it to somebody else first.
problem-labourline-named-days = Between 1 and { $max } days.
named-as-opening = Opened it in an emergency
named-until-day = until { $day }
