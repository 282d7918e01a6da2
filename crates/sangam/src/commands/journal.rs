//! `sangam journal verify`: reads the whole journal again and names what was altered, dropped or moved.

use super::{Failure, Progress, Session, say};

/// Verifies all of it.
pub async fn verify(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let keys = session.keys()?;
    let total: i64 = db
        .read((), |tx, ()| {
            Box::pin(async move {
                tx.one("SELECT CAST(COALESCE(SUM(entries), 0) AS BIGINT) FROM journal_stream", &[], |row| row.get(0)).await
            })
        })
        .await
        .map_err(|error: platform::DbError| Failure::from(error))?;
    let progress = Progress::new("verifying");
    let total = u64::try_from(total).unwrap_or(0);
    let report = platform::journal::verify(&db, &keys.journal.public(), |done| progress.show(done, total)).await?;
    for fault in &report.faults {
        say(&format!("FAULT  {fault}"));
    }
    let found = format!("{} entries in {} chains under {} seals", report.entries, report.streams, report.seals);
    if report.faults.is_empty() {
        say(&format!("The journal is whole: {found}."));
        Ok(())
    } else {
        Err(Failure::new(format!("{} faults in {found}", report.faults.len())))
    }
}

/// Seals what moved since the last seal, now.
pub async fn seal(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let keys = session.keys()?;
    let sealed = db
        .write((session.scope(), keys.journal), |tx, (scope, key)| {
            Box::pin(async move { platform::journal::seal(tx, scope, key).await })
        })
        .await?;
    say(&format!("{sealed} chains sealed."));
    Ok(())
}
