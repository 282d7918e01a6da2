//! Filing a contact under the case it belongs to. What was said is not touched by it, so a finished contact is filed too, once.

use super::contact::{Contact, ContactId};
use super::{store, wake};
use crate::cases::store::timeline::{self, Event};
use crate::cases::words::CallType;
use crate::cases::{CaseKey, change};
use kernel::{Problem, Reference};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The case a contact belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LinkContact {
    /// Its reference.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Reference,
}

/// Files a contact under a case the scope may see.
///
/// # Errors
/// `labourline.contact.linked-already`; `labourline.contact.never-a-case` for a wrong number, a silent call, a test, abuse; not found.
pub async fn link_contact(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
    input: &LinkContact,
) -> Result<Contact, Problem> {
    let mut contact = store::take(tx, scope, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    bind(tx, scope, &mut contact, input.case).await?;
    wake::wake_cases(tx, scope, &contact).await?;
    Ok(contact)
}

/// Writes the case into a taken contact, and the contact into the case's timeline.
pub(crate) async fn bind(
    tx: &Tx,
    scope: &Scope,
    contact: &mut Contact,
    key: impl Into<CaseKey>,
) -> Result<(), Problem> {
    if contact
        .call_type
        .is_some_and(|kind| !kind.is_data() && kind != CallType::Information)
    {
        return Err(Problem::refused("labourline.contact.never-a-case"));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    match contact.case_id {
        Some(linked) if linked == case.id => return Ok(()),
        Some(_) => return Err(Problem::refused("labourline.contact.linked-already")),
        None => {}
    }
    contact.case_id = Some(case.id);
    store::put(tx, contact).await?;
    let event = Event::new(scope, "contact")
        .happened_at(contact.started_at)
        .saying(&contact.summary)
        .with(serde_json::json!({
            "contact": contact.id,
            "channel": contact.channel,
            "call_type": contact.call_type,
            "direction": if contact.incoming { "incoming" } else { "outgoing" },
        }));
    timeline::note(tx, scope, &mut case, event).await?;
    crate::cases::access::renew(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.contact-linked",
        serde_json::json!({ "contact": contact.id }),
    )
    .await?;
    Ok(())
}
