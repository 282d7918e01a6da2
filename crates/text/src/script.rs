//! Which script a letter, a word or a text is written in.

use serde::Serialize;

/// A script people of the alliance write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Roman letters.
    Latin,
    /// Hindi, Marathi, Nepali, Maithili, Bhojpuri, Konkani, Dogri.
    Devanagari,
    /// Bengali and Assamese.
    Bengali,
    /// Punjabi.
    Gurmukhi,
    /// Gujarati.
    Gujarati,
    /// Odia.
    Odia,
    /// Tamil.
    Tamil,
    /// Telugu.
    Telugu,
    /// Kannada.
    Kannada,
    /// Malayalam.
    Malayalam,
    /// Santali.
    OlChiki,
    /// Manipuri.
    MeeteiMayek,
    /// Urdu, Kashmiri, Sindhi.
    Arabic,
    /// Any other letter.
    Other,
}

impl Script {
    /// The script of a letter or mark; none for digits, punctuation and spaces.
    pub fn of(letter: char) -> Option<Script> {
        let script = match u32::from(letter) {
            0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
            0x00..=0xBF => return None,
            0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Script::Arabic,
            // The dandas belong to every script.
            0x964 | 0x965 => return None,
            // The nine blocks laid out alike, 128 letters each.
            code @ 0x900..=0xD7F => match (code - 0x900) / 0x80 {
                0 => Script::Devanagari,
                1 => Script::Bengali,
                2 => Script::Gurmukhi,
                3 => Script::Gujarati,
                4 => Script::Odia,
                5 => Script::Tamil,
                6 => Script::Telugu,
                7 => Script::Kannada,
                _ => Script::Malayalam,
            },
            0x1C50..=0x1C7F => Script::OlChiki,
            0xABC0..=0xABFF | 0xAAE0..=0xAAFF => Script::MeeteiMayek,
            _ => Script::Other,
        };
        (script != Script::Other || letter.is_alphabetic()).then_some(script)
    }

    /// The script most letters of a text are in; none where it has no letter.
    pub fn of_text(text: &str) -> Option<Script> {
        let mut letters = [0_u32; 14];
        for script in text.chars().filter_map(Script::of) {
            letters[script as usize] += 1;
        }
        let most = *letters.iter().max()?;
        ALL.into_iter()
            .find(|script| most > 0 && letters[*script as usize] == most)
    }

    /// Its code in ISO 15924.
    pub fn code(self) -> &'static str {
        match self {
            Script::Latin => "Latn",
            Script::Devanagari => "Deva",
            Script::Bengali => "Beng",
            Script::Gurmukhi => "Guru",
            Script::Gujarati => "Gujr",
            Script::Odia => "Orya",
            Script::Tamil => "Taml",
            Script::Telugu => "Telu",
            Script::Kannada => "Knda",
            Script::Malayalam => "Mlym",
            Script::OlChiki => "Olck",
            Script::MeeteiMayek => "Mtei",
            Script::Arabic => "Arab",
            Script::Other => "Zzzz",
        }
    }
}

const ALL: [Script; 14] = [
    Script::Latin,
    Script::Devanagari,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Odia,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::OlChiki,
    Script::MeeteiMayek,
    Script::Arabic,
    Script::Other,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_the_script_most_of_its_letters_are_in() {
        for (text, script) in [
            ("मजदूरों की union", Script::Devanagari),
            ("Sunita की", Script::Latin),
            ("শ্রমিক", Script::Bengali),
            ("ଶ୍ରମିକ", Script::Odia),
            ("தொழிலாளி", Script::Tamil),
            ("مزدور", Script::Arabic),
            ("ᱥᱟᱱᱛᱟᱲᱤ", Script::OlChiki),
            ("ਮਜ਼ਦੂਰ", Script::Gurmukhi),
            ("ꯃꯤꯇꯩ", Script::MeeteiMayek),
        ] {
            assert_eq!(Script::of_text(text), Some(script), "{text}");
        }
        assert_eq!(Script::of_text("12, 34।"), None);
        assert_eq!(Script::of_text(""), None);
    }
}
