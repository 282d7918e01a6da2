//! Forms come from our own pages: each carries a token that only a page of the same session could have been given.
//!
//! The token is an HMAC of the session's mark (or, for a stranger, of a random cookie), masked anew on every page so that compression of
//! pages tells nothing about it.

use super::{App, Arrival, Cookie, SessionMark};
use data_encoding::HEXLOWER;
use hmac::Mac;
use subtle::ConstantTimeEq;

/// The hidden field of the token.
pub(super) const FIELD: &str = "_csrf";
/// The cookie that binds a stranger's form; ends with the browser.
const STRANGER_COOKIE: &str = "sangam-form";
const LENGTH: usize = 20;

/// A token for a page of this reader. A stranger without the cookie is given one.
pub(super) fn token(app: &App, arrival: &Arrival, session: Option<&SessionMark>) -> String {
    let proof = match (session, arrival.cookie(STRANGER_COOKIE)) {
        (Some(mark), _) => proof(app, "session", &mark.0),
        (None, Some(drawn)) => proof(app, "stranger", drawn),
        (None, None) => {
            let mut random = [0; 16];
            app.chance.fill(&mut random);
            let drawn = HEXLOWER.encode(&random);
            let proof = proof(app, "stranger", &drawn);
            arrival.set_cookie(Cookie::new(STRANGER_COOKIE, drawn));
            proof
        }
    };
    let mut masked = [0; LENGTH * 2];
    app.chance.fill(&mut masked[..LENGTH]);
    for at in 0..LENGTH {
        masked[LENGTH + at] = proof[at] ^ masked[at];
    }
    HEXLOWER.encode(&masked)
}

/// Whether the token is one of this reader's pages.
pub(super) fn holds(
    app: &App,
    arrival: &Arrival,
    session: Option<&SessionMark>,
    token: &str,
) -> bool {
    let expected = match (session, arrival.cookie(STRANGER_COOKIE)) {
        (Some(mark), _) => proof(app, "session", &mark.0),
        (None, Some(drawn)) => proof(app, "stranger", drawn),
        (None, None) => return false,
    };
    let Ok(mut masked) = HEXLOWER.decode(token.as_bytes()) else {
        return false;
    };
    if masked.len() != LENGTH * 2 {
        return false;
    }
    let (mask, proof) = masked.split_at_mut(LENGTH);
    for (byte, mask) in proof.iter_mut().zip(mask.iter()) {
        *byte ^= mask;
    }
    proof.ct_eq(&expected[..]).into()
}

fn proof(app: &App, kind: &str, of: &str) -> [u8; LENGTH] {
    let mut mac = app.keys.csrf.clone();
    mac.update(kind.as_bytes());
    mac.update(b":");
    mac.update(of.as_bytes());
    let whole = mac.finalize().into_bytes();
    let mut cut = [0; LENGTH];
    cut.copy_from_slice(&whole[..LENGTH]);
    cut
}

/// Whether the request is to the JSON API.
pub(super) fn is_api(arrival: &Arrival) -> bool {
    arrival.uri().path().starts_with("/api/")
}
