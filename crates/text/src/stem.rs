//! Words without their endings, lightly: मजदूरों is asked for as मजदूर.
//!
//! Hindi, Tamil, Nepali and English go through Snowball (`snowball_stemmers_rs`) behind our normal form; the others have short lists of
//! endings of their own. What Snowball cuts too far (योजना to योज) stands in a protected list together
//! with its plurals. A stem keeps at least two consonants.

mod endings;
mod protected;

use std::borrow::Cow;
use std::sync::LazyLock;

use kernel::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::normalise::normalise;
use crate::script::Script;

static HINDI: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Hindi));
static NEPALI: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Nepali));
static TAMIL: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Tamil));
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// Consonants a stem keeps.
const CONSONANTS_MIN: usize = 2;

/// The languages a word of this script may be in, the commonest first: a query is stemmed for each.
pub(crate) fn languages(script: Script) -> &'static [&'static str] {
    match script {
        Script::Latin => &["en"],
        Script::Devanagari => &["hi", "mr", "ne"],
        Script::Bengali => &["bn", "as"],
        Script::Gurmukhi => &["pa"],
        Script::Gujarati => &["gu"],
        Script::Odia => &["or"],
        Script::Tamil => &["ta"],
        Script::Telugu => &["te"],
        Script::Kannada => &["kn"],
        Script::Malayalam => &["ml"],
        Script::Arabic => &["ur"],
        Script::OlChiki | Script::MeeteiMayek | Script::Other => &[],
    }
}

/// The stem of a word (in its normal form) of a language; the word itself where the language has no rules here.
pub fn stem(word: &str, language: Language) -> Cow<'_, str> {
    let word = without_flap_dot(word);
    let cut = match language.code() {
        "hi" => match protected::hindi(&word) {
            Some(whole) => return Cow::Borrowed(whole),
            None => HINDI.stem(&word).into_owned(),
        },
        "ne" => NEPALI.stem(&word).into_owned(),
        "ta" => TAMIL.stem(&word).into_owned(),
        "en" if word.is_ascii() => ENGLISH.stem(&word).into_owned(),
        code => endings::cut(&word, code).to_owned(),
    };
    if cut.is_empty() || (language.code() != "en" && consonants(&cut) < CONSONANTS_MIN) {
        return word;
    }
    match normalise(&cut) {
        Cow::Borrowed(same) if same == word => word,
        normal => Cow::Owned(normal.into_owned()),
    }
}

/// The stems of a word for every language its script serves.
pub fn stems(word: &str) -> Vec<String> {
    let Some(script) = Script::of_text(word) else {
        return Vec::new();
    };
    let mut all: Vec<String> = Vec::new();
    for code in languages(script) {
        if let Some(language) = Language::parse(code) {
            let stem = stem(word, language).into_owned();
            if !all.contains(&stem) {
                all.push(stem);
            }
        }
    }
    if all.is_empty() {
        all.push(word.to_owned());
    }
    all
}

/// Here, and here only, ड़ and ढ़ lose their dot: registers write पडाव and पड़ाव.
fn without_flap_dot(word: &str) -> Cow<'_, str> {
    if word.contains("ड\u{93c}") || word.contains("ढ\u{93c}") {
        Cow::Owned(word.replace("ड\u{93c}", "ड").replace("ढ\u{93c}", "ढ"))
    } else {
        Cow::Borrowed(word)
    }
}

fn consonants(word: &str) -> usize {
    word.chars()
        .filter(|letter| match u32::from(*letter) {
            // Consonants stand at the same place in each of the nine blocks.
            code @ 0x900..=0xD7F => matches!(code & 0x7F, 0x15..=0x39 | 0x58..=0x5F | 0x70..=0x7F),
            _ => letter.is_alphabetic(),
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, code: &str) -> String {
        stem(&normalise(word), Language::parse(code).unwrap()).into_owned()
    }

    #[test]
    fn forms_of_a_word_meet() {
        for (code, one, other) in [
            ("hi", "महिलाएँ", "महिला"),
            ("hi", "मज़दूरों", "मजदूर"),
            ("hi", "योजनाओं", "योजना"),
            ("hi", "कंपनियों", "कम्पनी"),
            ("hi", "शिकायतें", "शिकायत"),
            ("hi", "कारखानों", "कारखाना"),
            ("mr", "कामगारांना", "कामगार"),
            ("mr", "मालकाने", "मालक"),
            ("ne", "मजदुरहरू", "मजदुर"),
            ("bn", "শ্রমিকদের", "শ্রমিক"),
            ("bn", "শ্রমিকেরা", "শ্রমিক"),
            ("bn", "মালিককে", "মালিক"),
            ("as", "শ্ৰমিকসকলৰ", "শ্ৰমিক"),
            ("gu", "મજૂરોને", "મજૂર"),
            ("gu", "કામદારોની", "કામદાર"),
            ("pa", "ਮਜ਼ਦੂਰਾਂ", "ਮਜ਼ਦੂਰ"),
            ("or", "ଶ୍ରମିକମାନଙ୍କୁ", "ଶ୍ରମିକ"),
            ("or", "ଶ୍ରମିକମାନେ", "ଶ୍ରମିକ"),
            ("or", "ମାଲିକକୁ", "ମାଲିକ"),
            ("ta", "தொழிலாளர்கள்", "தொழிலாளர்"),
            ("te", "కార్మికులకు", "కార్మికులు"),
            ("te", "జీతంలో", "జీతం"),
            ("kn", "ಕಾರ್ಮಿಕರಿಗೆ", "ಕಾರ್ಮಿಕರು"),
            ("ml", "തൊഴിലാളികളുടെ", "തൊഴിലാളികൾ"),
            ("ur", "مزدوروں", "مزدور"),
            ("en", "contractors", "contractor"),
        ] {
            assert_eq!(of(one, code), of(other, code), "{one} {other}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (code, one, other) in [
            ("hi", "योजना", "योग"),
            ("hi", "सूचना", "सोच"),
            ("hi", "काम", "कम"),
            ("hi", "खाना", "खान"),
            ("bn", "সরকার", "সরকা"),
            ("or", "ସରକାର", "ସରକା"),
        ] {
            assert_ne!(of(one, code), of(other, code), "{one} {other}");
        }
        assert_eq!(of("योजना", "hi"), "योजना");
        assert_eq!(of("पढ़ना", "hi"), of("पढना", "hi"));
    }
}
