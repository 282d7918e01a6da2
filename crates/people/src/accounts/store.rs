//! Rows of accounts, their roles and their one-time links.

use super::account::{Account, HeldRole, LinkId, RoleGrantId};
use super::links::LinkKind;
use crate::secrets::SecretHash;
use kernel::{AccountId, ChapterId, Language, Moment, PageRequest, Role};
use platform::vault::SealedColumn;
use platform::{DbError, Row, Tx, params};

/// Roles of one account, those past left out.
const ROLES_MAX: i64 = 100;
/// People of one desk.
const COLLEAGUES_MAX: i64 = 1000;

const ACCOUNT: &str = "number, id, login, name, language, password_hash IS NOT NULL, totp_secret IS NOT NULL, disabled_at, version, created_at";

/// `x IS NOT NULL` is BOOLEAN on PostgreSQL and an integer on SQLite; both are read as a flag.
fn account(row: &Row<'_>) -> Result<Account, DbError> {
    Ok(Account {
        number: row.get(0)?,
        id: row.get(1)?,
        login: row.get(2)?,
        name: row.get(3)?,
        language: row.get(4)?,
        has_password: row.get(5)?,
        has_second_factor: row.get(6)?,
        disabled_at: row.maybe(7)?,
        version: row.get(8)?,
        created_at: row.get(9)?,
        roles: Vec::new(),
    })
}

pub(crate) struct NewAccount<'a> {
    pub(crate) id: AccountId,
    pub(crate) login: &'a str,
    pub(crate) name: &'a str,
    pub(crate) language: Language,
    pub(crate) password_hash: Option<&'a str>,
    pub(crate) must_change_password: bool,
    pub(crate) by: &'a str,
    pub(crate) now: Moment,
}

/// Whether the row was added; not where the login is taken.
pub(crate) async fn insert(tx: &Tx, new: &NewAccount<'_>) -> Result<bool, DbError> {
    let added = tx
        .execute(
            "INSERT INTO accounts (id, login, name, language, password_hash, must_change_password, totp_step_used, version, created_by,
                                   created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, -1, 1, $7, $8, $8) ON CONFLICT DO NOTHING",
            params![
                new.id,
                new.login,
                new.name,
                new.language,
                new.password_hash,
                new.must_change_password,
                new.by,
                new.now
            ],
        )
        .await?;
    Ok(added == 1)
}

pub(crate) async fn find(tx: &Tx, id: AccountId, now: Moment) -> Result<Option<Account>, DbError> {
    let found = tx
        .first(
            &format!("SELECT {ACCOUNT} FROM accounts WHERE id = $1"),
            params![id],
            account,
        )
        .await?;
    let Some(mut found) = found else {
        return Ok(None);
    };
    found.roles = roles_from(tx, id, now).await?;
    Ok(Some(found))
}

pub(crate) async fn find_by_login(
    tx: &Tx,
    login: &str,
    now: Moment,
) -> Result<Option<Account>, DbError> {
    let id = tx
        .first(
            "SELECT id FROM accounts WHERE login = $1",
            params![login],
            |row| row.get::<AccountId>(0),
        )
        .await?;
    match id {
        Some(id) => find(tx, id, now).await,
        None => Ok(None),
    }
}

/// One row more than asked, newest first.
pub(crate) async fn page(
    tx: &Tx,
    asked: PageRequest,
    now: Moment,
) -> Result<Vec<Account>, DbError> {
    let before = asked.after.map_or(i64::MAX, |cursor| cursor.key);
    let mut rows = tx
        .query(
            &format!(
                "SELECT {ACCOUNT} FROM accounts WHERE number < $1 ORDER BY number DESC LIMIT $2"
            ),
            params![before, i64::from(asked.rows_max) + 1],
            account,
        )
        .await?;
    for account in &mut rows {
        account.roles = roles_from(tx, account.id, now).await?;
    }
    Ok(rows)
}

/// Takes the account's row for a change, so that two writers follow each other; whether there is one.
pub(crate) async fn take(tx: &Tx, id: AccountId, now: Moment) -> Result<bool, DbError> {
    let taken = tx
        .execute(
            "UPDATE accounts SET version = version + 1, updated_at = $2 WHERE id = $1",
            params![id, now],
        )
        .await?;
    Ok(taken == 1)
}

pub(crate) async fn set_disabled(
    tx: &Tx,
    id: AccountId,
    disabled_at: Option<Moment>,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE accounts SET disabled_at = $2 WHERE id = $1",
        params![id, disabled_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_name(
    tx: &Tx,
    id: AccountId,
    name: &str,
    language: Language,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE accounts SET name = $2, language = $3 WHERE id = $1",
        params![id, name, language],
    )
    .await?;
    Ok(())
}

pub(crate) async fn set_password(
    tx: &Tx,
    id: AccountId,
    password_hash: Option<&str>,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE accounts SET password_hash = $2, must_change_password = $3 WHERE id = $1",
        params![id, password_hash, false],
    )
    .await?;
    Ok(())
}

/// What a sign-in needs to know.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) id: AccountId,
    pub(crate) password_hash: Option<String>,
    pub(crate) must_change_password: bool,
    pub(crate) totp_secret: Option<Vec<u8>>,
    pub(crate) totp_step_used: i64,
    pub(crate) disabled: bool,
    pub(crate) language: Language,
}

const CREDENTIALS: &str = "id, password_hash, must_change_password, totp_secret, totp_step_used, disabled_at IS NOT NULL, language";

/// What of accounts lies sealed.
pub(crate) const SEALED: &[SealedColumn] = &[SealedColumn::bytes("accounts", "totp_secret")];
const FACTOR: &str = "accounts.totp_secret";

/// The secret of a second factor as the row of its account keeps it.
pub(crate) fn sealed_factor(tx: &Tx, id: AccountId, secret: &[u8]) -> Result<Vec<u8>, DbError> {
    tx.vault()?.seal(FACTOR, id, secret)
}

fn credentials(tx: &Tx, row: &Row<'_>) -> Result<Credentials, DbError> {
    let id: AccountId = row.get(0)?;
    let sealed: Option<Vec<u8>> = row.maybe(3)?;
    Ok(Credentials {
        id,
        password_hash: row.maybe(1)?,
        must_change_password: row.get(2)?,
        totp_secret: match sealed {
            Some(sealed) => Some(tx.vault()?.open_bytes(FACTOR, id, &sealed)?),
            None => None,
        },
        totp_step_used: row.get(4)?,
        disabled: row.get(5)?,
        language: row.get(6)?,
    })
}

pub(crate) async fn credentials_by_login(
    tx: &Tx,
    login: &str,
) -> Result<Option<Credentials>, DbError> {
    tx.first(
        &format!("SELECT {CREDENTIALS} FROM accounts WHERE login = $1"),
        params![login],
        |row| credentials(tx, row),
    )
    .await
}

pub(crate) async fn credentials_of(tx: &Tx, id: AccountId) -> Result<Option<Credentials>, DbError> {
    tx.first(
        &format!("SELECT {CREDENTIALS} FROM accounts WHERE id = $1"),
        params![id],
        |row| credentials(tx, row),
    )
    .await
}

/// Marks a step of the second factor as used; whether it was not used before.
pub(crate) async fn use_totp_step(tx: &Tx, id: AccountId, step: i64) -> Result<bool, DbError> {
    let used = tx
        .execute(
            "UPDATE accounts SET totp_step_used = $2 WHERE id = $1 AND totp_step_used < $2",
            params![id, step],
        )
        .await?;
    Ok(used == 1)
}

/// Sets or forgets the second factor.
pub(crate) async fn set_totp(
    tx: &Tx,
    id: AccountId,
    secret: Option<&[u8]>,
    step_used: i64,
) -> Result<(), DbError> {
    let secret = match secret {
        Some(secret) => Some(sealed_factor(tx, id, secret)?),
        None => None,
    };
    tx.execute(
        "UPDATE accounts SET totp_secret = $2, totp_step_used = $3 WHERE id = $1",
        params![id, secret, step_used],
    )
    .await?;
    Ok(())
}

fn held_role(row: &Row<'_>) -> Result<HeldRole, DbError> {
    Ok(HeldRole {
        id: row.get(0)?,
        role: row.get(1)?,
        chapter: row.maybe(2)?,
        from: row.get(3)?,
        until: row.maybe(4)?,
    })
}

/// Roles that hold at `now` or later.
pub(crate) async fn roles_from(
    tx: &Tx,
    id: AccountId,
    now: Moment,
) -> Result<Vec<HeldRole>, DbError> {
    tx.query(
        "SELECT id, role, chapter_id, held_from, held_until FROM account_roles
         WHERE account_id = $1 AND (held_until IS NULL OR held_until > $2) ORDER BY held_from, id LIMIT $3",
        params![id, now, ROLES_MAX],
        held_role,
    )
    .await
}

pub(crate) async fn insert_role(
    tx: &Tx,
    account: AccountId,
    held: &HeldRole,
    by: &str,
    now: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO account_roles (id, account_id, role, chapter_id, held_from, held_until, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![held.id, account, held.role, held.chapter, held.from, held.until, by, now],
    )
    .await?;
    Ok(())
}

/// Whether it was held until now.
pub(crate) async fn end_role(
    tx: &Tx,
    account: AccountId,
    role: RoleGrantId,
    now: Moment,
) -> Result<Option<Role>, DbError> {
    tx.first(
        "UPDATE account_roles SET held_until = $3 WHERE id = $2 AND account_id = $1 AND (held_until IS NULL OR held_until > $3)
         RETURNING role",
        params![account, role, now],
        |row| row.get(0),
    )
    .await
}

/// Administrators who can sign in at `now`.
pub(crate) async fn administrators(tx: &Tx, now: Moment) -> Result<Vec<AccountId>, DbError> {
    tx.query(
        "SELECT DISTINCT a.id FROM accounts a JOIN account_roles r ON r.account_id = a.id
         WHERE r.role = 'administrator' AND r.held_from <= $1 AND (r.held_until IS NULL OR r.held_until > $1)
           AND a.disabled_at IS NULL LIMIT $2",
        params![now, COLLEAGUES_MAX],
        |row| row.get(0),
    )
    .await
}

/// Those who hold a case role in the chapter at `now`: id, name, role, by name as stored.
pub(crate) async fn desk(
    tx: &Tx,
    chapter: ChapterId,
    now: Moment,
) -> Result<Vec<(AccountId, String, Role)>, DbError> {
    tx.query(
        "SELECT a.id, a.name, r.role FROM account_roles r JOIN accounts a ON a.id = r.account_id
         WHERE r.chapter_id = $1 AND r.held_from <= $2 AND (r.held_until IS NULL OR r.held_until > $2) AND a.disabled_at IS NULL
         AND r.role IN ('caseworker', 'desk_lead', 'convener') ORDER BY a.name, a.id LIMIT $3",
        params![chapter, now, COLLEAGUES_MAX],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// Who holds a role in a chapter now.
pub(crate) async fn holding(
    tx: &Tx,
    chapter: ChapterId,
    role: Role,
    now: Moment,
) -> Result<Vec<AccountId>, DbError> {
    tx.query(
        "SELECT DISTINCT a.id FROM account_roles r JOIN accounts a ON a.id = r.account_id
         WHERE r.chapter_id = $1 AND r.role = $2 AND r.held_from <= $3 AND (r.held_until IS NULL OR r.held_until > $3)
         AND a.disabled_at IS NULL ORDER BY a.id LIMIT $4",
        params![chapter, role, now, COLLEAGUES_MAX],
        |row| row.get(0),
    )
    .await
}

pub(crate) async fn desk_logins(
    tx: &Tx,
    chapter: ChapterId,
    now: Moment,
) -> Result<Vec<(String, AccountId)>, DbError> {
    tx.query(
        "SELECT DISTINCT a.login, a.id FROM account_roles r JOIN accounts a ON a.id = r.account_id
         WHERE r.chapter_id = $1 AND r.held_from <= $2 AND (r.held_until IS NULL OR r.held_until > $2) AND a.disabled_at IS NULL
         AND r.role IN ('caseworker', 'desk_lead', 'convener') LIMIT $3",
        params![chapter, now, COLLEAGUES_MAX],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

pub(crate) async fn name(tx: &Tx, id: AccountId) -> Result<Option<String>, DbError> {
    tx.first(
        "SELECT name FROM accounts WHERE id = $1",
        params![id],
        |row| row.get(0),
    )
    .await
}

pub(crate) struct NewLink<'a> {
    pub(crate) id: LinkId,
    pub(crate) kind: LinkKind,
    pub(crate) account: Option<AccountId>,
    pub(crate) hash: &'a SecretHash,
    pub(crate) by: &'a str,
    pub(crate) now: Moment,
    pub(crate) expires_at: Moment,
}

pub(crate) async fn insert_link(tx: &Tx, link: &NewLink<'_>) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO account_links (id, kind, account_id, token_hash, created_by, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![link.id, link.kind, link.account, link.hash, link.by, link.now, link.expires_at],
    )
    .await?;
    Ok(())
}

/// Spends every link of a kind (of an account, where it has one) that is still good.
pub(crate) async fn spend_links(
    tx: &Tx,
    kind: LinkKind,
    account: Option<AccountId>,
    now: Moment,
) -> Result<(), DbError> {
    match account {
        Some(account) => {
            tx.execute(
                "UPDATE account_links SET used_at = $3 WHERE kind = $1 AND account_id = $2 AND used_at IS NULL",
                params![kind, account, now],
            )
            .await?
        }
        None => {
            tx.execute(
                "UPDATE account_links SET used_at = $2 WHERE kind = $1 AND used_at IS NULL",
                params![kind, now],
            )
            .await?
        }
    };
    Ok(())
}

/// A link that is still good: whose it is.
pub(crate) async fn good_link(
    tx: &Tx,
    kind: LinkKind,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<Option<AccountId>>, DbError> {
    tx.first(
        "SELECT account_id FROM account_links WHERE kind = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3",
        params![kind, hash, now],
        |row| row.maybe(0),
    )
    .await
}

/// Spends a link that is still good: whose it is.
pub(crate) async fn spend_link(
    tx: &Tx,
    kind: LinkKind,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<Option<AccountId>>, DbError> {
    tx.first(
        "UPDATE account_links SET used_at = $3 WHERE kind = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3
         RETURNING account_id",
        params![kind, hash, now],
        |row| row.maybe(0),
    )
    .await
}
