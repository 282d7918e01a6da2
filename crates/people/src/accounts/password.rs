//! Changing one's own password.

use super::account::AccountError;
use super::store;
use crate::People;
use crate::passwords;
use crate::sessions::{self, SessionId};
use kernel::{AccountId, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, Reach, Scope, Tx};

/// A new password, before it is hashed.
#[derive(Clone)]
pub struct ChangePassword {
    /// The present one.
    pub current_password: String,
    /// The one to be.
    pub new_password: String,
    /// The session that stays open.
    pub session: Option<SessionId>,
}

/// A password to be set, hashed, by the one whose it is.
#[derive(Clone, Debug)]
pub struct NewPassword {
    /// Whose.
    pub account: AccountId,
    /// The hash that must still stand.
    pub hash_before: Option<String>,
    /// The hash to be.
    pub hash: String,
    /// The session that stays open; all others end.
    pub session: Option<SessionId>,
}

/// Whether this is the caller's own password; asked before something that a session left open must not be enough for.
///
/// # Errors
/// The password is wrong, or too many are being looked at.
pub async fn prove_password(
    people: &People,
    db: &Db,
    scope: &Scope,
    password: &str,
) -> Result<(), Problem> {
    let id = scope.account().ok_or(AccountError::NotFound)?;
    let standing = db
        .read(id, |tx, id| Box::pin(store::credentials_of(tx, *id)))
        .await?
        .and_then(|credentials| credentials.password_hash);
    if people
        .hasher()
        .verify(standing.as_deref(), password)
        .await?
    {
        Ok(())
    } else {
        Err(AccountError::PasswordWrong.into())
    }
}

/// Changes one's own password: the present one is asked for, every other session ends. Hashing happens outside the transaction.
pub async fn change_password(
    people: &People,
    db: &Db,
    scope: &Scope,
    input: &ChangePassword,
) -> Result<(), Problem> {
    if scope.reach() == Reach::ReadOnly {
        return Err(AccountError::ReadOnly.into());
    }
    let id = scope.account().ok_or(AccountError::NotFound)?;
    let (login, before) = db
        .read((scope.clone(), id), |tx, (scope, id)| {
            Box::pin(async move {
                let account = store::find(tx, *id, scope.now()).await?;
                let credentials = store::credentials_of(tx, *id).await?;
                Ok::<_, DbError>((
                    account.map(|account| account.login).unwrap_or_default(),
                    credentials.and_then(|credentials| credentials.password_hash),
                ))
            })
        })
        .await?;
    if let Some(weak) =
        passwords::weakness(people.config(), "new_password", &input.new_password, &login)
    {
        return Err(AccountError::Invalid(vec![weak]).into());
    }
    let fits = people
        .hasher()
        .verify(before.as_deref(), &input.current_password)
        .await?;
    if !fits {
        return Err(AccountError::PasswordWrong.into());
    }
    let new = NewPassword {
        account: id,
        hash_before: before,
        hash: people
            .hasher()
            .hash(scope.chance(), &input.new_password)
            .await?,
        session: input.session,
    };
    db.write((scope.clone(), new), |tx, (scope, new)| {
        Box::pin(set_own_password(tx, scope, new))
    })
    .await?;
    people.forget_admissions();
    Ok(())
}

/// Sets a password whose hash was made outside, where the one before still stands.
pub(crate) async fn set_own_password(
    tx: &Tx,
    scope: &Scope,
    input: &NewPassword,
) -> Result<(), AccountError> {
    store::take(tx, input.account, scope.now()).await?;
    let standing = store::credentials_of(tx, input.account)
        .await?
        .ok_or(AccountError::NotFound)?;
    if standing.password_hash != input.hash_before {
        return Err(AccountError::PasswordWrong);
    }
    store::set_password(tx, input.account, Some(&input.hash)).await?;
    sessions::end_others(tx, input.account, input.session).await?;
    let entry = Entry::new(Stream::of("account", input.account), "people.password.set");
    journal::record(tx, scope, entry).await?;
    Ok(())
}
