//! Links to a file: signed, of one minute, bound to who asked for it.

use super::FileId;
use data_encoding::BASE64URL_NOPAD;
use kernel::Moment;
use platform::web::Keys;
use uuid::Uuid;

/// A link lives so long.
pub const LINK_SECONDS: i64 = 60;
/// What the signature is for.
const PURPOSE: &str = "file-links";
const TOLD_BYTES: usize = 16 + 1 + 8;
const MAC_BYTES: usize = 32;

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The file.
    pub file: FileId,
    /// The copy to pass on, and not the file itself.
    pub copy: bool,
    /// Until when.
    pub until: Moment,
}

impl Link {
    /// A link that begins now.
    pub fn new(file: FileId, copy: bool, now: Moment) -> Self {
        Self {
            file,
            copy,
            until: now.plus_seconds(LINK_SECONDS),
        }
    }

    fn told(&self) -> [u8; TOLD_BYTES] {
        let mut told = [0; TOLD_BYTES];
        told[..16].copy_from_slice(self.file.0.as_bytes());
        told[16] = u8::from(self.copy);
        told[17..].copy_from_slice(&self.until.0.to_be_bytes());
        told
    }

    /// The link as a piece of an address, good for `holder` alone: a session, or an account with its token.
    pub fn token(&self, keys: &Keys, holder: &str) -> String {
        let told = self.told();
        let mut bytes = told.to_vec();
        bytes.extend_from_slice(&keys.sign(PURPOSE, &[&told, holder.as_bytes()]));
        BASE64URL_NOPAD.encode(&bytes)
    }

    /// Reads it; none where it is not ours, not for this holder, or over.
    pub fn read(token: &str, keys: &Keys, holder: &str, now: Moment) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        if bytes.len() != TOLD_BYTES + MAC_BYTES {
            return None;
        }
        let (told, mac) = bytes.split_at(TOLD_BYTES);
        if !keys.signed(PURPOSE, &[told, holder.as_bytes()], mac) {
            return None;
        }
        let link = Self {
            file: FileId(Uuid::from_slice(&told[..16]).ok()?),
            copy: told[16] == 1,
            until: Moment(i64::from_be_bytes(told[17..].try_into().ok()?)),
        };
        // One that says it lives longer is none of ours, either.
        let fits = now < link.until && link.until <= now.plus_seconds(LINK_SECONDS);
        fits.then_some(link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_for_one_holder_and_one_minute_and_cannot_be_changed() {
        let keys = Keys::new([7; 32]);
        let now = Moment(1_795_000_000_000_000);
        let link = Link::new(FileId(Uuid::from_u128(9)), true, now);
        let token = link.token(&keys, "session a");
        let read = |token: &str, holder: &str, at: Moment| Link::read(token, &keys, holder, at);
        assert_eq!(read(&token, "session a", now), Some(link));
        assert_eq!(read(&token, "session a", now.plus_seconds(59)), Some(link));
        assert_eq!(read(&token, "session a", now.plus_seconds(60)), None);
        assert_eq!(read(&token, "session b", now), None);
        assert_eq!(read("", "session a", now), None);
        assert_eq!(
            Link::read(&token, &Keys::new([8; 32]), "session a", now),
            None
        );
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(
                read(&BASE64URL_NOPAD.encode(&changed), "session a", now),
                None,
                "{at}"
            );
        }
    }
}
