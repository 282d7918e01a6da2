//! The page of a case's evidence: what there is, how well each thing is proved, and the forms to write down and put right.

use super::correct::{EvidenceCorrection, WHY_CHARS_MAX, correct_evidence};
use super::record::{
    HELD_BY_CHARS_MAX, NOTE_CHARS_MAX, NewEvidence, Piece, evidence_of, record_evidence,
};
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::cases::view::read_of_case;
use crate::money::strip::{MoneyStrip, choices, in_form};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{
    Choice, Form, FormReader, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page,
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
    PathOf(reference): PathOf<Reference>,
    QueryOf(which): QueryOf<Which>,
) -> Result<Response, Refusal> {
    page(&evidence_page(&visit, reference, None, which.piece).await?)
}

fn read(form: &Form) -> Result<NewEvidence, Problem> {
    read_piece(form, "", form.reader())
}

fn read_correction(form: &Form) -> Result<EvidenceCorrection, Problem> {
    let mut reader = form.part("right.");
    let why = reader.needed("why", WHY_CHARS_MAX).to_owned();
    Ok(EvidenceCorrection {
        evidence: read_piece(form, "right.", reader)?,
        gone: form.is("right.gone", "yes"),
        why,
    })
}

/// Reads a piece from the fields behind `part`.
fn read_piece(form: &Form, part: &str, mut reader: FormReader<'_>) -> Result<NewEvidence, Problem> {
    let kind = reader.needed_choice("kind", EvidenceKind::parse);
    let note = reader.text("note", NOTE_CHARS_MAX).to_owned();
    let held_by = reader.text("held_by", HELD_BY_CHARS_MAX).to_owned();
    let proves = form
        .all(&format!("{part}proves"))
        .into_iter()
        .filter_map(Proves::parse)
        .collect();
    reader.finish_as(|| {
        Some(NewEvidence {
            kind: kind?,
            proves,
            note,
            held_by,
        })
    })
}

async fn answered<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    chosen: Option<Uuid>,
    flash: &str,
    sent: Result<T, Problem>,
) -> Result<Response, Refusal> {
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/evidence"), flash);
    let page = |form| evidence_page(visit, reference, Some(form), chosen);
    form.answered(sent, done, page).await
}

async fn record(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.evidence",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| {
                Box::pin(record_evidence(tx, scope, reference, None, input))
            },
        )
        .await;
    answered(
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
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let made_on = form.text("version").parse().ok();
    let sent = visit
        .run_once(
            &form,
            "labourline.evidence.correct",
            read_correction(&form).map(|input| (reference, (id, input))),
            move |tx, scope, (_, (_, input))| {
                Box::pin(correct_evidence(tx, scope, reference, id, made_on, input))
            },
        )
        .await
        .map_err(|problem| in_form(problem, "right."));
    answered(
        &visit,
        reference,
        form,
        Some(id),
        "evidence-flash-corrected",
        sent,
    )
    .await
}
