//! What a draft is.

use kernel::Moment;
use serde::Serialize;
use utoipa::ToSchema;

kernel::typed_id! {
    /// A form not yet sent.
    DraftId
}
platform::stored_id!(DraftId);

/// The longest body of a draft: a gang of five hundred fits.
pub const BODY_BYTES_MAX: usize = 512 * 1024;
/// The longest label.
pub const LABEL_CHARS_MAX: usize = 200;
/// Drafts one account may keep.
pub const DRAFTS_MAX: i64 = 100;

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Draft {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: DraftId,
    /// Which form: `intake`.
    pub kind: String,
    /// What it is listed by.
    pub label: String,
    /// The form: a JSON list of its fields, each a pair of name and value.
    pub body: String,
    /// Counts up with every saving.
    pub version: i64,
    /// When it was begun.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Moment,
    /// When it was last saved.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: Moment,
}

/// A draft in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DraftLine {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: DraftId,
    /// Which form.
    pub kind: String,
    /// What it is listed by.
    pub label: String,
    /// Counts up with every saving.
    pub version: i64,
    /// When it was last saved.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: Moment,
}
