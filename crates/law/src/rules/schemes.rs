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

/// A scheme that is a row of data alone: whoever asks says which ([`crate::Law::answer_scheme`]). It stands in no list of rules.
pub static LISTED: Rule = Rule {
    word: "scheme",
    key: "law-rule-scheme",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[],
    changed_by_codes: None,
    work: listed,
};

fn listed(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let row = need!(ask, ask.scheme());
    let (terms, source) = (&row.terms, row.source);
    let count = |label, count: i64| Step::shows(label, Value::Count(count), source);
    for (label, value) in [
        ("law-step-age-from", terms.age_from),
        ("law-step-age-to", terms.age_to),
        ("law-step-days-needed", terms.days_worked),
        ("law-step-years-needed", terms.registered_years),
    ] {
        if let Some(value) = value {
            ask.step(count(label, value));
        }
    }
    if let Some(most) = terms.income_max {
        let step = Step::shows("law-step-income-limit", Value::Money(most), source);
        ask.step(step);
    }
    if terms.construction && !ask.get(facts::CONSTRUCTION) {
        return ask.verdict(false, "law-why-no-construction");
    }
    let (from, to) = (terms.age_from, terms.age_to);
    if from.is_some() || to.is_some() {
        let (from, to) = (from.unwrap_or(0), to.unwrap_or(200));
        let age = ask.count(facts::AGE, &[from, to + 1]);
        if age < from || age > to {
            return ask.verdict(false, "law-why-age");
        }
    }
    if let Some(days) = terms.days_worked
        && ask.count(facts::DAYS_WORKED, &[days]) < days
    {
        return ask.verdict(false, "law-why-too-few-days");
    }
    if let Some(years) = terms.registered_years
        && ask.count(facts::REGISTERED_YEARS, &[years]) < years
    {
        return ask.verdict(false, "law-why-too-few-years");
    }
    if let Some(most) = terms.income_max
        && ask.get(facts::INCOME) > most
    {
        return ask.verdict(false, "law-why-income");
    }
    if terms.outside_epf_esi && ask.get(facts::IN_EPF_ESI) {
        return ask.verdict(false, "law-why-in-epf-esi");
    }
    if terms.no_income_tax && ask.get(facts::INCOME_TAX) {
        return ask.verdict(false, "law-why-income-tax");
    }
    ask.verdict(true, "law-why-scheme");
    if let Some(sum) = terms.gives {
        ask.step(Step::adds("law-step-board-benefit", sum, source));
    }
}

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
