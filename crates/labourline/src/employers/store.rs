//! Rows of employers and of the chains of cases.

use super::{Employer, NewLink};
use crate::cases::parties::ChainLinkKind;
use crate::cases::store::cases_met;
use crate::cases::words::Confidence;
use kernel::{CaseId, Phone, Reference};
use platform::{DbError, Row, Scope, Tx, params};
use uuid::Uuid;

pub(super) const COLUMNS: &str = "no, id, reference, name, kind, address, version";

pub(super) fn employer(row: &Row<'_>) -> Result<Employer, DbError> {
    Ok(Employer {
        no: row.get(0)?,
        id: row.get(1)?,
        reference: row.get(2)?,
        name: row.get(3)?,
        kind: row.get(4)?,
        address: row.get(5)?,
        phones: Vec::new(),
        version: row.get(6)?,
    })
}

pub(crate) async fn by_reference(
    tx: &Tx,
    reference: Reference,
) -> Result<Option<Employer>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM employers WHERE reference = $1"),
        params![reference],
        employer,
    )
    .await
}

/// An employer of the same name: with a number in common where both sides have numbers, else by name alone.
pub(crate) async fn by_name_key(
    tx: &Tx,
    key: &str,
    phones: &[Phone],
) -> Result<Option<Employer>, DbError> {
    let same_name = tx
        .query(
            &format!("SELECT {COLUMNS} FROM employers WHERE name_key = $1 ORDER BY no LIMIT 20"),
            params![key],
            employer,
        )
        .await?;
    let mut without_phones = None;
    for known in same_name {
        let numbers = self::phones(tx, known.id).await?;
        if numbers.iter().any(|number| phones.contains(number)) {
            return Ok(Some(known));
        }
        if without_phones.is_none() && (phones.is_empty() || numbers.is_empty()) {
            without_phones = Some(known);
        }
    }
    Ok(without_phones)
}

/// Whom the scope may know of: an employer who is met in some chapter's normal case, or in a case the scope may see. One who is known
/// from closely kept cases alone is not there for anybody else: the name alone would tell that there is such a case.
fn known_to(scope: &Scope, params: &mut Vec<platform::Param<'_>>) -> String {
    let visible = crate::cases::policy::Visible::to(scope).append(params);
    format!(
        "EXISTS (SELECT 1 FROM case_employers JOIN cases ON cases.id = case_employers.case_id \
         WHERE case_employers.employer_id = employers.id AND (cases.sensitivity = 'normal' OR ({visible})))"
    )
}

/// Employers with this number whom the scope may know of.
pub(crate) async fn by_phone(
    tx: &Tx,
    scope: &Scope,
    phone: &Phone,
) -> Result<Vec<Employer>, DbError> {
    let hash = tx.vault()?.phone_hash(phone).to_vec();
    let mut params = vec![platform::Param::from(hash)];
    let known = known_to(scope, &mut params);
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM employers \
             WHERE id IN (SELECT employer_id FROM employer_numbers WHERE phone_hash = $1) AND {known} ORDER BY no LIMIT 20"
        ),
        &params,
        employer,
    )
    .await
}

/// The employer of this reference, if the scope may know of them.
pub(crate) async fn shown(
    tx: &Tx,
    scope: &Scope,
    reference: Reference,
) -> Result<Option<Employer>, DbError> {
    let mut params = vec![platform::Param::from(reference)];
    let known = known_to(scope, &mut params);
    tx.first(
        &format!("SELECT {COLUMNS} FROM employers WHERE reference = $1 AND {known}"),
        &params,
        employer,
    )
    .await
}

pub(crate) async fn phones(tx: &Tx, id: Uuid) -> Result<Vec<Phone>, DbError> {
    let vault = tx.vault()?;
    let mut found: Vec<Phone> = tx
        .query(
            "SELECT phone_hash, phone FROM employer_numbers WHERE employer_id = $1 LIMIT 50",
            params![id],
            |row| {
                let hash: Vec<u8> = row.get(0)?;
                vault.open_phone(NUMBER, number_row(id, &hash), row.get(1)?)
            },
        )
        .await?;
    found.sort_unstable();
    Ok(found)
}

const NUMBER: &str = "employer_numbers.phone";

fn number_row(employer: Uuid, hash: &[u8]) -> String {
    format!("{employer}:{}", data_encoding::HEXLOWER.encode(hash))
}

pub(crate) async fn add_phones(tx: &Tx, id: Uuid, phones: &[Phone]) -> Result<(), DbError> {
    let vault = tx.vault()?;
    for phone in phones {
        let hash = vault.phone_hash(phone);
        let sealed = vault.seal_phone(NUMBER, number_row(id, &hash), phone)?;
        tx.execute(
            "INSERT INTO employer_numbers (employer_id, phone_hash, phone) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            params![id, &hash, sealed],
        )
        .await?;
    }
    Ok(())
}

/// The words of employers' names.
pub(crate) const VOCABULARY: platform::search::Vocabulary =
    platform::search::Vocabulary::named("employers");

/// Lets an employer be found by the words of a name.
pub(crate) async fn add_words(tx: &Tx, id: Uuid, name: &str) -> Result<(), DbError> {
    let words = platform::search::document([name]);
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        tx.execute(
            "INSERT INTO employer_words (word, employer_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            params![word, id],
        )
        .await?;
    }
    VOCABULARY.learn(tx, &words).await
}

/// Employers behind row `no`, whoever may know of them: for filling the index.
pub(crate) async fn behind(tx: &Tx, no: i64, rows_max: u32) -> Result<Vec<Employer>, DbError> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM employers WHERE no > $1 ORDER BY no LIMIT $2"),
        params![no, rows_max],
        employer,
    )
    .await
}

/// Employers who have, for each word asked for, one of the words that stand for it, latest first.
pub(crate) async fn search_any(
    tx: &Tx,
    scope: &Scope,
    asked: &[Vec<String>],
    rows_max: u32,
) -> Result<Vec<Employer>, DbError> {
    let mut params: Vec<platform::Param<'_>> = Vec::new();
    let mut conditions = Vec::new();
    for words in asked.iter().take(WORDS_MAX) {
        let places: Vec<String> = words
            .iter()
            .map(|word| {
                params.push(word.as_str().into());
                format!("${}", params.len())
            })
            .collect();
        conditions.push(format!(
            "id IN (SELECT employer_id FROM employer_words WHERE word IN ({}))",
            places.join(", ")
        ));
    }
    conditions.push(known_to(scope, &mut params));
    params.push(rows_max.into());
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM employers WHERE {} ORDER BY no DESC LIMIT ${}",
            conditions.join(" AND "),
            params.len()
        ),
        &params,
        employer,
    )
    .await
}

/// Words of one search that are looked at.
const WORDS_MAX: usize = 6;

/// Employers whose names have all these words (the last may be a beginning), latest first, before row `before_no`. Without words: all.
pub(crate) async fn search(
    tx: &Tx,
    scope: &Scope,
    words: &[String],
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Employer>, DbError> {
    let mut params: Vec<platform::Param<'_>> = vec![before_no.unwrap_or(i64::MAX).into()];
    let mut conditions = String::new();
    let words = &words[..words.len().min(WORDS_MAX)];
    for (at, word) in words.iter().enumerate() {
        let place = params.len() + 1;
        params.push(word.as_str().into());
        let test = if at + 1 == words.len() {
            // The last code point there is, so that the range holds all that begins with the word.
            params.push(format!("{word}\u{10ffff}").into());
            format!("word >= ${place} AND word < ${}", place + 1)
        } else {
            format!("word = ${place}")
        };
        conditions.push_str(&format!(
            " AND id IN (SELECT employer_id FROM employer_words WHERE {test})"
        ));
    }
    let known = known_to(scope, &mut params);
    params.push(rows_max.into());
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM employers WHERE employers.no < $1{conditions} AND {known} ORDER BY no DESC LIMIT ${}",
            params.len()
        ),
        &params,
        employer,
    )
    .await
}

/// Normal cases with this employer in their chain that the asker may not see, because they are another chapter's: a number and nothing else.
/// Closely kept cases are in no such number: beside a name, a count of one tells who complained.
pub(crate) async fn hidden_count(tx: &Tx, scope: &Scope, rows: &[Uuid]) -> Result<i64, DbError> {
    let mut params: Vec<platform::Param<'_>> = Vec::new();
    let places = listed(rows, &mut params);
    let from = cases_met(
        tx.engine(),
        &format!("SELECT DISTINCT case_id FROM case_employers WHERE employer_id IN ({places})"),
    );
    let visible = crate::cases::policy::Visible::to(scope).append(&mut params);
    tx.one(
        &format!(
            "SELECT COUNT(*) FROM {from} WHERE cases.sensitivity = 'normal' AND NOT ({visible})"
        ),
        &params,
        |row| row.get(0),
    )
    .await
}

/// `$3, $4, …` for the rows of an employer, appended to `params`.
fn listed(rows: &[Uuid], params: &mut Vec<platform::Param<'_>>) -> String {
    let places: Vec<String> = rows
        .iter()
        .map(|id| {
            params.push((*id).into());
            format!("${}", params.len())
        })
        .collect();
    places.join(", ")
}

/// Somebody who stands in a chain with an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Who.
    pub employer: Employer,
    /// In so many cases that the asker may see.
    pub cases: i64,
}

/// Those who stand in chains with this employer, in cases the scope may see, the oftenest first.
pub(crate) async fn partners(
    tx: &Tx,
    scope: &Scope,
    rows: &[Uuid],
    rows_max: u32,
) -> Result<Vec<Partner>, DbError> {
    let mut params: Vec<platform::Param<'_>> = vec![rows_max.into()];
    let places = listed(rows, &mut params);
    let from = cases_met(
        tx.engine(),
        &format!("SELECT DISTINCT case_id FROM case_employers WHERE employer_id IN ({places})"),
    );
    let visible = crate::cases::policy::Visible::to(scope).append(&mut params);
    tx.query(
        &format!(
            "SELECT e.no, e.id, e.reference, e.name, e.kind, e.address, e.version, counted.times FROM \
             (SELECT other.employer_id AS met_id, COUNT(DISTINCT other.case_id) AS times FROM {from} \
              JOIN case_employers other ON other.case_id = met.case_id AND other.employer_id NOT IN ({places}) \
              WHERE {visible} GROUP BY other.employer_id) counted \
             JOIN employers e ON e.id = counted.met_id ORDER BY counted.times DESC, e.no LIMIT $1"
        ),
        &params,
        |row| Ok(Partner { employer: employer(row)?, cases: row.get(7)? }),
    )
    .await
}

/// Sums of money over the cases of an employer that the scope may see: claimed, agreed, confirmed.
pub(crate) async fn sums(tx: &Tx, scope: &Scope, rows: &[Uuid]) -> Result<Sums, DbError> {
    let mut params: Vec<platform::Param<'_>> = Vec::new();
    let places = listed(rows, &mut params);
    let from = cases_met(
        tx.engine(),
        &format!("SELECT DISTINCT case_id FROM case_employers WHERE employer_id IN ({places})"),
    );
    let visible = crate::cases::policy::Visible::to(scope).append(&mut params);
    tx.one(
        &format!(
            "SELECT COUNT(*), CAST(COALESCE(SUM(claimed_paise), 0) AS BIGINT), CAST(COALESCE(SUM(agreed_paise), 0) AS BIGINT), \
             CAST(COALESCE(SUM(confirmed_paise), 0) AS BIGINT) FROM {from} WHERE {visible}"
        ),
        &params,
        |row| {
            Ok(Sums {
                cases: row.get(0)?,
                claimed: row.get(1)?,
                agreed: row.get(2)?,
                confirmed: row.get(3)?,
            })
        },
    )
    .await
}

/// What the cases of one employer come to, for one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// Cases the reader may see.
    pub cases: i64,
    /// Claimed.
    pub claimed: kernel::Paise,
    /// Agreed.
    pub agreed: kernel::Paise,
    /// Confirmed by the workers.
    pub confirmed: kernel::Paise,
}

/// Writes a new employer; `None` where its reference was drawn before.
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    new: &Employer,
    key: &str,
) -> Result<Option<i64>, DbError> {
    tx.first(
        "INSERT INTO employers (id, reference, name, name_key, kind, address, registrations, version, created_by, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, '', 1, $7, $8, $8) ON CONFLICT (reference) DO NOTHING RETURNING no",
        params![new.id, new.reference, &new.name, key, new.kind, &new.address, scope.actor().word(), scope.now()],
        |row| row.get(0),
    )
    .await
}

/// Puts an employer into the chain of a case.
pub(crate) async fn link(
    tx: &Tx,
    case: CaseId,
    level: i64,
    employer: Uuid,
    new: &NewLink,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO case_employers (case_id, level, employer_id, link, confidence) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (case_id, level) DO UPDATE SET employer_id = excluded.employer_id, link = excluded.link, confidence = excluded.confidence",
        params![case, level, employer, new.link, new.confidence],
    )
    .await?;
    Ok(())
}

/// A link of a chain as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// 1 is nearest to the worker.
    pub level: i64,
    /// Who.
    pub employer: Employer,
    /// What ties them.
    pub link: ChainLinkKind,
    /// How sure.
    pub confidence: Confidence,
}

/// The chain of a case that was found through the query layer.
pub(crate) async fn chain(tx: &Tx, case: CaseId) -> Result<Vec<Link>, DbError> {
    tx.query(
        "SELECT e.no, e.id, e.reference, e.name, e.kind, e.address, e.version, c.level, c.link, c.confidence \
         FROM case_employers c JOIN employers e ON e.id = c.employer_id WHERE c.case_id = $1 ORDER BY c.level LIMIT 20",
        params![case],
        |row| {
            Ok(Link { employer: employer(row)?, level: row.get(7)?, link: row.get(8)?, confidence: row.get(9)? })
        },
    )
    .await
}
