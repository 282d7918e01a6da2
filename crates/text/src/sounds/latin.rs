//! Sounds of a word in Roman letters, as people in India write their languages.

use super::Sound::{self, *};

/// Letters and the sounds they stand for; the longest that fits is taken.
const SPELLINGS: &[(&str, &[Sound])] = &[
    ("ksch", &[Ksh]),
    ("ksh", &[Ksh]),
    ("chh", &[Ch]),
    ("sch", &[Sh]),
    ("jny", &[G, Y]),
    ("dny", &[G, Y]),
    ("gny", &[G, Y]),
    ("tch", &[Ch]),
    ("aa", &[Aa]),
    ("ai", &[Ai]),
    ("au", &[Au]),
    ("aw", &[Au]),
    ("ee", &[Ii]),
    ("ea", &[Ii]),
    ("ei", &[E]),
    ("ii", &[Ii]),
    ("oo", &[Uu]),
    ("ou", &[Au]),
    ("ow", &[Au]),
    ("oa", &[O]),
    ("uu", &[Uu]),
    ("kh", &[Kh]),
    ("gh", &[Gh]),
    ("ch", &[C]),
    ("jh", &[Jh]),
    ("zh", &[HardL]),
    ("th", &[Th]),
    ("dh", &[Dh]),
    ("ph", &[Ph]),
    ("bh", &[Bh]),
    ("sh", &[Sh]),
    ("rh", &[FlapH]),
    ("wh", &[V]),
    ("ck", &[K]),
    ("a", &[Schwa]),
    ("e", &[E]),
    ("i", &[I]),
    ("o", &[O]),
    ("u", &[U]),
    ("b", &[B]),
    ("d", &[D]),
    ("f", &[Ph]),
    ("g", &[G]),
    ("h", &[H]),
    ("j", &[J]),
    ("k", &[K]),
    ("l", &[L]),
    ("m", &[M]),
    ("n", &[N]),
    ("p", &[P]),
    ("q", &[K]),
    ("r", &[R]),
    ("s", &[S]),
    ("t", &[T]),
    ("v", &[V]),
    ("w", &[V]),
    ("x", &[Ksh]),
    ("z", &[Z]),
];

pub(super) fn sounds(word: &str) -> Vec<Sound> {
    let plain: String = word
        .chars()
        .map(without_diacritic)
        .filter(char::is_ascii_alphabetic)
        .collect();
    let mut row: Vec<Sound> = Vec::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some(first) = rest.chars().next() {
        let next = rest.as_bytes().get(1).copied();
        let at_start = row.is_empty();
        let after_vowel = row.last().is_some_and(|sound| sound.is_vowel());
        let vowel_next = next.is_some_and(|b| b"aeiou".contains(&b));
        let (sounds, length): (&[Sound], usize) = match first {
            // y is a consonant before a vowel, i or part of ai elsewhere.
            'y' if at_start || vowel_next => (&[Y], 1),
            'y' if row.last() == Some(&Schwa) => {
                row.pop();
                (&[Ai], 1)
            }
            'y' if after_vowel => (&[Y], 1),
            'y' => (&[Ii], 1),
            // jñān, as scholars write it.
            'j' if at_start && next == Some(b'n') => (&[G, Y], 2),
            // aw and ow are one vowel before a consonant (Chowdhury) and a vowel with v before another (Bhawani).
            'a' | 'o'
                if next == Some(b'w')
                    && rest.as_bytes().get(2).is_some_and(|b| b"aeiou".contains(b)) =>
            {
                (if first == 'a' { &[Schwa] } else { &[O] }, 1)
            }
            'c' if matches!(next, Some(b'e' | b'i' | b'y')) => (&[S], 1),
            'c' if next != Some(b'h') && next != Some(b'k') => (&[K], 1),
            // h after a consonant that is no pair with it is not heard apart.
            'h' if !at_start && !after_vowel => (&[], 1),
            _ => SPELLINGS
                .iter()
                .find(|(spelling, _)| rest.starts_with(spelling))
                .map_or((&[] as &[Sound], 1), |(spelling, sounds)| {
                    (*sounds, spelling.len())
                }),
        };
        for sound in sounds {
            let double = row
                .last()
                .is_some_and(|last| !last.is_vowel() && (last == sound || pair(*last, *sound)));
            if double {
                row.pop();
            }
            row.push(*sound);
        }
        rest = &rest[length..];
    }
    row
}

/// c before ch, d before dh and so on: one long consonant.
fn pair(last: Sound, sound: Sound) -> bool {
    matches!(
        (last, sound),
        (K, Kh | C | Ch)
            | (G, Gh)
            | (C, Ch)
            | (J, Jh)
            | (T, Th)
            | (D, Dh)
            | (P, Ph)
            | (B, Bh)
            | (S, Sh)
    )
}

/// The letters of ISO 15919 and IAST without their marks.
fn without_diacritic(letter: char) -> char {
    match letter {
        'ā' | 'á' | 'à' | 'â' => 'a',
        'ī' | 'í' => 'i',
        'ū' | 'ú' => 'u',
        'ē' | 'é' | 'è' => 'e',
        'ō' | 'ó' => 'o',
        'ṭ' => 't',
        'ḍ' | 'ṛ' => 'd',
        'ṇ' | 'ñ' | 'ṅ' | 'ṉ' => 'n',
        'ṃ' | 'ṁ' => 'n',
        'ś' | 'ṣ' => 's',
        'ḷ' | 'ḻ' => 'l',
        'ṟ' => 'r',
        'ḥ' => 'h',
        'ç' => 'c',
        other => other,
    }
}
