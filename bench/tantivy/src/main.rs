//! tantivy, SQLite FTS5 and PostgreSQL's tsvector on the same tokens: how long an index takes to build, how large it is, how quickly it answers.
//!
//! `cargo run --release -- persons 1000000 /tmp/folder [postgres://…]`, or `documents 200000`. Tokens are made by `sangam-text`, so each engine is
//! given the same words and nobody's own tokeniser is measured. Answers are the 50 latest (as Sangam lists) and, where an engine ranks, the 50
//! best. Everything is in one process and one thread, except PostgreSQL's server.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const ROWS: usize = 50;
const QUESTIONS: usize = 200;

struct Document {
    words: String,
}

/// A number that looks random, the same each time.
fn scrambled(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// A made-up Hindi word: the rank says how frequent it is.
fn word(rank: u64) -> String {
    const SYLLABLES: [&str; 20] = [
        "का", "मि", "न", "रे", "सु", "ती", "दो", "पा", "ल", "वी", "ज", "गू", "ता", "शि", "ब", "हा", "चे", "मू", "टो", "धि",
    ];
    let mut rest = rank + 1;
    let mut word = String::new();
    while rest > 0 {
        word.push_str(SYLLABLES[(rest % 20) as usize]);
        rest /= 20;
    }
    word
}

fn document(kind: &str, at: u64) -> Document {
    let text = if kind == "persons" {
        let person = invented::persons::person(70, at);
        format!("{} {}", person.name_native, person.name_roman)
    } else {
        let mut text = String::new();
        for position in 0..300 {
            // Zipf: the logarithm of the rank is evenly spread over 50,000 words.
            let chance = scrambled(at * 300 + position) as f64 / u64::MAX as f64;
            let rank = (chance * 50_000_f64.ln()).exp() as u64;
            let _ = write!(text, "{} ", word(rank));
        }
        text
    };
    Document {
        words: text::document(&text).exact,
    }
}

/// The words asked for: a frequent one, a rarer one, two together.
fn questions(kind: &str, count: u64) -> Vec<(&'static str, Vec<Vec<String>>)> {
    let of = |words: usize, skip: usize| -> Vec<Vec<String>> {
        (0..QUESTIONS as u64)
            .map(|at| {
                let document = document(kind, scrambled(at) % count);
                document
                    .words
                    .split(' ')
                    .skip(skip)
                    .take(words)
                    .map(str::to_owned)
                    .collect()
            })
            .collect()
    };
    vec![("one word", of(1, 0)), ("two words", of(2, 0))]
}

fn folder_size(folder: &Path) -> u64 {
    std::fs::read_dir(folder)
        .map(|entries| {
            entries
                .filter_map(|entry| entry.ok()?.metadata().ok())
                .map(|file| file.len())
                .sum()
        })
        .unwrap_or(0)
}

fn report(engine: &str, what: &str, mut times: Vec<Duration>, found: usize) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    println!("{engine:<10} {what:<28} p50 {:8.2} p95 {:8.2} ms   {found} rows", at(50), at(95));
}

fn measured(
    engine: &str,
    what: &str,
    questions: &[Vec<String>],
    mut ask: impl FnMut(&[String]) -> Outcome<usize>,
) -> Outcome<()> {
    let mut times = Vec::new();
    let mut found = 0;
    for question in questions {
        let began = Instant::now();
        found += ask(question)?;
        times.push(began.elapsed());
    }
    report(engine, what, times, found);
    Ok(())
}

fn with_tantivy(folder: &Path, kind: &str, count: u64) -> Outcome<()> {
    use tantivy::collector::TopDocs;
    use tantivy::query::{BooleanQuery, Query, TermQuery};
    use tantivy::schema::{
        FAST, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
    };
    use tantivy::{Index, IndexWriter, Order, Term};
    let folder = folder.join("tantivy");
    std::fs::create_dir_all(&folder)?;
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::WithFreqs);
    let words = schema.add_text_field("words", TextOptions::default().set_indexing_options(indexing));
    let no = schema.add_u64_field("no", FAST);
    let index = Index::create_in_dir(&folder, schema.build())?;
    let began = Instant::now();
    let mut writer: IndexWriter = index.writer_with_num_threads(1, 200_000_000)?;
    for at in 0..count {
        writer.add_document(tantivy::doc!(words => document(kind, at).words, no => at))?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    println!(
        "tantivy    built in {:.1} s, {} MB",
        began.elapsed().as_secs_f64(),
        folder_size(&folder) / 1_000_000
    );
    let reader = index.reader()?;
    let searcher = reader.searcher();
    for (what, questions) in questions(kind, count) {
        let query = |question: &[String]| -> BooleanQuery {
            let terms = question
                .iter()
                .map(|word| {
                    let term = Term::from_field_text(words, word);
                    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Box<dyn Query>
                })
                .collect();
            BooleanQuery::intersection(terms)
        };
        measured("tantivy", &format!("{what}, best"), &questions, |question| {
            let top = TopDocs::with_limit(ROWS).order_by_score();
            Ok(searcher.search(&query(question), &top)?.len())
        })?;
        measured("tantivy", &format!("{what}, latest"), &questions, |question| {
            let top = TopDocs::with_limit(ROWS).order_by_fast_field::<u64>("no", Order::Desc);
            Ok(searcher.search(&query(question), &top)?.len())
        })?;
    }
    Ok(())
}

fn with_sqlite(folder: &Path, kind: &str, count: u64) -> Outcome<()> {
    let file = folder.join("words.db");
    let mut connection = rusqlite::Connection::open(&file)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1,
             tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\");",
    )?;
    let began = Instant::now();
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO found (rowid, words) VALUES (?1, ?2)")?;
        for at in 0..count {
            insert.execute((at as i64 + 1, document(kind, at).words))?;
        }
    }
    transaction.execute("INSERT INTO found (found) VALUES ('optimize')", ())?;
    transaction.commit()?;
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    println!(
        "SQLite     built in {:.1} s, {} MB",
        began.elapsed().as_secs_f64(),
        std::fs::metadata(&file)?.len() / 1_000_000
    );
    for (what, questions) in questions(kind, count) {
        for (order, sql) in [
            ("best", "SELECT rowid FROM found WHERE found MATCH ?1 ORDER BY rank LIMIT 50"),
            ("latest", "SELECT rowid FROM found WHERE found MATCH ?1 ORDER BY rowid DESC LIMIT 50"),
        ] {
            let mut statement = connection.prepare(sql)?;
            measured("SQLite", &format!("{what}, {order}"), &questions, |question| {
                let quoted: Vec<String> =
                    question.iter().map(|word| format!("\"{word}\"")).collect();
                let rows = statement
                    .query_map([quoted.join(" AND ")], |row| row.get::<_, i64>(0))?
                    .count();
                Ok(rows)
            })?;
        }
    }
    Ok(())
}

fn with_postgres(address: &str, kind: &str, count: u64) -> Outcome<()> {
    let mut client = postgres::Client::connect(address, postgres::NoTls)?;
    client.batch_execute(
        "DROP TABLE IF EXISTS found; CREATE TABLE found (no BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
    )?;
    let began = Instant::now();
    let mut transaction = client.transaction()?;
    let insert = transaction.prepare(
        "INSERT INTO found (no, words) VALUES ($1, array_to_tsvector(string_to_array($2::TEXT, ' ')))",
    )?;
    for at in 0..count {
        let document = document(kind, at);
        let mut words: Vec<&str> = document.words.split(' ').filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        words.dedup();
        transaction.execute(&insert, &[&(at as i64 + 1), &words.join(" ")])?;
    }
    transaction.commit()?;
    client.batch_execute(
        "CREATE INDEX found_words ON found USING GIN (words) WITH (fastupdate = off); VACUUM ANALYZE found",
    )?;
    let size: i64 = client
        .query_one("SELECT pg_total_relation_size('found')", &[])?
        .get(0);
    println!(
        "PostgreSQL built in {:.1} s, {} MB with its table",
        began.elapsed().as_secs_f64(),
        size / 1_000_000
    );
    let statement = client.prepare(
        "WITH met AS MATERIALIZED (SELECT no FROM found WHERE words @@ $1::TEXT::TSQUERY) SELECT no FROM met ORDER BY no DESC LIMIT 50",
    )?;
    for (what, questions) in questions(kind, count) {
        measured("PostgreSQL", &format!("{what}, latest"), &questions, |question| {
            let quoted: Vec<String> = question.iter().map(|word| format!("'{word}'")).collect();
            Ok(client.query(&statement, &[&quoted.join(" & ")])?.len())
        })?;
    }
    Ok(())
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let usage = "persons|documents COUNT FOLDER [postgres://…]";
    let (Some(kind), Some(count), Some(folder)) =
        (arguments.first(), arguments.get(1), arguments.get(2))
    else {
        return Err(usage.into());
    };
    if kind != "persons" && kind != "documents" {
        return Err(usage.into());
    }
    let count: u64 = count.parse()?;
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    println!("{count} {kind}");
    let began = Instant::now();
    let bytes: usize = (0..count).map(|at| document(kind, at).words.len()).sum();
    println!(
        "making the tokens alone: {:.1} s, {} MB (part of each build below)",
        began.elapsed().as_secs_f64(),
        bytes / 1_000_000
    );
    with_tantivy(&folder, kind, count)?;
    with_sqlite(&folder, kind, count)?;
    if let Some(address) = arguments.get(3) {
        with_postgres(address, kind, count)?;
    }
    Ok(())
}
