//! Access that ends: named people are warned, the end is journalled and told; proposals lapse; openings nobody looks at climb.

use super::{ROWS_A_TURN_MAX, each};
use crate::cases::words::Sensitivity;
use crate::cases::{change, named, store as cases};
use crate::lowerings::{self, Decision};
use crate::notices::{self, NoticeKind};
use crate::openings;
use futures_util::future::BoxFuture;
use kernel::{AccountId, CaseId, Problem, Role};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};

const EVERY_SECONDS: i64 = 60;

/// Warns those whose time on a case ends soon, and writes down and tells the owner when it has ended. The access itself ends by its
/// day, in the query, whether this clock runs or not.
#[derive(Clone, Copy, Debug)]
pub struct AccessEnds {
    /// Somebody is warned so many days before.
    pub warn_days: u16,
}

impl Tick for AccessEnds {
    fn name(&self) -> &'static str {
        "labourline.access-ends"
    }
    fn every_seconds(&self) -> i64 {
        EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let (now, soon) = (
                scope.now(),
                scope.now().plus_days(i64::from(self.warn_days)),
            );
            let (ending, ended) = db
                .read((), move |tx, ()| {
                    Box::pin(async move {
                        let ending = named::store::ending(tx, now, soon, ROWS_A_TURN_MAX).await?;
                        let ended = named::store::ended(tx, now, ROWS_A_TURN_MAX).await?;
                        Ok::<_, Problem>((ending, ended))
                    })
                })
                .await?;
            each(
                self.name(),
                db,
                scope,
                ending,
                |tx, scope, (case, account, relation)| {
                    Box::pin(warn(tx, scope, *case, *account, relation))
                },
            )
            .await;
            each(
                self.name(),
                db,
                scope,
                ended,
                |tx, scope, (case, account, relation)| {
                    Box::pin(end(tx, scope, *case, *account, relation))
                },
            )
            .await;
            Ok(())
        })
    }
}

async fn warn(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    account: AccountId,
    relation: &str,
) -> Result<(), Problem> {
    if !named::store::mark_warned(tx, case, account, relation, scope.now()).await? {
        return Ok(());
    }
    let Some(case) = cases::find(tx, scope, case.into()).await? else {
        return Ok(());
    };
    // Who owns the open case, or is named for longer in another way, loses nothing.
    let owns = case.owner_id == Some(account) && case.is_open();
    let live = named::store::live(tx, case.id, scope.now()).await?;
    let of_theirs = |one: &&named::Named| one.account_id == account;
    let this = live
        .iter()
        .filter(of_theirs)
        .find(|one| one.relation == relation);
    let stays = this.is_some_and(|this| {
        live.iter()
            .filter(of_theirs)
            .any(|one| one.until > this.until)
    });
    if owns || stays || case.sensitivity == Sensitivity::Normal {
        return Ok(());
    }
    notices::tell(tx, scope, &case, NoticeKind::AccessEndsSoon, &[account]).await?;
    Ok(())
}

async fn end(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    account: AccountId,
    relation: &str,
) -> Result<(), Problem> {
    if !named::store::mark_ended(tx, case, account, relation, scope.now()).await? {
        return Ok(());
    }
    let Some(case) = cases::find(tx, scope, case.into()).await? else {
        return Ok(());
    };
    let owns = case.owner_id == Some(account) && case.is_open();
    let others = named::store::live_of(tx, case.id, account, scope.now()).await?;
    if owns || !others.is_empty() || case.sensitivity == Sensitivity::Normal {
        return Ok(());
    }
    let details = serde_json::json!({ "account": account, "relation": relation });
    change::record(tx, scope, &case, "labourline.case.access-ended", details).await?;
    let owner: Vec<AccountId> = case
        .owner_id
        .into_iter()
        .filter(|owner| *owner != account)
        .collect();
    notices::tell(tx, scope, &case, NoticeKind::AccessEnded, &owner).await?;
    Ok(())
}

/// Lets proposals lapse that nobody decided on, and tells who proposed.
#[derive(Clone, Copy, Debug)]
pub struct LoweringsLapse;

impl Tick for LoweringsLapse {
    fn name(&self) -> &'static str {
        "labourline.lowerings-lapse"
    }
    fn every_seconds(&self) -> i64 {
        EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let now = scope.now();
            let due = db
                .read((), move |tx, ()| {
                    Box::pin(lowerings::store::lapsing(tx, now, ROWS_A_TURN_MAX))
                })
                .await
                .map_err(Problem::from)?;
            each(self.name(), db, scope, due, |tx, scope, one| {
                Box::pin(lapse(tx, scope, one))
            })
            .await;
            Ok(())
        })
    }
}

async fn lapse(tx: &Tx, scope: &Scope, one: &lowerings::Lowering) -> Result<(), Problem> {
    if !lowerings::store::decide(tx, one.id, Decision::Lapsed, None, scope.now(), "").await? {
        return Ok(());
    }
    let Some(case) = cases::find(tx, scope, one.case.into()).await? else {
        return Ok(());
    };
    let details = serde_json::json!({ "lowering": one.id });
    change::record(tx, scope, &case, "labourline.lowering.lapsed", details).await?;
    notices::tell(
        tx,
        scope,
        &case,
        NoticeKind::LoweringDecided,
        &[one.proposed_by],
    )
    .await?;
    Ok(())
}

/// Tells the conveners and the safeguarding officers of openings nobody looked at in time.
#[derive(Clone, Copy, Debug)]
pub struct OpeningsWait {
    /// An opening is to be looked at within so many days.
    pub review_days: u16,
}

impl Tick for OpeningsWait {
    fn name(&self) -> &'static str {
        "labourline.openings-wait"
    }
    fn every_seconds(&self) -> i64 {
        EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let before = scope.now().plus_days(-i64::from(self.review_days));
            let due = db
                .read((), move |tx, ()| {
                    Box::pin(openings::store::waiting(tx, before, ROWS_A_TURN_MAX))
                })
                .await
                .map_err(Problem::from)?;
            each(self.name(), db, scope, due, |tx, scope, one| {
                Box::pin(climb(tx, scope, one))
            })
            .await;
            Ok(())
        })
    }
}

async fn climb(tx: &Tx, scope: &Scope, one: &openings::Opening) -> Result<(), Problem> {
    if !openings::store::climb(tx, one.id).await? {
        return Ok(());
    }
    let Some(case) = cases::find(tx, scope, one.case.into()).await? else {
        return Ok(());
    };
    let mut told = Vec::new();
    for role in [Role::Convener, Role::SafeguardingOfficer] {
        told.extend(people::accounts::holders_of(tx, scope, one.chapter, role).await?);
    }
    told.sort_unstable();
    told.dedup();
    told.retain(|account| *account != one.account);
    notices::tell(tx, scope, &case, NoticeKind::OpeningWaits, &told).await?;
    let details = serde_json::json!({ "opening": one.id });
    change::record(tx, scope, &case, "labourline.opening.climbed", details).await?;
    Ok(())
}

/// Forgets counts of what was read that nobody asks about any more.
#[derive(Clone, Copy, Debug)]
pub struct ReadingsForgotten;

impl Tick for ReadingsForgotten {
    fn name(&self) -> &'static str {
        "labourline.readings-forgotten"
    }
    fn every_seconds(&self) -> i64 {
        3_600
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            db.write(scope.now(), |tx, now| {
                Box::pin(async move {
                    crate::readings::forget_old(tx, *now).await?;
                    Ok::<_, Problem>(())
                })
            })
            .await
        })
    }
}
