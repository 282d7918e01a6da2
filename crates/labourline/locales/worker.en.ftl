# The worker's own page. Short, kind, plain; read by people with little schooling, or read out to them.

worker-door-title = My case
worker-door-reference = Your number
worker-door-reference-hint = Ten digits. We told you on the phone.
worker-door-pin = Your PIN
worker-door-pin-hint = Six digits. If you have a paper slip: the twelve digits on it.
worker-door-go = Show my case
worker-door-help = Number or PIN forgotten? After five wrong PINs the page is locked. Call us: we help you.
worker-door-phones = Whom to call
problem-labourline-worker-not-admitted = This number and this PIN do not open a case. After five wrong PINs the page is locked until you call us.
worker-own-title = Your case
worker-ended = It ended like this:
worker-step-1 = You told us
worker-step-2 = We check
worker-step-3 = We talk to the employer
worker-step-4 = They pay
worker-step-5 = Money in your hand
worker-stage-enquiry = We have heard you. We will call you.
worker-stage-registered = Your case is written down. We work on it.
worker-stage-verifying = We are checking what happened and what is owed.
worker-stage-mediation = We are talking to the employer.
worker-stage-emergency = Your safety comes first. We are getting help now.
worker-stage-agreed = The employer has agreed to pay.
worker-stage-paying = The employer has begun to pay.
worker-stage-settled-full = You told us that all the money has come.
worker-stage-settled-part = You told us that a part of the money has come.
worker-stage-notice = We have sent the employer a letter. They must answer.
worker-stage-authority = Your case is with a government office.
worker-stage-litigation = Your case is in court. A lawyer is with you.
worker-stage-referred-out = Another organisation has taken your case. We still ask how it goes.
worker-stage-dormant = We could not reach you. Call us, and we go on.
worker-stage-closed = Your case is closed.
worker-stage-reopened = We have taken your case up again.
worker-stage-group-settled-full = All the money for the workers of this case has come.
worker-stage-group-settled-part = A part of the money for the workers of this case has come.
worker-todo-title = What you can do
worker-todo-enquiry = Keep your phone on. We will call.
worker-todo-registered = Keep every paper, photo and message about the work.
worker-todo-verifying = Tell us the days you worked and what you were paid. Send photos if you have them.
worker-todo-mediation = Do not sign anything alone. If the employer calls you, tell us.
worker-todo-emergency = If you are in danger, call 112 now. Then call us.
worker-todo-agreed = Wait for the day that was promised. If no money comes, call us.
worker-todo-paying = When money comes, tell us here or call us.
worker-todo-settled-full = Nothing more. Tell us how we did.
worker-todo-settled-part = If you want the rest, call us.
worker-todo-notice = Wait for the answer. If the employer calls you, tell us.
worker-todo-authority = Go when you are called. Take your papers. Call us before you go.
worker-todo-litigation = Go to every date. Call us before you go.
worker-todo-referred-out = If nobody calls you within a week, call us.
worker-todo-dormant = Call us.
worker-todo-closed = If something is not right, call us.
worker-todo-reopened = Keep your phone on. We will call.
worker-promised-title = The money
worker-promised-none = Nothing is promised yet.
worker-promised = { $sum } promised by { $day }.
worker-promised-came = { $sum } of it has come.
worker-claimed = You ask for
worker-agreed = They agreed to
worker-received = Came
worker-confirmed = You have it in hand
worker-group = { $n ->
    [one] This is the case of { $n } worker.
   *[other] This is the case of { $n } workers together. The money shown here is yours alone; nobody else of them sees it.
}
worker-money-question = Has { $sum } come to you? They say it was paid on { $day }.
worker-money-only-if = Say yes only if you have the money.
worker-money-yes = Yes, I have { $sum } in hand
worker-receipt-confirmed = { $sum }, paid on { $day }: you have it in hand.
worker-receipt-bounced = { $sum }, said to be paid on { $day }: it did not come through.
worker-call-somebody = Call { $name }
worker-call = Call us
worker-rate-title = Did we help you?
worker-rate-stars = How was the help?
worker-stars-1 = ★ Bad
worker-stars-2 = ★★ Not good
worker-stars-3 = ★★★ It was all right
worker-stars-4 = ★★★★ Good
worker-stars-5 = ★★★★★ Very good
worker-rate-words = Anything you want to tell us
worker-rate-go = Send
worker-rated = { $n ->
    [one] You gave { $n } star.
   *[other] You gave { $n } stars.
}
worker-sign-out = Close this page
worker-flash-out = The page is closed. Nobody can see your case here now.
worker-flash-confirmed = Thank you. We have written down that you have the money.
worker-flash-rated = Thank you. We read every word.
worker-flash-lifted = The lock is lifted. The worker can try again.
problem-labourline-worker-rated-already = You have told us today. Thank you. Come back tomorrow if you want to say more.

worker-key-title = The worker's page
worker-key-new = The PIN
worker-key-once = Tell the worker now, with the case number. It is not shown again.
worker-key-locked = Locked after too many wrong PINs.
worker-key-lift = Lift the lock
worker-key-given = PIN given { $at }.
worker-key-none = No PIN yet.
worker-key-give = Give a PIN
worker-key-renew = Give a new PIN
worker-key-hint = First make sure that you speak with the worker. A new PIN ends the old one and closes the page wherever it is open.
worker-key-back = Back to the case

worker-key-all = All workers of this case
worker-keys-title = The workers' pages
worker-keys-lead = Every worker has a PIN of their own to the same case number, and sees with it only their own money.
worker-keys-workers = Workers
worker-keys-given = Have a PIN
worker-keys-locked = Locked
worker-keys-stands = PIN
worker-keys-lock-count = { $n ->
    [one] { $n } page is locked
   *[other] { $n } pages are locked
}
worker-keys-lift-all = Lift every lock
worker-slips-title = PIN slips
worker-slips-make = Make PIN slips
worker-slips-waiting = { $n ->
    [one] { $n } worker has no PIN yet.
   *[other] { $n } workers have no PIN yet.
}
worker-slips-once = The PINs are shown once. Print the page, cut it, and give each worker only their own slip.
worker-slips-renew = New slips for everybody
worker-slips-renew-hint = For when slips were lost. Every PIN given before ends.
worker-slips-keep = Keep this slip. Show it to nobody. To see your money, open this page on a phone:
timeline-worker-slips-made = { $n ->
    [one] PIN slip made for { $n } worker
   *[other] PIN slips made for { $n } workers
}
problem-labourline-worker-key-alone = This is the case of one worker: give a PIN instead.
problem-labourline-worker-key-nobody-waits = Everybody has a PIN. To give one anew, choose the worker.

timeline-worker-key-given = PIN of the worker's page given
timeline-worker-key-given-to = PIN given to worker { $claimant } of the list
timeline-worker-key-lifted = Lock of the worker's page lifted

worker-again-title = Not right? Ask us to take it up again
worker-again-words = What is not right?
worker-again-open = Open my case again
worker-again-appeal = I do not agree that it was closed
worker-flash-reopened = Your case is open again. We will call you.
worker-flash-appealed = We have written it down. Somebody else looks at it and calls you.
