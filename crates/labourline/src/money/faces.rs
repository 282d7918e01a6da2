//! The pages and the API of a case's money through the real router.

mod json;
mod pages;

use crate::testing::program::{Answer, Program};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use axum::http::StatusCode;
use kernel::Language;
use platform::testing::{World, on_each_engine};
use serde_json::json;

const TODAY: &str = "2026-11-22";

async fn start(world: &World) -> (Program, String) {
    let (here, there) = (chapter(world, "OD").await, chapter(world, "KL").await);
    let (mine, other) = (desk(world, here), desk(world, there));
    let case = open(
        world,
        &mine,
        case_of(&mine, "Sunita Invented", "9437012345", false),
    )
    .await;
    (
        Program::new(world, &[("mine", &mine), ("other", &other)]),
        case.reference.to_string(),
    )
}

/// The page came, whole: small enough, without styles in it, and every message of ours was found.
fn whole(answer: &Answer, path: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    assert!(
        answer.body.len() < 60_000,
        "{path}: {} bytes",
        answer.body.len()
    );
    assert!(!answer.body.contains("style="), "{path}");
    for prefix in [
        "money-",
        "claims-",
        "mediation-",
        "settlements-",
        "receipts-",
        "groups-",
        "ledger-",
        "problem-",
    ] {
        for before in [">", "> ", "\""] {
            let shown = format!("{before}{prefix}");
            // Ids of fields begin in the same way and are no words.
            let found = answer.body.match_indices(&shown).any(|(at, _)| {
                let rest = &answer.body[at + shown.len()..];
                before != "\"" && rest.starts_with(|letter: char| letter.is_ascii_lowercase())
            });
            assert!(!found, "{path} shows a key: {shown}");
        }
    }
    // No id stands twice.
    let mut ids: Vec<&str> = answer
        .body
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{path}: an id stands twice in {ids:?}");
}

fn went(answer: &Answer, to: &str) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(answer.header("location"), to);
}
