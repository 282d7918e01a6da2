//! The same request sent many times at once does one thing.

use super::alliance::{Alliance, case_body, on_each};
use axum::http::Method;
use std::collections::BTreeSet;

async fn cases_seen(alliance: &Alliance) -> usize {
    let list = alliance
        .api(
            Method::GET,
            "/api/cases?limit=200",
            Some("caseworker"),
            None,
            &[],
        )
        .await;
    list.json()["items"].as_array().unwrap().len()
}

#[test]
fn ten_creates_at_once_with_one_key_make_one_case() {
    on_each(|alliance| async move {
        let body = case_body("Sunita", "9437012345", "normal");
        let calls = (0..10).map(|_| {
            alliance.api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(body.clone()),
                &[("idempotency-key", "one")],
            )
        });
        let answers = futures_util::future::join_all(calls).await;
        let references: BTreeSet<String> = answers
            .iter()
            .map(|answer| {
                assert_eq!(answer.status, 201, "{}", answer.text);
                answer.json()["reference"].as_str().unwrap().to_owned()
            })
            .collect();
        assert_eq!(references.len(), 1);
        assert_eq!(cases_seen(&alliance).await, 1);
        // The key belongs to that request: another one under it is refused and changes nothing.
        let other = case_body("Kavita", "9437012346", "normal");
        let refused = alliance
            .api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(other),
                &[("idempotency-key", "one")],
            )
            .await;
        assert_eq!(refused.status, 409);
        assert_eq!(
            refused.json()["code"],
            "platform.idempotency.key-used-otherwise"
        );
        assert_eq!(cases_seen(&alliance).await, 1);
    });
}

/// How many entries a list of the API has.
async fn seen(alliance: &Alliance, path: &str) -> usize {
    let list = alliance
        .api(Method::GET, path, Some("caseworker"), None, &[])
        .await;
    assert_eq!(list.status, 200, "{path}: {}", list.text);
    list.json()["items"].as_array().unwrap().len()
}

#[test]
fn ten_creates_at_once_with_one_key_make_one_of_everything_that_hangs_on_a_case() {
    on_each(|alliance| async move {
        let opened = alliance
            .api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(case_body("Sunita", "9437012345", "normal")),
                &[],
            )
            .await;
        let reference = opened.json()["reference"].as_str().unwrap().to_owned();
        let below = |name: &str| format!("/api/cases/{reference}{name}");
        let intake = serde_json::json!({ "case": case_body("Kavita", "9437012346", "normal") });
        let settlement = serde_json::json!({
            "mode": "phone", "agreed_on": "2026-11-21", "amount_paise": 200_000,
            "instalments": [{ "due_on": "2026-12-01", "amount_paise": 200_000 }],
            "shares": [{ "claimant": 1, "amount_paise": 200_000 }]
        });
        let receipt = serde_json::json!({
            "received_on": "2026-11-21", "route": "direct_to_worker",
            "parts": [{ "claimant": 1, "amount_paise": 100_000 }]
        });
        // The create, its body, the list that shows it, and how many stand there afterwards.
        let creates = [
            (
                "/api/contacts".to_owned(),
                serde_json::json!({ "channel": "voice" }),
                "/api/contacts".to_owned(),
                1,
            ),
            (
                "/api/intakes".to_owned(),
                intake,
                "/api/cases".to_owned(),
                2,
            ),
            (
                below("/offers"),
                serde_json::json!({ "side": "employer", "amount_paise": 100 }),
                below("/offers"),
                1,
            ),
            (
                below("/attempts"),
                serde_json::json!({ "party": "worker", "result": "reached" }),
                below("/attempts"),
                1,
            ),
            (
                below("/papers"),
                serde_json::json!({ "kind": "authority", "addressed_to": "Labour officer" }),
                below("/papers"),
                1,
            ),
            (
                below("/flags"),
                serde_json::json!({ "code": "lives_on_site", "note": "heard" }),
                below("/flags"),
                1,
            ),
            (below("/settlements"), settlement, below("/settlements"), 1),
            (below("/receipts"), receipt, below("/receipts"), 1),
        ];
        for (path, body, list, expected) in creates {
            let key = path.replace('/', "-");
            let headers = [("idempotency-key", key.as_str())];
            let calls = (0..10).map(|_| {
                alliance.api(
                    Method::POST,
                    &path,
                    Some("caseworker"),
                    Some(body.clone()),
                    &headers,
                )
            });
            let answers = futures_util::future::join_all(calls).await;
            let distinct: BTreeSet<&str> = answers
                .iter()
                .map(|answer| {
                    assert_eq!(answer.status, 201, "{path}: {}", answer.text);
                    answer.text.as_str()
                })
                .collect();
            assert_eq!(distinct.len(), 1, "{path}: {distinct:?}");
            assert_eq!(seen(&alliance, &list).await, expected, "{path}");
        }
    });
}
