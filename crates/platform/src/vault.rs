//! The vault: what identifies a person lies in the database sealed under a key that does not.
//!
//! A value is sealed with XChaCha20-Poly1305 under a random nonce of 24 bytes, so that no counter has to survive a crash. The associated
//! data name the table, the column and the row: a ciphertext put into another place is refused like one that was changed. Look-ups go by a
//! keyed hash ([`Vault::lookup`]), so that an index finds a number without holding it and a copied database can't be searched by trying
//! all numbers. A thing of its own, such as a closely kept case, has a key of its own ([`OwnKey`]), wrapped by the deployment's: when the
//! wrapped key is destroyed, what it sealed is gone wherever it was copied to.
//!
//! The deployment's keys ([`KeyRing`]) come from outside the database. Without them nothing is read or written silently: every such
//! attempt is [`DbError::Locked`]. Decision 0065.

mod ring;
mod store;
#[cfg(test)]
mod tests;

pub use ring::{KeyRing, RingError};
pub use store::{KeyColumns, SealedColumn, finish, is_marked, mark, reseal, unfinished};

use crate::DbError;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use kernel::{Chance, Phone};
use sha2::Sha256;
use std::fmt::Display;
use std::sync::{Arc, PoisonError, RwLock};

/// Begins every sealed text. No text that people type keeps it: see [`plain`].
const MARK: char = '\u{1}';
/// Begins every sealed value; another number would be another way of sealing.
const FORM: u8 = 1;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
/// Form, number of the key, nonce.
const HEAD_BYTES: usize = 1 + 4 + NONCE_BYTES;
/// So many bytes longer is a sealed value than the plain one.
pub const SEALED_MORE_BYTES: usize = HEAD_BYTES + TAG_BYTES;
/// The number that stands for a key of the thing itself.
const OWN: u32 = 0;

type Key = [u8; 32];

/// Where the keys come from, asked again when a value names a key that is not known yet: another program has begun a rotation.
pub type Source = Box<dyn Fn() -> Result<KeyRing, RingError> + Send + Sync>;

/// The deployment's keys at work. Cheap to clone.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    ring: RwLock<Arc<KeyRing>>,
    source: Source,
    chance: Arc<dyn Chance>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// A vault over the keys that `source` gives now and, when asked, later.
    ///
    /// # Errors
    /// Where there are none to be had.
    pub fn open(source: Source, chance: Arc<dyn Chance>) -> Result<Self, RingError> {
        let ring = RwLock::new(Arc::new(source()?));
        Ok(Self(Arc::new(Inner {
            ring,
            source,
            chance,
        })))
    }

    /// A vault over keys that stay as they are: for tests and benches.
    pub fn of(ring: KeyRing, chance: Arc<dyn Chance>) -> Self {
        let given = ring.clone();
        Self(Arc::new(Inner {
            ring: RwLock::new(Arc::new(ring)),
            source: Box::new(move || Ok(given.clone())),
            chance,
        }))
    }

    /// Asks the source again: after a rotation began or ended.
    ///
    /// # Errors
    /// Where the source has none.
    pub fn refresh(&self) -> Result<(), RingError> {
        let ring = Arc::new((self.0.source)()?);
        *self.0.ring.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(())
    }

    fn ring(&self) -> Arc<KeyRing> {
        Arc::clone(&self.0.ring.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn key(&self, number: u32) -> Result<Key, DbError> {
        if let Some(key) = self.ring().key(number) {
            return Ok(key);
        }
        let lost = |why: String| DbError::Sealed(format!("key {number} is not at hand: {why}"));
        self.refresh().map_err(|error| lost(error.to_string()))?;
        self.ring()
            .key(number)
            .ok_or_else(|| lost("the key file does not have it".to_owned()))
    }

    /// The number of the key that seals now.
    pub fn current(&self) -> u32 {
        self.ring().current()
    }

    /// What a value is found by: HMAC-SHA-256 over its kind and itself, under a key that stays through rotations.
    pub fn lookup(&self, kind: &str, value: &str) -> [u8; 32] {
        keyed(&self.ring().lookup, &[kind.as_bytes(), value.as_bytes()])
    }

    /// Seals bytes for `column` (`table.column`) of the row `row`.
    pub fn seal(&self, column: &str, row: impl Display, plain: &[u8]) -> Result<Vec<u8>, DbError> {
        let ring = self.ring();
        let number = ring.current();
        let key = ring
            .key(number)
            .ok_or_else(|| DbError::Sealed("the key ring is empty".to_owned()))?;
        seal(&key, number, column, &row.to_string(), plain, self.chance())
    }

    /// Opens what [`Vault::seal`] sealed for the same place.
    pub fn open_bytes(
        &self,
        column: &str,
        row: impl Display,
        sealed: &[u8],
    ) -> Result<Vec<u8>, DbError> {
        let number = number_of(sealed).ok_or_else(|| refused(column))?;
        open(&self.key(number)?, column, &row.to_string(), sealed)
    }

    /// Seals a text; an empty one stays empty.
    pub fn seal_text(
        &self,
        column: &str,
        row: impl Display,
        plain: &str,
    ) -> Result<String, DbError> {
        text_sealed(plain, |bytes| self.seal(column, row, bytes))
    }

    /// Opens a sealed text. One that was never sealed comes back as it is: it waits for the step that seals what is plain.
    pub fn open_text(
        &self,
        column: &str,
        row: impl Display,
        text: String,
    ) -> Result<String, DbError> {
        text_opened(column, text, |sealed| self.open_bytes(column, row, sealed))
    }

    /// A new key for a thing of its own, and the same wrapped, to be kept in `column` of the row `row`.
    pub fn new_own(&self, column: &str, row: impl Display) -> Result<(OwnKey, Vec<u8>), DbError> {
        let mut key = [0; 32];
        self.chance().fill(&mut key);
        let wrapped = self.seal(column, row, &key)?;
        Ok((self.own(key), wrapped))
    }

    /// Unwraps the key of a thing.
    pub fn unwrap_own(
        &self,
        column: &str,
        row: impl Display,
        wrapped: &[u8],
    ) -> Result<OwnKey, DbError> {
        let key = self.open_bytes(column, row, wrapped)?;
        Ok(self.own(key.try_into().map_err(|_| refused(column))?))
    }

    /// A new key for a thing of its own, not wrapped yet: see [`Vault::wrap_own`] and [`OwnKey::wrap`].
    pub fn draw_own(&self) -> OwnKey {
        let mut key = [0; 32];
        self.chance().fill(&mut key);
        self.own(key)
    }

    /// The key of a thing wrapped, to be kept in `column` of the row `row`; [`Vault::unwrap_own`] undoes it.
    pub fn wrap_own(
        &self,
        column: &str,
        row: impl Display,
        own: &OwnKey,
    ) -> Result<Vec<u8>, DbError> {
        self.seal(column, row, &own.key)
    }

    fn own(&self, key: Key) -> OwnKey {
        OwnKey {
            key,
            chance: Arc::clone(&self.0.chance),
        }
    }

    fn chance(&self) -> &dyn Chance {
        self.0.chance.as_ref()
    }
}

impl Vault {
    /// What a telephone number is found by: see [`Vault::lookup`].
    pub fn phone_hash(&self, phone: &Phone) -> [u8; 32] {
        self.lookup(PHONE, phone.e164())
    }
    /// The word by which the index of words has a telephone number: 64 bits of a keyed hash, which tell nothing without the key.
    pub fn phone_word(&self, phone: &Phone) -> String {
        let hash = self.lookup("phone in words", phone.e164());
        format!("n{}", data_encoding::HEXLOWER.encode(&hash[..8]))
    }
    /// Seals a telephone number.
    pub fn seal_phone(
        &self,
        column: &str,
        row: impl Display,
        phone: &Phone,
    ) -> Result<String, DbError> {
        self.seal_text(column, row, phone.e164())
    }
    /// Opens a telephone number.
    pub fn open_phone(
        &self,
        column: &str,
        row: impl Display,
        sealed: String,
    ) -> Result<Phone, DbError> {
        let text = self.open_text(column, row, sealed)?;
        Phone::parse(&text).ok_or_else(|| DbError::Sealed(format!("{column} holds no number")))
    }
}

/// The kind under which telephone numbers are hashed.
pub const PHONE: &str = "phone";

/// The key of one thing, unwrapped.
#[derive(Clone)]
pub struct OwnKey {
    key: Key,
    chance: Arc<dyn Chance>,
}

impl std::fmt::Debug for OwnKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OwnKey")
    }
}

impl OwnKey {
    /// Seals bytes for a place among those of the thing.
    pub fn seal(&self, column: &str, row: impl Display, plain: &[u8]) -> Result<Vec<u8>, DbError> {
        seal(
            &self.key,
            OWN,
            column,
            &row.to_string(),
            plain,
            self.chance.as_ref(),
        )
    }
    /// Another thing's key wrapped by this one.
    pub fn wrap(
        &self,
        column: &str,
        row: impl Display,
        other: &OwnKey,
    ) -> Result<Vec<u8>, DbError> {
        self.seal(column, row, &other.key)
    }
    /// Unwraps what [`OwnKey::wrap`] wrapped.
    pub fn unwrap(
        &self,
        column: &str,
        row: impl Display,
        wrapped: &[u8],
    ) -> Result<OwnKey, DbError> {
        let key = self.open(column, row, wrapped)?;
        Ok(OwnKey {
            key: key.try_into().map_err(|_| refused(column))?,
            chance: Arc::clone(&self.chance),
        })
    }
    /// Opens what was sealed for the same place.
    pub fn open(&self, column: &str, row: impl Display, sealed: &[u8]) -> Result<Vec<u8>, DbError> {
        open(&self.key, column, &row.to_string(), sealed)
    }
    /// Seals a text; an empty one stays empty.
    pub fn seal_text(
        &self,
        column: &str,
        row: impl Display,
        plain: &str,
    ) -> Result<String, DbError> {
        text_sealed(plain, |bytes| self.seal(column, row, bytes))
    }
    /// Opens a sealed text; one that was never sealed comes back as it is.
    pub fn open_text(
        &self,
        column: &str,
        row: impl Display,
        text: String,
    ) -> Result<String, DbError> {
        text_opened(column, text, |sealed| self.open(column, row, sealed))
    }
}

/// Whether a text is sealed.
pub fn is_sealed(text: &str) -> bool {
    text.starts_with(MARK)
}

/// A text as it may be stored in plain: without the mark that only sealed texts begin with.
pub fn plain(text: &str) -> &str {
    text.trim_start_matches(MARK)
}

/// A text sealed by `seal`; an empty one stays empty.
fn text_sealed(
    plain: &str,
    seal: impl FnOnce(&[u8]) -> Result<Vec<u8>, DbError>,
) -> Result<String, DbError> {
    if plain.is_empty() {
        return Ok(String::new());
    }
    Ok(as_text(&seal(plain.as_bytes())?))
}

/// A text opened by `open`; one that was never sealed comes back as it is.
fn text_opened(
    column: &str,
    text: String,
    open: impl FnOnce(&[u8]) -> Result<Vec<u8>, DbError>,
) -> Result<String, DbError> {
    let Some(sealed) = from_text(&text) else {
        return Ok(text);
    };
    let sealed = sealed.ok_or_else(|| refused(column))?;
    String::from_utf8(open(&sealed)?).map_err(|_| refused(column))
}

fn as_text(sealed: &[u8]) -> String {
    let mut text = String::with_capacity(1 + sealed.len() * 4 / 3 + 4);
    text.push(MARK);
    BASE64URL_NOPAD.encode_append(sealed, &mut text);
    text
}

/// The bytes of a sealed text: `None` where it is not sealed, `Some(None)` where it says so and is not.
fn from_text(text: &str) -> Option<Option<Vec<u8>>> {
    let body = text.strip_prefix(MARK)?;
    Some(BASE64URL_NOPAD.decode(body.as_bytes()).ok())
}

/// The number of the key that sealed these bytes; `None` where they are not sealed.
fn number_of(sealed: &[u8]) -> Option<u32> {
    if sealed.len() < HEAD_BYTES + TAG_BYTES || sealed[0] != FORM {
        return None;
    }
    let number: [u8; 4] = sealed[1..5].try_into().ok()?;
    Some(u32::from_be_bytes(number))
}

/// HMAC-SHA-256 over parts, each with its length, so that no two lists of parts are one.
fn keyed(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key) else {
        unreachable!("HMAC takes a key of any length")
    };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// What a ciphertext is bound to besides its key: its form, the number of its key, and its place.
fn bound_to(head: &[u8], column: &str, row: &str) -> Vec<u8> {
    let mut bound = Vec::with_capacity(head.len() + column.len() + row.len() + 1);
    bound.extend_from_slice(head);
    bound.extend_from_slice(column.as_bytes());
    bound.push(0);
    bound.extend_from_slice(row.as_bytes());
    bound
}

fn seal(
    key: &Key,
    number: u32,
    column: &str,
    row: &str,
    plain: &[u8],
    chance: &dyn Chance,
) -> Result<Vec<u8>, DbError> {
    let mut sealed = Vec::with_capacity(HEAD_BYTES + plain.len() + TAG_BYTES);
    sealed.push(FORM);
    sealed.extend_from_slice(&number.to_be_bytes());
    let mut nonce = [0; NONCE_BYTES];
    chance.fill(&mut nonce);
    let aad = bound_to(&sealed, column, row);
    let body = XChaCha20Poly1305::new(key.into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: &aad,
            },
        )
        .map_err(|_| DbError::Sealed(format!("{column} is too long to be sealed")))?;
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&body);
    Ok(sealed)
}

fn open(key: &Key, column: &str, row: &str, sealed: &[u8]) -> Result<Vec<u8>, DbError> {
    if number_of(sealed).is_none() {
        return Err(refused(column));
    }
    let aad = bound_to(&sealed[..5], column, row);
    let Ok(nonce) = <[u8; NONCE_BYTES]>::try_from(&sealed[5..HEAD_BYTES]) else {
        return Err(refused(column));
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(
            &XNonce::from(nonce),
            Payload {
                msg: &sealed[HEAD_BYTES..],
                aad: &aad,
            },
        )
        .map_err(|_| refused(column))
}

fn refused(column: &str) -> DbError {
    DbError::Sealed(format!(
        "{column} can't be opened: it was changed, moved here from elsewhere, or sealed under another key"
    ))
}
