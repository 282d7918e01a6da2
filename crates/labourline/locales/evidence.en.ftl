# The page of a case's evidence.

evidence-title = Evidence
evidence-list = What there is
evidence-put-right = Put right
evidence-gone = Not there
evidence-is-gone = It is not there: a mistake, or lost
evidence-strength = How well it is proved
evidence-strength-lead = 3 is enough for an office. Papers of an office or a bank weigh 2, what the parties made themselves 1; the same kind twice counts once.
evidence-strength-of = { $n } of 3
evidence-flash-recorded = Written down.
evidence-flash-corrected = Put right. What stood before is in the timeline.
