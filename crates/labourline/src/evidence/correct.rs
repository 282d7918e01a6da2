//! Putting right what was written down of a piece of evidence. What stood before stays in the timeline.

use super::record::{NewEvidence, Piece};
use super::store;
use crate::cases::store::timeline::{self, Event};
use crate::cases::{CaseKey, change};
use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 500;

/// What a piece of evidence is, rightly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EvidenceCorrection {
    /// As it should have been written down.
    pub evidence: NewEvidence,
    /// It is not there: written down by mistake, or lost.
    #[serde(default)]
    pub gone: bool,
    /// Why.
    #[schema(min_length = 1, max_length = 500)]
    pub why: String,
}

/// Puts a piece of evidence right.
///
/// # Errors
/// Fields; stale, with the piece as it stands; not found.
pub async fn correct_evidence(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: Uuid,
    made_on: Option<i64>,
    input: &EvidenceCorrection,
) -> Result<i64, Problem> {
    let mut fields = input.evidence.problems("");
    let why = input.why.trim();
    if why.is_empty() {
        fields.push(FieldProblem::new("why", "platform.field.required"));
    } else if why.chars().count() > WHY_CHARS_MAX {
        fields.push(FieldProblem::new("why", "platform.field.too-long").with("max", WHY_CHARS_MAX));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let stood = store::find(tx, case.id, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if made_on.is_some_and(|version| version != stood.version) {
        return Err(Problem::stale(
            serde_json::to_value(&stood).unwrap_or_default(),
        ));
    }
    let mut proves = input.evidence.proves.clone();
    proves.sort_unstable();
    proves.dedup();
    let piece = Piece {
        kind: input.evidence.kind,
        proves,
        note: input.evidence.note.trim().to_owned(),
        held_by: input.evidence.held_by.trim().to_owned(),
        version: stood.version + 1,
        gone: input.gone,
        ..stood.clone()
    };
    store::put(tx, case.id, &piece).await?;
    let event = Event::new(
        scope,
        if piece.gone {
            "evidence_gone"
        } else {
            "evidence_corrected"
        },
    )
    .saying(why)
    .with(serde_json::json!({
        "kind": piece.kind,
        "was_kind": stood.kind,
        "was_note": stood.note,
        "was_held_by": stood.held_by,
    }));
    timeline::note(tx, scope, &mut case, event).await?;
    crate::cases::access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "evidence": id, "kind": piece.kind, "gone": piece.gone });
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.evidence-corrected",
        details,
    )
    .await?;
    Ok(piece.version)
}
