//! What somebody finds who takes the files away: a dump of the database, its log and a backup tell no number, and no name of a sealed case.

use super::alliance::{Alliance, case_body, on_each};
use axum::http::Method;
use platform::db::Location;
use std::path::PathBuf;

/// Sealed cases planted.
const CASES: usize = 1_000;
/// Requests under way at once.
const AT_ONCE: usize = 25;

fn name(at: usize) -> String {
    format!("Zqnamoona{at:04} Plantedwala{at:04}")
}

fn phone(at: usize) -> String {
    format!("98612{at:05}")
}

async fn plant(alliance: &Alliance, from: usize, count: usize, sensitivity: &str) {
    let all: Vec<usize> = (from..from + count).collect();
    for some in all.chunks(AT_ONCE) {
        let calls = some.iter().map(|at| {
            let mut body = case_body(&name(*at), &phone(*at), sensitivity);
            body["claimants"][0]["person"]["village"] = format!("Zqvillage{at:04}").into();
            body["claimants"][0]["phone"]["safe_note"] = format!("ask Zqsister{at:04}").into();
            body["chain"][0]["employer"]["name"] = "Neelkanth Works (invented)".into();
            body["chain"][0]["employer"]["phones"] = serde_json::json!([phone(50_000 + at)]);
            body["next_action"] = format!("ring Zqnamoona{at:04}").into();
            alliance.api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(body),
                &[],
            )
        });
        for answer in futures_util::future::join_all(calls).await {
            assert_eq!(answer.status, 201, "{}", answer.text);
        }
    }
}

/// Everything somebody could carry away, in small letters.
pub(crate) async fn carried_away(alliance: &Alliance) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    match &alliance.world.location {
        Location::File(path) => {
            for end in ["", "-wal"] {
                let file = PathBuf::from(format!("{}{end}", path.display()));
                files.push((format!("database{end}"), std::fs::read(&file).unwrap()));
            }
            let copy = alliance.world.folder.path().join("copy.db");
            alliance
                .world
                .db
                .copy_to(copy.clone(), &["case_keys"], |_, _| {})
                .await
                .unwrap()
                .unwrap();
            files.push(("backup".to_owned(), std::fs::read(copy).unwrap()));
        }
        Location::Address(address) => {
            let programs = std::fs::read_dir("/usr/lib/postgresql")
                .into_iter()
                .flatten();
            let tool = programs
                .flatten()
                .map(|entry| entry.path().join("bin/pg_dump"))
                .find(|path| path.exists())
                .unwrap_or_else(|| PathBuf::from("pg_dump"));
            let dump = std::process::Command::new(tool)
                .arg(address)
                .output()
                .unwrap();
            assert!(
                dump.status.success(),
                "{}",
                String::from_utf8_lossy(&dump.stderr)
            );
            files.push(("dump".to_owned(), dump.stdout));
        }
    }
    for (_, bytes) in &mut files {
        bytes.make_ascii_lowercase();
    }
    files
}

/// The words of letters and digits in these bytes, each once.
fn words(bytes: &[u8]) -> std::collections::HashSet<&[u8]> {
    bytes
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|word| word.len() > 4)
        .collect()
}

/// The planted numbers found in these bytes. A dump parts its values, so there a number is a whole word, with or without what is dialled
/// before it (its moments in microseconds hold ten digits of every kind); a file of SQLite does not, so there it is any ten bytes.
fn numbers_told(bytes: &[u8], parted: bool) -> Vec<String> {
    let ten: std::collections::HashSet<&[u8]> = if parted {
        words(bytes)
            .into_iter()
            .filter(|word| word.iter().all(u8::is_ascii_digit))
            .map(|word| {
                ["0091", "91", "0"]
                    .iter()
                    .filter(|before| word.len() == before.len() + 10)
                    .find_map(|before| word.strip_prefix(before.as_bytes()))
                    .unwrap_or(word)
            })
            .collect()
    } else {
        bytes.windows(10).collect()
    };
    (0..CASES)
        .chain(2_000..2_020)
        .flat_map(|at| [phone(at), phone(50_000 + at)])
        .filter(|number| ten.contains(number.as_bytes()))
        .collect()
}

#[test]
fn numbers_are_found_where_they_stand() {
    let parted = b"7\t+919861200003\t1763798612000040\n";
    assert_eq!(numbers_told(parted, true), [phone(3)]);
    assert_eq!(numbers_told(b"x9861200004y", false), [phone(4)]);
}

#[test]
fn a_dump_tells_no_number_and_no_name_of_a_sealed_case() {
    on_each(|alliance| async move {
        plant(&alliance, 0, CASES, "sealed").await;
        plant(&alliance, 2_000, 20, "normal").await;
        let carried = carried_away(&alliance).await;
        // Looking works: a normal case's name is found as a word, in the database or still in its log, and in the copy.
        let told = carried
            .iter()
            .filter(|(_, bytes)| words(bytes).contains("zqnamoona2000".as_bytes()))
            .map(|(what, _)| what.as_str());
        let told: Vec<&str> = told.collect();
        assert!(
            told.iter().any(|what| ["backup", "dump"].contains(what)),
            "{told:?}"
        );
        for (what, bytes) in &carried {
            let numbers = numbers_told(bytes, what == "dump");
            assert!(numbers.is_empty(), "{numbers:?} in {what}");
            for start in ["zqnamoona0", "plantedwala0", "zqvillage0", "zqsister"] {
                let start = start.as_bytes();
                let at = bytes
                    .windows(start.len())
                    .position(|window| window == start);
                let around = at.map(|at| {
                    let from = at.saturating_sub(80);
                    String::from_utf8_lossy(&bytes[from..(at + 80).min(bytes.len())]).into_owned()
                });
                assert_eq!(around, None, "in {what}");
            }
        }
    });
}

#[test]
fn a_case_raised_later_is_sealed_too_and_reads_as_before() {
    on_each(|alliance| async move {
        plant(&alliance, 0, 1, "normal").await;
        let list = alliance
            .api(Method::GET, "/api/cases", Some("caseworker"), None, &[])
            .await;
        let reference = list.json()["items"][0]["reference"]
            .as_str()
            .unwrap()
            .to_owned();
        let path = format!("/api/cases/{reference}");
        let before = alliance
            .api(Method::GET, &path, Some("caseworker"), None, &[])
            .await;
        let version = before.json()["version"].as_i64().unwrap().to_string();
        let raised = alliance
            .api(
                Method::PATCH,
                &path,
                Some("caseworker"),
                Some(serde_json::json!({ "sensitivity": "restricted" })),
                &[("if-match", &format!("\"{version}\""))],
            )
            .await;
        assert!(
            raised.status.is_success(),
            "{} {}",
            raised.status,
            raised.text
        );
        let after = alliance
            .api(Method::GET, &path, Some("caseworker"), None, &[])
            .await;
        for field in ["summary", "next_action"] {
            assert_eq!(before.json()[field], after.json()[field], "{field}");
        }
        let kept: Vec<String> = alliance
            .world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.query(
                        "SELECT summary FROM cases UNION ALL SELECT body FROM timeline_events WHERE body <> '' \
                         UNION ALL SELECT name FROM claimants",
                        &[],
                        |row| row.get(0),
                    )
                    .await
                })
            })
            .await
            .unwrap_or_else(|error: platform::DbError| panic!("{error}"));
        assert!(kept.len() >= 3 && kept.iter().all(|text| platform::vault::is_sealed(text)));
    });
}

#[test]
fn a_sealed_text_put_elsewhere_or_changed_is_refused() {
    on_each(|alliance| async move {
        plant(&alliance, 0, 2, "sealed").await;
        let list = alliance
            .api(Method::GET, "/api/cases", Some("caseworker"), None, &[])
            .await;
        let list = list.json();
        let references: Vec<&str> = list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["reference"].as_str().unwrap())
            .collect();
        for sql in [
            "UPDATE cases SET summary = title",
            "UPDATE cases SET summary = (SELECT MAX(other.summary) FROM cases other)",
        ] {
            let sql = sql.to_owned();
            alliance
                .world
                .db
                .write(sql, |tx, sql| {
                    Box::pin(async move { tx.execute(sql, &[]).await })
                })
                .await
                .unwrap_or_else(|error: platform::DbError| panic!("{error}"));
            let mut refused = 0;
            for reference in &references {
                let path = format!("/api/cases/{reference}");
                let answer = alliance
                    .api(Method::GET, &path, Some("caseworker"), None, &[])
                    .await;
                refused += usize::from(answer.status == 500);
                assert!(!answer.text.contains("Plantedwala"), "{}", answer.text);
            }
            assert!(
                refused >= 1,
                "{sql_shown}",
                sql_shown = "a moved ciphertext was read"
            );
        }
    });
}
