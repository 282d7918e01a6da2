//! Mediation: tries to reach the employer's side, sessions with who was there and what was said, offers and counter-offers.
//!
//! Nobody rings, writes to or visits the employer's side without the worker's consent and a safety check: every use-case here that
//! reaches it asks [`ring`] first, whatever the stage.

pub(crate) mod api;
pub mod attempts;
pub mod offers;
pub(crate) mod pages;
pub mod ring;
pub mod sessions;
pub(crate) mod store;

pub use store::{Attempt, Offer, Session};

use crate::words::stored_words;

/// The longest note.
pub const NOTE_CHARS_MAX: usize = 2_000;
/// The longest list of who was there.
pub const PRESENT_CHARS_MAX: usize = 500;
/// Rows one page of a list shows.
pub const LIST_ROWS: u32 = 100;

stored_words! {
    /// Whom somebody tried to reach.
    Party in "mediation-party" {
        /// The employer's side.
        Employer = "employer",
        /// The worker.
        Worker = "worker",
    }
}

stored_words! {
    /// How a session was held.
    SessionMode in "mediation-session" {
        /// On the phone.
        Phone = "phone",
        /// Face to face, at an office.
        Meeting = "meeting",
        /// At the place of work.
        SiteVisit = "site_visit",
        /// Before an authority.
        Authority = "authority",
        /// In writing.
        Writing = "writing",
    }
}

stored_words! {
    /// What came of a session.
    SessionResult in "mediation-result" {
        /// An agreement.
        Agreed = "agreed",
        /// An offer to think about.
        Offer = "offer",
        /// To be continued.
        Adjourned = "adjourned",
        /// No agreement.
        NoAgreement = "no_agreement",
        /// The employer's side refuses.
        Refused = "refused",
        /// The employer's side did not come.
        DidNotCome = "did_not_come",
    }
}

stored_words! {
    /// Who made an offer.
    OfferSide in "mediation-side" {
        /// The employer's side offers.
        Employer = "employer",
        /// The workers' side asks for.
        Workers = "workers",
    }
}

stored_words! {
    /// What the other side said to an offer.
    OfferAnswer in "mediation-answer" {
        /// Nothing yet.
        Waiting = "waiting",
        /// Yes.
        Accepted = "accepted",
        /// No.
        Refused = "refused",
        /// Another amount.
        Countered = "countered",
    }
}

platform::stored_word!(
    Party,
    SessionMode,
    SessionResult,
    OfferSide,
    OfferAnswer,
    crate::cases::parties::AttemptResult
);

/// Pages and API of mediation.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        Party::check_words();
        SessionMode::check_words();
        SessionResult::check_words();
        OfferSide::check_words();
        OfferAnswer::check_words();
    }
}
