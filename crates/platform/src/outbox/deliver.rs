//! Delivery: each due fact to each subscriber, in the order of publication, with back-off and an end.

use super::{Envelope, store};
use crate::{Db, DbError, Scope, Tx};
use futures_util::future::BoxFuture;
use kernel::Problem;
use std::sync::Arc;

/// After so many failed tries a fact is dead: shown to administrators, tried again when one of them says so.
pub const DELIVERY_ATTEMPTS_MAX: u32 = 10;

/// Somebody who wants to know.
pub trait Subscriber: Send + Sync {
    /// Stable name; what it has handled is remembered under it.
    fn name(&self) -> &'static str;
    /// Kinds it wants.
    fn kinds(&self) -> &'static [&'static str];
    /// Handles a fact, in a transaction that is committed together with the note that it was handled.
    fn handle<'t>(
        &'t self,
        tx: &'t Tx,
        scope: &'t Scope,
        fact: &'t Envelope,
    ) -> BoxFuture<'t, Result<(), Problem>>;
}

/// Delivers up to `rows_max` due facts; how many there were. Called by the leader.
pub async fn deliver_due(
    db: &Db,
    scope: &Scope,
    subscribers: &[Arc<dyn Subscriber>],
    rows_max: u32,
) -> Result<usize, DbError> {
    let now = scope.now();
    let due = db
        .read((), move |tx, ()| {
            Box::pin(async move { store::due(tx, now, rows_max).await })
        })
        .await?;
    let count = due.len();
    let mut settled = Vec::with_capacity(count);
    for (fact, attempts) in due {
        let failure = hand_over(db, scope, subscribers, &fact).await;
        settled.push((fact.id, attempts, failure));
    }
    // One transaction for all of them: a crash before it hands the facts over again, and each subscriber remembers what it has handled.
    db.write(settled, move |tx, settled| {
        Box::pin(async move {
            for (id, attempts, failure) in settled {
                match failure {
                    None => store::delivered(tx, *id, now).await?,
                    Some(error) => {
                        let dead = attempts + 1 >= DELIVERY_ATTEMPTS_MAX;
                        let again = now.plus_seconds(crate::jobs::back_off_seconds(*attempts));
                        store::failed(tx, *id, again, dead, error).await?;
                    }
                }
            }
            Ok::<_, DbError>(())
        })
    })
    .await?;
    Ok(count)
}

/// Hands one fact to everybody who wants it; what went wrong last.
async fn hand_over(
    db: &Db,
    scope: &Scope,
    subscribers: &[Arc<dyn Subscriber>],
    fact: &Envelope,
) -> Option<String> {
    let mut failure = None;
    for subscriber in subscribers {
        if !subscriber.kinds().contains(&fact.kind.as_str()) {
            continue;
        }
        let input = (fact.clone(), scope.clone(), Arc::clone(subscriber));
        let handled: Result<(), Problem> = db
            .write(input, |tx, (fact, scope, subscriber)| {
                Box::pin(async move {
                    if store::take(tx, fact.id, subscriber.name(), scope.now()).await? {
                        subscriber.handle(tx, scope, fact).await?;
                    }
                    Ok(())
                })
            })
            .await;
        if let Err(problem) = handled {
            tracing::warn!(fact = %fact.id, kind = fact.kind, subscriber = subscriber.name(), code = problem.code, "fact not handled");
            failure = Some(format!("{}: {}", subscriber.name(), problem.code));
        }
    }
    failure
}
