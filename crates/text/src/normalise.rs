//! One spelling for what is written in several ways: the normal form N that every other part of this crate starts from.
//!
//! In order: NFC; letters that were typed as two and look like one; chillus and khanda ta, then joiners away; digits as ASCII; the nukta
//! that writers leave out; chandrabindu as anusvara; a nasal before a consonant of its own row as anusvara; lower case. Viramas and the
//! length of vowels stay: they tell words apart (काम and कम, दिन and दीन).
//!
//! The nine Indian blocks of Unicode are laid out alike, so most rules are written once, by the place of a letter in its block.

mod repairs;

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use repairs::repaired;

/// How often the rules are applied until nothing changes. What real texts hold settles in two rounds.
const ROUNDS_MAX: usize = 8;

const ZERO_WIDTH_JOINER: char = '\u{200d}';
const VIRAMA: u32 = 0x4D;
const ANUSVARA: u32 = 0x02;

/// The normal form of a text. Doing it twice changes nothing more.
pub fn normalise(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return if text.bytes().any(|b| b.is_ascii_uppercase() || b == 0) {
            let mut lower = text.to_ascii_lowercase();
            lower.retain(|letter| letter != '\0');
            Cow::Owned(lower)
        } else {
            Cow::Borrowed(text)
        };
    }
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut now = round(text);
    if now == text {
        return Cow::Borrowed(text);
    }
    for _ in 1..ROUNDS_MAX {
        let next = round(&now);
        if next == now {
            break;
        }
        now = next;
    }
    Cow::Owned(now)
}

/// Whether a text is its own normal form at a glance: small Roman letters, digits, spaces, and Indian letters none of the rules can
/// touch. Most words of most texts are; for the others nothing is said.
pub(crate) fn is_plain(text: &str) -> bool {
    let mut last = ' ';
    for letter in text.chars() {
        let plain = match place(letter) {
            None => matches!(letter, 'a'..='z' | '0'..='9' | ' '),
            Some((block, at)) => match at {
                // Consonants; those the rules look at by name go the long way.
                0x15..=0x39 => !matches!(
                    letter,
                    '\u{929}'
                        | '\u{931}'
                        | '\u{934}'
                        | '\u{a33}'
                        | '\u{a36}'
                        | 'ত'
                        | '\u{b35}'
                        | '\u{d31}'
                ),
                0x05..=0x14 | 0x02 | 0x03 => true,
                // A sign behind a consonant; behind a vowel or another sign it may be a repair or a composition.
                0x3E..=0x4C => letter != '\u{d4c}' && is_consonant(last),
                // A virama, unless a nasal may become an anusvara.
                VIRAMA => {
                    let nasal = matches!(u32::from(last) & 0x7F, 0x19 | 0x1E | 0x23 | 0x28 | 0x2E);
                    is_consonant(last) && (!nasal || block == 0xB80)
                }
                0x7A..=0x7F => block == 0xD00 && letter != '\u{d7b}',
                _ => false,
            },
        };
        if !plain {
            return false;
        }
        last = letter;
    }
    true
}

fn is_consonant(letter: char) -> bool {
    place(letter).is_some_and(|(_, at)| matches!(at, 0x15..=0x39))
}

fn round(text: &str) -> String {
    let mut letters: Vec<char> = Vec::with_capacity(text.len() / 2 + 2);
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.chars().for_each(|letter| take(&mut letters, letter));
    } else {
        text.nfc().for_each(|letter| take(&mut letters, letter));
    }
    close_bengali_word(&mut letters, ' ');
    letters.into_iter().collect()
}

/// The place of a letter in its block, for the nine Indian scripts; `None` for every other letter.
fn place(letter: char) -> Option<(u32, u32)> {
    let code = u32::from(letter);
    (0x900..0xD80)
        .contains(&code)
        .then_some((code & !0x7F, code & 0x7F))
}

fn letter_at(block: u32, place: u32) -> char {
    char::from_u32(block + place).unwrap_or('\u{fffd}')
}

/// Adds one letter behind those already taken, with what the letters before it make of it.
fn take(letters: &mut Vec<char>, letter: char) {
    match letter {
        'a'..='z' | ' ' | '0'..='9' => {
            close_bengali_word(letters, letter);
            letters.push(letter);
            return;
        }
        ZERO_WIDTH_JOINER => {
            join(letters);
            return;
        }
        // Non-joiners, spaces of no width, marks of direction, soft hyphens: they change how a word looks, not which word it is.
        '\0'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => return,
        _ => {}
    }
    let Some((block, at)) = place(letter) else {
        close_bengali_word(letters, letter);
        let digit = kernel::digits::ascii_digit(letter);
        letters.extend(digit.to_lowercase());
        return;
    };
    if block != 0x980 {
        close_bengali_word(letters, letter);
    }
    if let Some(last) = letters.last_mut()
        && let Some(one) = repaired(*last, letter)
    {
        *last = one;
        return;
    }
    let last = letters.last().copied();
    let letter = match (block, at) {
        (_, 0x66..=0x6F) => char::from_digit(at - 0x66, 10).unwrap_or(letter),
        // The dots Hindi and Punjabi writers leave out. In Bengali and Odia they make letters of their own, and stay.
        (0x900, 0x3C) if matches!(last, Some('क' | 'ख' | 'ग' | 'ज' | 'फ')) => return,
        (0xA00, 0x3C) if matches!(last, Some('ਖ' | 'ਗ' | 'ਜ' | 'ਫ' | 'ਲ')) => return,
        // The half र of Marathi (र्‍), written with ऱ or with a joiner.
        (0x900, VIRAMA) if last == Some('\u{931}') => {
            letters.pop();
            letters.push('र');
            letter
        }
        (0xB80, 0x01) => letter,
        (_, 0x01) => letter_at(block, ANUSVARA),
        // Gurmukhi's tippi is its bindi in another place.
        (0xA00, 0x70) => letter_at(block, ANUSVARA),
        // Two code points of Odia's wa.
        (0xB00, 0x35) => '\u{b71}',
        // Malayalam: au of the old and the new hand; r as a dot; n before rra.
        (0xD00, 0x4C) => '\u{d57}',
        (0xD00, 0x4E) => '\u{d7c}',
        (0xD00, 0x31) => {
            if let [.., '\u{d7b}', '\u{d4d}'] = letters.as_slice() {
                letters.pop();
            }
            if letters.last() == Some(&'\u{d7b}') {
                letters.pop();
                letters.extend(['\u{d28}', '\u{d4d}']);
            }
            letter
        }
        // Tamil has no anusvara: its nasals are spelled out by everybody.
        (0xB80, _) => letter,
        (_, 0x15..=0x2D | 0x36..=0x38) => {
            if let [.., before, virama] = letters.as_slice()
                && *virama == letter_at(block, VIRAMA)
                && nasals(at).any(|nasal| *before == letter_at(block, nasal))
            {
                letters.truncate(letters.len() - 2);
                letters.push(letter_at(block, ANUSVARA));
            }
            letter
        }
        _ => letter,
    };
    letters.push(letter);
}

/// The nasals that are written as anusvara before a consonant: that of its own row (क ख ग घ: ङ), and न before all but labials, as
/// typists have it (घन्टा, इन्कार, पेन्शन). None before the nasals themselves: अन्न and सम्मान stay.
fn nasals(place: u32) -> impl Iterator<Item = u32> {
    const N: u32 = 0x28;
    let (row, n) = match place {
        0x15..=0x18 => (Some(0x19), Some(N)),
        0x1A..=0x1D => (Some(0x1E), Some(N)),
        0x1F..=0x22 => (Some(0x23), Some(N)),
        0x24..=0x27 | 0x36..=0x38 => (None, Some(N)),
        0x2A..=0x2D => (Some(0x2E), None),
        _ => (None, None),
    };
    row.into_iter().chain(n)
}

/// A joiner after consonant and virama makes Malayalam's chillus and Bengali's khanda ta; anywhere else it is passed over.
fn join(letters: &mut Vec<char>) {
    let one = match letters.as_slice() {
        [.., 'ണ', '\u{d4d}'] => 'ൺ',
        [.., 'ന', '\u{d4d}'] => 'ൻ',
        [.., 'ര' | 'റ', '\u{d4d}'] => 'ർ',
        [.., 'ല', '\u{d4d}'] => 'ൽ',
        [.., 'ള', '\u{d4d}'] => 'ൾ',
        [.., 'ക', '\u{d4d}'] => 'ൿ',
        [.., 'ত', '\u{9cd}'] => 'ৎ',
        _ => return,
    };
    letters.truncate(letters.len() - 2);
    letters.push(one);
}

/// ত্ at the end of a word is ৎ.
fn close_bengali_word(letters: &mut Vec<char>, next: char) {
    if let [.., 'ত', '\u{9cd}'] = letters.as_slice()
        && !unicode_normalization::char::is_combining_mark(next)
    {
        letters.truncate(letters.len() - 2);
        letters.push('ৎ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        for (one, other) in [
            ("मज़दूर", "मजदूर"),
            ("हिन्दी", "हिंदी"),
            ("पेन्शन", "पेंशन"),
            ("घन्टा", "घण्टा"),
            ("महिलाएँ", "महिलाएं"),
            ("२०२६", "2026"),
            ("അവന്\u{200d}", "അവൻ"),
            ("হঠাত্", "হঠাৎ"),
            ("Sunita DEVI", "sunita devi"),
        ] {
            assert_eq!(normalise(one), normalise(other));
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_plain_at_a_glance_is_its_own_normal_form(text in "[\u{900}-\u{d7f}a-z]{0,8}") {
            if is_plain(&text) {
                proptest::prop_assert_eq!(round(&text), text);
            }
        }
    }

    #[test]
    fn what_tells_words_apart_stays() {
        assert_eq!(normalise("सम्मान"), "सम्मान");
        assert_eq!(normalise("अन्न"), "अन्न");
        assert_eq!(normalise("जन्म"), "जन्म");
        assert_eq!(normalise("சங்கம்"), "சங்கம்");
        assert_ne!(normalise("বড়"), normalise("বড"));
        assert_ne!(normalise("ବଡ଼"), normalise("ବଡ"));
        assert_ne!(normalise("पढ़ना"), normalise("पढना"));
    }
}
