//! Taking one row of a register in: the case at the stage it reached, with its people, its chain and its money.

use super::row::{CaseInRegister, Money};
use super::store::money as money_rows;
use crate::cases::access;
use crate::cases::case::Case;
use crate::cases::open::search_words;
use crate::cases::store::{self, claimants, issues, timeline};
use crate::cases::words::{Issue, Sensitivity, Track};
use crate::employers;
use crate::ledger::{
    Event, Instalment, InstalmentId, Ledger, ReceiptId, ReceiptRoute, Settlement, SettlementId,
    SettlementMode, Share,
};
use crate::worksites::{self, NewWorksite};
use kernel::{AccountId, CaseId, Day, Moment, Paise, PersonId, Problem};
use people::persons::{self, NewLink as NewPhoneLink, Relation};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};
use uuid::Uuid;

/// A case without a next step in the register is to be looked through within so many days.
pub const LOOK_THROUGH_WITHIN_DAYS: i32 = 7;
/// An instalment without a day is due so many days after the agreement.
const DUE_AFTER_DAYS: i32 = 30;
/// The hour of the day by which a next step is to be done.
const NEXT_STEP_AT_HOUR: i64 = 12;

/// What all rows of a run have in common.
#[derive(Clone, Debug)]
pub struct Run {
    /// Which run.
    pub id: Uuid,
    /// Who holds cases for which the register names nobody of the desk.
    pub holder: AccountId,
    /// See [`crate::Config::first_response_within_hours`].
    pub first_response_within_hours: u32,
    /// "Look through what the register said", in the importer's language.
    pub look_through: String,
}

/// Opens the case of a row. The row's checks are done: what is refused here was refused by a use-case below.
///
/// # Errors
/// What a use-case refuses; nothing of the row is then written, if the transaction is given up.
pub async fn bring(
    tx: &Tx,
    scope: &Scope,
    run: &Run,
    id: CaseId,
    row: &CaseInRegister,
) -> Result<(), Problem> {
    let mut case = begin(scope, run, id, row);
    if !row.site.is_empty() {
        let site = NewWorksite {
            name: row.site.clone(),
            pin: String::new(),
        };
        case.worksite_id =
            Some(worksites::find_or_add(tx, scope, &site, row.state_lgd, row.district_lgd).await?);
    }
    let mut words = vec![row.number.clone(), row.site.clone()];
    let person = person_of(tx, scope, row).await?;
    words.extend(row.person.name_native.clone());
    let vault = tx.vault()?;
    words.extend(row.phones.iter().map(|phone| vault.phone_word(phone)));
    for (level, link) in (1_i64..).zip(&row.chain) {
        let employer = employers::find_or_add(tx, scope, &link.employer, "chain").await?;
        employers::store::link(tx, case.id, level, employer.id, link).await?;
        if level == 1 {
            case.opponent_name.clone_from(&employer.name);
        }
        words.push(employer.name);
    }
    issues::add(tx, case.id, &row.issues).await?;
    claimants::add(tx, scope, &mut case, person, &row.person.display_name).await?;
    case.title = format!(
        "{} · {}",
        case.claimant_name,
        case.track.word().replace('_', " ")
    );
    let history = history(scope, person, row)?;
    let sums = history.ledger.claimant(person);
    case.claimed = sums.claimed;
    case.agreed = sums.agreed;
    case.received = sums.received;
    case.confirmed = sums.confirmed;
    case.written_off = sums.written_off;
    let unpaid = sums.unpaid() > Paise::ZERO;
    case.promise_due = history
        .settlement
        .as_ref()
        .filter(|_| unpaid)
        .map(|settlement| settlement.instalments[0].due_on);
    if sums.agreed > Paise::ZERO && sums.outstanding() == Paise::ZERO || !case.is_open() {
        case.claimants_open = 0;
    }
    case.events = 1;
    case.no = loop {
        match store::insert(tx, &case).await? {
            Some(no) => break no,
            None => case.reference = scope.new_reference(),
        }
    };
    case.events = 0;
    money_rows::write(tx, scope, &case, sums, &history).await?;
    let entry = timeline::Event::new(scope, "imported")
        .happened_at(case.opened_at)
        .saying(&row.said)
        .with(serde_json::json!({ "run": run.id, "number": row.number }));
    timeline::note(tx, scope, &mut case, entry).await?;
    if case.sensitivity != Sensitivity::Normal {
        access::name_the_first(tx, scope, &case).await?;
    }
    store::index_new(tx, case.no, &search_words(&case, &words)).await?;
    let details =
        serde_json::json!({ "run": run.id, "stage": case.stage, "chapter": case.chapter_id });
    let entry = Entry::new(Stream::of("case", case.id), "labourline.case.imported").with(details);
    journal::record_first(tx, scope, entry).await?;
    Ok(())
}

fn begin(scope: &Scope, run: &Run, id: CaseId, row: &CaseInRegister) -> Case {
    let now = scope.now();
    let opened_at = row.opened_on.start();
    let first_issue = row.issues.first().copied();
    let closed_at = row
        .closed
        .map(|(_, day)| day.start().plus_hours(NEXT_STEP_AT_HOUR).min(now));
    let reached = closed_at
        .or(row.money.agreed_on.map(Day::start))
        .unwrap_or(opened_at);
    let open = row.closed.is_none();
    let next_action = if row.next_action.is_empty() {
        run.look_through.clone()
    } else {
        row.next_action.clone()
    };
    let next_day = row
        .next_action_on
        .unwrap_or_else(|| scope.today().plus_days(LOOK_THROUGH_WITHIN_DAYS));
    Case {
        no: 0,
        id,
        reference: scope.new_reference(),
        version: 1,
        chapter_id: row.chapter,
        stage: row.stage,
        track: first_issue.map_or(Track::Other, track_of),
        sensitivity: if row.closely() {
            Sensitivity::Restricted
        } else {
            Sensitivity::Normal
        },
        source: "import".to_owned(),
        title: String::new(),
        summary: row.summary.clone(),
        language: row.language,
        industry: row.industry.clone(),
        state_lgd: row.state_lgd,
        district_lgd: row.district_lgd,
        worksite_id: None,
        opponent_unknown: row.chain.is_empty(),
        claimant_name: String::new(),
        opponent_name: String::new(),
        claimant_count: 0,
        claimants_open: 0,
        claimed: Paise::ZERO,
        agreed: Paise::ZERO,
        received: Paise::ZERO,
        confirmed: Paise::ZERO,
        written_off: Paise::ZERO,
        promise_due: None,
        red_flags_up: 0,
        safety_checked_at: None,
        safety_clear: false,
        opened_at,
        first_response_due: opened_at.plus_hours(i64::from(run.first_response_within_hours)),
        employer_first_tried_at: None,
        stage_since: reached,
        last_activity_at: now,
        events: 0,
        owner_id: Some(row.owner.unwrap_or(run.holder)),
        assigned: row.owner.is_some(),
        next_action: open.then_some(next_action),
        next_action_at: open.then(|| next_day.start().plus_hours(NEXT_STEP_AT_HOUR)),
        climbed: 0,
        outcome: row.closed.map(|(outcome, _)| outcome),
        close_reason: None,
        closed_at,
        closed_by: closed_at.map(|_| scope.actor().word()),
        closure_approved_by: None,
        new_contact: false,
        reopen_count: 0,
        created_by: scope.actor().word(),
        updated_at: now,
    }
}

/// Somebody of that name on that phone is the same person; else a new one.
async fn person_of(tx: &Tx, scope: &Scope, row: &CaseInRegister) -> Result<PersonId, Problem> {
    let Some((first, others)) = row.phones.split_first() else {
        if row.closely() {
            return persons::register_person_closely(tx, scope, row.chapter, &row.person, None)
                .await;
        }
        return persons::register_person(tx, scope, row.chapter, &row.person).await;
    };
    let on_phone = persons::persons_by_phone(tx, scope, first).await?;
    let known = on_phone.into_iter().find(|known| {
        known.chapter_id == row.chapter && known.display_name == row.person.display_name
    });
    if let Some(known) = known {
        return Ok(known.person_id);
    }
    let link = NewPhoneLink::unasked(first.clone(), Relation::Own);
    let person = if row.closely() {
        persons::register_person_closely(tx, scope, row.chapter, &row.person, Some(&link)).await?
    } else {
        persons::register_person_with_phone(tx, scope, row.chapter, &row.person, &link).await?
    };
    for phone in others.iter().filter(|phone| *phone != first) {
        persons::link_phone(
            tx,
            scope,
            person,
            &NewPhoneLink::unasked(phone.clone(), Relation::Other),
        )
        .await?;
    }
    Ok(person)
}

/// The money of a row as events, folded.
pub(crate) struct History {
    pub(super) events: Vec<Event>,
    pub(super) ledger: Ledger,
    pub(super) settlement: Option<Settlement>,
    /// Receipts: id, amount, day, whether confirmed.
    pub(super) receipts: Vec<(ReceiptId, Paise, Day, bool)>,
    /// When the money was last told of.
    pub(super) at: Moment,
}

/// Claim, agreement with one instalment, payment, the worker's word. What a closed case never brought is written off, so that no promise
/// stays open on it.
fn history(scope: &Scope, person: PersonId, row: &CaseInRegister) -> Result<History, Problem> {
    let Money {
        claimed,
        agreed,
        agreed_on,
        received,
        confirmed,
    } = row.money;
    let closed_on = row.closed.map(|(_, day)| day);
    let agreed_on = agreed_on.or(closed_on).unwrap_or(row.opened_on);
    let mut history = History {
        events: Vec::new(),
        ledger: Ledger::default(),
        settlement: None,
        receipts: Vec::new(),
        at: closed_on.map_or_else(|| scope.now(), Day::start),
    };
    if claimed > Paise::ZERO {
        history.events.push(Event::ClaimComputed {
            claimant: person,
            amount: claimed,
        });
    }
    if agreed > Paise::ZERO {
        // An open promise of old is looked through before it is called late.
        let due_on = match closed_on {
            Some(day) => day,
            None if received == agreed => agreed_on,
            None => agreed_on
                .plus_days(DUE_AFTER_DAYS)
                .max(scope.today().plus_days(LOOK_THROUGH_WITHIN_DAYS)),
        };
        let share = Share {
            claimant: person,
            amount: agreed,
        };
        let settlement = Settlement {
            id: scope.new_id::<SettlementId>(),
            mode: SettlementMode::Phone,
            agreed_on,
            shares: vec![share],
            instalments: vec![Instalment {
                id: scope.new_id::<InstalmentId>(),
                due_on,
                parts: vec![share],
            }],
        };
        history.events.push(Event::Agreed(settlement.clone()));
        history.settlement = Some(settlement);
        let received_on = closed_on.unwrap_or(agreed_on);
        for (amount, is_confirmed) in [(confirmed, true), (Paise(received.0 - confirmed.0), false)]
        {
            if amount > Paise::ZERO {
                let receipt: ReceiptId = scope.new_id();
                let route = ReceiptRoute::DirectToWorker;
                history.events.push(Event::Paid {
                    receipt,
                    claimant: person,
                    amount,
                    received_on,
                    route,
                });
                if is_confirmed {
                    history.events.push(Event::ConfirmedByWorker { receipt });
                }
                history
                    .receipts
                    .push((receipt, amount, received_on, is_confirmed));
            }
        }
        let rest = Paise(agreed.0 - received.0);
        if closed_on.is_some() && rest > Paise::ZERO {
            history.events.push(Event::WrittenOff {
                claimant: person,
                amount: rest,
            });
        }
    }
    history.ledger = Ledger::of(&history.events).map_err(|(place, refusal)| {
        DbError::Fault(format!(
            "a register's money, event {}: {refusal}",
            place + 1
        ))
    })?;
    Ok(history)
}

/// The kind of matter an issue is, as the whole alliance counts it.
fn track_of(issue: Issue) -> Track {
    match issue {
        Issue::WagesUnpaid
        | Issue::WagesPart
        | Issue::WagesLate
        | Issue::BelowMinimumWage
        | Issue::OvertimeUnpaid
        | Issue::UnlawfulDeduction
        | Issue::AdvanceDebt
        | Issue::DepositKept
        | Issue::BonusUnpaid => Track::Wages,
        Issue::Injury | Issue::Death | Issue::OccupationalDisease | Issue::UnsafeWork => {
            Track::Accident
        }
        Issue::Bondage | Issue::ChildLabour => Track::Bondage,
        Issue::SexualHarassment | Issue::Harassment => Track::Harassment,
        Issue::Dismissal | Issue::Retrenchment | Issue::UnionVictimisation => Track::Termination,
        Issue::GratuityUnpaid
        | Issue::ProvidentFund
        | Issue::StateInsurance
        | Issue::Entitlement
        | Issue::Maternity => Track::SocialSecurity,
        Issue::Violence => Track::Violence,
        Issue::DocumentsWithheld => Track::DocumentsWithheld,
        Issue::LivingConditions | Issue::Stranded | Issue::Other => Track::Other,
    }
}
