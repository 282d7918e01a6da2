use super::{NewNamed, end_named, list_named, name_further};
use crate::cases::moves::tests::colleague as colleague_of;
use crate::cases::view::read_of_case;
use crate::cases::words::Sensitivity;
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use axum::http::StatusCode;
use kernel::{AccountId, Problem, ProblemKind, Reference, Role};
use platform::Scope;
use platform::testing::{World, on_each_engine};

async fn name(
    world: &World,
    scope: &Scope,
    case: Reference,
    account: AccountId,
    days: i64,
) -> Result<i64, Problem> {
    let input = NewNamed {
        account_id: account,
        days,
        why: "Speaks her language".to_owned(),
    };
    world
        .db
        .write((scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(name_further(tx, scope, case, None, input))
        })
        .await
}

async fn end(
    world: &World,
    scope: &Scope,
    case: Reference,
    account: AccountId,
) -> Result<i64, Problem> {
    world
        .db
        .write(scope.clone(), move |tx, scope| {
            Box::pin(end_named(tx, scope, case, None, account))
        })
        .await
}

async fn sees(world: &World, scope: &Scope, case: Reference) -> bool {
    let scope = scope.clone().at(kernel::Clock::now(world.clock.as_ref()));
    read_of_case(&world.db, &scope, case, |tx, scope, case| {
        Box::pin(list_named(tx, scope, case))
    })
    .await
    .is_ok()
}

#[test]
fn further_people_are_named_for_a_time_and_it_ends() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let there = chapter(&world, "KL").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let colleague = colleague_of(&world, Role::Caseworker, here, "colleague").await;
        let second = colleague_of(&world, Role::Caseworker, here, "second").await;
        let third = colleague_of(&world, Role::Caseworker, here, "third").await;
        let elsewhere = colleague_of(&world, Role::Caseworker, there, "elsewhere").await;
        let mut input = case_of(&owner, "Namoona Sita", "9000000131", false);
        input.sensitivity = Sensitivity::Sealed;
        let case = open(&world, &owner, input).await.reference;
        let id = |scope: &Scope| scope.account().unwrap();

        assert!(!sees(&world, &colleague, case).await);
        for (who, code) in [(&elsewhere, "account_id"), (&colleague, "days")] {
            let days = if code == "days" { 29 } else { 3 };
            let refused = name(&world, &owner, case, id(who), days).await.unwrap_err();
            assert_eq!(refused.fields[0].field, code);
        }
        name(&world, &owner, case, id(&colleague), 3).await.unwrap();
        assert!(sees(&world, &colleague, case).await);
        let refused = name(&world, &colleague, case, id(&second), 3)
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.named.may-not");
        name(&world, &owner, case, id(&second), 28).await.unwrap();
        let refused = name(&world, &owner, case, id(&third), 3).await.unwrap_err();
        assert_eq!(
            refused.code, "labourline.named.too-many",
            "the case is sealed"
        );

        end(&world, &owner, case, id(&colleague)).await.unwrap();
        assert!(!sees(&world, &colleague, case).await);
        assert_eq!(
            end(&world, &owner, case, id(&colleague))
                .await
                .unwrap_err()
                .kind,
            ProblemKind::NotFound
        );
        assert_eq!(
            end(&world, &owner, case, id(&owner))
                .await
                .unwrap_err()
                .code,
            "labourline.named.owner"
        );
        name(&world, &owner, case, id(&third), 1).await.unwrap();
        world.clock.advance_seconds(2 * 24 * 3600);
        assert!(!sees(&world, &third, case).await, "one day is over");
        assert!(sees(&world, &second, case).await);

        let normal = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Gita", "9000000132", false),
        )
        .await
        .reference;
        let refused = name(&world, &owner, normal, id(&second), 3)
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.named.not-closely-kept");
    });
}

#[test]
fn the_page_and_the_api_name_and_end() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let colleague = colleague_of(&world, Role::Caseworker, here, "colleague").await;
        let mut input = case_of(&owner, "Namoona Sita", "9000000131", false);
        input.sensitivity = Sensitivity::Restricted;
        let case = open(&world, &owner, input).await.reference;
        let program = Program::new(&world, &[("owner", &owner), ("colleague", &colleague)]);
        let (path, api) = (
            format!("/cases/{case}/named"),
            format!("/api/cases/{case}/named"),
        );
        for path in [&path, &format!("/cases/{case}")] {
            let denied = program.page("colleague", path).await;
            assert_eq!(denied.status, StatusCode::NOT_FOUND);
        }
        let who = colleague.account().unwrap().to_string();
        let without = program
            .send(
                "owner",
                &path,
                &path,
                &[("account_id", &who), ("days", "3")],
            )
            .await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(without.body.contains("why-error"), "{}", without.body);
        let fields = [
            ("account_id", who.as_str()),
            ("days", "3"),
            ("why", "Helps"),
        ];
        let sent = program.send("owner", &path, &path, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let seen = program.page("colleague", &path).await;
        assert!(
            seen.body.contains("Helps") && !seen.body.contains("/ending"),
            "who is named sees who is named, and may not end it: {}",
            seen.body
        );
        let timeline = program.page("owner", &format!("/cases/{case}")).await.body;
        assert!(
            timeline.contains("was named on this case until"),
            "{timeline}"
        );
        let listed = program.call("owner", "GET", &api, &[], None).await.json();
        assert_eq!(listed["items"][0]["relation"], "owner");
        assert_eq!(listed["items"][1]["why"], "Helps");
        let ended = program
            .call("owner", "POST", &format!("{api}/{who}/ending"), &[], None)
            .await;
        assert_eq!(ended.status, StatusCode::OK, "{}", ended.body);
        let denied = program.page("colleague", &path).await;
        assert_eq!(denied.status, StatusCode::NOT_FOUND);
        let denied = program.call("colleague", "GET", &api, &[], None).await;
        assert_eq!(denied.status, StatusCode::NOT_FOUND);
    });
}
