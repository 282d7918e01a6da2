use super::{
    Decision, NewDecision, NewLowering, Raise, decide_lowering, list_waiting, propose_lowering,
    raise_sensitivity,
};
use crate::cases::moves::tests::{colleague as colleague_of, does, now, told};
use crate::cases::named::{NewNamed, list_named, name_further};
use crate::cases::view::{read_case_file, read_of_case};
use crate::cases::words::Sensitivity;
use crate::clocks::{AccessEnds, LoweringsLapse};
use crate::notices::NoticeKind;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use kernel::{Clock, Problem, Reference, Role};
use platform::Scope;
use platform::jobs::Tick;
use platform::testing::{World, on_each_engine};
use uuid::Uuid;

async fn raises(
    world: &World,
    scope: &Scope,
    case: Reference,
    to: Sensitivity,
) -> Result<i64, Problem> {
    does(world, now(world, scope), move |tx, scope| {
        Box::pin(async move { raise_sensitivity(tx, scope, case, None, &Raise { to }).await })
    })
    .await
}

async fn proposes(
    world: &World,
    scope: &Scope,
    case: Reference,
    to: Sensitivity,
) -> Result<Uuid, Problem> {
    let input = NewLowering {
        to,
        why: "The danger is over".to_owned(),
    };
    does(
        world,
        (now(world, scope), input),
        move |tx, (scope, input)| Box::pin(propose_lowering(tx, scope, case, 7, input)),
    )
    .await
}

async fn decides(
    world: &World,
    scope: &Scope,
    id: Uuid,
    agreed: bool,
    note: &str,
) -> Result<Decision, Problem> {
    let input = NewDecision {
        agreed,
        note: note.to_owned(),
    };
    does(
        world,
        (now(world, scope), input),
        move |tx, (scope, input)| Box::pin(decide_lowering(tx, scope, id, input)),
    )
    .await
}

async fn level(world: &World, scope: &Scope, case: Reference) -> Option<Sensitivity> {
    read_case_file(&world.db, &now(world, scope), case)
        .await
        .ok()
        .map(|file| file.case.sensitivity)
}

#[test]
fn one_raises_and_two_lower() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let colleague = colleague_of(&world, Role::Caseworker, here, "colleague").await;
        let lead = colleague_of(&world, Role::DeskLead, here, "lead").await;
        let input = case_of(&owner, "Namoona Sita", "9000000151", false);
        let case = open(&world, &owner, input).await.reference;

        // Anybody who works on it raises it, at once.
        raises(&world, &colleague, case, Sensitivity::Restricted)
            .await
            .unwrap();
        assert_eq!(level(&world, &lead, case).await, None);
        assert_eq!(
            raises(&world, &owner, case, Sensitivity::Restricted)
                .await
                .unwrap_err()
                .code,
            "platform.invalid",
            "not closer than it is"
        );
        // Sealing ends the time of those who neither own it nor seal it.
        raises(&world, &owner, case, Sensitivity::Sealed)
            .await
            .unwrap();
        assert_eq!(level(&world, &colleague, case).await, None);

        let nobody = proposes(&world, &owner, case, Sensitivity::Normal)
            .await
            .unwrap_err();
        assert_eq!(nobody.code, "labourline.lowering.nobody-to-decide");
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let id = proposes(&world, &owner, case, Sensitivity::Restricted)
            .await
            .unwrap();
        let twice = proposes(&world, &owner, case, Sensitivity::Normal)
            .await
            .unwrap_err();
        assert_eq!(twice.code, "labourline.lowering.waits-already");
        assert_eq!(
            told(&world, &officer, NoticeKind::LoweringProposed).await,
            1
        );
        assert_eq!(told(&world, &lead, NoticeKind::LoweringProposed).await, 0);
        for (who, code) in [
            (&owner, "platform.not-found"),
            (&lead, "platform.not-found"),
            (&colleague, "platform.not-found"),
        ] {
            let refused = decides(&world, who, id, true, "").await.unwrap_err();
            assert_eq!(refused.code, code, "{who:?}");
        }
        assert!(
            decides(&world, &officer, id, false, "").await.is_err(),
            "no without a word"
        );
        decides(&world, &officer, id, false, "Ask the worker first")
            .await
            .unwrap();
        assert_eq!(level(&world, &owner, case).await, Some(Sensitivity::Sealed));
        assert_eq!(told(&world, &owner, NoticeKind::LoweringDecided).await, 1);

        // A lead who is named decides too; not on their own proposal.
        let naming = NewNamed {
            account_id: lead.account().unwrap(),
            days: 3,
            why: "Second pair of eyes".to_owned(),
        };
        does(
            &world,
            (now(&world, &owner), naming),
            move |tx, (scope, naming)| Box::pin(name_further(tx, scope, case, None, naming)),
        )
        .await
        .unwrap();
        let own = proposes(&world, &lead, case, Sensitivity::Normal)
            .await
            .unwrap();
        let refused = decides(&world, &lead, own, true, "").await.unwrap_err();
        assert_eq!(refused.code, "labourline.lowering.own");
        let seen = does(&world, now(&world, &officer), |tx, scope| {
            Box::pin(list_waiting(tx, scope))
        })
        .await
        .unwrap();
        assert_eq!(seen.len(), 1);
        decides(&world, &officer, own, true, "").await.unwrap();
        assert_eq!(
            level(&world, &colleague, case).await,
            Some(Sensitivity::Normal)
        );
        assert!(
            decides(&world, &officer, own, true, "").await.is_err(),
            "once"
        );
    });
}

#[test]
fn a_proposal_lapses_and_access_ends_by_the_clock() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let colleague = colleague_of(&world, Role::Caseworker, here, "colleague").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let mut input = case_of(&owner, "Namoona Sita", "9000000152", false);
        input.sensitivity = Sensitivity::Restricted;
        let case = open(&world, &owner, input).await.reference;
        let id = proposes(&world, &owner, case, Sensitivity::Normal)
            .await
            .unwrap();
        let naming = NewNamed {
            account_id: colleague.account().unwrap(),
            days: 28,
            why: "Speaks her language".to_owned(),
        };
        does(
            &world,
            (now(&world, &owner), naming),
            move |tx, (scope, naming)| Box::pin(name_further(tx, scope, case, None, naming)),
        )
        .await
        .unwrap();
        let turn = || async {
            let program = world.program().at(world.clock.now());
            let ends = AccessEnds { warn_days: 3 };
            for tick in [&ends as &dyn Tick, &LoweringsLapse] {
                tick.run(&world.db, &program).await.unwrap();
                tick.run(&world.db, &program).await.unwrap();
            }
        };
        world.clock.advance_seconds(7 * 86_400);
        assert!(
            decides(&world, &officer, id, true, "").await.is_err(),
            "its time is over"
        );
        turn().await;
        assert_eq!(told(&world, &owner, NoticeKind::LoweringDecided).await, 1);

        world.clock.advance_seconds(17 * 86_400);
        turn().await;
        assert_eq!(
            told(&world, &colleague, NoticeKind::AccessEndsSoon).await,
            0
        );
        world.clock.advance_seconds(86_400 + 1);
        turn().await;
        assert_eq!(
            told(&world, &colleague, NoticeKind::AccessEndsSoon).await,
            1
        );
        assert_eq!(told(&world, &owner, NoticeKind::AccessEndsSoon).await, 0);
        world.clock.advance_seconds(3 * 86_400);
        turn().await;
        assert_eq!(level(&world, &colleague, case).await, None);
        assert_eq!(told(&world, &owner, NoticeKind::AccessEnded).await, 1);
        // The owner did nothing for 28 days and still answers for the case.
        assert_eq!(
            level(&world, &owner, case).await,
            Some(Sensitivity::Restricted)
        );
        let (_, named) = read_of_case(&world.db, &now(&world, &owner), case, |tx, scope, case| {
            Box::pin(list_named(tx, scope, case))
        })
        .await
        .unwrap();
        assert_eq!(named[0].relation, "owner");
    });
}
