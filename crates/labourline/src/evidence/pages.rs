//! The page of a case's evidence: what there is, how well each thing is proved, and the forms to write down and put right.

use super::correct::{EvidenceCorrection, WHY_CHARS_MAX, correct_evidence};
use super::record::{
    HELD_BY_CHARS_MAX, NOTE_CHARS_MAX, NewEvidence, Piece, evidence_of, record_evidence,
};
use crate::cases::api::reference_of;
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::cases::view::read_of_case;
use crate::money::strip::{MoneyStrip, choices, in_form, send, to_be_put_right};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{
    Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page, page_again,
};
use platform::words::Say;
use serde::Deserialize;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/evidence", show)
        .post("/cases/{reference}/evidence", record)
        .post("/cases/{reference}/evidence/{id}/correction", correct)
}

struct PieceRow {
    id: Uuid,
    kind: String,
    proves: Vec<String>,
    note: String,
    held_by: String,
    gone: bool,
    version: i64,
}

struct StrengthRow {
    what: String,
    strength: String,
    class: &'static str,
}

#[derive(Template)]
#[template(path = "labourline/evidence/evidence.html")]
struct EvidencePage {
    shell: Shell,
    t: Say,
    form: Form,
    money: MoneyStrip,
    pieces: Vec<PieceRow>,
    strength: Vec<StrengthRow>,
    /// The piece to be put right.
    changed: Option<PieceRow>,
    kinds: Vec<Choice>,
    proves: Vec<Choice>,
}

fn row(t: &Say, piece: &Piece) -> PieceRow {
    PieceRow {
        id: piece.id,
        kind: t.word("evidence-kind-", piece.kind.word()),
        proves: piece
            .proves
            .iter()
            .map(|proves| t.word("evidence-proves-", proves.word()))
            .collect(),
        note: piece.note.clone(),
        held_by: piece.held_by.clone(),
        gone: piece.gone,
        version: piece.version,
    }
}

async fn evidence_page(
    visit: &SignedIn,
    reference: Reference,
    form: Option<Form>,
    chosen: Option<Uuid>,
) -> Result<EvidencePage, Problem> {
    let (case, (pieces, strength)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| Box::pin(evidence_of(tx, scope, case.id)),
    )
    .await?;
    let t = visit.say();
    let changed = chosen.and_then(|id| pieces.iter().find(|piece| piece.id == id));
    let form = form.unwrap_or_else(|| match changed {
        Some(piece) => {
            let mut filled = Form::filled([
                ("right.kind", piece.kind.word().to_owned()),
                ("right.note", piece.note.clone()),
                ("right.held_by", piece.held_by.clone()),
            ]);
            for proves in &piece.proves {
                filled.put("right.proves", proves.word());
            }
            if piece.gone {
                filled.put("right.gone", "yes");
            }
            filled
        }
        None => Form::empty(),
    });
    Ok(EvidencePage {
        shell: visit.shell("evidence-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "evidence"),
        changed: changed.map(|piece| row(&t, piece)),
        pieces: pieces.iter().map(|piece| row(&t, piece)).collect(),
        strength: strength
            .into_iter()
            .map(|(proves, strength)| StrengthRow {
                what: t.word("evidence-proves-", proves.word()),
                strength: t.with("evidence-strength-of", &[("n", i64::from(strength).into())]),
                class: match strength {
                    0 => "badge",
                    1 | 2 => "badge badge-amber",
                    _ => "badge badge-green",
                },
            })
            .collect(),
        kinds: choices(&t, EvidenceKind::ALL, EvidenceKind::word, EvidenceKind::key),
        proves: choices(&t, Proves::ALL, Proves::word, Proves::key),
        form,
        t,
    })
}

/// Which piece is to be put right.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct Which {
    piece: Option<Uuid>,
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    QueryOf(which): QueryOf<Which>,
) -> Result<Response, Refusal> {
    page(&evidence_page(&visit, reference_of(&reference)?, None, which.piece).await?)
}

/// Reads a piece from the fields behind `prefix`, and why where that is asked for.
fn read(form: &Form, prefix: &str, with_why: bool) -> Result<(NewEvidence, String), Problem> {
    let name = |field: &str| format!("{prefix}{field}");
    let mut reader = form.reader();
    let kind = reader.needed_choice(&name("kind"), EvidenceKind::parse);
    let note = reader.text(&name("note"), NOTE_CHARS_MAX).to_owned();
    let held_by = reader.text(&name("held_by"), HELD_BY_CHARS_MAX).to_owned();
    let why = if with_why {
        reader.needed(&name("why"), WHY_CHARS_MAX).to_owned()
    } else {
        String::new()
    };
    reader.finish()?;
    let kind = kind.ok_or_else(|| Problem::invalid_field(&name("kind"), "platform.choose-one"))?;
    let proves = form
        .all(&name("proves"))
        .into_iter()
        .filter_map(Proves::parse)
        .collect();
    let evidence = NewEvidence {
        kind,
        proves,
        note,
        held_by,
    };
    Ok((evidence, why))
}

async fn done<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    chosen: Option<Uuid>,
    flash: &str,
    sent: Result<T, Problem>,
) -> Result<Response, Refusal> {
    match sent {
        Ok(_) => Ok(visit.redirect_saying(&format!("/cases/{reference}/evidence"), flash)),
        Err(problem) if to_be_put_right(&problem) => {
            let form = form.refused(&problem);
            page_again(
                &problem,
                &evidence_page(visit, reference, Some(form), chosen).await?,
            )
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn record(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let sent = match read(&form, "", false) {
        Ok((input, _)) => {
            send(
                &visit,
                &form,
                "labourline.evidence",
                reference,
                input,
                |tx, scope, reference, input| {
                    Box::pin(record_evidence(tx, scope, reference, None, input))
                },
            )
            .await
        }
        Err(problem) => Err(problem),
    };
    done(
        &visit,
        reference,
        form,
        None,
        "evidence-flash-recorded",
        sent,
    )
    .await
}

async fn correct(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(String, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let made_on = form.text("version").parse().ok();
    let sent = match read(&form, "right.", true) {
        Ok((evidence, why)) => {
            let input = EvidenceCorrection {
                evidence,
                gone: form.is("right.gone", "yes"),
                why,
            };
            send(
                &visit,
                &form,
                "labourline.evidence.correct",
                reference,
                (id, input),
                move |tx, scope, reference, (id, input)| {
                    Box::pin(correct_evidence(tx, scope, reference, *id, made_on, input))
                },
            )
            .await
            .map_err(|problem| in_form(problem, "right."))
        }
        Err(problem) => Err(problem),
    };
    done(
        &visit,
        reference,
        form,
        Some(id),
        "evidence-flash-corrected",
        sent,
    )
    .await
}
