//! Tables: minimum wages, relevant factors, the injury schedule, sample boards, PM-SYM contributions. The files are embedded; a
//! state's wage table is loaded as text in the same form as the central one.

use crate::facts::{Area, Skill};
use crate::parameters::Place;
use kernel::{Day, Paise};

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
                })
            };
            rates.push(rate().ok_or_else(|| format!("row {}: {record:?}", rates.len() + 1))?);
        }
        let count = rates.len();
        self.wages.extend(rates);
        Ok(count)
    }
    /// The minimum rate for a day.
    pub fn minimum_wage(&self, place: Place, day: Day, skill: Skill, area: Area) -> WageFound<'_> {
        let rows = || {
            self.wages
                .iter()
                .filter(|r| r.place == place && r.skill == skill && r.area == area && r.from <= day)
        };
        match rows().find(|rate| day < rate.to) {
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

fn next_revision(from: Day) -> Day {
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
