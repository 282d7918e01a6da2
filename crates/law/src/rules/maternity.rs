//! Maternity benefit.

use super::{Anchor, Rule, need};
use crate::answer::{Step, Value};
use crate::ask::Ask;
use crate::facts::{self, Maternity};
use crate::limitation::Claim;
use crate::parameters::Param;

/// Weeks of paid leave and the sum for them. The average daily wage of the three months before is asked as a day's wage; every day
/// of the weeks is paid.
pub static MATERNITY: Rule = Rule {
    word: "maternity",
    key: "law-rule-maternity",
    anchor: Anchor::Delivery,
    days: &[facts::DELIVERY_ON],
    params: &[Param::MaternityWeeks, Param::MaternityBonus],
    changed_by_codes: None,
    work: maternity,
};

fn maternity(ask: &mut Ask) {
    let day = ask.event(facts::DELIVERY_ON);
    ask.claim(Claim::Maternity, day);
    let needed = need!(ask, ask.number(Param::MaternityDays));
    let kind: Maternity = ask.get(facts::MATERNITY);
    let worked = ask.count(facts::DAYS_WORKED, &[needed.value]);
    ask.step(Step::shows(
        "law-step-days-needed",
        Value::Count(needed.value),
        needed.source,
    ));
    if worked < needed.value {
        ask.verdict(false, "law-why-too-few-days");
        return;
    }
    ask.verdict(true, "law-why-days-enough");
    let (days, source) = match kind {
        Maternity::Birth => {
            let many = ask.count(facts::CHILDREN, &[2]) >= 2;
            let (weeks, before) = if many {
                (Param::MaternityWeeksThird, Param::MaternityWeeksThirdBefore)
            } else {
                (Param::MaternityWeeks, Param::MaternityWeeksBefore)
            };
            let weeks = need!(ask, ask.number(weeks));
            let before = need!(ask, ask.number(before));
            ask.step(Step::shows(
                "law-step-weeks-before",
                Value::Count(before.value),
                before.source,
            ));
            (weeks.value * 7, weeks.source)
        }
        Maternity::Illness => {
            let days = need!(ask, ask.number(Param::MaternityIllnessDays));
            (days.value, days.source)
        }
        Maternity::Adoption | Maternity::Miscarriage | Maternity::Tubectomy => {
            let weeks = need!(
                ask,
                ask.number(match kind {
                    Maternity::Adoption => Param::MaternityAdoption,
                    Maternity::Miscarriage => Param::MaternityMiscarriage,
                    _ => Param::MaternityTubectomy,
                })
            );
            (weeks.value * 7, weeks.source)
        }
    };
    ask.quantity("law-quantity-days-of-leave", days);
    let wage = ask.get(facts::DAY_WAGES);
    ask.step(super::wages::times(
        "law-step-maternity",
        (facts::DAY_WAGES.key(), wage),
        ("law-quantity-days-of-leave", days),
        source,
    ));
    if kind == Maternity::Birth
        && let Some(bonus) = ask.sum(Param::MaternityBonus)
        && ask.told(facts::CARE_GIVEN, "law-assume-care-given") == Some(false)
    {
        ask.step(Step::adds(
            "law-step-medical-bonus",
            bonus.value,
            bonus.source,
        ));
    }
    super::wages::less_paid(ask, source);
}
