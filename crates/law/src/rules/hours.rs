//! Overtime, work on the rest day, and the day without work.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::limitation::Claim;
use crate::parameters::{Param, Share};

/// Hours beyond the normal day at twice the rate.
pub static OVERTIME: Rule = Rule {
    word: "overtime",
    key: "law-rule-overtime",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::OvertimeTimes],
    changed_by_codes: None,
    work: overtime,
};

/// Work on the rest day at the overtime rate.
pub static REST_DAY: Rule = Rule {
    word: "rest-day",
    key: "law-rule-rest-day",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::RestDayTimes],
    changed_by_codes: None,
    work: rest_day,
};

/// The worker came, the employer had no work: the whole day is paid.
pub static SHORT_DAY: Rule = Rule {
    word: "short-day",
    key: "law-rule-short-day",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::ShortDay],
    changed_by_codes: None,
    work: short_day,
};

fn overtime(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let times = need!(ask, ask.share(Param::OvertimeTimes));
    let hours_a_day = need!(ask, ask.number(Param::HoursADay));
    let days_a_month = need!(ask, ask.number(Param::DaysAMonth));
    let wages = ask.get(facts::MONTHLY_WAGES);
    let hours = ask.get(facts::OVERTIME_HOURS);
    let month_hours = hours_a_day.value * days_a_month.value;
    let hour = Rounded::HalfUpPaisa.times(
        wages,
        Share {
            parts: 1,
            of: month_hours,
        },
    );
    ask.step(
        Step::shows(
            "law-step-hour-rate",
            Value::Money(hour),
            days_a_month.source,
        )
        .from(
            "a ÷ (b × c)",
            Rounded::HalfUpPaisa,
            &[
                (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
                ("law-input-days-a-month", Value::Count(days_a_month.value)),
                ("law-input-hours-a-day", Value::Count(hours_a_day.value)),
            ],
        ),
    );
    // One rounding: the whole sum from the month's wages, not from the hour shown.
    let share = Share {
        parts: hours.saturating_mul(times.value.parts),
        of: month_hours * times.value.of,
    };
    let sum = Rounded::HalfUpPaisa.times(wages, share);
    ask.step(Step::adds("law-step-overtime", sum, times.source).from(
        "a ÷ (26 × 8) × b × c",
        Rounded::HalfUpPaisa,
        &[
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            (facts::OVERTIME_HOURS.key(), Value::Count(hours)),
            ("law-input-times", Value::Share(times.value)),
        ],
    ));
    super::wages::less_paid(ask, times.source);
    super::wages::ten_times(ask);
    ask.claim(Claim::MinimumWage, ends);
}

fn rest_day(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let times = need!(ask, ask.share(Param::RestDayTimes));
    let rate = ask.get(facts::DAY_WAGES);
    let days = ask.get(facts::REST_DAYS);
    let share = Share {
        parts: days.saturating_mul(times.value.parts),
        of: times.value.of,
    };
    let sum = Rounded::HalfUpPaisa.times(rate, share);
    ask.step(Step::adds("law-step-rest-day", sum, times.source).from(
        "a × b × c",
        Rounded::HalfUpPaisa,
        &[
            (facts::DAY_WAGES.key(), Value::Money(rate)),
            (facts::REST_DAYS.key(), Value::Count(days)),
            ("law-input-times", Value::Share(times.value)),
        ],
    ));
    super::wages::less_paid(ask, times.source);
    super::wages::ten_times(ask);
    ask.claim(Claim::MinimumWage, ends);
}

fn short_day(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let source = need!(ask, ask.text(Param::ShortDay));
    let rate = ask.get(facts::DAY_WAGES);
    let days = ask.get(facts::SHORT_DAYS);
    ask.step(super::wages::times(
        "law-step-short-days",
        (facts::DAY_WAGES.key(), rate),
        (facts::SHORT_DAYS.key(), days),
        source,
    ));
    super::wages::less_paid(ask, source);
    super::wages::ten_times(ask);
    ask.claim(Claim::MinimumWage, ends);
}
