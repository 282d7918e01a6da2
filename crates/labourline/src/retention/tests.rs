use super::store::{BELONGS, Fate, Of};
use super::*;
use crate::cases::moves::tests::colleague as colleague_of;
use crate::holds::{NewHold, ask_hold};
use crate::testing::{SYSTEMS, case_of, chapter, open};
use platform::db::Engine;
use platform::testing::{World, on_each_engine};
use std::collections::BTreeSet;

async fn number(world: &World, sql: &str) -> i64 {
    world
        .db
        .read(sql.to_owned(), |tx, sql| {
            Box::pin(async move { tx.one(sql, &[], |row| row.get(0)).await })
        })
        .await
        .unwrap_or_else(|error: platform::DbError| panic!("{sql}: {error}"))
}

async fn run(world: &World, sql: &str) {
    world
        .db
        .write(sql.to_owned(), |tx, sql| {
            Box::pin(async move { tx.execute(sql, &[]).await })
        })
        .await
        .unwrap_or_else(|error: platform::DbError| panic!("{sql}: {error}"));
}

async fn figures(world: &World) -> String {
    let published = crate::figures::kept::compute(&world.db, &world.program())
        .await
        .unwrap();
    serde_json::to_string(&published).unwrap()
}

#[test]
fn a_purge_takes_names_leaves_sums_and_passes_over_what_is_held() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let mut opened = Vec::new();
        for (name, phone, close) in [
            ("Zqnormal Namoona", "9861200121", false),
            ("Zqclose Namoona", "9861200122", true),
            ("Zqheld Namoona", "9861200123", false),
            ("Zqunexecuted Namoona", "9861200125", false),
            ("Zqfresh Namoona", "9861200124", false),
        ] {
            let input = case_of(&worker, name, phone, close);
            opened.push(open(&world, &worker, input).await);
        }
        let hold = NewHold {
            case: opened[2].reference,
            why: "an appeal is under way".to_owned(),
        };
        world
            .db
            .write((officer.clone(), hold), |tx, (scope, hold)| {
                Box::pin(ask_hold(tx, scope, hold))
            })
            .await
            .unwrap();
        // Four were closed long ago, in a month that is over; one is open.
        for (at, outcome) in [
            (0, "unreachable"),
            (1, "unreachable"),
            (2, "unreachable"),
            (3, "order_unexecuted"),
        ] {
            run(
                &world,
                &format!(
                    "UPDATE cases SET stage = 'closed', outcome = '{outcome}', closed_at = 1000, claimed_paise = 500, \
                     opened_day = '2020-01-05' WHERE reference = {}",
                    opened[at].reference.number()
                ),
            )
            .await;
        }
        // The worker of the first said no to being counted: the no must outlive the name.
        run(
            &world,
            &format!(
                "INSERT INTO consents (id, person_id, case_id, purpose, answer, how, language, notice_version, created_by, created_at) \
                 SELECT id, person_id, case_id, 'statistics', 'withheld', 'voice', 'hi', '2026-11', 'program', 1 FROM \
                 (SELECT case_id AS id, person_id, case_id FROM claimants WHERE case_id = (SELECT id FROM cases WHERE reference = {})) AS one",
                opened[0].reference.number()
            ),
        )
        .await;
        let before = figures(&world).await;
        let sums = "SELECT CAST(SUM(claimed_paise) AS BIGINT) FROM cases WHERE stage = 'closed'";
        let sum = number(&world, sums).await;
        let limits = Limits::of(&crate::Config::default(), world.program().now());
        let would = dry_run(&world.db, limits).await.unwrap();
        assert_eq!(
            (
                would.cases,
                would.keys,
                would.persons,
                would.held,
                would.not_over
            ),
            (2, 1, 2, 1, 1)
        );
        assert_eq!(
            number(
                &world,
                "SELECT COUNT(*) FROM cases WHERE purged_at IS NOT NULL"
            )
            .await,
            0
        );
        let seen = world
            .db
            .read(officer.clone(), move |tx, scope| {
                Box::pin(list_due(tx, scope, limits))
            })
            .await
            .unwrap();
        assert_eq!(seen.len(), 4);
        assert_eq!(
            seen.iter()
                .filter(|one| one.on_hold || one.not_over)
                .count(),
            2
        );

        let done = purge(&world.db, &world.program(), limits, i64::MAX, |_| ())
            .await
            .unwrap();
        assert_eq!(
            (
                done.cases,
                done.keys,
                done.persons,
                done.held,
                done.not_over
            ),
            (2, 1, 2, 1, 1)
        );
        assert_eq!(number(&world, sums).await, sum);
        assert_eq!(figures(&world).await, before, "the public figures");
        // Of the purged nothing is left to read; of the others all.
        for sql in [
            "SELECT COUNT(*) FROM persons WHERE display_name = ''",
            "SELECT COUNT(*) FROM cases WHERE summary = '' AND claimant_name = ''",
            "SELECT COUNT(*) FROM claimants WHERE name = ''",
        ] {
            assert_eq!(number(&world, sql).await, 2, "{sql}");
        }
        assert_eq!(number(&world, "SELECT COUNT(*) FROM identifiers").await, 3);
        for sql in [
            "SELECT COUNT(*) FROM case_keys WHERE wrapped IS NOT NULL",
            "SELECT COUNT(*) FROM search_words WHERE word = 'zqnormal'",
        ] {
            assert_eq!(number(&world, sql).await, 0, "{sql}");
        }
        assert!(
            number(
                &world,
                "SELECT COUNT(*) FROM search_words WHERE word = 'zqheld'"
            )
            .await
                > 0
        );
        let journalled =
            "SELECT COUNT(*) FROM journal_entry WHERE action = 'labourline.retention.purged'";
        assert_eq!(number(&world, journalled).await, 1);
        // A purged case still has a page.
        let reference = opened[0].reference;
        let file = crate::cases::view::read_case_file(&world.db, &worker, reference)
            .await
            .unwrap();
        assert_eq!(file.case.title, reference.spaced());
        // Again: nothing is left to do, and nothing is journalled.
        let again = purge(&world.db, &world.program(), limits, i64::MAX, |_| ())
            .await
            .unwrap();
        assert_eq!(again.cases, 0);
        assert_eq!(number(&world, journalled).await, 1);
        assert!(!may_look(&worker) && may_look(&officer));
        let program = world.program();
        let by_itself = RetentionRuns {
            config: crate::Config::default(),
        };
        world.clock.advance_seconds(100 * 365 * 86_400);
        by_itself.run(&world.db, &program).await.unwrap();
        assert_eq!(
            number(
                &world,
                "SELECT COUNT(*) FROM cases WHERE purged_at IS NOT NULL"
            )
            .await,
            2,
            "off until switched on"
        );
    });
}

/// Columns that point at a case, by name.
const POINTERS: &[&str] = &["case_id", "case_no"];

#[test]
fn every_table_that_points_at_a_case_says_what_becomes_of_it() {
    on_each_engine(SYSTEMS, |world| async move {
        if world.db.engine() != Engine::Sqlite {
            return;
        }
        let columns: Vec<(String, String)> = world
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
        let named: BTreeSet<&str> = BELONGS.iter().map(|one| one.table).collect();
        let forgotten: Vec<&(String, String)> = columns
            .iter()
            .filter(|(table, column)| {
                POINTERS.contains(&column.as_str()) && !named.contains(table.as_str())
            })
            .collect();
        assert!(
            forgotten.is_empty(),
            "say in retention/store/belongs.rs what becomes of {forgotten:?} in a purge"
        );
        // And what is named is there.
        for one in BELONGS {
            let mut wanted: Vec<&str> = match one.of {
                Of::Case(column) | Of::Number(column) => vec![column],
                Of::Through(_) => Vec::new(),
            };
            if let Fate::Emptied(texts, nulls) = one.fate {
                wanted.extend(texts.iter().chain(nulls));
            }
            for column in wanted {
                assert!(
                    columns
                        .iter()
                        .any(|(table, name)| table == one.table && name == column),
                    "{}.{column}",
                    one.table
                );
            }
        }
        // Every text that is sealed with a case's key goes.
        for texts in crate::seals::store::TEXTS {
            for column in texts.columns {
                let column = column.rsplit('.').next().unwrap();
                let goes = BELONGS.iter().any(|one| {
                    one.table == texts.table
                        && match one.fate {
                            Fate::Gone => true,
                            Fate::Emptied(texts, nulls) => {
                                texts.contains(&column)
                                    || nulls.contains(&column)
                                    || column == "title"
                            }
                            Fate::Kept(_) => false,
                        }
                });
                assert!(goes, "{}.{column} outlives a purge", texts.table);
            }
        }
    });
}
