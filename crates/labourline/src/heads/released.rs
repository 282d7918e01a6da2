//! After a release of the law: every standing head is computed again; where an answer is another, it is kept and the case's owner is told.

use super::compute::renew_heads;
use super::store;
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use crate::notices::{self, NoticeKind};
use dues::CurrentLaw;
use dues::releases::{Edition, LawReleased};
use futures_util::future::BoxFuture;
use kernel::{CaseId, Problem, ProblemKind};
use platform::jobs::{self, Handler, NewJob};
use platform::outbox::{Envelope, Fact, Subscriber};
use platform::{Db, DbError, Scope, Tx};
use serde::{Deserialize, Serialize};

/// The kind of these jobs.
const KIND: &str = "labourline.heads-of-release";
/// Heads looked at in one job.
const SLICE: u32 = 500;

#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    release: i64,
    after: i64,
}

async fn enqueue(tx: &Tx, scope: &Scope, payload: &Payload) -> Result<(), DbError> {
    let payload =
        serde_json::to_value(payload).map_err(|error| DbError::Fault(error.to_string()))?;
    let job = NewJob {
        kind: KIND,
        payload,
        due_at: scope.now(),
        unique_key: None,
    };
    jobs::enqueue(tx, scope, &job).await?;
    Ok(())
}

/// Hears that a release came into force.
#[derive(Clone, Copy, Debug)]
pub struct Released;

impl Subscriber for Released {
    fn name(&self) -> &'static str {
        "labourline.heads"
    }
    fn kinds(&self) -> &'static [&'static str] {
        &[LawReleased::KIND]
    }
    fn handle<'t>(
        &'t self,
        tx: &'t Tx,
        scope: &'t Scope,
        fact: &'t Envelope,
    ) -> BoxFuture<'t, Result<(), Problem>> {
        Box::pin(async move {
            if let Some(LawReleased { no }) = fact.open() {
                enqueue(
                    tx,
                    scope,
                    &Payload {
                        release: no,
                        after: 0,
                    },
                )
                .await?;
            }
            Ok(())
        })
    }
}

/// Computes heads again, a slice at a time.
#[derive(Clone, Debug)]
pub struct Renew {
    /// The law in force.
    pub law: CurrentLaw,
}

impl Handler for Renew {
    fn kind(&self) -> &'static str {
        KIND
    }
    fn run<'a>(
        &'a self,
        db: &'a Db,
        scope: &'a Scope,
        payload: &'a str,
    ) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let Payload { release, after } =
                serde_json::from_str(payload).map_err(|_| Problem::internal())?;
            let edition = self.law.edition();
            if edition.no < release {
                // Another program released it; this one follows within seconds, and the job comes round again.
                return Err(Problem::new(ProblemKind::Busy, "platform.busy"));
            }
            let (rows, last) = db
                .read(after, |tx, after| {
                    Box::pin(async move { store::standing_after(tx, *after, SLICE).await })
                })
                .await
                .map_err(Problem::from)?;
            let mut workers: Vec<(CaseId, i64)> = rows
                .into_iter()
                .filter(|(_, _, head)| differs(&edition, head, scope))
                .map(|(case, number, _)| (case, number))
                .collect();
            workers.sort_unstable();
            workers.dedup();
            for (case, number) in workers {
                db.write(
                    (scope.clone(), edition.clone()),
                    move |tx, (scope, edition)| Box::pin(renew(tx, scope, case, number, edition)),
                )
                .await?;
            }
            if let Some(after) = last {
                db.write(scope.clone(), move |tx, scope| {
                    Box::pin(async move {
                        enqueue(tx, scope, &Payload { release, after }).await?;
                        Ok::<_, Problem>(())
                    })
                })
                .await?;
            }
            Ok(())
        })
    }
}

/// The kind of jobs after a claim changed.
const OF_CLAIM: &str = "labourline.heads-of-claim";

#[derive(Debug, Serialize, Deserialize)]
struct Changed {
    case: CaseId,
    number: i64,
    by: String,
}

/// What a worker says of the work has changed: the heads are computed again, by a job, for the law in force is not at hand here.
pub(crate) async fn claim_changed(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    number: i64,
) -> Result<(), DbError> {
    if store::asked(tx, case, number).await?.is_none() {
        return Ok(());
    }
    let changed = Changed {
        case,
        number,
        by: scope.actor().word(),
    };
    let payload =
        serde_json::to_value(changed).map_err(|error| DbError::Fault(error.to_string()))?;
    let job = NewJob {
        kind: OF_CLAIM,
        payload,
        due_at: scope.now(),
        unique_key: None,
    };
    jobs::enqueue(tx, scope, &job).await?;
    Ok(())
}

/// Computes the heads of one worker again after their claim changed.
#[derive(Clone, Debug)]
pub struct RenewOfClaim {
    /// The law in force.
    pub law: CurrentLaw,
}

impl Handler for RenewOfClaim {
    fn kind(&self) -> &'static str {
        OF_CLAIM
    }
    fn run<'a>(
        &'a self,
        db: &'a Db,
        scope: &'a Scope,
        payload: &'a str,
    ) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let changed: Changed =
                serde_json::from_str(payload).map_err(|_| Problem::internal())?;
            let input = (scope.clone(), self.law.edition(), changed);
            db.write(input, |tx, (scope, edition, changed)| {
                Box::pin(async move {
                    let case = change::take(tx, scope, changed.case, None).await?;
                    let renewed =
                        renew_heads(tx, scope, &case, changed.number, edition, "facts", &changed.by)
                            .await?;
                    let details = serde_json::json!({ "claimant": changed.number, "changed": renewed, "release": edition.no });
                    change::put(tx, scope, &case, "labourline.heads.renewed", details).await?;
                    Ok::<_, Problem>(())
                })
            })
            .await
        })
    }
}

/// Whether a head comes to something else by this edition.
fn differs(edition: &Edition, head: &super::Head, scope: &Scope) -> bool {
    let Ok(facts) = law::Facts::read(&head.facts) else {
        return false;
    };
    edition
        .law
        .answer_kept(&head.question, &facts, scope.today(), head.told.place)
        .is_some_and(|answer| answer.gist() != head.told.gist)
}

async fn renew(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    number: i64,
    edition: &Edition,
) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, case, None).await?;
    if !case.is_open() {
        return Ok(());
    }
    let changed = renew_heads(
        tx,
        scope,
        &case,
        number,
        edition,
        "law",
        &scope.actor().word(),
    )
    .await?;
    if changed == 0 {
        return Ok(());
    }
    let data = serde_json::json!({ "claimant": number, "release": edition.no, "changed": changed });
    let event = Event::new(scope, "heads_law").with(data.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    notices::tell_owner(tx, scope, &case, NoticeKind::LawChanged).await?;
    change::put(tx, scope, &case, "labourline.heads.renewed", data).await?;
    Ok(())
}
