use super::*;
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use axum::http::StatusCode;
use kernel::ProblemKind;
use platform::testing::on_each_engine;
use serde_json::json;

#[test]
fn evidence_is_kept_weighed_and_not_shown_to_others() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (scope, stranger) = (desk(&world, here), desk(&world, there));
        let case = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Ramesh", "9000000121", false),
        )
        .await;
        let piece = |kind, note: &str| NewEvidence {
            kind,
            proves: vec![Proves::WorkedHere, Proves::WorkedHere, Proves::Rate],
            note: note.to_owned(),
            held_by: "the worker".to_owned(),
        };
        let record = |scope: platform::Scope, input: NewEvidence| {
            let (world, id) = (&world, case.id);
            async move {
                world
                    .db
                    .write((scope, id, input), |tx, (scope, id, input)| {
                        Box::pin(record_evidence(tx, scope, *id, None, input))
                    })
                    .await
            }
        };
        record(scope.clone(), piece(EvidenceKind::GatePass, "of June"))
            .await
            .unwrap();
        record(scope.clone(), piece(EvidenceKind::SitePhoto, ""))
            .await
            .unwrap();
        let long = record(
            scope.clone(),
            piece(EvidenceKind::Video, &"x".repeat(1_001)),
        )
        .await
        .unwrap_err();
        assert_eq!(long.fields[0].field, "note");
        let denied = record(stranger.clone(), piece(EvidenceKind::Video, ""))
            .await
            .unwrap_err();
        assert_eq!(denied.kind, ProblemKind::NotFound);
        let read = |scope: platform::Scope| {
            let (world, id) = (&world, case.id);
            async move {
                world
                    .db
                    .read((scope, id), |tx, (scope, id)| {
                        Box::pin(evidence_of(tx, scope, *id))
                    })
                    .await
            }
        };
        let (pieces, strength) = read(scope).await.unwrap();
        assert_eq!(pieces.len(), 2);
        assert_eq!(pieces[0].proves, [Proves::WorkedHere, Proves::Rate]);
        assert!(
            strength.contains(&(Proves::WorkedHere, 3))
                && strength.contains(&(Proves::Identity, 0))
        );
        assert_eq!(
            read(stranger).await.unwrap_err().kind,
            ProblemKind::NotFound
        );
    });
}

#[test]
fn evidence_is_written_down_and_put_right_through_page_and_api() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        let case = open(
            &world,
            &mine,
            case_of(&mine, "Namoona Ramesh", "9000000121", false),
        )
        .await
        .reference;
        let program = Program::new(&world, &[("mine", &mine), ("other", &other)]);
        let (api, path) = (
            format!("/api/cases/{case}/evidence"),
            format!("/cases/{case}/evidence"),
        );
        let body = json!({"kind": "site_photo", "proves": ["worked_here"], "note": "the gate"});
        let key = [("idempotency-key", "one")];
        for _ in 0..2 {
            let made = program
                .call("mine", "POST", &api, &key, Some(body.clone()))
                .await;
            assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        }
        for (method, body) in [("GET", None), ("POST", Some(body))] {
            let denied = program.call("other", method, &api, &[], body).await;
            assert_eq!(denied.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(
            program.page("other", &path).await.status,
            StatusCode::NOT_FOUND
        );
        let fields = [
            ("kind", "gate_pass"),
            ("proves", "worked_here"),
            ("proves", "identity"),
            ("held_by", "the worker"),
        ];
        let sent = program.send("mine", &path, &path, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let listed = program.call("mine", "GET", &api, &[], None).await.json();
        assert_eq!(
            listed["items"].as_array().unwrap().len(),
            2,
            "the key wrote once"
        );
        let strength = |listed: &serde_json::Value| {
            let all = listed["strength"].as_array().unwrap().clone();
            all.into_iter()
                .find(|one| one["proves"] == "worked_here")
                .unwrap()["strength"]
                .clone()
        };
        assert_eq!(strength(&listed), json!(3));

        // Both are of one moment: which of them stands first is chance.
        let gate_pass = |listed: &serde_json::Value| {
            let all = listed["items"].as_array().unwrap().clone();
            all.into_iter()
                .find(|piece| piece["kind"] == "gate_pass")
                .unwrap()
        };
        let id = gate_pass(&listed)["id"].as_str().unwrap().to_owned();
        let chosen = format!("{path}?piece={id}");
        let page = program.page("mine", &chosen).await;
        assert!(
            page.body.contains("value=\"gate_pass\" selected"),
            "{}",
            page.body
        );
        let right = format!("{path}/{id}/correction");
        let without_why = [("right.kind", "id_card"), ("version", "1")];
        let refused = program.send("mine", &chosen, &right, &without_why).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("right-why-error"), "{}", refused.body);
        let gone = [
            ("right.kind", "gate_pass"),
            ("right.gone", "yes"),
            ("right.why", "Lost on the way"),
            ("version", "1"),
        ];
        let sent = program.send("mine", &chosen, &right, &gone).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let listed = program.call("mine", "GET", &api, &[], None).await.json();
        assert_eq!(
            (strength(&listed), gate_pass(&listed)["version"].clone()),
            (json!(1), json!(2)),
            "what is not there proves nothing"
        );
        let stale = json!({"evidence": {"kind": "id_card"}, "why": "seen again"});
        let refused = program
            .call(
                "mine",
                "POST",
                &format!("{api}/{id}/correction"),
                &[("if-match", "1")],
                Some(stale),
            )
            .await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
        let page = program.page("mine", &format!("/cases/{case}")).await.body;
        assert!(
            page.contains("Evidence is not there: Gate pass") && page.contains("Lost on the way"),
            "{page}"
        );
    });
}
