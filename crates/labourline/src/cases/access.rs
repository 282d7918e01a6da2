//! Who is named on a case that is kept closely, and for how long.

use super::case::Case;
use super::store;
use platform::{DbError, Scope, Tx};

/// A name on a case runs out so long after the last duty.
pub const NAMED_FOR_DAYS: i64 = 28;

/// Names the owner and whoever acts on a case that is, or becomes, restricted or sealed.
pub(crate) async fn name_the_first(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), DbError> {
    let until = scope.now().plus_days(NAMED_FOR_DAYS);
    if let Some(owner) = case.owner_id {
        store::name_on(tx, scope, case.id, owner, "owner", until).await?;
    }
    if let Some(account) = scope.account()
        && case.owner_id != Some(account)
    {
        store::name_on(tx, scope, case.id, account, "named", until).await?;
    }
    Ok(())
}

/// Renews the names of those who have just done a duty on a closely kept case.
pub(crate) async fn renew(tx: &Tx, scope: &Scope, case: &Case) -> Result<(), DbError> {
    if case.sensitivity == super::words::Sensitivity::Normal {
        return Ok(());
    }
    name_the_first(tx, scope, case).await
}
