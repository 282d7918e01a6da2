//! For the tests of this system.

use kernel::Language;
use platform::words::{Say, Words};
use std::sync::OnceLock;

/// The words of this system in a language.
pub(crate) fn say(language: &str) -> Say {
    static WORDS: OnceLock<Words> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        Words::load(&[
            &platform::words::LOCALES,
            &crate::LAW_LOCALES,
            &crate::LOCALES,
        ])
        .0
    });
    words.say(Language::parse(language).expect("a language"))
}
