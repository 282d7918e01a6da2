//! A union's register of cases, kept in a file: taken in and given out.

pub mod columns;
