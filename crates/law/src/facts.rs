//! Facts: what somebody said about the work, and who said it.
//!
//! A fact is known, unknown or disputed. A rule never sees the difference: it asks for a value, and [`crate::ask`] runs it
//! once for each value the fact may have, so that an unknown wage becomes a range and never a zero.

mod kinds;

pub use kinds::{Area, BoardBenefit, Ending, EsiBenefit, Harm, Late, Maternity, PayPeriod, Skill};

use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise};
use std::marker::PhantomData;

/// Who said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Teller {
    /// The worker, or the family of one who died.
    Worker,
    /// Somebody who worked beside them.
    Colleague,
    /// The union.
    Union,
    /// The employer.
    Employer,
    /// A contractor or jamadar in between.
    Contractor,
    /// A paper: wage slip, muster roll, bank statement, hospital record.
    Record,
    /// An authority or court that has found it so.
    Authority,
}

/// What was said: one value of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A sum.
    Money(Paise),
    /// A number of days, hours, years, people.
    Count(i64),
    /// A day.
    Day(Day),
    /// Yes or no.
    Yes(bool),
    /// One of the kinds the fact's name lists, by its place there.
    Kind(u8),
    /// Injuries of the schedule.
    Injuries(Injuries),
}

/// A fact as it stands in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Nobody has said.
    Unknown,
    /// One says it and nobody denies it.
    Known(Said, Teller),
    /// Several say several things: a range until it is proved.
    Disputed(Vec<(Said, Teller)>),
}

/// Injuries of the Fourth Schedule: numbers 1 to 50 of Part II; 101 to 106 are Part I's 1 to 6. The same number may stand twice
/// (two hands). Six at the most, which is beyond what the ceiling of 100 % lets count in practice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Injuries {
    numbers: [u8; 6],
    count: u8,
}

impl Injuries {
    /// These injuries; `None` where there are more than six or a number is not in the schedule.
    pub fn new(numbers: &[u8]) -> Option<Self> {
        let mut kept = Self::default();
        for number in numbers {
            if !(matches!(number, 1..=50) || matches!(number, 101..=106)) {
                return None;
            }
            *kept.numbers.get_mut(usize::from(kept.count))? = *number;
            kept.count += 1;
        }
        Some(kept)
    }
    /// The numbers.
    pub fn numbers(&self) -> &[u8] {
        &self.numbers[..usize::from(self.count)]
    }
}

/// What values a fact can have; anything else is impossible and treated as not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Domain {
    /// A sum from nothing to [`SUM_PAISE_MAX`], with no natural top.
    Money,
    /// A number from the first to the second, both possible.
    Count(i64, i64),
    /// A number from the first on; the second is where we stop reading.
    Open(i64, i64),
    /// A day from 1950 to 2099.
    Day,
    /// Yes or no.
    Yes,
    /// One of these.
    Kinds(&'static [&'static str]),
    /// Injuries of the schedule.
    Injuries,
}

impl Domain {
    /// Whether a value can be.
    pub fn holds(self, said: &Said) -> bool {
        match (self, said) {
            (Domain::Money, Said::Money(sum)) => (0..=SUM_PAISE_MAX).contains(&sum.0),
            (Domain::Count(low, high) | Domain::Open(low, high), Said::Count(n)) => {
                (low..=high).contains(n)
            }
            (Domain::Day, Said::Day(day)) => (1950..=2099).contains(&day.0.year()),
            (Domain::Yes, Said::Yes(_)) | (Domain::Injuries, Said::Injuries(_)) => true,
            (Domain::Kinds(kinds), Said::Kind(kind)) => usize::from(*kind) < kinds.len(),
            _ => false,
        }
    }
    /// A value as [`Domain::read`] reads it.
    pub fn json(self, said: &Said) -> serde_json::Value {
        match (self, said) {
            (_, Said::Money(sum)) => sum.plain().into(),
            (_, Said::Count(count)) => (*count).into(),
            (_, Said::Day(day)) => day.to_string().into(),
            (_, Said::Yes(yes)) => (*yes).into(),
            (Domain::Kinds(kinds), Said::Kind(kind)) => kinds
                .get(usize::from(*kind))
                .map_or(serde_json::Value::Null, |word| (*word).into()),
            (_, Said::Kind(_)) => serde_json::Value::Null,
            (_, Said::Injuries(injuries)) => injuries.numbers().to_vec().into(),
        }
    }
    /// The value a JSON value stands for: rupees as a number or text, days as text, kinds by name, injuries as numbers.
    pub fn read(self, value: &serde_json::Value) -> Option<Said> {
        let said = match self {
            Domain::Money => {
                let text = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                Said::Money(Paise::parse(&text)?)
            }
            Domain::Count(..) | Domain::Open(..) => Said::Count(value.as_i64()?),
            Domain::Day => Said::Day(Day::parse(value.as_str()?)?),
            Domain::Yes => Said::Yes(value.as_bool()?),
            Domain::Kinds(kinds) => {
                let at = kinds
                    .iter()
                    .position(|kind| Some(*kind) == value.as_str())?;
                Said::Kind(u8::try_from(at).ok()?)
            }
            Domain::Injuries => {
                let numbers: Option<Vec<u8>> = value
                    .as_array()?
                    .iter()
                    .map(|number| u8::try_from(number.as_u64()?).ok())
                    .collect();
                Said::Injuries(Injuries::new(&numbers?)?)
            }
        };
        self.holds(&said).then_some(said)
    }
}

/// A Rust type that a fact can have.
pub trait FactType: Copy {
    /// The value of what was said, if it is of this type.
    fn of(said: Said) -> Option<Self>;
    /// What is said with this value.
    fn said(self) -> Said;
}

macro_rules! fact_type {
    ($type:ty, $variant:ident) => {
        impl FactType for $type {
            fn of(said: Said) -> Option<Self> {
                match said {
                    Said::$variant(value) => Some(value),
                    _ => None,
                }
            }
            fn said(self) -> Said {
                Said::$variant(self)
            }
        }
    };
}
fact_type!(Paise, Money);
fact_type!(i64, Count);
fact_type!(Day, Day);
fact_type!(bool, Yes);
fact_type!(Injuries, Injuries);

/// The name of a fact of type `T`.
pub struct Name<T> {
    at: u8,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Name<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Name<T> {}

impl<T> Name<T> {
    const fn new(at: u8) -> Self {
        Self {
            at,
            of: PhantomData,
        }
    }
    /// Its place in [`NAMES`].
    pub fn at(self) -> u8 {
        self.at
    }
    /// What stands in [`NAMES`].
    pub fn entry(self) -> &'static Entry {
        &NAMES[usize::from(self.at)]
    }
    /// The message key of the question that asks for it.
    pub fn key(self) -> &'static str {
        self.entry().key
    }
}

/// A fact's word, question and domain.
#[derive(Debug)]
pub struct Entry {
    /// Its word in files: `monthly-wages`.
    pub word: &'static str,
    /// The message key of its question: `law-fact-monthly-wages`.
    pub key: &'static str,
    /// What values it can have.
    pub domain: Domain,
}

impl Entry {
    /// The message keys of the fact's kinds, in their order: `law-kind-harm-death`. Empty where it has none.
    pub fn kind_keys(&self) -> Vec<String> {
        let Domain::Kinds(words) = self.domain else {
            return Vec::new();
        };
        words
            .iter()
            .map(|word| {
                let word = word.to_lowercase().replace('_', "-");
                format!("law-kind-{}-{word}", self.word)
            })
            .collect()
    }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $word:literal, $domain:expr;)*) => {
        #[repr(u8)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum At { $($name),* }
        $($(#[$doc])* pub const $name: Name<$type> = Name::new(At::$name as u8);)*
        /// Every fact there is.
        pub static NAMES: &[Entry] = &[$(Entry { word: $word, key: concat!("law-fact-", $word), domain: $domain }),*];
    };
}

names! {
    /// The last day of the period the wages are for.
    PERIOD_ENDS: Day = "period-ends", Domain::Day;
    /// How often wages are paid.
    PAY_PERIOD: PayPeriod = "pay-period", Domain::Kinds(PayPeriod::WORDS);
    /// Wages of a day.
    DAY_WAGES: Paise = "day-wages", Domain::Money;
    /// Wages of a month.
    MONTHLY_WAGES: Paise = "monthly-wages", Domain::Money;
    /// Days worked and not (fully) paid.
    DAYS: i64 = "days", Domain::Open(0, 20_000);
    /// What has been paid for it already.
    PAID: Paise = "paid", Domain::Money;
    /// The day it was paid at last, or the day to count to.
    PAID_ON: Day = "paid-on", Domain::Day;
    /// A sum that was due.
    SUM_DUE: Paise = "sum-due", Domain::Money;
    /// The day that sum was due.
    DUE_ON: Day = "due-on", Domain::Day;
    /// What the late sum is.
    LATE_SUM: Late = "late-sum", Domain::Kinds(Late::WORDS);
    /// Skill.
    SKILL: Skill = "skill", Domain::Kinds(Skill::WORDS);
    /// Area.
    AREA: Area = "area", Domain::Kinds(Area::WORDS);
    /// Hours beyond the normal day or week.
    OVERTIME_HOURS: i64 = "overtime-hours", Domain::Open(0, 100_000);
    /// Rest days worked.
    REST_DAYS: i64 = "rest-days", Domain::Open(0, 5_000);
    /// Days the worker came and was sent home.
    SHORT_DAYS: i64 = "short-days", Domain::Open(0, 5_000);
    /// Deductions of a kind the law lists.
    DEDUCTIONS_LISTED: Paise = "deductions-listed", Domain::Money;
    /// Deductions of a kind the law does not list (commission, fee for the job, travel).
    DEDUCTIONS_OTHER: Paise = "deductions-other", Domain::Money;
    /// Fines.
    FINES: Paise = "fines", Domain::Money;
    /// Whether a part goes to a co-operative society.
    COOPERATIVE: bool = "cooperative", Domain::Yes;
    /// All remuneration of the month.
    REMUNERATION: Paise = "remuneration", Domain::Money;
    /// Basic pay, dearness and retaining allowance.
    BASIC: Paise = "basic", Domain::Money;
    /// What clauses (a) to (i) leave out of wages.
    EXCLUSIONS: Paise = "exclusions", Domain::Money;
    /// Months worked in the accounting year.
    MONTHS: i64 = "months", Domain::Count(0, 12);
    /// Days worked in the year counted.
    DAYS_WORKED: i64 = "days-worked", Domain::Count(0, 366);
    /// The last day of the accounting year.
    YEAR_ENDS: Day = "year-ends", Domain::Day;
    /// Dismissed for fraud, violence, theft, sabotage or convicted of sexual harassment.
    DISMISSED_FOR_FRAUD: bool = "dismissed-for-fraud", Domain::Yes;
    /// The day the job ended.
    JOB_ENDED: Day = "job-ended", Domain::Day;
    /// Completed years of service.
    SERVICE_YEARS: i64 = "service-years", Domain::Count(0, 70);
    /// Months of service beyond completed years.
    SERVICE_MONTHS: i64 = "service-months", Domain::Count(0, 11);
    /// How the job ended.
    ENDING: Ending = "ending", Domain::Kinds(Ending::WORDS);
    /// Whether the establishment is seasonal.
    SEASONAL: bool = "seasonal", Domain::Yes;
    /// The day of the accident.
    ACCIDENT_ON: Day = "accident-on", Domain::Day;
    /// Age in completed years on the last birthday.
    AGE: i64 = "age", Domain::Count(14, 100);
    /// What the accident did.
    HARM: Harm = "harm", Domain::Kinds(Harm::WORDS);
    /// Injuries of the schedule.
    INJURIES: Injuries = "injuries", Domain::Injuries;
    /// Loss of earning capacity in per cent, as a doctor assessed it (for an injury the schedule does not list).
    LOSS_PERCENT: i64 = "loss-percent", Domain::Count(0, 100);
    /// Days the worker could not work.
    DISABLED_DAYS: i64 = "disabled-days", Domain::Open(0, 20_000);
    /// Monthly wages earned while disabled.
    WAGES_AFTER: Paise = "wages-after", Domain::Money;
    /// What treatment cost.
    MEDICAL: Paise = "medical", Domain::Money;
    /// Whether ESI covers the worker.
    ESI_COVERED: bool = "esi-covered", Domain::Yes;
    /// Expected delivery, or the day of the event.
    DELIVERY_ON: Day = "delivery-on", Domain::Day;
    /// What maternity benefit.
    MATERNITY: Maternity = "maternity", Domain::Kinds(Maternity::WORDS);
    /// Children living.
    CHILDREN: i64 = "children", Domain::Count(0, 20);
    /// Whether the employer gave care before and after the birth free of charge.
    CARE_GIVEN: bool = "care-given", Domain::Yes;
    /// Which ESI benefit.
    ESI_BENEFIT: EsiBenefit = "esi-benefit", Domain::Kinds(EsiBenefit::WORDS);
    /// Days contributed for in the contribution period.
    CONTRIBUTED_DAYS: i64 = "contributed-days", Domain::Count(0, 366);
    /// Months not deposited.
    MONTHS_UNDEPOSITED: i64 = "months-undeposited", Domain::Open(0, 600);
    /// People employed in the establishment.
    WORKERS: i64 = "workers", Domain::Open(0, 10_000_000);
    /// Days laid off, weekly holidays left out.
    LAID_OFF_DAYS: i64 = "laid-off-days", Domain::Count(0, 366);
    /// Whether an agreement ends lay-off pay after 45 days.
    LAYOFF_AGREEMENT: bool = "layoff-agreement", Domain::Yes;
    /// Whether the month's notice was given.
    NOTICE_GIVEN: bool = "notice-given", Domain::Yes;
    /// Leave taken already.
    LEAVE_TAKEN: i64 = "leave-taken", Domain::Count(0, 366);
    /// Leave carried from the year before.
    LEAVE_CARRIED: i64 = "leave-carried", Domain::Count(0, 366);
    /// Migrant workers of other states in the establishment.
    MIGRANTS: i64 = "migrants", Domain::Open(0, 1_000_000);
    /// Fare one way, second class.
    FARE: Paise = "fare", Domain::Money;
    /// Days on the road, both ways.
    ROAD_DAYS: i64 = "road-days", Domain::Count(0, 30);
    /// Whether the fare was paid within the last twelve months.
    FARE_PAID: bool = "fare-paid", Domain::Yes;
    /// The day asked about (of applying, of recruitment).
    ASKED_ON: Day = "asked-on", Domain::Day;
    /// Whether the worker does building or other construction work.
    CONSTRUCTION: bool = "construction", Domain::Yes;
    /// Which benefit of the board.
    BOARD_BENEFIT: BoardBenefit = "board-benefit", Domain::Kinds(BoardBenefit::WORDS);
    /// Completed years registered with the board.
    REGISTERED_YEARS: i64 = "registered-years", Domain::Count(0, 60);
    /// Whether the disaster department has paid for the death.
    DISASTER_PAID: bool = "disaster-paid", Domain::Yes;
    /// Income of a month.
    INCOME: Paise = "income", Domain::Money;
    /// Whether a member of EPF, ESI or NPS.
    IN_EPF_ESI: bool = "in-epf-esi", Domain::Yes;
    /// Whether income tax is paid.
    INCOME_TAX: bool = "income-tax", Domain::Yes;
    /// Days worked for one aggregator (the most) in the last year.
    DAYS_ONE_AGGREGATOR: i64 = "days-one-aggregator", Domain::Count(0, 366);
    /// Days worked for several, each aggregator's day counted.
    DAYS_ALL_AGGREGATORS: i64 = "days-all-aggregators", Domain::Open(0, 5_000);
}

/// The facts of one question. Names not here are unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    said: Vec<(u8, Fact)>,
}

impl Facts {
    /// Nothing known.
    pub fn new() -> Self {
        Self::default()
    }
    /// With one fact more, undisputed, as the worker says.
    #[must_use]
    pub fn with<T: FactType>(mut self, name: Name<T>, value: T) -> Self {
        self.put(name.at, Fact::Known(value.said(), Teller::Worker));
        self
    }
    /// Sets a fact as said by `by`, without taking the rest apart: for working through many workers.
    pub fn set<T: FactType>(&mut self, name: Name<T>, value: T, by: Teller) {
        self.put(name.at, Fact::Known(value.said(), by));
    }
    /// With two versions of one fact.
    #[must_use]
    pub fn disputed<T: FactType>(mut self, name: Name<T>, versions: &[(T, Teller)]) -> Self {
        let versions = versions.iter().map(|(value, by)| (value.said(), *by));
        self.put(name.at, Fact::Disputed(versions.collect()));
        self
    }
    /// Puts a fact at a place of [`NAMES`].
    pub fn put(&mut self, at: u8, fact: Fact) {
        match self.said.iter_mut().find(|(name, _)| *name == at) {
            Some((_, old)) => *old = fact,
            None => self.said.push((at, fact)),
        }
    }
    /// The fact at a place of [`NAMES`].
    pub fn get(&self, at: u8) -> &Fact {
        static UNKNOWN: Fact = Fact::Unknown;
        self.said
            .iter()
            .find(|(name, _)| *name == at)
            .map_or(&UNKNOWN, |(_, fact)| fact)
    }
    /// Everything that was said, by its place in [`NAMES`].
    pub fn iter(&self) -> impl Iterator<Item = (u8, &Fact)> {
        self.said.iter().map(|(at, fact)| (*at, fact))
    }
    /// The facts as [`Facts::read`] reads them. Of two versions by the same teller the last is kept.
    pub fn json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        for (at, fact) in self.iter() {
            let entry = &NAMES[usize::from(at)];
            let mut versions = serde_json::Map::new();
            let mut put = |said: &Said, by: Teller| {
                let by = serde_json::to_value(by).ok();
                let by = by.as_ref().and_then(|by| by.as_str()).unwrap_or("worker");
                versions.insert(by.to_owned(), entry.domain.json(said));
            };
            match fact {
                Fact::Unknown => continue,
                Fact::Known(said, by) => put(said, *by),
                Fact::Disputed(all) => all.iter().for_each(|(said, by)| put(said, *by)),
            }
            object.insert(entry.word.to_owned(), versions.into());
        }
        object.into()
    }
    /// Without one fact.
    #[must_use]
    pub fn without<T>(mut self, name: Name<T>) -> Self {
        self.said.retain(|(at, _)| *at != name.at);
        self
    }
    /// Reads `{"age": 31, "monthly-wages": {"worker": "9000", "employer": "7000"}, "harm": null}`: a bare value is the worker's,
    /// an object names who said it, two who differ make a dispute. Errors name the fact that is not known or can't be.
    pub fn read(value: &serde_json::Value) -> Result<Facts, String> {
        let mut facts = Facts::new();
        let object = value.as_object().ok_or("facts are an object")?;
        for (word, value) in object {
            let at = NAMES
                .iter()
                .position(|entry| entry.word == word)
                .ok_or_else(|| format!("{word}: no such fact"))?;
            let domain = NAMES[at].domain;
            let read = |value| {
                domain
                    .read(value)
                    .ok_or_else(|| format!("{word}: {value} can't be"))
            };
            let fact = match value {
                serde_json::Value::Null => continue,
                serde_json::Value::Object(versions) => {
                    let mut said = Vec::new();
                    for (by, value) in versions {
                        let by = serde_json::from_value(by.clone().into())
                            .map_err(|_| format!("{word}: nobody is called {by}"))?;
                        said.push((read(value)?, by));
                    }
                    match said.as_slice() {
                        [] => continue,
                        [first, rest @ ..] if rest.iter().all(|other| other.0 == first.0) => {
                            Fact::Known(first.0, first.1)
                        }
                        _ => Fact::Disputed(said),
                    }
                }
                bare => Fact::Known(read(bare)?, Teller::Worker),
            };
            facts.put(u8::try_from(at).map_err(|_| "too many facts")?, fact);
        }
        Ok(facts)
    }
}
