//! Rows of drafts: each statement names the account they belong to.

use super::draft::{DRAFTS_MAX, Draft, DraftId, DraftLine};
use kernel::{AccountId, Moment};
use platform::vault::Vault;
use platform::{DbError, Row, Scope, Tx, params};

const COLUMNS: &str = "id, kind, label, body, version, created_at, updated_at";

const LABEL: &str = "drafts.label";
const BODY: &str = "drafts.body";

fn draft(vault: &Vault, row: &Row<'_>) -> Result<Draft, DbError> {
    let id: DraftId = row.get(0)?;
    Ok(Draft {
        id,
        kind: row.get(1)?,
        label: vault.open_text(LABEL, id, row.get(2)?)?,
        body: vault.open_text(BODY, id, row.get(3)?)?,
        version: row.get(4)?,
        created_at: row.get(5)?,
        updated_at: row.get(6)?,
    })
}

/// Writes a new draft; false where the id is taken.
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    id: DraftId,
    kind: &str,
    label: &str,
    body: &str,
) -> Result<bool, DbError> {
    let vault = tx.vault()?;
    let (label, body) = (
        vault.seal_text(LABEL, id, label)?,
        vault.seal_text(BODY, id, body)?,
    );
    let written = tx
        .execute(
            "INSERT INTO drafts (id, account_id, kind, label, body, version, created_at, updated_at) \
             VALUES ($1, $2, $3, $4, $5, 1, $6, $6) ON CONFLICT DO NOTHING",
            params![id, account, kind, label, body, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// The draft, taken for a change.
pub(crate) async fn take(
    tx: &Tx,
    account: AccountId,
    id: DraftId,
) -> Result<Option<Draft>, DbError> {
    tx.first(
        &format!("UPDATE drafts SET version = version + 1 WHERE id = $1 AND account_id = $2 RETURNING {COLUMNS}"),
        params![id, account],
        |row| draft(&tx.vault()?, row),
    )
    .await
}

/// Writes a taken draft back.
pub(crate) async fn put(
    tx: &Tx,
    scope: &Scope,
    id: DraftId,
    label: &str,
    body: &str,
) -> Result<(), DbError> {
    let vault = tx.vault()?;
    let (label, body) = (
        vault.seal_text(LABEL, id, label)?,
        vault.seal_text(BODY, id, body)?,
    );
    tx.execute(
        "UPDATE drafts SET label = $2, body = $3, updated_at = $4 WHERE id = $1",
        params![id, label, body, scope.now()],
    )
    .await?;
    Ok(())
}

pub(crate) async fn find(
    tx: &Tx,
    account: AccountId,
    id: DraftId,
) -> Result<Option<Draft>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM drafts WHERE id = $1 AND account_id = $2"),
        params![id, account],
        |row| draft(&tx.vault()?, row),
    )
    .await
}

pub(crate) async fn list(tx: &Tx, account: AccountId) -> Result<Vec<DraftLine>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        "SELECT id, kind, label, version, updated_at FROM drafts WHERE account_id = $1 ORDER BY updated_at DESC, id LIMIT $2",
        params![account, DRAFTS_MAX],
        |row| {
            let id: DraftId = row.get(0)?;
            Ok(DraftLine {
                id,
                kind: row.get(1)?,
                label: vault.open_text(LABEL, id, row.get(2)?)?,
                version: row.get(3)?,
                updated_at: row.get(4)?,
            })
        },
    )
    .await
}

pub(crate) async fn count(tx: &Tx, account: AccountId) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM drafts WHERE account_id = $1",
        params![account],
        |row| row.get(0),
    )
    .await
}

pub(crate) async fn delete(tx: &Tx, account: AccountId, id: DraftId) -> Result<bool, DbError> {
    Ok(tx
        .execute(
            "DELETE FROM drafts WHERE id = $1 AND account_id = $2",
            params![id, account],
        )
        .await?
        == 1)
}

/// Deletes the drafts nobody touched since.
pub(crate) async fn forget(tx: &Tx, touched_before: Moment) -> Result<u64, DbError> {
    tx.execute(
        "DELETE FROM drafts WHERE updated_at < $1",
        params![touched_before],
    )
    .await
}
