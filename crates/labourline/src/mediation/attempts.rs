//! Writing down a try to reach the employer's side or the worker, with what came of it.

use super::store::{self, Attempt};
use super::{NOTE_CHARS_MAX, Party, ring};
use crate::cases::parties::AttemptResult;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::money::check;
use kernel::{Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A try to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAttempt {
    /// Whom.
    pub party: Party,
    /// Which employer of the chain.
    #[serde(default)]
    pub employer_id: Option<Uuid>,
    /// When; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Moment>,
    /// What came of it.
    pub result: AttemptResult,
    /// What was said.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
}

/// Writes the attempt. One with the employer's side needs the worker's consent, a fresh safety check and no red flag; the first of
/// them stands on the case as the first contact. Returns its id.
///
/// # Errors
/// Fields; `labourline.ring.may-not` with what is missing.
pub async fn record_attempt(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewAttempt,
) -> Result<Uuid, Problem> {
    let mut fields = Vec::new();
    let note = check::text("note", &input.note, NOTE_CHARS_MAX, &mut fields);
    let at = check::past_moment("at", input.at, scope, &mut fields);
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, None).await?;
    if input.party == Party::Employer {
        ring::require_may_ring(tx, scope, &case).await?;
        ring::first_tried(&mut case, at);
    }
    if let Some(employer) = input.employer_id
        && !crate::employers::store::chain(tx, case.id)
            .await?
            .iter()
            .any(|link| link.employer.id == employer)
    {
        return Err(Problem::invalid_field(
            "employer_id",
            "labourline.employer.not-of-case",
        ));
    }
    let attempt = Attempt {
        no: 0,
        id: scope.new_id(),
        party: input.party,
        employer_id: input.employer_id,
        at,
        result: input.result,
        note: note.to_owned(),
        by: scope.actor().word(),
    };
    store::insert_attempt(tx, case.id, &attempt).await?;
    let event = Event::new(scope, "attempt")
        .saying(note)
        .happened_at(at)
        .with(serde_json::json!({ "party": input.party, "result": input.result }));
    timeline::note(tx, scope, &mut case, event).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "party": input.party, "result": input.result });
    change::put(tx, scope, &case, "labourline.attempt.recorded", details).await?;
    Ok(attempt.id)
}

/// Attempts of a case the scope may see, latest first.
///
/// # Errors
/// Not found.
pub async fn list_attempts(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Attempt>, Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::attempts(tx, case.id, before_no, rows_max).await?)
}
