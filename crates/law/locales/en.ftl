# The law engine's labels, questions, reasons. Technical words stand as offices use them.

## Rules

law-rule-accident = Compensation for an accident at work
law-rule-board = Benefit of the construction workers' board
law-rule-bocw = Registration as a construction worker
law-rule-bonus = Bonus
law-rule-deductions = Deductions that are not allowed
law-rule-delay = Interest for late payment
law-rule-displacement = Displacement allowance of a migrant worker
law-rule-e-shram = e-Shram registration
law-rule-epf = Provident fund not deposited
law-rule-esi-benefit = Benefit of ESI
law-rule-esi-contribution = ESI contribution
law-rule-scheme = A listed scheme
law-rule-gig = Benefits for gig and platform workers
law-rule-gratuity = Gratuity
law-rule-journey = Fare home and back
law-rule-lay-off = Pay while laid off
law-rule-leave = Leave and leave money
law-rule-maternity = Maternity benefit
law-rule-minimum-wage = Less than the minimum wage
law-rule-overtime = Overtime
law-rule-pension = Pension a month
law-rule-pm-sym = PM-SYM pension
law-rule-rest-day = Work on the rest day
law-rule-retrenchment = Money on retrenchment
law-rule-short-day = Came to work, sent home
law-rule-wages-late = Wages paid late
law-rule-wages-meaning = What counts as wages
law-rule-wages-unpaid = Unpaid wages

## Facts: questions

law-fact-accident-on = When was the accident?
law-fact-age = How old was the worker on the last birthday?
law-fact-area = Is the place in area A, B or C of the wage table?
law-fact-asked-on = Which day is it about?
law-fact-basic = How much are basic pay and dearness allowance?
law-fact-board-benefit = Which benefit of the board?
law-fact-care-given = Did the employer give free care before and after the birth?
law-fact-children = How many living children?
law-fact-construction = Is it building or other construction work?
law-fact-contributed-days = For how many days were ESI contributions paid?
law-fact-cooperative = Does part of the deduction go to a co-operative society?
law-fact-day-wages = What are the wages for a day?
law-fact-days = How many days?
law-fact-days-all-aggregators = How many days with all platforms together?
law-fact-days-one-aggregator = How many days with the one platform worked for most?
law-fact-days-worked = How many days worked in the twelve months?
law-fact-deductions-listed = How much was cut for reasons the law allows?
law-fact-deductions-other = How much was cut for other reasons (commission, fee for the job, travel)?
law-fact-delivery-on = When is the birth expected, or when was it?
law-fact-disabled-days = How many days could the worker not work?
law-fact-disaster-paid = Has the disaster department already paid?
law-fact-dismissed-for-fraud = Dismissed for fraud, violence, theft or sexual harassment?
law-fact-due-on = When was it due?
law-fact-ending = How did the job end?
law-fact-esi-benefit = Which benefit of ESI?
law-fact-esi-covered = Is the worker covered by ESI?
law-fact-exclusions = How much are allowances that do not count as wages?
law-fact-fare = What does the journey cost one way, second class?
law-fact-fare-paid = Was the fare paid in the last twelve months?
law-fact-fines = How much was cut as fines?
law-fact-harm = What did the accident do?
law-fact-in-epf-esi = Is the worker in EPF, ESI or NPS?
law-fact-income = What is the income of a month?
law-fact-income-tax = Does the worker pay income tax?
law-fact-injuries = Which injuries of the schedule?
law-fact-job-ended = When did the job end?
law-fact-laid-off-days = How many days laid off, without weekly holidays?
law-fact-late-sum = What kind of sum is late?
law-fact-layoff-agreement = Is there an agreement that lay-off pay ends after 45 days?
law-fact-leave-carried = How many days of leave were carried over?
law-fact-leave-taken = How many days of leave were taken?
law-fact-loss-percent = How much earning power is lost, in per cent, says the doctor?
law-fact-maternity = Which maternity benefit?
law-fact-medical = What did treatment cost?
law-fact-migrants = How many workers from other states work there?
law-fact-monthly-wages = What are the wages for a month?
law-fact-months = How many months worked in the year?
law-fact-months-undeposited = For how many months was nothing deposited?
law-fact-notice-given = Was one month's notice given?
law-fact-overtime-hours = How many hours of overtime?
law-fact-paid = How much has been paid already?
law-fact-paid-on = When was it paid, or until which day shall we count?
law-fact-pay-period = How often are wages paid?
law-fact-period-ends = Which is the last day of the wage period?
law-fact-registered-years = How many full years registered with the board?
law-fact-remuneration = How much is all pay of the month together?
law-fact-rest-days = How many rest days were worked?
law-fact-road-days = How many days on the road, both ways?
law-fact-seasonal = Is the work seasonal?
law-fact-service-months = And how many months beyond full years?
law-fact-service-years = How many full years in this job?
law-fact-short-days = How many days came to work and was sent home?
law-fact-skill = Unskilled, semi-skilled, skilled or highly skilled?
law-fact-sum-due = How much was due?
law-fact-wages-after = What does the worker earn a month since the accident?
law-fact-workers = How many people work there?
law-fact-year-ends = Which is the last day of the accounting year?

## Steps

law-step-added-back = Added back to wages
law-step-age-from = From this age
law-step-age-to = Until this age
law-step-authority-may-add = The authority may add up to
law-step-basic = Basic pay and dearness allowance
law-step-board-benefit = Benefit of the board
law-step-board-years = More for each registered year
law-step-bonus-counted = Wage counted for bonus
law-step-bonus-eligible = Bonus is due up to this wage
law-step-bonus-least = Least bonus
law-step-bonus-lost = No bonus after this dismissal
law-step-bonus-most = Most bonus, if profits allow
law-step-compensation = Compensation
law-step-counted-wage = Monthly wage that counts
law-step-damages = Damages the authority may add, up to
law-step-days-late = Days late
law-step-days-needed = Days needed
law-step-days-one = Days needed with one platform
law-step-days-paid = Days that are paid
law-step-days-several = Days needed with several platforms
law-step-displacement = Displacement allowance
law-step-employee-share = Worker's share
law-step-employer-share = Employer's share
law-step-epf-base = Wage counted for provident fund
law-step-esi-benefit = Benefit of ESI
law-step-esi-ceiling = ESI covers wages up to
law-step-esi-instead = ESI pays instead of the employer
law-step-exclusion-limit = Half of all pay: no more may be left out
law-step-factor = Factor for the age
law-step-fare = Fare there and back
law-step-fines-over = Fines above three per cent
law-step-funeral = Funeral
law-step-government-pays = The government pays a month
law-step-gratuity = Gratuity
law-step-half-month = For each half month
law-step-hour-rate = Normal pay of an hour
law-step-income-limit = Income up to
law-step-interest = Interest
law-step-lay-off = Pay while laid off
law-step-leave-earned = Leave earned
law-step-leave-money = Money for leave
law-step-loss-of-earning = Earning power lost
law-step-maternity = Maternity benefit
law-step-medical = Cost of treatment
law-step-medical-bonus = Medical bonus
law-step-member-pays = The worker pays a month
law-step-migrants-needed = Workers of other states needed
law-step-minimum-difference = Difference to the minimum wage
law-step-minimum-rate = Minimum wage of a day
law-step-no-displacement = No displacement allowance under the new Code
law-step-not-listed = Cut for a reason the law does not allow
law-step-notice-pay = A month's pay instead of notice
law-step-over-ceiling = Above the highest sum
law-step-over-limit = Cut beyond the limit
law-step-overtime = Overtime at double pay
law-step-paid-already = Paid already
law-step-paid-late = Paid late
law-step-pay-day = Had to be paid by
law-step-pension = Pension a month
law-step-reskilling = Fifteen days' pay from the reskilling fund
law-step-rest-day = Rest days at double pay
law-step-retrenchment = Fifteen days' pay for each year
law-step-road-wages = Wages on the road
law-step-short-days = Full pay for days sent home
law-step-short-each-day = Short each day
law-step-to-pension = Of it to the pension scheme, a month
law-step-total-sum = Sum for total disablement
law-step-wages-due = Wages due
law-step-wages-earned = Wages earned
law-step-weeks-before = Of them before the birth, at most (weeks)
law-step-workers-needed = Workers needed
law-step-years-counted = Years that count
law-step-years-needed = Years needed

## Assumptions

law-assume-average-pay-over-26-days = A month's pay is counted as 26 days.
law-assume-board-page-undated = The board's page has no date; ask the board for the present sum.
law-assume-care-given = The medical bonus is left out until we know whether care was free.
law-assume-daily-wage-above-exemption = The daily wage is taken to be above the level at which the worker pays nothing.
law-assume-days-with-last-employer-count = Days with the last employer count too.
law-assume-each-act-its-own-wages = Before 21 November 2025 each Act had its own meaning of wages.
law-assume-earned-nothing-meanwhile = We take it that nothing was earned in the meantime.
law-assume-enough-workers = We take it that twenty or more people work there.
law-assume-excess-may-be-taken-later = What was cut too much may be taken in later months: it is not lost to the employer.
law-assume-factory-with-fifty = We take it that it is a factory, mine or plantation with fifty workers or more.
law-assume-half-month-is-fifteen-days = A half month is counted as fifteen days.
law-assume-interest-by-days-of-365 = Interest is counted by days, a year as 365.
law-assume-minimum-wage-below-bonus-limit = If the minimum wage is above 7,000, the bonus is more.
law-assume-no-fines = We take it that there were no fines.
law-assume-no-layoff-agreement = We take it that no agreement ends lay-off pay after 45 days.
law-assume-no-leave-carried = We take it that no leave was carried over.
law-assume-no-leave-taken = We take it that no leave was taken.
law-assume-no-medical-bills-counted = The cost of treatment is not counted yet; bring the bills.
law-assume-no-rate-prescribed = On the day asked about no rate of interest was published.
law-assume-not-dismissed = We take it that the worker was not dismissed for fraud, violence or theft.
law-assume-not-paid-yet = We take it that nothing has been paid yet.
law-assume-not-seasonal = We take it that the work is not seasonal.
law-assume-not-under-esi = We take it that ESI does not cover the worker.
law-assume-nothing-paid = We take it that nothing was paid for it.
law-assume-notice-given = Pay instead of notice is left out until we know.
law-assume-old-ceiling-lives-on = No highest sum under the Code was found; the old one of 20 lakh is taken.
law-assume-one-year-served = We take it that the worker has been there for a year.
law-assume-paid-monthly = We take it that wages are paid by the month.
law-assume-rates-are-not-cut = The newest table we have is older; rates are not cut, so this is the least.
law-assume-schedule-percentage = The schedule's percentage is taken; a doctor may find more.
law-assume-still-running = It is not known until when to count.
law-assume-surplus-not-known = How much more than the least is due hangs on the employer's profit.

## What the Codes changed

law-changed-bonus-limits = The rate is exactly one twelfth, and the wage limits await a notification.
law-changed-cooperative-share = The higher limit of 75 per cent for co-operatives has gone.
law-changed-displacement = Lost: the displacement allowance.
law-changed-fixed-term-gratuity = Gained: gratuity after one year of a fixed term.
law-changed-funeral = Gained: funeral money of 15,000 instead of 5,000.
law-changed-interest = Gained: 12 per cent a year on every late sum under the Code.
law-changed-journey = The fare comes once in twelve months after 180 days; wages on the road have gone.
law-changed-leave-days = Gained: leave after 180 days of work instead of 240.
law-changed-one-half = Allowances above half of all pay count as wages.
law-changed-reskilling = Gained: fifteen days' pay from the reskilling fund.

## Claims

law-claim-bonus = Bonus
law-claim-compensation = Compensation for an accident
law-claim-epf = Provident fund
law-claim-esi = ESI
law-claim-gratuity = Gratuity, to the authority
law-claim-gratuity-form = Gratuity form to the employer
law-claim-gratuity-heir = Gratuity form by the heirs
law-claim-industrial-money = Lay-off and retrenchment money
law-claim-leave = Leave money
law-claim-maternity = Maternity benefit
law-claim-migrant = Journey and displacement money
law-claim-minimum-wage = Minimum wage, overtime, rest days
law-claim-wage-appeal = Appeal against an order on wages
law-claim-wages = Wages

## Documents

law-document-accident-report = Report of the accident (police, employer)
law-document-age-proof = Proof of age
law-document-appointment = Letter of appointment
law-document-attendance = Attendance or muster roll, or your own notes of days
law-document-bank-statement = Bank statement
law-document-end-of-job = Paper that shows the job ended
law-document-esi-card = ESI card
law-document-family = Papers of the family
law-document-fare = Ticket or fare
law-document-home-proof = Proof of home in another state
law-document-identity = Identity paper
law-document-medical = Hospital and doctor's papers
law-document-messages = Messages, photographs, names of fellow workers
law-document-uan = Provident fund number (UAN)
law-document-wage-slip = Wage slip
law-document-work-certificate = Certificate of ninety days' work

## Forms

law-form-board-form = Form of the board
law-form-compensation-application = Application to the competent authority
law-form-epf-grievance = Complaint on the EPF portal
law-form-esi-claim = Claim form of ESI
law-form-form-a = Form A
law-form-form-f = Form F
law-form-form-ii = Form II; one form for many workers
law-form-form-n = Form N
law-form-form-vi = Form VI
law-form-gratuity-application = Application for gratuity
law-form-letter = A letter
law-form-maternity-notice = Notice of maternity
law-form-recovery-application = Application for recovery of money due
law-form-self-declared = On your own declaration

## Where

law-forum-common-service-centre = Common Service Centre
law-forum-compensation-commissioner = Commissioner for Employees' Compensation
law-forum-compensation-competent-authority = Competent authority for compensation
law-forum-construction-board = Construction workers' welfare board
law-forum-controlling-authority = Controlling authority for gratuity
law-forum-e-shram-portal = e-Shram portal
law-forum-epf-office = Provident fund office
law-forum-esi-office = ESI branch office
law-forum-gratuity-competent-authority = Competent authority for gratuity
law-forum-labour-commissioner = Labour commissioner's office
law-forum-maternity-inspector = Inspector-cum-facilitator
law-forum-minimum-wages-authority = Authority under the Minimum Wages Act
law-forum-payment-of-wages-authority = Authority under the Payment of Wages Act
law-forum-wage-code-authority = Authority for claims under the Code on Wages

## Gaps

law-gap-no-board = We have no benefit of this board on record.
law-gap-no-rule-that-day = For that day and place we have no rule on record.
law-gap-rate-not-prescribed = The rate of interest was not laid down yet.
law-gap-too-many-unknown = Too little is known to work it out; answer a few questions first.
law-gap-until-when = Tell us when it was paid, or until which day to count.
law-gap-wage-table-not-found = The wage table of that time was not found; it may be more.
law-ground-sufficient-cause = Delay is forgiven for sufficient cause; say why it was late.

## Inputs

law-input-ceiling = Highest sum
law-input-days = Days
law-input-days-a-month = Days counted for a month
law-input-days-a-year = Days' pay for a year
law-input-days-to-pay = Days allowed to pay
law-input-hours-a-day = Hours of a normal day
law-input-limit = Limit
law-input-minimum = Least sum
law-input-per-year = For each year
law-input-rate-a-year = Rate a year
law-input-share = Share
law-input-times = Times
law-input-waiting-days = Waiting days
law-input-ways = Ways (there and back)
law-quantity-days-late = Days late
law-quantity-days-of-leave = Days of leave

## Readings

law-reading-actual-wage = The wage really earned counts, in spite of the cap
law-reading-from-accident = Interest from the day of the accident
law-reading-from-default = Interest after one month
law-reading-later-cap = The later cap of 4,000 counts
law-reading-no-limits = No wage limit until one is notified
law-reading-notified-ceiling = The notified wage is the most that counts
law-reading-notified-floor = The notified wage is the least that counts
law-reading-saved-limits = The old wage limits live on
law-reading-strict-cap = The cap in force on the day of the accident

## Roundings, status

law-rounded-half-up-paisa = To the nearest paisa
law-rounded-half-up-rupee = To the nearest rupee
law-rounded-next-rupee = Up to the next rupee
law-rounded-none = Not rounded
law-status-counsel-approved = Approved by a lawyer
law-status-read = Read in the law itself
law-status-second-read = Read in an account of the law
law-status-unverified = Not checked; ask a lawyer before relying on it

## Who may file

law-who-dependant = The family of the worker
law-who-heir = The heirs
law-who-inspector = The inspector
law-who-registered-union = The registered union itself
law-who-union-officer = An office-bearer of the union
law-who-worker = The worker

## Why and why not

law-why-age = The age does not fit.
law-why-board = The board gives this to registered workers.
law-why-bocw = The board must register this worker.
law-why-bonus-lost = Bonus is lost after a dismissal for fraud, violence or theft.
law-why-days-enough = Enough days were worked.
law-why-displacement = The Act of 1979 gave this on recruitment.
law-why-e-shram = This worker can register on e-Shram.
law-why-esi-instead = ESI covers this accident.
law-why-fare-paid-this-year = The fare was paid within twelve months.
law-why-scheme = The conditions of the scheme are met.
law-why-gig-one = Enough days with one platform.
law-why-gig-several = Enough days with several platforms.
law-why-in-epf-esi = Members of EPF, ESI or NPS are left out.
law-why-income = The income is above the limit.
law-why-income-tax = Who pays income tax is left out.
law-why-journey = The fare there and back is due.
law-why-laid-off = A year's service and the establishment fit.
law-why-lump-sum = This is one sum.
law-why-no-construction = It is not construction work.
law-why-no-displacement = The Code has no such allowance.
law-why-no-gig-law = On that day no rule for gig workers was in force.
law-why-pm-sym = This worker can join.
law-why-too-few-days = Too few days.
law-why-too-few-migrants = Too few workers of other states there.
law-why-too-few-workers = Too few people work there.
law-why-too-few-years = Too few years.
law-why-wage-over-limit = The wage is above the limit.
law-why-wage-under-limit = The wage is within the limit.
law-why-workers-enough = Enough people work there.
law-why-years-enough = Enough years.

## Kinds

law-kind-harm-death = The worker died
law-kind-harm-total = Can do no work any more
law-kind-harm-partial = Can earn less for good
law-kind-harm-temporary = Could not work for a time
law-kind-pay-period-daily = By the day
law-kind-pay-period-weekly = By the week
law-kind-pay-period-fortnightly = By the fortnight
law-kind-pay-period-monthly = By the month
law-kind-pay-period-ended = The job has ended
law-kind-skill-unskilled = Unskilled
law-kind-skill-semi-skilled = Semi-skilled
law-kind-skill-skilled-clerical = Skilled or clerical
law-kind-skill-highly-skilled = Highly skilled
law-kind-area-a = Area A
law-kind-area-b = Area B
law-kind-area-c = Area C
law-kind-ending-ordinary = Left, retired or dismissed
law-kind-ending-death-or-disablement = Died or was disabled
law-kind-ending-fixed-term = A fixed term ran out
law-kind-maternity-birth = A birth
law-kind-maternity-adoption = Adoption of a child under three months
law-kind-maternity-miscarriage = A miscarriage
law-kind-maternity-tubectomy = Tubectomy
law-kind-maternity-illness = Illness from pregnancy or birth
law-kind-esi-benefit-sickness = Sickness
law-kind-esi-benefit-extended = Long sickness
law-kind-esi-benefit-disablement = Disablement at work
law-kind-esi-benefit-widow = A widow's share
law-kind-esi-benefit-child = A child's share
law-kind-esi-benefit-maternity = Maternity
law-kind-esi-benefit-funeral = Funeral
law-kind-esi-benefit-confinement = Birth where no ESI hospital is near
law-kind-board-benefit-death-natural = Natural death
law-kind-board-benefit-death-accident = Death by accident
law-kind-board-benefit-funeral = Funeral
law-kind-board-benefit-maternity = Maternity
law-kind-board-benefit-pension-month = Pension a month
law-kind-board-benefit-disability-pension-month = Pension for disability, a month
law-kind-board-benefit-total-disability = Total disability
law-kind-board-benefit-partial-disability = Partial disability
law-kind-late-sum-compensation = Compensation for an accident
law-kind-late-sum-social-security = Another sum under the Code on Social Security
