//! A case's money as JSON.

use super::*;

#[test]
fn the_api_says_the_same_and_nothing_to_others() {
    on_each_engine(SYSTEMS, |world| async move {
        let (program, case) = start(&world).await;
        let at = |path: &str| format!("/api/cases/{case}/{path}");
        let claim = json!({"heads": [{"head": "compensation", "amount_paise": 5_000_000}]});
        let put = program
            .call(
                "mine",
                "PUT",
                &at("claims/1"),
                &[("if-match", "0")],
                Some(claim.clone()),
            )
            .await;
        assert_eq!(
            (put.status, put.json()["working"]["due_paise"].as_i64()),
            (StatusCode::OK, Some(5_000_000)),
            "{}",
            put.body
        );
        let stale = program
            .call(
                "mine",
                "PUT",
                &at("claims/1"),
                &[("if-match", "0")],
                Some(claim.clone()),
            )
            .await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let settlement = json!({"mode": "award", "agreed_on": TODAY, "amount_paise": 5_000_000,
            "instalments": [{"due_on": "2026-12-01", "amount_paise": 5_000_000}]});
        let receipt = json!({"received_on": TODAY, "route": "court", "parts": [{"claimant": 1, "amount_paise": 5_000_000}]});
        let offer = json!({"side": "workers", "amount_paise": 100});
        let attempt = json!({"party": "worker", "result": "reached"});
        let rows = json!({"rows": [{"name": "Asha Namoona"}]});
        let creates = [
            ("attempts", &attempt),
            ("offers", &offer),
            ("settlements", &settlement),
            ("receipts", &receipt),
            ("claimants", &rows),
        ];
        for (path, body) in creates {
            let mut answers = Vec::new();
            for _ in 0..2 {
                let key = format!("key-{path}");
                answers.push(
                    program
                        .call(
                            "mine",
                            "POST",
                            &at(path),
                            &[("idempotency-key", &key)],
                            Some(body.clone()),
                        )
                        .await,
                );
            }
            assert_eq!(
                answers[0].status,
                StatusCode::CREATED,
                "{path}: {}",
                answers[0].body
            );
            assert_eq!(
                answers[0].body, answers[1].body,
                "{path}: a repeat is answered as the first"
            );
            assert_eq!(
                program
                    .call("other", "POST", &at(path), &[], Some(body.clone()))
                    .await
                    .status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
            let listed = program.call("mine", "GET", &at(path), &[], None).await;
            assert_eq!(listed.status, StatusCode::OK, "{path}");
            assert!(
                !listed.json()["items"].as_array().unwrap().is_empty(),
                "{path}"
            );
            assert_eq!(
                program
                    .call("other", "GET", &at(path), &[], None)
                    .await
                    .status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        let receipts = program
            .call("mine", "GET", &at("receipts"), &[], None)
            .await
            .json();
        let id = receipts["items"][0]["id"].as_str().unwrap().to_owned();
        let how = json!({"how": "visit"});
        let confirmed = program
            .call(
                "mine",
                "POST",
                &at(&format!("receipts/{id}/confirmation")),
                &[],
                Some(how),
            )
            .await;
        assert_eq!(confirmed.status, StatusCode::CREATED, "{}", confirmed.body);
        let right = json!({"amount_paise": 4_000_000, "why": "Misread"});
        let correction = at(&format!("receipts/{id}/correction"));
        assert_eq!(
            program
                .call(
                    "mine",
                    "POST",
                    &correction,
                    &[("if-match", "1")],
                    Some(right.clone())
                )
                .await
                .status,
            StatusCode::CONFLICT
        );
        assert_eq!(
            program
                .call(
                    "mine",
                    "POST",
                    &correction,
                    &[("if-match", "2")],
                    Some(right)
                )
                .await
                .status,
            StatusCode::OK
        );
        let ledger = program
            .call("mine", "GET", &at("ledger"), &[], None)
            .await
            .json();
        let kinds: Vec<&str> = ledger["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|entry| entry["event"]["what"].as_str())
            .collect();
        assert_eq!(
            kinds,
            [
                "receipt_corrected",
                "confirmed_by_worker",
                "paid",
                "agreed",
                "counter_offered",
                "claim_computed"
            ]
        );
        let worked = program
            .call("mine", "POST", "/api/claims/working", &[], Some(claim))
            .await;
        assert_eq!(worked.json()["due_paise"], json!(5_000_000));
        for path in ["money", "ledger", "claims", "claims/1"] {
            assert_eq!(
                program
                    .call("mine", "GET", &at(path), &[], None)
                    .await
                    .status,
                StatusCode::OK,
                "{path}"
            );
            assert_eq!(
                program
                    .call("other", "GET", &at(path), &[], None)
                    .await
                    .status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    });
}
