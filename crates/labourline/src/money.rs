//! The money of a case on disk: the ledger's events, one row each, and the plain columns folded from them.
//!
//! [`book`] opens the ledger of a taken case, takes events in and writes both: the events to `ledger_events`, the sums to the claimants,
//! the case and the instalments. Lists and totals read plain columns; [`audit`] folds the events anew and says where a column differs.
//! Amounts are paise; recovered means that the worker confirmed it.

pub(crate) mod api;
pub mod audit;
pub mod awards;
pub(crate) mod book;
pub(crate) mod check;
pub(crate) mod store;
pub(crate) mod strip;
pub mod totals;

use crate::cases::case::Case;
use crate::cases::needs::Facts;
use crate::words::stored_words;
use kernel::{Day, Problem};
use platform::Tx;

stored_words! {
    /// How a promise stands, as its row says.
    InstalmentWord in "money-instalment" {
        /// Something of it is unpaid.
        Open = "open",
        /// Nothing of it is unpaid: received, confirmed or given up.
        Paid = "paid",
        /// Unpaid, and found overdue once.
        Late = "late",
        /// Its settlement was replaced by another.
        Replaced = "replaced",
    }
}
platform::stored_word!(InstalmentWord);

/// Writes what the ledger of a case knows into the facts a step is judged by: settlement, promises, receipts, sums.
pub async fn tell(
    tx: &Tx,
    case: &Case,
    facts: &mut Facts,
    today: Day,
    grace_days: u16,
) -> Result<(), Problem> {
    let book = book::Book::open(tx, case).await?;
    book.ledger().tell(facts, today, grace_days);
    Ok(())
}

/// Pages and API of money.
pub(crate) fn routes() -> platform::web::Routes {
    platform::web::Routes::new().api(api::routes())
}

#[cfg(test)]
mod faces;
#[cfg(test)]
mod tests;
