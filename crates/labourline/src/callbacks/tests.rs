use super::done::DoneResult;
use super::*;
use crate::cases::words::{CallType, ContactChannel};
use crate::contacts::{FinishContact, NewContact, begin_contact, finish_contact};
use crate::testing::{CALL_BACK_MINUTES, SYSTEMS, chapter, desk};
use kernel::{Phone, ProblemKind};
use platform::testing::{World, on_each_engine};

async fn missed(world: &World, scope: &Scope, phone: &str) -> CallBackId {
    let input = NewContact {
        phone: Phone::parse(phone),
        ..NewContact::incoming(ContactChannel::MissedCall)
    };
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(begin_contact(tx, scope, CALL_BACK_MINUTES, input))
        })
        .await
        .unwrap()
        .call_back
        .unwrap()
}

async fn waiting(world: &World, scope: &Scope) -> Vec<CallBack> {
    world
        .db
        .read(scope.clone(), |tx, scope| {
            Box::pin(list_call_backs(tx, scope, PageRequest::first(10)))
        })
        .await
        .unwrap()
        .items
}

async fn tried(
    world: &World,
    scope: &Scope,
    id: CallBackId,
    result: TryResult,
) -> Result<CallBack, Problem> {
    let input = CallBackTry {
        result,
        again_at: None,
    };
    world
        .db
        .write((scope.clone(), id, input), |tx, (scope, id, input)| {
            Box::pin(try_call_back(tx, scope, *id, None, input))
        })
        .await
}

async fn done(
    world: &World,
    scope: &Scope,
    id: CallBackId,
    result: DoneResult,
) -> Result<CallBack, Problem> {
    world
        .db
        .write(
            (scope.clone(), id, CallBackDone { result }),
            |tx, (scope, id, input)| Box::pin(finish_call_back(tx, scope, *id, None, input)),
        )
        .await
}

#[test]
fn call_backs_wait_with_their_age_and_go_through_tries_to_an_end() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let stranger = desk(&world, there);
        let scope = desk(&world, here);
        let first = missed(&world, &scope, "9000000111").await;
        let later = scope.clone().at(scope.now().plus_minutes(90));
        let second = missed(&world, &later, "9000000112").await;
        let list = waiting(&world, &later).await;
        assert_eq!(
            list.iter().map(|item| item.id).collect::<Vec<_>>(),
            [first, second],
            "longest wait first"
        );
        assert_eq!(list[0].age_minutes(later.now()), 90);
        assert!(list[0].is_late(later.now()) && !list[1].is_late(later.now()));
        assert!(waiting(&world, &stranger).await.is_empty());
        let counts = world
            .db
            .read(later.clone(), |tx, scope| {
                Box::pin(store::counts(tx, scope))
            })
            .await
            .unwrap();
        assert_eq!(counts, (2, 1));

        let taken = world
            .db
            .write((later.clone(), first), |tx, (scope, id)| {
                Box::pin(take_call_back(tx, scope, *id, Some(1)))
            })
            .await
            .unwrap();
        assert_eq!((taken.taken_by, taken.version), (later.account(), 2));
        let stale = world
            .db
            .write((later.clone(), first), |tx, (scope, id)| {
                Box::pin(take_call_back(tx, scope, *id, Some(1)))
            })
            .await
            .unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);

        let early = done(&world, &later, first, DoneResult::GivenUp)
            .await
            .unwrap_err();
        assert_eq!(early.code, "labourline.call-back.too-few-tries");
        for (result, after) in [
            (TryResult::Busy, 15),
            (TryResult::NoAnswer, 120),
            (TryResult::NotSafeNow, 720),
        ] {
            let item = tried(&world, &later, first, result).await.unwrap();
            assert_eq!(item.due_at, later.now().plus_minutes(after));
        }
        done(&world, &later, first, DoneResult::GivenUp)
            .await
            .unwrap();
        assert_eq!(waiting(&world, &later).await.len(), 1);
        let over = tried(&world, &later, first, TryResult::Busy)
            .await
            .unwrap_err();
        assert_eq!(over.code, "labourline.call-back.done");
        assert_eq!(
            tried(&world, &stranger, second, TryResult::Busy)
                .await
                .unwrap_err()
                .kind,
            ProblemKind::NotFound
        );
    });
}

#[test]
fn a_call_that_was_spoken_ends_the_call_back_it_answers() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let id = missed(&world, &scope, "9000000115").await;
        let call = |call_type| {
            let world = &world;
            let scope = scope.clone();
            async move {
                let begin = NewContact {
                    incoming: false,
                    answers_call_back: Some(id),
                    ..NewContact::incoming(ContactChannel::Voice)
                };
                let finish = FinishContact {
                    call_type,
                    summary: "called back".to_owned(),
                    language: None,
                    person_id: None,
                    ended_at: None,
                    case: None,
                };
                world
                    .db
                    .write((scope, begin, finish), |tx, (scope, begin, finish)| {
                        Box::pin(async move {
                            let begun = begin_contact(tx, scope, CALL_BACK_MINUTES, begin).await?;
                            finish_contact(tx, scope, begun.id, None, finish).await
                        })
                    })
                    .await
                    .unwrap();
            }
        };
        call(CallType::Silent).await;
        assert_eq!(
            waiting(&world, &scope).await.len(),
            1,
            "nobody spoke: it still waits"
        );
        call(CallType::WorkerSelf).await;
        assert!(waiting(&world, &scope).await.is_empty());
    });
}
