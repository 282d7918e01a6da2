//! The number a case is called by outside: ten digits, read out in pairs, the last one a check digit.

use crate::Chance;
use serde::{Deserialize, Serialize};

/// Damm's totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004): catches every wrong digit and every swap of neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A public reference number. Random, never a sequence, so that nobody can guess the next; the first digit is never 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(i64);

impl Reference {
    /// Draws a new one.
    pub fn draw(chance: &dyn Chance) -> Self {
        let body = 100_000_000 + chance.below(900_000_000);
        let number = body * 10 + u64::from(damm(body));
        Self(number.cast_signed())
    }
    /// The number as stored.
    pub fn number(self) -> i64 {
        self.0
    }
    /// A stored number that is a reference, else `None`.
    pub fn from_number(number: i64) -> Option<Self> {
        let fits =
            (1_000_000_000..10_000_000_000).contains(&number) && damm(number.unsigned_abs()) == 0;
        fits.then_some(Self(number))
    }
    /// Reads ten digits with any spaces or hyphens between them, in any Indian script. `None` where the check digit is wrong.
    pub fn parse(text: &str) -> Option<Self> {
        let ascii = crate::digits::ascii(text);
        let digits: String = ascii
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        if digits.len() != 10 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Self::from_number(digits.parse().ok()?)
    }
    /// In pairs, as it is read out: `47 82 19 06 35`.
    pub fn spaced(self) -> String {
        let digits = self.0.to_string();
        let pairs: Vec<&str> = (0..digits.len())
            .step_by(2)
            .map(|at| &digits[at..(at + 2).min(digits.len())])
            .collect();
        pairs.join(" ")
    }
}

/// The check digit that makes Damm's sum of `number` zero; zero itself when `number` already ends in it.
fn damm(number: u64) -> u8 {
    number
        .to_string()
        .bytes()
        .fold(0, |row, digit| DAMM[row as usize][(digit - b'0') as usize])
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("expected a reference of ten digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SeededChance;

    proptest::proptest! {
        #[test]
        fn one_wrong_digit_or_one_swap_is_caught(seed: u64, place in 0usize..10, other in 0u8..10) {
            let reference = Reference::draw(&SeededChance::new(seed));
            let digits = reference.to_string().into_bytes();
            proptest::prop_assert_eq!(Reference::parse(&reference.spaced()), Some(reference));
            let mut wrong = digits.clone();
            wrong[place] = b'0' + other;
            if wrong != digits {
                proptest::prop_assert_eq!(Reference::parse(std::str::from_utf8(&wrong).unwrap()), None);
            }
            if place < 9 && digits[place] != digits[place + 1] {
                let mut swapped = digits;
                swapped.swap(place, place + 1);
                proptest::prop_assert_eq!(Reference::parse(std::str::from_utf8(&swapped).unwrap()), None);
            }
        }
        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = Reference::parse(&text);
        }
    }
}
