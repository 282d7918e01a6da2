//! Reading contacts: those of one's own chapters, without those filed under a case one may not see.

use super::contact::{Contact, ContactId};
use super::store;
use crate::cases::words::{CallType, ContactChannel};
use kernel::{Cursor, Page, PageRequest, PersonId, Phone, Problem};
use platform::{DbError, Scope, Tx};

/// Narrows the list. Every field that is set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactFilter {
    /// Only of this channel.
    pub channel: Option<ContactChannel>,
    /// Only of this type.
    pub call_type: Option<CallType>,
    /// Only finished ones, or only those that last.
    pub finished: Option<bool>,
    /// Only from or to this number.
    pub phone: Option<Phone>,
    /// Only with this person.
    pub person: Option<PersonId>,
}

/// A contact.
///
/// # Errors
/// Not found, also where it belongs to a case this reader may not see.
pub async fn contact(tx: &Tx, scope: &Scope, id: ContactId) -> Result<Contact, Problem> {
    store::find(tx, scope, id)
        .await?
        .ok_or_else(Problem::not_found)
}

/// One page of contacts, latest first.
pub async fn list_contacts(
    tx: &Tx,
    scope: &Scope,
    filter: &ContactFilter,
    page: PageRequest,
) -> Result<Page<Contact>, DbError> {
    let rows = store::list(tx, scope, filter, page).await?;
    Ok(Page::from_rows(rows, page, |contact| Cursor {
        key: contact.no,
        tie: contact.no,
    }))
}
