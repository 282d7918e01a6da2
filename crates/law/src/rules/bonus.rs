//! Bonus: from one twelfth to one fifth of the year's wages.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use crate::readings::{Reading, Topic};
use kernel::Paise;

/// The least bonus of an accounting year; how much more is due hangs on the allocable surplus and is shown beside it.
pub static BONUS: Rule = Rule {
    word: "bonus",
    key: "law-rule-bonus",
    anchor: Anchor::AccountingYear,
    days: &[facts::YEAR_ENDS],
    params: &[Param::BonusMinimum, Param::BonusEligible],
    changed_by_codes: Some("law-changed-bonus-limits"),
    work: bonus,
};

fn bonus(ask: &mut Ask) {
    let ends = ask.event(facts::YEAR_ENDS);
    let least = need!(ask, ask.share(Param::BonusMinimum));
    let least_sum = need!(ask, ask.sum(Param::BonusMinimumSum));
    let most = need!(ask, ask.share(Param::BonusMaximum));
    let days_needed = need!(ask, ask.number(Param::BonusDays));
    let lost = need!(ask, ask.text(Param::BonusLost));
    let reading = ask.reading(Topic::BonusLimits);
    let limits = (ask.sum(Param::BonusEligible), ask.sum(Param::BonusCounted));
    // Eight months after the year's close is the day by which it must be paid; the claim arises then.
    let due = crate::limitation::months_later(ends, 8).unwrap_or(ends);
    ask.claim(Claim::Bonus, due);

    if ask
        .told(facts::DISMISSED_FOR_FRAUD, "law-assume-not-dismissed")
        .unwrap_or(false)
    {
        ask.step(Step::adds("law-step-bonus-lost", Paise::ZERO, lost));
        ask.verdict(false, "law-why-bonus-lost");
        return;
    }
    let worked = ask.count(facts::DAYS_WORKED, &[days_needed.value]);
    if worked < days_needed.value {
        ask.step(Step::shows(
            "law-step-days-needed",
            Value::Count(days_needed.value),
            days_needed.source,
        ));
        ask.verdict(false, "law-why-too-few-days");
        return;
    }
    let turns = [limits.0, limits.1];
    let between: Vec<Paise> = turns
        .iter()
        .flatten()
        .flat_map(|limit| [limit.value, Paise(limit.value.0 + 1)])
        .collect();
    let wages = ask.get_between(facts::MONTHLY_WAGES, &between);
    let months = ask.get(facts::MONTHS);
    let limited = reading != Some(Reading::NoLimits);
    let mut counted = wages;
    if let (true, (Some(eligible), Some(limit))) = (limited, limits) {
        ask.step(Step::shows(
            "law-step-bonus-eligible",
            Value::Money(eligible.value),
            eligible.source,
        ));
        if wages > eligible.value {
            ask.verdict(false, "law-why-wage-over-limit");
            return;
        }
        counted = wages.min(limit.value);
        // "7,000 or the minimum wage, whichever is more": the minimum wage is another question, so this is the least.
        if wages > limit.value {
            ask.assume("law-assume-minimum-wage-below-bonus-limit");
        }
        ask.step(Step::shows(
            "law-step-bonus-counted",
            Value::Money(counted),
            limit.source,
        ));
    }
    let share = |share: Share| Share {
        parts: share.parts * months,
        of: share.of,
    };
    let sum = Rounded::HalfUpPaisa.times(counted, share(least.value));
    let inputs = |share| {
        [
            (facts::MONTHLY_WAGES.key(), Value::Money(counted)),
            (facts::MONTHS.key(), Value::Count(months)),
            ("law-input-share", Value::Share(share)),
        ]
    };
    let (sum, source) = if sum < least_sum.value && months > 0 {
        (least_sum.value, least_sum.source)
    } else {
        (sum, least.source)
    };
    ask.step(Step::adds("law-step-bonus-least", sum, source).from(
        "a × b × c",
        Rounded::HalfUpPaisa,
        &inputs(least.value),
    ));
    let top = Rounded::HalfUpPaisa.times(counted, share(most.value));
    ask.step(
        Step::may("law-step-bonus-most", top.max(sum), most.source).from(
            "a × b × c",
            Rounded::HalfUpPaisa,
            &inputs(most.value),
        ),
    );
    ask.assume("law-assume-surplus-not-known");
    ask.verdict(true, "law-why-days-enough");
}
