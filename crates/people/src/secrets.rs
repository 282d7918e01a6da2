//! Secrets that a browser or a program holds: 256 random bits outside, their SHA-256 inside, so that a copied database opens no door.

use data_encoding::BASE64URL_NOPAD;
use kernel::Chance;
use sha2::{Digest, Sha256};

/// Bytes of a secret.
const SECRET_BYTES: usize = 32;
/// No secret of ours is longer as text; longer input is not even hashed.
const TEXT_BYTES_MAX: usize = 128;

/// What the database keeps of a secret.
pub type SecretHash = [u8; 32];

/// A secret just drawn. Its text leaves once: in a cookie, a link, or on the page that shows a token.
pub struct Secret {
    text: String,
}

impl Secret {
    /// Draws one; `prefix` tells people (and programs that look for leaked secrets) what it is.
    pub fn draw(chance: &dyn Chance, prefix: &str) -> Self {
        let mut bytes = [0; SECRET_BYTES];
        chance.fill(&mut bytes);
        Self {
            text: format!("{prefix}{}", BASE64URL_NOPAD.encode(&bytes)),
        }
    }
    /// The text to hand out.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// What to keep.
    pub fn hash(&self) -> SecretHash {
        Sha256::digest(self.text.as_bytes()).into()
    }
}

/// The hash of a secret somebody brings; `None` where it can't be one of ours.
pub fn hash_brought(text: &str) -> Option<SecretHash> {
    let fits = (SECRET_BYTES..=TEXT_BYTES_MAX).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    fits.then(|| Sha256::digest(text.as_bytes()).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::chance::SeededChance;

    #[test]
    fn what_was_drawn_is_known_again() {
        let chance = SeededChance::new(1);
        let secret = Secret::draw(&chance, "sangam_");
        assert_eq!(hash_brought(secret.text()), Some(secret.hash()));
        assert_ne!(Secret::draw(&chance, "sangam_").hash(), secret.hash());
        assert_eq!(hash_brought("short"), None);
        assert_eq!(hash_brought(&"a".repeat(129)), None);
        assert_eq!(hash_brought("ଗୁପ୍ତଗୁପ୍ତଗୁପ୍ତଗୁପ୍ତ"), None);
    }
}
