//! A person is a worker or somebody else a case speaks of; a phone is a channel, not a person.
//!
//! Persons and phones stand many to many: five people share a phone, one person has four. Each link says by itself whether it is safe
//! to call, when, and what may be said. A person belongs to the chapter that registered them; the desks of other chapters do not find
//! them. Corrections keep the former state beside the new one; a link that ended stays as a row, and its number shows nobody any more. Two
//! rows of one person are found by their likeness and joined by a person ([`merge_person`]), and can be parted again.

mod alike;
mod correct;
pub mod find;
mod forget;
mod link;
mod merge;
mod person;
mod phones;
mod policy;
mod read;
mod register;
pub(crate) mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use alike::{Alike, Sign, alike_persons};
pub use correct::{
    CorrectPerson, NextOfKin, SetDeceased, correct_person, next_of_kin, set_deceased,
};
pub use find::{FoundAs, PersonFound, PersonsFound, find_persons};
pub use forget::{forget_person, forget_voluntary};
pub use link::{ChangeLink, LinkId, NewLink, PersonOnPhone, PhoneLink, Relation, SafeToCall};
pub use merge::{
    Merge, NewMerge, front_of, merge_person, merges_of, rows_of, say_apart, undo_merge,
};
pub use person::{Literacy, NewPerson, Person};
pub use phones::{change_link, end_link, link_phone, persons_by_phone, phones_of, phones_of_case};
pub use read::{Correction, corrections, person, persons_of_case};
pub use register::{
    keep_close, register_person, register_person_closely, register_person_with_phone,
};
