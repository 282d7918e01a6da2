//! Rival readings: where courts or texts divide, the answer holds each with its authority, and a range.

use crate::parameters::order;
use crate::sources::{SourceId, Sources, Status};
use kernel::Day;
use std::collections::BTreeMap;

macro_rules! readings {
    ($($(#[$doc:meta])* $name:ident = $word:literal in $topic:ident),* $(,)?) => {
        /// A reading.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Reading { $($(#[$doc])* $name),* }
        impl Reading {
            /// All of them.
            pub const ALL: &'static [Reading] = &[$(Reading::$name),*];
            /// Its word in the data file.
            pub fn word(self) -> &'static str { [$($word),*][self as usize] }
            /// Its message key.
            pub fn key(self) -> &'static str { [$(concat!("law-reading-", $word)),*][self as usize] }
            /// What it is a reading of.
            pub fn topic(self) -> Topic { [$(Topic::$topic),*][self as usize] }
        }
    };
}

/// What is read in more than one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Which monthly wage counts for compensation.
    CountedWage,
    /// From which day interest on compensation runs.
    InterestFrom,
    /// Which wage limits bind bonus until new ones are notified.
    BonusLimits,
}

readings! {
    /// The cap in force on the day of the accident.
    StrictCap = "strict-cap" in CountedWage,
    /// The wage actually earned, as awarded in spite of the cap.
    ActualWage = "actual-wage" in CountedWage,
    /// The cap of 4,000 applied to an accident before it came.
    LaterCap = "later-cap" in CountedWage,
    /// The notified wage is the most that counts.
    NotifiedCeiling = "notified-ceiling" in CountedWage,
    /// The notified wage is the least that counts.
    NotifiedFloor = "notified-floor" in CountedWage,
    /// Interest from the day of the accident.
    FromAccident = "from-accident" in InterestFrom,
    /// Interest from the default, one month later.
    FromDefault = "from-default" in InterestFrom,
    /// The old limits live on until new ones are notified.
    SavedLimits = "saved-limits" in BonusLimits,
    /// Without a notification there is no limit.
    NoLimits = "no-limits" in BonusLimits,
}

/// One row: a reading, when it is argued, on whose authority.
#[derive(Clone, Copy, Debug)]
pub struct ReadingRow {
    /// The reading.
    pub reading: Reading,
    /// First day of events it is about.
    pub from: Day,
    /// First day it is no longer about.
    pub to: Option<Day>,
    /// Authority.
    pub source: SourceId,
    /// How sure.
    pub status: Status,
    /// Whether the answer leads with it.
    pub chosen: bool,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    from: String,
    to: Option<String>,
    source: String,
    status: Status,
    #[serde(default)]
    chosen: bool,
}

/// All readings.
#[derive(Debug, Clone)]
pub struct Readings {
    rows: Vec<ReadingRow>,
}

impl Readings {
    /// Reads the table.
    pub fn read(text: &str, sources: &Sources) -> Result<Self, String> {
        let raw: BTreeMap<String, Vec<Raw>> = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut rows = Vec::new();
        for (word, list) in raw {
            let reading = Reading::ALL
                .iter()
                .find(|reading| reading.word() == word)
                .ok_or_else(|| format!("{word}: no such reading"))?;
            for raw in list {
                let day = |text: &str| {
                    Day::parse(text).ok_or_else(|| format!("{word}: {text} is no day"))
                };
                rows.push(ReadingRow {
                    reading: *reading,
                    from: day(&raw.from)?,
                    to: raw.to.as_deref().map(day).transpose()?,
                    source: sources
                        .id(&raw.source)
                        .ok_or_else(|| format!("{word}: {} is no source", raw.source))?,
                    status: raw.status,
                    chosen: raw.chosen,
                });
            }
        }
        // The one that leads comes first.
        rows.sort_by_key(|row| (!row.chosen, row.from));
        Ok(Self { rows })
    }
    /// The readings of `topic` for an event on `day`; the chosen one first.
    pub fn on(&self, topic: Topic, day: Day) -> impl Iterator<Item = &ReadingRow> + Clone {
        let day = order(day);
        self.rows.iter().filter(move |row| {
            row.reading.topic() == topic
                && order(row.from) <= day
                && row.to.is_none_or(|to| day < order(to))
        })
    }
    /// All rows.
    pub fn rows(&self) -> &[ReadingRow] {
        &self.rows
    }
}
