//! Rows and SQL of the bare program.

use crate::clock::Rfc3339;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::path::Path;
use uuid::Uuid;

/// Most timeline entries shown with a case.
pub(crate) const TIMELINE_SHOWN_MAX: i64 = 50;

/// A case as its row lies in the database: text is borrowed from SQLite, so that nothing is copied
/// between the page cache and the answer.
#[derive(serde::Serialize)]
pub(crate) struct CaseRow<'a> {
    #[serde(skip)]
    pub(crate) row: i64,
    pub(crate) id: Uuid,
    #[serde(serialize_with = "digits")]
    pub(crate) reference: i64,
    pub(crate) chapter: &'a str,
    pub(crate) stage: &'a str,
    pub(crate) title: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) claimant: &'a str,
    pub(crate) claimed_paise: i64,
    pub(crate) agreed_paise: i64,
    pub(crate) recovered_paise: i64,
    pub(crate) owner: &'a str,
    pub(crate) next_action: &'a str,
    pub(crate) next_action_due: Rfc3339,
    pub(crate) created_at: Rfc3339,
    pub(crate) updated_at: Rfc3339,
}

/// A case as a line of a list: without the summary.
#[derive(serde::Serialize)]
pub(crate) struct CaseLine<'a> {
    pub(crate) id: Uuid,
    #[serde(serialize_with = "digits")]
    pub(crate) reference: i64,
    pub(crate) chapter: &'a str,
    pub(crate) stage: &'a str,
    pub(crate) title: &'a str,
    pub(crate) claimant: &'a str,
    pub(crate) claimed_paise: i64,
    pub(crate) agreed_paise: i64,
    pub(crate) recovered_paise: i64,
    pub(crate) owner: &'a str,
    pub(crate) next_action: &'a str,
    pub(crate) next_action_due: Rfc3339,
    pub(crate) created_at: Rfc3339,
    pub(crate) updated_at: Rfc3339,
}

/// References are numbers in the file and text in JSON, as Sangam's are.
fn digits<S: serde::Serializer>(reference: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(reference)
}

/// One entry of a case's timeline.
#[derive(serde::Serialize)]
pub(crate) struct EntryRow<'a> {
    pub(crate) id: Uuid,
    pub(crate) at: Rfc3339,
    pub(crate) kind: &'a str,
    pub(crate) actor: &'a str,
    pub(crate) body: &'a str,
}

/// What a new case needs.
#[derive(serde::Deserialize)]
pub(crate) struct NewCase {
    pub(crate) chapter: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) claimant: String,
    #[serde(default)]
    pub(crate) claimed_paise: i64,
    pub(crate) owner: String,
    pub(crate) next_action: String,
    /// Microseconds since 1970.
    pub(crate) next_action_due: i64,
}

const CASE_COLUMNS: &str = "c.row, c.id, c.reference, c.chapter, c.stage, c.title, c.summary, c.claimant, \
     c.claimed_paise, c.agreed_paise, c.recovered_paise, c.owner, c.next_action, c.next_action_due, c.created_at, c.updated_at";
const LINE_COLUMNS: &str = "c.row, c.id, c.reference, c.chapter, c.stage, c.title, c.claimant, \
     c.claimed_paise, c.agreed_paise, c.recovered_paise, c.owner, c.next_action, c.next_action_due, c.created_at, c.updated_at";

/// Opens the file with the settings Sangam uses too: WAL, every commit synced to the disk.
pub(crate) fn open(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; \
         PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

/// Creates the tables in a new file.
pub(crate) fn create_schema(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(include_str!("schema.sql"))
}

fn text<'a>(row: &'a Row<'_>, column: usize) -> rusqlite::Result<&'a str> {
    Ok(row.get_ref(column)?.as_str()?)
}

fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get(column)
}

fn moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Rfc3339> {
    Ok(Rfc3339(row.get(column)?))
}

/// Gives the case to `case` and its newest entries to `entry`, in one snapshot; false if there is none.
pub(crate) fn read_case(
    connection: &Connection,
    reference: i64,
    mut case: impl FnMut(&CaseRow<'_>),
    mut entry: impl FnMut(&EntryRow<'_>),
) -> rusqlite::Result<bool> {
    // One read transaction: both statements see the same state, and the WAL is locked once, not twice.
    connection.prepare_cached("BEGIN")?.execute([])?;
    let found = (|| {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {CASE_COLUMNS} FROM cases c WHERE c.reference = ?1"
        ))?;
        let mut rows = statement.query([reference])?;
        let Some(row) = rows.next()? else {
            return Ok(false);
        };
        let found = CaseRow {
            row: row.get(0)?,
            id: id(row, 1)?,
            reference: row.get(2)?,
            chapter: text(row, 3)?,
            stage: text(row, 4)?,
            title: text(row, 5)?,
            summary: text(row, 6)?,
            claimant: text(row, 7)?,
            claimed_paise: row.get(8)?,
            agreed_paise: row.get(9)?,
            recovered_paise: row.get(10)?,
            owner: text(row, 11)?,
            next_action: text(row, 12)?,
            next_action_due: moment(row, 13)?,
            created_at: moment(row, 14)?,
            updated_at: moment(row, 15)?,
        };
        case(&found);
        let case_row = found.row;
        let mut statement = connection.prepare_cached(
            "SELECT id, at, kind, actor, body FROM timeline_event WHERE case_row = ?1 ORDER BY at DESC LIMIT ?2",
        )?;
        let mut rows = statement.query(params![case_row, TIMELINE_SHOWN_MAX])?;
        while let Some(row) = rows.next()? {
            entry(&EntryRow {
                id: id(row, 0)?,
                at: moment(row, 1)?,
                kind: text(row, 2)?,
                actor: text(row, 3)?,
                body: text(row, 4)?,
            });
        }
        Ok(true)
    })();
    connection.prepare_cached("COMMIT")?.execute([])?;
    found
}

/// Gives the newest cases before `before` to `line`; returns the row to go on from.
pub(crate) fn list_cases(
    connection: &Connection,
    before: Option<i64>,
    limit: i64,
    line: impl FnMut(&CaseLine<'_>),
) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {LINE_COLUMNS} FROM cases c WHERE c.row < ?1 ORDER BY c.row DESC LIMIT ?2"
    ))?;
    let rows = statement.query(params![before.unwrap_or(i64::MAX), limit])?;
    lines(rows, limit, line)
}

/// Gives the newest cases that hold the word to `line`; returns the row to go on from.
pub(crate) fn search_cases(
    connection: &Connection,
    word: &str,
    before: Option<i64>,
    limit: i64,
    line: impl FnMut(&CaseLine<'_>),
) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {LINE_COLUMNS} FROM case_search s JOIN cases c ON c.row = s.rowid \
         WHERE case_search MATCH ?1 AND s.rowid < ?2 ORDER BY s.rowid DESC LIMIT ?3"
    ))?;
    // Quoted, a word cannot be FTS5 query syntax.
    let quoted = format!("\"{}\"", word.replace('"', "\"\""));
    let rows = statement.query(params![quoted, before.unwrap_or(i64::MAX), limit])?;
    lines(rows, limit, line)
}

fn lines(
    mut rows: rusqlite::Rows<'_>,
    limit: i64,
    mut line: impl FnMut(&CaseLine<'_>),
) -> rusqlite::Result<Option<i64>> {
    let (mut count, mut last) = (0, None);
    while let Some(row) = rows.next()? {
        line(&CaseLine {
            id: id(row, 1)?,
            reference: row.get(2)?,
            chapter: text(row, 3)?,
            stage: text(row, 4)?,
            title: text(row, 5)?,
            claimant: text(row, 6)?,
            claimed_paise: row.get(7)?,
            agreed_paise: row.get(8)?,
            recovered_paise: row.get(9)?,
            owner: text(row, 10)?,
            next_action: text(row, 11)?,
            next_action_due: moment(row, 12)?,
            created_at: moment(row, 13)?,
            updated_at: moment(row, 14)?,
        });
        count += 1;
        last = row.get(0)?;
    }
    Ok(if count == limit { last } else { None })
}

/// Writes a case, its first timeline entry and its search row; the caller holds the transaction.
pub(crate) fn insert_case(
    connection: &Connection,
    reference: i64,
    stage: &str,
    new: &NewCase,
    now: i64,
) -> rusqlite::Result<(i64, Uuid)> {
    let id = Uuid::now_v7();
    connection
        .prepare_cached(
            "INSERT INTO cases (id, reference, chapter, stage, title, summary, claimant, claimed_paise, agreed_paise, \
             recovered_paise, owner, next_action, next_action_due, created_at, updated_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, ?9, ?10, ?11, ?12, ?12)",
        )?
        .execute(params![
            id,
            reference,
            new.chapter,
            stage,
            new.title,
            new.summary,
            new.claimant,
            new.claimed_paise,
            new.owner,
            new.next_action,
            new.next_action_due,
            now
        ])?;
    let row = connection.last_insert_rowid();
    insert_entry(connection, row, now, "opened", &new.owner, &new.title)?;
    connection
        .prepare_cached(
            "INSERT INTO case_search (rowid, words) VALUES (?1, ?2 || ' ' || ?3 || ' ' || ?4)",
        )?
        .execute(params![row, new.title, new.summary, new.claimant])?;
    Ok((row, id))
}

/// Whether a statement was refused because a unique value stands in another row.
pub(crate) fn is_taken(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(failure, _)
        if failure.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE)
}

/// Writes one timeline entry; the caller holds the transaction.
pub(crate) fn insert_entry(
    connection: &Connection,
    case_row: i64,
    at: i64,
    kind: &str,
    actor: &str,
    body: &str,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO timeline_event (id, case_row, at, kind, actor, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![Uuid::now_v7(), case_row, at, kind, actor, body])?;
    Ok(())
}

/// What `bare verify` looks at after a crash.
pub(crate) struct Soundness {
    /// SQLite's own word: `ok`, or what is wrong.
    pub(crate) integrity: String,
    /// Cases in the file.
    pub(crate) cases: i64,
    /// Cases without a timeline entry: half a transaction.
    pub(crate) without_timeline: i64,
    /// Cases without a search row: half a transaction.
    pub(crate) without_search: i64,
}

/// Reads the whole file for signs of half a transaction.
pub(crate) fn inspect(connection: &Connection) -> rusqlite::Result<Soundness> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    Ok(Soundness {
        integrity: connection
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .optional()?
            .unwrap_or_default(),
        cases: count("SELECT count(*) FROM cases")?,
        without_timeline: count(
            "SELECT count(*) FROM cases c WHERE NOT EXISTS (SELECT 1 FROM timeline_event t WHERE t.case_row = c.row)",
        )?,
        without_search: count(
            "SELECT count(*) FROM cases c WHERE NOT EXISTS (SELECT 1 FROM case_search_docsize d WHERE d.id = c.row)",
        )?,
    })
}
