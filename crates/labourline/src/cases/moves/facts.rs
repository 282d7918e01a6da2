//! What is known of a case when a step is judged, read from everywhere it stands.

use super::store;
use crate::cases::case::Case;
use crate::cases::needs::{Consents, Facts, Tries};
use crate::cases::parties::AttemptResult;
use crate::cases::store::claimants::{self, CLAIMANTS_MAX, Claimant};
use crate::cases::store::issues;
use crate::cases::words::ConsentPurpose;
use crate::papers::PaperKind;
use kernel::Problem;
use people::consents::StandingConsent;
use platform::{Scope, Tx};

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Gathers the facts of a case that was found or taken through the query layer. Outcome, reason and approval are the asker's to add.
///
/// # Errors
/// The database's.
pub async fn facts_of(tx: &Tx, scope: &Scope, case: &Case) -> Result<Facts, Problem> {
    let rows_max = u32::try_from(CLAIMANTS_MAX).unwrap_or(u32::MAX);
    let claimants = claimants::of(tx, case.id, rows_max).await?;
    let standing = people::consents::standing(tx, scope, case.id).await?;
    let attempts = store::attempts(tx, case.id).await?;
    let papers = store::paper_kinds(tx, case.id).await?;
    let (tried, reached) = tries_of_worker(&attempts);
    let last_reached = [
        Some(case.opened_at),
        reached,
        store::last_contact(tx, case.id).await?,
    ]
    .into_iter()
    .flatten()
    .max()
    .unwrap_or(case.opened_at);
    let mut facts = Facts {
        now: scope.now(),
        claimants: count(claimants.len()),
        issues: count(issues::of(tx, case.id).await?.len()),
        opposing_parties: count(crate::employers::store::chain(tx, case.id).await?.len()),
        opposing_party_unknown: case.opponent_unknown,
        consents: consents(&claimants, &standing),
        // A check that found it unsafe to contact the employer is no check for this purpose.
        safety_checked_at: case.safety_checked_at.filter(|_| case.safety_clear),
        red_flags_up: u32::try_from(case.red_flags_up).unwrap_or(0),
        claim_computed: case.claimed.0 > 0 || store::claim_computed(tx, case.id).await?,
        failed_contacts: failed_since_reached(&attempts),
        employer_refused: attempts
            .iter()
            .any(|a| a.of_employer && a.result == AttemptResult::Refused)
            || store::session_refused(tx, case.id).await?,
        notice_document: papers.contains(&PaperKind::Notice),
        authority_named: papers.contains(&PaperKind::Authority),
        lawyer_accepted: papers.contains(&PaperKind::LawyerAccepted),
        conflict_cleared: papers.contains(&PaperKind::ConflictCleared),
        partner_accepted: papers.contains(&PaperKind::PartnerAccepted),
        tries: Tries::of(last_reached, &tried, scope.now()),
        new_contact: case.new_contact,
        outcome: None,
        reason_given: false,
        sensitivity: case.sensitivity,
        closure_approved: false,
        open_claimants: if case.claimant_count > 1 {
            u32::try_from(case.claimants_open).unwrap_or(0)
        } else {
            0
        },
        ..Facts::default()
    };
    crate::money::tell(
        tx,
        case,
        &mut facts,
        scope.today(),
        crate::promises::PromiseRules::default().grace_days,
    )
    .await?;
    Ok(facts)
}

/// The consents that stand for the whole case: the speaker's yes, unless somebody of the gang said no.
///
/// One worker speaks for a gang; asking five hundred before the first call would leave them all without help. A no of one of them
/// stops the step until that one leaves the case or says yes, because a call to the employer exposes everybody on the list.
fn consents(claimants: &[Claimant], standing: &[StandingConsent]) -> Consents {
    let there: Vec<&Claimant> = claimants
        .iter()
        .filter(|claimant| claimant.state != "withdrawn")
        .collect();
    let Some(speaker) = there.first() else {
        return Consents::default();
    };
    let said = |person, purpose: ConsentPurpose| {
        standing
            .iter()
            .find(|said| said.person_id == person && said.purpose.word() == purpose.word())
    };
    Consents::of(ConsentPurpose::ALL.iter().copied().filter(|purpose| {
        let speaker_agrees =
            said(speaker.person_id, *purpose).is_some_and(StandingConsent::is_given);
        let somebody_objects = there.iter().any(|claimant| {
            said(claimant.person_id, *purpose).is_some_and(|said| !said.is_given())
        });
        speaker_agrees && !somebody_objects
    }))
}

/// When somebody tried to reach the worker in vain, and when the worker was last reached.
fn tries_of_worker(attempts: &[store::Tried]) -> (Vec<kernel::Moment>, Option<kernel::Moment>) {
    let of_worker = || attempts.iter().filter(|attempt| !attempt.of_employer);
    let reached = of_worker()
        .filter(|a| a.result == AttemptResult::Reached)
        .map(|a| a.at)
        .max();
    (
        of_worker()
            .filter(|a| a.result.failed())
            .map(|a| a.at)
            .collect(),
        reached,
    )
}

/// Failed attempts to reach the employer's side since it was last reached.
fn failed_since_reached(attempts: &[store::Tried]) -> u32 {
    let of_employer = || attempts.iter().filter(|attempt| attempt.of_employer);
    let reached = of_employer()
        .filter(|a| a.result == AttemptResult::Reached)
        .map(|a| a.at)
        .max();
    count(
        of_employer()
            .filter(|a| a.result.failed() && reached.is_none_or(|at| a.at > at))
            .count(),
    )
}
