//! Tables: minimum wages, relevant factors, the injury schedule, sample boards, PM-SYM contributions. The files are embedded; a
//! state's wage table is loaded as text in the same form as the central one.

use crate::facts::{Area, Skill};
use crate::parameters::{Jurisdiction, Place, When};
use crate::sources::{SourceId, Status};
use kernel::{Day, Paise};
use std::collections::BTreeMap;

/// One minimum rate.
#[derive(Clone, Debug)]
pub struct WageRate {
    /// Whose order.
    pub place: Place,
    /// First day.
    pub from: Day,
    /// First day no longer: the next half-yearly revision (1 April, 1 October) unless the table says otherwise.
    pub to: Day,
    /// Skill.
    pub skill: Skill,
    /// Area.
    pub area: Area,
    /// A day's wage.
    pub day_wage: Paise,
    /// The order, as the table names it.
    pub order: String,
    /// Day it was published. Of the program's own tables, the day it takes effect: orders come out in the weeks before.
    pub known: Day,
    /// Where it stands written; none where only the order is named.
    pub source: Option<SourceId>,
    /// How sure.
    pub status: Status,
}

/// What a listed scheme asks and gives: a thin rule of eligibility that is data alone. What is absent is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SchemeTerms {
    /// Its word: `od-cycle-grant`. A later row of the same word takes its place.
    pub word: String,
    /// Its name by language: `en` is needed.
    pub names: BTreeMap<String, String>,
    /// From this age on, in completed years.
    pub age_from: Option<i64>,
    /// Up to and with this age.
    pub age_to: Option<i64>,
    /// Only who does building or other construction work.
    pub construction: bool,
    /// Days worked in the last twelve months, at the least.
    pub days_worked: Option<i64>,
    /// Completed years registered with the board, at the least.
    pub registered_years: Option<i64>,
    /// Income of a month, at the most.
    pub income_max: Option<Paise>,
    /// Only who is no member of EPF, ESI or NPS.
    pub outside_epf_esi: bool,
    /// Only who pays no income tax.
    pub no_income_tax: bool,
    /// What it gives, where that is one sum.
    pub gives: Option<Paise>,
}

/// A listed scheme, with when and where it holds.
#[derive(Clone, Debug)]
pub struct SchemeRow {
    /// What it asks and gives.
    pub terms: SchemeTerms,
    /// First day.
    pub from: Day,
    /// First day no longer.
    pub to: Option<Day>,
    /// Day it was published.
    pub known: Day,
    /// Where.
    pub place: Jurisdiction,
    /// Where it stands written.
    pub source: SourceId,
    /// How sure.
    pub status: Status,
}

/// One injury of the Fourth Schedule.
#[derive(Clone, Debug)]
pub struct InjuryRow {
    /// Number as [`crate::facts::Injuries`] counts: Part I from 101.
    pub number: u8,
    /// Which part of the body the row is about; empty for Part I.
    pub group: String,
    /// The words of the schedule.
    pub injury: String,
    /// Loss of earning capacity, per cent.
    pub percent: i64,
}

/// One board's benefit.
#[derive(Clone, Debug)]
pub struct BoardRow {
    /// LGD code of the state.
    pub state_lgd: u8,
    /// The board.
    pub board: String,
    /// Word of the benefit.
    pub benefit: String,
    /// The sum, or the base of a sum that grows.
    pub sum: Paise,
    /// What each completed year of registration adds.
    pub per_year: Paise,
    /// The sum where the disaster department has paid already.
    pub after_disaster: Option<Paise>,
}

/// All tables.
#[derive(Debug, Clone)]
pub struct Tables {
    wages: Vec<WageRate>,
    factors: [i64; 50],
    injuries: Vec<InjuryRow>,
    boards: Vec<BoardRow>,
    pm_sym: Vec<(i64, Paise, Paise)>,
    schemes: Vec<SchemeRow>,
}

/// What a look into the wage tables finds.
#[derive(Clone, Copy, Debug)]
pub enum WageFound<'a> {
    /// The rate in force that day.
    InForce(&'a WageRate),
    /// The last one known before: rates are not cut, so it is the least.
    Earlier(&'a WageRate),
    /// Nothing at all.
    Nothing,
}

impl Tables {
    pub(crate) fn read() -> Result<Self, String> {
        let mut tables = Self {
            wages: Vec::new(),
            factors: factors(include_str!("../data/ec_relevant_factors.json"))?,
            injuries: injuries(include_str!("../data/ec_injury_schedule.json"))?,
            boards: boards(include_str!("../data/bocw_board_benefits_sample.json"))?,
            pm_sym: pm_sym(include_str!("../data/pmsym_contribution.csv"))?,
            schemes: Vec::new(),
        };
        let central = include_str!("../data/central_min_wage_construction.csv");
        tables.load_wages(Place::Central, central)?;
        Ok(tables)
    }
    /// Adds a wage table: `effective_from,category,area,basic_inr_day,vda_inr_day,total_inr_day,source`. A table whose parts don't
    /// add up to its total is refused whole.
    pub fn load_wages(&mut self, place: Place, text: &str) -> Result<usize, String> {
        let mut rates = Vec::new();
        for record in csv::Reader::from_reader(text.as_bytes()).records() {
            let record = record.map_err(|e| e.to_string())?;
            let field = |at: usize| record.get(at).unwrap_or_default();
            let rate = || {
                let sum = |at| Paise::parse(field(at));
                let (basic, vda, total) = (sum(3)?, sum(4)?, sum(5)?);
                if basic.checked_add(vda) != Some(total) || total.0 <= 0 {
                    return None;
                }
                let from = Day::parse(field(0))?;
                Some(WageRate {
                    place,
                    from,
                    to: next_revision(from),
                    skill: *Skill::ALL.iter().find(|s| s.word() == field(1))?,
                    area: *Area::ALL.iter().find(|a| a.word() == field(2))?,
                    day_wage: total,
                    order: field(6).to_owned(),
                    known: from,
                    source: None,
                    status: Status::SecondRead,
                })
            };
            rates.push(rate().ok_or_else(|| format!("row {}: {record:?}", rates.len() + 1))?);
        }
        let count = rates.len();
        self.wages.extend(rates);
        Ok(count)
    }
    /// Adds one rate.
    pub(crate) fn add_wage(&mut self, rate: WageRate) {
        self.wages.push(rate);
    }
    /// Adds a listed scheme.
    pub(crate) fn add_scheme(&mut self, row: SchemeRow) {
        self.schemes.push(row);
    }
    /// Every row of every listed scheme.
    pub fn schemes(&self) -> &[SchemeRow] {
        &self.schemes
    }
    /// The words of the schemes that could be told of on a day in a place, each once, in the order they were added.
    pub fn scheme_words(&self, when: &When) -> Vec<&str> {
        let mut words: Vec<&str> = Vec::new();
        for row in self.schemes.iter().filter(|row| row.is_told(when)) {
            if !words.contains(&row.terms.word.as_str()) {
                words.push(&row.terms.word);
            }
        }
        words
    }
    /// The row of a scheme for a day, as far as it could be known: the one published last.
    pub fn scheme(&self, word: &str, when: &When) -> Option<&SchemeRow> {
        self.schemes
            .iter()
            .filter(|row| {
                row.terms.word == word
                    && row.is_told(when)
                    && row.from <= when.event
                    && row.to.is_none_or(|to| when.event < to)
            })
            .max_by_key(|row| row.known)
    }
    /// The minimum rate for a day, whenever it was published.
    pub fn minimum_wage(&self, place: Place, day: Day, skill: Skill, area: Area) -> WageFound<'_> {
        let known = self.wages.iter().map(|rate| rate.known).max();
        self.minimum_wage_known(place, day, known.unwrap_or(day), skill, area)
    }
    /// The minimum rate for a day, as far as could be known on `known`. Of several in force the one published last.
    pub fn minimum_wage_known(
        &self,
        place: Place,
        day: Day,
        known: Day,
        skill: Skill,
        area: Area,
    ) -> WageFound<'_> {
        let rows = || {
            self.wages.iter().filter(|r| {
                r.place == place
                    && r.skill == skill
                    && r.area == area
                    && r.from <= day
                    && r.known <= known
            })
        };
        match rows()
            .filter(|rate| day < rate.to)
            .max_by_key(|rate| rate.known)
        {
            Some(rate) => WageFound::InForce(rate),
            None => rows()
                .max_by_key(|rate| rate.from)
                .map_or(WageFound::Nothing, WageFound::Earlier),
        }
    }
    /// The relevant factor, in hundredths, for completed years of age.
    pub fn factor_hundredths(&self, age_years: i64) -> i64 {
        let at = usize::try_from(age_years.clamp(16, 65) - 16).unwrap_or(0);
        self.factors[at]
    }
    /// An injury of the schedule.
    pub fn injury(&self, number: u8) -> Option<&InjuryRow> {
        self.injuries.iter().find(|row| row.number == number)
    }
    /// All 56.
    pub fn injuries(&self) -> &[InjuryRow] {
        &self.injuries
    }
    /// What a state's board gives.
    pub fn board(&self, state_lgd: u8, benefit: &str) -> Option<&BoardRow> {
        self.boards
            .iter()
            .find(|row| row.state_lgd == state_lgd && row.benefit == benefit)
    }
    /// What member and government pay a month for an age of entry.
    pub fn pm_sym(&self, age_years: i64) -> Option<(Paise, Paise)> {
        self.pm_sym
            .iter()
            .find(|(age, ..)| *age == age_years)
            .map(|(_, member, government)| (*member, *government))
    }
}

impl SchemeRow {
    /// Whether it could be told of: published, and of the place.
    fn is_told(&self, when: &When) -> bool {
        self.known <= when.known && self.place.fits(when.place).is_some()
    }
}

/// The first day of the next half-yearly revision of minimum wages: 1 April or 1 October.
pub(crate) fn next_revision(from: Day) -> Day {
    let (year, month) = from.year_month();
    let (year, month) = match month {
        1..=3 => (year, 4),
        4..=9 => (year, 10),
        _ => (year + 1, 4),
    };
    Day::new(year, month, 1).unwrap_or(from)
}

fn factors(text: &str) -> Result<[i64; 50], String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let mut factors = [0; 50];
    for (at, factor) in factors.iter_mut().enumerate() {
        let age = (at + 16).to_string();
        *factor = value["factor_x100"][&age]
            .as_i64()
            .ok_or_else(|| format!("no factor for {age}"))?;
    }
    Ok(factors)
}

fn injuries(text: &str) -> Result<Vec<InjuryRow>, String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let mut rows = Vec::new();
    for (part, above) in [("part_I_total", 100), ("part_II_partial", 0)] {
        for row in value[part].as_array().ok_or("no such part")? {
            let number = row["no"].as_u64().and_then(|no| u8::try_from(no).ok());
            rows.push(InjuryRow {
                number: number.ok_or("no number")? + above,
                group: row["group"].as_str().unwrap_or_default().to_owned(),
                injury: row["injury"].as_str().ok_or("no words")?.to_owned(),
                percent: row["pct"].as_i64().ok_or("no percentage")?,
            });
        }
    }
    Ok(rows)
}

fn boards(text: &str) -> Result<Vec<BoardRow>, String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let mut rows = Vec::new();
    for board in value["boards"].as_array().ok_or("no boards")? {
        let state = board["state"].as_str().unwrap_or_default();
        let state_lgd = kernel::place::state_by_name(state)
            .ok_or_else(|| format!("{state} is no state"))?
            .lgd;
        for benefit in board["benefits"].as_array().ok_or("no benefits")? {
            let sum = |key: &str| benefit[key].as_i64().map(Paise::rupees);
            // A benefit of several sums (housing loans) is no single answer and stays in the file.
            let Some(amount) = sum("inr").or_else(|| sum("base")) else {
                continue;
            };
            let word = match benefit["id"].as_str().unwrap_or_default() {
                "death_accident_in_employment" => "death_accident",
                "permanent_total_disability_once" => "total_disability",
                "partial_permanent_disability_once" => "partial_disability",
                other => other,
            };
            rows.push(BoardRow {
                state_lgd,
                board: board["board"].as_str().unwrap_or_default().to_owned(),
                benefit: word.to_owned(),
                sum: amount,
                per_year: sum("per_completed_year").unwrap_or_default(),
                after_disaster: benefit["exception"]
                    .as_str()
                    .and_then(|words| words.split(' ').next())
                    .and_then(Paise::parse),
            });
        }
    }
    Ok(rows)
}

fn pm_sym(text: &str) -> Result<Vec<(i64, Paise, Paise)>, String> {
    csv::Reader::from_reader(text.as_bytes())
        .records()
        .map(|record| {
            let record = record.map_err(|e| e.to_string())?;
            let row = || {
                Some((
                    record.get(0)?.parse().ok()?,
                    Paise::parse(record.get(1)?)?,
                    Paise::parse(record.get(2)?)?,
                ))
            };
            row().ok_or_else(|| format!("{record:?}"))
        })
        .collect()
}
