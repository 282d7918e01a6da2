//! Places: the states and districts of India by their Local Government Directory (LGD) codes.
//!
//! A case, a person's home and a chapter all name a place by its LGD district code, never by a written name: a district is
//! written in many ways and renamed now and then. This is the list those codes are looked up in, and the way from a written
//! name ("Orissa", "KEONJHAR", "Trivandrum") to its code. Where a name fits two places the answer is none: a guessed place
//! sends a worker to the wrong office.
//!
//! The list is `data/districts.csv`; its origin, licence and gaps are in `data/README.md`.

mod aliases;
mod states;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use aliases::DISTRICT_ALIASES;
use states::{FORMER_CODES, STATE_ALIASES, STATES};

/// A state or union territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct State {
    /// LGD state code, 1 to 38 without 25 and 26.
    pub lgd: u8,
    /// The letters after `IN-` in ISO 3166-2, or those in common use.
    pub iso_suffix: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Name in Hindi.
    pub name_hi: &'static str,
    /// Name in Odia.
    pub name_or: &'static str,
}

impl State {
    /// The name for a reader of `language` (BCP 47; `hi` and `or` are known, any other reads English).
    pub fn name(&self, language: &str) -> &'static str {
        match language.split('-').next() {
            Some("hi") => self.name_hi,
            Some("or") => self.name_or,
            _ => self.name_en,
        }
    }
}

/// A district.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct District {
    /// LGD district code.
    pub lgd: u16,
    /// Name in English as the boundary layer has it.
    pub name: &'static str,
    /// LGD code of its state.
    pub state_lgd: u8,
    /// Latitude of a point inside, degrees north.
    pub lat: f64,
    /// Longitude of a point inside, degrees east.
    pub lon: f64,
}

impl District {
    /// The state this district is in.
    pub fn state(&self) -> &'static State {
        state(self.state_lgd).expect("every district of the list has a state; a test says so")
    }
}

/// An area the official map shows that has no LGD district code, so nothing can be recorded as being there.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct UncodedArea {
    /// Name in English.
    pub name: &'static str,
    /// LGD code of its state.
    pub state_lgd: u8,
    /// Latitude of a point inside, degrees north.
    pub lat: f64,
    /// Longitude of a point inside, degrees east.
    pub lon: f64,
}

struct Gazetteer {
    districts: Vec<District>,
    by_code: BTreeMap<u16, usize>,
    by_name: BTreeMap<String, Vec<usize>>,
    uncoded: Vec<UncodedArea>,
    states_by_name: BTreeMap<String, u8>,
}

static GAZETTEER: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::read(include_str!("../data/districts.csv")));

impl Gazetteer {
    /// Reads the list. The file is part of the program, so a fault in it is a fault of the program.
    fn read(text: &'static str) -> Gazetteer {
        let mut gazetteer = Gazetteer {
            districts: Vec::with_capacity(780),
            by_code: BTreeMap::new(),
            by_name: BTreeMap::new(),
            uncoded: Vec::new(),
            states_by_name: BTreeMap::new(),
        };
        for line in text.lines().skip(1) {
            let mut fields = line.split(',');
            let mut next = || {
                fields
                    .next()
                    .expect("five fields in each line of districts.csv")
            };
            let (state_lgd, lgd, name) = (next(), next(), next());
            let state_lgd = state_lgd.parse().expect("a state code");
            let lat = next().parse().expect("a latitude");
            let lon = next().parse().expect("a longitude");
            if lgd.is_empty() {
                gazetteer.uncoded.push(UncodedArea {
                    name,
                    state_lgd,
                    lat,
                    lon,
                });
                continue;
            }
            let lgd = lgd.parse().expect("a district code");
            gazetteer.by_code.insert(lgd, gazetteer.districts.len());
            gazetteer.districts.push(District {
                lgd,
                name,
                state_lgd,
                lat,
                lon,
            });
        }
        for index in 0..gazetteer.districts.len() {
            let name = gazetteer.districts[index].name;
            gazetteer.name_district(name, index);
            // "Keonjhar (Kendujhar)" is asked for by either half.
            if let Some((first, second)) = name.trim_end_matches(')').split_once(" (") {
                let is_kind = matches!(second, "Rural" | "Urban");
                if !is_kind {
                    gazetteer.name_district(first, index);
                    gazetteer.name_district(second, index);
                }
            }
        }
        for (name, lgd) in DISTRICT_ALIASES {
            let index = gazetteer.by_code[lgd];
            gazetteer.name_district(name, index);
        }
        for state in &STATES {
            for name in [
                state.name_en,
                state.name_hi,
                state.name_or,
                state.iso_suffix,
            ] {
                gazetteer.states_by_name.insert(key(name), state.lgd);
            }
        }
        for (name, lgd) in &STATE_ALIASES {
            gazetteer.states_by_name.insert(key(name), *lgd);
        }
        gazetteer
    }

    fn name_district(&mut self, name: &str, index: usize) {
        let fitting = self.by_name.entry(key(name)).or_default();
        if !fitting.contains(&index) {
            fitting.push(index);
        }
    }
}

/// What two spellings of one name have in common: no case, no spaces, no punctuation.
fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for character in name.trim().chars() {
        match character {
            '&' => key.push_str("and"),
            // Zero-width joiners change how a name looks, not which name it is.
            '\u{200c}' | '\u{200d}' => {}
            // Nukta written apart or as one letter: registers have both, so it counts for neither.
            '\u{093c}' | '\u{0b3c}' => {}
            '\u{095c}' => key.push('\u{0921}'),
            '\u{095d}' => key.push('\u{0922}'),
            '\u{095b}' => key.push('\u{091c}'),
            '\u{0b5c}' => key.push('\u{0b21}'),
            '\u{0b5d}' => key.push('\u{0b22}'),
            // Letters, and the vowel signs of Indian scripts, which `is_alphanumeric` leaves out in part.
            c if c.is_alphanumeric() || ('\u{0900}'..='\u{0dff}').contains(&c) => {
                key.extend(c.to_lowercase());
            }
            _ => {}
        }
    }
    key
}

/// Every state and union territory, by code.
pub fn states() -> &'static [State] {
    &STATES
}

/// The state with this LGD code; the former codes 25 and 26 lead to 38, into which they merged.
pub fn state(lgd: u8) -> Option<&'static State> {
    let lgd = FORMER_CODES
        .iter()
        .find(|(former, _)| *former == lgd)
        .map_or(lgd, |(_, now)| *now);
    STATES.iter().find(|state| state.lgd == lgd)
}

/// The state of this name in English, Hindi or Odia, its letters ("OD"), or an old or common other spelling.
///
/// Case, spaces and punctuation do not matter; "State" at the end neither.
pub fn state_by_name(name: &str) -> Option<&'static State> {
    let key = key(name);
    let names = &GAZETTEER.states_by_name;
    names
        .get(&key)
        .or_else(|| names.get(key.strip_suffix("state")?))
        .and_then(|lgd| state(*lgd))
}

/// Every district that has a code: state by state, by name within the state.
pub fn districts() -> &'static [District] {
    &GAZETTEER.districts
}

/// The district with this LGD code.
pub fn district(lgd: u16) -> Option<&'static District> {
    GAZETTEER
        .by_code
        .get(&lgd)
        .map(|index| &GAZETTEER.districts[*index])
}

/// The districts of one state, by name.
pub fn districts_of(state_lgd: u8) -> impl Iterator<Item = &'static District> {
    GAZETTEER
        .districts
        .iter()
        .filter(move |district| district.state_lgd == state_lgd)
}

/// Every district this name may mean: present, former or everyday name, in any state.
pub fn districts_named(name: &str) -> Vec<&'static District> {
    let key = key(name);
    let names = &GAZETTEER.by_name;
    let bare = ["district", "dist", "zilla", "jila"]
        .iter()
        .find_map(|tail| key.strip_suffix(tail));
    names
        .get(&key)
        .or_else(|| names.get(bare?))
        .map(|indices| {
            indices
                .iter()
                .map(|index| &GAZETTEER.districts[*index])
                .collect()
        })
        .unwrap_or_default()
}

/// Every name a district is known by here, present, former and everyday, with the district: for finding misspelt ones.
pub fn district_names() -> impl Iterator<Item = (&'static str, &'static District)> {
    districts()
        .iter()
        .map(|district| (district.name, district))
        .chain(
            DISTRICT_ALIASES
                .iter()
                .filter_map(|(name, lgd)| district(*lgd).map(|of| (*name, of))),
        )
}

/// The one district of this name, in this state if it is known; none when no or several districts fit.
pub fn district_by_name(name: &str, state_lgd: Option<u8>) -> Option<&'static District> {
    let mut fitting = districts_named(name);
    fitting.retain(|district| state_lgd.is_none_or(|state| state == district.state_lgd));
    match fitting.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// The areas of the official map without an LGD district code.
pub fn uncoded_areas() -> &'static [UncodedArea] {
    &GAZETTEER.uncoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(states().len(), 36);
        assert_eq!(districts().len() + uncoded_areas().len(), 780);
        assert_eq!(uncoded_areas().len(), 3);
        let mut codes: Vec<u16> = districts().iter().map(|district| district.lgd).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 777, "a code stands for one district");
    }

    #[test]
    fn every_district_has_a_state_and_lies_in_india() {
        for district in districts() {
            assert!(state(district.state_lgd).is_some(), "{district:?}");
            assert_eq!(district.state().lgd, district.state_lgd);
            assert!((6.0..38.0).contains(&district.lat), "{district:?}");
            assert!((68.0..98.0).contains(&district.lon), "{district:?}");
            assert!(!district.name.trim().is_empty());
        }
        for area in uncoded_areas() {
            assert!(state(area.state_lgd).is_some(), "{area:?}");
        }
    }

    #[test]
    fn every_state_has_districts_and_three_different_names() {
        for state in states() {
            assert!(
                districts_of(state.lgd).next().is_some(),
                "{}",
                state.name_en
            );
            assert!(
                state
                    .name_hi
                    .chars()
                    .all(|c| c == ' ' || ('\u{0900}'..='\u{097f}').contains(&c))
            );
            assert!(
                state
                    .name_or
                    .chars()
                    .all(|c| c == ' ' || ('\u{0b00}'..='\u{0b7f}').contains(&c))
            );
            for name in [
                state.name_en,
                state.name_hi,
                state.name_or,
                state.iso_suffix,
            ] {
                assert_eq!(state_by_name(name), Some(state), "{name}");
            }
        }
        assert_eq!(districts_of(21).count(), 30);
        assert_eq!(districts_of(32).count(), 14);
        assert_eq!(districts_of(27).count(), 36);
    }

    #[test]
    fn a_name_leads_to_its_state_however_it_is_written() {
        for (name, lgd) in [
            ("Orissa", 21),
            ("  oDISha ", 21),
            ("ODISHA STATE", 21),
            ("ओड़िशा", 21),
            ("ଓଡ଼ିଶା", 21),
            ("Pondicherry", 34),
            ("Bombay", 27),
            ("tamilnadu", 33),
            ("Tamil  Nadu", 33),
            ("Jammu & Kashmir", 1),
            ("DADRA & NAGAR HAVELI & DAMAN & DIU", 38),
            ("Daman and Diu", 38),
        ] {
            assert_eq!(
                state_by_name(name).map(|state| state.lgd),
                Some(lgd),
                "{name}"
            );
        }
        assert_eq!(state_by_name("Atlantis"), None);
        assert_eq!(state_by_name(""), None);
        assert_eq!(state_by_name("state"), None);
    }

    #[test]
    fn a_former_state_code_leads_to_the_present_one() {
        assert_eq!(state(26).map(|state| state.lgd), Some(38));
        assert_eq!(state(25).map(|state| state.lgd), Some(38));
        assert_eq!(state(0), None);
        assert_eq!(state(39), None);
    }

    #[test]
    fn a_name_leads_to_its_district_however_it_is_written() {
        for (name, state_lgd, lgd) in [
            ("Ganjam", None, 388),
            ("ganjam district", None, 388),
            ("KEONJHAR", Some(21), 375),
            ("Kendujhar", None, 375),
            ("Trivandrum", None, 601),
            ("Calcutta", None, 342),
            ("South 24-Parganas", None, 343),
            ("South Twenty-Four Parganas", None, 343),
            ("Bilaspur", Some(22), 406),
            ("Aurangabad", Some(27), 515),
            ("Aurangabad", Some(10), 235),
            ("Bengaluru (Rural)", None, 583),
            ("Bengaluru", None, 572),
        ] {
            let found = district_by_name(name, state_lgd).map(|district| district.lgd);
            assert_eq!(found, Some(lgd), "{name}");
        }
    }

    #[test]
    fn a_name_that_fits_two_districts_leads_to_none() {
        assert_eq!(district_by_name("Bilaspur", None), None);
        assert_eq!(districts_named("Bilaspur").len(), 2);
        assert_eq!(district_by_name("Aurangabad", None), None);
        assert_eq!(
            district_by_name("Ganjam", Some(32)),
            None,
            "no such district in Kerala"
        );
        assert_eq!(district_by_name("district", None), None);
    }

    #[test]
    fn every_district_is_found_by_its_own_name_within_its_state() {
        for district in districts() {
            let found = district_by_name(district.name, Some(district.state_lgd));
            assert_eq!(found, Some(district), "{}", district.name);
            assert_eq!(super::district(district.lgd), Some(district));
        }
    }

    #[test]
    fn a_name_is_read_in_the_readers_language() {
        let odisha = state(21).expect("Odisha");
        assert_eq!(odisha.name("hi"), "ओडिशा");
        assert_eq!(odisha.name("or-IN"), "ଓଡ଼ିଶା");
        assert_eq!(odisha.name("ta"), "Odisha");
    }
}
