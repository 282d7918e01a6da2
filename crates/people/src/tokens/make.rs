//! Making, seeing and revoking tokens.

use super::store;
use crate::NAME_CHARACTERS_MAX;
use crate::secrets::{Secret, SecretHash};
use kernel::{AccountId, FieldProblem, Moment, Problem};
use platform::idempotency::{self, IdempotencyKey, Repeated};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Reach, Scope, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Living tokens of one person.
pub const TOKENS_MAX: usize = 50;
/// How a token of ours begins, so that programs which look for leaked secrets know it.
const PREFIX: &str = "sangam_";

kernel::typed_id! {
    /// A bearer token.
    TokenId
}
platform::stored_id!(TokenId);

/// A token to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakeToken {
    /// What it is for, in its owner's words.
    pub name: String,
    /// Whether it may do everything, or only look.
    pub full: bool,
    /// How long it lives.
    pub days: u32,
}

/// A token, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenLine {
    /// Its id.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// `read` or `full`.
    pub reach: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it ends.
    pub expires_at: Moment,
    /// When it was last used (to the hour).
    pub last_used_at: Option<Moment>,
}

/// A token just made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenMade {
    /// What was made.
    pub token: TokenLine,
    /// The secret. Shown once: a repeated request is answered without it, for it is kept nowhere.
    #[serde(skip)]
    pub secret: Option<String>,
}

/// Why no token was made or revoked.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// No such token of this caller.
    #[error("not found for this caller")]
    NotFound,
    /// A token that may only look makes no others.
    #[error("the token only allows to look")]
    ReadOnly,
    /// What was sent can't be taken.
    #[error("fields can't be taken")]
    Invalid(Vec<FieldProblem>),
    /// Too many tokens live already.
    #[error("too many tokens")]
    TooMany,
    /// The idempotency key was used for something else.
    #[error(transparent)]
    Repeated(#[from] Repeated),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::NotFound => Problem::not_found(),
            TokenError::ReadOnly => Problem::refused("platform.token-only-reads"),
            TokenError::Invalid(fields) => Problem::invalid(fields),
            TokenError::TooMany => {
                Problem::refused("people.token.too-many").with("most", TOKENS_MAX)
            }
            TokenError::Repeated(error) => error.into(),
            TokenError::Db(error) => error.into(),
        }
    }
}

fn who(scope: &Scope) -> Result<AccountId, TokenError> {
    let account = scope.account().ok_or(TokenError::NotFound)?;
    match scope.reach() {
        Reach::Full => Ok(account),
        Reach::ReadOnly => Err(TokenError::ReadOnly),
    }
}

/// Makes a token of one's own.
pub async fn make_token(
    tx: &Tx,
    scope: &Scope,
    input: &MakeToken,
    days_max: u32,
    key: Option<&IdempotencyKey>,
) -> Result<TokenMade, TokenError> {
    let account = who(scope)?;
    let name = checked(input, days_max)?;
    idempotency::once(tx, scope, key, "people.token", input, async {
        issue(tx, scope, account, name, input).await
    })
    .await
}

/// Makes a token for somebody else: whoever runs the machine, for a program that acts in that person's name. The account's journal says
/// that the program made it.
///
/// # Errors
/// Not found for everybody but the program itself; fields; too many.
pub async fn make_token_for(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    input: &MakeToken,
    days_max: u32,
) -> Result<TokenMade, TokenError> {
    if !scope.is_program() {
        return Err(TokenError::NotFound);
    }
    let name = checked(input, days_max)?;
    issue(tx, scope, account, name, input).await
}

fn checked(input: &MakeToken, days_max: u32) -> Result<&str, TokenError> {
    let mut wrong = Vec::new();
    let name = input.name.trim();
    if name.is_empty() {
        wrong.push(FieldProblem::new("name", "people.name.missing"));
    } else if name.chars().count() > NAME_CHARACTERS_MAX {
        wrong.push(FieldProblem::new("name", "people.name.long").with("most", NAME_CHARACTERS_MAX));
    }
    if !(1..=days_max).contains(&input.days) {
        wrong.push(FieldProblem::new("days", "people.token.days").with("most", days_max));
    }
    if !wrong.is_empty() {
        return Err(TokenError::Invalid(wrong));
    }
    Ok(name)
}

async fn issue(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    name: &str,
    input: &MakeToken,
) -> Result<TokenMade, TokenError> {
    let living = store::living(tx, account, scope.now(), TOKENS_MAX as i64).await?;
    if living.len() >= TOKENS_MAX {
        return Err(TokenError::TooMany);
    }
    let secret = Secret::draw(scope.chance(), PREFIX);
    let token = TokenLine {
        id: scope.new_id(),
        name: name.to_owned(),
        reach: if input.full { "full" } else { "read" }.to_owned(),
        created_at: scope.now(),
        expires_at: scope.now().plus_days(i64::from(input.days)),
        last_used_at: None,
    };
    store::insert(tx, account, &token, &secret.hash()).await?;
    let entry = Entry::new(Stream::of("account", account), "people.token.made").with(json!({
        "token": token.id, "reach": token.reach, "expires_at": token.expires_at
    }));
    journal::record(tx, scope, entry).await?;
    Ok(TokenMade {
        token,
        secret: Some(secret.text().to_owned()),
    })
}

/// One's own living tokens, the newest first.
pub async fn my_tokens(tx: &Tx, scope: &Scope) -> Result<Vec<TokenLine>, TokenError> {
    let account = scope.account().ok_or(TokenError::NotFound)?;
    Ok(store::living(tx, account, scope.now(), TOKENS_MAX as i64).await?)
}

/// Revokes one of one's own tokens.
pub async fn revoke_token(tx: &Tx, scope: &Scope, input: &TokenId) -> Result<(), TokenError> {
    let account = who(scope)?;
    if !store::revoke(tx, account, *input, scope.now()).await? {
        return Err(TokenError::NotFound);
    }
    let entry = Entry::new(Stream::of("account", account), "people.token.revoked")
        .with(json!({ "token": input }));
    journal::record(tx, scope, entry).await?;
    Ok(())
}

/// Revokes every token of an account; the caller records why.
pub(crate) async fn end_all(tx: &Tx, scope: &Scope, account: AccountId) -> Result<u64, DbError> {
    store::revoke_all(tx, account, scope.now()).await
}

/// Notes that a token was used.
pub async fn touch_token(tx: &Tx, scope: &Scope, input: &TokenId) -> Result<(), DbError> {
    store::touch(tx, *input, scope.now()).await
}

/// The living token of this hash and whose it is.
pub(crate) async fn held_by(
    tx: &Tx,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<store::Held>, DbError> {
    store::held_by(tx, hash, now).await
}
