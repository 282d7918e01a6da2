//! kernel

pub mod place;
