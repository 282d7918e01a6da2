//! Contacts: a call, a missed call, a message, a visit, a letter. Apart from cases: most contacts never make one.
//!
//! A contact is begun when it comes in, and finished when it is over: from then on nobody edits it. What it turned out to be (its call
//! type) decides whether a case may come from it. A missed call or a voice message leaves a call-back behind. When a claimant of a case
//! that rests is in contact again, the case is told ([`wake`]).

pub mod api;
pub mod begin;
pub mod contact;
pub mod finish;
pub mod link;
pub mod list;
pub mod lookup;
pub mod pages;
pub mod panel;
pub mod store;
pub mod wake;

pub use begin::{Begun, NewContact, begin_contact};
pub use contact::{Contact, ContactId};
pub use finish::{FinishContact, finish_contact};
pub use link::{LinkContact, link_contact};
pub use list::{ContactFilter, contact, list_contacts};
pub use lookup::{Lookup, LookupAnswer, who_may_this_be};

#[cfg(test)]
mod tests;
