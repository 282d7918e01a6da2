//! Taking up again what was closed or rests: a claimant made contact, the desk says why, the worker asks, or somebody appeals.

use super::case::Case;
use super::change;
use super::moves::facts_of;
use super::moves::make::{self, Moved, reason_needed};
use super::stages::{Mover, judge};
use super::store::CaseKey;
use super::store::timeline::{self, Event};
use super::words::Stage;
use crate::climb::Step;
use crate::notices::{self, NoticeKind};
use crate::papers::PaperKind;
use crate::papers::store as papers;
use kernel::Problem;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why a closed case is to be taken up again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reopening {
    /// What the claimant said, or what came to light.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}

/// Why somebody does not accept that a case was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// In the worker's words.
    #[schema(min_length = 1, max_length = 2000)]
    pub words: String,
}

/// Reopens a closed case: by the desk after a claimant's word, or by the worker on their own page. Asking is the new contact, and is
/// written down as one.
///
/// # Errors
/// Fields; `labourline.stage.no-such-step` for a case that is not closed; stale; not found.
pub async fn reopen_case(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Reopening,
) -> Result<Moved, Problem> {
    let reason = reason_needed("reason", &input.reason)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    case.new_contact = true;
    reopen(tx, scope, &mut case, &reason).await?;
    Ok(Moved::of(&case))
}

async fn reopen(tx: &Tx, scope: &Scope, case: &mut Case, reason: &str) -> Result<(), Problem> {
    let mut facts = facts_of(tx, scope, case).await?;
    facts.reason_given = true;
    let edge = judge(
        case.stage,
        Stage::Reopened,
        make::mover(scope, case),
        &facts,
    )?;
    case.outcome = None;
    case.close_reason = None;
    case.closed_at = None;
    case.closed_by = None;
    case.closure_approved_by = None;
    case.reopen_count += 1;
    make::enter(tx, scope, case, edge, reason, None).await?;
    make::finish(tx, scope, case, edge).await
}

/// Takes up again a case at rest, taken by the program, whose claimant made contact: a closed one is reopened, a dormant one goes back to
/// registered. The contact stands in the timeline already and is the reason. Writes the case.
pub(crate) async fn resume(tx: &Tx, program: &Scope, case: &mut Case) -> Result<(), Problem> {
    case.new_contact = true;
    if case.stage == Stage::Closed {
        return reopen(tx, program, case, "").await;
    }
    let facts = facts_of(tx, program, case).await?;
    let edge = judge(case.stage, Stage::Registered, Mover::Clock, &facts)?;
    make::enter(tx, program, case, edge, "", None).await?;
    notices::tell_owner(tx, program, case, NoticeKind::Reopened).await?;
    make::finish(tx, program, case, edge).await
}

/// Takes an appeal against a closure: kept with the case, and the convener is told. Whether the case is reopened is then decided by a
/// person, so the appeal counts as the contact a reopening needs.
///
/// # Errors
/// Fields; `labourline.case.not-closed`; not found.
pub async fn appeal_closure(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &Appeal,
) -> Result<Moved, Problem> {
    let words = reason_needed("words", &input.words)?;
    let mut case = change::take(tx, scope, key, None).await?;
    if case.stage != Stage::Closed {
        return Err(Problem::refused("labourline.case.not-closed"));
    }
    case.new_contact = true;
    papers::insert(tx, scope, case.id, PaperKind::Appeal, "", &words, "").await?;
    let mut to = notices::at_step(tx, scope, &case, Step::Convener).await?;
    if to.is_empty() {
        to = notices::at_step(tx, scope, &case, Step::DeskLead).await?;
    }
    notices::tell(tx, scope, &case, NoticeKind::Appealed, &to).await?;
    let event = Event::new(scope, "appealed").saying(&words).for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    super::access::renew(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.appealed",
        serde_json::Value::Null,
    )
    .await?;
    Ok(Moved::of(&case))
}
