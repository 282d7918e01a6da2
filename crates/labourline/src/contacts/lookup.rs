//! Who this may be: what is known of a number before the form is filled.

use super::contact::Contact;
use super::store;
use crate::cases::{CaseLine, Filter, Order, list_cases};
use crate::employers::{self, Employer};
use kernel::{Moment, PageRequest, Phone, Problem};
use people::persons::{self, PersonOnPhone};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Persons shown of one number.
const PERSONS_MAX: usize = 12;
/// Open cases shown of one person.
const CASES_MAX: u32 = 5;
/// Earlier contacts shown.
const CONTACTS_MAX: u32 = 5;

/// A number to look up. It travels in the body, never in an address, which stays in logs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Lookup {
    /// The number.
    #[schema(value_type = String, max_length = 32, example = "9000000001")]
    pub phone: Phone,
}

/// Somebody it may be.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who, whose phone it is, and what may be done with it.
    pub person: PersonOnPhone,
    /// Whether the number may be called just now.
    pub safe_now: bool,
    /// Their open cases that this reader may see.
    pub cases: Vec<CaseLine>,
}

/// What is known of a number.
#[derive(Clone, Debug)]
pub struct LookupAnswer {
    /// The number.
    pub phone: Phone,
    /// Who it may be, newest link first.
    pub persons: Vec<Candidate>,
    /// Employers under this number: the caller may be the employer's side.
    pub employers: Vec<Employer>,
    /// Earlier contacts, latest first.
    pub contacts: Vec<Contact>,
    /// When it was asked.
    pub at: Moment,
}

impl LookupAnswer {
    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.persons.is_empty() && self.employers.is_empty() && self.contacts.is_empty()
    }
    /// Whether the number belongs to an employer's side, or a person's link says that a contractor holds it.
    pub fn may_be_employer(&self) -> bool {
        !self.employers.is_empty()
            || self.persons.iter().any(|candidate| {
                candidate.person.terms.relation == persons::Relation::ContractorOwned
            })
    }
}

/// Who this number may be.
///
/// # Errors
/// Not found for those who work on no cases.
pub async fn who_may_this_be(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
) -> Result<LookupAnswer, Problem> {
    if !employers::may_look(scope) {
        return Err(Problem::not_found());
    }
    let mut candidates = Vec::new();
    for person in persons::persons_by_phone(tx, scope, phone)
        .await?
        .into_iter()
        .take(PERSONS_MAX)
    {
        let filter = Filter {
            persons: vec![person.person_id],
            open: Some(true),
            ..Filter::default()
        };
        let cases = list_cases(
            tx,
            scope,
            &filter,
            Order::Newest,
            PageRequest::first(CASES_MAX),
        )
        .await?
        .items;
        candidates.push(Candidate {
            safe_now: person.terms.safe_at(scope.now()),
            person,
            cases,
        });
    }
    Ok(LookupAnswer {
        phone: phone.clone(),
        persons: candidates,
        employers: employers::employers_by_phone(tx, scope, phone).await?,
        contacts: store::of_phone(tx, scope, phone, CONTACTS_MAX).await?,
        at: scope.now(),
    })
}
