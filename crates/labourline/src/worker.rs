//! The worker's own page: reference and PIN, then how their case stands, in their language.
//!
//! Each worker of a case has a PIN of their own; the reference is the same for all. Of a group everybody sees where the case stands, and
//! of the money only their own.
//!
//! Before the PIN nothing is said of any case, not even whether it exists: an unknown reference, a case without a PIN, a locked page and
//! a wrong PIN get the same answer after the same work. After it the scope is [`platform::Actor::Worker`], and everything is read
//! through the one query layer of cases like any other reader's.

pub mod api;
pub mod door;
mod giving;
mod key_pages;
pub mod keys;
pub mod own_case;
pub mod pages;
pub mod pin;
pub mod ratings;
pub mod slips;
pub(crate) mod store;
#[cfg(test)]
mod tests;

pub use door::{Admission, SignedInWorker, admit, sign_in, sign_out};
pub use keys::{
    CaseKeys, ClaimantKey, KeyState, NewPin, give_key, key_state, lift_lock, list_keys,
};
pub use own_case::{OwnCase, own_case};
pub use pin::{draw_group_pin, draw_pin};
pub use ratings::{Rating, rate_help};
pub use slips::{DrawnPin, NewSlips, Recipient, put_slips, slip_recipients};
