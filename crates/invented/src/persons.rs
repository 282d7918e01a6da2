//! Workers who do not exist.
//!
//! A person is made from a seed and an index alone, so a million of them take no memory and the hundredth can be asked for
//! without the ninety-nine before.

use crate::names::{self, Script, Sex};
use crate::random::{Kind, Random};

/// A worker who does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Name in Roman letters as a caseworker might have spelled it.
    pub name_roman: String,
    /// Name in the person's own script.
    pub name_native: String,
    /// The script of `name_native`.
    pub script: Script,
    /// The language spoken with them, BCP 47: `hi`, `or`, `bn`, `ta`, `en`.
    pub language: &'static str,
    /// Woman or man.
    pub sex: Sex,
    /// Year of birth.
    pub birth_year: i16,
    /// LGD code of the state of their home.
    pub home_state_lgd: u8,
    /// LGD code of the district of their home.
    pub home_district_lgd: u16,
    /// The phone they are reached on, E.164; it may be somebody else's. See [`phone`].
    pub phone: String,
}

/// In a hundred persons, the share of each script among workers who ring an Indian labour line.
const SCRIPTS: [(Script, u16); 5] = [
    (Script::Devanagari, 36),
    (Script::Odia, 26),
    (Script::Bengali, 15),
    (Script::Tamil, 11),
    (Script::Latin, 12),
];

/// In a thousand persons, how many are reached on the phone of somebody near them. Lender and borrower both then have a
/// shared phone, so about 8 % of persons do.
const BORROWERS_PER_THOUSAND: u64 = 42;

type Home = (u8, &'static [u16]);

fn homes(script: Script) -> &'static [Home] {
    match script {
        Script::Latin => &[
            (20, &[364, 366, 367, 365]),
            (21, &[374, 389]),
            (32, &[595, 597, 594]),
            (22, &[402]),
        ],
        Script::Devanagari => &[
            (10, &[209, 215, 236, 207, 216, 234, 219, 205]),
            (9, &[191, 193, 183, 188, 190, 175, 180]),
            (20, &[358, 346, 349, 360]),
            (22, &[406, 405, 411, 408]),
        ],
        Script::Odia => &[(21, &[388, 393, 395, 390, 385, 394, 396, 379, 387, 370, 381])],
        Script::Bengali => &[(19, &[332, 333, 330, 336, 329, 343, 340])],
        Script::Tamil => &[(33, &[606, 617, 630, 631, 626, 622, 605])],
    }
}

/// The `index`-th person of this seed, with a script drawn by the usual shares.
pub fn person(seed: u64, index: u64) -> Person {
    person_from(seed, index, &SCRIPTS)
}

/// Every person of this seed, without end.
pub fn persons(seed: u64) -> impl Iterator<Item = Person> {
    (0..).map(move |index| person(seed, index))
}

/// The `index`-th person of this seed, with a script drawn by these shares.
pub(crate) fn person_from(seed: u64, index: u64, scripts: &[(Script, u16)]) -> Person {
    let mut random = Random::of(seed, Kind::Person, index);
    let script = random.weighted(scripts);
    let sex = if random.percent(31) {
        Sex::Female
    } else {
        Sex::Male
    };
    let name = names::draw(&mut random, script, sex);
    let (home_state_lgd, districts) = *random.pick(homes(script));
    Person {
        name_roman: name.roman,
        name_native: name.native,
        script,
        language: script.language(),
        sex,
        birth_year: random.between(1964, 2006) as i16,
        home_state_lgd,
        home_district_lgd: *random.pick(districts),
        phone: phone(phone_owner(seed, index)),
    }
}

/// The index of the person on whose phone this person is reached: mostly their own.
pub(crate) fn phone_owner(seed: u64, index: u64) -> u64 {
    let mut owner = index;
    loop {
        let mut random = Random::of(seed, Kind::Phone, owner);
        if owner == 0 || !random.per_thousand(BORROWERS_PER_THOUSAND) {
            return owner;
        }
        // Workers of one gang stand near each other in the register.
        owner -= 1 + random.below(owner.min(4));
    }
}

/// The `index`-th made-up mobile number, E.164. Different for each index below four million.
///
/// India sets no numbers aside for invention. These have the form of a mobile number and mostly a row of noughts behind the
/// first digit (`+9190000…`), which people see through; nothing in Sangam may dial one.
pub fn phone(index: u64) -> String {
    const FIRST: [&str; 4] = ["+919000", "+918000", "+917000", "+916000"];
    let line = index / 4 % 1_000_000;
    // A step through each hundred thousand that meets every number once, so that neighbours do not look alike.
    let (block, within) = (line / 100_000, line % 100_000);
    let shuffled = block * 100_000 + within * 61_933 % 100_000;
    let mut number = String::with_capacity(13);
    number.push_str(FIRST[(index % 4) as usize]);
    let mut unit = 100_000;
    while unit > 0 {
        number.push(char::from(b'0' + (shuffled / unit % 10) as u8));
        unit /= 10;
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_same_seed_makes_the_same_people() {
        let make = |seed| persons(seed).take(200).collect::<Vec<_>>();
        assert_eq!(make(1), make(1));
        assert_ne!(make(1), make(2));
        assert_eq!(make(1)[150], person(1, 150));
    }

    #[test]
    fn every_script_has_its_share() {
        let mut counts = BTreeMap::<Script, u64>::new();
        for person in persons(5).take(10_000) {
            *counts.entry(person.script).or_default() += 1;
            assert_eq!(person.language, person.script.language());
        }
        for (script, percent) in SCRIPTS {
            let expected = u64::from(percent) * 100;
            assert!(
                counts[&script].abs_diff(expected) < 200,
                "{script:?} {}",
                counts[&script]
            );
        }
    }

    #[test]
    fn every_home_is_a_district_of_its_state() {
        for script in Script::ALL {
            for (state, districts) in homes(script) {
                for lgd in *districts {
                    let district = kernel::place::district(*lgd).expect("a district");
                    assert_eq!(district.state_lgd, *state, "{}", district.name);
                }
            }
        }
    }

    #[test]
    fn about_eight_in_a_hundred_share_a_phone() {
        let mut users = BTreeMap::<String, u64>::new();
        for person in persons(6).take(20_000) {
            assert_eq!(
                kernel::Phone::parse(&person.phone).map(|phone| phone.e164().to_owned()),
                Some(person.phone.clone())
            );
            *users.entry(person.phone).or_default() += 1;
        }
        let sharing: u64 = users.values().filter(|count| **count > 1).sum();
        assert!((1_400..1_800).contains(&sharing), "{sharing} of 20,000");
    }

    #[test]
    fn each_index_has_its_own_number() {
        let numbers: BTreeSet<String> = (0..400_000).map(phone).collect();
        assert_eq!(numbers.len(), 400_000);
        assert!(
            numbers
                .iter()
                .all(|number| number.len() == 13 && number[4..].starts_with("0000"))
        );
        assert_ne!(phone(400_000), phone(0));
    }
}
