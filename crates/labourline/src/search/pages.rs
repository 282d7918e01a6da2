//! `/search`, and what its box offers while somebody types.

use super::{Everything, Meant, Measure, search_all};
use crate::cases::CaseLine;
use crate::cases::api::WORDS_CHARS_MAX;
use crate::cases::pages::lines::LineView;
use crate::cases::words::Sensitivity;
use crate::employers::may_look;
use crate::employers::pages::EmployerView;
use crate::persons::pages::{PersonView, found_as, marked};
use crate::worksites::SiteFound;
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Phone, Problem};
use platform::web::{Form, PageLinks, QueryOf, Rate, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;
use text::{Field, Query, SnippetPart};

/// Cases of a page of what was found.
const CASE_ROWS: u32 = 50;
/// Persons of it.
const PERSONS_MAX: usize = 20;
/// Rows of each group while typing.
const OFFERED_MAX: u32 = 5;
/// Letters from which on something is offered.
const OFFERED_FROM_CHARS: usize = 3;
/// Graphemes of a matter that are shown round what was found.
const FOUND_GRAPHEMES_MAX: usize = 100;

/// Answers while typing: one for each pause of a quick typist, on and on for an hour of work.
const TYPING: Rate = Rate {
    name: "labourline.search-typing",
    at_once: 60,
    per_hour: 1_800,
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/search", show)
        .get("/search/suggestions", suggest)
}

struct SiteView {
    href: String,
    name: String,
    place: String,
    cases: String,
}

impl SiteView {
    fn new(t: &Say, site: &SiteFound) -> Self {
        let words: String = form_urlencoded::byte_serialize(site.name.as_bytes()).collect();
        Self {
            href: format!("/cases?q={words}"),
            name: site.name.clone(),
            place: site
                .district_lgd
                .and_then(|lgd| u16::try_from(lgd).ok())
                .and_then(kernel::place::district)
                .map(|district| district.name.to_owned())
                .unwrap_or_default(),
            cases: t.counted("persons-cases", site.cases),
        }
    }
}

#[derive(Template)]
#[template(path = "labourline/search/search.html")]
struct SearchPage {
    shell: Shell,
    t: Say,
    form: Form,
    nothing: bool,
    persons: Vec<PersonView>,
    more_persons: bool,
    lines: Vec<LineView>,
    near: Vec<LineView>,
    links: PageLinks,
    employers: Vec<EmployerView>,
    sites: Vec<SiteView>,
}

/// Words of these texts that answer the query and are not written as typed.
pub(crate) fn otherwise(query: &Query, texts: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for term in &query.terms {
        let mut best: Option<(Field, String)> = None;
        for token in texts.iter().flat_map(|text| text::tokens(text)) {
            if let Some(field) = term.finds(&token.text)
                && best.as_ref().is_none_or(|(known, _)| field < *known)
            {
                best = Some((field, token.text.into_owned()));
            }
        }
        if let Some((field, word)) = best
            && field != Field::Exact
            && !words.contains(&word)
        {
            words.push(word);
        }
    }
    words
}

fn line_view(
    visit: &SignedIn,
    t: &Say,
    all: &Everything,
    query: &Query,
    line: &CaseLine,
) -> LineView {
    let mut view = LineView::new(t, line, visit.scope.now());
    if line.sensitivity != Sensitivity::Normal {
        return view;
    }
    let summary = all.summaries.get(&line.id).map_or("", String::as_str);
    let texts = [
        line.claimant_name.as_str(),
        line.opponent_name.as_str(),
        line.title.as_str(),
        summary,
    ];
    let words = otherwise(query, &texts);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    view.found_as = found_as(t, &words);
    let parts = marked(query, summary, FOUND_GRAPHEMES_MAX);
    if parts.iter().any(|part| part.marked) {
        view.found_in = parts;
    }
    view
}

async fn show(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    if !may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let form = Form::filled(asked);
    let typed: String = form.text("q").chars().take(WORDS_CHARS_MAX).collect();
    if typed.is_empty() {
        return Ok(visit.redirect("/cases"));
    }
    crate::readings::looked(visit.app(), &visit.scope, crate::readings::Kind::Search, "").await;
    let measure = Measure {
        cases: PageRequest::after(Some(form.text("after")), CASE_ROWS),
        persons_max: PERSONS_MAX,
        summaries: true,
    };
    let all = visit
        .app()
        .db
        .read(
            (visit.scope.clone(), typed.clone()),
            move |tx, (scope, typed)| Box::pin(search_all(tx, scope, typed, measure)),
        )
        .await?;
    match all.meant {
        Some(Meant::Case(reference)) => {
            return Ok(visit.redirect(&format!("/cases/{reference}")));
        }
        Some(Meant::Employer(reference)) => {
            return Ok(visit.redirect(&format!("/employers/{reference}")));
        }
        None => {}
    }
    if let ([case], [], true) = (
        all.cases.items.as_slice(),
        all.employers.as_slice(),
        measure.cases.after.is_none(),
    ) && Phone::parse(&typed).is_some()
    {
        return Ok(visit.redirect(&format!("/cases/{}", case.reference)));
    }
    let t = visit.say();
    let query = text::query(&typed);
    let views = |lines: &[CaseLine]| -> Vec<LineView> {
        lines
            .iter()
            .map(|line| line_view(&visit, &t, &all, &query, line))
            .collect()
    };
    page(&SearchPage {
        shell: visit.shell("desk-search-title"),
        nothing: all.is_empty(),
        links: visit.page_links(all.cases.next.as_deref(), all.cases.items.len()),
        lines: views(&all.cases.items),
        near: views(&all.near_cases),
        persons: all
            .persons
            .iter()
            .map(|row| PersonView::new(&t, row, &query))
            .collect(),
        more_persons: all.more_persons,
        employers: all
            .employers
            .iter()
            .map(|employer| EmployerView::found(&t, employer, &query))
            .collect(),
        sites: all
            .sites
            .iter()
            .map(|site| SiteView::new(&t, site))
            .collect(),
        form,
        t,
    })
}

struct Offered {
    href: String,
    text: Vec<SnippetPart>,
    note: String,
}

struct Group {
    title: String,
    rows: Vec<Offered>,
}

#[derive(Template)]
#[template(path = "labourline/search/suggestions.html")]
struct Suggestions {
    t: Say,
    count: i64,
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    q: String,
}

/// A piece of a page for the box in the bar: the first answers of each group.
async fn suggest(visit: SignedIn, QueryOf(asked): QueryOf<Typed>) -> Result<Response, Refusal> {
    if !may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    if let Some(account) = visit.scope.account() {
        let now = visit.scope.now();
        visit
            .app()
            .limits
            .take(&TYPING, &account.to_string(), now)?;
    }
    let typed: String = asked.q.trim().chars().take(WORDS_CHARS_MAX).collect();
    let t = visit.say();
    if typed.chars().count() < OFFERED_FROM_CHARS {
        return page(&Suggestions {
            count: 0,
            groups: Vec::new(),
            t,
        });
    }
    let measure = Measure {
        cases: PageRequest::first(OFFERED_MAX),
        persons_max: OFFERED_MAX as usize,
        summaries: false,
    };
    let all = visit
        .app()
        .db
        .read(
            (visit.scope.clone(), typed.clone()),
            move |tx, (scope, typed)| Box::pin(search_all(tx, scope, typed, measure)),
        )
        .await?;
    let groups = groups(&visit, &t, &typed, &all);
    page(&Suggestions {
        count: groups.iter().map(|group| group.rows.len() as i64).sum(),
        groups,
        t,
    })
}

fn groups(visit: &SignedIn, t: &Say, typed: &str, all: &Everything) -> Vec<Group> {
    let query = text::query(typed);
    let plain = |text: &str| marked(&query, text, FOUND_GRAPHEMES_MAX);
    let persons = all
        .persons
        .iter()
        .map(|row| {
            let view = PersonView::new(t, row, &query);
            Offered {
                href: view.href,
                text: view.name,
                note: if view.found_as.is_empty() {
                    view.home
                } else {
                    view.found_as
                },
            }
        })
        .collect();
    let cases = all
        .cases
        .items
        .iter()
        .chain(&all.near_cases)
        .take(OFFERED_MAX as usize)
        .map(|line| {
            let view = LineView::new(t, line, visit.scope.now());
            Offered {
                href: view.href,
                text: plain(&view.who),
                note: view.spaced,
            }
        })
        .collect();
    let employers = all
        .employers
        .iter()
        .map(|employer| {
            let view = EmployerView::found(t, employer, &query);
            Offered {
                href: view.href,
                text: plain(&view.name),
                note: view.found_as,
            }
        })
        .collect();
    let sites = all
        .sites
        .iter()
        .take(OFFERED_MAX as usize)
        .map(|site| {
            let view = SiteView::new(t, site);
            Offered {
                href: view.href,
                text: plain(&view.name),
                note: view.place,
            }
        })
        .collect();
    let meant = all
        .meant
        .iter()
        .map(|meant| {
            let (href, reference) = match meant {
                Meant::Case(reference) => (format!("/cases/{reference}"), reference),
                Meant::Employer(reference) => (format!("/employers/{reference}"), reference),
            };
            Offered {
                href,
                text: plain(&reference.spaced()),
                note: String::new(),
            }
        })
        .collect();
    let groups: [(&str, Vec<Offered>); 5] = [
        ("cases-column-reference", meant),
        ("persons-title", persons),
        ("cases-title", cases),
        ("employers-title", employers),
        ("search-sites", sites),
    ];
    groups
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(key, rows)| Group {
            title: t.say(key).to_owned(),
            rows,
        })
        .collect()
}
