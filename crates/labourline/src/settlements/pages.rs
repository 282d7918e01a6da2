//! The page of settlements: what stands, its promises, and the form for an agreement.

use super::plan::{Every, split_evenly};
use super::settle::{
    NewInstalment, NewSettlement, NewShare, Settlements, list_settlements, make_settlement,
};
use super::{SIGNED_CHARS_MAX, TERMS_CHARS_MAX};
use crate::cases::view::read_of_case;
use crate::ledger::SettlementMode;
use crate::money::strip::{MoneyStrip, choices};
use askama::Template;
use axum::response::Response;
use kernel::{FieldProblem, Paise, Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page, page_again};
use platform::words::Say;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/settlements", show)
        .post("/cases/{reference}/settlements", post)
}

/// Empty instalments shown besides those filled.
const EMPTY_ROWS: usize = 2;
/// Shares listed on the page; the claimants' page has them all.
const SHARES_SHOWN: usize = 50;

struct PartRow {
    number: usize,
    due_on: String,
    amount: String,
}

#[derive(Template)]
#[template(path = "labourline/settlements/settlements.html")]
struct SettlementsPage {
    shell: Shell,
    t: Say,
    form: Form,
    money: MoneyStrip,
    group: bool,
    settlements: Settlements,
    more_shares: usize,
    standing: Option<String>,
    modes: Vec<Choice>,
    every: Vec<Choice>,
    parts: Vec<PartRow>,
}

fn parts(form: &Form) -> Vec<PartRow> {
    let filled = form
        .row_numbers("instalments")
        .last()
        .map_or(0, |last| last + 1);
    (0..filled + EMPTY_ROWS)
        .map(|at| PartRow {
            number: at + 1,
            due_on: format!("instalments.{at}.due_on"),
            amount: format!("instalments.{at}.amount_paise"),
        })
        .collect()
}

async fn settlements_page(
    visit: &SignedIn,
    reference: Reference,
    form: Option<Form>,
) -> Result<SettlementsPage, Problem> {
    let (case, mut settlements) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| Box::pin(list_settlements(tx, scope, case.id)),
    )
    .await?;
    let t = visit.say();
    let form =
        form.unwrap_or_else(|| Form::filled([("agreed_on", visit.scope.today().to_string())]));
    let more_shares = settlements.shares.len().saturating_sub(SHARES_SHOWN);
    settlements.shares.truncate(SHARES_SHOWN);
    let standing = settlements
        .all
        .iter()
        .find(|settlement| settlement.replaced_at.is_none());
    Ok(SettlementsPage {
        shell: visit.shell("settlements-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "settlements"),
        group: case.claimant_count > 1,
        standing: standing.map(|settlement| settlement.id.to_string()),
        settlements,
        more_shares,
        modes: choices(
            &t,
            SettlementMode::ALL,
            SettlementMode::word,
            SettlementMode::key,
        ),
        every: choices(&t, Every::ALL, Every::word, Every::key),
        parts: parts(&form),
        form,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&settlements_page(&visit, reference, None).await?)
}

/// The form without empty instalments, the others following each other.
fn compacted(form: &Form) -> Form {
    let mut tidy = Form::empty();
    for (name, value) in form
        .pairs()
        .filter(|(name, _)| !name.starts_with("instalments."))
    {
        tidy.put(name, value);
    }
    let mut place = 0;
    for at in form.row_numbers("instalments") {
        let (day, amount) = (
            format!("instalments.{at}.due_on"),
            format!("instalments.{at}.amount_paise"),
        );
        if form.text(&day).is_empty() && form.text(&amount).is_empty() {
            continue;
        }
        tidy.put(format!("instalments.{place}.due_on"), form.text(&day));
        tidy.put(
            format!("instalments.{place}.amount_paise"),
            form.text(&amount),
        );
        place += 1;
    }
    tidy
}

/// Fills the instalments from the sum, the number of parts, the first day and how far they lie apart.
fn split(form: &Form) -> Result<Form, Problem> {
    let mut reader = form.reader();
    for field in ["amount_paise", "split_parts", "split_first"] {
        reader.needed(field, 40);
    }
    let (amount, count, first) = (
        reader.sum("amount_paise"),
        reader.number("split_parts"),
        reader.day("split_first"),
    );
    let every = reader
        .choice("split_every", Every::parse)
        .unwrap_or(Every::Month);
    reader.finish()?;
    let (Some(amount), Some(count), Some(first)) = (amount, count, first) else {
        return Err(Problem::invalid(Vec::new()));
    };
    let plan = usize::try_from(count)
        .ok()
        .and_then(|count| split_evenly(amount, count, first, every))
        .ok_or_else(|| {
            Problem::invalid_field("split_parts", "labourline.settlement.can-not-split")
        })?;
    let mut filled = Form::empty();
    for (name, value) in form
        .pairs()
        .filter(|(name, _)| !name.starts_with("instalments."))
    {
        filled.put(name, value);
    }
    for (at, (day, amount)) in plan.into_iter().enumerate() {
        filled.put(format!("instalments.{at}.due_on"), day.to_string());
        filled.put(format!("instalments.{at}.amount_paise"), amount.plain());
    }
    Ok(filled)
}

/// Reads `1-37, 40` into the numbers of claimants.
pub(crate) fn read_numbers(text: &str) -> Option<Vec<i64>> {
    let ascii = kernel::digits::ascii(text);
    let mut numbers = Vec::new();
    for part in ascii
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (from, to) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (from, to): (i64, i64) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        if from < 1 || to < from || to > 500 {
            return None;
        }
        numbers.extend(from..=to);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

/// Reads lines of `number amount` (or `number: amount`) into claimants and sums.
pub(crate) fn read_amounts(text: &str) -> Option<Vec<(i64, Paise)>> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (number, amount) = line.split_once([' ', ':', '\t', '='])?;
            let number = kernel::digits::ascii(number)
                .trim()
                .trim_end_matches('.')
                .parse()
                .ok()?;
            Some((
                number,
                Paise::parse(amount).filter(|amount| !amount.is_negative())?,
            ))
        })
        .collect()
}

fn read(form: &Form) -> Result<NewSettlement, Problem> {
    let mut reader = form.reader();
    let mode = reader
        .needed_choice("mode", SettlementMode::parse)
        .unwrap_or(SettlementMode::Phone);
    reader.needed("agreed_on", 20);
    reader.needed("amount_paise", 30);
    let agreed_on = reader.day("agreed_on");
    let amount_paise = reader.sum("amount_paise").unwrap_or_default();
    let terms = reader.text("terms", TERMS_CHARS_MAX).to_owned();
    let signed_by = reader.text("signed_by", SIGNED_CHARS_MAX).to_owned();
    let witness = reader.text("witness", SIGNED_CHARS_MAX).to_owned();
    let claimants = reader
        .read(
            "claimants",
            "labourline.group.numbers-unreadable",
            read_numbers,
        )
        .unwrap_or_default();
    let shares = reader
        .read(
            "shares",
            "labourline.group.amounts-unreadable",
            read_amounts,
        )
        .unwrap_or_default();
    let mut instalments = Vec::new();
    for at in form.row_numbers("instalments") {
        let (day, amount) = (
            format!("instalments.{at}.due_on"),
            format!("instalments.{at}.amount_paise"),
        );
        reader.needed(&day, 20);
        reader.needed(&amount, 30);
        let amount_paise = reader.sum(&amount).unwrap_or_default();
        if let Some(due_on) = reader.day(&day) {
            instalments.push(NewInstalment {
                due_on,
                amount_paise,
            });
        }
    }
    let replaces = reader.read("replaces", "labourline.ledger.unknown-settlement", |text| {
        text.parse().ok()
    });
    let keep_others = reader.yes("keep_others");
    reader.finish()?;
    Ok(NewSettlement {
        mode,
        agreed_on: agreed_on
            .ok_or_else(|| Problem::invalid_field("agreed_on", "platform.not-a-day"))?,
        amount_paise,
        terms,
        signed_by,
        witness,
        shares: shares
            .into_iter()
            .map(|(claimant, amount_paise)| NewShare {
                claimant,
                amount_paise,
            })
            .collect(),
        claimants,
        instalments,
        replaces,
        keep_others,
    })
}

/// Fields of lists the form has as one box, or as rows of which none is there yet.
fn as_the_form_has_it(mut problem: Problem) -> Problem {
    for FieldProblem { field, .. } in &mut problem.fields {
        if field.starts_with("shares.") {
            "shares".clone_into(field);
        } else if field.starts_with("claimants.") {
            "claimants".clone_into(field);
        } else if field == "instalments" {
            "instalments.0.amount_paise".clone_into(field);
        }
    }
    problem
}

async fn post(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    sent: Form,
) -> Result<Response, Refusal> {
    let form = compacted(&sent);
    if sent.is("then", "split") {
        return match split(&form) {
            Ok(filled) => page(&settlements_page(&visit, reference, Some(filled)).await?),
            Err(problem) => {
                let form = form.refused(&problem);
                page_again(
                    &problem,
                    &settlements_page(&visit, reference, Some(form)).await?,
                )
            }
        };
    }
    let made = visit
        .run_once(
            &sent,
            "labourline.settlement",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| {
                Box::pin(make_settlement(tx, scope, reference, None, input))
            },
        )
        .await
        .map_err(as_the_form_has_it);
    let settlements = format!("/cases/{reference}/settlements");
    let done = |_| visit.redirect_saying(&settlements, "settlements-flash-made");
    let page = |form| settlements_page(&visit, reference, Some(form));
    form.answered(made, done, page).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_amounts_are_read_as_people_write_them() {
        assert_eq!(read_numbers("1-3, 7"), Some(vec![1, 2, 3, 7]));
        assert_eq!(read_numbers("२, 2"), Some(vec![2]));
        for text in ["0", "3-1", "x", "1-9999"] {
            assert_eq!(read_numbers(text), None, "{text}");
        }
        assert_eq!(
            read_amounts("1 6,000\n2: 500.50\n\n"),
            Some(vec![(1, Paise(600_000)), (2, Paise(50_050))])
        );
        for text in ["6000", "1 six", "x 5", "1 -5"] {
            assert_eq!(read_amounts(text), None, "{text}");
        }
    }
}
