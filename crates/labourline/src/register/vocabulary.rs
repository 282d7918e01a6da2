//! The words of the desk read back: a register says `Settled full`, `पूरा निपटा` or `settled_full`.

use crate::cases::outcome::Outcome;
use crate::cases::words::{Issue, Stage};
use crate::industries::INDUSTRIES;
use kernel::Language;
use platform::words::Words;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Words as registers have them, and what the desk calls them.
#[rustfmt::skip]
const STAGES: &[(&str, Stage)] = &[
    ("open", Stage::Registered), ("new", Stage::Registered), ("pending", Stage::Registered), ("in progress", Stage::Registered),
    ("ongoing", Stage::Registered), ("under mediation", Stage::Mediation), ("negotiation", Stage::Mediation),
    ("close", Stage::Closed), ("completed", Stage::Closed), ("resolved", Stage::Closed), ("settled", Stage::SettledFull),
    ("court", Stage::Litigation), ("referred", Stage::ReferredOut), ("खुला", Stage::Registered), ("बंद", Stage::Closed),
];
#[rustfmt::skip]
const OUTCOMES: &[(&str, Outcome)] = &[
    ("full", Outcome::RecoveredFull), ("part", Outcome::RecoveredPart), ("partial", Outcome::RecoveredPart),
    ("withdrawn", Outcome::WithdrawnByWorker), ("not reachable", Outcome::Unreachable), ("referred", Outcome::OutOfScopeReferred),
    ("released", Outcome::ReleasedFromBondage),
];
#[rustfmt::skip]
const ISSUES: &[(&str, Issue)] = &[
    ("wages", Issue::WagesUnpaid), ("unpaid wages", Issue::WagesUnpaid), ("wage", Issue::WagesUnpaid), ("non payment of wages", Issue::WagesUnpaid),
    ("accident", Issue::Injury), ("overtime", Issue::OvertimeUnpaid), ("minimum wage", Issue::BelowMinimumWage), ("pf", Issue::ProvidentFund),
    ("esi", Issue::StateInsurance), ("termination", Issue::Dismissal), ("bonded labour", Issue::Bondage), ("gratuity", Issue::GratuityUnpaid),
    ("bonus", Issue::BonusUnpaid), ("मज़दूरी", Issue::WagesUnpaid), ("दुर्घटना", Issue::Injury), ("ମଜୁରୀ", Issue::WagesUnpaid),
];
#[rustfmt::skip]
const LANGUAGES: &[(&str, &str)] = &[
    ("hindi", "hi"), ("odia", "or"), ("oriya", "or"), ("bengali", "bn"), ("bangla", "bn"), ("tamil", "ta"), ("telugu", "te"), ("malayalam", "ml"),
    ("kannada", "kn"), ("marathi", "mr"), ("gujarati", "gu"), ("punjabi", "pa"), ("urdu", "ur"), ("assamese", "as"), ("nepali", "ne"),
    ("santali", "sat"), ("maithili", "mai"), ("english", "en"), ("bhojpuri", "bho"), ("हिन्दी", "hi"), ("हिंदी", "hi"), ("ଓଡ଼ିଆ", "or"),
];

/// The words read back.
#[derive(Debug)]
pub struct Vocabulary {
    stages: HashMap<String, Stage>,
    outcomes: HashMap<String, Outcome>,
    issues: HashMap<String, Issue>,
    industries: HashMap<String, &'static str>,
}

impl Vocabulary {
    /// The program's own: every name on screen in every language, the stored words, and what registers often say.
    pub fn own() -> &'static Self {
        static OWN: OnceLock<Vocabulary> = OnceLock::new();
        OWN.get_or_init(|| Self::of(&Words::load(&[&platform::words::LOCALES, &crate::LOCALES]).0))
    }

    fn of(words: &Words) -> Self {
        fn read_back<T: Copy>(
            words: &Words,
            all: &[T],
            names: impl Fn(T) -> (&'static str, String),
            also: &[(&str, T)],
        ) -> HashMap<String, T> {
            let mut known: HashMap<String, T> = also
                .iter()
                .map(|(text, word)| (plain(text), *word))
                .collect();
            for word in all {
                let (stored, key) = names(*word);
                for (language, _) in words.languages() {
                    known.insert(plain(words.say(language).say(&key)), *word);
                }
                known.insert(plain(stored), *word);
            }
            known
        }
        Self {
            stages: read_back(words, Stage::ALL, |word| (word.word(), word.key()), STAGES),
            outcomes: read_back(
                words,
                Outcome::ALL,
                |word| (word.word(), word.key()),
                OUTCOMES,
            ),
            issues: read_back(words, Issue::ALL, |word| (word.word(), word.key()), ISSUES),
            industries: read_back(
                words,
                &INDUSTRIES,
                |word| (word, crate::industries::key(word)),
                &[],
            ),
        }
    }
    /// Where a case stands.
    pub fn stage(&self, text: &str) -> Option<Stage> {
        self.stages.get(&plain(text)).copied()
    }
    /// How it ended.
    pub fn outcome(&self, text: &str) -> Option<Outcome> {
        self.outcomes.get(&plain(text)).copied()
    }
    /// What happened.
    pub fn issue(&self, text: &str) -> Option<Issue> {
        self.issues.get(&plain(text)).copied()
    }
    /// A kind of work; a word that is none of ours stays as it was said.
    pub fn industry(&self, text: &str) -> String {
        match self.industries.get(&plain(text)) {
            Some(known) => (*known).to_owned(),
            None => text.to_lowercase(),
        }
    }
    /// A language by its name or its code of two or three letters.
    pub fn language(&self, text: &str) -> Option<Language> {
        let text = text.trim().to_lowercase();
        match LANGUAGES.iter().find(|(name, _)| *name == text) {
            Some((_, code)) => Language::parse(code),
            None if text.split('-').next().is_some_and(|code| code.len() <= 3) => {
                Language::parse(&text)
            }
            None => None,
        }
    }
}

/// Letters, marks and digits only, low: `Settled-full ` and `settled_full` are one word.
fn plain(text: &str) -> String {
    platform::search::tokens(&text.replace('_', " ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_on_screen_and_stored_words_are_read_back() {
        let own = Vocabulary::own();
        for stage in Stage::ALL {
            assert_eq!(own.stage(stage.word()), Some(*stage));
        }
        assert_eq!(own.stage(" Settled FULL "), Some(Stage::SettledFull));
        assert_eq!(own.stage("पूरा निपटा"), Some(Stage::SettledFull));
        assert_eq!(own.outcome("Recovered full"), Some(Outcome::RecoveredFull));
        assert_eq!(own.issue("Wages unpaid"), Some(Issue::WagesUnpaid));
        assert_eq!(own.issue("no such thing"), None);
        assert_eq!(own.industry("Brick kilns"), "brick_kiln");
        assert_eq!(own.industry("निर्माण"), "construction");
        assert_eq!(own.industry("Pearl diving"), "pearl diving");
        assert_eq!(own.language("Hindi"), Language::parse("hi"));
        assert_eq!(own.language("or"), Some(Language::ODIA));
        assert_eq!(own.language("gibberish"), None);
    }
}
