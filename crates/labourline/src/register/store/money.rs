//! The money a register tells of, written in one go: a new case has no rows yet that could change.

use crate::cases::case::Case;
use crate::ledger::Sums;
use crate::register::bring::History;
use platform::{DbError, Param, Scope, Tx, params};

/// Writes a new case's ledger events, settlement, instalment, receipts, and its only claimant's sums.
pub(crate) async fn write(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    sums: Sums,
    history: &History,
) -> Result<(), DbError> {
    if history.events.is_empty() {
        return Ok(());
    }
    let actor = scope.actor().word();
    let mut values = Vec::with_capacity(history.events.len());
    let mut params: Vec<Param<'_>> = vec![case.no.into(), scope.now().into(), (&actor).into()];
    for (seq, event) in (1_i64..).zip(&history.events) {
        let json =
            serde_json::to_string(event).map_err(|error| DbError::Fault(error.to_string()))?;
        values.push(format!(
            "($1, ${}, $2, $3, ${})",
            params.len() + 1,
            params.len() + 2
        ));
        params.push(seq.into());
        params.push(json.into());
    }
    let sql = format!(
        "INSERT INTO ledger_events (case_no, seq, at, actor, event) VALUES {}",
        values.join(", ")
    );
    tx.execute(&sql, &params).await?;
    let state = if case.claimants_open == 0 {
        "settled"
    } else {
        "open"
    };
    tx.execute(
        "UPDATE claimants SET state = $2, claimed_paise = $3, agreed_paise = $4, received_paise = $5, confirmed_paise = $6, \
         written_off_paise = $7 WHERE case_id = $1 AND number = 1",
        params![case.id, state, sums.claimed, sums.agreed, sums.received, sums.confirmed, sums.written_off],
    )
    .await?;
    let Some(settlement) = &history.settlement else {
        return Ok(());
    };
    tx.execute(
        "INSERT INTO settlements (id, case_id, number, mode, agreed_day, amount_paise, terms, signed_by, witness, created_by, created_at) \
         VALUES ($1, $2, 1, $3, $4, $5, '', '', '', $6, $7)",
        params![settlement.id, case.id, settlement.mode, settlement.agreed_on, settlement.total(), &actor, scope.now()],
    )
    .await?;
    tx.execute(
        "INSERT INTO settlement_shares (settlement_id, claimant_number, amount_paise) VALUES ($1, 1, $2)",
        params![settlement.id, settlement.total()],
    )
    .await?;
    let instalment = &settlement.instalments[0];
    let state = if case.promise_due.is_some() {
        "open"
    } else {
        "paid"
    };
    tx.execute(
        "INSERT INTO instalments (id, settlement_id, case_id, number, due_on, amount_paise, received_paise, confirmed_paise, \
         written_off_paise, state, climbed) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, 0)",
        params![
            instalment.id, settlement.id, case.id, instalment.due_on, instalment.amount(), sums.received, sums.confirmed,
            sums.written_off, state
        ],
    )
    .await?;
    for (id, amount, day, confirmed) in &history.receipts {
        let state = if *confirmed { "confirmed" } else { "received" };
        tx.execute(
            "INSERT INTO receipts (id, case_id, claimant_number, instalment_id, amount_paise, received_on, route, note, state, \
             confirmed_at, confirmed_by, version, created_by, created_at) \
             VALUES ($1, $2, 1, $3, $4, $5, 'direct_to_worker', '', $6, $7, $8, 1, $9, $10)",
            params![
                *id, case.id, instalment.id, *amount, *day, state, confirmed.then_some(history.at),
                confirmed.then_some(actor.as_str()), &actor, scope.now()
            ],
        )
        .await?;
    }
    Ok(())
}
