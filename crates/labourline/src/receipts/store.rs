//! Rows of receipts.

use super::{ConfirmedHow, ReceiptWord};
use crate::ledger::{ReceiptId, ReceiptRoute};
use crate::seals;
use kernel::{CaseId, Day, Moment, Paise};
use platform::{DbError, Param, Row, Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

/// Rows written with one statement.
const ROWS_AT_ONCE: usize = 50;

/// One payment to one claimant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Receipt)]
pub struct ReceiptRow {
    /// Row number.
    #[serde(skip)]
    pub no: i64,
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: ReceiptId,
    /// To whom: the claimant's number.
    pub claimant: i64,
    /// How much.
    #[serde(rename = "amount_paise")]
    #[schema(value_type = i64)]
    pub amount: Paise,
    /// When it is said to have been paid.
    #[schema(value_type = String, format = "date")]
    pub received_on: Day,
    /// Which way it came.
    pub route: ReceiptRoute,
    /// What was said.
    pub note: String,
    /// How it stands.
    pub state: ReceiptWord,
    /// When the worker confirmed it.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub confirmed_at: Option<Moment>,
    /// Who wrote that down.
    pub confirmed_by: Option<String>,
    /// How the worker said so.
    pub confirmed_how: Option<ConfirmedHow>,
    /// When it came back.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub bounced_at: Option<Moment>,
    /// Why.
    pub bounced_why: Option<String>,
    /// Counts up with every change.
    pub version: i64,
    /// Who wrote it down.
    pub created_by: String,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub created_at: Moment,
}

const COLUMNS: &str = "no, id, claimant_number, amount_paise, received_on, route, note, state, confirmed_at, confirmed_by, \
     confirmed_how, bounced_at, bounced_why, version, created_by, created_at";

fn receipt(row: &Row<'_>) -> Result<ReceiptRow, DbError> {
    Ok(ReceiptRow {
        no: row.get(0)?,
        id: row.get(1)?,
        claimant: row.get(2)?,
        amount: row.get(3)?,
        received_on: row.get(4)?,
        route: row.get(5)?,
        note: row.get(6)?,
        state: row.get(7)?,
        confirmed_at: row.maybe(8)?,
        confirmed_by: row.maybe(9)?,
        confirmed_how: row.maybe(10)?,
        bounced_at: row.maybe(11)?,
        bounced_why: row.maybe(12)?,
        version: row.get(13)?,
        created_by: row.get(14)?,
        created_at: row.get(15)?,
    })
}

const NOTE: &str = "receipts.note";
const BOUNCED_WHY: &str = "receipts.bounced_why";

async fn opened(
    tx: &Tx,
    case: CaseId,
    mut rows: Vec<ReceiptRow>,
) -> Result<Vec<ReceiptRow>, DbError> {
    let sealed = rows.iter_mut().flat_map(|row| {
        [
            seals::text(case, NOTE, row.id, &mut row.note),
            seals::maybe(case, BOUNCED_WHY, row.id, &mut row.bounced_why),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(rows)
}

/// Writes new receipts.
pub(crate) async fn insert(tx: &Tx, case: CaseId, rows: &[ReceiptRow]) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    for some in rows.chunks(ROWS_AT_ONCE) {
        let mut params: Vec<Param<'_>> = vec![case.into()];
        let mut values = Vec::with_capacity(some.len());
        for r in some {
            let places: Vec<String> = (1..=9)
                .map(|at| format!("${}", params.len() + at))
                .collect();
            let [id, number, amount, day, route, note, state, by, at] = places.as_slice() else {
                continue;
            };
            values.push(format!(
                "({id}, $1, {number}, NULL, {amount}, {day}, {route}, {note}, {state}, NULL, NULL, NULL, NULL, NULL, 1, {by}, {at})"
            ));
            params.extend([
                r.id.into(),
                r.claimant.into(),
                r.amount.into(),
                r.received_on.into(),
                r.route.into(),
                seal.text(NOTE, r.id, &r.note)?,
                r.state.into(),
                Param::from(&r.created_by),
                r.created_at.into(),
            ]);
        }
        let sql = format!(
            "INSERT INTO receipts (id, case_id, claimant_number, instalment_id, amount_paise, received_on, route, note, state, \
             confirmed_at, confirmed_by, confirmed_how, bounced_at, bounced_why, version, created_by, created_at) VALUES {}",
            values.join(", ")
        );
        tx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Writes how a receipt stands.
pub(crate) async fn put(tx: &Tx, case: CaseId, r: &ReceiptRow) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "UPDATE receipts SET amount_paise = $2, state = $3, confirmed_at = $4, confirmed_by = $5, confirmed_how = $6, \
         bounced_at = $7, bounced_why = $8, note = $9, version = version + 1 WHERE id = $1",
        params![
            r.id, r.amount, r.state, r.confirmed_at, r.confirmed_by.as_deref(), r.confirmed_how, r.bounced_at,
            seal.maybe(BOUNCED_WHY, r.id, r.bounced_why.as_deref())?, seal.text(NOTE, r.id, &r.note)?
        ],
    )
    .await?;
    Ok(())
}

/// One receipt of a case.
pub(crate) async fn find(
    tx: &Tx,
    case: CaseId,
    id: ReceiptId,
) -> Result<Option<ReceiptRow>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM receipts WHERE case_id = $1 AND id = $2"),
            params![case, id],
            receipt,
        )
        .await?;
    Ok(opened(tx, case, found).await?.pop())
}

/// Receipts of a case, latest first, before row `before_no`.
pub(crate) async fn of(
    tx: &Tx,
    case: CaseId,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<ReceiptRow>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM receipts WHERE case_id = $1 AND no < $2 ORDER BY no DESC LIMIT $3"),
            params![case, before_no.unwrap_or(i64::MAX), rows_max],
            receipt,
        )
        .await?;
    opened(tx, case, found).await
}
