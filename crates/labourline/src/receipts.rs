//! Money said to have been paid, and what the worker says of it. It counts as recovered only when the worker confirmed it; what
//! bounced counts no more.

pub(crate) mod api;
pub mod late;
pub(crate) mod pages;
pub mod record;
pub(crate) mod store;
pub mod turn;

pub use late::mark_late;
pub use record::{NewPart, NewReceipts, list_receipts, record_receipts};
pub use store::ReceiptRow;
pub use turn::{
    Bounce, Confirmation, Correction, bounce_receipt, confirm_receipts, correct_receipt,
};

use crate::words::stored_words;

/// The longest note or reason.
pub const NOTE_CHARS_MAX: usize = 1_000;
/// Payments written down at once: one for each claimant.
pub const PARTS_MAX: usize = 500;

stored_words! {
    /// How a payment stands.
    ReceiptWord in "receipts-state" {
        /// Somebody says it was paid.
        Received = "received",
        /// The worker says so.
        Confirmed = "confirmed",
        /// It came back.
        Bounced = "bounced",
        /// There was no such payment.
        Void = "void",
    }
}

stored_words! {
    /// How the worker confirmed a payment.
    ConfirmedHow in "receipts-how" {
        /// On the phone.
        Call = "call",
        /// On their own page.
        Page = "page",
        /// Face to face.
        Visit = "visit",
        /// By message.
        Message = "message",
    }
}

platform::stored_word!(ReceiptWord, ConfirmedHow);

/// Pages and API of receipts.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        ReceiptWord::check_words();
        ConfirmedHow::check_words();
    }
}
