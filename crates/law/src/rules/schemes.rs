//! Schemes: PM-SYM pension, e-Shram, gig and platform workers.

use super::{Anchor, Rule, need};
use crate::answer::{Step, Value};
use crate::ask::Ask;
use crate::facts;
use crate::parameters::Param;

/// PM-SYM: who can join, what they pay, what they get. The pension a month is the amount.
pub static PM_SYM: Rule = Rule {
    word: "pm-sym",
    key: "law-rule-pm-sym",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::PmSymIncome],
    changed_by_codes: None,
    work: pm_sym,
};

/// e-Shram: who can be registered.
pub static E_SHRAM: Rule = Rule {
    word: "e-shram",
    key: "law-rule-e-shram",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::EShramAgeFrom],
    changed_by_codes: None,
    work: e_shram,
};

/// Gig and platform workers: days with aggregators.
pub static GIG: Rule = Rule {
    word: "gig",
    key: "law-rule-gig",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::GigDaysOne],
    changed_by_codes: None,
    work: gig,
};

fn pm_sym(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let from = need!(ask, ask.number(Param::PmSymAgeFrom));
    let to = need!(ask, ask.number(Param::PmSymAgeTo));
    let most = need!(ask, ask.sum(Param::PmSymIncome));
    let pension = need!(ask, ask.sum(Param::PmSymPension));
    ask.step(Step::shows(
        "law-step-age-from",
        Value::Count(from.value),
        from.source,
    ));
    ask.step(Step::shows(
        "law-step-age-to",
        Value::Count(to.value),
        to.source,
    ));
    ask.step(Step::shows(
        "law-step-income-limit",
        Value::Money(most.value),
        most.source,
    ));
    let age = ask.count(facts::AGE, &[from.value, to.value + 1]);
    if age < from.value || age > to.value {
        return ask.verdict(false, "law-why-age");
    }
    if ask.get(facts::INCOME) > most.value {
        return ask.verdict(false, "law-why-income");
    }
    if ask.get(facts::IN_EPF_ESI) {
        return ask.verdict(false, "law-why-in-epf-esi");
    }
    if ask.get(facts::INCOME_TAX) {
        return ask.verdict(false, "law-why-income-tax");
    }
    let Some((member, government)) = ask.law().tables().pm_sym(age) else {
        return ask.gap("law-gap-no-rule-that-day");
    };
    ask.verdict(true, "law-why-pm-sym");
    ask.step(Step::shows(
        "law-step-member-pays",
        Value::Money(member),
        pension.source,
    ));
    ask.step(Step::shows(
        "law-step-government-pays",
        Value::Money(government),
        pension.source,
    ));
    ask.step(Step::adds(
        "law-step-pension",
        pension.value,
        pension.source,
    ));
}

fn e_shram(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let from = need!(ask, ask.number(Param::EShramAgeFrom));
    let to = need!(ask, ask.number(Param::EShramAgeTo));
    ask.step(Step::shows(
        "law-step-age-from",
        Value::Count(from.value),
        from.source,
    ));
    ask.step(Step::shows(
        "law-step-age-to",
        Value::Count(to.value),
        to.source,
    ));
    let age = ask.count(facts::AGE, &[from.value, to.value + 1]);
    if age < from.value || age > to.value {
        return ask.verdict(false, "law-why-age");
    }
    if ask.get(facts::IN_EPF_ESI) {
        return ask.verdict(false, "law-why-in-epf-esi");
    }
    ask.verdict(true, "law-why-e-shram");
}

fn gig(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let (Some(one), Some(several), Some(end)) = (
        ask.number(Param::GigDaysOne),
        ask.number(Param::GigDaysSeveral),
        ask.number(Param::GigAgeEnd),
    ) else {
        // Until the Rules of 2026 nothing was laid down for gig workers.
        return ask.verdict(false, "law-why-no-gig-law");
    };
    ask.step(Step::shows(
        "law-step-days-one",
        Value::Count(one.value),
        one.source,
    ));
    ask.step(Step::shows(
        "law-step-days-several",
        Value::Count(several.value),
        several.source,
    ));
    let age = ask.count(facts::AGE, &[end.value]);
    if age >= end.value {
        return ask.verdict(false, "law-why-age");
    }
    if ask.count(facts::DAYS_ONE_AGGREGATOR, &[one.value]) >= one.value {
        return ask.verdict(true, "law-why-gig-one");
    }
    let all = ask.count(facts::DAYS_ALL_AGGREGATORS, &[several.value]);
    ask.verdict(
        all >= several.value,
        if all >= several.value {
            "law-why-gig-several"
        } else {
            "law-why-too-few-days"
        },
    );
}

/// Days that count where several aggregators may be worked for on one day: each aggregator's day is one (r.48(2)(e)).
pub fn gig_days(aggregators_each_day: &[i64]) -> i64 {
    aggregators_each_day
        .iter()
        .map(|count| (*count).max(0))
        .sum()
}
