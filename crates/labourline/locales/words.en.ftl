# Words of the desk: stages, outcomes, needs, money, safety.

cases-stage-enquiry = Enquiry
cases-stage-registered = Registered
cases-stage-verifying = Checking the facts
cases-stage-mediation = Mediation
cases-stage-emergency = Emergency
cases-stage-agreed = Agreed
cases-stage-paying = Paying
cases-stage-settled-full = Settled in full
cases-stage-settled-part = Settled in part
cases-stage-notice = Notice sent
cases-stage-authority = Before an authority
cases-stage-litigation = In court
cases-stage-referred-out = Passed on
cases-stage-dormant = Resting
cases-stage-closed = Closed
cases-stage-reopened = Reopened

cases-track-wages = Wages
cases-track-accident = Accident
cases-track-bondage = Bonded labour
cases-track-harassment = Harassment
cases-track-termination = Dismissal
cases-track-social-security = Social security
cases-track-violence = Violence
cases-track-documents-withheld = Papers kept back
cases-track-other = Other

cases-sensitivity-normal = Normal
cases-sensitivity-restricted = Restricted
cases-sensitivity-sealed = Sealed

cases-issue-wages-unpaid = Wages not paid
cases-issue-wages-part = Wages paid in part
cases-issue-wages-late = Wages come late
cases-issue-below-minimum-wage = Below the minimum wage
cases-issue-overtime-unpaid = Overtime not paid
cases-issue-unlawful-deduction = Unlawful deduction
cases-issue-advance-debt = Held for an advance
cases-issue-deposit-kept = Deposit kept back
cases-issue-bonus-unpaid = Bonus not paid
cases-issue-gratuity-unpaid = Gratuity not paid
cases-issue-provident-fund = Provident fund
cases-issue-state-insurance = State insurance (ESI)
cases-issue-injury = Injury at work
cases-issue-death = Death at work
cases-issue-occupational-disease = Sickness from the work
cases-issue-dismissal = Dismissal
cases-issue-retrenchment = Sent away before the end
cases-issue-bondage = Bonded labour
cases-issue-child-labour = Child labour
cases-issue-sexual-harassment = Sexual harassment
cases-issue-harassment = Abuse or insult
cases-issue-violence = Beaten or threatened
cases-issue-documents-withheld = Papers kept back
cases-issue-living-conditions = Bad lodging, food, water
cases-issue-unsafe-work = Unsafe work
cases-issue-stranded = Stranded far from home
cases-issue-entitlement = Pension, ration, welfare board
cases-issue-maternity = Maternity benefit
cases-issue-union-victimisation = Punished for the union
cases-issue-other = Something else

contacts-channel-voice = Call
contacts-channel-missed-call = Missed call
contacts-channel-voicemail = Voicemail
contacts-channel-sms = SMS
contacts-channel-whatsapp = WhatsApp
contacts-channel-telegram = Telegram
contacts-channel-web = Web form
contacts-channel-walkin = Came to the office
contacts-channel-field = Met in the field
contacts-channel-letter = Letter
contacts-channel-portal = Own page

contacts-type-worker-self = The worker
contacts-type-on-behalf = For a worker
contacts-type-group-spokesperson = For a group
contacts-type-information = Information only
contacts-type-employer = The employer's side
contacts-type-official = An officer
contacts-type-silent = Silent
contacts-type-wrong-number = Wrong number
contacts-type-abusive = Abusive
contacts-type-test = Test
contacts-type-dropped = Dropped

cases-consent-act = We may act for them
cases-consent-contact-employer = We may speak to the employer
cases-consent-share-with-lawyer = We may show the file to a lawyer
cases-consent-share-with-partner = We may show the file to a partner
cases-consent-authority = We may go to an authority
cases-consent-record-call = We may record calls
cases-consent-statistics = We may count the case
cases-consent-publicity = We may tell the story in public
cases-consent-how-voice = Spoken
cases-consent-how-thumb = Thumb print
cases-consent-how-signature = Signed
cases-consent-how-otp = Code on the phone
cases-consent-how-guardian = By a guardian

cases-outcome-recovered-full = Recovered in full
cases-outcome-recovered-part = Recovered in part
cases-outcome-entitlement-obtained = Benefit obtained
cases-outcome-reinstated = Back at work
cases-outcome-released-from-bondage = Freed from bondage
cases-outcome-documents-returned = Papers returned
cases-outcome-compensation-awarded = Compensation awarded
cases-outcome-order-unexecuted = Order not carried out
cases-outcome-withdrawn-by-worker = Withdrawn by the worker
cases-outcome-unreachable = Could not be reached
cases-outcome-employer-untraceable = Employer not found
cases-outcome-no-evidence = No evidence
cases-outcome-time-barred = Too late in law
cases-outcome-out-of-scope-referred = Not ours, passed on
cases-outcome-not-substantiated = Not confirmed by the facts
cases-outcome-duplicate = Same as another case
cases-withdrawal-fear = Fear
cases-withdrawal-settled-privately = Settled between themselves
cases-withdrawal-tired = Tired of it
cases-withdrawal-other = Another reason

cases-start-first-response-clock = The first answer is due
cases-start-evidence-list = Gather facts and evidence
cases-start-emergency-clock = Emergency: first call within 15 minutes
cases-start-attempts-to-reach = Reach the employer's side
cases-start-promise-reminders = Follow each promise
cases-start-tell-owner = The owner is told
cases-start-notice-answer-clock = Wait for the answer to the notice
cases-start-hearing-dates = Note the dates of hearings
cases-start-partner-follow-up = Ask the worker whether the partner helps
cases-start-rating-request = Ask the worker how we did

cases-need-claimant = A claimant
problem-labourline-need-claimant = A claimant
cases-need-issue = What happened: at least one issue
problem-labourline-need-issue = What happened: at least one issue
cases-need-opposing-party-or-unknown = The other side, or the word that it is not known
problem-labourline-need-opposing-party-or-unknown = The other side, or the word that it is not known
cases-need-consent-act = Consent C1: we may act
problem-labourline-need-consent-act = Consent C1: we may act
cases-need-consent-contact-employer = Consent C2: we may speak to the employer
problem-labourline-need-consent-contact-employer = Consent C2: we may speak to the employer
cases-need-consent-authority = Consent C5: we may go to an authority
problem-labourline-need-consent-authority = Consent C5: we may go to an authority
cases-need-safety-check-done = A safety check from the last 7 days
problem-labourline-need-safety-check-done = A safety check from the last 7 days
cases-need-no-red-flag = Every red flag cleared
problem-labourline-need-no-red-flag = Every red flag cleared
cases-need-red-flag = A red flag that is up
problem-labourline-need-red-flag = A red flag that is up
cases-need-computed-claim = A computed claim
problem-labourline-need-computed-claim = A computed claim
cases-need-settlement = A settlement
problem-labourline-need-settlement = A settlement
cases-need-receipt = A payment received
problem-labourline-need-receipt = A payment received
cases-need-confirmed-full = The worker's word that all has come
problem-labourline-need-confirmed-full = The worker's word that all has come
cases-need-confirmed-part = The worker's word that a part has come
problem-labourline-need-confirmed-part = The worker's word that a part has come
cases-need-instalment-overdue = An overdue instalment
problem-labourline-need-instalment-overdue = An overdue instalment
cases-need-failed-contacts-or-refusal = Three failed attempts to reach the employer, or a refusal
problem-labourline-need-failed-contacts-or-refusal = Three failed attempts to reach the employer, or a refusal
cases-need-notice-document = The notice as a document
problem-labourline-need-notice-document = The notice as a document
cases-need-authority-named = The name of the authority
problem-labourline-need-authority-named = The name of the authority
cases-need-lawyer-accepted = A lawyer who accepted
problem-labourline-need-lawyer-accepted = A lawyer who accepted
cases-need-conflict-cleared = The lawyer's conflict check, clear
problem-labourline-need-conflict-cleared = The lawyer's conflict check, clear
cases-need-partner-accepted = A partner who accepted
problem-labourline-need-partner-accepted = A partner who accepted
cases-need-dormant-tries = 30 days without reach, tried on 3 days and at 2 hours of the day
problem-labourline-need-dormant-tries = 30 days without reach, tried on 3 days and at 2 hours of the day
cases-need-any-contact = A new contact from a claimant
problem-labourline-need-any-contact = A new contact from a claimant
cases-need-outcome-and-reason = An outcome and the reason
problem-labourline-need-outcome-and-reason = An outcome and the reason
cases-need-outcome-fits-money = An outcome that fits the money the worker confirmed
problem-labourline-need-outcome-fits-money = An outcome that fits the money the worker confirmed
cases-need-closure-approved = Approval by the desk lead or the convener
problem-labourline-need-closure-approved = Approval by the desk lead or the convener
cases-need-no-open-promise = No promise still open
problem-labourline-need-no-open-promise = No promise still open
cases-need-no-open-claimant = No claimant of the group still open
problem-labourline-need-no-open-claimant = No claimant of the group still open
cases-need-reason = The reason
problem-labourline-need-reason = The reason

problem-labourline-stage-no-such-step = A case cannot go this way.
problem-labourline-stage-missing = Something is still missing for this step.

employers-kind-individual = A person
employers-kind-contractor = Contractor
employers-kind-subcontractor = Subcontractor
employers-kind-jamadar-agent = Jamadar, agent
employers-kind-labour-supplier = Labour supplier
employers-kind-principal-employer = Principal employer
employers-kind-developer-owner = Developer, owner of the site
employers-kind-platform = App or platform
employers-kind-household = Household
employers-kind-government = Government
employers-kind-unknown = Not known
employers-link-recruited-by = Recruited by
employers-link-paid-by = Paid by
employers-link-supervised-by = Supervised by
employers-link-subcontract-of = Has the job from
employers-link-owns-site = Owns the site
cases-side-claimant = Claimant
cases-side-respondent = Other side
cases-side-witness = Witness
cases-side-helper = Helper
cases-side-authority = Authority
cases-side-lawyer = Lawyer
people-phone-own = Own phone
people-phone-spouse = Wife's or husband's phone
people-phone-co-worker = Co-worker's phone
people-phone-neighbour = Neighbour's phone
people-phone-contractor-owned = Contractor's phone: not safe
mediation-attempt-reached = Reached
mediation-attempt-no-answer = No answer
mediation-attempt-switched-off = Switched off
mediation-attempt-rang-off = Busy, or rang off
mediation-attempt-wrong-number = Wrong number
mediation-attempt-call-later = Asked to call later
mediation-attempt-refused = Refused
mediation-attempt-not-found = Not found there

evidence-kind-id-card = Identity card
evidence-kind-gate-pass = Gate pass
evidence-kind-site-photo = Photo of the site
evidence-kind-selfie-on-site = Selfie on the site
evidence-kind-attendance-diary = Attendance diary
evidence-kind-wage-slip = Wage slip
evidence-kind-upi-screenshot = UPI screenshot
evidence-kind-bank-entry = Bank entry
evidence-kind-call-recording = Call recording
evidence-kind-voice-note = Voice note
evidence-kind-whatsapp-chat = WhatsApp chat
evidence-kind-contract = Contract
evidence-kind-co-worker-statement = Co-worker's statement
evidence-kind-medical = Medical paper
evidence-kind-fir = Police report (FIR)
evidence-kind-inspection = Inspection report
evidence-kind-video = Video
evidence-proves-identity = Who the worker is
evidence-proves-worked-here = Worked here
evidence-proves-rate = Rate promised
evidence-proves-days = Days worked
evidence-proves-unpaid = Not paid
evidence-proves-injury = Injury
evidence-proves-coercion = Force

ledger-mode-phone = By phone
ledger-mode-meeting = At a meeting
ledger-mode-conciliation = Before a conciliation officer
ledger-mode-award = By award
ledger-mode-decree = By decree of a court
ledger-route-direct-to-worker = Straight to the worker
ledger-route-through-union = Through the union
ledger-route-court = Through a court or authority
ledger-route-government-scheme = From a government scheme
problem-labourline-ledger-negative = An amount cannot be below zero.
problem-labourline-ledger-nothing = Write an amount above zero.
problem-labourline-ledger-too-large = This amount is too large. Please check the digits.
problem-labourline-ledger-too-many-claimants = A case holds at most 500 claimants.
problem-labourline-ledger-unknown-claimant = This person is not a claimant of this case.
problem-labourline-ledger-claimant-twice = A claimant stands twice in the settlement.
problem-labourline-ledger-settlement-stands = A settlement stands already. Replace it instead.
problem-labourline-ledger-unknown-settlement = This settlement no longer stands. Please look again.
problem-labourline-ledger-instalments-do-not-add-up = The instalments must add up to exactly what was agreed.
problem-labourline-ledger-less-than-received = A claimant has already received more than this.
problem-labourline-ledger-unknown-instalment = There is no such instalment.
problem-labourline-ledger-not-late = This instalment is not late.
problem-labourline-ledger-nothing-agreed = Write down first what was agreed.
problem-labourline-ledger-more-than-agreed = This is more than is still unpaid (₹{ $unpaid }). If more was agreed, change the settlement first.
problem-labourline-ledger-more-than-unpaid = Only what is unpaid (₹{ $unpaid }) can be given up.
problem-labourline-ledger-receipt-again = This payment is written down already.
problem-labourline-ledger-unknown-receipt = There is no such payment.
problem-labourline-ledger-receipt-stands = This payment can no longer be changed in this way.

claims-head-wages = Wages
claims-head-overtime = Overtime
claims-head-min-wage-diff = Up to the minimum wage
claims-head-rest-day = Days of rest
claims-head-bonus = Bonus
claims-head-gratuity = Gratuity
claims-head-pf = Provident fund
claims-head-esi = State insurance
claims-head-compensation = Compensation
claims-head-advance-returned = Advance to be returned
claims-head-deposit = Deposit
claims-head-travel = Travel
claims-head-penalty = Penalty for the worker
claims-unit-hour = Hour
claims-unit-day = Day
claims-unit-week = Week
claims-unit-month = Month
claims-unit-piece = Piece
claims-attendance-diary = Own diary
claims-attendance-muster = Muster roll
claims-attendance-photo = Photos
claims-attendance-oral = Worker's word
claims-attendance-co-worker = Co-worker's word
claims-payment-wages = Wages
claims-payment-advance = Advance
claims-mode-cash = Cash
claims-mode-upi = UPI
claims-mode-bank = Bank
claims-mode-cheque = Cheque
claims-mode-kind = In kind
claims-mode-unknown = Not known
claims-step-earned = Wages earned
claims-step-earned-between = Wages, { $from } to { $to }
claims-step-earned-from = Wages from { $from }
claims-step-earned-to = Wages up to { $to }
claims-step-paid = Paid
claims-step-paid-on = Paid on { $on }
claims-step-advance = Advance
claims-step-advance-on = Advance on { $on }
claims-how-same =
    { $units } { $unit ->
         [hour] hours
         [day] days
         [week] weeks
         [month] months
        *[piece] pieces
    } × ₹{ $rate }
claims-how-divided =
    { $units } { $unit ->
         [hour] hours
         [day] days
         [week] weeks
         [month] months
        *[piece] pieces
    } × ₹{ $rate } { $per ->
         [hour] an hour
         [day] a day
         [week] a week
         [month] a month
        *[piece] a piece
    } ÷ { $by }
claims-how-multiplied =
    { $units } { $unit ->
         [hour] hours
         [day] days
         [week] weeks
         [month] months
        *[piece] pieces
    } × { $times } × ₹{ $rate } { $per ->
         [hour] an hour
         [day] a day
         [week] a week
         [month] a month
        *[piece] a piece
    }
claims-how-ratio =
    { $units } { $unit ->
         [hour] hours
         [day] days
         [week] weeks
         [month] months
        *[piece] pieces
    } × { $times } × ₹{ $rate } { $per ->
         [hour] an hour
         [day] a day
         [week] a week
         [month] a month
        *[piece] a piece
    } ÷ { $by }
claims-how-paid =
    { $mode ->
        [cash] in cash
        [upi] by UPI
        [bank] by bank
        [cheque] by cheque
        [kind] in kind
       *[unknown] in a way not known
    }
claims-missing-terms = What was promised: the rate
claims-missing-attendance = How much was worked
claims-missing-rate = The rate of one of the terms
claims-missing-units = How much was worked, in one line
claims-missing-term-for = Which rate holds for these days
claims-missing-which-term = The rate changed in these days: how much was worked before and after?
claims-missing-payment-amount = How much was paid
problem-labourline-claim-too-many = At most { $most } lines.
problem-labourline-claim-beyond = This number cannot be right. Please check it.
problem-labourline-claim-days = The last day is before the first, or more than ten years after.
problem-labourline-claim-too-large = All together is too large. Please check the digits.

safety-flag-held-against-will = Held against their will
safety-flag-locked-in = Locked in
safety-flag-debt-bondage = Bonded by debt
safety-flag-id-documents-taken = Identity papers taken
safety-flag-child = A child
safety-flag-violence = Violence
safety-flag-sexual-violence = Sexual violence
safety-flag-threat-of-retaliation = Threat of revenge
safety-flag-employer-controls-phone = The employer controls the phone
safety-flag-lives-on-site = Lives on the site
safety-flag-medical-emergency = Medical emergency
safety-flag-suicidal = Speaks of suicide
safety-flag-pregnant = Pregnant
safety-flag-death = A death
safety-flag-mass-stranding = Many stranded
safety-flag-caller-may-be-employer = The caller may be the employer
safety-flag-abusive-caller = Abusive caller
safety-helper-police = Police, ambulance
safety-helper-child-line = Childline
safety-helper-women-helpline = Women's helpline
safety-helper-district-magistrate = District or sub-divisional magistrate
safety-helper-local-union = Local union
climb-step-owner = Owner
climb-step-desk-lead = Desk lead
climb-step-convener = Convener

register-field-case-number = Case number
register-field-opened-on = Date of the first contact
register-field-chapter = Chapter
register-field-caseworker = Caseworker
register-field-channel = How it came
register-field-worker-name = Worker's name
register-field-worker-name-native = Name in own script
register-field-phone = Phone
register-field-other-phone = Another phone
register-field-language = Language
register-field-sex = Sex
register-field-birth-year = Year of birth
register-field-age = Age
register-field-home-state = Home state
register-field-home-district = Home district
register-field-home-village = Home village
register-field-claimant-count = Number of workers
register-field-issue = What happened
register-field-other-issue = What else happened
register-field-jamadar = Jamadar
register-field-contractor = Contractor
register-field-contractor-phone = Contractor's phone
register-field-principal = Principal employer
register-field-site = Site
register-field-industry = Kind of work
register-field-work-state = State of the work
register-field-work-district = District of the work
register-field-work-from = First day of work
register-field-work-to = Last day of work
register-field-rate-per-day = Rate for a day (₹)
register-field-days-worked = Days worked
register-field-paid = Paid so far (₹)
register-field-claim = Claim (₹)
register-field-agreed = Agreed (₹)
register-field-agreed-on = Agreed on
register-field-received = Received (₹)
register-field-confirmed = Confirmed by the worker (₹)
register-field-stage = Stage
register-field-outcome = Outcome
register-field-closed-on = Closed on
register-field-next-action = Next step
register-field-next-action-on = Next step on
register-field-consents = Consents
register-field-summary = What happened, in words
