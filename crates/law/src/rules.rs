//! The rules: one function for each thing the law gives, each with the event that anchors it.

use crate::ask::Ask;
use crate::facts::Name;
use crate::parameters::Param;
use kernel::Day;

pub mod accident;
pub mod bonus;
pub mod construction;
pub mod deductions;
pub mod delay;
pub mod gratuity;
pub mod hours;
pub mod insurance;
pub mod maternity;
pub mod meaning;
pub mod migrants;
pub mod minimum;
pub mod schemes;
pub mod termination;
pub mod wages;

/// The event whose day decides which law holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// The last day of the wage period.
    WagePeriod,
    /// The end of the accounting year.
    AccountingYear,
    /// The end of the job, or the lay-off.
    Termination,
    /// The accident.
    Accident,
    /// The birth, expected or past.
    Delivery,
    /// The day a sum was due.
    DueDay,
    /// The day of applying or asking.
    Application,
}

/// A rule.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its word: `gratuity`.
    pub word: &'static str,
    /// Its message key.
    pub key: &'static str,
    /// The event that anchors it.
    pub anchor: Anchor,
    /// The facts that are days and decide which law holds; the first is the anchor's.
    pub days: &'static [Name<Day>],
    /// Parameters that may turn the answer when the day is not known.
    pub params: &'static [Param],
    /// Whether the same facts may give another answer on 21 November 2025 than the day before, with the reason's message key.
    pub changed_by_codes: Option<&'static str>,
    /// The rule itself.
    pub work: fn(&mut Ask),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word)
    }
}

/// Takes what is found, or says that no rule is known for that day and place and ends the working.
macro_rules! need {
    ($ask:ident, $found:expr) => {
        match $found {
            Some(found) => found,
            None => {
                $ask.gap("law-gap-no-rule-that-day");
                return;
            }
        }
    };
}
pub(crate) use need;

/// Every rule.
pub static RULES: &[&Rule] = &[
    &wages::UNPAID,
    &wages::LATE,
    &minimum::MINIMUM_WAGE,
    &hours::OVERTIME,
    &hours::REST_DAY,
    &hours::SHORT_DAY,
    &deductions::DEDUCTIONS,
    &meaning::WAGES_MEANING,
    &bonus::BONUS,
    &gratuity::GRATUITY,
    &accident::ACCIDENT,
    &delay::DELAY,
    &maternity::MATERNITY,
    &insurance::ESI_CONTRIBUTION,
    &insurance::ESI_BENEFIT,
    &insurance::EPF,
    &insurance::PENSION,
    &termination::LAY_OFF,
    &termination::RETRENCHMENT,
    &termination::LEAVE,
    &migrants::JOURNEY,
    &migrants::DISPLACEMENT,
    &construction::BOCW,
    &construction::BOARD,
    &schemes::PM_SYM,
    &schemes::E_SHRAM,
    &schemes::GIG,
];

/// The rule with this word.
pub fn rule(word: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.word == word).copied()
}
