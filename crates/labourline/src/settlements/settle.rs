//! Writing down an agreement, for all claimants or for some; or one that takes the place of the one that stands.

use super::store::{self, SettlementRow, ShareRow};
use super::{SIGNED_CHARS_MAX, TERMS_CHARS_MAX};
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::ledger::event::INSTALMENTS_MAX;
use crate::ledger::{
    Event, Instalment, Settlement, SettlementId, SettlementMode, Share, split_exactly,
    split_instalments,
};
use crate::money::book::{Book, WITHDRAWN};
use crate::money::check;
use crate::money::store::{InstalmentRow, standing};
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, FieldProblem, Paise, PersonId, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// One claimant's share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewShare {
    /// The claimant's number on the case, from 1.
    #[schema(minimum = 1)]
    pub claimant: i64,
    /// Paise, above zero.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
}

/// One part of the sum with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewInstalment {
    /// The last day on which it is in time.
    #[schema(value_type = String, format = Date)]
    pub due_on: Day,
    /// Paise, above zero.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSettlement {
    /// How it came about.
    pub mode: SettlementMode,
    /// When; it may lie behind us.
    #[schema(value_type = String, format = Date)]
    pub agreed_on: Day,
    /// The whole of it, in paise.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
    /// On what terms.
    #[serde(default)]
    #[schema(max_length = 5000)]
    pub terms: String,
    /// Who signed for the employer's side.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub signed_by: String,
    /// Who witnessed it.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub witness: String,
    /// Who gets how much; together exactly the whole. Left empty, the whole is split among `claimants` as their claims are.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub shares: Vec<NewShare>,
    /// Whom it is for, by number, where `shares` is empty; every claimant who has not withdrawn where this is empty too.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub claimants: Vec<i64>,
    /// When it comes; together exactly the whole.
    #[schema(min_items = 1, max_items = 60)]
    pub instalments: Vec<NewInstalment>,
    /// The settlement whose place it takes.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub replaces: Option<SettlementId>,
    /// Of the settlement it replaces, the shares and promises of claimants who are not in this one go on as they stood: this is how a
    /// gang settles part by part.
    #[serde(default)]
    pub keep_others: bool,
}

/// A settlement as it was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Settled {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: SettlementId,
    /// The how-many-eth of the case, from 1.
    pub number: i64,
    /// The whole of it, with what was kept of the one before, in paise.
    #[schema(value_type = i64)]
    pub amount_paise: Paise,
}

/// Writes the agreement down: each claimant's share, and the promises that bring it.
///
/// # Errors
/// Fields, among them `labourline.settlement.shares-do-not-add-up` and `labourline.settlement.instalments-do-not-add-up` with both sums;
/// `labourline.ledger.settlement-stands` where one stands and none is replaced; other `labourline.ledger.*`; stale.
pub async fn make_settlement(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewSettlement,
) -> Result<Settled, Problem> {
    checked(scope, input)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    let mut book = Book::open(tx, &case).await?;
    let mut shares = shares_of(&book, input)?;
    let plan: Vec<_> = input
        .instalments
        .iter()
        .map(|part| (scope.new_id(), part.due_on, part.amount_paise))
        .collect();
    let mut instalments = split_instalments(&shares, &plan).ok_or_else(|| {
        Problem::invalid_field("instalments", "labourline.ledger.instalments-do-not-add-up")
    })?;
    let old = book.ledger().settlement().cloned();
    if let (Some(old), true) = (&old, input.keep_others) {
        keep_others(scope, old, &mut shares, &mut instalments);
    }
    let settlement = Settlement {
        id: scope.new_id(),
        mode: input.mode,
        agreed_on: input.agreed_on,
        shares,
        instalments,
    };
    let event = match input.replaces {
        Some(old) => Event::SettlementReplaced {
            old,
            new: settlement.clone(),
        },
        None => Event::Agreed(settlement.clone()),
    };
    book.enter(event)?;
    let row = SettlementRow {
        id: settlement.id,
        number: i64::from(book.ledger().settlements_made()),
        mode: input.mode,
        agreed_day: input.agreed_on,
        amount: settlement.total(),
        terms: input.terms.trim().to_owned(),
        signed_by: input.signed_by.trim().to_owned(),
        witness: input.witness.trim().to_owned(),
        replaced_at: None,
        created_by: scope.actor().word(),
        created_at: scope.now(),
    };
    store::insert(tx, case.id, &row, &settlement, |person| {
        book.number_of(person)
    })
    .await?;
    book.close(tx, scope, &mut case).await?;
    let kind = if old.is_some() {
        "settlement_replaced"
    } else {
        "settlement"
    };
    let entry = Entry::new(scope, kind)
        .saying(&row.terms)
        .for_claimant()
        .with(serde_json::json!({
            "amount": row.amount,
            "claimants": settlement.shares.len(),
            "instalments": settlement.instalments.len(),
            "mode": row.mode,
            "first_due": case.promise_due,
        }));
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({
        "settlement": row.id, "amount_paise": row.amount, "claimants": settlement.shares.len(), "replaces": input.replaces,
    });
    change::put(tx, scope, &case, "labourline.settlement.made", details).await?;
    Ok(Settled {
        id: row.id,
        number: row.number,
        amount_paise: row.amount,
    })
}

fn checked(scope: &Scope, input: &NewSettlement) -> Result<(), Problem> {
    let mut fields = Vec::new();
    check::text("terms", &input.terms, TERMS_CHARS_MAX, &mut fields);
    check::text("signed_by", &input.signed_by, SIGNED_CHARS_MAX, &mut fields);
    check::text("witness", &input.witness, SIGNED_CHARS_MAX, &mut fields);
    check::past_day("agreed_on", input.agreed_on, scope, &mut fields);
    amount("amount_paise", input.amount_paise, &mut fields);
    if input.instalments.is_empty() {
        fields.push(FieldProblem::new("instalments", "platform.field.required"));
    }
    if input.instalments.len() > INSTALMENTS_MAX {
        fields.push(
            FieldProblem::new("instalments", "platform.field.too-many")
                .with("max", INSTALMENTS_MAX),
        );
    }
    for (at, part) in input.instalments.iter().enumerate() {
        amount(
            &format!("instalments.{at}.amount_paise"),
            part.amount_paise,
            &mut fields,
        );
        let field = format!("instalments.{at}.due_on");
        check::promise_day(&field, part.due_on, scope, &mut fields);
        if part.due_on < input.agreed_on {
            fields.push(FieldProblem::new(
                field,
                "labourline.settlement.due-before-agreed",
            ));
        }
    }
    for (at, share) in input.shares.iter().enumerate() {
        amount(
            &format!("shares.{at}.amount_paise"),
            share.amount_paise,
            &mut fields,
        );
    }
    check::finish(fields)?;
    add_up(
        input,
        "shares",
        "labourline.settlement.shares-do-not-add-up",
        input.shares.iter().map(|share| share.amount_paise),
    )?;
    let parts = input.instalments.iter().map(|part| part.amount_paise);
    add_up(
        input,
        "instalments",
        "labourline.settlement.instalments-do-not-add-up",
        parts,
    )
}

fn amount(field: &str, amount: Paise, fields: &mut Vec<FieldProblem>) {
    if amount <= Paise::ZERO {
        fields.push(FieldProblem::new(field, "labourline.ledger.nothing"));
    } else if amount.0 > SUM_PAISE_MAX {
        fields.push(FieldProblem::new(field, "labourline.ledger.too-large"));
    }
}

/// Parts, where there are any, must make the whole; the refusal says both sums and what lies between.
fn add_up(
    input: &NewSettlement,
    field: &str,
    code: &'static str,
    parts: impl ExactSizeIterator<Item = Paise>,
) -> Result<(), Problem> {
    if parts.len() == 0 {
        return Ok(());
    }
    let together = Paise::checked_sum(parts).unwrap_or(Paise(i64::MAX));
    if together == input.amount_paise {
        return Ok(());
    }
    let apart = Paise(
        together
            .0
            .abs_diff(input.amount_paise.0)
            .try_into()
            .unwrap_or(i64::MAX),
    );
    Err(Problem::invalid(vec![
        FieldProblem::new(field, code)
            .with("together", together.grouped())
            .with("whole", input.amount_paise.grouped())
            .with("apart", apart.grouped()),
    ]))
}

fn shares_of(book: &Book, input: &NewSettlement) -> Result<Vec<Share>, Problem> {
    let person = |number: i64, field: &str| -> Result<PersonId, Problem> {
        let claimant = book
            .numbered(number)
            .ok_or_else(|| Problem::invalid_field(field, "labourline.claimant.no-such"))?;
        Ok(claimant.person_id)
    };
    let mut seen = BTreeSet::new();
    let mut once = |number: i64, field: &str| {
        if seen.insert(number) {
            Ok(())
        } else {
            Err(Problem::invalid_field(
                field,
                "labourline.ledger.claimant-twice",
            ))
        }
    };
    if !input.shares.is_empty() {
        let mut shares = Vec::with_capacity(input.shares.len());
        for (at, share) in input.shares.iter().enumerate() {
            let field = format!("shares.{at}.claimant");
            once(share.claimant, &field)?;
            shares.push(Share {
                claimant: person(share.claimant, &field)?,
                amount: share.amount_paise,
            });
        }
        return Ok(shares);
    }
    let mut numbers = input.claimants.clone();
    if numbers.is_empty() {
        numbers = book
            .claimants()
            .iter()
            .filter(|claimant| claimant.state != WITHDRAWN)
            .map(|claimant| claimant.number)
            .collect();
    }
    let mut persons = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let field = format!("claimants.{at}");
        once(*number, &field)?;
        persons.push(person(*number, &field)?);
    }
    // As the claims are; evenly where nothing was claimed, or where somebody without a claim would get nothing.
    let claimed: Vec<u64> = persons
        .iter()
        .map(|person| u64::try_from(book.ledger().claimant(*person).claimed.0).unwrap_or(0))
        .collect();
    let weights = if claimed.contains(&0) {
        vec![1; persons.len()]
    } else {
        claimed
    };
    let amounts = split_exactly(input.amount_paise, &weights)
        .filter(|amounts| amounts.iter().all(|amount| *amount > Paise::ZERO))
        .ok_or_else(|| {
            Problem::invalid_field("amount_paise", "labourline.settlement.too-little-to-share")
        })?;
    Ok(persons
        .into_iter()
        .zip(amounts)
        .map(|(claimant, amount)| Share { claimant, amount })
        .collect())
}

/// What others than the claimants of the new settlement had agreed goes on: their shares, and their parts of the promises.
fn keep_others(
    scope: &Scope,
    old: &Settlement,
    shares: &mut Vec<Share>,
    instalments: &mut Vec<Instalment>,
) {
    let new: BTreeSet<PersonId> = shares.iter().map(|share| share.claimant).collect();
    let stays = |share: &&Share| !new.contains(&share.claimant);
    shares.extend(old.shares.iter().filter(stays));
    for instalment in &old.instalments {
        let parts: Vec<Share> = instalment.parts.iter().filter(stays).copied().collect();
        if !parts.is_empty() {
            instalments.push(Instalment {
                id: scope.new_id(),
                due_on: instalment.due_on,
                parts,
            });
        }
    }
    // Of the same day there is one promise.
    instalments.sort_by_key(|instalment| instalment.due_on);
    instalments.dedup_by(|later, earlier| {
        let same = later.due_on == earlier.due_on;
        if same {
            earlier.parts.append(&mut later.parts);
        }
        same
    });
}

/// What was agreed on a case the scope may see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settlements {
    /// Every settlement, the latest first.
    pub all: Vec<SettlementRow>,
    /// The shares of the one that stands.
    pub shares: Vec<ShareRow>,
    /// Its promises.
    pub promises: Vec<InstalmentRow>,
}

/// The settlements of a case, with shares and promises of the one that stands.
///
/// # Errors
/// Not found.
pub async fn list_settlements(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<Settlements, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let all = store::of(tx, case.id).await?;
    let shares = match all
        .iter()
        .find(|settlement| settlement.replaced_at.is_none())
    {
        Some(settlement) => store::shares(tx, settlement.id).await?,
        None => Vec::new(),
    };
    Ok(Settlements {
        all,
        shares,
        promises: standing(tx, case.id).await?,
    })
}
