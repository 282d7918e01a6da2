# What the law gives the workers of a case.

heads-title = What the law gives
heads-lead = Rule by rule, from what the case knows. The sum claimed in the ledger stays the one of the claim.
heads-law-of = { $no ->
    [0] The program's own law, as known on { $day }
   *[other] Release { $no } of the law, as known on { $day }
}
heads-not-kept = Not kept yet: choose and keep below.
heads-until = Last day to claim
heads-limit-left = { $n ->
    [0] today
    [one] one day left
   *[other] { $n } days left
}
heads-limit-passed = the day has passed
heads-limit-undecided = Nobody has decided yet. The case can't close before.
heads-decide = Decide what becomes of it
heads-decision = Decision
heads-decision-filed = Filed with the authority
heads-decision-settled = Paid, or agreed in another way
heads-decision-worker-declines = The worker knows the day and does not want to file
heads-decision-lapses = It lapses, for the reason below
heads-decision-filed-late = It will be filed late, on the grounds below
heads-decision-note = Why, or where it was filed
heads-elements = How well it is proved
heads-strengthen = What strengthens it
heads-evidence = Evidence of the case
heads-ask = What to ask of the law
heads-questions = Heads
heads-place = Whose rules bind the employer
heads-place-hint = Left empty: the state of the place of work. Railways, mines, ports and central companies: central.
heads-facts = What the law asks
heads-facts-lead = Leave empty what nobody knows: the answer is then from–to.
heads-keep = Compute and keep
heads-injuries-hint = Numbers of the schedule, with commas between
heads-history = What was told
heads-when = When
heads-who = Who
heads-head = Head
heads-answer = Answer
heads-by-law = By which law
heads-why = What had changed
heads-why-facts = facts
heads-why-law = the law
heads-standing = stands
heads-by-program = the program
heads-flash-told = Computed and kept.
heads-flash-decided = Your decision is written down.
problem-labourline-heads-facts = This can't be.
problem-labourline-heads-too-many = Choose at most 30.
problem-labourline-limit-undecided = A last day to claim waits for somebody's decision. Decide it on the page of what the law gives.
