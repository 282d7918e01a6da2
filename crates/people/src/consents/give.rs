//! Writing down an answer, and taking a yes back.

use super::consent::{Answer, NOTICE_VERSION, NewConsent, Purpose, Withdrawal};
use super::store::{self, NewRow};
use kernel::{CaseId, FieldProblem, PersonId, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{Actor, Scope, Tx};

/// Who may touch the consents of a case at all: those who work on cases, the worker of this case, the program.
pub(super) fn may_touch(scope: &Scope, case: CaseId) -> bool {
    match scope.actor() {
        Actor::Program => true,
        Actor::Worker(own) => own.case == case,
        Actor::Account(_) => !scope.case_chapters().is_empty(),
        Actor::Nobody => false,
    }
}

/// Writes down one answer of a person in a case. The caller has decided that `scope` may change the case. Errors: no such person; fields
/// that can't be taken.
pub async fn give(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    case: CaseId,
    input: &NewConsent,
) -> Result<(), Problem> {
    let wrong = input.problems(scope.now(), "");
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    give_all(tx, scope, person, case, std::slice::from_ref(input)).await
}

/// Writes down several answers of a person in a case, at most one a purpose: one statement, one entry in the case's journal.
/// Errors: as [`give`], fields behind `consents.N.`.
pub async fn give_all(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    case: CaseId,
    input: &[NewConsent],
) -> Result<(), Problem> {
    if input.is_empty() {
        return Ok(());
    }
    let said = give_within(tx, scope, person, case, input).await?;
    let entry = Entry::new(Stream::of("case", case), "people.consent.given").with(said);
    Ok(journal::record(tx, scope, entry).await?)
}

/// [`give_all`] without the journal, for a use-case that writes the case's entry itself: what comes back is to be part of that entry.
pub async fn give_within(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    case: CaseId,
    input: &[NewConsent],
) -> Result<serde_json::Value, Problem> {
    if !may_touch(scope, case) {
        return Err(Problem::not_found());
    }
    let mut wrong: Vec<FieldProblem> = Vec::new();
    for (place, consent) in input.iter().enumerate() {
        let prefix = format!("consents.{place}.");
        wrong.extend(consent.problems(scope.now(), &prefix));
        if input[..place]
            .iter()
            .any(|earlier| earlier.purpose == consent.purpose)
        {
            wrong.push(FieldProblem::new(
                format!("{prefix}purpose"),
                "people.consent.twice",
            ));
        }
    }
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let rows: Vec<NewRow<'_>> = input.iter().map(row).collect();
    if !store::insert(tx, scope, person, case, &rows).await? {
        return Err(Problem::not_found());
    }
    let answers: Vec<serde_json::Value> = input
        .iter()
        .map(|consent| {
            serde_json::json!({
                "purpose": consent.purpose,
                "answer": consent.answer,
                "how": consent.how,
                "language": consent.language,
                "notice": consent.notice_version.as_deref().unwrap_or(NOTICE_VERSION),
            })
        })
        .collect();
    Ok(serde_json::json!({ "person": person, "answers": answers }))
}

fn row(consent: &NewConsent) -> NewRow<'_> {
    NewRow {
        purpose: consent.purpose,
        answer: consent.answer.into(),
        how: consent.how,
        language: consent.language,
        notice_version: consent.notice_version.as_deref().unwrap_or(NOTICE_VERSION),
        withheld_reason: consent.withheld_reason,
        expires_at: consent.expires_at,
    }
}

/// Takes a yes back: a new row, the yes stays readable. The caller has decided that `scope` may read the case. Errors: no such person;
/// `people.consent.not-given` where no yes stands.
pub async fn withdraw(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    case: CaseId,
    input: &Withdrawal,
) -> Result<(), Problem> {
    if !may_touch(scope, case) {
        return Err(Problem::not_found());
    }
    let Some(standing) = store::last(tx, scope, case, person, input.purpose).await? else {
        return Err(not_given(input.purpose));
    };
    if !standing.is_given() {
        return Err(not_given(input.purpose));
    }
    let row = NewRow {
        purpose: input.purpose,
        answer: Answer::Withdrawn,
        how: input.how,
        language: input.language,
        notice_version: &standing.notice_version,
        withheld_reason: None,
        expires_at: None,
    };
    if !store::insert(tx, scope, person, case, &[row]).await? {
        return Err(Problem::not_found());
    }
    let entry = Entry::new(Stream::of("case", case), "people.consent.withdrawn").with(
        serde_json::json!({ "person": person, "purpose": input.purpose, "how": input.how, "language": input.language }),
    );
    Ok(journal::record(tx, scope, entry).await?)
}

fn not_given(purpose: Purpose) -> Problem {
    Problem::refused("people.consent.not-given").with("purpose", purpose.code())
}
