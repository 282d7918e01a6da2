use super::*;
use crate::testing::{World, on_each_engine};
use crate::{Db, SYSTEM};

async fn write(world: &World, stream: &str, action: &'static str) {
    let scope = world.program();
    world.clock.advance_seconds(1);
    let stream = stream.to_owned();
    world
        .db
        .write((scope, stream), move |tx, (scope, stream)| {
            Box::pin(async move {
                let entry = Entry::new(Stream::of("case", stream), action)
                    .with(serde_json::json!({ "stage": "mediation" }))
                    .about(&[("name", "Invented Person")]);
                record(tx, scope, entry).await
            })
        })
        .await
        .unwrap();
}

async fn tamper(db: &Db, sql: &'static str) {
    let changed = db
        .write((), move |tx, ()| {
            Box::pin(async move { tx.execute(sql, &[]).await })
        })
        .await
        .unwrap();
    assert!(changed > 0, "{sql}");
}

fn key() -> JournalKey {
    JournalKey::from_bytes(&[7; 32])
}

async fn sealed_world(world: &World) {
    for action in ["opened", "noted", "moved", "noted", "closed"] {
        write(world, "one", action).await;
        write(world, "two", action).await;
    }
    let scope = world.program();
    let sealed = world
        .db
        .write(scope, |tx, scope| {
            Box::pin(async move { seal(tx, scope, &key()).await })
        })
        .await
        .unwrap();
    assert_eq!(sealed, 2);
    write(world, "one", "reopened").await;
}

async fn faults(world: &World) -> Vec<FaultAt> {
    let report = verify(&world.db, &key().public(), |_| {}).await.unwrap();
    report
        .faults
        .into_iter()
        .map(|fault| (fault.stream, fault.seq, fault.kind))
        .collect()
}

#[test]
fn an_untouched_journal_verifies_and_forgetting_a_person_breaks_nothing() {
    on_each_engine(&[SYSTEM], |world| async move {
        sealed_world(&world).await;
        let report = verify(&world.db, &key().public(), |_| {}).await.unwrap();
        assert_eq!((report.streams, report.entries, report.seals), (2, 11, 1));
        assert_eq!(report.faults, vec![]);
        let scope = world.program();
        let forgotten = world
            .db
            .write(scope, |tx, scope| {
                Box::pin(async move { forget_persons(tx, scope, &Stream::of("case", "one")).await })
            })
            .await
            .unwrap();
        assert_eq!(forgotten, 6);
        assert_eq!(faults(&world).await, vec![]);
    });
}

/// Stream, row, what is wrong there.
type FaultAt = (String, i64, FaultKind);

#[test]
fn every_kind_of_tampering_is_found_and_the_row_is_named() {
    let one = "case:one".to_owned();
    let cases: Vec<(&'static str, Vec<FaultAt>)> = vec![
        (
            "UPDATE journal_entry SET details = '{}' WHERE seq = 3 AND stream_no = (SELECT no FROM journal_stream WHERE stream = 'case:one')",
            vec![(one.clone(), 3, FaultKind::Altered)],
        ),
        (
            "UPDATE journal_entry SET at = at + 1 WHERE seq = 6",
            vec![(one.clone(), 6, FaultKind::Altered)],
        ),
        (
            "DELETE FROM journal_entry WHERE seq = 2 AND stream_no = (SELECT no FROM journal_stream WHERE stream = 'case:one')",
            vec![(one.clone(), 2, FaultKind::Dropped)],
        ),
        (
            "DELETE FROM journal_entry WHERE seq = 6",
            vec![(one.clone(), 6, FaultKind::Dropped)],
        ),
    ];
    for (sql, expected) in cases {
        on_each_engine(&[SYSTEM], |world| {
            let expected = expected.clone();
            async move {
                sealed_world(&world).await;
                tamper(&world.db, sql).await;
                assert_eq!(faults(&world).await, expected, "{sql}");
            }
        });
    }
}

#[test]
fn rows_that_change_places_are_found_as_moved() {
    on_each_engine(&[SYSTEM], |world| async move {
        sealed_world(&world).await;
        for sql in [
            "UPDATE journal_entry SET seq = 100 WHERE seq = 2 AND stream_no = (SELECT no FROM journal_stream WHERE stream = 'case:one')",
            "UPDATE journal_entry SET seq = 2 WHERE seq = 4 AND stream_no = (SELECT no FROM journal_stream WHERE stream = 'case:one')",
            "UPDATE journal_entry SET seq = 4 WHERE seq = 100",
        ] {
            tamper(&world.db, sql).await;
        }
        let found = faults(&world).await;
        assert!(
            found
                .iter()
                .any(|fault| fault.1 == 2 && fault.2 != FaultKind::Head),
            "{found:?}"
        );
        assert!(
            found
                .iter()
                .any(|fault| fault.1 == 4 && fault.2 != FaultKind::Head),
            "{found:?}"
        );
    });
}

#[test]
fn a_chain_cut_short_and_its_stream_row_made_to_agree_is_found_by_the_seal() {
    on_each_engine(&[SYSTEM], |world| async move {
        sealed_world(&world).await;
        for sql in [
            "DELETE FROM journal_entry WHERE seq >= 5 AND stream_no = (SELECT no FROM journal_stream WHERE stream = 'case:two')",
            "UPDATE journal_stream SET entries = 4, head = (SELECT hash FROM journal_entry e WHERE e.stream_no = journal_stream.no AND e.seq = 4) WHERE stream = 'case:two'",
        ] {
            tamper(&world.db, sql).await;
        }
        assert_eq!(
            faults(&world).await,
            vec![("case:two".to_owned(), 5, FaultKind::Sealed)]
        );
    });
}

#[test]
fn a_seal_that_was_touched_or_signed_by_another_key_is_found() {
    on_each_engine(&[SYSTEM], |world| async move {
        sealed_world(&world).await;
        let other = JournalKey::from_bytes(&[8; 32]);
        let report = verify(&world.db, &other.public(), |_| {}).await.unwrap();
        assert_eq!(report.faults.len(), 1);
        tamper(
            &world.db,
            "DELETE FROM journal_seal_head WHERE stream_no = 1",
        )
        .await;
        assert_eq!(
            faults(&world).await,
            vec![("seal".to_owned(), 1, FaultKind::Seal)]
        );
    });
}

#[test]
fn a_chain_is_begun_once_however_often_it_is_begun() {
    on_each_engine(&[SYSTEM], |world| async move {
        for _ in 0..3 {
            let begun = world
                .db
                .write(world.program(), |tx, scope| {
                    Box::pin(async move {
                        let entry = Entry::new(Stream::of("person", "one"), "registered");
                        record_first(tx, scope, entry).await
                    })
                })
                .await;
            assert!(begun.is_ok());
        }
        let entries = world
            .db
            .read(world.program(), |tx, scope| {
                Box::pin(
                    async move { entries(tx, scope, &Stream::of("person", "one"), 0, 9).await },
                )
            })
            .await
            .unwrap();
        let places: Vec<i64> = entries.iter().map(|entry| entry.seq).collect();
        assert_eq!(places, [1, 2, 3]);
        assert_eq!(faults(&world).await, vec![]);
    });
}

/// Columns of texts and bytes, with the columns their rows are told apart by. The salt is not among them: it may be forgotten, so that a
/// person is erased and the chain still holds; a changed one makes a digest match nobody.
const KEPT: &[(&str, &[&str], &str, bool)] = &[
    ("journal_entry", &["stream_no", "seq"], "actor", false),
    ("journal_entry", &["stream_no", "seq"], "action", false),
    ("journal_entry", &["stream_no", "seq"], "details", false),
    ("journal_entry", &["stream_no", "seq"], "digests", false),
    ("journal_entry", &["stream_no", "seq"], "hash", true),
    ("journal_stream", &["no"], "stream", false),
    ("journal_stream", &["no"], "head", true),
    ("journal_seal", &["no"], "previous", true),
    ("journal_seal", &["no"], "root", true),
    ("journal_seal", &["no"], "signature", true),
    ("journal_seal_head", &["seal_no", "stream_no"], "head", true),
];

async fn set(world: &World, sql: String, value: Vec<u8>, text: bool, keys: Vec<i64>) {
    world
        .db
        .write((sql, value, keys), move |tx, (sql, value, keys)| {
            Box::pin(async move {
                let mut params: Vec<crate::Param<'_>> = vec![if text {
                    String::from_utf8_lossy(value).into_owned().into()
                } else {
                    value.clone().into()
                }];
                params.extend(keys.iter().map(|key| crate::Param::from(*key)));
                tx.execute(sql, &params).await
            })
        })
        .await
        .unwrap();
}

#[test]
fn one_flipped_byte_anywhere_is_found() {
    on_each_engine(&[SYSTEM], |world| async move {
        sealed_world(&world).await;
        // Over a wire each look costs more: every eleventh byte.
        let step = if world.db.engine() == crate::db::Engine::Sqlite {
            1
        } else {
            11
        };
        let mut flipped = 0;
        for (table, keys, column, bytes) in KEPT.iter().copied() {
            let names = keys.join(", ");
            let select = format!("SELECT {column}, {names} FROM {table}");
            let rows: Vec<(Vec<u8>, Vec<i64>)> = world
                .db
                .read(select, move |tx, select| {
                    Box::pin(async move {
                        tx.query(select, &[], |row| {
                            let value = if bytes {
                                row.get::<Vec<u8>>(0)?
                            } else {
                                row.get::<String>(0)?.into_bytes()
                            };
                            let keys =
                                (1..=keys.len())
                                    .map(|at| row.get(at))
                                    .collect::<Result<Vec<i64>, DbError>>()?;
                            Ok((value, keys))
                        })
                        .await
                    })
                })
                .await
                .unwrap();
            let places: Vec<String> = keys
                .iter()
                .enumerate()
                .map(|(at, key)| format!("{key} = ${}", at + 2))
                .collect();
            let update = format!(
                "UPDATE {table} SET {column} = $1 WHERE {}",
                places.join(" AND ")
            );
            for (value, keys) in rows {
                for at in (0..value.len()).step_by(step) {
                    let mut changed = value.clone();
                    changed[at] ^= 1;
                    set(&world, update.clone(), changed, !bytes, keys.clone()).await;
                    assert!(
                        !faults(&world).await.is_empty(),
                        "byte {at} of {table}.{column} {keys:?}"
                    );
                    flipped += 1;
                }
                set(&world, update.clone(), value, !bytes, keys).await;
            }
        }
        println!("{flipped} bytes flipped one at a time, each found");
        assert!(flipped > 100);
        assert_eq!(faults(&world).await, vec![]);
    });
}
