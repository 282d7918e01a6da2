//! Call-backs: somebody rang and nobody answered, or spoke to the machine. They wait, with their age, until somebody has called back.
//!
//! One number waits once, however often it rang: the age is that of the first ring.

pub mod api;
pub mod call_back;
pub mod done;
pub mod leave;
pub mod pages;
pub mod store;
pub mod tries;

pub use call_back::{CallBack, CallBackId, TryResult};
pub use done::{CallBackDone, finish_call_back};
pub(crate) use leave::leave;
pub use tries::{CallBackTry, take_call_back, try_call_back};

use kernel::{Cursor, Page, PageRequest, Problem};
use platform::{DbError, Scope, Tx};

/// One page of those who wait, longest first.
pub async fn list_call_backs(
    tx: &Tx,
    scope: &Scope,
    page: PageRequest,
) -> Result<Page<CallBack>, DbError> {
    let rows = store::waiting(tx, scope, page).await?;
    Ok(Page::from_rows(rows, page, |item| Cursor {
        key: item.rang_at.0,
        tie: item.no,
    }))
}

/// A call-back.
///
/// # Errors
/// Not found.
pub async fn call_back(tx: &Tx, scope: &Scope, id: CallBackId) -> Result<CallBack, Problem> {
    store::find(tx, scope, id)
        .await?
        .ok_or_else(Problem::not_found)
}

#[cfg(test)]
mod tests;
