//! `sangam-bench`: measurements of Sangam from outside, over HTTP and `/proc`, that anyone can repeat.
//!
//! Nothing here links to a room of Sangam: a measurement that shares code with what it measures
//! also shares its mistakes. See `bench/README.md` for how to run each part.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the bench measures real time and real processes; the bans protect use-cases"
)]
#![allow(
    clippy::print_stderr,
    reason = "progress goes to stderr, so that a table can be redirected"
)]

mod bare;
mod clock;
mod cpu;
mod crash;
mod desks;
mod http;
mod lengthen;
mod load;
pub mod published;
mod random;
mod restore;
mod seek;
mod session;

use clap::{Parser, Subcommand};

/// Anything that stops a measurement, in words for the person who runs it.
pub type Fault = Box<dyn std::error::Error + Send + Sync>;

#[derive(Parser)]
#[command(
    name = "sangam-bench",
    version,
    about = "Measurements of Sangam that anyone can repeat"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The bare axum + rusqlite program that the ratios compare with
    Bare(bare::BareArguments),
    /// One closed-loop load on one path
    Load(load::LoadArguments),
    /// Fifty desks at once: Sangam and the bare program by turns, with ratios
    Desks(desks::DesksArguments),
    /// Kill -9 under concurrent writers, restart, look for what was lost
    Crash(crash::CrashArguments),
    /// Take a backup under concurrent writers, restore it, look whether it is whole
    Restore(restore::RestoreArguments),
    /// Give every case of an imported register a longer timeline, straight in the database
    Lengthen(lengthen::LengthenArguments),
    /// Sign somebody in through the pages; prints the cookie
    Session(session::SessionArguments),
    /// Ask the one search box for what a register holds: how quickly, and was it found
    Seek(seek::SeekArguments),
    /// Carry the published cases from the first call to closure through the API
    Published(published::PublishedArguments),
}

/// Runs what the command line says.
///
/// # Errors
/// What stopped the measurement, or what it found wrong.
pub fn run() -> Result<(), Fault> {
    match Arguments::parse().command {
        Command::Bare(arguments) => bare::run(arguments),
        Command::Load(arguments) => generator()?.block_on(load::run(arguments)),
        Command::Desks(arguments) => generator()?.block_on(desks::run(arguments)),
        Command::Crash(arguments) => generator()?.block_on(crash::run(arguments)),
        Command::Restore(arguments) => generator()?.block_on(restore::run(arguments)),
        Command::Lengthen(arguments) => lengthen::run(arguments),
        Command::Session(arguments) => generator()?.block_on(session::run(arguments)),
        Command::Seek(arguments) => generator()?.block_on(seek::run(arguments)),
        Command::Published(arguments) => generator()?.block_on(published::run(arguments)),
    }
}

/// The load generator lives on one thread, so that on two cores the server always has the other one.
fn generator() -> Result<tokio::runtime::Runtime, Fault> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}
