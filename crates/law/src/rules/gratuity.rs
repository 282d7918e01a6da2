//! Gratuity.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, Ending};
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use kernel::Paise;

/// Fifteen days' wages for each year.
pub static GRATUITY: Rule = Rule {
    word: "gratuity",
    key: "law-rule-gratuity",
    anchor: Anchor::Termination,
    days: &[facts::JOB_ENDED],
    params: &[
        Param::GratuityDays,
        Param::GratuityCeiling,
        Param::GratuityCapDays,
        Param::GratuityFixedTerm,
    ],
    changed_by_codes: Some("law-changed-fixed-term-gratuity"),
    work: gratuity,
};

fn gratuity(ask: &mut Ask) {
    let ended = ask.event(facts::JOB_ENDED);
    let a_year = need!(ask, ask.number(Param::GratuityDays));
    let seasonal_days = need!(ask, ask.number(Param::GratuitySeasonalDays));
    let needed = need!(ask, ask.number(Param::GratuityYears));
    let month = need!(ask, ask.number(Param::GratuityMonthDays));
    let fixed_term = ask.number(Param::GratuityFixedTerm);
    // Payable thirty days after the end; then the way to the authority opens.
    ask.claim(Claim::Gratuity, ended.plus_days(30));

    let ending: Ending = ask.get(facts::ENDING);
    let years = ask.count(facts::SERVICE_YEARS, &[1, needed.value]);
    let months = ask.count(facts::SERVICE_MONTHS, &[7]);
    let pro_rata = ending == Ending::FixedTerm && fixed_term.is_some();
    let least = match (ending, fixed_term) {
        (Ending::DeathOrDisablement, _) => 0,
        (Ending::FixedTerm, Some(term)) => term.value,
        _ => needed.value,
    };
    let needed_source = fixed_term
        .filter(|_| pro_rata)
        .map_or(needed.source, |term| term.source);
    ask.step(Step::shows(
        "law-step-years-needed",
        Value::Count(least),
        needed_source,
    ));
    if years < least {
        ask.verdict(false, "law-why-too-few-years");
        return;
    }
    ask.verdict(true, "law-why-years-enough");
    let wages = ask.get(facts::MONTHLY_WAGES);
    let seasonal = ask
        .told(facts::SEASONAL, "law-assume-not-seasonal")
        .unwrap_or(false);
    let days = if seasonal { seasonal_days } else { a_year };
    // Years counted, in twelfths: whole years, a part over six months as one; pro rata for a fixed term.
    let twelfths = if pro_rata {
        years * 12 + months
    } else {
        (years + i64::from(months > 6)) * 12
    };
    ask.step(Step::shows(
        "law-step-years-counted",
        Value::Hundredths(twelfths * 100 / 12),
        days.source,
    ));
    let earned = days.value * twelfths;
    let capped = ask
        .number(Param::GratuityCapDays)
        .filter(|cap| earned > cap.value * 12);
    let share = Share {
        parts: capped.map_or(earned, |cap| cap.value * 12),
        of: month.value * 12,
    };
    let sum = Rounded::HalfUpPaisa.times(wages, share);
    let ceiling = ask.sum(Param::GratuityCeiling);
    let paid = ceiling.map_or(sum, |ceiling| sum.min(ceiling.value));
    let source = capped.map_or(days.source, |cap| cap.source);
    ask.step(Step::adds("law-step-gratuity", sum, source).from(
        "a ÷ b × c × d",
        Rounded::HalfUpPaisa,
        &[
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            ("law-input-days-a-month", Value::Count(month.value)),
            ("law-input-days-a-year", Value::Count(days.value)),
            (
                "law-step-years-counted",
                Value::Hundredths(twelfths * 100 / 12),
            ),
        ],
    ));
    if let Some(ceiling) = ceiling {
        let over = Paise(sum.0 - paid.0);
        ask.step(
            Step::takes("law-step-over-ceiling", over, ceiling.source).from(
                "a − b",
                Rounded::None,
                &[
                    ("law-step-gratuity", Value::Money(sum)),
                    ("law-input-ceiling", Value::Money(ceiling.value)),
                ],
            ),
        );
        if ask.codes() {
            ask.assume("law-assume-old-ceiling-lives-on");
        }
    }
    super::wages::less_paid(ask, days.source);
}
