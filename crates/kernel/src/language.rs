//! Which language a text is in.

use serde::{Deserialize, Serialize};

/// A language by its BCP 47 code, lower case, at most eight letters: `en`, `hi`, `or`, `bn`, `ta`, `sat`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 8]);

impl Language {
    /// English.
    pub const ENGLISH: Language = Language(*b"en\0\0\0\0\0\0");
    /// Hindi.
    pub const HINDI: Language = Language(*b"hi\0\0\0\0\0\0");
    /// Odia.
    pub const ODIA: Language = Language(*b"or\0\0\0\0\0\0");

    /// Reads a code of two to eight letters; a region or script behind a hyphen is passed over.
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.trim().split(['-', '_']).next()?;
        let bytes = code.as_bytes();
        if !(2..=8).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        let mut kept = [0; 8];
        for (to, from) in kept.iter_mut().zip(bytes) {
            *to = from.to_ascii_lowercase();
        }
        Some(Self(kept))
    }

    /// The code.
    pub fn code(&self) -> &str {
        let length = self.0.iter().position(|b| *b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..length]).unwrap_or("en")
    }

    /// `rtl` for languages written from right to left, `ltr` for the others.
    pub fn direction(&self) -> &'static str {
        match self.code() {
            "ur" | "ks" | "sd" | "ar" | "fa" => "rtl",
            _ => "ltr",
        }
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("expected a language code such as hi"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_whatever_their_region() {
        assert_eq!(Language::parse("hi-IN"), Some(Language::HINDI));
        assert_eq!(Language::parse("OR"), Some(Language::ODIA));
        assert_eq!(Language::parse("sat").unwrap().code(), "sat");
        assert_eq!(Language::parse("x"), None);
        assert_eq!(Language::parse("../en"), None);
    }
}
