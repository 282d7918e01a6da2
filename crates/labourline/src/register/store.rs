//! Rows of imports: runs, their rows, what is known of former ones, mappings.

pub(crate) mod money;

use super::mapping::Mapping;
use super::run::{Plan, RowEnd, RunRow, RunState};
use kernel::{CaseId, ChapterId, Moment};
use platform::vault::Vault;
use platform::{DbError, Param, Row, Scope, Tx, params};
use uuid::Uuid;

/// Rows written with one statement.
const ROWS_AT_ONCE: usize = 100;

const COLUMNS: &str = "no, id, chapter_id, file_name, mapping, dry, state, rows_total, rows_done, rows_new, rows_known, rows_bad, \
     created_by, created_at, finished_at";

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, index: usize) -> Result<T, DbError> {
    from_json(&row.get::<String>(index)?, index)
}

fn from_json<T: serde::de::DeserializeOwned>(text: &str, index: usize) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Column {
        index,
        detail: error.to_string(),
    })
}

fn to_json(value: &impl serde::Serialize) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|error| DbError::Fault(error.to_string()))
}

fn run(row: &Row<'_>) -> Result<RunRow, DbError> {
    Ok(RunRow {
        no: row.get(0)?,
        id: row.get(1)?,
        chapter_id: row.get(2)?,
        file_name: row.get(3)?,
        plan: json(row, 4)?,
        dry: row.get(5)?,
        state: row.get(6)?,
        rows_total: row.get(7)?,
        rows_done: row.get(8)?,
        rows_new: row.get(9)?,
        rows_known: row.get(10)?,
        rows_bad: row.get(11)?,
        created_by: row.get(12)?,
        created_at: row.get(13)?,
        finished_at: row.maybe(14)?,
    })
}

/// Writes a new run.
pub(crate) async fn insert_run(tx: &Tx, scope: &Scope, new: &RunRow) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO import_runs (id, chapter_id, file_name, mapping, dry, state, rows_total, rows_done, rows_new, rows_known, \
         rows_bad, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, 0, $8, $9)",
        params![
            new.id, new.chapter_id, &new.file_name, to_json(&new.plan)?, new.dry, new.state, new.rows_total, scope.actor().word(),
            scope.now()
        ],
    )
    .await?;
    Ok(())
}

/// A run, of any chapter: the caller asks who may see it.
pub(crate) async fn find_run(tx: &Tx, id: Uuid) -> Result<Option<RunRow>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM import_runs WHERE id = $1"),
        params![id],
        run,
    )
    .await
}

/// The latest runs of these chapters.
pub(crate) async fn runs_of(
    tx: &Tx,
    chapters: &[ChapterId],
    rows_max: u32,
) -> Result<Vec<RunRow>, DbError> {
    if chapters.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=chapters.len()).map(|at| format!("${at}")).collect();
    let mut params: Vec<Param<'_>> = chapters.iter().map(Param::from).collect();
    params.push(rows_max.into());
    let sql = format!(
        "SELECT {COLUMNS} FROM import_runs WHERE chapter_id IN ({}) ORDER BY no DESC LIMIT ${}",
        places.join(", "),
        params.len()
    );
    tx.query(&sql, &params, run).await
}

/// A file has been kept whole: its columns wait to be looked over.
pub(crate) async fn received(tx: &Tx, id: Uuid, rows_total: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE import_runs SET state = 'mapping', rows_total = $2 WHERE id = $1 AND state = 'receiving'",
        params![id, rows_total],
    )
    .await?;
    Ok(())
}

/// Turns a run from one of `from` to another state, counting from nothing; false where it is in none of them.
pub(crate) async fn begin_pass(
    tx: &Tx,
    id: Uuid,
    from: &[RunState],
    to: RunState,
    plan: &Plan,
) -> Result<bool, DbError> {
    let places: Vec<String> = (5..5 + from.len()).map(|at| format!("${at}")).collect();
    let dry = to != RunState::Bringing;
    let mut params: Vec<Param<'_>> = vec![id.into(), to.into(), dry.into(), to_json(plan)?.into()];
    params.extend(from.iter().map(|state| Param::from(*state)));
    let sql = format!(
        "UPDATE import_runs SET state = $2, dry = $3, mapping = $4, rows_done = 0, rows_new = 0, rows_known = 0, rows_bad = 0, \
         finished_at = NULL WHERE id = $1 AND state IN ({})",
        places.join(", ")
    );
    if tx.execute(&sql, &params).await? == 0 {
        return Ok(false);
    }
    tx.execute(
        "UPDATE import_rows SET state = 'waiting', reason = NULL WHERE run_id = $1 AND state <> 'waiting'",
        params![id],
    )
    .await?;
    Ok(true)
}

/// How many rows a chunk ended as what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) new: i64,
    pub(crate) known: i64,
    pub(crate) bad: i64,
}

/// Counts a chunk on; false where the run is not where it was thought to be: somebody else works on it.
pub(crate) async fn advance(
    tx: &Tx,
    id: Uuid,
    done_before: i64,
    ends: Ends,
) -> Result<bool, DbError> {
    let advanced = tx
        .execute(
            "UPDATE import_runs SET rows_done = rows_done + $3, rows_new = rows_new + $4, rows_known = rows_known + $5, \
             rows_bad = rows_bad + $6 WHERE id = $1 AND rows_done = $2",
            params![id, done_before, ends.new + ends.known + ends.bad, ends.new, ends.known, ends.bad],
        )
        .await?;
    Ok(advanced == 1)
}

/// Ends a pass.
pub(crate) async fn finish(
    tx: &Tx,
    id: Uuid,
    state: RunState,
    rows_total: i64,
    at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE import_runs SET state = $2, rows_total = $3, finished_at = $4 WHERE id = $1",
        params![id, state, rows_total, at],
    )
    .await?;
    Ok(())
}

/// One row of a run as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RunLine {
    pub(crate) number: i64,
    /// The cells as JSON; empty where nothing needs them any more.
    pub(crate) content: String,
    /// `waiting`, `good`, `new`, `known`, `bad`.
    pub(crate) state: &'static str,
    /// What is wrong, as JSON.
    pub(crate) reason: Option<String>,
    pub(crate) case_id: Option<CaseId>,
}

const CONTENT: &str = "import_rows.content";
const REASON: &str = "import_rows.reason";

fn row_name(run: Uuid, number: i64) -> String {
    format!("{run}:{number}")
}

fn cells(
    vault: &Vault,
    run: Uuid,
    number: i64,
    row: &Row<'_>,
    index: usize,
) -> Result<Vec<String>, DbError> {
    let text = vault.open_text(CONTENT, row_name(run, number), row.get(index)?)?;
    from_json(&text, index)
}

/// Writes rows, in place of those that stand.
pub(crate) async fn put_rows(tx: &Tx, run: Uuid, rows: &[RunLine]) -> Result<(), DbError> {
    let vault = tx.vault()?;
    for some in rows.chunks(ROWS_AT_ONCE) {
        let mut params: Vec<Param<'_>> = vec![run.into()];
        let mut values = Vec::with_capacity(some.len());
        for row in some {
            let first = params.len() + 1;
            values.push(format!(
                "($1, ${first}, ${}, ${}, ${}, ${})",
                first + 1,
                first + 2,
                first + 3,
                first + 4
            ));
            params.push(row.number.into());
            let name = row_name(run, row.number);
            params.push(vault.seal_text(CONTENT, &name, &row.content)?.into());
            params.push(row.state.into());
            let reason = row.reason.as_deref();
            let reason = reason.map(|text| vault.seal_text(REASON, &name, text));
            params.push(reason.transpose()?.into());
            params.push(row.case_id.into());
        }
        let sql = format!(
            "INSERT INTO import_rows (run_id, number, content, state, reason, case_id) VALUES {} \
             ON CONFLICT (run_id, number) DO UPDATE SET content = excluded.content, state = excluded.state, \
             reason = excluded.reason, case_id = excluded.case_id",
            values.join(", ")
        );
        tx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Rows that wait, in order: number and cells.
pub(crate) async fn waiting(
    tx: &Tx,
    run: Uuid,
    rows_max: u32,
    after: i64,
) -> Result<Vec<(i64, Vec<String>)>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        "SELECT number, content FROM import_rows WHERE run_id = $1 AND number > $3 AND state = 'waiting' ORDER BY number LIMIT $2",
        params![run, rows_max, after],
        |row| {
            let number = row.get(0)?;
            Ok((number, cells(&vault, run, number, row, 1)?))
        },
    )
    .await
}

/// The first rows of a file, to show beside their headings.
pub(crate) async fn first_rows(
    tx: &Tx,
    run: Uuid,
    rows_max: u32,
) -> Result<Vec<Vec<String>>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        "SELECT content, number FROM import_rows WHERE run_id = $1 AND content <> '' ORDER BY number LIMIT $2",
        params![run, rows_max],
        |row| cells(&vault, run, row.get(1)?, row, 0),
    )
    .await
}

/// Bad rows with what is wrong, in order, after a number.
pub(crate) async fn bad_rows(
    tx: &Tx,
    run: Uuid,
    after: i64,
    rows_max: u32,
) -> Result<Vec<RowEnd>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        "SELECT number, content, reason FROM import_rows WHERE run_id = $1 AND number > $2 AND state = 'bad' ORDER BY number LIMIT $3",
        params![run, after, rows_max],
        |row| {
            let number = row.get(0)?;
            let reason = vault.open_text(REASON, row_name(run, number), row.get(2)?)?;
            Ok(RowEnd {
                number,
                cells: cells(&vault, run, number, row, 1)?,
                findings: from_json(&reason, 2)?,
            })
        },
    )
    .await
}

/// Claims a fingerprint for a case to be; false where a case has it.
pub(crate) async fn claim(
    tx: &Tx,
    chapter: ChapterId,
    fingerprint: &[u8],
    case: CaseId,
) -> Result<bool, DbError> {
    let claimed = tx
        .execute(
            "INSERT INTO import_known (chapter_id, fingerprint, case_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            params![chapter, fingerprint, case],
        )
        .await?;
    Ok(claimed == 1)
}

/// The case of a fingerprint.
pub(crate) async fn known(
    tx: &Tx,
    chapter: ChapterId,
    fingerprint: &[u8],
) -> Result<Option<CaseId>, DbError> {
    tx.first(
        "SELECT case_id FROM import_known WHERE chapter_id = $1 AND fingerprint = $2",
        params![chapter, fingerprint],
        |row| row.get(0),
    )
    .await
}

/// Keeps a mapping for the next file of the chapter.
pub(crate) async fn keep_mapping(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    name: &str,
    mapping: &Mapping,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO import_mappings (id, chapter_id, name, mapping, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![scope.new_id::<Uuid>(), chapter, name, to_json(mapping)?, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// The chapter's latest mappings, the latest first.
pub(crate) async fn mappings(
    tx: &Tx,
    chapter: ChapterId,
    rows_max: u32,
) -> Result<Vec<Mapping>, DbError> {
    tx.query(
        "SELECT mapping FROM import_mappings WHERE chapter_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2",
        params![chapter, rows_max],
        |row| json(row, 0),
    )
    .await
}
