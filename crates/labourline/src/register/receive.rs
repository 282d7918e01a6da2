//! Keeping a file that was sent, row by row, until its columns have been looked over; and beginning a pass over it.

use super::file::{FileRow, Table};
use super::job;
use super::mapping::Mapping;
use super::run::{self, Plan, RunRow, RunState, new_run, plan_for, stream};
use super::store::{self, RunLine};
use kernel::{AccountId, ChapterId, Problem};
use platform::journal::{self, Entry};
use platform::{Db, Scope, Tx};
use uuid::Uuid;

/// Rows kept with one transaction.
const ROWS_AT_ONCE: usize = 500;

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The chapter of rows that name none.
    pub chapter: ChapterId,
    /// Who holds cases for which the register names nobody.
    pub holder: AccountId,
    /// Its name, for the list of runs.
    pub file_name: String,
    /// The next step of cases for which the register names none.
    pub look_through: String,
}

/// Keeps a file of any size, some rows at a time. Its columns then wait to be looked over.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn receive_file(
    db: &Db,
    scope: &Scope,
    sent: Sent,
    table: Table,
) -> Result<RunRow, Problem> {
    let total = i64::try_from(table.rows_total).unwrap_or(i64::MAX);
    let input = (scope.clone(), sent, table.headings.clone());
    let run = db
        .write(input, move |tx, (scope, sent, headings)| {
            Box::pin(async move {
                let plan = plan_for(
                    tx,
                    scope,
                    sent.chapter,
                    sent.holder,
                    &sent.look_through,
                    headings,
                )
                .await?;
                new_run(
                    tx,
                    scope,
                    sent.chapter,
                    &sent.file_name,
                    plan,
                    RunState::Receiving,
                    total,
                )
                .await
            })
        })
        .await?;
    let mut rows = table.peekable();
    while rows.peek().is_some() {
        let some: Vec<RunLine> = rows
            .by_ref()
            .take(ROWS_AT_ONCE)
            .map(|row| waiting(&row))
            .collect();
        db.write((run.id, some), |tx, (id, some)| {
            Box::pin(async move { Ok::<_, Problem>(store::put_rows(tx, *id, some).await?) })
        })
        .await?;
    }
    db.write(run.id, move |tx, id| {
        Box::pin(async move { Ok::<_, Problem>(store::received(tx, *id, total).await?) })
    })
    .await?;
    Ok(run)
}

/// Keeps a small file in the transaction of the caller.
///
/// # Errors
/// As [`receive_file`].
pub async fn receive_rows(
    tx: &Tx,
    scope: &Scope,
    sent: &Sent,
    headings: &[String],
    rows: &[FileRow],
) -> Result<RunRow, Problem> {
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let plan = plan_for(
        tx,
        scope,
        sent.chapter,
        sent.holder,
        &sent.look_through,
        headings,
    )
    .await?;
    let run = new_run(
        tx,
        scope,
        sent.chapter,
        &sent.file_name,
        plan,
        RunState::Mapping,
        total,
    )
    .await?;
    let lines: Vec<RunLine> = rows.iter().map(waiting).collect();
    store::put_rows(tx, run.id, &lines).await?;
    Ok(run)
}

fn waiting(row: &FileRow) -> RunLine {
    let cells: Vec<&str> = row.cells.iter().collect();
    let content = serde_json::to_string(&cells).unwrap_or_else(|_| "[]".to_owned());
    RunLine {
        number: row.number,
        content,
        state: "waiting",
        reason: None,
        case_id: None,
    }
}

/// Begins a pass over a kept file: checks every row (`dry`), or takes them in. The mapping is kept for the chapter's next file. A pass that
/// has begun already is not begun again.
///
/// # Errors
/// Not found; fields `columns.N` (see [`Mapping::check`]); refused where the file has been taken in already.
pub async fn begin_pass(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    mapping: Option<Mapping>,
    dry: bool,
) -> Result<RunRow, Problem> {
    let found = run::run(tx, scope, id).await?;
    let to = if dry {
        RunState::Checking
    } else {
        RunState::Bringing
    };
    if found.state == to {
        return Ok(found);
    }
    let mapping = mapping.unwrap_or_else(|| found.plan.mapping.clone());
    if !mapping.headings().eq(found.plan.mapping.headings()) {
        return Err(Problem::invalid_field(
            "columns",
            "labourline.register.other-columns",
        ));
    }
    mapping.check()?;
    let changed = mapping != found.plan.mapping;
    let plan = Plan {
        mapping,
        ..found.plan
    };
    if !store::begin_pass(tx, id, &[RunState::Mapping, RunState::Checked], to, &plan).await? {
        return Err(Problem::refused("labourline.register.not-now"));
    }
    if changed || !dry {
        store::keep_mapping(tx, scope, found.chapter_id, &found.file_name, &plan.mapping).await?;
    }
    job::enqueue(tx, scope, id).await?;
    let action = if dry {
        "labourline.register.check-begun"
    } else {
        "labourline.register.taking-begun"
    };
    journal::record(tx, scope, Entry::new(stream(id), action)).await?;
    run::run(tx, scope, id).await
}
