//! Totals: by chapter and for the nation, always the sum of their parts.

use super::store;
pub use super::store::ChapterSums;
use crate::ledger::Sums;
use platform::{DbError, Scope, Tx};

/// The sums of every chapter whose cases the scope may see, over the cases it may see. `agreed` has what was awarded on top in it.
pub async fn sums_by_chapter(tx: &Tx, scope: &Scope) -> Result<Vec<ChapterSums>, DbError> {
    store::by_chapter(tx, scope).await
}

/// The sums of all of them together.
pub fn together(chapters: &[ChapterSums]) -> Sums {
    chapters.iter().map(|chapter| chapter.sums).sum()
}
