//! Counts of each chapter for those who lead: the national coordinator of all, a convener or desk lead of their own. No case.

use super::store;
use kernel::{Paise, Problem, Role};
use platform::{Scope, Tx};

/// The counts of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterCounts {
    /// The chapter's name, in the reader's language.
    pub chapter: String,
    /// Cases.
    pub cases: i64,
    /// Of them open.
    pub open: i64,
    /// Of the open ones, without a chosen owner.
    pub unassigned: i64,
    /// Claimed.
    pub claimed: Paise,
    /// Agreed.
    pub agreed: Paise,
    /// Confirmed.
    pub recovered: Paise,
}

/// The counts that `scope` may know.
///
/// # Errors
/// Not found for those who lead nothing.
pub async fn chapter_counts(tx: &Tx, scope: &Scope) -> Result<Vec<ChapterCounts>, Problem> {
    let all = scope.has_role(Role::Coordinator);
    let own = scope.chapters_as(&[Role::Convener, Role::DeskLead]);
    if !all && own.is_empty() {
        return Err(Problem::not_found());
    }
    let rows = store::by_chapter(tx).await?;
    let chapters = people::chapters::chapters(tx, scope).await?;
    let counts = chapters
        .into_iter()
        .filter(|chapter| all || own.contains(&chapter.id))
        .map(|chapter| {
            let row = rows.iter().find(|row| row.chapter == chapter.id);
            let number = |of: fn(&store::ChapterRow) -> i64| row.map_or(0, of);
            ChapterCounts {
                chapter: chapter.name(scope.language()).to_owned(),
                cases: number(|row| row.cases),
                open: number(|row| row.open),
                unassigned: number(|row| row.unassigned),
                claimed: Paise(number(|row| row.claimed_paise)),
                agreed: Paise(number(|row| row.agreed_paise)),
                recovered: Paise(number(|row| row.recovered_paise)),
            }
        })
        .collect();
    Ok(counts)
}
