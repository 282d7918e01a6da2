//! Histories told one by one, as the desk would tell them.

use super::*;
use crate::cases::needs::Facts;
use uuid::Uuid;

fn who(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}
fn receipt(n: u128) -> ReceiptId {
    ReceiptId(Uuid::from_u128(n))
}
fn day(n: i32) -> Day {
    Day::from_epoch_days(20_000 + n)
}

fn settlement(n: u128, shares: &[(u128, i64)], due: &[(i32, i64)]) -> Settlement {
    let shares: Vec<Share> = shares
        .iter()
        .map(|(claimant, rupees)| Share {
            claimant: who(*claimant),
            amount: Paise::rupees(*rupees),
        })
        .collect();
    let plan: Vec<_> = due
        .iter()
        .enumerate()
        .map(|(place, (on, rupees))| {
            (
                InstalmentId(Uuid::from_u128(n * 100 + place as u128)),
                day(*on),
                Paise::rupees(*rupees),
            )
        })
        .collect();
    Settlement {
        id: SettlementId(Uuid::from_u128(n)),
        mode: SettlementMode::Phone,
        agreed_on: day(0),
        instalments: split_instalments(&shares, &plan).expect("a plan that adds up"),
        shares,
    }
}

fn paid(n: u128, claimant: u128, rupees: i64) -> Event {
    Event::Paid {
        receipt: receipt(n),
        claimant: who(claimant),
        amount: Paise::rupees(rupees),
        received_on: day(1),
        route: ReceiptRoute::DirectToWorker,
    }
}

fn two_workers() -> Ledger {
    Ledger::of(&[
        Event::ClaimComputed {
            claimant: who(1),
            amount: Paise::rupees(900),
        },
        Event::ClaimComputed {
            claimant: who(2),
            amount: Paise::rupees(600),
        },
        Event::Offered {
            on: day(0),
            amount: Paise::rupees(700),
        },
        Event::CounterOffered {
            on: day(0),
            amount: Paise::rupees(1_400),
        },
        Event::Agreed(settlement(
            1,
            &[(1, 600), (2, 400)],
            &[(10, 500), (20, 500)],
        )),
    ])
    .unwrap()
}

#[test]
fn only_what_the_worker_confirms_is_recovered() {
    let mut ledger = two_workers();
    ledger.apply(&paid(1, 1, 300)).unwrap();
    assert_eq!(ledger.total().received, Paise::rupees(300));
    assert_eq!(ledger.total().recovered(), Paise::ZERO);
    ledger
        .apply(&Event::ConfirmedByWorker {
            receipt: receipt(1),
        })
        .unwrap();
    assert_eq!(ledger.total().recovered(), Paise::rupees(300));
    assert_eq!(ledger.claimant(who(1)).outstanding(), Paise::rupees(300));
    assert_eq!(ledger.claimant(who(2)).outstanding(), Paise::rupees(400));
    assert_eq!(ledger.total().outstanding(), Paise::rupees(700));
}

#[test]
fn a_bounced_cheque_reverses_even_what_was_confirmed_and_makes_the_promise_overdue_again() {
    let mut ledger = two_workers();
    for event in [paid(1, 1, 300), paid(2, 2, 200)] {
        ledger.apply(&event).unwrap();
    }
    for n in [1, 2] {
        ledger
            .apply(&Event::ConfirmedByWorker {
                receipt: receipt(n),
            })
            .unwrap();
    }
    assert!(ledger.overdue(day(15), 0).is_empty());
    assert_eq!(ledger.instalments()[0].state, InstalmentState::Confirmed);
    ledger
        .apply(&Event::Bounced {
            receipt: receipt(1),
        })
        .unwrap();
    assert_eq!(ledger.total().recovered(), Paise::rupees(200));
    let overdue = ledger.overdue(day(15), 0);
    assert_eq!(overdue.len(), 1);
    assert_eq!(overdue[0].unpaid(), Paise::rupees(300));
    for event in [
        Event::Bounced {
            receipt: receipt(1),
        },
        Event::ConfirmedByWorker {
            receipt: receipt(1),
        },
    ] {
        assert_eq!(
            ledger.apply(&event),
            Err(LedgerRefusal::ReceiptStands {
                state: ReceiptState::Bounced
            })
        );
    }
}

#[test]
fn the_day_itself_and_the_days_of_grace_are_in_time() {
    let ledger = two_workers();
    assert!(ledger.overdue(day(10), 0).is_empty());
    assert_eq!(ledger.overdue(day(11), 0).len(), 1);
    assert!(ledger.overdue(day(13), 3).is_empty());
    assert_eq!(ledger.overdue(day(14), 3).len(), 1);
    assert_eq!(ledger.overdue(day(21), 0).len(), 2);
}

#[test]
fn an_instalment_is_late_only_when_it_is() {
    let mut ledger = two_workers();
    let first = ledger.instalments()[0].id;
    assert_eq!(
        ledger.apply(&Event::Late {
            instalment: first,
            on: day(10)
        }),
        Err(LedgerRefusal::NotLate)
    );
    ledger
        .apply(&Event::InstalmentDue { instalment: first })
        .unwrap();
    ledger
        .apply(&Event::Late {
            instalment: first,
            on: day(11),
        })
        .unwrap();
    for event in [paid(1, 1, 300), paid(2, 2, 200)] {
        ledger.apply(&event).unwrap();
    }
    assert!(ledger.overdue(day(12), 0).is_empty());
    assert!(ledger.was_late(first), "it came, and it was late");
    let unknown = InstalmentId(Uuid::from_u128(77));
    assert_eq!(
        ledger.apply(&Event::InstalmentDue {
            instalment: unknown
        }),
        Err(LedgerRefusal::UnknownInstalment)
    );
}

#[test]
fn more_than_was_agreed_is_refused_until_an_authority_awards_it() {
    let mut ledger = two_workers();
    assert_eq!(
        ledger.apply(&paid(1, 2, 401)),
        Err(LedgerRefusal::MoreThanAgreed {
            unpaid: Paise::rupees(400)
        })
    );
    ledger
        .apply(&Event::ExtraAwarded {
            claimant: who(2),
            amount: Paise::rupees(50),
        })
        .unwrap();
    ledger.apply(&paid(1, 2, 450)).unwrap();
    let mut empty = Ledger::default();
    assert_eq!(
        empty.apply(&paid(1, 1, 1)),
        Err(LedgerRefusal::UnknownClaimant)
    );
    empty
        .apply(&Event::ClaimComputed {
            claimant: who(1),
            amount: Paise::rupees(10),
        })
        .unwrap();
    assert_eq!(
        empty.apply(&paid(1, 1, 1)),
        Err(LedgerRefusal::NothingAgreed)
    );
}

#[test]
fn a_new_settlement_keeps_what_was_received_and_is_not_below_it() {
    let mut ledger = two_workers();
    ledger.apply(&paid(1, 1, 300)).unwrap();
    let again = Event::Agreed(settlement(2, &[(1, 600)], &[(30, 600)]));
    assert_eq!(ledger.apply(&again), Err(LedgerRefusal::SettlementStands));
    let old = SettlementId(Uuid::from_u128(1));
    let below = Event::SettlementReplaced {
        old,
        new: settlement(2, &[(1, 200), (2, 400)], &[(30, 600)]),
    };
    assert_eq!(
        ledger.apply(&below),
        Err(LedgerRefusal::LessThanReceived { claimant: who(1) })
    );
    let dropped = Event::SettlementReplaced {
        old,
        new: settlement(2, &[(2, 400)], &[(30, 400)]),
    };
    assert_eq!(
        ledger.apply(&dropped),
        Err(LedgerRefusal::LessThanReceived { claimant: who(1) })
    );
    ledger
        .apply(&Event::SettlementReplaced {
            old,
            new: settlement(2, &[(1, 500), (2, 300)], &[(30, 800)]),
        })
        .unwrap();
    assert_eq!(ledger.total().agreed, Paise::rupees(800));
    assert_eq!(ledger.total().unpaid(), Paise::rupees(500));
    assert_eq!(ledger.settlements_made(), 2);
    let stale = Event::SettlementReplaced {
        old,
        new: settlement(3, &[(1, 500)], &[(30, 500)]),
    };
    assert_eq!(ledger.apply(&stale), Err(LedgerRefusal::UnknownSettlement));
}

#[test]
fn a_partial_settlement_of_37_of_200_leaves_163_open() {
    let mut ledger = Ledger::default();
    for n in 0..200 {
        ledger
            .apply(&Event::ClaimComputed {
                claimant: who(n),
                amount: Paise(1_000_001 + n as i64),
            })
            .unwrap();
    }
    let shares: Vec<(u128, i64)> = (0..37).map(|n| (n, 7_000)).collect();
    ledger
        .apply(&Event::Agreed(settlement(
            1,
            &shares,
            &[(5, 100_001), (9, 158_999)],
        )))
        .unwrap();
    assert_eq!(
        ledger
            .claimants()
            .filter(|(_, sums)| sums.agreed == Paise::ZERO)
            .count(),
        163
    );
    let parts: Paise = ledger.claimants().map(|(_, sums)| sums.agreed).sum();
    assert_eq!(parts, Paise::rupees(37 * 7_000));
    let claimed: Paise = ledger.claimants().map(|(_, sums)| sums.claimed).sum();
    assert_eq!(ledger.total().claimed, claimed);
}

#[test]
fn a_corrected_receipt_waits_for_the_workers_word_again() {
    let mut ledger = two_workers();
    ledger.apply(&paid(1, 1, 500)).unwrap();
    ledger
        .apply(&Event::ConfirmedByWorker {
            receipt: receipt(1),
        })
        .unwrap();
    ledger
        .apply(&Event::ReceiptCorrected {
            receipt: receipt(1),
            amount: Paise::rupees(50),
        })
        .unwrap();
    assert_eq!(ledger.total().recovered(), Paise::ZERO);
    assert_eq!(ledger.total().received, Paise::rupees(50));
    ledger
        .apply(&Event::ConfirmedByWorker {
            receipt: receipt(1),
        })
        .unwrap();
    assert_eq!(ledger.total().recovered(), Paise::rupees(50));
    ledger
        .apply(&Event::ReceiptCorrected {
            receipt: receipt(1),
            amount: Paise::ZERO,
        })
        .unwrap();
    assert_eq!(
        ledger.receipt(receipt(1)).unwrap().state,
        ReceiptState::Void
    );
    assert_eq!(ledger.total().received, Paise::ZERO);
}

#[test]
fn what_is_given_up_is_taken_from_the_last_promise() {
    let mut ledger = two_workers();
    for event in [paid(1, 1, 300), paid(2, 2, 200)] {
        ledger.apply(&event).unwrap();
    }
    let too_much = Event::WrittenOff {
        claimant: who(1),
        amount: Paise::rupees(301),
    };
    assert_eq!(
        ledger.apply(&too_much),
        Err(LedgerRefusal::MoreThanUnpaid {
            unpaid: Paise::rupees(300)
        })
    );
    ledger
        .apply(&Event::WrittenOff {
            claimant: who(1),
            amount: Paise::rupees(300),
        })
        .unwrap();
    let views = ledger.instalments();
    assert_eq!(views[0].state, InstalmentState::Received);
    assert_eq!(views[1].written_off, Paise::rupees(300));
    assert_eq!(views[1].state, InstalmentState::Open);
    ledger
        .apply(&Event::WrittenOff {
            claimant: who(2),
            amount: Paise::rupees(200),
        })
        .unwrap();
    assert_eq!(ledger.instalments()[1].state, InstalmentState::WrittenOff);
    assert!(ledger.overdue(day(99), 0).is_empty());

    let mut facts = Facts::default();
    ledger.tell(&mut facts, day(99), 0);
    assert_eq!(
        (
            facts.instalments_open,
            facts.instalments_overdue,
            facts.receipts
        ),
        (1, 0, 2)
    );
    assert!(!facts.confirmed_full(), "nothing is confirmed");
}

#[test]
fn settlements_that_do_not_add_up_are_refused() {
    let whole = settlement(1, &[(1, 600), (2, 400)], &[(10, 500), (20, 500)]);
    assert_eq!(whole.check(), Ok(()));
    let mut short = whole.clone();
    short.instalments.pop();
    let mut twice = whole.clone();
    twice.shares.push(twice.shares[0]);
    let mut stranger = whole.clone();
    stranger.instalments[0].parts[0].claimant = who(9);
    let mut nothing = whole.clone();
    nothing.shares[0].amount = Paise::ZERO;
    let mut doubled = whole.clone();
    doubled.instalments[1].id = doubled.instalments[0].id;
    for (broken, refusal) in [
        (short, LedgerRefusal::InstalmentsDoNotAddUp),
        (twice, LedgerRefusal::ClaimantTwice),
        (stranger, LedgerRefusal::InstalmentsDoNotAddUp),
        (nothing, LedgerRefusal::Nothing),
        (doubled, LedgerRefusal::InstalmentsDoNotAddUp),
    ] {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.apply(&Event::Agreed(broken)), Err(refusal));
        assert_eq!(ledger, Ledger::default(), "a refused event changes nothing");
    }
}

#[test]
fn words_are_read_as_they_are_written() {
    SettlementMode::check_words();
    ReceiptRoute::check_words();
}
