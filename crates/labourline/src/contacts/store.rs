//! Rows of contacts. Every reading goes through [`seen`].

use super::contact::{Contact, ContactId};
use super::list::ContactFilter;
use super::wake::CASES_WOKEN_MAX;
use crate::cases::policy::Visible;
use crate::seals;
use kernel::{CaseId, PageRequest, PersonId, Phone};
use platform::vault::Vault;
use platform::{DbError, Param, Row, Scope, Tx, params};

const COLUMNS: &str = "contacts.no, contacts.id, contacts.chapter_id, contacts.channel, contacts.call_type, contacts.incoming, \
     contacts.phone, contacts.person_id, contacts.language, contacts.summary, contacts.handler_id, contacts.handler_name, \
     contacts.started_at, contacts.ended_at, contacts.finished_at, contacts.case_id, contacts.answers_call_back, contacts.version";

const PHONE: &str = "contacts.phone";
const SUMMARY: &str = "contacts.summary";

/// Opens what is sealed with the key of the case a contact is filed under.
async fn opened(tx: &Tx, mut contacts: Vec<Contact>) -> Result<Vec<Contact>, DbError> {
    let sealed = contacts.iter_mut().filter_map(|contact| {
        let case = contact.case_id?;
        Some(seals::text(case, SUMMARY, contact.id, &mut contact.summary))
    });
    seals::open(tx, sealed).await?;
    Ok(contacts)
}

async fn summary<'a>(tx: &Tx, c: &'a Contact) -> Result<Param<'a>, DbError> {
    match c.case_id {
        Some(case) => seals::of(tx, case).await?.text(SUMMARY, c.id, &c.summary),
        None => Ok(platform::vault::plain(&c.summary).into()),
    }
}

fn contact(vault: &Vault, row: &Row<'_>) -> Result<Contact, DbError> {
    let id: ContactId = row.get(1)?;
    let phone: Option<String> = row.maybe(6)?;
    Ok(Contact {
        no: row.get(0)?,
        id,
        chapter_id: row.get(2)?,
        channel: row.get(3)?,
        call_type: row.maybe(4)?,
        incoming: row.get(5)?,
        phone: phone
            .map(|phone| vault.open_phone(PHONE, id, phone))
            .transpose()?,
        person_id: row.maybe(7)?,
        language: row.maybe(8)?,
        summary: row.get(9)?,
        handler_id: row.maybe(10)?,
        handler_name: row.get(11)?,
        started_at: row.get(12)?,
        ended_at: row.maybe(13)?,
        finished_at: row.maybe(14)?,
        case_id: row.maybe(15)?,
        answers_call_back: row.maybe(16)?,
        version: row.get(17)?,
    })
}

/// Contacts of one's chapters, without those of a case one may not see.
fn seen(scope: &Scope, params: &mut Vec<Param<'_>>) -> String {
    if scope.is_program() {
        return "1 = 1".to_owned();
    }
    let chapters = scope.case_chapters();
    if chapters.is_empty() || scope.account().is_none() {
        return "1 = 0".to_owned();
    }
    let first = params.len() + 1;
    let places: Vec<String> = (first..first + chapters.len())
        .map(|place| format!("${place}"))
        .collect();
    params.extend(chapters.into_iter().map(Param::from));
    let visible = Visible::to(scope).append(params);
    format!(
        "contacts.chapter_id IN ({}) AND (contacts.case_id IS NULL OR EXISTS (SELECT 1 FROM cases \
         WHERE cases.id = contacts.case_id AND {visible}))",
        places.join(", ")
    )
}

/// Writes a new contact; false where the provider told of it before.
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    c: &Contact,
    provider: Option<&str>,
    event: Option<&str>,
) -> Result<bool, DbError> {
    let vault = tx.vault()?;
    let phone = c.phone.as_ref();
    let hash = phone.map(|phone| vault.phone_hash(phone).to_vec());
    let phone = phone
        .map(|phone| vault.seal_phone(PHONE, c.id, phone))
        .transpose()?;
    let written = tx
        .execute(
            "INSERT INTO contacts (id, chapter_id, channel, call_type, incoming, phone, person_id, language, summary, handler_id, \
             handler_name, started_at, ended_at, finished_at, case_id, answers_call_back, provider, provider_event_id, version, \
             created_by, created_at, phone_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
             $17, $18, 1, $19, $20, $21) ON CONFLICT DO NOTHING",
            params![
                c.id, c.chapter_id, c.channel, c.call_type, c.incoming, phone, c.person_id, c.language, summary(tx, c).await?,
                c.handler_id, &c.handler_name, c.started_at, c.ended_at, c.finished_at, c.case_id, c.answers_call_back, provider,
                event, scope.actor().word(), scope.now(), hash
            ],
        )
        .await?;
    Ok(written == 1)
}

/// The contact a provider told of.
pub(crate) async fn of_provider(
    tx: &Tx,
    scope: &Scope,
    provider: &str,
    event: &str,
) -> Result<Option<Contact>, DbError> {
    let mut params: Vec<Param<'_>> = vec![provider.into(), event.into()];
    let seen = seen(scope, &mut params);
    let sql = format!(
        "SELECT {COLUMNS} FROM contacts WHERE contacts.provider = $1 AND contacts.provider_event_id = $2 AND {seen}"
    );
    one(tx, &sql, &params).await
}

async fn one(tx: &Tx, sql: &str, params: &[Param<'_>]) -> Result<Option<Contact>, DbError> {
    let vault = tx.vault()?;
    let found = tx.query(sql, params, |row| contact(&vault, row)).await?;
    Ok(opened(tx, found).await?.into_iter().next())
}

/// The contact, if the scope may see it.
pub(crate) async fn find(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
) -> Result<Option<Contact>, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into()];
    let seen = seen(scope, &mut params);
    let sql = format!("SELECT {COLUMNS} FROM contacts WHERE contacts.id = $1 AND {seen}");
    one(tx, &sql, &params).await
}

/// The contact, if the scope may see it, taken for a change: its version counts up and other writers of it wait.
pub(crate) async fn take(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
) -> Result<Option<Contact>, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into()];
    let seen = seen(scope, &mut params);
    let sql = format!(
        "UPDATE contacts SET version = version + 1 WHERE contacts.id = $1 AND {seen} RETURNING {COLUMNS}"
    );
    one(tx, &sql, &params).await
}

/// Writes a taken contact back.
pub(crate) async fn put(tx: &Tx, c: &Contact) -> Result<(), DbError> {
    let written = tx
        .execute(
            "UPDATE contacts SET call_type = $2, person_id = $3, language = $4, summary = $5, handler_id = $6, handler_name = $7, \
             ended_at = $8, finished_at = $9, case_id = $10 WHERE id = $1",
            params![
                c.id, c.call_type, c.person_id, c.language, summary(tx, c).await?, c.handler_id, &c.handler_name, c.ended_at, c.finished_at,
                c.case_id
            ],
        )
        .await?;
    if written == 1 {
        Ok(())
    } else {
        Err(DbError::NoRow)
    }
}

/// One page, latest first, one row more than asked for.
pub(crate) async fn list(
    tx: &Tx,
    scope: &Scope,
    filter: &ContactFilter,
    page: PageRequest,
) -> Result<Vec<Contact>, DbError> {
    let mut params: Vec<Param<'_>> = Vec::new();
    let mut condition = seen(scope, &mut params);
    let mut narrow = |text: &str, value: Param<'static>| {
        params.push(value);
        condition.push_str(&format!(" AND {text} ${}", params.len()));
    };
    if let Some(channel) = filter.channel {
        narrow("contacts.channel =", channel.into());
    }
    if let Some(kind) = filter.call_type {
        narrow("contacts.call_type =", kind.into());
    }
    if let Some(phone) = &filter.phone {
        narrow(
            "contacts.phone_hash =",
            tx.vault()?.phone_hash(phone).to_vec().into(),
        );
    }
    if let Some(person) = filter.person {
        narrow("contacts.person_id =", person.into());
    }
    if let Some(after) = page.after {
        narrow("contacts.no <", after.tie.into());
    }
    match filter.finished {
        Some(true) => condition.push_str(" AND contacts.finished_at IS NOT NULL"),
        Some(false) => condition.push_str(" AND contacts.finished_at IS NULL"),
        None => {}
    }
    params.push((page.rows_max + 1).into());
    let sql = format!(
        "SELECT {COLUMNS} FROM contacts WHERE {condition} ORDER BY contacts.no DESC LIMIT ${}",
        params.len()
    );
    let vault = tx.vault()?;
    let found = tx.query(&sql, &params, |row| contact(&vault, row)).await?;
    opened(tx, found).await
}

/// Earlier contacts of a number, latest first.
pub(crate) async fn of_phone(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
    rows_max: u32,
) -> Result<Vec<Contact>, DbError> {
    let filter = ContactFilter {
        phone: Some(phone.clone()),
        ..ContactFilter::default()
    };
    let mut rows = list(tx, scope, &filter, PageRequest::first(rows_max)).await?;
    rows.truncate(rows_max as usize);
    Ok(rows)
}

/// The cases at rest of a person, and the case a contact is filed under where it rests.
pub(crate) async fn resting_cases(
    tx: &Tx,
    person: Option<PersonId>,
    filed: Option<CaseId>,
) -> Result<Vec<CaseId>, DbError> {
    let mut found: Vec<CaseId> = Vec::new();
    if let Some(person) = person {
        found = tx
            .query(
                "SELECT cases.id FROM claimants JOIN cases ON cases.id = claimants.case_id WHERE claimants.person_id = $1 \
                 AND cases.stage IN ('dormant', 'closed') AND cases.new_contact = FALSE ORDER BY cases.no DESC LIMIT $2",
                params![person, CASES_WOKEN_MAX],
                |row| row.get(0),
            )
            .await?;
    }
    if let Some(case) = filed
        && !found.contains(&case)
    {
        let rests: Option<CaseId> = tx
            .first(
                "SELECT id FROM cases WHERE id = $1 AND stage IN ('dormant', 'closed') AND new_contact = FALSE",
                params![case],
                |row| row.get(0),
            )
            .await?;
        found.extend(rests);
    }
    Ok(found)
}
