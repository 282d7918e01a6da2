//! Rows of handings-over.

use super::Handover;
use crate::cases::policy::Visible;
use kernel::{AccountId, CaseId, ChapterId};
use platform::vault::Vault;
use platform::{DbError, Param, Row, Scope, Tx, params};
use uuid::Uuid;

const COLUMNS: &str = "handovers.id, handovers.number, handovers.case_id, cases.reference, handovers.chapter_id, \
     handovers.claimant_number, handovers.profile, handovers.purpose, handovers.receiver, handovers.compelled, handovers.barred_why, \
     handovers.asked_by, handovers.asked_at, handovers.answered_by, handovers.answered_at, handovers.approved, handovers.note, \
     handovers.taken_at";
const FROM: &str = "handovers LEFT JOIN cases ON cases.id = handovers.case_id";
const PURPOSE: &str = "handovers.purpose";
const RECEIVER: &str = "handovers.receiver";
const BARRED: &str = "handovers.barred_why";
const NOTE: &str = "handovers.note";

fn handover(vault: &Vault, row: &Row<'_>) -> Result<Handover, DbError> {
    let id: Uuid = row.get(0)?;
    Ok(Handover {
        id,
        number: row.get(1)?,
        case: row.maybe(2)?,
        reference: row.maybe(3)?,
        chapter: row.get(4)?,
        claimant: row.get(5)?,
        profile: row.get(6)?,
        purpose: vault.open_text(PURPOSE, id, row.get(7)?)?,
        receiver: vault.open_text(RECEIVER, id, row.get(8)?)?,
        compelled: row.get(9)?,
        barred_why: vault.open_text(BARRED, id, row.get(10)?)?,
        asked_by: row.get(11)?,
        asked_at: row.get(12)?,
        answered_by: row.maybe(13)?,
        answered_at: row.maybe(14)?,
        approved: row.get(15)?,
        note: vault.open_text(NOTE, id, row.get(16)?)?,
        taken_at: row.maybe(17)?,
    })
}

/// Writes what is asked for.
pub(super) async fn insert(tx: &Tx, one: &Handover) -> Result<(), DbError> {
    let vault = tx.vault()?;
    tx.execute(
        "INSERT INTO handovers (id, number, case_id, chapter_id, claimant_number, profile, purpose, receiver, compelled, barred_why, \
         asked_by, asked_at, approved, note, taken_times) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, FALSE, '', 0)",
        params![
            one.id,
            one.number,
            one.case,
            one.chapter,
            one.claimant,
            one.profile,
            vault.seal_text(PURPOSE, one.id, &one.purpose)?,
            vault.seal_text(RECEIVER, one.id, &one.receiver)?,
            one.compelled,
            vault.seal_text(BARRED, one.id, &one.barred_why)?,
            one.asked_by,
            one.asked_at
        ],
    )
    .await?;
    Ok(())
}

/// One by its id, whoever may know of it.
pub(super) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Handover>, DbError> {
    let vault = tx.vault()?;
    tx.first(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE handovers.id = $1"),
        params![id],
        |row| handover(&vault, row),
    )
    .await
}

/// Those of a case, latest first.
pub(super) async fn of_case(
    tx: &Tx,
    case: CaseId,
    rows_max: u32,
) -> Result<Vec<Handover>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE handovers.case_id = $1 ORDER BY handovers.no DESC LIMIT $2"),
        params![case, rows_max],
        |row| handover(&vault, row),
    )
    .await
}

/// Those of cases the scope sees, and exports of the chapters it leads or asked for itself, latest first.
pub(super) async fn known(
    tx: &Tx,
    scope: &Scope,
    (account, led): (AccountId, &[ChapterId]),
    rows_max: u32,
) -> Result<Vec<Handover>, DbError> {
    let mut params: Vec<Param<'_>> = vec![rows_max.into(), account.into()];
    let visible = Visible::to(scope).append(&mut params);
    let first = params.len() + 1;
    let places: Vec<String> = (first..first + led.len())
        .map(|place| format!("${place}"))
        .collect();
    params.extend(led.iter().map(Param::from));
    let leads = if places.is_empty() {
        String::new()
    } else {
        format!("OR handovers.chapter_id IN ({})", places.join(", "))
    };
    let vault = tx.vault()?;
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE (handovers.case_id IS NOT NULL AND ({visible})) \
             OR (handovers.case_id IS NULL AND (handovers.asked_by = $2 {leads})) ORDER BY handovers.no DESC LIMIT $1"
        ),
        &params,
        |row| handover(&vault, row),
    )
    .await
}

/// The second person's word; false where somebody answered.
pub(super) async fn answer(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    (by, approved): (AccountId, bool),
    note: &str,
) -> Result<bool, DbError> {
    let note = tx.vault()?.seal_text(NOTE, id, note)?;
    let written = tx
        .execute(
            "UPDATE handovers SET answered_by = $2, answered_at = $3, approved = $4, note = $5 WHERE id = $1 AND answered_at IS NULL",
            params![id, by, scope.now(), approved, note],
        )
        .await?;
    Ok(written == 1)
}

/// Says that the file was taken.
pub(super) async fn taken(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), DbError> {
    tx.execute(
        "UPDATE handovers SET taken_at = $2, taken_times = taken_times + 1 WHERE id = $1",
        params![id, scope.now()],
    )
    .await?;
    Ok(())
}
