//! Rows of attempts, sessions and offers.

use super::{OfferAnswer, OfferSide, Party, SessionMode, SessionResult};
use crate::cases::parties::AttemptResult;
use crate::seals;
use kernel::{CaseId, Moment, Paise};
use platform::{DbError, Row, Tx, params};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A try to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AttemptToReach)]
pub struct Attempt {
    /// Row number.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// Whom.
    pub party: Party,
    /// Which employer, if told.
    pub employer_id: Option<Uuid>,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
    /// What came of it.
    pub result: AttemptResult,
    /// What was said.
    pub note: String,
    /// Who tried.
    pub by: String,
}

/// A conversation with the employer's side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MediationSession)]
pub struct Session {
    /// Row number.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
    /// How.
    pub mode: SessionMode,
    /// Who was there.
    pub present: String,
    /// What was said.
    pub notes: String,
    /// What came of it.
    pub result: SessionResult,
    /// Who held it.
    pub by: String,
}

/// An offer or a counter-offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MadeOffer)]
pub struct Offer {
    /// Row number.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// Whose.
    pub side: OfferSide,
    /// How much, for all.
    #[serde(rename = "amount_paise")]
    #[schema(value_type = i64)]
    pub amount: Paise,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
    /// On what terms.
    pub terms: String,
    /// What the other side said.
    pub answer: OfferAnswer,
    /// When.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub answered_at: Option<Moment>,
    /// Who wrote it down.
    pub by: String,
}

fn attempt(row: &Row<'_>) -> Result<Attempt, DbError> {
    Ok(Attempt {
        no: row.get(0)?,
        id: row.get(1)?,
        party: row.get(2)?,
        employer_id: row.maybe(3)?,
        at: row.get(4)?,
        result: row.get(5)?,
        note: row.get(6)?,
        by: row.get(7)?,
    })
}

fn session(row: &Row<'_>) -> Result<Session, DbError> {
    Ok(Session {
        no: row.get(0)?,
        id: row.get(1)?,
        at: row.get(2)?,
        mode: row.get(3)?,
        present: row.get(4)?,
        notes: row.get(5)?,
        result: row.get(6)?,
        by: row.get(7)?,
    })
}

fn offer(row: &Row<'_>) -> Result<Offer, DbError> {
    Ok(Offer {
        no: row.get(0)?,
        id: row.get(1)?,
        side: row.get(2)?,
        amount: row.get(3)?,
        at: row.get(4)?,
        terms: row.get(5)?,
        answer: row.get(6)?,
        answered_at: row.maybe(7)?,
        by: row.get(8)?,
    })
}

const ATTEMPT: &str = "no, id, party, employer_id, at, result, note, by_actor";
const SESSION: &str = "no, id, at, mode, present, notes, result, by_actor";
const OFFER: &str = "no, id, side, amount_paise, at, terms, answer, answered_at, by_actor";

const NOTE: &str = "attempts.note";
const PRESENT: &str = "mediation_sessions.present";
const NOTES: &str = "mediation_sessions.notes";
const TERMS: &str = "offers.terms";

/// Writes an attempt.
pub(crate) async fn insert_attempt(tx: &Tx, case: CaseId, a: &Attempt) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "INSERT INTO attempts (id, case_id, party, employer_id, at, result, note, by_actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![a.id, case, a.party, a.employer_id, a.at, a.result, seal.text(NOTE, a.id, &a.note)?, &a.by],
    )
    .await?;
    Ok(())
}

/// Attempts of a case, latest first, before row `before_no`.
pub(crate) async fn attempts(
    tx: &Tx,
    case: CaseId,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Attempt>, DbError> {
    let mut found = tx
        .query(
            &format!("SELECT {ATTEMPT} FROM attempts WHERE case_id = $1 AND no < $2 ORDER BY no DESC LIMIT $3"),
            params![case, before_no.unwrap_or(i64::MAX), rows_max],
            attempt,
        )
        .await?;
    let sealed = found
        .iter_mut()
        .map(|attempt| seals::text(case, NOTE, attempt.id, &mut attempt.note));
    seals::open(tx, sealed).await?;
    Ok(found)
}

/// Writes a session.
pub(crate) async fn insert_session(tx: &Tx, case: CaseId, s: &Session) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    let present = seal.text(PRESENT, s.id, &s.present)?;
    let notes = seal.text(NOTES, s.id, &s.notes)?;
    tx.execute(
        "INSERT INTO mediation_sessions (id, case_id, at, mode, present, notes, result, by_actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![s.id, case, s.at, s.mode, present, notes, s.result, &s.by],
    )
    .await?;
    Ok(())
}

/// Sessions of a case, latest first, before row `before_no`.
pub(crate) async fn sessions(
    tx: &Tx,
    case: CaseId,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Session>, DbError> {
    let mut found = tx
        .query(
            &format!("SELECT {SESSION} FROM mediation_sessions WHERE case_id = $1 AND no < $2 ORDER BY no DESC LIMIT $3"),
            params![case, before_no.unwrap_or(i64::MAX), rows_max],
            session,
        )
        .await?;
    let sealed = found.iter_mut().flat_map(|session| {
        [
            seals::text(case, PRESENT, session.id, &mut session.present),
            seals::text(case, NOTES, session.id, &mut session.notes),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(found)
}

/// Writes an offer.
pub(crate) async fn insert_offer(tx: &Tx, case: CaseId, o: &Offer) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "INSERT INTO offers (id, case_id, side, amount_paise, at, terms, answer, answered_at, by_actor) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![o.id, case, o.side, o.amount, o.at, seal.text(TERMS, o.id, &o.terms)?, o.answer, o.answered_at, &o.by],
    )
    .await?;
    Ok(())
}

/// Offers of a case, latest first, before row `before_no`.
pub(crate) async fn offers(
    tx: &Tx,
    case: CaseId,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Offer>, DbError> {
    let found = tx
        .query(
            &format!(
                "SELECT {OFFER} FROM offers WHERE case_id = $1 AND no < $2 ORDER BY no DESC LIMIT $3"
            ),
            params![case, before_no.unwrap_or(i64::MAX), rows_max],
            offer,
        )
        .await?;
    opened_offers(tx, case, found).await
}

async fn opened_offers(
    tx: &Tx,
    case: CaseId,
    mut offers: Vec<Offer>,
) -> Result<Vec<Offer>, DbError> {
    let sealed = offers
        .iter_mut()
        .map(|offer| seals::text(case, TERMS, offer.id, &mut offer.terms));
    seals::open(tx, sealed).await?;
    Ok(offers)
}

/// One offer of a case.
pub(crate) async fn offer_of(tx: &Tx, case: CaseId, id: Uuid) -> Result<Option<Offer>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {OFFER} FROM offers WHERE case_id = $1 AND id = $2"),
            params![case, id],
            offer,
        )
        .await?;
    Ok(opened_offers(tx, case, found).await?.pop())
}

/// Writes the answer to an offer that waits for one; false where one is there.
pub(crate) async fn answer_offer(
    tx: &Tx,
    id: Uuid,
    answer: OfferAnswer,
    at: Moment,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE offers SET answer = $2, answered_at = $3 WHERE id = $1 AND answer = 'waiting'",
            params![id, answer, at],
        )
        .await?;
    Ok(written == 1)
}

/// Marks the other side's waiting offers as countered.
pub(crate) async fn counter(
    tx: &Tx,
    case: CaseId,
    side: OfferSide,
    at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE offers SET answer = 'countered', answered_at = $3 WHERE case_id = $1 AND side = $2 AND answer = 'waiting'",
        params![case, side, at],
    )
    .await?;
    Ok(())
}
