//! `sangam law explain`: a rule as the law stood on a day.

use super::source_line;
use crate::commands::{Failure, say};
use dues::answers::{SourcesView, value_text};
use dues::wire::{read_place, read_rule};
use kernel::Day;
use law::answer::Value;
use law::parameters::{Row, When, Worth};
use law::readings::Topic;
use law::{Facts, Law, Place, RULES, Teller};
use platform::words::Say;

/// Prints it.
pub(super) fn explain(
    law: &Law,
    rule: &str,
    on: Day,
    known: Day,
    place: &str,
    t: &Say,
) -> Result<(), Failure> {
    if rule == "list" {
        for rule in RULES {
            say(&format!("{:<18} {}", rule.word, t.say(rule.key)));
        }
        return Ok(());
    }
    let rule = read_rule(rule)
        .map_err(|_| Failure::new(format!("{rule}: no such rule; `list` names them")))?;
    let place = read_place(Some(place))?.unwrap_or(Place::Central);
    let when = When {
        event: on,
        known,
        place,
    };
    let mut sources = SourcesView::new(law);
    say(&format!("{} ({})", t.say(rule.key), rule.word));
    say(&format!(
        "  {}; {}",
        on,
        t.with("dues-known", &[("day", t.day(known).into())])
    ));
    // What the rule itself looked up, with the day fixed and nothing else known: its figures, whatever they are.
    let mut facts = Facts::new();
    if let Some(name) = rule.days.first() {
        facts.set(*name, on, Teller::Union);
    }
    let answer = law.answer(rule, &facts, known, place);
    say("");
    say(t.say("dues-figures"));
    for param in rule.params {
        match law.parameters().find(*param, &when) {
            Some(row) => {
                let number = sources.number(row.source, Some(row.status));
                say(&format!(
                    "  {:<28} {} [{number}]",
                    param.word(),
                    row_text(row, t)
                ));
            }
            None => say(&format!("  {:<28} –", param.word())),
        }
    }
    for working in std::iter::once(&answer.low).chain(&answer.high) {
        for step in &working.steps {
            sources.number(step.source, None);
        }
    }
    readings(law, &answer.readings, on, &mut sources, t);
    say("");
    say(t.say("dues-asked"));
    for missing in &answer.missing {
        say(&format!("  {:<24} {}", missing.word, t.say(missing.key)));
    }
    if let Some(limitation) = &answer.limitation {
        let dressed = dues::answers::limitation_view(law, limitation, known, &mut sources, t);
        say("");
        say(t.say("dues-until-when"));
        say(&format!(
            "  {}: {} [{}]",
            dressed.claim.text, dressed.period, dressed.source
        ));
        say(&format!("  {}", dressed.text));
    }
    if let Some(way) = law.ways().of(rule.word, on) {
        let all = |keys: &[String]| {
            let said: Vec<&str> = keys.iter().map(|key| t.say(key)).collect();
            said.join("; ")
        };
        say("");
        say(t.say("dues-how"));
        say(&format!("  {}: {}", t.say("dues-forum"), t.say(&way.forum)));
        say(&format!("  {}: {}", t.say("dues-form"), t.say(&way.form)));
        say(&format!("  {}: {}", t.say("dues-who"), all(&way.who)));
        say(&format!(
            "  {}: {}",
            t.say("dues-documents"),
            all(&way.documents)
        ));
    }
    if let Some(key) = rule.changed_by_codes {
        say("");
        say(&format!("21-11-2025: {}", t.say(key)));
    }
    say("");
    say(t.say("dues-sources"));
    for source in sources.finish(t) {
        say(&format!("  {}", source_line(&source)));
    }
    Ok(())
}

fn row_text(row: &Row, t: &Say) -> String {
    let value = match row.worth {
        Worth::Money(sum) => value_text(Value::Money(sum), t),
        Worth::Share(share) => value_text(Value::Share(share), t),
        Worth::Count(count) => value_text(Value::Count(count), t),
        Worth::Text => "✓".to_owned(),
    };
    let until = row.to.map_or_else(String::new, |day| format!(" … {day}"));
    format!("{value:<14} {}{until}", row.from)
}

fn readings(
    law: &Law,
    found: &[law::answer::ReadingAnswer],
    on: Day,
    sources: &mut SourcesView,
    t: &Say,
) {
    if found.is_empty() {
        return;
    }
    say("");
    say(t.say("dues-readings"));
    for topic in [Topic::CountedWage, Topic::InterestFrom, Topic::BonusLimits] {
        for row in law.readings().on(topic, on) {
            if !found.iter().any(|one| one.word == row.reading.word()) {
                continue;
            }
            let number = sources.number(row.source, Some(row.status));
            let first = if row.chosen {
                t.say("dues-reading-chosen")
            } else {
                ""
            };
            say(&format!(
                "  {} [{number}] {first}",
                t.say(row.reading.key())
            ));
        }
    }
}
