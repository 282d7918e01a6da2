//! Plainly invented people, employers, places and registers, for `sangam demo`, benches and tests.
//!
//! Nothing here exists: every firm and site says "(invented)", every staff member is called "Demo" and has an address at
//! `example.org`, and every worker's name is a chance combination. The same seed makes the same things on every machine;
//! no clock, no file and no network is asked. Types use plain values and those of `kernel`, so that whoever consumes them
//! turns a row into its own use-cases.

pub mod chapters;
pub mod contacts;
pub mod employers;
pub mod files;
pub mod names;
pub mod persons;
pub mod random;
pub mod register;

pub use chapters::{CHAPTERS, Chapter, STAFF, Staff};
pub use contacts::{StrayContact, stray_contacts};
pub use employers::{Chain, Firm, FirmKind, Industry, Site};
pub use files::{
    Fault, Headings, PlantedFault, WorkerLine, headings, workers, workers_csv, workers_xlsx,
    write_csv, write_dirty_csv, write_xlsx,
};
pub use names::{Script, Sex};
pub use persons::{Person, person, persons, phone};
pub use register::{
    Instalment, Issue, NextAction, Note, Outcome, Payment, REGISTER_DAYS, Register, RegisterRow,
    Settlement, Stage, Terms, WORD_COMMON, WORD_COMMON_PER_THOUSAND, WORD_RARE,
    WORD_RARE_PER_THOUSAND, register,
};
