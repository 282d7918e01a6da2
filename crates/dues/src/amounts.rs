//! Sums as people say them: digits in lakh and crore, and words. The number words of a language are one line of its file.

use kernel::Paise;
use law::Amount;
use platform::words::Say;

/// A whole number in words, in India's scale (hundred, thousand, lakh, crore); `None` where the language's file lists no hundred
/// words. English, Hindi and Odia alike put number before unit and largest before smallest.
pub fn number_in_words(number: u64, t: &Say) -> Option<String> {
    // Each of the numbers 0 to 99 has a word of its own in Hindi and Odia; none is put together from its digits.
    let words: Vec<&str> = t.say("dues-number-words").split_whitespace().collect();
    if words.len() != 100 {
        return None;
    }
    let mut said = Vec::new();
    put(number, &words, t, &mut said);
    Some(said.join(" "))
}

fn put<'a>(number: u64, words: &[&'a str], t: &'a Say, said: &mut Vec<&'a str>) {
    let mut rest = number;
    for (unit, key) in [
        (10_000_000, "dues-number-crore"),
        (100_000, "dues-number-lakh"),
        (1_000, "dues-number-thousand"),
        (100, "dues-number-hundred"),
    ] {
        if rest >= unit {
            // Above a hundred crore the count of crores is itself a number in words: "twelve thousand crore".
            put(rest / unit, words, t, said);
            said.push(t.say(key));
            rest %= unit;
        }
    }
    if rest > 0 || number == 0 {
        said.extend(usize::try_from(rest).ok().and_then(|rest| words.get(rest)));
    }
}

/// A sum in words, rupees and paise: "eight lakh eighty-four thousand sixteen rupees".
pub fn in_words(sum: Paise, t: &Say) -> Option<String> {
    let paise = sum.0.unsigned_abs();
    let (rupees, rest) = (paise / 100, paise % 100);
    let part = |key: &str, count: u64| {
        let words = number_in_words(count, t)?;
        let n = i64::try_from(count).unwrap_or(i64::MAX);
        Some(t.with(key, &[("n", n.into()), ("words", words.into())]))
    };
    match (rupees, rest) {
        (_, 0) => part("dues-words-rupees", rupees),
        (0, _) => part("dues-words-paise", rest),
        _ => {
            let rupees = part("dues-words-rupees", rupees)?;
            let paise = part("dues-words-paise", rest)?;
            Some(t.with(
                "dues-words-both",
                &[("rupees", rupees.into()), ("paise", paise.into())],
            ))
        }
    }
}

/// Whether an amount says anything yet: not where its least is nothing and nothing bounds it.
pub fn says_something(amount: Amount) -> bool {
    amount.low.0 > 0 || amount.high.is_some()
}

/// An amount in a sentence. Where it is no one sum, nothing is never said as its lower end: it would read as "nothing is due".
pub fn told(amount: Amount, money: impl Fn(Paise) -> String, t: &Say) -> String {
    match (amount.low, amount.high) {
        (low, Some(high)) if low == high => money(low),
        (Paise(0), Some(high)) => t.with("dues-up-to", &[("most", money(high).into())]),
        (Paise(0), None) => t.say("dues-not-yet").to_owned(),
        (low, Some(high)) => t.with(
            "dues-between",
            &[("least", money(low).into()), ("most", money(high).into())],
        ),
        (low, None) => t.with("dues-at-least", &[("least", money(low).into())]),
    }
}

/// The amount in words, where the language has them and there is something to say.
pub fn told_in_words(amount: Amount, t: &Say) -> Option<String> {
    if !says_something(amount) {
        return None;
    }
    in_words(amount.low, t)?;
    Some(told(amount, |sum| in_words(sum, t).unwrap_or_default(), t))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::say;

    #[test]
    fn sums_are_said_as_they_are_read_aloud() {
        for (paise, english, hindi) in [
            (0, "zero rupees", "शून्य रुपये"),
            (100, "one rupee", "एक रुपया"),
            (
                88_401_600,
                "eight lakh eighty-four thousand sixteen rupees",
                "आठ लाख चौरासी हज़ार सोलह रुपये",
            ),
            (
                165_753_050,
                "sixteen lakh fifty-seven thousand five hundred thirty rupees and fifty paise",
                "सोलह लाख सत्तावन हज़ार पाँच सौ तीस रुपये और पचास पैसे",
            ),
            (
                1_200_000_000_000,
                "one thousand two hundred crore rupees",
                "एक हज़ार दो सौ करोड़ रुपये",
            ),
            (7_900, "seventy-nine rupees", "उन्यासी रुपये"),
            (8_900, "eighty-nine rupees", "नवासी रुपये"),
            (1, "one paisa", "एक पैसा"),
        ] {
            let sum = Paise(paise);
            assert_eq!(in_words(sum, &say("en")).as_deref(), Some(english));
            assert_eq!(in_words(sum, &say("hi")).as_deref(), Some(hindi));
            assert!(in_words(sum, &say("or")).is_some());
        }
        assert_eq!(
            in_words(Paise::rupees(884_016), &say("or")).as_deref(),
            Some("ଆଠ ଲକ୍ଷ ଚଉରାଅଶୀ ହଜାର ଷୋହଳ ଟଙ୍କା")
        );
    }

    #[test]
    fn each_number_below_a_hundred_has_its_own_word_in_each_language() {
        for language in ["en", "hi", "or"] {
            let t = say(language);
            let mut all: Vec<String> = (0..100)
                .map(|number| number_in_words(number, &t).unwrap())
                .collect();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), 100, "{language}");
        }
    }

    #[test]
    fn an_open_end_is_never_told_as_nothing() {
        let t = say("en");
        let of = |low, high: Option<i64>| {
            let amount = Amount {
                low: Paise::rupees(low),
                high: high.map(Paise::rupees),
            };
            told(amount, |sum| t.money(sum), &t)
        };
        assert_eq!(of(0, None), t.say("dues-not-yet"));
        assert_eq!(of(0, Some(5_000)), "up to ₹5,000");
        assert_eq!(of(100, None), "at least ₹100");
        assert_eq!(of(100, Some(200)), "between ₹100 and ₹200");
        assert_eq!(of(100, Some(100)), "₹100");
    }

    proptest::proptest! {
        #[test]
        fn every_sum_has_words(paise in 0..=kernel::money::SUM_PAISE_MAX) {
            for language in ["en", "hi", "or"] {
                let said = in_words(Paise(paise), &say(language)).unwrap();
                proptest::prop_assert!(!said.contains("dues-"), "{said}");
            }
        }
    }
}
