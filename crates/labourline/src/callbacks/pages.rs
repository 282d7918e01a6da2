//! Pages of call-backs: who waits, longest first, and calling one of them back.

use super::call_back::{CallBack, CallBackId, TryResult};
use super::done::{CallBackDone, DoneResult, finish_call_back};
use super::tries::{CallBackTry, take_call_back, try_call_back};
use super::{call_back, list_call_backs};
use crate::contacts::pages::desk_only;
use crate::contacts::panel::{Who, stamp};
use crate::contacts::who_may_this_be;
use crate::numbers::api::alarm_above;
use crate::numbers::pages::Whole;
use crate::numbers::{self, may_dial, show_number_of_call_back};
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Phone, Problem};
use platform::web::{
    Choice, Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page,
};
use platform::words::Say;
use serde::Deserialize;

/// Call-backs on one page.
const ROWS: u32 = 50;

/// The routes of call-backs' pages.
pub fn routes() -> Routes {
    Routes::new()
        .get("/call-backs", list)
        .get("/call-backs/{id}", show)
        .post("/call-backs/{id}/number", reveal)
        .post("/call-backs/{id}/take", take)
        .post("/call-backs/{id}/tries", add_try)
        .post("/call-backs/{id}/done", done)
}

/// A call-back in words.
struct CallBackView {
    href: String,
    number: String,
    stamp: String,
    age: String,
    due: String,
    late: bool,
    taken: bool,
    mine: bool,
    tries: i64,
    last: String,
    done: bool,
}

impl CallBackView {
    fn new(item: &CallBack, visit: &SignedIn, t: &Say) -> Self {
        let now = visit.scope.now();
        Self {
            href: format!("/call-backs/{}", item.id),
            number: item.phone.as_ref().map(Phone::masked).unwrap_or_default(),
            stamp: stamp(item.rang_at),
            age: t.ago(item.rang_at, now),
            due: t.moment(item.due_at),
            late: item.is_late(now),
            taken: item.taken_by.is_some(),
            mine: item.taken_by.is_some() && item.taken_by == visit.scope.account(),
            tries: item.tries,
            last: item
                .result
                .as_deref()
                .map(|word| match TryResult::parse(word) {
                    Some(result) => t.say(&result.key()).to_owned(),
                    None => DoneResult::parse(word)
                        .map(|result| t.say(&result.key()).to_owned())
                        .unwrap_or_default(),
                })
                .unwrap_or_default(),
            done: item.done_at.is_some(),
        }
    }
}

/// What is asked for in the list's address.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ListQuery {
    #[serde(default)]
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "labourline/callbacks/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    rows: Vec<CallBackView>,
    links: PageLinks,
}

async fn list(visit: SignedIn, QueryOf(query): QueryOf<ListQuery>) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let asked = PageRequest::after(query.after.as_deref(), ROWS);
    let found = visit
        .app()
        .db
        .read((visit.scope.clone(), asked), |tx, (scope, asked)| {
            Box::pin(list_call_backs(tx, scope, *asked))
        })
        .await?;
    let t = visit.say();
    page(&ListPage {
        shell: visit.shell("callbacks-title"),
        rows: found
            .items
            .iter()
            .map(|item| CallBackView::new(item, &visit, &t))
            .collect(),
        links: visit.page_links(found.next.as_deref(), found.items.len()),
        t,
    })
}

#[derive(Template)]
#[template(path = "labourline/callbacks/call_back.html")]
struct CallBackPage {
    shell: Shell,
    t: Say,
    form: Form,
    id: CallBackId,
    version: i64,
    row: CallBackView,
    /// The whole number, to be dialled, once it was asked for.
    whole: Option<Whole>,
    dials: bool,
    results: Vec<Choice>,
    ends: Vec<Choice>,
    who: Option<Who>,
}

impl CallBackPage {
    async fn of(
        visit: &SignedIn,
        id: CallBackId,
        form: Form,
        whole: Option<Whole>,
    ) -> Result<Self, Problem> {
        let (item, answer) = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(async move {
                    let item = call_back(tx, scope, *id).await?;
                    let answer = match &item.phone {
                        Some(phone) => Some(who_may_this_be(tx, scope, phone).await?),
                        None => None,
                    };
                    Ok::<_, Problem>((item, answer))
                })
            })
            .await?;
        let t = visit.say();
        Ok(Self {
            shell: visit.shell("callbacks-one"),
            form,
            id,
            version: item.version,
            row: CallBackView::new(&item, visit, &t),
            whole,
            dials: item.phone.is_some() && may_dial(&visit.scope, item.chapter_id),
            results: TryResult::ALL
                .iter()
                .map(|word| Choice::new(word.word(), t.say(&word.key())))
                .collect(),
            ends: DoneResult::ALL
                .iter()
                .map(|word| Choice::new(word.word(), t.say(&word.key())))
                .collect(),
            who: answer.map(|answer| Who::new(&answer, &t)),
            t,
        })
    }
}

async fn show(visit: SignedIn, PathOf(id): PathOf<CallBackId>) -> Result<Response, Refusal> {
    page(&CallBackPage::of(&visit, id, Form::empty(), None).await?)
}

/// The answer is the page itself, not a redirect: a number stands in no address and in no history.
async fn reveal(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let above = alarm_above(visit.app());
    let shown = visit
        .run(numbers::pages::read(&form), move |tx, scope, input| {
            Box::pin(show_number_of_call_back(tx, scope, id, *input, above))
        })
        .await?;
    let whole = Some(Whole::new(&shown));
    page(&CallBackPage::of(&visit, id, Form::empty(), whole).await?)
}

async fn take(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let version = form.reader().number("version");
    let sent = visit
        .run(Ok(()), move |tx, scope, ()| {
            Box::pin(take_call_back(tx, scope, id, version))
        })
        .await;
    let to = format!("/call-backs/{id}");
    answered(&visit, id, form, sent, "callbacks-flash-taken", &to).await
}

/// What was read, with the version of the call-back it was read on.
type Read<T> = Result<(Option<i64>, T), Problem>;

fn read_try(form: &Form) -> Read<CallBackTry> {
    let mut reader = form.reader();
    let version = reader.number("version");
    let result = reader.needed_choice("result", TryResult::parse);
    let again_at = reader.moment("again_at");
    reader.finish_as(|| {
        let input = CallBackTry {
            result: result?,
            again_at,
        };
        Some((version, input))
    })
}

async fn add_try(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_try(&form), move |tx, scope, (version, input)| {
            Box::pin(try_call_back(tx, scope, id, *version, input))
        })
        .await;
    answered(
        &visit,
        id,
        form,
        sent,
        "callbacks-flash-tried",
        "/call-backs",
    )
    .await
}

fn read_done(form: &Form) -> Read<CallBackDone> {
    let mut reader = form.reader();
    let version = reader.number("version");
    let end = reader.needed_choice("end", DoneResult::parse);
    reader.finish_as(|| Some((version, CallBackDone { result: end? })))
}

async fn done(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_done(&form), move |tx, scope, (version, input)| {
            Box::pin(finish_call_back(tx, scope, id, *version, input))
        })
        .await;
    answered(
        &visit,
        id,
        form,
        sent,
        "callbacks-flash-done",
        "/call-backs",
    )
    .await
}

async fn answered(
    visit: &SignedIn,
    id: CallBackId,
    form: Form,
    sent: Result<CallBack, Problem>,
    saying: &str,
    to: &str,
) -> Result<Response, Refusal> {
    let done = |_| visit.redirect_saying(to, saying);
    let page = |form| CallBackPage::of(visit, id, form, None);
    form.answered(sent, done, page).await
}
