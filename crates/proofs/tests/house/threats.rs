//! What docs/threats.md and docs/asvs.md promise: every test they name exists, no threat stands without one or a reason, and no requirement of
//! the standard is left out, judged twice, or judged in a word of its own.

use super::sources::{files, root};
use std::collections::{BTreeMap, BTreeSet};

/// The tests of each crate by its folder's name.
type Tests = BTreeMap<String, BTreeSet<String>>;

/// The functions that are run as tests: those under `#[test]` (also inside `proptest!`) or `#[tokio::test…]`.
fn tests_in(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut marked = false;
    for line in source.lines().map(str::trim) {
        if line == "#[test]" || line.starts_with("#[tokio::test") {
            marked = true;
        } else if marked && !line.starts_with("#[") && !line.starts_with("//") {
            let named = line.split_once("fn ").map(|(_, rest)| rest);
            let name = named.and_then(|rest| rest.split(['(', '<']).next());
            found.extend(name.map(str::to_owned));
            marked = false;
        }
    }
    found
}

fn tests() -> Tests {
    let mut tests = Tests::new();
    for folder in std::fs::read_dir(root().join("crates")).unwrap().flatten() {
        let mut sources = Vec::new();
        files(&folder.path(), ".rs", &mut sources);
        let named = tests
            .entry(folder.file_name().to_string_lossy().into_owned())
            .or_default();
        for path in sources {
            named.extend(tests_in(&std::fs::read_to_string(path).unwrap()));
        }
    }
    tests
}

/// The tests a text names: `crate: function` between back-quotes.
fn named_in(text: &str) -> Vec<(&str, &str)> {
    let is_word = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|quoted| quoted.split_once(": "))
        .filter(|(place, name)| is_word(place) && is_word(name))
        .collect()
}

fn unknown<'a>(text: &'a str, tests: &Tests) -> Vec<(&'a str, &'a str)> {
    let mut named = named_in(text);
    named.retain(|(place, name)| !tests.get(*place).is_some_and(|own| own.contains(*name)));
    named
}

/// The cells of each row of the tables, headings left out.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().collect();
    let is_rule = |line: &str| line.starts_with("| ---");
    let mut rows = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let heads = lines.get(at + 1).is_some_and(|next| is_rule(next));
        if line.starts_with('|') && !is_rule(line) && !heads {
            let inner = line.trim_matches('|');
            rows.push(inner.split('|').map(str::trim).collect());
        }
    }
    rows
}

/// What is wrong with a page of threats.
fn faults_of_threats(text: &str, tests: &Tests) -> Vec<String> {
    let mut faults: Vec<String> = unknown(text, tests)
        .into_iter()
        .map(|(place, name)| format!("no test {name} in {place}"))
        .collect();
    for row in rows(text) {
        let how = row.first().copied().unwrap_or_default();
        if row.len() != 4 || row.iter().any(|cell| cell.is_empty()) {
            faults.push(format!("{how}: four cells with something in each"));
            continue;
        }
        let reason = row[3].strip_prefix("no test: ").map(str::trim);
        if named_in(row[3]).is_empty() && reason.is_none_or(|reason| reason.len() < 10) {
            faults.push(format!("{how}: neither a test nor a reason"));
        }
    }
    faults
}

/// The requirements of OWASP ASVS 5.0.0, section by section: one digit for each, its level.
const REQUIREMENTS: &str = "V1.1 22 V1.2 1111122223 V1.3 112222222223 V1.4 222 V1.5 123 V2.1 122 V2.2 112 V2.3 12223 V2.4 23 V3.1 3 \
    V3.2 113 V3.3 12223 V3.4 11222233 V3.5 11122333 V3.6 3 V3.7 22333 V4.1 12233 V4.2 23333 V4.3 22 V4.4 1222 V5.1 2 V5.2 112333 V5.3 113 \
    V5.4 222 V6.1 122 V6.2 111111112222 V6.3 11223333 V6.4 112233 V6.5 22222333 V6.6 2223 V6.7 33 V6.8 2222 V7.1 222 V7.2 1111 V7.3 22 \
    V7.4 11222 V7.5 223 V7.6 22 V8.1 1233 V8.2 1123 V8.3 133 V8.4 23 V9.1 111 V9.2 1222 V10.1 22 V10.2 223 V10.3 22223 \
    V10.4 1111122222233333 V10.5 22222 V10.6 22 V10.7 222 V11.1 2233 V11.2 22233 V11.3 11233 V11.4 1222 V11.5 23 V11.6 23 V11.7 33 \
    V12.1 12233 V12.2 11 V12.3 22223 V13.1 2333 V13.2 222223 V13.3 2233 V13.4 1222233 V14.1 22 V14.2 12223333 V14.3 122 V15.1 12233 \
    V15.2 12233 V15.3 1222222 V15.4 3333 V16.1 2 V16.2 22222 V16.3 2222 V16.4 222 V16.5 2223 V17.1 23 V17.2 22223333 V17.3 22";

const VERDICTS: [&str; 4] = ["met", "partly", "not met", "not applicable"];

/// Each requirement with its level.
fn requirements() -> BTreeMap<String, char> {
    let words: Vec<&str> = REQUIREMENTS.split_whitespace().collect();
    let mut all = BTreeMap::new();
    for pair in words.chunks(2) {
        for (at, level) in pair[1].chars().enumerate() {
            all.insert(format!("{}.{}", pair[0], at + 1), level);
        }
    }
    all
}

/// What is wrong with a page on the standard.
fn faults_of_asvs(text: &str, tests: &Tests) -> Vec<String> {
    let mut faults: Vec<String> = unknown(text, tests)
        .into_iter()
        .map(|(place, name)| format!("no test {name} in {place}"))
        .collect();
    let mut wanted = requirements();
    wanted.retain(|_, level| *level != '3');
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows(text) {
        let id = row.first().copied().unwrap_or_default();
        let [_, level, about, verdict, why] = row[..] else {
            faults.push(format!("{id}: five cells"));
            continue;
        };
        match wanted.remove(id) {
            None => faults.push(format!("{id}: twice, or not of levels 1 and 2")),
            Some(its) if level != its.to_string() => faults.push(format!("{id}: of level {its}")),
            Some(_) => {}
        }
        if !VERDICTS.contains(&verdict) {
            faults.push(format!("{id}: judged {verdict}"));
        }
        if about.is_empty() || why.is_empty() {
            faults.push(format!("{id}: about what, and why"));
        }
        *counts.entry(verdict).or_default() += 1;
    }
    faults.extend(wanted.into_keys().map(|id| format!("{id}: missing")));
    let count = |verdict| counts.get(verdict).copied().unwrap_or_default();
    let [met, partly, not, none] = VERDICTS.map(count);
    let sentence = format!("{met} are met, {partly} partly, {not} not met, {none} not applicable.");
    if !text.contains(&sentence) {
        faults.push(format!("the sum is: {sentence}"));
    }
    faults
}

fn page(name: &str) -> String {
    std::fs::read_to_string(root().join("docs").join(name)).unwrap()
}

#[test]
fn every_threat_names_its_tests_or_says_why_there_is_none() {
    let text = page("threats.md");
    assert!(rows(&text).len() > 40);
    let faults = faults_of_threats(&text, &tests());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_requirement_is_judged_once() {
    let levels: Vec<char> = requirements().into_values().collect();
    let of = |level| levels.iter().filter(|its| **its == level).count();
    assert_eq!((of('1'), of('2'), of('3')), (70, 183, 92));
    let faults = faults_of_asvs(&page("asvs.md"), &tests());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_page_that_promises_too_much_is_noticed() {
    let source = "#[test]\nfn is_run() {}\n#[tokio::test(flavor = \"x\")]\n// why\n#[ignore]\nasync fn waits() {}\nfn helps() {}";
    let tests: Tests = [("platform".to_owned(), tests_in(source))].into();
    assert_eq!(tests["platform"].len(), 2);
    let threats = |last: &str| {
        let text = format!(
            "| How | Stops | Not | Tests |\n| --- | --- | --- | --- |\n| a | b | c | {last} |\n"
        );
        faults_of_threats(&text, &tests).len()
    };
    assert_eq!(threats("`platform: is_run`, `platform: waits`"), 0);
    assert_eq!(threats("no test: nothing is sent yet"), 0);
    for last in [
        "`platform: helps`",
        "`people: is_run`",
        "`platform: is_run`, `platform: gone`",
        "no test",
        "no test: –",
        "trust us",
        "",
        "`platform: is_run` | more",
    ] {
        assert!(threats(last) > 0, "{last}");
    }

    let whole = page("asvs.md");
    let own = self::tests();
    let line = whole
        .lines()
        .find(|line| line.starts_with("| V6.3.3 "))
        .unwrap();
    for (from, to) in [
        (line, ""),
        (line, &*format!("{line}\n{line}")),
        ("| V6.3.3 | 2 |", "| V6.3.3 | 1 |"),
        ("| V6.3.3 |", "| V6.3.9 |"),
        (
            "| V6.3.3 | 2 | Two factors to come in | partly |",
            "| V6.3.3 | 2 | Two factors to come in | nearly |",
        ),
        (
            "| V6.3.3 | 2 | Two factors to come in | partly |",
            "| V6.3.3 | 2 | Two factors to come in | met |",
        ),
        (
            "`platform: every_bit_changed_is_refused`",
            "`platform: every_bit_is_good`",
        ),
    ] {
        let changed = whole.replace(from, to);
        assert_ne!(changed, whole, "{from}");
        assert!(!faults_of_asvs(&changed, &own).is_empty(), "{from} → {to}");
    }
}
