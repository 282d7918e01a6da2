//! Consents through the pages, as a caseworker asks for them.

use super::*;
use crate::groups::{GroupRow, NewRows, add_claimants};
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use axum::http::StatusCode;
use kernel::Reference;
use platform::testing::{World, on_each_engine};

async fn standing_of(world: &World, scope: &Scope, case: Reference, number: i64) -> Vec<String> {
    let found = world
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(consents_of(tx, scope, case, number))
        })
        .await
        .unwrap();
    let mut said: Vec<String> = found
        .standing
        .iter()
        .map(|one| format!("{} {}", one.purpose.code(), one.is_given()))
        .collect();
    said.sort();
    said
}

#[test]
fn the_page_asks_each_worker_and_a_no_takes_a_yes_back() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let other = desk(&world, chapter(&world, "KL").await);
        let input = case_of(&scope, "Sunita Invented", "9437012345", false);
        let case = open(&world, &scope, input).await.reference;
        let row = GroupRow {
            name: "Ramesh Namoona".to_owned(),
            ..GroupRow::default()
        };
        world
            .db
            .write(
                (scope.clone(), NewRows { rows: vec![row] }),
                move |tx, (scope, rows)| Box::pin(add_claimants(tx, scope, case, None, rows)),
            )
            .await
            .unwrap();
        let program = Program::new(&world, &[("mine", &scope), ("other", &other)]);
        let path = format!("/cases/{case}/consents");
        let second = format!("{path}?claimant=2");
        assert_eq!(
            program.page("other", &path).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            program
                .page("mine", &format!("{path}?claimant=3"))
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        let page = program.page("mine", &second).await;
        assert!(page.body.contains("2. Ramesh Namoona"), "{}", page.body);
        let said = |claimant: &'static str, answers: &[(&'static str, &'static str)]| {
            let mut fields = vec![("claimant", claimant), ("how", "voice"), ("language", "hi")];
            fields.extend_from_slice(answers);
            fields
        };
        let nothing = program.send("mine", &second, &path, &said("2", &[])).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.body.contains("id=\"errors\""));
        let yes = said(
            "2",
            &[
                ("consents.C1", "yes"),
                ("consents.C2", "yes"),
                ("consents.C3", "no"),
            ],
        );
        let kept = program.send("mine", &second, &path, &yes).await;
        assert_eq!(
            (kept.status, kept.header("location")),
            (StatusCode::SEE_OTHER, second.as_str())
        );
        assert_eq!(
            standing_of(&world, &scope, case, 2).await,
            ["C1 true", "C2 true", "C3 false"]
        );
        assert!(standing_of(&world, &scope, case, 1).await.is_empty());
        let no = said("2", &[("consents.C2", "no")]);
        program.send("mine", &second, &path, &no).await;
        assert_eq!(
            standing_of(&world, &scope, case, 2).await,
            ["C1 true", "C2 false", "C3 false"]
        );
        let page = program.page("mine", &second).await.body;
        assert_eq!(page.matches("badge badge-green").count(), 1, "{page}");
    });
}
