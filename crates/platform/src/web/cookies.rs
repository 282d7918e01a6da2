//! Cookies: read from the request, collected while it is answered, written into the answer.

use axum::http::{HeaderMap, header};

/// A cookie to set. Always `HttpOnly`, `SameSite=Lax`, `Path=/`; `Secure` and with the prefix `__Host-` where readers come by https.
#[derive(Clone, PartialEq, Eq)]
pub struct Cookie {
    name: &'static str,
    value: String,
    seconds: Option<i64>,
}

impl std::fmt::Debug for Cookie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No value: it may be a session.
        write!(f, "Cookie({})", self.name)
    }
}

impl Cookie {
    /// A cookie that ends with the browser. `value` is letters, digits, `-`, `_`, `.` and `~` alone.
    pub fn new(name: &'static str, value: impl Into<String>) -> Self {
        Self {
            name,
            value: value.into(),
            seconds: None,
        }
    }
    /// The same for so many seconds.
    pub fn for_seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }
    /// Removes the cookie `name`.
    pub fn removal(name: &'static str) -> Self {
        Self::new(name, "").for_seconds(0)
    }

    pub(super) fn header(&self, https: bool) -> String {
        let age = self
            .seconds
            .map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
        let secure = if https { "; Secure" } else { "" };
        format!(
            "{}={}; Path=/; HttpOnly; SameSite=Lax{age}{secure}",
            full_name(self.name, https),
            self.value
        )
    }
    pub(super) fn name(&self) -> &'static str {
        self.name
    }
}

/// The name a cookie has on the wire. A browser takes `__Host-` only over https, from this very host and for the whole of it.
pub(super) fn full_name(name: &str, https: bool) -> String {
    if https {
        format!("__Host-{name}")
    } else {
        name.to_owned()
    }
}

/// The value of the cookie with this full name.
pub(super) fn read<'a>(headers: &'a HeaderMap, full_name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == full_name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_bound_to_the_host_over_https() {
        let cookie = Cookie::new("sangam", "abc").for_seconds(60);
        assert_eq!(
            cookie.header(true),
            "__Host-sangam=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure"
        );
        assert_eq!(
            cookie.header(false),
            "sangam=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"
        );
    }

    #[test]
    fn a_name_is_read_whole() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            "xsangam=1; sangam=2;lang=hi".parse().unwrap(),
        );
        headers.append(header::COOKIE, "other=3".parse().unwrap());
        assert_eq!(read(&headers, "sangam"), Some("2"));
        assert_eq!(read(&headers, "lang"), Some("hi"));
        assert_eq!(read(&headers, "other"), Some("3"));
        assert_eq!(read(&headers, "angam"), None);
    }
}
