//! Hindi words that look as if they ended in an ending and do not, with their plurals.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::normalise::normalise;

/// Feminine in ा: योजना, योजनाएं, योजनाओं.
const FEMININE_AA: &[&str] = &[
    "योजना",
    "सूचना",
    "घटना",
    "दुर्घटना",
    "धारणा",
    "सेना",
    "सहायता",
    "समानता",
    "स्वतंत्रता",
    "सदस्यता",
    "क्षमता",
    "कविता",
    "भावना",
    "संभावना",
    "आलोचना",
    "प्रार्थना",
    "चेतना",
    "जनता",
    "माता",
    "रचना",
    "गणना",
    "वेदना",
    "यातना",
    "स्थापना",
    "पात्रता",
    "आवश्यकता",
    "मान्यता",
];
/// Masculine in ा: कारखाना, कारखाने, कारखानों.
const MASCULINE_AA: &[&str] = &[
    "कारखाना",
    "थाना",
    "खाना",
    "दाना",
    "महीना",
    "जुर्माना",
    "पता",
    "पिता",
    "नेता",
    "भत्ता",
    "ठिकाना",
    "खजाना",
    "पैमाना",
    "हर्जाना",
    "धरना",
    "नमूना",
    "सपना",
    "पुराना",
    "रोजाना",
    "सालाना",
    "मेहनताना",
    "अपना",
    "गन्ना",
    "पन्ना",
    "मुनाफा",
    "जमाना",
];
/// In ी: कंपनी, कंपनियां, कंपनियों.
const II: &[&str] = &[
    "कंपनी",
    "राजधानी",
    "कहानी",
    "परेशानी",
    "निगरानी",
    "पत्नी",
    "जननी",
    "नौकरानी",
    "मनमानी",
    "खेती",
    "गिनती",
    "भर्ती",
    "कटौती",
    "बस्ती",
    "चुनौती",
    "गलती",
    "छंटनी",
    "तंगी",
    "पानी",
    "रानी",
];

static FORMS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut forms = HashMap::new();
    let mut add = |word: &'static str, endings: &[&str], bare: &str| {
        forms.insert(normalise(word).into_owned(), word);
        for ending in endings {
            forms.insert(normalise(&format!("{bare}{ending}")).into_owned(), word);
        }
    };
    for word in FEMININE_AA {
        add(word, &["एं", "ओं", "ओ", "ऐं"], word);
    }
    for word in MASCULINE_AA {
        let bare = word.strip_suffix('ा').unwrap_or(word);
        add(word, &["े", "ों", "ो", "ाओं"], bare);
    }
    for word in II {
        let bare = word.strip_suffix('ी').unwrap_or(word);
        add(word, &["ियां", "ियों", "ियो"], bare);
    }
    forms
});

/// The whole word a form belongs to, if it is on the list.
pub(super) fn hindi(form: &str) -> Option<&'static str> {
    FORMS.get(form).copied()
}
