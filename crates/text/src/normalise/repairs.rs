//! Letters typed as two that look like one.
//!
//! After the tables "use / do not use" of the Unicode core specification, chapter 12: an independent vowel followed by a vowel sign where
//! the script has a letter for both together, and two signs where it has one. NFC joins only a few of them.

/// The one letter these two stand for.
pub(super) fn repaired(last: char, sign: char) -> Option<char> {
    // Every second letter of the table is a sign: most letters are passed over here.
    if !matches!(u32::from(sign) & 0x7F, 0x3A..=0x57) {
        return None;
    }
    Some(match (last, sign) {
        // Devanagari
        ('अ', '\u{93a}') => '\u{973}',
        ('अ', '\u{93b}') | ('आ', '\u{93a}') => '\u{974}',
        ('अ', 'ा') => 'आ',
        ('अ', 'ॅ') => 'ॲ',
        ('अ', 'ॆ') => 'ऄ',
        ('अ', 'ॉ') | ('आ', 'ॅ') => 'ऑ',
        ('अ', 'ॊ') | ('आ', 'ॆ') => 'ऒ',
        ('अ', 'ो') | ('आ', 'े') => 'ओ',
        ('अ', 'ौ') | ('आ', 'ै') => 'औ',
        ('अ', '\u{94f}') => '\u{975}',
        ('अ', '\u{956}') => '\u{976}',
        ('अ', '\u{957}') => '\u{977}',
        ('उ', 'ु') => 'ऊ',
        ('ए', 'ॅ') => 'ऍ',
        ('ए', 'ॆ') => 'ऎ',
        ('ए', 'े') => 'ऐ',
        ('ा', 'ॅ') => 'ॉ',
        ('ा', 'ॆ') => 'ॊ',
        ('ा', 'े') => 'ो',
        ('ा', 'ै') => 'ौ',
        // Bengali
        ('অ', 'া') => 'আ',
        ('ঋ', 'ৃ') => 'ৠ',
        ('ঌ', '\u{9e2}') => 'ৡ',
        // Gurmukhi
        ('ਅ', 'ਾ') => 'ਆ',
        ('ਅ', 'ੈ') => 'ਐ',
        ('ਅ', 'ੌ') => 'ਔ',
        ('ੲ', 'ਿ') => 'ਇ',
        ('ੲ', 'ੀ') => 'ਈ',
        ('ੲ', 'ੇ') => 'ਏ',
        ('ੳ', 'ੁ') => 'ਉ',
        ('ੳ', 'ੂ') => 'ਊ',
        ('ੳ', 'ੋ') => 'ਓ',
        // Gujarati
        ('અ', 'ા') => 'આ',
        ('અ', 'ૅ') => 'ઍ',
        ('અ', 'ે') => 'એ',
        ('અ', 'ૈ') => 'ઐ',
        ('અ', 'ૉ') | ('આ', 'ૅ') => 'ઑ',
        ('અ', 'ો') | ('આ', 'ે') => 'ઓ',
        ('અ', 'ૌ') | ('આ', 'ૈ') => 'ઔ',
        ('ા', 'ૅ') | ('ૅ', 'ા') => 'ૉ',
        ('ા', 'ે') => 'ો',
        ('ા', 'ૈ') => 'ૌ',
        // Odia
        ('ଅ', 'ା') => 'ଆ',
        ('ଏ', '\u{b57}') => 'ଐ',
        ('ଓ', '\u{b57}') => 'ଔ',
        // Tamil
        ('அ', 'ூ') => 'ஆ',
        // Telugu
        ('ఒ', '\u{c55}') => 'ఓ',
        ('ఒ', 'ౌ') => 'ఔ',
        ('ి', '\u{c55}') => 'ీ',
        ('ె', '\u{c55}') => 'ే',
        ('ొ', '\u{c55}') => 'ో',
        // Kannada
        ('ಉ', 'ಾ') => 'ಊ',
        ('ಒ', 'ೌ') => 'ಔ',
        ('ಋ', 'ಾ') => 'ೠ',
        // Malayalam
        ('ഇ', '\u{d57}') => 'ഈ',
        ('ഉ', '\u{d57}') => 'ഊ',
        ('എ', 'െ') => 'ഐ',
        ('ഒ', 'ാ') => 'ഓ',
        ('ഒ', '\u{d57}') => 'ഔ',
        ('െ', 'െ') => 'ൈ',
        _ => return None,
    })
}
