//! The page of receipts: what came, what the workers say of it, and the forms to write both down.

use super::record::{NewPart, NewReceipts, record_receipts};
use super::store::{self, ReceiptRow};
use super::turn::{
    Bounce, Confirmation, Correction, bounce_receipt, confirm_receipts, correct_receipt,
};
use super::{ConfirmedHow, NOTE_CHARS_MAX};
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::view::read_of_case;
use crate::ledger::{ReceiptId, ReceiptRoute};
use crate::money::awards::{ClaimantAmount, award_extra, write_off};
use crate::money::store::{InstalmentRow, standing};
use crate::money::strip::{MoneyStrip, choices, in_form};
use crate::settlements::pages::read_amounts;
use askama::Template;
use axum::response::Response;
use kernel::{Day, FieldProblem, Problem, Reference};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/receipts", show)
        .post("/cases/{reference}/receipts", record)
        .post("/cases/{reference}/confirmations", confirm)
        .post("/cases/{reference}/receipts/{id}/bounce", bounce)
        .post("/cases/{reference}/receipts/{id}/correction", correct)
        .post("/cases/{reference}/write-offs", give_up)
        .post("/cases/{reference}/awards", award)
}

/// Of more claimants than this one types the number: a list of five hundred is neither read nor sent quickly.
const CHOICES_MAX: usize = 60;
/// Receipts of one page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "labourline/receipts/receipts.html")]
struct ReceiptsPage {
    shell: Shell,
    t: Say,
    form: Form,
    open: &'static str,
    money: MoneyStrip,
    group: bool,
    receipts: Vec<ReceiptView>,
    /// The one to be changed: one pair of forms for the page, not one for each row.
    changed: Option<ReceiptView>,
    older: Option<i64>,
    any_waiting: bool,
    promises: Vec<InstalmentRow>,
    today: Day,
    /// Whom to choose from; empty where the number is typed.
    claimants: Vec<Choice>,
    routes: Vec<Choice>,
    hows: Vec<Choice>,
}

struct ReceiptView {
    row: ReceiptRow,
    name: String,
    class: &'static str,
    waiting: bool,
    counts: bool,
}

fn view(row: ReceiptRow, claimants: &[Claimant]) -> ReceiptView {
    use super::ReceiptWord::{Bounced, Confirmed, Received, Void};
    let name = claimants
        .iter()
        .find(|claimant| claimant.number == row.claimant)
        .map_or(String::new(), |claimant| claimant.name.clone());
    ReceiptView {
        class: match row.state {
            Received => "badge badge-amber",
            Confirmed => "badge badge-green",
            Bounced => "badge badge-red",
            Void => "badge",
        },
        waiting: row.state == Received,
        counts: matches!(row.state, Received | Confirmed),
        row,
        name,
    }
}

async fn receipts_page(
    visit: &SignedIn,
    reference: Reference,
    form: Option<Form>,
    open: &'static str,
    which: Which,
) -> Result<ReceiptsPage, Problem> {
    let (case, (rows, changed, claimants, promises)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move {
                let changed = match which.receipt {
                    Some(id) => store::find(tx, case.id, id).await?,
                    None => None,
                };
                Ok((
                    store::of(tx, case.id, which.before, ROWS).await?,
                    changed,
                    claimants::of(tx, case.id, 500).await?,
                    standing(tx, case.id).await?,
                ))
            })
        },
    )
    .await?;
    let t = visit.say();
    let changed = changed
        .map(|row| view(row, &claimants))
        .filter(|receipt| receipt.counts);
    let form = form.unwrap_or_else(|| {
        let one = if case.claimant_count == 1 { "1" } else { "" };
        Form::filled([
            ("received_on", visit.scope.today().to_string()),
            ("claimant", one.to_owned()),
            (
                "right.amount_paise",
                changed
                    .as_ref()
                    .map_or_else(String::new, |receipt| receipt.row.amount.plain()),
            ),
        ])
    });
    let older = (rows.len() == ROWS as usize)
        .then(|| rows.last().map(|row| row.no))
        .flatten();
    let receipts: Vec<ReceiptView> = rows.into_iter().map(|row| view(row, &claimants)).collect();
    Ok(ReceiptsPage {
        shell: visit.shell("receipts-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "receipts"),
        group: case.claimant_count > 1,
        any_waiting: receipts.iter().any(|receipt| receipt.waiting),
        receipts,
        changed,
        older,
        promises,
        today: visit.scope.today(),
        claimants: claimants
            .iter()
            .filter(|_| claimants.len() <= CHOICES_MAX)
            .map(|claimant| {
                Choice::new(
                    claimant.number.to_string(),
                    format!("{}. {}", claimant.number, claimant.name),
                )
            })
            .collect(),
        routes: choices(&t, ReceiptRoute::ALL, ReceiptRoute::word, ReceiptRoute::key),
        hows: choices(&t, ConfirmedHow::ALL, ConfirmedHow::word, ConfirmedHow::key),
        open,
        form,
        t,
    })
}

/// Where the list begins, and which receipt is to be changed.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct Which {
    before: Option<i64>,
    receipt: Option<ReceiptId>,
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(which): QueryOf<Which>,
) -> Result<Response, Refusal> {
    page(&receipts_page(&visit, reference, None, "", which).await?)
}

/// Back to the page: with a word that it is done, or with the form to be put right.
async fn answered<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
    flash: &str,
    sent: Result<T, Problem>,
) -> Result<Response, Refusal> {
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/receipts"), flash);
    let page = |form| receipts_page(visit, reference, Some(form), open, Which::default());
    form.answered(sent, done, page).await
}

/// The same for a step on one receipt, whose form is shown again.
async fn answered_of_one<T>(
    visit: &SignedIn,
    reference: Reference,
    receipt: ReceiptId,
    form: Form,
    flash: &str,
    sent: Result<T, Problem>,
) -> Result<Response, Refusal> {
    let which = Which {
        before: None,
        receipt: Some(receipt),
    };
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/receipts"), flash);
    let page = |form| receipts_page(visit, reference, Some(form), "change", which);
    form.answered(sent, done, page).await
}

fn read(form: &Form) -> Result<NewReceipts, Problem> {
    let mut reader = form.reader();
    reader.needed("received_on", 20);
    let received_on = reader.day("received_on");
    let route = reader
        .needed_choice("route", ReceiptRoute::parse)
        .unwrap_or(ReceiptRoute::DirectToWorker);
    let note = reader.text("note", NOTE_CHARS_MAX).to_owned();
    let several = reader.read("parts", "labourline.group.amounts-unreadable", read_amounts);
    let parts = match several {
        Some(several) => several
            .into_iter()
            .map(|(claimant, amount_paise)| NewPart {
                claimant,
                amount_paise,
            })
            .collect(),
        None => {
            reader.needed("claimant", 10);
            reader.needed("amount_paise", 30);
            let claimant = reader.number("claimant").unwrap_or(0);
            vec![NewPart {
                claimant,
                amount_paise: reader.sum("amount_paise").unwrap_or_default(),
            }]
        }
    };
    reader.finish()?;
    let received_on =
        received_on.ok_or_else(|| Problem::invalid_field("received_on", "platform.not-a-day"))?;
    Ok(NewReceipts {
        received_on,
        route,
        note,
        parts,
    })
}

/// A refusal of a part, at the field the form has for it.
fn as_the_form_has_it(mut problem: Problem, form: &Form) -> Problem {
    for field in &mut problem.fields {
        if let Some(part) = field.field.strip_prefix("parts.") {
            field.field = match part.split_once('.') {
                Some((_, last)) if form.text("parts").is_empty() => last.to_owned(),
                _ => "parts".to_owned(),
            };
        }
    }
    problem
}

async fn record(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.receipt",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| {
                Box::pin(record_receipts(tx, scope, reference, None, input))
            },
        )
        .await
        .map_err(|problem| as_the_form_has_it(problem, &form));
    answered(
        &visit,
        reference,
        form,
        "record",
        "receipts-flash-recorded",
        sent,
    )
    .await
}

fn read_confirmation(form: &Form) -> Result<(Vec<ReceiptId>, ConfirmedHow), Problem> {
    let receipts: Vec<ReceiptId> = form
        .all("receipts")
        .into_iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    let mut reader = form.reader();
    let how = reader.needed_choice("how", ConfirmedHow::parse);
    if receipts.is_empty() {
        reader.wrong(FieldProblem::new(
            "receipts",
            "labourline.receipt.none-chosen",
        ));
    }
    reader.finish_as(|| Some((receipts, how?)))
}

async fn confirm(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.receipt.confirm",
            read_confirmation(&form).map(|input| (reference, input)),
            move |tx, scope, (_, (receipts, how))| {
                let said = Confirmation { how: *how };
                Box::pin(
                    async move { confirm_receipts(tx, scope, reference, receipts, &said).await },
                )
            },
        )
        .await;
    answered(
        &visit,
        reference,
        form,
        "confirm",
        "receipts-flash-confirmed",
        sent,
    )
    .await
}

async fn bounce(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, ReceiptId)>,
    form: Form,
) -> Result<Response, Refusal> {
    let made_on = form.text("version").parse().ok();
    let input = Bounce {
        why: form.text("back.why").to_owned(),
    };
    let sent = visit
        .run_once(
            &form,
            "labourline.receipt.bounce",
            Ok((reference, (id, input))),
            move |tx, scope, (_, (_, input))| {
                Box::pin(bounce_receipt(tx, scope, reference, id, made_on, input))
            },
        )
        .await
        .map_err(|problem| in_form(problem, "back."));
    answered_of_one(&visit, reference, id, form, "receipts-flash-bounced", sent).await
}

fn read_correction(form: &Form) -> Result<Correction, Problem> {
    let mut reader = form.part("right.");
    reader.needed("amount_paise", 30);
    let amount_paise = reader.sum("amount_paise");
    let why = reader.needed("why", NOTE_CHARS_MAX).to_owned();
    reader.finish_as(|| {
        Some(Correction {
            amount_paise: amount_paise?,
            why,
        })
    })
}

async fn correct(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, ReceiptId)>,
    form: Form,
) -> Result<Response, Refusal> {
    let made_on = form.text("version").parse().ok();
    let sent = visit
        .run_once(
            &form,
            "labourline.receipt.correct",
            read_correction(&form).map(|input| (reference, (id, input))),
            move |tx, scope, (_, (_, input))| {
                Box::pin(correct_receipt(tx, scope, reference, id, made_on, input))
            },
        )
        .await
        .map_err(|problem| in_form(problem, "right."));
    answered_of_one(
        &visit,
        reference,
        id,
        form,
        "receipts-flash-corrected",
        sent,
    )
    .await
}

fn read_amount(form: &Form, part: &'static str) -> Result<ClaimantAmount, Problem> {
    let mut reader = form.part(part);
    for field in ["claimant", "amount_paise"] {
        reader.needed(field, 30);
    }
    let claimant = reader.number("claimant");
    let amount_paise = reader.sum("amount_paise");
    let why = reader
        .needed("why", crate::money::awards::WHY_CHARS_MAX)
        .to_owned();
    reader.finish_as(|| {
        Some(ClaimantAmount {
            claimant: claimant?,
            amount_paise: amount_paise?,
            why,
        })
    })
}

async fn give_up(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.money.write-off",
            read_amount(&form, "given.").map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(write_off(tx, scope, reference, None, input)),
        )
        .await
        .map_err(|problem| in_form(problem, "given."));
    answered(
        &visit,
        reference,
        form,
        "given",
        "receipts-flash-given-up",
        sent,
    )
    .await
}

async fn award(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.money.award",
            read_amount(&form, "extra.").map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(award_extra(tx, scope, reference, None, input)),
        )
        .await
        .map_err(|problem| in_form(problem, "extra."));
    answered(
        &visit,
        reference,
        form,
        "extra",
        "receipts-flash-awarded",
        sent,
    )
    .await
}
