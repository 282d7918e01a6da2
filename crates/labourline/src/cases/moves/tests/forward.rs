//! The way forward: mediation, the next action, the emergency and back.

use super::*;

#[test]
fn the_employer_is_rung_only_with_consent_a_clear_check_and_no_red_flag() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Geeta", "9000000302", false),
        )
        .await;
        let blocked = |problem: Problem| {
            assert_eq!(problem.code, "labourline.ring.may-not");
            problem
                .fields
                .into_iter()
                .map(|field| field.code)
                .collect::<Vec<_>>()
        };
        let nothing = blocked(rings(&world, &scope, opened).await.unwrap_err());
        assert_eq!(
            nothing,
            [
                "labourline.need.consent-contact-employer",
                "labourline.need.safety-check-done"
            ]
        );
        says_yes(
            &world,
            &scope,
            opened,
            &[Purpose::Act, Purpose::ContactEmployer],
        )
        .await;
        let unsafe_check = {
            let mut check = NewCheck::all_safe();
            check.answers[1].said = crate::safety::checks::Said::Unsure;
            check
        };
        assert!(!checks(&world, &scope, opened, unsafe_check).await);
        let unsure = blocked(rings(&world, &scope, opened).await.unwrap_err());
        assert_eq!(
            unsure,
            ["labourline.need.safety-check-done"],
            "a check that is not clear is none"
        );
        assert!(checks(&world, &scope, opened, NewCheck::all_safe()).await);
        rings(&world, &scope, opened).await.unwrap();
        let flag = raises(&world, &scope, opened, FlagCode::ThreatOfRetaliation).await;
        let red = blocked(rings(&world, &scope, opened).await.unwrap_err());
        assert_eq!(red, ["labourline.need.no-red-flag"]);
        clears(&world, &scope, opened, flag).await;
        rings(&world, &scope, opened).await.unwrap();
        world.clock.advance_seconds(8 * 86_400);
        let later = now(&world, &scope);
        let stale = blocked(rings(&world, &later, opened).await.unwrap_err());
        assert_eq!(
            stale,
            ["labourline.need.safety-check-done"],
            "what was safe last week need not be safe now"
        );
    });
}

#[test]
fn a_case_goes_forward_as_its_facts_allow_and_always_has_a_next_action() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Lata", "9000000303", false),
        )
        .await;
        let missing = goes(&world, &scope, opened, Stage::Registered)
            .await
            .unwrap_err();
        assert_eq!(missing.fields[0].code, "labourline.need.consent-act");
        says_yes(&world, &scope, opened, &[Purpose::Act]).await;
        for stage in [Stage::Registered, Stage::Verifying] {
            assert_eq!(goes(&world, &scope, opened, stage).await.unwrap(), stage);
            let case = case(&world, &scope, opened).await;
            assert!(case.next_action.unwrap().starts_with("cases-next-"));
            assert!(case.next_action_at.unwrap() > scope.now() && case.owner_id.is_some());
            assert_eq!(case.stage_since, scope.now());
        }
        let stale = does(&world, (scope.clone(), opened.id), |tx, (scope, id)| {
            Box::pin(
                async move { move_case(tx, scope, *id, Some(1), &Move::to(Stage::Dormant)).await },
            )
        });
        assert_eq!(stale.await.unwrap_err().kind, ProblemKind::Stale);
    });
}

#[test]
fn a_red_flag_takes_the_case_to_the_emergency_and_back_to_where_it_came_from() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let (scope, other) = (desk(&world, here), desk(&world, here));
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Raju", "9000000304", false),
        )
        .await;
        says_yes(&world, &scope, opened, &[Purpose::Act]).await;
        goes(&world, &scope, opened, Stage::Registered)
            .await
            .unwrap();
        let quiet = raises(&world, &scope, opened, FlagCode::LivesOnSite).await;
        assert_eq!(
            case(&world, &scope, opened).await.stage,
            Stage::Registered,
            "not red"
        );
        let first = raises(&world, &other, opened, FlagCode::DebtBondage).await;
        let then = case(&world, &scope, opened).await;
        assert_eq!((then.stage, then.red_flags_up), (Stage::Emergency, 1));
        assert_eq!(then.next_action_at, Some(scope.now().plus_minutes(15)));
        assert_ne!(
            then.sensitivity,
            crate::cases::words::Sensitivity::Normal,
            "for named people only"
        );
        assert_eq!(
            told(&world, &scope, NoticeKind::RedFlag).await,
            1,
            "the owner is told, and may see the case"
        );
        let second = raises(&world, &scope, opened, FlagCode::Child).await;
        let (_, list) = world
            .db
            .read((scope.clone(), opened.id), |tx, (scope, id)| {
                Box::pin(crate::safety::flags::list_flags(tx, scope, *id))
            })
            .await
            .unwrap();
        assert!(list.contains(&Helper::ChildLine) && list.contains(&Helper::DistrictMagistrate));
        assert_eq!(
            clears(&world, &scope, opened, first).await,
            Stage::Emergency,
            "one is still up"
        );
        assert_eq!(
            clears(&world, &scope, opened, second).await,
            Stage::Registered,
            "back to where it came from"
        );
        clears(&world, &scope, opened, quiet).await;
        assert_eq!(case(&world, &scope, opened).await.red_flags_up, 0);
    });
}
