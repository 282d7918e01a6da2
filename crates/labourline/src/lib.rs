//! The National Labourline Network: contacts, cases, mediation, money in hand.

pub mod calendar;
pub mod cases;
pub mod claims;
pub mod climb;
pub mod figures;
pub mod ledger;
pub mod promises;
pub mod register;
pub mod safety;
mod words;
