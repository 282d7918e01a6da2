//! Writing down a session of mediation.

use super::store::{self, Session};
use super::{NOTE_CHARS_MAX, PRESENT_CHARS_MAX, SessionMode, SessionResult, ring};
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::money::check;
use kernel::{Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NewMediationSession)]
#[serde(deny_unknown_fields)]
pub struct NewSession {
    /// When; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Moment>,
    /// How.
    pub mode: SessionMode,
    /// Who was there.
    #[schema(min_length = 1, max_length = 500)]
    pub present: String,
    /// What was said.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub notes: String,
    /// What came of it.
    pub result: SessionResult,
}

/// Writes the session: it reached the employer's side, so the same must hold as for ringing it. Returns its id.
///
/// # Errors
/// Fields; `labourline.ring.may-not` with what is missing.
pub async fn record_session(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewSession,
) -> Result<Uuid, Problem> {
    let mut fields = Vec::new();
    let present = check::needed("present", &input.present, PRESENT_CHARS_MAX, &mut fields);
    let notes = check::text("notes", &input.notes, NOTE_CHARS_MAX, &mut fields);
    let at = check::past_moment("at", input.at, scope, &mut fields);
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, None).await?;
    ring::require_may_ring(tx, scope, &case).await?;
    ring::first_tried(&mut case, at);
    let session = Session {
        no: 0,
        id: scope.new_id(),
        at,
        mode: input.mode,
        present: present.to_owned(),
        notes: notes.to_owned(),
        result: input.result,
        by: scope.actor().word(),
    };
    store::insert_session(tx, case.id, &session).await?;
    let event = Event::new(scope, "session")
        .saying(notes)
        .happened_at(at)
        .with(
            serde_json::json!({ "mode": input.mode, "present": present, "result": input.result }),
        );
    timeline::note(tx, scope, &mut case, event).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "mode": input.mode, "result": input.result });
    change::put(tx, scope, &case, "labourline.session.recorded", details).await?;
    Ok(session.id)
}

/// Sessions of a case the scope may see, latest first.
///
/// # Errors
/// Not found.
pub async fn list_sessions(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Session>, Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::sessions(tx, case.id, before_no, rows_max).await?)
}
