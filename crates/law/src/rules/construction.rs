//! Construction workers' boards: who can be registered, and what the sample boards give.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::Ask;
use crate::facts::{self, BoardBenefit};
use crate::parameters::{Param, Place, Share};
use crate::sources::Status;

/// Whether a board must register the worker.
pub static BOCW: Rule = Rule {
    word: "bocw",
    key: "law-rule-bocw",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::BocwDays],
    changed_by_codes: None,
    work: bocw,
};

/// What a board of the sample gives; the place of the question is the board's state.
pub static BOARD: Rule = Rule {
    word: "board",
    key: "law-rule-board",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::BocwBoard],
    changed_by_codes: None,
    work: board,
};

fn bocw(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let from = need!(ask, ask.number(Param::BocwAgeFrom));
    let to = need!(ask, ask.number(Param::BocwAgeTo));
    let days = need!(ask, ask.number(Param::BocwDays));
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
        "law-step-days-needed",
        Value::Count(days.value),
        days.source,
    ));
    if !ask.get(facts::CONSTRUCTION) {
        return ask.verdict(false, "law-why-no-construction");
    }
    let age = ask.count(facts::AGE, &[from.value, to.value]);
    if age < from.value || age >= to.value {
        return ask.verdict(false, "law-why-age");
    }
    let worked = ask.count(facts::DAYS_WORKED, &[days.value]);
    if worked < days.value {
        return ask.verdict(false, "law-why-too-few-days");
    }
    ask.verdict(true, "law-why-bocw");
}

fn board(ask: &mut Ask) {
    ask.event(facts::ASKED_ON);
    let source = need!(ask, ask.text(Param::BocwBoard));
    ask.rests_on(Status::Unverified);
    let Place::State(state) = ask.when().place else {
        return ask.gap("law-gap-no-board");
    };
    let benefit: BoardBenefit = ask.get(facts::BOARD_BENEFIT);
    let Some(row) = ask.law().tables().board(state, benefit.word()) else {
        return ask.gap("law-gap-no-board");
    };
    ask.assume("law-assume-board-page-undated");
    if benefit == BoardBenefit::Pension {
        let age = ask.count(facts::AGE, &[60]);
        if age < 60 {
            ask.step(Step::shows("law-step-age-from", Value::Count(60), source));
            return ask.verdict(false, "law-why-age");
        }
    }
    let years = ask.count(facts::REGISTERED_YEARS, &[1]);
    if benefit == BoardBenefit::Pension && years < 1 {
        ask.step(Step::shows(
            "law-step-years-needed",
            Value::Count(1),
            source,
        ));
        return ask.verdict(false, "law-why-too-few-years");
    }
    let mut sum = row.sum;
    if benefit == BoardBenefit::DeathAccident
        && let Some(less) = row.after_disaster
        && ask.get(facts::DISASTER_PAID)
    {
        sum = less;
    }
    ask.verdict(true, "law-why-board");
    ask.step(Step::adds("law-step-board-benefit", sum, source));
    if row.per_year.0 > 0 {
        let more = Rounded::None.times(
            row.per_year,
            Share {
                parts: years,
                of: 1,
            },
        );
        ask.step(Step::adds("law-step-board-years", more, source).from(
            "a × b",
            Rounded::None,
            &[
                ("law-input-per-year", Value::Money(row.per_year)),
                (facts::REGISTERED_YEARS.key(), Value::Count(years)),
            ],
        ));
    }
}
