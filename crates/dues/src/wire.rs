//! Facts, rules and places as programs send them: in JSON to the API, in files to the command line.

use kernel::{FieldProblem, Problem, place};
use law::facts::NAMES;
use law::{Facts, Place, Rule};
use serde_json::{Map, Value, json};

/// Reads facts: `{"age": 31, "monthly-wages": "9000", "harm": "partial", "injuries": [5], "accident-on": "2024-05-01"}`. A bare value is
/// the worker's; an object names who says it, and two who differ make a dispute; null is not known.
///
/// # Errors
/// Every fact that there is not, or that can't have its value, by its name.
pub fn read_facts(object: &Map<String, Value>) -> Result<Facts, Problem> {
    let mut facts = Facts::new();
    let mut wrong = Vec::new();
    for (word, value) in object {
        let field = || format!("facts.{word}");
        let Some(at) = NAMES.iter().position(|entry| entry.word == word) else {
            wrong.push(FieldProblem::new(field(), "dues.fact-unknown"));
            continue;
        };
        let (Ok(at), Ok(one)) = (u8::try_from(at), Facts::read(&json!({ word: value }))) else {
            wrong.push(FieldProblem::new(field(), "dues.fact-impossible"));
            continue;
        };
        if !value.is_null() {
            facts.put(at, one.get(at).clone());
        }
    }
    match wrong.as_slice() {
        [] => Ok(facts),
        _ => Err(Problem::invalid(wrong)),
    }
}

/// The rule with this word.
///
/// # Errors
/// Where there is none.
pub fn read_rule(word: &str) -> Result<&'static Rule, Problem> {
    law::rule(word).ok_or_else(|| Problem::invalid_field("rule", "dues.rule-unknown"))
}

/// A place: `central`, or the LGD code of a state; none where nobody knows.
///
/// # Errors
/// Where there is no such place.
pub fn read_place(text: Option<&str>) -> Result<Option<Place>, Problem> {
    match text {
        None | Some("") => Ok(None),
        Some(crate::given::CENTRAL) => Ok(Some(Place::Central)),
        Some(code) => code
            .parse()
            .ok()
            .filter(|code| place::state(*code).is_some())
            .map(|code| Some(Place::State(code)))
            .ok_or_else(|| Problem::invalid_field("place", "dues.place-unknown")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use law::{Fact, Teller, facts};

    #[test]
    fn every_wrong_fact_is_named() {
        let body = json!({
            "age": 300, "wage": 5, "harm": "bruise", "esi-covered": "maybe", "monthly-wages": "9,000.50",
            "injuries": [999], "accident-on": "2024-02-30", "medical": null
        });
        let problem = read_facts(body.as_object().unwrap()).unwrap_err();
        let found: Vec<(&str, &str)> = problem
            .fields
            .iter()
            .map(|field| (field.field.as_str(), field.code))
            .collect();
        assert_eq!(
            found,
            [
                ("facts.age", "dues.fact-impossible"),
                ("facts.wage", "dues.fact-unknown"),
                ("facts.harm", "dues.fact-impossible"),
                ("facts.esi-covered", "dues.fact-impossible"),
                ("facts.injuries", "dues.fact-impossible"),
                ("facts.accident-on", "dues.fact-impossible"),
            ]
        );
    }

    #[test]
    fn a_dispute_keeps_both_and_who_said_them() {
        let body = json!({ "monthly-wages": { "worker": "9000", "employer": "7000" } });
        let read = read_facts(body.as_object().unwrap()).unwrap();
        let Fact::Disputed(versions) = read.get(facts::MONTHLY_WAGES.at()) else {
            panic!("{read:?}");
        };
        assert_eq!(versions[1].1, Teller::Employer);
    }

    #[test]
    fn places_are_central_or_a_state() {
        assert_eq!(read_place(Some("central")).unwrap(), Some(Place::Central));
        assert_eq!(read_place(Some("21")).unwrap(), Some(Place::State(21)));
        assert_eq!(read_place(None).unwrap(), None);
        assert!(read_place(Some("99")).is_err() && read_place(Some("Odisha")).is_err());
    }
}
