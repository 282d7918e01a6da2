//! Offers and counter-offers, and what the other side said to them.

use super::store::{self, Offer};
use super::{NOTE_CHARS_MAX, OfferAnswer, OfferSide};
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::ledger::Event;
use crate::money::book::Book;
use crate::money::check;
use kernel::{Moment, Paise, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// An offer, for all claimants together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOffer {
    /// Whose.
    pub side: OfferSide,
    /// Paise, above zero.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
    /// When; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Moment>,
    /// On what terms.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub terms: String,
}

/// What the other side said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NewOfferAnswer)]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// Yes, no, or another amount (which is then an offer of its own).
    pub answer: OfferAnswer,
}

/// Writes the offer; what the other side had offered and nobody answered counts as countered by it. Returns its id.
///
/// # Errors
/// Fields; `labourline.ledger.nothing`, `labourline.ledger.too-large`.
pub async fn record_offer(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewOffer,
) -> Result<Uuid, Problem> {
    let mut fields = Vec::new();
    let terms = check::text("terms", &input.terms, NOTE_CHARS_MAX, &mut fields);
    let at = check::past_moment("at", input.at, scope, &mut fields);
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, None).await?;
    let mut book = Book::open(tx, &case).await?;
    let (on, amount) = (at.day(), input.amount_paise);
    let (event, kind, other) = match input.side {
        OfferSide::Employer => (Event::Offered { on, amount }, "offer", OfferSide::Workers),
        OfferSide::Workers => (
            Event::CounterOffered { on, amount },
            "counter_offer",
            OfferSide::Employer,
        ),
    };
    book.enter(event)?;
    book.close(tx, scope, &mut case).await?;
    store::counter(tx, case.id, other, at).await?;
    let offer = Offer {
        no: 0,
        id: scope.new_id(),
        side: input.side,
        amount,
        at,
        terms: terms.to_owned(),
        answer: OfferAnswer::Waiting,
        answered_at: None,
        by: scope.actor().word(),
    };
    store::insert_offer(tx, case.id, &offer).await?;
    let entry = Entry::new(scope, kind)
        .saying(terms)
        .happened_at(at)
        .with(serde_json::json!({ "amount": amount }));
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "side": input.side, "amount_paise": amount });
    change::put(tx, scope, &case, "labourline.offer.recorded", details).await?;
    Ok(offer.id)
}

/// Writes what the other side said to an offer.
///
/// # Errors
/// Not found; `labourline.offer.answered` where it was answered before.
pub async fn answer_offer(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: Uuid,
    input: &NewAnswer,
) -> Result<i64, Problem> {
    if input.answer == OfferAnswer::Waiting {
        return Err(Problem::invalid_field("answer", "platform.field.choice"));
    }
    let mut case = change::take(tx, scope, key, None).await?;
    let offer = store::offer_of(tx, case.id, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if !store::answer_offer(tx, offer.id, input.answer, scope.now()).await? {
        return Err(Problem::refused("labourline.offer.answered"));
    }
    let entry = Entry::new(scope, "offer_answered").with(
        serde_json::json!({ "side": offer.side, "amount": offer.amount, "answer": input.answer }),
    );
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "offer": offer.id, "answer": input.answer });
    change::put(tx, scope, &case, "labourline.offer.answered", details).await?;
    Ok(case.version)
}

/// Offers of a case the scope may see, latest first.
///
/// # Errors
/// Not found.
pub async fn list_offers(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    before_no: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Offer>, Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::offers(tx, case.id, before_no, rows_max).await?)
}
