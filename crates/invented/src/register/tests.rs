use std::collections::{BTreeMap, BTreeSet};

use super::stage::may_follow;
use super::*;
use crate::names::Script;

fn today() -> Day {
    Day::new(2026, 11, 22).expect("a day")
}

fn rows(cases: u32) -> Vec<RegisterRow> {
    register(11, cases, today()).collect()
}

#[test]
fn the_same_seed_makes_the_same_register_and_another_another() {
    assert_eq!(rows(300), rows(300));
    assert_ne!(register(12, 300, today()).collect::<Vec<_>>(), rows(300));
    assert_eq!(register(1, 0, today()).count(), 0);
    assert_eq!(register(1, 1, today()).count(), 1);
    assert_eq!(register(1, 70, today()).len(), 70);
}

#[test]
fn a_small_register_has_every_stage_issue_script_and_chapter() {
    let rows = rows(600);
    for stage in Stage::ALL {
        assert!(rows.iter().any(|row| row.stage() == *stage), "{stage:?}");
    }
    for issue in Issue::ALL {
        assert!(rows.iter().any(|row| row.issue == *issue), "{issue:?}");
    }
    for script in Script::ALL {
        assert!(
            rows.iter().any(|row| row.claimant.script == script),
            "{script:?}"
        );
    }
    for chapter in &CHAPTERS {
        assert!(
            rows.iter().any(|row| row.chapter == chapter.code),
            "{}",
            chapter.code
        );
    }
}

#[test]
fn every_outcome_comes_up_and_only_on_closed_cases() {
    let mut seen = BTreeSet::new();
    for row in rows(6_000) {
        assert_eq!(row.outcome.is_some(), row.stage() == Stage::Closed);
        assert_eq!(row.next_action.is_none(), row.stage() == Stage::Closed);
        assert_eq!(
            row.withdrawn_because.is_some(),
            row.outcome == Some(Outcome::Withdrawn)
        );
        seen.extend(row.outcome);
    }
    assert_eq!(seen.len(), Outcome::ALL.len(), "{seen:?}");
}

#[test]
fn the_shares_are_as_said() {
    let rows = rows(10_000);
    let percent = |fits: &dyn Fn(&RegisterRow) -> bool| {
        rows.iter().filter(|row| fits(row)).count() as f64 / rows.len() as f64 * 100.0
    };
    let about = |found: f64, least: f64, most: f64, what: &str| {
        assert!((least..most).contains(&found), "{what}: {found} %");
    };
    about(
        percent(&|row| row.issue == Issue::UnpaidWages),
        58.0,
        62.0,
        "unpaid wages",
    );
    about(
        percent(&|row| row.stage() == Stage::Closed),
        45.0,
        75.0,
        "closed",
    );
    about(percent(&|row| row.stage().is_open()), 25.0, 55.0, "open");
    about(percent(&|row| row.claimant_count > 1), 6.0, 14.0, "groups");
    about(
        percent(&|row| row.summary.contains(WORD_COMMON)),
        4.4,
        5.6,
        "the common word",
    );
    about(
        percent(&|row| row.summary.contains(WORD_RARE)),
        0.1,
        0.32,
        "the rare word",
    );
    about(percent(&|row| row.chapter == "KL"), 25.0, 29.0, "Kerala");
    let (claimed, recovered) = rows.iter().fold((0, 0), |(claimed, recovered), row| {
        (claimed + row.claim_paise, recovered + row.confirmed_paise())
    });
    about(
        recovered as f64 / claimed as f64 * 100.0,
        12.0,
        40.0,
        "money recovered",
    );
}

#[test]
fn the_sums_of_every_case_are_consistent() {
    for row in rows(10_000) {
        let number = &row.number;
        assert!(
            (35_000..=120_000).contains(&row.terms.rate_paise_per_day),
            "{number}"
        );
        assert!((5..=90).contains(&row.terms.days), "{number}");
        let earned = row.terms.rate_paise_per_day
            * i64::from(row.terms.days)
            * i64::from(row.claimant_count);
        if row.issue == Issue::UnpaidWages {
            assert_eq!(row.claim_paise, earned - row.paid_paise(), "{number}");
        }
        assert!(
            row.payments.iter().all(|payment| payment.amount_paise > 0),
            "{number}"
        );
        assert!(row.paid_paise() < earned, "{number}");
        assert!(row.claim_paise >= 0, "{number}");
        assert!(row.confirmed_paise() <= row.received_paise(), "{number}");
        assert!(row.received_paise() <= row.agreed_paise(), "{number}");
        assert!(row.agreed_paise() <= row.claim_paise, "{number}");
        if let Some(settlement) = &row.settlement {
            let parts: i64 = settlement
                .instalments
                .iter()
                .map(|part| part.amount_paise)
                .sum();
            assert_eq!(parts, settlement.agreed_paise, "{number}");
            assert!(
                settlement
                    .instalments
                    .iter()
                    .all(|part| part.amount_paise > 0),
                "{number}"
            );
            assert!(
                settlement.instalments.is_sorted_by_key(|part| part.due_on),
                "{number}"
            );
            for part in &settlement.instalments {
                assert!(part.received_paise == 0 || part.received_paise == part.amount_paise);
                assert_eq!(
                    part.received_on.is_some(),
                    part.received_paise > 0,
                    "{number}"
                );
                assert!(
                    part.confirmed_on.is_none() || part.received_on.is_some(),
                    "{number}"
                );
                assert!(
                    part.bounced_on.is_none() || part.received_on.is_none(),
                    "{number}"
                );
            }
        }
    }
}

#[test]
fn stage_outcome_and_money_agree() {
    for row in rows(10_000) {
        let number = &row.number;
        let (agreed, received, confirmed) = (
            row.agreed_paise(),
            row.received_paise(),
            row.confirmed_paise(),
        );
        let overdue = |row: &RegisterRow| {
            row.settlement.as_ref().is_some_and(|settlement| {
                settlement
                    .instalments
                    .iter()
                    .any(|part| part.received_on.is_none() && part.due_on <= today())
            })
        };
        match row.stage() {
            Stage::Agreed => {
                assert!(agreed > 0 && received == 0 && !overdue(&row), "{number}");
            }
            Stage::Paying => {
                assert!(
                    received > 0 && received < agreed && !overdue(&row),
                    "{number}"
                );
            }
            Stage::SettledFull => assert!(agreed > 0 && confirmed == agreed, "{number}"),
            Stage::SettledPart => assert!(confirmed > 0 && confirmed < agreed, "{number}"),
            Stage::Mediation => {
                assert!(row.settlement.is_none() || overdue(&row), "{number}");
            }
            Stage::Closed => {}
            _ => assert!(row.settlement.is_none(), "{number}"),
        }
        match row.outcome {
            Some(Outcome::RecoveredFull) => {
                assert!(confirmed == agreed && confirmed > 0, "{number}");
            }
            Some(Outcome::CompensationAwarded) => {
                assert!(confirmed == row.claim_paise && confirmed > 0, "{number}");
            }
            Some(Outcome::RecoveredPart) => {
                assert!(confirmed > 0 && confirmed < agreed, "{number}");
            }
            Some(_) => assert_eq!(received, 0, "{number}"),
            None => {}
        }
    }
}

#[test]
fn every_step_of_a_path_is_allowed_and_nothing_lies_in_the_future() {
    for row in rows(6_000) {
        let number = &row.number;
        assert_eq!(row.path[0], (Stage::Enquiry, row.opened_on), "{number}");
        for step in row.path.windows(2) {
            assert!(may_follow(step[0].0, step[1].0), "{number}: {step:?}");
            assert!(step[0].1 <= step[1].1, "{number}: {step:?}");
        }
        assert!(row.changed_on() <= today(), "{number}");
        assert!(
            row.opened_on > today().plus_days(-REGISTER_DAYS),
            "{number}"
        );
        assert!(row.terms.worked_from <= row.terms.worked_to, "{number}");
        assert!(row.terms.worked_to < row.opened_on, "{number}");
        assert!(
            row.payments
                .iter()
                .all(|payment| payment.on <= row.terms.worked_to),
            "{number}"
        );
        if let Some(on) = row.employer_contacted_on {
            assert!(on >= row.opened_on && on <= today(), "{number}");
            assert!(
                row.consents.contains(&"C2"),
                "{number}: rung without consent"
            );
        }
        for part in row
            .settlement
            .iter()
            .flat_map(|settlement| &settlement.instalments)
        {
            for day in [part.received_on, part.confirmed_on, part.bounced_on]
                .into_iter()
                .flatten()
            {
                assert!(day <= today() && day >= row.opened_on, "{number}: {part:?}");
            }
            assert!(
                part.confirmed_on >= part.received_on || part.confirmed_on.is_none(),
                "{number}"
            );
        }
        let red = row.flags.iter().any(|flag| *flag != "lives_on_site");
        assert_eq!(red, row.stage() == Stage::Emergency, "{number}");
        let paying = row
            .path
            .iter()
            .find(|(stage, _)| *stage == Stage::Paying)
            .map(|step| step.1);
        let parts = row
            .settlement
            .iter()
            .flat_map(|settlement| &settlement.instalments);
        let first = parts.filter_map(|part| part.received_on).min();
        assert_eq!(
            paying, first,
            "{number}: paying from the day the first money came"
        );
        let next = row.next_action.as_ref();
        assert!(next.is_none_or(|next| !next.what.is_empty() && next.on >= row.changed_on()));
    }
}

#[test]
fn rows_come_oldest_first_with_numbers_of_their_own() {
    let rows = rows(2_000);
    assert!(rows.is_sorted_by_key(|row| row.opened_on));
    assert_eq!(rows.last().expect("a row").opened_on, today());
    let numbers: BTreeSet<_> = rows.iter().map(|row| &row.number).collect();
    assert_eq!(numbers.len(), rows.len());
    for row in &rows {
        let staff = crate::STAFF
            .iter()
            .find(|staff| staff.email == row.caseworker_email);
        assert_eq!(staff.and_then(|staff| staff.chapter), Some(row.chapter));
    }
}

#[test]
fn some_workers_come_back_and_some_contractors_are_met_in_every_chapter() {
    let rows = rows(3_000);
    let mut claimants = BTreeMap::<_, u32>::new();
    let mut chapters_of = BTreeMap::<_, BTreeSet<_>>::new();
    for row in &rows {
        *claimants
            .entry((&row.claimant.name_native, &row.claimant.phone))
            .or_default() += 1;
        if let Some(contractor) = &row.chain.contractor {
            chapters_of
                .entry(&contractor.name)
                .or_default()
                .insert(row.chapter);
        }
    }
    let back = claimants.values().filter(|count| **count > 1).count();
    assert!((50..150).contains(&back), "{back}");
    let everywhere = chapters_of
        .values()
        .filter(|chapters| chapters.len() == 3)
        .count();
    assert!(everywhere >= 20, "{everywhere}");
}

#[test]
fn a_summary_is_in_the_claimants_language() {
    for row in rows(2_000) {
        let letters = |from, to| {
            row.summary
                .chars()
                .filter(|c| (from..=to).contains(c))
                .count()
        };
        let own = match row.claimant.script {
            Script::Latin => letters('a', 'z'),
            Script::Devanagari => letters('\u{0900}', '\u{097f}'),
            Script::Odia => letters('\u{0b00}', '\u{0b7f}'),
            Script::Bengali => letters('\u{0980}', '\u{09ff}'),
            Script::Tamil => letters('\u{0b80}', '\u{0bff}'),
        };
        assert!(own >= 15, "{}", row.summary);
        assert!(!row.summary.contains(['{', '}', '\n']), "{}", row.summary);
    }
}

#[test]
fn notes_fall_within_the_life_of_the_case() {
    let row = &rows(400)[10];
    let notes = row.notes(5, 8);
    assert_eq!(notes.len(), 8);
    assert_eq!(notes, row.notes(5, 8));
    assert!(notes.is_sorted_by_key(|note| note.on));
    assert!(
        notes
            .iter()
            .all(|note| note.on >= row.opened_on && note.on <= row.changed_on())
    );
}
