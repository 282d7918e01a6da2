//! The checks T2 to T6 and T8 over the lists in `data/`, for the program beside this file and for the test that holds the numbers.

use std::collections::{BTreeMap, HashMap, HashSet};

use text::names::{Name, PROPOSED_FROM};
use text::roman::Vocabulary;
use text::{Document, Field};
use unicode_segmentation::UnicodeSegmentation;

/// Which part of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Looked at while rules were made.
    Tuning,
    /// Kept apart.
    HeldOut,
}

macro_rules! lists {
    ($file:literal) => {
        [
            include_str!(concat!("../../data/tuning/", $file)),
            include_str!(concat!("../../data/heldout/", $file)),
        ]
    };
}

const MEET: [&str; 2] = lists!("meet.tsv");
const APART: [&str; 2] = lists!("apart.tsv");
const ROMAN: [&str; 2] = lists!("roman-hindi.tsv");
const CROSS_SCRIPT: [&str; 2] = lists!("cross-script.tsv");
const NAMES_SAME: [&str; 2] = lists!("names-same.tsv");
const NAMES_DIFFERENT: [&str; 2] = lists!("names-different.tsv");
/// The words a Roman query is matched against.
pub(crate) const VOCABULARY: &str = include_str!("../../data/vocabulary-hindi.txt");

/// What a check came to.
pub(crate) struct Outcome {
    /// How many were right.
    pub(crate) right: usize,
    /// Of how many.
    pub(crate) of: usize,
    /// Those that were not, for looking at while tuning.
    pub(crate) wrong: Vec<String>,
}

impl Outcome {
    fn new() -> Self {
        Outcome {
            right: 0,
            of: 0,
            wrong: Vec::new(),
        }
    }

    fn count(&mut self, right: bool, line: impl FnOnce() -> String) {
        self.of += 1;
        if right {
            self.right += 1;
        } else {
            self.wrong.push(line());
        }
    }

    /// Share of those that were right, in percent.
    pub(crate) fn percent(&self) -> f64 {
        self.right as f64 * 100.0 / self.of.max(1) as f64
    }
}

/// The fields of each line; `\u` with four hexadecimal digits is that code point.
fn rows(lists: [&'static str; 2], part: Part) -> Vec<Vec<String>> {
    lists[if part == Part::Tuning { 0 } else { 1 }]
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').map(unescaped).collect())
        .collect()
}

fn unescaped(field: &str) -> String {
    let mut pieces = field.split("\\u");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let code = u32::from_str_radix(&piece[..4], 16).expect("four hexadecimal digits");
        out.push(char::from_u32(code).expect("a code point"));
        out.push_str(&piece[4..]);
    }
    out
}

/// T2: spellings that must meet.
pub(crate) fn meet(part: Part) -> Outcome {
    let mut outcome = Outcome::new();
    for row in rows(MEET, part) {
        let fold = |word: &str| match row[3].as_str() {
            "neutral" => text::neutral(&text::normalise(word)).unwrap_or_default(),
            _ => text::tokens(word)
                .map(|token| token.text.into_owned())
                .collect::<Vec<_>>()
                .join(" "),
        };
        outcome.count(fold(&row[1]) == fold(&row[2]), || row.join(" "));
    }
    outcome
}

/// T3: words that must stay apart in the exact field; right is apart.
pub(crate) fn apart(part: Part) -> Outcome {
    let mut outcome = Outcome::new();
    for row in rows(APART, part) {
        outcome.count(text::normalise(&row[1]) != text::normalise(&row[2]), || {
            row.join(" ")
        });
    }
    outcome
}

/// T4: the Hindi word is among the first `top` for what was typed in Roman letters.
pub(crate) fn roman(part: Part, top: usize, vocabulary: &Vocabulary) -> Outcome {
    let mut outcome = Outcome::new();
    for row in rows(ROMAN, part) {
        let wanted = text::normalise(&row[1]).into_owned();
        let found = vocabulary.candidates(&row[0]);
        let right = found
            .iter()
            .take(top)
            .any(|candidate| candidate.word == wanted);
        outcome.count(right, || {
            let first: Vec<String> = found
                .iter()
                .take(5)
                .map(|c| format!("{}:{}", c.word, c.distance))
                .collect();
            format!("{} {wanted}: {}", row[0], first.join(" "))
        });
    }
    outcome
}

/// Words around the one asked for, in each language.
const AROUND: [(&str, &str); 5] = [
    ("हे काम आणि", "आता झाले"),
    ("এই কাজ এবং", "এখন হয়েছে"),
    ("এই কাম আৰু", "এতিয়া হৈছে"),
    ("ଏହି କାମ ଓ", "ଏବେ ହୋଇଛି"),
    ("આ કામ અને", "હવે થયું"),
];

/// T5: asked in Devanagari, found in Marathi, Bengali, Assamese, Odia and Gujarati: recall among the first ten of a register of both parts.
pub(crate) fn cross_script(part: Part) -> Outcome {
    let mut documents: Vec<(String, String, HashMap<Field, HashSet<String>>)> = Vec::new();
    for each in [Part::Tuning, Part::HeldOut] {
        for row in rows(CROSS_SCRIPT, each) {
            for (word, (before, after)) in row[1..].iter().zip(AROUND) {
                let fields = sets(&text::document(&format!("{before} {word} {after}")));
                documents.push((row[0].clone(), word.clone(), fields));
            }
        }
    }
    let mut outcome = Outcome::new();
    for row in rows(CROSS_SCRIPT, part) {
        let query = text::query(&row[0]);
        let mut ranked: Vec<(f32, usize)> = documents
            .iter()
            .enumerate()
            .map(|(at, (_, _, fields))| (score(&query, fields), at))
            .filter(|(score, _)| *score > 0.0)
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        ranked.truncate(10);
        for (at, (asked, word, _)) in documents.iter().enumerate() {
            if *asked == row[0] {
                outcome.count(ranked.iter().any(|(_, found)| *found == at), || {
                    format!("{asked} {word}")
                });
            }
        }
    }
    outcome
}

fn sets(document: &Document) -> HashMap<Field, HashSet<String>> {
    Field::ALL
        .into_iter()
        .map(|field| {
            (
                field,
                document
                    .field(field)
                    .split(' ')
                    .map(str::to_owned)
                    .collect(),
            )
        })
        .collect()
}

fn score(query: &text::Query, fields: &HashMap<Field, HashSet<String>>) -> f32 {
    query
        .terms
        .iter()
        .flat_map(|term| {
            Field::ALL.map(|field| {
                (
                    field,
                    term.tokens(field)
                        .iter()
                        .any(|token| fields[&field].contains(token)),
                )
            })
        })
        .filter(|(_, found)| *found)
        .map(|(field, _)| field.weight())
        .sum()
}

/// What T6 came to.
pub(crate) struct Names {
    /// The other spelling is among the first ten of the register, and proposed.
    pub(crate) recall: Outcome,
    /// Names of two persons, chosen to be near: right is not proposed.
    pub(crate) near: Outcome,
    /// Every first name of the list against the second ones of other persons: right is not proposed.
    pub(crate) chance: Outcome,
}

/// T6: the same person written by two clerks, in a register of all the lists and some thousand further names.
pub(crate) fn names(part: Part) -> Names {
    let same = rows(NAMES_SAME, part);
    let mut register: Vec<String> = Vec::new();
    for each in [Part::Tuning, Part::HeldOut] {
        register.extend(
            rows(NAMES_SAME, each)
                .into_iter()
                .map(|mut row| row.remove(1)),
        );
        register.extend(rows(NAMES_DIFFERENT, each).into_iter().flatten());
    }
    // Everybody's given name with some others' family names: the crowd a person is to be found in.
    let given: Vec<&str> = register
        .iter()
        .filter_map(|name| name.split(' ').next())
        .collect();
    let family: Vec<&str> = register
        .iter()
        .filter_map(|name| name.rsplit(' ').next())
        .collect();
    let crowd: Vec<String> = (0..given.len() * 10)
        .map(|at| {
            format!(
                "{} {}",
                given[at % given.len()],
                family[(at * 7 + at / given.len() * 13 + 5) % family.len()]
            )
        })
        .collect();
    register.extend(crowd);
    let mut seen = HashSet::new();
    register.retain(|name| seen.insert(name.clone()));
    let read: Vec<Name> = register.iter().map(|name| Name::read(name)).collect();
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, name) in read.iter().enumerate() {
        for key in name.keys() {
            by_key.entry(key).or_default().push(at);
        }
    }
    let mut recall = Outcome::new();
    for row in &same {
        let asked = Name::read(&row[0]);
        let fitting: std::collections::BTreeSet<usize> = asked
            .keys()
            .iter()
            .filter_map(|key| by_key.get(key))
            .flatten()
            .copied()
            .collect();
        let mut ranked: Vec<(u8, usize)> = fitting
            .into_iter()
            .map(|at| (asked.compare(&read[at]).score, at))
            .collect();
        ranked.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        let place = ranked.iter().position(|(_, at)| register[*at] == row[1]);
        let right = place.is_some_and(|place| {
            // Those with the same score stand beside each other: the fair place is the middle of them.
            let score = ranked[place].0;
            let better = ranked.iter().filter(|(other, _)| *other > score).count();
            better < 10 && score >= PROPOSED_FROM
        });
        recall.count(right, || {
            let likeness = asked.compare(&Name::read(&row[1]));
            format!(
                "{} | {} place {place:?} score {} {:?}",
                row[0], row[1], likeness.score, likeness.reasons
            )
        });
    }
    let mut near = Outcome::new();
    for row in rows(NAMES_DIFFERENT, part) {
        let likeness = text::names::compare(&row[0], &row[1]);
        near.count(!likeness.is_proposed(), || {
            format!(
                "{} | {} {} {:?}",
                row[0], row[1], likeness.score, likeness.reasons
            )
        });
    }
    let mut chance = Outcome::new();
    let others: Vec<Name> = same.iter().map(|row| Name::read(&row[1])).collect();
    for (i, row) in same.iter().enumerate() {
        let one = Name::read(&row[0]);
        // Lines near each other are often further spellings of one name.
        for (j, other) in others.iter().enumerate().filter(|(j, _)| j.abs_diff(i) > 8) {
            let likeness = one.compare(other);
            chance.count(!likeness.is_proposed(), || {
                format!("{} | {} {}", row[0], same[j][1], likeness.score)
            });
        }
    }
    Names {
        recall,
        near,
        chance,
    }
}

/// T8: edges of marks and snippets that fall inside a grapheme, over every text and query the lists can make.
pub(crate) fn cut_graphemes() -> Outcome {
    let mut outcome = Outcome::new();
    let mut words: Vec<String> = Vec::new();
    for part in [Part::Tuning, Part::HeldOut] {
        for list in [MEET, APART, CROSS_SCRIPT, NAMES_SAME] {
            words.extend(rows(list, part).into_iter().flatten());
        }
    }
    words.push("👩‍👩‍👧‍👦 परिवार 🇮🇳 நிர்வாகி e\u{301}".to_owned());
    for (at, chunk) in words.chunks(12).enumerate() {
        let text = chunk.join(if at % 3 == 0 { "" } else { " " });
        let edges: HashSet<usize> = text
            .grapheme_indices(true)
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        for word in chunk {
            let marks = text::query(word).marks(&text);
            let whole = marks
                .iter()
                .all(|mark| edges.contains(&mark.start) && edges.contains(&mark.end));
            outcome.count(whole, || text.clone());
            // Ranges from anywhere are widened, and snippets of any size cut between graphemes.
            let wild: Vec<_> = (0..text.len())
                .step_by(5)
                .map(|from| from..(from + 4).min(text.len()))
                .collect();
            for (size, marks) in [(1, &marks), (7, &marks), (25, &marks), (13, &wild)] {
                let snippet = text::snippet(&text, marks, size);
                let mut begin = text.find(
                    &snippet
                        .parts
                        .iter()
                        .map(|p| p.text.as_str())
                        .collect::<String>(),
                );
                let mut fits = begin.is_some() || snippet.parts.is_empty();
                for piece in &snippet.parts {
                    let from = begin.unwrap_or_default();
                    fits &= starts_and_ends(&piece.text, &text, from, &edges);
                    begin = Some(from + piece.text.len());
                }
                outcome.count(fits, || format!("{size} {text}"));
            }
        }
    }
    outcome
}

/// Whether a piece can stand between two edges of graphemes somewhere in the text.
fn starts_and_ends(piece: &str, text: &str, from: usize, edges: &HashSet<usize>) -> bool {
    if edges.contains(&from) && edges.contains(&(from + piece.len())) {
        return true;
    }
    // The same words may stand in the text twice: any place of it will do.
    text.match_indices(piece)
        .any(|(at, _)| edges.contains(&at) && edges.contains(&(at + piece.len())))
}

/// Classes of T2 with their own shares.
pub(crate) fn meet_by_class(part: Part) -> BTreeMap<String, (usize, usize)> {
    let mut classes: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let wrong: HashSet<String> = meet(part).wrong.into_iter().collect();
    for row in rows(MEET, part) {
        let entry = classes.entry(row[0].clone()).or_default();
        entry.1 += 1;
        entry.0 += usize::from(!wrong.contains(&row.join(" ")));
    }
    classes
}
