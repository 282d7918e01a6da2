//! `sangam retention run`: the purge of what has been kept long enough.

use super::{Failure, Progress, Session, say};
use labourline::retention::{self, Limits, Purged};

/// What can be done about what is kept.
#[derive(Debug, clap::Subcommand)]
pub enum RetentionCommand {
    /// Purge what has been kept long enough by the rules of the section [labourline]
    Run {
        /// Say how much it would be, and purge nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// Runs a command about what is kept.
pub async fn retention(session: &Session, command: RetentionCommand) -> Result<(), Failure> {
    let db = session.open().await?;
    let scope = session.scope();
    let limits = Limits::of(&session.config.labourline, session.now());
    let RetentionCommand::Run { dry_run } = command;
    let would = retention::dry_run(&db, limits).await?;
    if dry_run {
        tell("would be", would);
        return Ok(());
    }
    let total = would.cases.unsigned_abs();
    let progress = Progress::new("purging");
    let done = retention::purge(&db, &scope, limits, i64::MAX, |cases| {
        let cases = cases.unsigned_abs();
        progress.show(cases, total.max(cases));
    })
    .await?;
    tell("were", done);
    if done.keys > 0 {
        say(
            "Renew the copy of the keys now, over the former one: `sangam keys copy FILE`. A key that was destroyed here lives on in an \
             older copy, and opens older backups.",
        );
    }
    Ok(())
}

fn tell(verb: &str, purged: Purged) {
    say(&format!(
        "{} cases {verb} purged ({} keys destroyed), {} persons, {} calls, {} rows of registers, {} facts; {} cases are on hold, {} not \
         over yet.",
        purged.cases,
        purged.keys,
        purged.persons,
        purged.calls,
        purged.register_rows,
        purged.facts,
        purged.held,
        purged.not_over
    ));
}
