//! Enrolling the second factor: a secret is drawn and shown as a picture, and counts once a code made from it has come back.

use super::session::SessionId;
use super::store;
use crate::accounts::{AccountError, store as accounts};
use crate::totp;
use kernel::{AccountId, FieldProblem};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};

/// What the enrolment page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// The secret in groups of four letters.
    pub spoken: String,
    /// The same as a picture (SVG).
    pub picture: Option<String>,
}

fn who(scope: &Scope) -> Result<AccountId, AccountError> {
    scope.account().ok_or(AccountError::NotFound)
}

/// Draws a secret to be enrolled in this session.
pub async fn begin_enrolment(
    tx: &Tx,
    scope: &Scope,
    session: &SessionId,
) -> Result<(), AccountError> {
    let secret = totp::draw_secret(scope.chance());
    if store::set_enrolling(tx, who(scope)?, *session, Some(&secret)).await? {
        Ok(())
    } else {
        Err(AccountError::NotFound)
    }
}

/// The enrolment that was begun in this session, if one was.
pub async fn enrolment(
    tx: &Tx,
    scope: &Scope,
    session: &SessionId,
) -> Result<Option<Enrolment>, AccountError> {
    let account = who(scope)?;
    let Some(secret) = store::enrolling(tx, account, *session).await? else {
        return Ok(None);
    };
    let login = accounts::find(tx, account, scope.now())
        .await?
        .map(|account| account.login)
        .unwrap_or_default();
    Ok(Some(Enrolment {
        spoken: totp::spoken(&secret),
        picture: totp::picture(&totp::address(&secret, &login)),
    }))
}

/// Enrols the secret begun in this session, proved by a code. Other sessions end: they were opened without it.
pub async fn confirm_enrolment(
    tx: &Tx,
    scope: &Scope,
    session: SessionId,
    code: &str,
) -> Result<(), AccountError> {
    let account = who(scope)?;
    let secret = store::enrolling(tx, account, session)
        .await?
        .ok_or(AccountError::NotFound)?;
    let Some(step) = totp::matching_step(&secret, code, scope.now(), -1) else {
        return Err(AccountError::Invalid(vec![FieldProblem::new(
            "code",
            "people.sign-in.wrong-code",
        )]));
    };
    accounts::take(tx, account, scope.now()).await?;
    accounts::set_totp(tx, account, Some(&secret), step).await?;
    store::set_enrolling(tx, account, session, None).await?;
    store::delete_all_but(tx, account, Some(session)).await?;
    let entry = Entry::new(
        Stream::of("account", account),
        "people.second-factor.enrolled",
    );
    journal::record(tx, scope, entry).await?;
    Ok(())
}
