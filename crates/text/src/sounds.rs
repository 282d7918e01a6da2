//! How a word sounds, near enough: the ground under skeletons, Roman queries and the comparison of names.
//!
//! A word of any script becomes a row of sounds. Two rows are compared by an edit distance whose weights say how easily one sound is
//! written for the other: a schwa costs next to nothing, p for t costs one.

mod arabic;
mod costs;
mod indic;
mod latin;

use crate::script::Script;
pub(crate) use costs::{distance, distance_without_vowels};

/// A sound, with the few distinctions that spelling loses kept apart so that losing them can be cheap and not free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Sound {
    // Vowels first: the schwa, then short and long.
    Schwa,
    Aa,
    I,
    Ii,
    U,
    Uu,
    E,
    Ai,
    O,
    Au,
    // Consonants.
    K,
    Kh,
    G,
    Gh,
    C,
    Ch,
    J,
    Jh,
    HardT,
    HardTh,
    HardD,
    HardDh,
    T,
    Th,
    D,
    Dh,
    N,
    P,
    Ph,
    B,
    Bh,
    M,
    Y,
    R,
    L,
    /// ळ, ழ.
    HardL,
    V,
    S,
    Sh,
    H,
    Z,
    /// ड़: d and r.
    Flap,
    /// ढ़.
    FlapH,
    /// Anusvara and chandrabindu.
    Nasal,
    /// क्ष.
    Ksh,
    /// য, ଯ: j to those who speak it, y to those who write it in Roman letters.
    Jy,
    // Tamil writes one letter for voiced and voiceless.
    TamilK,
    TamilC,
    TamilHardT,
    TamilT,
    TamilP,
}

impl Sound {
    pub(crate) fn is_vowel(self) -> bool {
        self <= Sound::Au
    }
}

/// Sounds of one word kept.
const SOUNDS_MAX: usize = 48;
/// Skeletons of one word kept.
const SKELETONS_MAX: usize = 8;

/// The sounds of a word in its normal form; empty where it has no letter.
pub(crate) fn sounds(word: &str) -> Vec<Sound> {
    let Some(script) = Script::of_text(word) else {
        return Vec::new();
    };
    let mut row = match script {
        Script::Latin => latin::sounds(word),
        Script::Arabic => arabic::sounds(word),
        Script::Other => Vec::new(),
        _ => indic::sounds(word, script),
    };
    row.truncate(SOUNDS_MAX);
    row
}

/// The consonant skeletons of a row of sounds: without vowels and y, aspirates plain, doubled ones once. Where a sound may be written in
/// two ways (ड़ as d or r) there is one for each, eight at most. Empty where there is no consonant.
pub(crate) fn skeletons(row: &[Sound]) -> Vec<String> {
    let mut all = vec![String::new()];
    for (at, sound) in row.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| row[before]);
        let choices = class(*sound, before, row.get(at + 1).copied());
        let kept = all.len();
        for choice in choices.iter().skip(1) {
            for index in 0..kept {
                if all.len() >= SKELETONS_MAX {
                    break;
                }
                let mut other = all[index].clone();
                add(&mut other, choice);
                all.push(other);
            }
        }
        if let Some(first) = choices.first() {
            all.iter_mut().take(kept).for_each(|s| add(s, first));
        }
    }
    all.retain(|skeleton| !skeleton.is_empty());
    all.sort_unstable();
    all.dedup();
    all
}

fn add(skeleton: &mut String, letters: &str) {
    for letter in letters.chars() {
        if !skeleton.ends_with(letter) {
            skeleton.push(letter);
        }
    }
}

/// The letters a sound has in a skeleton, the likeliest first.
fn class(sound: Sound, before: Option<Sound>, next: Option<Sound>) -> &'static [&'static str] {
    use Sound::*;
    let last = next.is_none();
    match sound {
        K | Kh => &["k"],
        G | Gh => &["g"],
        C | Ch => &["c"],
        J | Jh | Z => &["j"],
        HardT | HardTh | T | Th => &["t"],
        HardD | HardDh | D | Dh => &["d"],
        N if next.is_some_and(is_labial) => &["m", "n"],
        N => &["n"],
        M => &["m"],
        P | Ph => &["p"],
        // Silent in Persian khw (तनख्वाह), hardly heard at the end (गांव).
        V if last || before == Some(Kh) => &["b", ""],
        B | Bh | V => &["b"],
        R => &["r"],
        L | HardL => &["l"],
        S | Sh => &["s"],
        H if last => &["h", ""],
        H => &["h"],
        Flap | FlapH => &["d", "r"],
        Nasal if next.is_some_and(is_labial) => &["m"],
        Nasal if last => &["n", ""],
        Nasal if matches!(next, Some(V | Y | S | Sh | H | R | L)) => &["n", "m", ""],
        Nasal => &["n", ""],
        Ksh => &["ks", "k", "c"],
        Jy => &["j", ""],
        TamilK => &["k", "g"],
        TamilC => &["s", "c", "j"],
        TamilHardT => &["t", "d"],
        TamilT => &["t", "d"],
        TamilP => &["p", "b"],
        Y => &[],
        _ => &[],
    }
}

pub(crate) fn is_labial(sound: Sound) -> bool {
    use Sound::*;
    matches!(sound, P | Ph | B | Bh | M | TamilP)
}
