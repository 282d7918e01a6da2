//! Who is named on a case that is kept closely, and for how long.
//!
//! The owner of an open case sees it while it is theirs; everybody else is named until a day, so long after the last duty
//! ([`Scope::need_to_know_until`]). Who opened a file in an emergency did no duty by that: acting on it names nobody further.

use super::case::Case;
use super::store;
use super::words::Sensitivity;
use kernel::{AccountId, Problem};
use platform::{DbError, Scope, Tx};
use uuid::Uuid;

/// The relation of an emergency opening.
pub(crate) const OPENING: &str = "opening";

/// Names the owner and whoever acts on a case that is, or becomes, restricted or sealed.
pub(crate) async fn name_the_first(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), DbError> {
    let until = scope.need_to_know_until();
    if let Some(owner) = case.owner_id {
        store::name_on(tx, scope, case.id, owner, "owner", until).await?;
    }
    if let Some(account) = scope.account()
        && case.owner_id != Some(account)
        && only_by_opening(tx, scope, case).await?.is_none()
    {
        store::name_on(tx, scope, case.id, account, "named", until).await?;
    }
    Ok(())
}

/// Renews the names of those who have just done a duty on a closely kept case.
pub(crate) async fn renew(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), DbError> {
    if case.sensitivity == Sensitivity::Normal {
        return Ok(());
    }
    name_the_first(tx, scope, case).await
}

/// The duty of an owner ends, because the case goes to somebody else or is closed: their time begins to run.
pub(crate) async fn owner_leaves(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    owner: AccountId,
) -> Result<(), DbError> {
    if case.sensitivity == Sensitivity::Normal {
        return Ok(());
    }
    let until = scope.need_to_know_until();
    store::name_on(tx, scope, case.id, owner, "owner", until).await
}

/// The emergency opening by which alone the asker sees a closely kept case; none where they see it by a rule of its own.
pub(crate) async fn only_by_opening(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
) -> Result<Option<Uuid>, DbError> {
    let Some(account) = scope.account() else {
        return Ok(None);
    };
    if case.sensitivity == Sensitivity::Normal || (case.owner_id == Some(account) && case.is_open())
    {
        return Ok(None);
    }
    let live = super::named::store::live_of(tx, case.id, account, scope.now()).await?;
    if live.is_empty() || live.iter().any(|relation| relation != OPENING) {
        return Ok(None);
    }
    crate::openings::store::running(tx, case.id, account, scope.now()).await
}

/// Refuses what would make an emergency opening last: naming somebody, taking the case, giving its PIN away, lowering its sensitivity.
///
/// # Errors
/// `labourline.opening.not-for-this`.
pub(crate) async fn require_own(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), Problem> {
    match only_by_opening(tx, scope, case).await? {
        Some(_) => Err(Problem::refused("labourline.opening.not-for-this")),
        None => Ok(()),
    }
}

/// Keeps a case more closely, at once. Sealing it ends everybody's time but the owner's and the one's who seals it.
pub(crate) async fn raise(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    to: Sensitivity,
) -> Result<(), DbError> {
    if to <= case.sensitivity {
        return Ok(());
    }
    case.sensitivity = to;
    // What stands of it is sealed now, and the index of words has its reference alone.
    crate::seals::close(tx, case).await?;
    super::store::index(tx, case.no, &case.reference.to_string()).await?;
    crate::lowerings::store::lapse(tx, case.id, scope.now()).await?;
    if to == Sensitivity::Sealed {
        let stay = [case.owner_id, scope.account()];
        super::named::store::end_others(tx, case.id, stay, scope.now()).await?;
    }
    name_the_first(tx, scope, case).await
}
