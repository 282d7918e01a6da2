//! Common Indian names in five scripts, each with the Roman spellings one meets in a register.
//!
//! Given and family names are drawn apart, so a person here is a chance combination; names that would make a well-known
//! person's are left out of the lists.

mod bengali;
mod english;
mod hindi;
mod odia;
mod tamil;

use crate::random::Random;

/// The script a person's own name is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Roman letters; such a person's own spelling is the Roman one.
    Latin,
    /// Hindi and most of its neighbours.
    Devanagari,
    /// Odia.
    Odia,
    /// Bengali.
    Bengali,
    /// Tamil.
    Tamil,
}

impl Script {
    /// Every script, in the order of the enum.
    pub const ALL: [Script; 5] = [
        Script::Latin,
        Script::Devanagari,
        Script::Odia,
        Script::Bengali,
        Script::Tamil,
    ];

    /// ISO 15924 code.
    pub fn code(self) -> &'static str {
        match self {
            Script::Latin => "Latn",
            Script::Devanagari => "Deva",
            Script::Odia => "Orya",
            Script::Bengali => "Beng",
            Script::Tamil => "Taml",
        }
    }

    /// The language spoken to a person with such a name here, BCP 47.
    pub fn language(self) -> &'static str {
        match self {
            Script::Latin => "en",
            Script::Devanagari => "hi",
            Script::Odia => "or",
            Script::Bengali => "bn",
            Script::Tamil => "ta",
        }
    }

    fn names(self) -> &'static Names {
        match self {
            Script::Latin => &english::NAMES,
            Script::Devanagari => &hindi::NAMES,
            Script::Odia => &odia::NAMES,
            Script::Bengali => &bengali::NAMES,
            Script::Tamil => &tamil::NAMES,
        }
    }
}

/// What a person is registered as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Woman.
    Female,
    /// Man.
    Male,
}

impl Sex {
    /// `female` or `male`.
    pub fn code(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// One part of a name: its Roman spellings, the most usual first, and its own script.
struct Part(&'static [&'static str], &'static str);

/// The names of one region.
struct Names {
    women: &'static [Part],
    men: &'static [Part],
    middle_women: &'static [Part],
    middle_men: &'static [Part],
    family: &'static [Part],
    /// In a hundred names, how many have a middle part.
    middle_percent: u64,
}

/// A whole name in Roman letters and in its own script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) roman: String,
    pub(crate) native: String,
}

/// Draws a name. One in five parts is spelled in Roman letters in a less usual way.
pub(crate) fn draw(random: &mut Random, script: Script, sex: Sex) -> Name {
    let names = script.names();
    let (given, middle) = match sex {
        Sex::Female => (names.women, names.middle_women),
        Sex::Male => (names.men, names.middle_men),
    };
    let mut name = Name {
        roman: String::with_capacity(32),
        native: String::with_capacity(64),
    };
    add(&mut name, random, given);
    if !middle.is_empty() && random.percent(names.middle_percent) {
        add(&mut name, random, middle);
    }
    add(&mut name, random, names.family);
    name
}

fn add(name: &mut Name, random: &mut Random, parts: &[Part]) {
    let Part(spellings, native) = random.pick(parts);
    let spelling = if spellings.len() > 1 && random.percent(20) {
        *random.pick(&spellings[1..])
    } else {
        spellings[0]
    };
    if !name.roman.is_empty() {
        name.roman.push(' ');
        name.native.push(' ');
    }
    name.roman.push_str(spelling);
    name.native.push_str(native);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(script: Script) -> std::ops::RangeInclusive<char> {
        match script {
            Script::Latin => 'A'..='z',
            Script::Devanagari => '\u{0900}'..='\u{097f}',
            Script::Odia => '\u{0b00}'..='\u{0b7f}',
            Script::Bengali => '\u{0980}'..='\u{09ff}',
            Script::Tamil => '\u{0b80}'..='\u{0bff}',
        }
    }

    #[test]
    fn every_part_is_written_in_its_own_script_and_in_roman_letters() {
        for script in Script::ALL {
            let names = script.names();
            let lists = [
                names.women,
                names.men,
                names.middle_women,
                names.middle_men,
                names.family,
            ];
            for Part(spellings, native) in lists.into_iter().flatten() {
                assert!(
                    native.chars().all(|c| block(script).contains(&c)),
                    "{native}"
                );
                assert!(!spellings.is_empty());
                for spelling in *spellings {
                    let mut letters = spelling.chars();
                    assert!(
                        letters.next().is_some_and(|c| c.is_ascii_uppercase()),
                        "{spelling}"
                    );
                    assert!(letters.all(|c| c.is_ascii_lowercase()), "{spelling}");
                }
            }
        }
    }

    #[test]
    fn no_list_says_a_name_twice_and_each_is_long_enough() {
        for script in Script::ALL {
            let names = script.names();
            for (list, least) in [(names.women, 24), (names.men, 24), (names.family, 20)] {
                let mut written: Vec<_> = list.iter().map(|part| part.1).collect();
                assert!(written.len() >= least, "{script:?}: {}", written.len());
                written.sort_unstable();
                let all = written.len();
                written.dedup();
                assert_eq!(written.len(), all, "{script:?}");
            }
        }
    }

    #[test]
    fn some_names_are_spelled_in_two_ways() {
        let mut random = Random::new(7);
        let mut spellings = std::collections::BTreeMap::<String, Vec<String>>::new();
        for _ in 0..5_000 {
            let name = draw(&mut random, Script::Devanagari, Sex::Female);
            spellings.entry(name.native).or_default().push(name.roman);
        }
        let two_ways = spellings
            .values()
            .filter(|list| list.iter().any(|s| *s != list[0]))
            .count();
        assert!(two_ways > 100, "{two_ways}");
    }
}
