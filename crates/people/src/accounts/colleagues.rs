//! Names of those who work here, for other systems: who owns a case, who did what, whom it may be given to.

use super::store;
use kernel::{AccountId, ChapterId, Role};
use platform::{Actor, DbError, Scope, Tx};
use serde::Serialize;
use std::collections::BTreeMap;

/// Somebody of a chapter's desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Colleague {
    /// Their account.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// What they are in this chapter.
    pub roles: Vec<Role>,
}

/// Those who work on cases in `chapter` now, by name. The program and those of the same chapter may know; to others the desk is empty.
pub async fn desk_of(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
) -> Result<Vec<Colleague>, DbError> {
    let may = scope.is_program()
        || scope.has_role(Role::Administrator)
        || scope.case_chapters().contains(&chapter);
    if !may {
        return Ok(Vec::new());
    }
    let mut desk: Vec<Colleague> = Vec::new();
    for (id, name, role) in store::desk(tx, chapter, scope.now()).await? {
        match desk.iter_mut().find(|colleague| colleague.id == id) {
            Some(colleague) => colleague.roles.push(role),
            None => desk.push(Colleague {
                id,
                name,
                roles: vec![role],
            }),
        }
    }
    Ok(desk)
}

/// Who holds a role in a chapter now: whom to tell. Asked by systems for their own notices, never shown.
pub async fn holders_of(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    role: Role,
) -> Result<Vec<AccountId>, DbError> {
    store::holding(tx, chapter, role, scope.now()).await
}

/// The logins of those who work on cases in `chapter` now: a register names its caseworkers by them. Known to the same as [`desk_of`].
pub async fn desk_logins(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
) -> Result<Vec<(String, AccountId)>, DbError> {
    if scope.is_program() || scope.case_chapters().contains(&chapter) {
        store::desk_logins(tx, chapter, scope.now()).await
    } else {
        Ok(Vec::new())
    }
}

/// The names of accounts, for those who are signed in; ids that are none's are left out. Workers see the first name only of the one they
/// shall ask for, which is the caller's business.
pub async fn account_names(
    tx: &Tx,
    scope: &Scope,
    ids: &[AccountId],
) -> Result<BTreeMap<AccountId, String>, DbError> {
    let mut names = BTreeMap::new();
    if scope.actor() == Actor::Nobody {
        return Ok(names);
    }
    for id in ids {
        if !names.contains_key(id)
            && let Some(name) = store::name(tx, *id).await?
        {
            names.insert(*id, name);
        }
    }
    Ok(names)
}

/// The roles an account holds, and where it holds none any more those it held: what somebody was who opened a file. For the program alone.
pub async fn roles_ever(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
) -> Result<Vec<kernel::RoleGrant>, DbError> {
    if !scope.is_program() {
        return Ok(Vec::new());
    }
    let now = store::roles_from(tx, account, scope.now()).await?;
    let held = if now.is_empty() {
        store::roles_from(tx, account, kernel::Moment(0)).await?
    } else {
        now
    };
    Ok(held.iter().map(super::HeldRole::grant).collect())
}
