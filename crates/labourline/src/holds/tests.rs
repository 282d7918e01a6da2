use super::{
    LiftAnswer, NewHold, NewLift, answer_lift, ask_hold, ask_lift, confirm_hold, list_holds,
};
use crate::cases::moves::tests::{colleague as colleague_of, does, now};
use crate::testing::{SYSTEMS, case_of, chapter, open};
use kernel::{Problem, Reference, Role};
use platform::Scope;
use platform::testing::{World, on_each_engine};
use uuid::Uuid;

async fn asks(world: &World, scope: &Scope, case: Reference) -> Result<Uuid, Problem> {
    let input = NewHold {
        case,
        why: "An appeal is under way".to_owned(),
    };
    does(world, (now(world, scope), input), |tx, (scope, input)| {
        Box::pin(ask_hold(tx, scope, input))
    })
    .await
}

async fn confirms(world: &World, scope: &Scope, id: Uuid) -> Result<(), Problem> {
    does(world, now(world, scope), move |tx, scope| {
        Box::pin(confirm_hold(tx, scope, id))
    })
    .await
}

async fn asks_lift(world: &World, scope: &Scope, id: Uuid) -> Result<(), Problem> {
    let input = NewLift {
        why: "The appeal was heard".to_owned(),
    };
    does(
        world,
        (now(world, scope), input),
        move |tx, (scope, input)| Box::pin(ask_lift(tx, scope, id, input)),
    )
    .await
}

async fn answers(world: &World, scope: &Scope, id: Uuid, lifts: bool) -> Result<(), Problem> {
    does(world, now(world, scope), move |tx, scope| {
        Box::pin(answer_lift(tx, scope, id, LiftAnswer { lifts }))
    })
    .await
}

async fn seen(world: &World, scope: &Scope) -> usize {
    does(world, now(world, scope), |tx, scope| {
        Box::pin(list_holds(tx, scope))
    })
    .await
    .unwrap()
    .len()
}

#[test]
fn setting_and_lifting_take_two_and_a_hidden_case_is_none() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let there = chapter(&world, "KL").await;
        let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
        let lead = colleague_of(&world, Role::DeskLead, here, "lead").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let stranger = colleague_of(&world, Role::DeskLead, there, "stranger").await;
        let input = case_of(&worker, "Namoona Gita", "9000000171", true);
        let case = open(&world, &worker, input).await.reference;

        // Who does not see the case is told what is told of a number that is nobody's.
        let hidden = asks(&world, &lead, case).await.unwrap_err();
        let absent = asks(&world, &lead, world.program().new_reference())
            .await
            .unwrap_err();
        assert_eq!(hidden.fields[0].code, "labourline.hold.no-such-case");
        assert_eq!(hidden.fields[0].code, absent.fields[0].code);

        let id = asks(&world, &worker, case).await.unwrap();
        assert_eq!(
            asks(&world, &officer, case).await.unwrap_err().code,
            "labourline.hold.stands-already"
        );
        assert_eq!(
            [seen(&world, &worker).await, seen(&world, &officer).await],
            [1, 1]
        );
        assert_eq!(
            [seen(&world, &lead).await, seen(&world, &stranger).await],
            [0, 0]
        );
        for scope in [&worker, &lead, &stranger] {
            let refused = confirms(&world, scope, id).await.unwrap_err();
            assert_eq!(refused.code, "platform.not-found");
        }
        confirms(&world, &officer, id).await.unwrap();
        assert!(confirms(&world, &officer, id).await.is_err(), "once");

        // Lifting: one asks, another agrees.
        assert!(answers(&world, &officer, id, true).await.is_err());
        asks_lift(&world, &officer, id).await.unwrap();
        assert_eq!(
            answers(&world, &officer, id, true).await.unwrap_err().code,
            "labourline.hold.own"
        );
        let second = colleague_of(&world, Role::SafeguardingOfficer, here, "second").await;
        answers(&world, &second, id, false).await.unwrap();
        assert_eq!(seen(&world, &officer).await, 1);
        asks_lift(&world, &officer, id).await.unwrap();
        answers(&world, &second, id, true).await.unwrap();
        assert_eq!(seen(&world, &officer).await, 0);
        // And it may be put on hold again.
        asks(&world, &worker, case).await.unwrap();
    });
}
