//! What was written before there were keys, and the keys of cases on their way into a copy and back.

use super::store;
use crate::cases::correct::reindex;
use crate::cases::store::{self as cases, CaseKey};
use crate::employers::store as employers;
use kernel::{CaseId, Moment, Phone, Problem};
use platform::{Db, Scope};

/// Rows of one transaction.
const ROWS_AT_ONCE: u32 = 100;

/// Seals what stood in plain before: the numbers of employers, closely kept cases, and the index of words, which held numbers and the names
/// of closely kept cases. May be broken off anywhere and begun again.
///
/// # Errors
/// Those of the database.
pub async fn seal_older(db: &Db, scope: &Scope) -> Result<(), Problem> {
    while db
        .write((), |tx, ()| {
            Box::pin(async move {
                let some = store::plain_numbers(tx, ROWS_AT_ONCE).await?;
                for (employer, text) in &some {
                    if let Some(phone) = Phone::parse(text) {
                        employers::add_phones(tx, *employer, &[phone]).await?;
                    }
                    store::forget_plain_number(tx, *employer, text).await?;
                }
                Ok::<_, Problem>(!some.is_empty())
            })
        })
        .await?
    {}
    let mut after = 0;
    while let Some(last) = db
        .write((scope.clone(), after), |tx, (scope, after)| {
            Box::pin(async move {
                let some = store::closely_kept(tx, *after, ROWS_AT_ONCE).await?;
                for (_, id) in &some {
                    if let Some(case) = cases::find(tx, scope, CaseKey::Id(*id)).await? {
                        super::close(tx, &case).await?;
                    }
                }
                Ok::<_, Problem>(some.last().map(|(no, _)| *no))
            })
        })
        .await?
    {
        after = last;
    }
    db.write((), |tx, ()| {
        Box::pin(async move { Ok::<_, Problem>(store::empty_index(tx).await?) })
    })
    .await?;
    let mut after = 0;
    while let Some(last) = db
        .write((scope.clone(), after), |tx, (scope, after)| {
            Box::pin(async move {
                let some = store::next_cases(tx, *after, ROWS_AT_ONCE).await?;
                for (_, id) in &some {
                    if let Some(case) = cases::find(tx, scope, CaseKey::Id(*id)).await? {
                        reindex(tx, scope, &case).await?;
                    }
                }
                Ok::<_, Problem>(some.last().map(|(no, _)| *no))
            })
        })
        .await?
    {
        after = last;
    }
    Ok(())
}

/// Every key of a case that is not destroyed, wrapped as it lies: for the copy of the keys, which stays apart from the backups of the data.
///
/// # Errors
/// Those of the database.
pub async fn copy_of_keys(db: &Db) -> Result<Vec<(CaseId, Vec<u8>)>, Problem> {
    let mut all: Vec<(CaseId, Vec<u8>)> = Vec::new();
    loop {
        let after = all.last().map(|(id, _)| *id);
        let some = db
            .read(after, |tx, after| {
                Box::pin(async move {
                    Ok::<_, Problem>(store::keys(tx, *after, ROWS_AT_ONCE * 10).await?)
                })
            })
            .await?;
        if some.is_empty() {
            return Ok(all);
        }
        all.extend(some);
    }
}

/// Puts the keys of cases back into a restored database. A closely kept case that the copy has no key for was destroyed since: it stays so.
///
/// # Errors
/// Those of the database.
pub async fn put_keys_back(
    db: &Db,
    keys: Vec<(CaseId, Vec<u8>)>,
    at: Moment,
) -> Result<(), Problem> {
    for some in keys.chunks(ROWS_AT_ONCE as usize) {
        db.write((some.to_vec(), at), |tx, (some, at)| {
            Box::pin(async move {
                for (case, wrapped) in some {
                    store::put_back(tx, *case, Some(wrapped), *at).await?;
                }
                Ok::<_, Problem>(())
            })
        })
        .await?;
    }
    let mut after = 0;
    while let Some(last) = db
        .write((after, at), |tx, (after, at)| {
            Box::pin(async move {
                let some = store::closely_kept(tx, *after, ROWS_AT_ONCE).await?;
                for (_, id) in &some {
                    store::put_back(tx, *id, None, *at).await?;
                }
                Ok::<_, Problem>(some.last().map(|(no, _)| *no))
            })
        })
        .await?
    {
        after = last;
    }
    Ok(())
}
