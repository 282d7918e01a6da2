//! What the law gives a worker: facts in; amounts with steps, sources, doubts and last days out.
//!
//! A leaf: it knows `kernel` and nothing else of Sangam, reads no file, no clock and no database. Its tables are part of the program.
//!
//! # The nouns
//!
//! ```text
//! Facts ── what was said, by whom: known, unknown, disputed             facts.rs
//!   │
//! Rule ─── one function for each thing the law gives, with its anchor   rules.rs, rules/…  (one file for each family)
//!   │          asks for facts, parameters, readings through
//! Ask ──── one walk; the unknown is tried at its ends, rivals in turn   ask.rs
//!   │          and leaves
//! Working ─ steps (label, formula, inputs, value, rounding, source),    answer.rs
//!   │          assumptions, gaps, verdict, last day
//! Answer ── over all walks: range, likely range, readings, what is
//!               missing (most useful question first), limitation, status
//!
//! Law ───── Parameters (two time axes, place, source, status)           law.rs, parameters.rs
//!           Readings (rival, with authority)                            readings.rs
//!           Limitations (until when, by the day the claim arose)        limitation.rs
//!           Tables (wages, factors, injuries, boards, PM-SYM)           tables.rs
//!           Ways (who files what where)                                 ways.rs
//!           Sources (instrument, number, date, section) and Status      sources.rs
//!           Amendments: rows an alliance adds                           amendments.rs
//!
//! Told ──── an answer as plain data, kept as it was told; its gist     told.rs
//! Cases ─── published cases any law is held against                    cases.rs
//! ```
//!
//! # What holds
//!
//! * Money is whole paise; shares are exact (8 1/3 % is 25/300); each product is rounded once, by a named rounding.
//! * The amount is the sum of the steps that add less those that take, and of nothing else.
//! * Every step names its source; every parameter its days in force, day of publication, source and status. An answer's status is
//!   that of the least sure thing it rests on.
//! * `(day of the event, day of knowledge)` decides which rows are seen, so what was owed and what could be told are both found.
//! * What is not known is a range and a question, never a silent zero; what the law leaves open, or we have not found, is a gap and
//!   takes away the upper end.
//! * Texts are message keys (`law-…`); the words are in `locales/`.
//!
//! ```
//! use law::{Facts, Law, Place, facts, rules};
//! use kernel::{Day, Paise};
//!
//! let facts = Facts::new()
//!     .with(facts::ACCIDENT_ON, Day::new(2015, 7, 22).unwrap())
//!     .with(facts::HARM, facts::Harm::Total)
//!     .with(facts::AGE, 40)
//!     .with(facts::MONTHLY_WAGES, Paise::rupees(8_000));
//! let today = Day::new(2026, 11, 22).unwrap();
//! let answer = Law::built_in().answer(&rules::accident::ACCIDENT, &facts, today, Place::Central);
//! assert_eq!(answer.amount.exact(), Some(Paise::rupees(8_84_016)));
//! ```

pub mod amendments;
pub mod answer;
pub mod ask;
pub mod cases;
pub mod facts;
pub mod law;
pub mod limitation;
pub mod parameters;
pub mod readings;
pub mod rules;
pub mod sources;
pub mod tables;
pub mod told;
pub mod ways;

pub use amendments::{Amendment, Change};
pub use answer::{Amount, Answer, Effect, Rounded, Step, Value, Verdict, Working};
pub use ask::Ask;
pub use facts::{Fact, Facts, Said, Teller};
pub use law::Law;
pub use limitation::{Claim, Limitation};
pub use parameters::{Param, Place, When};
pub use rules::{RULES, Rule, rule};
pub use sources::{Source, Status};
pub use told::{Gist, Told};
