//! Releases: rows put in force, signed. Whoever puts them in force drafted none of them.

use super::edition::{Edition, SIGNED, base, candidate};
use super::preview::rows_with;
use super::{WHY_CHARS_MAX, require_drafts, require_releases, store};
use kernel::{AccountId, FieldProblem, Moment, Problem};
use law::{Amendment, Status};
use platform::journal::{self, Entry, JournalKey, Stream};
use platform::outbox::{self, Fact};
use platform::{Actor, Scope, Tx};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// A release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its number, from 1.
    pub no: i64,
    /// Every row that is added to what the program carries, as JSON: what was signed, letter for letter.
    pub content: String,
    /// Digest of the tables the program carried then.
    pub base: String,
    /// What counsel says of it.
    pub note: String,
    /// The release whose law it makes the law again.
    pub returns_to: Option<i64>,
    /// Who drafted the rows that are new, as JSON.
    pub drafted_by: String,
    /// Counsel.
    pub released_by: AccountId,
    /// When.
    pub released_at: Moment,
    /// Digest of the release before; empty for the first.
    pub previous: Vec<u8>,
    /// Digest of all the above.
    pub digest: Vec<u8>,
    /// The deployment's signature of the digest.
    pub signature: Vec<u8>,
}

/// A release was put in force.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LawReleased {
    /// Its number.
    pub no: i64,
}

impl Fact for LawReleased {
    const KIND: &'static str = "dues.law-released";
    const VERSION: u32 = 1;
}

/// What counsel asks for.
#[derive(Clone, Debug)]
pub struct NewRelease {
    /// The preview that was looked at.
    pub preview: Uuid,
    /// What to say of it.
    pub note: String,
    /// The key that signs.
    pub key: JournalKey,
}

/// Making an earlier release the law again.
#[derive(Clone, Debug)]
pub struct Return {
    /// The release whose law it is to be; 0 for the law the program carries.
    pub to: i64,
    /// The release that is in force for whoever asks.
    pub from: i64,
    /// Why.
    pub note: String,
    /// The key that signs.
    pub key: JournalKey,
}

/// What is signed: every field, each with its length before it.
pub(super) fn digest(release: &Release) -> Vec<u8> {
    let mut sum = Sha256::new();
    sum.update(b"sangam.law-release.1\0");
    sum.update(release.no.to_be_bytes());
    sum.update(release.returns_to.unwrap_or(-1).to_be_bytes());
    sum.update(release.released_at.0.to_be_bytes());
    for part in [
        release.content.as_bytes(),
        release.base.as_bytes(),
        release.note.as_bytes(),
        release.drafted_by.as_bytes(),
        release.released_by.to_string().as_bytes(),
        &release.previous,
    ] {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    sum.finalize().to_vec()
}

fn noted(note: &str) -> Result<String, Problem> {
    let note = note.trim();
    if note.is_empty() {
        return Err(Problem::invalid_field("note", "platform.required"));
    }
    if note.chars().count() > WHY_CHARS_MAX {
        let problem = FieldProblem::new("note", "platform.too-long").with("max", WHY_CHARS_MAX);
        return Err(Problem::invalid(vec![problem]));
    }
    Ok(note.to_owned())
}

/// Signs and writes a release; the edition it makes, to be put in force once the transaction is on disk.
async fn put(
    tx: &Tx,
    scope: &Scope,
    key: &JournalKey,
    rows: &[Amendment],
    mut release: Release,
) -> Result<Edition, Problem> {
    let law = Arc::new(candidate(rows)?);
    release.content = serde_json::to_string(rows).map_err(|_| Problem::internal())?;
    release.previous = store::release(tx, release.no - 1)
        .await?
        .map(|before| before.digest)
        .unwrap_or_default();
    release.digest = digest(&release);
    release.signature = key.sign(SIGNED, &release.digest);
    if !store::insert_release(tx, &release).await? {
        return Err(Problem::refused("dues.release.meanwhile"));
    }
    let details = serde_json::json!({
        "release": release.no, "rows": rows.len(), "returns_to": release.returns_to, "note": release.note,
    });
    let entry = Entry::new(Stream::of("law", "releases"), "dues.law.released").with(details);
    journal::record(tx, scope, entry).await?;
    outbox::publish(tx, scope, &LawReleased { no: release.no }).await?;
    Ok(Edition {
        no: release.no,
        law,
    })
}

/// Puts the drafts of a preview in force. What the drafter has read in the source counts as approved by counsel from here on.
///
/// # Errors
/// `dues.release.own-draft`, for it takes two; `dues.release.meanwhile`, where another release came after the preview;
/// `dues.preview.drafts-gone`; fields; not found for whoever does not release.
pub async fn release_law(tx: &Tx, scope: &Scope, input: &NewRelease) -> Result<Edition, Problem> {
    require_releases(scope)?;
    let released_by = scope.account().ok_or_else(Problem::not_found)?;
    let preview = store::preview(tx, input.preview)
        .await?
        .ok_or_else(Problem::not_found)?;
    let last = store::last_no(tx).await?;
    if preview.base_no != last {
        return Err(Problem::refused("dues.release.meanwhile"));
    }
    let (mut rows, drafts) = rows_with(tx, last, &preview.drafts).await?;
    if drafts.iter().any(|draft| draft.drafted_by == released_by) {
        return Err(Problem::refused("dues.release.own-draft"));
    }
    let note = noted(&input.note)?;
    let new = rows.len() - drafts.len();
    for row in &mut rows[new..] {
        if row.status == Status::Read {
            row.status = Status::CounselApproved;
        }
    }
    let mut drafters: Vec<AccountId> = drafts.iter().map(|draft| draft.drafted_by).collect();
    drafters.sort_unstable();
    drafters.dedup();
    let no = last + 1;
    let release = Release {
        no,
        content: String::new(),
        base: base().to_owned(),
        note,
        returns_to: None,
        drafted_by: serde_json::to_string(&drafters).map_err(|_| Problem::internal())?,
        released_by,
        released_at: scope.now(),
        previous: Vec::new(),
        digest: Vec::new(),
        signature: Vec::new(),
    };
    let edition = put(tx, scope, &input.key, &rows, release).await?;
    for draft in &drafts {
        store::released(tx, draft.id, no).await?;
    }
    Ok(edition)
}

/// Makes the law of an earlier release the law again, in one step, by a new release that says so.
///
/// # Errors
/// `dues.release.meanwhile`, where another came between; `dues.release.no-return`, where it is the law now or never was; fields.
pub async fn return_law(tx: &Tx, scope: &Scope, input: &Return) -> Result<Edition, Problem> {
    require_releases(scope)?;
    let released_by = scope.account().ok_or_else(Problem::not_found)?;
    let last = store::last_no(tx).await?;
    if input.from != last {
        return Err(Problem::refused("dues.release.meanwhile"));
    }
    if input.to < 0 || input.to >= last {
        return Err(Problem::refused("dues.release.no-return"));
    }
    let note = noted(&input.note)?;
    let rows: Vec<Amendment> = match store::release(tx, input.to).await? {
        None => Vec::new(),
        Some(before) => serde_json::from_str(&before.content).map_err(|_| Problem::internal())?,
    };
    let release = Release {
        no: last + 1,
        content: String::new(),
        base: base().to_owned(),
        note,
        returns_to: Some(input.to),
        drafted_by: "[]".to_owned(),
        released_by,
        released_at: scope.now(),
        previous: Vec::new(),
        digest: Vec::new(),
        signature: Vec::new(),
    };
    put(tx, scope, &input.key, &rows, release).await
}

/// The releases, the last first.
///
/// # Errors
/// Not found for whoever does not draft.
pub async fn list_releases(tx: &Tx, scope: &Scope) -> Result<Vec<Release>, Problem> {
    require_drafts(scope)?;
    let mut all = store::releases(tx).await?;
    all.reverse();
    Ok(all)
}

/// The same for the program itself, at the command line.
///
/// # Errors
/// Not found for anybody else.
pub async fn all_releases(tx: &Tx, scope: &Scope) -> Result<Vec<Release>, Problem> {
    if scope.actor() != Actor::Program {
        return Err(Problem::not_found());
    }
    let mut all = store::releases(tx).await?;
    all.reverse();
    Ok(all)
}

/// A release.
///
/// # Errors
/// Not found.
pub async fn read_release(tx: &Tx, scope: &Scope, no: i64) -> Result<Release, Problem> {
    require_drafts(scope)?;
    store::release(tx, no).await?.ok_or_else(Problem::not_found)
}
