//! The table through the real use-cases: every illegal step refused, every effect of the legal ones there.

use crate::cases::closure::{Closure, ClosureAnswer, answer_closure, close_case};
use crate::cases::moves::{Move, move_case};
use crate::cases::outcome::Outcome;
use crate::cases::reopening::{Appeal, Reopening, appeal_closure, reopen_case};
use crate::cases::stages::edge_between;
use crate::cases::words::Stage;
use crate::cases::{Case, CaseKey, Opened, read_case_file};
use crate::mediation::attempts::{NewAttempt, record_attempt};
use crate::notices::{NoticeKind, list_notices};
use crate::safety::checks::{NewCheck, check_safety};
use crate::safety::flags::{ClearFlag, NewFlag, clear_flag, raise_flag};
use crate::safety::{FlagCode, Helper};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::{AccountId, ChapterId, PageRequest, Problem, ProblemKind, Role, RoleGrant};
use people::consents::{NewConsent, Purpose};
use platform::db::{Engine, Work};
use platform::testing::{World, on_each_engine, world};
use platform::{Actor, Scope};

/// Runs a piece of work as somebody, in a transaction of its own.
pub(crate) async fn does<I, T>(
    world: &World,
    input: I,
    work: impl Work<I, T, Problem>,
) -> Result<T, Problem>
where
    I: Send + Sync + 'static,
    T: Send + 'static,
{
    world.db.write(input, work).await
}

/// Somebody with a role in a chapter, or in the whole alliance.
pub(crate) fn holding(world: &World, role: Role, chapter: ChapterId) -> Scope {
    let account: AccountId = world.program().new_id();
    let chapter = role.in_chapter().then_some(chapter);
    world
        .scope(Actor::Account(account))
        .with_roles(vec![RoleGrant { role, chapter }])
        .with_name("Invented Colleague")
}

/// An account that people can find, with a role in a chapter.
pub(crate) async fn colleague(world: &World, role: Role, chapter: ChapterId, login: &str) -> Scope {
    let input = people::accounts::AddAccount {
        login: login.to_owned(),
        name: format!("Invented {login}"),
        language: kernel::Language::ENGLISH,
        roles: vec![RoleGrant {
            role,
            chapter: Some(chapter),
        }],
        link_hours: 1,
    };
    let id = world
        .db
        .write((world.program(), input), |tx, (scope, input)| {
            Box::pin(async move {
                Ok::<_, Problem>(
                    people::accounts::add_account(tx, scope, input)
                        .await?
                        .account,
                )
            })
        })
        .await
        .unwrap();
    world
        .scope(Actor::Account(id))
        .with_roles(vec![RoleGrant {
            role,
            chapter: Some(chapter),
        }])
        .with_name("Invented Colleague")
}

/// The same person now.
pub(crate) fn now(world: &World, scope: &Scope) -> Scope {
    scope.clone().at(kernel::Clock::now(world.clock.as_ref()))
}

pub(crate) async fn case(world: &World, scope: &Scope, opened: Opened) -> Case {
    read_case_file(&world.db, scope, CaseKey::Id(opened.id))
        .await
        .unwrap()
        .case
}

/// Puts a case into a stage without asking anybody.
pub(crate) async fn force(world: &World, opened: Opened, stage: Stage) {
    does(
        world,
        (world.program(), opened.id, stage),
        |tx, (scope, id, stage)| {
            Box::pin(async move {
                let mut case = crate::cases::change::take(tx, scope, *id, None).await?;
                case.stage = *stage;
                if *stage == Stage::Closed {
                    case.outcome = Some(Outcome::Unreachable);
                    case.closed_at = Some(scope.now());
                } else {
                    case.outcome = None;
                    case.closed_at = None;
                    case.next_action = Some("Call".to_owned());
                    case.next_action_at = Some(scope.now().plus_days(1));
                }
                crate::cases::change::put(tx, scope, &case, "test.forced", serde_json::Value::Null)
                    .await?;
                Ok(())
            })
        },
    )
    .await
    .unwrap();
}

pub(crate) async fn says_yes(
    world: &World,
    scope: &Scope,
    opened: Opened,
    purposes: &'static [Purpose],
) {
    let file = read_case_file(&world.db, scope, CaseKey::Id(opened.id))
        .await
        .unwrap();
    let person = file.claimants[0].person_id;
    does(
        world,
        (scope.clone(), opened.id, person),
        move |tx, (scope, case, person)| {
            Box::pin(async move {
                let said: Vec<NewConsent> = purposes
                    .iter()
                    .map(|purpose| NewConsent::spoken_yes(*purpose, kernel::Language::HINDI))
                    .collect();
                people::consents::give_all(tx, scope, *person, *case, &said).await
            })
        },
    )
    .await
    .unwrap();
}

pub(crate) async fn goes(
    world: &World,
    scope: &Scope,
    opened: Opened,
    to: Stage,
) -> Result<Stage, Problem> {
    does(
        world,
        (scope.clone(), opened.id, Move::to(to)),
        |tx, (scope, id, input)| {
            Box::pin(async move { Ok(move_case(tx, scope, *id, None, input).await?.stage) })
        },
    )
    .await
}

async fn checks(world: &World, scope: &Scope, opened: Opened, input: NewCheck) -> bool {
    does(
        world,
        (scope.clone(), opened.id, input),
        |tx, (scope, id, input)| {
            Box::pin(async move { Ok(check_safety(tx, scope, *id, None, input).await?.clear) })
        },
    )
    .await
    .unwrap()
}

pub(crate) async fn raises(
    world: &World,
    scope: &Scope,
    opened: Opened,
    code: FlagCode,
) -> uuid::Uuid {
    let input = NewFlag {
        code,
        note: "heard on the phone".to_owned(),
        review_by: None,
    };
    does(
        world,
        (scope.clone(), opened.id, input),
        |tx, (scope, id, input)| {
            Box::pin(async move { Ok(raise_flag(tx, scope, *id, input).await?.id) })
        },
    )
    .await
    .unwrap()
}

async fn clears(world: &World, scope: &Scope, opened: Opened, flag: uuid::Uuid) -> Stage {
    does(
        world,
        (scope.clone(), opened.id, flag),
        |tx, (scope, id, flag)| {
            Box::pin(async move {
                let input = ClearFlag {
                    note: "met them, all well".to_owned(),
                };
                Ok(clear_flag(tx, scope, *id, *flag, &input).await?.stage)
            })
        },
    )
    .await
    .unwrap()
}

async fn rings(world: &World, scope: &Scope, opened: Opened) -> Result<(), Problem> {
    let input: NewAttempt =
        serde_json::from_str(r#"{"party":"employer","result":"no_answer"}"#).unwrap();
    does(
        world,
        (scope.clone(), opened.id, input),
        |tx, (scope, id, input)| {
            Box::pin(async move { record_attempt(tx, scope, *id, input).await.map(|_| ()) })
        },
    )
    .await
}

/// How many notices of a kind somebody has about cases they may see.
pub(crate) async fn told(world: &World, scope: &Scope, kind: NoticeKind) -> usize {
    let scope = now(world, scope);
    world
        .db
        .read(scope, |tx, scope| {
            Box::pin(list_notices(tx, scope, false, PageRequest::first(200)))
        })
        .await
        .unwrap()
        .items
        .into_iter()
        .filter(|notice| notice.kind == kind)
        .count()
}

async fn every_illegal_step_is_refused(engine: Engine, stages: &[Stage]) {
    let world = world(engine, SYSTEMS).await;
    let here = chapter(&world, "OD").await;
    let scope = desk(&world, here);
    let opened = open(
        &world,
        &scope,
        case_of(&scope, "Namoona Mohan", "9000000301", false),
    )
    .await;
    let mut refused = 0;
    for from in stages {
        force(&world, opened, *from).await;
        for to in Stage::ALL {
            for role in Role::ALL {
                let asker = holding(&world, role, here);
                let before = case(&world, &scope, opened).await;
                let answer = goes(&world, &asker, opened, *to).await;
                let legal = edge_between(*from, *to).is_some() && role.works_on_cases();
                // Of the legal ones only those without a need go through on a case that has next to nothing.
                let free =
                    legal && edge_between(*from, *to).is_some_and(|edge| edge.needs.is_empty());
                if free {
                    assert_eq!(answer.unwrap(), *to);
                    force(&world, opened, *from).await;
                    continue;
                }
                let problem = answer.unwrap_err();
                let expected = match (role.works_on_cases(), edge_between(*from, *to)) {
                    (false, _) => "platform.not-found",
                    (true, None) => "labourline.stage.no-such-step",
                    (true, Some(_)) => "labourline.stage.missing",
                };
                assert_eq!(problem.code, expected, "{from} -> {to} by {role:?}");
                assert!(expected != "labourline.stage.missing" || !problem.fields.is_empty());
                assert_eq!(
                    case(&world, &scope, opened).await,
                    before,
                    "nothing was written"
                );
                refused += 1;
            }
        }
    }
    assert!(refused >= stages.len() * 75, "{refused}");
}

fn block_on<F: Future<Output = ()>>(work: F) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(work);
}

#[test]
fn every_stage_every_stage_every_role_on_sqlite() {
    block_on(every_illegal_step_is_refused(Engine::Sqlite, Stage::ALL));
}

#[test]
fn a_sample_of_them_on_postgresql() {
    if platform::testing::server().is_some() {
        block_on(every_illegal_step_is_refused(
            Engine::Postgres,
            &[Stage::Enquiry, Stage::Closed, Stage::Mediation],
        ));
    }
}

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
        let worker = world.scope(Actor::Worker(opened.id));
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
