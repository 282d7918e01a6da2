//! Pictures, recordings and films: walked from their beginning to their end, which must be the file's.

use super::Fault;
use super::walk::{be16, be32, find, le32};
use crate::files::kind::Kind;

/// What must not lie behind the end of a photograph. (Phones put a second picture or a short film there.)
const NOT_BEHIND: [&[u8]; 8] = [
    b"PK\x03\x04",
    b"%PDF-",
    b"<script",
    b"<html",
    b"<?php",
    b"\x7fELF",
    b"Rar!\x1a",
    b"7z\xbc\xaf\x27",
];

/// Whether the picture is there to its end, and nothing else behind it.
pub(super) fn picture_ends(kind: Kind, bytes: &[u8]) -> Result<(), Fault> {
    match kind {
        Kind::Jpeg => {
            let end = jpeg_end(bytes)?;
            let behind = &bytes[end..];
            if NOT_BEHIND.iter().any(|what| find(behind, what).is_some()) {
                return Err(Fault::TwoThings);
            }
            Ok(())
        }
        Kind::Png => ends_at(png_end(bytes)?, bytes),
        _ => riff(bytes),
    }
}

fn ends_at(end: usize, bytes: &[u8]) -> Result<(), Fault> {
    if end == bytes.len() {
        Ok(())
    } else {
        Err(Fault::TwoThings)
    }
}

/// Walks the segments of a JPEG; where its end is.
fn jpeg_end(bytes: &[u8]) -> Result<usize, Fault> {
    let mut at = 2;
    loop {
        // Any number of FF may stand before the mark.
        if *bytes.get(at).ok_or(Fault::Truncated)? != 0xff {
            return Err(Fault::Broken);
        }
        while *bytes.get(at).ok_or(Fault::Truncated)? == 0xff {
            at += 1;
        }
        let mark = bytes[at];
        at += 1;
        match mark {
            0xd9 => return Ok(at),
            0x01 | 0xd0..=0xd7 => continue,
            0x00 | 0xd8 => return Err(Fault::Broken),
            _ => {}
        }
        let length = be16(bytes, at).ok_or(Fault::Truncated)?;
        if length < 2 {
            return Err(Fault::Broken);
        }
        at += length;
        if mark == 0xda {
            // The picture's own data: to the next mark that is no stuffing and no restart.
            loop {
                let rest = bytes.get(at..).ok_or(Fault::Truncated)?;
                at += rest
                    .iter()
                    .position(|byte| *byte == 0xff)
                    .ok_or(Fault::Truncated)?;
                match bytes.get(at + 1).ok_or(Fault::Truncated)? {
                    0x00 | 0xd0..=0xd7 => at += 2,
                    0xff => at += 1,
                    _ => break,
                }
            }
        }
    }
}

fn png_end(bytes: &[u8]) -> Result<usize, Fault> {
    let mut at = 8_usize;
    loop {
        let length = be32(bytes, at).ok_or(Fault::Truncated)?;
        let name = bytes.get(at + 4..at + 8).ok_or(Fault::Truncated)?;
        if !name.iter().all(u8::is_ascii_alphabetic) {
            return Err(Fault::Broken);
        }
        let next = at.saturating_add(length).saturating_add(12);
        if next > bytes.len() {
            return Err(Fault::Truncated);
        }
        if name == b"IEND" {
            return Ok(next);
        }
        at = next;
    }
}

/// RIFF says its own length; a byte more makes it even.
fn riff(bytes: &[u8]) -> Result<(), Fault> {
    let said = le32(bytes, 4).ok_or(Fault::Truncated)?.saturating_add(8);
    match said {
        _ if said > bytes.len() => Err(Fault::Truncated),
        _ if said == bytes.len() || said + 1 == bytes.len() => Ok(()),
        _ => Err(Fault::TwoThings),
    }
}

/// A recording as waves: its chunks tile it; recorders that stopped suddenly leave its length open.
pub(super) fn wav(bytes: &[u8]) -> Result<(), Fault> {
    let said = le32(bytes, 4).ok_or(Fault::Truncated)?;
    let open = said == 0 || said == 0xffff_ffff;
    if !open {
        riff(bytes)?;
    }
    if find(&bytes[..bytes.len().min(4096)], b"fmt ").is_none() {
        return Err(Fault::Broken);
    }
    let mut at = 12_usize;
    while at + 8 <= bytes.len() {
        let length = le32(bytes, at + 4).ok_or(Fault::Truncated)?;
        if &bytes[at..at + 4] == b"data" {
            let end = at.saturating_add(8).saturating_add(length);
            return if open || end <= bytes.len() {
                Ok(())
            } else {
                Err(Fault::Truncated)
            };
        }
        at = at.saturating_add(8).saturating_add(length + length % 2);
    }
    Err(Fault::Truncated)
}

/// Pages of Ogg, of voices only.
pub(super) fn ogg(bytes: &[u8]) -> Result<(), Fault> {
    let head = &bytes[..bytes.len().min(512)];
    if find(head, b"OpusHead").is_none() && find(head, b"\x01vorbis").is_none() {
        return Err(Fault::KindUnknown);
    }
    let mut at = 0_usize;
    while at < bytes.len() {
        if !bytes[at..].starts_with(b"OggS") {
            return Err(Fault::TwoThings);
        }
        let count = usize::from(*bytes.get(at + 26).ok_or(Fault::Truncated)?);
        let sizes = bytes
            .get(at + 27..at + 27 + count)
            .ok_or(Fault::Truncated)?;
        let body: usize = sizes.iter().map(|size| usize::from(*size)).sum();
        at += 27 + count + body;
        if at > bytes.len() {
            return Err(Fault::Truncated);
        }
    }
    Ok(())
}

/// Frames of AMR.
pub(super) fn amr(bytes: &[u8]) -> Result<(), Fault> {
    // Bytes of a frame by its mode, the first one included (3GPP TS 26.101).
    const FRAME_BYTES: [usize; 16] = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
    let mut at = 6;
    if at >= bytes.len() {
        return Err(Fault::Truncated);
    }
    while at < bytes.len() {
        let size = FRAME_BYTES[usize::from(bytes[at] >> 3 & 0x0f)];
        if size == 0 {
            return Err(Fault::TwoThings);
        }
        at += size;
    }
    if at == bytes.len() {
        Ok(())
    } else {
        Err(Fault::Truncated)
    }
}

/// Boxes of MP4: they tile the file, and the one that says what is in it is there.
pub(super) fn boxes(bytes: &[u8]) -> Result<(), Fault> {
    let (mut at, mut told) = (0_usize, false);
    while at < bytes.len() {
        let size = be32(bytes, at).ok_or(Fault::Truncated)?;
        let name = bytes.get(at + 4..at + 8).ok_or(Fault::Truncated)?;
        if !name
            .iter()
            .all(|byte| byte.is_ascii_graphic() || *byte == b' ')
        {
            return Err(Fault::TwoThings);
        }
        told |= name == b"moov";
        let size = match size {
            0 => bytes.len() - at,
            1 => {
                let high = be32(bytes, at + 8).ok_or(Fault::Truncated)?;
                let low = be32(bytes, at + 12).ok_or(Fault::Truncated)?;
                if high > 0 {
                    return Err(Fault::Truncated);
                }
                low
            }
            size => size,
        };
        if size < 8 {
            return Err(Fault::Broken);
        }
        at = at.saturating_add(size);
        if at > bytes.len() {
            return Err(Fault::Truncated);
        }
    }
    if told { Ok(()) } else { Err(Fault::Truncated) }
}

/// Frames of MP3 from behind its tags to the end, with the two tags that may follow.
pub(super) fn mp3(bytes: &[u8]) -> Result<(), Fault> {
    let mut at = 0_usize;
    if bytes.starts_with(b"ID3") {
        let size = bytes.get(6..10).ok_or(Fault::Truncated)?;
        if size.iter().any(|byte| byte & 0x80 != 0) {
            return Err(Fault::Broken);
        }
        at = 10
            + size
                .iter()
                .fold(0, |sum, byte| sum << 7 | usize::from(*byte));
        if at >= bytes.len() {
            return Err(Fault::Truncated);
        }
        // Padding.
        while bytes.get(at) == Some(&0) {
            at += 1;
        }
    }
    let mut frames = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"TAG") && rest.len() == 128 || rest.starts_with(b"APETAGEX") {
            break;
        }
        let Some(size) = mp3_frame(rest) else {
            return Err(if frames < 2 {
                Fault::Broken
            } else {
                Fault::TwoThings
            });
        };
        frames += 1;
        at += size;
    }
    if at > bytes.len() || frames < 2 {
        return Err(Fault::Truncated);
    }
    Ok(())
}

/// Bytes of the frame of MP3 that begins here (ISO 11172-3, layer III).
fn mp3_frame(bytes: &[u8]) -> Option<usize> {
    const KBIT_ONE: [usize; 16] = [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0,
    ];
    const KBIT_TWO: [usize; 16] = [
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0,
    ];
    const HERTZ: [usize; 3] = [44_100, 48_000, 32_000];
    let head = bytes.get(..4)?;
    if head[0] != 0xff || head[1] & 0xe0 != 0xe0 || head[1] >> 1 & 3 != 1 {
        return None;
    }
    let version = head[1] >> 3 & 3;
    let rate = *HERTZ.get(usize::from(head[2] >> 2 & 3))?;
    let (kbit, rate, factor) = match version {
        3 => (KBIT_ONE, rate, 144),
        2 => (KBIT_TWO, rate / 2, 72),
        0 => (KBIT_TWO, rate / 4, 72),
        _ => return None,
    };
    let kbit = kbit[usize::from(head[2] >> 4)];
    let padding = usize::from(head[2] >> 1 & 1);
    (kbit > 0).then(|| factor * kbit * 1000 / rate + padding)
}
