//! The money of a case on both engines, from the claim to the worker's word.

mod gangs;
mod ringing;
mod settling;
mod sums;
mod whole_way;

use super::audit::audit_money;
use super::awards::{ClaimantAmount, award_extra, write_off};
use super::totals::{sums_by_chapter, together};
use crate::cases::change;
use crate::cases::parties::AttemptResult;
use crate::cases::store::claimants;
use crate::cases::{Case, CaseKey, Claimant, case_file};
use crate::claims::compute::{claim_of, put_claim};
use crate::claims::facts::{AttendanceLine, PaymentLine, TermLine, WorkFacts};
use crate::claims::words::{PaymentKind, PaymentMode, Unit};
use crate::groups::{
    ClaimantFilter, GroupRow, Leaving, NewRows, add_claimants, leave_group, list_claimants,
    rejoin_group,
};
use crate::ledger::{ReceiptId, ReceiptRoute, SettlementMode};
use crate::mediation::attempts::{NewAttempt, list_attempts, record_attempt};
use crate::mediation::offers::{NewAnswer, NewOffer, answer_offer, list_offers, record_offer};
use crate::mediation::sessions::{NewSession, list_sessions, record_session};
use crate::mediation::{OfferAnswer, OfferSide, Party, SessionMode, SessionResult};
use crate::money::InstalmentWord;
use crate::receipts::{
    Bounce, Confirmation, ConfirmedHow, Correction, NewPart, NewReceipts, ReceiptWord,
    bounce_receipt, confirm_receipts, correct_receipt, list_receipts, mark_late, record_receipts,
};
use crate::settlements::{
    NewInstalment, NewSettlement, NewShare, list_settlements, make_settlement,
};
use crate::testing::{SYSTEMS, case_of, chapter, desk};
use futures_util::future::BoxFuture;
use kernel::{Day, Language, PageRequest, Paise, Phone, Problem, ProblemKind, Reference};
use people::consents::{self, How, NewConsent, Purpose, Said};
use platform::idempotency::{IdempotencyKey, once};
use platform::testing::{World, on_each_engine};
use platform::{Scope, Tx, params};

/// One case of one chapter, and somebody of its desk.
struct Desk {
    world: World,
    scope: Scope,
    case: Reference,
}

impl Desk {
    async fn new(world: World) -> Self {
        let chapter = chapter(&world, "OD").await;
        let scope = desk(&world, chapter);
        let case = open(&world, &scope, "Ramesh Namoona").await;
        Self { world, scope, case }
    }

    /// Runs one use-case in a transaction of its own.
    async fn write<T: Send + 'static>(
        &self,
        work: impl for<'t> Fn(&'t Tx, &'t Scope, Reference) -> BoxFuture<'t, Result<T, Problem>>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Problem> {
        let input = (self.scope.clone(), self.case);
        self.world
            .db
            .write(input, move |tx, (scope, case)| work(tx, scope, *case))
            .await
    }

    async fn case(&self) -> Case {
        self.write(|tx, scope, case| {
            Box::pin(async move { Ok(case_file(tx, scope, case).await?.case) })
        })
        .await
        .unwrap()
    }
    async fn claimants(&self) -> Vec<Claimant> {
        self.write(|tx, scope, case| {
            Box::pin(async move {
                let case = case_file(tx, scope, case).await?.case;
                Ok(claimants::of(tx, case.id, 500).await?)
            })
        })
        .await
        .unwrap()
    }
    async fn add(&self, rows: Vec<GroupRow>) -> i64 {
        self.write(move |tx, scope, case| {
            let input = NewRows { rows: rows.clone() };
            Box::pin(async move { add_claimants(tx, scope, case, None, &input).await })
        })
        .await
        .unwrap()
        .claimants
    }
    async fn settle(&self, input: NewSettlement) -> Result<crate::settlements::Settled, Problem> {
        self.write(move |tx, scope, case| {
            let input = input.clone();
            Box::pin(async move { make_settlement(tx, scope, case, None, &input).await })
        })
        .await
    }
    async fn pay(&self, parts: Vec<NewPart>) -> Result<Vec<ReceiptId>, Problem> {
        self.write(move |tx, scope, case| {
            let input = NewReceipts {
                received_on: scope.today(),
                route: ReceiptRoute::DirectToWorker,
                note: "UPI".to_owned(),
                parts: parts.clone(),
            };
            Box::pin(async move { record_receipts(tx, scope, case, None, &input).await })
        })
        .await
    }
    async fn confirm(&self, receipts: Vec<ReceiptId>) -> Result<i64, Problem> {
        self.write(move |tx, scope, case| {
            let receipts = receipts.clone();
            let input = Confirmation {
                how: ConfirmedHow::Call,
            };
            Box::pin(async move { confirm_receipts(tx, scope, case, &receipts, &input).await })
        })
        .await
    }
    /// The plain columns are what the events say, and the case's sums those of its claimants.
    async fn holds(&self) {
        let differences = self
            .write(|tx, scope, case| Box::pin(audit_money(tx, scope, case)))
            .await
            .unwrap();
        assert_eq!(differences, []);
        let case = self.case().await;
        let claimants = self.claimants().await;
        let sum = |of: fn(&Claimant) -> Paise| claimants.iter().map(of).sum::<Paise>();
        assert_eq!(case.claimed, sum(|claimant| claimant.claimed));
        assert_eq!(case.agreed, sum(|claimant| claimant.agreed));
        assert_eq!(case.received, sum(|claimant| claimant.received));
        assert_eq!(case.confirmed, sum(|claimant| claimant.confirmed));
        assert_eq!(case.written_off, sum(|claimant| claimant.written_off));
        let open = claimants
            .iter()
            .filter(|claimant| claimant.state == "open")
            .count();
        assert_eq!(case.claimants_open, i64::try_from(open).unwrap());
        assert!(case.confirmed <= case.received && case.received <= case.agreed);
    }
}

async fn open(world: &World, scope: &Scope, name: &str) -> Reference {
    let mut input = case_of(scope, name, "9437012345", false);
    input.claimants[0].phone = None;
    crate::testing::open(world, scope, input).await.reference
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn settlement(amount: i64, instalments: &[(&str, i64)]) -> NewSettlement {
    NewSettlement {
        mode: SettlementMode::Phone,
        agreed_on: day("2026-11-22"),
        amount_paise: Paise(amount),
        terms: "Full and final".to_owned(),
        signed_by: "Udaharan Infra".to_owned(),
        witness: "Invented Witness".to_owned(),
        shares: Vec::new(),
        claimants: Vec::new(),
        instalments: instalments
            .iter()
            .map(|(due_on, amount)| NewInstalment {
                due_on: day(due_on),
                amount_paise: Paise(*amount),
            })
            .collect(),
        replaces: None,
        keep_others: false,
    }
}

/// 26 days at 750 rupees less 3,750 paid: 15,750.
fn work() -> WorkFacts {
    WorkFacts {
        terms: vec![TermLine {
            unit: Unit::Day,
            rate_paise: Some(Paise::rupees(750)),
            from: None,
            to: None,
        }],
        attendance: vec![AttendanceLine {
            unit: Unit::Day,
            units_hundredths: Some(2600),
            from: None,
            to: None,
            source: None,
        }],
        payments: vec![PaymentLine {
            amount_paise: Some(Paise::rupees(3_750)),
            on: None,
            kind: PaymentKind::Wages,
            mode: PaymentMode::Upi,
        }],
        heads: Vec::new(),
    }
}

fn codes(problem: &Problem) -> Vec<&'static str> {
    problem.fields.iter().map(|field| field.code).collect()
}
