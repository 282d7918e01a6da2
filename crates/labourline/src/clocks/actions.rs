//! Next actions that nobody did, and first answers that nobody gave.

use super::{ROWS_A_TURN_MAX, each, log, store};
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use crate::climb::Step;
use crate::notices::{self, NoticeKind};
use futures_util::future::BoxFuture;
use kernel::{CaseId, Problem};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};

/// How long what is to be done next may wait before somebody else hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingActions {
    /// The desk lead, after so many hours.
    pub desk_lead_after_hours: i64,
    /// The convener, after so many hours.
    pub convener_after_hours: i64,
}

impl Default for WaitingActions {
    /// Two days, and a week.
    fn default() -> Self {
        Self {
            desk_lead_after_hours: 48,
            convener_after_hours: 168,
        }
    }
}

impl WaitingActions {
    fn ladder(self) -> [(i64, Step, i64); 2] {
        [
            (0, Step::DeskLead, self.desk_lead_after_hours),
            (1, Step::Convener, self.convener_after_hours),
        ]
    }
}

impl Tick for WaitingActions {
    fn name(&self) -> &'static str {
        "labourline.waiting-actions"
    }
    fn every_seconds(&self) -> i64 {
        300
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            for (climbed, step, after_hours) in self.ladder() {
                let before = scope.now().plus_hours(-after_hours);
                let waiting = db
                    .read((), move |tx, ()| {
                        Box::pin(store::waiting(tx, climbed, before, ROWS_A_TURN_MAX))
                    })
                    .await
                    .map_err(Problem::from)?;
                for case in waiting {
                    let done = db
                        .write(scope.clone(), move |tx, scope| {
                            Box::pin(climb(tx, scope, case, climbed, step, after_hours))
                        })
                        .await;
                    log(self.name(), done);
                }
            }
            Ok(())
        })
    }
}

async fn climb(
    tx: &Tx,
    scope: &Scope,
    id: CaseId,
    climbed: i64,
    step: Step,
    after_hours: i64,
) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, id, None).await?;
    let before = scope.now().plus_hours(-after_hours);
    let waits = case.is_open()
        && case.climbed == climbed
        && case.next_action_at.is_some_and(|at| at < before);
    if !waits {
        return Ok(());
    }
    case.climbed = step as i64;
    let to = notices::at_step(tx, scope, &case, step).await?;
    notices::tell(tx, scope, &case, NoticeKind::ActionOverdue, &to).await?;
    let event = Event::new(scope, "action_climbed").with(serde_json::json!({ "step": step }));
    timeline::note(tx, scope, &mut case, event).await?;
    let details = serde_json::json!({ "step": step });
    change::put(tx, scope, &case, "labourline.case.action-climbed", details).await?;
    Ok(())
}

/// A first answer that fell due longer ago than this is history, not news: an imported register is full of them.
const FIRST_RESPONSE_LOOK_BACK_DAYS: i64 = 7;

/// Tells the owner and the desk lead of a worker who still waits for the first answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct FirstResponses;

impl Tick for FirstResponses {
    fn name(&self) -> &'static str {
        "labourline.first-responses"
    }
    fn every_seconds(&self) -> i64 {
        300
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let (from, to) = (
                scope.now().plus_days(-FIRST_RESPONSE_LOOK_BACK_DAYS),
                scope.now(),
            );
            let due = db
                .read((), move |tx, ()| {
                    Box::pin(store::unanswered(tx, from, to, ROWS_A_TURN_MAX))
                })
                .await
                .map_err(Problem::from)?;
            each(self.name(), db, scope, due, |tx, scope, case| {
                Box::pin(unanswered(tx, scope, *case))
            })
            .await;
            Ok(())
        })
    }
}

async fn unanswered(tx: &Tx, scope: &Scope, id: CaseId) -> Result<(), Problem> {
    let Some(seen) = crate::cases::store::find(tx, scope, id.into()).await? else {
        return Ok(());
    };
    if store::worker_was_answered(tx, id, seen.opened_at).await? {
        return Ok(());
    }
    let mut case = change::take(tx, scope, id, None).await?;
    let told = crate::notices::store::last_told(tx, id, NoticeKind::FirstResponse).await?;
    if told.is_some() || !case.is_open() {
        return Ok(());
    }
    let to = notices::up_to(tx, scope, &case, Step::DeskLead).await?;
    notices::tell(tx, scope, &case, NoticeKind::FirstResponse, &to).await?;
    timeline::note(
        tx,
        scope,
        &mut case,
        Event::new(scope, "first_response_overdue"),
    )
    .await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.first-response-overdue",
        serde_json::Value::Null,
    )
    .await?;
    Ok(())
}
