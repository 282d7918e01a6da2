//! Sums are those of their parts, and a payment sent ten times is one.

use super::*;

#[test]
fn totals_are_the_sums_of_their_parts() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let both = desk(&world, here);
        let other = desk(&world, there);
        let mut desks = Vec::new();
        let mut world = Some(world);
        for (scope, name) in [
            (&both, "A Namoona"),
            (&both, "B Namoona"),
            (&other, "C Namoona"),
        ] {
            let reference = open(world.as_ref().unwrap(), scope, name).await;
            desks.push((scope.clone(), reference));
        }
        let mut desk = Desk {
            world: world.take().unwrap(),
            scope: both.clone(),
            case: desks[0].1,
        };
        for (at, (scope, case)) in desks.iter().enumerate() {
            desk.scope = scope.clone();
            desk.case = *case;
            desk.write(|tx, scope, case| {
                Box::pin(async move { put_claim(tx, scope, case, 1, None, &work()).await })
            })
            .await
            .unwrap();
            let amount = 100_000 * i64::try_from(at + 1).unwrap() + 7;
            desk.settle(settlement(amount, &[("2026-12-01", amount)]))
                .await
                .unwrap();
            let receipts = desk
                .pay(vec![NewPart {
                    claimant: 1,
                    amount_paise: Paise(amount),
                }])
                .await
                .unwrap();
            if at != 1 {
                desk.confirm(receipts).await.unwrap();
            }
        }
        let sums = |scope: Scope| {
            desk.world.db.write(scope, |tx, scope| {
                Box::pin(async move { Ok::<_, Problem>(sums_by_chapter(tx, scope).await?) })
            })
        };
        let nation = sums(desk.world.program()).await.unwrap();
        assert_eq!(nation.len(), 2);
        let all = together(&nation);
        assert_eq!(all.agreed, Paise(100_007 + 200_007 + 300_007));
        assert_eq!(
            all.confirmed,
            Paise(100_007 + 300_007),
            "one worker has not said so"
        );
        assert_eq!(all.claimed, Paise::rupees(15_750 * 3));
        let own = sums(both).await.unwrap();
        assert_eq!(
            (own.len(), own[0].cases, own[0].sums.agreed),
            (1, 2, Paise(100_007 + 200_007)),
            "nobody sums what they may not see"
        );
    });
}

#[test]
fn one_payment_sent_ten_times_at_once_is_one_receipt() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        desk.settle(settlement(1_000_000, &[("2026-12-01", 1_000_000)]))
            .await
            .unwrap();
        let send = || {
            desk.write(|tx, scope, case| {
                let key = IdempotencyKey::parse("a-finger-that-shakes");
                let input = NewReceipts {
                    received_on: scope.today(),
                    route: ReceiptRoute::DirectToWorker,
                    note: String::new(),
                    parts: vec![NewPart {
                        claimant: 1,
                        amount_paise: Paise(100),
                    }],
                };
                Box::pin(async move {
                    let work = record_receipts(tx, scope, case, None, &input);
                    once(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.receipt",
                        &(case, &input),
                        work,
                    )
                    .await
                })
            })
        };
        let answers = futures_util::future::join_all((0..10).map(|_| send())).await;
        let ids: std::collections::BTreeSet<_> = answers
            .into_iter()
            .map(|answer| answer.unwrap()[0])
            .collect();
        assert_eq!(ids.len(), 1);
        let rows = desk
            .write(|tx, _, _| {
                Box::pin(async move {
                    Ok(tx
                        .one("SELECT COUNT(*) FROM receipts", params![], |row| {
                            row.get::<i64>(0)
                        })
                        .await?)
                })
            })
            .await
            .unwrap();
        assert_eq!((rows, desk.case().await.received), (1, Paise(100)));
    });
}
