//! May the employer's side be rung now? Asked before every attempt and session, whatever the stage.

use crate::cases::case::Case;
use crate::cases::moves::missing_to_ring;
use kernel::{FieldProblem, Moment, Problem};
use platform::{Scope, Tx};

/// Refuses where the consent of the workers, a fresh safety check that found it safe, or the absence of red flags is missing.
///
/// # Errors
/// `labourline.ring.may-not`, with each missing need as a field problem.
pub(crate) async fn require_may_ring(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), Problem> {
    let missing = missing_to_ring(tx, scope, case).await?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(Problem {
        fields: missing
            .into_iter()
            .map(|need| FieldProblem::new("party", need.code()))
            .collect(),
        ..Problem::refused("labourline.ring.may-not")
    })
}

/// Remembers the first try to reach the employer's side.
pub(crate) fn first_tried(case: &mut Case, at: Moment) {
    case.employer_first_tried_at = Some(
        case.employer_first_tried_at
            .map_or(at, |first| first.min(at)),
    );
}
