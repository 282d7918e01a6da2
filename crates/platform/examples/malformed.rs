//! How long each of a thousand malformed files takes to be refused, and how much memory: `cargo run --release -p sangam-platform --features
//! testing --example malformed`.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement: it looks at the clock and says what it saw"
)]

use kernel::chance::SeededChance;
use platform::files::check;
use platform::files::check::samples::{MALFORMED, malformed};
use std::time::{Duration, Instant};

/// The most memory this process ever held, in megabytes.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .map_or(0, |kilobytes| kilobytes / 1024)
}

fn main() {
    let chance = SeededChance::new(66);
    let samples: Vec<_> = (0..MALFORMED).map(|at| malformed(at, &chance)).collect();
    let before = peak_mb();
    let mut times: Vec<(Duration, &str)> = Vec::with_capacity(MALFORMED);
    let mut taken = 0;
    for sample in &samples {
        let begin = Instant::now();
        let answer = check(&sample.name, sample.said, &sample.bytes);
        times.push((begin.elapsed(), sample.what));
        taken += usize::from(answer.is_ok());
    }
    times.sort();
    let at = |part: usize| times[(times.len() - 1) * part / 100];
    println!("{MALFORMED} malformed files: {taken} taken");
    println!(
        "median {:?}, 99 of 100 within {:?}, slowest {:?} ({})",
        at(50).0,
        at(99).0,
        at(100).0,
        at(100).1
    );
    println!(
        "memory: {before} MB with all samples made, {} MB at the most while they were refused",
        peak_mb()
    );
}
