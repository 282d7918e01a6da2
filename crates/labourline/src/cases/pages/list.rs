//! `/cases`: the list with its filters.

use super::lines::LineView;
use crate::Labourline;
use crate::cases::api::WORDS_CHARS_MAX;
use crate::cases::store::{Filter, Order};
use crate::cases::view::list_cases;
use crate::cases::words::{Stage, Track};
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Problem};
use platform::web::{Choice, Form, PageLinks, QueryOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;

/// Rows of a page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "labourline/cases/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    form: Form,
    lines: Vec<LineView>,
    links: PageLinks,
    stages: Vec<Choice>,
    tracks: Vec<Choice>,
    states: Vec<Choice>,
    shown: Vec<Choice>,
    orders: Vec<Choice>,
    /// Where the same filter is taken away as a file; for those who may.
    export: Option<String>,
}

/// The views in one word: what the desk asks oftenest.
const SHOWN: [&str; 5] = ["mine", "unassigned", "red", "overdue", "waiting"];

pub(super) async fn show(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    if !crate::employers::may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let form = Form::filled(asked);
    let (filter, order) = read(&visit, &form);
    if filter.words.is_some() {
        crate::readings::looked(visit.app(), &visit.scope, crate::readings::Kind::Search, "").await;
    }
    let request = PageRequest::after(Some(form.text("after")), ROWS);
    let found = visit
        .app()
        .db
        .read((visit.scope.clone(), filter), move |tx, (scope, filter)| {
            Box::pin(list_cases(tx, scope, filter, order, request))
        })
        .await?;
    let t = visit.say();
    let lines = LineView::all(&t, &found.items, visit.scope.now());
    let choices = |prefix: &str, words: &[&str]| -> Vec<Choice> {
        words
            .iter()
            .map(|word| Choice::new(*word, t.word(prefix, word)))
            .collect()
    };
    page(&ListPage {
        shell: visit.shell("cases-title"),
        links: visit.page_links(found.next.as_deref(), lines.len()),
        stages: Stage::ALL
            .iter()
            .map(|stage| Choice::new(stage.word(), t.word("cases-stage-", stage.word())))
            .collect(),
        tracks: Track::ALL
            .iter()
            .map(|track| Choice::new(track.word(), t.word("cases-track-", track.word())))
            .collect(),
        states: choices("cases-state-", &["closed", "all"]),
        shown: choices("cases-show-", &SHOWN),
        orders: choices("cases-order-", &["newest"]),
        export: crate::register::export::exported_to(&visit.scope, &Filter::default())
            .is_ok()
            .then(|| export_path(&form)),
        form,
        lines,
        t,
    })
}

/// The file of what the list is narrowed to.
fn export_path(form: &Form) -> String {
    let mut asked = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form.pairs() {
        if matches!(name, "q" | "show" | "stage" | "track" | "state") && !value.is_empty() {
            asked.append_pair(name, value);
        }
    }
    if form.text("state").is_empty() {
        // The list shows open cases where nothing is said; a file asked for with nothing said holds them all.
        asked.append_pair("state", "open");
    }
    format!("/cases/export.csv?{}", asked.finish())
}

/// What the form asks for. What can't be read narrows nothing: a list is no place for an error page.
pub(crate) fn read(visit: &SignedIn, form: &Form) -> (Filter, Order) {
    let words: String = form.text("q").chars().take(WORDS_CHARS_MAX).collect();
    let grace = visit.app().part::<Labourline>().config.promise_grace_days;
    let mut filter = Filter {
        words: (!words.is_empty()).then_some(words),
        stage: Stage::parse(form.text("stage")),
        track: Track::parse(form.text("track")),
        open: match form.text("state") {
            "closed" => Some(false),
            "all" => None,
            _ => Some(true),
        },
        ..Filter::default()
    };
    if filter.stage == Some(Stage::Closed) {
        filter.open = None;
    }
    match form.text("show") {
        "mine" => filter.owner = visit.scope.account(),
        "unassigned" => filter.assigned = Some(false),
        "red" => filter.red = true,
        "overdue" => filter.promise_before = Some(visit.scope.today().plus_days(-i32::from(grace))),
        "waiting" => filter.waiting = true,
        _ => {}
    }
    // Only open cases have a next action to sort by; a search and the rare kinds are walked by their own indexes, the latest first.
    let newest = form.is("order", "newest")
        || filter.words.is_some()
        || filter.open != Some(true)
        || filter.red
        || filter.waiting
        || filter.assigned.is_some();
    (
        filter,
        if newest {
            Order::Newest
        } else {
            Order::DueFirst
        },
    )
}
