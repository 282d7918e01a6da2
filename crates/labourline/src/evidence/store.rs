//! Rows of evidence.

use super::record::Piece;
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::seals;
use kernel::CaseId;
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

platform::stored_word!(EvidenceKind);

const NOTE: &str = "evidence.note";
const HELD_BY: &str = "evidence.held_by";

async fn opened(tx: &Tx, case: CaseId, mut pieces: Vec<Piece>) -> Result<Vec<Piece>, DbError> {
    let sealed = pieces.iter_mut().flat_map(|piece| {
        [
            seals::text(case, NOTE, piece.id, &mut piece.note),
            seals::text(case, HELD_BY, piece.id, &mut piece.held_by),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(pieces)
}

pub(crate) async fn insert(tx: &Tx, case: CaseId, piece: &Piece) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    let proves: Vec<&str> = piece.proves.iter().map(|word| word.word()).collect();
    tx.execute(
        "INSERT INTO evidence (id, case_id, kind, proves, note, held_by, recorded_by, recorded_at, version, gone) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, FALSE)",
        params![
            piece.id,
            case,
            piece.kind,
            proves.join(" "),
            seal.text(NOTE, piece.id, &piece.note)?,
            seal.text(HELD_BY, piece.id, &piece.held_by)?,
            &piece.recorded_by,
            piece.recorded_at
        ],
    )
    .await?;
    Ok(())
}

const COLUMNS: &str = "id, kind, proves, note, held_by, recorded_by, recorded_at, version, gone";

fn piece(row: &Row<'_>) -> Result<Piece, DbError> {
    let proves: String = row.get(2)?;
    Ok(Piece {
        id: row.get(0)?,
        kind: row.get(1)?,
        proves: proves.split(' ').filter_map(Proves::parse).collect(),
        note: row.get(3)?,
        held_by: row.get(4)?,
        recorded_by: row.get(5)?,
        recorded_at: row.get(6)?,
        version: row.get(7)?,
        gone: row.get(8)?,
    })
}

/// Writes what a correction says.
pub(crate) async fn put(tx: &Tx, case: CaseId, piece: &Piece) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    let proves: Vec<&str> = piece.proves.iter().map(|word| word.word()).collect();
    tx.execute(
        "UPDATE evidence SET kind = $2, proves = $3, note = $4, held_by = $5, version = $6, gone = $7 WHERE id = $1",
        params![
            piece.id,
            piece.kind,
            proves.join(" "),
            seal.text(NOTE, piece.id, &piece.note)?,
            seal.text(HELD_BY, piece.id, &piece.held_by)?,
            piece.version,
            piece.gone
        ],
    )
    .await?;
    Ok(())
}

/// One piece of a case that was taken.
pub(crate) async fn find(tx: &Tx, case: CaseId, id: Uuid) -> Result<Option<Piece>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM evidence WHERE case_id = $1 AND id = $2"),
            params![case, id],
            piece,
        )
        .await?;
    Ok(opened(tx, case, found).await?.pop())
}

/// The evidence of a case that was found through the query layer, oldest first.
pub(crate) async fn of(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<Piece>, DbError> {
    let found = tx
        .query(
            &format!(
                "SELECT {COLUMNS} FROM evidence WHERE case_id = $1 ORDER BY recorded_at, id LIMIT $2"
            ),
            params![case, rows_max],
            piece,
        )
        .await?;
    opened(tx, case, found).await
}

pub(crate) async fn count(tx: &Tx, case: CaseId) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM evidence WHERE case_id = $1",
        params![case],
        |row| row.get(0),
    )
    .await
}
