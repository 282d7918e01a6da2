//! The table through the real use-cases: every illegal step refused, every effect of the legal ones there.

mod closing;
mod forward;
mod table;

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
