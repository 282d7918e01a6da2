//! Walking the sealed columns: to seal what is still plain, and to seal anew under the key of now.

use super::{MARK, Vault, from_text, is_sealed, number_of};
use crate::db::{Column, Param, Row};
use crate::{Db, DbError, Tx, params};
use uuid::Uuid;

/// Rows looked at in one transaction: short enough that a serving program does not wait.
const ROWS_AT_ONCE: i64 = 200;

/// What a row is known by, and how its key is written into the associated data: parts with a `:` between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyColumns {
    /// One id.
    Id(&'static str),
    /// An id and a number.
    IdAndNumber(&'static str, &'static str),
    /// One word.
    Word(&'static str),
    /// An id and some bytes.
    IdAndBytes(&'static str, &'static str),
    /// Two ids.
    TwoIds(&'static str, &'static str),
}

/// A column that holds sealed values.
#[derive(Clone, Copy, Debug)]
pub struct SealedColumn {
    /// Table.
    pub table: &'static str,
    /// What its rows are known by.
    pub key: KeyColumns,
    /// Column.
    pub column: &'static str,
    /// Bytes instead of text.
    pub bytes: bool,
    /// The column beside it that holds the keyed hash, and the kind that goes into the hash.
    pub lookup: Option<(&'static str, &'static str)>,
}

impl SealedColumn {
    /// A text known by an id.
    pub const fn text(table: &'static str, column: &'static str) -> Self {
        Self {
            table,
            key: KeyColumns::Id("id"),
            column,
            bytes: false,
            lookup: None,
        }
    }
    /// Bytes known by an id.
    pub const fn bytes(table: &'static str, column: &'static str) -> Self {
        Self {
            bytes: true,
            ..Self::text(table, column)
        }
    }
    /// The same, known by other columns.
    pub const fn known_by(self, key: KeyColumns) -> Self {
        Self { key, ..self }
    }
    /// The same, found by a keyed hash beside it.
    pub const fn found_by(self, hash: &'static str, kind: &'static str) -> Self {
        Self {
            lookup: Some((hash, kind)),
            ..self
        }
    }
    /// `table.column`, as the associated data have it.
    pub fn place(&self) -> String {
        format!("{}.{}", self.table, self.column)
    }
}

#[derive(Clone, Debug)]
enum Part {
    Id(Uuid),
    Number(i64),
    Bytes(Vec<u8>),
    Word(String),
}

impl Part {
    fn param(&self) -> Param<'static> {
        match self {
            Part::Id(id) => (*id).into(),
            Part::Number(number) => (*number).into(),
            Part::Bytes(bytes) => Param::from(bytes.clone()),
            Part::Word(word) => Param::from(word.clone()),
        }
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Part::Id(id) => write!(f, "{id}"),
            Part::Number(number) => write!(f, "{number}"),
            Part::Word(word) => f.write_str(word),
            Part::Bytes(bytes) => f.write_str(&data_encoding::HEXLOWER.encode(bytes)),
        }
    }
}

impl KeyColumns {
    fn names(self) -> Vec<&'static str> {
        match self {
            KeyColumns::Id(one) | KeyColumns::Word(one) => vec![one],
            KeyColumns::IdAndNumber(id, number) => vec![id, number],
            KeyColumns::IdAndBytes(one, other) | KeyColumns::TwoIds(one, other) => vec![one, other],
        }
    }
    fn read(self, row: &Row<'_>) -> Result<Vec<Part>, DbError> {
        Ok(match self {
            KeyColumns::Id(_) => vec![Part::Id(row.get(0)?)],
            KeyColumns::Word(_) => vec![Part::Word(row.get(0)?)],
            KeyColumns::IdAndNumber(..) => vec![Part::Id(row.get(0)?), Part::Number(row.get(1)?)],
            KeyColumns::IdAndBytes(..) => vec![Part::Id(row.get(0)?), Part::Bytes(row.get(1)?)],
            KeyColumns::TwoIds(..) => vec![Part::Id(row.get(0)?), Part::Id(row.get(1)?)],
        })
    }
}

fn row_of(parts: &[Part]) -> String {
    let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
    parts.join(":")
}

/// Seals, under the key of now, every value of `columns` that is plain or sealed under another key; how many there were. Each batch is a
/// transaction of its own and may be broken off anywhere: what is done is done, and the next run does the rest. A value that somebody
/// changes meanwhile is left to them. `progress` is told the column and how many rows of it were looked at.
///
/// # Errors
/// Where a value can't be opened: it names the column.
pub async fn reseal(
    db: &Db,
    columns: &[SealedColumn],
    mut progress: impl FnMut(&SealedColumn, u64) + Send,
) -> Result<u64, DbError> {
    let mut changed = 0;
    for column in columns {
        let mut after: Option<Vec<Part>> = None;
        let mut seen = 0;
        loop {
            let (last, rows, rewritten) = db
                .write((*column, after.clone()), |tx, (column, after)| {
                    Box::pin(batch(tx, column, after.as_deref()))
                })
                .await?;
            changed += rewritten;
            seen += rows;
            progress(column, seen);
            match last {
                Some(last) => after = Some(last),
                None => break,
            }
        }
    }
    Ok(changed)
}

enum Held {
    Text(String),
    Bytes(Vec<u8>),
}

async fn batch(
    tx: &Tx,
    column: &SealedColumn,
    after: Option<&[Part]>,
) -> Result<(Option<Vec<Part>>, u64, u64), DbError> {
    let vault = tx.vault()?;
    let names = column.key.names();
    let keys = names.join(", ");
    let mut params: Vec<Param<'_>> = after.unwrap_or_default().iter().map(Part::param).collect();
    let beyond = if params.is_empty() {
        String::new()
    } else {
        let places: Vec<String> = (1..=params.len()).map(|at| format!("${at}")).collect();
        format!("WHERE ({keys}) > ({})", places.join(", "))
    };
    params.push(ROWS_AT_ONCE.into());
    let sql = format!(
        "SELECT {keys}, {} FROM {} {beyond} ORDER BY {keys} LIMIT ${}",
        column.column,
        column.table,
        params.len()
    );
    let rows = tx
        .query(&sql, &params, |row| {
            let parts = column.key.read(row)?;
            let at = names.len();
            let held = if column.bytes {
                <Vec<u8> as Column>::read(row, at)?.map(Held::Bytes)
            } else {
                <String as Column>::read(row, at)?.map(Held::Text)
            };
            Ok((parts, held))
        })
        .await?;
    let last = match rows.last() {
        Some((parts, _)) if rows.len() as i64 == ROWS_AT_ONCE => Some(parts.clone()),
        _ => None,
    };
    let mut rewritten = 0;
    let count = rows.len() as u64;
    for (parts, held) in rows {
        let Some(held) = held else { continue };
        rewritten += tend(tx, &vault, column, &names, &parts, &held).await?;
    }
    Ok((last, count, rewritten))
}

async fn tend(
    tx: &Tx,
    vault: &Vault,
    column: &SealedColumn,
    names: &[&str],
    parts: &[Part],
    held: &Held,
) -> Result<u64, DbError> {
    let (place, row) = (column.place(), row_of(parts));
    let (was, now, plain_text): (Param<'_>, Param<'_>, Option<&str>) = match held {
        Held::Text(text) if text.is_empty() => return Ok(0),
        Held::Text(text) => {
            if is_current(vault, text) {
                return Ok(0);
            }
            let plain = vault.open_text(&place, &row, text.clone())?;
            let sealed = vault.seal_text(&place, &row, &plain)?;
            (
                text.into(),
                sealed.into(),
                (!is_sealed(text)).then_some(text.as_str()),
            )
        }
        Held::Bytes(bytes) => {
            let number = number_of(bytes);
            if number == Some(vault.current()) {
                return Ok(0);
            }
            let plain = match number {
                Some(_) => vault.open_bytes(&place, &row, bytes)?,
                None => bytes.clone(),
            };
            let sealed = vault.seal(&place, &row, &plain)?;
            (bytes.into(), sealed.into(), None)
        }
    };
    let mut params = vec![was, now];
    let mut set = format!("{} = $2", column.column);
    if let (Some((hash, kind)), Some(text)) = (column.lookup, plain_text) {
        params.push(vault.lookup(kind, text).to_vec().into());
        set.push_str(&format!(", {hash} = $3"));
    }
    let mut conditions = vec![format!("{} = $1", column.column)];
    for (name, part) in names.iter().zip(parts) {
        params.push(part.param());
        conditions.push(format!("{name} = ${}", params.len()));
    }
    tx.execute(
        &format!(
            "UPDATE {} SET {set} WHERE {}",
            column.table,
            conditions.join(" AND ")
        ),
        &params,
    )
    .await
}

fn is_current(vault: &Vault, text: &str) -> bool {
    text.starts_with(MARK)
        && from_text(text)
            .flatten()
            .as_deref()
            .and_then(number_of)
            .is_some_and(|number| number == vault.current())
}

const CHECK: &str = "check";

/// Holds the keys against the database: the first time a sealed word is left there, from then on it must open. Without this a wrong key
/// would be noticed only after the first numbers had been sealed under it.
///
/// # Errors
/// [`DbError::Sealed`] where these are not the keys of this database.
pub async fn mark(tx: &Tx) -> Result<(), DbError> {
    let vault = tx.vault()?;
    let kept: Option<String> = tx
        .first(
            "SELECT value FROM vault_marks WHERE name = $1",
            params![CHECK],
            |row| row.get(0),
        )
        .await?;
    match kept {
        Some(sealed) => vault
            .open_text("vault_marks.value", CHECK, sealed)
            .map(|_| ()),
        None => {
            let sealed = vault.seal_text("vault_marks.value", CHECK, "sangam")?;
            put_mark(tx, CHECK, &sealed).await
        }
    }
}

/// Whether a database was held against its keys before.
///
/// # Errors
/// The database's.
pub async fn is_marked(tx: &Tx) -> Result<bool, DbError> {
    Ok(!unfinished(tx, CHECK).await?)
}

/// Says that the work called `name` is finished.
///
/// # Errors
/// The database's.
pub async fn finish(tx: &Tx, name: &str) -> Result<(), DbError> {
    let sealed = tx.vault()?.seal_text("vault_marks.value", name, "done")?;
    put_mark(tx, name, &sealed).await
}

/// Whether the work called `name` was not finished yet.
///
/// # Errors
/// The database's.
pub async fn unfinished(tx: &Tx, name: &str) -> Result<bool, DbError> {
    let kept: Option<String> = tx
        .first(
            "SELECT value FROM vault_marks WHERE name = $1",
            params![name],
            |row| row.get(0),
        )
        .await?;
    Ok(kept.is_none())
}

async fn put_mark(tx: &Tx, name: &str, value: &str) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO vault_marks (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )
    .await?;
    Ok(())
}
