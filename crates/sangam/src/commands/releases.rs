//! `sangam law releases list`, `sangam law releases verify`: the law as data, amended in this alliance.

use super::{Failure, Session, say};
use dues::releases::{release, verify_all};

/// Lists the releases, the last first.
pub async fn list(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let all = db
        .read(session.scope(), |tx, scope| {
            Box::pin(release::all_releases(tx, scope))
        })
        .await?;
    if all.is_empty() {
        say("Nothing was released: in force is the law the program carries.");
    }
    for one in all {
        let back = one.returns_to.map_or_else(String::new, |to| {
            format!("  makes release {to} the law again")
        });
        say(&format!(
            "{:>4}  {}  {}{back}",
            one.no,
            one.released_at.rfc3339(),
            one.note
        ));
    }
    Ok(())
}

/// Verifies signature, order and rows of every release.
pub async fn verify(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let keys = session.keys()?;
    let count = db
        .read(keys.journal, |tx, key| Box::pin(verify_all(tx, key)))
        .await
        .map_err(|fault: dues::releases::LoadFault| Failure::new(fault.to_string()))?;
    say(&format!("{count} releases of the law, all whole."));
    Ok(())
}
