//! A claimant of a case that rests is in contact again: the case is told, and somebody looks at it.

use super::contact::Contact;
use crate::cases::moves::{facts_of, make};
use crate::cases::store::timeline::{self, Event};
use crate::cases::words::{CallType, Stage};
use crate::cases::{change, reopening};
use kernel::{CaseId, Problem};
use platform::{Scope, Tx};

/// The most cases at rest that one contact wakes.
pub(crate) const CASES_WOKEN_MAX: u32 = 20;

/// Tells the resting (dormant, closed) cases of the contact's person, and the case it is filed under, of an incoming contact from a
/// claimant or their voice. Done as the program: whoever took the call need not be one who may see the case.
pub(crate) async fn wake_cases(tx: &Tx, scope: &Scope, contact: &Contact) -> Result<(), Problem> {
    let spoke = contact.incoming
        && contact.finished_at.is_some()
        && contact.call_type.is_some_and(CallType::may_open_case);
    if !spoke {
        return Ok(());
    }
    for id in super::store::resting_cases(tx, contact.person_id, contact.case_id).await? {
        wake(tx, &scope.as_program(), id, contact).await?;
    }
    Ok(())
}

async fn wake(tx: &Tx, program: &Scope, id: CaseId, contact: &Contact) -> Result<(), Problem> {
    let mut case = change::take(tx, program, id, None).await?;
    if !matches!(case.stage, Stage::Dormant | Stage::Closed) {
        return Ok(());
    }
    let event = Event::new(program, "new_contact")
        .happened_at(contact.started_at)
        .with(serde_json::json!({ "contact": contact.id, "channel": contact.channel }));
    timeline::note(tx, program, &mut case, event).await?;
    // A closed case opens by itself only for a contact about it: somebody with five closed cases who rings about a sixth reopens none.
    if case.stage == Stage::Dormant || contact.case_id == Some(case.id) {
        return reopening::resume(tx, program, &mut case).await;
    }
    case.new_contact = true;
    let mut facts = facts_of(tx, program, &case).await?;
    // Why a closed case is taken up again: they are in contact again, which the entry above says.
    facts.reason_given = true;
    make::step_by_itself(
        tx,
        program,
        &mut case,
        &facts,
        &[Stage::Registered, Stage::Reopened],
    )
    .await?;
    let details = serde_json::json!({ "contact": contact.id, "stage": case.stage });
    change::put(tx, program, &case, "labourline.case.new-contact", details).await?;
    Ok(())
}
