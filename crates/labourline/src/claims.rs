//! What is owed to a worker, computed in the call and shown with its working.

pub mod compute;
pub mod facts;
pub(crate) mod store;
pub mod wages;
pub mod words;
pub mod working;
