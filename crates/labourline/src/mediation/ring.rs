//! May the employer's side be rung now? Asked before every attempt and session, whatever the stage.

use crate::cases::case::Case;
use crate::cases::needs::{Consents, Facts, may_ring_employer};
use crate::cases::words::ConsentPurpose;
use kernel::{FieldProblem, Moment, Problem};
use people::consents::{self, Purpose};
use platform::{Scope, Tx};

/// Refuses where the consent of the workers, a fresh safety check that found it safe, or the absence of red flags is missing.
///
/// # Errors
/// `labourline.ring.may-not`, with each missing need as a field problem.
pub(crate) async fn require_may_ring(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), Problem> {
    let asked = consents::standing(tx, scope, case.id).await?;
    let mut about_employer = asked
        .iter()
        .filter(|consent| consent.purpose == Purpose::ContactEmployer)
        .peekable();
    // One worker's no is a no for the gang: the employer would know of them too.
    let consented =
        about_employer.peek().is_some() && about_employer.all(|consent| consent.is_given());
    let facts = Facts {
        now: scope.now(),
        consents: if consented {
            Consents::of([ConsentPurpose::ContactEmployer])
        } else {
            Consents::default()
        },
        safety_checked_at: case.safety_checked_at.filter(|_| case.safety_clear),
        red_flags_up: u32::try_from(case.red_flags_up).unwrap_or(u32::MAX),
        ..Facts::default()
    };
    may_ring_employer(&facts).map_err(|missing| Problem {
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
