//! Who may be the same person: proposed with reasons, never merged by a program.
//!
//! Candidates share a telephone, or sounds of the name ([`text::names::keys`]). Names must be near ([`text::names::PROPOSED_FROM`]), or a
//! little less near where another sign speaks for it; what speaks against it counts too.

use super::find::{key_queries, store as index, within};
use super::link::Relation;
use super::merge::store as merges;
use super::person::Person;
use super::policy::Seen;
use super::store as rows;
use kernel::{PersonId, Problem};
use platform::{Scope, Tx, search};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use text::names::{Name, PROPOSED_FROM, Reason};
use utoipa::ToSchema;

/// Proposals of one answer.
const PROPOSED_MAX: usize = 10;
/// Rows looked at for one question to the index.
const LOOKED_AT_MAX: i64 = 300;
/// A name must be at least so near, whatever else speaks for it.
const NAME_FROM: i32 = 60;
/// Years of birth this far apart are the same year guessed twice.
const YEARS_GUESSED: i16 = 2;

/// Somebody who may be the same person.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Alike {
    /// Who.
    pub person: Person,
    /// 80 to 100: how near.
    #[schema(minimum = 80, maximum = 100)]
    pub score: u8,
    /// Why, the most telling first.
    pub reasons: Vec<Sign>,
}

/// What speaks for two rows being one person, or against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Sign {
    /// `same`, `variant`, `sound`, `initial`, `joined`, `order`, `missing`, `differs`, `same-relative`, `other-relative` of the names;
    /// `same-phone`, `same-village`, `same-district`, `same-year`, `other-district`, `other-year` besides.
    pub code: String,
    /// What of the first it speaks of; empty where the code says all.
    pub one: String,
    /// What of the second.
    pub other: String,
}

impl Sign {
    fn plain(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            one: String::new(),
            other: String::new(),
        }
    }

    /// What speaks from two names.
    pub fn of_names(reason: &Reason) -> Self {
        let (one, other) = match reason {
            Reason::Same { part } | Reason::Missing { part } => (part.clone(), String::new()),
            Reason::Variant { one, other }
            | Reason::Sound { one, other }
            | Reason::Joined { one, other }
            | Reason::Differs { one, other } => (one.clone(), other.clone()),
            Reason::Initial { initial, part } => (initial.clone(), part.clone()),
            Reason::Order | Reason::SameRelative | Reason::OtherRelative => {
                (String::new(), String::new())
            }
        };
        Self {
            code: reason.code().to_owned(),
            one,
            other,
        }
    }
}

fn names(person: &Person) -> Vec<Name> {
    let about = &person.about;
    std::iter::once(&about.display_name)
        .chain(&about.name_native)
        .chain(&about.name_latin)
        .map(|name| Name::read(name))
        .collect()
}

/// Who of the scope's chapters may be this person, nearest first. Error: no such person.
pub async fn alike_persons(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Vec<Alike>, Problem> {
    let person = super::person(tx, scope, id).await?;
    let seen = Seen::by(scope);
    let own: Vec<Name> = names(&person);
    let mut candidates: HashMap<PersonId, Person> = HashMap::new();
    let mut on_phone: HashSet<PersonId> = HashSet::new();
    for link in rows::phones_of(tx, &[id]).await? {
        if link.terms.relation == Relation::ContractorOwned {
            continue;
        }
        for other in super::persons_by_phone(tx, scope, &link.phone).await? {
            if other.terms.relation != Relation::ContractorOwned {
                on_phone.insert(other.person_id);
            }
        }
    }
    let ids: Vec<PersonId> = on_phone.iter().copied().collect();
    for other in rows::persons(tx, &ids).await? {
        candidates.insert(other.id, other);
    }
    for name in &own {
        for (at, query) in key_queries(tx, name).into_iter().enumerate() {
            let mut asked = within(tx, &seen, &query);
            // A single part is shared by thousands: asked together with the village, where one is known.
            if at > 0 {
                let village = person.about.village.as_deref().unwrap_or_default();
                match search::query(tx.engine(), village, search::Reach::Whole) {
                    Some(village) => asked = search::both(tx.engine(), &asked, &village),
                    None if name.parts.len() > 1 => continue,
                    None => {}
                }
            }
            for other in index::matching(tx, &asked, &seen, LOOKED_AT_MAX).await? {
                candidates.insert(other.id, other);
            }
        }
    }
    let apart: HashSet<PersonId> = merges::apart_from(tx, id).await?.into_iter().collect();
    let front = merges::front(tx, id).await?;
    let mut found: Vec<Alike> = Vec::new();
    for other in candidates.into_values() {
        if other.id == id
            || other.id == front
            || other.merged_into_id.is_some()
            || apart.contains(&other.id)
        {
            continue;
        }
        let shares_phone = on_phone.contains(&other.id);
        found.extend(held_against(&person, &own, other, shares_phone));
    }
    found.sort_by(|one, other| {
        other
            .score
            .cmp(&one.score)
            .then_with(|| one.person.id.cmp(&other.person.id))
    });
    found.truncate(PROPOSED_MAX);
    Ok(found)
}

/// Two rows held against each other; none where they are not worth proposing.
fn held_against(person: &Person, own: &[Name], other: Person, shares_phone: bool) -> Option<Alike> {
    let theirs = names(&other);
    let best = own
        .iter()
        .flat_map(|one| theirs.iter().map(move |other| one.compare(other)))
        .max_by_key(|likeness| likeness.score)?;
    let name = i32::from(best.score);
    if name < NAME_FROM {
        return None;
    }
    let mut reasons: Vec<Sign> = Vec::new();
    let mut score = name;
    let mut sign = |holds: bool, code: &str, counts: i32| {
        if holds {
            reasons.push(Sign::plain(code));
            score += counts;
        }
    };
    let (mine, their) = (&person.about, &other.about);
    let both = |one: Option<&str>, other: Option<&str>| {
        one.zip(other).map(|(one, other)| {
            let words = |text: &str| search::document([text]);
            words(one) == words(other)
        })
    };
    let village = both(mine.village.as_deref(), their.village.as_deref());
    let district = mine
        .home_district_lgd
        .zip(their.home_district_lgd)
        .map(|(one, other)| one == other);
    let years = mine
        .birth_year
        .zip(their.birth_year)
        .map(|(one, other)| (one - other).abs());
    sign(shares_phone, "same-phone", 10);
    sign(village == Some(true), "same-village", 6);
    sign(district == Some(true), "same-district", 2);
    sign(
        years.is_some_and(|years| years <= YEARS_GUESSED),
        "same-year",
        3,
    );
    sign(district == Some(false), "other-district", -15);
    sign(
        years.is_some_and(|years| years > 2 * YEARS_GUESSED),
        "other-year",
        -15,
    );
    if score < i32::from(PROPOSED_FROM) {
        return None;
    }
    reasons.extend(best.reasons.iter().map(Sign::of_names));
    Some(Alike {
        person: other,
        score: score.clamp(0, 100) as u8,
        reasons,
    })
}
