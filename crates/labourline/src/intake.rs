//! Intake: a case registered while the worker speaks, in one page from top to bottom and in one transaction.
//!
//! [`take_in`] puts together what other nouns own: the case with its claimants and chain, the computed claims, the consents, the evidence,
//! the safety check and its flags, the contact it came from, and the step from enquiry to registered where everything for it is there.

pub mod api;
pub mod form;
pub mod input;
pub mod pages;
pub mod take_in;
pub mod view;

pub use input::{ClaimOf, ConsentOf, Intake};
pub use take_in::{TakenIn, take_in};

#[cfg(test)]
mod tests;
