//! The lists of `data/`: spellings of one name, words around a name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::normalise::normalise;

/// What a word around a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// Shri, Smt., Late.
    Title,
    /// Devi, Bai, Kumari.
    Ending,
    /// S/o, पुत्र: a relative's name follows.
    Relation,
}

fn rows(text: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t'))
}

static VARIANTS: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let mut groups = HashMap::new();
    for (group, forms) in rows(include_str!("../../data/name-variants.tsv")).enumerate() {
        for form in forms {
            groups.insert(normalise(form).into_owned(), group);
        }
    }
    groups
});

static AROUND: LazyLock<HashMap<String, Around>> = LazyLock::new(|| {
    let mut around = HashMap::new();
    for mut fields in rows(include_str!("../../data/honorifics.tsv")) {
        let kind = match fields.next() {
            Some("title") => Around::Title,
            Some("ending") => Around::Ending,
            _ => Around::Relation,
        };
        for form in fields {
            around.insert(normalise(form).into_owned(), kind);
        }
    }
    around
});

/// The group of spellings a part belongs to.
pub(super) fn variant_group(part: &str) -> Option<usize> {
    VARIANTS.get(part).copied()
}

/// What kind of word around a name this is.
pub(super) fn around(word: &str) -> Option<Around> {
    AROUND.get(word).copied()
}
