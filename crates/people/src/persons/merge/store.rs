//! Which row of a person points at which.

use super::Merge;
use kernel::PersonId;
use platform::{DbError, Scope, Tx, params};
use uuid::Uuid;

/// Rows of one person at the most.
const ROWS_MAX: i64 = 50;
/// Merges read of one person.
const MERGES_MAX: i64 = 100;

/// The row at the end of the chain.
pub(in crate::persons) async fn front(tx: &Tx, id: PersonId) -> Result<PersonId, DbError> {
    let mut at = id;
    for _ in 0..ROWS_MAX {
        let next: Option<Option<PersonId>> = tx
            .first(
                "SELECT merged_into_id FROM persons WHERE id = $1",
                params![at],
                |row| row.maybe(0),
            )
            .await?;
        match next.flatten() {
            Some(next) => at = next,
            None => break,
        }
    }
    Ok(at)
}

/// A row and all that lead to it.
pub(super) async fn behind(tx: &Tx, front: PersonId) -> Result<Vec<PersonId>, DbError> {
    tx.query(
        "WITH RECURSIVE behind (id) AS (SELECT id FROM persons WHERE id = $1 \
         UNION SELECT persons.id FROM persons JOIN behind ON persons.merged_into_id = behind.id) \
         SELECT id FROM behind LIMIT $2",
        params![front, ROWS_MAX],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn point(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    into: Option<PersonId>,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE persons SET merged_into_id = $2, version = version + 1, updated_at = $3 WHERE id = $1",
        params![id, into, scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn keep(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    into: PersonId,
    reason: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO person_merges (id, person_id, into_id, reasons, merged_by, merged_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![scope.new_id::<Uuid>(), id, into, reason, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn undo(tx: &Tx, scope: &Scope, id: PersonId) -> Result<(), DbError> {
    tx.execute(
        "UPDATE person_merges SET undone_by = $2, undone_at = $3 WHERE person_id = $1 AND undone_at IS NULL",
        params![id, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn merges(tx: &Tx, id: PersonId) -> Result<Vec<Merge>, DbError> {
    tx.query(
        "SELECT person_id, into_id, reasons, merged_by, merged_at, undone_by, undone_at FROM person_merges \
         WHERE person_id = $1 OR into_id = $1 ORDER BY no DESC LIMIT $2",
        params![id, MERGES_MAX],
        |row| {
            Ok(Merge {
                person_id: row.get(0)?,
                into_id: row.get(1)?,
                reason: row.get(2)?,
                by: row.get(3)?,
                at: row.get(4)?,
                undone_by: row.maybe(5)?,
                undone_at: row.maybe(6)?,
            })
        },
    )
    .await
}

pub(super) async fn set_apart(
    tx: &Tx,
    scope: &Scope,
    one: PersonId,
    other: PersonId,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO persons_apart (one_id, other_id, said_by, said_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        params![one, other, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// Of whom somebody said that they are not this person.
pub(in crate::persons) async fn apart_from(
    tx: &Tx,
    id: PersonId,
) -> Result<Vec<PersonId>, DbError> {
    tx.query(
        "SELECT CASE WHEN one_id = $1 THEN other_id ELSE one_id END FROM persons_apart \
         WHERE one_id = $1 OR other_id = $1 LIMIT 1000",
        params![id],
        |row| row.get(0),
    )
    .await
}
