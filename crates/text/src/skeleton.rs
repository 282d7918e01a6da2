//! The consonants of a word in Roman letters, the same for every script: mzdur, majdoor and मज़दूर are `mjdr`.

use crate::sounds;

/// The skeletons of a word in its normal form: one, or up to four where a letter is written in two ways (ड़ as d or r).
pub fn skeletons(word: &str) -> Vec<String> {
    sounds::skeletons(&sounds::sounds(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_word_share_a_skeleton() {
        for (one, other) in [
            ("mazdoor", "मजदूर"),
            ("majdur", "मजदूर"),
            ("thekedar", "ठेकेदार"),
            ("hartal", "हड़ताल"),
            ("hadtal", "हड़ताल"),
            ("chhetra", "क्षेत्र"),
            ("kshetra", "क्षेत्र"),
            ("company", "कंपनी"),
            ("gyan", "ज्ञान"),
            ("gaon", "गांव"),
            ("murugan", "முருகன்"),
            ("mazdur", "مزدور"),
        ] {
            let theirs = skeletons(other);
            assert!(
                skeletons(one).iter().any(|s| theirs.contains(s)),
                "{one} {theirs:?} {:?}",
                skeletons(one)
            );
        }
        assert!(skeletons("2026").is_empty());
        assert!(skeletons("आया").is_empty());
    }
}
