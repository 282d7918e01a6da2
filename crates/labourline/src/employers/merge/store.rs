//! Which row of an employer points at which.

use crate::employers::Employer;
use crate::employers::store::{COLUMNS, employer};
use kernel::Phone;
use platform::{DbError, Scope, Tx, params};
use uuid::Uuid;

/// Rows of one employer at the most.
const ROWS_MAX: i64 = 50;

/// Where a row points, if it does.
pub(super) async fn points_at(tx: &Tx, id: Uuid) -> Result<Option<Uuid>, DbError> {
    Ok(tx
        .first(
            "SELECT merged_into_id FROM employers WHERE id = $1",
            params![id],
            |row| row.maybe(0),
        )
        .await?
        .flatten())
}

/// A row and all that lead to it, itself first.
pub(super) async fn behind(tx: &Tx, front: Uuid) -> Result<Vec<Employer>, DbError> {
    let mut all = tx
        .query(
            &format!(
                "WITH RECURSIVE behind (id) AS (SELECT id FROM employers WHERE id = $1 \
                 UNION SELECT employers.id FROM employers JOIN behind ON employers.merged_into_id = behind.id) \
                 SELECT {COLUMNS} FROM employers WHERE id IN (SELECT id FROM behind) ORDER BY no LIMIT $2"
            ),
            params![front, ROWS_MAX],
            employer,
        )
        .await?;
    all.sort_by_key(|one| one.id != front);
    Ok(all)
}

/// Takes the row for the rest of the transaction and lets it point there.
pub(super) async fn point(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    into: Option<Uuid>,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE employers SET merged_into_id = $2, version = version + 1, updated_at = $3 WHERE id = $1",
        params![id, into, scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn touch(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), DbError> {
    tx.execute(
        "UPDATE employers SET updated_at = $2 WHERE id = $1",
        params![id, scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn keep(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    into: Uuid,
    reason: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO employer_merges (employer_id, into_id, reason, merged_by, merged_at) VALUES ($1, $2, $3, $4, $5)",
        params![id, into, reason, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn undo(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), DbError> {
    tx.execute(
        "UPDATE employer_merges SET undone_by = $2, undone_at = $3 WHERE employer_id = $1 AND undone_at IS NULL",
        params![id, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// Why a row points where it does, in the words of whoever said so.
pub(super) async fn why(tx: &Tx, id: Uuid) -> Result<Option<String>, DbError> {
    tx.first(
        "SELECT reason FROM employer_merges WHERE employer_id = $1 AND undone_at IS NULL ORDER BY no DESC LIMIT 1",
        params![id],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn set_apart(
    tx: &Tx,
    scope: &Scope,
    one: Uuid,
    other: Uuid,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO employers_apart (one_id, other_id, said_by, said_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        params![one, other, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// Of which employers somebody said that they are not this one.
pub(super) async fn apart_from(tx: &Tx, id: Uuid) -> Result<Vec<Uuid>, DbError> {
    tx.query(
        "SELECT CASE WHEN one_id = $1 THEN other_id ELSE one_id END FROM employers_apart \
         WHERE one_id = $1 OR other_id = $1 LIMIT 1000",
        params![id],
        |row| row.get(0),
    )
    .await
}

/// Employers with this number, whoever may know of them: for telling that a new one is an old one.
pub(super) async fn with_phone(tx: &Tx, phone: &Phone) -> Result<Vec<Employer>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM employers WHERE id IN (SELECT employer_id FROM employer_numbers WHERE phone_hash = $1) ORDER BY no LIMIT 20"
        ),
        params![&tx.vault()?.phone_hash(phone)],
        employer,
    )
    .await
}
