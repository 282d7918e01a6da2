//! Limitation: until when a claim can be made.
//!
//! The day on which a claim arises is not counted, the last day is (General Clauses Act 1897 s.9); a period of months or years ends
//! on the day of the same number, or on the month's last where there is none (29 February, 31 August); where the office is closed
//! on the last day, the next open day still counts (s.10). Claims that arose under a repealed Act keep its period (s.6 of that Act,
//! through the Codes' saving clauses); that the Code's longer period helps an old claim still alive on 21 November 2025 is a reading
//! nobody has settled: it is shown as later, never relied upon.

use crate::parameters::{When, order};
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
            Period::Months(months) => months_later(from, months),
            Period::None => None,
        }
    }
}

/// The day of the same number some months later, or that month's last; `None` beyond the calendar.
pub fn months_later(from: Day, months: i32) -> Option<Day> {
    let (year, month) = from.year_month();
    let count = i32::from(year) * 12 + i32::from(month) - 1 + months.max(0);
    let year = i16::try_from(count.div_euclid(12)).ok()?;
    let month = i8::try_from(count.rem_euclid(12)).ok()? + 1;
    let day = from.0.day();
    (day.min(28)..=day)
        .rev()
        .find_map(|day| Day::new(year, month, day))
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
    eve: Day,
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
            None => Ok(Self {
                rows,
                commencement,
                eve: commencement.plus_days(-1),
            }),
        }
    }
    /// The rows of a claim.
    pub fn rows(&self, claim: Claim) -> &[LimitationRow] {
        &self.rows[claim as usize]
    }
    fn row(&self, claim: Claim, arose: Day, known: Day) -> Option<&LimitationRow> {
        let (arose, known) = (order(arose), order(known));
        self.rows[claim as usize].iter().rfind(|row| {
            order(row.from) <= arose
                && row.to.is_none_or(|to| arose < order(to))
                && order(row.known) <= known
        })
    }
    /// Until when `claim` can be made that arose on `when.event`, as far as is known on `when.known`.
    pub fn of(&self, claim: Claim, when: &When) -> Option<Limitation> {
        let arose = when.event;
        let row = self.row(claim, arose, when.known)?;
        let last_day = row.period.last_day(arose);
        let alive = order(arose) < order(self.commencement)
            && last_day.is_some_and(|last| order(last) >= order(self.eve));
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
            saved_by: row
                .saved_by
                .filter(|_| order(arose) < order(self.commencement)),
            later,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Law, Place};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn of(claim: Claim, arose: &str) -> Limitation {
        let when = When {
            event: day(arose),
            known: day("2026-11-22"),
            place: Place::Central,
        };
        Law::built_in().limitations().of(claim, &when).unwrap()
    }

    #[test]
    fn the_last_day_counts_and_leap_days_fall_back() {
        for (claim, arose, last) in [
            (Claim::MinimumWage, "2024-01-10", "2024-07-10"),
            (Claim::MinimumWage, "2024-08-31", "2025-02-28"),
            (Claim::MinimumWage, "2023-08-31", "2024-02-29"),
            (Claim::Wages, "2024-02-29", "2025-02-28"),
            (Claim::Wages, "2028-02-29", "2031-02-28"),
            (Claim::Compensation, "2026-02-28", "2028-02-28"),
            (Claim::Compensation, "2028-02-29", "2030-02-28"),
            (Claim::Gratuity, "2026-01-31", "2026-07-30"),
            (Claim::WageAppeal, "2026-01-01", "2026-04-01"),
        ] {
            assert_eq!(
                of(claim, arose).last_day,
                Some(day(last)),
                "{claim:?} {arose}"
            );
        }
        let last = of(Claim::MinimumWage, "2024-01-10");
        assert_eq!(last.days_left(day("2024-07-10")), Some(0));
        assert_eq!(last.days_left(day("2024-07-11")), Some(-1));
    }

    #[test]
    fn the_boundary_of_2025_keeps_the_old_period_and_shows_the_later() {
        let old = of(Claim::Wages, "2025-11-20");
        assert_eq!(old.last_day, Some(day("2026-11-20")));
        assert!(old.saved_by.is_some());
        assert_eq!(old.later, Some(day("2028-11-20")));
        let new = of(Claim::Wages, "2025-11-21");
        assert_eq!(new.last_day, Some(day("2028-11-21")));
        assert_eq!((new.saved_by, new.later), (None, None));
        // Alive on the eve of the Codes, or dead the day before it.
        assert!(of(Claim::MinimumWage, "2025-05-20").later.is_some());
        assert_eq!(of(Claim::MinimumWage, "2025-05-19").later, None);
        // Nothing longer came for compensation.
        assert_eq!(of(Claim::Compensation, "2025-11-20").later, None);
    }

    #[test]
    fn a_closed_office_moves_the_last_day_on() {
        let last = of(Claim::MinimumWage, "2024-01-10");
        let closed = |on: Day| on < day("2024-07-13");
        assert_eq!(last.last_open_day(closed), Some(day("2024-07-13")));
        assert_eq!(last.last_open_day(|_| true), None);
    }

    #[test]
    fn delay_is_forgiven_for_cause_where_the_law_says_so() {
        for claim in [Claim::Wages, Claim::MinimumWage, Claim::Compensation] {
            assert!(of(claim, "2024-01-10").condonable.is_some());
            assert!(of(claim, "2026-01-10").condonable.is_some());
        }
        assert_eq!(of(Claim::Esi, "2026-01-10").condonable, None);
        assert_eq!(of(Claim::Epf, "2026-01-10").last_day, None);
    }

    proptest::proptest! {
        #[test]
        fn a_later_start_never_ends_earlier(days in 0i32..60_000, more in 0i32..400, months in 0i32..400) {
            let from = day("1950-01-01").plus_days(days);
            let period = Period::Months(months);
            let last = period.last_day(from).unwrap();
            proptest::prop_assert!(last >= from);
            proptest::prop_assert!(period.last_day(from.plus_days(more)).unwrap() >= last);
            proptest::prop_assert!(Period::Months(months + 1).last_day(from).unwrap() > last);
            // The day's number stays, or the month has none and it is the month's last.
            let kept = last.0.day() == from.0.day() || last.plus_days(1).0.day() == 1;
            proptest::prop_assert!(kept);
        }
        #[test]
        fn days_are_days(days in 0i32..60_000, period in 0i32..4_000) {
            let from = day("1950-01-01").plus_days(days);
            let last = Period::Days(period).last_day(from).unwrap();
            proptest::prop_assert_eq!(last.epoch_days() - from.epoch_days(), period);
        }
    }
}
