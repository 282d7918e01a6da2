//! A missed call or a voice message leaves a call-back behind.

use super::call_back::{CallBack, CallBackId, CallBackState};
use super::store;
use crate::contacts::Contact;
use kernel::Problem;
use platform::{Scope, Tx};

/// Leaves a call-back for a contact; where the same number waits already, that one stands for both.
pub(crate) async fn leave(
    tx: &Tx,
    scope: &Scope,
    contact: &Contact,
    call_back_within_minutes: u32,
) -> Result<CallBackId, Problem> {
    if let Some(phone) = &contact.phone
        && let Some(waiting) = store::waiting_of_phone(tx, contact.chapter_id, phone).await?
    {
        return Ok(waiting);
    }
    let item = CallBack {
        no: 0,
        id: scope.new_id(),
        chapter_id: contact.chapter_id,
        contact_id: contact.id,
        phone: contact.phone.clone(),
        state: CallBackState::Waiting,
        rang_at: contact.started_at,
        due_at: contact
            .started_at
            .plus_minutes(i64::from(call_back_within_minutes)),
        taken_by: None,
        tries: 0,
        done_at: None,
        result: None,
        version: 1,
    };
    store::insert(tx, &item).await?;
    Ok(item.id)
}
