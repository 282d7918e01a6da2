//! Limitation: until when a claim can be made.
//!
//! The day on which a claim arises is not counted, the last day is (General Clauses Act 1897 s.9); a period of months or years ends
//! on the day of the same number, or on the month's last where there is none (29 February, 31 August); where the office is closed
//! on the last day, the next open day still counts (s.10). Claims that arose under a repealed Act keep its period (s.6 of that Act,
//! through the Codes' saving clauses); that the Code's longer period helps an old claim still alive on 21 November 2025 is a reading
//! nobody has settled: it is shown as later, never relied upon.

use crate::parameters::When;
use crate::sources::{SourceId, Sources, Status};
use kernel::Day;
use std::collections::BTreeMap;

macro_rules! claims {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        /// What is claimed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Claim { $($(#[$doc])* $name),* }
        impl Claim {
            /// All of them.
            pub const ALL: &'static [Claim] = &[$(Claim::$name),*];
            /// Its word in the data file.
            pub fn word(self) -> &'static str { [$($word),*][self as usize] }
            /// The message key.
            pub fn key(self) -> &'static str { [$(concat!("law-claim-", $word)),*][self as usize] }
        }
    };
}

claims! {
    /// Wages not paid, paid late, or cut.
    Wages = "wages",
    /// Wages below the minimum, overtime and rest days of scheduled work.
    MinimumWage = "minimum-wage",
    /// Bonus.
    Bonus = "bonus",
    /// Appeal against an order on wages.
    WageAppeal = "wage-appeal",
    /// Application for gratuity to the employer.
    GratuityForm = "gratuity-form",
    /// The same by a nominee or heir.
    GratuityHeir = "gratuity-heir",
    /// Application to the authority when the employer doesn't pay.
    Gratuity = "gratuity",
    /// Compensation for an accident at work, counted from the accident, or from the death.
    Compensation = "compensation",
    /// Maternity benefit refused.
    Maternity = "maternity",
    /// A benefit of ESI.
    Esi = "esi",
    /// Provident fund not deposited.
    Epf = "epf",
    /// Lay-off and retrenchment money.
    IndustrialMoney = "industrial-money",
    /// Leave money.
    Leave = "leave",
    /// Journey and displacement money of a migrant.
    Migrant = "migrant",
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Days.
    Days(i32),
    /// Calendar months.
    Months(i32),
    /// No period is laid down.
    None,
}

impl Period {
    /// The last day of this period when it begins the day after `from`.
    pub fn last_day(self, from: Day) -> Option<Day> {
        match self {
            Period::Days(days) => Some(from.plus_days(days)),
            Period::Months(months) => from
                .0
                .checked_add(jiff::Span::new().months(months.clamp(0, 12_000)))
                .ok()
                .map(Day),
            Period::None => None,
        }
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct LimitationRow {
    /// How long.
    pub period: Period,
    /// First day on which claims that arise fall under it.
    pub from: Day,
    /// First day on which they no longer do.
    pub to: Option<Day>,
    /// Day it was published.
    pub known: Day,
    /// Message key of the ground on which delay is forgiven.
    pub condonable: Option<&'static str>,
    /// Where it stands.
    pub source: SourceId,
    /// How sure.
    pub status: Status,
    /// The clause that keeps it alive for old claims after the Codes came.
    pub saved_by: Option<SourceId>,
}

/// Until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limitation {
    /// What is claimed.
    pub claim: Claim,
    /// The day the claim arose.
    pub arose: Day,
    /// How long; [`Period::None`] where the law lays down nothing: go at once.
    pub period: Period,
    /// The last day, counted in. None where no period is laid down.
    pub last_day: Option<Day>,
    /// Message key of the ground on which delay is forgiven.
    pub condonable: Option<&'static str>,
    /// Where it stands.
    pub source: SourceId,
    /// How sure.
    pub status: Status,
    /// The saving clause, for a claim older than the Codes.
    pub saved_by: Option<SourceId>,
    /// The day a reading nobody has settled would give (the Code's period for an old claim still alive when it came).
    pub later: Option<Day>,
}

impl Limitation {
    /// The last day when the office is closed on some days: the first open one from the last day on (General Clauses Act s.10).
    /// Looks one year ahead and no further.
    pub fn last_open_day(&self, closed: impl Fn(Day) -> bool) -> Option<Day> {
        let last = self.last_day?;
        (0..366)
            .map(|later| last.plus_days(later))
            .find(|day| !closed(*day))
    }
    /// Days left on `today`; below zero when it has run out.
    pub fn days_left(&self, today: Day) -> Option<i32> {
        Some(self.last_day?.epoch_days() - today.epoch_days())
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    days: Option<i32>,
    months: Option<i32>,
    from: String,
    to: Option<String>,
    known: Option<String>,
    #[serde(default)]
    condonable: bool,
    source: String,
    status: Status,
    saved_by: Option<String>,
}

/// All periods.
#[derive(Debug, Clone)]
pub struct Limitations {
    rows: Vec<Vec<LimitationRow>>,
    commencement: Day,
}

impl Limitations {
    /// Reads the table; `commencement` is the day the Codes came.
    pub fn read(text: &str, sources: &Sources, commencement: Day) -> Result<Self, String> {
        let raw: BTreeMap<String, Vec<Raw>> = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut rows = vec![Vec::new(); Claim::ALL.len()];
        for (word, list) in raw {
            let at = Claim::ALL
                .iter()
                .position(|claim| claim.word() == word)
                .ok_or_else(|| format!("{word}: no such claim"))?;
            for raw in list {
                let day = |text: &str| {
                    Day::parse(text).ok_or_else(|| format!("{word}: {text} is no day"))
                };
                let source = |id: &str| {
                    sources
                        .id(id)
                        .ok_or_else(|| format!("{word}: {id} is no source"))
                };
                let from = day(&raw.from)?;
                rows[at].push(LimitationRow {
                    period: match (raw.days, raw.months) {
                        (Some(days), None) => Period::Days(days),
                        (None, Some(months)) => Period::Months(months),
                        (None, None) => Period::None,
                        _ => return Err(format!("{word}: days or months, not both")),
                    },
                    from,
                    to: raw.to.as_deref().map(day).transpose()?,
                    known: raw.known.as_deref().map_or(Ok(from), day)?,
                    condonable: raw.condonable.then_some("law-ground-sufficient-cause"),
                    source: source(&raw.source)?,
                    status: raw.status,
                    saved_by: raw.saved_by.as_deref().map(source).transpose()?,
                });
            }
        }
        match Claim::ALL.iter().find(|c| rows[**c as usize].is_empty()) {
            Some(claim) => Err(format!("{}: no period", claim.word())),
            None => Ok(Self { rows, commencement }),
        }
    }
    /// The rows of a claim.
    pub fn rows(&self, claim: Claim) -> &[LimitationRow] {
        &self.rows[claim as usize]
    }
    fn row(&self, claim: Claim, arose: Day, known: Day) -> Option<&LimitationRow> {
        self.rows[claim as usize].iter().rfind(|row| {
            row.from <= arose && row.to.is_none_or(|to| arose < to) && row.known <= known
        })
    }
    /// Until when `claim` can be made that arose on `when.event`, as far as is known on `when.known`.
    pub fn of(&self, claim: Claim, when: &When) -> Option<Limitation> {
        let arose = when.event;
        let row = self.row(claim, arose, when.known)?;
        let last_day = row.period.last_day(arose);
        let eve = self.commencement.plus_days(-1);
        let alive = arose < self.commencement && last_day.is_some_and(|last| last >= eve);
        let later = alive
            .then(|| self.row(claim, self.commencement, when.known))
            .flatten()
            .and_then(|new| new.period.last_day(arose))
            .filter(|later| Some(*later) > last_day);
        Some(Limitation {
            claim,
            arose,
            period: row.period,
            last_day,
            condonable: row.condonable,
            source: row.source,
            status: row.status,
            saved_by: row.saved_by.filter(|_| arose < self.commencement),
            later,
        })
    }
}
