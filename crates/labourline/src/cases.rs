//! A case: one matter of one or more workers, from the first call to money in hand.
//!
//! A contact is one call or visit; a case is what the desk carries until there is an outcome. What may follow what is a table
//! ([`stages`]), what it takes to close is in [`outcome`], and every word a case stores is in [`words`].

pub mod evidence;
pub mod needs;
pub mod outcome;
pub mod parties;
pub mod stages;
pub mod words;
