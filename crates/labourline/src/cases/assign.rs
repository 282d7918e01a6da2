//! Giving a case to somebody: its owner and what is to be done next, always both.

use super::change;
use super::store::CaseKey;
use super::store::timeline::{self, Event};
use super::words::Sensitivity;
use kernel::{AccountId, FieldProblem, Moment, Problem, Role};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is to be done next, by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NextAction {
    /// What.
    #[schema(min_length = 1, max_length = 300)]
    pub next_action: String,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub next_action_at: Moment,
}

impl NextAction {
    /// The action, trimmed, if it can be taken.
    pub(crate) fn checked(&self, scope: &Scope) -> Result<(String, Moment), Problem> {
        let text = self.next_action.trim();
        let mut fields = Vec::new();
        if text.is_empty() {
            fields.push(FieldProblem::new("next_action", "platform.field.required"));
        }
        if text.chars().count() > super::open::NEXT_ACTION_CHARS_MAX {
            fields.push(
                FieldProblem::new("next_action", "platform.field.too-long")
                    .with("max", super::open::NEXT_ACTION_CHARS_MAX),
            );
        }
        if self.next_action_at < scope.now().plus_days(-1)
            || self.next_action_at > scope.now().plus_days(3660)
        {
            fields.push(FieldProblem::new(
                "next_action_at",
                "platform.field.date-far",
            ));
        }
        if fields.is_empty() {
            Ok((text.to_owned(), self.next_action_at))
        } else {
            Err(Problem::invalid(fields))
        }
    }
}

/// Sets what is to be done next on an open case.
///
/// # Errors
/// `labourline.case.already-closed`; fields; stale.
pub async fn set_next_action(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NextAction,
) -> Result<i64, Problem> {
    let (text, at) = input.checked(scope)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    case.next_action = Some(text.clone());
    case.next_action_at = Some(at);
    case.climbed = 0;
    let event = Event::new(scope, "next_action")
        .saying(&text)
        .with(serde_json::json!({ "at": at }));
    timeline::note(tx, scope, &mut case, event).await?;
    super::access::renew(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.next-action-set",
        serde_json::json!({ "at": at }),
    )
    .await?;
    Ok(case.version)
}

/// Somebody to give a case to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The new owner.
    #[schema(value_type = String, format = "uuid")]
    pub owner_id: AccountId,
}

/// Gives a case to an owner, who must work on cases of its chapter (`roles_of_owner` is asked of the accounts by the caller's store).
/// Anybody who sees an unassigned case may take it themselves; giving it to somebody else is for desk leads and conveners, and owners.
///
/// # Errors
/// `labourline.case.owner-not-of-chapter`, `labourline.case.may-not-assign`, `labourline.case.already-closed`; stale.
pub async fn assign_case(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Assignment,
) -> Result<i64, Problem> {
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    let leads = scope.has_role_in(Role::DeskLead, case.chapter_id)
        || scope.has_role_in(Role::Convener, case.chapter_id);
    let own = scope.account().is_some() && scope.account() == case.owner_id;
    let takes = scope.account() == Some(input.owner_id) && !case.assigned;
    if !(leads || own || takes || scope.is_program()) {
        return Err(Problem::refused("labourline.case.may-not-assign"));
    }
    let desk = people::accounts::desk_of(tx, scope, case.chapter_id).await?;
    let Some(owner) = desk.iter().find(|account| account.id == input.owner_id) else {
        return Err(Problem::invalid_field(
            "owner_id",
            "labourline.case.owner-not-of-chapter",
        ));
    };
    if scope.account() == Some(input.owner_id) {
        super::access::require_own(tx, scope, &case).await?;
    }
    if let Some(former) = case.owner_id.filter(|former| *former != input.owner_id) {
        super::access::owner_leaves(tx, scope, &case, former).await?;
    }
    case.owner_id = Some(input.owner_id);
    case.assigned = true;
    case.climbed = 0;
    let event = Event::new(scope, "assigned").with(serde_json::json!({ "owner": owner.name }));
    timeline::note(tx, scope, &mut case, event).await?;
    if case.sensitivity != Sensitivity::Normal {
        super::access::name_the_first(tx, scope, &case).await?;
    }
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.assigned",
        serde_json::json!({ "owner": input.owner_id }),
    )
    .await?;
    Ok(case.version)
}
