//! Which terms hold for which part of a line of attendance.

use super::{Attendance, Conventions, WageTerm};
use crate::claims::words::Unit;
use kernel::Day;

/// A part of a line of attendance under one term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) term: usize,
    pub(super) units_hundredths: u64,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}

/// Why no term, or no single one, is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unclear {
    NoTerm,
    Several,
}

/// The parts of a line, each with its term.
pub(super) fn stretches(
    terms: &[WageTerm],
    line: &Attendance,
    conventions: &Conventions,
) -> Result<Vec<Stretch>, Unclear> {
    let units_hundredths = line.units_hundredths.unwrap_or(0);
    let fitting: Vec<usize> = (0..terms.len())
        .filter(|term| conventions.ratio(line.unit, terms[*term].unit).is_some())
        .collect();
    let whole = |term| Stretch {
        term,
        units_hundredths,
        from: line.from,
        to: line.to,
    };
    // One known day is that day; no day at all can only mean the one term there is.
    let (from, to) = match (line.from, line.to) {
        (Some(from), to) => (from, to.unwrap_or(from)),
        (None, Some(to)) => (to, to),
        (None, None) => {
            return match fitting.as_slice() {
                [] => Err(Unclear::NoTerm),
                [only] => Ok(vec![whole(*only)]),
                _ => Err(Unclear::Several),
            };
        }
    };
    // A line with one end open says nothing of the other end, so that it must lie within a single term.
    if line.from.is_none() || line.to.is_none() {
        return match (term_on(terms, &fitting, from), fitting.len()) {
            (None, _) => Err(Unclear::NoTerm),
            (Some(only), 1) => Ok(vec![whole(only)]),
            (Some(_), _) => Err(Unclear::Several),
        };
    }
    let mut parts: Vec<(usize, Day, Day)> = Vec::new();
    for number in from.epoch_days()..=to.epoch_days() {
        let day = Day::from_epoch_days(number);
        let term = term_on(terms, &fitting, day).ok_or(Unclear::NoTerm)?;
        match parts.last_mut() {
            Some((last, _, until)) if *last == term => *until = day,
            _ => parts.push((term, day, day)),
        }
    }
    if let [(term, _, _)] = parts.as_slice() {
        return Ok(vec![whole(*term)]);
    }
    let days =
        |from: Day, to: Day| u64::from((to.epoch_days() - from.epoch_days()).unsigned_abs()) + 1;
    if line.unit != Unit::Day || units_hundredths != days(from, to) * 100 {
        return Err(Unclear::Several);
    }
    Ok(parts
        .into_iter()
        .map(|(term, from, to)| Stretch {
            term,
            units_hundredths: days(from, to) * 100,
            from: Some(from),
            to: Some(to),
        })
        .collect())
}

/// The term that holds on a day: of those that do, the one that began last; of two that began together, the later line.
fn term_on(terms: &[WageTerm], fitting: &[usize], day: Day) -> Option<usize> {
    fitting
        .iter()
        .copied()
        .filter(|term| {
            let term = &terms[*term];
            term.from.is_none_or(|from| from <= day) && term.to.is_none_or(|to| day <= to)
        })
        .max_by_key(|term| (terms[*term].from.map(Day::epoch_days), *term))
}
