//! Files of a case: a photograph of a wage slip, a voice message, a table of days worked.
//!
//! A file is looked through before it is kept ([`platform::files::check()`]) and lies sealed on the shelf under a key of its own, which is
//! wrapped in its row; for a closely kept case also by the case's key, so that destroying that one destroys its files in every backup. It is
//! given out through the case's scope alone, by a link of [`links::LINK_SECONDS`] bound to the session that asked, always to be saved and
//! never shown in place; each giving out is journalled. Decision 67.

mod answer;
pub(crate) mod api;
pub mod attach;
pub mod links;
pub(crate) mod pages;
pub mod receive;
pub mod remove;
pub(crate) mod store;
pub mod sweep;
#[cfg(test)]
mod tests;

pub use attach::files_of;
pub use remove::{FileRemoval, remove_file};

use crate::cases::case::Case;
use kernel::{CaseId, Moment};
use platform::files::Kind;
use platform::{DbError, Tx};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Files kept of one case.
pub const FILES_MAX: u32 = 200;
/// The longest note on a file.
pub const NOTE_CHARS_MAX: usize = 500;

kernel::typed_id! {
    /// A file.
    FileId
}
platform::stored_id!(FileId);

/// Pages and API routes of files.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

/// A file as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CaseFileLine {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: FileId,
    /// The piece of evidence it shows.
    #[schema(value_type = Option<String>, format = "uuid", required)]
    pub evidence_id: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// What to know of it.
    pub note: String,
    /// What it is: `jpeg`, `pdf`, …
    #[serde(serialize_with = "word_of")]
    #[schema(value_type = String)]
    pub kind: Kind,
    /// Its size.
    pub bytes: i64,
    /// Whether there is a copy to pass on, without what the camera wrote.
    pub has_copy: bool,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    pub added_at: Moment,
    /// When it was taken away.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    pub removed_at: Option<Moment>,
    /// Why.
    pub removed_why: String,
}

fn word_of<S: serde::Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.word())
}

/// What a file is known by on the shelf: a keyed hash of its content in this case, so that no two cases share one and nobody learns from
/// the shelf, or by sending a file, what another case holds.
pub(crate) fn address(tx: &Tx, case: &Case, sha256: &[u8; 32]) -> Result<[u8; 32], DbError> {
    address_in(tx, case.id, sha256)
}

fn address_in(tx: &Tx, case: CaseId, sha256: &[u8; 32]) -> Result<[u8; 32], DbError> {
    let content = data_encoding::HEXLOWER.encode(sha256);
    Ok(tx.vault()?.lookup("file", &format!("{case}/{content}")))
}
