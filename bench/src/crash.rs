//! Kill -9 under concurrent writers: what was acknowledged must be there after the restart.
//!
//! Each round starts the server, lets the writers create with an idempotency key each, kills the
//! server at a random moment, starts it again on the same data, asks for every acknowledged
//! reference, and runs the verify command. With `--replay`, the creates whose answer never came are
//! sent again with their old keys, and some that were acknowledged too: these must give the old reference.
//!
//! A killed process does not lose the kernel's page cache: this shows that nothing is acknowledged
//! before it is handed over, and that a torn transaction is never seen; that the disk was told to sync
//! is shown by the rate of lone creates (`desks`), not by this.

use crate::Fault;
use crate::desks::{free_port, wait_until_ready};
use crate::http::{Client, Origin};
use crate::load::{filled, headers, post_tail};
use crate::random::Random;
use clap::Args;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;
use tokio::process::{Child, Command};

/// Acknowledged creates that are sent again in each round.
const REPLAYED_ACKNOWLEDGED_MAX: usize = 100;
/// Concurrent readers that look for what was acknowledged.
const READERS: usize = 16;

/// `sangam-bench crash …`
#[derive(Args)]
pub(crate) struct CrashArguments {
    /// Starts the server; `{data}` and `{port}` are replaced
    #[arg(
        long,
        default_value = "target/release/sangam serve --data {data} --listen 127.0.0.1:{port}"
    )]
    serve: String,
    /// Checks the data after each restart; must end with exit code 0
    #[arg(
        long,
        default_value = "target/release/sangam journal verify --data {data}"
    )]
    verify: String,
    /// Run once before the first start, for example to add the person who writes
    #[arg(long)]
    prepare: Option<String>,
    /// Run after each kill and before the restart, for example to crash PostgreSQL too
    #[arg(long)]
    after_kill: Option<String>,
    /// Its output is the bearer token; run after the server's first start
    #[arg(long)]
    bearer_command: Option<String>,
    /// Bearer token
    #[arg(long)]
    bearer: Option<String>,
    /// Data folder, made anew: it must not exist yet
    #[arg(long)]
    data: PathBuf,
    /// Path of the create
    #[arg(long, default_value = "/api/cases")]
    create_path: String,
    /// Path that must answer 200 for an acknowledged reference
    #[arg(long, default_value = "/api/cases/{reference}")]
    read_path: String,
    /// Any answer below 500 on this path means that the server is up
    #[arg(long, default_value = "/api/cases?limit=1")]
    ready_path: String,
    /// JSON body of a create; `{{n}}`, `{{digits}}`, `{{uuid}}` are replaced
    #[arg(long)]
    body: PathBuf,
    /// Where the reference stands in the answer to a create (JSON pointer)
    #[arg(long, default_value = "/reference")]
    reference_pointer: String,
    /// Send unanswered creates again with their keys, and look that keys give the same reference
    #[arg(long)]
    replay: bool,
    /// Concurrent writers
    #[arg(long, default_value_t = 200)]
    writers: usize,
    /// How often to kill
    #[arg(long, default_value_t = 20)]
    rounds: usize,
    /// Earliest kill after the writers began
    #[arg(long, default_value_t = 300)]
    kill_after_milliseconds_min: u64,
    /// Latest kill after the writers began
    #[arg(long, default_value_t = 2_500)]
    kill_after_milliseconds_max: u64,
    /// How long a restart may take
    #[arg(long, default_value_t = 60)]
    ready_within_seconds: u64,
    /// Repeats the kill moments of an earlier run
    #[arg(long)]
    seed: Option<u64>,
}

/// A create as it was sent.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) key: String,
    pub(crate) body: String,
}

/// What the writers know when the server dies.
#[derive(Default)]
struct Ledger {
    acknowledged: Vec<(Sent, String)>,
    unanswered: Vec<Sent>,
    refused: u64,
    first_refusal: Option<String>,
}

impl Ledger {
    fn refuse(&mut self, refusal: String) {
        self.refused += 1;
        self.first_refusal.get_or_insert(refusal);
    }
}

/// Totals over all rounds.
#[derive(Default)]
struct Totals {
    acknowledged: usize,
    lost: usize,
    replay_faults: usize,
    verify_failures: usize,
    refused: u64,
}

/// Runs all rounds; an error if anything was lost or did not verify.
pub(crate) async fn run(arguments: CrashArguments) -> Result<(), Fault> {
    // One thread, so that the ledger needs no lock between an answer and its record.
    tokio::task::LocalSet::new()
        .run_until(rounds(arguments))
        .await
}

async fn rounds(arguments: CrashArguments) -> Result<(), Fault> {
    if arguments.data.exists() {
        return Err(format!("{} is already there", arguments.data.display()).into());
    }
    std::fs::create_dir_all(&arguments.data)?;
    let template = std::fs::read_to_string(&arguments.body)?;
    let seed = arguments.seed.unwrap_or_else(Random::fresh_seed);
    let mut random = Random::seeded(seed);
    let port = free_port()?;
    let origin = Origin::parse(&format!("http://127.0.0.1:{port}"))?;
    let command = |text: &str| {
        text.replace("{data}", &arguments.data.to_string_lossy())
            .replace("{port}", &port.to_string())
    };
    let ready_within = Duration::from_secs(arguments.ready_within_seconds);
    println!("seed {seed}, {} writers", arguments.writers);
    if let Some(prepare) = &arguments.prepare {
        shell(&command(prepare)).await?;
    }
    let mut server = start(&command(&arguments.serve))?;
    wait_until_ready(&origin, &arguments.ready_path, ready_within).await?;
    let bearer = match &arguments.bearer_command {
        Some(text) => Some(shell(&command(text)).await?.trim().to_owned()),
        None => arguments.bearer.clone(),
    };
    let writer = Rc::new(Writer {
        origin,
        create_path: arguments.create_path.clone(),
        read_path: arguments.read_path.clone(),
        reference_pointer: arguments.reference_pointer.clone(),
        headers: headers(bearer.as_deref(), None),
        template,
    });
    let mut all: Vec<String> = Vec::new();
    let mut totals = Totals::default();
    println!(
        "| round | killed after ms | acknowledged | unanswered | lost | keys that gave another case | restart ms | verify |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    for round in 1..=arguments.rounds {
        let spread = arguments
            .kill_after_milliseconds_max
            .saturating_sub(arguments.kill_after_milliseconds_min);
        let kill_after_milliseconds =
            arguments.kill_after_milliseconds_min + random.below(spread + 1);
        let ledger = Rc::new(RefCell::new(Ledger::default()));
        let mut tasks = Vec::new();
        for _ in 0..arguments.writers {
            let (writer, ledger) = (Rc::clone(&writer), Rc::clone(&ledger));
            let own = Random::seeded(random.next());
            tasks.push(tokio::task::spawn_local(async move {
                writer.write_until_killed(&ledger, own).await;
            }));
        }
        tokio::time::sleep(Duration::from_millis(kill_after_milliseconds)).await;
        // SIGKILL: no handler, no farewell.
        server.kill().await?;
        for task in tasks {
            task.await?;
        }
        if let Some(text) = &arguments.after_kill {
            shell(&command(text)).await?;
        }
        server = start(&command(&arguments.serve))?;
        let restart = wait_until_ready(&writer.origin, &arguments.ready_path, ready_within).await?;
        let ledger = ledger.take();
        let references: Vec<String> = ledger
            .acknowledged
            .iter()
            .map(|(_, reference)| reference.clone())
            .collect();
        let lost = writer.missing(&references).await?;
        let replay_faults = if arguments.replay {
            writer.replay(&ledger).await?
        } else {
            0
        };
        let verified = shell(&command(&arguments.verify)).await;
        println!(
            "| {round} | {kill_after_milliseconds} | {} | {} | {} | {} | {} | {} |",
            references.len(),
            ledger.unanswered.len(),
            lost.len(),
            if arguments.replay {
                replay_faults.to_string()
            } else {
                "–".to_owned()
            },
            restart.as_millis(),
            match &verified {
                Ok(_) => "ok".to_owned(),
                Err(error) => format!("FAILED: {error}"),
            },
        );
        if let Some(refusal) = &ledger.first_refusal {
            println!("  refused {}: first: {refusal}", ledger.refused);
        }
        for reference in lost.iter().take(5) {
            println!("  lost: {reference}");
        }
        totals.acknowledged += references.len();
        totals.lost += lost.len();
        totals.replay_faults += replay_faults;
        totals.verify_failures += usize::from(verified.is_err());
        totals.refused += ledger.refused;
        all.extend(references);
    }
    // What survived its own crash must survive the later ones too.
    let lost_later = writer.missing(&all).await?.len();
    server.kill().await?;
    println!(
        "{} rounds: {} acknowledged, {} lost, {lost_later} missing at the end, {} keys gave another case, {} verifications failed, {} refused",
        arguments.rounds,
        totals.acknowledged,
        totals.lost,
        totals.replay_faults,
        totals.verify_failures,
        totals.refused
    );
    if totals.acknowledged == 0 {
        return Err("nothing was acknowledged: this run shows nothing".into());
    }
    if totals.lost + lost_later + totals.replay_faults + totals.verify_failures > 0 {
        return Err("the crash test failed".into());
    }
    Ok(())
}

/// Starts a command so that its process id is the server's own, not a shell's.
pub(crate) fn start(command: &str) -> Result<Child, Fault> {
    Ok(Command::new("sh")
        .args(["-c", &format!("exec {command}")])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()?)
}

/// Runs a command to its end; gives what it printed, or the end of its complaint.
pub(crate) async fn shell(command: &str) -> Result<String, Fault> {
    let output = Command::new("sh").args(["-c", command]).output().await?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let last = complaint.lines().last().unwrap_or_default();
    Err(format!("{command}: {}: {last}", output.status).into())
}

/// Those who create, and look for what they created.
pub(crate) struct Writer {
    origin: Origin,
    create_path: String,
    read_path: String,
    reference_pointer: String,
    headers: String,
    template: String,
}

impl Writer {
    /// Somebody who opens cases.
    pub(crate) fn new(origin: Origin, headers: String, template: String) -> Self {
        Self {
            origin,
            create_path: "/api/cases".to_owned(),
            read_path: "/api/cases/{reference}".to_owned(),
            reference_pointer: "/reference".to_owned(),
            headers,
            template,
        }
    }

    /// Where they write.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// What they write.
    pub(crate) fn template(&self) -> &str {
        &self.template
    }

    /// All that can be read of a case: itself with claimants and chain, its timeline, its claims; nothing where it is not there.
    pub(crate) async fn file_of(
        &self,
        client: &mut Client,
        reference: &str,
    ) -> Result<Option<String>, Fault> {
        let mut file = String::new();
        for below in ["", "/timeline", "/claims", "/money"] {
            let path = format!("/api/cases/{reference}{below}");
            let (status, body) = client.get(&path, &self.headers).await?;
            match status {
                200 => file.push_str(&String::from_utf8_lossy(body)),
                404 if below.is_empty() => return Ok(None),
                _ => return Err(format!("{path}: {status}").into()),
            }
        }
        Ok(Some(file))
    }

    /// How many cases the list has, page after page.
    pub(crate) async fn count_listed(&self, client: &mut Client) -> Result<usize, Fault> {
        let mut count = 0;
        let mut after = String::new();
        loop {
            let path = format!("/api/cases?limit=200{after}");
            let (status, body) = client.get(&path, &self.headers).await?;
            if status != 200 {
                return Err(format!("{path}: {status}").into());
            }
            let page: serde_json::Value = serde_json::from_slice(body)?;
            count += page["items"].as_array().map_or(0, Vec::len);
            match page["next"].as_str() {
                Some(next) => after = format!("&after={}", crate::http::encode(next)),
                None => return Ok(count),
            }
        }
    }

    /// Creates until the connection breaks. A create counts as acknowledged only when the whole
    /// answer was read and names a reference.
    async fn write_until_killed(&self, ledger: &RefCell<Ledger>, mut random: Random) {
        let mut client = Client::new(&self.origin);
        loop {
            let sent = Sent {
                key: random.uuid().to_string(),
                body: filled(&self.template, &mut random),
            };
            match self.create(&mut client, &sent).await {
                Ok(Ok(reference)) => ledger.borrow_mut().acknowledged.push((sent, reference)),
                Ok(Err(refusal)) => {
                    ledger.borrow_mut().refuse(refusal);
                    // "Busy" is a fair answer; hammering it is not a fair question.
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Err(_) => {
                    ledger.borrow_mut().unanswered.push(sent);
                    return;
                }
            }
        }
    }

    /// The outer error is a broken connection, the inner one an answer that is no acknowledgement.
    pub(crate) async fn create(
        &self,
        client: &mut Client,
        sent: &Sent,
    ) -> Result<Result<String, String>, Fault> {
        let request = format!(
            "POST {} HTTP/1.1\r\nHost: {}\r\n{}{}",
            self.create_path,
            self.origin.host(),
            self.headers,
            post_tail(&sent.body, &sent.key)
        );
        let status = client.exchange(request.as_bytes()).await?;
        if !(200..300).contains(&status) {
            let body: String = String::from_utf8_lossy(client.body())
                .chars()
                .take(300)
                .collect();
            return Ok(Err(format!("{status} {body}")));
        }
        let reference = serde_json::from_slice::<serde_json::Value>(client.body())
            .ok()
            .and_then(|answer| {
                Some(
                    answer
                        .pointer(&self.reference_pointer)?
                        .as_str()?
                        .to_owned(),
                )
            })
            .or_else(|| Some(client.location()?.rsplit('/').next()?.to_owned()));
        Ok(match reference {
            Some(reference) => Ok(reference.chars().filter(|letter| *letter != ' ').collect()),
            None => Err(format!("{status} without a reference")),
        })
    }

    /// Those of the references that cannot be read.
    async fn missing(self: &Rc<Self>, references: &[String]) -> Result<Vec<String>, Fault> {
        let part = references.len().div_ceil(READERS).max(1);
        let readers: Vec<_> = references
            .chunks(part)
            .map(|part| {
                let (writer, part) = (Rc::clone(self), part.to_vec());
                tokio::task::spawn_local(async move { writer.missing_of(part).await })
            })
            .collect();
        let mut missing = Vec::new();
        for reader in readers {
            missing.extend(reader.await??);
        }
        Ok(missing)
    }

    async fn missing_of(&self, references: Vec<String>) -> Result<Vec<String>, Fault> {
        let mut client = Client::new(&self.origin);
        let mut missing = Vec::new();
        for reference in references {
            let path = self.read_path.replace("{reference}", &reference);
            let (status, _) = client.get(&path, &self.headers).await?;
            if status != 200 {
                missing.push(reference);
            }
        }
        Ok(missing)
    }

    /// Sends the unanswered creates again, each twice, and some acknowledged ones; counts the keys
    /// that gave two references or another one than was acknowledged.
    async fn replay(&self, ledger: &Ledger) -> Result<usize, Fault> {
        let mut client = Client::new(&self.origin);
        let mut faults = 0;
        for sent in &ledger.unanswered {
            let first = self.create(&mut client, sent).await?;
            let second = self.create(&mut client, sent).await?;
            faults += usize::from(first.is_err() || first != second);
        }
        let step = ledger.acknowledged.len() / REPLAYED_ACKNOWLEDGED_MAX + 1;
        for (sent, reference) in ledger.acknowledged.iter().step_by(step) {
            let again = self.create(&mut client, sent).await?;
            faults += usize::from(again.as_ref() != Ok(reference));
        }
        Ok(faults)
    }
}
