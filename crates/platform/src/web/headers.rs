//! The headers every answer carries.

use super::{App, Arrival};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Nothing from third parties, nothing inline, in no frame.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; font-src 'self'; manifest-src 'self'";

const FIXED: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// A year, as browsers ask for before they believe it.
const STRICT_TRANSPORT: HeaderValue = HeaderValue::from_static("max-age=31536000");

pub(super) fn put(app: &App, arrival: &Arrival, headers: &mut HeaderMap) {
    // A page whose address holds what somebody told us names itself to no other page at all.
    let silent = headers
        .get(header::REFERRER_POLICY)
        .is_some_and(|policy| policy == "no-referrer");
    for (name, value) in FIXED {
        // A file that is given out says a stricter policy itself.
        let stricter = name == header::CONTENT_SECURITY_POLICY && headers.contains_key(&name);
        if !stricter && (name != header::REFERRER_POLICY || !silent) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if app.settings.served_as_https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        // What somebody saw signed in, a worker behind their PIN, or anybody behind a one-time link, must not be found on a shared phone.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.append(
            header::VARY,
            HeaderValue::from_static("Cookie, Accept-Language"),
        );
    }
    for line in arrival.cookie_headers() {
        if let Ok(value) = HeaderValue::from_str(&line) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}
