//! Making a step: judged by the table, then everything it starts.

use super::facts::facts_of;
use super::next;
use crate::cases::assign::NextAction;
use crate::cases::case::Case;
use crate::cases::needs::{Facts, Need};
use crate::cases::stages::{Edge, Mover, NextStep, Start, judge, moves_from};
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::words::Stage;
use crate::cases::{access, change};
use crate::notices::{self, NoticeKind};
use kernel::{FieldProblem, Moment, Problem, Role};
use platform::{Actor, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
pub const REASON_CHARS_MAX: usize = 2_000;

/// A step to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// To where. Closing has a form of its own.
    pub to: Stage,
    /// Why; needed for taking a case up again.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub reason: String,
    /// What is to be done next; the step's own where it is left out.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub next_action: Option<String>,
    /// By when.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_action_at: Option<Moment>,
}

impl Move {
    /// A step without words.
    pub fn to(stage: Stage) -> Self {
        Self {
            to: stage,
            reason: String::new(),
            next_action: None,
            next_action_at: None,
        }
    }
}

/// How a case stands after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Moved {
    /// Where it stands.
    pub stage: Stage,
    /// Its version.
    pub version: i64,
    /// What is to be done next.
    pub next_action: Option<String>,
    /// By when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_action_at: Option<Moment>,
}

impl Moved {
    pub(crate) fn of(case: &Case) -> Self {
        Self {
            stage: case.stage,
            version: case.version,
            next_action: case.next_action.clone(),
            next_action_at: case.next_action_at,
        }
    }
}

/// A reason, trimmed, if it is not too long.
pub(crate) fn reason_of(field: &str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > REASON_CHARS_MAX {
        let field =
            FieldProblem::new(field, "platform.field.too-long").with("max", REASON_CHARS_MAX);
        return Err(Problem::invalid(vec![field]));
    }
    Ok(text.to_owned())
}

/// A reason that must be there.
pub(crate) fn reason_needed(field: &str, text: &str) -> Result<String, Problem> {
    let text = reason_of(field, text)?;
    if text.is_empty() {
        Err(Problem::invalid_field(field, "platform.field.required"))
    } else {
        Ok(text)
    }
}

/// As whom the scope makes a step of this case. The program and the worker set going only what goes by itself.
pub(crate) fn mover(scope: &Scope, case: &Case) -> Mover {
    let held = |role: &Role| scope.has_role_in(*role, case.chapter_id);
    match scope.actor() {
        Actor::Program | Actor::Worker(_) => Mover::Clock,
        Actor::Account(_) | Actor::Nobody => {
            let desk = [Role::Convener, Role::DeskLead, Role::Caseworker];
            // Without a role that carries cases the judge tells nothing.
            Mover::Person(desk.into_iter().find(held).unwrap_or(Role::Administrator))
        }
    }
}

/// Whether the scope leads the desk of a case's chapter.
pub(crate) fn leads(scope: &Scope, case: &Case) -> bool {
    scope.has_role_in(Role::DeskLead, case.chapter_id)
        || scope.has_role_in(Role::Convener, case.chapter_id)
}

/// Moves a case to another stage.
///
/// # Errors
/// Not found; stale; `labourline.stage.no-such-step`; `labourline.stage.missing` with each need as a field; fields.
pub async fn move_case(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Move,
) -> Result<Moved, Problem> {
    let reason = reason_of("reason", &input.reason)?;
    let next = chosen_next(scope, input)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    let mut facts = facts_of(tx, scope, &case).await?;
    facts.reason_given = !reason.is_empty();
    let edge = judge(case.stage, input.to, mover(scope, &case), &facts)?;
    enter(tx, scope, &mut case, edge, &reason, next).await?;
    finish(tx, scope, &case, edge).await?;
    Ok(Moved::of(&case))
}

fn chosen_next(scope: &Scope, input: &Move) -> Result<Option<(String, Moment)>, Problem> {
    match (
        input.next_action.as_deref().map(str::trim),
        input.next_action_at,
    ) {
        (None | Some(""), None) => Ok(None),
        (None | Some(""), Some(_)) => Err(Problem::invalid_field(
            "next_action",
            "platform.field.required",
        )),
        (Some(_), None) => Err(Problem::invalid_field(
            "next_action_at",
            "platform.field.required",
        )),
        (Some(text), Some(at)) => {
            let next = NextAction {
                next_action: text.to_owned(),
                next_action_at: at,
            };
            next.checked(scope).map(Some)
        }
    }
}

/// Makes a step that was judged, on a taken case: stage, next action, timeline, and what the step starts. The caller puts the case.
pub(crate) async fn enter(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    edge: &'static Edge,
    reason: &str,
    next: Option<(String, Moment)>,
) -> Result<(), Problem> {
    let now = scope.now();
    let from = case.stage;
    let calendar = next::calendar_of(tx, scope, case.chapter_id).await?;
    let (action, at) = next.unwrap_or_else(|| next::after(edge, case, now, &calendar));
    case.stage = edge.to;
    case.stage_since = now;
    case.climbed = 0;
    if edge.to == Stage::Closed {
        case.next_action = None;
        case.next_action_at = None;
    } else {
        case.next_action = Some(action);
        case.next_action_at = Some(at);
    }
    if matches!(from, Stage::Closed | Stage::Dormant)
        || edge.to == Stage::Closed
        || edge.to == Stage::Dormant
    {
        // From here on only a contact that comes later counts as new.
        case.new_contact = false;
    }
    let event = Event::new(scope, "stage").with(serde_json::json!({ "from": from, "to": edge.to }));
    // Somebody else may hold the worker's phone: an emergency is not told on their page.
    let told = from != Stage::Emergency && edge.to != Stage::Emergency;
    timeline::note(
        tx,
        scope,
        case,
        if told { event.for_claimant() } else { event },
    )
    .await?;
    if !reason.is_empty() {
        let why = Event::new(scope, "stage_reason")
            .saying(reason)
            .with(serde_json::json!({ "to": edge.to }));
        timeline::note(tx, scope, case, why).await?;
    }
    if edge.starts.contains(&Start::TellOwner) {
        let kind = match edge.to {
            Stage::Emergency => NoticeKind::RedFlag,
            Stage::Reopened => NoticeKind::Reopened,
            _ => NoticeKind::PromiseOverdue,
        };
        notices::tell_owner(tx, scope, case, kind).await?;
    }
    Ok(())
}

/// Ends a change that made a step: names renewed, row and journal written.
pub(crate) async fn finish(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    edge: &Edge,
) -> Result<(), Problem> {
    access::renew(tx, scope, case).await?;
    let details = serde_json::json!({ "to": edge.to });
    change::put(tx, scope, case, "labourline.case.moved", details).await?;
    Ok(())
}

/// Makes the step the program makes by itself as the facts stand, on a taken case; `None` where there is none. The caller puts the case.
pub(crate) async fn step_by_itself(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    facts: &Facts,
    only_to: &[Stage],
) -> Result<Option<Stage>, Problem> {
    for to in only_to {
        if let Ok(edge) = judge(case.stage, *to, Mover::Clock, facts) {
            enter(tx, scope, case, edge, "", None).await?;
            return Ok(Some(edge.to));
        }
    }
    Ok(None)
}

/// Makes the steps that money makes by itself, on a taken case: what came brings an agreement on to paying, the worker's word for all of
/// it settles it. The caller puts the case.
pub(crate) async fn follow_money(tx: &Tx, scope: &Scope, case: &mut Case) -> Result<(), Problem> {
    if matches!(case.stage, Stage::Agreed | Stage::Paying) {
        let facts = facts_of(tx, scope, case).await?;
        for to in [Stage::Paying, Stage::SettledFull] {
            step_by_itself(tx, scope, case, &facts, &[to]).await?;
        }
    }
    Ok(())
}

/// The steps the scope may make from where the case stands, those that can be made now first, and what is missing to ring the employer.
///
/// # Errors
/// Not found.
pub async fn next_steps(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<(Case, Vec<NextStep>, Vec<Need>), Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let facts = facts_of(tx, scope, &case).await?;
    let mut steps = moves_from(case.stage, mover(scope, &case), &facts);
    for step in &mut steps {
        // What the form itself asks for is not missing yet.
        step.missing.retain(|need| {
            !matches!(
                need,
                Need::OutcomeAndReason | Need::Reason | Need::ClosureApproved
            )
        });
    }
    let ring = crate::cases::needs::may_ring_employer(&facts)
        .err()
        .unwrap_or_default();
    Ok((case, steps, ring))
}
