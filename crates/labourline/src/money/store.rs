//! Rows of the ledger and of the promises.

use super::InstalmentWord;
use crate::cases::policy::Visible;
use crate::ledger::{Event, InstalmentId, Settlement, SettlementId, Sums};
use kernel::{CaseId, ChapterId, Day, Moment, Paise};
use platform::{DbError, Param, Row, Scope, Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

/// Rows written with one statement: few enough for any engine's limit of parameters.
const ROWS_AT_ONCE: usize = 50;

/// Appends events after place `seq`; the case was taken, so the places are ours.
pub(crate) async fn append(
    tx: &Tx,
    scope: &Scope,
    case_no: i64,
    seq: i64,
    events: &[Event],
) -> Result<(), DbError> {
    let actor = scope.actor().word();
    let mut place = seq;
    for some in events.chunks(ROWS_AT_ONCE) {
        let mut values = Vec::with_capacity(some.len());
        let mut params: Vec<Param<'_>> = vec![case_no.into(), scope.now().into(), (&actor).into()];
        for event in some {
            place += 1;
            let json =
                serde_json::to_string(event).map_err(|error| DbError::Fault(error.to_string()))?;
            values.push(format!(
                "($1, ${}, $2, $3, ${})",
                params.len() + 1,
                params.len() + 2
            ));
            params.push(place.into());
            params.push(json.into());
        }
        let sql = format!(
            "INSERT INTO ledger_events (case_no, seq, at, actor, event) VALUES {}",
            values.join(", ")
        );
        tx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Every event of a case, in order.
pub(crate) async fn events(tx: &Tx, case_no: i64) -> Result<Vec<Event>, DbError> {
    let rows: Vec<String> = tx
        .query(
            "SELECT event FROM ledger_events WHERE case_no = $1 ORDER BY seq LIMIT 200000",
            params![case_no],
            |row| row.get(0),
        )
        .await?;
    rows.iter()
        .map(|json| {
            serde_json::from_str(json)
                .map_err(|error| DbError::Fault(format!("ledger of case {case_no}: {error}")))
        })
        .collect()
}

/// One line of the money's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its place, from 1.
    pub seq: i64,
    /// When it was written.
    pub at: Moment,
    /// By whom: [`platform::Actor::word`].
    pub actor: String,
    /// What.
    pub event: Event,
}

/// A page of the money's history, latest first, before place `before_seq`.
pub(crate) async fn entries(
    tx: &Tx,
    case_no: i64,
    before_seq: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Entry>, DbError> {
    let rows = tx
        .query(
            "SELECT seq, at, actor, event FROM ledger_events WHERE case_no = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3",
            params![case_no, before_seq.unwrap_or(i64::MAX), rows_max],
            |row| Ok((row.get::<i64>(0)?, row.get::<Moment>(1)?, row.get::<String>(2)?, row.get::<String>(3)?)),
        )
        .await?;
    rows.into_iter()
        .map(|(seq, at, actor, json)| {
            let event = serde_json::from_str(&json)
                .map_err(|error| DbError::Fault(format!("ledger of case {case_no}: {error}")))?;
            Ok(Entry {
                seq,
                at,
                actor,
                event,
            })
        })
        .collect()
}

/// A promise as its row says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Promise)]
pub struct InstalmentRow {
    /// Which.
    #[schema(value_type = String, format = "uuid")]
    pub id: InstalmentId,
    /// Of which settlement.
    #[schema(value_type = String, format = "uuid")]
    pub settlement_id: SettlementId,
    /// Place in the settlement, from 1.
    pub number: i64,
    /// The last day on which it is in time.
    #[schema(value_type = String, format = "date")]
    pub due_on: Day,
    /// The whole of it.
    #[serde(rename = "amount_paise")]
    #[schema(value_type = i64)]
    pub amount: Paise,
    /// Of it received, confirmed or not.
    #[serde(rename = "received_paise")]
    #[schema(value_type = i64)]
    pub received: Paise,
    /// Of it confirmed.
    #[serde(rename = "confirmed_paise")]
    #[schema(value_type = i64)]
    pub confirmed: Paise,
    /// Of it given up.
    #[serde(rename = "written_off_paise")]
    #[schema(value_type = i64)]
    pub written_off: Paise,
    /// How it stands.
    pub state: InstalmentWord,
    /// Since when it is overdue.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub overdue_since: Option<Moment>,
}

const INSTALMENT: &str = "id, settlement_id, number, due_on, amount_paise, received_paise, confirmed_paise, written_off_paise, state, overdue_since";

fn instalment(row: &Row<'_>) -> Result<InstalmentRow, DbError> {
    Ok(InstalmentRow {
        id: row.get(0)?,
        settlement_id: row.get(1)?,
        number: row.get(2)?,
        due_on: row.get(3)?,
        amount: row.get(4)?,
        received: row.get(5)?,
        confirmed: row.get(6)?,
        written_off: row.get(7)?,
        state: row.get(8)?,
        overdue_since: row.maybe(9)?,
    })
}

/// The promises of a case that stand, by day.
pub(crate) async fn standing(tx: &Tx, case: CaseId) -> Result<Vec<InstalmentRow>, DbError> {
    tx.query(
        &format!("SELECT {INSTALMENT} FROM instalments WHERE case_id = $1 AND state <> 'replaced' ORDER BY due_on, number LIMIT 100"),
        params![case],
        instalment,
    )
    .await
}

/// Writes the promises of a new settlement, and the former ones off as replaced.
pub(crate) async fn promise(tx: &Tx, case: CaseId, settlement: &Settlement) -> Result<(), DbError> {
    tx.execute(
        "UPDATE instalments SET state = 'replaced', overdue_since = NULL WHERE case_id = $1 AND state <> 'replaced'",
        params![case],
    )
    .await?;
    let mut by_day: Vec<_> = settlement.instalments.iter().collect();
    by_day.sort_by_key(|instalment| instalment.due_on);
    for (number, instalment) in (1_i64..).zip(by_day) {
        tx.execute(
            "INSERT INTO instalments (id, settlement_id, case_id, number, due_on, amount_paise, received_paise, confirmed_paise, \
             written_off_paise, state, overdue_since, climbed) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, 'open', NULL, 0)",
            params![instalment.id, settlement.id, case, number, instalment.due_on, instalment.amount()],
        )
        .await?;
    }
    Ok(())
}

/// Writes what came of a promise.
pub(crate) async fn put_instalment(tx: &Tx, row: &InstalmentRow) -> Result<(), DbError> {
    tx.execute(
        "UPDATE instalments SET received_paise = $2, confirmed_paise = $3, state = $4, overdue_since = $5, written_off_paise = $6, \
         climbed = CASE WHEN $4 = 'late' THEN climbed ELSE 0 END WHERE id = $1",
        params![row.id, row.received, row.confirmed, row.state, row.overdue_since, row.written_off],
    )
    .await?;
    Ok(())
}

/// Sums of the cases of one chapter, or of several together. What was awarded on top stands in `agreed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChapterSums {
    /// Whose.
    pub chapter: ChapterId,
    /// How many cases.
    pub cases: i64,
    /// Their sums.
    pub sums: Sums,
}

/// The sums of every chapter whose cases the scope may see, over those cases.
pub(crate) async fn by_chapter(tx: &Tx, scope: &Scope) -> Result<Vec<ChapterSums>, DbError> {
    let mut params = Vec::new();
    let visible = Visible::to(scope).append(&mut params);
    tx.query(
        &format!(
            "SELECT chapter_id, COUNT(*), CAST(SUM(claimed_paise) AS BIGINT), CAST(SUM(agreed_paise) AS BIGINT), \
             CAST(SUM(received_paise) AS BIGINT), CAST(SUM(confirmed_paise) AS BIGINT), CAST(SUM(written_off_paise) AS BIGINT) \
             FROM cases WHERE {visible} GROUP BY chapter_id ORDER BY chapter_id LIMIT 1000"
        ),
        &params,
        |row| {
            Ok(ChapterSums {
                chapter: row.get(0)?,
                cases: row.get(1)?,
                sums: Sums {
                    claimed: row.get(2)?,
                    agreed: row.get(3)?,
                    extra: Paise::ZERO,
                    received: row.get(4)?,
                    confirmed: row.get(5)?,
                    written_off: row.get(6)?,
                },
            })
        },
    )
    .await
}
