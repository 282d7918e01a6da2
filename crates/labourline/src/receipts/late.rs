//! A promise that was not kept in time.

use crate::cases::case::Case;
use crate::ledger::{Event, InstalmentId};
use crate::money::book::Book;
use kernel::Problem;
use platform::{Scope, Tx};

/// Writes down that promises of a taken case are overdue: the ledger's events, and the rows' state. The caller moves the case, writes
/// the timeline and puts it. Returns those that became late by this call.
///
/// # Errors
/// A ledger that can't be read.
pub async fn mark_late(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    grace_days: u16,
) -> Result<Vec<InstalmentId>, Problem> {
    let mut book = Book::open(tx, case).await?;
    let today = scope.today();
    let overdue = book.ledger().overdue(today, grace_days);
    let new: Vec<InstalmentId> = overdue
        .iter()
        .map(|view| view.id)
        .filter(|id| !book.ledger().was_late(*id))
        .collect();
    for instalment in &new {
        book.enter(Event::Late {
            instalment: *instalment,
            on: today,
        })?;
    }
    book.close(tx, scope, case).await?;
    Ok(new)
}
