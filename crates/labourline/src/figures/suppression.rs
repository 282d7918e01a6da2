//! Which numbers of a public table are withheld so that nobody can be found in it: nothing under `k`, and nothing under `k` that
//! could be worked out from what is left.
//!
//! A reader sees the table with its totals, some numbers withheld, all with the same mark. What they can work out is every way to fill
//! the gaps with whole numbers from zero up so that all sums come right. A withheld number is safe when those ways leave it at least
//! `k - 1` of room: as much doubt as the words "fewer than k" leave anyway. Numbers of `k` and more are withheld beside the small ones
//! until that holds for all (complementary suppression).
//!
//! A table with its totals is a circulation: each cell is a pipe from its row to its column, the totals carry the flow back. How far
//! a gap can go up or down is then how much more can be sent round through the other gaps, which needs no list of all the ways.
//!
//! One table protects itself only. Two tables cut from the same cases in different ways share totals: publish one of them, or tables of
//! different cases. The sums of money beside a withheld count are withheld with it ([`Published::shows`]).

use std::collections::VecDeque;

/// The smallest count shown.
pub const SMALLEST_SHOWN: u64 = 10;
/// The most rows or columns of one table.
pub const SIDE_MAX: usize = 400;
/// The largest count of a cell.
pub const COUNT_MAX: u64 = 1_000_000_000_000;

/// Counts in rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: usize,
    columns: usize,
    counts: Vec<u64>,
}

impl Table {
    /// A table of rows of equal length; `None` where they are not, where there is nothing, or beyond the limits.
    pub fn new(rows: &[Vec<u64>]) -> Option<Self> {
        let columns = rows.first()?.len();
        let fits = columns > 0 && columns <= SIDE_MAX && rows.len() <= SIDE_MAX;
        let counts: Vec<u64> = rows.iter().flatten().copied().collect();
        let equal = rows.iter().all(|row| row.len() == columns);
        let small = counts.iter().all(|count| *count <= COUNT_MAX);
        (fits && equal && small).then_some(Self {
            rows: rows.len(),
            columns,
            counts,
        })
    }
    /// The count at a row and a column; the row after the last holds the totals of the columns, the column after the last those of the
    /// rows, and where they meet is the total of all.
    fn with_totals(&self, row: usize, column: usize) -> u64 {
        let count = |row: usize, column: usize| self.counts[row * self.columns + column];
        match (row < self.rows, column < self.columns) {
            (true, true) => count(row, column),
            (true, false) => (0..self.columns).map(|column| count(row, column)).sum(),
            (false, true) => (0..self.rows).map(|row| count(row, column)).sum(),
            (false, false) => self.counts.iter().sum(),
        }
    }
}

/// A table as the public sees it; `None` is withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Rows of cells.
    pub cells: Vec<Vec<Option<u64>>>,
    /// The total of each row.
    pub row_totals: Vec<Option<u64>>,
    /// The total of each column.
    pub column_totals: Vec<Option<u64>>,
    /// The total of all.
    pub total: Option<u64>,
}

impl Published {
    /// Whether a cell is shown, and with it whatever else is known of its cases.
    pub fn shows(&self, row: usize, column: usize) -> bool {
        self.cells
            .get(row)
            .and_then(|cells| cells.get(column))
            .is_some_and(Option::is_some)
    }
}

/// Withholds what must not be seen. `k` is the smallest count shown, at least 2.
pub fn suppress(table: &Table, k: u64) -> Published {
    let k = k.max(2);
    let mut flow = Circulation::of(table);
    let mut to_check: VecDeque<usize> = VecDeque::new();
    for (place, pipe) in flow.pipes.iter_mut().enumerate() {
        if pipe.count < k {
            pipe.withheld = true;
            to_check.push_back(place);
        }
    }
    // Withholding more only gives the others more room, so that each gap is looked at once.
    while let Some(place) = to_check.pop_front() {
        while flow.room(place, k - 1) < k - 1 {
            let more = flow.cheapest_way_to_more_room(place);
            if more.is_empty() {
                // Nothing left to give room with: then nothing is shown.
                for (other, pipe) in flow.pipes.iter_mut().enumerate() {
                    if !std::mem::replace(&mut pipe.withheld, true) {
                        to_check.push_back(other);
                    }
                }
                break;
            }
            for other in more {
                flow.pipes[other].withheld = true;
                to_check.push_back(other);
            }
        }
    }
    flow.published(table)
}

/// Withholds in a single list with its total.
pub fn suppress_list(counts: &[u64], k: u64) -> Option<(Vec<Option<u64>>, Option<u64>)> {
    let published = suppress(&Table::new(&[counts.to_vec()])?, k);
    let total = published.row_totals.first().copied().flatten();
    let shown = published
        .cells
        .into_iter()
        .flatten()
        .zip(published.column_totals)
        // A list has each number twice, as cell and as total of its column of one: both or none.
        .map(|(cell, column)| cell.and(column))
        .collect();
    Some((shown, total))
}

#[derive(Clone, Copy)]
struct Pipe {
    from: usize,
    to: usize,
    count: u64,
    withheld: bool,
}

/// The table as pipes: row → column for a cell, column → all-rows for a column's total, all-columns → row for a row's total, and
/// all-rows → all-columns for the total of all. What flows into a node flows out of it.
struct Circulation {
    pipes: Vec<Pipe>,
    /// For each node the pipes that touch it.
    at: Vec<Vec<usize>>,
}

impl Circulation {
    fn of(table: &Table) -> Self {
        let (rows, columns) = (table.rows, table.columns);
        let column_node = |column: usize| rows + 1 + column;
        let mut pipes = Vec::with_capacity((rows + 1) * (columns + 1));
        for row in 0..=rows {
            for column in 0..=columns {
                let (from, to) = if (row < rows) == (column < columns) {
                    (row, column_node(column))
                } else {
                    (column_node(column), row)
                };
                let count = table.with_totals(row, column);
                pipes.push(Pipe {
                    from,
                    to,
                    count,
                    withheld: false,
                });
            }
        }
        let mut at = vec![Vec::new(); rows + columns + 2];
        for (place, pipe) in pipes.iter().enumerate() {
            at[pipe.from].push(place);
            at[pipe.to].push(place);
        }
        Self { pipes, at }
    }

    /// How far the gap at `place` can go up and down together, counted up to `enough`.
    fn room(&self, place: usize, enough: u64) -> u64 {
        let pipe = self.pipes[place];
        let up = self.send(place, pipe.to, pipe.from, enough).1;
        if up >= enough {
            return up;
        }
        up + self
            .send(place, pipe.from, pipe.to, (enough - up).min(pipe.count))
            .1
    }

    /// Sends up to `enough` from one node to another through the gaps other than `without`, more in a pipe's direction without limit
    /// and less in it down to zero. Gives the change in each pipe and how much was sent.
    fn send(&self, without: usize, from: usize, to: usize, enough: u64) -> (Vec<i128>, u64) {
        let mut change = vec![0_i128; self.pipes.len()];
        let mut sent = 0;
        while sent < enough {
            let mut came_by: Vec<Option<usize>> = vec![None; self.at.len()];
            let mut queue = VecDeque::from([from]);
            while let Some(node) = queue.pop_front() {
                for place in &self.at[node] {
                    let pipe = self.pipes[*place];
                    let forward = pipe.from == node;
                    let next = if forward { pipe.to } else { pipe.from };
                    let open = forward || i128::from(pipe.count) + change[*place] > 0;
                    if *place != without
                        && pipe.withheld
                        && open
                        && next != from
                        && came_by[next].is_none()
                    {
                        came_by[next] = Some(*place);
                        queue.push_back(next);
                    }
                }
            }
            let Some(way) = self.way_back(&came_by, from, to) else {
                break;
            };
            let most = way
                .iter()
                .filter(|(_, forward)| !forward)
                .map(|(place, _)| i128::from(self.pipes[*place].count) + change[*place])
                .fold(i128::from(enough - sent), i128::min);
            for (place, forward) in way {
                change[place] += if forward { most } else { -most };
            }
            sent += u64::try_from(most).unwrap_or(0);
        }
        (change, sent)
    }

    fn way_back(
        &self,
        came_by: &[Option<usize>],
        from: usize,
        to: usize,
    ) -> Option<Vec<(usize, bool)>> {
        let mut way = Vec::new();
        let mut node = to;
        while node != from {
            let place = came_by[node]?;
            let forward = self.pipes[place].to == node;
            way.push((place, forward));
            node = if forward {
                self.pipes[place].from
            } else {
                self.pipes[place].to
            };
        }
        Some(way)
    }

    /// The shown numbers to withhold so that the gap at `place` gets more room, as little in sum as can be; empty where none would.
    fn cheapest_way_to_more_room(&self, place: usize) -> Vec<usize> {
        let pipe = self.pipes[place];
        for (from, to) in [(pipe.to, pipe.from), (pipe.from, pipe.to)] {
            if from == pipe.from && pipe.count == 0 {
                continue;
            }
            let (change, _) = self.send(place, from, to, u64::MAX >> 1);
            let way = self.cheapest_way(place, from, to, &change);
            let more: Vec<usize> = way
                .into_iter()
                .filter(|place| !self.pipes[*place].withheld)
                .collect();
            if !more.is_empty() {
                return more;
            }
        }
        Vec::new()
    }

    /// Dijkstra over all pipes: a gap costs nothing, a shown number itself and one more.
    fn cheapest_way(&self, without: usize, from: usize, to: usize, change: &[i128]) -> Vec<usize> {
        let mut cost = vec![u64::MAX; self.at.len()];
        let mut came_by: Vec<Option<usize>> = vec![None; self.at.len()];
        let mut done = vec![false; self.at.len()];
        cost[from] = 0;
        loop {
            let nearest = (0..cost.len())
                .filter(|node| !done[*node] && cost[*node] < u64::MAX)
                .min_by_key(|node| cost[*node]);
            let Some(node) = nearest else { break };
            done[node] = true;
            for place in &self.at[node] {
                let pipe = self.pipes[*place];
                let forward = pipe.from == node;
                let next = if forward { pipe.to } else { pipe.from };
                let open = forward || i128::from(pipe.count) + change[*place] > 0;
                let price = if pipe.withheld { 0 } else { pipe.count + 1 };
                if *place != without && open && !done[next] && cost[node] + price < cost[next] {
                    cost[next] = cost[node] + price;
                    came_by[next] = Some(*place);
                }
            }
        }
        self.way_back(&came_by, from, to)
            .map(|way| way.into_iter().map(|(place, _)| place).collect())
            .unwrap_or_default()
    }

    fn published(&self, table: &Table) -> Published {
        let width = table.columns + 1;
        let shown = |row: usize, column: usize| {
            let pipe = self.pipes[row * width + column];
            (!pipe.withheld).then_some(pipe.count)
        };
        Published {
            cells: (0..table.rows)
                .map(|row| {
                    (0..table.columns)
                        .map(|column| shown(row, column))
                        .collect()
                })
                .collect(),
            row_totals: (0..table.rows)
                .map(|row| shown(row, table.columns))
                .collect(),
            column_totals: (0..table.columns)
                .map(|column| shown(table.rows, column))
                .collect(),
            total: shown(table.rows, table.columns),
        }
    }
}

#[cfg(test)]
mod tests;
