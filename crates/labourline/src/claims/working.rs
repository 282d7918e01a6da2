//! The working of a claim: each line says what it is, how it was computed and how much it came to, in words any language can put.

use kernel::{Day, Paise, Rounding};
use platform::words::{Say, Value};

/// A value in a line of the working. The page writes it in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A day.
    Day(Day),
    /// A sum.
    Sum(Paise),
    /// A quantity in hundredths: 2600 is 26, 50 is a half.
    Hundredths(u64),
    /// A whole number.
    Number(u64),
    /// A stored word, for the message to choose by.
    Word(&'static str),
}

impl Arg {
    /// The value as plain text: `2026-06-30`, `1,00,000.50`, `26.5`, `26`, `day`.
    pub fn text(&self) -> String {
        match self {
            Arg::Day(day) => day.to_string(),
            Arg::Sum(sum) => sum.grouped(),
            Arg::Hundredths(hundredths) => hundredths_text(*hundredths),
            Arg::Number(number) => number.to_string(),
            Arg::Word(word) => (*word).to_owned(),
        }
    }
}

/// Hundredths as people write them: 2650 is `26.5`.
pub fn hundredths_text(hundredths: u64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => whole.to_string(),
        _ => format!("{whole}.{rest:02}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

/// Reads a quantity such as `26`, `26.5`, `0.25` or `२६.५` into hundredths; `None` where it is none, has more than two decimals, or
/// more than seven digits before the point.
pub fn parse_hundredths(text: &str) -> Option<u64> {
    let ascii = kernel::digits::ascii(text.trim());
    let (whole, decimals) = ascii.split_once('.').unwrap_or((&ascii, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 7
        || decimals.len() > 2
        || !digits(whole)
        || !digits(decimals)
    {
        return None;
    }
    let hundredths: u64 = format!("{decimals:0<2}").parse().ok()?;
    Some(whole.parse::<u64>().ok()? * 100 + hundredths)
}

/// One line of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is: the key of a message.
    pub label_key: &'static str,
    /// How it was computed: the key of a message; none where there is nothing to compute.
    pub how_key: Option<&'static str>,
    /// The values of both messages, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// What it came to; below zero where it is taken off.
    pub amount: Paise,
    /// The rounding, where the exact amount was not a whole number of paise.
    pub rounded: Option<Rounding>,
}

impl Step {
    /// What it is, in the reader's language: `Wages, 1 Jun 2026 to 30 Jun 2026`.
    pub fn what(&self, words: &Say) -> String {
        words.with(self.label_key, &self.values(words))
    }
    /// How it was computed, in the reader's language: `26 days × ₹750 a day`; empty where there is nothing to compute.
    pub fn how(&self, words: &Say) -> String {
        self.how_key
            .map(|key| words.with(key, &self.values(words)))
            .unwrap_or_default()
    }

    fn values(&self, words: &Say) -> Vec<(&'static str, Value<'static>)> {
        self.args
            .iter()
            .map(|(name, arg)| {
                let text = match arg {
                    Arg::Day(day) => words.day(*day),
                    Arg::Sum(sum) => words.sum(*sum),
                    Arg::Hundredths(_) | Arg::Number(_) | Arg::Word(_) => arg.text(),
                };
                (*name, Value::from(text))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_written_and_read() {
        for (hundredths, text) in [
            (2600, "26"),
            (2650, "26.5"),
            (25, "0.25"),
            (5, "0.05"),
            (0, "0"),
        ] {
            assert_eq!(hundredths_text(hundredths), text);
            assert_eq!(parse_hundredths(text), Some(hundredths));
        }
        assert_eq!(parse_hundredths("२६.५"), Some(2650));
        for text in [
            "", ".", ".5", "1.234", "-1", "ten", "12345678", "1.-1", "1e3",
        ] {
            assert_eq!(parse_hundredths(text), None, "{text}");
        }
    }
}
