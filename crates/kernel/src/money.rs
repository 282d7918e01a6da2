//! Money in whole paise, ratios without loss, roundings with a name.

use serde::{Deserialize, Serialize};

/// The only currency so far. A sum never travels without it in what leaves the program.
pub const CURRENCY: &str = "INR";

/// The largest sum taken from a form: Rs 1,00,00,00,00,000 (ten thousand crore). Beyond it somebody has mistyped.
pub const SUM_PAISE_MAX: i64 = 100_000_000_000 * 100;

/// A sum of money in paise (1/100 rupee).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Paise(pub i64);

impl Paise {
    /// Nothing.
    pub const ZERO: Paise = Paise(0);

    /// Whole rupees.
    pub const fn rupees(rupees: i64) -> Self {
        Self(rupees * 100)
    }
    /// The sum of both, or `None` beyond what 64 bits hold.
    pub fn checked_add(self, other: Paise) -> Option<Paise> {
        self.0.checked_add(other.0).map(Paise)
    }
    /// The difference, or `None` beyond what 64 bits hold.
    pub fn checked_sub(self, other: Paise) -> Option<Paise> {
        self.0.checked_sub(other.0).map(Paise)
    }
    /// The sum of all, or `None` beyond what 64 bits hold.
    pub fn checked_sum(sums: impl IntoIterator<Item = Paise>) -> Option<Paise> {
        sums.into_iter().try_fold(Paise::ZERO, Paise::checked_add)
    }
    /// This sum times `ratio`, rounded to the paisa as `rounding` says; `None` beyond 64 bits.
    pub fn times(self, ratio: Ratio, rounding: Rounding) -> Option<Paise> {
        let numerator = i128::from(self.0).checked_mul(i128::from(ratio.numerator))?;
        let rounded = rounding.divide(numerator, i128::from(ratio.denominator));
        i64::try_from(rounded).ok().map(Paise)
    }
    /// Whether this is less than nothing.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }
    /// Digits in India's grouping, without the sign of the rupee: `1,00,000` or `1,00,000.50`.
    pub fn grouped(self) -> String {
        let paise = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        let rupees = group_indian(paise / 100);
        match paise % 100 {
            0 => format!("{sign}{rupees}"),
            rest => format!("{sign}{rupees}.{rest:02}"),
        }
    }
    /// Plain digits for a form field or a file: `100000` or `100000.50`.
    pub fn plain(self) -> String {
        let paise = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        match paise % 100 {
            0 => format!("{sign}{}", paise / 100),
            rest => format!("{sign}{}.{rest:02}", paise / 100),
        }
    }
    /// Reads rupees as people write them: `6000`, `6,000.50`, `₹ 1,00,000`, `Rs. 500/-`, Indian digits.
    /// `None` where it is no sum, has more than two decimals, or is beyond [`SUM_PAISE_MAX`].
    pub fn parse(text: &str) -> Option<Paise> {
        let ascii = crate::digits::ascii(text.trim());
        let mut rest = ascii.trim();
        let negative = rest.starts_with('-');
        rest = rest.trim_start_matches('-').trim_start();
        for mark in ["₹", "Rs.", "Rs", "rs.", "rs", "INR", "रु.", "रु"] {
            if let Some(after) = rest.strip_prefix(mark) {
                rest = after.trim_start();
                break;
            }
        }
        rest = rest.strip_suffix("/-").unwrap_or(rest).trim_end();
        let (whole, decimals) = rest.split_once('.').unwrap_or((rest, ""));
        let whole: String = whole.chars().filter(|c| !matches!(c, ',' | ' ')).collect();
        if whole.is_empty()
            || whole.len() > 13
            || decimals.len() > 2
            || !whole.bytes().all(|b| b.is_ascii_digit())
            || !decimals.bytes().all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let rupees: i64 = whole.parse().ok()?;
        let paise: i64 = match decimals.len() {
            0 => 0,
            1 => decimals.parse::<i64>().ok()? * 10,
            _ => decimals.parse().ok()?,
        };
        let sum = rupees.checked_mul(100)?.checked_add(paise)?;
        (sum <= SUM_PAISE_MAX).then_some(Paise(if negative { -sum } else { sum }))
    }
}

impl std::iter::Sum for Paise {
    /// Adds up sums that are known to be small; use [`Paise::checked_sum`] on what comes from outside.
    fn sum<I: Iterator<Item = Paise>>(sums: I) -> Paise {
        Paise(sums.map(|paise| paise.0).sum())
    }
}

/// Digits in groups of two above the first three: 12345678 is `1,23,45,678`.
pub fn group_indian(number: u64) -> String {
    let digits = number.to_string();
    let Some(split) = digits.len().checked_sub(3).filter(|head| *head > 0) else {
        return digits;
    };
    let (head, tail) = digits.split_at(split);
    let mut grouped = String::with_capacity(digits.len() + 5);
    for (place, digit) in head.chars().enumerate() {
        if place > 0 && (head.len() - place).is_multiple_of(2) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped.push(',');
    grouped.push_str(tail);
    grouped
}

/// An exact ratio. The denominator is above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: i64,
    denominator: i64,
}

impl Ratio {
    /// `numerator` to `denominator`; `None` where the denominator is not above zero.
    pub fn new(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator > 0).then_some(Self {
            numerator,
            denominator,
        })
    }
}

/// How a fraction of a paisa becomes a whole one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// To the nearest, half away from zero.
    HalfUp,
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

impl Rounding {
    fn divide(self, numerator: i128, denominator: i128) -> i128 {
        let whole = numerator / denominator;
        let rest = (numerator % denominator).abs();
        let away = if numerator < 0 { -1 } else { 1 };
        match self {
            Rounding::Down => whole,
            Rounding::Up if rest > 0 => whole + away,
            Rounding::HalfUp if rest * 2 >= denominator => whole + away,
            Rounding::Up | Rounding::HalfUp => whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (text, paise) in [
            ("6000", 600_000),
            ("1,00,000.50", 10_000_050),
            ("₹ 500", 50_000),
            ("Rs. 500/-", 50_000),
            ("६०००", 600_000),
            ("0.5", 50),
            ("-12", -1200),
        ] {
            assert_eq!(Paise::parse(text), Some(Paise(paise)), "{text}");
        }
        for text in ["", "six", "1.234", "1e9", "99999999999999", "--"] {
            assert_eq!(Paise::parse(text), None, "{text}");
        }
    }

    #[test]
    fn grouping_is_lakh_and_crore() {
        assert_eq!(Paise(1_234_567_800).grouped(), "1,23,45,678");
        assert_eq!(Paise(10_000_050).grouped(), "1,00,000.50");
        assert_eq!(Paise(99_900).grouped(), "999");
        assert_eq!(Paise(-1).grouped(), "-0.01");
        assert_eq!(group_indian(1_000), "1,000");
    }

    #[test]
    fn roundings_do_what_their_names_say() {
        let half = Ratio::new(1, 2).unwrap();
        assert_eq!(Paise(5).times(half, Rounding::Down), Some(Paise(2)));
        assert_eq!(Paise(5).times(half, Rounding::Up), Some(Paise(3)));
        assert_eq!(Paise(5).times(half, Rounding::HalfUp), Some(Paise(3)));
        assert_eq!(Paise(-5).times(half, Rounding::HalfUp), Some(Paise(-3)));
        assert_eq!(
            Paise(i64::MAX).times(Ratio::new(2, 1).unwrap(), Rounding::Down),
            None
        );
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_again(paise in -SUM_PAISE_MAX..=SUM_PAISE_MAX) {
            proptest::prop_assert_eq!(Paise::parse(&Paise(paise).grouped()), Some(Paise(paise)));
            proptest::prop_assert_eq!(Paise::parse(&Paise(paise).plain()), Some(Paise(paise)));
        }
        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = Paise::parse(&text);
        }
    }
}
