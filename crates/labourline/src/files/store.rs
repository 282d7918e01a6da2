//! Rows of files, and their keys.

use super::{CaseFileLine, FileId};
use crate::seals;
use kernel::{CaseId, Moment};
use platform::files::Kind;
use platform::vault::OwnKey;
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

const NAME: &str = "files.name";
const NOTE: &str = "files.note";
const WHY: &str = "files.removed_why";
/// Where the wrapped key lies.
const WRAPPED: &str = "files.wrapped";
/// What the key of a closely kept case's file is bound to beneath that.
const BENEATH: &str = "files.wrapped beneath";
/// Files of one case whose keys are wrapped anew at once.
const REWRAPPED_MAX: u32 = 10_000;

const COLUMNS: &str = "id, evidence_id, name, note, kind, bytes, copy_name IS NOT NULL, added_at, removed_at, removed_why";

fn line(row: &Row<'_>) -> Result<CaseFileLine, DbError> {
    let kind: String = row.get(4)?;
    Ok(CaseFileLine {
        id: row.get(0)?,
        evidence_id: row.maybe(1)?,
        name: row.get(2)?,
        note: row.get(3)?,
        kind: Kind::parse(&kind).ok_or(DbError::NoRow)?,
        bytes: row.get(5)?,
        has_copy: row.get(6)?,
        added_at: row.get(7)?,
        removed_at: row.maybe(8)?,
        removed_why: row.get(9)?,
    })
}

async fn opened(
    tx: &Tx,
    case: CaseId,
    mut lines: Vec<CaseFileLine>,
) -> Result<Vec<CaseFileLine>, DbError> {
    let sealed = lines.iter_mut().flat_map(|line| {
        [
            seals::text(case, NAME, line.id, &mut line.name),
            seals::text(case, NOTE, line.id, &mut line.note),
            seals::text(case, WHY, line.id, &mut line.removed_why),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(lines)
}

/// The files of a case that was found through the query layer, oldest first.
pub(crate) async fn of(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<CaseFileLine>, DbError> {
    let sql = format!("SELECT {COLUMNS} FROM files WHERE case_id = $1 ORDER BY no LIMIT $2");
    let found = tx.query(&sql, params![case, rows_max], line).await?;
    opened(tx, case, found).await
}

/// One file of a case that was found through the query layer.
pub(crate) async fn find(
    tx: &Tx,
    case: CaseId,
    id: FileId,
) -> Result<Option<CaseFileLine>, DbError> {
    let sql = format!("SELECT {COLUMNS} FROM files WHERE case_id = $1 AND id = $2");
    let found = tx.query(&sql, params![case, id], line).await?;
    Ok(opened(tx, case, found).await?.pop())
}

/// The case of a file: to be looked for through the query layer next.
pub(super) async fn case_of(tx: &Tx, id: FileId) -> Result<Option<CaseId>, DbError> {
    tx.first(
        "SELECT case_id FROM files WHERE id = $1",
        params![id],
        |row| row.get(0),
    )
    .await
}

/// How many files a case has.
pub(crate) async fn count(tx: &Tx, case: CaseId) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM files WHERE case_id = $1 AND removed_at IS NULL",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// The file of this content, where the case has it.
pub(super) async fn of_content(
    tx: &Tx,
    case: CaseId,
    address: &[u8; 32],
) -> Result<Option<FileId>, DbError> {
    tx.first(
        "SELECT id FROM files WHERE case_id = $1 AND address = $2 AND removed_at IS NULL",
        params![case, address],
        |row| row.get(0),
    )
    .await
}

/// A file to be written down.
pub(super) struct NewRow<'a> {
    pub id: FileId,
    pub case: CaseId,
    pub evidence: Option<Uuid>,
    pub address: [u8; 32],
    pub name: &'a str,
    pub note: &'a str,
    pub kind: Kind,
    pub bytes: i64,
    pub shelf_name: &'a str,
    pub copy_name: Option<&'a str>,
    pub key: &'a OwnKey,
    pub by: &'a str,
    pub at: Moment,
}

/// Writes a file down.
pub(super) async fn insert(tx: &Tx, file: &NewRow<'_>) -> Result<(), DbError> {
    let seal = seals::of(tx, file.case).await?;
    let (wrapped, closely) = match seal.key() {
        Some(case) => {
            let beneath = case.wrap(BENEATH, file.id, file.key)?;
            (tx.vault()?.seal(WRAPPED, file.id, &beneath)?, true)
        }
        None => (tx.vault()?.wrap_own(WRAPPED, file.id, file.key)?, false),
    };
    tx.execute(
        "INSERT INTO files (id, case_id, evidence_id, address, name, note, kind, bytes, shelf_name, copy_name, wrapped, closely, \
         added_by, added_at, removed_why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '')",
        params![
            file.id,
            file.case,
            file.evidence,
            &file.address,
            seal.text(NAME, file.id, file.name)?,
            seal.text(NOTE, file.id, file.note)?,
            file.kind.word(),
            file.bytes,
            file.shelf_name,
            file.copy_name,
            wrapped,
            closely,
            file.by,
            file.at
        ],
    )
    .await?;
    Ok(())
}

/// What is needed to give a file out.
pub(super) struct OnShelf {
    pub shelf_name: String,
    pub copy_name: Option<String>,
    pub key: OwnKey,
}

/// Where a file of a case lies, and its key; none where it was taken away.
pub(super) async fn on_shelf(
    tx: &Tx,
    case: CaseId,
    id: FileId,
) -> Result<Option<OnShelf>, DbError> {
    let row = tx
        .first(
            "SELECT shelf_name, copy_name, wrapped, closely FROM files WHERE case_id = $1 AND id = $2 AND removed_at IS NULL",
            params![case, id],
            |row| {
                let wrapped: Option<Vec<u8>> = row.maybe(2)?;
                let closely: bool = row.get(3)?;
                Ok((row.get::<String>(0)?, row.maybe::<String>(1)?, wrapped, closely))
            },
        )
        .await?;
    let Some((shelf_name, copy_name, Some(wrapped), closely)) = row else {
        return Ok(None);
    };
    let key = if closely {
        let beneath = tx.vault()?.open_bytes(WRAPPED, id, &wrapped)?;
        let seal = seals::of(tx, case).await?;
        let case = seal
            .key()
            .ok_or_else(|| DbError::Sealed("the case of a file has no key".to_owned()))?;
        case.unwrap(BENEATH, id, &beneath)?
    } else {
        tx.vault()?.unwrap_own(WRAPPED, id, &wrapped)?
    };
    Ok(Some(OnShelf {
        shelf_name,
        copy_name,
        key,
    }))
}

/// Wraps the keys of a case's files with the case's own: it is kept closely from now on.
pub(crate) async fn keep_close(tx: &Tx, case: CaseId, key: &OwnKey) -> Result<(), DbError> {
    let open: Vec<(FileId, Vec<u8>)> = tx
        .query(
            "SELECT id, wrapped FROM files WHERE case_id = $1 AND closely = FALSE AND wrapped IS NOT NULL ORDER BY no LIMIT $2",
            params![case, REWRAPPED_MAX],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    for (id, wrapped) in open {
        let own = tx.vault()?.unwrap_own(WRAPPED, id, &wrapped)?;
        let beneath = key.wrap(BENEATH, id, &own)?;
        let wrapped = tx.vault()?.seal(WRAPPED, id, &beneath)?;
        tx.execute(
            "UPDATE files SET wrapped = $2, closely = TRUE WHERE id = $1",
            params![id, &wrapped],
        )
        .await?;
    }
    Ok(())
}

/// Takes a file away: its key is gone at once, what lies on the shelf when it is swept.
pub(super) async fn remove(
    tx: &Tx,
    case: CaseId,
    id: FileId,
    by: &str,
    at: Moment,
    why: &str,
) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "UPDATE files SET wrapped = NULL, removed_by = $3, removed_at = $4, removed_why = $5 WHERE case_id = $1 AND id = $2",
        params![case, id, by, at, seal.text(WHY, id, why)?],
    )
    .await?;
    Ok(())
}

/// Takes all files of a case away, with what their names and notes tell: for a purge.
pub(crate) async fn forget_all(tx: &Tx, case: CaseId, at: Moment) -> Result<u64, DbError> {
    tx.execute(
        "UPDATE files SET wrapped = NULL, name = '', note = '', removed_why = '', removed_by = COALESCE(removed_by, 'program'), \
         removed_at = COALESCE(removed_at, $2) WHERE case_id = $1",
        params![case, at],
    )
    .await
}

/// Files whose content waits to be taken off the shelf.
pub(super) async fn to_sweep(
    tx: &Tx,
    rows_max: u32,
) -> Result<Vec<(FileId, String, Option<String>)>, DbError> {
    tx.query(
        "SELECT id, shelf_name, copy_name FROM files WHERE removed_at IS NOT NULL AND swept_at IS NULL ORDER BY removed_at LIMIT $1",
        params![rows_max],
        |row| Ok((row.get(0)?, row.get(1)?, row.maybe(2)?)),
    )
    .await
}

/// Remembers that it was.
pub(super) async fn swept(tx: &Tx, id: FileId, at: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE files SET swept_at = $2 WHERE id = $1",
        params![id, at],
    )
    .await?;
    Ok(())
}
