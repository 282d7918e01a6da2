//! Keeping, finding again and throwing away what was typed.

use super::draft::{BODY_BYTES_MAX, DRAFTS_MAX, Draft, DraftId, DraftLine, LABEL_CHARS_MAX};
use super::store;
use kernel::{AccountId, FieldProblem, Problem};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is typed so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SaveDraft {
    /// Which form: `intake`.
    #[schema(min_length = 1, max_length = 40)]
    pub kind: String,
    /// What it is listed by.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub label: String,
    /// The form: a JSON list of its fields, each a pair of name and value.
    #[serde(default)]
    #[schema(max_length = 524288)]
    pub body: String,
}

/// What a saved draft is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Saved {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: DraftId,
    /// Name it at the next saving.
    pub version: i64,
}

/// Only those who work on cases have forms to keep.
fn owner(scope: &Scope) -> Result<AccountId, Problem> {
    match scope.account() {
        Some(account) if !scope.case_chapters().is_empty() => Ok(account),
        _ => Err(Problem::not_found()),
    }
}

/// Saves a draft: a new one under `id` where none is there, else over the version `made_on`. Without `made_on` the last writer wins:
/// that is the same person in another window, who is told by a version instead.
///
/// # Errors
/// Too large; `labourline.draft.too-many`; stale; not found where the id is somebody else's.
pub async fn save_draft(
    tx: &Tx,
    scope: &Scope,
    id: Option<DraftId>,
    made_on: Option<i64>,
    input: &SaveDraft,
) -> Result<Saved, Problem> {
    let account = owner(scope)?;
    let kind = input.kind.trim();
    let mut fields = Vec::new();
    if kind.is_empty() || kind.chars().count() > 40 {
        fields.push(FieldProblem::new("kind", "platform.field.choice"));
    }
    if input.body.len() > BODY_BYTES_MAX {
        fields
            .push(FieldProblem::new("body", "platform.field.too-long").with("max", BODY_BYTES_MAX));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let label: String = input.label.trim().chars().take(LABEL_CHARS_MAX).collect();
    if let Some(id) = id
        && let Some(standing) = store::take(tx, account, id).await?
    {
        if made_on.is_some_and(|version| version != standing.version - 1) {
            let current = serde_json::json!({ "id": id, "version": standing.version - 1, "updated_at": standing.updated_at });
            return Err(Problem::stale(current));
        }
        store::put(tx, scope, id, &label, &input.body).await?;
        return Ok(Saved {
            id,
            version: standing.version,
        });
    }
    if made_on.is_some_and(|version| version > 0) {
        // It was sent or thrown away in another window.
        return Err(Problem::not_found());
    }
    if store::count(tx, account).await? >= DRAFTS_MAX {
        return Err(Problem::refused("labourline.draft.too-many").with("max", DRAFTS_MAX));
    }
    let id = id.unwrap_or_else(|| scope.new_id());
    if !store::insert(tx, scope, account, id, kind, &label, &input.body).await? {
        return Err(Problem::not_found());
    }
    Ok(Saved { id, version: 1 })
}

/// One's own draft.
///
/// # Errors
/// Not found.
pub async fn draft(tx: &Tx, scope: &Scope, id: DraftId) -> Result<Draft, Problem> {
    store::find(tx, owner(scope)?, id)
        .await?
        .ok_or_else(Problem::not_found)
}

/// One's own drafts, last saved first; empty for those who have none to keep.
pub async fn list_drafts(tx: &Tx, scope: &Scope) -> Result<Vec<DraftLine>, DbError> {
    match owner(scope) {
        Ok(account) => store::list(tx, account).await,
        Err(_) => Ok(Vec::new()),
    }
}

/// Throws a draft away.
///
/// # Errors
/// Not found.
pub async fn discard_draft(tx: &Tx, scope: &Scope, id: DraftId) -> Result<(), Problem> {
    if store::delete(tx, owner(scope)?, id).await? {
        Ok(())
    } else {
        Err(Problem::not_found())
    }
}

/// Removes the draft of a form that was sent; it is no fault where it is gone already.
pub async fn drop_sent(tx: &Tx, scope: &Scope, id: DraftId) -> Result<(), DbError> {
    if let Some(account) = scope.account() {
        store::delete(tx, account, id).await?;
    }
    Ok(())
}
