//! Interest and damages on what was not paid in time.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, Late};
use crate::parameters::{Param, Share};
use crate::readings::{Reading, Topic};

/// Simple interest by the day, and the damages an authority may add.
pub static DELAY: Rule = Rule {
    word: "delay",
    key: "law-rule-delay",
    anchor: Anchor::DueDay,
    days: &[facts::DUE_ON],
    params: &[Param::InterestCompensation, Param::InterestSocial],
    changed_by_codes: Some("law-changed-interest"),
    work: delay,
};

fn delay(ask: &mut Ask) {
    let due = ask.event(facts::DUE_ON);
    let late: Late = ask.get(facts::LATE_SUM);
    let sum = ask.get(facts::SUM_DUE);
    let Some(paid) = ask.told(facts::PAID_ON, "law-assume-still-running") else {
        ask.gap("law-gap-until-when");
        return;
    };
    let compensation = late == Late::Compensation;
    let rate = match ask.share(Param::InterestSocial) {
        Some(rate) => Some(rate),
        None if compensation => ask.share(Param::InterestCompensation),
        None => None,
    };
    let Some(rate) = rate else {
        ask.assume("law-assume-no-rate-prescribed");
        ask.gap("law-gap-rate-not-prescribed");
        return;
    };
    let mut from = due;
    if compensation && ask.reading(Topic::InterestFrom) == Some(Reading::FromDefault) {
        from = crate::limitation::months_later(due, 1).unwrap_or(due);
    }
    let year = need!(ask, ask.number(Param::YearDays));
    let days = i64::from(paid.epoch_days() - from.epoch_days()).max(0);
    ask.step(
        Step::shows("law-step-days-late", Value::Count(days), year.source).from(
            "b − a",
            Rounded::None,
            &[
                (facts::DUE_ON.key(), Value::Day(from)),
                (facts::PAID_ON.key(), Value::Day(paid)),
            ],
        ),
    );
    ask.assume("law-assume-interest-by-days-of-365");
    let share = Share {
        parts: rate.value.parts * days,
        of: rate.value.of * year.value,
    };
    let interest = Rounded::HalfUpPaisa.times(sum, share);
    ask.step(Step::adds("law-step-interest", interest, rate.source).from(
        "a × b × c ÷ 365",
        Rounded::HalfUpPaisa,
        &[
            (facts::SUM_DUE.key(), Value::Money(sum)),
            ("law-input-rate-a-year", Value::Share(rate.value)),
            ("law-step-days-late", Value::Count(days)),
        ],
    ));
    if compensation && let Some(damages) = ask.share(Param::Damages) {
        let most = Rounded::HalfUpPaisa.times(sum, damages.value);
        ask.step(Step::may("law-step-damages", most, damages.source));
    }
}
