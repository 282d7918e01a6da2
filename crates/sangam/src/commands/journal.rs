//! `sangam journal verify`: reads the whole journal again and names what was altered, dropped or moved.

use super::{Failure, Progress, Session, say};

/// Verifies all of it.
pub async fn verify(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let keys = session.keys()?;
    let total = crate::wiring::journal_entries_count(&db).await?;
    let progress = Progress::new("verifying");
    let report = platform::journal::verify(&db, &keys.journal.public(), |done| {
        progress.show(done, total)
    })
    .await?;
    for fault in &report.faults {
        say(&format!("FAULT  {fault}"));
    }
    let found = format!(
        "{} entries in {} chains under {} seals",
        report.entries, report.streams, report.seals
    );
    if report.faults.is_empty() {
        say(&format!("The journal is whole: {found}."));
        Ok(())
    } else {
        Err(Failure::new(format!(
            "{} faults in {found}",
            report.faults.len()
        )))
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
