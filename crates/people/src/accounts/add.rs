//! Adding an account, and looking at accounts.

use super::account::{Account, AccountError, HeldRole, Login};
use super::links::{self, LinkKind};
use super::{policy, roles, store};
use crate::NAME_CHARACTERS_MAX;
use crate::secrets::Secret;
use kernel::{AccountId, Cursor, FieldProblem, Language, Page, PageRequest, RoleGrant};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};

/// Somebody who shall sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddAccount {
    /// E-mail address or login name.
    pub login: String,
    /// What others call them.
    pub name: String,
    /// Their language.
    pub language: Language,
    /// What they are from now on.
    pub roles: Vec<RoleGrant>,
    /// How long the one-time link is good.
    pub link_hours: u32,
}

/// An account just added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// Its id.
    pub account: AccountId,
    /// The secret of the one-time link with which the person sets a password (`/password/…`); shown once, absent when a request is repeated.
    #[serde(skip)]
    pub link: Option<String>,
}

/// Adds an account and a one-time link for its first password. Administrators and the program may.
pub async fn add_account(
    tx: &Tx,
    scope: &Scope,
    input: &AddAccount,
) -> Result<Added, AccountError> {
    policy::may_change(scope)?;
    let account = insert(tx, scope, input, None, false).await?;
    let secret = Secret::draw(scope.chance(), "");
    links::insert(
        tx,
        scope,
        LinkKind::Password,
        Some(account),
        &secret,
        input.link_hours,
    )
    .await?;
    Ok(Added {
        account,
        link: Some(secret.text().to_owned()),
    })
}

/// Adds an account whose password was already hashed: for the demo and the command line, so for the program only.
pub async fn add_account_with_password(
    tx: &Tx,
    scope: &Scope,
    input: &AddAccount,
    password_hash: &str,
    must_change_password: bool,
) -> Result<AccountId, AccountError> {
    if !scope.is_program() {
        return Err(AccountError::NotFound);
    }
    insert(tx, scope, input, Some(password_hash), must_change_password).await
}

pub(super) async fn insert(
    tx: &Tx,
    scope: &Scope,
    input: &AddAccount,
    password_hash: Option<&str>,
    must_change_password: bool,
) -> Result<AccountId, AccountError> {
    let mut wrong = Vec::new();
    let login = Login::parse(&input.login);
    if login.is_none() {
        wrong.push(FieldProblem::new(
            "login",
            "people.account.login-unreadable",
        ));
    }
    let name = input.name.trim();
    if name.is_empty() {
        wrong.push(FieldProblem::new("name", "people.name.missing"));
    } else if name.chars().count() > NAME_CHARACTERS_MAX {
        wrong.push(FieldProblem::new("name", "people.name.long").with("most", NAME_CHARACTERS_MAX));
    }
    for (at, grant) in input.roles.iter().enumerate() {
        if let Some(code) = roles::fault(tx, scope, *grant).await? {
            wrong.push(FieldProblem::new(format!("roles.{at}.chapter"), code));
        }
    }
    let (Some(login), true) = (login, wrong.is_empty()) else {
        return Err(AccountError::Invalid(wrong));
    };
    let id: AccountId = scope.new_id();
    let by = scope.actor().word();
    let new = store::NewAccount {
        id,
        login: login.text(),
        name,
        language: input.language,
        password_hash,
        must_change_password,
        by: &by,
        now: scope.now(),
    };
    if !store::insert(tx, &new).await? {
        return Err(AccountError::LoginTaken);
    }
    let personal = [("login", login.text()), ("name", name)];
    let entry = Entry::new(Stream::of("account", id), "people.account.added").about(&personal);
    journal::record(tx, scope, entry).await?;
    for grant in &input.roles {
        let held = HeldRole {
            id: scope.new_id(),
            role: grant.role,
            chapter: grant.chapter,
            from: scope.now(),
            until: None,
        };
        roles::hold(tx, scope, id, &held).await?;
    }
    Ok(id)
}

/// A page of all accounts, the newest first.
pub async fn accounts(
    tx: &Tx,
    scope: &Scope,
    asked: PageRequest,
) -> Result<Page<Account>, AccountError> {
    policy::may_look(scope)?;
    let rows = store::page(tx, asked, scope.now()).await?;
    Ok(Page::from_rows(rows, asked, |account| Cursor {
        key: account.number,
        tie: 0,
    }))
}

/// One account: any for an administrator, one's own for everybody.
pub async fn account(tx: &Tx, scope: &Scope, id: AccountId) -> Result<Account, AccountError> {
    if scope.account() != Some(id) {
        policy::may_look(scope)?;
    }
    store::find(tx, id, scope.now())
        .await?
        .ok_or(AccountError::NotFound)
}

/// The account of a login, for the command line and for administrators.
pub async fn account_by_login(
    tx: &Tx,
    scope: &Scope,
    login: &str,
) -> Result<Account, AccountError> {
    policy::may_look(scope)?;
    let login = Login::parse(login).ok_or(AccountError::NotFound)?;
    store::find_by_login(tx, login.text(), scope.now())
        .await?
        .ok_or(AccountError::NotFound)
}
