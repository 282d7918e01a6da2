use super::*;
use crate::testing::{World, on_each_engine};
use crate::{SYSTEM, params};

const TABLES: System = System {
    name: "sample",
    migrations: &[Migration::both(
        "sample",
        "CREATE TABLE sample (no {row_number}, id {id} NOT NULL UNIQUE, word {text}, flag BOOLEAN NOT NULL, bytes {bytes}, sum BIGINT)",
    )],
};

async fn add(db: &Db, word: &'static str) -> Result<i64, DbError> {
    db.write((), move |tx, ()| {
        Box::pin(async move {
            tx.one(
                "INSERT INTO sample (id, word, flag, bytes, sum) VALUES ($1, $2, $3, $4, $5) RETURNING no",
                params![uuid::Uuid::from_u128(u128::from(word.len() as u64) << 64 | u128::from(word.as_bytes()[0])), word, true, &[1u8, 2, 3], 7i64],
                |row| row.get(0),
            )
            .await
        })
    })
    .await
}

async fn count(db: &Db) -> i64 {
    db.read((), |tx, ()| {
        Box::pin(async move {
            tx.one("SELECT COUNT(*) FROM sample", &[], |row| row.get::<i64>(0))
                .await
        })
    })
    .await
    .unwrap()
}

#[test]
fn values_come_back_as_they_went_in() {
    on_each_engine(&[TABLES], |world: World| async move {
        add(&world.db, "काम").await.unwrap();
        let row = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    // $2 before $1: bound by number, not by first appearance.
                    tx.one(
                        "SELECT word, flag, bytes, sum, CAST(SUM(sum) OVER () AS BIGINT) FROM sample WHERE word = $2 AND sum = $1",
                        params![7i64, "काम"],
                        |row| Ok((row.get::<String>(0)?, row.get::<bool>(1)?, row.get::<Vec<u8>>(2)?, row.get::<i64>(3)?, row.get::<i64>(4)?)),
                    )
                    .await
                })
            })
            .await
            .unwrap();
        assert_eq!(row, ("काम".to_owned(), true, vec![1, 2, 3], 7, 7));
    });
}

#[test]
fn a_failed_transaction_leaves_nothing_and_harms_nobody() {
    on_each_engine(&[TABLES], |world: World| async move {
        let db = &world.db;
        let failing = db.write((), |tx, ()| {
            Box::pin(async move {
                tx.execute(
                    "INSERT INTO sample (id, flag) VALUES ($1, $2)",
                    params![uuid::Uuid::from_u128(1), false],
                )
                .await?;
                Err::<(), _>(DbError::NoRow)
            })
        });
        let panicking = db.write((), |tx, ()| {
            Box::pin(async move {
                tx.execute(
                    "INSERT INTO sample (id, flag) VALUES ($1, $2)",
                    params![uuid::Uuid::from_u128(2), false],
                )
                .await?;
                if tx.engine() == Engine::Sqlite || tx.engine() == Engine::Postgres {
                    panic!("a fault in the code");
                }
                Ok::<(), DbError>(())
            })
        });
        let (failed, panicked, good) = tokio::join!(failing, panicking, add(db, "good"));
        assert!(matches!(failed, Err(DbError::NoRow)));
        assert!(matches!(panicked, Err(DbError::Fault(_))));
        good.unwrap();
        assert_eq!(count(db).await, 1);
        add(db, "after").await.unwrap();
        assert_eq!(count(db).await, 2);
    });
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_reads_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = crate::testing::world(Engine::Sqlite, &[TABLES]).await;
        add(&world.db, "once").await.unwrap();
        let Location::File(path) = &world.location else {
            panic!("SQLite is a file");
        };
        for end in ["", "-wal", "-shm"] {
            let file = PathBuf::from(format!("{}{end}", path.display()));
            let mode = std::fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{end} {mode:o}");
        }
    });
}

#[test]
fn a_constraint_is_named_as_one() {
    on_each_engine(&[TABLES], |world: World| async move {
        add(&world.db, "once").await.unwrap();
        assert!(matches!(
            add(&world.db, "once").await,
            Err(DbError::Constraint(_))
        ));
        assert_eq!(count(&world.db).await, 1);
    });
}

#[test]
fn a_transaction_that_awaits_something_else_is_refused_on_sqlite() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = crate::testing::world(Engine::Sqlite, &[TABLES]).await;
        let slept: Result<(), DbError> = world
            .db
            .write((), |_, ()| {
                Box::pin(async move {
                    tokio::task::yield_now().await;
                    Ok(())
                })
            })
            .await;
        assert!(matches!(slept, Err(DbError::Fault(_))));
    });
}

#[test]
fn a_write_is_finished_when_its_caller_goes_away() {
    on_each_engine(&[TABLES], |world: World| async move {
        for _ in 0..20 {
            let going =
                tokio::time::timeout(std::time::Duration::from_micros(50), add(&world.db, "gone"))
                    .await;
            drop(going);
        }
        // All writers are free again, and the word is there once or not at all.
        for word in ["a", "bb", "ccc", "dddd", "eeeee", "ffffff"] {
            add(&world.db, word).await.unwrap();
        }
        assert!((6..=7).contains(&count(&world.db).await));
    });
}

#[test]
fn many_writers_of_one_row_follow_each_other() {
    on_each_engine(&[TABLES], |world: World| async move {
        add(&world.db, "sum").await.unwrap();
        let mut tasks = Vec::new();
        for _ in 0..60 {
            let db = world.db.clone();
            tasks.push(tokio::spawn(async move {
                db.write((), |tx, ()| {
                    Box::pin(async move {
                        let before: i64 = tx
                            .one(
                                "UPDATE sample SET sum = sum + 1 WHERE word = 'sum' RETURNING sum",
                                &[],
                                |row| row.get(0),
                            )
                            .await?;
                        tx.execute(
                            "UPDATE sample SET sum = $1 WHERE word = 'sum'",
                            params![before],
                        )
                        .await?;
                        Ok::<_, DbError>(())
                    })
                })
                .await
            }));
        }
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let sum: i64 = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.one("SELECT sum FROM sample", &[], |row| row.get(0))
                        .await
                })
            })
            .await
            .unwrap_or_else(|error: DbError| panic!("{error}"));
        assert_eq!(sum, 67);
    });
}

#[test]
fn a_full_queue_says_busy() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let limits = Limits {
            queue_max: 4,
            ..Limits::default()
        };
        let db = Db::open(
            &Location::File(folder.path().join("x.db")),
            limits,
            &[TABLES],
        )
        .await
        .unwrap();
        let slow = {
            let db = db.clone();
            tokio::spawn(async move {
                db.write((), |_, ()| {
                    Box::pin(async move {
                        std::thread::sleep(std::time::Duration::from_millis(400));
                        Ok::<_, DbError>(())
                    })
                })
                .await
            })
        };
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    db.write((), |_, ()| Box::pin(async move { Ok::<_, DbError>(()) }))
                        .await
                })
            })
            .collect();
        let mut busy = 0;
        for task in tasks {
            if matches!(task.await.unwrap(), Err(DbError::Busy)) {
                busy += 1;
            }
        }
        slow.await.unwrap().unwrap();
        assert!(busy >= 10, "{busy} were told so");
    });
}

#[test]
fn a_copy_taken_under_load_is_whole() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = crate::testing::world(Engine::Sqlite, &[SYSTEM, TABLES]).await;
        let writing = {
            let db = world.db.clone();
            tokio::spawn(async move {
                for number in 10_000u128..10_400 {
                    db.write((), move |tx, ()| {
                        Box::pin(async move {
                            for half in 0..2 {
                                tx.execute(
                                    "INSERT INTO sample (id, flag, sum) VALUES ($1, $2, $3)",
                                    params![uuid::Uuid::from_u128(number * 2 + half), true, 1i64],
                                )
                                .await?;
                            }
                            Ok::<_, DbError>(())
                        })
                    })
                    .await
                    .unwrap();
                }
            })
        };
        let copy = world.folder.path().join("copy.db");
        world
            .db
            .copy_to(copy.clone(), &[], |_, _| {})
            .await
            .unwrap()
            .unwrap();
        writing.await.unwrap();
        let restored = Db::open(&Location::File(copy), Limits::default(), &[SYSTEM, TABLES])
            .await
            .unwrap();
        // Transactions are in it whole or not at all.
        assert_eq!(count(&restored).await % 2, 0);
        assert_eq!(count(&world.db).await, 800);
    });
}
