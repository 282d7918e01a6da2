//! Parameters: every number of the law, with two time axes, a place, a source and how sure we are of it.
//!
//! `data/parameters.toml` holds them. A row is in force from one day to another, and known from the day it was published: with
//! both, what was owed and what could be told at the time are each found again. Of two rows in force, the one published later
//! wins; a row of a narrower place wins over one of India.

use crate::sources::{SourceId, Sources, Status};
use kernel::{Day, Paise, Ratio};
use std::collections::BTreeMap;

/// Where a question stands: whose rules and wage orders bind the establishment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The central sphere: railways, mines, ports, central public companies and their contractors.
    Central,
    /// A state's sphere, by its LGD code; its boards too.
    State(u8),
}

/// Where a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jurisdiction {
    /// All of India, both spheres.
    India,
    /// One sphere.
    Only(Place),
    /// The board of a state, by its LGD code: only who is registered there.
    Board(u8),
}

impl Jurisdiction {
    /// Reads `india`, `central`, `state:21`, `board:18`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.split_once(':') {
            None if text == "india" => Self::India,
            None if text == "central" => Self::Only(Place::Central),
            Some(("state", code)) => Self::Only(Place::State(code.parse().ok()?)),
            Some(("board", code)) => Self::Board(code.parse().ok()?),
            _ => return None,
        })
    }
    /// Whether a row of this place answers a question at `place`, and how narrowly.
    pub fn fits(self, place: Place) -> Option<u8> {
        match self {
            Jurisdiction::India => Some(0),
            Jurisdiction::Only(only) => (only == place).then_some(1),
            Jurisdiction::Board(state) => (place == Place::State(state)).then_some(2),
        }
    }
}

/// An exact share: `25/300` for 8 1/3 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Share {
    /// Parts.
    pub parts: i64,
    /// Of how many; above zero.
    pub of: i64,
}

impl Share {
    /// As kernel's ratio.
    pub fn ratio(self) -> Ratio {
        Ratio::new(self.parts, self.of.max(1)).expect("the denominator is at least one")
    }
}

/// The value of a parameter. In JSON `{"money": 1500000}` (paise), `{"share": {"parts": 25, "of": 300}}`, `{"count": 26}`, `"text"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// A sum.
    Money(Paise),
    /// A share.
    Share(Share),
    /// A number of days, weeks, years, people.
    Count(i64),
    /// The text of a rule without a number.
    Text,
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The value.
    pub worth: Worth,
    /// First day in force.
    pub from: Day,
    /// First day no longer in force.
    pub to: Option<Day>,
    /// Day it was published: before it, nobody could tell.
    pub known: Day,
    /// Where it holds.
    pub place: Jurisdiction,
    /// Where it stands written.
    pub source: SourceId,
    /// How sure we are.
    pub status: Status,
}

/// When and where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// The day of the event that anchors the rule.
    pub event: Day,
    /// The day of knowledge: what was published later is not seen.
    pub known: Day,
    /// Where.
    pub place: Place,
}

macro_rules! parameters {
    ($($name:ident = $word:literal),* $(,)?) => {
        /// The name of a parameter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        #[repr(u8)]
        pub enum Param { $($name),* }
        impl Param {
            /// All of them.
            pub const ALL: &'static [Param] = &[$(Param::$name),*];
            /// Its word in the data file.
            pub fn word(self) -> &'static str { [$($word),*][self as usize] }
            /// The parameter with this word.
            pub fn by_word(word: &str) -> Option<Self> {
                Self::ALL.iter().find(|param| param.word() == word).copied()
            }
        }
    };
}

parameters! {
    Codes = "codes",
    WagesPayable = "wages-payable", WagesExtraTimes = "wages-extra-times",
    PayDayMonthly = "pay-day-monthly", PayDayFortnightly = "pay-day-fortnightly", PayDayEnded = "pay-day-ended",
    HoursADay = "hours-a-day", DaysAMonth = "days-a-month", MinimumWage = "minimum-wage",
    OvertimeTimes = "overtime-times", RestDayTimes = "rest-day-times", ShortDay = "short-day",
    DeductionLimit = "deduction-limit", DeductionLimitCoop = "deduction-limit-cooperative", FineLimit = "fine-limit",
    DeductionsClosedList = "deductions-closed-list",
    WagesMeaning = "wages-meaning", ExclusionLimit = "exclusion-limit",
    BonusMinimum = "bonus-minimum", BonusMinimumSum = "bonus-minimum-sum", BonusMaximum = "bonus-maximum",
    BonusDays = "bonus-days", BonusEligible = "bonus-eligible", BonusCounted = "bonus-counted", BonusLost = "bonus-lost",
    GratuityDays = "gratuity-days", GratuitySeasonalDays = "gratuity-seasonal-days", GratuityYears = "gratuity-years",
    GratuityFixedTerm = "gratuity-fixed-term", GratuityCeiling = "gratuity-ceiling", GratuityCapDays = "gratuity-cap-days",
    GratuityMonthDays = "gratuity-month-days",
    EcDeath = "ec-death", EcTotal = "ec-total", EcDeathMinimum = "ec-death-minimum", EcTotalMinimum = "ec-total-minimum",
    EcWageCap = "ec-wage-cap", EcWageNotified = "ec-wage-notified", EcFactor = "ec-factor", EcInjuries = "ec-injuries",
    EcTemporary = "ec-temporary", EcWaitingDays = "ec-waiting-days", EcLongDays = "ec-long-days", EcYears = "ec-years",
    EcFuneral = "ec-funeral", EcMedical = "ec-medical", EcNotEsi = "ec-not-esi",
    InterestCompensation = "interest-compensation", InterestSocial = "interest-social", Damages = "damages",
    YearDays = "year-days",
    MaternityDays = "maternity-days", MaternityWeeks = "maternity-weeks", MaternityWeeksBefore = "maternity-weeks-before",
    MaternityWeeksThird = "maternity-weeks-third", MaternityWeeksThirdBefore = "maternity-weeks-third-before",
    MaternityAdoption = "maternity-adoption", MaternityMiscarriage = "maternity-miscarriage",
    MaternityTubectomy = "maternity-tubectomy", MaternityIllnessDays = "maternity-illness-days",
    MaternityBonus = "maternity-bonus",
    EsiEmployee = "esi-employee", EsiEmployer = "esi-employer", EsiCeiling = "esi-ceiling", EsiLowDay = "esi-low-day",
    EsiSickness = "esi-sickness", EsiSicknessDays = "esi-sickness-days", EsiSicknessQualify = "esi-sickness-qualify",
    EsiExtended = "esi-extended", EsiExtendedDays = "esi-extended-days", EsiDisablement = "esi-disablement",
    EsiWidow = "esi-widow", EsiChild = "esi-child", EsiMaternity = "esi-maternity", EsiMaternityQualify = "esi-maternity-qualify",
    EsiMaternityDays = "esi-maternity-days", EsiFuneral = "esi-funeral", EsiConfinement = "esi-confinement",
    EpfShare = "epf-share", EpfCeiling = "epf-ceiling", EpsShare = "eps-share", EpsDivisor = "eps-divisor",
    EpfWorkers = "epf-workers",
    LayoffShare = "layoff-share", LayoffDays = "layoff-days", LayoffWorkers = "layoff-workers",
    RetrenchDays = "retrench-days", RetrenchYear = "retrench-year", RetrenchNotice = "retrench-notice",
    ReskillingDays = "reskilling-days",
    LeaveQualify = "leave-qualify", LeavePer = "leave-per", LeaveCarry = "leave-carry",
    MigrantWorkers = "migrant-workers", Displacement = "displacement", DisplacementMinimum = "displacement-minimum",
    JourneyBothWays = "journey-both-ways", JourneyLumpDays = "journey-lump-days", RoadWages = "road-wages",
    BocwAgeFrom = "bocw-age-from", BocwAgeTo = "bocw-age-to", BocwDays = "bocw-days", BocwBoard = "bocw-board",
    PmSymAgeFrom = "pm-sym-age-from", PmSymAgeTo = "pm-sym-age-to", PmSymIncome = "pm-sym-income",
    PmSymPension = "pm-sym-pension",
    EShramAgeFrom = "e-shram-age-from", EShramAgeTo = "e-shram-age-to",
    GigDaysOne = "gig-days-one", GigDaysSeveral = "gig-days-several", GigAgeEnd = "gig-age-end",
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    rupees: Option<String>,
    share: Option<String>,
    count: Option<i64>,
    text: Option<bool>,
    from: String,
    to: Option<String>,
    known: Option<String>,
    place: Option<String>,
    source: String,
    status: Status,
}

/// A number that orders days as the calendar does. Rows are looked through some twenty times for each answer, a million answers in a
/// run: comparing whole numbers is what makes that quick.
pub(crate) fn order(day: Day) -> i32 {
    i32::from(day.0.year()) * 512 + i32::from(day.0.month()) * 32 + i32::from(day.0.day())
}

/// The days of a row as [`order`] has them.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: i32,
    to: i32,
    known: i32,
}

/// All rows, by parameter.
#[derive(Debug, Clone)]
pub struct Parameters {
    rows: Vec<Vec<Row>>,
    spans: Vec<Vec<Span>>,
}

impl Parameters {
    /// Reads the table. The error names the row that is wrong: an unknown name, a row without a value, source or day.
    pub fn read(text: &str, sources: &Sources) -> Result<Self, String> {
        let raw: BTreeMap<String, Vec<RawRow>> = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut rows = vec![Vec::new(); Param::ALL.len()];
        for (word, list) in raw {
            let at = Param::ALL
                .iter()
                .position(|param| param.word() == word)
                .ok_or_else(|| format!("{word}: no rule asks for it"))?;
            for raw in list {
                rows[at].push(row(&raw, sources).map_err(|what| format!("{word}: {what}"))?);
            }
        }
        match Param::ALL.iter().find(|p| rows[**p as usize].is_empty()) {
            Some(param) => Err(format!("{} has no row", param.word())),
            None => {
                let spans = rows
                    .iter()
                    .map(|rows| rows.iter().map(span).collect())
                    .collect();
                Ok(Self { rows, spans })
            }
        }
    }
    /// The row of `param` for a question.
    pub fn find(&self, param: Param, when: &When) -> Option<&Row> {
        let (event, known) = (order(when.event), order(when.known));
        let mut found: Option<(&Row, (u8, i32))> = None;
        for (row, span) in self.rows[param as usize]
            .iter()
            .zip(&self.spans[param as usize])
        {
            if event < span.from || event >= span.to || known < span.known {
                continue;
            }
            let Some(narrow) = row.place.fits(when.place) else {
                continue;
            };
            let rank = (narrow, span.known);
            if found.is_none_or(|(_, other)| other <= rank) {
                found = Some((row, rank));
            }
        }
        found.map(|(row, _)| row)
    }
    /// All rows of a parameter.
    pub fn rows(&self, param: Param) -> &[Row] {
        &self.rows[param as usize]
    }
    /// Adds a row, as an alliance that amends its tables does.
    pub fn add(&mut self, param: Param, row: Row) {
        self.spans[param as usize].push(span(&row));
        self.rows[param as usize].push(row);
    }
    /// Days on which one of these parameters changes, the first day of each row.
    pub fn turning_days(&self, params: &[Param]) -> Vec<Day> {
        let mut days: Vec<Day> = params
            .iter()
            .flat_map(|param| self.rows(*param).iter().map(|row| row.from))
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

fn span(row: &Row) -> Span {
    Span {
        from: order(row.from),
        to: row.to.map_or(i32::MAX, order),
        known: order(row.known),
    }
}

fn row(raw: &RawRow, sources: &Sources) -> Result<Row, String> {
    let worth = match (&raw.rupees, &raw.share, raw.count, raw.text) {
        (Some(text), None, None, None) => {
            Worth::Money(Paise::parse(text).ok_or_else(|| format!("{text} is no sum"))?)
        }
        (None, Some(text), None, None) => Worth::Share(
            text.split_once('/')
                .and_then(|(parts, of)| {
                    let (parts, of) = (parts.parse().ok()?, of.parse().ok()?);
                    (of > 0).then_some(Share { parts, of })
                })
                .ok_or_else(|| format!("{text} is no share"))?,
        ),
        (None, None, Some(count), None) => Worth::Count(count),
        (None, None, None, Some(true)) => Worth::Text,
        _ => return Err("a row has one value".to_owned()),
    };
    let day = |text: &str| Day::parse(text).ok_or_else(|| format!("{text} is no day"));
    let from = day(&raw.from)?;
    Ok(Row {
        worth,
        from,
        to: raw.to.as_deref().map(day).transpose()?,
        known: raw.known.as_deref().map_or(Ok(from), day)?,
        place: Jurisdiction::parse(raw.place.as_deref().unwrap_or("india"))
            .ok_or("no such place")?,
        source: sources
            .id(&raw.source)
            .ok_or_else(|| format!("{}: no such source", raw.source))?,
        status: raw.status,
    })
}
