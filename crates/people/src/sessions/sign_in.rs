//! Signing in: password first, then the code where a second factor is enrolled.

use super::session::{self, DeviceId, SessionId, Step};
use super::store;
use super::tries::{self, Count};
use crate::People;
use crate::accounts::store::{self as accounts, Credentials};
use crate::secrets::{self, Secret};
use crate::totp;
use kernel::{AccountId, Language, Problem, ProblemKind, RoleGrant};
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, Scope, Tx};
use serde_json::json;

/// Codes tried for one password; then the password is asked for again.
const CODES_A_SIGN_IN_MAX: i64 = 5;
/// Letters kept of what a browser says it is.
const BROWSER_CHARACTERS_MAX: usize = 120;
/// Letters of a login worth looking up.
const LOGIN_CHARACTERS_MAX: usize = 200;

/// Where a sign-in comes from.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// The network it comes from: an IPv4 address, or the first half of an IPv6 one.
    pub network: String,
    /// What it says it is.
    pub name: String,
    /// The secret of the cookie an earlier sign-in left.
    pub device: Option<String>,
}

/// A login and a password, as typed.
#[derive(Clone)]
pub struct Password {
    /// Login.
    pub login: String,
    /// Password.
    pub password: String,
}

/// A step done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// What comes next.
    pub step: Step,
    /// The secret for the cookie of this step.
    pub secret: String,
    /// The secret for the cookie that makes this browser known, where it was not.
    pub device: Option<String>,
    /// Whose session it is.
    pub account: AccountId,
    /// What they are, once the session is open.
    pub roles: Vec<RoleGrant>,
    /// Their language, once the session is open.
    pub language: Option<Language>,
}

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Login or password is wrong; which one is nobody's business.
    #[error("login or password is wrong")]
    Wrong,
    /// The code is wrong or was used.
    #[error("the code is wrong or was used")]
    WrongCode,
    /// The sign-in took too long, or too many codes were wrong: from the start.
    #[error("the sign-in ended")]
    Over,
    /// Too many tries; so many seconds to wait.
    #[error("too many tries, wait {0} s")]
    Wait(u32),
    /// The passwords' queue.
    #[error(transparent)]
    Password(#[from] crate::passwords::PasswordError),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<SignInError> for Problem {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Problem::new(ProblemKind::Invalid, "people.sign-in.wrong"),
            SignInError::WrongCode => Problem::invalid_field("code", "people.sign-in.wrong-code"),
            SignInError::Over => Problem::new(ProblemKind::SignIn, "people.sign-in.over"),
            SignInError::Wait(seconds) => {
                let minutes = seconds.div_ceil(60);
                Problem::new(ProblemKind::TooMany, "people.sign-in.wait")
                    .with("minutes", minutes)
                    .retry_after(seconds)
            }
            SignInError::Password(error) => error.into(),
            SignInError::Db(error) => error.into(),
        }
    }
}

/// What is known once a try was counted.
struct Tried {
    credentials: Option<Credentials>,
    known: Option<DeviceId>,
}

/// Tries a login and a password. The hash is computed outside every transaction.
pub async fn sign_in(
    people: &People,
    db: &Db,
    scope: &Scope,
    browser: &Browser,
    input: &Password,
) -> Result<SignedIn, SignInError> {
    let login: String = input
        .login
        .trim()
        .to_lowercase()
        .chars()
        .take(LOGIN_CHARACTERS_MAX)
        .collect();
    let first = (
        scope.clone(),
        people.clone(),
        browser.clone(),
        login.clone(),
    );
    let tried = db
        .write(first, |tx, (scope, people, browser, login)| {
            Box::pin(take_try(tx, scope, people, browser, login))
        })
        .await??;
    let standing = tried
        .credentials
        .as_ref()
        .filter(|credentials| !credentials.disabled)
        .and_then(|credentials| credentials.password_hash.as_deref());
    let fits = people.hasher().verify(standing, &input.password).await?;
    let second = (
        scope.clone(),
        people.clone(),
        browser.clone(),
        login,
        tried,
        fits,
    );
    db.write(
        second,
        |tx, (scope, people, browser, login, tried, fits)| {
            Box::pin(async move {
                let account = tried.credentials.as_ref().map(|found| found.id);
                match (&tried.credentials, fits) {
                    (Some(credentials), true) => {
                        let counts = counts_of(people, browser, login, tried.known);
                        tries::forgive(tx, &counts).await?;
                        let next =
                            after_password(tx, scope, people, browser, credentials, tried.known);
                        next.await.map(Ok)
                    }
                    _ => {
                        record_failure(tx, scope, account, "password").await?;
                        Ok(Err(SignInError::Wrong))
                    }
                }
            })
        },
    )
    .await?
}

fn counts_of(
    people: &People,
    browser: &Browser,
    login: &str,
    known: Option<DeviceId>,
) -> Vec<Count> {
    tries::of_password(people.config(), login, &browser.network, known)
}

/// The outer error rolls back; the inner one is an answer whose counting must stay.
async fn take_try(
    tx: &Tx,
    scope: &Scope,
    people: &People,
    browser: &Browser,
    login: &str,
) -> Result<Result<Tried, SignInError>, DbError> {
    let credentials = accounts::credentials_by_login(tx, login).await?;
    let known = match &credentials {
        Some(found) => known_device(tx, scope, browser, found.id).await?,
        None => None,
    };
    let counts = counts_of(people, browser, login, known);
    Ok(
        match tries::take(tx, scope, people.config(), &counts).await? {
            Ok(()) => Ok(Tried { credentials, known }),
            Err(seconds) => Err(SignInError::Wait(seconds)),
        },
    )
}

async fn known_device(
    tx: &Tx,
    scope: &Scope,
    browser: &Browser,
    account: AccountId,
) -> Result<Option<DeviceId>, DbError> {
    match browser.device.as_deref().and_then(secrets::hash_brought) {
        Some(hash) => store::device(tx, account, &hash, scope.now()).await,
        None => Ok(None),
    }
}

/// No login and no name: only that it failed, and whose account where there is one.
async fn record_failure(
    tx: &Tx,
    scope: &Scope,
    account: Option<AccountId>,
    at: &'static str,
) -> Result<(), DbError> {
    let stream = match account {
        Some(id) => Stream::of("account", id),
        None => Stream::of("people", "sign-in"),
    };
    let entry = Entry::new(stream, "people.sign-in.failed").with(json!({ "at": at }));
    journal::record(tx, scope, entry).await
}

async fn after_password(
    tx: &Tx,
    scope: &Scope,
    people: &People,
    browser: &Browser,
    credentials: &Credentials,
    known: Option<DeviceId>,
) -> Result<SignedIn, DbError> {
    if credentials.totp_secret.is_none() {
        return open(tx, scope, people, browser, credentials, known).await;
    }
    let secret = Secret::draw(scope.chance(), "");
    let minutes = i64::from(people.config().sign_in_step_minutes);
    let new = store::NewSession {
        id: scope.new_id(),
        account: credentials.id,
        hash: &secret.hash(),
        step: Step::Code,
        browser: "",
        enrolling: None,
        now: scope.now(),
        expires_at: scope.now().plus_minutes(minutes),
    };
    store::insert(tx, &new).await?;
    Ok(SignedIn {
        step: Step::Code,
        secret: secret.text().to_owned(),
        device: None,
        account: credentials.id,
        roles: Vec::new(),
        language: None,
    })
}

/// Opens a session. A session that was there before (of another person at the same desk) is not carried on.
async fn open(
    tx: &Tx,
    scope: &Scope,
    people: &People,
    browser: &Browser,
    credentials: &Credentials,
    known: Option<DeviceId>,
) -> Result<SignedIn, DbError> {
    let now = scope.now();
    let config = people.config();
    let idle_since = now.plus_minutes(-i64::from(config.session_idle_minutes));
    store::delete_ended(tx, credentials.id, now, idle_since).await?;
    let roles = store::roles_at(tx, credentials.id, now).await?;
    let detour = session::detour(
        credentials.must_change_password,
        credentials.totp_secret.is_some(),
        &roles,
    );
    let needs_factor = roles.iter().any(|held| held.role.needs_second_factor());
    let enrolling = (detour.is_some() && needs_factor && credentials.totp_secret.is_none())
        .then(|| totp::draw_secret(scope.chance()));
    let secret = Secret::draw(scope.chance(), "");
    let id: SessionId = scope.new_id();
    let name: String = browser.name.chars().take(BROWSER_CHARACTERS_MAX).collect();
    let new = store::NewSession {
        id,
        account: credentials.id,
        hash: &secret.hash(),
        step: Step::Open,
        browser: &name,
        enrolling: enrolling.as_deref(),
        now,
        expires_at: now.plus_hours(i64::from(config.session_absolute_hours)),
    };
    store::insert(tx, &new).await?;
    let device = match known {
        Some(_) => None,
        None => Some(know_browser(tx, scope, credentials.id, config.device_days).await?),
    };
    let entry = Entry::new(
        Stream::of("account", credentials.id),
        "people.session.opened",
    )
    .with(json!({ "session": id, "second_factor": credentials.totp_secret.is_some() }));
    journal::record(tx, scope, entry).await?;
    Ok(SignedIn {
        step: Step::Open,
        secret: secret.text().to_owned(),
        device,
        account: credentials.id,
        roles,
        language: Some(credentials.language),
    })
}

/// Makes a browser known as one of the account's: the secret for its cookie.
pub(crate) async fn know_browser(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    device_days: u32,
) -> Result<String, DbError> {
    let drawn = Secret::draw(scope.chance(), "");
    let until = scope.now().plus_days(i64::from(device_days));
    let device: DeviceId = scope.new_id();
    store::insert_device(tx, account, device, &drawn.hash(), scope.now(), until).await?;
    Ok(drawn.text().to_owned())
}

/// Tries the code of the second factor for the sign-in that `secret` (the cookie of the step) belongs to.
pub async fn give_code(
    people: &People,
    db: &Db,
    scope: &Scope,
    browser: &Browser,
    secret: &str,
    code: &str,
) -> Result<SignedIn, SignInError> {
    let hash = secrets::hash_brought(secret).ok_or(SignInError::Over)?;
    let input = (
        scope.clone(),
        people.clone(),
        browser.clone(),
        hash,
        code.to_owned(),
    );
    db.write(input, |tx, (scope, people, browser, hash, code)| {
        Box::pin(async move {
            let now = scope.now();
            let Some((session, account, tried)) = store::try_code(tx, hash, now).await? else {
                return Ok(Err(SignInError::Over));
            };
            if tried > CODES_A_SIGN_IN_MAX {
                store::delete(tx, account, session).await?;
                return Ok(Err(SignInError::Over));
            }
            let known = known_device(tx, scope, browser, account).await?;
            let counts = tries::of_code(people.config(), account, known);
            if let Err(seconds) = tries::take(tx, scope, people.config(), &counts).await? {
                return Ok(Err(SignInError::Wait(seconds)));
            }
            let Some(credentials) = accounts::credentials_of(tx, account).await? else {
                return Ok(Err(SignInError::Over));
            };
            let Some(totp) = credentials
                .totp_secret
                .as_deref()
                .filter(|_| !credentials.disabled)
            else {
                store::delete(tx, account, session).await?;
                return Ok(Err(SignInError::Over));
            };
            let step = totp::matching_step(totp, code, now, credentials.totp_step_used);
            let fits = match step {
                Some(step) => accounts::use_totp_step(tx, account, step).await?,
                None => false,
            };
            if !fits {
                record_failure(tx, scope, Some(account), "code").await?;
                return Ok(Err(SignInError::WrongCode));
            }
            tries::forgive(tx, &counts).await?;
            store::delete(tx, account, session).await?;
            open(tx, scope, people, browser, &credentials, known)
                .await
                .map(Ok)
        })
    })
    .await?
}

#[cfg(test)]
mod tests;
