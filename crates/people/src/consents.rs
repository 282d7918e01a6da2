//! A consent is what a person said to one purpose in one case, asked in their own language with a spoken notice.
//!
//! Eight purposes, C1 to C8, each answered by itself. Rows are only ever added: a withdrawal is a new row, and what stands is the last word
//! on a purpose, unless it has run out. Which cases a scope may touch is the business of the system that keeps the cases; here a worker is
//! held to the case of their reference and PIN, and those without any case role are refused.

mod consent;
mod give;
mod read;
mod store;
#[cfg(test)]
mod tests;

pub use consent::{
    Answer, How, NOTICE_VERSION, NewConsent, Purpose, Said, StandingConsent, Withdrawal,
    WithheldReason,
};
pub use give::{give, give_all, give_within, withdraw};
pub use read::{all_of_case, standing};
pub use store::said_no;
