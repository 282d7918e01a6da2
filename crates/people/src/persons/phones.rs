//! The phones a person is reached by: linking one, changing what it says, ending it, and who may be calling from it.

use super::link::{ChangeLink, LinkId, NewLink, PersonOnPhone, PhoneLink};
use super::policy::Seen;
use super::{register, store};
use kernel::{PersonId, Phone, Problem};
use platform::journal::{self, Entry};
use platform::{DbError, Scope, Tx};

/// Links a person of one's chapters to a phone. A link that ended begins again with what is said now; one that stands and says the same
/// is given back. Errors: no such person; fields that can't be taken; `people.identifier.already-linked` where one stands and says
/// something else (change that one).
pub async fn link_phone(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    input: &NewLink,
) -> Result<LinkId, Problem> {
    let wrong = input.problems("");
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    if !store::touch(tx, scope, person, &Seen::by(scope)).await? {
        return Err(Problem::not_found());
    }
    let Some(link) = add(tx, scope, person, input).await? else {
        let standing = store::phones_of(tx, &[person]).await?;
        let same_phone = standing.into_iter().find(|link| link.phone == input.phone);
        let Some(link) = same_phone else {
            return Err(Problem::internal());
        };
        if link.terms == input.terms() {
            return Ok(link.id);
        }
        return Err(Problem {
            current: serde_json::to_value(&link).ok().map(Box::new),
            ..Problem::refused("people.identifier.already-linked")
        });
    };
    let personal = [("phone", input.phone.e164())];
    let entry = Entry::new(register::stream(person), "people.identifier.linked")
        .with(serde_json::json!({
            "link": link,
            "relation": input.relation,
            "safe_to_call": input.safe_to_call,
            "may_leave_message": input.may_leave_message,
            "may_name_union": input.may_name_union,
        }))
        .about(&personal);
    journal::record(tx, scope, entry).await?;
    Ok(link)
}

/// Two statements: the number, where it is not known, and the link; `None` where a link stands already.
pub(super) async fn add(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    input: &NewLink,
) -> Result<Option<LinkId>, DbError> {
    let hash = tx.vault()?.phone_hash(&input.phone);
    let identifier = store::upsert_identifier(tx, scope, &input.phone, &hash).await?;
    store::insert_link(tx, scope, person, identifier, &input.terms()).await
}

/// The persons of one's chapters who are linked to a number, newest first.
pub async fn persons_by_phone(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
) -> Result<Vec<PersonOnPhone>, Problem> {
    let seen = Seen::by(scope);
    if seen.is_nobody() {
        return Ok(Vec::new());
    }
    let hash = tx.vault()?.phone_hash(phone);
    Ok(store::persons_by_phone(tx, &hash, &seen).await?)
}

/// The phones of a person of one's chapters, oldest link first; empty where there is no such person.
pub async fn phones_of(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
) -> Result<Vec<PhoneLink>, Problem> {
    let seen = Seen::by(scope);
    if seen.is_nobody() || store::person(tx, person, &seen).await?.is_none() {
        return Ok(Vec::new());
    }
    Ok(store::phones_of(tx, &[person]).await?)
}

/// The phones of the persons a case speaks of. The caller has decided that `scope` may read that case; the persons' chapters are not asked.
pub async fn phones_of_case(
    tx: &Tx,
    _scope: &Scope,
    persons: &[PersonId],
) -> Result<Vec<PhoneLink>, Problem> {
    Ok(store::phones_of(tx, persons).await?)
}

/// Changes what a link says: safe hours, what may be left. `version` is the one the change was made on. Errors: no such link; stale;
/// fields that can't be taken.
pub async fn change_link(
    tx: &Tx,
    scope: &Scope,
    link: LinkId,
    version: i64,
    input: &ChangeLink,
) -> Result<PhoneLink, Problem> {
    let wrong = input.problems("");
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let before = taken(tx, scope, link, version).await?;
    let terms = input.tidied();
    store::set_terms(tx, scope, link, &terms).await?;
    let note = |terms: &ChangeLink| terms.safe_note.clone().unwrap_or_default();
    let (note_before, note_after) = (note(&before.terms), note(&terms));
    let personal = [
        ("safe_note_before", note_before.as_str()),
        ("safe_note", note_after.as_str()),
    ];
    let entry = Entry::new(
        register::stream(before.person_id),
        "people.identifier.changed",
    )
    .with(serde_json::json!({ "link": link, "before": told(&before.terms), "after": told(&terms) }))
    .about(&personal);
    journal::record(tx, scope, entry).await?;
    Ok(PhoneLink {
        terms,
        version: version + 1,
        ..before
    })
}

/// Ends a link: the number shows this person no more. The row stays. Errors: no such link; stale.
pub async fn end_link(tx: &Tx, scope: &Scope, link: LinkId, version: i64) -> Result<(), Problem> {
    let before = taken(tx, scope, link, version).await?;
    store::end_link(tx, scope, link).await?;
    let personal = [("phone", before.phone.e164())];
    let entry = Entry::new(
        register::stream(before.person_id),
        "people.identifier.ended",
    )
    .with(serde_json::json!({ "link": link }))
    .about(&personal);
    journal::record(tx, scope, entry).await?;
    Ok(())
}

/// What a link says, without the note, which may name somebody.
fn told(terms: &ChangeLink) -> serde_json::Value {
    serde_json::json!({
        "relation": terms.relation,
        "safe_to_call": terms.safe_to_call,
        "safe_from_minute": terms.safe_from_minute,
        "safe_until_minute": terms.safe_until_minute,
        "may_leave_message": terms.may_leave_message,
        "may_name_union": terms.may_name_union,
    })
}

/// Takes the standing link's row, so that two changes follow each other, and gives it as it stands at `version`.
async fn taken(tx: &Tx, scope: &Scope, link: LinkId, version: i64) -> Result<PhoneLink, Problem> {
    let seen = Seen::by(scope);
    if !store::touch_link(tx, scope, link).await? {
        return Err(Problem::not_found());
    }
    let Some(standing) = store::link(tx, link, &seen).await? else {
        return Err(Problem::not_found());
    };
    if standing.version != version {
        let current = serde_json::to_value(&standing).unwrap_or_default();
        return Err(Problem::stale(current));
    }
    Ok(standing)
}
