//! The figures of the last minutes: computed once, read by everybody.

use super::publish::{Cell, Figures, Sums, publish};
use super::store;
use crate::industries::INDUSTRIES;
use kernel::{Day, Moment};
use platform::{Db, DbError, Scope};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Mutex;

/// The figures are computed anew after so long.
const KEPT_MINUTES: i64 = 10;
/// So many finished months stand by themselves; all before them together.
const MONTHS: usize = 12;
/// The figures kept in memory. Whoever asks while they are computed waits for the one computation.
#[derive(Debug, Default)]
pub struct Kept {
    last: Mutex<Option<(Moment, Arc<Figures>)>>,
}

impl Kept {
    /// The figures, at most ten minutes old.
    ///
    /// # Errors
    /// The database's.
    pub async fn figures(&self, db: &Db, scope: &Scope) -> Result<Arc<Figures>, DbError> {
        let mut last = self.last.lock().await;
        if let Some((at, figures)) = last.as_ref()
            && at.plus_minutes(KEPT_MINUTES) > scope.now()
        {
            return Ok(Arc::clone(figures));
        }
        let figures = Arc::new(compute(db, scope).await?);
        *last = Some((scope.now(), Arc::clone(&figures)));
        Ok(figures)
    }
}

/// The first day of the running month: a case counts when its month has ended, so that nobody is the one who came since yesterday.
fn first_of_month(day: Day) -> Day {
    let (year, month) = day.year_month();
    Day::new(year, month, 1).unwrap_or(day)
}

/// The months before `before`, the latest last, as `2026-10`.
fn months(before: Day) -> Vec<String> {
    let mut months = Vec::new();
    let mut first = before;
    for _ in 0..MONTHS {
        first = first_of_month(first.plus_days(-1));
        let (year, month) = first.year_month();
        months.push(format!("{year:04}-{month:02}"));
    }
    months.reverse();
    months
}

/// Adds everything up anew.
pub(crate) async fn compute(db: &Db, scope: &Scope) -> Result<Figures, DbError> {
    let before = first_of_month(scope.today());
    let (groups, chapters) = db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let groups = store::groups(tx, before).await?;
                let chapters = people::chapters::chapters(tx, scope).await?;
                Ok::<_, DbError>((groups, chapters))
            })
        })
        .await?;
    let named = months(before);
    let mut by_month: Sums = vec![("earlier".to_owned(), Cell::default())];
    by_month.extend(named.iter().map(|month| (month.clone(), Cell::default())));
    let mut by_chapter: Sums = chapters
        .iter()
        .map(|chapter| (chapter.code.clone(), Cell::default()))
        .collect();
    let places: BTreeMap<_, _> = chapters
        .iter()
        .enumerate()
        .map(|(at, chapter)| (chapter.id, at))
        .collect();
    let mut by_industry: Sums = INDUSTRIES
        .iter()
        .map(|industry| ((*industry).to_owned(), Cell::default()))
        .collect();
    for group in &groups {
        let month = named.iter().position(|month| *month == group.month);
        by_month[month.map_or(0, |at| at + 1)].1.add(&group.cell);
        if let Some(at) = places.get(&group.chapter) {
            by_chapter[*at].1.add(&group.cell);
        }
        let industry = INDUSTRIES
            .iter()
            .position(|industry| *industry == group.industry)
            .unwrap_or(INDUSTRIES.len() - 1);
        by_industry[industry].1.add(&group.cell);
    }
    Ok(publish(
        before.to_string(),
        &by_month,
        &by_chapter,
        &by_industry,
    ))
}
