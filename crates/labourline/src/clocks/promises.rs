//! Promises that are not kept: the case goes back to mediation, the owner is told, and unanswered it climbs.

use super::{ROWS_A_TURN_MAX, each, log, store};
use crate::cases::change;
use crate::cases::moves::{facts_of, make};
use crate::cases::store::timeline::{self, Event};
use crate::cases::words::Stage;
use crate::climb::Step;
use crate::ledger::{Event as Entry, InstalmentId};
use crate::money::book::Book;
use crate::notices::{self, NoticeKind};
use crate::promises::PromiseRules;
use futures_util::future::BoxFuture;
use kernel::{CaseId, Problem};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};
use uuid::Uuid;

/// Finds promises whose day and days of grace have passed, and takes their cases back to mediation.
#[derive(Clone, Copy, Debug, Default)]
pub struct OverduePromises {
    /// How patient the desk is.
    pub rules: PromiseRules,
}

impl Tick for OverduePromises {
    fn name(&self) -> &'static str {
        "labourline.overdue-promises"
    }
    fn every_seconds(&self) -> i64 {
        60
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let due_by = self.rules.overdue_if_due_by(scope.today());
            let due = db
                .read((), move |tx, ()| {
                    Box::pin(store::overdue_promises(tx, due_by, ROWS_A_TURN_MAX))
                })
                .await
                .map_err(Problem::from)?;
            each(self.name(), db, scope, due, |tx, scope, (case, promise)| {
                Box::pin(overdue(tx, scope, *case, *promise))
            })
            .await;
            Ok(())
        })
    }
}

async fn overdue(tx: &Tx, scope: &Scope, case: CaseId, promise: Uuid) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, case, None).await?;
    let mut book = Book::open(tx, &case).await?;
    let late = Entry::Late {
        instalment: InstalmentId(promise),
        on: scope.today(),
    };
    if book.enter(late).is_err() {
        // Paid, replaced or given up since it was found.
        return Ok(());
    }
    book.close(tx, scope, &mut case).await?;
    let event = Event::new(scope, "promise_overdue")
        .with(serde_json::json!({ "instalment": promise }))
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    let mut facts = facts_of(tx, scope, &case).await?;
    // By this clock's days of grace, which a chapter may have made shorter.
    facts.instalments_overdue = facts.instalments_overdue.max(1);
    let moved = make::step_by_itself(tx, scope, &mut case, &facts, &[Stage::Mediation]).await?;
    if moved.is_none() && case.is_open() {
        // The step tells the owner itself; a case that stands elsewhere keeps its stage and its owner still hears of it.
        notices::tell_owner(tx, scope, &case, NoticeKind::PromiseOverdue).await?;
    }
    let details = serde_json::json!({ "instalment": promise, "stage": case.stage });
    change::put(tx, scope, &case, "labourline.promise.overdue", details).await?;
    Ok(())
}

/// Tells desk leads and conveners of late promises that nobody took up.
#[derive(Clone, Copy, Debug, Default)]
pub struct UnansweredPromises {
    /// How patient the desk is.
    pub rules: PromiseRules,
}

impl Tick for UnansweredPromises {
    fn name(&self) -> &'static str {
        "labourline.unanswered-promises"
    }
    fn every_seconds(&self) -> i64 {
        900
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let rules = self.rules;
            let mut after = Uuid::nil();
            loop {
                let late = db
                    .read(after, |tx, after| {
                        Box::pin(store::late_promises(tx, *after, ROWS_A_TURN_MAX))
                    })
                    .await
                    .map_err(Problem::from)?;
                for (case, promise) in &late {
                    after = *promise;
                    let (case, promise) = (*case, *promise);
                    let climbs = db
                        .read(scope.clone(), move |tx, scope| {
                            Box::pin(async move {
                                Ok::<_, Problem>(
                                    step_due(tx, scope, case, promise, rules).await?.is_some(),
                                )
                            })
                        })
                        .await?;
                    if climbs {
                        let done = db
                            .write(scope.clone(), move |tx, scope| {
                                Box::pin(climb(tx, scope, case, promise, rules))
                            })
                            .await;
                        log(self.name(), done);
                    }
                }
                if late.len() < ROWS_A_TURN_MAX as usize {
                    return Ok(());
                }
            }
        })
    }
}

fn rung(step: Step) -> i64 {
    step as i64
}

/// The step a late promise has reached by now, where that is another than the one written down.
async fn step_due(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    promise: Uuid,
    rules: PromiseRules,
) -> Result<Option<Step>, Problem> {
    let Some((due_on, state, climbed, since)) = store::promise(tx, promise).await? else {
        return Ok(None);
    };
    if state != "late" {
        return Ok(None);
    }
    let taken_up = store::taken_up(tx, case, since.unwrap_or(due_on.start())).await?;
    let step = rules.climb(due_on, scope.today(), taken_up.map(kernel::Moment::day));
    Ok(step.filter(|step| rung(*step) != climbed))
}

async fn climb(
    tx: &Tx,
    scope: &Scope,
    id: CaseId,
    promise: Uuid,
    rules: PromiseRules,
) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, id, None).await?;
    let Some((_, _, climbed, _)) = store::promise(tx, promise).await? else {
        return Ok(());
    };
    let Some(step) = step_due(tx, scope, id, promise, rules).await? else {
        return Ok(());
    };
    store::climb_promise(tx, promise, rung(step)).await?;
    // Somebody took it up: it waits anew from the foot, and tells nobody by that.
    if rung(step) > climbed && case.is_open() {
        let to = notices::at_step(tx, scope, &case, step).await?;
        notices::tell(tx, scope, &case, NoticeKind::PromiseUnanswered, &to).await?;
        case.climbed = case.climbed.max(rung(step));
        let event = Event::new(scope, "promise_climbed")
            .with(serde_json::json!({ "instalment": promise, "step": step }));
        timeline::note(tx, scope, &mut case, event).await?;
    }
    let details = serde_json::json!({ "instalment": promise, "step": step });
    change::put(tx, scope, &case, "labourline.promise.climbed", details).await?;
    Ok(())
}
