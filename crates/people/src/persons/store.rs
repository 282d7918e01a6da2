//! Rows of persons, their corrections, identifiers and the links between.

use super::link::{ChangeLink, LinkId, PersonOnPhone, PhoneLink};
use super::person::{NewPerson, Person};
use super::policy::Seen;
use super::read::Correction;
use kernel::{ChapterId, PersonId, Phone};
use platform::vault::{KeyColumns, SealedColumn, Vault};
use platform::{DbError, Param, Row, Scope, Tx, params};
use uuid::Uuid;

/// One number is not shared by more people than this.
const PERSONS_ON_PHONE_MAX: i64 = 50;
/// Rows of links that one answer holds: 500 claimants with a few phones each.
const LINKS_MAX: i64 = 2_000;
const CORRECTIONS_MAX: i64 = 200;
/// Ids asked for in one statement.
const IDS_A_STATEMENT_MAX: usize = 500;

const NAME: &str = "persons.display_name";
const NAME_NATIVE: &str = "persons.name_native";
const NAME_LATIN: &str = "persons.name_latin";
const VILLAGE: &str = "persons.village";
const NUMBER: &str = "identifiers.value";
const SAFE_NOTE: &str = "person_identifiers.safe_note";
const BEFORE: &str = "person_corrections.before";

/// What of persons lies sealed.
pub(crate) const SEALED: &[SealedColumn] = &[
    SealedColumn::text("persons", "display_name"),
    SealedColumn::text("persons", "name_native"),
    SealedColumn::text("persons", "name_latin"),
    SealedColumn::text("persons", "village"),
    SealedColumn::text("identifiers", "value").found_by("value_hash", platform::vault::PHONE),
    SealedColumn::text("person_identifiers", "safe_note")
        .known_by(KeyColumns::TwoIds("person_id", "identifier_id")),
    SealedColumn::text("person_corrections", "before")
        .known_by(KeyColumns::IdAndNumber("person_id", "version")),
];

/// Seals a text that may be missing.
fn seal_some(
    vault: &Vault,
    column: &str,
    row: impl std::fmt::Display,
    text: Option<&str>,
) -> Result<Option<String>, DbError> {
    text.map(|text| vault.seal_text(column, row, text))
        .transpose()
}

fn open_some(
    vault: &Vault,
    column: &str,
    row: impl std::fmt::Display,
    text: Option<String>,
) -> Result<Option<String>, DbError> {
    text.map(|text| vault.open_text(column, row, text))
        .transpose()
}

pub(super) const PERSON: &str = "persons.id, persons.chapter_id, persons.display_name, persons.name_native, persons.name_latin, \
     persons.sex_self_described, persons.birth_year, persons.home_state_lgd, persons.home_district_lgd, persons.village, \
     persons.language_primary, persons.language_second, persons.literacy, persons.deceased, persons.next_of_kin_id, \
     persons.version, persons.created_at, persons.updated_at, persons.merged_into_id";

pub(super) fn read_person(vault: &Vault, row: &Row<'_>) -> Result<Person, DbError> {
    let id: PersonId = row.get(0)?;
    Ok(Person {
        id,
        chapter_id: row.get(1)?,
        about: NewPerson {
            display_name: vault.open_text(NAME, id, row.get(2)?)?,
            name_native: open_some(vault, NAME_NATIVE, id, row.maybe(3)?)?,
            name_latin: open_some(vault, NAME_LATIN, id, row.maybe(4)?)?,
            sex_self_described: row.maybe(5)?,
            birth_year: row.maybe(6)?,
            home_state_lgd: row.maybe(7)?,
            home_district_lgd: row.maybe(8)?,
            village: open_some(vault, VILLAGE, id, row.maybe(9)?)?,
            language_primary: row.maybe(10)?,
            language_second: row.maybe(11)?,
            literacy: row.get(12)?,
        },
        deceased: row.get(13)?,
        next_of_kin_id: row.maybe(14)?,
        version: row.get(15)?,
        created_at: row.get(16)?,
        updated_at: row.get(17)?,
        merged_into_id: row.maybe(18)?,
    })
}

const TERMS: &str = "person_identifiers.relation, person_identifiers.safe_to_call, person_identifiers.safe_from_minute, \
     person_identifiers.safe_until_minute, person_identifiers.safe_note, person_identifiers.may_leave_message, \
     person_identifiers.may_name_union, person_identifiers.version, person_identifiers.person_id, person_identifiers.identifier_id";

/// The row a note on safety is sealed for.
fn note_row(person: PersonId, identifier: Uuid) -> String {
    format!("{person}:{identifier}")
}

fn read_terms(vault: &Vault, row: &Row<'_>, first: usize) -> Result<ChangeLink, DbError> {
    let note = row.maybe(first + 4)?;
    let place = note_row(row.get(first + 8)?, row.get(first + 9)?);
    Ok(ChangeLink {
        relation: row.get(first)?,
        safe_to_call: row.get(first + 1)?,
        safe_from_minute: row.maybe(first + 2)?,
        safe_until_minute: row.maybe(first + 3)?,
        safe_note: open_some(vault, SAFE_NOTE, place, note)?,
        may_leave_message: row.get(first + 5)?,
        may_name_union: row.get(first + 6)?,
    })
}

fn read_link(vault: &Vault, row: &Row<'_>) -> Result<PhoneLink, DbError> {
    let identifier: Uuid = row.get(12)?;
    Ok(PhoneLink {
        id: row.get(0)?,
        person_id: row.get(1)?,
        phone: vault.open_phone(NUMBER, identifier, row.get(2)?)?,
        terms: read_terms(vault, row, 3)?,
        version: row.get(10)?,
    })
}

pub(super) async fn insert_person(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    chapter: ChapterId,
    about: &NewPerson,
) -> Result<(), DbError> {
    let vault = tx.vault()?;
    tx.execute(
        "INSERT INTO persons (id, chapter_id, display_name, name_native, name_latin, sex_self_described, birth_year, \
         home_state_lgd, home_district_lgd, village, language_primary, language_second, literacy, deceased, version, \
         created_by, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, $15, $16, $16)",
        params![
            id,
            chapter,
            vault.seal_text(NAME, id, &about.display_name)?,
            seal_some(&vault, NAME_NATIVE, id, about.name_native.as_deref())?,
            seal_some(&vault, NAME_LATIN, id, about.name_latin.as_deref())?,
            about.sex_self_described.as_deref(),
            about.birth_year,
            about.home_state_lgd,
            about.home_district_lgd,
            seal_some(&vault, VILLAGE, id, about.village.as_deref())?,
            about.language_primary,
            about.language_second,
            about.literacy,
            false,
            scope.actor().word(),
            scope.now()
        ],
    )
    .await?;
    Ok(())
}

/// Marks a person as one of a closely kept case; false where they were one.
pub(super) async fn keep_close(tx: &Tx, id: PersonId) -> Result<bool, DbError> {
    let kept = tx
        .execute(
            "UPDATE persons SET kept_close = TRUE WHERE id = $1 AND kept_close = FALSE",
            params![id],
        )
        .await?;
    Ok(kept == 1)
}

/// Whether a person is one of a closely kept case.
pub(super) async fn is_kept_close(tx: &Tx, id: PersonId) -> Result<bool, DbError> {
    let kept = tx
        .first(
            "SELECT kept_close FROM persons WHERE id = $1",
            params![id],
            |row| row.get(0),
        )
        .await?;
    Ok(kept == Some(true))
}

/// Takes the person's row for the rest of the transaction; whether there is one for this reader.
pub(super) async fn touch(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    seen: &Seen,
) -> Result<bool, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into(), scope.now().into()];
    let condition = seen.condition(&mut params);
    let sql = format!("UPDATE persons SET updated_at = $2 WHERE persons.id = $1{condition}");
    Ok(tx.execute(&sql, &params).await? == 1)
}

pub(super) async fn person(tx: &Tx, id: PersonId, seen: &Seen) -> Result<Option<Person>, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into()];
    let condition = seen.condition(&mut params);
    let sql = format!("SELECT {PERSON} FROM persons WHERE persons.id = $1{condition}");
    let vault = tx.vault()?;
    tx.first(&sql, &params, |row| read_person(&vault, row))
        .await
}

/// `$1, $2, …` for a list of ids, and the ids as parameters.
fn listed(ids: &[PersonId]) -> (String, Vec<Param<'static>>) {
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    (places.join(", "), ids.iter().map(Param::from).collect())
}

pub(super) async fn persons(tx: &Tx, ids: &[PersonId]) -> Result<Vec<Person>, DbError> {
    let vault = tx.vault()?;
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(IDS_A_STATEMENT_MAX) {
        let (places, params) = listed(some);
        let sql = format!("SELECT {PERSON} FROM persons WHERE persons.id IN ({places})");
        found.extend(
            tx.query(&sql, &params, |row| read_person(&vault, row))
                .await?,
        );
    }
    Ok(found)
}

pub(super) async fn update_person(tx: &Tx, person: &Person) -> Result<(), DbError> {
    let about = &person.about;
    let (vault, id) = (tx.vault()?, person.id);
    tx.execute(
        "UPDATE persons SET display_name = $2, name_native = $3, name_latin = $4, sex_self_described = $5, birth_year = $6, \
         home_state_lgd = $7, home_district_lgd = $8, village = $9, language_primary = $10, language_second = $11, \
         literacy = $12, deceased = $13, next_of_kin_id = $14, version = $15, updated_at = $16 WHERE id = $1",
        params![
            person.id,
            vault.seal_text(NAME, id, &about.display_name)?,
            seal_some(&vault, NAME_NATIVE, id, about.name_native.as_deref())?,
            seal_some(&vault, NAME_LATIN, id, about.name_latin.as_deref())?,
            about.sex_self_described.as_deref(),
            about.birth_year,
            about.home_state_lgd,
            about.home_district_lgd,
            seal_some(&vault, VILLAGE, id, about.village.as_deref())?,
            about.language_primary,
            about.language_second,
            about.literacy,
            person.deceased,
            person.next_of_kin_id,
            person.version,
            person.updated_at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn keep_correction(
    tx: &Tx,
    scope: &Scope,
    before: &Person,
    reason: Option<&str>,
) -> Result<(), DbError> {
    let text = serde_json::to_string(before).map_err(|error| DbError::Fault(error.to_string()))?;
    let row = format!("{}:{}", before.id, before.version);
    let text = tx.vault()?.seal_text(BEFORE, row, &text)?;
    tx.execute(
        "INSERT INTO person_corrections (person_id, version, before, reason, created_by, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![before.id, before.version, text, reason, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn corrections(tx: &Tx, id: PersonId) -> Result<Vec<Correction>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        "SELECT version, before, reason, created_by, created_at FROM person_corrections WHERE person_id = $1 \
         ORDER BY version DESC LIMIT $2",
        params![id, CORRECTIONS_MAX],
        |row| {
            let version: i64 = row.get(0)?;
            let before = vault.open_text(BEFORE, format!("{id}:{version}"), row.get(1)?)?;
            Ok(Correction {
                version,
                before: serde_json::from_str(&before)
                    .map_err(|error| DbError::Column { index: 1, detail: error.to_string() })?,
                reason: row.maybe(2)?,
                by: row.get(3)?,
                at: row.get(4)?,
            })
        },
    )
    .await
}

/// The number's row, made where there is none.
pub(super) async fn upsert_identifier(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
    value_hash: &[u8],
) -> Result<Uuid, DbError> {
    let id: Uuid = scope.new_id();
    let sealed = tx.vault()?.seal_phone(NUMBER, id, phone)?;
    // The last four digits are not kept any more: with the name of a village they say who it is.
    // The update changes nothing; it makes the row come back, and waits for another transaction that is adding the same number.
    tx.one(
        "INSERT INTO identifiers (id, kind, value, value_hash, last4, created_at) VALUES ($1, 'phone', $2, $3, $4, $5) \
         ON CONFLICT (value_hash) DO UPDATE SET last4 = excluded.last4 RETURNING id",
        params![id, sealed, value_hash, "", scope.now()],
        |row| row.get(0),
    )
    .await
}

/// The new link, or the ended one begun again; `None` where one stands.
pub(super) async fn insert_link(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    identifier: Uuid,
    terms: &ChangeLink,
) -> Result<Option<LinkId>, DbError> {
    let note = terms.safe_note.as_deref();
    let note = seal_some(&tx.vault()?, SAFE_NOTE, note_row(person, identifier), note)?;
    tx.first(
        "INSERT INTO person_identifiers (id, person_id, identifier_id, relation, safe_to_call, safe_from_minute, \
         safe_until_minute, safe_note, may_leave_message, may_name_union, version, created_by, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $12) \
         ON CONFLICT (person_id, identifier_id) DO UPDATE SET relation = excluded.relation, \
         safe_to_call = excluded.safe_to_call, safe_from_minute = excluded.safe_from_minute, \
         safe_until_minute = excluded.safe_until_minute, safe_note = excluded.safe_note, \
         may_leave_message = excluded.may_leave_message, may_name_union = excluded.may_name_union, ended_at = NULL, \
         verified_at = NULL, version = person_identifiers.version + 1, updated_at = excluded.updated_at \
         WHERE person_identifiers.ended_at IS NOT NULL RETURNING id",
        params![
            scope.new_id::<LinkId>(),
            person,
            identifier,
            terms.relation,
            terms.safe_to_call,
            terms.safe_from_minute,
            terms.safe_until_minute,
            note,
            terms.may_leave_message,
            terms.may_name_union,
            scope.actor().word(),
            scope.now()
        ],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn persons_by_phone(
    tx: &Tx,
    value_hash: &[u8],
    seen: &Seen,
) -> Result<Vec<PersonOnPhone>, DbError> {
    let mut params: Vec<Param<'_>> = vec![value_hash.into(), PERSONS_ON_PHONE_MAX.into()];
    let condition = seen.condition(&mut params);
    let sql = format!(
        "SELECT persons.id, persons.chapter_id, persons.display_name, persons.home_district_lgd, persons.deceased, \
         person_identifiers.id, {TERMS} FROM identifiers \
         JOIN person_identifiers ON person_identifiers.identifier_id = identifiers.id \
         JOIN persons ON persons.id = person_identifiers.person_id \
         WHERE identifiers.value_hash = $1 AND person_identifiers.ended_at IS NULL{condition} \
         ORDER BY person_identifiers.created_at DESC, person_identifiers.id DESC LIMIT $2"
    );
    let vault = tx.vault()?;
    tx.query(&sql, &params, |row| {
        let person_id: PersonId = row.get(0)?;
        Ok(PersonOnPhone {
            person_id,
            chapter_id: row.get(1)?,
            display_name: vault.open_text(NAME, person_id, row.get(2)?)?,
            home_district_lgd: row.maybe(3)?,
            deceased: row.get(4)?,
            link_id: row.get(5)?,
            terms: read_terms(&vault, row, 6)?,
            version: row.get(13)?,
        })
    })
    .await
}

pub(super) async fn phones_of(tx: &Tx, persons: &[PersonId]) -> Result<Vec<PhoneLink>, DbError> {
    let vault = tx.vault()?;
    let mut found = Vec::new();
    for some in persons.chunks(IDS_A_STATEMENT_MAX) {
        let (places, params) = listed(some);
        let sql = format!(
            "SELECT person_identifiers.id, person_identifiers.person_id, identifiers.value, {TERMS} FROM person_identifiers \
             JOIN identifiers ON identifiers.id = person_identifiers.identifier_id AND identifiers.kind = 'phone' \
             WHERE person_identifiers.person_id IN ({places}) AND person_identifiers.ended_at IS NULL \
             ORDER BY person_identifiers.created_at, person_identifiers.id LIMIT {LINKS_MAX}"
        );
        found.extend(
            tx.query(&sql, &params, |row| read_link(&vault, row))
                .await?,
        );
    }
    Ok(found)
}

/// Takes a standing link's row for the rest of the transaction; whether there is one.
pub(super) async fn touch_link(tx: &Tx, scope: &Scope, link: LinkId) -> Result<bool, DbError> {
    let touched = tx
        .execute(
            "UPDATE person_identifiers SET updated_at = $2 WHERE id = $1 AND ended_at IS NULL",
            params![link, scope.now()],
        )
        .await?;
    Ok(touched == 1)
}

pub(super) async fn link(tx: &Tx, link: LinkId, seen: &Seen) -> Result<Option<PhoneLink>, DbError> {
    let mut params: Vec<Param<'_>> = vec![link.into()];
    let condition = seen.condition(&mut params);
    let sql = format!(
        "SELECT person_identifiers.id, person_identifiers.person_id, identifiers.value, {TERMS} FROM person_identifiers \
         JOIN identifiers ON identifiers.id = person_identifiers.identifier_id AND identifiers.kind = 'phone' \
         JOIN persons ON persons.id = person_identifiers.person_id \
         WHERE person_identifiers.id = $1 AND person_identifiers.ended_at IS NULL{condition}"
    );
    let vault = tx.vault()?;
    tx.first(&sql, &params, |row| read_link(&vault, row)).await
}

pub(super) async fn set_terms(
    tx: &Tx,
    scope: &Scope,
    link: LinkId,
    terms: &ChangeLink,
) -> Result<(), DbError> {
    let (person, identifier): (PersonId, Uuid) = tx
        .one(
            "SELECT person_id, identifier_id FROM person_identifiers WHERE id = $1",
            params![link],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    let note = terms.safe_note.as_deref();
    let note = seal_some(&tx.vault()?, SAFE_NOTE, note_row(person, identifier), note)?;
    tx.execute(
        "UPDATE person_identifiers SET relation = $2, safe_to_call = $3, safe_from_minute = $4, safe_until_minute = $5, \
         safe_note = $6, may_leave_message = $7, may_name_union = $8, version = version + 1, updated_at = $9 WHERE id = $1",
        params![
            link,
            terms.relation,
            terms.safe_to_call,
            terms.safe_from_minute,
            terms.safe_until_minute,
            note,
            terms.may_leave_message,
            terms.may_name_union,
            scope.now()
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn end_link(tx: &Tx, scope: &Scope, link: LinkId) -> Result<(), DbError> {
    tx.execute(
        "UPDATE person_identifiers SET ended_at = $2, version = version + 1, updated_at = $2 WHERE id = $1",
        params![link, scope.now()],
    )
    .await?;
    Ok(())
}

/// Takes from a person's row what names or describes them, and the numbers that are nobody else's.
pub(super) async fn forget(tx: &Tx, id: PersonId, now: kernel::Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE persons SET display_name = '', name_native = NULL, name_latin = NULL, sex_self_described = NULL, birth_year = NULL, \
         home_state_lgd = NULL, home_district_lgd = NULL, village = NULL, language_primary = NULL, language_second = NULL, \
         literacy = 'unknown', deceased = FALSE, next_of_kin_id = NULL, version = version + 1, updated_at = $2 WHERE id = $1",
        params![id, now],
    )
    .await?;
    for sql in [
        "UPDATE persons SET next_of_kin_id = NULL WHERE next_of_kin_id = $1",
        "DELETE FROM person_corrections WHERE person_id = $1",
        "UPDATE person_merges SET reasons = '' WHERE person_id = $1 OR into_id = $1",
        "UPDATE consents SET withheld_reason = NULL WHERE person_id = $1 AND withheld_reason IS NOT NULL",
    ] {
        tx.execute(sql, params![id]).await?;
    }
    let numbers: Vec<Uuid> = tx
        .query(
            "SELECT identifier_id FROM person_identifiers WHERE person_id = $1 LIMIT $2",
            params![id, LINKS_MAX],
            |row| row.get(0),
        )
        .await?;
    tx.execute(
        "DELETE FROM person_identifiers WHERE person_id = $1",
        params![id],
    )
    .await?;
    for number in numbers {
        tx.execute(
            "DELETE FROM identifiers WHERE id = $1 AND NOT EXISTS \
             (SELECT 1 FROM person_identifiers WHERE person_identifiers.identifier_id = identifiers.id)",
            params![number],
        )
        .await?;
    }
    Ok(())
}

/// Takes from a person's row what they told of themselves, and leaves name and numbers.
pub(super) async fn forget_voluntary(
    tx: &Tx,
    id: PersonId,
    now: kernel::Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE persons SET sex_self_described = NULL, birth_year = NULL, home_state_lgd = NULL, home_district_lgd = NULL, village = NULL, \
         language_second = NULL, literacy = 'unknown', next_of_kin_id = NULL, version = version + 1, updated_at = $2 WHERE id = $1",
        params![id, now],
    )
    .await?;
    for sql in [
        "DELETE FROM person_corrections WHERE person_id = $1",
        "UPDATE person_identifiers SET safe_note = NULL WHERE person_id = $1",
        "UPDATE consents SET withheld_reason = NULL WHERE person_id = $1 AND withheld_reason IS NOT NULL",
    ] {
        tx.execute(sql, params![id]).await?;
    }
    Ok(())
}
