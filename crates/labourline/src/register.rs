//! A union's register of cases, kept in a file: taken in and given out.
//!
//! A file is read into rows ([`file`]), its columns are told apart ([`columns`], [`mapping`]), every row becomes what a case is made of or
//! the list of what is wrong with it ([`row`], [`finding`]), and a pass ([`pass`]) of a run ([`run`]) takes the rows in, chunk by chunk, so that a crash loses
//! nothing and a second run of the same file brings nothing twice. [`export`] writes what the reader may see.

pub(crate) mod api;
pub mod bring;
pub mod columns;
pub mod export;
pub mod file;
pub mod finding;
pub mod job;
pub mod mapping;
pub(crate) mod pages;
pub mod pass;
pub mod receive;
pub mod row;
pub mod run;
pub(crate) mod store;
pub mod vocabulary;

/// Pages and API of registers.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests;
