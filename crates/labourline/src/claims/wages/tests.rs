//! Claims as callers tell them, and the properties no claim may break.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}
fn term(unit: Unit, rupees: i64) -> WageTerm {
    WageTerm {
        unit,
        rate: Some(Paise::rupees(rupees)),
        from: None,
        to: None,
    }
}
fn worked(unit: Unit, hundredths: u64) -> Attendance {
    Attendance {
        unit,
        units_hundredths: Some(hundredths),
        from: None,
        to: None,
    }
}
fn between(line: Attendance, from: &str, to: &str) -> Attendance {
    Attendance {
        from: Some(day(from)),
        to: Some(day(to)),
        ..line
    }
}
fn payment(rupees: i64) -> Payment {
    Payment {
        amount: Some(Paise::rupees(rupees)),
        on: None,
        kind: PaymentKind::Wages,
        mode: PaymentMode::Upi,
    }
}
fn claim(terms: &[WageTerm], attendance: &[Attendance], payments: &[Payment]) -> Claim {
    claim_wages(terms, attendance, payments, &Conventions::default()).unwrap()
}

#[test]
fn twenty_six_days_at_750_less_a_part_payment() {
    let claim = claim(
        &[term(Unit::Day, 750)],
        &[between(worked(Unit::Day, 2600), "2026-06-01", "2026-06-30")],
        &[Payment {
            on: Some(day("2026-06-15")),
            ..payment(3_750)
        }],
    );
    assert_eq!(claim.due(), Some(Paise::rupees(15_750)));
    assert_eq!(claim.steps.len(), 2);
    assert_eq!(claim.steps[0].amount, Paise::rupees(19_500));
    assert_eq!(claim.steps[0].label_key, "claims-step-earned-between");
    assert_eq!(claim.steps[0].how_key, Some("claims-how-same"));
    assert_eq!(claim.steps[0].args[0].1.text(), "26");
    assert_eq!(claim.steps[1].amount, Paise::rupees(-3_750));
    assert_eq!(claim.steps[1].label_key, "claims-step-paid-on");
}

#[test]
fn conventions_turn_units_into_one_another_and_stand_in_the_working() {
    for (rate, per, hundredths, unit, paise, how) in [
        (
            13_000,
            Unit::Month,
            2000,
            Unit::Day,
            1_000_000,
            "claims-how-divided",
        ),
        (
            4_200,
            Unit::Week,
            300,
            Unit::Day,
            210_000,
            "claims-how-divided",
        ),
        (
            800,
            Unit::Day,
            400,
            Unit::Hour,
            40_000,
            "claims-how-divided",
        ),
        (
            100,
            Unit::Hour,
            200,
            Unit::Day,
            160_000,
            "claims-how-multiplied",
        ),
        (
            500,
            Unit::Day,
            100,
            Unit::Month,
            1_300_000,
            "claims-how-multiplied",
        ),
        (
            13_000,
            Unit::Month,
            100,
            Unit::Week,
            300_000,
            "claims-how-ratio",
        ),
        (
            13_000,
            Unit::Month,
            150,
            Unit::Month,
            1_950_000,
            "claims-how-same",
        ),
        (
            2,
            Unit::Piece,
            100_000,
            Unit::Piece,
            200_000,
            "claims-how-same",
        ),
    ] {
        let claim = claim(&[term(per, rate)], &[worked(unit, hundredths)], &[]);
        assert_eq!(
            claim.due(),
            Some(Paise(paise)),
            "{rate} per {per}, {hundredths} {unit}"
        );
        assert_eq!(claim.steps[0].how_key, Some(how));
        assert_eq!(claim.steps[0].rounded, None);
    }
}

#[test]
fn a_rounding_has_a_name_and_stands_in_the_working() {
    let claim = claim(&[term(Unit::Month, 10_000)], &[worked(Unit::Day, 100)], &[]);
    assert_eq!(
        claim.due(),
        Some(Paise(38_462)),
        "384.615... to the nearest paisa"
    );
    assert_eq!(claim.steps[0].rounded, Some(Rounding::HalfUp));
}

#[test]
fn a_raise_takes_the_place_of_what_was_before() {
    let first = term(Unit::Day, 500);
    let raise = WageTerm {
        from: Some(day("2026-06-16")),
        ..term(Unit::Day, 600)
    };
    let june = between(worked(Unit::Day, 3000), "2026-06-01", "2026-06-30");
    let claim_of = |line| claim(&[first, raise], &[line], &[]);
    let every_day = claim_of(june);
    assert_eq!(every_day.due(), Some(Paise::rupees(15 * 500 + 15 * 600)));
    assert_eq!(every_day.steps.len(), 2);
    assert_eq!(
        every_day.steps[1].args.last().unwrap().1.text(),
        "2026-06-30"
    );
    let some_days = claim_of(Attendance {
        units_hundredths: Some(2600),
        ..june
    });
    assert_eq!(some_days.due(), None);
    assert_eq!(some_days.missing, [Missing::WhichTerm { attendance: 0 }]);
    let after = claim_of(between(worked(Unit::Day, 1000), "2026-06-16", "2026-06-30"));
    assert_eq!(after.due(), Some(Paise::rupees(6_000)));
    let undated = claim_of(worked(Unit::Day, 1000));
    assert_eq!(undated.missing, [Missing::WhichTerm { attendance: 0 }]);
}

#[test]
fn pieces_and_days_are_two_terms_side_by_side() {
    let claim = claim(
        &[term(Unit::Day, 500), term(Unit::Piece, 3)],
        &[worked(Unit::Day, 200), worked(Unit::Piece, 10_000)],
        &[],
    );
    assert_eq!(claim.due(), Some(Paise::rupees(1_300)));
}

#[test]
fn what_is_not_known_is_asked_for_and_never_a_silent_zero() {
    let nothing = claim(&[], &[], &[]);
    assert_eq!(nothing.due(), None);
    assert_eq!(nothing.missing, [Missing::Terms, Missing::Attendance]);

    let no_rate = claim(
        &[WageTerm {
            rate: None,
            ..term(Unit::Day, 0)
        }],
        &[worked(Unit::Day, 100)],
        &[],
    );
    assert_eq!(
        (no_rate.due(), no_rate.missing),
        (None, vec![Missing::Rate { term: 0 }])
    );

    let no_units = Attendance {
        units_hundredths: None,
        ..worked(Unit::Day, 0)
    };
    let half_known = claim(
        &[term(Unit::Day, 500)],
        &[worked(Unit::Day, 100), no_units],
        &[],
    );
    assert_eq!(half_known.due(), None);
    assert_eq!(half_known.so_far(), Paise::rupees(500));
    assert_eq!(half_known.missing, [Missing::Units { attendance: 1 }]);
    assert_eq!(half_known.missing[0].field(), "attendance.1.units");

    let no_amount = Payment {
        amount: None,
        ..payment(0)
    };
    let unknown_paid = claim(
        &[term(Unit::Day, 500)],
        &[worked(Unit::Day, 100)],
        &[no_amount],
    );
    assert_eq!(unknown_paid.due(), None);
    assert_eq!(
        unknown_paid.missing,
        [Missing::PaymentAmount { payment: 0 }]
    );

    let pieces = claim(&[term(Unit::Day, 500)], &[worked(Unit::Piece, 100)], &[]);
    assert_eq!(pieces.missing, [Missing::TermFor { attendance: 0 }]);

    let may = WageTerm {
        to: Some(day("2026-05-31")),
        ..term(Unit::Day, 500)
    };
    let june = claim(
        &[may],
        &[between(worked(Unit::Day, 100), "2026-05-31", "2026-06-01")],
        &[],
    );
    assert_eq!(june.missing, [Missing::TermFor { attendance: 0 }]);
}

#[test]
fn overpaid_is_nothing_due_and_says_so() {
    let advance = Payment {
        kind: PaymentKind::Advance,
        ..payment(800)
    };
    let claim = claim(
        &[term(Unit::Day, 500)],
        &[worked(Unit::Day, 200)],
        &[payment(400), advance],
    );
    assert_eq!(claim.due(), Some(Paise::ZERO));
    assert_eq!(claim.overpaid(), Paise::rupees(200));
    assert_eq!(claim.steps[2].label_key, "claims-step-advance");
}

#[test]
fn facts_that_cannot_be_are_refused_with_their_field() {
    let refuse = |terms: &[WageTerm], attendance: &[Attendance], payments: &[Payment]| {
        claim_wages(terms, attendance, payments, &Conventions::default()).unwrap_err()
    };
    let backwards = between(worked(Unit::Day, 100), "2026-06-02", "2026-06-01");
    assert_eq!(
        refuse(&[], &[backwards], &[]),
        ClaimRefusal::Days("attendance.0.to".into())
    );
    let below = WageTerm {
        rate: Some(Paise(-1)),
        ..term(Unit::Day, 0)
    };
    assert_eq!(
        refuse(&[below], &[], &[]),
        ClaimRefusal::Beyond("terms.0.rate".into())
    );
    assert_eq!(
        refuse(&[], &[], &[payment(-1)]),
        ClaimRefusal::Beyond("payments.0.amount".into())
    );
    let many = vec![payment(1); LINES_MAX + 1];
    assert_eq!(refuse(&[], &[], &many), ClaimRefusal::TooMany("payments"));
    let huge = WageTerm {
        rate: Some(Paise(SUM_PAISE_MAX)),
        ..term(Unit::Day, 0)
    };
    assert_eq!(
        refuse(&[huge], &[worked(Unit::Day, 200)], &[]),
        ClaimRefusal::TooLarge
    );
    let most = [worked(Unit::Month, UNITS_HUNDREDTHS_MAX)];
    assert_eq!(
        refuse(
            &[WageTerm {
                unit: Unit::Hour,
                ..huge
            }],
            &most,
            &[]
        ),
        ClaimRefusal::TooLarge
    );
}

fn unit() -> impl Strategy<Value = Unit> {
    proptest::sample::select(Unit::ALL)
}
fn maybe_day() -> impl Strategy<Value = Option<Day>> {
    proptest::option::of((20_000i32..20_400).prop_map(Day::from_epoch_days))
}
fn any_term() -> impl Strategy<Value = WageTerm> {
    (
        unit(),
        proptest::option::of(0..=SUM_PAISE_MAX),
        maybe_day(),
        maybe_day(),
    )
        .prop_map(|(unit, rate, from, to)| WageTerm {
            unit,
            rate: rate.map(Paise),
            from,
            to,
        })
}
fn any_attendance() -> impl Strategy<Value = Attendance> {
    (
        unit(),
        proptest::option::of(0..=UNITS_HUNDREDTHS_MAX),
        maybe_day(),
        maybe_day(),
    )
        .prop_map(|(unit, units_hundredths, from, to)| Attendance {
            unit,
            units_hundredths,
            from,
            to,
        })
}
fn any_payment() -> impl Strategy<Value = Payment> {
    (proptest::option::of(0..=SUM_PAISE_MAX), maybe_day()).prop_map(|(amount, on)| Payment {
        amount: amount.map(Paise),
        on,
        kind: PaymentKind::Wages,
        mode: PaymentMode::Cash,
    })
}

proptest! {
    #[test]
    fn up_to_the_limits_nothing_overflows_and_nothing_is_below_zero(
        terms in proptest::collection::vec(any_term(), 0..6),
        attendance in proptest::collection::vec(any_attendance(), 0..6),
        payments in proptest::collection::vec(any_payment(), 0..6),
    ) {
        if let Ok(claim) = claim_wages(&terms, &attendance, &payments, &Conventions::default()) {
            prop_assert!(claim.so_far() >= Paise::ZERO && claim.overpaid() >= Paise::ZERO);
            prop_assert!(claim.so_far() == Paise::ZERO || claim.overpaid() == Paise::ZERO);
            let lines: Paise = claim.steps.iter().map(|step| step.amount).sum();
            prop_assert_eq!(lines.0, claim.earned.0 - claim.paid.0);
            prop_assert_eq!(claim.due().is_none(), !claim.missing.is_empty());
            let unknown = terms.is_empty() || attendance.is_empty();
            prop_assert!(!unknown || claim.due().is_none());
        }
    }

    #[test]
    fn terms_that_do_not_meet_add_up(
        rates in proptest::collection::vec(0i64..10_000_000, 1..6),
        counts in proptest::collection::vec(0u64..2_800, 1..6),
    ) {
        // One term and one line of attendance for each stretch of four weeks: all together is each by itself, added up.
        let stretch = |n: usize| {
            let from = Day::from_epoch_days(20_000 + 28 * n as i32);
            (Some(from), Some(from.plus_days(27)))
        };
        let terms: Vec<WageTerm> = rates.iter().enumerate().map(|(n, rate)| {
            let (from, to) = stretch(n);
            WageTerm { unit: Unit::Month, rate: Some(Paise(*rate)), from, to }
        }).collect();
        let lines: Vec<Attendance> = counts.iter().take(rates.len()).enumerate().map(|(n, count)| {
            let (from, to) = stretch(n);
            Attendance { unit: Unit::Day, units_hundredths: Some(*count), from, to }
        }).collect();
        let together = claim(&terms, &lines, &[]);
        let apart: Paise = lines.iter().enumerate().map(|(n, line)| claim(&terms[n..=n], &[*line], &[]).earned).sum();
        prop_assert_eq!(together.earned, apart);
        prop_assert!(together.missing.is_empty());
    }

    #[test]
    fn splitting_a_full_stretch_by_days_changes_nothing_but_roundings(rate in 0i64..10_000_000, days in 1u64..200) {
        let from = Day::from_epoch_days(20_000);
        let to = from.plus_days(days as i32 - 1);
        let line = Attendance { unit: Unit::Day, units_hundredths: Some(days * 100), from: Some(from), to: Some(to) };
        let one = WageTerm { unit: Unit::Day, rate: Some(Paise(rate)), from: None, to: None };
        let same_again = WageTerm { from: Some(from.plus_days(days as i32 / 2)), ..one };
        prop_assert_eq!(claim(&[one], &[line], &[]).due(), claim(&[one, same_again], &[line], &[]).due());
    }
}
