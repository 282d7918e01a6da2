# Emergency openings of closely kept files, and who watches over them.
safeguarding-title = Safeguarding
safeguarding-lead = Who opened which file, and why. You see numbers and reasons here, not the cases.
openings-title = Emergency openings
openings-none = No file was opened in an emergency.
openings-new-title = Open a file in an emergency
openings-new-lead = For a restricted or sealed case of your chapter that you do not see and must see now. You see it for { $hours } hours.
openings-new-told = The owner, the desk lead and the safeguarding officer are told at once. All you read is written down, and somebody looks at it afterwards.
openings-case = Number of the case
openings-case-hint = Ten digits
openings-reason = Why
openings-why = In your words
openings-why-hint = What must be done now. Name nobody: those read it who do not see the case.
openings-open = Open the file
openings-reason-danger = Somebody is in danger now
openings-reason-worker-asks = The worker is on the line and needs help now
openings-reason-owner-away = Something is due and the owner cannot be reached
openings-reason-authority = A court, an authority or the police waits
openings-reason-other = Another reason
openings-verdict = Was it right to open the file?
openings-verdict-right = It was right
openings-verdict-not-right = It was not right
openings-unreviewed = To be looked at
openings-review = Look at it
openings-reviewed-by = Looked at by
openings-note = Note
openings-when = Opened
openings-until = Until
openings-read = Read
openings-flash-opened = The file is open to you for some hours. Those who watch over it were told.
openings-flash-reviewed = Written down.
problem-labourline-opening-no-such-case = There is no case of this number that you could open.
problem-labourline-opening-sees-already = You see this case already.
problem-labourline-opening-say-more = Say a little more: at least { $min } letters.
problem-labourline-opening-not-for-this = You see this case by an emergency opening. That is for helping now: the owner, or somebody named on the case, does this.
problem-labourline-opening-own = This was your own: somebody else looks at it.
problem-labourline-opening-reviewed-already = Somebody looked at it already.
openings-readings = { $n ->
    [one] once
   *[other] { $n } times
}
