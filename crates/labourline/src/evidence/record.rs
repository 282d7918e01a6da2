//! Writing down a piece of evidence, and reading what there is.

use super::store;
use crate::cases::case::Case;
use crate::cases::evidence::{EvidenceKind, Proves, proof_strength};
use crate::cases::store::timeline::{self, Event};
use crate::cases::{CaseKey, change};
use kernel::{FieldProblem, Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest note on a piece of evidence.
pub const NOTE_CHARS_MAX: usize = 1_000;
/// The longest name of who holds it.
pub const HELD_BY_CHARS_MAX: usize = 200;
/// Pieces kept of one case.
pub const PIECES_MAX: u32 = 500;

/// A piece of evidence as put down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEvidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// What it proves.
    #[serde(default)]
    #[schema(max_items = 7)]
    pub proves: Vec<Proves>,
    /// What to know of it.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
    /// Who holds it.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub held_by: String,
}

impl NewEvidence {
    /// What can't be taken, each field's name behind `prefix`.
    pub fn problems(&self, prefix: &str) -> Vec<FieldProblem> {
        [
            ("note", &self.note, NOTE_CHARS_MAX),
            ("held_by", &self.held_by, HELD_BY_CHARS_MAX),
        ]
        .into_iter()
        .filter(|(_, text, max)| text.chars().count() > *max)
        .map(|(name, _, max)| {
            FieldProblem::new(format!("{prefix}{name}"), "platform.field.too-long").with("max", max)
        })
        .collect()
    }
}

/// A piece of evidence as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Piece {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: Uuid,
    /// What it is.
    pub kind: EvidenceKind,
    /// What it proves.
    pub proves: Vec<Proves>,
    /// What to know of it.
    pub note: String,
    /// Who holds it.
    pub held_by: String,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub recorded_at: Moment,
    /// Counts up with every correction.
    pub version: i64,
    /// Said to be there by mistake, or lost: it proves nothing any more.
    pub gone: bool,
}

/// Writes down a piece of evidence of a case.
///
/// # Errors
/// Fields; `labourline.evidence.too-many`; stale; not found.
pub async fn record_evidence(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewEvidence,
) -> Result<Uuid, Problem> {
    let fields = input.problems("");
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let mut case = change::take(tx, scope, key, made_on).await?;
    let id = add(tx, scope, &mut case, input).await?;
    crate::cases::access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "evidence": id, "kind": input.kind });
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.evidence-recorded",
        details,
    )
    .await?;
    Ok(id)
}

/// Writes a checked piece into a taken case; the caller puts the case back.
pub(crate) async fn add(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    input: &NewEvidence,
) -> Result<Uuid, Problem> {
    if store::count(tx, case.id).await? >= i64::from(PIECES_MAX) {
        return Err(Problem::refused("labourline.evidence.too-many").with("max", PIECES_MAX));
    }
    let mut proves = input.proves.clone();
    proves.sort_unstable();
    proves.dedup();
    let piece = Piece {
        id: scope.new_id(),
        kind: input.kind,
        proves,
        note: input.note.trim().to_owned(),
        held_by: input.held_by.trim().to_owned(),
        recorded_by: scope.actor().word(),
        recorded_at: scope.now(),
        version: 1,
        gone: false,
    };
    store::insert(tx, case.id, &piece).await?;
    let event = Event::new(scope, "evidence")
        .saying(&piece.note)
        .with(serde_json::json!({ "kind": piece.kind, "proves": piece.proves }));
    timeline::note(tx, scope, case, event).await?;
    Ok(piece.id)
}

/// The evidence of a case the scope may see, oldest first, and how well each thing is proved (0 to 3).
///
/// # Errors
/// Not found.
pub async fn evidence_of(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<(Vec<Piece>, Vec<(Proves, u8)>), Problem> {
    let case = crate::cases::store::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let pieces = store::of(tx, case.id, PIECES_MAX).await?;
    let strength = strength_of(&pieces);
    Ok((pieces, strength))
}

/// How well each thing is proved by what is still there, 0 to 3.
pub(crate) fn strength_of(pieces: &[Piece]) -> Vec<(Proves, u8)> {
    let weighed: Vec<(EvidenceKind, &[Proves])> = pieces
        .iter()
        .filter(|piece| !piece.gone)
        .map(|piece| (piece.kind, piece.proves.as_slice()))
        .collect();
    proof_strength(&weighed)
}
