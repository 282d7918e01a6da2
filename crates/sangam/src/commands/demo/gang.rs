//! The demo's gang: one case, eight workers, paid in part; each has a PIN of their own.

use super::WorkerDoor;
use super::cases::{desk, office_hour, opening_of_gang};
use crate::commands::{Failure, Session};
use crate::wiring::Parts;
use invented::WorkerLine;
use kernel::{AccountId, ChapterId, Language, Paise, Phone, Problem};
use labourline::cases::moves::{Move, move_case};
use labourline::cases::words::Stage;
use labourline::cases::{case_file, open_case};
use labourline::claims::compute::put_claim;
use labourline::claims::facts::WorkFacts;
use labourline::groups::{GroupRow, NewRows, add_claimants};
use labourline::ledger::{ReceiptRoute, SettlementMode};
use labourline::receipts::{
    Confirmation, ConfirmedHow, NewPart, NewReceipts, confirm_receipts, record_receipts,
};
use labourline::safety::checks::{NewCheck, check_safety};
use labourline::settlements::{NewInstalment, NewSettlement, NewShare, make_settlement};
use labourline::worker::{NewPin, draw_group_pin, give_key};
use people::consents::{self, NewConsent, Purpose};
use platform::{Scope, Tx};

/// Workers of the gang.
const WORKERS: u32 = 8;
/// The worker whose sign-in is printed.
const SHOWN: i64 = 3;
/// So many days ago the gang's spokesperson called.
const CALLED_DAYS_AGO: i32 = 40;

/// What the gang's case is made from.
struct Gang {
    workers: Vec<WorkerLine>,
    new_pin: NewPin,
    first_response_within_hours: u32,
}

/// Makes the gang's case. The sign-in of one of its workers.
pub(super) async fn invent(
    session: &Session,
    parts: &Parts,
    chapter: ChapterId,
    owner: AccountId,
) -> Result<WorkerDoor, Failure> {
    let chance = parts.app.chance.as_ref();
    let pin = draw_group_pin(chance, SHOWN);
    let hasher = parts.app.part::<people::People>().hasher();
    let pin_hash = hasher
        .hash(chance, &pin)
        .await
        .map_err(|error| Failure::new(error.to_string()))?;
    let gang = Gang {
        workers: invented::workers(super::DEMO_SEED, WORKERS).collect(),
        new_pin: NewPin { pin_hash },
        first_response_within_hours: session.config.labourline.first_response_within_hours,
    };
    let called = office_hour(session.now().day().plus_days(-CALLED_DAYS_AGO), 0);
    let scope = desk(session, chapter, owner, called);
    let now = session.now();
    let reference = parts
        .app
        .db
        .write((scope, gang), move |tx, (scope, gang)| {
            Box::pin(walk(tx, scope, gang, chapter, owner, now))
        })
        .await?;
    Ok(WorkerDoor {
        who: "worker of a gang",
        reference,
        pin,
    })
}

/// From the call to the first instalment, which most of them have confirmed; the reference.
async fn walk(
    tx: &Tx,
    called: &Scope,
    gang: &Gang,
    chapter: ChapterId,
    owner: AccountId,
    now: kernel::Moment,
) -> Result<String, Problem> {
    let at = |days: i64| called.clone().at(called.now().plus_days(days).min(now));
    let Some((first, others)) = gang.workers.split_first() else {
        return Err(Problem::internal());
    };
    let opening = opening_of_gang(first, chapter, owner, now);
    let opened = open_case(tx, called, gang.first_response_within_hours, &opening).await?;
    let id = opened.id;
    let rows = NewRows {
        rows: others.iter().map(row).collect(),
    };
    add_claimants(tx, &at(1), id, None, &rows).await?;
    let owed = WorkFacts::stated(Paise(first.due_paise()));
    put_claim(tx, &at(1), id, 1, None, &owed).await?;
    let claimants = case_file(tx, &at(1), id).await?.claimants;
    let yes = [Purpose::Act, Purpose::ContactEmployer]
        .map(|purpose| NewConsent::spoken_yes(purpose, Language::ODIA));
    for claimant in &claimants {
        consents::give_all(tx, &at(1), claimant.person_id, id, &yes).await?;
    }
    check_safety(tx, &at(2), id, None, &NewCheck::all_safe()).await?;
    for (day, stage) in [
        (1, Stage::Registered),
        (2, Stage::Verifying),
        (3, Stage::Mediation),
    ] {
        move_case(tx, &at(day), id, None, &Move::to(stage)).await?;
    }
    // Eight of ten rupees for each, an even sum, so that a half of it is a half of theirs to the paisa.
    let shares: Vec<NewShare> = claimants
        .iter()
        .map(|claimant| NewShare {
            claimant: claimant.number,
            amount_paise: Paise(claimant.claimed.0 * 8 / 10 / 200 * 200),
        })
        .collect();
    let whole: i64 = shares.iter().map(|share| share.amount_paise.0).sum();
    let agreed = at(12);
    let instalment = |on| NewInstalment {
        due_on: on,
        amount_paise: Paise(whole / 2),
    };
    let settlement = NewSettlement {
        mode: SettlementMode::Phone,
        agreed_on: agreed.today(),
        amount_paise: Paise(whole),
        terms: "In two halves, to each worker's own account (invented)".to_owned(),
        signed_by: "Both sides".to_owned(),
        witness: "A member of the union (invented)".to_owned(),
        shares,
        claimants: Vec::new(),
        instalments: vec![
            instalment(now.day().plus_days(-8)),
            instalment(now.day().plus_days(10)),
        ],
        replaces: None,
        keep_others: false,
    };
    make_settlement(tx, &agreed, id, None, &settlement).await?;
    move_case(tx, &agreed, id, None, &Move::to(Stage::Agreed)).await?;
    let paid = at(i64::from(CALLED_DAYS_AGO) - 9);
    let agreed_for = case_file(tx, &paid, id).await?.claimants;
    let money = NewReceipts {
        received_on: paid.today(),
        route: ReceiptRoute::DirectToWorker,
        note: String::new(),
        parts: agreed_for
            .iter()
            .map(|claimant| NewPart {
                claimant: claimant.number,
                amount_paise: Paise(claimant.agreed.0 / 2),
            })
            .collect(),
    };
    let receipts = record_receipts(tx, &paid, id, None, &money).await?;
    let asked = at(i64::from(CALLED_DAYS_AGO) - 7);
    let said = Confirmation {
        how: ConfirmedHow::Call,
    };
    let confirmed: Vec<_> = receipts.iter().take(2).copied().collect();
    confirm_receipts(tx, &asked, id, &confirmed, &said).await?;
    give_key(tx, &asked, id, SHOWN, &gang.new_pin).await?;
    Ok(opened.reference.spaced())
}

fn row(worker: &WorkerLine) -> GroupRow {
    GroupRow {
        name: worker.name_roman.clone(),
        phone: worker.phone.as_deref().and_then(Phone::parse),
        claimed_paise: Some(Paise(worker.due_paise())),
    }
}
