//! Fifty desks at once: the same operations against the bare program and against Sangam, by turns
//! in one run, so that a busy neighbour on the machine slows both.

mod report;
mod target;

use crate::Fault;
use crate::bare;
use crate::cpu;
use crate::http::{Client, Origin, encode};
use crate::load::{self, Measurement, Plan, Requests, Until};
use clap::Args;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use target::Target;
use tokio::process::{Child, Command};

/// How long the bare program may take to come up.
const READY_WITHIN: Duration = Duration::from_secs(20);

/// The create that the bare program understands.
const BARE_BODY: &str = include_str!("../bodies/bare-case.json");

/// `sangam-bench desks …`
#[derive(Args)]
pub(crate) struct DesksArguments {
    /// A running Sangam: `name=sqlite,url=http://127.0.0.1:8080,bearer=TOKEN,cookie=sangam=VALUE`;
    /// also `postgres=PID`, `pid=PID`, `rare=WORD`, `common=WORD`, `body=FILE`, `references=FILE`. May be repeated
    #[arg(long = "target")]
    targets: Vec<String>,
    /// Folder for the bare program's file, filled once and copied for each run
    #[arg(long, default_value = "target/bench")]
    bare_data: PathBuf,
    /// Cases in the bare program's file
    #[arg(long, default_value_t = 100_000)]
    cases: u64,
    /// Path of one case as JSON
    #[arg(long, default_value = "/api/cases/{reference}")]
    case_json_path: String,
    /// Path of one case as a page
    #[arg(long, default_value = "/cases/{reference}")]
    case_html_path: String,
    /// Path of the list of 50
    #[arg(long, default_value = "/api/cases?limit=50")]
    list_path: String,
    /// Path of the search
    #[arg(long, default_value = "/api/cases?q={word}&limit=50")]
    search_path: String,
    /// Path of the create
    #[arg(long, default_value = "/api/cases")]
    create_path: String,
    /// A word that stands in 0.2 % of the summaries
    #[arg(long, default_value = bare::RARE_WORD)]
    rare_word: String,
    /// A word that stands in 5 % of the summaries
    #[arg(long, default_value = bare::COMMON_WORD)]
    common_word: String,
    /// JSON body of a create for the targets; without it creates are left out
    #[arg(long)]
    body: Option<PathBuf>,
    /// Kept-alive connections of the reading desks
    #[arg(long, default_value_t = 50)]
    connections: usize,
    /// Rounds; the bare program and the targets take turns in each
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Not measured before each
    #[arg(long, default_value_t = 1.0)]
    warm_up_seconds: f64,
    /// Measured time of each read
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// Measured time of each create
    #[arg(long, default_value_t = 4.0)]
    create_seconds: f64,
    /// How many cases the desks ask for, newest first; by default all, so that neither a cache nor the
    /// short timelines of freshly created cases flatter anybody
    #[arg(long, default_value_t = 100_000)]
    references: usize,
    /// Only these operations (case-json, case-html, list, search-rare, search-common, create-1, create-8, create-64)
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Two of the targets, `small,large`: how many times as long does each operation take on the larger data
    #[arg(long, value_delimiter = ',', num_args = 2)]
    compare: Vec<String>,
    /// Where the table goes, as Markdown
    #[arg(long, default_value = "target/bench/desks.md")]
    out: PathBuf,
}

/// One thing that desks do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    CaseJson,
    CaseHtml,
    List,
    SearchRare,
    SearchCommon,
    Create { writers: usize },
}

impl Operation {
    const ALL: [Operation; 8] = [
        Operation::CaseJson,
        Operation::CaseHtml,
        Operation::List,
        Operation::SearchRare,
        Operation::SearchCommon,
        Operation::Create { writers: 1 },
        Operation::Create { writers: 8 },
        Operation::Create { writers: 64 },
    ];

    fn name(self) -> &'static str {
        match self {
            Operation::CaseJson => "case-json",
            Operation::CaseHtml => "case-html",
            Operation::List => "list",
            Operation::SearchRare => "search-rare",
            Operation::SearchCommon => "search-common",
            Operation::Create { writers: 1 } => "create-1",
            Operation::Create { writers: 8 } => "create-8",
            Operation::Create { .. } => "create-64",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Operation::CaseJson => "one case, JSON",
            Operation::CaseHtml => "one case, HTML",
            Operation::List => "list of 50",
            Operation::SearchRare => "search, 0.2 % word",
            Operation::SearchCommon => "search, 5 % word",
            Operation::Create { writers: 1 } => "durable create, 1 writer",
            Operation::Create { writers: 8 } => "durable create, 8 writers",
            Operation::Create { .. } => "durable create, 64 writers",
        }
    }

    fn is_create(self) -> bool {
        matches!(self, Operation::Create { .. })
    }
}

/// Everything measured of one server: `rounds[operation][round]`.
struct Series {
    name: String,
    rounds: Vec<Vec<Measurement>>,
}

/// Runs the whole comparison and writes the table.
pub(crate) async fn run(arguments: DesksArguments) -> Result<(), Fault> {
    let operations: Vec<Operation> = Operation::ALL
        .into_iter()
        .filter(|operation| {
            arguments.only.is_empty() || arguments.only.iter().any(|name| name == operation.name())
        })
        .collect();
    if operations.is_empty() {
        return Err("no such operation".into());
    }
    let machine = cpu::machine();
    let sync_us = sync_micros(&arguments.bare_data)?;
    let (_bare, bare_target) = start_bare(&arguments).await?;
    let mut servers = vec![bare_target];
    for text in &arguments.targets {
        servers.push(Target::parse(text, arguments.body.as_deref())?);
    }
    let mut notes = Vec::new();
    for server in &mut servers {
        server
            .learn_references(&arguments.list_path, arguments.references)
            .await?;
        for operation in operations.iter().filter(|operation| !operation.is_create()) {
            notes.push(probe(&arguments, server, *operation).await?);
        }
    }
    let mut series: Vec<Series> = servers
        .iter()
        .map(|server| Series {
            name: server.name.clone(),
            rounds: vec![Vec::new(); operations.len()],
        })
        .collect();
    // All rounds of one operation before the next: creates come last and do not shift the reads.
    for (index, operation) in operations.iter().enumerate() {
        for round in 0..arguments.rounds {
            let mut order: Vec<usize> = (0..servers.len()).collect();
            // Whoever goes first finds a cooler machine: take turns at that too.
            if round % 2 == 1 {
                order.reverse();
            }
            for at in order {
                let server = &servers[at];
                if operation.is_create() && server.body.is_none() {
                    continue;
                }
                let measured = load::measure(plan(&arguments, server, *operation)).await?;
                eprintln!(
                    "{:<26} round {} {:<10} {:>8.0}/s  p50 {:>8.2} ms  p99 {:>8.2} ms  CPU {:>7} µs  errors {}{}",
                    operation.words(),
                    round + 1,
                    server.name,
                    measured.per_second(),
                    measured.p50_us / 1e3,
                    measured.p99_us / 1e3,
                    report::micros(measured.cpu_us()),
                    measured.errors,
                    measured
                        .first_error
                        .as_ref()
                        .map_or(String::new(), |error| format!(" ({error})")),
                );
                series[at].rounds[index].push(measured);
            }
        }
    }
    for server in &servers {
        if let Some(kilobytes) = server.watched.server.and_then(cpu::resident_kilobytes) {
            notes.push(format!(
                "{}: {:.1} MB resident at the end",
                server.name,
                kilobytes as f64 / 1024.0
            ));
        }
    }
    let heading = format!(
        "{} cases in the bare file; {} connections; {} rounds of {} s (creates {} s) after {} s; medians. {machine}; \
         overwriting 4 KB with fdatasync takes {sync_us:.0} µs (median) on this disk.",
        arguments.cases,
        arguments.connections,
        arguments.rounds,
        arguments.seconds,
        arguments.create_seconds,
        arguments.warm_up_seconds,
    );
    let table = report::markdown(
        &heading,
        &operations,
        &series,
        arguments
            .compare
            .split_first()
            .and_then(|(small, rest)| Some((small.as_str(), rest.first()?.as_str()))),
        &notes,
    );
    if let Some(folder) = arguments.out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&arguments.out, &table)?;
    println!("{table}");
    eprintln!("written to {}", arguments.out.display());
    Ok(())
}

fn plan(arguments: &DesksArguments, server: &Target, operation: Operation) -> Plan {
    let seconds = if operation.is_create() {
        arguments.create_seconds
    } else {
        arguments.seconds
    };
    Plan {
        origin: server.origin.clone(),
        connections: match operation {
            Operation::Create { writers } => writers,
            _ => arguments.connections,
        },
        warm_up: Duration::from_secs_f64(arguments.warm_up_seconds),
        until: Until::Elapsed(Duration::from_secs_f64(seconds)),
        watched: server.watched,
        requests: Requests {
            path: path(arguments, server, operation),
            references: Arc::clone(&server.references),
            headers: server.headers.clone(),
            body: server.body.clone().filter(|_| operation.is_create()),
        },
    }
}

fn path(arguments: &DesksArguments, server: &Target, operation: Operation) -> String {
    let search = |own: &Option<String>, default: &str| {
        let word = own.as_deref().unwrap_or(default);
        arguments.search_path.replace("{word}", &encode(word))
    };
    match operation {
        Operation::CaseJson => arguments.case_json_path.clone(),
        Operation::CaseHtml => arguments.case_html_path.clone(),
        Operation::List => arguments.list_path.clone(),
        Operation::SearchRare => search(&server.rare_word, &arguments.rare_word),
        Operation::SearchCommon => search(&server.common_word, &arguments.common_word),
        Operation::Create { .. } => arguments.create_path.clone(),
    }
}

/// Asks once and looks at the answer: a fast 404 or an empty list must not pass for a good figure.
async fn probe(
    arguments: &DesksArguments,
    server: &Target,
    operation: Operation,
) -> Result<String, Fault> {
    let mut path = path(arguments, server, operation);
    if let Some(reference) = server.references.first() {
        path = path.replace("{reference}", reference);
    }
    let mut client = Client::new(&server.origin);
    let (status, body) = client.get(&path, &server.headers).await?;
    if status != 200 {
        return Err(format!(
            "{}: GET {path}: {status} {}",
            server.name,
            String::from_utf8_lossy(body)
        )
        .into());
    }
    let lines = String::from_utf8_lossy(body)
        .matches("\"reference\":")
        .count();
    let wants_fifty = !matches!(operation, Operation::CaseJson | Operation::CaseHtml);
    if wants_fifty && lines == 0 {
        return Err(format!("{}: GET {path}: the list is empty", server.name).into());
    }
    let shown = if wants_fifty {
        format!(", {lines} lines")
    } else {
        String::new()
    };
    Ok(format!(
        "{}: {} answers {} bytes{shown}",
        server.name,
        operation.words(),
        body.len()
    ))
}

/// Fills the bare file if it is not there, copies it, and starts the bare program on the copy.
async fn start_bare(arguments: &DesksArguments) -> Result<(Child, Target), Fault> {
    let master = arguments
        .bare_data
        .join(format!("bare-{}", arguments.cases));
    if !bare::file_in(&master).exists() {
        bare::fill_folder(&master, arguments.cases, 4)?;
    }
    let work = arguments.bare_data.join("work");
    if work.exists() {
        std::fs::remove_dir_all(&work)?;
    }
    std::fs::create_dir_all(&work)?;
    std::fs::copy(bare::file_in(&master), bare::file_in(&work))?;
    let port = free_port()?;
    let child = Command::new(std::env::current_exe()?)
        .args(["bare", "serve", "--data"])
        .arg(&work)
        .args(["--listen", &format!("127.0.0.1:{port}")])
        .kill_on_drop(true)
        .spawn()?;
    let origin = Origin::parse(&format!("http://127.0.0.1:{port}"))?;
    wait_until_ready(&origin, "/api/cases?limit=1", READY_WITHIN).await?;
    let target = Target::bare(origin, child.id(), BARE_BODY);
    Ok((child, target))
}

/// A port that nobody listens on now.
pub(crate) fn free_port() -> Result<u16, Fault> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?
        .local_addr()?
        .port())
}

/// Waits for any answer that is not a server error; gives the time it took.
pub(crate) async fn wait_until_ready(
    origin: &Origin,
    path: &str,
    within: Duration,
) -> Result<Duration, Fault> {
    let began = Instant::now();
    loop {
        let mut client = Client::new(origin);
        match client.get(path, "").await {
            Ok((status, _)) if status < 500 => return Ok(began.elapsed()),
            _ if began.elapsed() > within => {
                return Err(format!("{}: no answer within {within:?}", origin.host()).into());
            }
            _ => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

/// The median time to overwrite 4 KB and fdatasync, as a commit into a warm WAL does: what a lone
/// durable create cannot go below.
fn sync_micros(folder: &Path) -> Result<f64, Fault> {
    const WRITES: usize = 200;
    std::fs::create_dir_all(folder)?;
    let path = folder.join("sync-probe");
    let mut file = std::fs::File::create(&path)?;
    file.write_all(&vec![0_u8; WRITES * 4096])?;
    file.sync_all()?;
    file.rewind()?;
    let mut times = Vec::new();
    for _ in 0..WRITES {
        let began = Instant::now();
        file.write_all(&[0x5a; 4096])?;
        file.sync_data()?;
        times.push(began.elapsed().as_secs_f64() * 1e6);
    }
    drop(file);
    std::fs::remove_file(&path)?;
    Ok(report::median(&times))
}
