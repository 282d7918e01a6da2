//! The desk's one search box asked for what a register holds: how quickly, and was it found?

use crate::Fault;
use crate::http::{Client, Origin, encode};
use crate::load::headers;
use clap::Args;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// `sangam-bench seek …`
#[derive(Args)]
pub(crate) struct SeekArguments {
    /// Where Sangam answers
    #[arg(long)]
    url: String,
    /// Bearer token of somebody at a desk
    #[arg(long)]
    bearer: String,
    /// The register (CSV) that was brought in
    #[arg(long)]
    register: PathBuf,
    /// Only rows of this chapter: what its desk may see
    #[arg(long)]
    chapter: String,
    /// Questions of each kind, drawn evenly from the register
    #[arg(long, default_value_t = 300)]
    questions: usize,
    /// Fail where 95 of 100 answers of any kind take longer
    #[arg(long, default_value_t = 200)]
    p95_ms_max: u64,
    /// Fail where less than so many in a hundred of any kind find what they seek
    #[arg(long, default_value_t = 95)]
    found_percent_min: usize,
}

/// One question: what is typed, and what stands in the answer if it was found.
struct Question {
    typed: String,
    wanted: String,
}

/// A kind of question, drawn from a row.
struct Kind {
    name: &'static str,
    draw: fn(&Row) -> Option<Question>,
}

/// What the questions are made of.
struct Row {
    number: usize,
    phone: String,
    native: String,
    roman: String,
    contractor: String,
    site: String,
}

const KINDS: [Kind; 11] = [
    Kind {
        name: "phone",
        draw: |row| question(&row.phone, &row.native),
    },
    Kind {
        name: "phone as dialled",
        draw: |row| {
            let digits = row.phone.strip_prefix("+91")?;
            question(
                &format!("0{} {}", digits.get(..5)?, digits.get(5..)?),
                &row.native,
            )
        },
    },
    Kind {
        name: "name, own script",
        draw: |row| question(&row.native, &row.native),
    },
    Kind {
        name: "name, Roman",
        draw: |row| question(&row.roman, &row.native),
    },
    Kind {
        name: "name, misspelt",
        draw: |row| {
            question(
                &row.roman.replace('a', "aa").replace('i', "ee"),
                &row.native,
            )
        },
    },
    Kind {
        name: "first name alone",
        draw: |row| question(row.roman.split(' ').next()?, row.native.split(' ').next()?),
    },
    Kind {
        name: "three letters",
        draw: |row| question(row.roman.get(..3)?, ""),
    },
    Kind {
        name: "employer",
        draw: |row| question(&row.contractor, &row.contractor),
    },
    Kind {
        name: "employer, other spelling",
        draw: |row| question(&row.contractor.replace("sh", "s").replace('v', "w"), ""),
    },
    Kind {
        name: "site",
        draw: |row| question(&row.site, &row.site),
    },
    Kind {
        name: "nobody",
        draw: |row| question(&format!("Zqxw{} Vbnm", row.number), ""),
    },
];

fn question(typed: &str, wanted: &str) -> Option<Question> {
    (!typed.trim().is_empty()).then(|| Question {
        typed: typed.trim().to_owned(),
        wanted: wanted.to_owned(),
    })
}

/// So many rows, evenly over the whole register.
fn rows(arguments: &SeekArguments) -> Result<Vec<Row>, Fault> {
    let mut reader = csv::Reader::from_path(&arguments.register)?;
    let head = reader.headers()?.clone();
    let place = |name: &str| {
        head.iter()
            .position(|one| one == name)
            .ok_or_else(|| format!("{name}: no such column"))
    };
    let places = [
        place("Phone")?,
        place("Name in own script")?,
        place("Worker's name")?,
        place("Contractor")?,
        place("Site")?,
    ];
    let chapter = place("Chapter")?;
    let own = |record: &csv::Result<csv::StringRecord>| {
        record.as_ref().map_or(true, |record| {
            record.get(chapter) == Some(&arguments.chapter)
        })
    };
    let total = csv::Reader::from_path(&arguments.register)?
        .into_records()
        .filter(own)
        .count();
    let step = (total / arguments.questions).max(1);
    let mut rows = Vec::new();
    for (number, record) in reader.records().filter(own).enumerate() {
        let record = record?;
        if number % step != step / 2 {
            continue;
        }
        let [phone, native, roman, contractor, site] =
            places.map(|at| record.get(at).unwrap_or("").replace(" (invented)", ""));
        rows.push(Row {
            number,
            phone,
            native,
            roman,
            contractor,
            site,
        });
    }
    Ok(rows)
}

pub(crate) async fn run(arguments: SeekArguments) -> Result<(), Fault> {
    let origin = Origin::parse(&arguments.url)?;
    let headers = headers(Some(&arguments.bearer), None);
    let rows = rows(&arguments)?;
    let mut client = Client::new(&origin);
    let mut short = Vec::new();
    println!("| what is typed | asked | found | p50 ms | p95 ms | longest ms |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for kind in &KINDS {
        let questions: Vec<Question> = rows.iter().filter_map(kind.draw).collect();
        let mut times: Vec<Duration> = Vec::with_capacity(questions.len());
        let (mut found, mut seeking) = (0, 0);
        for question in &questions {
            let path = format!("/api/search?q={}", encode(&question.typed));
            let asked = Instant::now();
            let (status, body) = client.get(&path, &headers).await?;
            times.push(asked.elapsed());
            if status != 200 {
                return Err(
                    format!("GET {path}: {status} {}", String::from_utf8_lossy(body)).into(),
                );
            }
            if !question.wanted.is_empty() {
                seeking += 1;
                found += usize::from(String::from_utf8_lossy(body).contains(&question.wanted));
            }
        }
        times.sort_unstable();
        let at = |percent: usize| {
            times
                .get((times.len().saturating_sub(1)) * percent / 100)
                .map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
        };
        let told = if seeking == 0 {
            "–".to_owned()
        } else {
            format!("{found} of {seeking}")
        };
        println!(
            "| {} | {} | {told} | {:.1} | {:.1} | {:.1} |",
            kind.name,
            questions.len(),
            at(50),
            at(95),
            at(100)
        );
        if at(95) > arguments.p95_ms_max as f64
            || found * 100 < arguments.found_percent_min * seeking
        {
            short.push(kind.name);
        }
    }
    if short.is_empty() {
        Ok(())
    } else {
        Err(format!("too slow, or not found: {}", short.join("; ")).into())
    }
}
