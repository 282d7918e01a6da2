//! The letter to the employer: a notice made from what the case holds, in the reader's language and in English, to be edited, printed
//! and sent. What was sent is kept as a paper of the case ([`crate::papers`]), word for word.

pub(crate) mod api;
pub(crate) mod compose;
pub(crate) mod pages;

use crate::cases::case::Case;
use crate::cases::moves::facts_of;
use crate::cases::parties::EmployerKind;
use crate::cases::store::CaseKey;
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::view::{CaseFile, case_file};
use crate::cases::words::ConsentPurpose;
use crate::claims;
use crate::claims::store::Claim;
use crate::employers::Employer;
use kernel::{Day, Language, Paise, Problem};
use people::chapters::Chapter;
use platform::words::Words;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Days the employer has, where the letter names no day.
pub const PAY_WITHIN_DAYS: i32 = 15;
/// Of more workers than this the letter gives the number and the sum.
pub const WORKERS_LISTED_MAX: u32 = 50;

/// What the draft is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterAsk {
    /// The first language; English follows where it is another.
    pub language: Language,
    /// To whom: the place in the chain, 1 nearest to the worker; the contractor where none is named.
    pub level: Option<i64>,
    /// By when to pay; after [`PAY_WITHIN_DAYS`] where none is named.
    pub pay_by: Option<Day>,
}

/// What is wanting before the letter can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Nobody knows who the employer is.
    Employer,
    /// Where they are.
    Address,
    /// A claim that comes to something.
    Claim,
    /// The worker's yes to our reaching the employer (C2).
    Consent,
    /// A safety check that found it safe.
    Safety,
}

impl Missing {
    /// Its message.
    pub fn key(self) -> &'static str {
        match self {
            Missing::Employer => "letters-missing-employer",
            Missing::Address => "letters-missing-address",
            Missing::Claim => "letters-missing-claim",
            Missing::Consent => "letters-missing-consent",
            Missing::Safety => "letters-missing-safety",
        }
    }
}

/// A letter as it could go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct LetterDraft {
    /// To whom: name and address, one line.
    pub addressed_to: String,
    /// By when to pay.
    #[schema(value_type = String, format = "date")]
    pub pay_by: Day,
    /// The whole letter.
    pub body: String,
    /// What is wanting before it goes.
    pub missing: Vec<Missing>,
}

/// What the letter is made of.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) case: Case,
    pub(crate) worksite: Option<String>,
    pub(crate) employer: Option<Employer>,
    pub(crate) chapter: Option<Chapter>,
    /// Those of them whose matter goes on.
    pub(crate) workers: Vec<Claimant>,
    /// How many there are, listed or not.
    pub(crate) count: i64,
    /// The claim with its working, of a case of one worker.
    pub(crate) claim: Option<Claim>,
    /// Received or given up since the claim was made.
    pub(crate) since: Paise,
    pub(crate) due: Paise,
    pub(crate) today: Day,
    pub(crate) pay_by: Day,
    pub(crate) writer: String,
}

/// Makes the draft of a letter from a case the scope may see.
///
/// # Errors
/// Not found.
pub async fn draft_letter(
    tx: &Tx,
    scope: &Scope,
    words: &Words,
    key: impl Into<CaseKey>,
    ask: LetterAsk,
) -> Result<(CaseFile, LetterDraft), Problem> {
    let file = case_file(tx, scope, key).await?;
    let case = &file.case;
    let link = match ask.level {
        Some(level) => file.chain.iter().find(|link| link.level == level),
        None => file
            .chain
            .iter()
            .find(|link| link.employer.kind == EmployerKind::Contractor)
            .or(file.chain.last()),
    };
    let facts = facts_of(tx, scope, case).await?;
    let mut workers = claimants::of(tx, case.id, WORKERS_LISTED_MAX).await?;
    workers.retain(|worker| worker.state != "withdrawn");
    let ground = Ground {
        employer: link.map(|link| link.employer.clone()),
        worksite: file.worksite.clone(),
        chapter: people::chapters::chapter(tx, scope, case.chapter_id).await?,
        count: case.claimant_count,
        claim: match case.claimant_count {
            1 => claims::store::find(tx, case.id, 1).await?,
            _ => None,
        },
        workers,
        since: Paise(case.received.0.saturating_add(case.written_off.0)),
        due: Paise((case.claimed.0 - case.received.0 - case.written_off.0).max(0)),
        today: scope.today(),
        pay_by: ask
            .pay_by
            .unwrap_or_else(|| scope.today().plus_days(PAY_WITHIN_DAYS)),
        writer: scope.name().to_owned(),
        case: case.clone(),
    };
    let mut missing = Vec::new();
    match &ground.employer {
        None => missing.push(Missing::Employer),
        Some(employer) if employer.address.trim().is_empty() => missing.push(Missing::Address),
        Some(_) => {}
    }
    if ground.due <= Paise::ZERO {
        missing.push(Missing::Claim);
    }
    if !facts.consents.given(ConsentPurpose::ContactEmployer) {
        missing.push(Missing::Consent);
    }
    if !case.safety_clear || case.red_flags_up > 0 {
        missing.push(Missing::Safety);
    }
    let mut body = compose::letter(&words.say(ask.language), &ground);
    if ask.language != Language::ENGLISH {
        body.push_str("\n\n* * *\n\n");
        body.push_str(&compose::letter(&words.say(Language::ENGLISH), &ground));
    }
    let draft = LetterDraft {
        addressed_to: compose::addressed_to(&ground),
        pay_by: ground.pay_by,
        body,
        missing,
    };
    Ok((file, draft))
}

#[cfg(test)]
mod tests;
