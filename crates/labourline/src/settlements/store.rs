//! Rows of settlements and of their shares.

use crate::ledger::{Settlement, SettlementId, SettlementMode};
use crate::seals;
use kernel::{CaseId, Day, Moment, Paise};
use platform::{DbError, Param, Row, Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

/// Shares written with one statement.
const ROWS_AT_ONCE: usize = 100;

/// A settlement as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MadeSettlement)]
pub struct SettlementRow {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: SettlementId,
    /// The how-many-eth of the case, from 1.
    pub number: i64,
    /// How it came about.
    pub mode: SettlementMode,
    /// When.
    #[serde(rename = "agreed_on")]
    #[schema(value_type = String, format = "date")]
    pub agreed_day: Day,
    /// The whole of it.
    #[serde(rename = "amount_paise")]
    #[schema(value_type = i64)]
    pub amount: Paise,
    /// On what terms.
    pub terms: String,
    /// Who signed.
    pub signed_by: String,
    /// Who witnessed it.
    pub witness: String,
    /// When another took its place.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub replaced_at: Option<Moment>,
    /// Who wrote it down.
    pub created_by: String,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub created_at: Moment,
}

/// One claimant's share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SettlementShare)]
pub struct ShareRow {
    /// The claimant's number.
    pub claimant: i64,
    /// How much.
    #[serde(rename = "amount_paise")]
    #[schema(value_type = i64)]
    pub amount: Paise,
}

const COLUMNS: &str = "id, number, mode, agreed_day, amount_paise, terms, signed_by, witness, replaced_at, created_by, created_at";

fn settlement(row: &Row<'_>) -> Result<SettlementRow, DbError> {
    Ok(SettlementRow {
        id: row.get(0)?,
        number: row.get(1)?,
        mode: row.get(2)?,
        agreed_day: row.get(3)?,
        amount: row.get(4)?,
        terms: row.get(5)?,
        signed_by: row.get(6)?,
        witness: row.get(7)?,
        replaced_at: row.maybe(8)?,
        created_by: row.get(9)?,
        created_at: row.get(10)?,
    })
}

const TERMS: &str = "settlements.terms";
const SIGNED_BY: &str = "settlements.signed_by";
const WITNESS: &str = "settlements.witness";

/// Writes a settlement with its shares; the former counts as replaced from now on.
pub(crate) async fn insert(
    tx: &Tx,
    case: CaseId,
    s: &SettlementRow,
    agreed: &Settlement,
    number_of: impl Fn(kernel::PersonId) -> Option<i64>,
) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "UPDATE settlements SET replaced_at = $2 WHERE case_id = $1 AND replaced_at IS NULL",
        params![case, s.created_at],
    )
    .await?;
    tx.execute(
        "INSERT INTO settlements (id, case_id, number, mode, agreed_day, amount_paise, terms, signed_by, witness, replaced_at, \
         created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, $10, $11)",
        params![
            s.id, case, s.number, s.mode, s.agreed_day, s.amount, seal.text(TERMS, s.id, &s.terms)?,
            seal.text(SIGNED_BY, s.id, &s.signed_by)?, seal.text(WITNESS, s.id, &s.witness)?, &s.created_by, s.created_at
        ],
    )
    .await?;
    for some in agreed.shares.chunks(ROWS_AT_ONCE) {
        let mut params: Vec<Param<'_>> = vec![s.id.into()];
        let mut values = Vec::with_capacity(some.len());
        for share in some {
            let number = number_of(share.claimant).ok_or(DbError::NoRow)?;
            values.push(format!(
                "($1, ${}, ${})",
                params.len() + 1,
                params.len() + 2
            ));
            params.push(number.into());
            params.push(share.amount.into());
        }
        let sql = format!(
            "INSERT INTO settlement_shares (settlement_id, claimant_number, amount_paise) VALUES {}",
            values.join(", ")
        );
        tx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Settlements of a case, the latest first.
pub(crate) async fn of(tx: &Tx, case: CaseId) -> Result<Vec<SettlementRow>, DbError> {
    let mut found = tx
        .query(
            &format!(
                "SELECT {COLUMNS} FROM settlements WHERE case_id = $1 ORDER BY number DESC LIMIT 100"
            ),
            params![case],
            settlement,
        )
        .await?;
    let sealed = found.iter_mut().flat_map(|row| {
        [
            seals::text(case, TERMS, row.id, &mut row.terms),
            seals::text(case, SIGNED_BY, row.id, &mut row.signed_by),
            seals::text(case, WITNESS, row.id, &mut row.witness),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(found)
}

/// The shares of a settlement, by claimant.
pub(crate) async fn shares(tx: &Tx, settlement: SettlementId) -> Result<Vec<ShareRow>, DbError> {
    tx.query(
        "SELECT claimant_number, amount_paise FROM settlement_shares WHERE settlement_id = $1 ORDER BY claimant_number LIMIT 500",
        params![settlement],
        |row| Ok(ShareRow { claimant: row.get(0)?, amount: row.get(1)? }),
    )
    .await
}
