//! What a call-back is.

use crate::words::stored_words;
use kernel::{AccountId, ChapterId, Moment, Phone};
use serde::Serialize;
use utoipa::ToSchema;

use crate::contacts::ContactId;

kernel::typed_id! {
    /// Somebody who waits to be called back.
    CallBackId
}
platform::stored_id!(CallBackId);

stored_words! {
    /// What came of calling back.
    TryResult in "callbacks-try" {
        /// Nobody took it.
        NoAnswer = "no_answer",
        /// Engaged.
        Busy = "busy",
        /// Somebody else answered.
        WrongPerson = "wrong_person",
        /// They could not speak safely.
        NotSafeNow = "not_safe_now",
    }
}

impl TryResult {
    /// After how many minutes it is tried again, where nobody says when: a busy line soon, an unsafe moment much later.
    pub fn again_after_minutes(self) -> i64 {
        match self {
            TryResult::Busy => 15,
            TryResult::NoAnswer => 120,
            TryResult::WrongPerson => 240,
            TryResult::NotSafeNow => 720,
        }
    }
}

stored_words! {
    /// Where a call-back stands.
    CallBackState in "callbacks-state" {
        /// Nobody has taken it.
        Waiting = "waiting",
        /// Somebody calls.
        Taken = "taken",
        /// Called back, or given up.
        Done = "done",
    }
}
platform::stored_word!(CallBackState, TryResult);

/// A call-back as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CallBack {
    /// Row number. Never shown.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: CallBackId,
    /// The chapter whose desk calls back.
    #[schema(value_type = String, format = "uuid")]
    pub chapter_id: ChapterId,
    /// The missed call or voice message.
    #[schema(value_type = String, format = "uuid")]
    pub contact_id: ContactId,
    /// The number; as JSON it is masked (`98••••••21`), and shown whole by an act of its own.
    #[serde(serialize_with = "crate::numbers::masked")]
    #[schema(value_type = Option<String>)]
    pub phone: Option<Phone>,
    /// Where it stands.
    pub state: CallBackState,
    /// When they rang first.
    #[schema(value_type = String, format = DateTime)]
    pub rang_at: Moment,
    /// By when they are to be called.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Moment,
    /// Who calls.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub taken_by: Option<AccountId>,
    /// Tries so far.
    pub tries: i64,
    /// When it was done.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub done_at: Option<Moment>,
    /// What came of it, or of the last try.
    pub result: Option<String>,
    /// Counts up with every change.
    pub version: i64,
}

impl CallBack {
    /// Whole minutes since they rang.
    pub fn age_minutes(&self, now: Moment) -> i64 {
        now.seconds_since(self.rang_at).max(0) / 60
    }
    /// Whether it should have been done by now.
    pub fn is_late(&self, now: Moment) -> bool {
        self.done_at.is_none() && now > self.due_at
    }
}
