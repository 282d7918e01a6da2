//! Telephone numbers as people type them: several in one field, with words around them, in any digits.
//!
//! One number by itself is read by [`kernel::Phone::parse_from`]; here numbers are found in what surrounds them.

use kernel::Phone;
pub use kernel::phone::Country;

/// Numbers of one text kept.
pub const FOUND_MAX: usize = 20;
/// Letters of a text looked at.
const TEXT_CHARS_MAX: usize = 4_000;
/// Groups of digits that may make one number: 98 76 54 32 10, with its country.
const GROUPS_MAX: usize = 8;

/// The numbers in a text, in their order, each once. Without a country's code a number is one of `home`.
///
/// Reads "Mob. 98765 43210 / 0674-2530000", a letter O typed for a zero, and the short way of giving a neighbouring line
/// ("0674-2530000/01" is two numbers).
pub fn find(text: &str, home: Country) -> Vec<Phone> {
    let mut found: Vec<Phone> = Vec::new();
    let text: Vec<char> = text
        .chars()
        .take(TEXT_CHARS_MAX)
        .map(kernel::digits::ascii_digit)
        .collect();
    // The groups of digits, each with what stands before it.
    let mut groups: Vec<(Joint, String)> = Vec::new();
    let mut joint = Joint::Apart;
    let mut at = 0;
    while at < text.len() {
        let begin = at;
        let mut digits = String::new();
        while at < text.len() {
            let next_is_digit = text.get(at + 1).is_some_and(char::is_ascii_digit);
            match text[at] {
                digit if digit.is_ascii_digit() => digits.push(digit),
                'o' | 'O'
                    if !digits.is_empty()
                        && (next_is_digit || matches!(text.get(at + 1), Some('o' | 'O'))) =>
                {
                    digits.push('0')
                }
                _ => break,
            }
            at += 1;
        }
        if at > begin {
            groups.push((joint, digits));
            joint = Joint::Same;
            continue;
        }
        joint = match (joint, text[at]) {
            (Joint::Plus, ' ' | '(' | ')') => Joint::Plus,
            (_, '+') => Joint::Plus,
            (
                Joint::Same,
                ' '
                | '-'
                | '.'
                | '('
                | ')'
                | '\u{a0}'
                | '\u{2010}'..='\u{2013}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}',
            ) => Joint::Same,
            (Joint::Same, '/') => Joint::Slash,
            (Joint::Slash, ' ') => Joint::Slash,
            _ => Joint::Apart,
        };
        at += 1;
    }
    let mut at = 0;
    while at < groups.len() && found.len() < FOUND_MAX {
        // The most groups that together are a number.
        let mut longest: Option<(usize, Phone)> = None;
        let mut written = String::new();
        for (count, (joint, digits)) in groups[at..].iter().take(GROUPS_MAX).enumerate() {
            if count > 0 && *joint != Joint::Same {
                break;
            }
            if count == 0 && *joint == Joint::Plus {
                written.push('+');
            }
            written.push_str(digits);
            if let Some(phone) = Phone::parse_from(&written, home) {
                longest = Some((count + 1, phone));
            }
        }
        let Some((taken, phone)) = longest else {
            at += 1;
            continue;
        };
        found.push(phone);
        at += taken;
        // "/01": the same number with another end.
        while let Some((Joint::Slash, tail)) = groups.get(at) {
            let Some(first) = found.last() else { break };
            let whole = first.e164();
            let goes_on = matches!(groups.get(at + 1), Some((Joint::Same, _)));
            if goes_on || tail.len() > 4 || tail.len() >= whole.len() {
                break;
            }
            let neighbour = format!("{}{tail}", &whole[..whole.len() - tail.len()]);
            if let Some(phone) = Phone::parse_from(&neighbour, home) {
                found.push(phone);
            }
            at += 1;
        }
    }
    let mut once: Vec<Phone> = Vec::with_capacity(found.len());
    for phone in found {
        if !once.contains(&phone) {
            once.push(phone);
        }
    }
    once
}

/// What stands between two groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Words, commas, or nothing before the first.
    Apart,
    /// Spaces, hyphens, brackets: it may be one number.
    Same,
    /// A plus sign: a number begins.
    Plus,
    /// A stroke: another number, or another end of the last.
    Slash,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, home: Country) -> Vec<String> {
        find(text, home)
            .iter()
            .map(|phone| phone.e164().to_owned())
            .collect()
    }

    #[test]
    fn numbers_are_found_in_what_people_type() {
        for (text, numbers) in [
            ("9876543210", vec!["+919876543210"]),
            (
                "Mob. 98765 43210 / 0674-2530000",
                vec!["+919876543210", "+916742530000"],
            ),
            (
                "98765-43210, 98123 45678 (son)",
                vec!["+919876543210", "+919812345678"],
            ),
            ("98 76 54 32 10", vec!["+919876543210"]),
            ("98765O4321", vec!["+919876504321"]),
            ("0674-2530000/01", vec!["+916742530000", "+916742530001"]),
            (
                "call +977 9841234567 or ९८७६५४३२१०",
                vec!["+9779841234567", "+919876543210"],
            ),
            ("+91-98765-43210;+91 98765 43210", vec!["+919876543210"]),
            (
                "9876543210 9812345678",
                vec!["+919876543210", "+919812345678"],
            ),
            ("ward 12, house 345, pin 751001", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(found(text, Country::India), numbers, "{text}");
        }
        assert_eq!(
            found("মোবাইল ০১৭১২-৩৪৫৬৭৮", Country::Bangladesh),
            ["+8801712345678"]
        );
        assert_eq!(found("घर: ०१-४४१२३४५", Country::Nepal), ["+97714412345"]);
    }
}
