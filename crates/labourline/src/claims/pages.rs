//! The page of one claimant's claim: what they say of the work, and the working.

use super::compute::{Claim, put_claim};
use super::facts::{AttendanceLine, HeadLine, PaymentLine, TermLine, WorkFacts, Working};
use super::store;
use super::words::{AttendanceSource, Head, PaymentKind, PaymentMode, Unit};
use super::working::{hundredths_text, parse_hundredths};
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::view::read_of_case;
use crate::money::strip::{MoneyStrip, choices, in_form};
use askama::Template;
use axum::response::Response;
use kernel::{Day, Paise, Problem, Reference};
use platform::web::{
    Choice, Form, FormReader, PathOf, Refusal, Routes, Shell, SignedIn, page, page_again,
};
use platform::words::Say;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/claims", first)
        .get("/cases/{reference}/claims/{number}", show)
        .post("/cases/{reference}/claims/{number}", post)
}

/// Rows shown empty, besides those filled.
const EMPTY_ROWS: usize = 1;

/// A line of the working in the reader's words.
pub(crate) struct LineView {
    /// What.
    pub(crate) what: String,
    /// How it was computed.
    pub(crate) how: String,
    /// How much, without the sign of the rupee.
    pub(crate) amount: String,
}

struct Row {
    number: usize,
    a: String,
    b: String,
    c: String,
    d: String,
    e: String,
}

#[derive(Template)]
#[template(path = "labourline/claims/claim.html")]
struct ClaimPage {
    shell: Shell,
    t: Say,
    form: Form,
    money: MoneyStrip,
    number: i64,
    name: String,
    older: Option<i64>,
    next: Option<i64>,
    lines: Vec<LineView>,
    due: String,
    overpaid: Option<String>,
    rule: String,
    asked: Vec<(String, String)>,
    kept: bool,
    terms: Vec<Row>,
    attendance: Vec<Row>,
    payments: Vec<Row>,
    heads: Vec<Row>,
    units: Vec<Choice>,
    sources: Vec<Choice>,
    kinds: Vec<Choice>,
    modes: Vec<Choice>,
    head_words: Vec<Choice>,
}

fn rows(form: &Form, of: &str, fields: [&str; 5]) -> Vec<Row> {
    let filled = form.row_numbers(of).last().map_or(0, |last| last + 1);
    let name = |at: usize, field: &str| format!("{of}.{at}.{field}");
    (0..filled + EMPTY_ROWS)
        .map(|at| Row {
            number: at + 1,
            a: name(at, fields[0]),
            b: name(at, fields[1]),
            c: name(at, fields[2]),
            d: name(at, fields[3]),
            e: name(at, fields[4]),
        })
        .collect()
}

/// The lines of the working, with sums, days and words as the reader writes them.
pub(crate) fn lines(t: &Say, working: &Working) -> Vec<LineView> {
    working
        .lines
        .iter()
        .map(|line| {
            let values: Vec<(&str, platform::words::Value<'_>)> = line
                .values
                .iter()
                .map(|(name, text)| {
                    let text = match Day::parse(text)
                        .filter(|_| matches!(name.as_str(), "from" | "to" | "on"))
                    {
                        Some(day) => t.day(day),
                        None if name == "head" => t.word("claims-head-", text),
                        None => text.clone(),
                    };
                    (name.as_str(), text.into())
                })
                .collect();
            let said = |key: &str| t.with(key, &values);
            let note = line
                .values
                .iter()
                .find(|(name, _)| name == "note")
                .map(|(_, note)| note.clone());
            LineView {
                what: said(&line.label),
                how: line.how.as_deref().map(said).or(note).unwrap_or_default(),
                amount: t.sum(line.amount_paise),
            }
        })
        .collect()
}

/// The form filled with what is kept.
fn filled(claim: Option<&Claim>) -> Form {
    let mut form = Form::empty();
    form.put(
        "version",
        claim.map_or(0, |claim| claim.version).to_string(),
    );
    let Some(facts) = claim.map(|claim| &claim.facts) else {
        return form;
    };
    let sum = |sum: Option<Paise>| sum.map_or_else(String::new, Paise::plain);
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    for (at, line) in facts.terms.iter().enumerate() {
        form.put(format!("terms.{at}.unit"), line.unit.word());
        form.put(format!("terms.{at}.rate"), sum(line.rate_paise));
        form.put(format!("terms.{at}.from"), day(line.from));
        form.put(format!("terms.{at}.to"), day(line.to));
    }
    for (at, line) in facts.attendance.iter().enumerate() {
        form.put(format!("attendance.{at}.unit"), line.unit.word());
        form.put(
            format!("attendance.{at}.units"),
            line.units_hundredths
                .map_or_else(String::new, hundredths_text),
        );
        form.put(format!("attendance.{at}.from"), day(line.from));
        form.put(format!("attendance.{at}.to"), day(line.to));
        form.put(
            format!("attendance.{at}.source"),
            line.source.map_or("", AttendanceSource::word),
        );
    }
    for (at, line) in facts.payments.iter().enumerate() {
        form.put(format!("payments.{at}.amount"), sum(line.amount_paise));
        form.put(format!("payments.{at}.on"), day(line.on));
        form.put(format!("payments.{at}.kind"), line.kind.word());
        form.put(format!("payments.{at}.mode"), line.mode.word());
    }
    for (at, line) in facts.heads.iter().enumerate() {
        form.put(format!("heads.{at}.head"), line.head.word());
        form.put(format!("heads.{at}.amount"), line.amount_paise.plain());
        form.put(format!("heads.{at}.note"), line.note.clone());
    }
    form
}

/// The same form with its rows following each other, and without empty ones, so that a row is found by its place.
fn compacted(form: &Form) -> Form {
    let mut tidy = Form::empty();
    for (name, value) in form.pairs() {
        if !["terms.", "attendance.", "payments.", "heads."]
            .iter()
            .any(|rows| name.starts_with(rows))
        {
            tidy.put(name, value);
        }
    }
    // A row counts when something was typed into it; its choices alone are the form's own.
    for (rows, typed) in [
        ("terms", &["rate", "from", "to"][..]),
        ("attendance", &["units", "from", "to"]),
        ("payments", &["amount", "on"]),
        ("heads", &["amount", "note"]),
    ] {
        let mut place = 0;
        for at in form.row_numbers(rows) {
            if typed
                .iter()
                .all(|field| form.text(&format!("{rows}.{at}.{field}")).is_empty())
            {
                continue;
            }
            for field in [
                "unit", "units", "rate", "from", "to", "source", "amount", "on", "kind", "mode",
                "head", "note",
            ] {
                let name = format!("{rows}.{at}.{field}");
                if form.has(&name) {
                    tidy.put(format!("{rows}.{place}.{field}"), form.text(&name));
                }
            }
            place += 1;
        }
    }
    tidy
}

fn read(form: &Form) -> Result<WorkFacts, Problem> {
    let mut facts = WorkFacts::default();
    let mut reader = form.reader();
    let unit = |reader: &mut FormReader<'_>, name: String| {
        reader
            .needed_choice(&name, Unit::parse)
            .unwrap_or(Unit::Day)
    };
    for at in form.row_numbers("terms") {
        facts.terms.push(TermLine {
            unit: unit(&mut reader, format!("terms.{at}.unit")),
            rate_paise: reader.sum(&format!("terms.{at}.rate")),
            from: reader.day(&format!("terms.{at}.from")),
            to: reader.day(&format!("terms.{at}.to")),
        });
    }
    for at in form.row_numbers("attendance") {
        facts.attendance.push(AttendanceLine {
            unit: unit(&mut reader, format!("attendance.{at}.unit")),
            units_hundredths: reader.read(
                &format!("attendance.{at}.units"),
                "platform.not-a-number",
                parse_hundredths,
            ),
            from: reader.day(&format!("attendance.{at}.from")),
            to: reader.day(&format!("attendance.{at}.to")),
            source: reader.choice(&format!("attendance.{at}.source"), AttendanceSource::parse),
        });
    }
    for at in form.row_numbers("payments") {
        facts.payments.push(PaymentLine {
            amount_paise: reader.sum(&format!("payments.{at}.amount")),
            on: reader.day(&format!("payments.{at}.on")),
            kind: reader
                .choice(&format!("payments.{at}.kind"), PaymentKind::parse)
                .unwrap_or(PaymentKind::Wages),
            mode: reader
                .choice(&format!("payments.{at}.mode"), PaymentMode::parse)
                .unwrap_or(PaymentMode::Unknown),
        });
    }
    for at in form.row_numbers("heads") {
        let amount = format!("heads.{at}.amount");
        reader.needed(&amount, 30);
        facts.heads.push(HeadLine {
            head: reader
                .needed_choice(&format!("heads.{at}.head"), Head::parse)
                .unwrap_or(Head::Wages),
            amount_paise: reader.sum(&amount).unwrap_or_default(),
            note: reader
                .text(&format!("heads.{at}.note"), super::facts::NOTE_CHARS_MAX)
                .to_owned(),
        });
    }
    reader.finish()?;
    Ok(facts)
}

/// The page; `form` is what was typed and `working` what it comes to, where somebody asked before keeping it.
async fn claim_page(
    visit: &SignedIn,
    reference: Reference,
    number: i64,
    form: Option<Form>,
    working: Option<Working>,
) -> Result<ClaimPage, Problem> {
    let (case, (claimant, claim)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move {
                let claimant: Claimant = claimants::numbered(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                Ok((claimant, store::find(tx, case.id, number).await?))
            })
        },
    )
    .await?;
    let t = visit.say();
    let form = form.unwrap_or_else(|| filled(claim.as_ref()));
    let kept = working.is_none() && claim.is_some();
    let shown = working
        .or_else(|| claim.map(|claim| claim.working))
        .unwrap_or_default();
    Ok(ClaimPage {
        shell: visit.shell("claims-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "claims"),
        number,
        name: claimant.name,
        older: (number > 1).then(|| number - 1),
        next: (number < case.claimant_count).then(|| number + 1),
        lines: lines(&t, &shown),
        due: t.money(shown.due_paise),
        overpaid: (shown.overpaid_paise > Paise::ZERO).then(|| t.money(shown.overpaid_paise)),
        asked: shown
            .asked
            .iter()
            .map(|asked| (asked.field.replace('.', "-"), t.say(&asked.key).to_owned()))
            .collect(),
        rule: shown.rule,
        kept,
        terms: rows(&form, "terms", ["unit", "rate", "from", "to", ""]),
        attendance: rows(
            &form,
            "attendance",
            ["unit", "units", "from", "to", "source"],
        ),
        payments: rows(&form, "payments", ["amount", "on", "kind", "mode", ""]),
        heads: rows(&form, "heads", ["head", "amount", "note", "", ""]),
        units: choices(&t, Unit::ALL, Unit::word, Unit::key),
        sources: choices(
            &t,
            AttendanceSource::ALL,
            AttendanceSource::word,
            AttendanceSource::key,
        ),
        kinds: choices(&t, PaymentKind::ALL, PaymentKind::word, PaymentKind::key),
        modes: choices(&t, PaymentMode::ALL, PaymentMode::word, PaymentMode::key),
        head_words: choices(&t, Head::ALL, Head::word, Head::key),
        form,
        t,
    })
}

async fn first(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&claim_page(&visit, reference, 1, None, None).await?)
}

async fn show(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<Response, Refusal> {
    page(&claim_page(&visit, reference, number, None, None).await?)
}

async fn post(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    sent: Form,
) -> Result<Response, Refusal> {
    let mut form = compacted(&sent);
    let worked = read(&form).and_then(|facts| Ok((facts.work_out()?, facts)));
    let (working, facts) = match worked {
        Ok(worked) => worked,
        Err(problem) => {
            let form = form.refused(&in_form(problem.clone(), ""));
            return page_again(
                &problem,
                &claim_page(&visit, reference, number, Some(form), None).await?,
            );
        }
    };
    if sent.is("then", "preview") {
        return page(&claim_page(&visit, reference, number, Some(form), Some(working)).await?);
    }
    let made_on = sent.text("version").parse().ok();
    let put = visit
        .run_once(
            &sent,
            "labourline.claim",
            Ok((reference, (number, facts))),
            move |tx, scope, (_, (_, facts))| {
                Box::pin(async move {
                    let claim = put_claim(tx, scope, reference, number, made_on, facts).await?;
                    Ok(claim.version)
                })
            },
        )
        .await;
    let now = put
        .as_ref()
        .err()
        .and_then(|problem| problem.current.as_ref());
    if let Some(version) = now.and_then(|now| now["version"].as_i64()) {
        // What stands now was read by the person before it is sent again.
        form.set("version", version.to_string());
    }
    let claim = format!("/cases/{reference}/claims/{number}");
    let done = |_| visit.redirect_saying(&claim, "claims-flash-computed");
    let page = |form| claim_page(&visit, reference, number, Some(form), Some(working));
    form.answered(put, done, page).await
}
