//! Closing, its approval, taking up again.

use super::*;

async fn closes(
    world: &World,
    scope: &Scope,
    opened: Opened,
    outcome: Outcome,
) -> Result<bool, Problem> {
    let input = Closure {
        outcome,
        reason: "nothing more can be done".to_owned(),
        withdrawal_why: None,
    };
    does(
        world,
        (scope.clone(), opened.id, input),
        |tx, (scope, id, input)| {
            Box::pin(async move { Ok(close_case(tx, scope, *id, None, input).await?.closed) })
        },
    )
    .await
}

async fn answers(
    world: &World,
    scope: &Scope,
    opened: Opened,
    approved: bool,
) -> Result<bool, Problem> {
    let input = ClosureAnswer {
        approved,
        note: "try the principal once more".to_owned(),
    };
    does(
        world,
        (scope.clone(), opened.id, input),
        |tx, (scope, id, input)| {
            Box::pin(async move { Ok(answer_closure(tx, scope, *id, None, input).await?.closed) })
        },
    )
    .await
}

#[test]
fn closing_without_money_waits_for_the_desk_lead_and_a_closed_case_can_be_taken_up_again() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let lead = colleague(&world, Role::DeskLead, here, "lead").await;
        let convener = colleague(&world, Role::Convener, here, "convener").await;
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Usha", "9000000305", false),
        )
        .await;
        let untrue = closes(&world, &scope, opened, Outcome::RecoveredFull)
            .await
            .unwrap_err();
        assert_eq!(untrue.fields[0].code, "labourline.need.outcome-fits-money");
        assert!(
            !closes(&world, &scope, opened, Outcome::EmployerUntraceable)
                .await
                .unwrap()
        );
        assert_eq!(told(&world, &lead, NoticeKind::ClosureWaits).await, 1);
        let again = closes(&world, &scope, opened, Outcome::NoEvidence)
            .await
            .unwrap_err();
        assert_eq!(again.code, "labourline.closure.waits-already");
        let own = answers(&world, &scope, opened, true).await.unwrap_err();
        assert_eq!(own.code, "labourline.closure.may-not-approve");
        assert!(!answers(&world, &lead, opened, false).await.unwrap());
        assert_eq!(told(&world, &scope, NoticeKind::ClosureRefused).await, 1);
        assert!(case(&world, &scope, opened).await.is_open());
        closes(&world, &scope, opened, Outcome::EmployerUntraceable)
            .await
            .unwrap();
        assert!(answers(&world, &lead, opened, true).await.unwrap());
        let closed = case(&world, &scope, opened).await;
        assert_eq!(
            (closed.stage, closed.outcome),
            (Stage::Closed, Some(Outcome::EmployerUntraceable))
        );
        assert_eq!(closed.closed_by, Some(scope.actor().word()));
        assert_eq!(closed.closure_approved_by, Some(lead.actor().word()));
        assert_eq!(
            closes(&world, &scope, opened, Outcome::NoEvidence)
                .await
                .unwrap_err()
                .code,
            "labourline.case.already-closed"
        );

        // The worker does not accept it; the convener hears, and the worker asks to go on.
        let worker = world.scope(Actor::Worker(platform::OwnMatter {
            case: opened.id,
            claimant: 1,
        }));
        let appeal = Appeal {
            words: "I know where he lives".to_owned(),
        };
        does(
            &world,
            (worker.clone(), opened.id, appeal),
            |tx, (scope, id, input)| {
                Box::pin(async move { appeal_closure(tx, scope, *id, input).await.map(|_| ()) })
            },
        )
        .await
        .unwrap();
        assert_eq!(told(&world, &convener, NoticeKind::Appealed).await, 1);
        let wish = Reopening {
            reason: "I know where he lives".to_owned(),
        };
        let ask = |scope: Scope| {
            does(
                &world,
                (scope, opened.id, wish.clone()),
                |tx, (scope, id, input)| {
                    Box::pin(
                        async move { Ok(reopen_case(tx, scope, *id, None, input).await?.stage) },
                    )
                },
            )
        };
        assert_eq!(ask(worker.clone()).await.unwrap(), Stage::Reopened);
        let open_again = case(&world, &scope, opened).await;
        assert_eq!((open_again.reopen_count, open_again.outcome), (1, None));
        assert!(open_again.next_action.is_some() && open_again.owner_id.is_some());
        assert_eq!(told(&world, &scope, NoticeKind::Reopened).await, 1);
        assert_eq!(
            ask(worker).await.unwrap_err().code,
            "labourline.stage.no-such-step"
        );
        let facts: i64 = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.one(
                        "SELECT COUNT(*) FROM outbox_fact WHERE kind = 'labourline.case-closed'",
                        &[],
                        |row| row.get(0),
                    )
                    .await
                })
            })
            .await
            .map_err(|error: platform::DbError| error)
            .unwrap();
        assert_eq!(facts, 1);
    });
}

#[test]
fn a_lead_case_closes_only_when_every_claimant_has_ended() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let (scope, convener) = (desk(&world, here), holding(&world, Role::Convener, here));
        let mut input = case_of(&scope, "Namoona One", "9000000306", false);
        let second = case_of(&scope, "Namoona Two", "9000000307", false).claimants;
        input.claimants.extend(second);
        let opened = open(&world, &scope, input).await;
        let open_claimants = closes(&world, &convener, opened, Outcome::NoEvidence)
            .await
            .unwrap_err();
        assert_eq!(
            open_claimants.fields[0].code,
            "labourline.need.no-open-claimant"
        );
        for number in [1, 2] {
            does(
                &world,
                (scope.clone(), opened.id),
                move |tx, (scope, id)| {
                    Box::pin(async move {
                        let input = crate::groups::leave::Leaving {
                            why: "went home".to_owned(),
                        };
                        crate::groups::leave::leave_group(tx, scope, *id, None, number, &input)
                            .await
                            .map(|_| ())
                    })
                },
            )
            .await
            .unwrap();
        }
        assert!(
            closes(&world, &convener, opened, Outcome::NoEvidence)
                .await
                .unwrap(),
            "the convener leads, and owns it not"
        );
    });
}
