//! Sounds of a word in Urdu's script: consonants and long vowels; short vowels are not written.

use super::Sound::{self, *};

pub(super) fn sounds(word: &str) -> Vec<Sound> {
    let letters: Vec<char> = word.chars().collect();
    let mut row: Vec<Sound> = Vec::with_capacity(letters.len() + 4);
    for (at, letter) in letters.iter().enumerate() {
        let first = at == 0;
        let last = at + 1 == letters.len();
        let before_alef = letters
            .get(at + 1)
            .is_some_and(|next| matches!(next, 'ا' | 'آ'));
        let after_alef = at > 0 && matches!(letters[at - 1], 'ا' | 'آ');
        let sound = match *letter {
            'ا' if first => Schwa,
            'ا' | 'آ' | 'أ' | 'إ' | 'ٱ' => Aa,
            'ع' if first => Schwa,
            'ع' => continue,
            'ب' => B,
            'پ' => P,
            'ت' | 'ط' | 'ة' => T,
            'ٹ' => HardT,
            'ث' | 'س' | 'ص' => S,
            'ج' => J,
            'چ' => C,
            'ح' => H,
            'خ' => Kh,
            'د' => D,
            'ڈ' => HardD,
            'ذ' | 'ز' | 'ض' | 'ظ' | 'ژ' => Z,
            'ر' => R,
            'ڑ' => Flap,
            'ش' => Sh,
            'غ' => G,
            'ف' => Ph,
            'ق' | 'ک' | 'ك' => K,
            'گ' => G,
            'ل' => L,
            'م' => M,
            'ن' => N,
            'ں' => Nasal,
            'و' if first || before_alef || after_alef => V,
            'و' | 'ؤ' => O,
            // A silent h at the end marks a vowel.
            'ہ' | 'ه' | 'ۃ' if last && !first => Aa,
            'ہ' | 'ه' => H,
            'ھ' => {
                aspirate(&mut row);
                continue;
            }
            'ی' | 'ي' | 'ى' if first || before_alef => Y,
            'ی' | 'ي' | 'ى' => Ii,
            'ے' => E,
            'ئ' => continue,
            _ => continue,
        };
        row.push(sound);
    }
    row
}

fn aspirate(row: &mut [Sound]) {
    if let Some(last) = row.last_mut() {
        *last = match *last {
            K => Kh,
            G => Gh,
            C => Ch,
            J => Jh,
            T => Th,
            D => Dh,
            HardT => HardTh,
            HardD => HardDh,
            P => Ph,
            B => Bh,
            Flap => FlapH,
            other => other,
        };
    }
}
