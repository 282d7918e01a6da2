//! The checks the notes ask for, one test each, and what is told case by case.
#![allow(missing_docs)]

// What is told figure by figure is for the example.
#[allow(dead_code)]
#[path = "../checks/checks.rs"]
mod checks;

fn run(name: &str, what: &str) {
    let (_, about, check) = checks::CHECKS
        .iter()
        .find(|(number, about, _)| *number == name && about.starts_with(what))
        .unwrap();
    let found = check();
    assert!(
        found.holds(),
        "{name} {about}: {} of {}\n{}",
        found.passed,
        found.of,
        found.notes.join("\n")
    );
}

macro_rules! checks {
    ($($test:ident: $name:literal, $what:literal;)*) => {
        $(#[test] fn $test() { run($name, $what); })*
        #[test]
        fn every_check_is_a_test() {
            assert_eq!([$($what),*].len(), checks::CHECKS.len());
        }
    };
}

checks! {
    a1_published_cases: "A1", "published";
    a2_worked_examples: "A2", "worked";
    a3_three_thousand_sums: "A3", "3,000";
    a4_injuries: "A4", "56";
    a5_everything_has_a_source: "A5", "every";
    a6_retroactive: "A6", "retroactive";
    a7_boundary: "A7", "20 and 21";
    a8_unknown_age_or_wage: "A8", "unknown";
    nothing_known: "-", "nothing";
    random_facts: "-", "random";
    more_never_gives_less: "-", "wages and days";
}
