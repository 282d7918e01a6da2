//! Endings of the languages Snowball has no rules for: case endings and plurals, at most 25 a language, the longest that fits is cut.
//!
//! Written for Sangam by its authors from the grammars' tables of cases; not yet read by native readers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::normalise::normalise;

const MARATHI: &[&str] = &[
    "ांच्या",
    "ांना",
    "ांनी",
    "ांचा",
    "ांची",
    "ांचे",
    "ांसाठी",
    "ांकडून",
    "ांमध्ये",
    "ांवर",
    "ाच्या",
    "ाला",
    "ाने",
    "ाचा",
    "ाची",
    "ाचे",
    "ासाठी",
    "ावर",
    "ात",
    "ांत",
    "ीला",
    "ीचा",
    "ीचे",
    "ां",
    "े",
];
const BENGALI: &[&str] = &[
    "গুলোর",
    "গুলির",
    "গুলোকে",
    "গুলো",
    "গুলি",
    "দেরকে",
    "দের",
    "েরা",
    "ের",
    "টির",
    "টার",
    "টিকে",
    "টি",
    "টা",
    "কে",
    "তে",
    "রা",
    "য়ের",
    "য়েরা",
    "ের",
    "ীদের",
    "ীরা",
    "ে",
];
const ASSAMESE: &[&str] = &[
    "সকলৰ",
    "সকলক",
    "সকলে",
    "সকল",
    "বোৰৰ",
    "বোৰ",
    "সমূহ",
    "কলৈ",
    "লৈ",
    "ে",
    "ৰ",
];
const GUJARATI: &[&str] = &[
    "ોમાંથી",
    "ોનું",
    "ોની",
    "ોનો",
    "ોના",
    "ોને",
    "ોમાં",
    "ોએ",
    "ોથી",
    "ઓનું",
    "ઓની",
    "ઓના",
    "ઓને",
    "ઓમાં",
    "ઓ",
    "માંથી",
    "માં",
    "નું",
    "ની",
    "નો",
    "ના",
    "ને",
    "થી",
    "એ",
    "ો",
];
const PUNJABI: &[&str] = &["ੀਆਂ", "ਿਆਂ", "ਆਂ", "ਾਂ", "ੋਂ", "ਿਓ", "ੇ", "ਾ"];
const ODIA: &[&str] = &[
    "ମାନଙ୍କଠାରୁ",
    "ମାନଙ୍କର",
    "ମାନଙ୍କୁ",
    "ମାନଙ୍କ",
    "ମାନେ",
    "ଙ୍କଠାରୁ",
    "ଙ୍କର",
    "ଙ୍କୁ",
    "ଙ୍କ",
    "ଗୁଡ଼ିକର",
    "ଗୁଡ଼ିକୁ",
    "ଗୁଡ଼ିକ",
    "ଗୁଡିକ",
    "ଟିକୁ",
    "ଟିର",
    "ଟି",
    "ଟାକୁ",
    "ଟାର",
    "ଟା",
    "ରେ",
    "ରୁ",
    "କୁ",
];
const TELUGU: &[&str] = &[
    "లందరూ",
    "లకోసం",
    "లలో",
    "లతో",
    "లను",
    "లకు",
    "లు",
    "ల",
    "నుండి",
    "కోసం",
    "లోని",
    "లో",
    "తో",
    "ను",
    "కు",
    "కి",
    "ని",
    "గా",
];
const KANNADA: &[&str] = &[
    "ಗಳನ್ನು",
    "ಗಳಿಗೆ",
    "ಗಳಲ್ಲಿ",
    "ಗಳಿಂದ",
    "ಗಳು",
    "ಗಳ",
    "ರನ್ನು",
    "ರಿಗೆ",
    "ರಿಂದ",
    "ರಲ್ಲಿ",
    "ರು",
    "ವನ್ನು",
    "ನ್ನು",
    "ಕ್ಕೆ",
    "ದಲ್ಲಿ",
    "ದಿಂದ",
    "ಯಲ್ಲಿ",
    "ಯಿಂದ",
    "ಿಗೆ",
    "ನಿಗೆ",
    "ಲ್ಲಿ",
    "ಿಂದ",
];
const MALAYALAM: &[&str] = &[
    "കളുടെ",
    "കൾക്കും",
    "കൾക്ക്",
    "കളിൽ",
    "കളെയും",
    "കളെ",
    "കളും",
    "കൾ",
    "യുടെ",
    "ുടെ",
    "ിന്റെ",
    "ത്തിന്റെ",
    "ത്തിൽ",
    "ിൽ",
    "ിലെ",
    "യിൽ",
    "യെ",
    "ക്ക്",
    "ർക്ക്",
    "രുടെ",
    "ിന്",
    "നെ",
];
const URDU: &[&str] = &["یوں", "یاں", "وں", "یں", "ات"];

static ENDINGS: LazyLock<BTreeMap<&'static str, Vec<String>>> = LazyLock::new(|| {
    [
        ("mr", MARATHI),
        ("bn", BENGALI),
        ("as", ASSAMESE),
        ("gu", GUJARATI),
        ("pa", PUNJABI),
        ("or", ODIA),
        ("te", TELUGU),
        ("kn", KANNADA),
        ("ml", MALAYALAM),
        ("ur", URDU),
    ]
    .into_iter()
    .map(|(code, list)| {
        let mut endings: Vec<String> = list.iter().map(|e| normalise(e).into_owned()).collect();
        endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        endings.dedup();
        (code, endings)
    })
    .collect()
});

/// The word without the longest ending of the language that fits and leaves two consonants; the word itself where none does.
pub(super) fn cut<'a>(word: &'a str, code: &str) -> &'a str {
    let Some(endings) = ENDINGS.get(code) else {
        return word;
    };
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending.as_str()))
        .find(|stem| super::consonants(stem) >= super::CONSONANTS_MIN && !stem.ends_with('\u{94d}'))
        .unwrap_or(word)
}
