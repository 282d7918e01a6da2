//! `sangam law`: what the law gives, for one question, for a rule on a day, for many people at once.

mod bulk;
mod explain;

pub use bulk::BulkArguments;

use super::{Failure, Session, say};
use crate::wiring;
use clap::{Args, Subcommand};
use dues::answers::{AnswerView, SourceView};
use dues::api::{QuestionBody, answer_to};
use kernel::{Day, Language};
use platform::words::Say;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What `sangam law` takes.
#[derive(Debug, Args)]
pub struct LawArguments {
    /// Ask the law released in this alliance's database, not the one the program carries
    #[arg(long, global = true)]
    released: bool,
    #[command(subcommand)]
    command: LawCommand,
}

/// What can be asked of the law.
#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// Compute what a rule gives on the facts of a file: {"rule": "accident", "place": "21", "facts": {"age": 31, …}}
    Compute {
        /// The question as JSON, as `POST /api/dues/answers` takes it; `-` for the standard input
        file: PathBuf,
        /// Print the whole answer as JSON
        #[arg(long)]
        json: bool,
        /// Language of the words: en, hi or or
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Explain a rule as the law stood on a day: its figures, readings, last day, who files where, each with its source
    Explain {
        /// The rule's word; `list` names them all
        rule: String,
        /// The day of the event: 2025-11-21 [default: today]
        #[arg(long)]
        on: Option<String>,
        /// What was published after this day is left out [default: today]
        #[arg(long)]
        known: Option<String>,
        /// central, or the LGD code of a state
        #[arg(long, default_value = "central")]
        place: String,
        /// Language of the words: en, hi or or
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Compute a rule for every row of a CSV file whose columns are named after facts; bad rows are kept with the reason
    Bulk(BulkArguments),
    /// The releases of the law amended in this alliance
    #[command(subcommand)]
    Releases(ReleasesCommand),
}

/// What can be asked of the releases.
#[derive(Debug, Subcommand)]
pub enum ReleasesCommand {
    /// List them, the last first
    List,
    /// Verify signature, order and rows of every one
    Verify,
}

/// Runs one of them. No database is opened but for the releases and the law they put in force.
pub async fn law(session: &Session, arguments: &LawArguments) -> Result<(), Failure> {
    let LawArguments { released, command } = arguments;
    let current = dues::CurrentLaw::default();
    if *released {
        let (db, keys) = (session.open_locked().await?, session.keys()?);
        let edition = dues::releases::load(&db, &keys.journal, &current)
            .await
            .map_err(|fault| Failure::new(fault.to_string()))?;
        // Beside the answer, which may be JSON.
        let line = format_args!("The law of release {}.\n", edition.no);
        let _ = std::io::Write::write_fmt(&mut std::io::stderr().lock(), line);
    }
    let law = current.get();
    let today = session.now().day();
    match command {
        LawCommand::Compute {
            file,
            json,
            language,
        } => {
            let t = words_in(language)?;
            let body: QuestionBody = serde_json::from_str(&read(file)?)
                .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
            let answer = answer_to(&law, &body, today, &t)?;
            say(&if *json {
                serde_json::to_string_pretty(&answer)
                    .map_err(|error| Failure::new(error.to_string()))?
            } else {
                told(&answer, &t)
            });
            Ok(())
        }
        LawCommand::Explain {
            rule,
            on,
            known,
            place,
            language,
        } => {
            let t = words_in(language)?;
            let (on, known) = (day(on.as_deref(), today)?, day(known.as_deref(), today)?);
            explain::explain(&law, rule, on, known, place, &t)
        }
        LawCommand::Releases(ReleasesCommand::List) => super::releases::list(session).await,
        LawCommand::Releases(ReleasesCommand::Verify) => super::releases::verify(session).await,
        LawCommand::Bulk(arguments) => bulk::bulk(&law, today, arguments),
    }
}

fn words_in(language: &str) -> Result<Say, Failure> {
    let language = Language::parse(language)
        .ok_or_else(|| Failure::new(format!("{language} is no language code")))?;
    Ok(wiring::words().say(language))
}

fn day(text: Option<&str>, today: Day) -> Result<Day, Failure> {
    match text {
        None => Ok(today),
        Some(text) => {
            Day::parse(text).ok_or_else(|| Failure::new(format!("{text} is no day: 2025-11-21")))
        }
    }
}

fn read(file: &Path) -> Result<String, Failure> {
    if file == Path::new("-") {
        let text = std::io::read_to_string(std::io::stdin());
        return text.map_err(|error| Failure::at(file, &error));
    }
    std::fs::read_to_string(file).map_err(|error| Failure::at(file, &error))
}

/// An answer as lines of text.
fn told(answer: &AnswerView, t: &Say) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        let _ = writeln!(text, "{words}");
    };
    line(&answer.rule.text);
    if let Some(verdict) = &answer.verdict {
        line(&format!("  {}", verdict.text));
    }
    if let Some(quantity) = &answer.quantity {
        line(&format!(
            "  {}: {} – {}",
            quantity.label, quantity.least, quantity.most
        ));
    }
    if answer.is_about_money() {
        let lead = answer.likely.as_ref().unwrap_or(&answer.amount);
        line(&format!("  {}", lead.text));
        if let Some(words) = &lead.in_words {
            line(&format!("  {words}"));
        }
        if answer.likely.is_some() {
            line(&format!(
                "  {} {}",
                t.say("dues-all-readings"),
                answer.amount.text
            ));
        }
    }
    line(&format!("  ({})", answer.status.text));
    for working in &answer.workings {
        line("");
        line(&match working.end {
            "only" => t.say("dues-working").to_owned(),
            end => t.word("dues-end-", end),
        });
        for step in &working.steps {
            let how = if step.formula.is_empty() {
                String::new()
            } else {
                format!("  = {}", step.formula)
            };
            line(&format!(
                "  {}: {}{how}  [{}]",
                step.text, step.value, step.source
            ));
        }
    }
    let mut list = |key: &str, items: Vec<String>| {
        if !items.is_empty() {
            line("");
            line(t.say(key));
            for item in items {
                line(&format!("  {item}"));
            }
        }
    };
    list(
        "dues-readings",
        answer
            .readings
            .iter()
            .map(|reading| {
                format!(
                    "{}: {} [{}]",
                    reading.text, reading.amount.text, reading.source
                )
            })
            .collect(),
    );
    list("dues-assumptions", answer.assumptions.clone());
    list("dues-gaps", answer.gaps.clone());
    list(
        "dues-find-out",
        answer
            .missing
            .iter()
            .map(|missing| format!("{}  ({})", missing.question, missing.fact))
            .collect(),
    );
    if let Some(limitation) = &answer.limitation {
        let more = [
            &limitation.condonable,
            &limitation.saved,
            &limitation.later_text,
        ];
        let more = more.into_iter().flatten().cloned();
        let first = format!("{} [{}]", limitation.text, limitation.source);
        list(
            "dues-until-when",
            std::iter::once(first).chain(more).collect(),
        );
    }
    if let Some(way) = &answer.way {
        list(
            "dues-how",
            vec![
                format!("{}: {}", t.say("dues-forum"), way.forum),
                format!("{}: {}", t.say("dues-form"), way.form),
                format!("{}: {}", t.say("dues-who"), way.who.join("; ")),
                format!("{}: {}", t.say("dues-documents"), way.documents.join("; ")),
            ],
        );
    }
    list(
        "dues-sources",
        answer.sources.iter().map(source_line).collect(),
    );
    text.truncate(text.trim_end().len());
    text
}

/// A source on one line.
fn source_line(source: &SourceView) -> String {
    let note = if source.note.is_empty() {
        String::new()
    } else {
        format!(" ({})", source.note)
    };
    format!(
        "[{}] {}, {}; {}, {}{note}: {}",
        source.number,
        source.instrument,
        source.section,
        source.numbered,
        source.date,
        source.status.text
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_in_a_file_is_answered_in_words() {
        let body: QuestionBody = serde_json::from_str(
            r#"{"rule": "accident", "place": "21", "facts": {"harm": "total", "accident-on": "2015-07-22", "age": 40,
                "monthly-wages": "8000", "esi-covered": false, "medical": "0"}}"#,
        )
        .unwrap();
        let (law, today) = (law::Law::built_in(), Day::new(2026, 11, 22).unwrap());
        let t = words_in("en").unwrap();
        let text = told(&answer_to(law, &body, today, &t).unwrap(), &t);
        for part in [
            "₹8,84,016",
            "eight lakh eighty-four thousand sixteen rupees",
            "the larger of (60 % × ₹8,000 × 184.17, ₹1,40,000)",
            "The period ended on 22 Jul 2017.",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}
