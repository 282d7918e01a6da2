//! The difference to the minimum wage, and the day, hour and month of a minimum rate.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, Area, Skill};
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use crate::tables::WageFound;
use kernel::Paise;

/// Paid less than the minimum wage. Wages paid are asked by the day.
pub static MINIMUM_WAGE: Rule = Rule {
    word: "minimum-wage",
    key: "law-rule-minimum-wage",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::MinimumWage],
    changed_by_codes: None,
    work: minimum_wage,
};

/// A month's minimum: the day's rate times 26 (r.3).
pub fn month_of(day_wage: Paise, days_a_month: i64) -> Paise {
    Rounded::None.times(
        day_wage,
        Share {
            parts: days_a_month,
            of: 1,
        },
    )
}

/// An hour's minimum: the day's rate through 8, half a rupee or more going up (r.3).
pub fn hour_of(day_wage: Paise, hours_a_day: i64) -> Paise {
    Rounded::HalfUpRupee.times(
        day_wage,
        Share {
            parts: 1,
            of: hours_a_day,
        },
    )
}

fn minimum_wage(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let source = need!(ask, ask.text(Param::MinimumWage));
    let skill: Skill = ask.get(facts::SKILL);
    let area: Area = ask.get(facts::AREA);
    let paid = ask.get(facts::DAY_WAGES);
    let days = ask.get(facts::DAYS);
    let place = ask.when().place;
    let known = ask.when().known;
    let tables = ask.law().tables();
    let rate = match tables.minimum_wage_known(place, ends, known, skill, area) {
        WageFound::InForce(rate) => rate,
        WageFound::Earlier(rate) => {
            ask.assume("law-assume-rates-are-not-cut");
            ask.gap("law-gap-wage-table-not-found");
            rate
        }
        WageFound::Nothing => {
            ask.gap("law-gap-wage-table-not-found");
            ask.claim(Claim::MinimumWage, ends);
            return;
        }
    };
    ask.rests_on(rate.status);
    let source = rate.source.unwrap_or(source);
    let minimum = rate.day_wage;
    ask.step(Step::shows(
        "law-step-minimum-rate",
        Value::Money(minimum),
        source,
    ));
    let short = Paise((minimum.0 - paid.0).max(0));
    ask.step(
        Step::shows("law-step-short-each-day", Value::Money(short), source).from(
            "a − b",
            Rounded::None,
            &[
                ("law-step-minimum-rate", Value::Money(minimum)),
                (facts::DAY_WAGES.key(), Value::Money(paid)),
            ],
        ),
    );
    ask.step(super::wages::times(
        "law-step-minimum-difference",
        ("law-step-short-each-day", short),
        (facts::DAYS.key(), days),
        source,
    ));
    super::wages::ten_times(ask);
    ask.claim(Claim::MinimumWage, ends);
}
