//! Taking a file away by an event that says why. The row stays; the key is gone at once, and with it what every backup holds of the content
//! of a closely kept case.

use super::{FileId, store};
use crate::cases::store::timeline::{self, Event};
use crate::cases::{CaseKey, change};
use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 500;

/// Why a file is taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FileRemoval {
    /// Why.
    #[schema(min_length = 1, max_length = 500)]
    pub why: String,
}

/// Takes a file away.
///
/// # Errors
/// Fields; `labourline.file.removed` where it is gone already; not found.
pub async fn remove_file(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: FileId,
    input: &FileRemoval,
) -> Result<(), Problem> {
    let why = input.why.trim();
    let mut fields = Vec::new();
    if why.is_empty() {
        fields.push(FieldProblem::new("why", "platform.field.required"));
    } else if why.chars().count() > WHY_CHARS_MAX {
        fields.push(FieldProblem::new("why", "platform.field.too-long").with("max", WHY_CHARS_MAX));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let file = store::find(tx, case.id, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if file.removed_at.is_some() {
        return Err(Problem::refused("labourline.file.removed"));
    }
    let by = scope.actor().word();
    store::remove(tx, case.id, id, &by, scope.now(), why).await?;
    let event = Event::new(scope, "file_removed")
        .saying(why)
        .with(serde_json::json!({ "name": file.name }));
    timeline::note(tx, scope, &mut case, event).await?;
    crate::cases::access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "file": id });
    change::put(tx, scope, &case, "labourline.case.file-removed", details).await?;
    Ok(())
}
