//! The table and the verdicts.

use super::{Operation, Series};
use crate::load::Measurement;
use std::fmt::Write;

/// Reads, lists, searches and creates with 8 writers: at least this part of the bare program's rate.
const RATE_PART_MIN: f64 = 0.60;
/// A page: at most this many times the bare program's CPU.
const HTML_CPU_TIMES_MAX: f64 = 4.0;
/// Creates with 64 writers: at least this many times those with one.
const CREATE_GAIN_MIN: f64 = 10.0;
/// On ten times as many cases an operation takes at most so many times as long.
const LARGER_TIMES_MAX: f64 = 1.5;

/// The middle value; the mean of the two middle ones if their number is even.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted: Vec<f64> = values
        .iter()
        .copied()
        .filter(|value| !value.is_nan())
        .collect();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => sorted[half],
        _ => (sorted[half - 1] + sorted[half]) / 2.0,
    }
}

/// Microseconds for a table; a dash for what was not measured.
pub(crate) fn micros(value: Option<f64>) -> String {
    match value {
        Some(value) if !value.is_nan() => format!("{value:.1}"),
        _ => "–".to_owned(),
    }
}

/// A ratio in each round, of which the median counts.
struct Ratio {
    median: f64,
    least: f64,
    most: f64,
}

/// Pairs the rounds: a neighbour that slowed one round slowed both servers in it.
fn ratio(
    upper: &[Measurement],
    lower: &[Measurement],
    of: impl Fn(&Measurement) -> f64,
) -> Option<Ratio> {
    let ratios: Vec<f64> = upper
        .iter()
        .zip(lower)
        .map(|(upper, lower)| of(upper) / of(lower))
        .filter(|ratio| ratio.is_finite())
        .collect();
    if ratios.is_empty() {
        return None;
    }
    Some(Ratio {
        median: median(&ratios),
        least: ratios.iter().copied().fold(f64::INFINITY, f64::min),
        most: ratios.iter().copied().fold(0.0, f64::max),
    })
}

/// The whole report.
pub(crate) fn markdown(
    heading: &str,
    operations: &[Operation],
    series: &[Series],
    compared: Option<(&str, &str)>,
    notes: &[String],
) -> String {
    let mut out = format!("# Fifty desks at once\n\n{heading}\n\n");
    out.push_str(
        "| operation | server | requests/s | p50 ms | p99 ms | CPU µs/request | of it PostgreSQL | body bytes | errors |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for (index, operation) in operations.iter().enumerate() {
        for server in series {
            let rounds = &server.rounds[index];
            if rounds.is_empty() {
                continue;
            }
            let middle = |of: &dyn Fn(&Measurement) -> f64| {
                median(&rounds.iter().map(of).collect::<Vec<f64>>())
            };
            let errors: u64 = rounds.iter().map(|round| round.errors).sum();
            // Writing into a String cannot fail.
            let _ = writeln!(
                out,
                "| {} | {} | {:.0} | {:.2} | {:.2} | {} | {} | {:.0} | {errors} |",
                operation.words(),
                server.name,
                middle(&Measurement::per_second),
                middle(&|round| round.p50_us / 1e3),
                middle(&|round| round.p99_us / 1e3),
                micros(Some(middle(&|round| round.cpu_us().unwrap_or(f64::NAN)))),
                micros(Some(middle(&|round| {
                    round.postgres_cpu_us.unwrap_or(f64::NAN)
                }))),
                middle(&|round| round.body_bytes),
            );
        }
    }
    out.push_str(
        "\n| what must hold | server | measured (median of paired rounds) | least to most | verdict |\n| --- | --- | ---: | ---: | --- |\n",
    );
    let Some((bare, targets)) = series.split_first() else {
        return out;
    };
    for server in targets {
        for (index, operation) in operations.iter().enumerate() {
            verdict(&mut out, *operation, server, bare, operations, index);
        }
    }
    let named = |name: &str| series.iter().find(|server| server.name == name);
    if let Some((small, large)) = compared.and_then(|(small, large)| named(small).zip(named(large)))
    {
        for (index, operation) in operations.iter().enumerate() {
            larger(&mut out, *operation, small, large, index);
        }
    }
    out.push('\n');
    for server in series {
        for (index, operation) in operations.iter().enumerate() {
            if let Some(error) = server.rounds[index]
                .iter()
                .find_map(|round| round.first_error.as_ref())
            {
                let _ = writeln!(out, "- {}: {}: {error}", server.name, operation.words());
            }
        }
    }
    for note in notes {
        let _ = writeln!(out, "- {note}");
    }
    out
}

fn verdict(
    out: &mut String,
    operation: Operation,
    server: &Series,
    bare: &Series,
    operations: &[Operation],
    index: usize,
) {
    let own = &server.rounds[index];
    let (rule, ratio, holds, percent) = match operation {
        Operation::CaseHtml => {
            let cpu = |round: &Measurement| round.cpu_us().unwrap_or(f64::NAN);
            let found = ratio(own, &bare.rounds[index], cpu);
            let holds = found
                .as_ref()
                .map(|ratio| ratio.median <= HTML_CPU_TIMES_MAX);
            (
                format!(
                    "{}: CPU at most {HTML_CPU_TIMES_MAX} times bare",
                    operation.words()
                ),
                found,
                holds,
                false,
            )
        }
        Operation::Create { writers: 1 } => return,
        Operation::Create { writers: 64 } => {
            let one = operations
                .iter()
                .position(|other| *other == Operation::Create { writers: 1 });
            let found =
                one.and_then(|one| ratio(own, &server.rounds[one], Measurement::per_second));
            let holds = found.as_ref().map(|ratio| ratio.median >= CREATE_GAIN_MIN);
            (
                format!(
                    "{}: at least {CREATE_GAIN_MIN} times 1 writer",
                    operation.words()
                ),
                found,
                holds,
                false,
            )
        }
        _ => {
            let found = ratio(own, &bare.rounds[index], Measurement::per_second);
            let holds = found.as_ref().map(|ratio| ratio.median >= RATE_PART_MIN);
            (
                format!(
                    "{}: at least {:.0} % of bare",
                    operation.words(),
                    RATE_PART_MIN * 100.0
                ),
                found,
                holds,
                true,
            )
        }
    };
    let shown = |value: f64| {
        if percent {
            format!("{:.0} %", value * 100.0)
        } else {
            format!("{value:.2}×")
        }
    };
    let (measured, spread) = match &ratio {
        Some(ratio) => (
            shown(ratio.median),
            format!("{} to {}", shown(ratio.least), shown(ratio.most)),
        ),
        None => ("–".to_owned(), "–".to_owned()),
    };
    let errors: u64 = own.iter().map(|round| round.errors).sum();
    let verdict = match holds {
        // A server that answers with errors is not fast.
        _ if errors > 0 => "FAIL (errors)",
        Some(true) => "pass",
        Some(false) => "FAIL",
        None => "not measured",
    };
    let _ = writeln!(
        out,
        "| {rule} | {} | {measured} | {spread} | {verdict} |",
        server.name
    );
}

/// How many times as long an operation takes on the larger data.
fn larger(out: &mut String, operation: Operation, small: &Series, large: &Series, index: usize) {
    let (before, after) = (&small.rounds[index], &large.rounds[index]);
    let Some(found) = ratio(before, after, Measurement::per_second) else {
        return;
    };
    let errors: u64 = after.iter().map(|round| round.errors).sum();
    let verdict = match (errors, found.median <= LARGER_TIMES_MAX) {
        (0, true) => "pass",
        (0, false) => "FAIL",
        _ => "FAIL (errors)",
    };
    let _ = writeln!(
        out,
        "| {}: at most {LARGER_TIMES_MAX} times the time of {} | {} | {:.2}× | {:.2}× to {:.2}× | {verdict} |",
        operation.words(),
        small.name,
        large.name,
        found.median,
        found.least,
        found.most
    );
}

#[cfg(test)]
mod tests {
    use super::super::{Operation, Series};
    use super::{markdown, median};
    use crate::load::Measurement;

    #[test]
    fn medians() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, f64::NAN]), 2.5);
        assert!(median(&[]).is_nan());
    }

    fn rounds(rates: &[u64], cpu_us: f64, errors: u64) -> Vec<Measurement> {
        rates
            .iter()
            .map(|rate| Measurement {
                answers: *rate,
                seconds: 1.0,
                server_cpu_us: Some(cpu_us),
                errors,
                ..Measurement::default()
            })
            .collect()
    }

    #[test]
    fn verdicts_follow_the_limits() {
        let operations = [
            Operation::CaseJson,
            Operation::CaseHtml,
            Operation::Create { writers: 1 },
            Operation::Create { writers: 8 },
            Operation::Create { writers: 64 },
        ];
        let series = |name: &str, rounds| Series {
            name: name.to_owned(),
            rounds,
        };
        let bare = series(
            "bare",
            vec![
                rounds(&[1000, 500], 10.0, 0),
                rounds(&[1000, 1000], 10.0, 0),
                rounds(&[100, 100], 10.0, 0),
                rounds(&[100, 100], 10.0, 0),
                rounds(&[100, 100], 10.0, 0),
            ],
        );
        let sangam = series(
            "sangam",
            vec![
                // Paired, 60 % in both rounds, although the machine slowed down.
                rounds(&[600, 300], 10.0, 0),
                rounds(&[10, 10], 41.0, 0),
                rounds(&[100, 100], 10.0, 0),
                rounds(&[500, 500], 10.0, 1),
                rounds(&[1000, 1000], 10.0, 0),
            ],
        );
        let text = markdown("x", &operations, &[bare, sangam], None, &[]);
        let line = |begin: &str| {
            text.lines()
                .find(|line| line.starts_with(begin) && line.contains("at "))
                .unwrap_or_default()
                .to_owned()
        };
        assert!(line("| one case, JSON: ").ends_with("| 60 % | 60 % to 60 % | pass |"));
        assert!(line("| one case, HTML: ").ends_with("| FAIL |"));
        assert!(line("| durable create, 8 writers: ").ends_with("| FAIL (errors) |"));
        assert!(line("| durable create, 64 writers: ").ends_with("| pass |"));
    }
}
