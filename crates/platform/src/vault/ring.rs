//! The deployment's keys as a file or a command gives them: lines of text, so that a person can see what they copy.

use super::Key;
use data_encoding::BASE64;
use kernel::Chance;
use std::fmt::Write as _;

/// The keys: one for look-ups, and those that seal, of which the one with the highest number seals now and the others still open.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyRing {
    pub(super) lookup: Key,
    sealing: Vec<(u32, Key)>,
}

impl std::fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyRing of {}", self.sealing.len())
    }
}

/// Why there are no keys.
#[derive(Clone, Debug, thiserror::Error)]
pub enum RingError {
    /// They are not where they should be.
    #[error("{0}")]
    Missing(String),
    /// What is there are no keys.
    #[error("line {line} of the keys: {why}")]
    Unreadable {
        /// Which line, from 1.
        line: usize,
        /// What is wrong, without the line itself.
        why: &'static str,
    },
}

impl KeyRing {
    /// New keys, number 1.
    pub fn draw(chance: &dyn Chance) -> Self {
        Self {
            lookup: drawn(chance),
            sealing: vec![(1, drawn(chance))],
        }
    }

    /// Reads the lines: `lookup KEY`, `key NUMBER KEY`; keys are 32 bytes in base 64; empty lines and those with `#` are passed over.
    ///
    /// # Errors
    /// Names the line that can't be read.
    pub fn parse(text: &str) -> Result<Self, RingError> {
        let mut lookup = None;
        let mut sealing: Vec<(u32, Key)> = Vec::new();
        let mut last = 0;
        for (at, line) in text.lines().enumerate() {
            last = at + 1;
            let unreadable = |why| RingError::Unreadable { line: last, why };
            let mut words = line.split_whitespace();
            match words.next() {
                None => continue,
                Some(word) if word.starts_with('#') => continue,
                Some("lookup") => {
                    lookup = Some(key(words.next()).ok_or_else(|| unreadable("no key"))?);
                }
                Some("key") => {
                    let number: u32 = words
                        .next()
                        .and_then(|word| word.parse().ok())
                        .filter(|number| *number > 0)
                        .ok_or_else(|| unreadable("no number"))?;
                    let key = key(words.next()).ok_or_else(|| unreadable("no key"))?;
                    if sealing.iter().any(|(known, _)| *known == number) {
                        return Err(unreadable("the same number twice"));
                    }
                    sealing.push((number, key));
                }
                Some(_) => return Err(unreadable("begins with neither `lookup` nor `key`")),
            }
        }
        let missing = |why| RingError::Unreadable {
            line: last + 1,
            why,
        };
        if sealing.is_empty() {
            return Err(missing("no line `key NUMBER KEY`"));
        }
        sealing.sort_unstable_by_key(|(number, _)| std::cmp::Reverse(*number));
        Ok(Self {
            lookup: lookup.ok_or_else(|| missing("no line `lookup KEY`"))?,
            sealing,
        })
    }

    /// The lines [`KeyRing::parse`] reads.
    pub fn to_text(&self) -> String {
        let mut text = String::from(
            "# Sangam's keys for what identifies people. Without this file nobody, ourselves included, reads a number or a name again.\n\
             # Keep a copy apart from the backups of the data, and let nobody else read it.\n",
        );
        let _ = writeln!(text, "lookup {}", BASE64.encode(&self.lookup));
        for (number, key) in &self.sealing {
            let _ = writeln!(text, "key {number} {}", BASE64.encode(key));
        }
        text
    }

    /// The same with a further key, which seals from now on.
    pub fn with_next(mut self, chance: &dyn Chance) -> Self {
        let next = self.current() + 1;
        self.sealing.insert(0, (next, drawn(chance)));
        self
    }

    /// The same with the key that seals now alone.
    pub fn with_current_only(mut self) -> Self {
        self.sealing.truncate(1);
        self
    }

    /// How many keys can open something.
    pub fn sealing_count(&self) -> usize {
        self.sealing.len()
    }

    /// The number of the key that seals now.
    pub fn current(&self) -> u32 {
        self.sealing.first().map_or(0, |(number, _)| *number)
    }

    pub(super) fn key(&self, number: u32) -> Option<Key> {
        self.sealing
            .iter()
            .find(|(known, _)| *known == number)
            .map(|(_, key)| *key)
    }
}

fn drawn(chance: &dyn Chance) -> Key {
    let mut key = [0; 32];
    chance.fill(&mut key);
    key
}

fn key(word: Option<&str>) -> Option<Key> {
    BASE64.decode(word?.as_bytes()).ok()?.try_into().ok()
}
