//! `sangam law bulk`: one rule for many people.

use crate::commands::{Failure, Progress, say};
use clap::Args;
use csv::{ReaderBuilder, StringRecord, Writer};
use dues::given::{UNKNOWN, read_value};
use dues::wire::{read_place, read_rule};
use kernel::{Day, Language, Paise, Problem};
use law::facts::NAMES;
use law::{Answer, Fact, Facts, Law, Place, Rule, Teller, Verdict};
use std::fs::File;
use std::path::{Path, PathBuf};

/// What `sangam law bulk` takes.
#[derive(Debug, Args)]
pub struct BulkArguments {
    /// The people: CSV with one heading row; columns named after facts (`age`, `monthly-wages`) are read, `rule` and `place` too, others go along
    file: PathBuf,
    /// The rule for rows that name none
    #[arg(long)]
    rule: Option<String>,
    /// The place for rows that name none: central, or the LGD code of a state
    #[arg(long)]
    place: Option<String>,
    /// Where the answers go [default: FILE.answers.csv]
    #[arg(long)]
    to: Option<PathBuf>,
    /// Where bad rows go, with the reason [default: FILE.bad.csv]
    #[arg(long)]
    bad_rows: Option<PathBuf>,
    /// What was published after this day is left out: 2026-05-01 [default: today]
    #[arg(long)]
    known: Option<String>,
}

/// What was written behind each row.
const COLUMNS: [&str; 9] = [
    "owed_least",
    "owed_most",
    "likely_least",
    "likely_most",
    "conditions",
    "last_day",
    "next_question",
    "open_points",
    "status",
];

enum Column {
    Fact(u8),
    Rule,
    Place,
    Along,
}

/// A file put beside another: `people.csv` and `people.answers.csv`.
fn beside(file: &Path, word: &str) -> PathBuf {
    file.with_extension(format!("{word}.csv"))
}

/// Computes every row.
pub(super) fn bulk(law: &Law, today: Day, arguments: &BulkArguments) -> Result<(), Failure> {
    let known = super::day(arguments.known.as_deref(), today)?;
    let rule = arguments.rule.as_deref().map(read_rule).transpose()?;
    let place = read_place(arguments.place.as_deref())?;
    let file = &arguments.file;
    let failed = |error: csv::Error| Failure::new(format!("{}: {error}", file.display()));
    let total = count_rows(file)?;
    let mut reader = open(file)?;
    let heading = reader.headers().map_err(failed)?.clone();
    let columns: Vec<Column> = heading.iter().map(column).collect();
    say_columns(&heading, &columns);
    let to = arguments
        .to
        .clone()
        .unwrap_or_else(|| beside(file, "answers"));
    let bad_to = arguments
        .bad_rows
        .clone()
        .unwrap_or_else(|| beside(file, "bad"));
    let mut answers = write(&to)?;
    let mut bad = write(&bad_to)?;
    let put = |writer: &mut Writer<File>, record: &StringRecord, more: &[String]| {
        let row = record.iter().chain(more.iter().map(String::as_str));
        writer
            .write_record(row)
            .map_err(|error| Failure::new(error.to_string()))
    };
    put(&mut answers, &heading, &COLUMNS.map(str::to_owned))?;
    put(
        &mut bad,
        &heading,
        &["line".to_owned(), "reason".to_owned()],
    )?;
    let progress = Progress::new("Computed");
    let mut sums = Sums::default();
    let mut record = StringRecord::new();
    let mut done = 0;
    loop {
        let line = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => match row(&record, &columns, rule, place) {
                Ok((rule, facts, place)) => {
                    let answer = dues::questions::ask(law, rule, &facts, known, place);
                    sums.take(&answer);
                    put(&mut answers, &record, &told(&answer))?;
                }
                Err(reason) => {
                    sums.bad += 1;
                    put(&mut bad, &record, &[line.to_string(), reason])?;
                }
            },
            // A row with too few or too many cells, or no UTF-8: it is kept as far as it can be, and the next is read.
            Err(error) => {
                sums.bad += 1;
                let empty = StringRecord::from(vec![""; heading.len()]);
                put(&mut bad, &empty, &[line.to_string(), error.to_string()])?;
            }
        }
        done += 1;
        progress.show(done, total);
    }
    for writer in [&mut answers, &mut bad] {
        writer
            .flush()
            .map_err(|error| Failure::new(error.to_string()))?;
    }
    say(&format!(
        "{done} rows: {} computed into {}, {} bad{}.",
        sums.computed,
        to.display(),
        sums.bad,
        if sums.bad > 0 {
            format!(" in {} with the reason", bad_to.display())
        } else {
            String::new()
        }
    ));
    say(&format!(
        "Owed at least ₹{} together; {} with an exact sum, {} with a range, {} not bounded above.",
        Paise(i64::try_from(sums.least).unwrap_or(i64::MAX)).grouped(),
        sums.exact,
        sums.range,
        sums.open
    ));
    if sums.bad == 0 {
        std::fs::remove_file(&bad_to).map_err(|error| Failure::at(&bad_to, &error))?;
    }
    Ok(())
}

#[derive(Default)]
struct Sums {
    computed: u64,
    bad: u64,
    exact: u64,
    range: u64,
    open: u64,
    least: i128,
}

impl Sums {
    fn take(&mut self, answer: &Answer) {
        self.computed += 1;
        self.least += i128::from(answer.amount.low.0);
        match (answer.amount.exact(), answer.amount.high) {
            (Some(_), _) => self.exact += 1,
            (None, Some(_)) => self.range += 1,
            (None, None) => self.open += 1,
        }
    }
}

fn open(file: &Path) -> Result<csv::Reader<File>, Failure> {
    let opened = File::open(file).map_err(|error| Failure::at(file, &error))?;
    Ok(ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(opened))
}

fn write(file: &Path) -> Result<Writer<File>, Failure> {
    let made = File::create(file).map_err(|error| Failure::at(file, &error))?;
    Ok(Writer::from_writer(made))
}

fn count_rows(file: &Path) -> Result<u64, Failure> {
    let mut reader = open(file)?;
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while reader.read_byte_record(&mut record).unwrap_or(true) {
        rows += 1;
    }
    Ok(rows)
}

fn column(name: &str) -> Column {
    let name = name.trim().to_lowercase().replace(['_', ' '], "-");
    match name.as_str() {
        "rule" => Column::Rule,
        "place" => Column::Place,
        name => NAMES
            .iter()
            .position(|entry| entry.word == name)
            .and_then(|at| u8::try_from(at).ok())
            .map_or(Column::Along, Column::Fact),
    }
}

/// Which columns are read: a misspelt fact would otherwise be unknown in every row, unseen.
fn say_columns(heading: &StringRecord, columns: &[Column]) {
    let names = |read: bool| {
        let of = heading.iter().zip(columns);
        let those = of.filter(|(_, column)| matches!(column, Column::Along) != read);
        those.map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    };
    say(&format!("Read: {}", names(true)));
    say(&format!("Gone along unread: {}", names(false)));
}

fn row(
    record: &StringRecord,
    columns: &[Column],
    rule: Option<&'static Rule>,
    place: Option<Place>,
) -> Result<(&'static Rule, Facts, Option<Place>), String> {
    let (mut rule, mut place) = (rule, place);
    let mut facts = Facts::new();
    for (cell, column) in record.iter().zip(columns) {
        if cell.is_empty() || cell == UNKNOWN {
            continue;
        }
        match column {
            Column::Along => {}
            Column::Rule => {
                rule = Some(read_rule(cell).map_err(|problem| reason("rule", &problem))?)
            }
            Column::Place => {
                place = read_place(Some(cell)).map_err(|problem| reason("place", &problem))?;
            }
            Column::Fact(at) => {
                let entry = &NAMES[usize::from(*at)];
                let said = read_value(entry.domain, cell)
                    .map_err(|field| reason(entry.word, &Problem::invalid(vec![field])))?;
                facts.put(*at, Fact::Known(said, Teller::Record));
            }
        }
    }
    let rule = rule.ok_or("no rule: name one in the column rule or by --rule")?;
    Ok((rule, facts, place))
}

fn reason(name: &str, problem: &Problem) -> String {
    let words = crate::wiring::words();
    let t = words.say(Language::ENGLISH);
    let what = problem
        .fields
        .first()
        .map_or_else(|| t.problem(problem), |field| t.field_problem(field));
    format!("{name}: {what}")
}

fn told(answer: &Answer) -> [String; 9] {
    let sum = |paise: Option<Paise>| paise.map_or_else(String::new, Paise::plain);
    let verdict = match answer.verdict {
        Some(Verdict::Yes) => "met",
        Some(Verdict::No) => "not met",
        Some(Verdict::Depends) => "depends",
        None => "",
    };
    [
        answer.amount.low.plain(),
        sum(answer.amount.high),
        answer.likely.low.plain(),
        sum(answer.likely.high),
        verdict.to_owned(),
        answer
            .limitation
            .and_then(|limitation| limitation.last_day)
            .map_or_else(String::new, |day| day.to_string()),
        answer
            .missing
            .first()
            .map_or_else(String::new, |missing| missing.word.to_owned()),
        answer
            .gaps
            .iter()
            .map(|gap| gap.trim_start_matches("law-gap-"))
            .collect::<Vec<_>>()
            .join("; "),
        answer
            .status
            .key()
            .trim_start_matches("law-status-")
            .to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_rows_are_computed_and_bad_ones_kept_with_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("people.csv");
        let rows = "name,harm,accident on,age,monthly_wages,esi-covered,medical\n\
            Asha Namoona,total,22/07/2015,40,\"8,000\",no,0\n\
            Bhola Namoona,death,2015-07-22,300,8000,no,0\n\
            Chanda Namoona,total,2015-07-22,unknown,8000,no,0\n\
            Dhania Namoona,total\n\
            Etwari Namoona,bruise,2015-07-22,40,8000,no,0\n";
        std::fs::write(&file, rows).unwrap();
        let arguments = BulkArguments {
            file: file.clone(),
            rule: Some("accident".to_owned()),
            place: Some("central".to_owned()),
            to: None,
            bad_rows: None,
            known: None,
        };
        let today = Day::new(2026, 11, 22).unwrap();
        bulk(Law::built_in(), today, &arguments).unwrap();
        let read = |word: &str| std::fs::read_to_string(beside(&file, word)).unwrap();
        let answers = read("answers");
        let lines: Vec<&str> = answers.lines().collect();
        assert_eq!(lines.len(), 3, "{answers}");
        assert!(lines[1].contains(",884016,"), "{answers}");
        // Not knowing the age is a range and a question.
        let cells: Vec<&str> = lines[2].split(',').collect();
        let least: i64 = cells[7].split('.').next().unwrap().parse().unwrap();
        assert!(least > 0 && least < 884_016, "{answers}");
        assert!(lines[2].contains(",age,"), "{answers}");
        let bad = read("bad");
        for reason in [
            "Bhola Namoona,death,2015-07-22,300,8000,no,0,3,age: This must be between 14 and 100.",
            ",5,",
            "harm: Choose one.",
        ] {
            assert!(bad.contains(reason), "{reason} is not in\n{bad}");
        }
    }
}
