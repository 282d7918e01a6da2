//! Filling the index of cases, employers and sites anew, while the program serves.

use crate::cases::correct::reindex;
use crate::cases::store as case_rows;
use crate::employers::store as employer_rows;
use crate::worksites::store as site_rows;
use kernel::Problem;
use platform::{Db, DbError, Scope, Tx, search};

/// The index, as the table of indexes calls it; employers and sites go with it.
pub const INDEX: &str = "cases";
/// How its documents are made; counts up when that changes, so that a rebuild is asked for.
pub const INDEX_LAYOUT: i64 = 2;
/// Rows of one transaction: other writers wait no longer than that takes.
const ROWS_AT_ONCE: u32 = 50;

/// Whether the index has to be filled by a rebuild.
pub async fn needs_rebuild(tx: &Tx) -> Result<bool, DbError> {
    Ok(!search::is_filled(tx, INDEX, INDEX_LAYOUT).await?
        && !case_rows::behind(tx, 0, 1).await?.is_empty())
}

/// Fills it anew. `told` hears how many of how many cases are done.
///
/// # Errors
/// Those of the database. What was done until then stays; beginning again is safe.
pub async fn rebuild(
    db: &Db,
    scope: impl Fn() -> Scope,
    told: impl Fn(u64, u64),
) -> Result<u64, Problem> {
    let total = db
        .read((), |tx, ()| Box::pin(case_rows::count_all(tx)))
        .await?
        .unsigned_abs();
    told(0, total);
    let mut last = 0;
    while let Some(no) = db
        .write(last, |tx, last| {
            Box::pin(async move {
                let rows = employer_rows::behind(tx, *last, ROWS_AT_ONCE).await?;
                for row in &rows {
                    employer_rows::add_words(tx, row.id, &row.name).await?;
                }
                Ok::<_, DbError>(rows.last().map(|row| row.no))
            })
        })
        .await?
    {
        last = no;
    }
    last = 0;
    while let Some(no) = db
        .write(last, |tx, last| {
            Box::pin(async move {
                let rows = site_rows::behind(tx, *last, ROWS_AT_ONCE).await?;
                for (_, id, name) in &rows {
                    site_rows::add_words(tx, *id, name).await?;
                }
                Ok::<_, DbError>(rows.last().map(|(no, _, _)| *no))
            })
        })
        .await?
    {
        last = no;
    }
    last = 0;
    let mut done = 0;
    loop {
        let (at, some) = db
            .write((scope(), last), |tx, (scope, last)| {
                Box::pin(async move {
                    let rows = case_rows::behind(tx, *last, ROWS_AT_ONCE).await?;
                    for row in &rows {
                        reindex(tx, scope, row).await?;
                    }
                    Ok::<_, Problem>((rows.last().map(|row| row.no), rows.len()))
                })
            })
            .await?;
        let Some(no) = at else { break };
        last = no;
        done += some as u64;
        told(done, total.max(done));
    }
    db.write((), |tx, ()| {
        Box::pin(search::set_filled(tx, INDEX, INDEX_LAYOUT))
    })
    .await?;
    Ok(done)
}
