//! Telephone numbers, kept in E.164. A phone is a channel, not a person.

use serde::{Deserialize, Serialize};

/// A telephone number in E.164: `+` and 8 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

/// The country whose habits say what a number without a country code is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    /// +91.
    #[default]
    India,
    /// +977.
    Nepal,
    /// +880.
    Bangladesh,
}

impl Country {
    /// Every country whose numbers are read without their code.
    pub const ALL: [Country; 3] = [Country::India, Country::Nepal, Country::Bangladesh];

    /// The digits after `+`.
    pub fn calling_code(self) -> &'static str {
        match self {
            Country::India => "91",
            Country::Nepal => "977",
            Country::Bangladesh => "880",
        }
    }

    /// Whether these digits (without country code and leading zero) can be one of its numbers. After the numbering plans as the
    /// International Telecommunication Union lists them: India ten digits; Nepal ten for a mobile (96, 97, 98), eight for a landline;
    /// Bangladesh ten for a mobile (13 to 19), seven to ten for a landline.
    fn has(self, national: &str) -> bool {
        match self {
            Country::India => national.len() == 10,
            Country::Nepal if national.len() == 10 => ["96", "97", "98"]
                .iter()
                .any(|head| national.starts_with(head)),
            Country::Nepal => national.len() == 8 && !national.starts_with('0'),
            Country::Bangladesh if national.starts_with('1') => {
                national.len() == 10 && national.as_bytes()[1] >= b'3'
            }
            Country::Bangladesh => (7..=10).contains(&national.len()),
        }
    }

    /// The number of this country with these digits behind the code.
    fn number(self, rest: &str) -> Option<Phone> {
        let national = rest.strip_prefix('0').unwrap_or(rest);
        (self.has(national) && !national.starts_with('0'))
            .then(|| Phone(format!("+{}{national}", self.calling_code())))
    }

    /// A number typed without the code, as it is dialled at home; none where it is no number of this country.
    fn national(self, digits: &str) -> Option<&str> {
        let after_zero = digits.strip_prefix('0');
        let national = after_zero.unwrap_or(digits);
        let mobile = match self {
            Country::India => national.starts_with(['6', '7', '8', '9']),
            Country::Nepal => national.starts_with('9'),
            Country::Bangladesh => national.starts_with('1'),
        };
        // A landline is known by the zero before its area.
        let landline = after_zero.is_some() && !national.starts_with('0');
        (self.has(national) && (mobile && national.len() == 10 || landline)).then_some(national)
    }
}

impl Phone {
    /// Reads what people type, in India: [`Phone::parse_from`] with India as home.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_from(text, Country::India)
    }

    /// Reads what people type. `+` or `00` before a number names its country, so that a worker's number in Nepal (+977) or Bangladesh
    /// (+880) stays itself; without one it is a number of `home`: a mobile, a landline behind a 0, or the country's code without `+`.
    /// A zero between the code and the number is passed over (+91 0 98…), and so are spaces, hyphens, dots and brackets; Indian digits
    /// are read.
    pub fn parse_from(text: &str, home: Country) -> Option<Self> {
        let mut digits = String::with_capacity(16);
        let mut international = false;
        for letter in text.trim().chars().map(crate::digits::ascii_digit) {
            match letter {
                '0'..='9' if digits.len() < 20 => digits.push(letter),
                '+' if digits.is_empty() && !international => international = true,
                ' '
                | '-'
                | '.'
                | '('
                | ')'
                | '/'
                | '\u{a0}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{2010}'..='\u{2013}'
                | '\u{202a}'
                | '\u{202c}' => {}
                _ => return None,
            }
        }
        if !international && let Some(rest) = digits.strip_prefix("00") {
            digits = rest.to_owned();
            international = true;
        }
        if international {
            for country in Country::ALL {
                if let Some(rest) = digits.strip_prefix(country.calling_code()) {
                    return country.number(rest);
                }
            }
            let length_fits = (8..=15).contains(&digits.len());
            return (length_fits && !digits.starts_with('0')).then(|| Self(format!("+{digits}")));
        }
        if let Some(national) = home.national(&digits) {
            return home.number(national);
        }
        // The code without its plus, now and then behind a zero.
        let rest = digits
            .strip_prefix(home.calling_code())
            .or_else(|| digits.strip_prefix('0')?.strip_prefix(home.calling_code()))?;
        home.number(home.national(rest)?)
    }

    /// The country it belongs to, where it is one of the three.
    pub fn country(&self) -> Option<Country> {
        Country::ALL
            .into_iter()
            .find(|country| self.0[1..].starts_with(country.calling_code()))
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
            Phone::parse("+91 (0) 98765 43210").unwrap().e164(),
            "+919876543210"
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
    fn home_says_whose_number_it_is() {
        for (home, text, e164) in [
            (Country::Nepal, "9841234567", "+9779841234567"),
            (Country::Nepal, "९८४१-२३४५६७", "+9779841234567"),
            (Country::Nepal, "01-4412345", "+97714412345"),
            (Country::Nepal, "977 9841234567", "+9779841234567"),
            (Country::Nepal, "+91 9876543210", "+919876543210"),
            (Country::Bangladesh, "01712-345678", "+8801712345678"),
            (Country::Bangladesh, "০১৭১২৩৪৫৬৭৮", "+8801712345678"),
            (Country::Bangladesh, "1712345678", "+8801712345678"),
            (Country::Bangladesh, "8801712345678", "+8801712345678"),
            (Country::Bangladesh, "+880 01712 345678", "+8801712345678"),
            (Country::Bangladesh, "02 9551234", "+88029551234"),
            (Country::India, "+880 1712 345678", "+8801712345678"),
            (Country::India, "00977 9841234567", "+9779841234567"),
        ] {
            let phone = Phone::parse_from(text, home).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(phone.e164(), e164, "{text}");
        }
        for (home, text) in [
            (Country::Nepal, "8841234567"),
            (Country::Nepal, "12345678"),
            (Country::Bangladesh, "01112345678"),
            (Country::India, "+977 123"),
            (Country::India, "+880 1112345678"),
        ] {
            assert_eq!(Phone::parse_from(text, home), None, "{text}");
        }
        assert_eq!(
            Phone::parse("+9779841234567").unwrap().country(),
            Some(Country::Nepal)
        );
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
