//! The worker's own page: reference and PIN, then how their case stands, in their language.
//!
//! Before the PIN nothing is said of any case, not even whether it exists: an unknown reference, a case without a PIN, a locked page and
//! a wrong PIN get the same answer after the same work. After it the scope is [`platform::Actor::Worker`], and everything is read
//! through the one query layer of cases like any other reader's.

pub mod api;
pub mod door;
pub mod keys;
pub mod own_case;
pub mod pages;
pub mod ratings;
pub(crate) mod store;
#[cfg(test)]
mod tests;

pub use door::{Admission, SignedInWorker, admit, sign_in, sign_out};
pub use keys::{KeyState, NewPin, draw_pin, give_key, key_state, lift_lock};
pub use own_case::{OwnCase, own_case};
pub use ratings::{Rating, rate_help};
