//! Minimum rates of a place, from the wage tables.

use super::given_lines::place_text;
use crate::given::{Given, Item, Reply};
use kernel::{Day, Paise};
use law::facts::{self, Area, FactType, Said, Skill};
use law::parameters::{Param, When};
use law::rules::minimum::{hour_of, month_of};
use law::tables::WageFound;
use law::{Law, Place};
use platform::words::Say;

/// The rates of a place on a day.
pub(super) struct Rates {
    pub(super) place: String,
    pub(super) day: String,
    /// Whether nobody said where: then the central tables are shown.
    pub(super) anywhere: bool,
    /// The one rate asked for, where both skill and area are known and a table has it.
    pub(super) one: Option<RateLine>,
    /// Its day rate in words.
    pub(super) one_in_words: Option<String>,
    pub(super) lines: Vec<RateLine>,
    /// Whether a line is of an older table.
    pub(super) older: bool,
    pub(super) orders: Vec<String>,
}

/// One rate.
#[derive(Clone)]
pub(super) struct RateLine {
    pub(super) skill: String,
    pub(super) area: String,
    pub(super) day: String,
    pub(super) month: String,
    pub(super) hour: String,
    pub(super) from: String,
    pub(super) older: bool,
}

fn said<T: FactType>(given: &Given, name: facts::Name<T>) -> Option<T> {
    match given.reply(Item::Fact(name.at())) {
        Some(Reply::Said(said)) => T::of(said),
        _ => None,
    }
}

impl Rates {
    pub(super) fn new(law: &Law, given: &Given, known: Day, t: &Say) -> Self {
        let place = given.place();
        let day = match given.reply(Item::Fact(facts::PERIOD_ENDS.at())) {
            Some(Reply::Said(Said::Day(day))) => day,
            _ => known,
        };
        let here = place.unwrap_or(Place::Central);
        let (skill, area) = (said(given, facts::SKILL), said(given, facts::AREA));
        let number = |param: Param| {
            let when = When {
                event: day,
                known,
                place: here,
            };
            match law.parameters().find(param, &when).map(|row| row.worth) {
                Some(law::parameters::Worth::Count(count)) => Some(count),
                _ => None,
            }
        };
        let (hours, days) = (number(Param::HoursADay), number(Param::DaysAMonth));
        let mut lines: Vec<RateLine> = Vec::new();
        let mut orders: Vec<String> = Vec::new();
        let mut sole: Option<Paise> = None;
        for kind in Skill::ALL
            .iter()
            .filter(|kind| skill.is_none_or(|skill| skill == **kind))
        {
            for zone in Area::ALL
                .iter()
                .filter(|zone| area.is_none_or(|area| area == **zone))
            {
                let (rate, older) = match law.tables().minimum_wage(here, day, *kind, *zone) {
                    WageFound::InForce(rate) if rate.from <= known => (rate, false),
                    WageFound::Earlier(rate) | WageFound::InForce(rate) => (rate, true),
                    WageFound::Nothing => continue,
                };
                if !orders.contains(&rate.order) {
                    orders.push(rate.order.clone());
                }
                sole = Some(rate.day_wage);
                lines.push(RateLine {
                    skill: t.word("law-kind-skill-", kind.word()),
                    area: t.word("law-kind-area-", &zone.word().to_lowercase()),
                    day: t.money(rate.day_wage),
                    month: days
                        .map_or_else(String::new, |days| t.money(month_of(rate.day_wage, days))),
                    hour: hours
                        .map_or_else(String::new, |hours| t.money(hour_of(rate.day_wage, hours))),
                    from: t.day(rate.from),
                    older,
                });
            }
        }
        let one = (skill.is_some() && area.is_some())
            .then(|| lines.first().cloned())
            .flatten();
        Self {
            place: place_text(here, t),
            day: t.day(day),
            anywhere: place.is_none(),
            one_in_words: one
                .as_ref()
                .and(sole)
                .and_then(|sum| crate::amounts::in_words(sum, t)),
            one,
            older: lines.iter().any(|line| line.older),
            lines,
            orders,
        }
    }
}
