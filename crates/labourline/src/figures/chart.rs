//! Bars drawn on the server: positions and lengths as attributes, no script, no style.

/// Left edge of the bars: room for the scale.
const LEFT: i64 = 64;
/// Right edge.
const RIGHT: i64 = 632;
/// Foot of the bars.
const FOOT: i64 = 196;
/// The longest bar.
const HEIGHT: i64 = 180;
/// Labels below, at the most: each needs 80 units on a phone.
const LABELS_MAX: usize = 6;

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Class: `bar-1` pale, `bar-2` accent, `bar-3` green.
    pub class: &'static str,
    /// Left.
    pub x: i64,
    /// Top.
    pub y: i64,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
}

/// A chart: bars side by side in groups, a group for each line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The bars.
    pub bars: Vec<Bar>,
    /// The labels below: middle and text.
    pub labels: Vec<(i64, String)>,
    /// The largest value, which the highest bar has.
    pub largest: i64,
}

impl Chart {
    /// Bars of `groups`: a label and the values, the absent ones without a bar. `classes` name the values in order.
    pub fn of(groups: &[(String, Vec<Option<i64>>)], classes: &[&'static str]) -> Self {
        let values = groups
            .iter()
            .flat_map(|(_, values)| values.iter().flatten());
        let largest = values.copied().max().unwrap_or(0).max(0);
        let count = i64::try_from(groups.len().max(1)).unwrap_or(1);
        let each = i64::try_from(classes.len().max(1)).unwrap_or(1);
        let room = (RIGHT - LEFT) / count;
        let width = (room * 4 / 5 / each).max(2);
        let every = groups.len().div_ceil(LABELS_MAX).max(1);
        let (mut bars, mut labels) = (Vec::new(), Vec::new());
        for (at, (label, values)) in groups.iter().enumerate() {
            let left = LEFT + room * i64::try_from(at).unwrap_or(0) + room / 10;
            for (place, (value, class)) in values.iter().zip(classes).enumerate() {
                let Some(value) = value else { continue };
                let high =
                    i128::from((*value).max(0)) * i128::from(HEIGHT) / i128::from(largest.max(1));
                let height = i64::try_from(high).unwrap_or(HEIGHT);
                bars.push(Bar {
                    class,
                    x: left + width * i64::try_from(place).unwrap_or(0),
                    y: FOOT - height,
                    width,
                    height,
                });
            }
            if at % every == 0 {
                labels.push((left + width * each / 2, label.clone()));
            }
        }
        Self {
            bars,
            labels,
            largest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_bar_is_the_highest_and_nothing_withheld_is_drawn() {
        let groups = vec![
            ("a".to_owned(), vec![Some(100), Some(50)]),
            ("b".to_owned(), vec![None, None]),
            ("c".to_owned(), vec![Some(i64::MAX / 2), None]),
        ];
        let chart = Chart::of(&groups, &["bar-1", "bar-3"]);
        assert_eq!(chart.bars.len(), 3);
        assert_eq!(chart.bars[2].height, HEIGHT);
        assert!(
            chart
                .bars
                .iter()
                .all(|bar| bar.x >= LEFT && bar.x + bar.width <= RIGHT && bar.y >= 0)
        );
        assert_eq!(Chart::of(&[], &["bar-1"]).bars, Vec::new());
    }
}
