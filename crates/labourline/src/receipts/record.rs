//! Writing down that claimants were paid.

use super::store::{self, ReceiptRow};
use super::{NOTE_CHARS_MAX, PARTS_MAX, ReceiptWord};
use crate::cases::moves::make::follow_money;
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::ledger::{Event, ReceiptId, ReceiptRoute};
use crate::money::book::Book;
use crate::money::check;
use kernel::{Day, FieldProblem, Paise, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What one claimant was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPart {
    /// The claimant's number on the case, from 1.
    #[schema(minimum = 1)]
    pub claimant: i64,
    /// Paise, above zero.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
}

/// One payment of the employer's side, to one claimant or to several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReceipts {
    /// When it is said to have been paid.
    #[schema(value_type = String, format = Date)]
    pub received_on: Day,
    /// Which way it came.
    pub route: ReceiptRoute,
    /// What was said.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
    /// Who got how much.
    #[schema(min_items = 1, max_items = 500)]
    pub parts: Vec<NewPart>,
}

/// Writes the receipts; they count as received, not as recovered. Returns their ids in the order of the parts.
///
/// # Errors
/// Fields; `labourline.ledger.more-than-agreed` with what is unpaid; `labourline.ledger.nothing-agreed`; stale.
pub async fn record_receipts(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewReceipts,
) -> Result<Vec<ReceiptId>, Problem> {
    let mut fields = Vec::new();
    let note = check::text("note", &input.note, NOTE_CHARS_MAX, &mut fields);
    check::past_day("received_on", input.received_on, scope, &mut fields);
    if input.parts.is_empty() {
        fields.push(FieldProblem::new("parts", "platform.field.required"));
    }
    if input.parts.len() > PARTS_MAX {
        fields.push(FieldProblem::new("parts", "platform.field.too-many").with("max", PARTS_MAX));
    }
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    let mut book = Book::open(tx, &case).await?;
    let mut rows = Vec::with_capacity(input.parts.len());
    for (at, part) in input.parts.iter().enumerate() {
        let claimant = book
            .numbered(part.claimant)
            .map(|claimant| claimant.person_id)
            .ok_or_else(|| {
                Problem::invalid_field(
                    format!("parts.{at}.claimant"),
                    "labourline.claimant.no-such",
                )
            })?;
        let receipt: ReceiptId = scope.new_id();
        let paid = Event::Paid {
            receipt,
            claimant,
            amount: part.amount_paise,
            received_on: input.received_on,
            route: input.route,
        };
        book.enter(paid)
            .map_err(|refusal| in_part(refusal.into(), at))?;
        rows.push(ReceiptRow {
            no: 0,
            id: receipt,
            claimant: part.claimant,
            amount: part.amount_paise,
            received_on: input.received_on,
            route: input.route,
            note: note.to_owned(),
            state: ReceiptWord::Received,
            confirmed_at: None,
            confirmed_by: None,
            confirmed_how: None,
            bounced_at: None,
            bounced_why: None,
            version: 1,
            created_by: scope.actor().word(),
            created_at: scope.now(),
        });
    }
    store::insert(tx, case.id, &rows).await?;
    book.close(tx, scope, &mut case).await?;
    let together: Paise = input.parts.iter().map(|part| part.amount_paise).sum();
    let entry = Entry::new(scope, "receipt")
        .saying(note)
        .happened_at(input.received_on.start().min(scope.now()))
        .for_claimant()
        .with(serde_json::json!({ "amount": together, "claimants": rows.len(), "route": input.route, "on": input.received_on }));
    timeline::note(tx, scope, &mut case, entry).await?;
    follow_money(tx, scope, &mut case).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "amount_paise": together, "receipts": rows.len(), "route": input.route });
    change::put(tx, scope, &case, "labourline.receipt.recorded", details).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The ledger's refusal of one part: of several it says which.
fn in_part(problem: Problem, at: usize) -> Problem {
    let mut field = FieldProblem::new(format!("parts.{at}.amount_paise"), problem.code);
    field.args.clone_from(&problem.args);
    Problem {
        fields: vec![field],
        ..problem
    }
}

/// Receipts of a case the scope may see, latest first, before row `before_no`.
///
/// # Errors
/// Not found.
pub async fn list_receipts(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<ReceiptRow>, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::of(tx, case.id, before_no, rows_max).await?)
}
