//! Which language a text is likely in: by its script, and where a script serves several languages by their commonest words and letters.

use kernel::Language;
use serde::Serialize;

use crate::script::Script;
use crate::tokens::{Token, tokens};

/// A guess about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Guess {
    /// The script most of it is in.
    pub script: Script,
    /// The language, where the script or the words say so.
    pub language: Option<Language>,
    /// An Indian language written in Roman letters (Hinglish).
    pub romanised: bool,
}

/// Words that are common in one language of a script and rare in its neighbours, in their normal form.
const MARATHI: &[&str] = &[
    "आहे",
    "आहेत",
    "आणि",
    "नाही",
    "होते",
    "होती",
    "केली",
    "केले",
    "मला",
    "आम्ही",
    "त्यांनी",
    "साठी",
    "पाहिजे",
    "किंवा",
    "मध्ये",
    "झाले",
    "झाली",
    "काय",
    "हे",
];
const NEPALI: &[&str] = &[
    "छ",
    "छन",
    "छैन",
    "गरेको",
    "गर्न",
    "हुन",
    "हुन्छ",
    "भएको",
    "लागि",
    "तपाईं",
    "मलाई",
    "हामी",
    "पनि",
    "थियो",
    "को",
    "मा",
    "ले",
];
const HINDI: &[&str] = &[
    "है",
    "हैं",
    "नहीं",
    "और",
    "में",
    "का",
    "की",
    "के",
    "को",
    "से",
    "ने",
    "यह",
    "था",
    "थी",
    "लिए",
    "मुझे",
    "हम",
    "किया",
    "क्या",
];
const ASSAMESE: &[&str] = &["আৰু", "নাই", "কৰা", "মোৰ", "হয়", "পৰা", "বাবে"];
const HINGLISH: &[&str] = &[
    "hai", "hain", "nahi", "nahin", "mujhe", "mera", "meri", "mere", "kya", "kaise", "kab", "nahi",
    "mila", "mili", "liye", "hum", "aur", "mein", "ko", "ki", "ke", "ka", "se", "ne", "tha", "thi",
    "raha", "rahe", "kaam", "paisa", "malik", "kar", "kiya", "diya", "bhi", "wala", "sir", "ji",
];
const ENGLISH: &[&str] = &[
    "the", "is", "are", "was", "were", "of", "and", "not", "for", "has", "have", "with", "that",
    "this", "they", "did", "been", "from", "in", "on", "to", "a", "by", "at", "be",
];

/// Words looked at: more say nothing new.
const WORDS_MAX: usize = 60;

/// The likely script and language of a text; none where it has no letter.
pub fn guess(text: &str) -> Option<Guess> {
    let script = Script::of_text(text)?;
    let first: Vec<Token<'_>> = match script {
        Script::Devanagari | Script::Bengali | Script::Latin => {
            tokens(text).take(WORDS_MAX).collect()
        }
        _ => Vec::new(),
    };
    let count = |words: &[&str]| {
        first
            .iter()
            .filter(|token| words.contains(&token.text.as_ref()))
            .count()
    };
    let mut romanised = false;
    let code = match script {
        Script::Devanagari => {
            let (hi, mr, ne) = (count(HINDI), count(MARATHI), count(NEPALI));
            if mr > hi && mr >= ne {
                "mr"
            } else if ne > hi && ne > mr {
                "ne"
            } else if hi == 0 && text.contains('ळ') {
                "mr"
            } else {
                "hi"
            }
        }
        Script::Bengali if text.contains(['ৰ', 'ৱ']) || count(ASSAMESE) > 0 => "as",
        Script::Bengali => "bn",
        Script::Gurmukhi => "pa",
        Script::Gujarati => "gu",
        Script::Odia => "or",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::OlChiki => "sat",
        Script::MeeteiMayek => "mni",
        Script::Arabic if text.contains(['ٻ', 'ڄ', 'ڏ', 'ڳ', 'ڻ']) => "sd",
        Script::Arabic if text.contains(['ۆ', 'ٲ', 'ۄ', 'ؠ']) => "ks",
        Script::Arabic => "ur",
        Script::Latin => {
            let (hinglish, english) = (count(HINGLISH), count(ENGLISH));
            if hinglish > english {
                romanised = true;
                "hi"
            } else if english > 0 {
                "en"
            } else {
                ""
            }
        }
        Script::Other => "",
    };
    Some(Guess {
        script,
        language: Language::parse(code),
        romanised,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_in_one_script_are_told_apart() {
        for (text, code) in [
            ("मुझे तीन महीने से मजदूरी नहीं मिली है", "hi"),
            ("मला तीन महिन्यांपासून पगार मिळाला नाही आहे", "mr"),
            ("मलाई तीन महिनादेखि ज्याला दिएको छैन", "ne"),
            ("তিন মাসের মজুরি পাইনি", "bn"),
            ("মই মজুৰি পোৱা নাই", "as"),
            ("ମୋତେ ମଜୁରୀ ମିଳିନାହିଁ", "or"),
            ("எனக்கு சம்பளம் கிடைக்கவில்லை", "ta"),
            ("مجھے مزدوری نہیں ملی", "ur"),
            ("I was not paid for three months", "en"),
        ] {
            let guess = guess(text).unwrap();
            assert_eq!(
                guess.language.map(|l| l.code().to_owned()).as_deref(),
                Some(code),
                "{text}"
            );
            assert!(!guess.romanised);
        }
        let typed = guess("mujhe teen mahine se paisa nahi mila hai").unwrap();
        assert!(typed.romanised && typed.script == Script::Latin);
        assert_eq!(typed.language, Some(Language::HINDI));
        assert_eq!(guess("9876543210"), None);
        assert_eq!(guess("Sunita").unwrap().language, None);
    }
}
