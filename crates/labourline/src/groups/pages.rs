//! The page of a case's claimants: their sums by pages, and the form that takes a list, pasted or as a file, shown before it is kept.

use super::add::{NewRows, add_claimants};
use super::leave::{Leaving, leave_group, rejoin_group};
use super::list::{ClaimantFilter, list_claimants};
use super::read::{FILE_BYTES_MAX, Line, as_text, read_file, read_lines};
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::view::read_of_case;
use crate::money::strip::MoneyStrip;
use askama::Template;
use axum::response::Response;
use kernel::{Cursor, PageRequest, Paise, Problem, Reference};
use platform::web::{
    Choice, Flash, Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Upload,
    page, page_again,
};
use platform::words::Say;
use serde::Deserialize;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/claimants", show)
        .post("/cases/{reference}/claimants", post)
        .post_up_to(
            "/cases/{reference}/claimants/file",
            FILE_BYTES_MAX + 64 * 1024,
            upload,
        )
        .post("/cases/{reference}/claimants/{number}/leaving", leave)
        .post("/cases/{reference}/claimants/{number}/rejoining", rejoin)
}

/// Lines of a list shown before it is kept; the others are counted, and all of them stand in the box.
const LINES_SHOWN: usize = 100;
/// Claimants of one page.
const ROWS: u32 = 50;

/// A good line, as it will be kept.
struct GoodLine {
    number: usize,
    name: String,
    phone: String,
    amount: String,
}

/// A bad line, with the reason.
struct BadLine {
    number: usize,
    text: String,
    why: String,
}

#[derive(Template)]
#[template(path = "labourline/groups/claimants.html")]
struct ClaimantsPage {
    shell: Shell,
    t: Say,
    form: Form,
    money: MoneyStrip,
    is_open: bool,
    count: i64,
    open_count: i64,
    claimants: Vec<Claimant>,
    links: PageLinks,
    filters: Vec<Choice>,
    which: &'static str,
    previewed: bool,
    good: Vec<GoodLine>,
    good_count: usize,
    good_sum: String,
    bad: Vec<BadLine>,
    bad_count: usize,
    /// Whose going on is to be changed: one form for the page, not one for each row.
    turned: Option<Claimant>,
}

impl ClaimantsPage {
    fn class(&self, state: &str) -> &'static str {
        match state {
            "settled" => "badge badge-green",
            "withdrawn" => "badge",
            _ => "badge badge-accent",
        }
    }
}

/// Which claimants, from which on.
#[derive(Clone, Debug, Default, Deserialize)]
struct Which {
    which: Option<String>,
    after: Option<String>,
    /// The number of the claimant whose going on is to be changed.
    turn: Option<i64>,
}

async fn claimants_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    query: &Which,
    lines: Option<Vec<Line>>,
) -> Result<ClaimantsPage, Problem> {
    let filter = query
        .which
        .as_deref()
        .and_then(ClaimantFilter::parse)
        .unwrap_or_default();
    let request = PageRequest {
        after: query.after.as_deref().and_then(Cursor::parse),
        rows_max: ROWS,
    };
    let turn = query.turn;
    let (case, (found, turned)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        move |tx, scope, case| {
            Box::pin(async move {
                let found = list_claimants(tx, scope, case.id, filter, request).await?;
                let turned = match turn {
                    Some(number) => claimants::numbered(tx, case.id, number).await?,
                    None => None,
                };
                Ok((found, turned))
            })
        },
    )
    .await?;
    let t = visit.say();
    let previewed = lines.is_some();
    let (mut good, mut bad, mut sum) = (Vec::new(), Vec::new(), Paise::ZERO);
    for line in lines.unwrap_or_default() {
        match line.row {
            Ok(row) => {
                sum = Paise(
                    sum.0
                        .saturating_add(row.claimed_paise.unwrap_or_default().0),
                );
                good.push(GoodLine {
                    number: line.number,
                    name: row.name,
                    phone: row
                        .phone
                        .map_or_else(String::new, |phone| phone.e164().to_owned()),
                    amount: row
                        .claimed_paise
                        .map_or_else(String::new, |amount| t.money(amount)),
                });
            }
            Err(problem) => bad.push(BadLine {
                number: line.number,
                text: line.text.replace('\t', " · "),
                why: t.field_problem(&problem),
            }),
        }
    }
    let (good_count, bad_count) = (good.len(), bad.len());
    good.truncate(LINES_SHOWN);
    bad.truncate(LINES_SHOWN);
    Ok(ClaimantsPage {
        turned: turned.filter(|_| case.is_open()),
        shell: visit.shell("groups-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "claimants"),
        is_open: case.is_open(),
        count: case.claimant_count,
        open_count: case.claimants_open,
        links: visit.page_links(found.page.next.as_deref(), found.page.items.len()),
        claimants: found.page.items,
        filters: ClaimantFilter::ALL
            .into_iter()
            .map(|filter| Choice::new(filter.word(), t.word("groups-filter-", filter.word())))
            .collect(),
        which: filter.word(),
        previewed,
        good,
        good_count,
        good_sum: t.money(sum),
        bad,
        bad_count,
        form,
        t,
    })
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<Which>,
) -> Result<Response, Refusal> {
    page(&claimants_page(&visit, reference, Form::empty(), &query, None).await?)
}

/// Shows what was read and keeps it in the box, so that it can be put right and then added.
async fn preview(
    visit: &SignedIn,
    reference: Reference,
    lines: Vec<Line>,
) -> Result<Response, Refusal> {
    let form = Form::filled([("lines", as_text(&lines))]);
    page(&claimants_page(visit, reference, form, &Which::default(), Some(lines)).await?)
}

async fn post(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let lines = read_lines(form.raw("lines"));
    if lines.is_empty() {
        let problem = Problem::invalid_field("lines", "platform.required");
        let form = form.refused(&problem);
        return page_again(
            &problem,
            &claimants_page(&visit, reference, form, &Which::default(), None).await?,
        );
    }
    if !form.is("then", "add") {
        return preview(&visit, reference, lines).await;
    }
    let (good, bad): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.row.is_ok());
    let rows = good
        .iter()
        .filter_map(|line| line.row.clone().ok())
        .collect();
    let sent = visit
        .run_once(
            &form,
            "labourline.claimants.add",
            Ok((reference, NewRows { rows })),
            move |tx, scope, (_, input)| Box::pin(add_claimants(tx, scope, reference, None, input)),
        )
        .await;
    match sent {
        Ok(added) => {
            let flash = Flash::good("groups-flash-added")
                .with("n", added.numbers.len())
                .with("known", added.known.len());
            if bad.is_empty() {
                return Ok(visit.redirect_leaving(&format!("/cases/{reference}/claimants"), &flash));
            }
            // What could not be read stays in the box, each line with its reason.
            preview(&visit, reference, bad).await
        }
        Err(mut problem) if problem.kind.can_be_put_right() => {
            for field in &mut problem.fields {
                "lines".clone_into(&mut field.field);
            }
            let form = form.refused(&problem);
            let lines = good.into_iter().chain(bad).collect();
            page_again(
                &problem,
                &claimants_page(&visit, reference, form, &Which::default(), Some(lines)).await?,
            )
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn upload(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    upload: Upload,
) -> Result<Response, Refusal> {
    let read = match upload.file("file") {
        Some(file) => read_file(&file.bytes),
        None => Err(Problem::invalid_field("file", "platform.required")),
    };
    match read {
        Ok(lines) => preview(&visit, reference, lines).await,
        Err(problem) => {
            let form = upload.form.refused(&problem);
            page_again(
                &problem,
                &claimants_page(&visit, reference, form, &Which::default(), None).await?,
            )
        }
    }
}

async fn leave(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    form: Form,
) -> Result<Response, Refusal> {
    turn(visit, reference, number, form, true).await
}

async fn rejoin(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    form: Form,
) -> Result<Response, Refusal> {
    turn(visit, reference, number, form, false).await
}

async fn turn(
    visit: SignedIn,
    reference: Reference,
    number: i64,
    form: Form,
    leaves: bool,
) -> Result<Response, Refusal> {
    let input = Leaving {
        why: form.text("why").to_owned(),
    };
    let sent = visit
        .run_once(
            &form,
            "labourline.claimant.turn",
            Ok((reference, (number, input))),
            move |tx, scope, (_, (_, input))| {
                Box::pin(async move {
                    if leaves {
                        leave_group(tx, scope, reference, None, number, input).await
                    } else {
                        rejoin_group(tx, scope, reference, None, number, input).await
                    }
                })
            },
        )
        .await;
    let to = format!("/cases/{reference}/claimants");
    let done = |_| visit.redirect_saying(&to, "groups-flash-turned");
    let which = Which {
        turn: Some(number),
        ..Which::default()
    };
    let page = |form| claimants_page(&visit, reference, form, &which, None);
    form.answered(sent, done, page).await
}
