//! Unpaid wages: terms × attendance − payments, in paise, with the working.
//!
//! Nothing is guessed in silence. A rate, a count of days or a payment that is not known is named in [`Claim::missing`], and then the
//! claim is what is known so far, not the claim. Where a rate by the month meets days of work, the sum goes through a convention, and the working
//! shows it: a day has eight hours, a week six days, a month twenty-six days. These are the factors by which rates of minimum wages
//! are turned into one another (Code on Wages (Central) Rules: an hour is a day's rate by eight, a month a day's rate by twenty-six)
//! and by which gratuity is reckoned. They are a convention here, not a rule of law for every wage: where the parties agreed
//! otherwise, another [`Conventions`] is passed.

use crate::claims::words::{PaymentKind, PaymentMode, Unit};
use crate::claims::working::{Arg, Step};
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, FieldProblem, Paise, Problem, Ratio, Rounding};

mod lookup;

/// The name and edition of this rule, shown under the working.
pub const RULE: &str = "wages-unpaid@1";

/// The most lines of terms, attendance or payments of one claimant.
pub const LINES_MAX: usize = 1_000;
/// The most units in one line of attendance, in hundredths: a million.
pub const UNITS_HUNDREDTHS_MAX: u64 = 100_000_000;
/// The longest stretch of one line of attendance: ten years.
pub const STRETCH_DAYS_MAX: i32 = 3_660;

/// How one unit of time becomes another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// Hours of a day's work.
    pub hours_per_day: u16,
    /// Working days of a week.
    pub days_per_week: u16,
    /// Working days of a month.
    pub days_per_month: u16,
}

impl Default for Conventions {
    fn default() -> Self {
        Self {
            hours_per_day: 8,
            days_per_week: 6,
            days_per_month: 26,
        }
    }
}

impl Conventions {
    /// Hours of a unit of time; `None` for a piece.
    fn hours(&self, unit: Unit) -> Option<i64> {
        let day = i64::from(self.hours_per_day);
        match unit {
            Unit::Hour => Some(1),
            Unit::Day => Some(day),
            Unit::Week => Some(day * i64::from(self.days_per_week)),
            Unit::Month => Some(day * i64::from(self.days_per_month)),
            Unit::Piece => None,
        }
    }
    /// What a unit of attendance is of the unit of a rate, in lowest terms; `None` where one is a piece and the other time.
    fn ratio(&self, attended: Unit, paid_by: Unit) -> Option<(i64, i64)> {
        if attended == paid_by {
            return Some((1, 1));
        }
        let (over, under) = (self.hours(attended)?, self.hours(paid_by)?);
        if over == 0 || under == 0 {
            return None;
        }
        let divisor = common_divisor(over, under);
        Some((over / divisor, under / divisor))
    }
}

fn common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

/// What was promised: so much for an hour, a day, a week, a month or a piece, from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WageTerm {
    /// For what.
    pub unit: Unit,
    /// How much; `None` where it is not known.
    pub rate: Option<Paise>,
    /// From this day on; `None` from the beginning.
    pub from: Option<Day>,
    /// Up to and with this day; `None` to the end.
    pub to: Option<Day>,
}

/// What was worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Counted in this.
    pub unit: Unit,
    /// How much of it, in hundredths: 2650 is twenty-six and a half; `None` where it is not known.
    pub units_hundredths: Option<u64>,
    /// The first day of it, if known.
    pub from: Option<Day>,
    /// The last day of it, if known.
    pub to: Option<Day>,
}

/// What was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// How much; `None` where it is not known.
    pub amount: Option<Paise>,
    /// When, if known.
    pub on: Option<Day>,
    /// Wages or an advance; both are taken off, each on its own line.
    pub kind: PaymentKind,
    /// How.
    pub mode: PaymentMode,
}

/// What is not known and stands between the worker and an exact claim. Places count from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// No terms at all.
    Terms,
    /// No attendance at all.
    Attendance,
    /// The rate of a term.
    Rate {
        /// Which term.
        term: usize,
    },
    /// How much was worked.
    Units {
        /// Which line of attendance.
        attendance: usize,
    },
    /// No term holds for what was worked, or for a part of it.
    TermFor {
        /// Which line of attendance.
        attendance: usize,
    },
    /// Several terms could hold, and the line of attendance does not say which: it needs days, or to be split where the terms change.
    WhichTerm {
        /// Which line of attendance.
        attendance: usize,
    },
    /// How much was paid.
    PaymentAmount {
        /// Which payment.
        payment: usize,
    },
}

impl Missing {
    /// The key of the message that asks for it.
    pub fn key(self) -> &'static str {
        match self {
            Missing::Terms => "claims-missing-terms",
            Missing::Attendance => "claims-missing-attendance",
            Missing::Rate { .. } => "claims-missing-rate",
            Missing::Units { .. } => "claims-missing-units",
            Missing::TermFor { .. } => "claims-missing-term-for",
            Missing::WhichTerm { .. } => "claims-missing-which-term",
            Missing::PaymentAmount { .. } => "claims-missing-payment-amount",
        }
    }
    /// The field of the form to fill: `terms.0.rate`.
    pub fn field(self) -> String {
        match self {
            Missing::Terms => "terms".to_owned(),
            Missing::Attendance => "attendance".to_owned(),
            Missing::Rate { term } => format!("terms.{term}.rate"),
            Missing::Units { attendance } => format!("attendance.{attendance}.units"),
            Missing::TermFor { attendance } | Missing::WhichTerm { attendance } => {
                format!("attendance.{attendance}.from")
            }
            Missing::PaymentAmount { payment } => format!("payments.{payment}.amount"),
        }
    }
}

/// Why facts can't be computed with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClaimRefusal {
    /// More than [`LINES_MAX`] lines.
    #[error("too many lines of {0}")]
    TooMany(&'static str),
    /// A line has an amount below zero or beyond the largest sum, or too many units.
    #[error("{0} is beyond what can be")]
    Beyond(String),
    /// A line ends before it begins, or lasts longer than [`STRETCH_DAYS_MAX`].
    #[error("the days of {0} can't be")]
    Days(String),
    /// All together is beyond the largest sum.
    #[error("the claim is beyond the largest sum")]
    TooLarge,
}

impl From<ClaimRefusal> for Problem {
    fn from(refusal: ClaimRefusal) -> Self {
        Problem::invalid(vec![match refusal {
            ClaimRefusal::TooMany(lines) => {
                FieldProblem::new(lines, "labourline.claim.too-many").with("most", LINES_MAX)
            }
            ClaimRefusal::Beyond(field) => FieldProblem::new(field, "labourline.claim.beyond"),
            ClaimRefusal::Days(field) => FieldProblem::new(field, "labourline.claim.days"),
            ClaimRefusal::TooLarge => FieldProblem::new("terms", "labourline.claim.too-large"),
        }])
    }
}

/// What is owed, as far as the facts go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The working: what was earned, then what was paid.
    pub steps: Vec<Step>,
    /// Earned, as far as known.
    pub earned: Paise,
    /// Paid, as far as known.
    pub paid: Paise,
    /// What is not known. Empty: the claim is exact.
    pub missing: Vec<Missing>,
}

impl Claim {
    /// Owed as far as known: earned less paid, never below nothing.
    pub fn so_far(&self) -> Paise {
        Paise((self.earned.0 - self.paid.0).max(0))
    }
    /// Owed; `None` while something is missing, so that nobody takes what is known so far for all of it.
    pub fn due(&self) -> Option<Paise> {
        self.missing.is_empty().then(|| self.so_far())
    }
    /// Paid beyond what was earned, as far as known.
    pub fn overpaid(&self) -> Paise {
        Paise((self.paid.0 - self.earned.0).max(0))
    }
}

/// Computes the claim for unpaid wages of one claimant.
///
/// Where several terms hold on a day, the one that began last does (a raise takes the place of what was before); of two that began
/// together, the one written down last. A line of attendance that reaches over a change of terms is split by days only if every day of
/// it was worked; otherwise nobody can know on which side the days fell, and it is asked for.
///
/// # Errors
/// Facts that can't be: see [`ClaimRefusal`].
pub fn claim_wages(
    terms: &[WageTerm],
    attendance: &[Attendance],
    payments: &[Payment],
    conventions: &Conventions,
) -> Result<Claim, ClaimRefusal> {
    check(terms, attendance, payments)?;
    let mut claim = Claim::default();
    if terms.is_empty() {
        claim.missing.push(Missing::Terms);
    }
    if attendance.is_empty() {
        claim.missing.push(Missing::Attendance);
    }
    for (term, _) in terms
        .iter()
        .enumerate()
        .filter(|(_, term)| term.rate.is_none())
    {
        claim.missing.push(Missing::Rate { term });
    }
    for (place, line) in attendance.iter().enumerate() {
        if line.units_hundredths.is_none() {
            claim.missing.push(Missing::Units { attendance: place });
            continue;
        }
        if terms.is_empty() {
            continue;
        }
        match lookup::stretches(terms, line, conventions) {
            Ok(stretches) => {
                for stretch in stretches {
                    // A term without its rate is named above already.
                    if let Some(step) =
                        earned(&terms[stretch.term], line.unit, &stretch, conventions)?
                    {
                        claim.earned = add(claim.earned, step.amount)?;
                        claim.steps.push(step);
                    }
                }
            }
            Err(lookup::Unclear::NoTerm) => {
                claim.missing.push(Missing::TermFor { attendance: place })
            }
            Err(lookup::Unclear::Several) => {
                claim.missing.push(Missing::WhichTerm { attendance: place })
            }
        }
    }
    for (payment, line) in payments.iter().enumerate() {
        let Some(amount) = line.amount else {
            claim.missing.push(Missing::PaymentAmount { payment });
            continue;
        };
        claim.paid = add(claim.paid, amount)?;
        claim.steps.push(paid(line, amount));
    }
    Ok(claim)
}

fn earned(
    term: &WageTerm,
    attended: Unit,
    stretch: &lookup::Stretch,
    conventions: &Conventions,
) -> Result<Option<Step>, ClaimRefusal> {
    let (Some(rate), Some((times, by))) = (term.rate, conventions.ratio(attended, term.unit))
    else {
        return Ok(None);
    };
    let units = i64::try_from(stretch.units_hundredths).map_err(|_| ClaimRefusal::TooLarge)?;
    let over = units.checked_mul(times).ok_or(ClaimRefusal::TooLarge)?;
    let ratio = Ratio::new(over, by * 100).ok_or(ClaimRefusal::TooLarge)?;
    let amount = rate
        .times(ratio, Rounding::HalfUp)
        .ok_or(ClaimRefusal::TooLarge)?;
    let exact = rate.times(ratio, Rounding::Down) == rate.times(ratio, Rounding::Up);
    let mut args = vec![
        ("units", Arg::Hundredths(stretch.units_hundredths)),
        ("unit", Arg::Word(attended.word())),
        ("rate", Arg::Sum(rate)),
        ("per", Arg::Word(term.unit.word())),
        ("times", Arg::Number(times.unsigned_abs())),
        ("by", Arg::Number(by.unsigned_abs())),
    ];
    args.extend(stretch.from.map(|day| ("from", Arg::Day(day))));
    args.extend(stretch.to.map(|day| ("to", Arg::Day(day))));
    Ok(Some(Step {
        label_key: match (stretch.from, stretch.to) {
            (Some(_), Some(_)) => "claims-step-earned-between",
            (Some(_), None) => "claims-step-earned-from",
            (None, Some(_)) => "claims-step-earned-to",
            (None, None) => "claims-step-earned",
        },
        how_key: Some(match (times, by) {
            (1, 1) => "claims-how-same",
            (1, _) => "claims-how-divided",
            (_, 1) => "claims-how-multiplied",
            _ => "claims-how-ratio",
        }),
        args,
        amount,
        rounded: (!exact).then_some(Rounding::HalfUp),
    }))
}

fn paid(line: &Payment, amount: Paise) -> Step {
    let mut args = vec![("mode", Arg::Word(line.mode.word()))];
    args.extend(line.on.map(|day| ("on", Arg::Day(day))));
    Step {
        label_key: match (line.kind, line.on) {
            (PaymentKind::Wages, Some(_)) => "claims-step-paid-on",
            (PaymentKind::Wages, None) => "claims-step-paid",
            (PaymentKind::Advance, Some(_)) => "claims-step-advance-on",
            (PaymentKind::Advance, None) => "claims-step-advance",
        },
        how_key: Some("claims-how-paid"),
        args,
        amount: Paise(-amount.0),
        rounded: None,
    }
}

fn add(sum: Paise, amount: Paise) -> Result<Paise, ClaimRefusal> {
    sum.checked_add(amount)
        .filter(|sum| sum.0 <= SUM_PAISE_MAX)
        .ok_or(ClaimRefusal::TooLarge)
}

fn check(
    terms: &[WageTerm],
    attendance: &[Attendance],
    payments: &[Payment],
) -> Result<(), ClaimRefusal> {
    for (length, name) in [
        (terms.len(), "terms"),
        (attendance.len(), "attendance"),
        (payments.len(), "payments"),
    ] {
        if length > LINES_MAX {
            return Err(ClaimRefusal::TooMany(name));
        }
    }
    let sum = |amount: Option<Paise>, field: String| match amount {
        Some(amount) if amount.is_negative() || amount.0 > SUM_PAISE_MAX => {
            Err(ClaimRefusal::Beyond(field))
        }
        _ => Ok(()),
    };
    for (place, term) in terms.iter().enumerate() {
        sum(term.rate, format!("terms.{place}.rate"))?;
        if matches!((term.from, term.to), (Some(from), Some(to)) if to < from) {
            return Err(ClaimRefusal::Days(format!("terms.{place}.to")));
        }
    }
    for (place, line) in attendance.iter().enumerate() {
        if line
            .units_hundredths
            .is_some_and(|units| units > UNITS_HUNDREDTHS_MAX)
        {
            return Err(ClaimRefusal::Beyond(format!("attendance.{place}.units")));
        }
        if let (Some(from), Some(to)) = (line.from, line.to)
            && !(0..STRETCH_DAYS_MAX).contains(&(to.epoch_days() - from.epoch_days()))
        {
            return Err(ClaimRefusal::Days(format!("attendance.{place}.to")));
        }
    }
    for (place, payment) in payments.iter().enumerate() {
        sum(payment.amount, format!("payments.{place}.amount"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
