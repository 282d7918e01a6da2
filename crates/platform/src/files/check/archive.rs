//! Packed documents: tables and texts of office programs are archives. Their list is read, and every part unpacked and counted, before
//! anything else looks at them.

use super::Fault;
use super::walk::{find, find_last, le16, le32};
use crate::files::kind::Kind;
use flate2::read::DeflateDecoder;
use std::io::Read;

/// Parts of one archive.
const PARTS_MAX: usize = 2_000;
/// The most all parts unpack to.
const UNPACKED_BYTES_MAX: u64 = 100 * 1024 * 1024;
/// The most a part unpacks to, as a multiple of what it is packed, beyond the first [`FREE_BYTES`].
const TIMES_MAX: u64 = 200;
/// So much may come of anything: an empty table is many equal lines.
const FREE_BYTES: u64 = 1024 * 1024;
/// The record at the end of an archive, without its comment.
const END_BYTES: usize = 22;
/// The longest comment.
const COMMENT_BYTES_MAX: usize = 65_535;
const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
const PART: &[u8] = b"PK\x03\x04";

/// Where the record at the end is, if there is one that fits.
fn list_end(bytes: &[u8]) -> Option<usize> {
    let from = bytes.len().saturating_sub(END_BYTES + COMMENT_BYTES_MAX);
    let mut tail = &bytes[from..];
    while let Some(at) = find_last(tail, END) {
        let place = from + at;
        let comment = le16(bytes, place + 20);
        let list = le32(bytes, place + 16);
        if comment.is_some_and(|comment| place + END_BYTES + comment <= bytes.len())
            && list.is_some_and(|list| list <= place)
        {
            return Some(place);
        }
        tail = &tail[..at];
    }
    None
}

/// Whether a reader of archives would find a list at the end.
pub(super) fn has_list(bytes: &[u8]) -> bool {
    list_end(bytes).is_some_and(|place| {
        let entries = le16(bytes, place + 10).unwrap_or(0);
        entries > 0 && find(&bytes[..place], ENTRY).is_some()
    })
}

/// Which of the office kinds, by the names of the first parts.
pub(super) fn office_kind(bytes: &[u8]) -> Option<Kind> {
    // The names stand in plain in the archive's list, or, where it is cut off, before its parts.
    if find(bytes, b"xl/workbook.xml").is_some() {
        Some(Kind::Xlsx)
    } else if find(bytes, b"word/document.xml").is_some() {
        Some(Kind::Docx)
    } else {
        None
    }
}

struct Part<'a> {
    name: &'a [u8],
    flags: usize,
    method: usize,
    packed: usize,
    unpacked: usize,
    crc: usize,
    at: usize,
}

fn parts(bytes: &[u8]) -> Result<(Vec<Part<'_>>, usize), Fault> {
    let end = list_end(bytes).ok_or(Fault::Truncated)?;
    let comment = le16(bytes, end + 20).ok_or(Fault::Truncated)?;
    if end + END_BYTES + comment != bytes.len() {
        return Err(Fault::TwoThings);
    }
    let broken = Fault::Broken;
    let count = le16(bytes, end + 10).ok_or(broken)?;
    if count == 0 || count > PARTS_MAX {
        return Err(Fault::Bomb);
    }
    let start = le32(bytes, end + 16).ok_or(broken)?;
    let mut at = start;
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        if !bytes.get(at..).is_some_and(|rest| rest.starts_with(ENTRY)) {
            return Err(broken);
        }
        let name_bytes = le16(bytes, at + 28).ok_or(broken)?;
        let more = le16(bytes, at + 30).ok_or(broken)? + le16(bytes, at + 32).ok_or(broken)?;
        parts.push(Part {
            flags: le16(bytes, at + 8).ok_or(broken)?,
            method: le16(bytes, at + 10).ok_or(broken)?,
            crc: le32(bytes, at + 16).ok_or(broken)?,
            packed: le32(bytes, at + 20).ok_or(broken)?,
            unpacked: le32(bytes, at + 24).ok_or(broken)?,
            at: le32(bytes, at + 42).ok_or(broken)?,
            name: bytes.get(at + 46..at + 46 + name_bytes).ok_or(broken)?,
        });
        at += 46 + name_bytes + more;
    }
    if at != end {
        return Err(broken);
    }
    Ok((parts, start))
}

/// A document of an office program with this part in it: whole, nothing before, between or behind its parts that is none of it, nothing that
/// acts, and not more than it says when unpacked.
pub(super) fn office(bytes: &[u8], must_hold: &str) -> Result<(), Fault> {
    let (mut parts, list) = parts(bytes)?;
    parts.sort_by_key(|part| part.at);
    let has = |name: &str| parts.iter().any(|part| part.name == name.as_bytes());
    if !has(must_hold) || !has("[Content_Types].xml") {
        return Err(Fault::Broken);
    }
    let mut total = 0_u64;
    let mut behind = 0_usize;
    for part in &parts {
        let name = part.name.to_ascii_lowercase();
        let acts: [&[u8]; 6] = [
            b"vbaproject",
            b"activex",
            b".exe",
            b".js",
            b"oleobject",
            b"macrosheets",
        ];
        if acts.iter().any(|what| find(&name, what).is_some()) {
            return Err(Fault::Acts);
        }
        let leaves =
            name.starts_with(b"/") || find(&name, b"..").is_some() || name.contains(&b'\\');
        if leaves || name.contains(&0) {
            return Err(Fault::Broken);
        }
        if part.flags & 1 == 1 {
            return Err(Fault::Locked);
        }
        // Parts that share their bytes unpack many times what is there.
        if part.at < behind {
            return Err(Fault::Bomb);
        }
        behind = unpacked(bytes, part, list, &mut total)?;
    }
    Ok(())
}

/// Unpacks a part and counts; where it ends.
fn unpacked(bytes: &[u8], part: &Part<'_>, list: usize, total: &mut u64) -> Result<usize, Fault> {
    let broken = Fault::Broken;
    if !bytes
        .get(part.at..)
        .is_some_and(|rest| rest.starts_with(PART))
    {
        return Err(broken);
    }
    let name = le16(bytes, part.at + 26).ok_or(broken)?;
    let more = le16(bytes, part.at + 28).ok_or(broken)?;
    let from = part.at + 30 + name + more;
    let end = from.saturating_add(part.packed);
    if end > list {
        return Err(Fault::Truncated);
    }
    if bytes.get(part.at + 30..part.at + 30 + name) != Some(part.name) {
        return Err(Fault::TwoThings);
    }
    let packed = &bytes[from..end];
    let allowed = (packed.len() as u64 * TIMES_MAX + FREE_BYTES).min(UNPACKED_BYTES_MAX - *total);
    let mut crc = flate2::Crc::new();
    let mut count = 0_u64;
    let mut reader: Box<dyn Read + '_> = match part.method {
        0 => Box::new(packed),
        8 => Box::new(DeflateDecoder::new(packed)),
        _ => return Err(broken),
    };
    let mut buffer = [0; 16 * 1024];
    loop {
        let read = reader.read(&mut buffer).map_err(|_| broken)?;
        if read == 0 {
            break;
        }
        count += read as u64;
        if count > allowed {
            return Err(Fault::Bomb);
        }
        crc.update(&buffer[..read]);
    }
    *total += count;
    if count != part.unpacked as u64 || crc.sum() as usize != part.crc {
        return Err(broken);
    }
    Ok(end)
}
