//! A gang: one reference, a PIN for each, and nobody sees another's money.

use super::*;
use crate::groups::{GroupRow, Leaving, NewRows, add_claimants, leave_group};
use crate::ledger::{ReceiptId, ReceiptRoute, SettlementMode};
use crate::receipts::{
    Confirmation, ConfirmedHow, NewPart, NewReceipts, confirm_receipts, record_receipts,
};
use crate::settlements::{NewInstalment, NewSettlement, NewShare, make_settlement};
use kernel::{Day, Paise};

const NAMES: [&str; 4] = [
    "Ramesh Namoona",
    "Sita Udaharan",
    "Gopal Misaal",
    "Hari Kalpit",
];

/// Four workers; three have shares of 1,000, 2,000 and 3,000 rupees in two instalments; the first two were paid half. The fourth has left.
struct Gang {
    world: World,
    scope: Scope,
    case: CaseId,
    reference: Reference,
    receipts: Vec<ReceiptId>,
}

impl Gang {
    async fn new(world: World) -> Self {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let input = case_of(&scope, NAMES[0], "9437012345", false);
        let opened = open(&world, &scope, input).await;
        let reference = opened.reference;
        let rows = NAMES[1..]
            .iter()
            .map(|name| GroupRow {
                name: (*name).to_owned(),
                phone: None,
                claimed_paise: Some(Paise::rupees(4_000)),
            })
            .collect();
        let receipts = world
            .db
            .write(
                (scope.clone(), NewRows { rows }),
                move |tx, (scope, rows)| {
                    Box::pin(async move {
                        add_claimants(tx, scope, reference, None, rows).await?;
                        let why = Leaving {
                            why: "Went home".to_owned(),
                        };
                        leave_group(tx, scope, reference, None, 4, &why).await?;
                        make_settlement(tx, scope, reference, None, &agreement(scope.today()))
                            .await?;
                        let paid = NewReceipts {
                            received_on: scope.today(),
                            route: ReceiptRoute::DirectToWorker,
                            note: String::new(),
                            parts: vec![part(1, 500), part(2, 1_000)],
                        };
                        record_receipts(tx, scope, reference, None, &paid).await
                    })
                },
            )
            .await
            .unwrap();
        Self {
            world,
            scope,
            case: opened.id,
            reference,
            receipts,
        }
    }

    /// Makes slips: the PINs by number.
    async fn slips(&self, renew: bool) -> Result<Vec<(i64, String)>, Problem> {
        let (reference, input) = (self.reference, NewSlips { renew });
        let (_, to) = self
            .world
            .db
            .read(self.scope.clone(), move |tx, scope| {
                Box::pin(slip_recipients(tx, scope, reference, input))
            })
            .await?;
        let pins: Vec<String> = to
            .iter()
            .map(|to| draw_group_pin(self.scope.chance(), to.number))
            .collect();
        let hashes = hasher()
            .hash_drawn(self.scope.chance(), &pins)
            .await
            .unwrap();
        let drawn: Vec<DrawnPin> = to
            .iter()
            .zip(hashes)
            .map(|(to, pin_hash)| DrawnPin {
                number: to.number,
                pin_hash,
            })
            .collect();
        let put = self
            .world
            .db
            .write((self.scope.clone(), drawn), move |tx, (scope, drawn)| {
                Box::pin(put_slips(tx, scope, reference, input, drawn))
            })
            .await?;
        assert_eq!(put, to.iter().map(|to| to.number).collect::<Vec<_>>());
        Ok(put.into_iter().zip(pins).collect())
    }

    async fn enter(&self, pin: &str) -> Result<SignedInWorker, Problem> {
        enter(&self.world, &self.reference.to_string(), pin).await
    }

    async fn own(&self, token: &str) -> OwnCase {
        let scope = known(&self.world, token).await.unwrap();
        self.world
            .db
            .read(scope, |tx, scope| Box::pin(own_case(tx, scope)))
            .await
            .unwrap()
    }

    async fn confirm(&self, token: &str, receipt: ReceiptId) -> Result<i64, Problem> {
        let scope = known(&self.world, token).await.unwrap();
        let case = self.case;
        let said = Confirmation {
            how: ConfirmedHow::Page,
        };
        self.world
            .db
            .write((scope, said), move |tx, (scope, said)| {
                Box::pin(async move { confirm_receipts(tx, scope, case, &[receipt], said).await })
            })
            .await
    }

    async fn lift(&self, claimant: Option<i64>) -> Result<(), Problem> {
        let reference = self.reference;
        self.world
            .db
            .write(self.scope.clone(), move |tx, scope| {
                Box::pin(lift_lock(tx, scope, reference, claimant))
            })
            .await
    }
}

fn part(claimant: i64, rupees: i64) -> NewPart {
    NewPart {
        claimant,
        amount_paise: Paise::rupees(rupees),
    }
}

fn agreement(today: Day) -> NewSettlement {
    let share = |claimant: i64| NewShare {
        claimant,
        amount_paise: Paise::rupees(1_000 * claimant),
    };
    NewSettlement {
        mode: SettlementMode::Phone,
        agreed_on: today,
        amount_paise: Paise::rupees(6_000),
        terms: String::new(),
        signed_by: String::new(),
        witness: String::new(),
        shares: (1..=3).map(share).collect(),
        claimants: Vec::new(),
        instalments: [7, 14]
            .map(|days| NewInstalment {
                due_on: today.plus_days(days),
                amount_paise: Paise::rupees(3_000),
            })
            .to_vec(),
        replaces: None,
        keep_others: false,
    }
}

#[test]
fn each_sees_and_confirms_their_own_money_only() {
    on_each_engine(SYSTEMS, |world| async move {
        let gang = Gang::new(world).await;
        let pins = gang.slips(false).await.unwrap();
        let numbers: Vec<i64> = pins.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 2, 3], "who has left gets no slip");
        let mut tokens = Vec::new();
        for (number, pin) in &pins {
            let token = gang.enter(pin).await.unwrap().token;
            let own = gang.own(&token).await;
            assert_eq!(own.name, NAMES[usize::try_from(*number).unwrap() - 1]);
            assert_eq!(own.agreed, Paise::rupees(1_000 * number));
            let parts: Vec<_> = own.promises.iter().map(|part| part.unpaid()).collect();
            let paid = number * if *number == 3 { 0 } else { 500 };
            assert_eq!(own.received, Paise::rupees(paid));
            assert_eq!(
                parts.iter().copied().sum::<Paise>(),
                Paise::rupees(1_000 * number - paid)
            );
            assert_eq!(own.receipts.len(), usize::from(*number < 3));
            // Nothing of the others, by name or by sum.
            let told = format!("{own:?}");
            for other in NAMES.iter().filter(|name| **name != own.name) {
                assert!(!told.contains(other), "{other} in {told}");
            }
            let whole = format!("{:?}", Paise::rupees(6_000));
            assert!(!told.contains(&whole), "{whole} in {told}");
            tokens.push(token);
        }
        let [first, second] = [gang.receipts[0], gang.receipts[1]];
        let foreign = gang.confirm(&tokens[0], second).await.unwrap_err();
        assert_eq!(foreign.code, Problem::not_found().code);
        gang.confirm(&tokens[0], first).await.unwrap();
        assert_eq!(gang.own(&tokens[0]).await.confirmed, Paise::rupees(500));
        assert_eq!(gang.own(&tokens[1]).await.confirmed, Paise::ZERO);
        assert_eq!(gang.own(&tokens[1]).await.to_confirm().count(), 1);
        // One's stars are not another's.
        let rater = known(&gang.world, &tokens[0]).await.unwrap();
        let rating = Rating {
            stars: 5,
            words: String::new(),
        };
        gang.world
            .db
            .write((rater, rating), |tx, (scope, rating)| {
                Box::pin(rate_help(tx, scope, rating))
            })
            .await
            .unwrap();
        assert_eq!(gang.own(&tokens[0]).await.stars, Some(5));
        assert_eq!(gang.own(&tokens[1]).await.stars, None);
    });
}

#[test]
fn who_mistypes_locks_out_nobody_else() {
    on_each_engine(SYSTEMS, |world| async move {
        let gang = Gang::new(world).await;
        let pins = gang.slips(false).await.unwrap();
        let reference = gang.reference.to_string();
        // Six digits are nobody's here: the first has a slip too.
        let unknown = refusal(&gang.world, &reference, "002000").await;
        for wrong in ["002000000000", "002000000001", "002", "002000000002"] {
            assert_eq!(refusal(&gang.world, &reference, wrong).await, unknown);
        }
        assert!(gang.enter(&pins[1].1).await.is_ok(), "three wrong of five");
        for _ in 0..5 {
            refusal(&gang.world, &reference, "002000000000").await;
            refusal(&gang.world, &reference, "400000000000").await;
        }
        assert_eq!(refusal(&gang.world, &reference, &pins[1].1).await, unknown);
        assert!(gang.enter(&pins[0].1).await.is_ok());
        assert!(gang.enter(&pins[2].1).await.is_ok());
        let missing = gang.lift(Some(4)).await.unwrap_err();
        assert_eq!(missing.code, Problem::not_found().code);
        let listed = gang
            .world
            .db
            .read(
                (gang.scope.clone(), gang.reference),
                |tx, (scope, reference)| {
                    Box::pin(list_keys(tx, scope, *reference, PageRequest::first(3), 5))
                },
            )
            .await
            .unwrap();
        assert_eq!((listed.given, listed.locked), (3, 1));
        let locked: Vec<bool> = listed
            .page
            .items
            .iter()
            .map(|one| one.state.locked)
            .collect();
        assert_eq!(locked, [false, true, false]);
        assert!(listed.page.next.is_some(), "a fourth on the next page");
        gang.lift(None).await.unwrap();
        assert!(gang.enter(&pins[1].1).await.is_ok());
    });
}

#[test]
fn slips_are_made_once_and_renewed_on_demand() {
    on_each_engine(SYSTEMS, |world| async move {
        let gang = Gang::new(world).await;
        // Given when the worker was alone: theirs, and no slip takes it away.
        give(&gang.world, &gang.scope, gang.reference)
            .await
            .unwrap();
        let pins = gang.slips(false).await.unwrap();
        assert_eq!(pins.len(), 2);
        assert!(gang.enter(PIN).await.is_ok());
        let again = gang.slips(false).await.unwrap_err();
        assert_eq!(again.code, "labourline.worker-key.nobody-waits");
        let token = gang.enter(&pins[0].1).await.unwrap().token;
        let renewed = gang.slips(true).await.unwrap();
        assert_eq!(renewed.len(), 3);
        assert!(known(&gang.world, &token).await.is_none());
        assert!(gang.enter(&pins[0].1).await.is_err());
        assert!(gang.enter(PIN).await.is_err());
        assert!(gang.enter(&renewed[1].1).await.is_ok());
        // A worker makes none, for nobody.
        let worker = gang.scope.as_worker(matter(gang.case, 1));
        let by_worker = Gang {
            world: gang.world,
            scope: worker,
            ..gang
        };
        let hidden = by_worker.slips(true).await.unwrap_err();
        assert_eq!(hidden.code, Problem::not_found().code);
        let hidden = by_worker.lift(None).await.unwrap_err();
        assert_eq!(hidden.code, Problem::not_found().code);
    });
}

#[test]
fn a_case_of_one_worker_has_no_slips() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let input = case_of(&scope, NAMES[0], "9437012345", false);
        let reference = open(&world, &scope, input).await.reference;
        let refused = world
            .db
            .read(scope, move |tx, scope| {
                Box::pin(slip_recipients(tx, scope, reference, NewSlips::default()))
            })
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.worker-key.alone");
    });
}
