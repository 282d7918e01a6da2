//! Decimal digits of the Indian scripts, read as ASCII.

/// The zero of each decimal digit run that people in India type (Unicode, general category Nd).
const ZEROS: [u32; 14] = [
    0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0660, 0x06F0, 0x1C50,
    0xABF0, 0xFF10,
];

/// `letter` as an ASCII digit where it is a decimal digit of an Indian script, otherwise itself.
pub fn ascii_digit(letter: char) -> char {
    let code = u32::from(letter);
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(letter)
}

/// `text` with every Indian digit written as ASCII.
pub fn ascii(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn digits_of_every_script_are_read() {
        for text in ["२०२६", "২০২৬", "୨୦୨୬", "௨௦௨௬", "۲۰۲۶", "2026"]
        {
            assert_eq!(super::ascii(text), "2026");
        }
        assert_eq!(super::ascii("क 7"), "क 7");
    }
}
