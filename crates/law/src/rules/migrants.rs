//! Inter-State migrant workers: the journey and the displacement allowance that ended with the Act of 1979.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::limitation::Claim;
use crate::parameters::Param;
use kernel::Paise;

/// Fare there and back. Under the Act also wages on the road; under the Code once in twelve months after 180 days.
pub static JOURNEY: Rule = Rule {
    word: "journey",
    key: "law-rule-journey",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::JourneyBothWays, Param::JourneyLumpDays],
    changed_by_codes: Some("law-changed-journey"),
    work: journey,
};

/// Displacement allowance on recruitment: half a month's wages or Rs 75, whichever is more; none under the Code.
pub static DISPLACEMENT: Rule = Rule {
    word: "displacement",
    key: "law-rule-displacement",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::Displacement],
    changed_by_codes: Some("law-changed-displacement"),
    work: displacement,
};

/// Whether the establishment has migrants enough; says so where it has not.
fn enough_migrants(ask: &mut Ask) -> Option<bool> {
    let least = ask.number(Param::MigrantWorkers)?;
    let count = ask.count(facts::MIGRANTS, &[least.value]);
    ask.step(Step::shows(
        "law-step-migrants-needed",
        Value::Count(least.value),
        least.source,
    ));
    if count < least.value {
        ask.verdict(false, "law-why-too-few-migrants");
    }
    Some(count >= least.value)
}

fn journey(ask: &mut Ask) {
    let day = ask.event(facts::ASKED_ON);
    ask.claim(Claim::Migrant, day);
    let both_ways = need!(ask, ask.text(Param::JourneyBothWays));
    if !need!(ask, enough_migrants(ask)) {
        return;
    }
    if let Some(days) = ask.number(Param::JourneyLumpDays) {
        let worked = ask.count(facts::DAYS_WORKED, &[days.value]);
        let paid = ask.get(facts::FARE_PAID);
        ask.step(Step::shows(
            "law-step-days-needed",
            Value::Count(days.value),
            days.source,
        ));
        ask.assume("law-assume-days-with-last-employer-count");
        if worked < days.value {
            ask.verdict(false, "law-why-too-few-days");
            return;
        }
        if paid {
            ask.verdict(false, "law-why-fare-paid-this-year");
            return;
        }
    }
    ask.verdict(true, "law-why-journey");
    let fare = ask.get(facts::FARE);
    ask.step(super::wages::times(
        "law-step-fare",
        (facts::FARE.key(), fare),
        ("law-input-ways", 2),
        both_ways,
    ));
    if let Some(source) = ask.text(Param::RoadWages) {
        let wage = ask.get(facts::DAY_WAGES);
        let days = ask.get(facts::ROAD_DAYS);
        ask.step(super::wages::times(
            "law-step-road-wages",
            (facts::DAY_WAGES.key(), wage),
            (facts::ROAD_DAYS.key(), days),
            source,
        ));
    }
}

fn displacement(ask: &mut Ask) {
    let day = ask.event(facts::ASKED_ON);
    ask.claim(Claim::Migrant, day);
    let (Some(share), Some(least)) = (
        ask.share(Param::Displacement),
        ask.sum(Param::DisplacementMinimum),
    ) else {
        let code = need!(ask, ask.text(Param::JourneyBothWays));
        ask.step(Step::adds("law-step-no-displacement", Paise::ZERO, code));
        ask.verdict(false, "law-why-no-displacement");
        return;
    };
    if !need!(ask, enough_migrants(ask)) {
        return;
    }
    ask.verdict(true, "law-why-displacement");
    let wages = ask.get(facts::MONTHLY_WAGES);
    let half = Rounded::HalfUpPaisa.times(wages, share.value);
    let sum = half.max(least.value);
    ask.step(Step::adds("law-step-displacement", sum, share.source).from(
        "max(a × b, c)",
        Rounded::HalfUpPaisa,
        &[
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            ("law-input-share", Value::Share(share.value)),
            ("law-input-minimum", Value::Money(least.value)),
        ],
    ));
}
