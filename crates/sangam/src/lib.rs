//! The program: command line, configuration, and the wiring that knows every system.

pub mod config;
pub mod keys;
pub mod world;
