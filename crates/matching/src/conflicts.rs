//! Does a lawyer already act for the other side, or belong to it? Held against each other across spellings, scripts, telephones and
//! related firms. A hit is a question to the lawyer, never a verdict: whoever is asked attests before the file opens.

use kernel::Phone;
use serde::Serialize;
use std::collections::BTreeSet;
use text::firms;
use text::names::{self, Reason};

/// From this score on a hit is shown.
pub const SHOWN_FROM: u8 = 75;
/// A name alone, with nothing else known, counts so much less: many persons share one.
const NAME_ALONE: i32 = 12;
/// A name of one part alone says nothing: half of a district is called Ramesh.
const SINGLE_PART: i32 = 30;
/// Both are known to come from other districts.
const OTHER_DISTRICT: i32 = 20;
/// A firm reached through another one that is related to it.
const RELATED: i32 = 8;
/// The same number.
const SAME_PHONE: u8 = 95;

/// A person or a firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A person.
    Person,
    /// A firm, an organisation.
    Firm,
}

/// Somebody on a side of a case, or somebody a lawyer has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Person or firm.
    pub kind: PartyKind,
    /// The name in every spelling known.
    pub names: Vec<String>,
    /// Telephone numbers.
    pub phones: BTreeSet<Phone>,
    /// Home or seat: the LGD code of the district.
    pub district_lgd: Option<u16>,
    /// Firms it belongs to, owns or is owned by, as their names are written.
    pub related: Vec<String>,
}

/// What two parties have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// May be the same person.
    SamePerson,
    /// The same number.
    SamePhone,
    /// May be the same firm.
    SameFirm,
    /// One belongs to a firm that the other is, or belongs to.
    RelatedFirm,
}

/// Two parties that may have to do with each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Which of the case's parties.
    pub party: usize,
    /// Which of those the lawyer has to do with.
    pub known: usize,
    /// What they have in common.
    pub kind: HitKind,
    /// 0 to 100: how likely; shown from [`SHOWN_FROM`] on.
    pub score: u8,
    /// How the names are alike; empty for a number.
    pub reasons: Vec<Reason>,
}

/// Every hit of a case's parties among those a lawyer has to do with, likeliest first; one a pair, its likeliest.
pub fn hits(parties: &[Party], known: &[Party]) -> Vec<Hit> {
    let mut found = Vec::new();
    for (party, one) in parties.iter().enumerate() {
        for (at, other) in known.iter().enumerate() {
            let best = between(one, other)
                .into_iter()
                .max_by_key(|(kind, score, _)| (*score, std::cmp::Reverse(*kind)));
            if let Some((kind, score, reasons)) = best
                && score >= SHOWN_FROM
            {
                found.push(Hit {
                    party,
                    known: at,
                    kind,
                    score,
                    reasons,
                });
            }
        }
    }
    found.sort_by_key(|hit| (std::cmp::Reverse(hit.score), hit.party, hit.known));
    found
}

type Found = (HitKind, u8, Vec<Reason>);

fn between(one: &Party, other: &Party) -> Vec<Found> {
    let mut found = Vec::new();
    if one.phones.intersection(&other.phones).next().is_some() {
        found.push((HitKind::SamePhone, SAME_PHONE, Vec::new()));
    }
    match (one.kind, other.kind) {
        (PartyKind::Person, PartyKind::Person) => found.extend(same_person(one, other)),
        (PartyKind::Firm, PartyKind::Firm) => {
            found.extend(same_firm(&one.names, &other.names, HitKind::SameFirm));
        }
        _ => {}
    }
    let own = |party: &Party| match party.kind {
        PartyKind::Firm => party.names.clone(),
        PartyKind::Person => Vec::new(),
    };
    for (names, related) in [
        (own(one), &other.related),
        (own(other), &one.related),
        (one.related.clone(), &other.related),
    ] {
        found.extend(same_firm(&names, related, HitKind::RelatedFirm));
    }
    found
}

fn same_person(one: &Party, other: &Party) -> Option<Found> {
    let likeness = pairs(&one.names, &other.names)
        .map(|(one, other)| (names::compare(one, other), parts(one).min(parts(other))))
        .max_by_key(|(likeness, _)| likeness.score)?;
    let (likeness, parts) = likeness;
    let mut score = i32::from(likeness.score);
    match one.district_lgd.zip(other.district_lgd) {
        Some((one, other)) if one == other => {}
        Some(_) => score -= OTHER_DISTRICT,
        None => score -= NAME_ALONE,
    }
    if parts < 2 {
        score -= SINGLE_PART;
    }
    Some((HitKind::SamePerson, bounded(score), likeness.reasons))
}

fn same_firm(one: &[String], other: &[String], kind: HitKind) -> Option<Found> {
    let likeness = pairs(one, other)
        .map(|(one, other)| firms::compare(one, other))
        .max_by_key(|likeness| likeness.score)?;
    if !likeness.is_proposed() {
        return None;
    }
    let less = if kind == HitKind::RelatedFirm {
        RELATED
    } else {
        0
    };
    Some((
        kind,
        bounded(i32::from(likeness.score) - less),
        likeness.reasons,
    ))
}

fn pairs<'a>(one: &'a [String], other: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
    one.iter().flat_map(move |one| {
        other
            .iter()
            .map(move |other| (one.as_str(), other.as_str()))
    })
}

/// Parts of a name that are more than an initial.
fn parts(name: &str) -> usize {
    text::tokens(name)
        .filter(|token| token.text.chars().count() > 1)
        .count()
}

fn bounded(score: i32) -> u8 {
    u8::try_from(score.clamp(0, 100)).unwrap_or(0)
}

/// A number as somebody typed it, for [`Party::phones`].
pub fn phone(typed: &str) -> Option<Phone> {
    Phone::parse(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, district_lgd: Option<u16>) -> Party {
        Party {
            kind: PartyKind::Person,
            names: vec![name.to_owned()],
            phones: BTreeSet::new(),
            district_lgd,
            related: Vec::new(),
        }
    }

    fn firm(name: &str) -> Party {
        Party {
            kind: PartyKind::Firm,
            ..person(name, None)
        }
    }

    #[test]
    fn one_man_in_two_scripts_and_a_firm_without_its_legal_form() {
        let parties = [
            person("रमेश चौधरी", Some(1)),
            firm("M/s Neelkanth Build Works Pvt Ltd"),
        ];
        let known = [person("Ramesh Chowdhury", Some(1)), firm("नीलकंठ बिल्डवर्क्स")];
        let found = hits(&parties, &known);
        let told: Vec<(usize, usize, HitKind)> = found
            .iter()
            .map(|hit| (hit.party, hit.known, hit.kind))
            .collect();
        assert!(told.contains(&(0, 0, HitKind::SamePerson)), "{found:?}");
        assert!(told.contains(&(1, 1, HitKind::SameFirm)), "{found:?}");
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn a_number_tells_whatever_the_name() {
        let mut one = person("Somebody Invented", None);
        let mut other = firm("Quite Another");
        one.phones.extend(phone("098612 00001"));
        other.phones.extend(phone("+919861200001"));
        let found = hits(&[one], &[other]);
        assert_eq!(found[0].kind, HitKind::SamePhone);
    }

    #[test]
    fn who_belongs_to_a_firm_is_found_through_it() {
        let mut director = person("Quite Another", None);
        director.related = vec!["Himgiri Civil Contractors Private Limited".to_owned()];
        let found = hits(&[firm("Himgiri Civil Contractors")], &[director.clone()]);
        assert_eq!(found[0].kind, HitKind::RelatedFirm);
        let found = hits(&[director.clone()], &[director]);
        assert_eq!(found.len(), 1, "one a pair");
    }

    #[test]
    fn a_first_name_alone_and_a_namesake_elsewhere_are_no_hits() {
        assert!(hits(&[person("Ramesh", Some(1))], &[person("Ramesh", Some(1))]).is_empty());
        let (here, there) = (person("Ramesh Das", Some(1)), person("Ramesh Das", Some(2)));
        let found = hits(std::slice::from_ref(&here), &[there]);
        assert!(found.iter().all(|hit| hit.score <= 80), "{found:?}");
        let same = std::slice::from_ref(&here);
        assert!(hits(same, same)[0].score > 95);
    }
}
