//! In by reference and PIN, out by a button or by leaving the page alone.

use super::store;
use crate::cases::case::Case;
use crate::cases::store as cases;
use crate::config::Config;
use kernel::{CaseId, Language, Problem, Reference, digits};
use people::passwords::Hasher;
use people::secrets::{Secret, hash_brought};
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, Scope};
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
    let lock = db
        .write(reference, move |tx, reference| {
            Box::pin(async move {
                let Some(reference) = *reference else {
                    return Ok::<_, DbError>(None);
                };
                let Some(lock) = store::lock(tx, reference).await? else {
                    return Ok(None);
                };
                let open = store::take_try(tx, lock.case, tries_max).await?;
                Ok(open.then_some(lock))
            })
        })
        .await?;
    let hash = lock.as_ref().map(|lock| lock.pin_hash.as_str());
    let fits = hasher.verify(hash, &pin).await?;
    let Some(lock) = lock else { return Ok(None) };
    if !fits {
        lock_after_the_last_try(db, scope, lock.case, tries_max).await?;
        return Ok(None);
    }
    let secret = Secret::draw(scope.chance(), "case_");
    let worker = scope.as_worker(lock.case);
    let idle_since = scope
        .now()
        .plus_minutes(-i64::from(config.worker_session_idle_minutes));
    db.write((worker, secret.hash()), move |tx, (worker, hash)| {
        Box::pin(async move {
            let case = lock.case;
            store::unlock(tx, case).await?;
            store::forget_sessions(tx, worker.now(), idle_since).await?;
            let until = worker.now().plus_hours(SESSION_HOURS_MAX);
            store::insert_session(tx, hash, case, worker.now(), until).await?;
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
    case: CaseId,
    tries_max: u32,
) -> Result<(), DbError> {
    db.write(scope.clone(), move |tx, scope| {
        Box::pin(async move {
            if store::lock_if_used_up(tx, case, tries_max, scope.now()).await? {
                let entry = Entry::new(Stream::of("case", case), "labourline.worker-key.locked");
                journal::record(tx, scope, entry).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Whose browser this is: the worker's scope and their case, if the session still holds.
///
/// # Errors
/// The database's.
pub async fn admit(
    db: &Db,
    scope: &Scope,
    config: &Config,
    token: Option<&str>,
) -> Result<Option<(Scope, Case)>, DbError> {
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
                let worker = scope.as_worker(session.case);
                let case = cases::find(tx, &worker, session.case.into()).await?;
                Ok(case.map(|case| (session.last_seen_at, worker, case)))
            })
        })
        .await?;
    let Some((seen, worker, case)) = found else {
        return Ok(None);
    };
    if scope.now().seconds_since(seen) >= SEEN_EVERY_SECONDS {
        db.write((hash, scope.now()), |tx, (hash, now)| {
            Box::pin(store::touch_session(tx, hash, *now))
        })
        .await?;
    }
    let worker = worker.with_name(case.claimant_name.clone());
    Ok(Some((worker, case)))
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
