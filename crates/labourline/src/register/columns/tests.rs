//! Headings as unions write them.

use super::*;

fn fields(columns: &[&str]) -> Vec<Option<&'static str>> {
    guess(columns)
        .iter()
        .map(|guess| guess.field.map(Field::word))
        .collect()
}

#[test]
fn words_are_read_as_they_are_written() {
    Field::check_words();
}

#[test]
fn every_known_heading_is_its_own_field() {
    for (field, heading) in headings::KNOWN {
        assert_eq!(
            guess(&[heading]),
            [Guess {
                field: Some(*field),
                sure: true
            }],
            "{heading}"
        );
    }
}

#[test]
fn every_field_has_a_heading_in_each_language() {
    for field in Field::ALL {
        let headings: Vec<&str> = headings::KNOWN
            .iter()
            .filter(|(of, _)| of == field)
            .map(|(_, heading)| *heading)
            .collect();
        let within = |from: char, to: char| {
            headings
                .iter()
                .any(|heading| heading.chars().any(|letter| (from..=to).contains(&letter)))
        };
        assert!(
            within('a', 'z') && within('\u{0900}', '\u{097F}') && within('\u{0B00}', '\u{0B7F}'),
            "{field}"
        );
    }
}

#[test]
fn an_english_register_is_understood() {
    assert_eq!(
        fields(&[
            "Sl. No.",
            "Case No.",
            "DATE",
            "Name of the Worker",
            "Mobile No",
            "Contractor's Phone",
            "Amount due (Rs.)",
            "Favourite song"
        ]),
        [
            None,
            Some("case_number"),
            Some("opened_on"),
            Some("worker_name"),
            Some("phone"),
            Some("contractor_phone"),
            Some("claim"),
            None
        ]
    );
}

#[test]
fn a_hindi_register_is_understood_with_and_without_the_dots() {
    assert_eq!(
        fields(&[
            "तारीख़",
            "मजदूर का नाम",
            "फोन नंबर",
            "घर का जिला",
            "रोज़ की मज़दूरी (रु)",
            "काम ख़त्म"
        ]),
        [
            Some("opened_on"),
            Some("worker_name"),
            Some("phone"),
            Some("home_district"),
            Some("rate_per_day"),
            Some("work_to")
        ]
    );
}

#[test]
fn an_odia_register_is_understood() {
    assert_eq!(
        fields(&["ତାରିଖ", "ଶ୍ରମିକଙ୍କ ନାମ", "ଫୋନ୍ ନମ୍ବର", "ଠିକାଦାର", "ବକେୟା (ଟଙ୍କା)"]),
        [
            Some("opened_on"),
            Some("worker_name"),
            Some("phone"),
            Some("contractor"),
            Some("claim")
        ]
    );
}

#[test]
fn a_guess_that_is_not_word_for_word_asks_for_a_second_look() {
    let guesses = guess(&[
        "Full name of worker",
        "Contracter name",
        "Phone of our contractor",
    ]);
    assert_eq!(
        guesses[0],
        Guess {
            field: Some(Field::WorkerName),
            sure: false
        }
    );
    assert_eq!(
        guesses[1],
        Guess {
            field: Some(Field::Contractor),
            sure: false
        }
    );
    assert_eq!(
        guesses[2],
        Guess {
            field: Some(Field::ContractorPhone),
            sure: false
        }
    );
}

#[test]
fn a_field_is_given_to_one_column_only() {
    assert_eq!(fields(&["Phone", "Mobile"]), [Some("phone"), None]);
    assert_eq!(fields(&["Date", "Date"]), [Some("opened_on"), None]);
    assert_eq!(
        fields(&["District", "Home district"]),
        [Some("work_district"), Some("home_district")]
    );
}

#[test]
fn empty_and_strange_headings_are_left_to_a_person() {
    assert_eq!(fields(&["", "   ", "???", "No", "Rs", "x"]), [None; 6]);
    assert!(guess(&[]).is_empty());
}

proptest::proptest! {
    #[test]
    fn guessing_never_panics_and_gives_each_field_once(columns in proptest::collection::vec("\\PC{0,20}", 0..12)) {
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let guesses = guess(&columns);
        proptest::prop_assert_eq!(guesses.len(), columns.len());
        let given: Vec<Field> = guesses.iter().filter_map(|guess| guess.field).collect();
        let once: BTreeSet<Field> = given.iter().copied().collect();
        proptest::prop_assert_eq!(once.len(), given.len());
    }
}
