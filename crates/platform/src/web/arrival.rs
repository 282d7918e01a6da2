//! A request as it arrived: in which language, with which cookies, from where; and what its answer must carry besides.

use super::cookies::{self, Cookie};
use super::{Admitted, App, WebSettings};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, Uri, header};
use kernel::Language;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The cookie of the reader's language; a year.
const LANGUAGE_COOKIE: &str = "lang";
const LANGUAGE_SECONDS: i64 = 365 * 24 * 3600;

/// A request as it arrived. Handlers see it through their extractors.
pub struct Arrival {
    language: Language,
    wants_json: bool,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    address: Option<IpAddr>,
    https: bool,
    pub(super) admitted: OnceLock<Admitted>,
    to_set: Mutex<Vec<Cookie>>,
}

impl std::fmt::Debug for Arrival {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No headers and no address: they hold secrets and what people searched for.
        f.debug_struct("Arrival")
            .field("method", &self.method)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Arrival {
    pub(super) fn new<B>(app: &App, request: &Request<B>) -> Self {
        let headers = request.headers().clone();
        let uri = request.uri().clone();
        let https = app.settings.served_as_https;
        let asked = uri.query().and_then(|query| {
            form_urlencoded::parse(query.as_bytes())
                .filter(|(name, _)| name == "lang")
                .filter_map(|(_, code)| Language::parse(&code))
                .find(|language| app.words.has(*language))
        });
        let kept = || {
            cookies::read(&headers, &cookies::full_name(LANGUAGE_COOKIE, https))
                .and_then(Language::parse)
                .filter(|language| app.words.has(*language))
        };
        let accepted = || {
            headers
                .get(header::ACCEPT_LANGUAGE)
                .and_then(|value| value.to_str().ok())
                .map_or(Language::ENGLISH, |value| app.words.accepted(value))
        };
        let language = asked.or_else(kept).unwrap_or_else(accepted);
        let wants_json = wants_json(&uri, &headers);
        let to_set = asked.filter(|_| !wants_json).map(|language| {
            Cookie::new(LANGUAGE_COOKIE, language.code()).for_seconds(LANGUAGE_SECONDS)
        });
        Self {
            language,
            wants_json,
            method: request.method().clone(),
            address: address(&app.settings, &headers, request.extensions().get()),
            uri,
            headers,
            https,
            admitted: OnceLock::new(),
            to_set: Mutex::new(to_set.into_iter().collect()),
        }
    }

    /// The language the reader chose (`?lang=`), chose before (cookie) or accepts (header); English else.
    pub fn language(&self) -> Language {
        self.language
    }
    /// Whether the answer must be JSON: below `/api/`, or asked for.
    pub fn wants_json(&self) -> bool {
        self.wants_json
    }
    /// The request's method.
    pub fn method(&self) -> &Method {
        &self.method
    }
    /// The address asked for.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }
    /// The request's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
    /// Where the reader connects from, as far as it can be known.
    pub fn address(&self) -> Option<IpAddr> {
        self.address
    }
    /// The value of a cookie by its plain name (`sangam`, not `__Host-sangam`).
    pub fn cookie(&self, name: &str) -> Option<&str> {
        cookies::read(&self.headers, &cookies::full_name(name, self.https))
    }
    /// The bearer token, if there is one.
    pub fn bearer(&self) -> Option<&str> {
        let value = self.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
        let (scheme, token) = value.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then(|| token.trim())
            .filter(|token| !token.is_empty())
    }
    /// Sets a cookie with the answer, in place of an earlier one of its name.
    pub fn set_cookie(&self, cookie: Cookie) {
        let mut to_set = self.to_set.lock().unwrap_or_else(PoisonError::into_inner);
        to_set.retain(|other| other.name() != cookie.name());
        to_set.push(cookie);
    }
    /// Whether the method may change something.
    pub fn is_unsafe(&self) -> bool {
        !matches!(self.method, Method::GET | Method::HEAD | Method::OPTIONS)
    }
    /// Whether the browser says that the request comes from a page of another site.
    pub(super) fn is_cross_site(&self) -> bool {
        let text = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(site) = text("sec-fetch-site") {
            return !matches!(site, "same-origin" | "none");
        }
        match (text("origin"), text("host")) {
            (Some(origin), Some(host)) => origin
                .split_once("://")
                .is_none_or(|(_, from)| from != host),
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
    /// Where the reader was before, if that was a page of ours: path and query.
    pub(super) fn came_from(&self) -> Option<String> {
        let referer: Uri = self
            .headers
            .get(header::REFERER)?
            .to_str()
            .ok()?
            .parse()
            .ok()?;
        let host = self.headers.get(header::HOST)?.to_str().ok()?;
        (referer.authority()?.as_str() == host)
            .then(|| referer.path_and_query().map(ToString::to_string))
            .flatten()
    }
    pub(super) fn cookie_headers(&self) -> Vec<String> {
        let to_set = self.to_set.lock().unwrap_or_else(PoisonError::into_inner);
        to_set
            .iter()
            .map(|cookie| cookie.header(self.https))
            .collect()
    }
}

fn wants_json(uri: &Uri, headers: &HeaderMap) -> bool {
    let path = uri.path();
    if path == "/api" || path.starts_with("/api/") {
        return true;
    }
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    !accept.contains("text/html")
        && (accept.contains("application/json") || accept.contains("application/problem+json"))
}

/// The last `trusted_proxies` entries of `X-Forwarded-For` were written by proxies we know; the one before them is the reader.
fn address(
    settings: &WebSettings,
    headers: &HeaderMap,
    connected: Option<&ConnectInfo<SocketAddr>>,
) -> Option<IpAddr> {
    let peer = connected.map(|info| info.0.ip());
    if settings.trusted_proxies == 0 {
        return peer;
    }
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(str::trim)
        .collect();
    forwarded
        .len()
        .checked_sub(settings.trusted_proxies)
        .and_then(|at| forwarded.get(at))
        .and_then(|text| text.parse().ok())
        .or(peer)
}
