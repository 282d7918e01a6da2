//! Reading bytes without falling off their end.

/// The first place of `what`.
pub(super) fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// The last place of `what`.
pub(super) fn find_last(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}

/// Whether one of these stands in the bytes, in small or capital letters. They begin with a sign that is no letter.
pub(super) fn holds_any_case(bytes: &[u8], whats: &[&[u8]]) -> bool {
    whats.iter().any(|what| {
        bytes
            .windows(what.len())
            .any(|window| window.eq_ignore_ascii_case(what))
    })
}

/// Two bytes, the small end first.
pub(super) fn le16(bytes: &[u8], at: usize) -> Option<usize> {
    let two: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(two)))
}

/// Four bytes, the small end first.
pub(super) fn le32(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(four)).ok()
}

/// Four bytes, the great end first.
pub(super) fn be32(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}

/// Two bytes, the great end first.
pub(super) fn be16(bytes: &[u8], at: usize) -> Option<usize> {
    let two: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(two)))
}
