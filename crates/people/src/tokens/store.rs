//! Rows of tokens.

use super::make::{TokenId, TokenLine};
use crate::secrets::SecretHash;
use kernel::{AccountId, Language, Moment};
use platform::{DbError, Reach, Row, Tx, params};

const LINE: &str = "id, name, reach, created_at, expires_at, last_used_at";

fn line(row: &Row<'_>) -> Result<TokenLine, DbError> {
    Ok(TokenLine {
        id: row.get(0)?,
        name: row.get(1)?,
        reach: row.get(2)?,
        created_at: row.get(3)?,
        expires_at: row.get(4)?,
        last_used_at: row.maybe(5)?,
    })
}

pub(super) async fn insert(
    tx: &Tx,
    account: AccountId,
    token: &TokenLine,
    hash: &SecretHash,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO tokens (id, account_id, name, token_hash, reach, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![token.id, account, &token.name, hash, &token.reach, token.created_at, token.expires_at],
    )
    .await?;
    Ok(())
}

/// Those that still open something, the newest first.
pub(super) async fn living(
    tx: &Tx,
    account: AccountId,
    now: Moment,
    rows_max: i64,
) -> Result<Vec<TokenLine>, DbError> {
    tx.query(
        &format!(
            "SELECT {LINE} FROM tokens WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2
             ORDER BY created_at DESC, id DESC LIMIT $3"
        ),
        params![account, now, rows_max],
        line,
    )
    .await
}

pub(super) async fn revoke(
    tx: &Tx,
    account: AccountId,
    id: TokenId,
    now: Moment,
) -> Result<bool, DbError> {
    let revoked = tx
        .execute(
            "UPDATE tokens SET revoked_at = $3 WHERE id = $2 AND account_id = $1 AND revoked_at IS NULL",
            params![account, id, now],
        )
        .await?;
    Ok(revoked == 1)
}

/// Revokes every living token of an account; how many there were.
pub(super) async fn revoke_all(tx: &Tx, account: AccountId, now: Moment) -> Result<u64, DbError> {
    tx.execute(
        "UPDATE tokens SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2",
        params![account, now],
    )
    .await
}

pub(super) async fn touch(tx: &Tx, id: TokenId, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE tokens SET last_used_at = $2 WHERE id = $1",
        params![id, now],
    )
    .await?;
    Ok(())
}

/// A token that lives, of an account that is not disabled.
pub(crate) struct Held {
    pub(crate) id: TokenId,
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) language: Language,
    pub(crate) must_change_password: bool,
    pub(crate) has_second_factor: bool,
    pub(crate) reach: Reach,
    pub(crate) expires_at: Moment,
    pub(crate) last_used_at: Option<Moment>,
}

pub(super) async fn held_by(
    tx: &Tx,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<Held>, DbError> {
    tx.first(
        "SELECT t.id, a.id, a.name, a.language, a.must_change_password, a.totp_secret IS NOT NULL, t.reach, t.expires_at, t.last_used_at
         FROM tokens t JOIN accounts a ON a.id = t.account_id
         WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2 AND a.disabled_at IS NULL",
        params![hash, now],
        |row| {
            let reach: String = row.get(6)?;
            Ok(Held {
                id: row.get(0)?,
                account: row.get(1)?,
                name: row.get(2)?,
                language: row.get(3)?,
                must_change_password: row.get(4)?,
                has_second_factor: row.get(5)?,
                reach: if reach == "full" {
                    Reach::Full
                } else {
                    Reach::ReadOnly
                },
                expires_at: row.get(7)?,
                last_used_at: row.maybe(8)?,
            })
        },
    )
    .await
}
