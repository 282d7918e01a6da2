//! Cases whose worker can't be reached for long come to rest by themselves.

use super::{ROWS_A_TURN_MAX, log, store};
use crate::cases::change;
use crate::cases::moves::{facts_of, make};
use crate::cases::words::Stage;
use crate::notices::{self, NoticeKind};
use futures_util::future::BoxFuture;
use kernel::{CaseId, Problem};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};

/// Attempts further back are not looked for; the rule itself counts from when the worker was last reached.
const LOOK_BACK_DAYS: i64 = 90;

/// Puts to rest what the table lets rest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dormancy;

impl Tick for Dormancy {
    fn name(&self) -> &'static str {
        "labourline.dormancy"
    }
    fn every_seconds(&self) -> i64 {
        3600
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let since = scope.now().plus_days(-LOOK_BACK_DAYS);
            let mut after = CaseId(uuid::Uuid::nil());
            loop {
                let tried = db
                    .read(after, move |tx, after| {
                        Box::pin(store::tried_in_vain(tx, since, *after, ROWS_A_TURN_MAX))
                    })
                    .await
                    .map_err(Problem::from)?;
                for case in &tried {
                    after = *case;
                    let case = *case;
                    let enough = db
                        .read(scope.clone(), move |tx, scope| {
                            Box::pin(may_rest(tx, scope, case))
                        })
                        .await?;
                    if enough {
                        let done = db
                            .write(scope.clone(), move |tx, scope| {
                                Box::pin(rest(tx, scope, case))
                            })
                            .await;
                        log(self.name(), done);
                    }
                }
                if tried.len() < ROWS_A_TURN_MAX as usize {
                    return Ok(());
                }
            }
        })
    }
}

async fn may_rest(tx: &Tx, scope: &Scope, id: CaseId) -> Result<bool, Problem> {
    let Some(case) = crate::cases::store::find(tx, scope, id.into()).await? else {
        return Ok(false);
    };
    let facts = facts_of(tx, scope, &case).await?;
    let edge = crate::cases::stages::judge(
        case.stage,
        Stage::Dormant,
        crate::cases::stages::Mover::Clock,
        &facts,
    );
    Ok(edge.is_ok())
}

async fn rest(tx: &Tx, scope: &Scope, id: CaseId) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, id, None).await?;
    let facts = facts_of(tx, scope, &case).await?;
    if make::step_by_itself(tx, scope, &mut case, &facts, &[Stage::Dormant])
        .await?
        .is_none()
    {
        return Ok(());
    }
    notices::tell_owner(tx, scope, &case, NoticeKind::Dormant).await?;
    let details = serde_json::json!({ "to": case.stage });
    change::put(tx, scope, &case, "labourline.case.moved", details).await?;
    Ok(())
}
