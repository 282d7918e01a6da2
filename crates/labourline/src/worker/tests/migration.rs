//! What becomes of the PINs given when a case had one.

use super::*;
use platform::db::{Db, Limits, System};
use platform::testing::{engines, world};
use platform::{DbError, Param, Tx, params};

/// The tables as they were before each worker had their own PIN.
const BEFORE: &[System] = &[
    platform::SYSTEM,
    people::SYSTEM,
    System {
        name: crate::SYSTEM.name,
        migrations: crate::SYSTEM.migrations.split_at(4).0,
    },
];

/// A closed case of so many workers, as its row was then.
async fn put_case(tx: &Tx, id: CaseId, reference: i64, workers: i64) -> Result<(), DbError> {
    const NUMBERS: &str = "version, claimants_open, claimed_paise, agreed_paise, received_paise, confirmed_paise, written_off_paise, \
         red_flags_up, opened_at, first_response_due, stage_since, last_activity_at, events, climbed, closed_at, reopen_count, \
         created_at, updated_at";
    const TEXTS: &str = "stage, track, sensitivity, source, title, summary, language, industry, claimant_name, opponent_name, \
         opened_day, outcome, created_by";
    let zeros = vec!["0"; NUMBERS.split(',').count()].join(", ");
    let closed = vec!["'closed'"; TEXTS.split(',').count()].join(", ");
    tx.execute(
        &format!(
            "INSERT INTO cases (id, chapter_id, reference, claimant_count, opponent_unknown, safety_clear, assigned, new_contact, \
             {NUMBERS}, {TEXTS}) VALUES ($1, $1, $2, $3, FALSE, FALSE, FALSE, FALSE, {zeros}, {closed})"
        ),
        params![id, reference, workers],
    )
    .await?;
    let token: &[u8] = &[u8::try_from(workers).unwrap_or(0); 32];
    for (sql, params) in [
        (
            "INSERT INTO worker_keys (case_id, pin_hash, tries, given_by, given_at) VALUES ($1, 'hash', 4, 'desk', 7)",
            vec![Param::from(id)],
        ),
        (
            "INSERT INTO worker_sessions (token_hash, case_id, created_at, last_seen_at, expires_at) VALUES ($2, $1, 0, 0, 9)",
            vec![Param::from(id), Param::from(token)],
        ),
        (
            "INSERT INTO ratings (id, case_id, stars, words, at) VALUES ($1, $1, 3, '', 0)",
            vec![Param::from(id)],
        ),
    ] {
        tx.execute(sql, &params).await?;
    }
    Ok(())
}

#[test]
fn the_pin_of_a_worker_alone_stays_and_that_of_a_group_ends() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for engine in engines() {
        runtime.block_on(async {
            let old = world(engine, BEFORE).await;
            let ids: [CaseId; 2] = [old.program().new_id(), old.program().new_id()];
            old.db
                .write(ids, |tx, ids| {
                    Box::pin(async move {
                        put_case(tx, ids[0], 1, 1).await?;
                        put_case(tx, ids[1], 2, 40).await
                    })
                })
                .await
                .unwrap();
            let db = Db::open(&old.location, Limits::default(), SYSTEMS)
                .await
                .unwrap();
            let rows = |sql: &'static str| {
                db.read((), move |tx, ()| {
                    Box::pin(async move {
                        tx.query(sql, &[], |row| {
                            Ok((row.get::<CaseId>(0)?, row.get::<i64>(1)?))
                        })
                        .await
                    })
                })
            };
            let pins = rows("SELECT case_id, claimant_number * 10 + tries FROM worker_pins").await;
            assert_eq!(pins.unwrap(), [(ids[0], 14)], "{engine:?}");
            let sessions = rows("SELECT case_id, claimant_number FROM worker_sessions").await;
            assert_eq!(sessions.unwrap(), [(ids[0], 1)], "{engine:?}");
            let ratings =
                rows("SELECT case_id, claimant_number FROM ratings ORDER BY claimant_number").await;
            assert_eq!(ratings.unwrap(), [(ids[1], 0), (ids[0], 1)], "{engine:?}");
        });
    }
}
