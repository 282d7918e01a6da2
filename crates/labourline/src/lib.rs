//! The National Labourline Network: contacts, cases, mediation, money in hand.

pub mod cases;
pub mod ledger;
mod words;
