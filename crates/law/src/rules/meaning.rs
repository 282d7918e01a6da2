//! What counts as wages: the definition with the limit of one half.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::parameters::Param;
use kernel::Paise;

/// Wages of a month under the definition. Not a claim: the base for others.
pub static WAGES_MEANING: Rule = Rule {
    word: "wages-meaning",
    key: "law-rule-wages-meaning",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::ExclusionLimit],
    changed_by_codes: Some("law-changed-one-half"),
    work: wages_meaning,
};

fn wages_meaning(ask: &mut Ask) {
    ask.event(facts::PERIOD_ENDS);
    let source = need!(ask, ask.text(Param::WagesMeaning));
    let basic = ask.get(facts::BASIC);
    ask.step(Step::adds("law-step-basic", basic, source));
    let Some(limit) = ask.share(Param::ExclusionLimit) else {
        // Before the Codes each Act had its own meaning and none had the limit.
        ask.assume("law-assume-each-act-its-own-wages");
        return;
    };
    let all = ask.get(facts::REMUNERATION);
    let left_out = ask.get(facts::EXCLUSIONS);
    let most = Rounded::HalfUpPaisa.times(all, limit.value);
    ask.step(
        Step::shows("law-step-exclusion-limit", Value::Money(most), limit.source).from(
            "a × b",
            Rounded::HalfUpPaisa,
            &[
                (facts::REMUNERATION.key(), Value::Money(all)),
                ("law-input-limit", Value::Share(limit.value)),
            ],
        ),
    );
    let back = Paise((left_out.0 - most.0).max(0));
    ask.step(Step::adds("law-step-added-back", back, limit.source).from(
        "a − b",
        Rounded::None,
        &[
            (facts::EXCLUSIONS.key(), Value::Money(left_out)),
            ("law-step-exclusion-limit", Value::Money(most)),
        ],
    ));
}
