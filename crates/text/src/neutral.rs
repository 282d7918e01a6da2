//! One script for all: a word of any Indian script in Devanagari, so that শ্রমিক, শ্ৰমিক and ଶ୍ରମିକ are asked for as श्रमिक.
//!
//! `vidyut-lipi` transliterates; what it leaves (Odia ୱ, Gurmukhi's addak, the short e and o of the south) is put right here, and then
//! what the languages of one family spell differently is levelled: b and v (Bengali has one letter), long and short i and u, the three
//! sibilants, n and l of the two rows, doubled consonants. So this field finds more and tells less apart; it counts little.

use std::sync::LazyLock;

use vidyut_lipi::{Mapping, Scheme, transliterate};

use crate::normalise::normalise;
use crate::script::Script;

static MAPPINGS: LazyLock<Vec<(Script, Mapping)>> = LazyLock::new(|| {
    [
        (Script::Bengali, Scheme::Bengali),
        (Script::Gurmukhi, Scheme::Gurmukhi),
        (Script::Gujarati, Scheme::Gujarati),
        (Script::Odia, Scheme::Odia),
        (Script::Tamil, Scheme::Tamil),
        (Script::Telugu, Scheme::Telugu),
        (Script::Kannada, Scheme::Kannada),
        (Script::Malayalam, Scheme::Malayalam),
        (Script::OlChiki, Scheme::OlChiki),
        (Script::MeeteiMayek, Scheme::MeeteiMayek),
    ]
    .into_iter()
    .map(|(script, scheme)| (script, Mapping::new(scheme, Scheme::Devanagari)))
    .collect()
});

/// A word (in its normal form) letter by letter in Devanagari; none for Roman letters, the Arabic script and unknown ones.
pub(crate) fn devanagari(word: &str, script: Script) -> Option<String> {
    if script == Script::Devanagari {
        return Some(word.to_owned());
    }
    let (_, mapping) = MAPPINGS.iter().find(|(of, _)| *of == script)?;
    // Letters the library does not know, or knows under another sound.
    let known: String = word
        .chars()
        .filter_map(|letter| match letter {
            'ৰ' => Some('র'),
            // Assamese va is a letter of its own; Bengali has one letter for b and v.
            'ৱ' => Some('ব'),
            'ৎ' => Some('ত'),
            'ୱ' | 'ଵ' => Some('ବ'),
            'ୟ' => Some('ଯ'),
            'ੱ' => None,
            'ൻ' => Some('ന'),
            'ൺ' => Some('ണ'),
            'ർ' => Some('ര'),
            'ൽ' => Some('ല'),
            'ൾ' => Some('ള'),
            'ൿ' => Some('ക'),
            other => Some(other),
        })
        .collect();
    Some(transliterate(known, mapping))
}

/// The script-neutral form of a word in its normal form; none where the script has none (Roman letters, digits).
pub fn neutral(word: &str) -> Option<String> {
    let script = Script::of_text(word)?;
    if script == Script::Arabic {
        return Some(urdu(word));
    }
    let folded = devanagari(word, script)?;
    let folded = normalise(&folded);
    let mut level: Vec<char> = Vec::with_capacity(folded.len() / 3 + 1);
    for letter in folded.chars() {
        let letter = match letter {
            '\u{93c}' | 'ः' | 'ऽ' => continue,
            'व' => 'ब',
            'श' | 'ष' => 'स',
            'ण' | 'ऩ' => 'न',
            'ळ' | 'ऴ' => 'ल',
            'ऱ' => 'र',
            'ई' => 'इ',
            'ऊ' => 'उ',
            'ी' => 'ि',
            'ू' => 'ु',
            'ऎ' | 'ऍ' => 'ए',
            'ऒ' | 'ऑ' => 'ओ',
            'ॆ' | 'ॅ' => 'े',
            'ॊ' | 'ॉ' => 'ो',
            other => other,
        };
        // A consonant doubled through a virama is written once: कार्य्य, जिल्ला.
        if let [.., before, '्'] = level.as_slice()
            && *before == letter
        {
            level.pop();
            continue;
        }
        level.push(letter);
    }
    while level.last() == Some(&'्') {
        level.pop();
    }
    let out: String = level.into_iter().collect();
    (!out.is_empty()).then_some(out)
}

/// Urdu's letters in one form: Arabic and Persian code points of the same letter, no vowel marks, no hamza.
fn urdu(word: &str) -> String {
    word.chars()
        .filter_map(|letter| match letter {
            'ي' | 'ى' | 'ئ' | 'ے' => Some('ی'),
            'ك' => Some('ک'),
            'ه' | 'ة' | 'ۃ' | 'ۀ' | 'ۂ' | 'ھ' | 'ە' => Some('ہ'),
            'أ' | 'إ' | 'ٱ' | 'آ' => Some('ا'),
            'ؤ' => Some('و'),
            '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | 'ء' => None,
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_in_six_scripts_is_one() {
        for word in ["শ্রমিক", "শ্ৰমিক", "ଶ୍ରମିକ", "શ્રમિક", "ಶ್ರಮಿಕ", "శ్రమిక"]
        {
            assert_eq!(neutral(&normalise(word)), neutral("श्रमिक"), "{word}");
        }
        assert_eq!(neutral(&normalise("ନ୍ୟାୟ")), neutral("न्याय"));
        assert_eq!(neutral(&normalise("ୱାର୍ଡ")), neutral("वार्ड"));
        assert_eq!(neutral(&normalise("ਪੱਕਾ")), neutral(&normalise("पक्का")));
        assert_eq!(neutral("worker"), None);
    }

    #[test]
    fn short_e_and_o_of_the_south_are_e_and_o() {
        assert_eq!(neutral("பெண்"), Some("पेन".into()));
        assert_eq!(neutral("கொடி"), neutral("கோடி"));
    }
}
