//! How every change of a case begins and ends: take it (scope, version), change it, write the timeline and the journal, put it back.

use super::case::Case;
use super::store::{self, CaseKey};
use kernel::Problem;
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};

/// Takes a case for a change: other writers of it wait. Not found where the scope may not see it; stale where it was changed since
/// `made_on`, the version the edit was made on.
pub(crate) async fn take(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
) -> Result<Case, Problem> {
    let case = store::take(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    match made_on {
        Some(version) if version != case.version - 1 => Err(Problem::stale(current(&case))),
        _ => Ok(case),
    }
}

/// What a stale edit is shown: how the case stands now.
fn current(case: &Case) -> serde_json::Value {
    serde_json::json!({
        "reference": case.reference,
        "version": case.version - 1,
        "stage": case.stage,
        "title": case.shown_title(),
        "summary": case.summary,
        "next_action": case.next_action,
        "next_action_at": case.next_action_at,
    })
}

/// Writes a taken case back, with the journal entry `action` of its chain. Details must not name or describe a person.
pub(crate) async fn put(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    action: &'static str,
    details: serde_json::Value,
) -> Result<(), DbError> {
    store::put(tx, case).await?;
    record(tx, scope, case, action, details).await
}

/// Writes a journal entry into the chain of a case.
pub(crate) async fn record(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    action: &'static str,
    details: serde_json::Value,
) -> Result<(), DbError> {
    journal::record(
        tx,
        scope,
        Entry::new(Stream::of("case", case.id), action).with(details),
    )
    .await
}
