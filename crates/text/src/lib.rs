//! Text in Indian scripts, as people really write it.
//!
//! Pure: no I/O, no async, no database. Whoever searches, compares names or reads a telephone number starts here.
//!
//! - [`normalise`]: one spelling for what is written in several ways.
//! - [`document`] and [`query`]: the same words in four fields ([`Field`]), for an index and for what is asked of it.
//! - [`Query::marks`] and [`snippet`]: what was found, never cutting a grapheme.
//! - [`roman`]: Roman letters typed, a native word meant.
//! - [`names`]: is this the same person, and why do we think so?
//! - [`firms`]: is this the same firm, whatever its legal form?
//! - [`places`]: districts by old, new, native and misspelt names.
//! - [`phones`]: numbers of India, Nepal and Bangladesh as people type them.
//! - [`script`] and [`language`]: what a text is written in.

mod fields;
pub mod firms;
mod highlight;
pub mod language;
pub mod names;
mod neutral;
mod normalise;
pub mod phones;
pub mod places;
pub mod roman;
pub mod script;
mod skeleton;
mod sounds;
mod stem;
mod tokens;

pub use fields::{
    DOCUMENT_TOKENS_MAX, Document, Field, QUERY_TERMS_MAX, Query, Term, document, query,
};
pub use highlight::{MARKS_MAX, Snippet, SnippetPart, snippet};
pub use neutral::neutral;
pub use normalise::normalise;
pub use script::Script;
pub use skeleton::skeletons;
pub use stem::{stem, stems};
pub use tokens::{TOKEN_CHARS_MAX, Token, tokens};
