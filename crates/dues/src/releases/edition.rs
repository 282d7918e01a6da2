//! Editions: the law a release makes, read from the database and verified first.

use super::release::{Release, digest};
use super::{preview, store};
use crate::CurrentLaw;
use law::{Amendment, Law};
use platform::journal::JournalKey;
use platform::{Db, DbError, Tx};
use sha2::{Digest, Sha256};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

/// What signatures of releases are told apart by.
pub(super) const SIGNED: &str = "law-release";
/// A program asks so often whether another has released.
const FOLLOW_EVERY: Duration = Duration::from_secs(5);

/// The law in force and the number of the release that made it; 0 is the law the program carries.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Number of the release.
    pub no: i64,
    /// The law.
    pub law: Arc<Law>,
}

/// The digest of the tables the program carries: an answer names it beside its release.
pub fn base() -> &'static str {
    static BASE: LazyLock<String> = LazyLock::new(|| {
        let mut sum = Sha256::new();
        for text in law::law::BUILT_IN_TEXTS {
            sum.update((text.len() as u64).to_be_bytes());
            sum.update(text.as_bytes());
        }
        sum.finalize()[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    });
    &BASE
}

/// Why a release was not put in force.
#[derive(Debug, thiserror::Error)]
pub enum LoadFault {
    /// It was changed after it was signed, or signed with another key.
    #[error(
        "release {0} of the law does not carry the signature of this deployment's key: it was changed in the database, or the key \
         (journal.key) is another one; it is not put in force"
    )]
    Signature(i64),
    /// One is missing before it, or it does not name the one before.
    #[error(
        "release {0} of the law does not follow the one before it: a release was taken out or put in; it is not put in force"
    )]
    Chain(i64),
    /// Its rows can't be added to the tables this program carries.
    #[error(
        "release {0} of the law can't be added to the tables this program carries ({1}); it is not put in force"
    )]
    Rows(i64, String),
    /// The database's.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The rows of a release, if it is whole: signed by `key`, following `previous`.
fn rows_of(
    release: &Release,
    previous: &[u8],
    key: &JournalKey,
) -> Result<Vec<Amendment>, LoadFault> {
    if release.previous != previous {
        return Err(LoadFault::Chain(release.no));
    }
    let whole = digest(release);
    if release.digest != whole || !key.holds(SIGNED, &whole, &release.signature) {
        return Err(LoadFault::Signature(release.no));
    }
    serde_json::from_str(&release.content)
        .map_err(|error| LoadFault::Rows(release.no, error.to_string()))
}

/// The law these rows make.
fn law_of(no: i64, rows: &[Amendment]) -> Result<Law, LoadFault> {
    Law::built_in()
        .amended(rows)
        .map_err(|fault| LoadFault::Rows(no, fault.to_string()))
}

/// Verifies every release, one after the other: how many there are.
///
/// # Errors
/// The first that is not whole.
pub async fn verify_all(tx: &Tx, key: &JournalKey) -> Result<usize, LoadFault> {
    let releases = store::releases(tx).await?;
    let mut previous: Vec<u8> = Vec::new();
    for (at, release) in releases.iter().enumerate() {
        let expected = i64::try_from(at).unwrap_or(0) + 1;
        if release.no != expected {
            return Err(LoadFault::Chain(release.no));
        }
        law_of(release.no, &rows_of(release, &previous, key)?)?;
        previous.clone_from(&release.digest);
    }
    Ok(releases.len())
}

/// The edition of a release, verified with the whole chain before it.
///
/// # Errors
/// What is not whole; the release does not exist where the chain is shorter.
pub async fn edition_of(tx: &Tx, key: &JournalKey, no: i64) -> Result<Edition, LoadFault> {
    verify_all(tx, key).await?;
    if no == 0 {
        let law = Arc::new(Law::built_in().clone());
        return Ok(Edition { no, law });
    }
    let release = store::release(tx, no).await?.ok_or(LoadFault::Chain(no))?;
    let rows = serde_json::from_str::<Vec<Amendment>>(&release.content)
        .map_err(|error| LoadFault::Rows(no, error.to_string()))?;
    let law = Arc::new(law_of(no, &rows)?);
    Ok(Edition { no, law })
}

/// Puts the last release in force if it is not yet; the edition in force.
///
/// # Errors
/// What is not whole; the edition in force stays as it was.
pub async fn load(db: &Db, key: &JournalKey, current: &CurrentLaw) -> Result<Edition, LoadFault> {
    let now = current.edition();
    let key = key.clone();
    let read = db
        .read((key, now.no), |tx, (key, no)| {
            Box::pin(async move {
                let last = store::last_no(tx).await?;
                if last == *no {
                    return Ok(None);
                }
                edition_of(tx, key, last).await.map(Some)
            })
        })
        .await?;
    match read {
        None => Ok(now),
        Some(edition) => {
            current.put_edition(edition.clone());
            Ok(edition)
        }
    }
}

/// Follows what other programs on the same database release, until dropped.
pub async fn follow(db: Db, key: JournalKey, current: CurrentLaw) {
    loop {
        tokio::time::sleep(FOLLOW_EVERY).await;
        if let Err(fault) = load(&db, &key, &current).await {
            tracing::error!(%fault, "the law in force stays as it was");
        }
    }
}

/// The law that drafts would make of the edition in force.
pub(super) fn candidate(rows: &[Amendment]) -> Result<Law, preview::Refused> {
    Law::built_in().amended(rows).map_err(preview::Refused)
}
