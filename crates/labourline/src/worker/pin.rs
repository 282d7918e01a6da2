//! PINs: how one is drawn, and whose a typed one can be.
//!
//! A worker alone on a case has six digits: five tries leave one in two hundred thousand to chance. Five hundred such PINs behind one
//! reference would make that one in four hundred, so a worker of a group has twelve: the first three are their number on the list,
//! which is no secret, and nine are the secret. Two thousand five hundred tries, five for each, then leave one in four hundred thousand.

use kernel::Chance;

/// Digits of the PIN of a worker who is alone on a case.
pub const PIN_DIGITS: usize = 6;
/// Digits that say which worker of a group it is.
const NUMBER_DIGITS: usize = 3;
/// Digits nobody but the worker knows.
const GROUP_SECRET_DIGITS: usize = 9;
/// Digits of the PIN of a worker of a group.
pub const GROUP_PIN_DIGITS: usize = NUMBER_DIGITS + GROUP_SECRET_DIGITS;

/// Draws the PIN of a worker who is alone on a case.
pub fn draw_pin(chance: &dyn Chance) -> String {
    draw(chance, PIN_DIGITS)
}

/// Draws the PIN of the worker of that number on a group's list.
pub fn draw_group_pin(chance: &dyn Chance, number: i64) -> String {
    let secret = draw(chance, GROUP_SECRET_DIGITS);
    format!("{number:0NUMBER_DIGITS$}{secret}")
}

/// Which worker of a case a typed PIN can be of: six digits are the first one's, given before others joined. Nobody's, where it is of no
/// kind.
pub(crate) fn claimant_of(pin: &str) -> Option<i64> {
    if !pin.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match pin.len() {
        PIN_DIGITS => Some(1),
        GROUP_PIN_DIGITS => pin.get(..NUMBER_DIGITS)?.parse().ok(),
        _ => None,
    }
}

/// As it is shown: a long one in threes.
pub(crate) fn spaced(pin: &str) -> String {
    if pin.len() <= PIN_DIGITS {
        return pin.to_owned();
    }
    let digits: Vec<char> = pin.chars().collect();
    let threes: Vec<String> = digits.chunks(3).map(|some| some.iter().collect()).collect();
    threes.join(" ")
}

/// Draws so many digits, at most 18, each number as likely as any other.
fn draw(chance: &dyn Chance, digits: usize) -> String {
    let outcomes = (0..digits).fold(1_u64, |all, _| all * 10);
    // The last stretch that is not a whole round of outcomes would make low ones likelier.
    let fair = u64::MAX - u64::MAX % outcomes;
    loop {
        let mut bytes = [0; 8];
        chance.fill(&mut bytes);
        let drawn = u64::from_le_bytes(bytes);
        if drawn < fair {
            return format!("{:0digits$}", drawn % outcomes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::chance::SeededChance;
    use std::collections::BTreeSet;

    #[test]
    fn a_pin_is_six_digits_and_rarely_the_same() {
        let chance = SeededChance::new(5);
        let drawn: BTreeSet<String> = (0..1_000).map(|_| draw_pin(&chance)).collect();
        assert!(drawn.len() > 990);
        for pin in drawn {
            assert_eq!(pin.len(), PIN_DIGITS);
            assert_eq!(claimant_of(&pin), Some(1));
            assert_eq!(spaced(&pin), pin);
        }
    }

    #[test]
    fn of_a_group_it_says_whose_it_is() {
        let chance = SeededChance::new(5);
        for number in [1, 12, 500] {
            let pin = draw_group_pin(&chance, number);
            assert_eq!(pin.len(), GROUP_PIN_DIGITS);
            assert_eq!(claimant_of(&pin), Some(number));
            assert!(spaced(&pin).starts_with(&format!("{number:03} ")), "{pin}");
        }
        assert_eq!(spaced("012482190637"), "012 482 190 637");
        for nobodys in ["", "12345", "1234567", "01248219063a", "०१२४८२"] {
            assert_eq!(claimant_of(nobodys), None, "{nobodys}");
        }
    }
}
