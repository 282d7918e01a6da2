//! Prints the table of checks: `cargo run -p sangam-law --example law-checks`. `LAW_QUESTIONS=1000000` asks a million random
//! questions; `LAW_WORKERS=1000000` computes that many workers for A9.
#![allow(missing_docs)]

#[path = "../checks/checks.rs"]
mod checks;

use kernel::{Day, Paise};
use law::facts::{self, Facts, Harm, Teller};
use law::rules::accident::ACCIDENT;
use law::{Law, Place, RULES};

fn main() {
    let mut failed = 0;
    let mut row = |name: &str, what: &str, holds: bool, number: &str| {
        failed += usize::from(!holds);
        let mark = if holds { "pass" } else { "FAIL" };
        println!("{mark}  {name:<3} {what:<58} {number}");
    };
    for (name, what, check) in checks::CHECKS {
        let found = check();
        row(
            name,
            what,
            found.holds(),
            &format!("{}/{}", found.passed, found.of),
        );
        for note in &found.notes {
            println!("          {note}");
        }
    }
    let (workers, seconds) = bulk();
    let per_million = seconds * 1_000_000.0 / workers as f64;
    row(
        "A9",
        "1,000,000 workers, compensation with steps, under 1 s CPU",
        per_million < 1.0,
        &format!("{workers} in {seconds:.2} s, {per_million:.2} s a million"),
    );
    let (slowest, which) = interactive();
    row(
        "A10",
        "one answer with its working, 99 of 100 under 5 ms CPU",
        slowest < 5.0,
        &format!("p99 {slowest:.2} ms, nothing known, slowest rule: {which}"),
    );
    println!("\nA1, figure by figure:");
    for case in law::cases::published(Law::built_in()) {
        println!("  {:<16} {}", case.id, case.line());
    }
    println!("\n{failed} failed");
    std::process::exit(i32::from(failed > 0));
}

/// Nanoseconds this thread has had a core, from Linux; a busy machine doesn't change it much.
fn cpu_nanos() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = text.split(' ').next().and_then(|nanos| nanos.parse().ok());
    first.expect("the kernel says how long we ran; needs Linux")
}

fn seconds_since(begun: u64) -> f64 {
    (cpu_nanos() - begun) as f64 / 1e9
}

/// Computes workers one after another on one core.
fn bulk() -> (u64, f64) {
    let workers = std::env::var("LAW_WORKERS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000_000u64);
    let law = Law::built_in();
    let day = Day::new(2022, 6, 15).expect("a day");
    let mut facts = Facts::new();
    facts.set(facts::ACCIDENT_ON, day, Teller::Record);
    facts.set(facts::HARM, Harm::Death, Teller::Record);
    facts.set(facts::ESI_COVERED, false, Teller::Record);
    facts.set(facts::MEDICAL, Paise(0), Teller::Record);
    let today = checks::today();
    let begun = cpu_nanos();
    let mut steps = 0;
    for worker in 0..workers {
        let wages = 300_000 + i64::try_from(worker % 3_000).unwrap_or(0) * 1_000;
        facts.set(facts::MONTHLY_WAGES, Paise(wages), Teller::Record);
        facts.set(
            facts::AGE,
            16 + i64::try_from(worker % 50).unwrap_or(0),
            Teller::Record,
        );
        let answer = law.answer(&ACCIDENT, &facts, today, Place::Central);
        steps += answer.low.steps.len();
    }
    assert!(steps as u64 >= workers * 4, "each has its working");
    (workers, seconds_since(begun))
}

/// The 99th of 100 of the slowest rule with nothing known, in milliseconds.
fn interactive() -> (f64, &'static str) {
    let law = Law::built_in();
    let nothing = Facts::new();
    let mut slowest = (0.0f64, "");
    for rule in RULES {
        let mut times: Vec<f64> = (0..200)
            .map(|_| {
                let begun = cpu_nanos();
                let answer = law.answer(rule, &nothing, checks::today(), Place::State(18));
                assert!(!answer.missing.is_empty());
                seconds_since(begun) * 1_000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at_99 = times[times.len() * 99 / 100];
        if at_99 > slowest.0 {
            slowest = (at_99, rule.word);
        }
    }
    slowest
}
