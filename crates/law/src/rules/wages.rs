//! Wages not paid, and wages paid late.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, PayPeriod};
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use crate::sources::SourceId;
use kernel::{Day, Paise};

/// Wages earned and not paid.
pub static UNPAID: Rule = Rule {
    word: "wages-unpaid",
    key: "law-rule-wages-unpaid",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::WagesPayable],
    changed_by_codes: None,
    work: unpaid,
};

/// Wages paid after their day.
pub static LATE: Rule = Rule {
    word: "wages-late",
    key: "law-rule-wages-late",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::WagesPayable],
    changed_by_codes: None,
    work: late,
};

/// A sum times a whole number, as one line.
pub(super) fn times(
    label: &'static str,
    (sum_key, sum): (&'static str, Paise),
    (count_key, count): (&'static str, i64),
    source: SourceId,
) -> Step {
    let product = Rounded::None.times(
        sum,
        Share {
            parts: count,
            of: 1,
        },
    );
    Step::adds(label, product, source).from(
        "a × b",
        Rounded::None,
        &[
            (sum_key, Value::Money(sum)),
            (count_key, Value::Count(count)),
        ],
    )
}

/// Takes what was paid already, as far as it goes.
pub(super) fn less_paid(ask: &mut Ask, source: SourceId) {
    if let Some(paid) = ask.told(facts::PAID, "law-assume-nothing-paid") {
        let taken = paid.min(ask.out.amount());
        ask.step(Step::takes("law-step-paid-already", taken, source));
    }
}

/// The day the wages of a period ending on `ends` had to be paid, with the line that shows it.
pub(super) fn due_day(ask: &mut Ask, ends: Day) -> Option<Day> {
    let period = ask
        .told(facts::PAY_PERIOD, "law-assume-paid-monthly")
        .unwrap_or(PayPeriod::Monthly);
    let days = match period {
        PayPeriod::Daily | PayPeriod::Weekly => None,
        PayPeriod::Fortnightly => Some(ask.number(Param::PayDayFortnightly)?),
        PayPeriod::Monthly => Some(ask.number(Param::PayDayMonthly)?),
        PayPeriod::Ended => Some(ask.number(Param::PayDayEnded)?),
    };
    let payable = ask.text(Param::WagesPayable)?;
    let (due, source) = days.map_or((ends, payable), |days| {
        let later = i32::try_from(days.value).unwrap_or(0);
        (ends.plus_days(later), days.source)
    });
    ask.step(
        Step::shows("law-step-pay-day", Value::Day(due), source).from(
            "a + b",
            Rounded::None,
            &[
                (facts::PERIOD_ENDS.key(), Value::Day(ends)),
                (
                    "law-input-days-to-pay",
                    Value::Count(days.map_or(0, |days| days.value)),
                ),
            ],
        ),
    );
    Some(due)
}

/// What the authority may add to a wage claim: up to ten times.
pub(super) fn ten_times(ask: &mut Ask) {
    if let Some(times) = ask.number(Param::WagesExtraTimes) {
        let share = Share {
            parts: times.value,
            of: 1,
        };
        let most = Rounded::None.times(ask.out.amount(), share);
        ask.step(Step::may("law-step-authority-may-add", most, times.source));
    }
}

fn unpaid(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let source = need!(ask, ask.text(Param::WagesPayable));
    let rate = ask.get(facts::DAY_WAGES);
    let days = ask.get(facts::DAYS);
    ask.step(times(
        "law-step-wages-earned",
        (facts::DAY_WAGES.key(), rate),
        (facts::DAYS.key(), days),
        source,
    ));
    less_paid(ask, source);
    let due = need!(ask, due_day(ask, ends));
    ten_times(ask);
    ask.claim(Claim::Wages, due);
}

fn late(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let sum = ask.get(facts::SUM_DUE);
    let due = need!(ask, due_day(ask, ends));
    let source = need!(ask, ask.text(Param::WagesPayable));
    let paid = ask.told(facts::PAID_ON, "law-assume-not-paid-yet");
    // Nothing paid yet: the sum itself is owed. Paid late: what the authority may add is all that is left.
    let paid = paid.map_or(Paise::ZERO, |paid| {
        let days = i64::from(paid.epoch_days() - due.epoch_days()).max(0);
        ask.quantity("law-quantity-days-late", days);
        ask.step(Step::shows(
            "law-step-days-late",
            Value::Count(days),
            source,
        ));
        sum
    });
    ask.step(Step::adds("law-step-wages-due", sum, source));
    ten_times(ask);
    ask.step(Step::takes("law-step-paid-late", paid, source));
    ask.claim(Claim::Wages, due);
}
