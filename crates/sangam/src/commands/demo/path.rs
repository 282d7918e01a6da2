//! The way of a demo case from its first call to where the invented register says it stands, step by step through the use-cases that the
//! pages call. A step that a rule refuses ends the way there: the case stays where the rules let it stand.

use super::cases::office_hour;
use crate::wiring::Parts;
use invented::RegisterRow;
use kernel::{AccountId, CaseId, Language, Moment, PersonId, Problem, RoleGrant};
use labourline::cases::closure::{Closure, ClosureAnswer, answer_closure, close_case};
use labourline::cases::moves::{Move, move_case};
use labourline::cases::outcome::{Outcome, WithdrawalWhy};
use labourline::cases::words::Stage;
use labourline::cases::{CaseFile, case_file};
use labourline::claims::compute::put_claim;
use labourline::claims::facts::WorkFacts;
use labourline::ledger::ReceiptId;
use labourline::mediation::attempts::{NewAttempt, record_attempt};
use labourline::money::awards::{ClaimantAmount, write_off};
use labourline::papers::{NewPaper, put_paper};
use labourline::receipts::{
    Confirmation, NewReceipts, confirm_receipts, list_receipts, record_receipts,
};
use labourline::safety::checks::{NewCheck, check_safety};
use labourline::safety::flags::{NewFlag, raise_flag};
use labourline::settlements::{NewSettlement, make_settlement};
use labourline::worker::{NewPin, draw_pin, give_key};
use people::consents::{self, NewConsent, Purpose};
use platform::{Actor, DbError, Scope};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Who walks with the case.
pub(super) struct Walk<'a> {
    pub(super) parts: &'a Parts,
    pub(super) row: &'a RegisterRow,
    pub(super) case: CaseId,
    pub(super) owner: AccountId,
    pub(super) owner_roles: Vec<RoleGrant>,
    pub(super) lead: AccountId,
    pub(super) lead_roles: Vec<RoleGrant>,
    pub(super) now: Moment,
}

/// Reads a use-case's input from JSON, as the API would.
fn input<T: DeserializeOwned>(json: Value) -> Result<T, Problem> {
    serde_json::from_value(json)
        .map_err(|error| DbError::Fault(format!("the demo's own input: {error}")).into())
}

/// One write of the walk.
macro_rules! act {
    ($walk:expr, $scope:expr, $input:expr, |$tx:ident, $who:ident, $id:ident, $in:ident| $call:expr) => {
        $walk
            .parts
            .app
            .db
            .write(($scope, $walk.case, $input), |$tx, ($who, $id, $in)| {
                let $id = *$id;
                Box::pin(async move { $call.await })
            })
            .await
    };
}

impl Walk<'_> {
    fn desk(&self, at: Moment) -> Scope {
        self.scope(self.owner, &self.owner_roles, at)
    }
    fn leading(&self, at: Moment) -> Scope {
        self.scope(self.lead, &self.lead_roles, at)
    }
    fn scope(&self, account: AccountId, roles: &[RoleGrant], at: Moment) -> Scope {
        let name = invented::STAFF
            .iter()
            .find(|staff| staff.email == self.row.caseworker_email)
            .map_or("Demo", |staff| staff.name);
        Scope::new(
            Actor::Account(account),
            Language::ENGLISH,
            at,
            self.parts.app.chance.clone(),
        )
        .with_name(name)
        .with_roles(roles.to_vec())
    }

    /// Walks as far as the rules allow; how the last step was refused, where one was.
    pub(super) async fn go(&self) -> Result<(), Problem> {
        let opened = office_hour(self.row.opened_on, self.row.row);
        self.prepare(opened.plus_minutes(20)).await?;
        for (stage, day) in self.row.path.iter().skip(1) {
            let Some(stage) = Stage::parse(stage.code()) else {
                continue;
            };
            let at = office_hour(*day, self.row.row)
                .plus_minutes(30)
                .min(self.now);
            if stage == Stage::Closed {
                return self.close(at).await;
            }
            self.ready_for(stage, at).await?;
            // A receipt and the worker's word for it bring the case on by themselves; then there is no step left to make.
            let stands = self.file(at).await?.case.stage;
            if stands != stage && !(stage == Stage::Paying && stands == Stage::SettledFull) {
                act!(self, self.desk(at), Move::to(stage), |tx, who, id, step| {
                    move_case(tx, who, id, None, step)
                })?;
            }
        }
        self.look_ahead().await
    }

    /// A PIN for the worker's own page.
    pub(super) async fn give_pin(&self) -> Result<String, Problem> {
        let chance = self.parts.app.chance.as_ref();
        let pin = draw_pin(chance);
        let hasher = self.parts.app.part::<people::People>().hasher();
        let pin_hash = hasher
            .hash(chance, &pin)
            .await
            .map_err(|error| Problem::from(DbError::Fault(error.to_string())))?;
        let new = NewPin { pin_hash };
        act!(self, self.desk(self.now), new, |tx, who, id, new| give_key(
            tx, who, id, 1, new
        ))?;
        Ok(pin)
    }

    async fn file(&self, at: Moment) -> Result<CaseFile, Problem> {
        self.parts
            .app
            .db
            .read((self.desk(at), self.case), |tx, (scope, id)| {
                let id = *id;
                Box::pin(async move { case_file(tx, scope, id).await })
            })
            .await
    }

    /// Consents and the claim, taken down with the first call.
    async fn prepare(&self, at: Moment) -> Result<(), Problem> {
        let person = self
            .file(at)
            .await?
            .claimants
            .first()
            .map(|claimant| claimant.person_id);
        if let Some(person) = person {
            self.consent(person, at).await?;
        }
        let terms = &self.row.terms;
        let payments: Vec<Value> = self
            .row
            .payments
            .iter()
            .map(|payment| json!({ "amount_paise": payment.amount_paise, "on": payment.on, "kind": "wages", "mode": "cash" }))
            .collect();
        let facts: WorkFacts = input(json!({
            "terms": [{ "unit": "day", "rate_paise": terms.rate_paise_per_day }],
            "attendance": [{ "unit": "day", "units_hundredths": u64::from(terms.days) * 100, "source": "diary" }],
            "payments": payments,
        }))?;
        act!(self, self.desk(at), facts, |tx, who, id, facts| put_claim(
            tx, who, id, 1, None, facts
        ))?;
        Ok(())
    }

    async fn consent(&self, person: PersonId, at: Moment) -> Result<(), Problem> {
        let language = Language::parse(self.row.claimant.language).unwrap_or(Language::ENGLISH);
        let given: Vec<NewConsent> = self
            .row
            .consents
            .iter()
            .filter_map(|code| Purpose::parse_code(code))
            .map(|purpose| NewConsent::spoken_yes(purpose, language))
            .collect();
        if given.is_empty() {
            return Ok(());
        }
        act!(
            self,
            self.desk(at),
            (person, given),
            |tx, who, id, said| async { consents::give_all(tx, who, said.0, id, &said.1).await }
        )?;
        Ok(())
    }

    /// What a stage asks for before it can be entered.
    async fn ready_for(&self, stage: Stage, at: Moment) -> Result<(), Problem> {
        match stage {
            Stage::Mediation => {
                act!(
                    self,
                    self.desk(at),
                    NewCheck::all_safe(),
                    |tx, who, id, check| check_safety(tx, who, id, None, check)
                )?;
            }
            Stage::Emergency => {
                for code in self.row.flags.clone() {
                    let flag: NewFlag =
                        input(json!({ "code": code, "note": "Told us on the phone (invented)" }))?;
                    act!(self, self.desk(at), flag, |tx, who, id, flag| raise_flag(
                        tx, who, id, flag
                    ))?;
                }
            }
            Stage::Agreed => self.settle(at).await?,
            Stage::Paying => self.receive(at, false).await?,
            Stage::SettledFull | Stage::SettledPart => self.receive(at, true).await?,
            Stage::Notice => {
                // Before the employer's side is rung again, somebody asks again whether that is safe.
                let before = at.plus_days(-7);
                act!(
                    self,
                    self.desk(before),
                    NewCheck::all_safe(),
                    |tx, who, id, check| check_safety(tx, who, id, None, check)
                )?;
                for days_before in [6, 4, 2] {
                    let when = at.plus_days(-days_before).plus_hours(days_before % 3);
                    let tried: NewAttempt = input(
                        json!({ "party": "employer", "at": when, "result": "no_answer", "note": "" }),
                    )?;
                    act!(self, self.desk(at), tried, |tx, who, id, tried| {
                        record_attempt(tx, who, id, tried)
                    })?;
                }
                self.paper("notice", "The contractor (invented)", at)
                    .await?;
            }
            Stage::Authority => {
                self.paper("authority", "Labour office (invented)", at)
                    .await?
            }
            Stage::Litigation => {
                self.paper("lawyer_accepted", "A lawyer of the network (invented)", at)
                    .await?;
                self.paper("conflict_cleared", "A lawyer of the network (invented)", at)
                    .await?;
            }
            Stage::ReferredOut => {
                self.paper("partner_accepted", "A partner organisation (invented)", at)
                    .await?
            }
            Stage::Dormant => {
                for (days_before, hours) in [(9, 0), (6, 3), (3, 6)] {
                    let when = at.plus_days(-days_before).plus_hours(hours);
                    let tried: NewAttempt = input(
                        json!({ "party": "worker", "at": when, "result": "no_answer", "note": "" }),
                    )?;
                    act!(self, self.desk(at), tried, |tx, who, id, tried| {
                        record_attempt(tx, who, id, tried)
                    })?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    async fn paper(&self, kind: &str, to: &str, at: Moment) -> Result<(), Problem> {
        let body = "What is owed, for which days, and until when an answer is awaited (invented).";
        let paper: NewPaper = input(json!({ "kind": kind, "addressed_to": to, "body": body }))?;
        act!(self, self.desk(at), paper, |tx, who, id, paper| put_paper(
            tx, who, id, None, paper
        ))?;
        Ok(())
    }

    /// The register counts a gang's money together; the demo's case has its first worker only.
    fn one(&self, paise: i64) -> i64 {
        paise / i64::from(self.row.claimant_count.max(1))
    }

    async fn settle(&self, at: Moment) -> Result<(), Problem> {
        let Some(settlement) = &self.row.settlement else {
            return Ok(());
        };
        let instalments: Vec<Value> = settlement
            .instalments
            .iter()
            .map(|part| json!({ "due_on": part.due_on, "amount_paise": self.one(part.amount_paise) }))
            .collect();
        let whole: i64 = settlement
            .instalments
            .iter()
            .map(|part| self.one(part.amount_paise))
            .sum();
        let agreed: NewSettlement = input(json!({
            "mode": settlement.mode,
            "agreed_on": settlement.agreed_on,
            "amount_paise": whole,
            "terms": "In instalments, to the worker's account (invented)",
            "signed_by": "Both sides",
            "witness": "A member of the union (invented)",
            "instalments": instalments,
        }))?;
        act!(self, self.desk(at), agreed, |tx, who, id, agreed| {
            make_settlement(tx, who, id, None, agreed)
        })?;
        Ok(())
    }

    /// Enters what was received up to that day and was not entered yet; with `confirming`, the worker says it is in their hand.
    async fn receive(&self, at: Moment, confirming: bool) -> Result<(), Problem> {
        let Some(settlement) = &self.row.settlement else {
            return Ok(());
        };
        let entered = self.file(at).await?.case.received.0;
        let mut sum = 0;
        for part in &settlement.instalments {
            let (Some(on), true) = (
                part.received_on,
                part.received_paise > 0 && part.bounced_on.is_none(),
            ) else {
                continue;
            };
            sum += self.one(part.received_paise);
            if sum <= entered || on > at.day() {
                continue;
            }
            let money: NewReceipts = input(json!({
                "received_on": on,
                "route": "direct_to_worker",
                "note": "",
                "parts": [{ "claimant": 1, "amount_paise": self.one(part.received_paise) }],
            }))?;
            let ids = act!(self, self.desk(at), money, |tx, who, id, money| {
                record_receipts(tx, who, id, None, money)
            })?;
            if part.confirmed_on.is_some_and(|day| day <= at.day()) {
                self.confirm(ids, at).await?;
            }
        }
        if !confirming {
            return Ok(());
        }
        let unsaid: Vec<ReceiptId> =
            act!(self, self.desk(at), (), |tx, who, id, _none| list_receipts(
                tx, who, id, None, 100
            ))?
            .into_iter()
            .filter(|receipt| receipt.confirmed_at.is_none() && receipt.state.word() == "received")
            .map(|receipt| receipt.id)
            .collect();
        if unsaid.is_empty() {
            Ok(())
        } else {
            self.confirm(unsaid, at).await
        }
    }

    async fn confirm(&self, receipts: Vec<ReceiptId>, at: Moment) -> Result<(), Problem> {
        let said: Confirmation = input(json!({ "how": "call" }))?;
        act!(
            self,
            self.desk(at),
            (receipts, said),
            |tx, who, id, both| confirm_receipts(tx, who, id, &both.0, &both.1)
        )?;
        Ok(())
    }

    async fn close(&self, at: Moment) -> Result<(), Problem> {
        let case = self.file(at).await?.case;
        let open = case.agreed.0 - case.received.0 - case.written_off.0;
        if open > 0 {
            let rest: ClaimantAmount = input(
                json!({ "claimant": 1, "amount_paise": open, "why": "The worker takes what there is (invented)" }),
            )?;
            act!(self, self.desk(at), rest, |tx, who, id, rest| write_off(
                tx, who, id, None, rest
            ))?;
        }
        let outcome = self
            .row
            .outcome
            .and_then(|outcome| Outcome::parse(outcome.code()))
            .unwrap_or(Outcome::Unreachable);
        let closure = Closure {
            outcome,
            reason: "As the worker and the desk agreed on the phone (invented)".to_owned(),
            withdrawal_why: self.row.withdrawn_because.and_then(WithdrawalWhy::parse),
        };
        let closing = act!(self, self.desk(at), closure, |tx, who, id, closure| {
            close_case(tx, who, id, None, closure)
        })?;
        if !closing.closed {
            let answer: ClosureAnswer = input(json!({ "approved": true, "note": "" }))?;
            let after = at.plus_hours(2).min(self.now);
            act!(self, self.leading(after), answer, |tx, who, id, answer| {
                answer_closure(tx, who, id, None, answer)
            })?;
        }
        Ok(())
    }

    /// An open case says what comes next, as the register has it.
    async fn look_ahead(&self) -> Result<(), Problem> {
        let Some(next) = &self.row.next_action else {
            return Ok(());
        };
        let step = labourline::cases::assign::NextAction {
            next_action: next.what.to_owned(),
            next_action_at: office_hour(next.on, self.row.row).max(self.now.plus_hours(-20)),
        };
        act!(self, self.desk(self.now), step, |tx, who, id, step| {
            labourline::cases::assign::set_next_action(tx, who, id, None, step)
        })?;
        Ok(())
    }
}
