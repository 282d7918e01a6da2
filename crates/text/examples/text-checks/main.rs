//! Shows what the checks T2 to T6 and T8 come to: `cargo run --release -p sangam-text --example text-checks`.
//!
//! `--wrong` lists the lines that went wrong in the tuning part (never in the part kept apart); `--vocabulary FILE` matches Roman queries
//! against the words of a file, one a line, besides our own.

#![allow(clippy::print_stdout)]

mod checks;

use checks::{Outcome, Part};
use text::roman::Vocabulary;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wrong = arguments.iter().any(|argument| argument == "--wrong");
    let further = arguments
        .iter()
        .position(|argument| argument == "--vocabulary")
        .and_then(|at| arguments.get(at + 1))
        .map(|file| std::fs::read_to_string(file).expect("the file of --vocabulary"))
        .unwrap_or_default();
    let words: Vec<&str> = checks::VOCABULARY.lines().chain(further.lines()).collect();
    let vocabulary = Vocabulary::new(words);

    println!("{:<58} {:>18} {:>18}   wanted", "", "tuning", "kept apart");
    let show = |name: &str, of: &dyn Fn(Part) -> Outcome, wanted: &str| {
        let (tuning, held) = (of(Part::Tuning), of(Part::HeldOut));
        let cell = |o: &Outcome| format!("{}/{} {:.1} %", o.right, o.of, o.percent());
        println!(
            "{name:<58} {:>18} {:>18}   {wanted}",
            cell(&tuning),
            cell(&held)
        );
        if wrong {
            tuning
                .wrong
                .iter()
                .take(60)
                .for_each(|line| println!("      {line}"));
        }
    };
    show("T2 spellings that must meet", &checks::meet, ">= 99 %");
    for (class, (right, of)) in checks::meet_by_class(Part::HeldOut) {
        println!("      {class:<20} kept apart {right}/{of}");
    }
    show(
        "T3 words kept apart in the exact field",
        &checks::apart,
        ">= 99 %",
    );
    let title = format!("T4 Hinglish: in the top 3 of {} words", vocabulary.len());
    show(
        &title,
        &|part| checks::roman(part, 3, &vocabulary),
        ">= 90 %",
    );
    show(
        "T4 Hinglish: first",
        &|part| checks::roman(part, 1, &vocabulary),
        "",
    );
    show(
        "T5 cross-script: recall among the first ten",
        &checks::cross_script,
        ">= 90 %",
    );
    show(
        "T6 names: found among the first ten and proposed",
        &|part| checks::names(part).recall,
        ">= 95 %",
    );
    show(
        "T6 names: two persons of near names not proposed",
        &|part| checks::names(part).near,
        "",
    );
    show(
        "T6 names: any two persons not proposed",
        &|part| checks::names(part).chance,
        ">= 99 %",
    );
    let cut = checks::cut_graphemes();
    println!(
        "T8 graphemes cut: {} of {} edges looked at",
        cut.of - cut.right,
        cut.of
    );
}
