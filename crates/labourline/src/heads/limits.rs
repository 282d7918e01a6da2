//! Until when a head can be claimed, and what somebody decided about it. The clock tells of it 90, 30, 7 and 1 days before; what nobody
//! decided on stays open after its day, climbs to the convener, and keeps the case from closing.

pub(crate) mod store;

use crate::cases::case::Case;
use crate::cases::change;
use crate::cases::store::CaseKey;
use crate::cases::store::timeline::{self, Event};
use crate::notices::{self, NoticeKind};
use crate::words::stored_words;
use kernel::{AccountId, CaseId, Day, FieldProblem, Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Days before the last one on which its owner is told.
pub const WARNED_BEFORE_DAYS: [i32; 4] = [90, 30, 7, 1];
/// The longest note.
pub const NOTE_CHARS_MAX: usize = 500;

stored_words! {
    /// What becomes of a claim before its last day.
    LimitDecision in "heads-decision" {
        /// It was filed with the authority.
        Filed = "filed",
        /// The money came, or another way was agreed.
        Settled = "settled",
        /// The worker does not want to file, after being told of the last day.
        WorkerDeclines = "worker_declines",
        /// It lapses, for the reason the note gives.
        Lapses = "lapses",
        /// It will be filed late, with the grounds the note gives.
        FiledLate = "filed_late",
    }
}

platform::stored_word!(LimitDecision);

/// A last day, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Its id.
    pub id: Uuid,
    /// Of which case.
    pub case: CaseId,
    /// Of which worker.
    pub number: i64,
    /// Of which head.
    pub question: String,
    /// The last day.
    pub last_day: Day,
    /// How many of [`WARNED_BEFORE_DAYS`] were told; one more once the day has passed.
    pub warned: i64,
    /// What was decided.
    pub decision: Option<LimitDecision>,
    /// By whom.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<Moment>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLimitDecision {
    /// What becomes of the claim.
    pub decision: LimitDecision,
    /// Why, or where it was filed.
    #[schema(min_length = 1, max_length = 500)]
    pub note: String,
}

/// Follows what a head says: a new last day begins its clock anew and asks for a new decision; none ends it.
pub(super) async fn follow(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    number: i64,
    question: &str,
    last_day: Option<Day>,
) -> Result<(), Problem> {
    let now = store::find(tx, case, number, question).await?;
    match (now, last_day) {
        (Some(now), Some(day)) if now.last_day == day => {}
        (_, Some(day)) => {
            let warned = warned_by(day, scope.today());
            // What is past already when it is first computed was told by nobody: the clock tells it.
            let warned = if day < scope.today() { 0 } else { warned };
            store::put(tx, scope.new_id(), case, number, question, day, warned).await?;
        }
        (Some(_), None) => store::remove(tx, case, number, question).await?,
        (None, None) => {}
    }
    Ok(())
}

/// How many warnings are due for a last day, counted on `today`: one for each step, one more once it has passed.
pub(crate) fn warned_by(last_day: Day, today: Day) -> i64 {
    let left = last_day.epoch_days() - today.epoch_days();
    let steps = WARNED_BEFORE_DAYS
        .iter()
        .filter(|days| left <= **days)
        .count();
    i64::try_from(steps).unwrap_or(0) + i64::from(left < 0)
}

/// Warnings and the day's passing.
pub(crate) const ALL_WARNED: i64 = 5;

/// Tells the owner that a last day comes near; the convener too, once a week is left; and everybody of the ladder once it has passed
/// without a decision. Does it once for each step.
pub(crate) async fn warn(tx: &Tx, scope: &Scope, limit: &Limit) -> Result<(), Problem> {
    let due = warned_by(limit.last_day, scope.today());
    let Some(now) = store::find(tx, limit.case, limit.number, &limit.question).await? else {
        return Ok(());
    };
    if now.decision.is_some() || now.warned >= due {
        return Ok(());
    }
    let mut case = change::take(tx, scope, limit.case, None).await?;
    store::warned(tx, now.id, due).await?;
    if !case.is_open() {
        return Ok(());
    }
    let step = if due >= 3 {
        crate::climb::Step::Convener
    } else {
        crate::climb::Step::Owner
    };
    let kind = if due >= ALL_WARNED {
        NoticeKind::LimitPassed
    } else {
        NoticeKind::LimitNear
    };
    let to = notices::up_to(tx, scope, &case, step).await?;
    notices::tell(tx, scope, &case, kind, &to).await?;
    let left = limit.last_day.epoch_days() - scope.today().epoch_days();
    let data = serde_json::json!({ "claimant": limit.number, "question": limit.question, "last_day": limit.last_day });
    let event = if left < 0 {
        "limit_passed"
    } else {
        "limit_near"
    };
    timeline::note(
        tx,
        scope,
        &mut case,
        Event::new(scope, event).with(data.clone()),
    )
    .await?;
    change::put(tx, scope, &case, "labourline.limit.warned", data).await?;
    Ok(())
}

/// Decides what becomes of a head before its last day: somebody by name, with why.
///
/// # Errors
/// Fields; not found.
pub async fn decide_limit(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: Uuid,
    input: &NewLimitDecision,
) -> Result<i64, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    let note = input.note.trim();
    if note.is_empty() {
        return Err(Problem::invalid_field("note", "platform.required"));
    }
    if note.chars().count() > NOTE_CHARS_MAX {
        let problem = FieldProblem::new("note", "platform.too-long").with("max", NOTE_CHARS_MAX);
        return Err(Problem::invalid(vec![problem]));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let limit = store::of_case(tx, case.id)
        .await?
        .into_iter()
        .find(|limit| limit.id == id)
        .ok_or_else(Problem::not_found)?;
    store::decide(tx, id, input.decision, account, scope.now()).await?;
    let data = serde_json::json!({
        "claimant": limit.number, "question": limit.question, "last_day": limit.last_day, "decision": input.decision,
    });
    let event = Event::new(scope, "limit_decided")
        .saying(note)
        .with(data.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.limit.decided", data).await?;
    Ok(case.version)
}

/// Refuses where a last day of the case has nobody's decision: no claim lapses by itself.
///
/// # Errors
/// `labourline.limit.undecided`.
pub(crate) async fn require_decided(tx: &Tx, case: &Case) -> Result<(), Problem> {
    if store::undecided(tx, case.id).await? {
        return Err(Problem::refused("labourline.limit.undecided"));
    }
    Ok(())
}
