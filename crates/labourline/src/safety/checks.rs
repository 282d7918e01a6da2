//! The safety check: asked of the worker before anybody speaks to the employer's side.

use super::store::{self, Check};
use super::{FlagCode, flags};
use crate::cases::case::Case;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::words::stored_words;
use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The most checks of a case shown.
pub const CHECKS_MAX: u32 = 20;

stored_words! {
    /// What is asked.
    Question in "safety-question" {
        /// Can you talk freely now?
        TalksFreely = "talks_freely",
        /// Can you leave the place when you want to?
        FreeToLeave = "free_to_leave",
        /// Has anybody threatened or beaten you or the others?
        Threatened = "threatened",
        /// Does anybody there hold your papers or your things?
        PapersHeld = "papers_held",
        /// Is this phone your own, and does nobody else listen or read?
        PhoneOwn = "phone_own",
        /// Do you live where you work?
        LivesOnSite = "lives_on_site",
        /// Could something happen to you or your family if we speak to the employer?
        FearsHarm = "fears_harm",
        /// Is it all right with you that we speak to the employer now?
        AgreesNow = "agrees_now",
    }
}

stored_words! {
    /// What was said to a question.
    Said in "safety-said" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Does not know or would not say.
        Unsure = "unsure",
    }
}

impl Question {
    /// The answer under which contact with the employer's side puts nobody in danger; `None` where either answer may be safe.
    pub fn safe_answer(self) -> Option<Said> {
        match self {
            Question::TalksFreely | Question::FreeToLeave | Question::AgreesNow => Some(Said::Yes),
            Question::Threatened | Question::FearsHarm => Some(Said::No),
            Question::PapersHeld | Question::PhoneOwn | Question::LivesOnSite => None,
        }
    }
    /// The flag an answer speaks for, to be raised by a person who heard it.
    pub fn suggests(self, said: Said) -> Option<FlagCode> {
        match (self, said) {
            (Question::FreeToLeave, Said::No) => Some(FlagCode::HeldAgainstWill),
            (Question::Threatened, Said::Yes) => Some(FlagCode::Violence),
            (Question::PapersHeld, Said::Yes) => Some(FlagCode::IdDocumentsTaken),
            (Question::PhoneOwn, Said::No) => Some(FlagCode::EmployerControlsPhone),
            (Question::LivesOnSite, Said::Yes) => Some(FlagCode::LivesOnSite),
            (Question::FearsHarm, Said::Yes) => Some(FlagCode::ThreatOfRetaliation),
            _ => None,
        }
    }
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswer {
    /// What was asked.
    pub question: Question,
    /// What was said.
    pub said: Said,
}

/// A safety check: every question asked, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCheck {
    /// The answers.
    #[schema(min_items = 8, max_items = 8)]
    pub answers: Vec<QuestionAnswer>,
}

impl NewCheck {
    /// A check under which nobody is in danger, for tests and samples.
    pub fn all_safe() -> Self {
        let answer = |question: &Question| QuestionAnswer {
            question: *question,
            said: question.safe_answer().unwrap_or(Said::No),
        };
        Self {
            answers: Question::ALL.iter().map(answer).collect(),
        }
    }
    fn said(&self, question: Question) -> Option<Said> {
        self.answers
            .iter()
            .find(|answer| answer.question == question)
            .map(|answer| answer.said)
    }
    /// Whether it is safe to contact the employer's side: every answer that matters is the safe one. "Unsure" is not.
    pub fn is_clear(&self) -> bool {
        Question::ALL.iter().all(|question| {
            question
                .safe_answer()
                .is_none_or(|safe| self.said(*question) == Some(safe))
        })
    }
    /// The flags the answers speak for.
    pub fn suggests(&self) -> Vec<FlagCode> {
        self.answers
            .iter()
            .filter_map(|answer| answer.question.suggests(answer.said))
            .collect()
    }
    fn problems(&self) -> Vec<FieldProblem> {
        let asked = |question: &Question| {
            self.answers
                .iter()
                .filter(|answer| answer.question == *question)
                .count()
        };
        Question::ALL
            .iter()
            .filter_map(|question| match asked(question) {
                1 => None,
                0 => Some(FieldProblem::new(
                    format!("answers.{question}"),
                    "platform.field.required",
                )),
                _ => Some(FieldProblem::new(
                    format!("answers.{question}"),
                    "labourline.safety.asked-twice",
                )),
            })
            .collect()
    }
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Checked {
    /// Whether it is safe to contact the employer's side, as far as this check goes.
    pub clear: bool,
    /// The flags the answers speak for that are not up.
    pub suggested_flags: Vec<FlagCode>,
    /// The case's version.
    pub version: i64,
}

/// Writes a safety check.
///
/// # Errors
/// Fields; `labourline.case.already-closed`; stale; not found.
pub async fn check_safety(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewCheck,
) -> Result<Checked, Problem> {
    let wrong = input.problems();
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    let up: Vec<FlagCode> = flags::up(tx, &case).await?;
    let clear = write(tx, scope, &mut case, input).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "clear": clear });
    change::put(tx, scope, &case, "labourline.safety.checked", details).await?;
    let suggested_flags = input
        .suggests()
        .into_iter()
        .filter(|code| !up.contains(code))
        .collect();
    Ok(Checked {
        clear,
        suggested_flags,
        version: case.version,
    })
}

async fn write(tx: &Tx, scope: &Scope, case: &mut Case, input: &NewCheck) -> Result<bool, Problem> {
    let clear = input.is_clear();
    let answers: serde_json::Map<String, serde_json::Value> = input
        .answers
        .iter()
        .map(|answer| {
            (
                answer.question.word().to_owned(),
                serde_json::json!(answer.said),
            )
        })
        .collect();
    store::insert_check(
        tx,
        scope,
        case.id,
        &serde_json::Value::Object(answers).to_string(),
        clear,
    )
    .await?;
    case.safety_checked_at = Some(scope.now());
    case.safety_clear = clear;
    let event = Event::new(scope, "safety_check").with(serde_json::json!({ "clear": clear }));
    timeline::note(tx, scope, case, event).await?;
    Ok(clear)
}

/// The checks of a case the scope may see, latest first.
///
/// # Errors
/// Not found.
pub async fn list_checks(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<Vec<Check>, Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::checks(tx, case.id, CHECKS_MAX).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        Question::check_words();
        Said::check_words();
    }

    #[test]
    fn a_check_is_clear_only_if_every_answer_that_matters_is_safe() {
        assert!(NewCheck::all_safe().is_clear());
        for (place, question) in Question::ALL.iter().enumerate() {
            for said in Said::ALL {
                let mut check = NewCheck::all_safe();
                check.answers[place].said = *said;
                let safe = question.safe_answer().is_none_or(|safe| safe == *said);
                assert_eq!(check.is_clear(), safe, "{question} {said}");
            }
            let mut check = NewCheck::all_safe();
            check.answers.remove(place);
            assert_eq!(check.problems().len(), 1, "{question}");
        }
    }
}
