//! The money of a case on both engines, from the claim to the worker's word.

use super::audit::audit_money;
use super::awards::{ClaimantAmount, award_extra, write_off};
use super::totals::{sums_by_chapter, together};
use crate::cases::change;
use crate::cases::parties::AttemptResult;
use crate::cases::store::claimants;
use crate::cases::words::{Issue, Sensitivity, Track};
use crate::cases::{Case, CaseKey, Claimant, NewClaimant, OpenCase, case_file, open_case};
use crate::claims::compute::{claim_of, put_claim};
use crate::claims::facts::{AttendanceLine, PaymentLine, TermLine, WorkFacts};
use crate::claims::words::{PaymentKind, PaymentMode, Unit};
use crate::groups::{
    ClaimantFilter, GroupRow, Leaving, NewRows, add_claimants, leave_group, list_claimants,
    rejoin_group,
};
use crate::ledger::{ReceiptId, ReceiptRoute, SettlementMode};
use crate::mediation::attempts::{NewAttempt, list_attempts, record_attempt};
use crate::mediation::offers::{NewAnswer, NewOffer, answer_offer, list_offers, record_offer};
use crate::mediation::sessions::{NewSession, list_sessions, record_session};
use crate::mediation::{OfferAnswer, OfferSide, Party, SessionMode, SessionResult};
use crate::money::InstalmentWord;
use crate::receipts::{
    Bounce, Confirmation, ConfirmedHow, Correction, NewPart, NewReceipts, ReceiptWord,
    bounce_receipt, confirm_receipts, correct_receipt, list_receipts, mark_late, record_receipts,
};
use crate::settlements::{
    NewInstalment, NewSettlement, NewShare, list_settlements, make_settlement,
};
use futures_util::future::BoxFuture;
use kernel::{
    AccountId, ChapterId, Day, Language, PageRequest, Paise, Phone, Problem, ProblemKind,
    Reference, Role, RoleGrant,
};
use people::consents::{self, How, NewConsent, Purpose, Said};
use people::persons::NewPerson;
use platform::db::System;
use platform::idempotency::{IdempotencyKey, once};
use platform::testing::{World, on_each_engine};
use platform::{Actor, Scope, Tx, params};

const SYSTEMS: &[System] = &[platform::SYSTEM, people::SYSTEM, crate::SYSTEM];

/// One case of one chapter, and somebody of its desk.
struct Desk {
    world: World,
    scope: Scope,
    case: Reference,
}

impl Desk {
    async fn new(world: World) -> Self {
        let chapter = chapter(&world, "OD").await;
        let scope = desk(&world, chapter);
        let case = open(&world, &scope, "Ramesh Namoona").await;
        Self { world, scope, case }
    }

    /// Runs one use-case in a transaction of its own.
    async fn write<T: Send + 'static>(
        &self,
        work: impl for<'t> Fn(&'t Tx, &'t Scope, Reference) -> BoxFuture<'t, Result<T, Problem>>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Problem> {
        let input = (self.scope.clone(), self.case);
        self.world
            .db
            .write(input, move |tx, (scope, case)| work(tx, scope, *case))
            .await
    }

    async fn case(&self) -> Case {
        self.write(|tx, scope, case| {
            Box::pin(async move { Ok(case_file(tx, scope, case).await?.case) })
        })
        .await
        .unwrap()
    }
    async fn claimants(&self) -> Vec<Claimant> {
        self.write(|tx, scope, case| {
            Box::pin(async move {
                let case = case_file(tx, scope, case).await?.case;
                Ok(claimants::of(tx, case.id, 500).await?)
            })
        })
        .await
        .unwrap()
    }
    async fn add(&self, rows: Vec<GroupRow>) -> i64 {
        self.write(move |tx, scope, case| {
            let input = NewRows { rows: rows.clone() };
            Box::pin(async move { add_claimants(tx, scope, case, None, &input).await })
        })
        .await
        .unwrap()
        .claimants
    }
    async fn settle(&self, input: NewSettlement) -> Result<crate::settlements::Settled, Problem> {
        self.write(move |tx, scope, case| {
            let input = input.clone();
            Box::pin(async move { make_settlement(tx, scope, case, None, &input).await })
        })
        .await
    }
    async fn pay(&self, parts: Vec<NewPart>) -> Result<Vec<ReceiptId>, Problem> {
        self.write(move |tx, scope, case| {
            let input = NewReceipts {
                received_on: scope.today(),
                route: ReceiptRoute::DirectToWorker,
                note: "UPI".to_owned(),
                parts: parts.clone(),
            };
            Box::pin(async move { record_receipts(tx, scope, case, None, &input).await })
        })
        .await
    }
    async fn confirm(&self, receipts: Vec<ReceiptId>) -> Result<i64, Problem> {
        self.write(move |tx, scope, case| {
            let receipts = receipts.clone();
            let input = Confirmation {
                how: ConfirmedHow::Call,
            };
            Box::pin(async move { confirm_receipts(tx, scope, case, &receipts, &input).await })
        })
        .await
    }
    /// The plain columns are what the events say, and the case's sums those of its claimants.
    async fn holds(&self) {
        let differences = self
            .write(|tx, scope, case| Box::pin(audit_money(tx, scope, case)))
            .await
            .unwrap();
        assert_eq!(differences, []);
        let case = self.case().await;
        let claimants = self.claimants().await;
        let sum = |of: fn(&Claimant) -> Paise| claimants.iter().map(of).sum::<Paise>();
        assert_eq!(case.claimed, sum(|claimant| claimant.claimed));
        assert_eq!(case.agreed, sum(|claimant| claimant.agreed));
        assert_eq!(case.received, sum(|claimant| claimant.received));
        assert_eq!(case.confirmed, sum(|claimant| claimant.confirmed));
        assert_eq!(case.written_off, sum(|claimant| claimant.written_off));
        let open = claimants
            .iter()
            .filter(|claimant| claimant.state == "open")
            .count();
        assert_eq!(case.claimants_open, i64::try_from(open).unwrap());
        assert!(case.confirmed <= case.received && case.received <= case.agreed);
    }
}

async fn chapter(world: &World, code: &str) -> ChapterId {
    let input = people::chapters::FoundChapter {
        code: code.to_owned(),
        state_lgd: 21,
        phone: "9000000001".to_owned(),
        names: vec![(Language::ENGLISH, format!("Chapter {code}"))],
        weekly_rest_days: people::chapters::WeekDays(1),
    };
    world
        .db
        .write((world.program(), input), |tx, (scope, input)| {
            Box::pin(async move {
                Ok::<_, Problem>(people::chapters::found_chapter(tx, scope, input).await?)
            })
        })
        .await
        .unwrap()
}

fn desk(world: &World, chapter: ChapterId) -> Scope {
    let account: AccountId = world.program().new_id();
    let caseworker = RoleGrant {
        role: Role::Caseworker,
        chapter: Some(chapter),
    };
    world
        .scope(Actor::Account(account))
        .with_roles(vec![caseworker])
        .with_name("Invented Caseworker")
}

async fn open(world: &World, scope: &Scope, name: &str) -> Reference {
    let input = OpenCase {
        chapter_id: None,
        track: Track::Wages,
        sensitivity: Sensitivity::Normal,
        source: "helpline".to_owned(),
        title: String::new(),
        summary: "Six weeks unpaid".to_owned(),
        language: Language::HINDI,
        industry: "construction".to_owned(),
        district_lgd: None,
        state_lgd: Some(21),
        worksite: None,
        issues: vec![Issue::WagesUnpaid],
        claimants: vec![NewClaimant {
            person_id: None,
            person: NewPerson {
                display_name: name.to_owned(),
                ..NewPerson::default()
            },
            phone: None,
        }],
        chain: Vec::new(),
        opponent_unknown: true,
        owner_id: None,
        next_action: "Call back".to_owned(),
        next_action_at: scope.now().plus_days(1),
        opened_at: None,
    };
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(open_case(tx, scope, input))
        })
        .await
        .unwrap()
        .reference
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn settlement(amount: i64, instalments: &[(&str, i64)]) -> NewSettlement {
    NewSettlement {
        mode: SettlementMode::Phone,
        agreed_on: day("2026-11-22"),
        amount_paise: Paise(amount),
        terms: "Full and final".to_owned(),
        signed_by: "Udaharan Infra".to_owned(),
        witness: "Invented Witness".to_owned(),
        shares: Vec::new(),
        claimants: Vec::new(),
        instalments: instalments
            .iter()
            .map(|(due_on, amount)| NewInstalment {
                due_on: day(due_on),
                amount_paise: Paise(*amount),
            })
            .collect(),
        replaces: None,
        keep_others: false,
    }
}

/// 26 days at 750 rupees less 3,750 paid: 15,750.
fn work() -> WorkFacts {
    WorkFacts {
        terms: vec![TermLine {
            unit: Unit::Day,
            rate_paise: Some(Paise::rupees(750)),
            from: None,
            to: None,
        }],
        attendance: vec![AttendanceLine {
            unit: Unit::Day,
            units_hundredths: Some(2600),
            from: None,
            to: None,
            source: None,
        }],
        payments: vec![PaymentLine {
            amount_paise: Some(Paise::rupees(3_750)),
            on: None,
            kind: PaymentKind::Wages,
            mode: PaymentMode::Upi,
        }],
        heads: Vec::new(),
    }
}

fn codes(problem: &Problem) -> Vec<&'static str> {
    problem.fields.iter().map(|field| field.code).collect()
}

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
fn nobody_reaches_the_employer_without_consent_and_a_safety_check() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let attempt = |party| {
            desk.write(move |tx, scope, case| {
                let input = NewAttempt {
                    party,
                    employer_id: None,
                    at: None,
                    result: AttemptResult::NoAnswer,
                    note: String::new(),
                };
                Box::pin(async move { record_attempt(tx, scope, case, &input).await })
            })
        };
        let session = || {
            desk.write(|tx, scope, case| {
                let input = NewSession {
                    at: None,
                    mode: SessionMode::Phone,
                    present: "The contractor".to_owned(),
                    notes: String::new(),
                    result: SessionResult::Adjourned,
                };
                Box::pin(async move { record_session(tx, scope, case, &input).await })
            })
        };
        attempt(Party::Worker).await.unwrap();
        for problem in [
            attempt(Party::Employer).await.unwrap_err(),
            session().await.unwrap_err(),
        ] {
            assert_eq!(problem.kind, ProblemKind::Refused);
            assert!(!problem.fields.is_empty(), "what is missing is said");
        }
        assert_eq!(desk.case().await.employer_first_tried_at, None);

        clear_to_ring(&desk).await;
        attempt(Party::Employer).await.unwrap();
        let first = desk.case().await.employer_first_tried_at;
        assert_eq!(first, Some(desk.scope.now()));
        session().await.unwrap();
        let attempts = desk
            .write(|tx, scope, case| Box::pin(list_attempts(tx, scope, case, None, 10)))
            .await
            .unwrap();
        assert_eq!(attempts.len(), 2);
        let sessions = desk
            .write(|tx, scope, case| Box::pin(list_sessions(tx, scope, case, None, 10)))
            .await
            .unwrap();
        assert_eq!(sessions.len(), 1);

        red_flag(&desk).await;
        assert!(attempt(Party::Employer).await.is_err() && session().await.is_err());
    });
}

/// Consent C2 given, and a safety check of now that found nothing.
async fn clear_to_ring(desk: &Desk) {
    desk.write(|tx, scope, case| {
        Box::pin(async move {
            let mut case = change::take(tx, scope, CaseKey::Reference(case), None).await?;
            let claimant = claimants::numbered(tx, case.id, 1)
                .await?
                .ok_or_else(Problem::not_found)?;
            let yes = NewConsent {
                purpose: Purpose::ContactEmployer,
                answer: Said::Given,
                how: How::Voice,
                language: Language::HINDI,
                notice_version: None,
                withheld_reason: None,
                expires_at: None,
            };
            consents::give(tx, scope, claimant.person_id, case.id, &yes).await?;
            case.safety_checked_at = Some(scope.now());
            case.safety_clear = true;
            change::put(
                tx,
                scope,
                &case,
                "labourline.case.corrected",
                serde_json::Value::Null,
            )
            .await?;
            Ok(())
        })
    })
    .await
    .unwrap();
}

async fn red_flag(desk: &Desk) {
    desk.write(|tx, scope, case| {
        Box::pin(async move {
            let mut case = change::take(tx, scope, CaseKey::Reference(case), None).await?;
            case.red_flags_up = 1;
            change::put(
                tx,
                scope,
                &case,
                "labourline.case.corrected",
                serde_json::Value::Null,
            )
            .await?;
            Ok(())
        })
    })
    .await
    .unwrap();
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
