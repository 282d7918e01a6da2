//! Whether a file is what its name and its sender say, whole, one thing and not two, and without anything that acts when it is opened.
//!
//! The content alone says what a file is. What can't be told clearly is refused: the sender is told why, and sends another copy.

mod archive;
mod document;
mod media;
#[cfg(any(test, feature = "testing"))]
pub mod samples;
#[cfg(test)]
mod tests;
mod walk;

use super::kind::{BYTES_MAX, Kind, ending};
use super::picture;
use kernel::{FieldProblem, Problem};

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Nothing in it.
    Empty,
    /// Larger than [`BYTES_MAX`].
    TooLarge,
    /// Of no kind that is taken.
    KindUnknown,
    /// The name says another kind than the content.
    NameDisagrees,
    /// The sender said another kind than the content.
    TypeDisagrees,
    /// It ends in the middle.
    Truncated,
    /// It can't be read as what it begins as.
    Broken,
    /// It is two things at once.
    TwoThings,
    /// It unpacks to far more than it is.
    Bomb,
    /// A picture of more points than are decoded.
    TooManyPixels,
    /// It would do something when it is opened: a script, a macro, a program.
    Acts,
    /// It is locked with a password.
    Locked,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Fault; 12] = [
        Fault::Empty,
        Fault::TooLarge,
        Fault::KindUnknown,
        Fault::NameDisagrees,
        Fault::TypeDisagrees,
        Fault::Truncated,
        Fault::Broken,
        Fault::TwoThings,
        Fault::Bomb,
        Fault::TooManyPixels,
        Fault::Acts,
        Fault::Locked,
    ];

    /// The code of the problem.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Empty => "platform.file.empty",
            Fault::TooLarge => "platform.file.too-large",
            Fault::KindUnknown => "platform.file.kind-unknown",
            Fault::NameDisagrees => "platform.file.name-disagrees",
            Fault::TypeDisagrees => "platform.file.type-disagrees",
            Fault::Truncated => "platform.file.truncated",
            Fault::Broken => "platform.file.broken",
            Fault::TwoThings => "platform.file.two-things",
            Fault::Bomb => "platform.file.bomb",
            Fault::TooManyPixels => "platform.file.too-many-pixels",
            Fault::Acts => "platform.file.acts",
            Fault::Locked => "platform.file.locked",
        }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        let mut field = FieldProblem::new("file", fault.code());
        if fault == Fault::TooLarge {
            field = field.with("max", BYTES_MAX / (1024 * 1024));
        }
        Problem::invalid(vec![field])
    }
}

/// What a file is, after everything was looked at. `said` is the media type its sender named; empty, or the one for "anything", says nothing.
///
/// # Errors
/// Why it is not taken.
pub fn check(name: &str, said: &str, bytes: &[u8]) -> Result<Kind, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.len() as u64 > BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    let named = Kind::of_ending(ending(name)).ok_or(Fault::KindUnknown)?;
    let kind = sniff(bytes, named).ok_or(Fault::KindUnknown)?;
    if kind != named {
        return Err(Fault::NameDisagrees);
    }
    let said = said
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let silent = ["", "application/octet-stream", "binary/octet-stream"];
    if !silent.contains(&said.as_str()) && !kind.about().types.contains(&said.as_str()) {
        return Err(Fault::TypeDisagrees);
    }
    one_thing(kind, bytes)?;
    match kind {
        Kind::Jpeg | Kind::Png | Kind::Webp => {
            media::picture_ends(kind, bytes)?;
            picture::decode(kind, bytes).map(|_| ())?;
        }
        Kind::Pdf => document::pdf(bytes)?,
        Kind::Mp3 => media::mp3(bytes)?,
        Kind::Ogg => media::ogg(bytes)?,
        Kind::Wav => media::wav(bytes)?,
        Kind::Amr => media::amr(bytes)?,
        Kind::M4a | Kind::Mp4 => media::boxes(bytes)?,
        Kind::Text | Kind::Csv => document::text(bytes)?,
        Kind::Xlsx => archive::office(bytes, "xl/workbook.xml")?,
        Kind::Docx => archive::office(bytes, "word/document.xml")?,
    }
    Ok(kind)
}

/// What the content begins as. Text has no signature: it is text where the name says so and nothing else is recognised.
fn sniff(bytes: &[u8], named: Kind) -> Option<Kind> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    let at = |place: usize, with: &[u8]| {
        bytes
            .get(place..)
            .is_some_and(|rest| rest.starts_with(with))
    };
    if begins(b"\xff\xd8\xff") {
        return Some(Kind::Jpeg);
    }
    if begins(b"\x89PNG\r\n\x1a\n") {
        return Some(Kind::Png);
    }
    if begins(b"RIFF") {
        return match bytes.get(8..12)? {
            b"WEBP" => Some(Kind::Webp),
            b"WAVE" => Some(Kind::Wav),
            _ => None,
        };
    }
    if begins(b"%PDF-") {
        return Some(Kind::Pdf);
    }
    if begins(b"OggS") {
        return Some(Kind::Ogg);
    }
    if begins(b"#!AMR\n") {
        return Some(Kind::Amr);
    }
    if at(4, b"ftyp") {
        let brand = bytes.get(8..12)?;
        return Some(if brand.starts_with(b"M4A") || brand.starts_with(b"M4B") {
            Kind::M4a
        } else {
            // A phone calls a recording of its own by the brand of films: the name says which.
            match named {
                Kind::M4a => Kind::M4a,
                _ => Kind::Mp4,
            }
        });
    }
    if begins(b"ID3") || (bytes[0] == 0xff && bytes.get(1).is_some_and(|next| next & 0xe6 == 0xe2))
    {
        return Some(Kind::Mp3);
    }
    if begins(b"PK\x03\x04") {
        return archive::office_kind(bytes);
    }
    match named {
        Kind::Text | Kind::Csv if !document::is_binary(bytes) => Some(named),
        _ => None,
    }
}

/// What a reader of another kind would look for: in the first kilobyte, where browsers and PDF readers look, and at the end, where archives
/// have their list.
fn one_thing(kind: Kind, bytes: &[u8]) -> Result<(), Fault> {
    let head = &bytes[..bytes.len().min(1024)];
    if walk::holds_any_case(
        head,
        &[
            b"<html",
            b"<script",
            b"<svg",
            b"<!doctype",
            b"<body",
            b"<iframe",
            b"<?php",
        ],
    ) {
        return Err(if kind == Kind::Text || kind == Kind::Csv {
            Fault::Acts
        } else {
            Fault::TwoThings
        });
    }
    if kind != Kind::Pdf && walk::find(head, b"%PDF-").is_some() {
        return Err(Fault::TwoThings);
    }
    let is_archive = matches!(kind, Kind::Xlsx | Kind::Docx);
    if !is_archive && archive::has_list(bytes) {
        return Err(Fault::TwoThings);
    }
    Ok(())
}
