//! Words into tokens, tokens into the database's own full text index, queries into its syntax.
//!
//! Default tokenisers cut Indian words to pieces (SQLite's breaks 19 of 21 sample words), so tokens are made here, once, for both
//! engines: SQLite keeps them in a contentless FTS5 table whose token classes hold marks together, PostgreSQL in a `tsvector` that is
//! made from our tokens without its own parser. What a person types never reaches an engine's query syntax: it becomes tokens first,
//! and every token is quoted.

mod store;
mod vocabulary;

pub use vocabulary::{Asked, Found, Standing, Vocabulary, both, is_filled, keys_query, set_filled};

use crate::db::Engine;

/// Tokens of one document kept.
const DOCUMENT_TOKENS_MAX: usize = 2_000;
/// Tokens of one query used.
const QUERY_TOKENS_MAX: usize = 8;

/// The tokens of a text, as [`text::tokens`] makes them: words of letters, marks and digits, each in its normal form, so that मज़दूर and मजदूर,
/// हिन्दी and हिंदी are one.
pub fn tokens(text: &str) -> impl Iterator<Item = String> + '_ {
    text::tokens(text).map(|token| token.text.into_owned())
}

/// What to store for a document of these texts: its tokens with a space between them.
pub fn document<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut all: Vec<String> = Vec::new();
    for text in texts {
        for token in tokens(text) {
            if all.len() >= DOCUMENT_TOKENS_MAX {
                break;
            }
            all.push(token);
        }
    }
    all.sort_unstable();
    all.dedup();
    all.join(" ")
}

/// Begins a token that is no word of the text, such as a key of a name. A private letter: nobody types it, and engines take it for one.
const MARK: char = '\u{e000}';

/// A token for something that is not a word of the text, so that no word typed ever meets it.
pub fn marked(kind: char, key: &str) -> String {
    let mut token = String::from(MARK);
    token.push(kind);
    token.extend(key.chars().filter(|letter| letter.is_alphanumeric()));
    token
}

/// How far the last word of a query reaches. Only words of three letters and more reach further than themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Every word was typed in full. An engine walks such a word's rows as it goes and stops at the page's end.
    Whole,
    /// What the last word only begins. An engine gathers the rows of all those words before it gives the first one.
    Further,
    /// Both.
    Any,
}

/// A query in the engine's own syntax: every word must be there, the last one as `reach` says. `None` where nothing searchable was typed,
/// or nothing can reach further.
pub fn query(engine: Engine, typed: &str, reach: Reach) -> Option<String> {
    let words: Vec<String> = tokens(typed).take(QUERY_TOKENS_MAX).collect();
    let (last, others) = words.split_last()?;
    let begins = last.chars().count() > 2;
    // Tokens hold letters, marks and digits only: nothing in them ends a quotation.
    let last = match (engine, reach) {
        (_, Reach::Further) if !begins => return None,
        (Engine::Sqlite, Reach::Further) => format!("(\"{last}\"* NOT \"{last}\")"),
        (Engine::Postgres, Reach::Further) => format!("('{last}':* & !'{last}')"),
        (Engine::Sqlite, Reach::Any) if begins => format!("\"{last}\"*"),
        (Engine::Postgres, Reach::Any) if begins => format!("'{last}':*"),
        (Engine::Sqlite, _) => format!("\"{last}\""),
        (Engine::Postgres, _) => format!("'{last}'"),
    };
    let quoted = others
        .iter()
        .map(|word| match engine {
            Engine::Sqlite => format!("\"{word}\""),
            Engine::Postgres => format!("'{word}'"),
        })
        .chain([last]);
    let joint = match engine {
        Engine::Sqlite => " AND ",
        Engine::Postgres => " & ",
    };
    Some(quoted.collect::<Vec<_>>().join(joint))
}

/// One query or the other, where there are both.
pub fn either(engine: Engine, one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(match engine {
            Engine::Sqlite => format!("({one}) OR ({other})"),
            Engine::Postgres => format!("({one}) | ({other})"),
        }),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_any_script_is_one_token() {
        for word in [
            "न्याय",
            "मज़दूरी",
            "ଶ୍ରମିକ",
            "শ্রমিক",
            "தொழிலாளி",
            "مزدور",
            "తెలుగు",
            "ಕನ್ನಡ",
            "മലയാളം",
            "ᱥᱟᱱᱛᱟᱲᱤ",
        ] {
            assert_eq!(tokens(word).count(), 1, "{word}");
        }
        assert_eq!(tokens("न्\u{200d}याय").next().as_deref(), Some("न्याय"));
        assert_eq!(document(["मज़दूर हिन्दी"]), document(["मजदूर हिंदी"]));
        assert_eq!(
            tokens("Sunita's २०२६").collect::<Vec<_>>(),
            ["sunitas", "2026"]
        );
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_stays_inside_quotes(typed in "\\PC*") {
            let reaches = [Reach::Whole, Reach::Further, Reach::Any];
            for (engine, reach) in [Engine::Sqlite, Engine::Postgres]
                .into_iter()
                .flat_map(|engine| reaches.map(|reach| (engine, reach)))
            {
                if let Some(query) = query(engine, &typed, reach) {
                    let mark = if engine == Engine::Sqlite { '"' } else { '\'' };
                    let between: String = query
                        .split(mark)
                        .step_by(2)
                        .collect();
                    let rest = between
                        .replace("AND", "")
                        .replace("NOT", "")
                        .replace([' ', '&', '*', ':', '!', '(', ')'], "");
                    proptest::prop_assert!(rest.is_empty(), "{}", query);
                    proptest::prop_assert!(!query.contains('\\'));
                }
            }
        }
    }
}
