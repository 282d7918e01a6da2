//! What of the sums is published, and what is withheld so that nobody can be found in it. Pure.

use super::suppression::{SMALLEST_SHOWN, suppress_list};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A sum of money over cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// The sum, in paise.
    pub sum_paise: i64,
    /// Cases that have a part in it.
    pub by: u64,
    /// The largest part.
    pub most_paise: i64,
}

impl Measure {
    fn add(&mut self, other: Measure) {
        self.sum_paise += other.sum_paise;
        self.by += other.by;
        self.most_paise = self.most_paise.max(other.most_paise);
    }
    /// Whether one case is more than half of it, so that the sum tells of that case.
    fn is_mostly_one(self) -> bool {
        self.most_paise.saturating_mul(2) > self.sum_paise
    }
}

/// Cases added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many.
    pub cases: u64,
    /// Claimed.
    pub claimed: Measure,
    /// Agreed.
    pub agreed: Measure,
    /// Confirmed by the workers.
    pub recovered: Measure,
    /// Whole days from opening to the first try to reach the employer's side, and in how many cases.
    pub days: BTreeMap<i64, u64>,
}

impl Cell {
    /// Adds other cases.
    pub fn add(&mut self, other: &Cell) {
        self.cases += other.cases;
        self.claimed.add(other.claimed);
        self.agreed.add(other.agreed);
        self.recovered.add(other.recovered);
        for (days, cases) in &other.days {
            *self.days.entry(*days).or_default() += cases;
        }
    }
    /// The median of the days, the lower of two middles; nothing where too few cases were tried.
    fn median_days(&self) -> Option<i64> {
        let tried: u64 = self.days.values().sum();
        if tried < SMALLEST_SHOWN {
            return None;
        }
        let mut passed = 0;
        self.days.iter().find_map(|(days, cases)| {
            passed += cases;
            (passed * 2 >= tried).then_some(*days)
        })
    }
}

/// A line of the figures. What is withheld is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Line {
    /// Which month (`2026-10`, `earlier`), chapter (its code) or industry (its word); `all` for the total.
    pub name: String,
    /// Cases opened.
    pub cases: Option<u64>,
    /// What the workers ask for, in paise.
    pub claimed_paise: Option<i64>,
    /// What the employers' side agreed to, in paise.
    pub agreed_paise: Option<i64>,
    /// What the workers confirmed to have in hand, in paise.
    pub recovered_paise: Option<i64>,
    /// Whole days to the first try to reach the employer's side, median of the cases in which there was one.
    pub days_to_employer_median: Option<i64>,
}

/// The figures as anybody may see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Figures {
    /// Cases opened before this day are counted: the first of the running month.
    #[schema(format = Date)]
    pub opened_before: String,
    /// All together.
    pub total: Line,
    /// By month of opening.
    pub by_month: Vec<Line>,
    /// By chapter.
    pub by_chapter: Vec<Line>,
    /// By industry.
    pub by_industry: Vec<Line>,
}

/// The sums of a list, by name, zeros too: a name left out would say zero.
pub type Sums = Vec<(String, Cell)>;

/// Publishes three lists cut from the same cases.
pub fn publish(opened_before: String, month: &Sums, chapter: &Sums, industry: &Sums) -> Figures {
    let mut total = Cell::default();
    for (_, cell) in month {
        total.add(cell);
    }
    let all = total_line(&total);
    let lines = |sums: &Sums| list(sums, &all);
    Figures {
        opened_before,
        by_month: lines(month),
        by_chapter: lines(chapter),
        by_industry: lines(industry),
        total: all,
    }
}

fn total_line(total: &Cell) -> Line {
    let shown = total.cases >= SMALLEST_SHOWN;
    let money = |measure: Measure| {
        (shown && measure.by >= SMALLEST_SHOWN && !measure.is_mostly_one())
            .then_some(measure.sum_paise)
    };
    Line {
        name: "all".to_owned(),
        cases: shown.then_some(total.cases),
        claimed_paise: money(total.claimed),
        agreed_paise: money(total.agreed),
        recovered_paise: money(total.recovered),
        days_to_employer_median: total.median_days().filter(|_| shown),
    }
}

/// One list. The lists have nothing in common but the total, so that each is safe by itself as long as all show the total, or none
/// shows anything.
fn list(sums: &Sums, all: &Line) -> Vec<Line> {
    let counts: Vec<u64> = sums.iter().map(|(_, cell)| cell.cases).collect();
    let shown = protect(&counts, all.cases.is_some());
    let money = |of: fn(&Cell) -> Measure, total: Option<i64>| {
        // A sum of fewer than ten, or of mostly one, counts as too small to be shown; so does one whose count is withheld.
        let parts: Vec<u64> = sums
            .iter()
            .zip(&shown)
            .map(|((_, cell), shown)| {
                let measure = of(cell);
                if *shown && !measure.is_mostly_one() {
                    measure.by
                } else {
                    measure.by.min(SMALLEST_SHOWN - 1)
                }
            })
            .collect();
        protect(&parts, total.is_some())
    };
    let claimed = money(|cell| cell.claimed, all.claimed_paise);
    let agreed = money(|cell| cell.agreed, all.agreed_paise);
    let recovered = money(|cell| cell.recovered, all.recovered_paise);
    sums.iter()
        .enumerate()
        .map(|(at, (name, cell))| Line {
            name: name.clone(),
            cases: shown[at].then_some(cell.cases),
            claimed_paise: claimed[at].then_some(cell.claimed.sum_paise),
            agreed_paise: agreed[at].then_some(cell.agreed.sum_paise),
            recovered_paise: recovered[at].then_some(cell.recovered.sum_paise),
            days_to_employer_median: cell.median_days().filter(|_| shown[at]),
        })
        .collect()
}

/// Which of a list may be shown beside its total: those of [`suppress_list`], less the smallest ones until what is withheld comes to
/// ten together, for the total less what is shown is known to everybody.
fn protect(counts: &[u64], total_shown: bool) -> Vec<bool> {
    let none = vec![false; counts.len()];
    let Some((list, Some(_))) = suppress_list(counts, SMALLEST_SHOWN).filter(|_| total_shown)
    else {
        return none;
    };
    let mut shown: Vec<bool> = list.iter().map(Option::is_some).collect();
    loop {
        let withheld: Vec<u64> = (0..counts.len())
            .filter(|at| !shown[*at])
            .map(|at| counts[at])
            .collect();
        if withheld.is_empty() || withheld.iter().sum::<u64>() >= SMALLEST_SHOWN {
            return shown;
        }
        let smallest = (0..counts.len())
            .filter(|at| shown[*at])
            .min_by_key(|at| counts[*at]);
        match smallest {
            Some(at) => shown[at] = false,
            None => return none,
        }
    }
}
