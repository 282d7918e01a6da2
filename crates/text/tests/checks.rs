//! Holds the numbers of the checks T2 to T6 and T8 over the lists in `data/`; the example `text-checks` shows them.

#[allow(dead_code)]
#[path = "../examples/text-checks/checks.rs"]
mod checks;

use checks::Part::{HeldOut, Tuning};
use text::roman::Vocabulary;

#[test]
fn t2_spellings_meet_and_t3_words_stay_apart() {
    for part in [Tuning, HeldOut] {
        let meet = checks::meet(part);
        assert!(
            meet.percent() >= 99.0,
            "T2 {part:?}: {:.1} % {:#?}",
            meet.percent(),
            meet.wrong
        );
        let apart = checks::apart(part);
        assert!(
            apart.percent() >= 99.0,
            "T3 {part:?}: {:.1} % {:#?}",
            apart.percent(),
            apart.wrong
        );
    }
}

#[test]
fn t4_roman_queries_find_the_hindi_word() {
    let vocabulary = Vocabulary::new(checks::VOCABULARY.lines());
    for part in [Tuning, HeldOut] {
        let outcome = checks::roman(part, 3, &vocabulary);
        assert!(
            outcome.percent() >= 90.0,
            "T4 {part:?}: {:.1} %",
            outcome.percent()
        );
    }
}

#[test]
fn t5_a_query_finds_other_scripts() {
    for part in [Tuning, HeldOut] {
        let outcome = checks::cross_script(part);
        assert!(
            outcome.percent() >= 90.0,
            "T5 {part:?}: {:.1} %",
            outcome.percent()
        );
    }
}

#[test]
fn t6_one_person_is_found_and_two_are_not_proposed() {
    for part in [Tuning, HeldOut] {
        let names = checks::names(part);
        assert!(
            names.recall.percent() >= 95.0,
            "T6 {part:?}: recall {:.1} %",
            names.recall.percent()
        );
        assert!(
            names.chance.percent() >= 99.0,
            "T6 {part:?}: chance {:.1} %",
            names.chance.percent()
        );
    }
}

#[test]
fn t8_no_grapheme_is_cut() {
    let outcome = checks::cut_graphemes();
    assert_eq!(outcome.right, outcome.of, "{:?}", outcome.wrong.first());
    assert!(outcome.of > 1_000);
}
