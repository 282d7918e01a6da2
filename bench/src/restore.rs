//! A backup under load, restored and looked through.
//!
//! Writers create without a pause while the backup is taken. The restored copy must be one moment of what happened: every case that
//! was acknowledged before the backup began is in it; of each writer, who waits for one answer before the next create, it holds an
//! unbroken beginning; every case in it has the same rows, timeline and claimants as in the original, and the journal has exactly as
//! many entries as so many creates write. It verifies, `sangam check` passes, and a create sent again under its old key gives the old
//! case.

use crate::Fault;
use crate::crash::{Sent, Writer, shell, start};
use crate::desks::{free_port, wait_until_ready};
use crate::http::{Client, Origin};
use crate::load::{filled, headers};
use crate::random::Random;
use clap::Args;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// A restored program answers within.
const READY_WITHIN: Duration = Duration::from_secs(60);
/// Keys sent again to the restored program.
const REPLAYED_MAX: usize = 100;

/// `sangam-bench restore …`; in commands `{data}`, `{copy}`, `{restored}` and `{port}` are replaced.
#[derive(Args)]
pub(crate) struct RestoreArguments {
    /// Starts the server
    #[arg(long)]
    serve: String,
    /// Verifies its journal; prints how many entries there are first
    #[arg(long)]
    verify: String,
    /// Writes a backup of `{data}` to `{copy}`
    #[arg(long)]
    backup: String,
    /// Restores `{copy}` into `{restored}`
    #[arg(long)]
    restore: String,
    /// Starts a server on what was restored
    #[arg(long)]
    serve_restored: String,
    /// Verifies the restored journal
    #[arg(long)]
    verify_restored: String,
    /// Checks what was restored
    #[arg(long)]
    check_restored: String,
    /// Run once before the first start
    #[arg(long)]
    prepare: String,
    /// Its output is the bearer token
    #[arg(long)]
    bearer_command: String,
    /// Folder of everything, made anew
    #[arg(long)]
    folder: PathBuf,
    /// JSON body of a create
    #[arg(long)]
    body: PathBuf,
    /// Concurrent writers
    #[arg(long, default_value_t = 32)]
    writers: usize,
    /// Writing before the backup begins
    #[arg(long, default_value_t = 3)]
    seconds_before: u64,
    /// Writing after it ended
    #[arg(long, default_value_t = 1)]
    seconds_after: u64,
}

/// What one writer was answered, in order.
type Written = Vec<(Sent, String)>;

/// Runs it; an error if what was restored is not whole.
pub(crate) async fn run(arguments: RestoreArguments) -> Result<(), Fault> {
    tokio::task::LocalSet::new()
        .run_until(restored(arguments))
        .await
}

async fn restored(arguments: RestoreArguments) -> Result<(), Fault> {
    let folder = &arguments.folder;
    if folder.exists() {
        return Err(format!("{} is already there", folder.display()).into());
    }
    std::fs::create_dir_all(folder)?;
    let ports = [free_port()?, free_port()?];
    let command = |text: &str, port: u16| {
        let mut text = text.replace("{port}", &port.to_string());
        for name in ["data", "copy", "restored"] {
            text = text.replace(&format!("{{{name}}}"), &folder.join(name).to_string_lossy());
        }
        text
    };
    let ready = "/api/cases?limit=1";
    shell(&command(&arguments.prepare, 0)).await?;
    let _server = start(&command(&arguments.serve, ports[0]))?;
    let origin = Origin::parse(&format!("http://127.0.0.1:{}", ports[0]))?;
    wait_until_ready(&origin, ready, READY_WITHIN).await?;
    let bearer = shell(&command(&arguments.bearer_command, ports[0])).await?;
    let template = std::fs::read_to_string(&arguments.body)?;
    let writer = |origin: &Origin| {
        Rc::new(Writer::new(
            origin.clone(),
            headers(Some(bearer.trim()), None),
            template.clone(),
        ))
    };
    let original = writer(&origin);
    let entries_at_start = entries(&shell(&command(&arguments.verify, 0)).await?)?;

    let written: Vec<Rc<RefCell<Written>>> = (0..arguments.writers)
        .map(|_| Rc::new(RefCell::new(Vec::new())))
        .collect();
    let stop = Rc::new(Cell::new(false));
    let mut random = Random::seeded(Random::fresh_seed());
    let mut tasks = Vec::new();
    for own in &written {
        let (original, own, stop) = (Rc::clone(&original), Rc::clone(own), Rc::clone(&stop));
        let mut random = Random::seeded(random.next());
        tasks.push(tokio::task::spawn_local(async move {
            let mut client = Client::new(original.origin());
            while !stop.get() {
                let sent = Sent {
                    key: random.uuid().to_string(),
                    body: filled(original.template(), &mut random),
                };
                let reference = original.create(&mut client, &sent).await??;
                own.borrow_mut().push((sent, reference));
            }
            Ok::<_, Fault>(())
        }));
    }
    let count = || -> Vec<usize> { written.iter().map(|own| own.borrow().len()).collect() };
    tokio::time::sleep(Duration::from_secs(arguments.seconds_before)).await;
    let before = count();
    let began = Instant::now();
    shell(&command(&arguments.backup, 0)).await?;
    let took = began.elapsed();
    let during = count();
    tokio::time::sleep(Duration::from_secs(arguments.seconds_after)).await;
    stop.set(true);
    for task in tasks {
        task.await??;
    }
    let after = count();
    let all: usize = after.iter().sum();
    let entries_written =
        entries(&shell(&command(&arguments.verify, 0)).await?)? - entries_at_start;
    if all == 0 || entries_written % all != 0 {
        return Err(format!("{all} creates wrote {entries_written} journal entries").into());
    }
    println!(
        "{} cases acknowledged before the backup began, {} while it was taken ({} ms), {} after it",
        before.iter().sum::<usize>(),
        during.iter().sum::<usize>() - before.iter().sum::<usize>(),
        took.as_millis(),
        all - during.iter().sum::<usize>()
    );

    let began = Instant::now();
    shell(&command(&arguments.restore, 0)).await?;
    println!("restored in {} ms", began.elapsed().as_millis());
    let entries_restored = entries(&shell(&command(&arguments.verify_restored, 0)).await?)?;
    shell(&command(&arguments.check_restored, 0)).await?;
    let _restored = start(&command(&arguments.serve_restored, ports[1]))?;
    let origin = Origin::parse(&format!("http://127.0.0.1:{}", ports[1]))?;
    wait_until_ready(&origin, ready, READY_WITHIN).await?;
    let copy = writer(&origin);

    let mut clients = (Client::new(original.origin()), Client::new(copy.origin()));
    let mut present = 0;
    let mut faults = Vec::new();
    for (own, before) in written.iter().zip(&before) {
        let mut beginning = true;
        let own = own.borrow().clone();
        for (at, (_, reference)) in own.iter().enumerate() {
            let found = copy.file_of(&mut clients.1, reference).await?;
            match found {
                None if at < *before => {
                    faults.push(format!(
                        "{reference}: acknowledged before the backup, missing"
                    ));
                }
                None => beginning = false,
                Some(_) if !beginning => {
                    faults.push(format!(
                        "{reference}: there, and an earlier one of its writer is not"
                    ));
                }
                Some(found) => {
                    present += 1;
                    if original.file_of(&mut clients.0, reference).await? != Some(found) {
                        faults.push(format!("{reference}: not as in the original"));
                    }
                }
            }
        }
    }
    let listed = copy.count_listed(&mut clients.1).await?;
    if listed != present {
        faults.push(format!(
            "{listed} cases in the list, {present} were acknowledged"
        ));
    }
    let each = entries_written / all;
    if entries_restored - entries_at_start != each * present {
        faults.push(format!(
            "{} journal entries for {present} cases, {each} are written for each",
            entries_restored - entries_at_start
        ));
    }
    let mut replayed = 0;
    let step = present / REPLAYED_MAX + 1;
    for own in &written {
        let own = own.borrow().clone();
        for (sent, reference) in own.iter().step_by(step) {
            if copy.file_of(&mut clients.1, reference).await?.is_none() {
                continue;
            }
            replayed += 1;
            let again = copy.create(&mut clients.1, sent).await?;
            if again.as_ref() != Ok(reference) {
                faults.push(format!("{reference}: its key gave {again:?}"));
            }
        }
    }
    println!(
        "{present} cases in the restored copy, the same in the list; {entries_restored} journal entries verified, {each} for each case; \
         {replayed} keys sent again; `sangam check` passed"
    );
    for fault in faults.iter().take(10) {
        println!("FAULT  {fault}");
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} faults: the copy is not one moment of the original",
            faults.len()
        )
        .into())
    }
}

/// The number before "entries" in what the verify command says.
fn entries(said: &str) -> Result<usize, Fault> {
    let words: Vec<&str> = said.split_whitespace().collect();
    words
        .windows(2)
        .find(|pair| pair[1] == "entries")
        .and_then(|pair| pair[0].parse().ok())
        .ok_or_else(|| format!("no count of entries in “{said}”").into())
}

#[cfg(test)]
mod tests {
    use super::entries;

    #[test]
    fn the_count_is_read_from_the_words() {
        let said = "The journal is whole: 1204 entries in 1190 chains under 3 seals.";
        assert_eq!(entries(said).unwrap(), 1204);
        assert!(entries("nothing").is_err());
    }
}
