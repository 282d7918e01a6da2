//! Red flags that nobody answers, and flags to be looked at again.

use super::{ROWS_A_TURN_MAX, each, log};
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use crate::notices::{self, NoticeKind};
use crate::safety::{self, store};
use futures_util::future::BoxFuture;
use kernel::{CaseId, Moment, Problem};
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};
use uuid::Uuid;

/// Tells the desk lead after 15 minutes, the convener after 30, and all of them at 60 and each hour, until somebody answers.
#[derive(Clone, Copy, Debug, Default)]
pub struct RedFlags;

impl Tick for RedFlags {
    fn name(&self) -> &'static str {
        "labourline.red-flags"
    }
    fn every_seconds(&self) -> i64 {
        30
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let mut after = Moment(i64::MIN);
            loop {
                let due = db
                    .read(after, |tx, after| {
                        Box::pin(store::unanswered(tx, *after, ROWS_A_TURN_MAX))
                    })
                    .await
                    .map_err(Problem::from)?;
                for (case, flag, raised_at) in &due {
                    after = *raised_at;
                    let (case, flag) = (*case, *flag);
                    let done = db
                        .write(scope.clone(), move |tx, scope| {
                            Box::pin(tell_again(tx, scope, case, flag))
                        })
                        .await;
                    log(self.name(), done);
                }
                if due.len() < ROWS_A_TURN_MAX as usize {
                    return Ok(());
                }
            }
        })
    }
}

/// How many times a flag is to be told by now, after the first.
pub(super) fn tellings_due(raised_at: Moment, now: Moment) -> i64 {
    let mut told = raised_at;
    let mut tellings = 0;
    while let Some(next) = safety::next_telling(raised_at, told, None).filter(|next| *next <= now) {
        told = next;
        tellings += 1;
        if tellings >= 10_000 {
            break;
        }
    }
    tellings
}

async fn tell_again(tx: &Tx, scope: &Scope, case: CaseId, id: Uuid) -> Result<(), Problem> {
    // Looked at before the case is taken, so that a turn with nothing to tell changes no version.
    let Some(flag) = store::flag_of(tx, case, id).await? else {
        return Ok(());
    };
    let due = tellings_due(flag.raised_at, scope.now());
    if due <= flag.told || flag.answered_at.is_some() || !flag.is_up() {
        return Ok(());
    }
    let mut case = change::take(tx, scope, case, None).await?;
    let Some(mut flag) = store::flag_of(tx, case.id, id).await? else {
        return Ok(());
    };
    if due <= flag.told || flag.answered_at.is_some() || !flag.is_up() {
        return Ok(());
    }
    flag.told = due;
    store::put_flag(tx, &flag).await?;
    let step = safety::climb(flag.raised_at, scope.now(), None);
    let to = notices::up_to(tx, scope, &case, step).await?;
    notices::tell(tx, scope, &case, NoticeKind::RedFlag, &to).await?;
    let event = Event::new(scope, "flag_climbed")
        .with(serde_json::json!({ "code": flag.code, "step": step }));
    timeline::note(tx, scope, &mut case, event).await?;
    let details = serde_json::json!({ "flag": id, "step": step });
    change::put(tx, scope, &case, "labourline.safety.flag-climbed", details).await?;
    Ok(())
}

/// Tells the owner of a flag whose day of review has come, and looks again a week later.
#[derive(Clone, Copy, Debug, Default)]
pub struct FlagReviews;

impl Tick for FlagReviews {
    fn name(&self) -> &'static str {
        "labourline.flag-reviews"
    }
    fn every_seconds(&self) -> i64 {
        300
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let now = scope.now();
            let due = db
                .read((), move |tx, ()| {
                    Box::pin(store::to_review(tx, now, ROWS_A_TURN_MAX))
                })
                .await
                .map_err(Problem::from)?;
            each(self.name(), db, scope, due, |tx, scope, (case, flag)| {
                Box::pin(review(tx, scope, *case, *flag))
            })
            .await;
            Ok(())
        })
    }
}

async fn review(tx: &Tx, scope: &Scope, case: CaseId, id: Uuid) -> Result<(), Problem> {
    let mut case = change::take(tx, scope, case, None).await?;
    let Some(mut flag) = store::flag_of(tx, case.id, id).await? else {
        return Ok(());
    };
    if !flag.is_up() || flag.review_by > scope.now() {
        return Ok(());
    }
    if flag.code.ends_on_a_day() {
        // This one was given an end when it was raised.
        flag.cleared_at = Some(scope.now());
        flag.cleared_by = Some(scope.actor().word());
    } else {
        flag.review_by = scope.now().plus_days(safety::flags::REVIEW_AFTER_DAYS);
        if case.is_open() {
            notices::tell(
                tx,
                scope,
                &case,
                NoticeKind::FlagReview,
                case.owner_id.as_slice(),
            )
            .await?;
        }
    }
    store::put_flag(tx, &flag).await?;
    let kind = if flag.is_up() {
        "flag_review"
    } else {
        "flag_cleared"
    };
    let event = Event::new(scope, kind).with(serde_json::json!({ "code": flag.code, "flag": id }));
    timeline::note(tx, scope, &mut case, event).await?;
    let details = serde_json::json!({ "flag": id });
    change::put(tx, scope, &case, "labourline.safety.flag-reviewed", details).await?;
    Ok(())
}
