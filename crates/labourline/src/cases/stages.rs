//! What may follow what: the flow of a case as a table, and the judge who reads it.
//!
//! The table is the whole rule. Pages show what it allows, the API refuses what it does not, and the tests walk every stage, every
//! other stage and every role. The first part is the flow of the field; the second holds the few steps that flow leaves open, each
//! with its reason.

use crate::cases::needs::{Facts, Need};
use crate::cases::words::Stage;
use crate::words::stored_words;
use kernel::{FieldProblem, Problem, Role};

/// The stages a step may start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// This one.
    Stage(Stage),
    /// Every open stage but the one the step leads to.
    AnyOpen,
}

/// Who makes the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Somebody of the desk, by choice.
    Person,
    /// The program by itself when the facts are there; somebody of the desk may be quicker.
    ClockOrPerson,
}

/// Who asks for a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mover {
    /// Somebody in this role.
    Person(Role),
    /// The program by itself.
    Clock,
}

impl std::convert::From<Role> for Mover {
    fn from(role: Role) -> Self {
        Mover::Person(role)
    }
}

stored_words! {
    /// What a step sets going.
    Start in "cases-start" {
        /// The clock of the first answer to the worker.
        FirstResponseClock = "first_response_clock",
        /// The list of facts and evidence still to gather.
        EvidenceList = "evidence_list",
        /// The emergency checklist with its fifteen minutes.
        EmergencyClock = "emergency_clock",
        /// Attempts to reach the employer's side.
        AttemptsToReach = "attempts_to_reach",
        /// Reminders of each promise.
        PromiseReminders = "promise_reminders",
        /// The owner is told at once; unanswered, it climbs.
        TellOwner = "tell_owner",
        /// The days a notice gives for an answer.
        NoticeAnswerClock = "notice_answer_clock",
        /// Dates of hearings and statutory steps.
        HearingDates = "hearing_dates",
        /// Asking the worker whether the partner really helps.
        PartnerFollowUp = "partner_follow_up",
        /// Asking the worker to rate the help.
        RatingRequest = "rating_request",
    }
}

/// One step that a case may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// From where.
    pub from: From,
    /// To where.
    pub to: Stage,
    /// Which roles may make it, where they may work on the case at all.
    pub roles: &'static [Role],
    /// What must hold.
    pub needs: &'static [Need],
    /// What it sets going.
    pub starts: &'static [Start],
    /// Who makes it.
    pub by: By,
}

/// The roles that carry cases. The national coordinator sees counts and the administrator runs the program: neither moves a case.
const DESK: &[Role] = &[Role::Caseworker, Role::DeskLead, Role::Convener];

const REGISTRATION: &[Need] = &[
    Need::Claimant,
    Need::Issue,
    Need::OpposingPartyOrUnknown,
    Need::ConsentAct,
];

const BACK_TO_WORK: &[Need] = &[
    Need::Claimant,
    Need::Issue,
    Need::OpposingPartyOrUnknown,
    Need::ConsentAct,
    Need::NoRedFlag,
];

const MEDIATION: &[Need] = &[
    Need::ConsentContactEmployer,
    Need::SafetyCheckDone,
    Need::NoRedFlag,
    Need::ComputedClaim,
];

const fn step(
    from: Stage,
    to: Stage,
    needs: &'static [Need],
    starts: &'static [Start],
    by: By,
) -> Edge {
    Edge {
        from: From::Stage(from),
        to,
        roles: DESK,
        needs,
        starts,
        by,
    }
}

const fn from_any(to: Stage, needs: &'static [Need], starts: &'static [Start], by: By) -> Edge {
    Edge {
        from: From::AnyOpen,
        to,
        roles: DESK,
        needs,
        starts,
        by,
    }
}

/// Every step there is. A pair of stages that is not here is refused to everybody.
pub const EDGES: &[Edge] = &[
    // ── the flow of the field ──
    step(
        Stage::Enquiry,
        Stage::Registered,
        REGISTRATION,
        &[Start::FirstResponseClock],
        By::Person,
    ),
    step(
        Stage::Registered,
        Stage::Verifying,
        &[],
        &[Start::EvidenceList],
        By::Person,
    ),
    step(
        Stage::Verifying,
        Stage::Mediation,
        MEDIATION,
        &[Start::AttemptsToReach],
        By::Person,
    ),
    from_any(
        Stage::Emergency,
        &[Need::RedFlag],
        &[Start::EmergencyClock, Start::TellOwner],
        By::ClockOrPerson,
    ),
    step(
        Stage::Mediation,
        Stage::Agreed,
        &[Need::Settlement],
        &[Start::PromiseReminders],
        By::Person,
    ),
    step(
        Stage::Agreed,
        Stage::Paying,
        &[Need::Settlement, Need::Receipt],
        &[Start::PromiseReminders],
        By::ClockOrPerson,
    ),
    step(
        Stage::Paying,
        Stage::SettledFull,
        &[Need::ConfirmedFull],
        &[Start::RatingRequest],
        By::ClockOrPerson,
    ),
    step(
        Stage::Paying,
        Stage::SettledPart,
        &[Need::ConfirmedPart],
        &[Start::RatingRequest],
        By::Person,
    ),
    step(
        Stage::Agreed,
        Stage::Mediation,
        &[Need::InstalmentOverdue],
        &[Start::TellOwner],
        By::ClockOrPerson,
    ),
    step(
        Stage::Paying,
        Stage::Mediation,
        &[Need::InstalmentOverdue],
        &[Start::TellOwner],
        By::ClockOrPerson,
    ),
    step(
        Stage::Mediation,
        Stage::Notice,
        &[Need::FailedContactsOrRefusal, Need::NoticeDocument],
        &[Start::NoticeAnswerClock],
        By::Person,
    ),
    // C5 is the consent to go to an authority; the field asks for it before anything is filed in the worker's name.
    step(
        Stage::Notice,
        Stage::Authority,
        &[Need::AuthorityNamed, Need::ConsentAuthority],
        &[Start::HearingDates],
        By::Person,
    ),
    step(
        Stage::Authority,
        Stage::Litigation,
        &[Need::LawyerAccepted, Need::ConflictCleared],
        &[Start::HearingDates],
        By::Person,
    ),
    from_any(
        Stage::ReferredOut,
        &[Need::PartnerAccepted],
        &[Start::PartnerFollowUp],
        By::Person,
    ),
    // Nobody held against their will falls asleep in the list: a red flag is cleared by a person first.
    from_any(
        Stage::Dormant,
        &[Need::DormantTries, Need::NoRedFlag],
        &[],
        By::ClockOrPerson,
    ),
    step(
        Stage::Dormant,
        Stage::Registered,
        &[Need::AnyContact],
        &[Start::FirstResponseClock],
        By::ClockOrPerson,
    ),
    from_any(
        Stage::Closed,
        &[
            Need::OutcomeAndReason,
            Need::OutcomeFitsMoney,
            Need::ClosureApproved,
            Need::NoRedFlag,
            Need::NoOpenPromise,
            Need::NoOpenClaimant,
        ],
        &[Start::RatingRequest],
        By::Person,
    ),
    step(
        Stage::Closed,
        Stage::Reopened,
        &[Need::AnyContact, Need::Reason],
        &[Start::TellOwner],
        By::ClockOrPerson,
    ),
    // ── what that flow leaves open ──
    // An emergency ends: the case goes on where its facts allow, once every red flag is cleared; or straight to the authority that
    // frees people, which waits for no consent form.
    step(
        Stage::Emergency,
        Stage::Registered,
        BACK_TO_WORK,
        &[],
        By::Person,
    ),
    step(
        Stage::Emergency,
        Stage::Verifying,
        BACK_TO_WORK,
        &[Start::EvidenceList],
        By::Person,
    ),
    step(
        Stage::Emergency,
        Stage::Mediation,
        MEDIATION,
        &[Start::AttemptsToReach],
        By::Person,
    ),
    step(
        Stage::Emergency,
        Stage::Authority,
        &[Need::AuthorityNamed],
        &[Start::HearingDates],
        By::Person,
    ),
    // A reopened case was registered once; it goes on from where its facts still hold, with the same needs as the first time. A
    // notice or an authority is reached through mediation again, because the other side must be told that it is open.
    step(
        Stage::Reopened,
        Stage::Registered,
        REGISTRATION,
        &[Start::FirstResponseClock],
        By::Person,
    ),
    step(
        Stage::Reopened,
        Stage::Verifying,
        REGISTRATION,
        &[Start::EvidenceList],
        By::Person,
    ),
    step(
        Stage::Reopened,
        Stage::Mediation,
        MEDIATION,
        &[Start::AttemptsToReach],
        By::Person,
    ),
    // A cheque bounces after everybody was glad: the money is overdue again, and so is the mediation.
    step(
        Stage::SettledFull,
        Stage::Mediation,
        &[Need::InstalmentOverdue],
        &[Start::TellOwner],
        By::ClockOrPerson,
    ),
    step(
        Stage::SettledPart,
        Stage::Mediation,
        &[Need::InstalmentOverdue],
        &[Start::TellOwner],
        By::ClockOrPerson,
    ),
    // A settlement can be made by conciliation, award or decree too, and the other side may answer a notice with money.
    step(
        Stage::Notice,
        Stage::Agreed,
        &[Need::Settlement],
        &[Start::PromiseReminders],
        By::Person,
    ),
    step(
        Stage::Authority,
        Stage::Agreed,
        &[Need::Settlement],
        &[Start::PromiseReminders],
        By::Person,
    ),
    step(
        Stage::Litigation,
        Stage::Agreed,
        &[Need::Settlement],
        &[Start::PromiseReminders],
        By::Person,
    ),
];

/// Why a step is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StageRefusal {
    /// The table has no such step.
    #[error("no step leads from {from} to {to}")]
    NoSuchStep {
        /// Where the case stands.
        from: Stage,
        /// Where it was to go.
        to: Stage,
    },
    /// The step is there, but not for this role.
    #[error("not a step for this role")]
    NotAllowed,
    /// The step is there, and something is missing.
    #[error("something is missing: {0:?}")]
    Missing(Vec<Need>),
}

impl std::convert::From<StageRefusal> for Problem {
    /// A role without the step learns nothing, not even that there is a case.
    fn from(refusal: StageRefusal) -> Self {
        match refusal {
            StageRefusal::NoSuchStep { from, to } => {
                Problem::refused("labourline.stage.no-such-step")
                    .with("from", from)
                    .with("to", to)
            }
            StageRefusal::NotAllowed => Problem::not_found(),
            StageRefusal::Missing(needs) => {
                let mut problem = Problem::refused("labourline.stage.missing");
                problem.fields = needs
                    .into_iter()
                    .map(|need| FieldProblem::new(need.word(), need.code()))
                    .collect();
                problem
            }
        }
    }
}

impl Edge {
    /// Whether the step leads from `stage`.
    pub fn leads_from(&self, stage: Stage) -> bool {
        match self.from {
            From::Stage(from) => from == stage,
            From::AnyOpen => stage.is_open() && stage != self.to,
        }
    }
    /// Whether `mover` may make the step.
    pub fn allows(&self, mover: Mover) -> bool {
        match mover {
            Mover::Person(role) => self.roles.contains(&role),
            Mover::Clock => self.by == By::ClockOrPerson,
        }
    }
    /// Whether `mover` may make the step as the facts stand.
    ///
    /// # Errors
    /// Not for this mover, or what is missing.
    pub fn check(&self, facts: &Facts, mover: Mover) -> Result<(), StageRefusal> {
        if !self.allows(mover) {
            return Err(StageRefusal::NotAllowed);
        }
        let missing = facts.missing(self.needs);
        if missing.is_empty() {
            Ok(())
        } else {
            Err(StageRefusal::Missing(missing))
        }
    }
}

/// The step from one stage to another, if the table has one.
pub fn edge_between(from: Stage, to: Stage) -> Option<&'static Edge> {
    EDGES
        .iter()
        .find(|edge| edge.to == to && edge.leads_from(from))
}

/// The step from one stage to another, if this mover may make it as the facts stand.
///
/// # Errors
/// No such step, not for this mover, or what is missing.
pub fn judge(
    from: Stage,
    to: Stage,
    mover: impl Into<Mover>,
    facts: &Facts,
) -> Result<&'static Edge, StageRefusal> {
    let mover = mover.into();
    // A role that carries no case is told the same about every pair, so that it learns nothing of the table or the stage.
    if let Mover::Person(role) = mover
        && !role.works_on_cases()
    {
        return Err(StageRefusal::NotAllowed);
    }
    let edge = edge_between(from, to).ok_or(StageRefusal::NoSuchStep { from, to })?;
    edge.check(facts, mover).map(|()| edge)
}

/// A step that could be next, and what it still needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The step.
    pub edge: &'static Edge,
    /// What is missing; empty where it can be made now.
    pub missing: Vec<Need>,
}

/// The steps this mover may make from a stage, those that can be made now first.
pub fn moves_from(stage: Stage, mover: impl Into<Mover>, facts: &Facts) -> Vec<NextStep> {
    let mover = mover.into();
    let mut steps: Vec<NextStep> = EDGES
        .iter()
        .filter(|edge| edge.leads_from(stage) && edge.allows(mover))
        .map(|edge| NextStep {
            edge,
            missing: facts.missing(edge.needs),
        })
        .collect();
    steps.sort_by_key(|step| !step.missing.is_empty());
    steps
}

/// The step the program makes by itself as the facts stand: safety first, then money, then rest.
pub fn step_by_clock(stage: Stage, facts: &Facts) -> Option<&'static Edge> {
    moves_from(stage, Mover::Clock, facts)
        .into_iter()
        .filter(|step| step.missing.is_empty())
        .map(|step| step.edge)
        .min_by_key(|edge| match edge.to {
            Stage::Emergency => 0,
            Stage::Mediation => 1,
            Stage::Dormant => 3,
            _ => 2,
        })
}

#[cfg(test)]
mod tests;
