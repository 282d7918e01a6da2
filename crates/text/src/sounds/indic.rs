//! Sounds of a word in an Indian script, read from its Devanagari form.

use super::Sound::{self, *};
use crate::neutral::devanagari;
use crate::script::Script;

pub(super) fn sounds(word: &str, script: Script) -> Vec<Sound> {
    let Some(text) = devanagari(word, script) else {
        return Vec::new();
    };
    let letters: Vec<char> = text.chars().collect();
    let mut row: Vec<Sound> = Vec::with_capacity(letters.len() + 4);
    let mut at = 0;
    // Whether the last consonant still has its own vowel.
    let mut open = false;
    while at < letters.len() {
        let letter = letters[at];
        let next = letters.get(at + 1).copied();
        if let Some(vowel) = sign(letter) {
            // A sign takes the place of the consonant's own vowel.
            open = false;
            row.extend_from_slice(vowel);
        } else if letter == '्' {
            open = false;
        } else if letter == '\u{93c}' {
            dot(&mut row);
        } else if let Some(vowel) = vowel(letter) {
            close(&mut row, &mut open);
            row.extend_from_slice(vowel);
        } else if matches!(letter, 'ं' | 'ँ') {
            close(&mut row, &mut open);
            row.push(Nasal);
        } else if let Some(sound) = consonant(letter) {
            let joined = at > 0 && letters[at - 1] == '्';
            close(&mut row, &mut open);
            match (row.last().copied(), sound) {
                // क्ष and ज्ञ are letters of their own to those who write them.
                (Some(K), Sh) if joined && letter == 'ष' => {
                    row.pop();
                    row.push(Ksh);
                }
                (Some(J), N) if joined && letter == 'ञ' => {
                    row.pop();
                    row.extend([G, Y]);
                }
                // h after a consonant is not heard apart.
                (Some(last), H) if joined && !last.is_vowel() => {}
                (Some(last), _) if joined && doubles(last, sound) => {
                    row.pop();
                    row.push(sound);
                }
                _ => row.push(sound),
            }
            open = true;
            if script == Script::Tamil {
                voice(
                    &mut row,
                    joined,
                    joined && at > 1 && letters[at - 2] == letter,
                    next,
                );
            }
            if matches!(script, Script::Bengali | Script::Odia) && letter == 'य' {
                // य़ is y; a plain য after another consonant is its ya-phala.
                if next != Some('\u{93c}') && !joined && at == 0 {
                    row.pop();
                    row.push(Jy);
                }
            }
        }
        at += 1;
    }
    if script == Script::Tamil {
        close_clusters(&mut row);
    }
    row
}

/// Tamil writes kṛṣ with a vowel too many: கிருஷ்ணன்.
fn close_clusters(row: &mut Vec<Sound>) {
    let many = [I, R, U, Sh];
    while let Some(at) = row.windows(4).position(|four| four == many) {
        row.splice(at..at + 4, [R, I, Sh]);
    }
}

/// Gives the consonant before its own vowel, now that something follows.
fn close(row: &mut Vec<Sound>, open: &mut bool) {
    if *open {
        row.push(Schwa);
        *open = false;
    }
}

fn doubles(last: Sound, sound: Sound) -> bool {
    last == sound
        || matches!(
            (last, sound),
            (K, Kh)
                | (G, Gh)
                | (C, Ch)
                | (J, Jh)
                | (HardT, HardTh)
                | (HardD, HardDh)
                | (T, Th)
                | (D, Dh)
                | (P, Ph)
                | (B, Bh)
        )
}

/// Tamil: a doubled stop is voiceless; any other may be either (வெங்கடேஷ் is Venkatesh, சங்கம் sangam).
fn voice(row: &mut Vec<Sound>, joined: bool, doubled: bool, next: Option<char>) {
    let Some(sound) = row.pop() else { return };
    if joined && sound == C && row.last() == Some(&HardT) {
        // ட்ச is how Tamil writes क्ष.
        row.pop();
        row.push(Ksh);
        return;
    }
    if doubled || next == Some('्') {
        row.push(sound);
        return;
    }
    row.push(match sound {
        K => TamilK,
        C => TamilC,
        HardT => TamilHardT,
        T => TamilT,
        P => TamilP,
        other => other,
    });
}

fn dot(row: &mut [Sound]) {
    if let Some(last) = row.last_mut() {
        *last = match *last {
            HardD => Flap,
            HardDh => FlapH,
            J => Z,
            Jy => Y,
            other => other,
        };
    }
}

fn consonant(letter: char) -> Option<Sound> {
    Some(match letter {
        'क' => K,
        'ख' => Kh,
        'ग' => G,
        'घ' => Gh,
        'च' => C,
        'छ' => Ch,
        'ज' => J,
        'झ' => Jh,
        'ट' => HardT,
        'ठ' => HardTh,
        'ड' => HardD,
        'ढ' => HardDh,
        'त' => T,
        'थ' => Th,
        'द' => D,
        'ध' => Dh,
        'ङ' | 'ञ' | 'ण' | 'न' | 'ऩ' => N,
        'प' => P,
        'फ' => Ph,
        'ब' => B,
        'भ' => Bh,
        'म' => M,
        'य' => Y,
        'र' | 'ऱ' => R,
        'ल' => L,
        'ळ' | 'ऴ' => HardL,
        'व' => V,
        'श' | 'ष' => Sh,
        'स' => S,
        'ह' => H,
        _ => return None,
    })
}

fn vowel(letter: char) -> Option<&'static [Sound]> {
    Some(match letter {
        'अ' => &[Schwa],
        'आ' => &[Aa],
        'इ' => &[I],
        'ई' => &[Ii],
        'उ' => &[U],
        'ऊ' => &[Uu],
        'ऋ' => &[R, I],
        'ए' | 'ऎ' | 'ऍ' | 'ॲ' => &[E],
        'ऐ' => &[Ai],
        'ओ' | 'ऒ' | 'ऑ' => &[O],
        'औ' => &[Au],
        _ => return None,
    })
}

fn sign(letter: char) -> Option<&'static [Sound]> {
    Some(match letter {
        'ा' => &[Aa],
        'ि' => &[I],
        'ी' => &[Ii],
        'ु' => &[U],
        'ू' => &[Uu],
        'ृ' => &[R, I],
        'े' | 'ॆ' | 'ॅ' => &[E],
        'ै' => &[Ai],
        'ो' | 'ॊ' | 'ॉ' => &[O],
        'ौ' => &[Au],
        _ => return None,
    })
}
