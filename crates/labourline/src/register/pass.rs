//! A pass over the rows of a run, chunk by chunk. A crash between two chunks loses nothing; the next turn goes on.

use super::bring::{self, bring};
use super::file::{FileRow, Table};
use super::finding::{Fault, Finding};
use super::mapping::Mapping;
use super::row::{Ground, RowReader};
use super::run::{RunRow, RunState, stream};
use super::store::{self, Ends, RunLine};
use csv::StringRecord;
use kernel::{CaseId, ChapterId, Problem, ProblemKind};
use people::accounts;
use platform::journal::{self, Entry};
use platform::{Db, Scope, Tx};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// Rows taken in with one transaction: enough to share its cost, few enough that the desk does not feel it.
/// Measured on SQLite: with 200 rows half of the time went into keeping the pages of before for a roll-back, which grows with the square.
pub const CHUNK_ROWS: usize = 32;

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
    pub async fn of(
        tx: &Tx,
        scope: &Scope,
        run: &RunRow,
        first_response_within_hours: u32,
        seen: Seen,
    ) -> Result<Self, Problem> {
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
                first_response_within_hours,
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
    first_response_within_hours: u32,
    table: Table,
    progress: impl Fn(u64, u64),
) -> Result<RunRow, Problem> {
    let pass = db
        .read((scope(), run.clone()), move |tx, (scope, run)| {
            Box::pin(async move {
                Pass::of(tx, scope, run, first_response_within_hours, Seen::default()).await
            })
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
