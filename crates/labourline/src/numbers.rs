//! Telephone numbers: masked wherever they stand, shown whole one at a time, with a reason, to the roles that dial
//! ([`crate::cases::policy::rules::DIALS`]).
//!
//! Each showing is a row of `number_showings` and an entry in the journal. Whoever is shown more than
//! [`crate::Config::numbers_shown_per_hour_max`] within an hour is not stopped, for a bad day at the desk looks like that too; it stands
//! among what the safeguarding officer may ask about ([`crate::readings`]), who is told. An employer's number is shown only where
//! nothing is missing to ring the employer's side. Decision 66.

pub(crate) mod api;
mod of_case;
pub(crate) mod pages;
mod show;
pub(crate) mod store;
#[cfg(test)]
mod tests;

pub use of_case::{MaskedNumber, masked_numbers, show_number};
pub use show::{show_number_of_call_back, show_number_of_contact};

use crate::cases::policy::rules::DIALS;
use crate::words::stored_words;
use kernel::{ChapterId, Country, Phone};
use platform::Scope;
use serde::{Deserialize, Serialize, Serializer};
use utoipa::ToSchema;

/// Numbers on one page.
pub const ROWS_MAX: usize = 1_000;

stored_words! {
    /// Why somebody is shown a number.
    ShowReason in "numbers-why" {
        /// To call the worker.
        CallWorker = "call_worker",
        /// To call back somebody who rang.
        CallBack = "call_back",
        /// To ring the employer's side.
        RingEmployer = "ring_employer",
        /// Because somebody may be in danger.
        Safety = "safety",
        /// To put a number right.
        Correct = "correct",
        /// For a paper of the case.
        Paper = "paper",
    }
}

stored_words! {
    /// Whose number it is.
    NumberOf in "numbers-of" {
        /// A worker's of a case.
        Worker = "worker",
        /// Of the employer's side of a case.
        Employer = "employer",
        /// A call's.
        Contact = "contact",
        /// Of somebody who waits to be called back.
        CallBack = "call_back",
    }
}

platform::stored_word!(ShowReason, NumberOf);

/// Why a number is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowNumber {
    /// Why.
    pub why: ShowReason,
}

/// A number shown whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ShownNumber {
    /// The number, E.164.
    #[schema(value_type = String)]
    pub phone: Phone,
    /// How many numbers whoever asks was shown within the hour, this one included.
    pub shown_within_hour: i64,
}

/// Whether the scope dials for a chapter's desk.
pub fn may_dial(scope: &Scope, chapter: ChapterId) -> bool {
    DIALS.iter().any(|role| scope.has_role_in(*role, chapter))
}

/// Whether somebody typed a telephone number into the text.
pub(crate) fn holds_number(text: &str) -> bool {
    !text::phones::find(text, Country::India).is_empty()
}

/// A text that holds a telephone number, with its digits hidden but for the first two and the last two.
pub(crate) fn masked_text(text: &str) -> String {
    let is_digit = |letter: char| kernel::digits::ascii_digit(letter).is_ascii_digit();
    let count = text.chars().filter(|letter| is_digit(*letter)).count();
    let mut at = 0;
    text.chars()
        .map(|letter| {
            if !is_digit(letter) {
                return letter;
            }
            at += 1;
            if at > 2 && at + 1 < count {
                '•'
            } else {
                letter
            }
        })
        .collect()
}

/// How a number goes out as JSON wherever it was not asked for with a reason.
pub(crate) fn masked<S: Serializer>(
    phone: &Option<Phone>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match phone {
        Some(phone) => serializer.serialize_some(&phone.masked()),
        None => serializer.serialize_none(),
    }
}
