//! An attacker who tries every way to fill the gaps.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every value that each gap can have, found by trying all fillings of the cells with numbers up to `most`. Knows nothing of pipes.
struct Attacker<'p> {
    published: &'p Published,
    most: u64,
    tried: Vec<Vec<u64>>,
    /// The values met for each cell, each row's total, each column's total and the total of all, in this order.
    met: Vec<BTreeSet<u64>>,
    enough: usize,
    steps_left: u64,
}

impl<'p> Attacker<'p> {
    fn attack(published: &'p Published, most: u64, enough: usize) -> Self {
        let (rows, columns) = (published.cells.len(), published.cells[0].len());
        let mut attacker = Self {
            published,
            most,
            tried: vec![vec![0; columns]; rows],
            met: vec![BTreeSet::new(); rows * columns + rows + columns + 1],
            enough,
            steps_left: 150_000,
        };
        attacker.fill(0);
        attacker
    }
    fn fill(&mut self, place: usize) {
        if self.steps_left == 0 || self.knows_enough() {
            return;
        }
        self.steps_left -= 1;
        let (rows, columns) = (self.tried.len(), self.tried[0].len());
        let (row, column) = (place / columns, place % columns);
        // A finished row whose total is shown must come right; so must the columns at the end.
        if column == 0
            && row > 0
            && !fits(
                self.published.row_totals[row - 1],
                self.tried[row - 1].iter().sum(),
            )
        {
            return;
        }
        if row == rows {
            self.meet();
            return;
        }
        match self.published.cells[row][column] {
            Some(shown) => {
                self.tried[row][column] = shown;
                self.fill(place + 1);
            }
            None => {
                let before: u64 = self.tried[row][..column].iter().sum();
                let room_in_row =
                    self.published.row_totals[row].map(|total| total.saturating_sub(before));
                let above: u64 = self.tried[..row].iter().map(|cells| cells[column]).sum();
                let room_in_column =
                    self.published.column_totals[column].map(|total| total.saturating_sub(above));
                let most = room_in_row
                    .unwrap_or(self.most)
                    .min(room_in_column.unwrap_or(self.most))
                    .min(self.most);
                for value in 0..=most {
                    self.tried[row][column] = value;
                    self.fill(place + 1);
                }
            }
        }
    }
    fn meet(&mut self) {
        let columns = self.tried[0].len();
        let row_sums: Vec<u64> = self.tried.iter().map(|row| row.iter().sum()).collect();
        let column_sums: Vec<u64> = (0..columns)
            .map(|column| self.tried.iter().map(|row| row[column]).sum())
            .collect();
        let all: u64 = row_sums.iter().sum();
        let right = column_sums
            .iter()
            .zip(&self.published.column_totals)
            .all(|(sum, shown)| fits(*shown, *sum))
            && fits(self.published.total, all);
        if right {
            let values = self
                .tried
                .iter()
                .flatten()
                .copied()
                .chain(row_sums)
                .chain(column_sums)
                .chain([all]);
            for (met, value) in self.met.iter_mut().zip(values.collect::<Vec<_>>()) {
                met.insert(value);
            }
        }
    }
    fn gaps(&self) -> Vec<bool> {
        let p = self.published;
        p.cells
            .iter()
            .flatten()
            .chain(&p.row_totals)
            .chain(&p.column_totals)
            .chain([&p.total])
            .map(Option::is_none)
            .collect()
    }
    fn knows_enough(&self) -> bool {
        self.gaps()
            .iter()
            .zip(&self.met)
            .all(|(gap, met)| !gap || met.len() >= self.enough)
    }
}

fn fits(shown: Option<u64>, sum: u64) -> bool {
    shown.is_none_or(|shown| shown == sum)
}

fn every_number(published: &Published) -> Vec<Option<u64>> {
    let p = published;
    p.cells
        .iter()
        .flatten()
        .chain(&p.row_totals)
        .chain(&p.column_totals)
        .chain([&p.total])
        .copied()
        .collect()
}

fn table(rows: &[&[u64]]) -> Table {
    Table::new(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>()).unwrap()
}

#[test]
fn a_table_without_small_numbers_is_shown_whole() {
    let published = suppress(&table(&[&[10, 20], &[30, 40]]), SMALLEST_SHOWN);
    assert_eq!(
        every_number(&published),
        [10, 20, 30, 40, 30, 70, 40, 60, 100].map(Some)
    );
}

#[test]
fn a_small_number_takes_three_others_with_it_so_that_totals_do_not_give_it_away() {
    let published = suppress(
        &table(&[&[3, 50, 60], &[40, 30, 80], &[70, 90, 20]]),
        SMALLEST_SHOWN,
    );
    let withheld = published
        .cells
        .iter()
        .flatten()
        .filter(|cell| cell.is_none())
        .count();
    assert_eq!(withheld, 4, "{published:?}");
    assert!(!published.shows(0, 0));
    assert!(published.total.is_some() && published.row_totals.iter().all(Option::is_some));
}

#[test]
fn a_complement_must_itself_leave_enough_doubt() {
    // Withholding one other number per row and column is not enough where it could not give way: all four are 3, 10, 10, 2.
    let published = suppress(
        &table(&[&[3, 10, 90], &[10, 2, 80], &[70, 60, 50]]),
        SMALLEST_SHOWN,
    );
    let attacker = Attacker::attack(&published, 60, 10);
    assert!(attacker.knows_enough());
}

#[test]
fn nothing_under_ten_not_even_nothing() {
    let published = suppress(&table(&[&[0, 0], &[0, 500]]), SMALLEST_SHOWN);
    assert!(
        every_number(&published)
            .into_iter()
            .flatten()
            .all(|count| count >= 10)
    );
    assert!(!published.shows(0, 0));
}

#[test]
fn a_tiny_table_is_withheld_whole() {
    let published = suppress(&table(&[&[1]]), SMALLEST_SHOWN);
    assert!(every_number(&published).iter().all(Option::is_none));
}

#[test]
fn a_list_withholds_a_second_number_beside_a_small_one() {
    let (shown, total) = suppress_list(&[4, 30, 50, 12], SMALLEST_SHOWN).unwrap();
    assert_eq!(total, Some(96));
    assert_eq!(shown, [None, Some(30), Some(50), None]);
    assert_eq!(suppress_list(&[], 10), None);
}

#[test]
fn tables_beyond_the_limits_are_none() {
    assert!(Table::new(&[]).is_none());
    assert!(Table::new(&[vec![1, 2], vec![1]]).is_none());
    assert!(Table::new(&[vec![COUNT_MAX + 1]]).is_none());
    assert!(Table::new(&vec![vec![1]; SIDE_MAX + 1]).is_none());
}

#[test]
fn three_years_of_months_by_thirty_six_chapters_take_no_time() {
    let rows: Vec<Vec<u64>> = (0..36_u64)
        .map(|month| {
            (0..36_u64)
                .map(|chapter| (month * 31 + chapter * 17) % 97)
                .collect()
        })
        .collect();
    let published = suppress(&Table::new(&rows).unwrap(), SMALLEST_SHOWN);
    assert!(
        every_number(&published)
            .into_iter()
            .flatten()
            .all(|count| count >= 10)
    );
    let shown = published.cells.iter().flatten().flatten().count();
    assert!(
        shown > 36 * 36 / 2,
        "{shown} of {} shown: no more is withheld than need be",
        36 * 36
    );
}

/// Small counts, and sometimes large, so that gaps and complements meet in all ways.
fn counts() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0), 0u64..4, 3u64..8, 4u64..15]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_attacker_who_tries_every_filling_derives_nothing(
        (k, rows) in (2u64..5, (1usize..4, 1usize..4).prop_flat_map(|(rows, columns)| {
            proptest::collection::vec(proptest::collection::vec(counts(), columns), rows)
        })),
    ) {
        let table = Table::new(&rows).unwrap();
        let published = suppress(&table, k);
        for shown in every_number(&published).into_iter().flatten() {
            prop_assert!(shown >= k, "{shown} is shown");
        }
        let most = rows.iter().flatten().max().copied().unwrap_or(0) + 2 * k;
        let attacker = Attacker::attack(&published, most, usize::try_from(k).unwrap());
        // Out of breath is not defeated: such a table proves nothing either way.
        prop_assume!(attacker.steps_left > 0 || attacker.knows_enough());
        prop_assert!(attacker.knows_enough(), "{published:?} met {:?}", attacker.met);
    }

    #[test]
    fn what_is_shown_is_true(rows in proptest::collection::vec(proptest::collection::vec(0u64..60, 5), 1..6)) {
        let published = suppress(&Table::new(&rows).unwrap(), SMALLEST_SHOWN);
        for (row, cells) in published.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                prop_assert!(cell.is_none_or(|shown| shown == rows[row][column]));
            }
            prop_assert!(published.row_totals[row].is_none_or(|shown| shown == rows[row].iter().sum::<u64>()));
        }
    }
}
