use super::bases::{COLUMNS, PLAIN, WHOLE};
use super::clock::RightsDue;
use super::file::person_file;
use super::openers::who_opened;
use super::*;
use crate::cases::moves::tests::{colleague as colleague_of, does, now, told};
use crate::notices::NoticeKind;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use kernel::Language;
use people::consents::{NewConsent, standing};
use platform::OwnMatter;
use platform::db::Engine;
use platform::jobs::Tick;
use platform::testing::on_each_engine;

#[test]
fn every_column_about_a_person_has_a_legal_basis() {
    on_each_engine(SYSTEMS, |world| async move {
        if world.db.engine() != Engine::Sqlite {
            return;
        }
        let there: Vec<(String, String)> = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.query(
                        "SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'",
                        &[],
                        |row| Ok((row.get(0)?, row.get(1)?)),
                    )
                    .await
                })
            })
            .await
            .unwrap_or_else(|error: platform::DbError| panic!("{error}"));
        let listed = |table: &str, column: &str| {
            COLUMNS
                .iter()
                .any(|(of, columns, _)| *of == table && columns.contains(&column))
        };
        // What is listed is there.
        for (table, columns, _) in COLUMNS {
            for column in *columns {
                assert!(
                    there.iter().any(|(of, name)| of == table && name == column),
                    "{table}.{column} is no column"
                );
            }
        }
        // Of the tables about persons every column is listed, or says nothing of one.
        for (table, column) in there.iter().filter(|(of, _)| WHOLE.contains(&of.as_str())) {
            assert!(
                listed(table, column) || PLAIN.contains(&column.as_str()),
                "{table}.{column} has no legal basis: name it in rights/bases.rs"
            );
        }
        // What is sealed is about somebody; keys, secrets and marks are not.
        for sealed in people::sealed().chain(crate::sealed()) {
            let secret = sealed.bytes || ["accounts", "sessions"].contains(&sealed.table);
            assert!(
                secret || listed(sealed.table, sealed.column),
                "{} is sealed and has no legal basis",
                sealed.place()
            );
        }
        for texts in crate::seals::store::TEXTS {
            for place in texts.columns {
                let (table, column) = place.split_once('.').unwrap();
                assert!(listed(table, column), "{place} has no legal basis");
            }
        }
    });
}

#[test]
fn a_worker_takes_a_yes_back_and_it_counts_at_once() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Rita", "9000000181", true),
        )
        .await;
        let consents = crate::consents::NewConsents {
            claimant: 1,
            consents: vec![
                NewConsent::spoken_yes(Purpose::Act, Language::HINDI),
                NewConsent::spoken_yes(Purpose::ContactEmployer, Language::HINDI),
            ],
        };
        let reference = opened.reference;
        does(
            &world,
            (now(&world, &owner), consents),
            move |tx, (scope, input)| {
                Box::pin(crate::consents::take_consents(tx, scope, reference, input))
            },
        )
        .await
        .unwrap();
        let worker = world
            .program()
            .as_worker(OwnMatter {
                case: opened.id,
                claimant: 1,
            })
            .with_name("Namoona Rita");
        let given = |scope: Scope| {
            let db = world.db.clone();
            let case = opened.id;
            async move {
                db.read(scope, move |tx, scope| {
                    Box::pin(async move { standing(tx, scope, case).await })
                })
                .await
                .unwrap()
                .iter()
                .filter(|one| one.is_given())
                .count()
            }
        };
        assert_eq!(given(worker.clone()).await, 2);
        for _ in 0..2 {
            let _ = does(&world, now(&world, &worker), |tx, scope| {
                Box::pin(take_back(tx, scope, Purpose::ContactEmployer))
            })
            .await;
        }
        assert_eq!(given(worker.clone()).await, 1);
        assert_eq!(told(&world, &owner, NoticeKind::ConsentTakenBack).await, 1);
        // Nobody of the desk does it in the worker's place through this door.
        let refused = does(&world, now(&world, &owner), |tx, scope| {
            Box::pin(take_back(tx, scope, Purpose::Act))
        })
        .await
        .unwrap_err();
        assert_eq!(refused.code, "platform.not-found");

        // Who opened the file: what they are and when, never a name.
        crate::cases::view::read_case_file(&world.db, &now(&world, &owner), reference)
            .await
            .unwrap();
        let seen = does(&world, now(&world, &worker), |tx, scope| {
            Box::pin(who_opened(tx, scope))
        })
        .await
        .unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].role, seen[0].what), ("caseworker", "read"));
        // The name of the worker does not lie beside what they did.
        let named: i64 = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.one(
                        "SELECT COUNT(*) FROM timeline_events WHERE actor_name = 'Namoona Rita'",
                        &[],
                        |row| row.get(0),
                    )
                    .await
                })
            })
            .await
            .unwrap_or_else(|error: platform::DbError| panic!("{error}"));
        assert_eq!(named, 0);
    });
}

#[test]
fn a_request_has_a_day_climbs_and_is_answered() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let lead = colleague_of(&world, Role::DeskLead, here, "lead").await;
        let convener = colleague_of(&world, Role::Convener, here, "convener").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Mita", "9000000182", false),
        )
        .await;
        let worker = world.program().as_worker(OwnMatter {
            case: opened.id,
            claimant: 1,
        });
        let input = NewRequest {
            claimant: 7,
            kind: RequestKind::Correction,
            words: "My village is written wrong".to_owned(),
        };
        let asks = |scope: Scope, input: NewRequest| {
            let world = &world;
            async move {
                does(world, (scope, input), move |tx, (scope, input)| {
                    Box::pin(ask_right(tx, scope, opened.id, 30, input))
                })
                .await
            }
        };
        // A worker asks for themselves, whatever number they send.
        let id = asks(now(&world, &worker), input.clone()).await.unwrap();
        let twice = asks(now(&world, &worker), input.clone()).await.unwrap_err();
        assert_eq!(twice.code, "labourline.rights.waits-already");
        let wordless = NewRequest {
            words: String::new(),
            ..input
        };
        assert!(asks(now(&world, &worker), wordless).await.is_err());
        assert_eq!(told(&world, &owner, NoticeKind::RightsAsked).await, 1);

        let turn = || async {
            let program = world.program().at(kernel::Clock::now(world.clock.as_ref()));
            for _ in 0..2 {
                RightsDue.run(&world.db, &program).await.unwrap();
            }
        };
        turn().await;
        assert_eq!(told(&world, &lead, NoticeKind::RightsDue).await, 0);
        world.clock.advance_seconds(24 * 86_400);
        turn().await;
        assert_eq!(told(&world, &lead, NoticeKind::RightsDue).await, 1);
        assert_eq!(told(&world, &convener, NoticeKind::RightsDue).await, 0);
        world.clock.advance_seconds(7 * 86_400);
        turn().await;
        assert_eq!(told(&world, &convener, NoticeKind::RightsDue).await, 1);

        let list = |scope: Scope| {
            let world = &world;
            async move {
                does(world, scope, |tx, scope| Box::pin(list_open(tx, scope)))
                    .await
                    .unwrap()
            }
        };
        assert_eq!(list(now(&world, &owner)).await.len(), 1);
        let watched = list(now(&world, &officer)).await;
        assert!(watched.len() == 1 && watched[0].words.is_empty());
        let answer = NewAnswer {
            done: true,
            words: "It is right now".to_owned(),
        };
        let answers = |scope: Scope| {
            let (world, answer) = (&world, answer.clone());
            async move {
                does(world, (scope, answer), move |tx, (scope, answer)| {
                    Box::pin(answer_right(tx, scope, id, answer))
                })
                .await
            }
        };
        assert!(answers(now(&world, &officer)).await.is_err());
        answers(now(&world, &owner)).await.unwrap();
        assert_eq!(
            answers(now(&world, &lead)).await.unwrap_err().code,
            "labourline.rights.answered-already"
        );
        assert!(list(now(&world, &owner)).await.is_empty());
    });
}

#[test]
fn the_file_holds_what_is_kept_and_a_worker_of_several_sees_their_own_part() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let mut input = case_of(&owner, "Namoona Ek", "9000000183", false);
        let second = case_of(&owner, "Namoona Do", "9000000184", false).claimants;
        input.claimants.extend(second);
        let opened = open(&world, &owner, input).await;
        let words = platform::words::Words::load(&[
            &platform::words::LOCALES,
            &people::LOCALES,
            &crate::LOCALES,
        ])
        .0;
        for language in [Language::ENGLISH, Language::HINDI, Language::ODIA] {
            let t = words.say(language);
            let worker = world.program().as_worker(OwnMatter {
                case: opened.id,
                claimant: 2,
            });
            let (_, file) = world
                .db
                .read((worker, t), move |tx, (scope, t)| {
                    Box::pin(person_file(tx, scope, t, opened.id, 1))
                })
                .await
                .unwrap();
            let text = serde_json::to_string(&file).unwrap();
            assert!(
                text.contains("Namoona Do") && text.contains("90000"),
                "{text}"
            );
            assert!(
                !text.contains("Namoona Ek") && !text.contains("Six weeks"),
                "{text}"
            );
            assert_eq!(file.claimant, 2);
        }
    });
}
