//! Invented cases in five scripts, with one word in 0.2 % of the summaries and one in 5 %.

use super::store::{self, NewCase};
use crate::Fault;
use crate::random::Random;
use rusqlite::Connection;

/// Stands in one summary of 500; the same word as in the invented register that Sangam imports.
pub(crate) const RARE_WORD: &str = "crusher";
/// Stands in one summary of 20; likewise.
pub(crate) const COMMON_WORD: &str = "cheque";

const CASES_PER_COMMIT: u64 = 10_000;
const CHAPTERS: [&str; 3] = ["OD", "JH", "TN"];
const STAGES: [&str; 6] = [
    "intake",
    "verification",
    "mediation",
    "agreed",
    "recovering",
    "closed",
];
const OWNERS: [&str; 12] = [
    "Asha Invented",
    "Bimal Invented",
    "Chandni Invented",
    "Dinesh Invented",
    "Esther Invented",
    "Farid Invented",
    "Gita Invented",
    "Hari Invented",
    "Imran Invented",
    "Jyoti Invented",
    "Kamal Invented",
    "Lata Invented",
];
const GIVEN: [&str; 20] = [
    "Sunita",
    "Ramesh",
    "Abdul",
    "Mary",
    "Birsa",
    "सुनीता",
    "रमेश",
    "अब्दुल",
    "ସୁନୀତା",
    "ରମେଶ",
    "ପ୍ରଭା",
    "সুনীতা",
    "রমেশ",
    "আব্দুল",
    "சுனிதா",
    "ரமேஷ்",
    "மேரி",
    "సునీత",
    "రమేష్",
    "మేరీ",
];
const FAMILY: [&str; 15] = [
    "Namoona",
    "Udaharan",
    "Example",
    "Majhi",
    "Kisku",
    "नमूना",
    "उदाहरण",
    "ନମୁନା",
    "ଉଦାହରଣ",
    "নমুনা",
    "উদাহরণ",
    "மாதிரி",
    "உதாரணம்",
    "నమూనా",
    "ఉదాహరణ",
];
const WORDS: [&str; 72] = [
    "worked",
    "for",
    "the",
    "contractor",
    "and",
    "was",
    "not",
    "paid",
    "wages",
    "since",
    "days",
    "months",
    "owed",
    "site",
    "brick",
    "kiln",
    "bridge",
    "road",
    "mason",
    "helper",
    "advance",
    "deducted",
    "food",
    "room",
    "rent",
    "promised",
    "called",
    "thekedar",
    "jamadar",
    "company",
    "bus",
    "ticket",
    "village",
    "district",
    "family",
    "ten",
    "workers",
    "left",
    "phone",
    "number",
    "slip",
    "muster",
    "मजदूरी",
    "ठेकेदार",
    "बकाया",
    "महीने",
    "काम",
    "पैसा",
    "नहीं",
    "मिला",
    "ମଜୁରି",
    "ଠିକାଦାର",
    "ବାକି",
    "ମାସ",
    "କାମ",
    "ଟଙ୍କା",
    "ମିଳିଲା",
    "নাই",
    "মজুরি",
    "ঠিকাদার",
    "বাকি",
    "মাস",
    "কাজ",
    "கூலி",
    "ஒப்பந்ததாரர்",
    "பாக்கி",
    "மாதம்",
    "வேலை",
    "కూలి",
    "కాంట్రాక్టర్",
    "బాకీ",
    "నెల",
];
const KINDS: [&str; 6] = ["call", "note", "attempt", "offer", "promise", "receipt"];
/// 2026-01-01T00:00:00Z.
const FIRST_DAY_MICROS: i64 = 1_767_225_600_000_000;
const MINUTE_MICROS: i64 = 60_000_000;

/// A random number of ten digits, as Sangam's references are; nobody reads these out, so without a check digit.
pub(crate) fn reference(random: &mut Random) -> i64 {
    1_000_000_000 + random.below(9_000_000_000) as i64
}

fn pick(random: &mut Random, options: &[&'static str]) -> &'static str {
    options[random.below(options.len() as u64) as usize]
}

fn words(random: &mut Random, count: u64) -> String {
    let mut text = String::new();
    for _ in 0..count {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(pick(random, &WORDS));
    }
    text
}

/// Adds `cases` cases with `timeline_entries` entries each; the same number gives the same text.
pub(crate) fn fill(
    connection: &Connection,
    cases: u64,
    timeline_entries: u64,
    mut progress: impl FnMut(u64),
) -> Result<(), Fault> {
    let mut random = Random::seeded(47_82_19_06_35);
    let mut taken = std::collections::HashSet::new();
    for start in (0..cases).step_by(CASES_PER_COMMIT as usize) {
        let transaction = connection.unchecked_transaction()?;
        for number in start..(start + CASES_PER_COMMIT).min(cases) {
            let mut summary = words(&mut random, 40);
            if number % 500 == 7 {
                summary = format!("{summary} {RARE_WORD}");
            }
            if number % 20 == 3 {
                summary = format!("{summary} {COMMON_WORD}");
            }
            let claimant = format!(
                "{} {}",
                pick(&mut random, &GIVEN),
                pick(&mut random, &FAMILY)
            );
            let opened = FIRST_DAY_MICROS + number as i64 * MINUTE_MICROS;
            let new = NewCase {
                chapter: pick(&mut random, &CHAPTERS).to_owned(),
                title: format!("Unpaid wages: {}", words(&mut random, 4)),
                summary,
                claimant,
                claimed_paise: 100_000 + random.below(9_000_000) as i64,
                owner: pick(&mut random, &OWNERS).to_owned(),
                next_action: words(&mut random, 5),
                next_action_due: opened + random.below(20_000) as i64 * MINUTE_MICROS,
            };
            let reference = loop {
                let candidate = reference(&mut random);
                if taken.insert(candidate) {
                    break candidate;
                }
            };
            let stage = pick(&mut random, &STAGES);
            let (row, _) = store::insert_case(&transaction, reference, stage, &new, opened)?;
            for entry in 1..timeline_entries {
                store::insert_entry(
                    &transaction,
                    row,
                    opened + entry as i64 * 700 * MINUTE_MICROS,
                    pick(&mut random, &KINDS),
                    pick(&mut random, &OWNERS),
                    &words(&mut random, 18),
                )?;
            }
        }
        transaction.commit()?;
        progress((start + CASES_PER_COMMIT).min(cases));
    }
    // One segment and fresh statistics: the state of a file that was not filled a minute ago.
    connection.execute_batch(
        "INSERT INTO case_search (case_search) VALUES ('optimize'); ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);",
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{COMMON_WORD, RARE_WORD, fill};
    use crate::bare::store;

    #[test]
    fn words_are_as_rare_as_promised() {
        let connection = rusqlite::Connection::open_in_memory().expect("a database in memory");
        store::create_schema(&connection).expect("the schema");
        fill(&connection, 2_000, 4, |_| ()).expect("two thousand cases");
        let found = |word| {
            let mut count = 0;
            store::search_cases(&connection, word, None, 10_000, |_| count += 1).expect("a search");
            count
        };
        assert_eq!(found(RARE_WORD), 4);
        assert_eq!(found(COMMON_WORD), 100);
        // A vowel sign does not cut a word, and a joined letter is found only whole.
        assert!(found("ठेकेदार") > 0);
        assert_eq!(found("ठ"), 0);
        let sound = store::inspect(&connection).expect("an inspection");
        assert_eq!(
            (sound.cases, sound.without_timeline, sound.without_search),
            (2_000, 0, 0)
        );
    }
}
