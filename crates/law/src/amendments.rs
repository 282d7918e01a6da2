//! Amendments: rows an alliance adds to the law the program carries. A row never changes what another said; it is in force from its own
//! day, known from the day it was published, and of rows in force the one published later is seen.
//!
//! What can be added is what lives in data: the value of a parameter, a rate of a wage table, a listed scheme. A row is refused with
//! the field that is wrong and why; [`Law::amended`] takes all of them or none.

use crate::Law;
use crate::facts::{Area, Skill};
use crate::parameters::{Jurisdiction, Param, Place, Row, Worth};
use crate::sources::{Source, Status};
use crate::tables::{SchemeRow, SchemeTerms, WageRate, next_revision};
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise};

/// The longest line of text in a row.
pub const TEXT_CHARS_MAX: usize = 300;
/// The largest number a row may hold, and the largest part of a share.
const COUNT_MAX: i64 = 1_000_000;

/// What a row adds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Change {
    /// A value of a parameter.
    Parameter {
        /// The parameter's word: `gratuity-ceiling`.
        param: String,
        /// Its value, of the kind its other rows have.
        worth: Worth,
    },
    /// A rate of a wage table: what a day of this skill in this area is worth at the least.
    Wage {
        /// `unskilled`, `semi_skilled`, …
        skill: Skill,
        /// `A`, `B`, `C`.
        area: Area,
        /// A day's wage.
        day_wage: Paise,
    },
    /// A listed scheme: who is taken in, and what it gives.
    Scheme(SchemeTerms),
}

/// A row to be added.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// What it adds.
    pub change: Change,
    /// First day in force.
    pub from: Day,
    /// First day no longer in force.
    pub to: Option<Day>,
    /// Day it was published: before it, nobody could tell.
    pub known: Day,
    /// Where it holds: `india`, `central`, `state:21`, `board:18`.
    pub place: String,
    /// Where it stands written: instrument, number, date, section.
    pub source: Source,
    /// How sure.
    pub status: Status,
}

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Something is missing.
    Missing,
    /// No rule asks for a parameter of this name.
    NoSuchParameter,
    /// The other rows of this parameter hold another kind of value.
    OtherKind,
    /// Below nothing, a share of nothing, or beyond what the engine reckons with.
    Beyond,
    /// It ends before it begins.
    EndsFirst,
    /// Not a day from 1950 to 2099.
    NoSuchDay,
    /// No such state, sphere or board; a wage table is of one sphere.
    NoSuchPlace,
    /// Longer than [`TEXT_CHARS_MAX`].
    TooLong,
    /// Not small letters, digits and hyphens.
    NoWord,
    /// The commencement of the Codes is what the rest is counted from: it is no row to amend.
    NotAmendable,
}

/// A row that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The row's place among those given, from 0.
    pub row: usize,
    /// The field: `source.number`.
    pub field: &'static str,
    /// Why.
    pub why: Why,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}, {}: {:?}", self.row + 1, self.field, self.why)
    }
}

impl Amendment {
    /// Everything that is wrong with it, field by field; nothing where it can be added to `law`.
    pub fn faults(&self, law: &Law) -> Vec<(&'static str, Why)> {
        let mut faults = Vec::new();
        match &self.change {
            Change::Parameter { param, worth } => parameter(law, param, *worth, &mut faults),
            Change::Wage { day_wage, .. } => {
                if !(1..=SUM_PAISE_MAX).contains(&day_wage.0) {
                    faults.push(("day_wage", Why::Beyond));
                }
            }
            Change::Scheme(terms) => scheme(terms, &mut faults),
        }
        let days = [
            ("from", Some(self.from)),
            ("to", self.to),
            ("known", Some(self.known)),
        ];
        for (field, day) in days {
            if day.is_some_and(|day| !(1950..=2099).contains(&day.0.year())) {
                faults.push((field, Why::NoSuchDay));
            }
        }
        if self.to.is_some_and(|to| to <= self.from) {
            faults.push(("to", Why::EndsFirst));
        }
        let place = Jurisdiction::parse(&self.place).filter(|place| is_known(*place));
        let fits = match (&self.change, place) {
            (_, None) => false,
            (Change::Wage { .. }, Some(place)) => matches!(place, Jurisdiction::Only(_)),
            (_, Some(_)) => true,
        };
        if !fits {
            faults.push(("place", Why::NoSuchPlace));
        }
        for (field, text) in [
            ("source.instrument", &self.source.instrument),
            ("source.number", &self.source.number),
            ("source.section", &self.source.section),
        ] {
            line(field, text, true, &mut faults);
        }
        line("source.note", &self.source.note, false, &mut faults);
        faults
    }
}

fn line(field: &'static str, text: &str, needed: bool, faults: &mut Vec<(&'static str, Why)>) {
    if needed && text.trim().is_empty() {
        faults.push((field, Why::Missing));
    } else if text.chars().count() > TEXT_CHARS_MAX {
        faults.push((field, Why::TooLong));
    }
}

fn parameter(law: &Law, word: &str, worth: Worth, faults: &mut Vec<(&'static str, Why)>) {
    let Some(param) = Param::by_word(word) else {
        return faults.push(("param", Why::NoSuchParameter));
    };
    if param == Param::Codes {
        faults.push(("param", Why::NotAmendable));
    }
    let same = law
        .parameters()
        .rows(param)
        .first()
        .is_none_or(|row| std::mem::discriminant(&row.worth) == std::mem::discriminant(&worth));
    if !same {
        return faults.push(("worth", Why::OtherKind));
    }
    let can_be = match worth {
        Worth::Money(sum) => (0..=SUM_PAISE_MAX).contains(&sum.0),
        Worth::Share(share) => {
            (0..=COUNT_MAX).contains(&share.parts) && (1..=COUNT_MAX).contains(&share.of)
        }
        Worth::Count(count) => (0..=COUNT_MAX).contains(&count),
        Worth::Text => true,
    };
    if !can_be {
        faults.push(("worth", Why::Beyond));
    }
}

fn scheme(terms: &SchemeTerms, faults: &mut Vec<(&'static str, Why)>) {
    let is_word = (2..=60).contains(&terms.word.len())
        && terms
            .word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !is_word {
        faults.push(("scheme.word", Why::NoWord));
    }
    match terms.names.get("en") {
        Some(name) => line("scheme.names", name, true, faults),
        None => faults.push(("scheme.names", Why::Missing)),
    }
    for name in terms.names.values() {
        line("scheme.names", name, false, faults);
    }
    for (field, count, most) in [
        ("scheme.age_from", terms.age_from, 120),
        ("scheme.age_to", terms.age_to, 120),
        ("scheme.days_worked", terms.days_worked, 366),
        ("scheme.registered_years", terms.registered_years, 60),
    ] {
        if count.is_some_and(|count| !(0..=most).contains(&count)) {
            faults.push((field, Why::Beyond));
        }
    }
    if terms
        .age_to
        .zip(terms.age_from)
        .is_some_and(|(to, from)| to < from)
    {
        faults.push(("scheme.age_to", Why::EndsFirst));
    }
    for (field, sum) in [
        ("scheme.income_max", terms.income_max),
        ("scheme.gives", terms.gives),
    ] {
        if sum.is_some_and(|sum| !(0..=SUM_PAISE_MAX).contains(&sum.0)) {
            faults.push((field, Why::Beyond));
        }
    }
}

fn is_known(place: Jurisdiction) -> bool {
    match place {
        Jurisdiction::India | Jurisdiction::Only(Place::Central) => true,
        Jurisdiction::Only(Place::State(lgd)) | Jurisdiction::Board(lgd) => {
            kernel::place::state(lgd).is_some()
        }
    }
}

impl Law {
    /// This law with these rows added, in their order; the first that can't be is told.
    ///
    /// # Errors
    /// The row, its field and why.
    pub fn amended(&self, rows: &[Amendment]) -> Result<Law, Fault> {
        let mut law = self.clone();
        for (at, row) in rows.iter().enumerate() {
            let fault = |field, why| Fault {
                row: at,
                field,
                why,
            };
            if let Some((field, why)) = row.faults(&law).first() {
                return Err(fault(field, *why));
            }
            law.add(row).ok_or_else(|| fault("source", Why::Beyond))?;
        }
        Ok(law)
    }

    fn add(&mut self, row: &Amendment) -> Option<()> {
        let source = self.sources_mut().add(&row.source)?;
        let place = Jurisdiction::parse(&row.place)?;
        match &row.change {
            Change::Parameter { param, worth } => {
                let added = Row {
                    worth: *worth,
                    from: row.from,
                    to: row.to,
                    known: row.known,
                    place,
                    source,
                    status: row.status,
                };
                self.parameters_mut().add(Param::by_word(param)?, added);
            }
            Change::Wage {
                skill,
                area,
                day_wage,
            } => {
                let Jurisdiction::Only(place) = place else {
                    return None;
                };
                let order = format!("{} {}", row.source.instrument, row.source.number);
                self.tables_mut().add_wage(WageRate {
                    place,
                    from: row.from,
                    to: row.to.unwrap_or_else(|| next_revision(row.from)),
                    skill: *skill,
                    area: *area,
                    day_wage: *day_wage,
                    order,
                    known: row.known,
                    source: Some(source),
                    status: row.status,
                });
            }
            Change::Scheme(terms) => self.tables_mut().add_scheme(SchemeRow {
                terms: terms.clone(),
                from: row.from,
                to: row.to,
                known: row.known,
                place,
                source,
                status: row.status,
            }),
        }
        Some(())
    }
}
