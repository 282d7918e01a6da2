//! Makes the timelines of an imported register as long as those of worked cases, straight in the database: a million cases through the
//! pages would take a night. Only reading is measured on such data; the journal knows nothing of these entries.

use crate::Fault;
use clap::Args;
use std::path::PathBuf;

/// `sangam-bench lengthen …`
#[derive(Args)]
pub(crate) struct LengthenArguments {
    /// Sangam's SQLite file; Sangam must not be running
    #[arg(long, required_unless_present = "print")]
    database: Option<PathBuf>,
    /// Print the statements, for another database's own client
    #[arg(long)]
    print: bool,
    /// Entries that every case is to have
    #[arg(long, default_value_t = 4)]
    entries: u32,
}

fn statements(entries: u32) -> String {
    let further: Vec<String> = (2..=entries)
        .map(|seq| format!("SELECT {seq} AS seq"))
        .collect();
    format!(
        "BEGIN;
INSERT INTO timeline_events (case_no, seq, at, recorded_at, actor, actor_name, kind, visibility, body, data, corrects)
SELECT first.case_no, further.seq, first.at + further.seq * 3600000000, first.recorded_at, first.actor, first.actor_name, 'note', 'desk',
    'Rang the contractor at the site; he says that the principal has not paid him and asks for ten days more.', '', NULL
FROM timeline_events AS first CROSS JOIN ({}) AS further WHERE first.seq = 1
ON CONFLICT DO NOTHING;
UPDATE cases SET events = (SELECT MAX(seq) FROM timeline_events WHERE case_no = cases.no);
COMMIT;",
        further.join(" UNION ALL ")
    )
}

pub(crate) fn run(arguments: LengthenArguments) -> Result<(), Fault> {
    if arguments.entries < 2 {
        return Err("--entries: two at least, for each case has one".into());
    }
    let statements = statements(arguments.entries);
    let Some(file) = arguments.database.filter(|_| !arguments.print) else {
        println!("{statements}");
        return Ok(());
    };
    let connection =
        rusqlite::Connection::open_with_flags(&file, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(&statements)?;
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
    let (cases, entries): (i64, i64) = connection.query_row(
        "SELECT (SELECT COUNT(*) FROM cases), (SELECT COUNT(*) FROM timeline_events)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    println!("{cases} cases, {entries} timeline entries");
    Ok(())
}
