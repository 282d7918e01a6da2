# What happened on a case: one message for each kind of entry.

timeline-opened = The case was opened
timeline-note = Note
timeline-correction = Correction of an earlier entry
timeline-corrected = What the case says was corrected
timeline-assigned = Given to { $owner }
timeline-next-action = Next, by { $at }
timeline-action-climbed = The next action is overdue; the { $step } was told
timeline-first-response-overdue = The first word to the worker is overdue
timeline-contact = Contact: { $channel }
timeline-new-contact = The worker made contact again
timeline-stage = { $from } → { $to }
timeline-stage-reason = Why it went to: { $to }
timeline-reopened = Taken up again
timeline-appealed = The worker asked to take it up again
timeline-appeal = The worker asked to take it up again
timeline-rated = The worker said how we helped
timeline-closure-asked = Approval to close was asked for: { $outcome }
timeline-closure-approved = The closure was approved
timeline-closure-refused = The closure was not approved
timeline-closed = Closed: { $outcome }
timeline-close-reason = Why it was closed
timeline-paper = A paper was added
timeline-evidence = Evidence: { $kind }
timeline-consent = A consent was asked for
timeline-consents = Consents were asked for
timeline-safety-check = Safety check
timeline-flag-raised = Flag raised: { $code }
timeline-flag-answered = Somebody took it up: { $code }
timeline-flag-review = Looked at again: { $code }
timeline-flag-reviewed = Looked at again: { $code }
timeline-flag-cleared = Flag cleared: { $code }
timeline-flag-climbed = Nobody took it up: { $code }. Told: { $step }
timeline-helper-rung = Helper rung: { $helper }
timeline-attempt = Tried to reach: { $result }
timeline-session = Mediation
timeline-offer = The employer's side offered { $amount }
timeline-counter-offer = The workers asked for { $amount }
timeline-offer-answered = The offer of { $amount } was answered
timeline-claim = The claim was computed: { $amount }
timeline-settlement = Agreed: { $amount }
timeline-settlement-replaced = A new agreement in place of the old: { $amount }
timeline-promise-overdue = A promised payment did not come; back to mediation
timeline-promise-climbed = The overdue promise was not taken up. Told: { $step }
timeline-receipt = { $amount } came; the worker's word is awaited
timeline-receipt-confirmed = The worker confirmed { $amount }
timeline-receipt-bounced = A payment of { $amount } did not go through
timeline-receipt-corrected = A payment was corrected: { $amount }
timeline-extra-awarded = More was awarded: { $amount }
timeline-written-off = { $amount } was given up
timeline-claimants-added = { $n ->
    [one] { $n } worker added
   *[other] { $n } workers added
}
timeline-claimant-left = Worker { $claimant } of the list left the case
timeline-claimant-rejoined = Worker { $claimant } of the list came back
timeline-claimant-ended = The matter of worker { $number } of the list ended
