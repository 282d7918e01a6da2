//! A written name into its parts.

use crate::names::lists::{self, Around};
use crate::normalise::normalise;
use crate::sounds::{self, Sound};

/// Parts of a name kept.
const PARTS_MAX: usize = 8;
/// Letters of a name read.
const NAME_CHARS_MAX: usize = 200;

/// What a part of a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A name proper.
    Core,
    /// Devi, Bai, Kumari: many share it.
    Ending,
    /// One letter for a name.
    Initial,
}

/// A part of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// In its normal form.
    pub text: String,
    /// What it is.
    pub kind: PartKind,
    pub(super) group: Option<usize>,
    pub(super) sounds: Vec<Sound>,
}

/// A name, read. Reading costs more than comparing: keep it when one name is held against many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// The person's own parts.
    pub parts: Vec<Part>,
    /// The parts of the relative named behind S/o, W/o and the like; empty where none is.
    pub relative: Vec<Part>,
}

impl Name {
    /// Reads a name.
    pub fn read(written: &str) -> Name {
        let cut: String = written.chars().take(NAME_CHARS_MAX).collect();
        let text = normalise(&cut);
        let mut name = Name::default();
        let mut relative = false;
        let words: Vec<&str> = text
            .split(|c: char| {
                c.is_whitespace() || matches!(c, ',' | '(' | ')' | '-' | '|' | ';' | '"')
            })
            .flat_map(split_dots)
            .flat_map(split_abd)
            .filter(|word| !word.is_empty())
            .collect();
        let mut at = 0;
        while at < words.len() {
            let pair = words
                .get(at + 1)
                .map(|next| format!("{} {next}", words[at]));
            let (word, taken) = match &pair {
                Some(pair) if lists::around(pair) == Some(Around::Relation) => (pair.as_str(), 2),
                _ => (words[at], 1),
            };
            at += taken;
            match lists::around(word) {
                Some(Around::Relation) => {
                    relative = true;
                    continue;
                }
                Some(Around::Title) => continue,
                kind => {
                    let list = if relative {
                        &mut name.relative
                    } else {
                        &mut name.parts
                    };
                    if list.len() < PARTS_MAX {
                        list.extend(part(word, kind == Some(Around::Ending)));
                    }
                }
            }
        }
        // Endings alone are somebody's name after all.
        for list in [&mut name.parts, &mut name.relative] {
            if list.iter().all(|part| part.kind != PartKind::Core) {
                for part in list.iter_mut().filter(|part| part.kind == PartKind::Ending) {
                    part.kind = PartKind::Core;
                }
            }
        }
        name
    }

    /// See [`super::keys`].
    pub fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        let core: Vec<&Part> = self
            .parts
            .iter()
            .filter(|part| part.kind == PartKind::Core)
            .collect();
        for part in &core {
            match part.group {
                Some(group) => keys.push(format!("={group}")),
                None => keys.extend(sounds::skeletons(&part.sounds)),
            }
            if part.group.is_some() {
                keys.extend(sounds::skeletons(&part.sounds));
            }
        }
        let spoken: Vec<&Part> = self
            .parts
            .iter()
            .filter(|part| part.kind != PartKind::Initial)
            .collect();
        for pair in spoken.windows(2) {
            let mut both = pair[0].sounds.clone();
            both.extend(&pair[1].sounds);
            keys.extend(sounds::skeletons(&both));
        }
        if keys.is_empty() {
            keys.extend(self.parts.iter().map(|part| part.text.clone()));
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// "S.K.Das" is three words, "Smt." one, "Md." one.
fn split_dots(word: &str) -> impl Iterator<Item = &str> {
    word.split('.')
}

/// عبدالرحمن is written in one word and apart; the article before a name is no part of it.
fn split_abd(word: &str) -> impl Iterator<Item = &str> {
    let (first, second) = match word.strip_prefix("عبدال") {
        Some(rest) if rest.chars().count() > 2 => ("عبد", rest),
        _ => ("", word),
    };
    let second = match second.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => second,
    };
    [first, second].into_iter().filter(|part| !part.is_empty())
}

fn part(word: &str, ending: bool) -> Option<Part> {
    let text: String = word
        .chars()
        .filter(|c| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*c))
        .collect();
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let sounds = sounds::sounds(&text);
    let group = lists::variant_group(&text);
    let letters = text
        .chars()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .count();
    let kind = if letters <= 1 && group.is_none() || is_spelled_initial(&text) {
        PartKind::Initial
    } else if ending {
        PartKind::Ending
    } else {
        PartKind::Core
    };
    Some(Part {
        text,
        kind,
        group,
        sounds,
    })
}

/// The name of a Roman letter in another script, as Tamil clerks write initials: எம் for M.
fn is_spelled_initial(text: &str) -> bool {
    spelled_initial(text).is_some()
}

pub(super) fn spelled_initial(text: &str) -> Option<Sound> {
    Some(match text {
        "எம்" | "एम" | "এম" | "ଏମ" => Sound::M,
        "எஸ்" | "एस" | "এস" | "ଏସ" => Sound::S,
        "ஆர்" | "आर" | "আর" | "ଆର" => Sound::R,
        "கே" | "के" | "কে" | "କେ" => Sound::K,
        "பி" | "पी" | "পি" | "ପି" => Sound::P,
        "டி" | "टी" | "টি" | "ଟି" => Sound::T,
        "ஜி" | "जी" | "জি" => Sound::G,
        "என்" | "एन" | "এন" | "ଏନ" => Sound::N,
        "எல்" | "एल" | "এল" | "ଏଲ" => Sound::L,
        "வி" | "वी" | "ভি" | "ଭି" => Sound::V,
        "சி" | "सी" | "সি" | "ସି" => Sound::S,
        "டீ" | "डी" | "ডি" | "ଡି" => Sound::D,
        "ஜே" | "जे" | "জে" | "ଜେ" => Sound::J,
        "ஏ" | "ए" | "এ" | "ଏ" => Sound::Schwa,
        _ => return None,
    })
}
