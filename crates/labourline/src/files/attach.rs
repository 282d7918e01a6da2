//! Writing down a file that was looked through and lies on the shelf.

use super::store::{self, NewRow};
use super::{CaseFileLine, FILES_MAX, FileId, NOTE_CHARS_MAX, address};
use crate::cases::case::Case;
use crate::cases::store::timeline::{self, Event};
use crate::cases::{CaseKey, change};
use kernel::{FieldProblem, Problem};
use platform::files::Kind;
use platform::vault::OwnKey;
use platform::{Scope, Tx};
use uuid::Uuid;

/// A file that was looked through and lies on the shelf.
#[derive(Clone)]
pub(crate) struct Ready {
    pub id: FileId,
    pub key: OwnKey,
    pub kind: Kind,
    pub name: String,
    pub note: String,
    pub evidence: Option<Uuid>,
    pub sha256: [u8; 32],
    pub bytes: u64,
    pub shelf_name: String,
    pub copy_name: Option<String>,
}

/// The case a file is meant for, before a byte of it is taken.
///
/// # Errors
/// Not found; `labourline.file.too-many`.
pub(crate) async fn ask(tx: &Tx, scope: &Scope, key: impl Into<CaseKey>) -> Result<Case, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = crate::cases::store::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    room(tx, &case).await?;
    Ok(case)
}

async fn room(tx: &Tx, case: &Case) -> Result<(), Problem> {
    if store::count(tx, case.id).await? >= i64::from(FILES_MAX) {
        return Err(Problem::refused("labourline.file.too-many").with("max", FILES_MAX));
    }
    Ok(())
}

/// Writes a file down. One the case holds already is given back as it stands there, and this one is not kept.
///
/// # Errors
/// Fields; `labourline.file.too-many`; not found.
pub(crate) async fn attach(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    ready: &Ready,
) -> Result<FileId, Problem> {
    if ready.note.chars().count() > NOTE_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("note", "platform.field.too-long").with("max", NOTE_CHARS_MAX),
        ]));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let address = address(tx, &case, &ready.sha256)?;
    if let Some(known) = store::of_content(tx, case.id, &address).await? {
        return Ok(known);
    }
    room(tx, &case).await?;
    if let Some(evidence) = ready.evidence
        && crate::evidence::store::find(tx, case.id, evidence)
            .await?
            .is_none()
    {
        return Err(Problem::invalid_field("evidence", "platform.field.choice"));
    }
    let by = scope.actor().word();
    let row = NewRow {
        id: ready.id,
        case: case.id,
        evidence: ready.evidence,
        address,
        name: &ready.name,
        note: ready.note.trim(),
        kind: ready.kind,
        bytes: i64::try_from(ready.bytes).unwrap_or(i64::MAX),
        shelf_name: &ready.shelf_name,
        copy_name: ready.copy_name.as_deref(),
        key: &ready.key,
        by: &by,
        at: scope.now(),
    };
    store::insert(tx, &row).await?;
    let event = Event::new(scope, "file_added").saying(&ready.name);
    timeline::note(tx, scope, &mut case, event).await?;
    crate::cases::access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "file": ready.id, "kind": ready.kind.word(), "bytes": ready.bytes });
    change::put(tx, scope, &case, "labourline.case.file-added", details).await?;
    Ok(ready.id)
}

/// The files of a case that was found through the query layer, oldest first.
///
/// # Errors
/// The database's.
pub async fn files_of(tx: &Tx, case: &Case) -> Result<Vec<CaseFileLine>, Problem> {
    Ok(store::of(tx, case.id, FILES_MAX * 2).await?)
}
