//! Every message key the crate can utter has its words in each language, and no words are left over.
#![allow(missing_docs)]

use law::limitation::Claim;
use law::readings::Reading;
use law::{RULES, facts};
use std::collections::BTreeSet;
use std::path::Path;

/// Keys written out in sources and tables: whatever stands in quotes and begins with `law-`.
fn written(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            written(&path, keys);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for quoted in text.split('"') {
            let is_key = quoted.strip_prefix("law-").is_some_and(|rest| {
                !rest.is_empty()
                    && !rest.ends_with('-')
                    && rest
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            });
            if is_key {
                keys.insert(quoted.to_owned());
            }
        }
    }
}

fn uttered() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    written(&root.join("src"), &mut keys);
    written(&root.join("data"), &mut keys);
    keys.extend(Claim::ALL.iter().map(|claim| claim.key().to_owned()));
    keys.extend(Reading::ALL.iter().map(|reading| reading.key().to_owned()));
    keys.extend(RULES.iter().map(|rule| rule.key.to_owned()));
    for entry in facts::NAMES {
        keys.insert(entry.key.to_owned());
        keys.extend(entry.kind_keys());
    }
    keys
}

#[test]
fn every_key_has_its_words_in_each_language_and_none_is_left_over() {
    let uttered = uttered();
    assert!(uttered.len() > 300);
    for language in ["en", "hi", "or"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}.ftl"));
        let text = std::fs::read_to_string(path).unwrap();
        let mut told = BTreeSet::new();
        for line in text.lines().filter(|line| line.starts_with("law-")) {
            let (key, words) = line.split_once(" = ").unwrap();
            assert!(!words.trim().is_empty(), "{language} {key}");
            assert!(
                told.insert(key.to_owned()),
                "{language}: {key} stands twice"
            );
        }
        let silent: Vec<_> = uttered.difference(&told).collect();
        assert!(silent.is_empty(), "{language} has no words for {silent:#?}");
        let unused: Vec<_> = told.difference(&uttered).collect();
        assert!(unused.is_empty(), "{language}: nobody says {unused:#?}");
    }
}

#[test]
fn every_rule_has_a_way_to_claim() {
    let law = law::Law::built_in();
    for rule in RULES {
        for day in ["2025-11-20", "2025-11-21"] {
            let day = kernel::Day::parse(day).unwrap();
            // What counts as wages is a base, not a claim.
            let way = law.ways().of(rule.word, day);
            assert_eq!(way.is_some(), rule.word != "wages-meaning", "{}", rule.word);
        }
    }
    for (rule, _) in law.ways().iter() {
        assert!(law::rule(rule).is_some(), "{rule} is no rule");
    }
}
