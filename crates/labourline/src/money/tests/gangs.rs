//! Money of many workers on one case.

use super::*;

fn gang(of: usize) -> Vec<GroupRow> {
    (2..=of)
        .map(|n| GroupRow {
            name: format!("Namoona {n}"),
            phone: None,
            claimed_paise: Some(Paise(1_000_000 + i64::try_from(n).unwrap())),
        })
        .collect()
}

#[test]
fn a_gang_settles_part_by_part_and_every_sum_is_exact() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        assert_eq!(desk.add(gang(200)).await, 200);
        desk.write(|tx, scope, case| {
            Box::pin(async move { put_claim(tx, scope, case, 1, None, &work()).await })
        })
        .await
        .unwrap();
        desk.holds().await;

        // Thirty-seven of two hundred, a sum that no thirty-seventh of a paisa divides.
        let mut some = settlement(
            10_000_003,
            &[("2026-12-01", 3_333_334), ("2026-12-15", 6_666_669)],
        );
        some.claimants = (1..=37).collect();
        let made = desk.settle(some).await.unwrap();
        desk.holds().await;
        let page = |filter| {
            desk.write(move |tx, scope, case| {
                Box::pin(list_claimants(
                    tx,
                    scope,
                    case,
                    filter,
                    PageRequest::first(200),
                ))
            })
        };
        assert_eq!(
            page(ClaimantFilter::WithoutAgreement)
                .await
                .unwrap()
                .page
                .items
                .len(),
            163
        );
        let settlements = desk
            .write(|tx, scope, case| Box::pin(list_settlements(tx, scope, case)))
            .await
            .unwrap();
        assert_eq!(
            settlements
                .shares
                .iter()
                .map(|share| share.amount)
                .sum::<Paise>(),
            Paise(10_000_003)
        );
        assert_eq!(
            settlements
                .promises
                .iter()
                .map(|promise| promise.amount)
                .sum::<Paise>(),
            Paise(10_000_003)
        );

        let parts: Vec<NewPart> = settlements
            .shares
            .iter()
            .map(|share| NewPart {
                claimant: share.claimant,
                amount_paise: share.amount,
            })
            .collect();
        let receipts = desk.pay(parts).await.unwrap();
        assert_eq!(
            desk.case().await.claimants_open,
            200,
            "received is not in hand"
        );
        assert_eq!(
            page(ClaimantFilter::ToConfirm)
                .await
                .unwrap()
                .page
                .items
                .len(),
            37
        );
        desk.confirm(receipts).await.unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.claimants_open, case.confirmed, case.promise_due),
            (163, Paise(10_000_003), None)
        );
        assert_eq!(
            page(ClaimantFilter::Open).await.unwrap().page.items.len(),
            163
        );
        desk.holds().await;

        // The next ten join; what the first had agreed and received stays as it was.
        let mut more = settlement(1_000_000, &[("2026-12-15", 1_000_000)]);
        more.claimants = (38..=47).collect();
        more.replaces = Some(made.id);
        more.keep_others = true;
        let made = desk.settle(more).await.unwrap();
        assert_eq!((made.number, made.amount_paise), (2, Paise(11_000_003)));
        let case = desk.case().await;
        assert_eq!(
            (case.agreed, case.confirmed, case.promise_due),
            (
                Paise(11_000_003),
                Paise(10_000_003),
                Some(day("2026-12-15"))
            )
        );
        let settlements = desk
            .write(|tx, scope, case| Box::pin(list_settlements(tx, scope, case)))
            .await
            .unwrap();
        assert_eq!(
            (
                settlements.all.len(),
                settlements.shares.len(),
                settlements.promises.len()
            ),
            (2, 47, 2)
        );
        assert_eq!(settlements.promises[0].state, InstalmentWord::Paid);
        desk.holds().await;

        // One who has nothing agreed may leave; one with money outstanding may not.
        let why = Leaving {
            why: "Found other work".to_owned(),
        };
        for (number, code) in [
            (38, Some("labourline.claimant.money-outstanding")),
            (200, None),
        ] {
            let why = why.clone();
            let left = desk
                .write(move |tx, scope, case| {
                    let why = why.clone();
                    Box::pin(async move { leave_group(tx, scope, case, None, number, &why).await })
                })
                .await;
            assert_eq!(left.err().map(|problem| problem.code), code);
        }
        assert_eq!(desk.case().await.claimants_open, 162);
        desk.write(move |tx, scope, case| {
            let why = why.clone();
            Box::pin(async move { rejoin_group(tx, scope, case, None, 200, &why).await })
        })
        .await
        .unwrap();
        assert_eq!(desk.case().await.claimants_open, 163);
        desk.holds().await;
    });
}

#[test]
fn a_list_pasted_twice_adds_nobody_twice_and_five_hundred_is_the_end() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let rows = vec![
            GroupRow {
                name: "Asha Namoona".to_owned(),
                phone: Some(Phone::parse("9861000001").unwrap()),
                claimed_paise: None,
            },
            GroupRow {
                name: "Asha  namoona".to_owned(),
                phone: Some(Phone::parse("9861000002").unwrap()),
                claimed_paise: None,
            },
        ];
        assert_eq!(
            desk.add(rows.clone()).await,
            3,
            "two of one name are told apart by their phones"
        );
        assert_eq!(desk.add(rows).await, 3);
        let full = desk
            .write(|tx, scope, case| {
                Box::pin(async move {
                    add_claimants(tx, scope, case, None, &NewRows { rows: gang(499) }).await
                })
            })
            .await
            .unwrap_err();
        assert_eq!(codes(&full), ["labourline.group.too-many"]);
        assert_eq!(desk.case().await.claimant_count, 3);
    });
}
