//! What a contact is.

use crate::cases::words::{CallType, ContactChannel};
use kernel::{AccountId, CaseId, ChapterId, Language, Moment, PersonId, Phone};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest summary of a contact.
pub const SUMMARY_CHARS_MAX: usize = 5_000;
/// The longest name of a provider, and of its event's id.
pub const PROVIDER_CHARS_MAX: usize = 200;

kernel::typed_id! {
    /// One call, message or visit.
    ContactId
}
platform::stored_id!(ContactId);

/// A contact as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Contact {
    /// Row number: the order of coming in. Never shown.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: ContactId,
    /// The chapter that took it.
    #[schema(value_type = String, format = "uuid")]
    pub chapter_id: ChapterId,
    /// How it came.
    pub channel: ContactChannel,
    /// What it turned out to be; absent while it lasts, and on a missed call.
    pub call_type: Option<CallType>,
    /// Whether they came to the desk (else the desk to them).
    pub incoming: bool,
    /// The number; as JSON it is masked (`98••••••21`), and shown whole by an act of its own.
    #[serde(serialize_with = "crate::numbers::masked")]
    #[schema(value_type = Option<String>)]
    pub phone: Option<Phone>,
    /// Who it was.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub person_id: Option<PersonId>,
    /// The language spoken.
    #[schema(value_type = Option<String>)]
    pub language: Option<Language>,
    /// What was said.
    pub summary: String,
    /// Who took it.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub handler_id: Option<AccountId>,
    /// Their name.
    pub handler_name: String,
    /// When it began.
    #[schema(value_type = String, format = DateTime)]
    pub started_at: Moment,
    /// When it ended.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub ended_at: Option<Moment>,
    /// When it was finished: nobody edits it any more.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub finished_at: Option<Moment>,
    /// The case it belongs to.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub case_id: Option<CaseId>,
    /// The call-back it answers.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub answers_call_back: Option<Uuid>,
    /// Counts up with every change; an edit names the version it was made on.
    pub version: i64,
}

impl Contact {
    /// Whether a case may come from it: as long as nobody has said what it is, or a claimant or their voice spoke.
    pub fn may_open_case(&self) -> bool {
        self.case_id.is_none() && self.call_type.is_none_or(CallType::may_open_case)
    }
}
