//! Taking a case in: all of it, or nothing.

use super::input::{Intake, LINES_MAX};
use crate::cases::case::Case;
use crate::cases::moves::make::{Move, move_case};
use crate::cases::store::{self as cases, claimants};
use crate::cases::words::{Sensitivity, Stage};
use crate::cases::{change, open_case};
use crate::claims::compute::put_claim;
use crate::contacts::finish::{FinishContact, finish_contact};
use crate::contacts::{self, link};
use crate::evidence::record;
use crate::safety::checks::check_safety;
use crate::safety::flags::raise_flag;
use kernel::{CaseId, FieldProblem, Paise, Problem, ProblemKind, Reference};
use people::consents::{self, NewConsent};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What came of an intake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TakenIn {
    /// The case.
    #[schema(value_type = String, format = "uuid")]
    pub id: CaseId,
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635")]
    pub reference: Reference,
    /// Where it stands: registered, or still an enquiry where something is missing, or an emergency.
    pub stage: Stage,
    /// What is claimed in all, in paise.
    #[schema(value_type = i64, minimum = 0)]
    pub claimed_paise: Paise,
    /// What registering still needs; empty where it was registered.
    pub missing: Vec<String>,
    /// Flags that the answers of the safety check speak for, and that nobody raised.
    pub suggested_flags: Vec<crate::safety::FlagCode>,
}

/// Takes a case in: opens it (see [`open_case`] for `first_response_within_hours`), computes the claims, writes down consents and evidence, checks safety, raises flags, files the contact, and
/// registers the case where its needs hold. In one transaction: what is refused leaves nothing behind.
///
/// # Errors
/// Fields, those of the parts behind `case.`, `claims.N.facts.`, `consents.N.`, `evidence.N.`, `safety.`, `flags.N.`;
/// `labourline.contact.never-a-case`, `labourline.contact.linked-already`; not found.
pub async fn take_in(
    tx: &Tx,
    scope: &Scope,
    first_response_within_hours: u32,
    input: &Intake,
) -> Result<TakenIn, Problem> {
    check(scope, input)?;
    if let Some(id) = input.contact_id {
        let contact =
            contacts::contact(tx, scope, id)
                .await
                .map_err(|problem| match problem.kind {
                    ProblemKind::NotFound => {
                        Problem::invalid_field("contact_id", "labourline.contact.unknown")
                    }
                    _ => problem,
                })?;
        if contact.case_id.is_some() {
            return Err(Problem::refused("labourline.contact.linked-already"));
        }
        if !contact.may_open_case() {
            return Err(Problem::refused("labourline.contact.never-a-case"));
        }
    }
    let mut open = input.case.clone();
    if open.sensitivity == Sensitivity::Normal
        && input.flags.iter().any(|flag| flag.code.restricts())
    {
        open.sensitivity = Sensitivity::Restricted;
    }
    let opened = open_case(tx, scope, first_response_within_hours, &open)
        .await
        .map_err(|problem| behind("case.", problem))?;
    let id = opened.id;
    for (at, claim) in input.claims.iter().enumerate() {
        put_claim(tx, scope, id, claim.claimant, None, &claim.facts)
            .await
            .map_err(|problem| behind(&format!("claims.{at}.facts."), problem))?;
    }
    give_consents(tx, scope, id, input).await?;
    add_evidence(tx, scope, id, input).await?;
    let missing = register(tx, scope, id).await?;
    let mut suggested_flags = Vec::new();
    if let Some(safety) = &input.safety {
        let checked = check_safety(tx, scope, id, None, safety)
            .await
            .map_err(|problem| behind("safety.", problem))?;
        suggested_flags = checked.suggested_flags;
    }
    for (at, flag) in input.flags.iter().enumerate() {
        raise_flag(tx, scope, id, flag)
            .await
            .map_err(|problem| behind(&format!("flags.{at}."), problem))?;
        suggested_flags.retain(|code| *code != flag.code);
    }
    file_contact(tx, scope, id, input).await?;
    let case = read(tx, scope, id).await?;
    Ok(TakenIn {
        id,
        reference: opened.reference,
        stage: case.stage,
        claimed_paise: case.claimed,
        missing,
        suggested_flags,
    })
}

async fn read(tx: &Tx, scope: &Scope, id: CaseId) -> Result<Case, Problem> {
    cases::find(tx, scope, id.into())
        .await?
        .ok_or_else(Problem::internal)
}

/// The problem with its fields named as the intake names them.
fn behind(prefix: &str, mut problem: Problem) -> Problem {
    for field in &mut problem.fields {
        field.field = format!("{prefix}{}", field.field);
    }
    problem
}

/// What can be said before anything is written.
fn check(scope: &Scope, input: &Intake) -> Result<(), Problem> {
    let mut fields = Vec::new();
    let claimants = i64::try_from(input.case.claimants.len()).unwrap_or(i64::MAX);
    for (name, length) in [
        ("evidence", input.evidence.len()),
        ("consents", input.consents.len()),
        ("flags", input.flags.len()),
    ] {
        if length > LINES_MAX {
            fields.push(FieldProblem::new(name, "platform.field.too-many").with("max", LINES_MAX));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for (at, claim) in input.claims.iter().enumerate() {
        if !(1..=claimants).contains(&claim.claimant) || !seen.insert(claim.claimant) {
            fields.push(FieldProblem::new(
                format!("claims.{at}.claimant"),
                "labourline.claimant.no-such",
            ));
        }
        if let Err(problem) = claim.facts.work_out() {
            fields.extend(behind(&format!("claims.{at}.facts."), problem).fields);
        }
    }
    for (at, said) in input.consents.iter().enumerate() {
        if !(1..=claimants).contains(&said.claimant) {
            fields.push(FieldProblem::new(
                format!("consents.{at}.claimant"),
                "labourline.claimant.no-such",
            ));
        }
        fields.extend(
            said.consent
                .problems(scope.now(), &format!("consents.{at}.")),
        );
    }
    for (at, piece) in input.evidence.iter().enumerate() {
        fields.extend(piece.problems(&format!("evidence.{at}.")));
    }
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(fields))
    }
}

async fn give_consents(tx: &Tx, scope: &Scope, id: CaseId, input: &Intake) -> Result<(), Problem> {
    let mut said: BTreeMap<i64, Vec<NewConsent>> = BTreeMap::new();
    for consent in &input.consents {
        said.entry(consent.claimant)
            .or_default()
            .push(consent.consent.clone());
    }
    for (number, answers) in said {
        let claimant = claimants::numbered(tx, id, number)
            .await?
            .ok_or_else(Problem::internal)?;
        consents::give_all(tx, scope, claimant.person_id, id, &answers).await?;
    }
    Ok(())
}

async fn add_evidence(tx: &Tx, scope: &Scope, id: CaseId, input: &Intake) -> Result<(), Problem> {
    if input.evidence.is_empty() {
        return Ok(());
    }
    let mut case = change::take(tx, scope, id, None).await?;
    for piece in &input.evidence {
        record::add(tx, scope, &mut case, piece).await?;
    }
    let details = serde_json::json!({ "pieces": input.evidence.len() });
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.evidence-recorded",
        details,
    )
    .await?;
    Ok(())
}

/// Moves the enquiry on to registered; what is missing where that can't be yet.
async fn register(tx: &Tx, scope: &Scope, id: CaseId) -> Result<Vec<String>, Problem> {
    let before = read(tx, scope, id).await?;
    // What the caller said is to be done next stays.
    let step = Move {
        next_action: before.next_action,
        next_action_at: before.next_action_at,
        ..Move::to(Stage::Registered)
    };
    match move_case(tx, scope, id, None, &step).await {
        Ok(_) => Ok(Vec::new()),
        Err(problem) if problem.code == "labourline.stage.missing" => Ok(problem
            .fields
            .into_iter()
            .map(|field| field.field)
            .collect()),
        // The program enters old registers; who decided on them is not here to be asked.
        Err(problem) if scope.is_program() && problem.kind == ProblemKind::NotFound => {
            Ok(Vec::new())
        }
        Err(problem) => Err(problem),
    }
}

/// Finishes the contact the intake came from, if it lasts, and files it under the case.
async fn file_contact(tx: &Tx, scope: &Scope, id: CaseId, input: &Intake) -> Result<(), Problem> {
    let Some(contact_id) = input.contact_id else {
        return Ok(());
    };
    let speaker = claimants::numbered(tx, id, 1)
        .await?
        .map(|claimant| claimant.person_id);
    let standing = contacts::contact(tx, scope, contact_id).await?;
    if standing.finished_at.is_none() {
        let summary = match (standing.summary.trim(), input.case.summary.trim()) {
            ("", "") => input.case.next_action.clone(),
            ("", told) => told
                .chars()
                .take(contacts::contact::SUMMARY_CHARS_MAX)
                .collect(),
            (noted, _) => noted.to_owned(),
        };
        let finish = FinishContact {
            call_type: standing
                .call_type
                .unwrap_or(if input.case.claimants.len() > 1 {
                    crate::cases::words::CallType::GroupSpokesperson
                } else {
                    crate::cases::words::CallType::WorkerSelf
                }),
            summary,
            language: Some(input.case.language),
            person_id: speaker,
            ended_at: None,
            case: None,
        };
        finish_contact(tx, scope, contact_id, None, &finish).await?;
    }
    let mut contact = contacts::store::take(tx, scope, contact_id)
        .await?
        .ok_or_else(Problem::not_found)?;
    link::bind(tx, scope, &mut contact, id).await
}
