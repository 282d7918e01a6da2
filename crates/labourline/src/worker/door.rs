//! In by reference and PIN, out by a button or by leaving the page alone.
//!
//! The reference is the case's, so that a worker may read it off any letter; the PIN is the worker's own, and says which of a group they
//! are. Wrong tries are counted and locked for each worker apart: nobody locks the others out by mistyping.

use super::pin::claimant_of;
use super::store;
use crate::cases::store as cases;
use crate::cases::store::claimants;
use crate::config::Config;
use kernel::{Language, Problem, Reference, digits};
use people::passwords::Hasher;
use people::secrets::{Secret, hash_brought};
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, OwnMatter, Scope};
use std::time::Duration;

/// A session ends after so long, however busy.
const SESSION_HOURS_MAX: i64 = 8;
/// The last request is written down so often, not each time.
const SEEN_EVERY_SECONDS: i64 = 60;
/// An answer at the door takes at least so long: what writing of a try is quicker than another cannot be heard.
const ANSWER_AFTER: Duration = Duration::from_millis(300);
/// The longest reference and PIN anybody types.
const TYPED_CHARS_MAX: usize = 40;

/// What was typed at the door.
#[derive(Clone)]
pub struct Admission {
    /// The reference, digits of any script, spaces allowed.
    pub reference: String,
    /// The PIN.
    pub pin: String,
}

/// A worker let in.
pub struct SignedInWorker {
    /// What the browser keeps.
    pub token: String,
    /// The worker's language.
    pub language: Language,
}

/// Lets a worker in, or says no in the one way there is.
///
/// A try is taken before the PIN is looked at, so that many at once are no more than five; the hash is computed outside of any
/// transaction, for an unknown reference too.
///
/// # Errors
/// `labourline.worker.not-admitted`, whatever was wrong; busy.
pub async fn sign_in(
    db: &Db,
    scope: &Scope,
    config: &Config,
    hasher: &Hasher,
    input: &Admission,
) -> Result<SignedInWorker, Problem> {
    let (answer, ()) = tokio::join!(
        decide(db, scope, config, hasher, input),
        tokio::time::sleep(ANSWER_AFTER)
    );
    answer?.ok_or_else(|| Problem::refused("labourline.worker.not-admitted"))
}

async fn decide(
    db: &Db,
    scope: &Scope,
    config: &Config,
    hasher: &Hasher,
    input: &Admission,
) -> Result<Option<SignedInWorker>, Problem> {
    let typed = |text: &str| {
        let short: String = text.chars().take(TYPED_CHARS_MAX).collect();
        digits::ascii(&short)
    };
    let reference = Reference::parse(&typed(&input.reference));
    let pin: String = typed(&input.pin)
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let tries_max = config.pin_tries_max;
    let asked = reference.zip(claimant_of(&pin));
    let lock = db
        .write(asked, move |tx, asked| {
            Box::pin(async move {
                let Some((reference, claimant)) = *asked else {
                    return Ok::<_, DbError>(None);
                };
                let Some(lock) = store::lock(tx, reference, claimant).await? else {
                    return Ok(None);
                };
                let open = store::take_try(tx, lock.own, tries_max).await?;
                Ok(open.then_some(lock))
            })
        })
        .await?;
    let hash = lock.as_ref().map(|lock| lock.pin_hash.as_str());
    let fits = hasher.verify(hash, &pin).await?;
    let Some(lock) = lock else { return Ok(None) };
    if !fits {
        lock_after_the_last_try(db, scope, lock.own, tries_max).await?;
        return Ok(None);
    }
    let secret = Secret::draw(scope.chance(), "case_");
    let worker = scope.as_worker(lock.own);
    let idle_since = scope
        .now()
        .plus_minutes(-i64::from(config.worker_session_idle_minutes));
    db.write((worker, secret.hash()), move |tx, (worker, hash)| {
        Box::pin(async move {
            let OwnMatter { case, claimant } = lock.own;
            store::unlock(tx, case, Some(claimant)).await?;
            store::forget_sessions(tx, worker.now(), idle_since).await?;
            let until = worker.now().plus_hours(SESSION_HOURS_MAX);
            store::insert_session(tx, hash, lock.own, worker.now(), until).await?;
            journal::record(
                tx,
                worker,
                Entry::new(Stream::of("case", case), "labourline.worker.signed-in"),
            )
            .await
        })
    })
    .await?;
    Ok(Some(SignedInWorker {
        token: secret.text().to_owned(),
        language: lock.language,
    }))
}

async fn lock_after_the_last_try(
    db: &Db,
    scope: &Scope,
    own: OwnMatter,
    tries_max: u32,
) -> Result<(), DbError> {
    db.write(scope.clone(), move |tx, scope| {
        Box::pin(async move {
            if store::lock_if_used_up(tx, own, tries_max, scope.now()).await? {
                let stream = Stream::of("case", own.case);
                let entry = Entry::new(stream, "labourline.worker-key.locked")
                    .with(serde_json::json!({ "claimant": own.claimant }));
                journal::record(tx, scope, entry).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Whose browser this is: the worker's scope, if the session still holds.
///
/// # Errors
/// The database's.
pub async fn admit(
    db: &Db,
    scope: &Scope,
    config: &Config,
    token: Option<&str>,
) -> Result<Option<Scope>, DbError> {
    let Some(hash) = token.and_then(hash_brought) else {
        return Ok(None);
    };
    let idle_minutes = i64::from(config.worker_session_idle_minutes);
    let found = db
        .read((scope.clone(), hash), move |tx, (scope, hash)| {
            Box::pin(async move {
                let Some(session) = store::session(tx, hash).await? else {
                    return Ok::<_, DbError>(None);
                };
                let now = scope.now();
                if session.expires_at <= now
                    || session.last_seen_at.plus_minutes(idle_minutes) <= now
                {
                    return Ok(None);
                }
                let worker = scope.as_worker(session.own);
                let OwnMatter { case, claimant } = session.own;
                if cases::find(tx, &worker, case.into()).await?.is_none() {
                    return Ok(None);
                }
                let one = claimants::numbered(tx, case, claimant).await?;
                Ok(one.map(|one| (session.last_seen_at, worker.with_name(one.name))))
            })
        })
        .await?;
    let Some((seen, worker)) = found else {
        return Ok(None);
    };
    if scope.now().seconds_since(seen) >= SEEN_EVERY_SECONDS {
        db.write((hash, scope.now()), |tx, (hash, now)| {
            Box::pin(store::touch_session(tx, hash, *now))
        })
        .await?;
    }
    Ok(Some(worker))
}

/// Ends the session of this browser, if there is one.
///
/// # Errors
/// The database's.
pub async fn sign_out(db: &Db, token: Option<&str>) -> Result<(), DbError> {
    let Some(hash) = token.and_then(hash_brought) else {
        return Ok(());
    };
    db.write(hash, |tx, hash| Box::pin(store::end_session(tx, hash)))
        .await
}
