//! What can be wrong with a row of a register, kept beside it and said in the reader's language.

use super::columns::Field;
use crate::words::stored_words;
use platform::words::Say;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Letters of a cell that a finding repeats.
const SAID_CHARS_MAX: usize = 60;

stored_words! {
    /// What is wrong.
    Fault in "register-fault" {
        /// The cell must have something in it.
        Missing = "missing",
        /// No day.
        DayUnreadable = "day_unreadable",
        /// A day that has not come yet.
        DayFuture = "day_future",
        /// A day too long ago, or too far ahead.
        DayFar = "day_far",
        /// A day before the case began.
        DayTooEarly = "day_too_early",
        /// No sum in rupees.
        SumUnreadable = "sum_unreadable",
        /// A sum below nothing.
        SumNegative = "sum_negative",
        /// No number.
        NumberUnreadable = "number_unreadable",
        /// No telephone number.
        PhoneUnreadable = "phone_unreadable",
        /// No state of India.
        StateUnknown = "state_unknown",
        /// No district of India, or not of that state.
        DistrictUnknown = "district_unknown",
        /// No chapter the importer may bring cases into.
        ChapterUnknown = "chapter_unknown",
        /// Not one of the words the desk knows.
        WordUnknown = "word_unknown",
        /// Too long.
        TextLong = "text_long",
        /// Confirmed is more than received, or received more than agreed.
        MoneyDoesNotFit = "money_does_not_fit",
        /// The stage or the outcome is not true of the money.
        NotTrueOfMoney = "not_true_of_money",
        /// Refused when it was to be written.
        Refused = "refused",
    }
}

/// One thing that is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// In which column; absent where no single one is to blame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// What stands there, shortened.
    #[serde(default)]
    pub said: String,
}

impl Finding {
    /// A finding about a column.
    pub fn new(fault: Fault, field: Field, said: &str) -> Self {
        Self {
            fault,
            field: Some(field),
            said: said.chars().take(SAID_CHARS_MAX).collect(),
        }
    }
    /// The finding in words: `Date: “31-02-2026” is no day`.
    pub fn words(&self, t: &Say) -> String {
        let column = self
            .field
            .map_or_else(String::new, |field| t.say(&field.key()).to_owned());
        t.with(
            &self.fault.key(),
            &[
                ("column", column.into()),
                ("said", self.said.as_str().into()),
            ],
        )
    }
}

/// Everything wrong with a row, in one line.
pub fn reasons(findings: &[Finding], t: &Say) -> String {
    findings
        .iter()
        .map(|finding| finding.words(t))
        .collect::<Vec<_>>()
        .join("; ")
}
