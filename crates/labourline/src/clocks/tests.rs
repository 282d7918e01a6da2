//! The clocks, turned by hand: each thing happens when its time has come, once, and to those it concerns.

use super::{
    Dormancy, FirstResponses, OverduePromises, RedFlags, UnansweredPromises, WaitingActions,
    WordsMerged,
};
use crate::cases::moves::tests::{case, colleague, does, force, now, raises, told};
use crate::cases::store::{self, Filter};
use crate::cases::words::Stage;
use crate::cases::{Case, Opened};
use crate::mediation::attempts::{NewAttempt, record_attempt};
use crate::notices::NoticeKind;
use crate::safety::FlagCode;
use crate::safety::flags::answer_flag;
use crate::settlements::settle::{NewSettlement, make_settlement};
use crate::testing::{SYSTEMS, case_of, chapter, open};
use kernel::{Clock, Role};
use platform::jobs::Tick;
use platform::testing::{World, on_each_engine};
use platform::{DbError, Scope};

/// The clock comes round twice, as after a change of leader: what is done is done once.
async fn turn(world: &World, tick: &dyn Tick) {
    for _ in 0..2 {
        let program = world.program().at(world.clock.now());
        tick.run(&world.db, &program).await.unwrap();
    }
}

struct Desk {
    owner: Scope,
    lead: Scope,
    convener: Scope,
    opened: Opened,
}

impl Desk {
    async fn of(world: &World, phone: &str) -> Self {
        let here = chapter(world, "OD").await;
        let owner = colleague(world, Role::Caseworker, here, "owner").await;
        let lead = colleague(world, Role::DeskLead, here, "lead").await;
        let convener = colleague(world, Role::Convener, here, "convener").await;
        let opened = open(
            world,
            &owner,
            case_of(&owner, "Namoona Deepa", phone, false),
        )
        .await;
        Self {
            owner,
            lead,
            convener,
            opened,
        }
    }
    async fn told(&self, world: &World, kind: NoticeKind) -> [usize; 3] {
        [
            told(world, &self.owner, kind).await,
            told(world, &self.lead, kind).await,
            told(world, &self.convener, kind).await,
        ]
    }
    async fn case(&self, world: &World) -> Case {
        case(world, &now(world, &self.owner), self.opened).await
    }
}

#[test]
fn a_red_flag_climbs_at_15_30_and_60_minutes_until_somebody_answers() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world, "9000000401").await;
        let flag = raises(&world, &desk.lead, desk.opened, FlagCode::LockedIn).await;
        let mut heard = Vec::new();
        for minutes in [14, 1, 15, 30, 59] {
            world.clock.advance_seconds(minutes * 60);
            turn(&world, &RedFlags).await;
            heard.push(desk.told(&world, NoticeKind::RedFlag).await);
        }
        assert_eq!(
            heard,
            [[1, 0, 0], [2, 1, 0], [3, 2, 1], [4, 3, 2], [4, 3, 2]],
            "and they may all see the closely kept case"
        );
        let convener = now(&world, &desk.convener);
        does(
            &world,
            (convener, desk.opened.id, flag),
            |tx, (scope, id, flag)| {
                Box::pin(async move { answer_flag(tx, scope, *id, *flag).await.map(|_| ()) })
            },
        )
        .await
        .unwrap();
        world.clock.advance_seconds(86_400);
        turn(&world, &RedFlags).await;
        assert_eq!(desk.told(&world, NoticeKind::RedFlag).await, [4, 3, 2]);
    });
}

#[test]
fn what_nobody_does_climbs_and_a_new_next_action_starts_anew() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world, "9000000402").await;
        let clock = WaitingActions::default();
        let mut heard = Vec::new();
        // Due after a day; the lead hears two days later, the convener a week later.
        for hours in [71, 2, 120, 400] {
            world.clock.advance_seconds(hours * 3600);
            turn(&world, &clock).await;
            heard.push(desk.told(&world, NoticeKind::ActionOverdue).await);
        }
        assert_eq!(heard, [[0, 0, 0], [0, 1, 0], [0, 1, 1], [0, 1, 1]]);
        assert_eq!(desk.case(&world).await.climbed, 2);
    });
}

#[test]
fn a_worker_who_waits_for_the_first_answer_is_told_of_once() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world, "9000000403").await;
        turn(&world, &FirstResponses).await;
        assert_eq!(
            desk.told(&world, NoticeKind::FirstResponse).await,
            [0, 0, 0]
        );
        world.clock.advance_seconds(49 * 3600);
        turn(&world, &FirstResponses).await;
        assert_eq!(
            desk.told(&world, NoticeKind::FirstResponse).await,
            [1, 1, 0]
        );
    });
}

#[test]
fn a_promise_that_is_not_kept_takes_the_case_back_and_climbs() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world, "9000000404").await;
        let today = desk.owner.today();
        let input: NewSettlement = serde_json::from_value(serde_json::json!({
            "mode": "phone", "agreed_on": today, "amount_paise": 500_000,
            "instalments": [{ "due_on": today.plus_days(1), "amount_paise": 500_000 }],
        }))
        .unwrap();
        does(
            &world,
            (desk.owner.clone(), desk.opened.id, input),
            |tx, (scope, id, input)| {
                Box::pin(async move {
                    make_settlement(tx, scope, *id, None, input)
                        .await
                        .map(|_| ())
                })
            },
        )
        .await
        .unwrap();
        force(&world, desk.opened, Stage::Agreed).await;
        let (overdue, unanswered) = (OverduePromises::default(), UnansweredPromises::default());
        let mut heard = Vec::new();
        // Due after a day, two days of grace: overdue on the fourth day.
        for days in [3, 1, 2, 1, 4] {
            world.clock.advance_seconds(days * 86_400);
            turn(&world, &overdue).await;
            turn(&world, &unanswered).await;
            heard.push((
                desk.case(&world).await.stage,
                desk.told(&world, NoticeKind::PromiseOverdue).await,
                desk.told(&world, NoticeKind::PromiseUnanswered).await,
            ));
        }
        assert_eq!(
            heard[0],
            (Stage::Agreed, [0, 0, 0], [0, 0, 0]),
            "the days of grace"
        );
        assert_eq!(heard[1], (Stage::Mediation, [1, 0, 0], [0, 0, 0]));
        assert_eq!(heard[2], (Stage::Mediation, [1, 0, 0], [0, 0, 0]));
        assert_eq!(heard[3], (Stage::Mediation, [1, 0, 0], [0, 1, 0]));
        assert_eq!(heard[4], (Stage::Mediation, [1, 0, 0], [0, 1, 1]));
        let case = desk.case(&world).await;
        assert_eq!(
            case.next_action.as_deref(),
            Some("cases-next-ask-about-promise")
        );
    });
}

#[test]
fn a_worker_tried_on_three_days_and_two_hours_lets_the_case_rest() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world, "9000000405").await;
        for (days, hours) in [(1, 0), (1, 3), (1, 0)] {
            world.clock.advance_seconds(days * 86_400 + hours * 3600);
            let input: NewAttempt =
                serde_json::from_str(r#"{"party":"worker","result":"no_answer"}"#).unwrap();
            does(
                &world,
                (now(&world, &desk.owner), desk.opened.id, input),
                |tx, (scope, id, input)| {
                    Box::pin(async move { record_attempt(tx, scope, *id, input).await.map(|_| ()) })
                },
            )
            .await
            .unwrap();
        }
        turn(&world, &Dormancy).await;
        assert_eq!(
            desk.case(&world).await.stage,
            Stage::Enquiry,
            "not for long enough"
        );
        world.clock.advance_seconds(28 * 86_400);
        turn(&world, &Dormancy).await;
        let case = desk.case(&world).await;
        assert_eq!(case.stage, Stage::Dormant);
        assert!(case.owner_id.is_some() && case.next_action_at.is_some());
        assert_eq!(desk.told(&world, NoticeKind::Dormant).await, [1, 0, 0]);
    });
}

#[test]
fn what_single_writes_left_in_the_index_is_merged_and_found_as_before() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague(&world, Role::Caseworker, here, "owner").await;
        for number in 0..40 {
            let phone = format!("90000005{number:02}");
            open(
                &world,
                &owner,
                case_of(&owner, "Namoona Deepa", &phone, false),
            )
            .await;
        }
        turn(&world, &WordsMerged).await;
        let (left, found): (bool, i64) = world
            .db
            .write(owner, |tx, scope| {
                Box::pin(async move {
                    let filter = Filter {
                        words: Some("deepa".to_owned()),
                        ..Filter::default()
                    };
                    let left = store::merge_words(tx, 64).await?;
                    let found = store::count(tx, scope, &filter, 100).await?;
                    Ok::<_, DbError>((left, found))
                })
            })
            .await
            .unwrap();
        assert!(!left, "a turn leaves nothing to merge");
        assert_eq!(found, 40);
    });
}
