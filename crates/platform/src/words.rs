//! The words on the screen: Fluent files of every system, in every language there is a file for.
//!
//! A new language is a new file `xx.ftl` in each system's `locales` folder, with `language-name` in the platform's. Where it lacks a message
//! the English one stands in. Messages without placeables (nearly all) are resolved once, when loading: a page of 150 words costs 150
//! look-ups in a table.

mod load;
mod say;
#[cfg(any(test, feature = "testing"))]
mod used;

pub use load::WordFault;
pub use say::{Count, Say};
#[cfg(any(test, feature = "testing"))]
pub use used::unknown_keys;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use include_dir::{Dir, include_dir};
use kernel::Language;
use std::collections::HashMap;
use std::sync::Arc;

/// The platform's own words.
pub static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A value in a message: text as it is, numbers grouped as in India and counted by the language's plural rules.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// All words of all languages. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    tongues: Arc<[Arc<Tongue>]>,
}

/// One language's words.
struct Tongue {
    language: Language,
    name: String,
    /// Resolved messages; the ones this language lacks stand here in English.
    fixed: HashMap<Box<str>, Box<str>>,
    /// Messages with placeables.
    bundle: FluentBundle<FluentResource>,
    months_short: [Box<str>; 12],
    english: Option<Arc<Tongue>>,
}

impl Words {
    /// Loads the `.ftl` files of all folders. The second part lists every fault in them: unreadable entries, keys declared twice, keys that
    /// a language lacks or has alone, values that a translation names otherwise than the English. A test asserts that it is empty; a program
    /// may run with faults, in English where there is nothing better.
    pub fn load(folders: &[&Dir<'_>]) -> (Self, Vec<WordFault>) {
        load::load(folders)
    }

    /// The languages there are, English first, each with its own name in its own script.
    pub fn languages(&self) -> impl Iterator<Item = (Language, &str)> {
        self.tongues
            .iter()
            .map(|tongue| (tongue.language, tongue.name.as_str()))
    }

    /// Whether there is a file for the language.
    pub fn has(&self, language: Language) -> bool {
        self.tongues
            .iter()
            .any(|tongue| tongue.language == language)
    }

    /// The words in `language`, or in English where there is no file for it.
    pub fn say(&self, language: Language) -> Say {
        let tongue = self
            .tongues
            .iter()
            .find(|tongue| tongue.language == language)
            .unwrap_or(&self.tongues[0]);
        Say::new(Arc::clone(tongue))
    }

    /// The first language of an `Accept-Language` header, by its weights, that there is a file for; English where there is none.
    pub fn accepted(&self, header: &str) -> Language {
        let mut best = (0.0_f32, Language::ENGLISH);
        for part in header.split(',').take(20) {
            let mut pieces = part.split(';');
            let Some(language) = pieces.next().and_then(Language::parse) else {
                continue;
            };
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0));
            if weight > best.0 && self.has(language) {
                best = (weight, language);
            }
        }
        best.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_platforms_words_are_whole_in_every_language() {
        let (_, faults) = Words::load(&[&LOCALES]);
        assert_eq!(faults, Vec::<WordFault>::new());
    }

    #[test]
    fn the_reader_is_heard_by_weight() {
        let (words, _) = Words::load(&[&LOCALES]);
        for (header, language) in [
            ("hi-IN,hi;q=0.9,en;q=0.8", Language::HINDI),
            ("fr,or;q=0.3,en;q=0.2", Language::ODIA),
            ("en;q=0.1, hi;q=0.2", Language::HINDI),
            ("fr", Language::ENGLISH),
            ("", Language::ENGLISH),
            (";;q=,q=9,,", Language::ENGLISH),
        ] {
            assert_eq!(words.accepted(header), language, "{header}");
        }
    }
}
