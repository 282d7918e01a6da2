//! Words of the lists and of the problems.

use super::*;

#[test]
fn words_are_read_as_they_are_written() {
    for word in Relation::ALL {
        assert_eq!(Relation::parse(word.word()), Some(*word));
        assert_eq!(
            serde_json::to_value(word).unwrap(),
            serde_json::json!(word.word())
        );
    }
    assert_eq!(Relation::CoWorker.key(), "persons-relation-co-worker");
    assert_eq!(SafeToCall::parse("maybe"), None);
    assert_eq!(Literacy::default().key(), "persons-literacy-unknown");
}

/// Every word of the lists and every problem's code has a message; the loader says that the languages agree.
#[test]
fn every_word_and_problem_is_said_in_every_language() {
    use crate::consents::{Answer, How, Purpose, Said, WithheldReason};
    let (_, faults) = platform::words::Words::load(&[&platform::words::LOCALES, &crate::LOCALES]);
    let ours: Vec<_> = faults
        .iter()
        .filter(|fault| {
            let told = format!("{fault:?}");
            told.contains("persons") || told.contains("consent") || told.contains("identifier")
        })
        .collect();
    assert!(ours.is_empty(), "{ours:?}");
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Literacy::ALL.iter().map(|word| word.key()));
    keys.extend(Relation::ALL.iter().map(|word| word.key()));
    keys.extend(SafeToCall::ALL.iter().map(|word| word.key()));
    keys.extend(Answer::ALL.iter().map(|word| word.key()));
    keys.extend(Said::ALL.iter().map(|word| word.key()));
    keys.extend(How::ALL.iter().map(|word| word.key()));
    keys.extend(WithheldReason::ALL.iter().map(|word| word.key()));
    keys.extend(Purpose::ALL.iter().map(|word| word.key()));
    keys.extend(Purpose::ALL.iter().map(|word| word.notice_key()));
    for source in [
        include_str!("../person.rs"),
        include_str!("../link.rs"),
        include_str!("../phones.rs"),
        include_str!("../correct.rs"),
        include_str!("../../consents/consent.rs"),
        include_str!("../../consents/give.rs"),
    ] {
        // Journal actions are in the past tense and shown nowhere.
        let quoted = source.split('"').skip(1).step_by(2);
        let codes = quoted.filter(|text| {
            ["people.person.", "people.identifier.", "people.consent."]
                .iter()
                .any(|prefix| text.starts_with(prefix))
        });
        keys.extend(
            codes
                .filter(|code| !is_action(code))
                .map(kernel::problem::message_key),
        );
    }
    assert!(keys.len() > 50, "{keys:?}");
    for language in ["en", "hi", "or"] {
        let file = format!("persons.{language}.ftl");
        let text = crate::LOCALES
            .get_file(&file)
            .and_then(|file| file.contents_utf8())
            .unwrap();
        for key in &keys {
            let declared = text
                .lines()
                .any(|line| line.starts_with(&format!("{key} = ")));
            assert!(declared, "{key} in {language}");
        }
    }
}

fn is_action(code: &str) -> bool {
    [
        "people.person.registered",
        "people.person.corrected",
        "people.identifier.linked",
        "people.identifier.changed",
        "people.identifier.ended",
        "people.consent.given",
        "people.consent.withdrawn",
    ]
    .contains(&code)
}
