//! Rows of worksites.

use platform::{DbError, Scope, Tx, params};
use uuid::Uuid;

pub(crate) async fn by_key(
    tx: &Tx,
    key: &str,
    district_lgd: Option<i64>,
) -> Result<Option<Uuid>, DbError> {
    tx.first(
        "SELECT id FROM worksites WHERE name_key = $1 AND COALESCE(district_lgd, 0) = $2 ORDER BY no LIMIT 1",
        params![key, district_lgd.unwrap_or(0)],
        |row| row.get(0),
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one column each")]
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    name: &str,
    key: &str,
    state_lgd: Option<i64>,
    district_lgd: Option<i64>,
    pin: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO worksites (id, name, name_key, state_lgd, district_lgd, pin, created_by, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, name, key, state_lgd, district_lgd, pin, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// The name of a site.
pub(crate) async fn name(tx: &Tx, id: Uuid) -> Result<Option<String>, DbError> {
    tx.first(
        "SELECT name FROM worksites WHERE id = $1",
        params![id],
        |row| row.get(0),
    )
    .await
}
