//! A hundred thousand random histories, each rule asked after each event.

use super::*;
use kernel::chance::{Chance, SeededChance};
use uuid::Uuid;

const HISTORIES: u64 = 100_000;

/// The ledger once more, told in another way: nothing is kept but the list of events that were taken, and every sum is counted anew.
struct Slowly<'e>(&'e [Event]);

impl Slowly<'_> {
    fn settlement(&self) -> Option<&Settlement> {
        self.0.iter().rev().find_map(|event| match event {
            Event::Agreed(settlement)
            | Event::SettlementReplaced {
                new: settlement, ..
            } => Some(settlement),
            _ => None,
        })
    }
    fn sums(&self, claimant: PersonId) -> Sums {
        let mut sums = Sums::default();
        let settled_at = self
            .0
            .iter()
            .rposition(|event| matches!(event, Event::Agreed(_) | Event::SettlementReplaced { .. }))
            .unwrap_or(0);
        for (place, event) in self.0.iter().enumerate() {
            match event {
                Event::ClaimComputed {
                    claimant: of,
                    amount,
                } if *of == claimant => sums.claimed = *amount,
                Event::ExtraAwarded {
                    claimant: of,
                    amount,
                } if *of == claimant => sums.extra.0 += amount.0,
                Event::WrittenOff {
                    claimant: of,
                    amount,
                } if *of == claimant && place > settled_at => {
                    sums.written_off.0 += amount.0;
                }
                Event::Paid {
                    receipt,
                    claimant: of,
                    amount,
                    ..
                } if *of == claimant => {
                    let (mut amount, mut confirmed, mut gone) = (*amount, false, false);
                    for later in &self.0[place..] {
                        match later {
                            Event::ReceiptCorrected {
                                receipt: that,
                                amount: right,
                            } if that == receipt => {
                                (amount, confirmed) = (*right, false);
                            }
                            Event::ConfirmedByWorker { receipt: that } if that == receipt => {
                                confirmed = true
                            }
                            Event::Bounced { receipt: that } if that == receipt => gone = true,
                            _ => {}
                        }
                    }
                    if !gone {
                        sums.received.0 += amount.0;
                        sums.confirmed.0 += if confirmed { amount.0 } else { 0 };
                    }
                }
                _ => {}
            }
        }
        sums.agreed = self
            .settlement()
            .map_or(Paise::ZERO, |settlement| settlement.share_of(claimant));
        sums
    }
}

struct Teller {
    chance: SeededChance,
    claimants: u64,
    receipts: u64,
    settlements: u64,
}

impl Teller {
    fn below(&self, bound: u64) -> u64 {
        self.chance.below(bound)
    }
    fn who(&self) -> PersonId {
        PersonId(Uuid::from_u128(u128::from(self.below(self.claimants))))
    }
    /// Mostly small sums that meet each other, sometimes the largest, sometimes below nothing.
    fn amount(&self) -> Paise {
        let drawn = self.below(40);
        Paise(match drawn {
            0 => SUM_PAISE_MAX,
            1 => SUM_PAISE_MAX + 1,
            2 => -1,
            3 => 0,
            _ => self.below(600) as i64,
        })
    }
    fn settlement(&mut self) -> Settlement {
        let mut shares: Vec<Share> = Vec::new();
        for n in 0..self.claimants {
            if shares.is_empty() || self.below(4) > 0 {
                shares.push(Share {
                    claimant: PersonId(Uuid::from_u128(u128::from(n))),
                    amount: Paise(1 + self.below(1000) as i64),
                });
            }
        }
        let total: Paise = shares.iter().map(|share| share.amount).sum();
        let first = Paise(1 + self.below(total.0.unsigned_abs()) as i64);
        self.settlements += 1;
        let id = |n: u64| InstalmentId(Uuid::from_u128(u128::from(self.settlements * 10 + n)));
        let mut plan = vec![(id(0), Day::from_epoch_days(20_000), first)];
        if first < total {
            plan.push((
                id(1),
                Day::from_epoch_days(20_030),
                Paise(total.0 - first.0),
            ));
        }
        let mut settlement = Settlement {
            id: SettlementId(Uuid::from_u128(u128::from(self.settlements))),
            mode: SettlementMode::Meeting,
            agreed_on: Day::from_epoch_days(19_990),
            instalments: split_instalments(&shares, &plan).expect("a plan that adds up"),
            shares,
        };
        if self.below(20) == 0 {
            settlement.shares[0].amount.0 += 1;
        }
        settlement
    }
    fn receipt(&self) -> ReceiptId {
        ReceiptId(Uuid::from_u128(u128::from(self.below(self.receipts + 1))))
    }
    fn event(&mut self, ledger: &Ledger) -> Event {
        let on = Day::from_epoch_days(19_995 + self.below(60) as i32);
        match self.below(20) {
            0 | 1 => Event::ClaimComputed {
                claimant: self.who(),
                amount: self.amount(),
            },
            2 => Event::Offered {
                on,
                amount: self.amount(),
            },
            3 => Event::CounterOffered {
                on,
                amount: self.amount(),
            },
            4 | 5 => match ledger.settlement().map(|standing| standing.id) {
                Some(old) if self.below(8) > 0 => Event::SettlementReplaced {
                    old,
                    new: self.settlement(),
                },
                _ => Event::Agreed(self.settlement()),
            },
            6 => Event::ExtraAwarded {
                claimant: self.who(),
                amount: self.amount(),
            },
            7 => match ledger
                .settlement()
                .and_then(|standing| standing.instalments.last())
            {
                Some(last) => Event::Late {
                    instalment: last.id,
                    on,
                },
                None => Event::InstalmentDue {
                    instalment: InstalmentId(Uuid::from_u128(0)),
                },
            },
            8..=12 => {
                let receipt = if self.below(10) == 0 {
                    self.receipt()
                } else {
                    self.receipts += 1;
                    ReceiptId(Uuid::from_u128(u128::from(self.receipts)))
                };
                Event::Paid {
                    receipt,
                    claimant: self.who(),
                    amount: self.amount(),
                    received_on: on,
                    route: ReceiptRoute::DirectToWorker,
                }
            }
            13..=15 => Event::ConfirmedByWorker {
                receipt: self.receipt(),
            },
            16 => Event::Bounced {
                receipt: self.receipt(),
            },
            17 => Event::ReceiptCorrected {
                receipt: self.receipt(),
                amount: self.amount(),
            },
            _ => Event::WrittenOff {
                claimant: self.who(),
                amount: self.amount(),
            },
        }
    }
}

fn check(ledger: &Ledger, taken: &[Event], history: u64) {
    let slowly = Slowly(taken);
    let mut whole = Sums::default();
    for (claimant, sums) in ledger.claimants() {
        assert!(sums.hold(), "history {history}: {sums:?} after {taken:?}");
        assert!(
            sums.confirmed.0 <= sums.agreed.0 + sums.extra.0,
            "history {history}: recovered beyond agreed and awarded"
        );
        assert_eq!(
            sums,
            slowly.sums(claimant),
            "history {history} after {taken:?}"
        );
        whole = whole.and(sums);
    }
    let total = ledger.total();
    assert_eq!(total, whole, "history {history}: the case is its claimants");
    let confirmed: Paise = ledger
        .receipts()
        .filter(|(_, receipt)| receipt.state == ReceiptState::Confirmed)
        .map(|(_, receipt)| receipt.amount)
        .sum();
    assert_eq!(
        total.recovered(),
        confirmed,
        "history {history}: only what workers confirmed"
    );
    if let Some(settlement) = ledger.settlement() {
        assert_eq!(
            settlement.total(),
            total.agreed,
            "history {history}: shares are the settlement"
        );
        let views = ledger.instalments();
        let amounts: Paise = views.iter().map(|view| view.amount).sum();
        assert_eq!(
            amounts, total.agreed,
            "history {history}: instalments are the settlement"
        );
        let parts: Vec<PartView> = ledger
            .claimants()
            .flat_map(|(claimant, _)| ledger.parts_of(claimant))
            .collect();
        for part in &parts {
            assert!(!part.unpaid().is_negative(), "history {history}: {part:?}");
        }
        let of_parts = |sum: fn(&PartView) -> Paise| parts.iter().map(sum).sum::<Paise>();
        let of_views = |sum: fn(&InstalmentView) -> Paise| views.iter().map(sum).sum::<Paise>();
        assert_eq!(
            [
                of_parts(|part| part.amount),
                of_parts(|part| part.received),
                of_parts(|part| part.written_off),
            ],
            [
                of_views(|view| view.amount),
                of_views(|view| view.received),
                of_views(|view| view.written_off),
            ],
            "history {history}: what each sees of the instalments is all of them"
        );
        for view in &views {
            assert!(!view.unpaid().is_negative(), "history {history}: {view:?}");
            assert!(
                view.confirmed <= view.received,
                "history {history}: {view:?}"
            );
        }
    }
}

#[test]
fn ledger_100_000_random_histories() {
    let (mut taken_in_all, mut refused_in_all, mut recovered_some, mut bounced) =
        (0_u64, 0_u64, 0_u64, 0_u64);
    for history in 0..HISTORIES {
        let chance = SeededChance::new(history);
        let claimants = 1 + chance.below(3);
        let mut teller = Teller {
            chance,
            claimants,
            receipts: 0,
            settlements: 0,
        };
        let mut ledger = Ledger::default();
        let mut taken: Vec<Event> = Vec::new();
        let length = 2 + teller.below(14);
        for _ in 0..length {
            let event = teller.event(&ledger);
            // Every hundredth history also proves that a refused event changes nothing.
            let before = (history % 100 == 0).then(|| ledger.clone());
            match ledger.apply(&event) {
                Ok(()) => {
                    taken.push(event);
                    taken_in_all += 1;
                }
                Err(_) => {
                    refused_in_all += 1;
                    if let Some(before) = before {
                        assert_eq!(
                            ledger, before,
                            "history {history}: a refused event changes nothing"
                        );
                    }
                    continue;
                }
            }
            check(&ledger, &taken, history);
        }
        assert_eq!(
            Ledger::of(&taken).as_ref(),
            Ok(&ledger),
            "history {history}: the same events, the same ledger"
        );
        recovered_some += u64::from(ledger.total().recovered() > Paise::ZERO);
        bounced += u64::from(
            taken
                .iter()
                .any(|event| matches!(event, Event::Bounced { .. })),
        );
    }
    // The histories must be worth telling: enough is taken, refused, recovered and bounced.
    assert!(taken_in_all > HISTORIES * 3, "{taken_in_all} events taken");
    assert!(
        refused_in_all > HISTORIES,
        "{refused_in_all} events refused"
    );
    assert!(
        recovered_some > HISTORIES / 20,
        "{recovered_some} histories recovered money"
    );
    assert!(
        bounced > HISTORIES / 50,
        "{bounced} histories with a bounced payment"
    );
}
