//! Words of a text, as UAX #29 finds them, each in its normal form.
//!
//! A token is made of letters, marks and digits only, so nothing in it can end a quotation in a search engine's syntax.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::normalise::{is_plain, normalise};

/// Letters of one token kept; what is longer is no word.
pub const TOKEN_CHARS_MAX: usize = 40;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// Its normal form.
    pub text: Cow<'a, str>,
}

/// The words of a text in their order.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    words(text).filter_map(|(start, word)| {
        token(word).map(|normal| Token {
            start,
            end: start + word.len(),
            text: normal,
        })
    })
}

/// The words as written, with where they begin.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices()
}

/// The token a word makes; none where nothing searchable is in it.
pub(crate) fn token(word: &str) -> Option<Cow<'_, str>> {
    if word.len() <= TOKEN_CHARS_MAX && word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return (!word.is_empty()).then(|| normalise(word));
    }
    // What is plain holds nothing but letters, marks, digits and spaces; a mark may stand on a space.
    if word.len() <= TOKEN_CHARS_MAX && is_plain(word) && !word.contains(' ') {
        return word
            .chars()
            .any(char::is_alphanumeric)
            .then_some(Cow::Borrowed(word));
    }
    let plain = word.chars().all(is_kept) && word.chars().count() <= TOKEN_CHARS_MAX;
    let normal = if plain {
        normalise(word)
    } else {
        let kept: String = word
            .chars()
            .filter(|c| is_kept(*c))
            .take(TOKEN_CHARS_MAX)
            .collect();
        Cow::Owned(normalise(&kept).into_owned())
    };
    normal.chars().any(char::is_alphanumeric).then_some(normal)
}

/// Letters, digits, marks, and the joiners that normalising still needs to see.
fn is_kept(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || matches!(letter, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of check T1: scripts and languages of the alliance.
    const WORDS: [&str; 21] = [
        "न्याय",
        "मज़दूरी",
        "कामगार",
        "श्रमिकहरू",
        "শ্রমিক",
        "মজুৰি",
        "ਮਜ਼ਦੂਰ",
        "મજૂર",
        "ଶ୍ରମିକ",
        "ଓଡ଼ିଶା",
        "தொழிலாளி",
        "కార్మికుడు",
        "ಕಾರ್ಮಿಕ",
        "തൊഴിലാളികൾ",
        "مزدور",
        "ᱥᱟᱱᱛᱟᱲᱤ",
        "ꯃꯤꯇꯩ",
        "मजूर",
        "कॉन्ट्रॅक्टर",
        "വേതനം",
        "worker",
    ];

    #[test]
    fn a_word_of_any_script_is_one_token() {
        for word in WORDS {
            assert_eq!(tokens(word).count(), 1, "{word}");
        }
    }

    #[test]
    fn a_token_knows_where_it_stood() {
        let text = "न्याय, मज़दूर's (2,000)!";
        let found: Vec<_> = tokens(text).collect();
        assert_eq!(&text[found[0].start..found[0].end], "न्याय");
        assert_eq!(found[1].text, "मजदूरs");
        assert_eq!(found[2].text, "2000");
        assert_eq!(found.len(), 3);
    }
}
