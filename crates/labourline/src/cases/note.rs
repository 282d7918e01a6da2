//! Writing a note on a case, or a correction of an earlier entry. Nothing is edited: the correction points at what it corrects.

use super::change;
use super::store::CaseKey;
use super::store::timeline::{self, BODY_CHARS_MAX, Event};
use kernel::{FieldProblem, Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    /// What is to be remembered.
    #[schema(min_length = 1, max_length = 10000)]
    pub body: String,
    /// When it happened; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Moment>,
    /// The entry it corrects.
    #[serde(default)]
    pub corrects: Option<i64>,
    /// Whether the worker sees it on their own page.
    #[serde(default)]
    pub for_worker: bool,
}

/// Writes the note; its place in the timeline.
///
/// # Errors
/// Empty or too long; `labourline.timeline.no-such-entry` for a correction of nothing.
pub async fn write_note(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewNote,
) -> Result<i64, Problem> {
    let body = input.body.trim();
    if body.is_empty() {
        return Err(Problem::invalid_field("body", "platform.field.required"));
    }
    if body.chars().count() > BODY_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("body", "platform.field.too-long").with("max", BODY_CHARS_MAX),
        ]));
    }
    let at = input.at.unwrap_or_else(|| scope.now());
    if at > scope.now().plus_minutes(5) {
        return Err(Problem::invalid_field("at", "platform.field.date-future"));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    if input
        .corrects
        .is_some_and(|seq| seq < 1 || seq > case.events)
    {
        return Err(Problem::invalid_field(
            "corrects",
            "labourline.timeline.no-such-entry",
        ));
    }
    let kind = if input.corrects.is_some() {
        "correction"
    } else {
        "note"
    };
    let mut event = Event::new(scope, kind).saying(body).happened_at(at);
    event.corrects = input.corrects;
    if input.for_worker {
        event = event.for_claimant();
    }
    let seq = timeline::note(tx, scope, &mut case, event).await?;
    super::access::renew(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.noted",
        serde_json::json!({ "entry": seq }),
    )
    .await?;
    Ok(seq)
}
