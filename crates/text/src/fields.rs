//! What a document is found by, and what a query asks for: the same words in four fields.

use std::collections::HashMap;
use std::ops::Range;

use kernel::Language;
use serde::Serialize;

use crate::highlight::whole_graphemes;
use crate::language;
use crate::neutral::neutral;
use crate::script::Script;
use crate::skeleton::skeletons;
use crate::stem::{self, stems};
use crate::tokens::{self, tokens};
use crate::{roman, sounds};

/// A field of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The words in their normal form.
    Exact,
    /// Without their endings.
    Stem,
    /// All scripts folded into one.
    Neutral,
    /// Consonants in Roman letters.
    Skeleton,
}

impl Field {
    /// Every field, the most telling first.
    pub const ALL: [Field; 4] = [Field::Exact, Field::Stem, Field::Neutral, Field::Skeleton];

    /// How much a word found in it counts.
    pub const fn weight(self) -> f32 {
        match self {
            Field::Exact => 4.0,
            Field::Stem => 2.0,
            Field::Neutral => 1.0,
            Field::Skeleton => 0.5,
        }
    }

    /// Its name as a column: `exact`, `stem`, `neutral`, `skeleton`.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Exact => "exact",
            Field::Stem => "stem",
            Field::Neutral => "neutral",
            Field::Skeleton => "skeleton",
        }
    }
}

/// Tokens of one document kept.
pub const DOCUMENT_TOKENS_MAX: usize = 20_000;
/// Words of one query used.
pub const QUERY_TERMS_MAX: usize = 8;
/// Letters of a skeleton below which it says too little to be searched.
const SKELETON_LETTERS_MIN: usize = 2;
/// Letters of a last word from which on it may be a beginning.
const BEGINNING_LETTERS_MIN: usize = 3;

/// A document's tokens for each field, in their order, with one space between them: letters, marks and digits only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Words in their normal form.
    pub exact: String,
    /// Stems.
    pub stem: String,
    /// Script-neutral forms; words in Roman letters have none.
    pub neutral: String,
    /// Skeletons; numbers have none.
    pub skeleton: String,
}

impl Document {
    /// The tokens of one field.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Exact => &self.exact,
            Field::Stem => &self.stem,
            Field::Neutral => &self.neutral,
            Field::Skeleton => &self.skeleton,
        }
    }
}

/// What one word of a document adds to its fields.
struct Entry {
    exact: String,
    rest: Option<(String, String, Vec<String>)>,
}

/// The fields of a text, in the language it is most likely in. Reads at several megabytes a second.
pub fn document(text: &str) -> Document {
    // Only these scripts serve several languages that have stems here.
    let language = match Script::of_text(text) {
        Some(Script::Devanagari | Script::Bengali) => {
            language::guess(text).and_then(|guess| guess.language)
        }
        _ => None,
    };
    let mut entries: HashMap<&str, Option<Entry>> = HashMap::new();
    let mut document = Document::default();
    for (_, word) in tokens::words(text).take(DOCUMENT_TOKENS_MAX) {
        let entry = entries.entry(word).or_insert_with(|| entry(word, language));
        let Some(entry) = entry else { continue };
        add(&mut document.exact, &entry.exact);
        if let Some((stem, neutral, skeletons)) = &entry.rest {
            add(&mut document.stem, stem);
            add(&mut document.neutral, neutral);
            for skeleton in skeletons {
                add(&mut document.skeleton, skeleton);
            }
        }
    }
    document
}

fn entry(word: &str, language: Option<Language>) -> Option<Entry> {
    let exact = tokens::token(word)?.into_owned();
    let rest = Script::of_text(&exact).map(|script| {
        let languages = stem::languages(script);
        let language = language
            .filter(|language| languages.contains(&language.code()))
            .or_else(|| Language::parse(languages.first()?));
        let stem = language.map_or_else(
            || exact.clone(),
            |language| stem::stem(&exact, language).into_owned(),
        );
        let mut skeletons = skeletons(&exact);
        skeletons.retain(|skeleton| skeleton.len() >= SKELETON_LETTERS_MIN);
        (stem, neutral(&exact).unwrap_or_default(), skeletons)
    });
    Some(Entry { exact, rest })
}

fn add(field: &mut String, token: &str) {
    if !token.is_empty() {
        if !field.is_empty() {
            field.push(' ');
        }
        field.push_str(token);
    }
}

/// A query, ready for an engine: no part of it is in any engine's own syntax.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Query {
    /// What was asked for, all of it wanted.
    pub terms: Vec<Term>,
}

/// One word of a query, or a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The word as typed.
    pub typed: String,
    /// The label it was limited to (`employer:` before it), lower case.
    pub label: Option<String>,
    /// Its tokens: one, or those of a phrase in their order.
    pub exact: Vec<String>,
    /// Whether it may be the beginning of a word: the last one typed.
    pub beginning: bool,
    /// Its stems, in every language its script serves; empty for a phrase.
    pub stems: Vec<String>,
    /// Its script-neutral form; none for Roman letters, digits and phrases.
    pub neutral: Option<String>,
    /// Its skeletons; empty for digits and phrases.
    pub skeletons: Vec<String>,
    /// In Roman letters: it may mean a word of another script.
    pub roman: bool,
}

impl Term {
    /// The tokens that stand for it in one field: any of them will do. A phrase has none but in the exact field, where all are wanted in order.
    pub fn tokens(&self, field: Field) -> &[String] {
        match field {
            Field::Exact => &self.exact,
            Field::Stem => &self.stems,
            Field::Neutral => self.neutral.as_slice(),
            Field::Skeleton => &self.skeletons,
        }
    }

    /// By which field this word of a text (as written) is what was asked for; none where it is not.
    pub fn finds(&self, word: &str) -> Option<Field> {
        let token = tokens::token(word)?;
        if self.exact.iter().any(|wanted| *wanted == token)
            || (self.beginning
                && self
                    .exact
                    .last()
                    .is_some_and(|wanted| token.starts_with(wanted.as_str())))
        {
            return Some(Field::Exact);
        }
        if self
            .stems
            .iter()
            .any(|wanted| stems(&token).contains(wanted))
        {
            return Some(Field::Stem);
        }
        if self.neutral.is_some() && neutral(&token) == self.neutral {
            return Some(Field::Neutral);
        }
        // A skeleton is shared by words that sound quite different: only near ones are shown as found.
        let near = skeletons(&token)
            .iter()
            .any(|skeleton| self.skeletons.contains(skeleton))
            && self
                .exact
                .iter()
                .any(|wanted| !roman::rank(wanted, [token.as_ref()]).is_empty());
        near.then_some(Field::Skeleton)
    }
}

impl Query {
    /// Whether nothing searchable was typed.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Where the words asked for stand in a text (bytes), in their order; never inside a grapheme.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let mut known: HashMap<&str, bool> = HashMap::new();
        let found = tokens::words(text)
            .filter(|(_, word)| {
                *known
                    .entry(word)
                    .or_insert_with(|| self.terms.iter().any(|term| term.finds(word).is_some()))
            })
            .map(|(start, word)| start..start + word.len())
            .take(crate::highlight::MARKS_MAX)
            .collect();
        whole_graphemes(text, found)
    }
}

/// Reads what a person typed: words, "a phrase", label:word. Quotation marks and labels are the only syntax there is; anything else is words.
pub fn query(typed: &str) -> Query {
    let mut terms: Vec<Term> = Vec::new();
    let open = !typed.ends_with(char::is_whitespace) && !typed.ends_with(['"', '“', '”']);
    for (piece, phrase) in pieces(typed) {
        let (label, piece) = match piece.split_once(':') {
            Some((label, rest)) if is_label(label) && !rest.trim().is_empty() => {
                (Some(label.to_ascii_lowercase()), rest)
            }
            _ => (None, piece),
        };
        let words: Vec<(String, String)> = tokens(piece)
            .map(|token| {
                (
                    piece[token.start..token.end].to_owned(),
                    token.text.into_owned(),
                )
            })
            .collect();
        if phrase && words.len() > 1 {
            terms.push(Term {
                typed: piece.to_owned(),
                label,
                exact: words
                    .into_iter()
                    .map(|(_, token)| token)
                    .take(QUERY_TERMS_MAX)
                    .collect(),
                beginning: false,
                stems: Vec::new(),
                neutral: None,
                skeletons: Vec::new(),
                roman: false,
            });
        } else {
            terms.extend(
                words
                    .into_iter()
                    .map(|(typed, token)| term(typed, token, label.clone(), phrase)),
            );
        }
        if terms.len() >= QUERY_TERMS_MAX {
            break;
        }
    }
    terms.truncate(QUERY_TERMS_MAX);
    if open && let Some(last) = terms.last_mut() {
        last.beginning =
            last.exact.len() == 1 && last.exact[0].chars().count() >= BEGINNING_LETTERS_MIN;
    }
    Query { terms }
}

fn term(typed: String, token: String, label: Option<String>, phrase: bool) -> Term {
    let script = Script::of_text(&token);
    let mut skeletons = if phrase || script.is_none() {
        Vec::new()
    } else {
        sounds::skeletons(&sounds::sounds(&token))
    };
    skeletons.retain(|skeleton| skeleton.len() >= SKELETON_LETTERS_MIN);
    Term {
        typed,
        label,
        beginning: false,
        stems: if phrase || script.is_none() {
            Vec::new()
        } else {
            stems(&token)
        },
        neutral: if phrase { None } else { neutral(&token) },
        skeletons,
        roman: !phrase && script == Some(Script::Latin),
        exact: vec![token],
    }
}

fn is_label(text: &str) -> bool {
    (2..=16).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-')
}

/// What stands between spaces, and what stands between quotation marks (true).
fn pieces(typed: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    for (at, part) in typed.split(['"', '“', '”']).enumerate() {
        if at % 2 == 1 {
            pieces.push((part, true));
        } else {
            pieces.extend(part.split_whitespace().map(|word| (word, false)));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_its_words_in_four_fields() {
        let document = document("मज़दूरों की मज़दूरी 2026 में Sunita");
        assert_eq!(document.exact, "मजदूरों की मजदूरी 2026 में sunita");
        assert!(document.stem.starts_with("मजदूर "));
        assert!(document.neutral.contains("मजदुरि"));
        assert!(document.skeleton.contains("mjdr"));
        assert!(!document.skeleton.contains("2026"));
    }

    #[test]
    fn a_query_is_words_phrases_and_labels() {
        let query = query("employer:Neelkanth \"unpaid wages\" मज़दूर");
        assert_eq!(query.terms.len(), 3);
        assert_eq!(query.terms[0].label.as_deref(), Some("employer"));
        assert_eq!(query.terms[0].exact, ["neelkanth"]);
        assert_eq!(query.terms[1].exact, ["unpaid", "wages"]);
        assert!(query.terms[2].beginning && query.terms[2].exact == ["मजदूर"]);
        assert!(super::query("\" ' :* () --").is_empty());
        assert_eq!(super::query("a OR b AND NOT c*").terms.len(), 6);
    }

    #[test]
    fn words_found_are_marked_whole() {
        let text = "শ্রমিকদের মজুরি, मज़दूरों का पैसा";
        let marks = |typed: &str| -> Vec<&str> {
            query(typed)
                .marks(text)
                .into_iter()
                .map(|range| &text[range])
                .collect()
        };
        assert_eq!(marks("मजदूर"), ["मज़दूरों"]);
        assert_eq!(
            marks("mazdoor"),
            Vec::<&str>::new()
                .into_iter()
                .chain(["मज़दूरों"])
                .collect::<Vec<_>>()
        );
        assert_eq!(marks("শ্রমিক"), ["শ্রমিকদের"]);
        assert!(marks("वेतन").is_empty());
    }
}
