//! Districts by what people call them: the old name and the new, in their own script, misspelt.
//!
//! The list of districts and its exact look-up are the kernel's ([`kernel::place`]); `data/places.tsv` adds former and native names with
//! their source, and sound finds the rest: Ganjaam, गंजाम. What fits several districts is given back as several: a guessed place sends a
//! worker to the wrong office.

use std::collections::HashMap;
use std::sync::LazyLock;

use kernel::place::{self, District};
use serde::Serialize;

use crate::normalise::normalise;
use crate::skeleton::skeletons;
use crate::sounds::{self, Sound};

/// Districts offered for one name.
pub const OFFERED_MAX: usize = 10;
/// Letters of a name looked at.
const NAME_CHARS_MAX: usize = 100;
/// Sounds are alike from here on, of 100.
const ALIKE_FROM: u32 = 82;

/// A district a name may mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// The district.
    pub district: &'static District,
    /// The name it was found under.
    pub found_as: &'static str,
    /// Why.
    pub how: How,
    /// 100: that is its name; less where only the sound fits.
    pub score: u8,
}

/// Why a name leads to a district.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Its present name, or one the kernel knows it by.
    Name,
    /// Its name in a script of its own.
    Native,
    /// A name it had.
    Former,
    /// A name people use.
    Everyday,
    /// It sounds like one of them.
    Sound,
}

struct Known {
    name: &'static str,
    district: &'static District,
    how: How,
    sounds: Vec<Sound>,
}

struct Names {
    known: Vec<Known>,
    by_text: HashMap<String, Vec<usize>>,
    by_skeleton: HashMap<String, Vec<usize>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let written = include_str!("../data/places.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let district = place::district(fields.next()?.parse().ok()?)?;
            let name = fields.next()?;
            let how = match fields.next()? {
                "former" => How::Former,
                "native" => How::Native,
                _ => How::Everyday,
            };
            Some((name, district, how))
        });
    let mut names = Names {
        known: Vec::new(),
        by_text: HashMap::new(),
        by_skeleton: HashMap::new(),
    };
    let kernels = place::district_names().map(|(name, district)| (name, district, How::Name));
    for (name, district, how) in written.chain(kernels) {
        let text = key(name);
        let sounds = sounds::sounds(&text);
        let at = names.known.len();
        for skeleton in skeletons(&text) {
            names.by_skeleton.entry(skeleton).or_default().push(at);
        }
        names.by_text.entry(text).or_default().push(at);
        names.known.push(Known {
            name,
            district,
            how,
            sounds,
        });
    }
    names
});

/// A name as one word: "Bengaluru (Rural)" and "bengaluru rural" are the same.
fn key(name: &str) -> String {
    normalise(name)
        .chars()
        .filter(|c| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*c))
        .collect()
}

/// The districts a name may mean, the likeliest first, in this state (LGD code) if it is known.
pub fn find(typed: &str, state_lgd: Option<u8>) -> Vec<Found> {
    let typed: String = typed.chars().take(NAME_CHARS_MAX).collect();
    let text = key(&typed);
    let names = &*NAMES;
    let mut found: Vec<Found> = Vec::new();
    let mut add = |known: &Known, how: How, score: u8| {
        if state_lgd.is_none_or(|state| state == known.district.state_lgd) {
            match found
                .iter_mut()
                .find(|f| f.district.lgd == known.district.lgd)
            {
                Some(before) if before.score >= score => {}
                Some(before) => {
                    (before.how, before.score, before.found_as) = (how, score, known.name)
                }
                None => found.push(Found {
                    district: known.district,
                    found_as: known.name,
                    how,
                    score,
                }),
            }
        }
    };
    for district in place::districts_named(&typed) {
        if let Some(known) = names
            .known
            .iter()
            .find(|known| known.district.lgd == district.lgd && known.how == How::Name)
        {
            add(known, How::Name, 100);
        }
    }
    for at in names.by_text.get(&text).into_iter().flatten() {
        add(&names.known[*at], names.known[*at].how, 100);
    }
    let spoken = sounds::sounds(&text);
    let mut near: Vec<usize> = skeletons(&text)
        .iter()
        .filter_map(|skeleton| names.by_skeleton.get(skeleton))
        .flatten()
        .copied()
        .collect();
    near.sort_unstable();
    near.dedup();
    for at in near {
        let known = &names.known[at];
        let size: u32 = spoken
            .iter()
            .map(|s| if s.is_vowel() { 40 } else { 100 })
            .sum();
        let away = sounds::distance(&spoken, &known.sounds) * 100 / size.max(1);
        let score = 100_u32.saturating_sub(away).min(99);
        if score >= ALIKE_FROM {
            add(known, How::Sound, score as u8);
        }
    }
    found.sort_by_key(|f| (std::cmp::Reverse(f.score), f.district.lgd));
    found.truncate(OFFERED_MAX);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_new_native_and_misspelt_names_lead_to_the_district() {
        for (name, lgd) in [
            ("Gurgaon", 86),
            ("Gurugram", 86),
            ("गुड़गांव", 86),
            ("Prayagraj", 175),
            ("इलाहाबाद", 175),
            ("Elahabad", 175),
            ("Ganjam", 388),
            ("Ganjaam", 388),
            ("गंजाम", 388),
            ("ଗଞ୍ଜାମ", 388),
            ("ଗଂଜାମ", 388),
            ("Kalahandhi", 395),
            ("कालाहांडी", 395),
            ("কলকাতা", 342),
            ("Kolkatta", 342),
            ("சென்னை", 603),
            ("Nawanshahr", 39),
        ] {
            let found = find(name, None);
            assert_eq!(found.first().map(|f| f.district.lgd), Some(lgd), "{name}");
        }
        assert!(find("Atlantis", None).is_empty());
        assert!(find("", None).is_empty());
    }

    #[test]
    fn a_name_of_two_districts_gives_both() {
        let both = find("Bilaspur", None);
        assert!(both.len() >= 2 && both[0].score == both[1].score);
        assert_eq!(find("Bilaspur", Some(22))[0].district.lgd, 406);
        assert_eq!(find("Aurangabad", Some(27))[0].district.lgd, 515);
    }

    #[test]
    fn every_line_of_the_data_names_a_district() {
        let lines = include_str!("../data/places.tsv")
            .lines()
            .filter(|l| !l.starts_with('#') && !l.is_empty());
        for line in lines {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 5, "{line}");
            assert!(
                fields[0].parse().ok().and_then(place::district).is_some(),
                "{line}"
            );
            assert!(
                ["former", "native", "everyday"].contains(&fields[2]),
                "{line}"
            );
            assert!(!fields[4].is_empty(), "{line}: from where?");
        }
    }
}
