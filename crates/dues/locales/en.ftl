# The law for everybody: questions, answers.

dues-title = What am I owed?
dues-lead = Answer a few questions. You see what the law gives you, under which section, and until when you can claim it.
dues-nothing-kept = No name is asked and nothing you answer is kept by us. Your answers travel in the address of the page.
dues-no-advice = This is a computation, not a decision, and no lawyer has read it yet. Talk to the union before you sign anything.
dues-call = Talk to us
dues-topic-owed = What am I owed?
dues-topic-accident = Accident at work: compensation
dues-topic-gratuity = Gratuity
dues-topic-minimum-wage = Minimum wage here
dues-topic-schemes = Which schemes fit me?
dues-topic-deadline = Until when can I claim?

## Asking

dues-ask-about-owed = What is it about?
dues-ask-about-deadline = What do you want to claim?
dues-ask-place = Where is the work?
dues-ask-arose = On which day should it have been paid, or did it happen?
dues-about-unknown = Something else
dues-back = Back
dues-next = Next
dues-unknown = I don't know
dues-reply = Answer
dues-question = Question { $n }
dues-more = { $n ->
    [one] One more question at the most
   *[other] { $n } more questions at the most
}
dues-so-far = So far:
dues-enough = Show the answer now
dues-hint-about = Choose what fits best. You can ask for the other things afterwards.
dues-hint-place = Railways, mines, ports, central public companies and their contractors are in the central sphere. All other work is in its state's.
dues-hint-area = A: the largest cities, such as Delhi, Mumbai, Kolkata. B: other cities. C: towns and villages.
dues-hint-period-ends = For example the last day of the month the wages are for.
dues-hint-arose = For wages: the day they should have been paid. For an accident: the day of the accident.
dues-hint-day-wages = In rupees, as it was agreed.
dues-hint-monthly-wages = In rupees. Paid by the day? Take the pay of 26 days.
dues-hint-injuries = Tick what was lost. The list is in the law's own English words.
dues-hint-loss-percent = From the doctor's certificate. 0 to 100.
dues-hint-service-years = Only full years. The months come next.
dues-hint-esi-covered = Is there an ESI card, or is ESI money cut from the wages?
dues-injuries-total = Injuries that count as total
dues-injuries-none = None of these
dues-place-central = Central sphere
dues-assume-place = We do not know where the work is. The figures are those of the central sphere; those of a state may be other.

## Answering

dues-up-to = up to { $most }
dues-between = between { $least } and { $most }
dues-at-least = at least { $least }
dues-not-yet = This can't be said yet
dues-words-rupees = { $n ->
    [one] { $words } rupee
   *[other] { $words } rupees
}
dues-words-paise = { $n ->
    [one] { $words } paisa
   *[other] { $words } paise
}
dues-words-both = { $rupees } and { $paise }
dues-verdict-yes = Yes.
dues-verdict-no = No.
dues-verdict-depends = It hangs on what is not known yet.
dues-all-readings = Courts are divided. Over all readings:
dues-next-question = The most useful thing to know next
dues-find-out = Worth finding out
dues-find-out-about = The answer becomes more exact when you know:
dues-others = Often owed beside it
dues-amount = Sum
dues-working = How it comes about
dues-end-least = The least
dues-end-most = The most
dues-may = up to
dues-formula-max = the larger of
dues-formula-min = the smaller of
dues-readings = How the law is read
dues-readings-about = The law is read in more than one way here. Each reading with who holds it:
dues-reading-chosen = taken first
dues-assumptions = Taken for granted
dues-gaps = Open points
dues-figures = Figures
dues-asked = Asked
dues-sources = Where it is written
dues-given = What you said
dues-change = Change
dues-share = Keep, print or pass on
dues-share-about = Print this page, or pass on its address. The address holds your answers (days, sums, age) and no name; whoever has it can read them. We keep nothing.
dues-share-link = Address of this answer
dues-known = The law as it was known on { $day }.
dues-renew = Compute again with today's law
dues-again = Begin again
dues-other = Ask something else

## Claiming

dues-until-when = Until when
dues-last-day-left = { $n ->
    [one] The last day to claim is { $day }: one day is left.
   *[other] The last day to claim is { $day }: { $n } days are left.
}
dues-last-day-today = The last day to claim is today.
dues-last-day-over = The period ended on { $day }.
dues-last-day-none = We found no period in the law. Claim at once.
dues-saved = An old claim keeps its old period: { $source }.
dues-later = By a reading nobody has settled, the new law gives time until { $day }. Do not rely on it.
dues-period-days = { $n ->
    [one] one day
   *[other] { $n } days
}
dues-period-months = { $n ->
    [one] one month
   *[other] { $n } months
}
dues-period-years = { $n ->
    [one] one year
   *[other] { $n } years
}
dues-period-none = no period found
dues-deadline-unknown = Without the day we can only say how long there is:
dues-deadline-about = The day it arose is not counted, the last day is. Where the office is closed on it, the next open day still counts.
dues-how = How to claim
dues-forum = Where
dues-form = Form
dues-who = Who files
dues-documents = Bring

## Old law and new

dues-beside = Old law and new law
dues-beside-about = The four Codes came on 21 November 2025. What happened before stays under the old law.
dues-until = Until { $day }
dues-from = From { $day }
dues-time = Time to claim
dues-gained = Gained
dues-lost = Lost
dues-changed = Changed
dues-gained-sum = { $sum } more
dues-lost-sum = { $sum } less
dues-gained-time = Time to claim: { $new } instead of { $old }
dues-lost-time = Time to claim: { $new } instead of { $old }
dues-gained-filer = May file now: { $who }
dues-lost-filer = May no longer file: { $who }

## Minimum rates

dues-rates-none = We have no wage table for this place. Ask the labour office, or us.
dues-rates-day = { $sum } a day
dues-rates-skill = Skill
dues-rates-area = Area
dues-rates-a-day = A day
dues-rates-an-hour = An hour
dues-rates-a-month = A month
dues-rates-from = Since
dues-rates-about = Construction work. An hour is an eighth of the day, a month 26 days.
dues-rates-owed = I was paid less: what am I owed?

## Names of figures

dues-name-age = Age
dues-name-day-wages = Wages of a day
dues-name-days = Days
dues-name-days-worked = Days worked
dues-name-deductions-listed = Cut for reasons the law allows
dues-name-disabled-days = Days without work
dues-name-due-on = Due on
dues-name-exclusions = Allowances left out
dues-name-fare = Fare one way
dues-name-fines = Fines
dues-name-laid-off-days = Days laid off
dues-name-monthly-wages = Wages of a month
dues-name-months = Months
dues-name-months-undeposited = Months not deposited
dues-name-overtime-hours = Hours of overtime
dues-name-paid-on = Counted until
dues-name-period-ends = End of the wage period
dues-name-registered-years = Years registered
dues-name-remuneration = All pay of the month
dues-name-rest-days = Rest days worked
dues-name-road-days = Days on the road
dues-name-service-years = Full years
dues-name-short-days = Days sent home
dues-name-sum-due = Sum that was due
dues-name-wages-after = Earned since

## Numbers in words

# The hundred words of 0 to 99, in order.
dues-number-words = zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three thirty-four thirty-five thirty-six thirty-seven thirty-eight thirty-nine forty forty-one forty-two forty-three forty-four forty-five forty-six forty-seven forty-eight forty-nine fifty fifty-one fifty-two fifty-three fifty-four fifty-five fifty-six fifty-seven fifty-eight fifty-nine sixty sixty-one sixty-two sixty-three sixty-four sixty-five sixty-six sixty-seven sixty-eight sixty-nine seventy seventy-one seventy-two seventy-three seventy-four seventy-five seventy-six seventy-seven seventy-eight seventy-nine eighty eighty-one eighty-two eighty-three eighty-four eighty-five eighty-six eighty-seven eighty-eight eighty-nine ninety ninety-one ninety-two ninety-three ninety-four ninety-five ninety-six ninety-seven ninety-eight ninety-nine
dues-number-hundred = hundred
dues-number-thousand = thousand
dues-number-lakh = lakh
dues-number-crore = crore

## Problems

problem-dues-reply-missing = Give an answer, or press “I don't know”.
problem-dues-out-of-range = This must be between { $least } and { $most }.
problem-dues-day-out-of-range = This day is too far away.
problem-dues-too-many-injuries = Tick six at the most.
problem-dues-rule-unknown = There is no such rule.
problem-dues-claim-unknown = There is no such claim.
problem-dues-fact-unknown = There is no such fact.
problem-dues-fact-impossible = This fact can't have that value.
problem-dues-place-unknown = There is no such place: write central, or the LGD code of a state.
