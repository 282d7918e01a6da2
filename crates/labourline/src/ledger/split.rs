//! Splitting a sum so that the parts make the whole, to the paisa.

use crate::ledger::event::{Instalment, InstalmentId, Share};
use kernel::{Day, Paise};

/// Splits `total` by `weights`: each part is its exact share rounded down, and the paise left over go one each to the parts with the
/// largest fraction, the earlier first where two are equal (largest remainder). `None` where the total is below zero, or where there
/// is something to split and no weight to split it by.
pub fn split_exactly(total: Paise, weights: &[u64]) -> Option<Vec<Paise>> {
    if total.is_negative() {
        return None;
    }
    let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    if all == 0 {
        return (total == Paise::ZERO).then(|| vec![Paise::ZERO; weights.len()]);
    }
    let sum = u128::from(total.0.unsigned_abs());
    let mut parts = Vec::with_capacity(weights.len());
    let mut fractions = Vec::with_capacity(weights.len());
    let mut left = sum;
    for (place, weight) in weights.iter().enumerate() {
        // Below 2^127: a total has 63 bits, a weight 64.
        let exact = sum * u128::from(*weight);
        let whole = exact / all;
        left -= whole;
        fractions.push((std::cmp::Reverse(exact % all), place));
        parts.push(Paise(i64::try_from(whole).ok()?));
    }
    fractions.sort_unstable();
    for (_, place) in fractions.into_iter().take(usize::try_from(left).ok()?) {
        parts[place].0 += 1;
    }
    Some(parts)
}

/// Splits each planned instalment among the claimants so that both add up: each instalment to its amount, each claimant to their
/// share. `None` where the instalments are not exactly the shares together.
pub fn split_instalments(
    shares: &[Share],
    plan: &[(InstalmentId, Day, Paise)],
) -> Option<Vec<Instalment>> {
    let agreed = Paise::checked_sum(shares.iter().map(|share| share.amount))?;
    let planned = Paise::checked_sum(plan.iter().map(|(_, _, amount)| *amount))?;
    if agreed != planned || shares.iter().any(|share| share.amount.is_negative()) {
        return None;
    }
    // Weighing by what each has still to get keeps every part within it, because a rounded-up quota of a whole number never passes
    // that number; and the last instalment is then exactly what is left.
    let mut open: Vec<u64> = shares
        .iter()
        .map(|share| share.amount.0.unsigned_abs())
        .collect();
    let mut instalments = Vec::with_capacity(plan.len());
    for (id, due_on, amount) in plan {
        let parts = split_exactly(*amount, &open)?;
        for (left, part) in open.iter_mut().zip(&parts) {
            *left = left.checked_sub(part.0.unsigned_abs())?;
        }
        instalments.push(Instalment {
            id: *id,
            due_on: *due_on,
            parts: shares
                .iter()
                .zip(parts)
                .filter(|(_, part)| *part > Paise::ZERO)
                .map(|(share, amount)| Share {
                    claimant: share.claimant,
                    amount,
                })
                .collect(),
        });
    }
    Some(instalments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::PersonId;
    use kernel::money::SUM_PAISE_MAX;
    use proptest::prelude::*;
    use uuid::Uuid;

    #[test]
    fn a_lump_sum_for_a_gang_is_split_to_the_paisa() {
        let parts = split_exactly(Paise(100), &[1, 1, 1]).unwrap();
        assert_eq!(parts, [Paise(34), Paise(33), Paise(33)]);
        let parts = split_exactly(Paise(10), &[1, 6, 0]).unwrap();
        assert_eq!(parts, [Paise(1), Paise(9), Paise(0)]);
        assert_eq!(split_exactly(Paise(1), &[0, 0]), None);
        assert_eq!(split_exactly(Paise(1), &[]), None);
        assert_eq!(split_exactly(Paise(-1), &[1]), None);
        assert_eq!(split_exactly(Paise(0), &[0]), Some(vec![Paise(0)]));
    }

    proptest! {
        #[test]
        fn parts_make_the_whole_and_stay_within_a_paisa(
            total in 0..=SUM_PAISE_MAX,
            weights in proptest::collection::vec(0u64..=u64::MAX, 1..60),
        ) {
            prop_assume!(weights.iter().any(|weight| *weight > 0));
            let parts = split_exactly(Paise(total), &weights).unwrap();
            prop_assert_eq!(parts.iter().copied().sum::<Paise>(), Paise(total));
            let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = total as u128 * u128::from(*weight);
                let got = part.0 as u128 * all;
                prop_assert!(got.abs_diff(exact) < all);
            }
        }

        #[test]
        fn instalments_add_up_both_ways(
            shares in proptest::collection::vec(1i64..1_000_000, 1..12),
            cuts in proptest::collection::vec(0.0f64..1.0, 0..6),
        ) {
            let shares: Vec<Share> = shares.iter().enumerate()
                .map(|(n, amount)| Share { claimant: PersonId(Uuid::from_u128(n as u128)), amount: Paise(*amount) })
                .collect();
            let total: i64 = shares.iter().map(|share| share.amount.0).sum();
            let mut cuts: Vec<i64> = cuts.iter().map(|cut| (*cut * total as f64) as i64).collect();
            cuts.sort_unstable();
            cuts.push(total);
            let mut before = 0;
            let plan: Vec<_> = cuts.iter().enumerate().map(|(n, cut)| {
                let amount = Paise(cut - before);
                before = *cut;
                (InstalmentId(Uuid::from_u128(n as u128)), Day::from_epoch_days(20_000 + n as i32), amount)
            }).collect();
            let instalments = split_instalments(&shares, &plan).unwrap();
            for (instalment, (_, _, amount)) in instalments.iter().zip(&plan) {
                prop_assert_eq!(instalment.amount(), *amount);
            }
            for share in &shares {
                let got: Paise = instalments.iter().flat_map(|instalment| &instalment.parts)
                    .filter(|part| part.claimant == share.claimant)
                    .map(|part| part.amount).sum();
                prop_assert_eq!(got, share.amount);
            }
        }
    }
}
