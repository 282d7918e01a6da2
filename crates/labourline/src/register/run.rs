//! A run of an import: a file's rows, taken in chunk by chunk. A crash between two chunks loses nothing; the next turn goes on.

use super::bring::{self, bring};
use super::file::{FileRow, Table};
use super::finding::{Fault, Finding};
use super::mapping::Mapping;
use super::row::{Ground, RowReader};
use super::store::{self, Ends, RunLine};
use crate::words::stored_words;
use csv::StringRecord;
use kernel::{AccountId, CaseId, ChapterId, Language, Moment, Problem, ProblemKind, Role};
use people::{accounts, chapters};
use platform::journal::{self, Entry, Stream};
use platform::{Db, Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use utoipa::ToSchema;
use uuid::Uuid;

/// Rows taken in with one transaction: enough to share its cost, few enough that the desk does not feel it.
pub const CHUNK_ROWS: usize = 200;
/// Mappings of a chapter that are looked through for the same headings.
const FORMER_MAPPINGS: u32 = 20;

stored_words! {
    /// How far a run is.
    RunState in "register-state" {
        /// The file is being kept.
        Receiving = "receiving",
        /// Its columns wait to be looked over.
        Mapping = "mapping",
        /// Rows are being checked; nothing else is written.
        Checking = "checking",
        /// Every row was checked.
        Checked = "checked",
        /// Rows are being taken in.
        Bringing = "bringing",
        /// Every row was taken in, was known, or is kept as bad.
        Done = "done",
    }
}
platform::stored_word!(RunState);

/// What a run goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Which column is which.
    pub mapping: Mapping,
    /// Chapters rows may name, by code in capitals: those the importer may bring cases into.
    pub chapters: Vec<(String, ChapterId)>,
    /// Who holds cases for which the register names nobody.
    pub holder: AccountId,
    /// The importer's language.
    pub language: Language,
    /// What is to be done next with cases for which the register does not say, in that language.
    pub look_through: String,
}

/// A run as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRow {
    /// Row number.
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// Whose register.
    pub chapter_id: ChapterId,
    /// The file's name.
    pub file_name: String,
    /// What it goes by.
    pub plan: Plan,
    /// Whether the last pass only checked.
    pub dry: bool,
    /// How far it is.
    pub state: RunState,
    /// Rows of the file.
    pub rows_total: i64,
    /// Of them looked at in this pass.
    pub rows_done: i64,
    /// Of them new: cases made, or to be made.
    pub rows_new: i64,
    /// Known from before.
    pub rows_known: i64,
    /// Bad.
    pub rows_bad: i64,
    /// Who brought the file.
    pub created_by: String,
    /// When.
    pub created_at: Moment,
    /// When the last pass ended.
    pub finished_at: Option<Moment>,
}

/// A bad row: its cells and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RowEnd {
    /// Which row of the file, from 1.
    pub number: i64,
    /// Its cells.
    pub cells: Vec<String>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Chapters a scope may bring registers into: where it is desk lead or convener. The program may everywhere.
pub fn may_import(scope: &Scope, chapter: ChapterId) -> bool {
    scope.is_program()
        || scope.has_role_in(Role::DeskLead, chapter)
        || scope.has_role_in(Role::Convener, chapter)
}

/// The chapters a scope may bring registers into.
pub fn chapters_to_import(scope: &Scope) -> Vec<ChapterId> {
    scope.chapters_as(&[Role::DeskLead, Role::Convener])
}

/// Makes a plan for a file of `chapter`: columns guessed, or as the chapter's last file with the same headings had them.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn plan_for(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    holder: AccountId,
    look_through: &str,
    headings: &[String],
) -> Result<Plan, Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    let former = store::mappings(tx, chapter, FORMER_MAPPINGS).await?;
    let chapters = chapters::chapters(tx, scope)
        .await?
        .into_iter()
        .filter(|known| may_import(scope, known.id))
        .map(|known| (known.code.to_uppercase(), known.id))
        .collect();
    Ok(Plan {
        mapping: Mapping::guessed(headings, &former),
        chapters,
        holder,
        language: scope.language(),
        look_through: look_through.to_owned(),
    })
}

/// Writes a new run.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn new_run(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    file_name: &str,
    plan: Plan,
    state: RunState,
    rows_total: i64,
) -> Result<RunRow, Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    let run = RunRow {
        no: 0,
        id: scope.new_id(),
        chapter_id: chapter,
        file_name: file_name
            .chars()
            .filter(|letter| !letter.is_control())
            .take(120)
            .collect(),
        plan,
        dry: state != RunState::Bringing,
        state,
        rows_total,
        rows_done: 0,
        rows_new: 0,
        rows_known: 0,
        rows_bad: 0,
        created_by: scope.actor().word(),
        created_at: scope.now(),
        finished_at: None,
    };
    store::insert_run(tx, scope, &run).await?;
    let entry = Entry::new(stream(run.id), "labourline.register.received")
        .with(serde_json::json!({ "chapter": chapter, "rows": rows_total }));
    journal::record_first(tx, scope, entry).await?;
    Ok(run)
}

/// Keeps a mapping for the chapter's next file.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn keep_mapping(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    name: &str,
    mapping: &Mapping,
) -> Result<(), Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    Ok(store::keep_mapping(tx, scope, chapter, name, mapping).await?)
}

/// The chain of what was done to a run.
pub(super) fn stream(run: Uuid) -> Stream {
    Stream::of("register", run)
}

/// A run, for those who may import into its chapter.
///
/// # Errors
/// Not found.
pub async fn run(tx: &Tx, scope: &Scope, id: Uuid) -> Result<RunRow, Problem> {
    let found = store::find_run(tx, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if may_import(scope, found.chapter_id) {
        Ok(found)
    } else {
        Err(Problem::not_found())
    }
}

/// What a pass over rows needs, made once for many chunks.
#[derive(Clone)]
pub struct Pass {
    run: bring::Run,
    dry: bool,
    mapping: Mapping,
    ground: Ground,
    seen: Seen,
}

/// Fingerprints a dry pass has met, and in which row first: a double inside one file.
pub type Seen = Arc<Mutex<HashMap<(ChapterId, Vec<u8>), i64>>>;

impl Pass {
    /// Of a run: looks up who works on its chapters.
    ///
    /// # Errors
    /// The database's.
    pub async fn of(tx: &Tx, scope: &Scope, run: &RunRow, seen: Seen) -> Result<Self, Problem> {
        let mut desk = HashMap::new();
        for (_, chapter) in &run.plan.chapters {
            for (login, account) in accounts::desk_logins(tx, scope, *chapter).await? {
                desk.insert((*chapter, login), account);
            }
        }
        Ok(Self {
            run: bring::Run {
                id: run.id,
                holder: run.plan.holder,
                look_through: run.plan.look_through.clone(),
            },
            dry: run.dry,
            mapping: run.plan.mapping.clone(),
            ground: Ground {
                chapter: run.chapter_id,
                chapters: run.plan.chapters.iter().cloned().collect(),
                desk,
                today: scope.today(),
            },
            seen,
        })
    }
}

/// What became of a row.
enum End {
    New(Option<CaseId>),
    Known(Option<CaseId>),
    Bad(Vec<Finding>),
}

/// Takes a chunk of rows in with one transaction and counts them on; what a use-case refuses is tried again row by row, so that one row
/// never holds up the others. `done_before` is where the run stands. `keep_cells`: cells of good rows are still needed.
///
/// # Errors
/// The database's; refused where somebody else works on the run.
pub async fn take_chunk(
    db: &Db,
    scope: &Scope,
    pass: &Pass,
    rows: Vec<FileRow>,
    done_before: i64,
) -> Result<(), Problem> {
    let rows = Arc::new(rows);
    let together = write(db, scope, pass, Arc::clone(&rows), done_before, false).await;
    let Err(problem) = together else {
        return Ok(());
    };
    if !is_of_a_row(&problem) {
        return Err(problem);
    }
    for (at, row) in (0_i64..).zip(rows.iter()) {
        let one = Arc::new(vec![row.clone()]);
        match write(db, scope, pass, Arc::clone(&one), done_before + at, false).await {
            Err(problem) if is_of_a_row(&problem) => {
                tracing::warn!(run = %pass.run.id, row = row.number, code = problem.code, "a row was refused");
                write(db, scope, pass, one, done_before + at, true).await?;
            }
            other => other?,
        }
    }
    Ok(())
}

fn is_of_a_row(problem: &Problem) -> bool {
    problem.code != ELSEWHERE
        && matches!(
            problem.kind,
            ProblemKind::Invalid | ProblemKind::Refused | ProblemKind::NotFound
        )
}

/// Somebody else works on the run.
pub(super) const ELSEWHERE: &str = "labourline.register.elsewhere";

async fn write(
    db: &Db,
    scope: &Scope,
    pass: &Pass,
    rows: Arc<Vec<FileRow>>,
    done_before: i64,
    refused: bool,
) -> Result<(), Problem> {
    db.write(
        (scope.clone(), pass.clone(), rows),
        move |tx, (scope, pass, rows)| {
            Box::pin(async move {
                let reader = RowReader::new(&pass.mapping, &pass.ground);
                let mut ends = Ends::default();
                let mut lines = Vec::new();
                for row in rows.iter() {
                    let end = if refused {
                        End::Bad(vec![Finding {
                            fault: Fault::Refused,
                            field: None,
                            said: String::new(),
                        }])
                    } else {
                        one(tx, scope, pass, &reader, row).await?
                    };
                    let keeps = pass.dry || matches!(end, End::Bad(_));
                    let content = if keeps {
                        cells_json(&row.cells)?
                    } else {
                        String::new()
                    };
                    let (state, reason, case_id) = match end {
                        End::New(case) => {
                            ends.new += 1;
                            (if pass.dry { "good" } else { "new" }, None, case)
                        }
                        End::Known(case) => {
                            ends.known += 1;
                            ("known", None, case)
                        }
                        End::Bad(findings) => {
                            ends.bad += 1;
                            ("bad", serde_json::to_string(&findings).ok(), None)
                        }
                    };
                    lines.push(RunLine {
                        number: row.number,
                        content,
                        state,
                        reason,
                        case_id,
                    });
                }
                store::put_rows(tx, pass.run.id, &lines).await?;
                if store::advance(tx, pass.run.id, done_before, ends).await? {
                    Ok(())
                } else {
                    Err(Problem::refused(ELSEWHERE))
                }
            })
        },
    )
    .await
}

fn cells_json(cells: &StringRecord) -> Result<String, Problem> {
    let cells: Vec<&str> = cells.iter().collect();
    serde_json::to_string(&cells).map_err(|_| Problem::internal())
}

async fn one(
    tx: &Tx,
    scope: &Scope,
    pass: &Pass,
    reader: &RowReader<'_>,
    row: &FileRow,
) -> Result<End, Problem> {
    let case = match reader.read(&row.cells) {
        Ok(case) => case,
        Err(findings) => return Ok(End::Bad(findings)),
    };
    if pass.dry {
        let known = store::known(tx, case.chapter, &case.fingerprint).await?;
        let first = match pass.seen.lock() {
            Ok(mut seen) => *seen
                .entry((case.chapter, case.fingerprint))
                .or_insert(row.number),
            Err(_) => row.number,
        };
        return Ok(if known.is_some() || first < row.number {
            End::Known(known)
        } else {
            End::New(None)
        });
    }
    let id: CaseId = scope.new_id();
    if !store::claim(tx, case.chapter, &case.fingerprint, id).await? {
        return Ok(End::Known(
            store::known(tx, case.chapter, &case.fingerprint).await?,
        ));
    }
    bring(tx, scope, &pass.run, id, &case).await?;
    Ok(End::New(Some(id)))
}

/// Takes a whole file in, chunk by chunk, without keeping its good rows: for the command line. `progress` is told rows done and in all.
/// After a crash the same command goes on where it ended: what came in is known.
///
/// # Errors
/// As [`take_chunk`].
pub async fn take_file(
    db: &Db,
    scope: impl Fn() -> Scope,
    run: &RunRow,
    table: Table,
    progress: impl Fn(u64, u64),
) -> Result<RunRow, Problem> {
    let pass = db
        .read((scope(), run.clone()), |tx, (scope, run)| {
            Box::pin(async move { Pass::of(tx, scope, run, Seen::default()).await })
        })
        .await?;
    let total = table.rows_total as u64;
    let mut done = 0_i64;
    let mut rows = table.peekable();
    while rows.peek().is_some() {
        let chunk: Vec<FileRow> = rows.by_ref().take(CHUNK_ROWS).collect();
        let count = i64::try_from(chunk.len()).unwrap_or(0);
        take_chunk(db, &scope(), &pass, chunk, done).await?;
        done += count;
        progress(done.unsigned_abs(), total);
    }
    let state = if run.dry {
        RunState::Checked
    } else {
        RunState::Done
    };
    end(db, &scope(), run.id, state, done).await
}

/// Ends a pass, with its entry in the journal; the run as it then stands.
pub(super) async fn end(
    db: &Db,
    scope: &Scope,
    id: Uuid,
    state: RunState,
    rows_total: i64,
) -> Result<RunRow, Problem> {
    db.write((scope.clone(), id), move |tx, (scope, id)| {
        Box::pin(async move {
            store::finish(tx, *id, state, rows_total, scope.now()).await?;
            let run = store::find_run(tx, *id).await?.ok_or_else(Problem::not_found)?;
            let counts = serde_json::json!({
                "rows": run.rows_total, "new": run.rows_new, "known": run.rows_known, "bad": run.rows_bad, "dry": run.dry,
            });
            let entry = Entry::new(stream(*id), "labourline.register.taken-in").with(counts);
            journal::record(tx, scope, entry).await?;
            Ok(run)
        })
    })
    .await
}

/// Bad rows of a run with what is wrong, in order, after row `after`.
///
/// # Errors
/// Not found.
pub async fn bad_rows(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    after: i64,
    rows_max: u32,
) -> Result<Vec<RowEnd>, Problem> {
    run(tx, scope, id).await?;
    Ok(store::bad_rows(tx, id, after, rows_max).await?)
}
