//! Requests nobody answers: a week before the day the owner and the desk lead hear of it, on the day the convener.

use super::store;
use crate::cases::change;
use crate::cases::store as cases;
use crate::climb::Step;
use crate::notices::{self, NoticeKind};
use futures_util::future::BoxFuture;
use kernel::{CaseId, Problem};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};
use uuid::Uuid;

/// Days before the last day on which the desk lead hears of it.
const LEAD_DAYS_BEFORE: i64 = 7;
/// Requests of one turn.
const ROWS_MAX: u32 = 200;

/// Makes requests climb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RightsDue;

impl Tick for RightsDue {
    fn name(&self) -> &'static str {
        "labourline.rights-due"
    }
    fn every_seconds(&self) -> i64 {
        3_600
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            for (step, upto, before) in [
                (2, Step::Convener, scope.now()),
                (1, Step::DeskLead, scope.now().plus_days(LEAD_DAYS_BEFORE)),
            ] {
                let due = db
                    .read((), move |tx, ()| {
                        Box::pin(store::climbing(tx, step, before, ROWS_MAX))
                    })
                    .await?;
                for one in due {
                    db.write((scope.clone(), one), move |tx, (scope, (id, case))| {
                        Box::pin(climb(tx, scope, *id, *case, step, upto))
                    })
                    .await?;
                }
            }
            Ok(())
        })
    }
}

async fn climb(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    case: CaseId,
    step: i64,
    upto: Step,
) -> Result<(), Problem> {
    if !store::climb(tx, id, step).await? {
        return Ok(());
    }
    let Some(case) = cases::find(tx, scope, case.into()).await? else {
        return Ok(());
    };
    let told = notices::up_to(tx, scope, &case, upto).await?;
    notices::tell(tx, scope, &case, NoticeKind::RightsDue, &told).await?;
    let details = serde_json::json!({ "request": id, "step": step });
    change::record(tx, scope, &case, "labourline.rights.climbed", details).await?;
    Ok(())
}
