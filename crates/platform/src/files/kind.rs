//! The kinds of files that are taken, as data.

/// The largest file that is taken, in bytes: two minutes of a phone's film, an hour of a voice.
pub const BYTES_MAX: u64 = 25 * 1024 * 1024;
/// The longest name of a file.
pub const NAME_CHARS_MAX: usize = 120;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photograph.
    Jpeg,
    /// A picture, a screenshot.
    Png,
    /// A picture as messengers send it.
    Webp,
    /// A document.
    Pdf,
    /// A recording.
    Mp3,
    /// A recording as messengers send it (Opus or Vorbis).
    Ogg,
    /// A recording of a phone (AAC).
    M4a,
    /// A recording.
    Wav,
    /// A recording of a feature phone.
    Amr,
    /// A film.
    Mp4,
    /// Plain text, UTF-8.
    Text,
    /// A table as text, UTF-8.
    Csv,
    /// A table.
    Xlsx,
    /// A document.
    Docx,
}

/// What is known of a kind.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Which.
    pub kind: Kind,
    /// The word stored and sent.
    pub word: &'static str,
    /// The endings of names; the first is the one it is given.
    pub endings: &'static [&'static str],
    /// The media types a sender may say; the first is the one it is given.
    pub types: &'static [&'static str],
}

/// Every kind that is taken.
#[rustfmt::skip]
pub const KINDS: &[About] = &[
    About { kind: Kind::Jpeg, word: "jpeg", endings: &["jpg", "jpeg", "jfif"], types: &["image/jpeg", "image/jpg", "image/pjpeg"] },
    About { kind: Kind::Png, word: "png", endings: &["png"], types: &["image/png", "image/x-png"] },
    About { kind: Kind::Webp, word: "webp", endings: &["webp"], types: &["image/webp"] },
    About { kind: Kind::Pdf, word: "pdf", endings: &["pdf"], types: &["application/pdf", "application/x-pdf"] },
    About { kind: Kind::Mp3, word: "mp3", endings: &["mp3"], types: &["audio/mpeg", "audio/mp3", "audio/x-mp3"] },
    About { kind: Kind::Ogg, word: "ogg", endings: &["ogg", "opus", "oga"], types: &["audio/ogg", "audio/opus", "application/ogg", "video/ogg"] },
    About { kind: Kind::M4a, word: "m4a", endings: &["m4a", "aac"], types: &["audio/mp4", "audio/x-m4a", "audio/m4a", "audio/aac", "video/mp4"] },
    About { kind: Kind::Wav, word: "wav", endings: &["wav"], types: &["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"] },
    About { kind: Kind::Amr, word: "amr", endings: &["amr"], types: &["audio/amr", "audio/amr-nb"] },
    About { kind: Kind::Mp4, word: "mp4", endings: &["mp4", "m4v", "3gp"], types: &["video/mp4", "video/3gpp", "audio/mp4", "audio/3gpp"] },
    About { kind: Kind::Text, word: "text", endings: &["txt"], types: &["text/plain"] },
    About { kind: Kind::Csv, word: "csv", endings: &["csv"], types: &["text/csv", "text/plain", "application/csv", "application/vnd.ms-excel"] },
    About { kind: Kind::Xlsx, word: "xlsx", endings: &["xlsx"], types: &["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip"] },
    About { kind: Kind::Docx, word: "docx", endings: &["docx"], types: &["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip"] },
];

impl Kind {
    /// What is known of it.
    pub fn about(self) -> &'static About {
        let found = KINDS.iter().find(|about| about.kind == self);
        match found {
            Some(about) => about,
            None => &KINDS[0],
        }
    }
    /// The word stored and sent.
    pub fn word(self) -> &'static str {
        self.about().word
    }
    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        KINDS
            .iter()
            .find(|about| about.word == word)
            .map(|about| about.kind)
    }
    /// The kind whose name ends so.
    pub fn of_ending(ending: &str) -> Option<Self> {
        let ending = ending.to_ascii_lowercase();
        KINDS
            .iter()
            .find(|about| about.endings.contains(&ending.as_str()))
            .map(|about| about.kind)
    }
    /// Whether it is a picture, of which a copy without what the camera wrote can be made.
    pub fn is_picture(self) -> bool {
        matches!(self, Kind::Jpeg | Kind::Png | Kind::Webp)
    }
}

/// The ending of a name; empty where it has none.
pub fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// A name as it may stand in a list and be given back: no folder, no control, no sign that turns the direction of reading, the kind's own
/// ending, not too long.
pub fn safe_name(name: &str, kind: Kind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let kept: String = stem
        .chars()
        .filter(|letter| {
            !letter.is_control()
                && !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        })
        .map(|letter| if "<>:\"|?*".contains(letter) { '_' } else { letter })
        .take(NAME_CHARS_MAX)
        .collect();
    let kept = kept.trim().trim_matches('.').trim();
    let stem = if kept.is_empty() { "file" } else { kept };
    format!("{stem}.{}", kind.about().endings[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_by_word_and_ending_and_every_ending_is_one_kind_s() {
        let mut endings = std::collections::BTreeSet::new();
        for about in KINDS {
            assert_eq!(about.kind.about().word, about.word);
            assert_eq!(Kind::parse(about.word), Some(about.kind));
            for ending in about.endings {
                assert_eq!(Kind::of_ending(&ending.to_uppercase()), Some(about.kind));
                assert!(endings.insert(*ending), "{ending}");
            }
        }
        for no in ["", "svg", "html", "exe", "zip", "docm"] {
            assert_eq!(Kind::of_ending(no), None);
        }
    }

    #[test]
    fn names_lose_what_could_mislead() {
        let named = |name: &str| safe_name(name, Kind::Jpeg);
        assert_eq!(named("../../etc/passwd"), "passwd.jpg");
        assert_eq!(named("C:\\Users\\x\\photo.JPEG"), "photo.jpg");
        assert_eq!(named("a\u{202e}gpj.exe\n\"x"), "agpj.jpg");
        assert_eq!(named("वेतन पर्ची.jpg"), "वेतन पर्ची.jpg");
        assert_eq!(named(""), "file.jpg");
        assert_eq!(named(".."), "file.jpg");
        assert_eq!(named(&"x".repeat(500)).len(), NAME_CHARS_MAX + 4);
    }
}
