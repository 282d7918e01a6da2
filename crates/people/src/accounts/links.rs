//! One-time links: the set-up of the first administrator, and the setting of a password. The link's secret is shown once and kept as a
//! hash; it is good for a day and for one use.

use super::account::{AccountError, LinkId};
use super::add::AddAccount;
use super::{add, policy, store};
use crate::secrets::{self, Secret};
use crate::{sessions, tokens};
use kernel::{AccountId, Language, Role, RoleGrant};
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, Scope, Tx};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Makes the first administrator.
    Setup,
    /// Sets an account's password.
    Password,
}

impl LinkKind {
    /// The word stored.
    pub fn word(self) -> &'static str {
        match self {
            LinkKind::Setup => "setup",
            LinkKind::Password => "password",
        }
    }
    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [LinkKind::Setup, LinkKind::Password]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}
platform::stored_word!(LinkKind);

pub(super) async fn insert(
    tx: &Tx,
    scope: &Scope,
    kind: LinkKind,
    account: Option<AccountId>,
    secret: &Secret,
    hours: u32,
) -> Result<(), DbError> {
    let id: LinkId = scope.new_id();
    let by = scope.actor().word();
    let link = store::NewLink {
        id,
        kind,
        account,
        hash: &secret.hash(),
        by: &by,
        now: scope.now(),
        expires_at: scope.now().plus_hours(i64::from(hours)),
    };
    store::insert_link(tx, &link).await
}

/// The secret of a link that makes the first administrator (`/setup/…`), in place of those made before; `None` once there is one.
pub async fn setup_link(
    db: &Db,
    scope: &Scope,
    link_hours: u32,
) -> Result<Option<String>, DbError> {
    db.write((scope.clone(), link_hours), |tx, (scope, hours)| {
        Box::pin(async move {
            if !scope.is_program() || !store::administrators(tx, scope.now()).await?.is_empty() {
                return Ok(None);
            }
            store::spend_links(tx, LinkKind::Setup, None, scope.now()).await?;
            let secret = Secret::draw(scope.chance(), "");
            insert(tx, scope, LinkKind::Setup, None, &secret, *hours).await?;
            let entry = Entry::new(Stream::of("people", "set-up"), "people.set-up.link-made");
            journal::record(tx, scope, entry).await?;
            Ok(Some(secret.text().to_owned()))
        })
    })
    .await
}

/// Ends the password, every session and every token of an account; the secret of the link (`/password/…`) with which the person sets a new one.
/// With `forget_second_factor` (a lost phone) that is gone too. Administrators and the program may.
pub async fn issue_password_link(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    forget_second_factor: bool,
    link_hours: u32,
) -> Result<String, AccountError> {
    policy::may_change(scope)?;
    if !store::take(tx, account, scope.now()).await? {
        return Err(AccountError::NotFound);
    }
    store::spend_links(tx, LinkKind::Password, Some(account), scope.now()).await?;
    store::set_password(tx, account, None).await?;
    if forget_second_factor {
        store::set_totp(tx, account, None, -1).await?;
    }
    sessions::end_all(tx, account).await?;
    let revoked = tokens::end_all(tx, scope, account).await?;
    let secret = Secret::draw(scope.chance(), "");
    insert(
        tx,
        scope,
        LinkKind::Password,
        Some(account),
        &secret,
        link_hours,
    )
    .await?;
    let entry = Entry::new(Stream::of("account", account), "people.password.reset")
        .with(serde_json::json!({ "second_factor_forgotten": forget_second_factor, "tokens_revoked": revoked }));
    journal::record(tx, scope, entry).await?;
    Ok(secret.text().to_owned())
}

/// What a good link opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkOpened {
    /// The login whose password will be set; none for the first administrator.
    pub login: Option<String>,
}

/// Whether a link is still good. Looking spends nothing: programs that preview links open them too.
pub async fn open_link(
    tx: &Tx,
    scope: &Scope,
    kind: LinkKind,
    secret: &str,
) -> Result<LinkOpened, AccountError> {
    let hash = secrets::hash_brought(secret).ok_or(AccountError::NotFound)?;
    let account = store::good_link(tx, kind, &hash, scope.now())
        .await?
        .ok_or(AccountError::NotFound)?;
    match (kind, account) {
        (LinkKind::Setup, _) => {
            let none_yet = store::administrators(tx, scope.now()).await?.is_empty();
            none_yet
                .then_some(LinkOpened { login: None })
                .ok_or(AccountError::NotFound)
        }
        (LinkKind::Password, Some(id)) => {
            let account = store::find(tx, id, scope.now())
                .await?
                .filter(|account| account.disabled_at.is_none())
                .ok_or(AccountError::NotFound)?;
            Ok(LinkOpened {
                login: Some(account.login),
            })
        }
        (LinkKind::Password, None) => Err(AccountError::NotFound),
    }
}

/// A password somebody chose behind a link, already hashed.
#[derive(Clone, Debug)]
pub struct SetPassword {
    /// The link's secret.
    pub secret: String,
    /// The hash of the new password.
    pub password_hash: String,
}

/// Sets the password and spends the link; all sessions end.
pub async fn set_password_by_link(
    tx: &Tx,
    scope: &Scope,
    input: &SetPassword,
) -> Result<AccountId, AccountError> {
    let hash = secrets::hash_brought(&input.secret).ok_or(AccountError::NotFound)?;
    let id = store::spend_link(tx, LinkKind::Password, &hash, scope.now())
        .await?
        .flatten()
        .ok_or(AccountError::NotFound)?;
    let account = store::find(tx, id, scope.now())
        .await?
        .filter(|account| account.disabled_at.is_none())
        .ok_or(AccountError::NotFound)?;
    store::take(tx, account.id, scope.now()).await?;
    store::set_password(tx, account.id, Some(&input.password_hash)).await?;
    sessions::end_all(tx, account.id).await?;
    let entry = Entry::new(Stream::of("account", account.id), "people.password.set");
    journal::record(tx, scope, entry).await?;
    Ok(account.id)
}

/// The first administrator, as the set-up page asks for them.
#[derive(Clone, Debug)]
pub struct FirstAdministrator {
    /// The set-up link's secret.
    pub secret: String,
    /// Login.
    pub login: String,
    /// Name.
    pub name: String,
    /// Language.
    pub language: Language,
    /// The hash of the password.
    pub password_hash: String,
}

/// Makes the first administrator and spends the link.
pub async fn set_up_first_administrator(
    tx: &Tx,
    scope: &Scope,
    input: &FirstAdministrator,
) -> Result<AccountId, AccountError> {
    let hash = secrets::hash_brought(&input.secret).ok_or(AccountError::NotFound)?;
    store::spend_link(tx, LinkKind::Setup, &hash, scope.now())
        .await?
        .ok_or(AccountError::NotFound)?;
    if !store::administrators(tx, scope.now()).await?.is_empty() {
        return Err(AccountError::NotFound);
    }
    let administrator = AddAccount {
        login: input.login.clone(),
        name: input.name.clone(),
        language: input.language,
        roles: vec![RoleGrant {
            role: Role::Administrator,
            chapter: None,
        }],
        link_hours: 0,
    };
    add::insert(tx, scope, &administrator, Some(&input.password_hash), false).await
}
