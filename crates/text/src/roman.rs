//! Roman letters typed, a native word meant: mazdoori finds मजदूरी.
//!
//! Words that share a consonant skeleton are the candidates; they are ranked by how far their sounds are from what was typed. The
//! vocabulary is whatever the index holds: either [`Vocabulary`] keeps it in memory, or the caller fetches the words of
//! [`crate::skeleton::skeletons`] from a table of its own and lets [`rank`] order them.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::normalise::normalise;
use crate::sounds::{self, Sound};

/// Words offered for one typed.
pub const OFFERED_MAX: usize = 3;
/// The distance beyond which a word is not meant, in hundredths for each consonant typed.
const FAR_PER_CONSONANT: u32 = 34;

/// A word that may have been meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// The word.
    pub word: String,
    /// How far it sounds from what was typed: 0 is the same, 100 a consonant.
    pub distance: u32,
}

/// The words nearest in sound to what was typed, nearest first; those too far are left out. Where two are equally far, the one given
/// first comes first, so hand in the frequent words first.
pub fn rank<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<Candidate> {
    let typed = sounds::sounds(&normalise(typed));
    let far = far(&typed);
    let mut found: Vec<Candidate> = words
        .into_iter()
        .filter_map(|word| {
            let distance = sounds::distance(&typed, &sounds::sounds(&normalise(word)));
            (distance <= far).then(|| Candidate {
                word: word.to_owned(),
                distance,
            })
        })
        .collect();
    found.sort_by_key(|candidate| candidate.distance);
    found
}

fn far(typed: &[Sound]) -> u32 {
    let consonants = typed.iter().filter(|sound| !sound.is_vowel()).count() as u32;
    consonants.max(1) * FAR_PER_CONSONANT + 25
}

/// Native words by their skeletons, for finding what a Roman word means.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: Vec<String>,
    by_skeleton: HashMap<String, Vec<u32>>,
}

impl Vocabulary {
    /// A vocabulary of these words, frequent ones first.
    pub fn new<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> Self {
        let mut vocabulary = Self::default();
        let mut known = HashSet::new();
        for word in words {
            let word = normalise(word.as_ref()).into_owned();
            if !known.insert(word.clone()) {
                continue;
            }
            let at = vocabulary.words.len() as u32;
            for skeleton in crate::skeleton::skeletons(&word) {
                vocabulary.by_skeleton.entry(skeleton).or_default().push(at);
            }
            vocabulary.words.push(word);
        }
        vocabulary
    }

    /// How many words it holds.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words with a skeleton of what was typed, nearest in sound first.
    pub fn candidates(&self, typed: &str) -> Vec<Candidate> {
        let mut fitting: Vec<u32> = crate::skeleton::skeletons(&normalise(typed))
            .iter()
            .filter_map(|skeleton| self.by_skeleton.get(skeleton))
            .flatten()
            .copied()
            .collect();
        fitting.sort_unstable();
        fitting.dedup();
        rank(
            typed,
            fitting
                .into_iter()
                .map(|at| self.words[at as usize].as_str()),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_meant_comes_first() {
        let vocabulary =
            Vocabulary::new(["मजबूर", "मज़दूर", "मजदूरी", "मंजूर", "वेतन", "वतन", "काम", "कम"]);
        for (typed, word) in [
            ("mazdoor", "मजदूर"),
            ("mazduri", "मजदूरी"),
            ("manjur", "मंजूर"),
            ("vetan", "वेतन"),
            ("kaam", "काम"),
        ] {
            assert_eq!(vocabulary.candidates(typed)[0].word, word);
        }
        assert!(vocabulary.candidates("2026").is_empty());
    }
}
