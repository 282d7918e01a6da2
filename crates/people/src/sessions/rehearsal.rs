//! Sign-in without a password, for the program itself: the demo's one-click doors and the tests. No page and no API leads here.

use super::session::{SessionId, Step};
use super::store;
use crate::People;
use crate::secrets::Secret;
use kernel::{AccountId, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};

/// Opens a session of `account`: the secret for the cookie `sangam`. For the program only.
///
/// # Errors
/// Not found for anybody else.
pub async fn open_for(
    tx: &Tx,
    scope: &Scope,
    people: &People,
    account: AccountId,
) -> Result<String, Problem> {
    if !scope.is_program() {
        return Err(Problem::not_found());
    }
    let secret = Secret::draw(scope.chance(), "");
    let id: SessionId = scope.new_id();
    let new = store::NewSession {
        id,
        account,
        hash: &secret.hash(),
        step: Step::Open,
        browser: "",
        enrolling: None,
        now: scope.now(),
        expires_at: scope
            .now()
            .plus_hours(i64::from(people.config().session_absolute_hours)),
    };
    store::insert(tx, &new).await?;
    let entry = Entry::new(
        Stream::of("account", account),
        "people.session.opened-by-program",
    );
    journal::record(tx, scope, entry.with(serde_json::json!({ "session": id }))).await?;
    Ok(secret.text().to_owned())
}

/// Gives `account` a second factor with this secret, as if it had been enrolled. For the program only.
///
/// # Errors
/// Not found for anybody else.
pub async fn enrol_for(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    secret: &[u8],
) -> Result<(), Problem> {
    if !scope.is_program() {
        return Err(Problem::not_found());
    }
    store::set_second_factor(tx, account, secret).await?;
    let entry = Entry::new(
        Stream::of("account", account),
        "people.second-factor.set-by-program",
    );
    journal::record(tx, scope, entry).await?;
    Ok(())
}
