# The letter to the employer, made from the case.

letters-title = Letter to the employer
letters-missing = Before the letter can go
letters-missing-employer = Nobody knows yet who the employer is.
letters-missing-address = The employer's address is not known.
letters-missing-claim = The claim does not come to anything yet.
letters-missing-consent = The worker has not said yes to our reaching the employer (C2).
letters-missing-safety = No safety check has found it safe to reach the employer, or a red flag is up.
letters-language = Language
letters-to-whom = To
letters-pay-by = Pay by
letters-make = Make the letter from the case
letters-lead = Read it and put right what is not as it should be. It is kept word for word, as it went.
letters-body = The letter
letters-sent-how = How it went
letters-sent-on = When it went
letters-keep = It was sent: keep it
letters-flash-kept = The letter is kept on the case.
letters-sent = Went: { $how }, { $day }
letters-back = Back to the papers of the case
letters-print = Print this page with your browser: only the letter comes on paper.
letters-head =
    { $chapter }
    { $day }
    Our number: { $reference }
letters-to = To: { $to }
letters-subject = Subject: money owed to { $who } for their work
letters-greeting = Sir or Madam,
letters-worked-at = { $who } worked for you at { $site }. They have asked us to write to you in their name.
letters-worked = { $who } worked for you. They have asked us to write to you in their name.
letters-working = So much is owed:
letters-others = the others together: { $sum }
letters-received = - Received or given up since: { $sum }
letters-due = Together still owed: { $sum }.
letters-demand = Please pay { $sum } in full by { $day }, directly to each worker and against a receipt.
letters-else = If it is not paid by then, the workers will take the matter to the labour authority. They would rather settle it with you.
letters-answer = To answer or to settle it, please ring { $phone } and give the number { $reference }.
letters-signed =
    { $name }
    For { $chapter }
papers-sent-post = By post
papers-sent-hand = By hand
papers-sent-email = By email
papers-sent-message = By message
papers-sent-courier = By courier
