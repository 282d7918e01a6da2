//! Finding a person by name and home, however they were written.
//!
//! A person's document holds the words of their names, village and district, the keys of their names (sounds of each part, and of
//! neighbouring parts together: Ram Kumar, Ramkumar) and the mark of their chapter, so that the reader's scope narrows inside the index.
//! Asked are, one after the other while there are too few: the words as typed; the words with all that stands for them in the
//! vocabulary (other spellings, scripts, sounds); the keys of the name typed, held against each name by [`text::names`].

pub(super) mod store;

use super::merge::store as merges;
use super::person::{NewPerson, Person};
use super::policy::Seen;
use super::store as rows;
use kernel::{ChapterId, PersonId, Phone, Problem};
use platform::search::{self, Vocabulary};
use platform::{Db, DbError, Scope, Tx};
use serde::Serialize;
use std::collections::HashSet;
use text::names::{self, Name, PartKind};

/// How the documents are made; counts up when that changes, so that a rebuild is asked for.
pub const INDEX_LAYOUT: i64 = 2;
/// The index, as the table of indexes calls it.
pub const INDEX: &str = "persons";
/// Persons in one answer at the most.
pub const FOUND_MAX: usize = 50;
/// The longest text that is searched for, in characters.
pub const TYPED_CHARS_MAX: usize = 200;

const VOCABULARY: Vocabulary = Vocabulary::named("persons");
/// Of an answer, those that are written as typed, where others wait too.
const AS_TYPED_MAX: usize = 30;
/// Rows looked at for one question to the index, the latest registered.
const LOOKED_AT_MAX: i64 = 200;
/// Fewer than this: the keys of the name are asked too.
const FEW: usize = 10;
/// How alike a name must be to be shown when its keys alone were met.
const NEAR_FROM: u8 = 60;
/// Persons indexed in one transaction of a rebuild.
const REBUILT_AT_ONCE: i64 = 200;

/// A person found, and how.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct PersonFound {
    /// Who.
    pub person: Person,
    /// Words of theirs that are not written as typed: "found as सुनीता".
    pub found_as: Vec<FoundAs>,
}

/// A word by which something was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FoundAs {
    /// The word, in its normal form.
    pub word: String,
    /// What it shares with what was typed: `exact`, `stem`, `neutral` (other script), `skeleton` (sound); `merged`: another row of
    /// theirs has this name.
    pub by: String,
}

/// Persons found.
#[derive(Clone, Debug, Default, Serialize, utoipa::ToSchema)]
pub struct PersonsFound {
    /// Best first.
    #[schema(max_items = 50)]
    pub items: Vec<PersonFound>,
    /// Whether there are more than are shown: another word (a village, a district) narrows it.
    pub more: bool,
}

/// What a person's document holds.
fn words(chapter: ChapterId, about: &NewPerson) -> String {
    let district = about
        .home_district_lgd
        .and_then(kernel::place::district)
        .map(|district| district.name);
    let texts = names_of(about)
        .chain(about.village.as_deref())
        .chain(district);
    let mut all = search::document(texts);
    let mut keys: Vec<String> = names_of(about)
        .flat_map(names::keys)
        .map(|key| key_token(&key))
        .collect();
    keys.push(chapter_mark(chapter));
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        all.push(' ');
        all.push_str(&key);
    }
    all
}

fn names_of(about: &NewPerson) -> impl Iterator<Item = &str> {
    std::iter::once(about.display_name.as_str())
        .chain(about.name_native.as_deref())
        .chain(about.name_latin.as_deref())
}

fn key_token(key: &str) -> String {
    // A group of spellings is `=7`: the equals sign is no letter, and no skeleton has digits.
    search::marked('n', key)
}

fn chapter_mark(chapter: ChapterId) -> String {
    search::marked('c', &chapter.to_string())
}

/// Puts a person into the index, in the transaction that writes them.
pub(super) async fn index(
    tx: &Tx,
    id: PersonId,
    chapter: ChapterId,
    about: &NewPerson,
    new: bool,
) -> Result<(), DbError> {
    let words = words(chapter, about);
    store::put(tx, id, &words, new).await?;
    VOCABULARY.learn(tx, &words).await
}

/// Takes a person out of the index, and out of its vocabulary the words of these names that are nobody else's.
pub(super) async fn forget(
    tx: &Tx,
    id: PersonId,
    chapter: ChapterId,
    names: &[NewPerson],
) -> Result<(), DbError> {
    store::forget(tx, id).await?;
    for about in names {
        VOCABULARY
            .forget(tx, "person_search", &words(chapter, about))
            .await?;
    }
    Ok(())
}

/// The chapters' marks in front of a query; the query alone for the program.
pub(super) fn within(tx: &Tx, seen: &Seen, query: &str) -> String {
    let Seen::Of(chapters) = seen else {
        return query.to_owned();
    };
    let marks: Vec<Vec<String>> = chapters
        .iter()
        .map(|chapter| vec![chapter_mark(*chapter)])
        .collect();
    match search::keys_query(tx.engine(), &marks) {
        None => query.to_owned(),
        Some(marks) => search::both(tx.engine(), &marks, query),
    }
}

/// Persons of the scope's chapters by name, village, district or telephone number, best first. Nobody for those who see no persons.
pub async fn find_persons(tx: &Tx, scope: &Scope, typed: &str) -> Result<PersonsFound, Problem> {
    let seen = Seen::by(scope);
    let typed: String = typed.chars().take(TYPED_CHARS_MAX).collect();
    if seen.is_nobody() {
        return Ok(PersonsFound::default());
    }
    if let Some(phone) = Phone::parse(&typed) {
        let ids: Vec<PersonId> = super::persons_by_phone(tx, scope, &phone)
            .await?
            .into_iter()
            .map(|link| link.person_id)
            .collect();
        let found = rows::persons(tx, &ids)
            .await?
            .into_iter()
            .map(|person| PersonFound {
                person,
                found_as: Vec::new(),
            })
            .collect();
        return Ok(PersonsFound {
            items: in_front(tx, &seen, found).await?,
            more: false,
        });
    }
    let asked = VOCABULARY.widen(tx, &typed).await?;
    let mut gathered = Gathered::default();
    if let Some(query) = asked.exact(tx.engine()) {
        let query = within(tx, &seen, &query);
        let rows = store::matching(tx, &query, &seen, LOOKED_AT_MAX).await?;
        let wide_follows = !asked.standing.iter().all(Vec::is_empty);
        let most = if wide_follows {
            AS_TYPED_MAX
        } else {
            FOUND_MAX
        };
        gathered.take(rank(&typed, &asked, rows), most);
    }
    if gathered.found.len() < FEW
        && let Some(query) = asked.begun(tx.engine())
    {
        let query = within(tx, &seen, &query);
        let rows = store::matching(tx, &query, &seen, LOOKED_AT_MAX).await?;
        gathered.take(rank(&typed, &asked, rows), AS_TYPED_MAX);
    }
    if let Some(query) = asked.wide(tx.engine()) {
        let query = within(tx, &seen, &query);
        let rows = store::matching(tx, &query, &seen, LOOKED_AT_MAX).await?;
        gathered.take(rank(&typed, &asked, rows), FOUND_MAX);
    }
    if gathered.found.len() < FEW {
        let name = Name::read(&typed);
        for query in key_queries(tx, &name) {
            if gathered.found.len() >= FEW {
                break;
            }
            let query = within(tx, &seen, &query);
            let rows = store::matching(tx, &query, &seen, LOOKED_AT_MAX).await?;
            gathered.take(near(&name, rows), FOUND_MAX);
        }
    }
    Ok(PersonsFound {
        items: in_front(tx, &seen, gathered.found).await?,
        more: gathered.more,
    })
}

/// In place of rows that were merged, the rows in front of them, each once; found as the name of the merged row.
async fn in_front(
    tx: &Tx,
    seen: &Seen,
    found: Vec<PersonFound>,
) -> Result<Vec<PersonFound>, DbError> {
    let mut shown: Vec<PersonFound> = Vec::with_capacity(found.len());
    for mut one in found {
        if one.person.merged_into_id.is_some() {
            let front = merges::front(tx, one.person.id).await?;
            if let Some(person) = rows::person(tx, front, seen).await? {
                one.found_as.push(FoundAs {
                    word: one.person.about.display_name.clone(),
                    by: "merged".to_owned(),
                });
                one.person = person;
            }
        }
        if !shown.iter().any(|known| known.person.id == one.person.id) {
            shown.push(one);
        }
    }
    Ok(shown)
}

#[derive(Default)]
struct Gathered {
    found: Vec<PersonFound>,
    known: HashSet<PersonId>,
    more: bool,
}

impl Gathered {
    /// Takes those not taken before while there is room for them.
    fn take(&mut self, ranked: Vec<PersonFound>, most: usize) {
        for one in ranked {
            if self.known.contains(&one.person.id) {
                continue;
            }
            if self.found.len() >= most {
                self.more = true;
                break;
            }
            self.known.insert(one.person.id);
            self.found.push(one);
        }
    }
}

fn rank(typed: &str, asked: &search::Asked, rows: Vec<Person>) -> Vec<PersonFound> {
    let name = Name::read(typed);
    let mut ranked: Vec<(f32, u8, PersonFound)> = rows
        .into_iter()
        .map(|person| {
            let district = person
                .about
                .home_district_lgd
                .and_then(kernel::place::district)
                .map(|district| district.name);
            let texts: Vec<&str> = names_of(&person.about)
                .chain(person.about.village.as_deref())
                .chain(district)
                .collect();
            let found = asked.found_in(&texts);
            let likeness = likeness(&name, &person.about);
            let found_as = found
                .words
                .into_iter()
                .map(|one| FoundAs {
                    word: one.word,
                    by: one.field.name().to_owned(),
                })
                .collect();
            (found.weight, likeness, PersonFound { person, found_as })
        })
        .collect();
    // A stable sort: among equals the latest registered stays first.
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| other.1.cmp(&one.1)));
    ranked.into_iter().map(|(_, _, found)| found).collect()
}

/// The best likeness of a name typed to any of a person's.
fn likeness(name: &Name, about: &NewPerson) -> u8 {
    names_of(about)
        .map(|other| name.compare(&Name::read(other)).score)
        .max()
        .unwrap_or(0)
}

/// Those whose names are near the one typed, nearest first.
fn near(name: &Name, rows: Vec<Person>) -> Vec<PersonFound> {
    let mut ranked: Vec<(u8, PersonFound)> = rows
        .into_iter()
        .filter_map(|person| {
            let best = likeness(name, &person.about);
            (best >= NEAR_FROM).then(|| {
                let found_as = vec![FoundAs {
                    word: person.about.display_name.clone(),
                    by: "skeleton".to_owned(),
                }];
                (best, PersonFound { person, found_as })
            })
        })
        .collect();
    ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    ranked.into_iter().map(|(_, found)| found).collect()
}

/// What to ask the index for a name by its keys: first every two parts together and joined parts, then each part alone.
pub(super) fn key_queries(tx: &Tx, name: &Name) -> Vec<String> {
    let parts: Vec<Vec<String>> = name
        .parts
        .iter()
        .filter(|part| part.kind == PartKind::Core)
        .map(|part| names::keys(&part.text))
        .collect();
    let alone: HashSet<&String> = parts.iter().flatten().collect();
    let mut together: Vec<Vec<String>> = name
        .keys()
        .iter()
        .filter(|key| !alone.contains(key))
        .map(|key| vec![key_token(key)])
        .collect();
    for (at, one) in parts.iter().enumerate() {
        for other in &parts[at + 1..] {
            for first in one {
                for second in other {
                    together.push(vec![key_token(first), key_token(second)]);
                }
            }
        }
    }
    let each: Vec<Vec<String>> = parts
        .iter()
        .flatten()
        .map(|key| vec![key_token(key)])
        .collect();
    [together, each]
        .iter()
        .filter_map(|groups| search::keys_query(tx.engine(), groups))
        .collect()
}

/// Whether the index has to be filled by a rebuild: persons were registered before there was one.
pub async fn needs_rebuild(tx: &Tx) -> Result<bool, DbError> {
    Ok(!search::is_filled(tx, INDEX, INDEX_LAYOUT).await? && store::is_anybody(tx).await?)
}

/// Fills the index of persons anew, some at a time, while others read and write. `told` hears how many of how many are done.
///
/// # Errors
/// Those of the database. What was done until then stays; beginning again is safe.
pub async fn rebuild(db: &Db, told: impl Fn(u64, u64)) -> Result<u64, DbError> {
    let total = db
        .read((), |tx, ()| Box::pin(store::count(tx)))
        .await?
        .unsigned_abs();
    let mut done = 0;
    let mut last = None;
    told(0, total);
    loop {
        let (at, some) = db
            .write(last, |tx, last| {
                Box::pin(async move {
                    let rows = store::after(tx, *last, REBUILT_AT_ONCE).await?;
                    for row in &rows {
                        index(tx, row.id, row.chapter, &row.about, false).await?;
                    }
                    Ok::<_, DbError>((rows.last().map(|row| row.id), rows.len()))
                })
            })
            .await?;
        if some == 0 {
            break;
        }
        last = at;
        done += some as u64;
        told(done, total.max(done));
    }
    db.write((), |tx, ()| {
        Box::pin(async move { search::set_filled(tx, INDEX, INDEX_LAYOUT).await })
    })
    .await?;
    Ok(done)
}

/// Merges pieces of the index that single writes left; whether there may be more to merge.
pub async fn merge_words(tx: &Tx, pages: i64) -> Result<bool, DbError> {
    store::merge_words(tx, pages).await
}

/// Bytes the index takes up on disk, where the engine tells of one table: for measurements.
pub async fn index_bytes(tx: &Tx) -> Result<Option<i64>, DbError> {
    store::index_bytes(tx).await
}
