//! Compensation for an accident at work: death, permanent total and partial disablement, temporary disablement, funeral, medical
//! costs. The version of the law is that of the day of the accident (K. Sivaraman v. P. Sathishkumar, SC 13-2-2020).

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, Harm};
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use crate::readings::{Reading, Topic};
use kernel::Paise;

/// Compensation for an accident.
pub static ACCIDENT: Rule = Rule {
    word: "accident",
    key: "law-rule-accident",
    anchor: Anchor::Accident,
    days: &[facts::ACCIDENT_ON],
    params: &[
        Param::EcDeath,
        Param::EcDeathMinimum,
        Param::EcWageCap,
        Param::EcWageNotified,
        Param::EcFuneral,
        Param::EcMedical,
    ],
    changed_by_codes: Some("law-changed-funeral"),
    work: accident,
};

fn accident(ask: &mut Ask) {
    let day = ask.event(facts::ACCIDENT_ON);
    ask.claim(Claim::Compensation, day);
    let esi = need!(ask, ask.text(Param::EcNotEsi));
    let covered = ask
        .told(facts::ESI_COVERED, "law-assume-not-under-esi")
        .unwrap_or(false);
    if covered {
        ask.step(Step::adds("law-step-esi-instead", Paise::ZERO, esi));
        ask.verdict(false, "law-why-esi-instead");
        return;
    }
    let harm: Harm = ask.get(facts::HARM);
    match harm {
        Harm::Death => lump(ask, Param::EcDeath, Param::EcDeathMinimum, None),
        Harm::Total => lump(ask, Param::EcTotal, Param::EcTotalMinimum, None),
        Harm::Partial => {
            let loss = need!(ask, loss_percent(ask));
            lump(ask, Param::EcTotal, Param::EcTotalMinimum, Some(loss));
        }
        Harm::Temporary => temporary(ask),
    }
    if harm == Harm::Death
        && let Some(funeral) = ask.sum(Param::EcFuneral)
    {
        ask.step(Step::adds(
            "law-step-funeral",
            funeral.value,
            funeral.source,
        ));
    }
    if let Some(source) = ask.text(Param::EcMedical)
        && let Some(medical) = ask.told(facts::MEDICAL, "law-assume-no-medical-bills-counted")
    {
        ask.step(Step::adds("law-step-medical", medical, source));
    }
}

/// Loss of earning capacity: the schedule's percentages added up, never over 100; else as the doctor assessed it.
fn loss_percent(ask: &mut Ask) -> Option<i64> {
    let source = ask.text(Param::EcInjuries)?;
    let injuries = ask.get(facts::INJURIES);
    let law = ask.law();
    let scheduled: i64 = injuries
        .numbers()
        .iter()
        .filter_map(|number| law.tables().injury(*number))
        .map(|row| row.percent)
        .sum();
    let loss = if scheduled > 0 {
        // A doctor may find more than the schedule (Chandramma: 100 % though the body's loss was 26 %).
        match ask.told(facts::LOSS_PERCENT, "law-assume-schedule-percentage") {
            Some(assessed) => assessed.max(scheduled.min(100)),
            None => scheduled.min(100),
        }
    } else {
        ask.get(facts::LOSS_PERCENT)
    };
    ask.step(Step::shows(
        "law-step-loss-of-earning",
        Value::Share(Share {
            parts: loss,
            of: 100,
        }),
        source,
    ));
    Some(loss)
}

/// The monthly wage that counts, with its line.
fn counted_wage(ask: &mut Ask) -> Option<Paise> {
    let reading = ask.reading(Topic::CountedWage);
    let cap = ask.sum(Param::EcWageCap);
    let notified = ask.sum(Param::EcWageNotified);
    let wages = ask.get(facts::MONTHLY_WAGES);
    let base = ask.text(Param::EcFactor)?;
    let (counted, source) = match (reading, cap, notified) {
        (Some(Reading::ActualWage), ..) => (wages, base),
        (Some(Reading::LaterCap), ..) => (wages.min(Paise::rupees(4_000)), base),
        (Some(Reading::NotifiedFloor), _, Some(notified)) => {
            (wages.max(notified.value), notified.source)
        }
        (_, _, Some(notified)) => (wages.min(notified.value), notified.source),
        (_, Some(cap), None) => (wages.min(cap.value), cap.source),
        (_, None, None) => (wages, base),
    };
    ask.step(
        Step::shows("law-step-counted-wage", Value::Money(counted), source).from(
            "a",
            Rounded::None,
            &[(facts::MONTHLY_WAGES.key(), Value::Money(wages))],
        ),
    );
    Some(counted)
}

/// Share × wage × factor, not below the minimum; for partial disablement its percentage.
fn lump(ask: &mut Ask, share: Param, minimum: Param, loss: Option<i64>) {
    let share = need!(ask, ask.share(share));
    let minimum = need!(ask, ask.sum(minimum));
    let schedule = need!(ask, ask.text(Param::EcFactor));
    let wage = need!(ask, counted_wage(ask));
    let age = ask.get(facts::AGE);
    let factor = ask.law().tables().factor_hundredths(age);
    ask.step(
        Step::shows("law-step-factor", Value::Hundredths(factor), schedule).from(
            "a",
            Rounded::None,
            &[(facts::AGE.key(), Value::Count(age))],
        ),
    );
    let whole = Share {
        parts: share.value.parts * factor,
        of: share.value.of * 100,
    };
    let by_wage = Rounded::HalfUpPaisa.times(wage, whole);
    let (total, source) = if by_wage < minimum.value {
        (minimum.value, minimum.source)
    } else {
        (by_wage, share.source)
    };
    let inputs = [
        ("law-input-share", Value::Share(share.value)),
        ("law-step-counted-wage", Value::Money(wage)),
        ("law-step-factor", Value::Hundredths(factor)),
        ("law-input-minimum", Value::Money(minimum.value)),
    ];
    let formula = "max(a × b × c, d)";
    match loss {
        None => ask.step(Step::adds("law-step-compensation", total, source).from(
            formula,
            Rounded::HalfUpPaisa,
            &inputs,
        )),
        Some(loss) => {
            ask.step(
                Step::shows("law-step-total-sum", Value::Money(total), source).from(
                    formula,
                    Rounded::HalfUpPaisa,
                    &inputs,
                ),
            );
            let part = Share {
                parts: loss,
                of: 100,
            };
            let sum = Rounded::HalfUpPaisa.times(total, part);
            let source = need!(ask, ask.text(Param::EcInjuries));
            ask.step(Step::adds("law-step-compensation", sum, source).from(
                "a × b",
                Rounded::HalfUpPaisa,
                &[
                    ("law-step-total-sum", Value::Money(total)),
                    ("law-step-loss-of-earning", Value::Share(part)),
                ],
            ));
        }
    }
}

/// A quarter of monthly wages each half-month; a half-month is counted as fifteen days.
fn temporary(ask: &mut Ask) {
    let quarter = need!(ask, ask.share(Param::EcTemporary));
    let waiting = need!(ask, ask.number(Param::EcWaitingDays));
    let long = need!(ask, ask.number(Param::EcLongDays));
    let years = need!(ask, ask.number(Param::EcYears));
    // The caps before 2009 were for death and permanent disablement only.
    let wage = if ask.sum(Param::EcWageCap).is_some() {
        ask.get(facts::MONTHLY_WAGES)
    } else {
        need!(ask, counted_wage(ask))
    };
    let days = ask.count(facts::DISABLED_DAYS, &[long.value]);
    let paid_days = if days >= long.value {
        days.min(years.value * 365)
    } else {
        (days - waiting.value).max(0)
    };
    ask.step(
        Step::shows(
            "law-step-days-paid",
            Value::Count(paid_days),
            waiting.source,
        )
        .from(
            "a − b",
            Rounded::None,
            &[
                (facts::DISABLED_DAYS.key(), Value::Count(days)),
                (
                    "law-input-waiting-days",
                    Value::Count(days.min(waiting.value) * i64::from(days < long.value)),
                ),
            ],
        ),
    );
    let after = ask
        .told(facts::WAGES_AFTER, "law-assume-earned-nothing-meanwhile")
        .unwrap_or_default();
    let quarter_sum = Rounded::HalfUpPaisa.times(wage, quarter.value);
    let half_of_loss =
        Rounded::HalfUpPaisa.times(Paise((wage.0 - after.0).max(0)), Share { parts: 1, of: 2 });
    let half_month = quarter_sum.min(half_of_loss);
    ask.assume("law-assume-half-month-is-fifteen-days");
    ask.step(
        Step::shows(
            "law-step-half-month",
            Value::Money(half_month),
            quarter.source,
        )
        .from(
            "min(a × b, (b − c) ÷ 2)",
            Rounded::HalfUpPaisa,
            &[
                ("law-input-share", Value::Share(quarter.value)),
                (facts::MONTHLY_WAGES.key(), Value::Money(wage)),
                (facts::WAGES_AFTER.key(), Value::Money(after)),
            ],
        ),
    );
    let sum = Rounded::HalfUpPaisa.times(
        half_month,
        Share {
            parts: paid_days,
            of: 15,
        },
    );
    ask.step(
        Step::adds("law-step-compensation", sum, quarter.source).from(
            "a × b ÷ 15",
            Rounded::HalfUpPaisa,
            &[
                ("law-step-half-month", Value::Money(half_month)),
                ("law-step-days-paid", Value::Count(paid_days)),
            ],
        ),
    );
}
