//! What holds of any text whatever.

use proptest::prelude::*;
use text::phones::Country;
use text::{document, names, neutral, normalise, places, query, skeletons, snippet, stems, tokens};
use unicode_segmentation::UnicodeSegmentation;

/// Texts of Indian letters, signs, joiners and some others: far likelier to hurt than letters of all Unicode.
fn indian() -> impl Strategy<Value = String> {
    prop_oneof![
        "[\u{900}-\u{97f}\u{200c}\u{200d} ]{0,14}",
        "[\u{980}-\u{9ff}\u{200c}\u{200d} ]{0,14}",
        "[\u{a00}-\u{aff}\u{200d}]{0,14}",
        "[\u{b00}-\u{bff}\u{200d}]{0,14}",
        "[\u{c00}-\u{cff}\u{200d}]{0,14}",
        "[\u{d00}-\u{d7f}\u{200d}]{0,14}",
        "[\u{600}-\u{6ff} a-z]{0,14}",
        "[\u{1c50}-\u{1c7f}\u{abc0}-\u{abff}]{0,10}",
        "[कखगजफणनमय\u{93c}\u{94d}\u{902}\u{901}\u{200d}ािी]{0,16}",
        "[a-zA-Zक-ह0-9\"': .-]{0,40}",
        "\\PC{0,30}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn normalising_twice_changes_nothing_more(text in indian()) {
        let once = normalise(&text).into_owned();
        prop_assert_eq!(normalise(&once).into_owned(), once);
    }

    #[test]
    fn a_token_is_its_own_token_and_ends_no_quotation(text in indian()) {
        for token in tokens(&text) {
            prop_assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end));
            prop_assert!(!token.text.contains(['"', '\'', '\\', ' ', '*', ':', '(', ')', '-', '\0']));
            let again = normalise(&token.text).into_owned();
            prop_assert_eq!(again, token.text.into_owned());
        }
    }

    #[test]
    fn nothing_panics(text in indian(), other in indian()) {
        let _ = (neutral(&text), skeletons(&text), stems(&text), text::language::guess(&text));
        let _ = (names::compare(&text, &other), names::keys(&text), places::find(&text, None));
        let _ = text::roman::rank(&text, [other.as_str()]);
        let fields = document(&text);
        for field in text::Field::ALL {
            prop_assert!(!fields.field(field).contains("  "));
        }
    }

    #[test]
    fn a_mark_never_cuts_a_grapheme(text in indian(), typed in indian(), from in 0_usize..40, size in 0_usize..30) {
        let edges: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let mut marks = query(&typed).marks(&text);
        let first = text.split_whitespace().next().unwrap_or_default();
        marks.extend(query(first).marks(&text));
        for mark in &marks {
            prop_assert!(edges.contains(&mark.start) && edges.contains(&mark.end));
        }
        marks.push(from..from + 3);
        let whole: String = snippet(&text, &marks, size).parts.into_iter().map(|part| part.text).collect();
        prop_assert!(text.contains(&whole));
        prop_assert!(whole.graphemes(true).count() <= size.max(1) + 1);
    }

    #[test]
    fn comparing_is_the_same_both_ways(one in "[a-z]{1,8}( [a-z]{1,8}){0,2}", other in "[a-zक-हािी]{1,8}( [a-z]{1,8}){0,2}") {
        prop_assert_eq!(names::compare(&one, &other).score, names::compare(&other, &one).score);
        let self_likeness = names::compare(&one, &one);
        prop_assert!(self_likeness.score == 100 || self_likeness.score <= 40);
    }

    #[test]
    fn a_number_comes_back_however_it_is_written(digits in "[6-9][0-9]{9}", home in 0_usize..3, at in 1_usize..9) {
        let home = Country::ALL[home];
        let national = match home {
            Country::India => digits,
            Country::Nepal => format!("98{}", &digits[2..]),
            Country::Bangladesh => format!("17{}", &digits[2..]),
        };
        let e164 = format!("+{}{national}", home.calling_code());
        let spaced = format!("{} {}", &national[..at], &national[at..]);
        let hindi: String = national.bytes().filter_map(|b| char::from_u32(0x966 + u32::from(b - b'0'))).collect();
        for written in [national.clone(), format!("0{national}"), spaced, hindi, e164.clone(), format!("00{}{national}", home.calling_code()), format!("tel. {national}, home")] {
            let found = text::phones::find(&written, home);
            prop_assert_eq!(found.len(), 1, "{}", written);
            prop_assert_eq!(found[0].e164(), e164.as_str(), "{}", written);
            prop_assert_eq!(kernel::Phone::parse_from(found[0].e164(), home), Some(found[0].clone()));
        }
    }

    #[test]
    fn finding_numbers_never_panics(text in indian(), digits in "[0-9+/ oO()-]{0,60}") {
        let _ = (text::phones::find(&text, Country::Nepal), text::phones::find(&digits, Country::India));
    }
}
