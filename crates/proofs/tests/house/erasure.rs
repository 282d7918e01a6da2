//! A person who is erased leaves no trace in what somebody could carry away, the journal still verifies, and a destroyed key opens no
//! backup that was made before.

use super::alliance::{Alliance, Answer, case_body, on_each};
use super::planted::carried_away;
use axum::http::Method;
use labourline::retention::{Limits, purge};
use platform::db::{Engine, Location};
use platform::{Db, DbError};
use serde_json::json;

/// Words and numbers that are the erased person's alone.
const TRACES: [&str; 6] = [
    "zqerased",
    "plantedbai",
    "9861277777",
    "zqgaon",
    "zqbehen",
    "zqstory",
];

async fn call(
    alliance: &Alliance,
    method: Method,
    path: &str,
    who: &str,
    body: serde_json::Value,
) -> Answer {
    let answer = alliance.api(method, path, Some(who), Some(body), &[]).await;
    assert!(answer.status.is_success(), "{path}: {}", answer.text);
    answer
}

async fn run(db: &Db, sql: &str) {
    db.write(sql.to_owned(), |tx, sql| {
        Box::pin(async move { tx.execute(sql, &[]).await })
    })
    .await
    .unwrap_or_else(|error: DbError| panic!("{sql}: {error}"));
}

/// A case of the person alone, with what a desk writes about somebody; its reference.
async fn plant(alliance: &Alliance) -> String {
    let mut body = case_body("Zqerased Plantedbai", "9861277777", "normal");
    body["claimants"][0]["person"]["village"] = "Zqgaon".into();
    body["claimants"][0]["phone"]["safe_note"] = "ask for Zqbehen".into();
    body["summary"] = "Zqerased told us a zqstory".into();
    body["next_action"] = "ring Zqerased on 9861277777".into();
    let made = call(alliance, Method::POST, "/api/cases", "caseworker", body).await;
    let reference = made.json()["reference"].as_str().unwrap().to_owned();
    let below = |name: &str| format!("/api/cases/{reference}{name}");
    for (path, body) in [
        (
            below("/attempts"),
            json!({ "party": "worker", "result": "reached", "note": "Zqerased said zqstory" }),
        ),
        (
            below("/papers"),
            json!({ "kind": "authority", "addressed_to": "Officer", "body": "About Zqerased Plantedbai" }),
        ),
        (
            below("/flags"),
            json!({ "code": "lives_on_site", "note": "Zqerased lives there" }),
        ),
        (
            below("/evidence"),
            json!({ "kind": "attendance_diary", "note": "zqstory", "held_by": "Zqbehen" }),
        ),
    ] {
        call(alliance, Method::POST, &path, "caseworker", body).await;
    }
    reference
}

/// A case of two, in whose texts the person is spoken of.
async fn plant_group(alliance: &Alliance) -> String {
    let mut body = case_body("Namoona Remains", "9861200078", "normal");
    let mut other = case_body("Zqerased Plantedbai", "9861277777", "normal");
    let second = other["claimants"][0].take();
    body["claimants"].as_array_mut().unwrap().push(second);
    body["summary"] = "Remains and ZQERASED were not paid; ring 9861277777".into();
    let made = call(alliance, Method::POST, "/api/cases", "caseworker", body).await;
    made.json()["reference"].as_str().unwrap().to_owned()
}

async fn traces(alliance: &Alliance) -> Vec<String> {
    let mut found = Vec::new();
    let mut carried = carried_away(alliance).await;
    // And whatever else lies in the folder of the data.
    let mut folders = vec![alliance.world.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let mut bytes = std::fs::read(entry.path()).unwrap();
                bytes.make_ascii_lowercase();
                carried.push((entry.file_name().to_string_lossy().into_owned(), bytes));
            }
        }
    }
    for (what, bytes) in carried {
        for trace in TRACES {
            let at = bytes
                .windows(trace.len())
                .position(|window| window == trace.as_bytes());
            if let Some(at) = at {
                let around = &bytes[at.saturating_sub(60)..(at + 60).min(bytes.len())];
                found.push(format!(
                    "{trace} in {what}: {}",
                    String::from_utf8_lossy(around)
                ));
            }
        }
    }
    found
}

#[test]
fn an_erased_person_leaves_no_trace_and_the_journal_verifies() {
    on_each(|alliance| async move {
        let reference = plant(&alliance).await;
        let group = plant_group(&alliance).await;
        assert!(!traces(&alliance).await.is_empty(), "looking works");
        let ended = "UPDATE cases SET stage = 'closed', outcome = 'withdrawn_by_worker', closed_at = updated_at";
        run(
            &alliance.world.db,
            &format!("{ended} WHERE reference = {reference}"),
        )
        .await;

        // The group's case is open: it keeps name and number, and says so.
        let ask = |reference: &str, claimant: i64| {
            (
                format!("/api/cases/{reference}/rights"),
                json!({ "claimant": claimant, "kind": "erasure", "words": "Zqerased wants it" }),
            )
        };
        let (path, body) = ask(&reference, 1);
        let made = call(&alliance, Method::POST, &path, "caseworker", body).await;
        let id = made.json()["id"].as_str().unwrap().to_owned();
        let erasure = format!("/api/rights/{id}/erasure");
        let refused = alliance
            .api(Method::POST, &erasure, Some("caseworker"), None, &[])
            .await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        let erased = call(&alliance, Method::POST, &erasure, "desk_lead", json!({})).await;
        println!("erased: {}", erased.text);

        // Two rows of one person are two persons until somebody says they are one: the second asks by itself.
        run(
            &alliance.world.db,
            &format!("{ended} WHERE reference = {group}"),
        )
        .await;
        let (path, body) = ask(&group, 2);
        let made = call(&alliance, Method::POST, &path, "caseworker", body).await;
        let id = made.json()["id"].as_str().unwrap().to_owned();
        let path = format!("/api/rights/{id}/erasure");
        let erased = call(&alliance, Method::POST, &path, "desk_lead", json!({})).await;
        println!("erased: {}", erased.text);
        assert_eq!(erased.json()["forgotten"], true);

        let left = traces(&alliance).await;
        assert!(left.is_empty(), "{} traces: {left:#?}", left.len());
        // The other worker of the group is as before.
        let file = alliance
            .api(
                Method::GET,
                &format!("/api/cases/{group}"),
                Some("caseworker"),
                None,
                &[],
            )
            .await;
        assert!(file.text.contains("Remains"), "{}", file.text);
        let found = alliance
            .api(
                Method::GET,
                "/api/cases?q=zqerased",
                Some("caseworker"),
                None,
                &[],
            )
            .await;
        assert_eq!(found.json()["items"].as_array().unwrap().len(), 0);
        let key = platform::journal::JournalKey::from_bytes(&[7; 32]);
        let report = platform::journal::verify(&alliance.world.db, &key.public(), |_| {})
            .await
            .unwrap();
        assert!(report.entries > 5);
        assert!(report.faults.is_empty(), "{:?}", report.faults);
    });
}

#[test]
fn a_destroyed_key_opens_no_backup_that_was_made_before() {
    on_each(|alliance| async move {
        let world = &alliance.world;
        if world.db.engine() == Engine::Postgres {
            // A backup of PostgreSQL is its own dump, which leaves the keys' table out in the same way.
            return;
        }
        let body = case_body("Zqsealed Namoona", "9861288888", "sealed");
        let made = call(&alliance, Method::POST, "/api/cases", "caseworker", body).await;
        let reference = made.json()["reference"].as_str().unwrap().to_owned();
        let copies: Vec<std::path::PathBuf> = ["with_new_keys.db", "with_old_keys.db"]
            .iter()
            .map(|name| world.folder.path().join(name))
            .collect();
        for copy in &copies {
            let copied = world
                .db
                .copy_to(copy.clone(), &["case_keys"], |_, _| {})
                .await;
            copied.unwrap().unwrap();
        }
        let before = labourline::copy_of_keys(&world.db).await.unwrap();
        run(
            &world.db,
            &format!(
                "UPDATE cases SET stage = 'closed', outcome = 'unreachable', closed_at = 1000 WHERE reference = {reference}"
            ),
        )
        .await;
        let limits = Limits::of(&labourline::Config::default(), world.program().now());
        let purged = purge(&world.db, &world.program(), limits, 10, |_| ())
            .await
            .unwrap();
        assert_eq!((purged.cases, purged.keys), (1, 1));
        let after = labourline::copy_of_keys(&world.db).await.unwrap();
        assert_eq!((before.len(), after.len()), (1, 0));

        // Restored with the keys copied after the destruction nobody reads it; an older copy of the keys still opens it.
        for (copy, keys, readable) in [(&copies[0], after, false), (&copies[1], before, true)] {
            let db = Db::open(
                &Location::File(copy.clone()),
                platform::db::Limits::default(),
                sangam::wiring::SYSTEMS,
            )
            .await
            .unwrap();
            db.unlock(platform::testing::vault());
            labourline::put_keys_back(&db, keys, world.program().now())
                .await
                .unwrap();
            let key: kernel::Reference = kernel::Reference::parse(&reference).unwrap();
            let file = labourline::cases::read_case_file(&db, &world.program(), key)
                .await
                .unwrap();
            assert_eq!(
                file.case.summary.contains("Zqsealed"),
                readable,
                "{}",
                file.case.summary
            );
        }
    });
}
