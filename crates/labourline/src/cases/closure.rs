//! Closing a case: an outcome that is true of the money, a reason, and a second pair of eyes where it is needed.
//!
//! Approval is a desk lead's or a convener's, and not that of whoever asks. Where a case needs it, asking puts a request into the case
//! and tells them; the answer closes the case or sends it back with a note.

use super::case::Case;
use super::change;
use super::moves::facts_of;
use super::moves::make::{self, Moved, leads, mover, reason_needed};
use super::needs::Facts;
use super::outcome::{Outcome, WithdrawalWhy, closure_needs_approval};
use super::stages::judge;
use super::store::timeline::{self, Event};
use super::store::{self, CaseKey};
use super::words::Stage;
use crate::climb::Step;
use crate::facts::CaseClosed;
use crate::notices::{self, NoticeKind};
use crate::papers::store as papers;
use crate::papers::{Paper, PaperKind};
use kernel::Problem;
use platform::{Scope, Tx, outbox};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a case is closed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// How it ended.
    pub outcome: Outcome,
    /// Why, in words.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
    /// Of a withdrawal: why the worker does not want to go on.
    #[serde(default)]
    pub withdrawal_why: Option<WithdrawalWhy>,
}

/// What came of asking for a closure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Closing {
    /// Whether the case is closed now; else the closure waits for approval.
    pub closed: bool,
    /// How the case stands.
    pub case: Moved,
}

/// The answer to a closure that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosureAnswer {
    /// Yes or no.
    pub approved: bool,
    /// Words to whoever asked; needed for a no.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
}

fn checked(input: &Closure) -> Result<String, Problem> {
    let reason = reason_needed("reason", &input.reason)?;
    match (input.outcome, input.withdrawal_why) {
        (Outcome::WithdrawnByWorker, None) => Err(Problem::invalid_field(
            "withdrawal_why",
            "platform.field.required",
        )),
        (Outcome::WithdrawnByWorker, Some(_)) | (_, None) => Ok(reason),
        (_, Some(_)) => Err(Problem::invalid_field(
            "withdrawal_why",
            "labourline.closure.why-without-withdrawal",
        )),
    }
}

/// Closes a case, or asks for the approval that closing it needs.
///
/// # Errors
/// Fields; `labourline.case.already-closed`; `labourline.closure.waits-already`; `labourline.stage.missing` with what is missing; stale.
pub async fn close_case(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Closure,
) -> Result<Closing, Problem> {
    let reason = checked(input)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    if papers::closure_waiting(tx, case.id).await?.is_some() {
        return Err(Problem::refused("labourline.closure.waits-already"));
    }
    let mut facts = with_outcome(tx, scope, &case, input.outcome).await?;
    let second_eyes = closure_needs_approval(case.sensitivity, case.confirmed);
    let may_alone = !second_eyes || approves_own(tx, scope, &case).await?;
    // What else is missing is said at once, before anybody is asked to approve.
    facts.closure_approved = true;
    judge(case.stage, Stage::Closed, mover(scope, &case), &facts)?;
    crate::heads::limits::require_decided(tx, &case).await?;
    if may_alone {
        let approver = second_eyes.then(|| scope.actor().word());
        shut(
            tx,
            scope,
            &mut case,
            &facts,
            input,
            &reason,
            &scope.actor().word(),
            approver,
        )
        .await?;
        return Ok(Closing {
            closed: true,
            case: Moved::of(&case),
        });
    }
    ask(tx, scope, &mut case, input, &reason).await?;
    Ok(Closing {
        closed: false,
        case: Moved::of(&case),
    })
}

async fn with_outcome(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    outcome: Outcome,
) -> Result<Facts, Problem> {
    let mut facts = facts_of(tx, scope, case).await?;
    facts.outcome = Some(outcome);
    facts.reason_given = true;
    // A matter of one worker ends with the case; a group's claimants end one by one.
    Ok(facts)
}

/// Whether whoever asks needs nobody else: they lead the desk and the case is another's, or there is nobody else to ask.
async fn approves_own(tx: &Tx, scope: &Scope, case: &Case) -> Result<bool, Problem> {
    if scope.is_program() {
        return Ok(false);
    }
    if !leads(scope, case) {
        return Ok(false);
    }
    if scope.account() != case.owner_id {
        return Ok(true);
    }
    let mut others = notices::at_step(tx, scope, case, Step::DeskLead).await?;
    others.extend(notices::at_step(tx, scope, case, Step::Convener).await?);
    Ok(others.iter().all(|other| Some(*other) == scope.account()))
}

async fn ask(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    input: &Closure,
    reason: &str,
) -> Result<(), Problem> {
    let data = serde_json::json!({ "outcome": input.outcome, "withdrawal_why": input.withdrawal_why, "by_account": scope.account() });
    papers::insert(
        tx,
        scope,
        case.id,
        PaperKind::ClosureRequest,
        "",
        reason,
        &data.to_string(),
    )
    .await?;
    let mut to = notices::at_step(tx, scope, case, Step::DeskLead).await?;
    to.extend(notices::at_step(tx, scope, case, Step::Convener).await?);
    to.sort_unstable();
    to.dedup();
    to.retain(|account| Some(*account) != scope.account());
    notices::tell(tx, scope, case, NoticeKind::ClosureWaits, &to).await?;
    let calendar = super::moves::next::calendar_of(tx, scope, case.chapter_id).await?;
    case.next_action = Some(format!("{}closure-waits", super::moves::next::KEY_PREFIX));
    case.next_action_at = Some(calendar.due_after(scope.now(), 2));
    case.climbed = 0;
    let event = Event::new(scope, "closure_asked")
        .saying(reason)
        .with(serde_json::json!({ "outcome": input.outcome }));
    timeline::note(tx, scope, case, event).await?;
    super::access::renew(tx, scope, case).await?;
    let details = serde_json::json!({ "outcome": input.outcome });
    change::put(tx, scope, case, "labourline.case.closure-asked", details).await?;
    Ok(())
}

#[expect(
    clippy::too_many_arguments,
    reason = "who closed, who approved and what with are told apart"
)]
async fn shut(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    facts: &Facts,
    input: &Closure,
    reason: &str,
    closed_by: &str,
    approved_by: Option<String>,
) -> Result<(), Problem> {
    let edge = judge(case.stage, Stage::Closed, mover(scope, case), facts)?;
    // Asked again: a last day may have come up while the closure waited for approval.
    crate::heads::limits::require_decided(tx, case).await?;
    case.outcome = Some(input.outcome);
    case.close_reason = Some(match input.withdrawal_why {
        Some(why) => format!("{why}: {reason}"),
        None => reason.to_owned(),
    });
    case.closed_at = Some(scope.now());
    case.closed_by = Some(closed_by.to_owned());
    case.closure_approved_by = approved_by;
    make::enter(tx, scope, case, edge, "", None).await?;
    let event = Event::new(scope, "closed")
        .with(serde_json::json!({ "outcome": input.outcome }))
        .for_claimant();
    timeline::note(tx, scope, case, event).await?;
    let why = Event::new(scope, "close_reason")
        .saying(reason)
        .with(serde_json::json!({ "why": input.withdrawal_why }));
    timeline::note(tx, scope, case, why).await?;
    super::access::renew(tx, scope, case).await?;
    let details =
        serde_json::json!({ "outcome": input.outcome, "approved_by": case.closure_approved_by });
    change::put(tx, scope, case, "labourline.case.closed", details).await?;
    let fact = CaseClosed {
        case_id: case.id,
        chapter_id: case.chapter_id,
        outcome: input.outcome,
        confirmed: case.confirmed,
    };
    outbox::publish(tx, scope, &fact).await?;
    Ok(())
}

/// What a request for approval says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureRequest {
    /// Id of the paper.
    pub id: uuid::Uuid,
    /// The outcome asked for.
    pub outcome: Outcome,
    /// Of a withdrawal: why.
    pub withdrawal_why: Option<WithdrawalWhy>,
    /// The reason.
    pub reason: String,
    /// Who asks: [`platform::Actor::word`].
    pub by: String,
    /// When.
    pub at: kernel::Moment,
}

fn request(paper: Paper) -> Option<ClosureRequest> {
    let data: serde_json::Value = serde_json::from_str(&paper.data).ok()?;
    Some(ClosureRequest {
        id: paper.id,
        outcome: Outcome::parse(data["outcome"].as_str()?)?,
        withdrawal_why: data["withdrawal_why"]
            .as_str()
            .and_then(WithdrawalWhy::parse),
        reason: paper.body,
        by: paper.by,
        at: paper.at,
    })
}

/// The closure of a case the scope may see that waits for approval.
///
/// # Errors
/// Not found.
pub async fn closure_waiting(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<Option<ClosureRequest>, Problem> {
    let case = store::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(papers::closure_waiting(tx, case.id)
        .await?
        .and_then(request))
}

/// Answers a closure that waits: a yes closes the case, a no sends it back to whoever asked.
///
/// # Errors
/// `labourline.closure.none-waits`; `labourline.closure.may-not-approve` for those who do not lead the desk, and for whoever asked;
/// `labourline.stage.missing` where something changed meanwhile; stale; not found.
pub async fn answer_closure(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &ClosureAnswer,
) -> Result<Closing, Problem> {
    let note = if input.approved {
        make::reason_of("note", &input.note)?
    } else {
        reason_needed("note", &input.note)?
    };
    let mut case = change::take(tx, scope, key, made_on).await?;
    let Some(asked) = papers::closure_waiting(tx, case.id)
        .await?
        .and_then(request)
    else {
        return Err(Problem::refused("labourline.closure.none-waits"));
    };
    if !leads(scope, &case) || asked.by == scope.actor().word() {
        return Err(Problem::refused("labourline.closure.may-not-approve"));
    }
    let data = serde_json::json!({ "approved": input.approved });
    papers::insert(
        tx,
        scope,
        case.id,
        PaperKind::ClosureAnswer,
        &asked.id.to_string(),
        &note,
        &data.to_string(),
    )
    .await?;
    let kind = if input.approved {
        NoticeKind::ClosureApproved
    } else {
        NoticeKind::ClosureRefused
    };
    notices::tell_owner(tx, scope, &case, kind).await?;
    if input.approved {
        let mut facts = with_outcome(tx, scope, &case, asked.outcome).await?;
        facts.closure_approved = true;
        let closure = Closure {
            outcome: asked.outcome,
            reason: asked.reason.clone(),
            withdrawal_why: asked.withdrawal_why,
        };
        let approver = Some(scope.actor().word());
        shut(
            tx,
            scope,
            &mut case,
            &facts,
            &closure,
            &asked.reason,
            &asked.by,
            approver,
        )
        .await?;
        return Ok(Closing {
            closed: true,
            case: Moved::of(&case),
        });
    }
    let calendar = super::moves::next::calendar_of(tx, scope, case.chapter_id).await?;
    case.next_action = Some(format!("{}closure-refused", super::moves::next::KEY_PREFIX));
    case.next_action_at = Some(calendar.due_after(scope.now(), 1));
    case.climbed = 0;
    let event = Event::new(scope, "closure_refused").saying(&note);
    timeline::note(tx, scope, &mut case, event).await?;
    super::access::renew(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.closure-refused",
        serde_json::Value::Null,
    )
    .await?;
    Ok(Closing {
        closed: false,
        case: Moved::of(&case),
    })
}
