//! The words a message to a worker must not hold.

use crate::cases::words::{Issue, Track};
use platform::words::Words;
use serde::Serialize;

/// What a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// The matter.
    Matter,
    /// Who the employer is, or a name of theirs.
    Employer,
    /// That a union, or those who stand by workers, wrote.
    Union,
}

/// Beginnings of words that tell the matter, in the languages of the program and as they are typed in Latin letters.
const MATTER: &[&str] = &[
    // English
    "wage",
    "salar",
    "overtime",
    "unpaid",
    "payment",
    "rupee",
    "harass",
    "abus",
    "violen",
    "beaten",
    "threat",
    "bond",
    "slave",
    "debt",
    "injur",
    "accident",
    "death",
    "died",
    "compens",
    "claim",
    "complain",
    "court",
    "legal",
    "lawyer",
    "dismiss",
    "fired",
    "strike",
    "minimum",
    "provident",
    "gratuity",
    "bonus",
    "matern",
    "esic",
    "away",
    "strand",
    "advance",
    "rescue",
    "police",
    "traffick",
    "rape",
    "sexual",
    "child",
    // Hindi
    "मजदूर",
    "मज़दूर",
    "वेतन",
    "तनख्वाह",
    "तनख़्वाह",
    "पगार",
    "पैस",
    "रुपय",
    "रुपए",
    "बकाया",
    "बंधुआ",
    "उत्पीड़",
    "शोषण",
    "हिंसा",
    "मारपीट",
    "धमक",
    "दुर्घटना",
    "चोट",
    "मौत",
    "मुआवज",
    "दावा",
    "शिकायत",
    "अदालत",
    "वकील",
    "कानून",
    "क़ानून",
    "मुकदम",
    "मामल",
    "केस",
    "कर्ज",
    "क़र्ज़",
    "छुड़ा",
    "जमा",
    "राशि",
    "फँस",
    "पुलिस",
    "ग्रेच्युटी",
    "बोनस",
    "majdoor",
    "mazdoor",
    "majduri",
    "mazduri",
    "vetan",
    "tankhwah",
    "tankha",
    "pagar",
    "paisa",
    "paise",
    "bakaya",
    "bandhua",
    "shoshan",
    "shikayat",
    "adalat",
    "vakil",
    "mukadma",
    "karz",
    // Odia
    "ମଜୁରୀ",
    "ମଜୁରି",
    "ଦରମା",
    "ବେତନ",
    "ପଇସା",
    "ଟଙ୍କା",
    "ବକେୟା",
    "ବାକି",
    "ଗୋତି",
    "ନିର୍ଯାତ",
    "ଶୋଷଣ",
    "ହିଂସା",
    "ମାଡ଼",
    "ଧମକ",
    "ଦୁର୍ଘଟଣା",
    "ଆଘାତ",
    "ମୃତ୍ୟୁ",
    "କ୍ଷତିପୂରଣ",
    "ଦାବି",
    "ଅଭିଯୋଗ",
    "ଅଦାଲତ",
    "ଓକିଲ",
    "ଆଇନ",
    "ମାମଲା",
    "ଋଣ",
    "ଦାଦନ",
    "ଅଟକ",
    "ପୋଲିସ",
    "majuri",
    "darama",
    "gothi",
    "abhijoga",
];

/// Beginnings of words that tell of an employer.
const EMPLOYER: &[&str] = &[
    "employer",
    "contractor",
    "company",
    "factory",
    "owner",
    "boss",
    "jamadar",
    "sardar",
    "thekedar",
    "malik",
    "मालिक",
    "ठेकेदार",
    "कंपनी",
    "कम्पनी",
    "फैक्टरी",
    "जमादार",
    "सरदार",
    "ମାଲିକ",
    "ଠିକାଦାର",
    "କମ୍ପାନୀ",
    "କାରଖାନା",
    "ସର୍ଦ୍ଦାର",
];

/// Beginnings of words that tell who wrote.
const UNION: &[&str] = &[
    "union",
    "labour",
    "labor",
    "worker",
    "sangam",
    "sangathan",
    "sangh",
    "alliance",
    "rights",
    "helpline",
    "desk",
    "यूनियन",
    "संगठन",
    "संघ",
    "संगम",
    "श्रमिक",
    "श्रम",
    "कामगार",
    "अधिकार",
    "हेल्पलाइन",
    "ୟୁନିଅନ",
    "ସଂଗଠନ",
    "ସଙ୍ଗଠନ",
    "ସଂଘ",
    "ସଙ୍ଗମ",
    "ଶ୍ରମିକ",
    "ଶ୍ରମ",
    "ଅଧିକାର",
];

/// Words of the names of matters that stand in any message.
const EVERYDAY_LETTERS_MAX: usize = 4;
const EVERYDAY: &[&str] = &[
    "before",
    "other",
    "something",
    "within",
    "there",
    "कुछ",
    "दूसरा",
    "पहले",
    "अन्य",
];

/// The words of a text as they are compared: small letters, no joiners, no sign.
fn words_of(text: &str) -> Vec<String> {
    let marks = |letter: char| {
        // Signs of Indian scripts belong to their word.
        letter.is_alphanumeric() || ('\u{0900}'..='\u{0dff}').contains(&letter)
    };
    text.chars()
        .filter(|letter| !matches!(letter, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}'))
        .collect::<String>()
        .split(|letter: char| !marks(letter))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether a text holds another, however it is written.
pub(super) fn holds(text: &str, what: &str) -> bool {
    let what = words_of(what).concat();
    !what.is_empty() && words_of(text).concat().contains(&what)
}

fn begins(words: &[String], with: &[&str]) -> bool {
    words
        .iter()
        .any(|word| with.iter().any(|begin| word.starts_with(begin)))
}

/// The words by which matters are called, in every language: whoever adds a matter adds its words.
fn names_of_matters(words: &Words) -> Vec<String> {
    let mut names = Vec::new();
    for (language, _) in words.languages() {
        let t = words.say(language);
        let issues = Issue::ALL.iter().map(|issue| issue.key());
        for key in issues.chain(Track::ALL.iter().map(|track| track.key())) {
            names.extend(words_of(t.say(&key)));
        }
    }
    names.retain(|name| {
        name.chars().count() > EVERYDAY_LETTERS_MAX && !EVERYDAY.contains(&name.as_str())
    });
    names
}

/// What a text tells; empty where it tells nothing.
pub(super) fn told(words: &Words, text: &str, not: &[String]) -> Vec<Told> {
    let there = words_of(text);
    let mut told = Vec::new();
    let matters = names_of_matters(words);
    if begins(&there, MATTER) || there.iter().any(|word| matters.contains(word)) {
        told.push(Told::Matter);
    }
    let named = not.iter().any(|name| {
        holds(text, name)
            || words_of(name)
                .iter()
                .any(|part| part.chars().count() >= 3 && there.contains(part))
    });
    if named || begins(&there, EMPLOYER) {
        told.push(Told::Employer);
    }
    if begins(&there, UNION) {
        told.push(Told::Union);
    }
    told
}
