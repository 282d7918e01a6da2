//! The program: command line, configuration, and the wiring that knows every system.

pub mod cli;
pub mod commands;
pub mod config;
pub mod keys;
pub mod vault;
pub mod wiring;
pub mod world;
