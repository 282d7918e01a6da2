//! The demo alliance: three chapters and the people who work in them, none of whom exists.

use kernel::Role;

use crate::names::Script;

/// A state branch of the demo alliance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// Short code, also in register numbers.
    pub code: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Name in Hindi.
    pub name_hi: &'static str,
    /// Name in Odia.
    pub name_or: &'static str,
    /// LGD code of its state.
    pub state_lgd: u8,
    /// LGD code of the district its office is in.
    pub office_district_lgd: u16,
    /// In a hundred cases, how many are this chapter's.
    pub share_percent: u16,
    /// Scripts of the workers who come to it, by weight.
    pub(crate) scripts: &'static [(Script, u16)],
    /// LGD codes of the districts its cases happened in.
    pub(crate) work_districts: &'static [u16],
}

/// The three chapters.
pub static CHAPTERS: [Chapter; 3] = [
    Chapter {
        code: "OD",
        name_en: "Odisha chapter",
        name_hi: "ओडिशा शाखा",
        name_or: "ଓଡ଼ିଶା ଶାଖା",
        state_lgd: 21,
        office_district_lgd: 386,
        share_percent: 38,
        scripts: &[
            (Script::Odia, 70),
            (Script::Devanagari, 15),
            (Script::Latin, 15),
        ],
        // Odia workers leave for kilns and sites elsewhere; their home chapter takes the case up.
        work_districts: &[386, 381, 384, 371, 374, 372, 536, 537, 572, 603, 595, 492],
    },
    Chapter {
        code: "KL",
        name_en: "Kerala chapter",
        name_hi: "केरल शाखा",
        name_or: "କେରଳ ଶାଖା",
        state_lgd: 32,
        office_district_lgd: 595,
        share_percent: 27,
        scripts: &[
            (Script::Bengali, 34),
            (Script::Tamil, 26),
            (Script::Odia, 16),
            (Script::Devanagari, 12),
            (Script::Latin, 12),
        ],
        work_districts: &[595, 594, 601, 591, 600, 593, 589, 597],
    },
    Chapter {
        code: "MH",
        name_en: "Maharashtra chapter",
        name_hi: "महाराष्ट्र शाखा",
        name_or: "ମହାରାଷ୍ଟ୍ର ଶାଖା",
        state_lgd: 27,
        office_district_lgd: 519,
        share_percent: 35,
        scripts: &[
            (Script::Devanagari, 68),
            (Script::Bengali, 10),
            (Script::Odia, 8),
            (Script::Tamil, 6),
            (Script::Latin, 8),
        ],
        work_districts: &[519, 518, 517, 521, 520, 516, 505, 515, 681, 526],
    },
];

/// The chapter with this code.
pub fn chapter(code: &str) -> Option<&'static Chapter> {
    CHAPTERS.iter().find(|chapter| chapter.code == code)
}

/// Somebody who signs in to the demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staff {
    /// Name, invented.
    pub name: &'static str,
    /// Sign-in name; the domain is one that can belong to nobody (RFC 2606).
    pub email: &'static str,
    /// What they may do.
    pub role: Role,
    /// Code of their chapter; none for the roles of the whole alliance.
    pub chapter: Option<&'static str>,
    /// The languages they take calls in, BCP 47, the best first.
    pub languages: &'static [&'static str],
}

const fn staff(
    name: &'static str,
    email: &'static str,
    role: Role,
    chapter: Option<&'static str>,
    languages: &'static [&'static str],
) -> Staff {
    Staff {
        name,
        email,
        role,
        chapter,
        languages,
    }
}

/// The people of the demo: for each chapter three caseworkers, a desk lead and a convener, for one a safeguarding officer; for the alliance a coordinator,
/// a drafter of the law, counsel and an administrator.
pub static STAFF: [Staff; 20] = [
    staff(
        "Asmita Demo",
        "asmita@example.org",
        Role::Caseworker,
        Some("OD"),
        &["or", "hi", "en"],
    ),
    staff(
        "Bhaskar Demo",
        "bhaskar@example.org",
        Role::Caseworker,
        Some("OD"),
        &["or", "en"],
    ),
    staff(
        "Chandini Demo",
        "chandini@example.org",
        Role::Caseworker,
        Some("OD"),
        &["hi", "or"],
    ),
    staff(
        "Debasish Demo",
        "debasish@example.org",
        Role::DeskLead,
        Some("OD"),
        &["or", "hi", "en"],
    ),
    staff(
        "Elina Demo",
        "elina@example.org",
        Role::Convener,
        Some("OD"),
        &["or", "en"],
    ),
    staff(
        "Faisal Demo",
        "faisal@example.org",
        Role::Caseworker,
        Some("KL"),
        &["ml", "bn", "en"],
    ),
    staff(
        "Gayathri Demo",
        "gayathri@example.org",
        Role::Caseworker,
        Some("KL"),
        &["ml", "ta", "en"],
    ),
    staff(
        "Hareesh Demo",
        "hareesh@example.org",
        Role::Caseworker,
        Some("KL"),
        &["ml", "hi", "or"],
    ),
    staff(
        "Indira Demo",
        "indira@example.org",
        Role::DeskLead,
        Some("KL"),
        &["ml", "en", "hi"],
    ),
    staff(
        "Jomon Demo",
        "jomon@example.org",
        Role::Convener,
        Some("KL"),
        &["ml", "en"],
    ),
    staff(
        "Kaveri Demo",
        "kaveri@example.org",
        Role::Caseworker,
        Some("MH"),
        &["mr", "hi", "en"],
    ),
    staff(
        "Lokesh Demo",
        "lokesh@example.org",
        Role::Caseworker,
        Some("MH"),
        &["hi", "mr", "bn"],
    ),
    staff(
        "Madhura Demo",
        "madhura@example.org",
        Role::Caseworker,
        Some("MH"),
        &["mr", "hi", "ta"],
    ),
    staff(
        "Nagesh Demo",
        "nagesh@example.org",
        Role::DeskLead,
        Some("MH"),
        &["mr", "hi", "en"],
    ),
    staff(
        "Omana Demo",
        "omana@example.org",
        Role::Convener,
        Some("MH"),
        &["mr", "en"],
    ),
    staff(
        "Pallavi Demo",
        "pallavi@example.org",
        Role::Coordinator,
        None,
        &["hi", "en"],
    ),
    staff(
        "Rukmini Demo",
        "rukmini@example.org",
        Role::SafeguardingOfficer,
        Some("OD"),
        &["or", "hi", "en"],
    ),
    staff(
        "Sarita Demo",
        "sarita@example.org",
        Role::LawDrafter,
        None,
        &["or", "hi", "en"],
    ),
    staff(
        "Tarini Demo",
        "tarini@example.org",
        Role::Counsel,
        None,
        &["en", "hi"],
    ),
    staff(
        "Qasim Demo",
        "qasim@example.org",
        Role::Administrator,
        None,
        &["en", "hi"],
    ),
];

/// The caseworkers of a chapter.
pub fn caseworkers(chapter: &str) -> impl Iterator<Item = &'static Staff> {
    STAFF
        .iter()
        .filter(move |s| s.role == Role::Caseworker && s.chapter == Some(chapter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chapter_stands_in_its_state_and_has_its_desk() {
        for chapter in &CHAPTERS {
            let office = kernel::place::district(chapter.office_district_lgd).expect("a district");
            assert_eq!(office.state_lgd, chapter.state_lgd);
            for lgd in chapter.work_districts {
                assert!(kernel::place::district(*lgd).is_some(), "{lgd}");
            }
            assert_eq!(caseworkers(chapter.code).count(), 3);
            for role in [Role::DeskLead, Role::Convener] {
                let held = STAFF
                    .iter()
                    .filter(|s| s.role == role && s.chapter == Some(chapter.code));
                assert_eq!(held.count(), 1, "{role:?} of {}", chapter.code);
            }
        }
        assert_eq!(CHAPTERS.iter().map(|c| c.share_percent).sum::<u16>(), 100);
    }

    #[test]
    fn everybody_has_their_own_address_and_a_role_that_fits_its_place() {
        let mut addresses: Vec<_> = STAFF.iter().map(|staff| staff.email).collect();
        addresses.sort_unstable();
        addresses.dedup();
        assert_eq!(addresses.len(), STAFF.len());
        for staff in &STAFF {
            assert!(staff.email.ends_with("@example.org"));
            assert_eq!(staff.role.in_chapter(), staff.chapter.is_some());
            assert!(staff.chapter.is_none_or(|code| chapter(code).is_some()));
        }
        for role in Role::ALL {
            assert!(STAFF.iter().any(|staff| staff.role == role), "{role:?}");
        }
    }
}
