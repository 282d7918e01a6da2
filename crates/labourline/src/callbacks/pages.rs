//! Pages of call-backs: who waits, longest first, and calling one of them back.

use super::call_back::{CallBack, CallBackId, TryResult};
use super::done::{CallBackDone, DoneResult, finish_call_back};
use super::tries::{CallBackTry, take_call_back, try_call_back};
use super::{call_back, list_call_backs};
use crate::contacts::pages::{desk_only, is_shown_again};
use crate::contacts::panel::{Who, stamp};
use crate::contacts::who_may_this_be;
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Phone, Problem};
use platform::web::{
    Choice, Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page, page_again,
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
    /// The whole number, to be dialled.
    number: String,
    dial: String,
    results: Vec<Choice>,
    ends: Vec<Choice>,
    who: Option<Who>,
}

impl CallBackPage {
    async fn of(visit: &SignedIn, id: CallBackId, form: Form) -> Result<Self, Problem> {
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
            number: item.phone.as_ref().map(Phone::spaced).unwrap_or_default(),
            dial: item
                .phone
                .as_ref()
                .map(|phone| phone.e164().to_owned())
                .unwrap_or_default(),
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
    page(&CallBackPage::of(&visit, id, Form::empty()).await?)
}

async fn take(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let version = form.reader().number("version");
    let done = visit
        .app()
        .db
        .write(
            (visit.scope.clone(), id, version),
            |tx, (scope, id, version)| Box::pin(take_call_back(tx, scope, *id, *version)),
        )
        .await;
    answer(
        &visit,
        id,
        form,
        done,
        "callbacks-flash-taken",
        &format!("/call-backs/{id}"),
    )
    .await
}

async fn add_try(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reader = form.reader();
    let version = reader.number("version");
    let result = reader.needed_choice("result", TryResult::parse);
    let again_at = reader.moment("again_at");
    let done = match (reader.finish(), result) {
        (Ok(()), Some(result)) => {
            let input = (
                visit.scope.clone(),
                id,
                version,
                CallBackTry { result, again_at },
            );
            visit
                .app()
                .db
                .write(input, |tx, (scope, id, version, input)| {
                    Box::pin(try_call_back(tx, scope, *id, *version, input))
                })
                .await
        }
        (Err(problem), _) => Err(problem),
        (Ok(()), None) => Err(Problem::invalid_field("result", "platform.choose-one")),
    };
    answer(
        &visit,
        id,
        form,
        done,
        "callbacks-flash-tried",
        "/call-backs",
    )
    .await
}

async fn done(
    visit: SignedIn,
    PathOf(id): PathOf<CallBackId>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reader = form.reader();
    let version = reader.number("version");
    let end = reader.needed_choice("end", DoneResult::parse);
    let done = match (reader.finish(), end) {
        (Ok(()), Some(result)) => {
            let input = (visit.scope.clone(), id, version, CallBackDone { result });
            visit
                .app()
                .db
                .write(input, |tx, (scope, id, version, input)| {
                    Box::pin(finish_call_back(tx, scope, *id, *version, input))
                })
                .await
        }
        (Err(problem), _) => Err(problem),
        (Ok(()), None) => Err(Problem::invalid_field("end", "platform.choose-one")),
    };
    answer(
        &visit,
        id,
        form,
        done,
        "callbacks-flash-done",
        "/call-backs",
    )
    .await
}

async fn answer(
    visit: &SignedIn,
    id: CallBackId,
    form: Form,
    done: Result<CallBack, Problem>,
    saying: &str,
    to: &str,
) -> Result<Response, Refusal> {
    match done {
        Ok(_) => Ok(visit.redirect_saying(to, saying)),
        Err(problem) if is_shown_again(&problem) => page_again(
            &problem,
            &CallBackPage::of(visit, id, form.refused(&problem)).await?,
        ),
        Err(problem) => Err(Refusal(problem)),
    }
}
