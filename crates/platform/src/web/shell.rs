//! The frame of a page: title, language, navigation, who is signed in, what the last step said.

use super::{Flash, Form, Navigation, Refusal, Visit, assets};
use crate::words::{Say, Words};
use askama::Template;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Language, Problem};
use std::sync::OnceLock;

/// What the templates `shell.html`, `public.html` and `worker.html` need. In templates it is the field `shell`.
pub struct Shell {
    /// The page's title, in its language.
    pub title: String,
    /// The language the page is in.
    pub language: Language,
    /// The languages to choose from, each in its own script.
    pub languages: Vec<LanguageLink>,
    /// The bar's links.
    pub navigation: Vec<NavLink>,
    /// The search field, for those who search.
    pub search: Option<SearchField>,
    /// The button in the bar.
    pub action: Option<NavLink>,
    /// The link that counts what waits, and its number in words where there is any.
    pub bell: Option<(NavLink, Option<String>)>,
    /// The name of who is signed in.
    pub account: Option<String>,
    /// What the last step said, shown once.
    pub flash: Vec<FlashLine>,
    source: Option<Visit>,
    csrf: OnceLock<String>,
    once: OnceLock<String>,
}

/// A language to choose.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// Its code.
    pub code: String,
    /// Its own name in its own script.
    pub name: String,
    /// This page in that language.
    pub href: String,
    /// Whether the page is in it now.
    pub current: bool,
}

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct NavLink {
    /// Where it leads.
    pub href: &'static str,
    /// Its words.
    pub text: String,
    /// Whether the page is this one or below it.
    pub current: bool,
}

/// The search field in the bar.
#[derive(Clone, Debug)]
pub struct SearchField {
    /// Where it is sent.
    pub href: &'static str,
    /// What it searches.
    pub label: String,
    /// Short words inside it.
    pub placeholder: String,
}

/// What the last step said.
#[derive(Clone, Debug)]
pub struct FlashLine {
    /// Classes in the stylesheet.
    pub class: &'static str,
    /// `status` or `alert`.
    pub role: &'static str,
    /// The words.
    pub text: String,
}

/// A line of the error summary above a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryLine {
    /// The field's id, to be led to.
    pub id: String,
    /// What is wrong with it.
    pub text: String,
}

/// One of several to choose from, for the macros `select` and `choices`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// The words.
    pub text: String,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
        }
    }
}

impl Shell {
    pub(super) fn new(visit: &Visit, title: String) -> Self {
        let say = visit.say();
        let app = visit.app();
        let arrival = visit.arrival();
        let path = arrival.uri().path();
        let flash = Flash::take(app, arrival).map(|flash| FlashLine {
            class: flash.tone().class(),
            role: flash.tone().role(),
            text: flash.text(&say),
        });
        let Navigation {
            desk,
            public,
            search,
            action,
            bell,
        } = &app.navigation;
        let signed_in = visit.scope.account().is_some();
        let items = if signed_in { desk } else { public };
        let link = |item: &super::NavItem| NavLink {
            href: item.href,
            text: say.say(item.key).to_owned(),
            current: is_current(path, item.href),
        };
        Self {
            language: say.language(),
            languages: language_links(&app.words, say.language(), &place(visit)),
            navigation: items
                .iter()
                .filter(|item| !signed_in || item.is_for(&visit.scope))
                .map(link)
                .collect(),
            search: search
                .filter(|search| search.is_for(&visit.scope))
                .map(|search| SearchField {
                    href: search.href,
                    label: say.say(search.label_key).to_owned(),
                    placeholder: say.say(search.placeholder_key).to_owned(),
                }),
            action: action
                .as_ref()
                .filter(|item| item.is_for(&visit.scope))
                .map(link),
            bell: bell
                .as_ref()
                .filter(|bell| bell.item.is_for(&visit.scope))
                .map(|bell| {
                    let waiting = visit.waiting().filter(|count| *count > 0);
                    (
                        link(&bell.item),
                        waiting.map(|count| say.counted(bell.waiting_key, count)),
                    )
                }),
            account: signed_in.then(|| visit.scope.name().to_owned()),
            flash: flash.into_iter().collect(),
            title,
            source: Some(visit.clone()),
            csrf: OnceLock::new(),
            once: OnceLock::new(),
        }
    }

    /// A frame for rendering templates with sample data in a test: `account` signed in, or a stranger.
    pub fn sample(words: &Words, language: Language, title: &str, account: Option<&str>) -> Self {
        Self {
            title: title.to_owned(),
            language,
            languages: language_links(words, language, "/sample"),
            navigation: Vec::new(),
            search: None,
            action: None,
            bell: None,
            account: account.map(str::to_owned),
            flash: Vec::new(),
            source: None,
            csrf: OnceLock::from("sample".to_owned()),
            once: OnceLock::from("sample".to_owned()),
        }
    }

    /// The token for the hidden field `_csrf`.
    pub fn csrf(&self) -> &str {
        self.csrf.get_or_init(|| {
            self.source
                .as_ref()
                .map_or_else(String::new, Visit::csrf_token)
        })
    }
    /// A fresh key for the hidden field `_once`: the form sent twice does one thing. The same for all forms of the page that ask; where a
    /// page has several, what they do tells them apart.
    pub fn once(&self) -> &str {
        self.once.get_or_init(|| {
            let mut random = [0; 16];
            if let Some(visit) = &self.source {
                visit.app().chance.fill(&mut random);
            }
            data_encoding::HEXLOWER.encode(&random)
        })
    }
    /// The address of an asset of the platform: `shell.asset("desk.js")`.
    pub fn asset<'a>(&self, name: &'a str) -> &'a str {
        assets::asset_path(name)
    }
    /// The title for the browser's tab; a page with something to put right says so first.
    pub fn tab_title(&self, t: &Say) -> String {
        format!("{} · {}", self.title, t.say("shell-name"))
    }
    /// The same title, marked as a page with something to put right.
    pub fn with_errors(mut self, form: &Form, t: &Say) -> Self {
        if form.has_problems() {
            let title = std::mem::take(&mut self.title);
            self.title = t.with("shell-error-title", &[("title", title.into())]);
        }
        self
    }
    /// Whether a page of the desk: somebody is signed in.
    pub fn is_desk(&self) -> bool {
        self.account.is_some()
    }
}

/// The address of this page for a link that keeps it: of a form that was sent, the page it was on.
fn place(visit: &Visit) -> String {
    let arrival = visit.arrival();
    match *arrival.method() {
        Method::GET | Method::HEAD => arrival
            .uri()
            .path_and_query()
            .map_or_else(|| "/".to_owned(), ToString::to_string),
        _ => arrival.came_from().unwrap_or_else(|| "/".to_owned()),
    }
}

fn language_links(words: &Words, current: Language, place: &str) -> Vec<LanguageLink> {
    let (path, query) = place.split_once('?').unwrap_or((place, ""));
    let mut kept = form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "lang"));
    let kept = kept.finish();
    let and = if kept.is_empty() { "" } else { "&" };
    words
        .languages()
        .map(|(language, name)| LanguageLink {
            code: language.code().to_owned(),
            name: name.to_owned(),
            href: format!("{path}?{kept}{and}lang={language}"),
            current: language == current,
        })
        .collect()
}

fn is_current(path: &str, href: &str) -> bool {
    match path.strip_prefix(href) {
        Some(rest) => rest.is_empty() || (href != "/" && rest.starts_with('/')),
        None => false,
    }
}

/// A page from a template, 200.
pub fn page(template: &impl Template) -> Result<Response, Refusal> {
    page_with(StatusCode::OK, template)
}

/// A form shown again because of `problem`, with its status.
pub fn page_again(problem: &Problem, template: &impl Template) -> Result<Response, Refusal> {
    let status =
        StatusCode::from_u16(problem.kind.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    tracing::debug!(%problem, "a form shown again");
    page_with(status, template)
}

/// A page from a template with any status.
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<Response, Refusal> {
    match template.render() {
        Ok(html) => {
            const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
            Ok((status, [(header::CONTENT_TYPE, HTML)], html).into_response())
        }
        Err(error) => {
            tracing::error!(%error, "a template that can't be rendered");
            Err(Refusal(Problem::internal()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_link_keeps_the_page_and_its_filters() {
        let (words, _) = Words::load(&[&crate::words::LOCALES]);
        let links = language_links(&words, Language::HINDI, "/cases?stage=paid&lang=en");
        assert_eq!(links.len(), 3);
        assert_eq!(links[0].href, "/cases?stage=paid&lang=en");
        assert_eq!(links[1].href, "/cases?stage=paid&lang=hi");
        assert!(links[1].current && !links[0].current);
        assert_eq!(links[1].name, "हिन्दी");
    }

    #[test]
    fn a_link_is_current_on_its_page_and_below() {
        assert!(is_current("/cases/1", "/cases"));
        assert!(!is_current("/casesx", "/cases"));
        assert!(is_current("/", "/") && !is_current("/cases", "/"));
    }
}
