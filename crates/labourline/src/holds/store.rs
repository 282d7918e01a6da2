//! Rows of holds.

use super::Hold;
use kernel::{AccountId, CaseId, ChapterId};
use platform::vault::Vault;
use platform::{DbError, Row, Scope, Tx, params};
use uuid::Uuid;

const COLUMNS: &str = "case_holds.id, case_holds.case_id, cases.reference, case_holds.chapter_id, case_holds.why, case_holds.asked_by, \
     case_holds.asked_at, case_holds.confirmed_by, case_holds.confirmed_at, case_holds.lift_why, case_holds.lift_asked_by, \
     case_holds.lift_asked_at";
const FROM: &str = "case_holds JOIN cases ON cases.id = case_holds.case_id";
const WHY: &str = "case_holds.why";
const LIFT_WHY: &str = "case_holds.lift_why";

fn hold(vault: &Vault, row: &Row<'_>) -> Result<Hold, DbError> {
    let id: Uuid = row.get(0)?;
    Ok(Hold {
        id,
        case: row.get(1)?,
        reference: row.get(2)?,
        chapter: row.get(3)?,
        why: vault.open_text(WHY, id, row.get(4)?)?,
        asked_by: row.get(5)?,
        asked_at: row.get(6)?,
        confirmed_by: row.maybe(7)?,
        confirmed_at: row.maybe(8)?,
        lift_why: vault.open_text(LIFT_WHY, id, row.get(9)?)?,
        lift_asked_by: row.maybe(10)?,
        lift_asked_at: row.maybe(11)?,
    })
}

/// Writes a hold; false where one stands.
pub(super) async fn insert(
    tx: &Tx,
    scope: &Scope,
    (id, case, chapter, by): (Uuid, CaseId, ChapterId, AccountId),
    why: &str,
) -> Result<bool, DbError> {
    let why = tx.vault()?.seal_text(WHY, id, why)?;
    let written = tx
        .execute(
            "INSERT INTO case_holds (id, case_id, chapter_id, why, asked_by, asked_at, lift_why) VALUES ($1, $2, $3, $4, $5, $6, '') \
             ON CONFLICT DO NOTHING",
            params![id, case, chapter, why, by, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// A hold that stands.
pub(super) async fn standing(tx: &Tx, id: Uuid) -> Result<Option<Hold>, DbError> {
    let vault = tx.vault()?;
    tx.first(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE case_holds.id = $1 AND case_holds.lifted_at IS NULL"
        ),
        params![id],
        |row| hold(&vault, row),
    )
    .await
}

/// The holds that stand in a chapter, the oldest first.
pub(super) async fn of_chapter(
    tx: &Tx,
    chapter: ChapterId,
    rows_max: u32,
) -> Result<Vec<Hold>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE case_holds.chapter_id = $1 AND case_holds.lifted_at IS NULL ORDER BY case_holds.no LIMIT $2"
        ),
        params![chapter, rows_max],
        |row| hold(&vault, row),
    )
    .await
}

/// The second person confirms a hold; false where somebody did.
pub(super) async fn confirm(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    by: AccountId,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE case_holds SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1 AND confirmed_by IS NULL AND lifted_at IS NULL",
            params![id, by, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// Somebody asks to lift a hold; false where somebody asked already.
pub(super) async fn ask_lift(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    by: AccountId,
    why: &str,
) -> Result<bool, DbError> {
    let why = tx.vault()?.seal_text(LIFT_WHY, id, why)?;
    let written = tx
        .execute(
            "UPDATE case_holds SET lift_why = $2, lift_asked_by = $3, lift_asked_at = $4 \
             WHERE id = $1 AND lift_asked_by IS NULL AND lifted_at IS NULL",
            params![id, why, by, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// A second person lifts it, or says that it stays.
pub(super) async fn answer_lift(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    by: AccountId,
    lifts: bool,
) -> Result<bool, DbError> {
    let sql = if lifts {
        "UPDATE case_holds SET lifted_by = $2, lifted_at = $3 WHERE id = $1 AND lift_asked_by IS NOT NULL AND lifted_at IS NULL"
    } else {
        "UPDATE case_holds SET lift_why = '', lift_asked_by = NULL, lift_asked_at = NULL, confirmed_by = COALESCE(confirmed_by, $2), \
         confirmed_at = COALESCE(confirmed_at, $3) WHERE id = $1 AND lift_asked_by IS NOT NULL AND lifted_at IS NULL"
    };
    Ok(tx.execute(sql, params![id, by, scope.now()]).await? == 1)
}
