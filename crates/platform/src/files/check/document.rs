//! Documents and texts.

use super::Fault;
use super::walk::{find, find_last};

/// The end mark of a PDF stands in its last bytes.
const PDF_END_BYTES: usize = 2_048;
/// Names in a PDF that act, or carry a file inside. Those inside packed parts are not found.
const PDF_ACTS: [&[u8]; 7] = [
    b"/JavaScript",
    b"/JS",
    b"/Launch",
    b"/EmbeddedFile",
    b"/RichMedia",
    b"/XFA",
    b"/SubmitForm",
];

/// A PDF: whole, not locked, and without anything that acts.
pub(super) fn pdf(bytes: &[u8]) -> Result<(), Fault> {
    let tail = &bytes[bytes.len().saturating_sub(PDF_END_BYTES)..];
    let end = find_last(tail, b"%%EOF").ok_or(Fault::Truncated)? + 5;
    if tail[end..]
        .iter()
        .any(|byte| !byte.is_ascii_whitespace() && *byte != 0)
    {
        return Err(Fault::TwoThings);
    }
    if find(tail, b"startxref").is_none() {
        return Err(Fault::Truncated);
    }
    if find(bytes, b"/Encrypt").is_some() {
        return Err(Fault::Locked);
    }
    // A name may write its letters as #4a.
    let names = unhashed(bytes);
    let acts = PDF_ACTS.iter().any(|what| {
        let mut from = 0;
        while let Some(at) = find(&names[from..], what) {
            let next = names.get(from + at + what.len());
            if next.is_none_or(|next| !next.is_ascii_alphanumeric()) {
                return true;
            }
            from += at + what.len();
        }
        false
    });
    if acts { Err(Fault::Acts) } else { Ok(()) }
}

fn unhashed(bytes: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|n| u8::try_from(n).ok())
    };
    if !bytes.contains(&b'#') {
        return bytes.into();
    }
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (bytes.get(at + 1), bytes.get(at + 2));
        if let (b'#', (Some(high), Some(low))) = (bytes[at], pair)
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            plain.push(high << 4 | low);
            at += 3;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    plain.into()
}

/// Whether the first kilobyte has signs no text has.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .take(1024)
        .any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r'))
}

/// A text: UTF-8 to its end.
pub(super) fn text(bytes: &[u8]) -> Result<(), Fault> {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let strange =
                |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r');
            if text.chars().any(strange) {
                Err(Fault::Broken)
            } else {
                Ok(())
            }
        }
        // Cut in the middle of a letter.
        Err(error) if error.error_len().is_none() => Err(Fault::Truncated),
        Err(_) => Err(Fault::Broken),
    }
}
