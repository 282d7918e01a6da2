//! Telephone numbers, kept in E.164. A phone is a channel, not a person.

use serde::{Deserialize, Serialize};

/// A telephone number in E.164: `+` and 8 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Reads what people type. Without a country code it is taken as India's (ten digits that begin with 6 to 9, or a
    /// landline of ten digits behind a 0); `+` or `00` before a number names its country, so that a worker's number in
    /// Nepal (+977) or Bangladesh (+880) stays itself. Spaces, hyphens, dots and brackets are passed over; Indian digits are read.
    pub fn parse(text: &str) -> Option<Self> {
        let ascii = crate::digits::ascii(text.trim());
        let mut digits = String::with_capacity(ascii.len());
        let mut international = false;
        for letter in ascii.chars() {
            match letter {
                '0'..='9' => digits.push(letter),
                '+' if digits.is_empty() && !international => international = true,
                ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{200b}' | '\u{200e}'
                | '\u{202a}' | '\u{202c}' => {}
                _ => return None,
            }
        }
        if !international && let Some(rest) = digits.strip_prefix("00") {
            digits = rest.to_owned();
            international = true;
        }
        if international {
            let length_fits = (8..=15).contains(&digits.len());
            let country_fits = !digits.starts_with('0');
            let india_fits = !digits.starts_with("91") || digits.len() == 12;
            return (length_fits && country_fits && india_fits).then(|| Self(format!("+{digits}")));
        }
        let national = match digits.len() {
            10 => digits.as_str(),
            11 if digits.starts_with('0') => &digits[1..],
            12 if digits.starts_with("91") => &digits[2..],
            13 if digits.starts_with("091") => &digits[3..],
            _ => return None,
        };
        let mobile = national.starts_with(['6', '7', '8', '9']);
        let landline = digits.len() == 11 && !national.starts_with('0');
        (mobile || landline).then(|| Self(format!("+91{national}")))
    }

    /// The number in E.164.
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// The last four digits, for lists that must not show the whole.
    pub fn last4(&self) -> &str {
        &self.0[self.0.len().saturating_sub(4)..]
    }

    /// `98••••••21`: enough to recognise one's own number, too little to dial.
    pub fn masked(&self) -> String {
        let national = self.0.strip_prefix("+91").unwrap_or(&self.0);
        let head: String = national.chars().take(2).collect();
        let tail = &national[national.len().saturating_sub(2)..];
        format!("{head}••••••{tail}")
    }

    /// The number in the groups people read out: `+91 98765 43210`.
    pub fn spaced(&self) -> String {
        match self.0.strip_prefix("+91") {
            Some(national) if national.len() == 10 => {
                format!("+91 {} {}", &national[..5], &national[5..])
            }
            _ => self.0.clone(),
        }
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("expected a telephone number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_becomes_e164() {
        for text in [
            "9876543210",
            "098765 43210",
            "+91 98765-43210",
            "0091 9876543210",
            "91 9876543210",
            "९८७६५४३२१०",
            "(+91) 9876543210",
        ] {
            assert_eq!(
                Phone::parse(text).map(|p| p.0),
                Some("+919876543210".into()),
                "{text}"
            );
        }
        assert_eq!(
            Phone::parse("+977 9841234567").unwrap().e164(),
            "+9779841234567"
        );
        assert_eq!(
            Phone::parse("0674 2530000").unwrap().e164(),
            "+916742530000"
        );
        for text in [
            "",
            "12345",
            "1234567890",
            "98765432100",
            "call me",
            "+91 12345",
            "+0123456789",
        ] {
            assert_eq!(Phone::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_masked_number_cannot_be_dialled() {
        assert_eq!(Phone::parse("9876543221").unwrap().masked(), "98••••••21");
    }

    proptest::proptest! {
        #[test]
        fn reading_is_stable_and_never_panics(text in "[0-9+ ()-]{0,20}|\\PC*") {
            if let Some(phone) = Phone::parse(&text) {
                proptest::prop_assert_eq!(Phone::parse(phone.e164()), Some(phone.clone()));
                let _ = (phone.masked(), phone.spaced(), phone.last4());
            }
        }
    }
}
