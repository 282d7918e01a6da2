//! Employers who do not exist, and the chain from the worker up: jamadar, contractor, principal employer.
//!
//! Every firm and site says "(invented)" in its name, so that a screenshot of the demo accuses nobody. A few contractors make
//! many of the cases, in every chapter, as they do in life.

use crate::chapters::Chapter;
use crate::names::{self, Script, Sex};
use crate::random::{Kind, Random};

/// The mark in the name of everything made up here.
pub const INVENTED: &str = " (invented)";

/// How many contractors there are in each industry.
pub const CONTRACTORS_PER_INDUSTRY: u64 = 40;
/// How many principal employers there are in each industry.
pub const PRINCIPALS_PER_INDUSTRY: u64 = 15;
/// How many jamadars there are.
pub const JAMADARS: u64 = 600;

/// Where the work was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Industry {
    /// Buildings, roads, bridges.
    Construction,
    /// Brick kilns.
    BrickKiln,
    /// Powerlooms, garments.
    Textile,
    /// Plywood and timber.
    Plywood,
    /// Peeling and packing fish.
    FishProcessing,
    /// Hotels and kitchens.
    Hotel,
    /// Work in somebody's home.
    DomesticWork,
    /// Riders of delivery platforms.
    Delivery,
    /// Guards.
    Security,
    /// Cutting sugarcane.
    Sugarcane,
}

impl Industry {
    /// Every industry.
    pub const ALL: [Industry; 10] = [
        Industry::Construction,
        Industry::BrickKiln,
        Industry::Textile,
        Industry::Plywood,
        Industry::FishProcessing,
        Industry::Hotel,
        Industry::DomesticWork,
        Industry::Delivery,
        Industry::Security,
        Industry::Sugarcane,
    ];

    /// The code: `construction`, `brick_kiln`, …
    pub fn code(self) -> &'static str {
        match self {
            Industry::Construction => "construction",
            Industry::BrickKiln => "brick_kiln",
            Industry::Textile => "textile",
            Industry::Plywood => "plywood",
            Industry::FishProcessing => "fish_processing",
            Industry::Hotel => "hotel",
            Industry::DomesticWork => "domestic_work",
            Industry::Delivery => "delivery",
            Industry::Security => "security",
            Industry::Sugarcane => "sugarcane",
        }
    }

    /// What the second word of a contractor's name is.
    fn trade(self) -> &'static [&'static str] {
        match self {
            Industry::Construction => &["Buildworks", "Infra Works", "Civil Contractors"],
            Industry::BrickKiln => &["Brick Field", "Bricks"],
            Industry::Textile => &["Looms", "Garment Works"],
            Industry::Plywood => &["Plywoods", "Timber Works"],
            Industry::FishProcessing => &["Seafood Packers", "Peeling Shed"],
            Industry::Hotel => &["Hospitality Services", "Kitchens"],
            Industry::DomesticWork => &["Home Staff Agency", "Placement Bureau"],
            Industry::Delivery => &["Fleet Partners", "Riders Hub"],
            Industry::Security => &["Guarding Services", "Security Force"],
            Industry::Sugarcane => &["Cane Transport", "Harvest Contractors"],
        }
    }

    /// What the last word of a site's name is.
    fn place(self) -> &'static [&'static str] {
        match self {
            Industry::Construction => &[
                "Heights",
                "Metro Depot",
                "Flyover",
                "Hospital Block",
                "Tech Park",
            ],
            Industry::BrickKiln => &["Kiln No. 2", "Kiln No. 7", "Kiln No. 11"],
            Industry::Textile => &["Loom Shed", "Stitching Unit"],
            Industry::Plywood => &["Veneer Unit", "Ply Factory"],
            Industry::FishProcessing => &["Harbour Shed", "Freezing Plant"],
            Industry::Hotel => &["Residency", "Food Court"],
            Industry::DomesticWork => &["Housing Colony", "Villas"],
            Industry::Delivery => &["Delivery Hub", "Dark Store"],
            Industry::Security => &["Mall", "Office Campus"],
            Industry::Sugarcane => &["Cane Fields", "Sugar Camp"],
        }
    }
}

const FIRST_WORDS: [&str; 40] = [
    "Neelkanth",
    "Suryodaya",
    "Trishul",
    "Meghdoot",
    "Panchvati",
    "Kalpataru",
    "Swarnim",
    "Navjyoti",
    "Himgiri",
    "Sagarika",
    "Chandrakala",
    "Devgiri",
    "Rajhans",
    "Mayur",
    "Garuda",
    "Nandanvan",
    "Shilpkar",
    "Vajra",
    "Akash Ganga",
    "Purvanchal",
    "Konark Star",
    "Malhar",
    "Indradhanush",
    "Saptarishi",
    "Dhruvtara",
    "Amrapali",
    "Kesari",
    "Vasundhara",
    "Triveni",
    "Parijat",
    "Gulmohar",
    "Sarovar",
    "Utkarsh",
    "Pragati Path",
    "Shikhar",
    "Manthan",
    "Kaveri Bend",
    "Blue Peacock",
    "Red Lotus",
    "Seven Bridges",
];

const SITE_WORDS: [&str; 30] = [
    "Neem",
    "Banyan",
    "Lotus",
    "Peepal",
    "Ashoka",
    "Jasmine",
    "Marigold",
    "Tamarind",
    "Mango Grove",
    "Coconut",
    "Kadamba",
    "Champa",
    "Mogra",
    "Palash",
    "Deodar",
    "Bamboo",
    "Cardamom",
    "Pepper",
    "Nutmeg",
    "Saffron",
    "Jackfruit",
    "Areca",
    "Hibiscus",
    "Lily Pond",
    "Kingfisher",
    "Sunbird",
    "Hornbill",
    "Dolphin",
    "Turtle Bay",
    "Elephant Gate",
];

/// What a link of the chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirmKind {
    /// The person who recruited and led the gang.
    Jamadar,
    /// Who took the work on.
    Contractor,
    /// Whose work it is; must pay when the contractor does not.
    PrincipalEmployer,
    /// A home.
    Household,
    /// An app that hands out work.
    Platform,
}

impl FirmKind {
    /// The code: `jamadar_agent`, `contractor`, `principal_employer`, `household`, `platform`.
    pub fn code(self) -> &'static str {
        match self {
            FirmKind::Jamadar => "jamadar_agent",
            FirmKind::Contractor => "contractor",
            FirmKind::PrincipalEmployer => "principal_employer",
            FirmKind::Household => "household",
            FirmKind::Platform => "platform",
        }
    }
}

/// A link of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firm {
    /// Name; ends in [`INVENTED`].
    pub name: String,
    /// What it is.
    pub kind: FirmKind,
    /// Its phone, E.164, where the worker knows one.
    pub phone: Option<String>,
}

/// From the worker upwards. At least one link is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Who recruited.
    pub jamadar: Option<Firm>,
    /// Who took the work on.
    pub contractor: Option<Firm>,
    /// Whose work it is.
    pub principal: Option<Firm>,
}

impl Chain {
    /// The known links, from the worker upwards.
    pub fn links(&self) -> impl Iterator<Item = &Firm> {
        [&self.jamadar, &self.contractor, &self.principal]
            .into_iter()
            .flatten()
    }
}

/// Where the work was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Name; ends in [`INVENTED`].
    pub name: String,
    /// What work is done there.
    pub industry: Industry,
    /// LGD code of its state.
    pub state_lgd: u8,
    /// LGD code of its district.
    pub district_lgd: u16,
}

/// A made-up number of a firm: apart from those of persons ([`crate::phone`]).
fn firm_phone(index: u64) -> String {
    let mut number = String::from("+917999");
    let line = index * 61_933 % 1_000_000;
    let mut unit = 100_000;
    while unit > 0 {
        number.push(char::from(b'0' + (line / unit % 10) as u8));
        unit /= 10;
    }
    number
}

/// The `index`-th contractor of an industry.
pub fn contractor(industry: Industry, index: u64) -> Firm {
    let kind = match industry {
        Industry::Delivery => FirmKind::Platform,
        _ => FirmKind::Contractor,
    };
    // The trade turns with each round of first words, so that names of one industry stay apart.
    firm(
        industry,
        index + industry as u64 * 3,
        index,
        kind,
        industry.trade(),
    )
}

/// The `index`-th principal employer of an industry.
pub fn principal(industry: Industry, index: u64) -> Firm {
    let kind = match industry {
        Industry::DomesticWork => FirmKind::Household,
        _ => FirmKind::PrincipalEmployer,
    };
    let group: &[&str] = match industry {
        Industry::DomesticWork => &["Household"],
        Industry::Construction => &["Developers", "Urban Projects"],
        Industry::Sugarcane => &["Sugar Mills"],
        _ => &["Industries", "Enterprises"],
    };
    firm(
        industry,
        index * 2 + 7 + industry as u64,
        index + 500,
        kind,
        group,
    )
}

fn firm(industry: Industry, word: u64, index: u64, kind: FirmKind, trade: &[&str]) -> Firm {
    let first = FIRST_WORDS[(word % 40) as usize];
    let second = trade[(index % trade.len() as u64) as usize];
    let phone = (!index.is_multiple_of(3)).then(|| firm_phone(industry as u64 * 2_000 + index));
    Firm {
        name: [first, " ", second, INVENTED].concat(),
        kind,
        phone,
    }
}

/// The `index`-th jamadar.
pub fn jamadar(seed: u64, index: u64) -> Firm {
    let mut random = Random::of(seed, Kind::Firm, index);
    let script = *random.pick(&[
        Script::Devanagari,
        Script::Odia,
        Script::Bengali,
        Script::Tamil,
    ]);
    let name = names::draw(&mut random, script, Sex::Male);
    Firm {
        name: name.roman + INVENTED,
        kind: FirmKind::Jamadar,
        phone: random.percent(80).then(|| firm_phone(100_000 + index)),
    }
}

/// The industries of a chapter's cases, by weight.
fn industries(chapter: &Chapter) -> &'static [(Industry, u16)] {
    match chapter.code {
        "OD" => &[
            (Industry::Construction, 44),
            (Industry::BrickKiln, 26),
            (Industry::Textile, 8),
            (Industry::Hotel, 6),
            (Industry::Security, 6),
            (Industry::DomesticWork, 5),
            (Industry::FishProcessing, 5),
        ],
        "KL" => &[
            (Industry::Construction, 46),
            (Industry::Plywood, 20),
            (Industry::FishProcessing, 10),
            (Industry::Hotel, 12),
            (Industry::DomesticWork, 7),
            (Industry::Delivery, 5),
        ],
        _ => &[
            (Industry::Construction, 40),
            (Industry::Textile, 16),
            (Industry::Sugarcane, 12),
            (Industry::Delivery, 11),
            (Industry::Security, 9),
            (Industry::DomesticWork, 7),
            (Industry::Hotel, 5),
        ],
    }
}

/// Draws where a worker of this chapter worked.
pub(crate) fn draw_site(random: &mut Random, chapter: &Chapter) -> Site {
    let industry = random.weighted(industries(chapter));
    let district_lgd = *random.pick(chapter.work_districts);
    let name = [
        *random.pick(&SITE_WORDS),
        " ",
        random.pick::<&str>(industry.place()),
        INVENTED,
    ]
    .concat();
    Site {
        name,
        industry,
        state_lgd: state_of(district_lgd),
        district_lgd,
    }
}

/// The state of a district in which chapters have cases.
fn state_of(district_lgd: u16) -> u8 {
    kernel::place::district(district_lgd).map_or(0, |district| district.state_lgd)
}

/// Draws the chain a worker of this industry stood under. A longer chain is rarer known to its end.
pub(crate) fn draw_chain(random: &mut Random, seed: u64, industry: Industry) -> Chain {
    let draw_contractor =
        |random: &mut Random| contractor(industry, random.skewed(CONTRACTORS_PER_INDUSTRY));
    let draw_principal =
        |random: &mut Random| principal(industry, random.skewed(PRINCIPALS_PER_INDUSTRY));
    match industry {
        Industry::DomesticWork => Chain {
            jamadar: None,
            contractor: random.percent(40).then(|| draw_contractor(random)),
            principal: Some(draw_principal(random)),
        },
        Industry::Delivery => Chain {
            jamadar: None,
            contractor: Some(draw_contractor(random)),
            principal: None,
        },
        _ => {
            let jamadar = random
                .percent(65)
                .then(|| jamadar(seed, random.skewed(JAMADARS)));
            let contractor =
                (jamadar.is_none() || random.percent(85)).then(|| draw_contractor(random));
            let principal = random.percent(45).then(|| draw_principal(random));
            Chain {
                jamadar,
                contractor,
                principal,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chapters::CHAPTERS;
    use std::collections::BTreeSet;

    #[test]
    fn every_firm_and_site_says_that_it_is_invented() {
        let mut random = Random::new(1);
        for chapter in CHAPTERS.iter().cycle().take(3_000) {
            let site = draw_site(&mut random, chapter);
            assert!(site.name.ends_with(INVENTED), "{}", site.name);
            let district = kernel::place::district(site.district_lgd).expect("a district");
            assert_eq!(district.state_lgd, site.state_lgd);
            let chain = draw_chain(&mut random, 1, site.industry);
            assert!(chain.links().next().is_some(), "somebody is responsible");
            for link in chain.links() {
                assert!(link.name.ends_with(INVENTED), "{}", link.name);
                assert!(
                    link.phone
                        .as_deref()
                        .is_none_or(|p| kernel::Phone::parse(p).is_some())
                );
            }
        }
    }

    #[test]
    fn contractors_of_one_industry_have_names_and_phones_of_their_own() {
        let mut phones = BTreeSet::new();
        for industry in Industry::ALL {
            let mut names = BTreeSet::new();
            for index in 0..CONTRACTORS_PER_INDUSTRY {
                let firm = contractor(industry, index);
                assert!(names.insert(firm.name.clone()), "{}", firm.name);
                assert!(firm.phone.is_none_or(|phone| phones.insert(phone)));
            }
            for index in 0..PRINCIPALS_PER_INDUSTRY {
                let firm = principal(industry, index);
                assert!(names.insert(firm.name.clone()), "{}", firm.name);
                assert!(firm.phone.is_none_or(|phone| phones.insert(phone)));
            }
        }
    }

    #[test]
    fn a_jamadar_is_the_same_each_time() {
        assert_eq!(jamadar(3, 9), jamadar(3, 9));
        assert_ne!(jamadar(3, 9), jamadar(3, 10));
    }
}
