//! What it costs to write one sound for another, in hundredths; 100 is another consonant.

use super::Sound::{self, *};

/// The edit distance of two rows of sounds, in hundredths of a consonant.
pub(crate) fn distance(one: &[Sound], other: &[Sound]) -> u32 {
    measure(one, other, u32::MAX)
}

/// The same where one of the two is in a script that leaves vowels out: their absence costs little.
pub(crate) fn distance_without_vowels(one: &[Sound], other: &[Sound]) -> u32 {
    measure(one, other, 8)
}

fn measure(one: &[Sound], other: &[Sound], vowel_max: u32) -> u32 {
    let missing = |row: &[Sound], at: usize| {
        let cost = missing(row, at);
        if row[at].is_vowel() {
            cost.min(vowel_max)
        } else {
            cost
        }
    };
    // Three rows of the table: two sounds may stand for one, or change places.
    let width = other.len() + 1;
    let mut rows = vec![0_u32; 3 * width];
    for at in 0..other.len() {
        rows[at + 1] = rows[at] + missing(other, at);
    }
    let gaps: Vec<u32> = (0..other.len()).map(|at| missing(other, at)).collect();
    for i in 0..one.len() {
        let (above, here, before) = (
            (i % 3) * width,
            ((i + 1) % 3) * width,
            ((i + 2) % 3) * width,
        );
        let gone = missing(one, i);
        rows[here] = rows[above] + gone;
        for j in 0..other.len() {
            let mut cost = (rows[above + j + 1] + gone)
                .min(rows[here + j] + gaps[j])
                .min(rows[above + j] + instead(one[i], other[j]));
            if i > 0 {
                if let Some(merging) = merged(one[i - 1], one[i], other[j]) {
                    cost = cost.min(rows[before + j] + merging);
                }
                if j > 0
                    && (turned(one[i - 1], one[i], other[j - 1], other[j])
                        || turned(other[j - 1], other[j], one[i - 1], one[i]))
                {
                    cost = cost.min(rows[before + j - 1] + 8);
                }
            }
            if j > 0
                && let Some(merging) = merged(other[j - 1], other[j], one[i])
            {
                cost = cost.min(rows[above + j - 1] + merging);
            }
            rows[here + j + 1] = cost;
        }
    }
    rows[(one.len() % 3) * width + other.len()]
}

/// What writing one vowel for two sounds costs: samay and samai, bandhua and bandhuwa.
fn merged(first: Sound, second: Sound, one: Sound) -> Option<u32> {
    Some(match (first, second, one) {
        (Schwa | Aa, Y | I | Ii, Ai) => 8,
        (Schwa, Y | I | Ii, E) => 15,
        (Schwa | Aa, V | U | Uu | O, Au) => 8,
        (Schwa, V | U | Uu, O) => 15,
        (I | Ii, Y, I | Ii) => 4,
        (U | Uu, V, U | Uu) => 5,
        _ => return None,
    })
}

/// गांव and gaon: the nasal before or behind the glide.
fn turned(first: Sound, second: Sound, third: Sound, fourth: Sound) -> bool {
    matches!(
        (first, second, third, fourth),
        (Nasal | N, V, O | U | Uu | Au, N | Nasal)
    )
}

/// What leaving a sound out costs.
fn missing(row: &[Sound], at: usize) -> u32 {
    let last = at + 1 == row.len();
    match row[at] {
        Schwa if last => 12,
        Schwa if at == 0 => 30,
        Schwa => 6,
        Aa if last => 45,
        // Silent in words of English: phone.
        E if last => 28,
        // Vowels beside vowels are glides as often as not.
        vowel if vowel.is_vowel() => 42,
        Y => 15,
        H => 30,
        Nasal => 12,
        Jy => 40,
        V if at > 0 && row[at - 1] == Kh => 15,
        V if at > 0 && matches!(row[at - 1], O | Au | U | Uu | Aa | Nasal) => 25,
        N if last => 45,
        FlapH | Flap => 90,
        _ => 100,
    }
}

/// What writing one sound for the other costs, whichever way round.
fn instead(one: Sound, other: Sound) -> u32 {
    if one == other {
        return 0;
    }
    let (low, high) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    match (low, high) {
        (Schwa, Aa) => 8,
        (I, Ii) | (U, Uu) => 4,
        (I, E) | (U, O) => 22,
        (E, Ai) | (O, Au) => 12,
        (Ii, E) | (Uu, O) | (U, Au) | (Uu, Au) => 30,
        (I | Ii, Ai) => 35,
        (Schwa, O) => 22,
        (Schwa, E | Ai | Au) => 35,
        (Schwa, I | U | Ii | Uu) => 42,
        (Aa, O) => 40,
        (Aa, _) if high.is_vowel() => 48,
        (low, high) if low.is_vowel() && high.is_vowel() => 55,
        (I | Ii | E | Ai, Y) => 20,
        (U | Uu | O | Au, V) => 25,
        (vowel, _) if vowel.is_vowel() => 120,
        (K, Kh) | (G, Gh) | (C, Ch) | (J, Jh) | (T, Th) | (D, Dh) | (P, Ph) | (B, Bh) => 6,
        (HardT, HardTh) | (HardD, HardDh) => 6,
        (HardT | HardTh, T | Th) | (HardD | HardDh, D | Dh) => 5,
        (HardD | HardDh | D | Dh | R, Flap | FlapH) => 8,
        (Flap, FlapH) => 6,
        (S, Sh) => 5,
        (B | Bh, V) => 15,
        (J | Jh, Z) => 4,
        (J | Jh | Y | Z, Jy) => 4,
        (J | Jh, Y) => 60,
        (Kh, Ksh) => 30,
        (K | Ch | C, Ksh) => 40,
        (S | Sh, Ksh) => 60,
        (N, Nasal) => 3,
        (M, Nasal) => 10,
        (N, M) => 60,
        (L, HardL) => 4,
        (R, HardL) => 30,
        (C | Ch, S | Sh) => 60,
        (K | Kh | G | Gh, TamilK) => 1,
        (H, TamilK) => 30,
        (C | Ch | S | Sh | J, TamilC) => 1,
        (HardT | HardTh | HardD | HardDh | T | D, TamilHardT) => 1,
        (T | Th | D | Dh | HardT | HardD, TamilT) => 1,
        (P | Ph | B | Bh, TamilP) => 1,
        (S | Sh, Z) => 70,
        (K | Kh, G | Gh)
        | (HardT | T | Th | HardTh, HardD | HardDh | D | Dh)
        | (P | Ph, B | Bh) => 70,
        (C | Ch, J | Jh) => 70,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sounds;
    use super::*;
    use crate::normalise::normalise;

    fn between(one: &str, other: &str) -> u32 {
        distance(&sounds(&normalise(one)), &sounds(&normalise(other)))
    }

    #[test]
    fn spellings_are_near_and_other_names_far() {
        for (near, far) in [
            (("mazdoor", "मजदूर"), ("mazdoor", "मजबूर")),
            (("Sunita", "सुनीता"), ("Sunita", "सविता")),
            (("Murugan", "முருகன்"), ("Murugan", "முரளி")),
            (("Salim", "سلیم"), ("Salim", "کلیم")),
            (("Bikash", "বিকাশ"), ("Bikash", "বিবেক")),
        ] {
            let (near, far) = (between(near.0, near.1), between(far.0, far.1));
            assert!(near * 2 < far, "{near} {far}");
        }
    }

    proptest::proptest! {
        #[test]
        fn the_distance_is_the_same_both_ways(one in "[a-zक-ह]{0,9}", other in "[a-zक-ह]{0,9}") {
            proptest::prop_assert_eq!(between(&one, &other), between(&other, &one));
            proptest::prop_assert_eq!(between(&one, &one), 0);
        }
    }
}
