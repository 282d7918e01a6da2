//! Granting and ending roles.

use super::account::{AccountError, HeldRole, RoleGrantId};
use super::{policy, store};
use crate::chapters;
use kernel::{AccountId, FieldProblem, Moment, Role, RoleGrant};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};

/// A role to be held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantRole {
    /// By whom.
    pub account: AccountId,
    /// What, and where.
    pub grant: RoleGrant,
    /// From when; from now where absent.
    pub from: Option<Moment>,
    /// Until when, where it shall end by itself.
    pub until: Option<Moment>,
}

/// A role to be held no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndRole {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub role: RoleGrantId,
}

/// What is wrong with a grant: a chapter's role needs one that exists, a role of the alliance has none.
pub(super) async fn fault(
    tx: &Tx,
    scope: &Scope,
    grant: RoleGrant,
) -> Result<Option<&'static str>, DbError> {
    Ok(match (grant.role.in_chapter(), grant.chapter) {
        (true, None) => Some("people.role.chapter-missing"),
        (false, Some(_)) => Some("people.role.chapter-not-needed"),
        (false, None) => None,
        (true, Some(id)) => match chapters::chapter(tx, scope, id).await? {
            Some(_) => None,
            None => Some("people.chapter.unknown"),
        },
    })
}

pub(super) async fn hold(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    held: &HeldRole,
) -> Result<(), DbError> {
    let by = scope.actor().word();
    store::insert_role(tx, account, held, &by, scope.now()).await?;
    let entry = Entry::new(Stream::of("account", account), "people.role.granted").with(
        serde_json::json!({
            "grant": held.id, "role": held.role, "chapter": held.chapter, "from": held.from, "until": held.until
        }),
    );
    journal::record(tx, scope, entry).await
}

/// Grants a role. Administrators and the program may; a role already held is not held twice.
pub async fn grant_role(
    tx: &Tx,
    scope: &Scope,
    input: &GrantRole,
) -> Result<RoleGrantId, AccountError> {
    policy::may_change(scope)?;
    if !store::take(tx, input.account, scope.now()).await? {
        return Err(AccountError::NotFound);
    }
    let mut wrong = Vec::new();
    if let Some(code) = fault(tx, scope, input.grant).await? {
        wrong.push(FieldProblem::new("chapter", code));
    }
    let from = input.from.unwrap_or(scope.now());
    if input.until.is_some_and(|until| until <= from) {
        wrong.push(FieldProblem::new(
            "until",
            "people.role.ends-before-it-begins",
        ));
    }
    if !wrong.is_empty() {
        return Err(AccountError::Invalid(wrong));
    }
    let held = store::roles_from(tx, input.account, scope.now()).await?;
    if let Some(same) = held.iter().find(|held| {
        held.grant() == input.grant && held.holds_at(from) && held.until == input.until
    }) {
        return Ok(same.id);
    }
    let new = HeldRole {
        id: scope.new_id(),
        role: input.grant.role,
        chapter: input.grant.chapter,
        from,
        until: input.until,
    };
    hold(tx, scope, input.account, &new).await?;
    Ok(new.id)
}

/// Ends a role now. Administrators and the program may; the last administrator stays one.
pub async fn end_role(tx: &Tx, scope: &Scope, input: &EndRole) -> Result<(), AccountError> {
    policy::may_change(scope)?;
    if !store::take(tx, input.account, scope.now()).await? {
        return Err(AccountError::NotFound);
    }
    let ended = store::end_role(tx, input.account, input.role, scope.now())
        .await?
        .ok_or(AccountError::NotFound)?;
    if ended == Role::Administrator && store::administrators(tx, scope.now()).await?.is_empty() {
        return Err(AccountError::LastAdministrator);
    }
    let entry = Entry::new(Stream::of("account", input.account), "people.role.ended")
        .with(serde_json::json!({ "grant": input.role, "role": ended }));
    journal::record(tx, scope, entry).await?;
    Ok(())
}
