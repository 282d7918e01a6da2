//! The web shell: how a request is taken in and an answer dressed.
//!
//! The way in: [`frame`] (language, cookies, headers, time-out, panics) → a route → an extractor ([`Visit`], [`SignedIn`], [`ApiCaller`],
//! [`Form`], [`ApiJson`]…) → the handler of a system → a use-case. The way out: a page from a template, a redirect with a flash message, or
//! a [`Refusal`], which the frame dresses in the reader's language as an error page or as RFC 9457 JSON with a reference to read out.
//!
//! Handlers parse and nothing else: they run one use-case ([`ApiCaller::run_once`], [`Visit::run_once`]) and answer. A form that can't be
//! taken is shown again with what was typed ([`Form::answered`]).

mod api;
mod app;
mod arrival;
mod assets;
mod cookies;
mod csrf;
mod door;
mod flash;
mod form;
mod frame;
mod headers;
mod limits;
mod openapi;
mod page_links;
mod refusal;
mod routes;
mod run;
mod shell;
mod upload;
mod visit;
mod waiting;

pub use api::{
    ApiCaller, ApiJson, AtVersion, Created, Idempotency, IfMatch, PathOf, QueryOf, Versioned,
};
pub use app::{
    App, AppParts, Bell, Counting, Keys, NavItem, Navigation, SearchBox, Shared, WebSettings,
};
pub use arrival::Arrival;
pub use assets::{Asset, asset, asset_path};
pub use cookies::Cookie;
pub use door::{Admitted, Door, SessionMark};
pub use flash::{Flash, Tone};
pub use form::{Form, FormReader};
pub use limits::{Rate, RateLimits};
pub use openapi::ProblemBody;
pub use page_links::PageLinks;
pub use refusal::Refusal;
pub use routes::{Built, RouteLine, Routes};
pub use run::UseCase;
pub use shell::{Choice, LanguageLink, NavLink, Shell, SummaryLine, page, page_again, page_with};
pub use upload::{FileName, FilePart, Upload, UploadedFile};
pub use visit::{SignedIn, Visit};
pub use waiting::Waiting;

#[cfg(test)]
mod tests;
