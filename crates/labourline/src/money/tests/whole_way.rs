//! From the claim to money in hand, step by step.

use super::*;

#[test]
fn from_the_claim_to_money_in_hand() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let claim = desk
            .write(|tx, scope, case| {
                Box::pin(async move { put_claim(tx, scope, case, 1, Some(0), &work()).await })
            })
            .await
            .unwrap();
        assert_eq!(claim.working.due_paise, Paise::rupees(15_750));
        assert!(claim.working.asked.is_empty(), "{:?}", claim.working.asked);
        assert_eq!(desk.case().await.claimed, Paise::rupees(15_750));
        let (_, _, read) = desk
            .write(|tx, scope, case| Box::pin(claim_of(tx, scope, case, 1)))
            .await
            .unwrap();
        assert_eq!(read, Some(claim));

        for (side, rupees) in [
            (OfferSide::Employer, 8_000),
            (OfferSide::Workers, 14_000),
            (OfferSide::Employer, 12_000),
        ] {
            desk.write(move |tx, scope, case| {
                let input = NewOffer {
                    side,
                    amount_paise: Paise::rupees(rupees),
                    at: None,
                    terms: String::new(),
                };
                Box::pin(async move { record_offer(tx, scope, case, &input).await })
            })
            .await
            .unwrap();
        }
        let offers = desk
            .write(|tx, scope, case| Box::pin(list_offers(tx, scope, case, None, 10)))
            .await
            .unwrap();
        let answers: Vec<_> = offers.iter().map(|offer| offer.answer).collect();
        assert_eq!(
            answers,
            [
                OfferAnswer::Waiting,
                OfferAnswer::Countered,
                OfferAnswer::Countered
            ]
        );
        let last = offers[0].id;
        for expected in [true, false] {
            let done = desk
                .write(move |tx, scope, case| {
                    Box::pin(async move {
                        answer_offer(
                            tx,
                            scope,
                            case,
                            last,
                            &NewAnswer {
                                answer: OfferAnswer::Accepted,
                            },
                        )
                        .await
                    })
                })
                .await;
            assert_eq!(done.is_ok(), expected, "an offer is answered once");
        }

        desk.settle(settlement(
            1_200_000,
            &[("2026-12-20", 600_000), ("2027-01-20", 600_000)],
        ))
        .await
        .unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.agreed, case.promise_due),
            (Paise::rupees(12_000), Some(day("2026-12-20")))
        );
        desk.holds().await;

        let too_much = desk
            .pay(vec![NewPart {
                claimant: 1,
                amount_paise: Paise(1_200_001),
            }])
            .await
            .unwrap_err();
        assert_eq!(
            (too_much.code, codes(&too_much)),
            (
                "labourline.ledger.more-than-agreed",
                vec!["labourline.ledger.more-than-agreed"]
            )
        );

        let first = desk
            .pay(vec![NewPart {
                claimant: 1,
                amount_paise: Paise::rupees(6_000),
            }])
            .await
            .unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.received, case.confirmed),
            (Paise::rupees(6_000), Paise::ZERO),
            "received is not recovered"
        );
        assert_eq!(case.promise_due, Some(day("2027-01-20")));
        desk.confirm(first.clone()).await.unwrap();
        assert_eq!(
            desk.confirm(first.clone()).await.unwrap_err().code,
            "labourline.ledger.receipt-stands"
        );
        let receipts = desk
            .write(|tx, scope, case| Box::pin(list_receipts(tx, scope, case, None, 10)))
            .await
            .unwrap();
        assert_eq!(receipts[0].confirmed_how, Some(ConfirmedHow::Call));
        assert_eq!(
            receipts[0].confirmed_by.as_deref(),
            Some(desk.scope.actor().word().as_str())
        );
        assert_eq!(desk.case().await.confirmed, Paise::rupees(6_000));

        // The second instalment comes and bounces, after it was confirmed.
        let second = desk
            .pay(vec![NewPart {
                claimant: 1,
                amount_paise: Paise::rupees(6_000),
            }])
            .await
            .unwrap();
        desk.confirm(second.clone()).await.unwrap();
        assert_eq!(desk.claimants().await[0].state, "settled");
        let cheque = second[0];
        let stale = desk
            .write(move |tx, scope, case| {
                Box::pin(async move {
                    bounce_receipt(
                        tx,
                        scope,
                        case,
                        cheque,
                        Some(1),
                        &Bounce {
                            why: "No cover".to_owned(),
                        },
                    )
                    .await
                })
            })
            .await
            .unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(stale.current.unwrap()["version"], 2);
        desk.write(move |tx, scope, case| {
            Box::pin(async move {
                bounce_receipt(
                    tx,
                    scope,
                    case,
                    cheque,
                    Some(2),
                    &Bounce {
                        why: "No cover".to_owned(),
                    },
                )
                .await
            })
        })
        .await
        .unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.received, case.confirmed),
            (Paise::rupees(6_000), Paise::rupees(6_000))
        );
        assert_eq!(
            case.promise_due,
            Some(day("2027-01-20")),
            "the promise is open again"
        );
        assert_eq!(desk.claimants().await[0].state, "open");
        desk.holds().await;

        // A mistake in the first receipt: 600 were meant to be 500 less, and the worker has to say so again.
        let id = first[0];
        desk.write(move |tx, scope, case| {
            let input = Correction {
                amount_paise: Paise::rupees(5_500),
                why: "Misheard".to_owned(),
            };
            Box::pin(async move { correct_receipt(tx, scope, case, id, None, &input).await })
        })
        .await
        .unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.received, case.confirmed),
            (Paise::rupees(5_500), Paise::ZERO)
        );
        let receipts = desk
            .write(|tx, scope, case| Box::pin(list_receipts(tx, scope, case, None, 10)))
            .await
            .unwrap();
        let states: Vec<_> = receipts.iter().map(|receipt| receipt.state).collect();
        assert_eq!(states, [ReceiptWord::Bounced, ReceiptWord::Received]);

        // What is still unpaid is given up, and the rest confirmed: settled.
        let amount = |rupees| ClaimantAmount {
            claimant: 1,
            amount_paise: Paise::rupees(rupees),
            why: "Wants an end".to_owned(),
        };
        let more = amount(6_501);
        let refused = desk
            .write(move |tx, scope, case| {
                let more = more.clone();
                Box::pin(async move { write_off(tx, scope, case, None, &more).await })
            })
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.ledger.more-than-unpaid");
        let rest = amount(6_500);
        desk.write(move |tx, scope, case| {
            let rest = rest.clone();
            Box::pin(async move { write_off(tx, scope, case, None, &rest).await })
        })
        .await
        .unwrap();
        desk.confirm(vec![id]).await.unwrap();
        let case = desk.case().await;
        assert_eq!(
            (case.confirmed, case.written_off, case.promise_due),
            (Paise::rupees(5_500), Paise::rupees(6_500), None)
        );
        assert_eq!(
            (
                case.claimants_open,
                desk.claimants().await[0].state.as_str()
            ),
            (0, "settled")
        );
        desk.holds().await;

        // Awarded on top: open again until it is there.
        let extra = amount(100);
        desk.write(move |tx, scope, case| {
            let extra = extra.clone();
            Box::pin(async move { award_extra(tx, scope, case, None, &extra).await })
        })
        .await
        .unwrap();
        assert_eq!(desk.case().await.claimants_open, 1);
        desk.holds().await;
    });
}
