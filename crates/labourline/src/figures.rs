//! Public figures: what the alliance won, counted so that nobody can be found in them.
//!
//! Added up in the database ([`store`]), published by the rules of [`publish`] and [`suppression`], kept in memory for some minutes
//! ([`Kept`]), shown as a page, as JSON and as CSV. Why so and not otherwise: `docs/decisions/0020-what-the-public-figures-show.md`.

pub mod api;
pub mod chart;
pub mod kept;
pub mod overview;
pub mod pages;
pub mod publish;
pub(crate) mod store;
pub mod suppression;
#[cfg(test)]
mod tests;

pub use kept::Kept;
pub use overview::{ChapterCounts, chapter_counts};
pub use publish::{Figures, Line};
