//! The words of an index, and which of them may be meant by what was typed.
//!
//! An index keeps each document's words once, in their normal form. Its vocabulary keeps each *word* once more, under its stems, its
//! script-neutral form and its skeletons: what a document would otherwise carry in four fields stands here once for the whole index. A
//! query is asked for its own words first; where they give too little, each is widened by the words that stand for it, nearest first.

use super::store::{self, KEYS_MAX};
use crate::db::Engine;
use crate::{DbError, Tx};
use text::{Field, Query, Script, Term};

/// Words that may stand for one typed, by field: those of the stem, of other scripts, of the same sound.
const STANDING_MAX: usize = 16;
/// Of them, words that only sound alike.
const SOUNDING_MAX: usize = 8;

/// What a row of the vocabulary is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word = 0,
    Stem = 1,
    Neutral = 2,
    Skeleton = 3,
}

impl Kind {
    pub(super) fn field(number: i64) -> Field {
        match number {
            1 => Field::Stem,
            2 => Field::Neutral,
            3 => Field::Skeleton,
            _ => Field::Exact,
        }
    }
}

/// A word of the index that stands for a word typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The word, in its normal form.
    pub word: String,
    /// By which field.
    pub field: Field,
}

/// The words of one index. Numbers, and what holds digits, are not in it: they are found as they are written alone.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    name: &'static str,
}

impl Vocabulary {
    /// The vocabulary of this name.
    pub const fn named(name: &'static str) -> Self {
        Self { name }
    }

    /// Takes in the words of a document ([`super::document`]), in the transaction that writes it.
    pub async fn learn(&self, tx: &Tx, document: &str) -> Result<(), DbError> {
        // In one order always, so that two transactions which learn the same words wait for each other and do not block each other.
        let mut words: Vec<&str> = document
            .split(' ')
            .filter(|word| Script::of_text(word).is_some() && !word.contains(char::is_numeric))
            .collect();
        words.sort_unstable();
        words.dedup();
        let known = store::known(tx, self.name, &words).await?;
        for word in words {
            if known.iter().any(|known| known == word) {
                continue;
            }
            store::insert(tx, self.name, Kind::Word, word, word).await?;
            for stem in text::stems(word).iter().take(KEYS_MAX) {
                store::insert(tx, self.name, Kind::Stem, stem, word).await?;
            }
            if let Some(neutral) = text::neutral(word) {
                store::insert(tx, self.name, Kind::Neutral, &neutral, word).await?;
            }
            for skeleton in text::skeletons(word).iter().filter(|one| one.len() > 1) {
                store::insert(tx, self.name, Kind::Skeleton, skeleton, word).await?;
            }
        }
        Ok(())
    }

    /// Forgets those of a document's words that no document of the index has any more. `index` is the index's table, out of which the
    /// document was taken before.
    pub async fn forget(
        &self,
        tx: &Tx,
        index: &'static str,
        document: &str,
    ) -> Result<(), DbError> {
        let mut words: Vec<&str> = document
            .split(' ')
            .filter(|word| Script::of_text(word).is_some() && !word.contains(char::is_numeric))
            .collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            // Words of a document hold letters, marks and digits only: nothing in them ends a quotation.
            let query = match tx.engine() {
                Engine::Sqlite => format!("\"{word}\""),
                Engine::Postgres => format!("'{word}'"),
            };
            if store::stands(tx, index, &query).await? {
                continue;
            }
            let mut keys = vec![(Kind::Word, word.to_owned())];
            keys.extend(text::stems(word).into_iter().map(|key| (Kind::Stem, key)));
            keys.extend(text::neutral(word).map(|key| (Kind::Neutral, key)));
            keys.extend(
                text::skeletons(word)
                    .into_iter()
                    .map(|key| (Kind::Skeleton, key)),
            );
            for (kind, written) in keys {
                store::remove(tx, self.name, kind, &written, word).await?;
            }
        }
        Ok(())
    }

    /// How many words it has.
    pub async fn count(&self, tx: &Tx) -> Result<i64, DbError> {
        store::count(tx, self.name).await
    }

    /// What was typed, each word with the words of this index that may stand for it.
    pub async fn widen(&self, tx: &Tx, typed: &str) -> Result<Asked, DbError> {
        let query = text::query(typed);
        let mut standing = Vec::with_capacity(query.terms.len());
        for term in &query.terms {
            standing.push(self.standing(tx, term).await?);
        }
        Ok(Asked { query, standing })
    }

    async fn standing(&self, tx: &Tx, term: &Term) -> Result<Vec<Standing>, DbError> {
        let [word] = term.exact.as_slice() else {
            return Ok(Vec::new());
        };
        if term.stems.is_empty() && term.neutral.is_none() && term.skeletons.is_empty() {
            return Ok(Vec::new());
        }
        let rows = store::standing(
            tx,
            self.name,
            &term.stems,
            term.neutral.as_deref(),
            &term.skeletons,
        )
        .await?;
        let mut chosen: Vec<Standing> = Vec::new();
        let mut take = |one: Standing, most: usize| {
            let known = one.word == *word || chosen.iter().any(|taken| taken.word == one.word);
            if !known && chosen.len() < most {
                chosen.push(one);
            }
        };
        for field in [Field::Stem, Field::Neutral] {
            for row in rows.iter().filter(|row| row.field == field) {
                take(row.clone(), STANDING_MAX);
            }
        }
        let sounding = rows
            .iter()
            .filter(|row| row.field == Field::Skeleton)
            .map(|row| row.word.as_str());
        for near in text::roman::rank(word, sounding)
            .into_iter()
            .take(SOUNDING_MAX)
        {
            take(
                Standing {
                    word: near.word,
                    field: Field::Skeleton,
                },
                STANDING_MAX + SOUNDING_MAX,
            );
        }
        Ok(chosen)
    }
}

/// What was typed, ready to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The words typed.
    pub query: Query,
    /// For each of them, the words that may stand for it, most telling first.
    pub standing: Vec<Vec<Standing>>,
}

impl Asked {
    /// The words themselves, in the engine's syntax; none where nothing searchable was typed.
    pub fn exact(&self, engine: Engine) -> Option<String> {
        self.in_syntax(engine, false, false)
    }

    /// The words themselves, the last one only begun; none where it can't be a beginning. An engine gathers the rows of all words that begin
    /// so before it gives the first one: ask it where the whole words give too little.
    pub fn begun(&self, engine: Engine) -> Option<String> {
        let last = self.query.terms.last()?;
        if last.beginning {
            self.in_syntax(engine, false, true)
        } else {
            None
        }
    }

    /// Each word or what stands for it, in the engine's syntax; none where nothing stands for any of them.
    pub fn wide(&self, engine: Engine) -> Option<String> {
        if self.standing.iter().all(Vec::is_empty) {
            return None;
        }
        self.in_syntax(engine, true, false)
    }

    fn in_syntax(&self, engine: Engine, wide: bool, begun: bool) -> Option<String> {
        let (or, and) = match engine {
            Engine::Sqlite => (" OR ", " AND "),
            Engine::Postgres => (" | ", " & "),
        };
        let terms: Vec<String> = self
            .query
            .terms
            .iter()
            .enumerate()
            .filter_map(|(at, term)| {
                // The words of a phrase are all wanted; their order is looked at where the text is at hand.
                if term.exact.len() > 1 {
                    let all: Vec<String> = term
                        .exact
                        .iter()
                        .map(|word| quoted(engine, word, false))
                        .collect();
                    return Some(all.join(and));
                }
                let mut any: Vec<String> = term
                    .exact
                    .iter()
                    .map(|word| quoted(engine, word, begun && term.beginning))
                    .collect();
                if wide && let Some(standing) = self.standing.get(at) {
                    any.extend(standing.iter().map(|one| quoted(engine, &one.word, false)));
                }
                match any.len() {
                    0 => None,
                    1 => any.pop(),
                    _ => Some(format!("({})", any.join(or))),
                }
            })
            .collect();
        (!terms.is_empty()).then(|| terms.join(and))
    }

    /// How well these texts answer, and how they were found: for each word typed its best field, weighted; the words of the texts that are
    /// not written as typed. A text that lacks a word typed counts what the others bring.
    pub fn found_in(&self, texts: &[&str]) -> Found {
        let mut found = Found::default();
        for (at, term) in self.query.terms.iter().enumerate() {
            let standing = self.standing.get(at).map_or(&[][..], Vec::as_slice);
            let mut best: Option<(Field, String)> = None;
            for token in texts.iter().flat_map(|text| text::tokens(text)) {
                let field = if term.exact.iter().any(|word| *word == token.text)
                    || (term.beginning
                        && term
                            .exact
                            .iter()
                            .any(|word| token.text.starts_with(word.as_str())))
                {
                    Some(Field::Exact)
                } else {
                    standing
                        .iter()
                        .find(|one| one.word == token.text)
                        .map(|one| one.field)
                };
                if let Some(field) = field
                    && best.as_ref().is_none_or(|(known, _)| field < *known)
                {
                    best = Some((field, token.text.into_owned()));
                }
            }
            if let Some((field, word)) = best {
                found.weight += field.weight();
                if field != Field::Exact {
                    found.words.push(Standing { word, field });
                }
            }
        }
        found
    }
}

/// How something was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The sum of the fields' weights.
    pub weight: f32,
    /// Words of it that are not written as typed.
    pub words: Vec<Standing>,
}

/// A token as an engine takes it. Tokens are letters, marks and digits, which a property test holds: nothing in them ends a quotation.
pub(super) fn quoted(engine: Engine, word: &str, beginning: bool) -> String {
    match (engine, beginning) {
        (Engine::Sqlite, false) => format!("\"{word}\""),
        (Engine::Sqlite, true) => format!("\"{word}\"*"),
        (Engine::Postgres, false) => format!("'{word}'"),
        (Engine::Postgres, true) => format!("'{word}':*"),
    }
}

/// Any, or all, of these tokens, which were made by [`super::marked`].
pub fn keys_query(engine: Engine, groups: &[Vec<String>]) -> Option<String> {
    let (or, and) = match engine {
        Engine::Sqlite => (" OR ", " AND "),
        Engine::Postgres => (" | ", " & "),
    };
    let groups: Vec<String> = groups
        .iter()
        .filter(|group| !group.is_empty())
        .map(|group| {
            let all: Vec<String> = group.iter().map(|key| quoted(engine, key, false)).collect();
            format!("({})", all.join(and))
        })
        .collect();
    (!groups.is_empty()).then(|| groups.join(or))
}

/// What answers both of two queries in the engine's own syntax.
pub fn both(engine: Engine, one: &str, other: &str) -> String {
    match engine {
        Engine::Sqlite => format!("({one}) AND ({other})"),
        Engine::Postgres => format!("({one}) & ({other})"),
    }
}

/// Whether an index was filled with this layout; false where a rebuild has to do it.
pub async fn is_filled(tx: &Tx, index: &str, layout: i64) -> Result<bool, DbError> {
    Ok(store::layout(tx, index)
        .await?
        .is_some_and(|known| known >= layout))
}

/// Says that an index has been filled with this layout.
pub async fn set_filled(tx: &Tx, index: &str, layout: i64) -> Result<(), DbError> {
    store::set_layout(tx, index, layout).await
}
