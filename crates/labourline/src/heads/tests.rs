//! Heads: told, kept, renewed when facts or the law change; last days that nobody lets lapse in silence.

use super::limits::{LimitDecision, NewLimitDecision, decide_limit, store as limits};
use super::open::OpenHeads;
use super::released::{Released, Renew, RenewOfClaim};
use super::{Asked, Head, NewHeads, store, tell_heads};
use crate::cases::closure::{Closure, close_case};
use crate::cases::moves::tests::{colleague, does, now, told};
use crate::cases::outcome::Outcome;
use crate::cases::words::Sensitivity;
use crate::claims::compute::put_claim;
use crate::claims::facts::{AttendanceLine, TermLine, WorkFacts};
use crate::claims::words::Unit;
use crate::clocks::LimitsNear;
use crate::lowerings::{Raise, raise_sensitivity};
use crate::notices::NoticeKind;
use crate::testing::{case_of, chapter, open};
use dues::CurrentLaw;
use dues::releases::{Edition, LawReleased, OpenQuestions};
use kernel::{CaseId, Clock, Day, Paise, Problem, Reference, Role};
use law::parameters::Worth;
use law::{Amendment, Change, Law, Source, Status};
use platform::db::System;
use platform::jobs::{Handler, Tick};
use platform::outbox::{self, Subscriber};
use platform::testing::{World, on_each_engine};
use platform::{DbError, Scope};
use std::sync::Arc;

const SYSTEMS: &[System] = &[
    platform::SYSTEM,
    people::SYSTEM,
    dues::SYSTEM,
    crate::SYSTEM,
];

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn edition(no: i64, rows: &[Amendment]) -> Edition {
    let law = Arc::new(Law::built_in().amended(rows).unwrap());
    Edition { no, law }
}

fn asked(questions: &[&str], facts: serde_json::Value) -> Asked {
    Asked {
        questions: questions.iter().map(|word| (*word).to_owned()).collect(),
        place: None,
        facts: facts.as_object().unwrap().clone(),
    }
}

async fn tells(
    world: &World,
    scope: &Scope,
    case: Reference,
    number: i64,
    asked: Asked,
    made_on: i64,
) -> Result<i64, Problem> {
    let input = NewHeads {
        asked,
        made_on: Some(made_on),
        edition: edition(0, &[]),
    };
    does(
        world,
        (now(world, scope), input),
        move |tx, (scope, input)| Box::pin(tell_heads(tx, scope, case, number, input)),
    )
    .await
}

fn work(days: u64) -> WorkFacts {
    WorkFacts {
        terms: vec![TermLine {
            unit: Unit::Day,
            rate_paise: Some(Paise::rupees(600)),
            from: None,
            to: None,
        }],
        attendance: vec![AttendanceLine {
            unit: Unit::Day,
            units_hundredths: Some(days * 100),
            from: Some(day("2026-09-01")),
            to: Some(day("2026-09-30")),
            source: None,
        }],
        ..WorkFacts::default()
    }
}

async fn claims(world: &World, scope: &Scope, case: Reference, days: u64) {
    does(
        world,
        (now(world, scope), work(days)),
        move |tx, (scope, work)| {
            Box::pin(async move { put_claim(tx, scope, case, 1, None, work).await })
        },
    )
    .await
    .unwrap();
}

async fn history(world: &World, case: CaseId) -> Vec<Head> {
    world
        .db
        .read(case, |tx, case| {
            Box::pin(async move { store::history(tx, *case, 1).await })
        })
        .await
        .unwrap()
}

/// Does the jobs that wait, of one handler.
async fn jobs(world: &World, handler: &dyn Handler) {
    for payload in waiting(world, handler.kind()).await {
        let program = world.program().at(world.clock.now());
        handler.run(&world.db, &program, &payload).await.unwrap();
    }
}

async fn waiting(world: &World, kind: &'static str) -> Vec<String> {
    world
        .db
        .write(kind, |tx, kind| {
            Box::pin(async move {
                let rows = tx
                    .query(
                        "SELECT payload FROM job WHERE kind = $1 AND state = 'ready'",
                        platform::params![*kind],
                        |row| row.get::<String>(0),
                    )
                    .await?;
                tx.execute("DELETE FROM job WHERE kind = $1", platform::params![*kind])
                    .await?;
                Ok::<_, DbError>(rows)
            })
        })
        .await
        .unwrap()
}

#[test]
fn heads_are_kept_as_told_and_renewed_when_facts_change() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague(&world, Role::Caseworker, here, "owner").await;
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Gita", "9000000201", false),
        )
        .await;
        let (case, id) = (opened.reference, opened.id);
        claims(&world, &owner, case, 20).await;
        let first = asked(
            &["wages-unpaid"],
            serde_json::json!({ "pay-period": "monthly", "paid": "0" }),
        );
        assert_eq!(
            tells(&world, &owner, case, 1, first.clone(), 0)
                .await
                .unwrap(),
            1
        );
        let all = history(&world, id).await;
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].told.gist.low, Paise::rupees(12_000));
        assert_eq!(all[0].told.gist.last_day, Some(day("2029-10-07")));
        assert_eq!(
            (all[0].release_no, all[0].told_by.clone()),
            (0, owner.actor().word())
        );
        // The same again tells nothing new; an old version is refused; strangers find nothing.
        tells(&world, &owner, case, 1, first.clone(), 1)
            .await
            .unwrap();
        assert_eq!(history(&world, id).await.len(), 1);
        assert_eq!(
            tells(&world, &owner, case, 1, first.clone(), 1)
                .await
                .unwrap_err()
                .code,
            "platform.stale"
        );
        let there = chapter(&world, "KL").await;
        let stranger = colleague(&world, Role::Caseworker, there, "stranger").await;
        assert_eq!(
            tells(&world, &stranger, case, 1, first.clone(), 2)
                .await
                .unwrap_err()
                .code,
            "platform.not-found"
        );
        let wrong = asked(&["wisdom"], serde_json::json!({}));
        assert_eq!(
            tells(&world, &owner, case, 1, wrong, 2)
                .await
                .unwrap_err()
                .code,
            "platform.invalid"
        );
        let wrong = asked(&["wages-unpaid"], serde_json::json!({ "age": 400 }));
        assert_eq!(
            tells(&world, &owner, case, 1, wrong, 2)
                .await
                .unwrap_err()
                .code,
            "platform.invalid"
        );

        // The claim changes: a job computes anew, in the name of who changed it; the first answer stays as it was told.
        claims(&world, &owner, case, 26).await;
        jobs(
            &world,
            &RenewOfClaim {
                law: CurrentLaw::default(),
            },
        )
        .await;
        let all = history(&world, id).await;
        let sums: Vec<_> = all
            .iter()
            .map(|head| (head.told.gist.low, head.standing))
            .collect();
        assert_eq!(
            sums,
            [
                (Paise::rupees(15_600), true),
                (Paise::rupees(12_000), false)
            ]
        );
        assert_eq!(all[0].told_by, owner.actor().word());
        // Any told answer comes out of its facts, release and day again.
        for head in &all {
            let facts = law::Facts::read(&head.facts).unwrap();
            let again = Law::built_in()
                .answer_kept(&head.question, &facts, head.told.known_on, head.told.place)
                .unwrap();
            assert_eq!(
                law::Told::of(Law::built_in(), &head.question, &again),
                head.told
            );
        }
        // A preview of an amendment runs it, without whose it is.
        let open = OpenHeads.after(&world.db, 0, 100).await.unwrap();
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].question, "wages-unpaid");
        assert_eq!(
            OpenHeads
                .after(&world.db, open[0].no, 100)
                .await
                .unwrap()
                .len(),
            0
        );
    });
}

#[test]
fn an_amendment_that_changes_an_answer_tells_the_owner() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague(&world, Role::Caseworker, here, "owner").await;
        let facts = serde_json::json!({
            "job-ended": "2026-08-01", "ending": "ordinary", "service-years": 40, "service-months": 0,
            "seasonal": false, "monthly-wages": "200000",
        });
        let mut cases = Vec::new();
        for (name, phone, question) in [
            ("Namoona Hari", "9000000202", "gratuity"),
            ("Namoona Indu", "9000000203", "retrenchment"),
        ] {
            let opened = open(&world, &owner, case_of(&owner, name, phone, false)).await;
            let asked = asked(&[question], facts.clone());
            tells(&world, &owner, opened.reference, 1, asked, 0)
                .await
                .unwrap();
            cases.push(opened);
        }
        let row = Amendment {
            change: Change::Parameter {
                param: "gratuity-ceiling".to_owned(),
                worth: Worth::Money(Paise::rupees(2_500_000)),
            },
            from: day("2026-04-01"),
            to: None,
            known: day("2026-03-20"),
            place: "india".to_owned(),
            source: Source {
                instrument: "Invented notification".to_owned(),
                number: "S.O. 7(E)".to_owned(),
                date: day("2026-03-20"),
                section: "para 1".to_owned(),
                note: String::new(),
            },
            status: Status::Read,
        };
        let law = CurrentLaw::default();
        // The fact that a release is in force becomes jobs; a program that does not have it yet waits for it.
        world
            .db
            .write(world.program(), |tx, scope| {
                Box::pin(async move { outbox::publish(tx, scope, &LawReleased { no: 1 }).await })
            })
            .await
            .unwrap();
        let subscribers: Vec<Arc<dyn Subscriber>> = vec![Arc::new(Released)];
        outbox::deliver_due(
            &world.db,
            &world.program().at(world.clock.now()),
            &subscribers,
            10,
        )
        .await
        .unwrap();
        let renew = Renew { law: law.clone() };
        let payloads = waiting(&world, renew.kind()).await;
        assert_eq!(payloads.len(), 1);
        assert!(
            renew
                .run(&world.db, &world.program(), &payloads[0])
                .await
                .is_err(),
            "not here yet"
        );
        law.put_edition(edition(1, &[row]));
        for payload in &payloads {
            renew
                .run(&world.db, &world.program().at(world.clock.now()), payload)
                .await
                .unwrap();
        }
        jobs(&world, &renew).await;
        assert_eq!(
            told(&world, &owner, NoticeKind::LawChanged).await,
            1,
            "one of the two"
        );
        let all = history(&world, cases[0].id).await;
        let sums: Vec<_> = all
            .iter()
            .map(|head| (head.release_no, head.told.gist.low, head.why.as_str()))
            .collect();
        assert_eq!(
            sums,
            [
                (1, Paise::rupees(2_500_000), "law"),
                (0, Paise::rupees(2_000_000), "facts")
            ]
        );
        assert_eq!(history(&world, cases[1].id).await.len(), 1);
    });
}

#[test]
fn no_last_day_passes_in_silence() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague(&world, Role::Caseworker, here, "owner").await;
        let convener = colleague(&world, Role::Convener, here, "convener").await;
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Jaya", "9000000204", false),
        )
        .await;
        let case = opened.reference;
        // An accident on 1 March 2025: two years, until 1 March 2027. It is 22 November 2026: 99 days are left.
        let facts = serde_json::json!({
            "accident-on": "2025-03-01", "harm": "total", "age": 30, "monthly-wages": "9000",
        });
        tells(&world, &owner, case, 1, asked(&["accident"], facts), 0)
            .await
            .unwrap();
        let near = |who: Scope| {
            let world = &world;
            async move {
                (
                    told(world, &who, NoticeKind::LimitNear).await,
                    told(world, &who, NoticeKind::LimitPassed).await,
                )
            }
        };
        let turn = |days: i64| {
            world.clock.advance_seconds(days * 86_400);
            let world = &world;
            async move {
                for _ in 0..2 {
                    let program = world.program().at(world.clock.now());
                    LimitsNear.run(&world.db, &program).await.unwrap();
                }
            }
        };
        turn(8).await;
        assert_eq!(near(owner.clone()).await, (0, 0), "91 days are left");
        turn(1).await;
        assert_eq!(
            (near(owner.clone()).await, near(convener.clone()).await),
            ((1, 0), (0, 0))
        );
        turn(60).await;
        assert_eq!(near(owner.clone()).await, (2, 0));
        turn(23).await;
        assert_eq!(
            (near(owner.clone()).await, near(convener.clone()).await),
            ((3, 0), (1, 0))
        );
        turn(6).await;
        assert_eq!(near(owner.clone()).await, (4, 0));
        turn(2).await;
        assert_eq!(
            (near(owner.clone()).await, near(convener.clone()).await),
            ((4, 1), (2, 1))
        );

        let closes = |outcome| {
            let input = Closure {
                outcome,
                reason: "The worker wants no more".to_owned(),
                withdrawal_why: None,
            };
            does(
                &world,
                (now(&world, &owner), input),
                move |tx, (scope, input)| Box::pin(close_case(tx, scope, case, None, input)),
            )
        };
        let refused = closes(Outcome::NotSubstantiated).await.unwrap_err();
        assert_eq!(refused.code, "labourline.limit.undecided");
        let limit = world
            .db
            .read(opened.id, |tx, id| {
                Box::pin(async move { limits::of_case(tx, *id).await })
            })
            .await
            .unwrap()
            .remove(0);
        let decides = |note: &str| {
            let input = NewLimitDecision {
                decision: LimitDecision::FiledLate,
                note: note.to_owned(),
            };
            let id = limit.id;
            does(
                &world,
                (now(&world, &owner), input),
                move |tx, (scope, input)| Box::pin(decide_limit(tx, scope, case, id, input)),
            )
        };
        assert_eq!(decides(" ").await.unwrap_err().code, "platform.invalid");
        decides("The commissioner was shut for a month")
            .await
            .unwrap();
        turn(30).await;
        assert_eq!(
            near(owner.clone()).await,
            (4, 1),
            "decided: nobody is told any more"
        );
        closes(Outcome::NotSubstantiated).await.unwrap();
    });
}

#[test]
fn what_is_told_of_a_closely_kept_case_lies_sealed() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague(&world, Role::Caseworker, here, "owner").await;
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Kamal", "9000000205", false),
        )
        .await;
        let case = opened.reference;
        let facts = serde_json::json!({ "accident-on": "2026-03-01", "harm": "total", "age": 30, "monthly-wages": "9173" });
        tells(&world, &owner, case, 1, asked(&["accident"], facts), 0)
            .await
            .unwrap();
        let plain = |text: &'static str| {
            let db = world.db.clone();
            async move {
                db.read(text, |tx, text| {
                    Box::pin(async move {
                        let all = tx
                            .query(
                                "SELECT facts FROM heads UNION ALL SELECT answer FROM heads UNION ALL SELECT told FROM head_facts",
                                platform::params![],
                                |row| row.get::<String>(0),
                            )
                            .await?;
                        Ok::<_, DbError>(all.iter().filter(|one| one.contains(*text)).count())
                    })
                })
                .await
                .unwrap()
            }
        };
        assert!(plain("9173").await > 0);
        does(&world, now(&world, &owner), move |tx, scope| {
            Box::pin(async move {
                let to = Sensitivity::Sealed;
                raise_sensitivity(tx, scope, case, None, &Raise { to }).await
            })
        })
        .await
        .unwrap();
        assert_eq!(plain("9173").await + plain("accident-on").await, 0);
        let kept = history(&world, opened.id).await;
        assert_eq!(
            kept[0].facts["monthly-wages"]["worker"], "9173",
            "and is read with its key"
        );
        // Told anew, it is sealed at once; the preview still runs it.
        let facts = serde_json::json!({ "accident-on": "2026-03-01", "harm": "total", "age": 31, "monthly-wages": "9174" });
        tells(&world, &owner, case, 1, asked(&["accident"], facts), 1)
            .await
            .unwrap();
        assert_eq!(plain("9174").await, 0);
        assert_eq!(OpenHeads.after(&world.db, 0, 10).await.unwrap().len(), 1);
    });
}
