//! What an agreement must add up to, and promises that come due.

use super::*;

#[test]
fn sums_that_do_not_add_up_are_refused_with_both_sums() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let refused = desk
            .settle(settlement(
                1_000_000,
                &[("2026-12-20", 600_000), ("2027-01-20", 300_000)],
            ))
            .await
            .unwrap_err();
        assert_eq!(
            codes(&refused),
            ["labourline.settlement.instalments-do-not-add-up"]
        );
        let args = &refused.fields[0].args;
        assert_eq!(
            args.as_slice(),
            [
                ("together", "9,000".to_owned()),
                ("whole", "10,000".to_owned()),
                ("apart", "1,000".to_owned())
            ]
        );
        let mut input = settlement(1_000_000, &[("2026-12-20", 1_000_000)]);
        input.shares = vec![NewShare {
            claimant: 1,
            amount_paise: Paise(999_999),
        }];
        assert_eq!(
            codes(&desk.settle(input.clone()).await.unwrap_err()),
            ["labourline.settlement.shares-do-not-add-up"]
        );
        input.shares = vec![NewShare {
            claimant: 2,
            amount_paise: Paise(1_000_000),
        }];
        assert_eq!(
            codes(&desk.settle(input).await.unwrap_err()),
            ["labourline.claimant.no-such"]
        );
        assert_eq!(desk.case().await.agreed, Paise::ZERO);
        desk.settle(settlement(1_000_000, &[("2026-12-20", 1_000_000)]))
            .await
            .unwrap();
        let again = desk
            .settle(settlement(1_000_000, &[("2026-12-20", 1_000_000)]))
            .await
            .unwrap_err();
        assert_eq!(again.code, "labourline.ledger.settlement-stands");
    });
}

#[test]
fn a_promise_not_kept_is_late_once_and_paid_when_it_comes() {
    on_each_engine(SYSTEMS, |world| async move {
        let mut desk = Desk::new(world).await;
        desk.settle(settlement(
            500_000,
            &[("2026-11-25", 200_000), ("2026-12-25", 300_000)],
        ))
        .await
        .unwrap();
        desk.scope = desk.scope.clone().at(desk.scope.now().plus_days(6));
        for late in [1, 0] {
            let new = desk
                .write(|tx, scope, case| {
                    Box::pin(async move {
                        let mut case =
                            change::take(tx, scope, CaseKey::Reference(case), None).await?;
                        let new = mark_late(tx, scope, &mut case, 2).await?;
                        change::put(
                            tx,
                            scope,
                            &case,
                            "labourline.promise.late",
                            serde_json::Value::Null,
                        )
                        .await?;
                        Ok(new)
                    })
                })
                .await
                .unwrap();
            assert_eq!(new.len(), late);
        }
        let listed = desk
            .write(|tx, scope, case| Box::pin(list_settlements(tx, scope, case)))
            .await
            .unwrap();
        assert_eq!(listed.promises[0].state, InstalmentWord::Late);
        assert_eq!(listed.promises[0].overdue_since, Some(desk.scope.now()));
        desk.pay(vec![NewPart {
            claimant: 1,
            amount_paise: Paise(200_000),
        }])
        .await
        .unwrap();
        let listed = desk
            .write(|tx, scope, case| Box::pin(list_settlements(tx, scope, case)))
            .await
            .unwrap();
        let states: Vec<_> = listed
            .promises
            .iter()
            .map(|promise| promise.state)
            .collect();
        assert_eq!(states, [InstalmentWord::Paid, InstalmentWord::Open]);
        desk.holds().await;
    });
}

#[test]
fn a_stale_edit_is_refused_and_shown_what_stands() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let before = desk.case().await.version;
        let put = |made_on| {
            desk.write(move |tx, scope, case| {
                Box::pin(async move { put_claim(tx, scope, case, 1, made_on, &work()).await })
            })
        };
        put(Some(0)).await.unwrap();
        let stale = put(Some(0)).await.unwrap_err();
        assert_eq!(
            (stale.kind, &stale.current.unwrap()["version"]),
            (ProblemKind::Stale, &serde_json::json!(1))
        );
        put(Some(1)).await.unwrap();
        let input = settlement(100, &[("2026-12-01", 100)]);
        let stale = desk
            .write(move |tx, scope, case| {
                let input = input.clone();
                Box::pin(
                    async move { make_settlement(tx, scope, case, Some(before), &input).await },
                )
            })
            .await
            .unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(desk.case().await.agreed, Paise::ZERO);
    });
}
