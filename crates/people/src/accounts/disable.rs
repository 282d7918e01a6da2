//! Disabling an account: nobody signs in with it, its sessions end at once, its tokens are revoked. What it did stays its own.

use super::account::AccountError;
use super::links::LinkKind;
use super::{policy, store};
use crate::{sessions, tokens};
use kernel::AccountId;
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};

/// Disables an account. Administrators and the program may; the last administrator stays.
pub async fn disable_account(
    tx: &Tx,
    scope: &Scope,
    input: &AccountId,
) -> Result<(), AccountError> {
    policy::may_change(scope)?;
    if !store::take(tx, *input, scope.now()).await? {
        return Err(AccountError::NotFound);
    }
    let before = store::administrators(tx, scope.now()).await?;
    if before == [*input] {
        return Err(AccountError::LastAdministrator);
    }
    store::set_disabled(tx, *input, Some(scope.now())).await?;
    store::spend_links(tx, LinkKind::Password, Some(*input), scope.now()).await?;
    sessions::end_all(tx, *input).await?;
    tokens::end_all(tx, scope, *input).await?;
    let entry = Entry::new(Stream::of("account", input), "people.account.disabled");
    journal::record(tx, scope, entry).await?;
    Ok(())
}

/// Lets an account in again. Administrators and the program may.
pub async fn enable_account(tx: &Tx, scope: &Scope, input: &AccountId) -> Result<(), AccountError> {
    policy::may_change(scope)?;
    if !store::take(tx, *input, scope.now()).await? {
        return Err(AccountError::NotFound);
    }
    store::set_disabled(tx, *input, None).await?;
    let entry = Entry::new(Stream::of("account", input), "people.account.enabled");
    journal::record(tx, scope, entry).await?;
    Ok(())
}
