//! The numbers of a case: of its workers, and of the employer's side.

use super::show::{Showing, note};
use super::{NumberOf, ROWS_MAX, ShowNumber, ShownNumber, may_dial};
use crate::cases::case::Case;
use crate::cases::policy::require_desk;
use crate::cases::store::{self as cases, CaseKey, claimants};
use crate::employers;
use data_encoding::HEXLOWER;
use kernel::{PersonId, Phone, Problem};
use people::persons::{Relation, SafeToCall};
use platform::journal::Stream;
use platform::{Scope, Tx};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Claimants whose numbers stand on one page.
const CLAIMANTS_MAX: u32 = 500;

/// A number of a case as a list has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MaskedNumber {
    /// What to ask for it by: of this case alone, and nothing of the number can be found from it.
    pub key: String,
    /// Whose it is.
    pub of: NumberOf,
    /// Their name.
    pub name: String,
    /// `98••••••21`.
    pub masked: String,
    /// Whose phone it is; null for an employer's.
    #[schema(required)]
    pub relation: Option<Relation>,
    /// Whether it is safe to call; null for an employer's.
    #[schema(required)]
    pub safe_to_call: Option<SafeToCall>,
    /// What to mind.
    #[schema(required)]
    pub safe_note: Option<String>,
}

struct Known {
    shown: MaskedNumber,
    phone: Phone,
    id: Uuid,
}

/// The numbers of a case with what they are asked for by. The case was found through the query layer.
async fn known(tx: &Tx, scope: &Scope, case: &Case) -> Result<Vec<Known>, Problem> {
    let vault = tx.vault()?;
    let key = |of: NumberOf, id: Uuid, phone: &Phone| {
        let place = format!("{}/{of}/{id}/{}", case.id, phone.e164());
        HEXLOWER.encode(&vault.lookup("number on a case", &place)[..12])
    };
    let workers = claimants::of(tx, case.id, CLAIMANTS_MAX).await?;
    let persons: Vec<PersonId> = workers.iter().map(|one| one.person_id).collect();
    let phones = people::persons::phones_of_case(tx, scope, &persons).await?;
    let mut found = Vec::with_capacity(phones.len());
    for worker in &workers {
        for link in phones
            .iter()
            .filter(|link| link.person_id == worker.person_id)
        {
            found.push(Known {
                shown: MaskedNumber {
                    key: key(NumberOf::Worker, link.id.0, &link.phone),
                    of: NumberOf::Worker,
                    name: worker.name.clone(),
                    masked: link.phone.masked(),
                    relation: Some(link.terms.relation),
                    safe_to_call: Some(link.terms.safe_to_call),
                    safe_note: link.terms.safe_note.clone(),
                },
                phone: link.phone.clone(),
                id: link.id.0,
            });
        }
    }
    for link in employers::store::chain(tx, case.id).await? {
        for phone in employers::store::phones(tx, link.employer.id).await? {
            found.push(Known {
                shown: MaskedNumber {
                    key: key(NumberOf::Employer, link.employer.id, &phone),
                    of: NumberOf::Employer,
                    name: link.employer.name.clone(),
                    masked: phone.masked(),
                    relation: None,
                    safe_to_call: None,
                    safe_note: None,
                },
                phone,
                id: link.employer.id,
            });
        }
    }
    found.truncate(ROWS_MAX);
    Ok(found)
}

/// The numbers of a case, masked. The case was found through the query layer.
///
/// # Errors
/// The database's.
pub async fn masked_numbers(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
) -> Result<Vec<MaskedNumber>, Problem> {
    let known = known(tx, scope, case).await?;
    Ok(known.into_iter().map(|one| one.shown).collect())
}

/// Shows one number of a case whole, and writes down that it was shown. More than `alarm_above` within an hour are told to the
/// safeguarding officers.
///
/// # Errors
/// Not found where the scope may not see the case, does not dial, or there is no such number on it; `labourline.ring.may-not` for an
/// employer's where something is missing to ring them.
pub async fn show_number(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    number: &str,
    input: ShowNumber,
    alarm_above: u32,
) -> Result<ShownNumber, Problem> {
    require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    if !may_dial(scope, case.chapter_id) {
        return Err(Problem::not_found());
    }
    let found = known(tx, scope, &case).await?;
    let one = found
        .into_iter()
        .find(|one| one.shown.key == number)
        .ok_or_else(Problem::not_found)?;
    if one.shown.of == NumberOf::Employer {
        crate::mediation::ring::require_may_ring(tx, scope, &case).await?;
    }
    let showing = Showing {
        chapter: case.chapter_id,
        case: Some(case.id),
        of: one.shown.of,
        id: one.id,
        why: input.why,
    };
    let stream = Stream::of("case", case.id);
    note(tx, scope, stream, showing, one.phone, alarm_above).await
}
