use super::*;
use crate::cases::correct::{Correction, correct_case};
use crate::cases::note::{NewNote, write_note};
use crate::cases::words::{Sensitivity, Stage};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::{PageRequest, Problem, ProblemKind, Role, RoleGrant};
use platform::testing::{World, on_each_engine};
use platform::{Actor, Scope};

fn input(scope: &Scope, name: &str, phone: &str, sensitivity: Sensitivity) -> OpenCase {
    OpenCase {
        sensitivity,
        summary: "छह हफ़्ते की मज़दूरी नहीं मिली, crusher site".to_owned(),
        ..case_of(scope, name, phone, false)
    }
}

async fn found(world: &World, scope: &Scope, words: &str) -> Vec<CaseLine> {
    let filter = Filter {
        words: Some(words.to_owned()),
        ..Filter::default()
    };
    world
        .db
        .read((scope.clone(), filter), |tx, (scope, filter)| {
            Box::pin(async move {
                list_cases(tx, scope, filter, Order::Newest, PageRequest::first(50)).await
            })
        })
        .await
        .unwrap()
        .items
}

async fn file(world: &World, scope: &Scope, key: CaseKey) -> Result<CaseFile, Problem> {
    read_case_file(&world.db, scope, key).await
}

#[test]
fn a_case_is_opened_and_found_by_what_people_type() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            input(&scope, "Sunita Invented", "9437012345", Sensitivity::Normal),
        )
        .await;
        let file = file(&world, &scope, opened.reference.into()).await.unwrap();
        assert_eq!(file.case.stage, Stage::Enquiry);
        assert_eq!(file.case.owner_id, scope.account());
        assert_eq!(file.timeline.len(), 1);
        assert_eq!(file.claimants[0].name, "Sunita Invented");
        for words in [
            "sunita",
            "मज़दूरी",
            "9437012345",
            "919437012345",
            &opened.reference.to_string(),
            "sun",
            "crusher site",
        ] {
            assert_eq!(found(&world, &scope, words).await.len(), 1, "{words}");
        }
        for words in ["\" OR 1", "sunita nobody", "'", "*", "sunita:*|x"] {
            assert!(found(&world, &scope, words).await.len() <= 1, "{words}");
        }
    });
}

#[test]
fn a_word_typed_in_full_comes_before_those_that_only_begin_so() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        for name in [
            "Ram One",
            "Ram Two",
            "Ram Three",
            "Ramesh Four",
            "Ramesh Five",
        ] {
            let case = input(&scope, name, "9437012345", Sensitivity::Normal);
            open(&world, &scope, case).await;
        }
        let pages = |rows_max: u32| {
            let (world, scope) = (&world, scope.clone());
            async move {
                let (mut pages, mut after) = (Vec::new(), None::<String>);
                loop {
                    let filter = Filter {
                        words: Some("ram".to_owned()),
                        ..Filter::default()
                    };
                    let request = PageRequest::after(after.as_deref(), rows_max);
                    let page = world
                        .db
                        .read((scope.clone(), filter), move |tx, (scope, filter)| {
                            Box::pin(list_cases(tx, scope, filter, Order::Newest, request))
                        })
                        .await
                        .unwrap();
                    let names: Vec<String> = page
                        .items
                        .iter()
                        .map(|line| line.claimant_name.clone())
                        .collect();
                    pages.push(names.join(", "));
                    after = page.next;
                    if after.is_none() {
                        return pages;
                    }
                }
            }
        };
        let all = [
            "Ram Three",
            "Ram Two",
            "Ram One",
            "Ramesh Five",
            "Ramesh Four",
        ];
        for rows_max in 1..=6 {
            let names = pages(rows_max).await.join(", ");
            assert_eq!(names, all.join(", "), "{rows_max} at a time");
        }
    });
}

#[test]
fn what_is_not_for_the_reader_is_not_there() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other, colleague) =
            (desk(&world, here), desk(&world, there), desk(&world, here));
        let open_one = open(
            &world,
            &mine,
            input(&mine, "Sunita Invented", "9437012345", Sensitivity::Normal),
        )
        .await;
        let kept = open(
            &world,
            &mine,
            input(
                &mine,
                "Kavita Invented",
                "9437012346",
                Sensitivity::Restricted,
            ),
        )
        .await;
        let administrator =
            world
                .scope(Actor::Account(mine.new_id()))
                .with_roles(vec![RoleGrant {
                    role: Role::Administrator,
                    chapter: None,
                }]);
        for (scope, sees_open, sees_kept) in [
            (&mine, true, true),
            (&colleague, true, false),
            (&other, false, false),
            (&administrator, false, false),
        ] {
            assert_eq!(
                file(&world, scope, open_one.id.into()).await.is_ok(),
                sees_open
            );
            assert_eq!(file(&world, scope, kept.id.into()).await.is_ok(), sees_kept);
            assert_eq!(
                found(&world, scope, "sunita").await.len(),
                usize::from(sees_open)
            );
            // A closely kept case is found by its reference alone.
            assert_eq!(found(&world, scope, "kavita").await.len(), 0);
            assert_eq!(
                found(&world, scope, &kept.reference.to_string())
                    .await
                    .len(),
                usize::from(sees_kept)
            );
            let write = world
                .db
                .write((scope.clone(), kept.id), |tx, (scope, id)| {
                    Box::pin(async move {
                        let note = NewNote {
                            body: "x".to_owned(),
                            at: None,
                            corrects: None,
                            for_worker: false,
                        };
                        write_note(tx, scope, *id, &note).await
                    })
                })
                .await;
            match write {
                Ok(_) => assert!(sees_kept),
                Err(problem) => assert!(!sees_kept && problem.kind == ProblemKind::NotFound),
            }
        }
        // The list calls a closely kept case by its number, also for those named on it.
        let line = &found(&world, &mine, &kept.reference.to_string()).await[0];
        assert_eq!(
            (line.title.as_str(), line.claimant_name.as_str()),
            (kept.reference.spaced().as_str(), "")
        );
        // Readings of it are in the journal; of the other they are not.
        let read_entries = |id: kernel::CaseId| {
            let scope = mine.clone();
            world.db.read((scope, id), |tx, (scope, id)| {
                Box::pin(async move {
                    let stream = platform::journal::Stream::of("case", id);
                    let entries = platform::journal::entries(tx, scope, &stream, 0, 100).await?;
                    Ok::<_, platform::DbError>(
                        entries
                            .iter()
                            .filter(|e| e.action == "labourline.case.read")
                            .count(),
                    )
                })
            })
        };
        assert_eq!(read_entries(kept.id).await.unwrap(), 1);
        assert_eq!(read_entries(open_one.id).await.unwrap(), 0);
        // Who owns the open case answers for it however long nothing happened.
        world.clock.advance_seconds(29 * 86_400);
        let later = desk(&world, here).at(kernel::Clock::now(world.clock.as_ref()));
        assert!(
            file(&world, &mine.clone().at(later.now()), kept.id.into())
                .await
                .is_ok()
        );
    });
}

#[test]
fn a_stale_edit_is_refused_with_both_versions() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            input(&scope, "Sunita Invented", "9437012345", Sensitivity::Normal),
        )
        .await;
        let correct = |made_on: i64, title: &str| {
            let change = Correction {
                title: Some(title.to_owned()),
                ..Correction::default()
            };
            world.db.write(
                (scope.clone(), opened.id, change),
                move |tx, (scope, id, change)| {
                    Box::pin(
                        async move { correct_case(tx, scope, *id, Some(made_on), change).await },
                    )
                },
            )
        };
        assert_eq!(correct(1, "First").await.unwrap(), 2);
        let stale = correct(1, "Second").await.unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(stale.current.unwrap()["title"], "First");
        assert_eq!(found(&world, &scope, "first").await.len(), 1);
    });
}

#[test]
fn the_database_itself_refuses_an_open_case_without_a_next_action() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            input(&scope, "Sunita Invented", "9437012345", Sensitivity::Normal),
        )
        .await;
        for column in ["owner_id", "next_action", "next_action_at"] {
            let refused = world
                .db
                .write(opened.id, move |tx, id| {
                    Box::pin(async move {
                        tx.execute(
                            &format!("UPDATE cases SET {column} = NULL WHERE id = $1"),
                            platform::params![*id],
                        )
                        .await
                    })
                })
                .await;
            assert!(
                matches!(refused, Err(platform::DbError::Constraint(_))),
                "{column}"
            );
        }
    });
}
