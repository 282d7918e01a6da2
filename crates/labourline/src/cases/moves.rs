//! Moving a case along its stages: the facts gathered, the table asked, the step made with all it starts.
//!
//! The rule is the table in [`super::stages`]; here is what happens around it. Every step of every kind (a person's, the clock's, a
//! closure, a reopening, a red flag) goes through [`make`], so that an open case always leaves it with an owner and a dated next action.

pub(crate) mod api;
pub mod facts;
pub mod make;
pub mod next;
pub(crate) mod pages;
pub mod ring;
pub(crate) mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use facts::facts_of;
pub use make::{Move, Moved, move_case, next_steps};
pub use ring::missing_to_ring;
