//! Names of firms: what is left of them without the words every firm has.

use crate::names::{self, Likeness};
use crate::tokens::tokens;

/// Words that say what kind of firm it is and not which, in their normal form.
pub const KIND_WORDS: [&str; 30] = [
    "pvt",
    "private",
    "ltd",
    "limited",
    "llp",
    "co",
    "company",
    "corp",
    "corporation",
    "and",
    "sons",
    "bros",
    "brothers",
    "m",
    "s",
    "ms",
    "messrs",
    "the",
    "invented",
    "प्राइवेट",
    "प्रा",
    "लिमिटेड",
    "लि",
    "कंपनी",
    "एंड",
    "ପ୍ରାଇଭେଟ",
    "ଲିମିଟେଡ",
    "କମ୍ପାନୀ",
    "ଏଣ୍ଡ",
    "लिमि",
];

/// The words of a firm's name without those that every firm has, as written; all of them where nothing else is left.
pub fn own_words(name: &str) -> String {
    let words: Vec<String> = tokens(name).map(|token| token.text.into_owned()).collect();
    let own: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !KIND_WORDS.contains(word))
        .collect();
    if own.is_empty() {
        words.join(" ")
    } else {
        own.join(" ")
    }
}

/// How near two names of firms are, whatever their legal form, spelling or script.
pub fn compare(one: &str, other: &str) -> Likeness {
    names::compare(&own_words(one), &own_words(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_legal_form_does_not_decide() {
        assert_eq!(
            own_words("M/s. Neelkanth Buildworks Pvt. Ltd."),
            "neelkanth buildworks"
        );
        assert_eq!(own_words("Ltd"), "ltd");
        assert!(compare("Neelkanth Buildworks Pvt Ltd", "M/s Nilkanth Build Works").is_proposed());
        assert!(compare("नीलकंठ बिल्डवर्क्स प्रा. लि.", "Neelkanth Buildworks").is_proposed());
        assert!(!compare("Neelkanth Buildworks Ltd", "Himgiri Buildworks Ltd").is_proposed());
    }
}
