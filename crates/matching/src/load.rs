//! How evenly work lies.

/// The Gini coefficient of how much of their room helpers have in use: 0 where all carry alike, near 1 where one carries all.
/// Each pair is (in use, room); helpers without room don't count. 0 for nobody and for nothing in use.
///
/// The share of room is what is compared, because somebody who offered room for two cases is full with two.
pub fn gini(loads: &[(u32, u32)]) -> f64 {
    let mut shares: Vec<f64> = loads
        .iter()
        .filter(|(_, room)| *room > 0)
        .map(|(used, room)| f64::from(*used) / f64::from(*room))
        .collect();
    shares.sort_unstable_by(f64::total_cmp);
    let sum: f64 = shares.iter().sum();
    if sum <= 0.0 {
        return 0.0;
    }
    let count = shares.len() as f64;
    let weighted: f64 = shares
        .iter()
        .enumerate()
        .map(|(at, share)| (at as f64 + 1.0) * share)
        .sum();
    (2.0 * weighted) / (count * sum) - (count + 1.0) / count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_is_nothing_and_one_for_all_is_nearly_one() {
        assert!(gini(&[(2, 4), (1, 2), (3, 6)]).abs() < 1e-9);
        let mut one = vec![(0, 5); 99];
        one.push((5, 5));
        assert!((gini(&one) - 0.99).abs() < 1e-9);
        assert_eq!(gini(&[]), 0.0);
        assert_eq!(gini(&[(0, 3), (0, 0)]), 0.0);
    }

    #[test]
    fn the_published_example_of_two() {
        // Of two, one with a quarter and one with three quarters: G = 0.25.
        assert!((gini(&[(1, 4), (3, 4)]) - 0.25).abs() < 1e-9);
    }
}
