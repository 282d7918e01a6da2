//! What becomes of a receipt: the worker confirms it, it bounces, or its amount was written down wrongly.

use super::store::{self, ReceiptRow};
use super::{ConfirmedHow, NOTE_CHARS_MAX, PARTS_MAX, ReceiptWord};
use crate::cases::case::Case;
use crate::cases::moves::make::follow_money;
use crate::cases::store::CaseKey;
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::{access, change};
use crate::ledger::{Event, ReceiptId};
use crate::money::book::Book;
use crate::money::check;
use kernel::{FieldProblem, Paise, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The worker said that it is in their hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReceiptConfirmation)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// How the worker said so.
    pub how: ConfirmedHow,
}

/// It came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReceiptBounce)]
#[serde(deny_unknown_fields)]
pub struct Bounce {
    /// Why: a cheque without cover, a transfer that failed, notes taken back.
    #[schema(min_length = 1, max_length = 1000)]
    pub why: String,
}

/// The amount was written down wrongly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReceiptCorrection)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The right amount, in paise; zero where there was no such payment.
    #[schema(value_type = i64, minimum = 0)]
    pub amount_paise: Paise,
    /// What was wrong.
    #[schema(min_length = 1, max_length = 1000)]
    pub why: String,
}

/// The worker confirms receipts: what they come to counts as recovered from now on. A worker on their own page confirms only in that
/// way, and only what is their own. Returns the case's version.
///
/// # Errors
/// Not found; `labourline.ledger.receipt-stands` where one is confirmed already, bounced or void.
pub async fn confirm_receipts(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    receipts: &[ReceiptId],
    input: &Confirmation,
) -> Result<i64, Problem> {
    if receipts.is_empty() || receipts.len() > PARTS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("receipts", "platform.field.too-many").with("max", PARTS_MAX),
        ]));
    }
    let own = scope.own_matter();
    if own.is_some() && input.how != ConfirmedHow::Page {
        return Err(Problem::invalid_field("how", "platform.field.choice"));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let mut book = Book::open(tx, &case).await?;
    let mut together = Paise::ZERO;
    for id in receipts {
        let mut row = store::find(tx, case.id, *id)
            .await?
            .filter(|row| own.is_none_or(|own| own.claimant == row.claimant))
            .ok_or_else(Problem::not_found)?;
        book.enter(Event::ConfirmedByWorker { receipt: *id })?;
        together = Paise(together.0 + row.amount.0);
        row.state = ReceiptWord::Confirmed;
        row.confirmed_at = Some(scope.now());
        row.confirmed_by = Some(scope.actor().word());
        row.confirmed_how = Some(input.how);
        store::put(tx, case.id, &row).await?;
    }
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, "receipt_confirmed").for_claimant().with(
        serde_json::json!({ "amount": together, "receipts": receipts.len(), "how": input.how }),
    );
    timeline::note(tx, scope, &mut case, entry).await?;
    follow_money(tx, scope, &mut case).await?;
    access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "amount_paise": together, "receipts": receipts, "how": input.how });
    change::put(tx, scope, &case, "labourline.receipt.confirmed", details).await?;
    Ok(case.version)
}

/// A payment came back: it counts neither as received nor as recovered, even if it was confirmed. Returns the case's version.
///
/// # Errors
/// Fields; not found; stale (`made_on` is the receipt's version); `labourline.ledger.receipt-stands`.
pub async fn bounce_receipt(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    receipt: ReceiptId,
    made_on: Option<i64>,
    input: &Bounce,
) -> Result<i64, Problem> {
    let mut fields = Vec::new();
    let why = check::needed("why", &input.why, NOTE_CHARS_MAX, &mut fields);
    check::finish(fields)?;
    let (mut case, mut book, mut row) = open(tx, scope, key, receipt, made_on).await?;
    book.enter(Event::Bounced { receipt })?;
    row.state = ReceiptWord::Bounced;
    row.bounced_at = Some(scope.now());
    row.bounced_why = Some(why.to_owned());
    store::put(tx, case.id, &row).await?;
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, "receipt_bounced")
        .saying(why)
        .for_claimant()
        .with(serde_json::json!({ "amount": row.amount, "claimant": row.claimant }));
    finish(tx, scope, case, entry, "labourline.receipt.bounced", &row).await
}

/// Puts the amount of a payment right. The worker confirmed another sum, so the new one waits for their word. Returns the case's
/// version.
///
/// # Errors
/// Fields; not found; stale (`made_on` is the receipt's version); `labourline.ledger.*`.
pub async fn correct_receipt(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    receipt: ReceiptId,
    made_on: Option<i64>,
    input: &Correction,
) -> Result<i64, Problem> {
    let mut fields = Vec::new();
    let why = check::needed("why", &input.why, NOTE_CHARS_MAX, &mut fields);
    check::finish(fields)?;
    let (mut case, mut book, mut row) = open(tx, scope, key, receipt, made_on).await?;
    let before = row.amount;
    book.enter(Event::ReceiptCorrected {
        receipt,
        amount: input.amount_paise,
    })?;
    row.amount = input.amount_paise;
    row.state = if input.amount_paise == Paise::ZERO {
        ReceiptWord::Void
    } else {
        ReceiptWord::Received
    };
    row.confirmed_at = None;
    row.confirmed_by = None;
    row.confirmed_how = None;
    store::put(tx, case.id, &row).await?;
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, "receipt_corrected").saying(why).with(
        serde_json::json!({ "before": before, "amount": row.amount, "claimant": row.claimant }),
    );
    finish(tx, scope, case, entry, "labourline.receipt.corrected", &row).await
}

async fn open(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    receipt: ReceiptId,
    made_on: Option<i64>,
) -> Result<(Case, Book, ReceiptRow), Problem> {
    let case = change::take(tx, scope, key, None).await?;
    let row = store::find(tx, case.id, receipt)
        .await?
        .ok_or_else(Problem::not_found)?;
    if made_on.is_some_and(|version| version != row.version) {
        return Err(Problem::stale(serde_json::json!({
            "id": row.id, "version": row.version, "state": row.state, "amount_paise": row.amount,
        })));
    }
    let book = Book::open(tx, &case).await?;
    Ok((case, book, row))
}

async fn finish(
    tx: &Tx,
    scope: &Scope,
    mut case: Case,
    entry: Entry<'_>,
    action: &'static str,
    row: &ReceiptRow,
) -> Result<i64, Problem> {
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "receipt": row.id, "amount_paise": row.amount, "state": row.state });
    change::put(tx, scope, &case, action, details).await?;
    Ok(case.version)
}
