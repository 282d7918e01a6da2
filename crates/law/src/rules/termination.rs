//! Lay-off, retrenchment, leave.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::limitation::Claim;
use crate::parameters::{Param, Share};

/// Half of basic and dearness pay for days laid off.
pub static LAY_OFF: Rule = Rule {
    word: "lay-off",
    key: "law-rule-lay-off",
    anchor: Anchor::Termination,
    days: &[facts::ASKED_ON],
    params: &[Param::LayoffShare],
    changed_by_codes: None,
    work: lay_off,
};

/// Fifteen days' pay for each year, and a month's notice.
pub static RETRENCHMENT: Rule = Rule {
    word: "retrenchment",
    key: "law-rule-retrenchment",
    anchor: Anchor::Termination,
    days: &[facts::JOB_ENDED],
    params: &[Param::RetrenchDays, Param::ReskillingDays],
    changed_by_codes: Some("law-changed-reskilling"),
    work: retrenchment,
};

/// Annual leave earned, carried, taken, and its money when the job ends.
pub static LEAVE: Rule = Rule {
    word: "leave",
    key: "law-rule-leave",
    anchor: Anchor::Termination,
    days: &[facts::ASKED_ON],
    params: &[Param::LeaveQualify],
    changed_by_codes: Some("law-changed-leave-days"),
    work: leave,
};

fn lay_off(ask: &mut Ask) {
    let day = ask.event(facts::ASKED_ON);
    ask.claim(Claim::IndustrialMoney, day);
    let share = need!(ask, ask.share(Param::LayoffShare));
    let month = need!(ask, ask.number(Param::DaysAMonth));
    let most = need!(ask, ask.number(Param::LayoffDays));
    let workers = need!(ask, ask.number(Param::LayoffWorkers));
    let years = ask
        .told(facts::SERVICE_YEARS, "law-assume-one-year-served")
        .unwrap_or(1);
    if years < 1 {
        ask.step(Step::shows(
            "law-step-years-needed",
            Value::Count(1),
            share.source,
        ));
        ask.verdict(false, "law-why-too-few-years");
        return;
    }
    if ask
        .told(facts::WORKERS, "law-assume-factory-with-fifty")
        .is_some_and(|count| count < workers.value)
    {
        ask.step(Step::shows(
            "law-step-workers-needed",
            Value::Count(workers.value),
            workers.source,
        ));
        ask.verdict(false, "law-why-too-few-workers");
        return;
    }
    ask.verdict(true, "law-why-laid-off");
    let wages = ask.get(facts::MONTHLY_WAGES);
    let laid_off = ask.get(facts::LAID_OFF_DAYS);
    let agreed = ask
        .told(facts::LAYOFF_AGREEMENT, "law-assume-no-layoff-agreement")
        .unwrap_or(false);
    let days = if agreed {
        laid_off.min(most.value)
    } else {
        laid_off
    };
    let whole = Share {
        parts: share.value.parts * days,
        of: share.value.of * month.value,
    };
    let sum = Rounded::HalfUpPaisa.times(wages, whole);
    ask.step(Step::adds("law-step-lay-off", sum, share.source).from(
        "a ÷ b × c × d",
        Rounded::HalfUpPaisa,
        &[
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            ("law-input-days-a-month", Value::Count(month.value)),
            (facts::LAID_OFF_DAYS.key(), Value::Count(days)),
            ("law-input-share", Value::Share(share.value)),
        ],
    ));
    super::wages::less_paid(ask, share.source);
}

fn retrenchment(ask: &mut Ask) {
    let ended = ask.event(facts::JOB_ENDED);
    ask.claim(Claim::IndustrialMoney, ended);
    let a_year = need!(ask, ask.number(Param::RetrenchDays));
    let notice = need!(ask, ask.number(Param::RetrenchNotice));
    let month = need!(ask, ask.number(Param::DaysAMonth));
    let year_days = need!(ask, ask.number(Param::RetrenchYear));
    let years = ask.count(facts::SERVICE_YEARS, &[1]);
    let months = ask.count(facts::SERVICE_MONTHS, &[7]);
    if years < 1 {
        ask.step(Step::shows(
            "law-step-days-needed",
            Value::Count(year_days.value),
            year_days.source,
        ));
        ask.verdict(false, "law-why-too-few-years");
        return;
    }
    ask.verdict(true, "law-why-years-enough");
    let wages = ask.get(facts::MONTHLY_WAGES);
    let counted = years + i64::from(months > 6);
    ask.step(Step::shows(
        "law-step-years-counted",
        Value::Count(counted),
        a_year.source,
    ));
    let pay = |days: i64| {
        Rounded::HalfUpPaisa.times(
            wages,
            Share {
                parts: days,
                of: month.value,
            },
        )
    };
    ask.assume("law-assume-average-pay-over-26-days");
    ask.step(
        Step::adds(
            "law-step-retrenchment",
            pay(a_year.value * counted),
            a_year.source,
        )
        .from(
            "a ÷ b × c × d",
            Rounded::HalfUpPaisa,
            &[
                (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
                ("law-input-days-a-month", Value::Count(month.value)),
                ("law-input-days-a-year", Value::Count(a_year.value)),
                ("law-step-years-counted", Value::Count(counted)),
            ],
        ),
    );
    if ask.told(facts::NOTICE_GIVEN, "law-assume-notice-given") == Some(false) {
        let sum = Rounded::None.times(
            wages,
            Share {
                parts: notice.value,
                of: 1,
            },
        );
        ask.step(Step::adds("law-step-notice-pay", sum, notice.source));
    }
    if let Some(days) = ask.number(Param::ReskillingDays) {
        // Paid by the employer into a fund, which credits the worker within 45 days.
        ask.step(
            Step::adds("law-step-reskilling", pay(days.value), days.source).from(
                "a ÷ b × c",
                Rounded::HalfUpPaisa,
                &[
                    (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
                    ("law-input-days-a-month", Value::Count(month.value)),
                    ("law-input-days", Value::Count(days.value)),
                ],
            ),
        );
    }
    super::wages::less_paid(ask, a_year.source);
}

fn leave(ask: &mut Ask) {
    let day = ask.event(facts::ASKED_ON);
    ask.claim(Claim::Leave, day);
    let qualify = need!(ask, ask.number(Param::LeaveQualify));
    let per = need!(ask, ask.number(Param::LeavePer));
    let carry = need!(ask, ask.number(Param::LeaveCarry));
    let worked = ask.count(facts::DAYS_WORKED, &[qualify.value]);
    ask.step(Step::shows(
        "law-step-days-needed",
        Value::Count(qualify.value),
        qualify.source,
    ));
    let enough = worked >= qualify.value;
    ask.verdict(
        enough,
        if enough {
            "law-why-days-enough"
        } else {
            "law-why-too-few-days"
        },
    );
    let earned = if enough { worked / per.value } else { 0 };
    ask.step(
        Step::shows("law-step-leave-earned", Value::Count(earned), per.source).from(
            "a ÷ b",
            Rounded::None,
            &[
                (facts::DAYS_WORKED.key(), Value::Count(worked)),
                ("law-input-days", Value::Count(per.value)),
            ],
        ),
    );
    let carried = ask
        .told(facts::LEAVE_CARRIED, "law-assume-no-leave-carried")
        .unwrap_or(0)
        .min(carry.value);
    let taken = ask
        .told(facts::LEAVE_TAKEN, "law-assume-no-leave-taken")
        .unwrap_or(0);
    let left = (earned + carried - taken).max(0);
    ask.quantity("law-quantity-days-of-leave", left);
    let wage = ask.get(facts::DAY_WAGES);
    ask.step(super::wages::times(
        "law-step-leave-money",
        (facts::DAY_WAGES.key(), wage),
        ("law-quantity-days-of-leave", left),
        per.source,
    ));
}
