//! Public figures: what the alliance won, counted so that nobody can be found in them.

pub mod suppression;
