//! Deductions: what was cut that may not be.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::limitation::Claim;
use crate::parameters::Param;
use kernel::Paise;

/// Deductions beyond what the law allows, of one wage period.
pub static DEDUCTIONS: Rule = Rule {
    word: "deductions",
    key: "law-rule-deductions",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::DeductionLimit, Param::DeductionLimitCoop],
    changed_by_codes: Some("law-changed-cooperative-share"),
    work: deductions,
};

fn deductions(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    let list = need!(ask, ask.text(Param::DeductionsClosedList));
    let limit = need!(ask, ask.share(Param::DeductionLimit));
    let fine_limit = need!(ask, ask.share(Param::FineLimit));
    let wages = ask.get(facts::MONTHLY_WAGES);
    let listed = ask.get(facts::DEDUCTIONS_LISTED);
    let other = ask.get(facts::DEDUCTIONS_OTHER);
    let fines = ask
        .told(facts::FINES, "law-assume-no-fines")
        .unwrap_or_default();
    let limit = match ask.share(Param::DeductionLimitCoop) {
        Some(higher) if ask.get(facts::COOPERATIVE) => higher,
        _ => limit,
    };
    ask.step(Step::adds("law-step-not-listed", other, list));
    let fine_most = Rounded::HalfUpPaisa.times(wages, fine_limit.value);
    let fine_over = Paise((fines.0 - fine_most.0).max(0));
    ask.step(
        Step::adds("law-step-fines-over", fine_over, fine_limit.source).from(
            "a − b × c",
            Rounded::HalfUpPaisa,
            &[
                (facts::FINES.key(), Value::Money(fines)),
                (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
                ("law-input-limit", Value::Share(fine_limit.value)),
            ],
        ),
    );
    let most = Rounded::HalfUpPaisa.times(wages, limit.value);
    let lawful = Paise(listed.0.saturating_add(fines.0 - fine_over.0));
    let over = Paise((lawful.0 - most.0).max(0));
    ask.step(Step::adds("law-step-over-limit", over, limit.source).from(
        "a − b × c",
        Rounded::HalfUpPaisa,
        &[
            (facts::DEDUCTIONS_LISTED.key(), Value::Money(lawful)),
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            ("law-input-limit", Value::Share(limit.value)),
        ],
    ));
    // The excess over one half is not lost to the employer: r.13 lets it be taken later.
    if over.0 > 0 {
        ask.assume("law-assume-excess-may-be-taken-later");
    }
    super::wages::ten_times(ask);
    ask.claim(Claim::Wages, ends);
}
