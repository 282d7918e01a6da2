//! The employer's side: jamadars, contractors, principal employers, met again and again in different cases and chapters.
//!
//! An employer is one row for the whole alliance, so that a second chapter that meets the same contractor sees that others have. Its
//! name and phones are shown to whoever works on cases; the cases themselves only to those who may see them.

pub mod api;
pub mod merge;
pub mod pages;
pub(crate) mod store;
pub mod view;

use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::Confidence;
use kernel::{FieldProblem, Phone, Problem, Reference};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest name of an employer or a site.
pub const NAME_CHARS_MAX: usize = 200;
/// Phones kept of one employer.
pub const PHONES_MAX: usize = 10;

/// An employer as it is put down: one known before, or a new one by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEmployer {
    /// The reference of an employer known before; the other fields are then passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Option<Reference>,
    /// Name.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub name: String,
    /// What it is.
    #[serde(default)]
    pub kind: Option<EmployerKind>,
    /// Telephone numbers.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 10)]
    pub phones: Vec<Phone>,
    /// Address as known.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub address: String,
}

/// One link of the chain of a case: jamadar (level 1) → contractor → principal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    /// Who.
    pub employer: NewEmployer,
    /// What ties the worker, or the link before, to them.
    pub link: ChainLinkKind,
    /// How sure that is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// An employer as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employer {
    /// Row number.
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// Reference.
    pub reference: Reference,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: EmployerKind,
    /// Address as known.
    pub address: String,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// Counts up with every change.
    pub version: i64,
}

/// Words that say what kind of firm it is and not which.
pub(crate) const FIRM_WORDS: [&str; 16] = [
    "pvt", "private", "ltd", "limited", "llp", "co", "company", "corp", "and", "sons", "bros", "m",
    "s", "ms", "the", "invented",
];

/// A name as it is looked up: its words without those that every firm has, in alphabetical order.
pub fn name_key(name: &str) -> String {
    let mut words: Vec<String> = platform::search::tokens(name).collect();
    if words
        .iter()
        .any(|word| !FIRM_WORDS.contains(&word.as_str()))
    {
        words.retain(|word| !FIRM_WORDS.contains(&word.as_str()));
    }
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// The employer meant: the one of the reference, or one of the same name and one phone in common, or (without phones) of the same name, or
/// one known under the same phone by a near name in another spelling or script; else a new one. `field` is where a problem is shown.
pub(crate) async fn find_or_add(
    tx: &Tx,
    scope: &Scope,
    new: &NewEmployer,
    field: &str,
) -> Result<Employer, Problem> {
    if let Some(reference) = new.reference {
        return store::by_reference(tx, reference)
            .await?
            .ok_or_else(|| Problem::invalid_field(field, "labourline.employer.unknown"));
    }
    let name = new.name.trim();
    if name.is_empty() {
        return Err(Problem::invalid_field(
            format!("{field}.name"),
            "platform.field.required",
        ));
    }
    if name.chars().count() > NAME_CHARS_MAX || new.address.chars().count() > 500 {
        return Err(Problem::invalid(vec![
            FieldProblem::new(format!("{field}.name"), "platform.field.too-long")
                .with("max", NAME_CHARS_MAX),
        ]));
    }
    if new.phones.len() > PHONES_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new(format!("{field}.phones"), "platform.field.too-many")
                .with("max", PHONES_MAX),
        ]));
    }
    let key = name_key(name);
    let known = match store::by_name_key(tx, &key, &new.phones).await? {
        Some(known) => Some(known),
        None => merge::known_under(tx, name, &new.phones).await?,
    };
    if let Some(known) = known {
        store::add_phones(tx, known.id, &new.phones).await?;
        return Ok(known);
    }
    let mut employer = Employer {
        no: 0,
        id: scope.new_id(),
        reference: scope.new_reference(),
        name: name.to_owned(),
        kind: new.kind.unwrap_or(EmployerKind::Contractor),
        address: new.address.trim().to_owned(),
        phones: new.phones.clone(),
        version: 1,
    };
    while store::insert(tx, scope, &employer, &key).await?.is_none() {
        employer.reference = scope.new_reference();
    }
    store::add_phones(tx, employer.id, &new.phones).await?;
    store::add_words(tx, employer.id, name).await?;
    Ok(employer)
}

/// An employer, for whoever works on cases.
pub async fn employer(tx: &Tx, scope: &Scope, reference: Reference) -> Result<Employer, Problem> {
    if !may_look(scope) {
        return Err(Problem::not_found());
    }
    let mut found = store::shown(tx, scope, reference)
        .await?
        .ok_or_else(Problem::not_found)?;
    found.phones = store::phones(tx, found.id).await?;
    Ok(found)
}

/// Employers known under one of these numbers, for the panel that shows who is calling.
pub async fn employers_by_phone(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
) -> Result<Vec<Employer>, DbError> {
    if !may_look(scope) {
        return Ok(Vec::new());
    }
    store::by_phone(tx, scope, phone).await
}

/// Employers are shown to those who work on cases, in any chapter.
pub fn may_look(scope: &Scope) -> bool {
    scope.is_program() || !scope.case_chapters().is_empty()
}

/// Pages and API of employers.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_words_every_firm_has_do_not_decide() {
        assert_eq!(
            super::name_key("M/s. Neelkanth Buildworks Pvt. Ltd."),
            super::name_key("buildworks NEELKANTH")
        );
        assert_eq!(super::name_key("Ltd"), "ltd");
    }
}
