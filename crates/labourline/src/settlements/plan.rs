//! Helping to write the instalments: a sum split evenly over days that follow each other.

use crate::ledger::event::INSTALMENTS_MAX;
use crate::ledger::split_exactly;
use crate::words::stored_words;
use kernel::{Day, Paise};

stored_words! {
    /// How far instalments lie apart.
    Every in "settlements-every" {
        /// A week.
        Week = "week",
        /// Two weeks.
        Fortnight = "fortnight",
        /// The same day of the next month, or its last day.
        Month = "month",
    }
}

/// Splits `total` into `parts` instalments from `first` on: equal to the paisa, the earlier a paisa larger where they can't be.
/// `None` for no parts, more than [`INSTALMENTS_MAX`], or a sum that has not a paisa for each.
pub fn split_evenly(
    total: Paise,
    parts: usize,
    first: Day,
    every: Every,
) -> Option<Vec<(Day, Paise)>> {
    if parts == 0 || parts > INSTALMENTS_MAX || total.0 < i64::try_from(parts).ok()? {
        return None;
    }
    let amounts = split_exactly(total, &vec![1; parts])?;
    Some(
        amounts
            .into_iter()
            .enumerate()
            .map(|(at, amount)| (nth(first, at, every), amount))
            .collect(),
    )
}

fn nth(first: Day, at: usize, every: Every) -> Day {
    let steps = i32::try_from(at).unwrap_or(i32::MAX);
    match every {
        Every::Week => first.plus_days(steps.saturating_mul(7)),
        Every::Fortnight => first.plus_days(steps.saturating_mul(14)),
        Every::Month => {
            let (year, month) = first.year_month();
            let months = i32::from(year) * 12 + i32::from(month) - 1 + steps;
            let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
            let (year, month) = (
                i16::try_from(year).unwrap_or(i16::MAX),
                i8::try_from(month).unwrap_or(12),
            );
            (0..4)
                .find_map(|less| Day::new(year, month, first.0.day() - less))
                .unwrap_or(first)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_on_is_the_same_day_or_the_last() {
        let plan = split_evenly(
            Paise(1_000),
            3,
            Day::new(2026, 12, 31).unwrap(),
            Every::Month,
        )
        .unwrap();
        let days: Vec<String> = plan.iter().map(|(day, _)| day.to_string()).collect();
        assert_eq!(days, ["2026-12-31", "2027-01-31", "2027-02-28"]);
        let amounts: Vec<i64> = plan.iter().map(|(_, amount)| amount.0).collect();
        assert_eq!(amounts, [334, 333, 333]);
    }

    #[test]
    fn what_can_not_be_split_is_not() {
        let day = Day::new(2026, 1, 1).unwrap();
        assert_eq!(split_evenly(Paise(2), 3, day, Every::Week), None);
        assert_eq!(split_evenly(Paise(100), 0, day, Every::Week), None);
        assert_eq!(
            split_evenly(Paise(100), INSTALMENTS_MAX + 1, day, Every::Week),
            None
        );
    }
}
