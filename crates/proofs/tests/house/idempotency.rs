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
