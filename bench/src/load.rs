//! The closed-loop load: N connections, each asking again as soon as it was answered.

use crate::Fault;
use crate::cpu::{self, CpuTime, Watched};
use crate::http::{Client, Origin};
use crate::random::Random;
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// After a lost connection a client waits this long, so that a dead server is not hammered.
const RECONNECT_AFTER: Duration = Duration::from_millis(20);

/// `sangam-bench load …`
#[derive(Args)]
pub(crate) struct LoadArguments {
    /// The server, for example http://127.0.0.1:8080; loopback only
    #[arg(long)]
    url: String,
    /// What to ask; `{reference}` is replaced by one of the references
    #[arg(long, default_value = "/api/cases/{reference}")]
    path: String,
    /// A file with one reference a line; without it they are paged from `--list-path`
    #[arg(long)]
    references_file: Option<PathBuf>,
    /// The list that references are paged from
    #[arg(long, default_value = "/api/cases?limit=50")]
    list_path: String,
    /// How many references to page
    #[arg(long, default_value_t = 5_000)]
    references: usize,
    /// POST this file instead of asking; `{{n}}`, `{{digits}}` and `{{uuid}}` are replaced in each
    #[arg(long)]
    body: Option<PathBuf>,
    /// Bearer token
    #[arg(long)]
    bearer: Option<String>,
    /// Value of the Cookie header
    #[arg(long)]
    cookie: Option<String>,
    /// Kept-alive connections
    #[arg(long, default_value_t = 50)]
    connections: usize,
    /// Not measured at the start
    #[arg(long, default_value_t = 2.0)]
    warm_up_seconds: f64,
    /// Measured time
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// Stop after this many measured requests instead
    #[arg(long)]
    requests: Option<u64>,
    /// The server's process; found by its port if not given
    #[arg(long)]
    pid: Option<u32>,
    /// PostgreSQL's first process, to count its CPU too
    #[arg(long)]
    postgres_pid: Option<u32>,
}

/// What each connection sends.
pub(crate) struct Requests {
    /// Path; `{reference}` is replaced by one of `references`.
    pub(crate) path: String,
    /// May be empty if the path names none.
    pub(crate) references: Arc<Vec<String>>,
    /// Whole header lines, each with its `\r\n`.
    pub(crate) headers: String,
    /// With a body it is a POST with an idempotency key of its own.
    pub(crate) body: Option<String>,
}

/// When the measured part ends.
#[derive(Clone, Copy)]
pub(crate) enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After this many answers.
    Answers(u64),
}

/// One load.
pub(crate) struct Plan {
    pub(crate) origin: Origin,
    pub(crate) requests: Requests,
    pub(crate) connections: usize,
    pub(crate) warm_up: Duration,
    pub(crate) until: Until,
    pub(crate) watched: Watched,
}

/// What one load showed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Measurement {
    /// Answers with a 2xx status in the measured part.
    pub(crate) answers: u64,
    /// Everything else: other statuses, lost connections, time-outs.
    pub(crate) errors: u64,
    /// The first of them, in words.
    pub(crate) first_error: Option<String>,
    /// Length of the measured part.
    pub(crate) seconds: f64,
    /// Half of the answers came within this.
    pub(crate) p50_us: f64,
    /// 99 of 100 answers came within this.
    pub(crate) p99_us: f64,
    /// CPU of the server per answer.
    pub(crate) server_cpu_us: Option<f64>,
    /// CPU of PostgreSQL per answer.
    pub(crate) postgres_cpu_us: Option<f64>,
    /// Mean size of a body.
    pub(crate) body_bytes: f64,
}

impl Measurement {
    /// Answers in a second.
    pub(crate) fn per_second(&self) -> f64 {
        self.answers as f64 / self.seconds.max(1e-9)
    }

    /// CPU per answer of server and database together: what the bare program spends in one process.
    pub(crate) fn cpu_us(&self) -> Option<f64> {
        Some(self.server_cpu_us? + self.postgres_cpu_us.unwrap_or(0.0))
    }
}

impl Requests {
    /// Appends one request. The order of references is random, so that no cache is flattered.
    pub(crate) fn write(&self, out: &mut Vec<u8>, host: &str, random: &mut Random) {
        let method = if self.body.is_some() { "POST " } else { "GET " };
        out.extend_from_slice(method.as_bytes());
        match self.path.split_once("{reference}") {
            Some((before, after)) => {
                out.extend_from_slice(before.as_bytes());
                out.extend_from_slice(random.choose(&self.references).as_bytes());
                out.extend_from_slice(after.as_bytes());
            }
            None => out.extend_from_slice(self.path.as_bytes()),
        }
        out.extend_from_slice(b" HTTP/1.1\r\nHost: ");
        out.extend_from_slice(host.as_bytes());
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(self.headers.as_bytes());
        match &self.body {
            Some(template) => {
                let body = filled(template, random);
                out.extend_from_slice(post_tail(&body, &random.uuid().to_string()).as_bytes());
            }
            None => out.extend_from_slice(b"\r\n"),
        }
    }
}

/// The end of a POST's head, and its body.
pub(crate) fn post_tail(body: &str, idempotency_key: &str) -> String {
    format!(
        "Content-Type: application/json\r\nIdempotency-Key: {idempotency_key}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// A body with its placeholders filled: `{{n}}` a running number, `{{digits}}` nine random digits,
/// `{{uuid}}` a random UUID.
pub(crate) fn filled(template: &str, random: &mut Random) -> String {
    static RUNNING: AtomicU64 = AtomicU64::new(1);
    let mut body = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(at) = rest.find("{{") {
        let (before, from) = rest.split_at(at);
        body.push_str(before);
        let (value, length) = if from.starts_with("{{n}}") {
            (RUNNING.fetch_add(1, Ordering::Relaxed).to_string(), 5)
        } else if from.starts_with("{{digits}}") {
            (format!("{:09}", random.below(1_000_000_000)), 10)
        } else if from.starts_with("{{uuid}}") {
            (random.uuid().to_string(), 8)
        } else {
            ("{{".to_owned(), 2)
        };
        body.push_str(&value);
        rest = &from[length..];
    }
    body.push_str(rest);
    body
}

/// Header lines for a bearer token and a cookie.
pub(crate) fn headers(bearer: Option<&str>, cookie: Option<&str>) -> String {
    let mut lines = String::new();
    if let Some(bearer) = bearer {
        lines.push_str(&format!("Authorization: Bearer {bearer}\r\n"));
    }
    if let Some(cookie) = cookie {
        lines.push_str(&format!("Cookie: {cookie}\r\n"));
    }
    lines
}

struct Tally {
    latencies_us: Vec<u32>,
    errors: u64,
    first_error: Option<String>,
    body_bytes: u64,
}

/// Runs one load to its end.
pub(crate) async fn measure(plan: Plan) -> Result<Measurement, Fault> {
    if plan.requests.path.contains("{reference}") && plan.requests.references.is_empty() {
        return Err("no references to ask for".into());
    }
    let requests = Arc::new(plan.requests);
    let answered = Arc::new(AtomicU64::new(0));
    let begins = Instant::now() + plan.warm_up;
    let mut tasks = Vec::with_capacity(plan.connections);
    for _ in 0..plan.connections {
        let requests = Arc::clone(&requests);
        let answered = Arc::clone(&answered);
        let origin = plan.origin.clone();
        let until = plan.until;
        tasks.push(tokio::spawn(async move {
            connection(&origin, &requests, begins, until, &answered).await
        }));
    }
    tokio::time::sleep_until(begins.into()).await;
    let before = plan.watched.read();
    let mut latencies: Vec<u32> = Vec::new();
    let mut measurement = Measurement::default();
    let mut body_bytes = 0;
    // With a time limit the CPU is read at that moment, not when the slowest answer came.
    let mut after: Option<(CpuTime, f64)> = None;
    if let Until::Elapsed(time) = plan.until {
        tokio::time::sleep_until((begins + time).into()).await;
        after = Some((plan.watched.read(), begins.elapsed().as_secs_f64()));
    }
    for task in tasks {
        let tally = task.await?;
        latencies.extend(tally.latencies_us);
        measurement.errors += tally.errors;
        body_bytes += tally.body_bytes;
        if measurement.first_error.is_none() {
            measurement.first_error = tally.first_error;
        }
    }
    let (after, seconds) =
        after.unwrap_or_else(|| (plan.watched.read(), begins.elapsed().as_secs_f64()));
    latencies.sort_unstable();
    let answers = latencies.len() as u64;
    let each = |total: Option<u64>| total.map(|total| total as f64 / answers.max(1) as f64);
    let spent = after.since(&before);
    Ok(Measurement {
        answers,
        seconds,
        p50_us: percentile(&latencies, 0.50),
        p99_us: percentile(&latencies, 0.99),
        server_cpu_us: each(spent.server_us),
        postgres_cpu_us: each(spent.postgres_us),
        body_bytes: body_bytes as f64 / answers.max(1) as f64,
        ..measurement
    })
}

fn percentile(sorted: &[u32], part: f64) -> f64 {
    let index = (sorted.len() as f64 * part).ceil() as usize;
    sorted
        .get(index.saturating_sub(1))
        .map_or(f64::NAN, |micros| f64::from(*micros))
}

async fn connection(
    origin: &Origin,
    requests: &Requests,
    begins: Instant,
    until: Until,
    answered: &AtomicU64,
) -> Tally {
    let mut client = Client::new(origin);
    let mut random = Random::seeded(Random::fresh_seed());
    let mut request = Vec::with_capacity(4 * 1024);
    let mut tally = Tally {
        latencies_us: Vec::with_capacity(16 * 1024),
        errors: 0,
        first_error: None,
        body_bytes: 0,
    };
    loop {
        request.clear();
        requests.write(&mut request, origin.host(), &mut random);
        let asked = Instant::now();
        match until {
            Until::Elapsed(time) if asked >= begins + time => break,
            Until::Answers(most) if answered.load(Ordering::Relaxed) >= most => break,
            _ => (),
        }
        let outcome = client.exchange(&request).await;
        let done = Instant::now();
        let measured = asked >= begins
            && match until {
                Until::Elapsed(time) => done <= begins + time,
                Until::Answers(_) => true,
            };
        let error = match outcome {
            Ok(200..=299) => {
                if measured {
                    let micros = done.duration_since(asked).as_micros();
                    tally
                        .latencies_us
                        .push(u32::try_from(micros).unwrap_or(u32::MAX));
                    tally.body_bytes += client.body().len() as u64;
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                continue;
            }
            Ok(status) => {
                let body = String::from_utf8_lossy(client.body());
                format!("{status}: {}", body.chars().take(300).collect::<String>())
            }
            Err(error) => {
                tokio::time::sleep(RECONNECT_AFTER).await;
                error.to_string()
            }
        };
        if measured {
            tally.errors += 1;
        }
        // Kept from the warm-up too: a wrong token should be told, whenever it shows.
        tally.first_error.get_or_insert(error);
        // A count bound must end even if nothing is answered well.
        if matches!(until, Until::Answers(_)) {
            answered.fetch_add(1, Ordering::Relaxed);
        }
    }
    tally
}

/// Pages a list until `wanted` references are known. A page's cursor may stand at `/next`,
/// `/next_cursor`, `/cursor/next` or `/page/next`, as a whole path or as the value of `after`.
pub(crate) async fn page_references(
    origin: &Origin,
    list_path: &str,
    headers: &str,
    wanted: usize,
) -> Result<Vec<String>, Fault> {
    let mut client = Client::new(origin);
    let mut references = Vec::new();
    let mut path = list_path.to_owned();
    loop {
        let (status, body) = client.get(&path, headers).await?;
        if status != 200 {
            let body = String::from_utf8_lossy(body);
            return Err(format!("GET {path}: {status} {body}").into());
        }
        let page: serde_json::Value =
            serde_json::from_slice(body).map_err(|error| format!("GET {path}: {error}"))?;
        let known = references.len();
        collect_references(&page, &mut references);
        let next = ["/next", "/next_cursor", "/cursor/next", "/page/next"]
            .iter()
            .find_map(|place| page.pointer(place)?.as_str());
        match next {
            Some(next) if references.len() < wanted && references.len() > known => {
                path = if next.starts_with('/') {
                    next.to_owned()
                } else {
                    format!("{list_path}&after={}", crate::http::encode(next))
                };
            }
            _ => break,
        }
    }
    references.truncate(wanted);
    if references.is_empty() {
        return Err(format!("{list_path}: no `reference` in the answer").into());
    }
    Ok(references)
}

fn collect_references(value: &serde_json::Value, out: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let Some(reference) = fields.get("reference").and_then(|value| value.as_str()) {
                out.push(reference.chars().filter(|letter| *letter != ' ').collect());
            }
            for field in fields.values() {
                collect_references(field, out);
            }
        }
        serde_json::Value::Array(items) => {
            for item in items {
                collect_references(item, out);
            }
        }
        _ => (),
    }
}

/// Reads a file of references, one a line.
pub(crate) fn references_in(file: &std::path::Path) -> Result<Vec<String>, Fault> {
    Ok(std::fs::read_to_string(file)?
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect())
}

/// Runs the subcommand and prints one line a figure.
pub(crate) async fn run(arguments: LoadArguments) -> Result<(), Fault> {
    let origin = Origin::parse(&arguments.url)?;
    let headers = headers(arguments.bearer.as_deref(), arguments.cookie.as_deref());
    let references = match &arguments.references_file {
        Some(file) => references_in(file)?,
        None if arguments.path.contains("{reference}") => {
            page_references(
                &origin,
                &arguments.list_path,
                &headers,
                arguments.references,
            )
            .await?
        }
        None => Vec::new(),
    };
    let body = match &arguments.body {
        Some(file) => Some(std::fs::read_to_string(file)?),
        None => None,
    };
    let server = arguments.pid.or_else(|| cpu::listener_on(origin.port()));
    let measurement = measure(Plan {
        requests: Requests {
            path: arguments.path,
            references: Arc::new(references),
            headers,
            body,
        },
        origin,
        connections: arguments.connections,
        warm_up: Duration::from_secs_f64(arguments.warm_up_seconds),
        until: match arguments.requests {
            Some(requests) => Until::Answers(requests),
            None => Until::Elapsed(Duration::from_secs_f64(arguments.seconds)),
        },
        watched: Watched {
            server,
            postgres: arguments.postgres_pid,
        },
    })
    .await?;
    println!("requests/s      {:.0}", measurement.per_second());
    println!("p50             {:.2} ms", measurement.p50_us / 1e3);
    println!("p99             {:.2} ms", measurement.p99_us / 1e3);
    println!(
        "answers         {} in {:.1} s",
        measurement.answers, measurement.seconds
    );
    println!("errors          {}", measurement.errors);
    println!("body            {:.0} bytes", measurement.body_bytes);
    if let Some(cpu) = measurement.server_cpu_us {
        println!("server CPU      {cpu:.1} µs/request");
    }
    if let Some(cpu) = measurement.postgres_cpu_us {
        println!("PostgreSQL CPU  {cpu:.1} µs/request");
    }
    if let Some(kilobytes) = server.and_then(cpu::resident_kilobytes) {
        println!(
            "server memory   {:.1} MB resident",
            kilobytes as f64 / 1024.0
        );
    }
    if let Some(error) = measurement.first_error {
        println!("first error     {error}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{collect_references, filled, percentile};
    use crate::random::Random;

    #[test]
    fn placeholders_are_filled_and_other_braces_kept() {
        let mut random = Random::seeded(1);
        let body = filled(r#"{"a":{"b":"{{digits}}"},"c":"{{x}}"}"#, &mut random);
        let value: serde_json::Value = serde_json::from_str(&body).expect("still JSON");
        assert_eq!(value["a"]["b"].as_str().map(str::len), Some(9));
        assert_eq!(value["c"], "{{x}}");
        assert_ne!(filled("{{n}}", &mut random), filled("{{n}}", &mut random));
    }

    #[test]
    fn percentiles_of_a_hundred() {
        let sorted: Vec<u32> = (1..=100).collect();
        assert_eq!(percentile(&sorted, 0.50), 50.0);
        assert_eq!(percentile(&sorted, 0.99), 99.0);
        assert!(percentile(&[], 0.5).is_nan());
    }

    #[test]
    fn references_lose_their_spaces() {
        let page =
            serde_json::json!({"items": [{"reference": "47 82 19 06 35"}, {"reference": "1"}]});
        let mut found = Vec::new();
        collect_references(&page, &mut found);
        assert_eq!(found, ["4782190635", "1"]);
    }
}
