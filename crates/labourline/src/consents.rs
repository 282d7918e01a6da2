//! What a worker allows, after the first call: consents are asked for again, added to and taken back for as long as the case is kept.
//! What was said is never overwritten; the last word to a purpose stands.

pub mod api;
pub mod pages;
#[cfg(test)]
mod tests;

use crate::cases::change;
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use kernel::{FieldProblem, Problem};
use people::consents::{
    NewConsent, Purpose, Said, StandingConsent, Withdrawal, give_all, standing, withdraw,
};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What one claimant said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewConsents {
    /// Who: the claimant's number in the case.
    #[serde(default = "first")]
    #[schema(minimum = 1, maximum = 500)]
    pub claimant: i64,
    /// What they said, each purpose once. A no after a yes takes the yes back.
    #[schema(min_items = 1, max_items = 8)]
    pub consents: Vec<NewConsent>,
}

fn first() -> i64 {
    1
}

/// What stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ConsentsTaken {
    /// The purposes somebody of the case says yes to, as C1 to C8.
    #[schema(max_items = 8)]
    pub given: Vec<String>,
    /// The case's version.
    pub version: i64,
}

/// Writes down what a claimant said.
///
/// # Errors
/// Fields; not found.
pub async fn take_consents(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewConsents,
) -> Result<ConsentsTaken, Problem> {
    if input.consents.is_empty() {
        return Err(Problem::invalid_field(
            "consents",
            "platform.field.required",
        ));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let claimant = claimants::numbered(tx, case.id, input.claimant)
        .await?
        .ok_or_else(|| Problem::invalid_field("claimant", "labourline.consents.nobody"))?;
    let person = claimant.person_id;
    let before = standing(tx, scope, case.id).await?;
    let (back, said): (Vec<NewConsent>, Vec<NewConsent>) =
        input.consents.iter().cloned().partition(|consent| {
            consent.answer == Said::Withheld && stands(&before, person, consent)
        });
    for (place, consent) in back.iter().enumerate() {
        if back[..place]
            .iter()
            .chain(&said)
            .any(|other| other.purpose == consent.purpose)
        {
            return Err(Problem::invalid(vec![FieldProblem::new(
                format!("consents.{place}.purpose"),
                "people.consent.twice",
            )]));
        }
        let back = Withdrawal {
            purpose: consent.purpose,
            how: consent.how,
            language: consent.language,
        };
        withdraw(tx, scope, person, case.id, &back).await?;
    }
    give_all(tx, scope, person, case.id, &said).await?;
    let event = Event::new(scope, "consents").with(serde_json::json!({
        "claimant": claimant.number, "asked": input.consents.len(), "withdrawn": back.len(),
    }));
    timeline::note(tx, scope, &mut case, event).await?;
    let details = serde_json::json!({ "claimant": claimant.number, "asked": input.consents.len() });
    change::put(tx, scope, &case, "labourline.consents.asked", details).await?;
    let after = standing(tx, scope, case.id).await?;
    let given = Purpose::ALL
        .iter()
        .filter(|purpose| {
            after
                .iter()
                .any(|one| one.purpose == **purpose && one.is_given())
        })
        .map(|purpose| purpose.code().to_owned())
        .collect();
    Ok(ConsentsTaken {
        given,
        version: case.version,
    })
}

fn stands(before: &[StandingConsent], person: kernel::PersonId, consent: &NewConsent) -> bool {
    before
        .iter()
        .any(|one| one.person_id == person && one.purpose == consent.purpose && one.is_given())
}

/// A claimant and their last word to each purpose they were asked about.
#[derive(Clone, Debug)]
pub struct ConsentsOf {
    /// The case.
    pub case: crate::cases::case::Case,
    /// Who.
    pub(crate) claimant: Claimant,
    /// What stands.
    pub standing: Vec<StandingConsent>,
}

/// What a claimant of the case said last.
///
/// # Errors
/// Not found.
pub async fn consents_of(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    number: i64,
) -> Result<ConsentsOf, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let claimant = claimants::numbered(tx, case.id, number)
        .await?
        .ok_or_else(Problem::not_found)?;
    let mut standing = standing(tx, scope, case.id).await?;
    standing.retain(|one| one.person_id == claimant.person_id);
    Ok(ConsentsOf {
        case,
        claimant,
        standing,
    })
}
