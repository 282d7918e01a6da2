//! What may follow what: the flow of a case as a table, and the judge who reads it.
//!
//! The table is the whole rule. Pages show what it allows, the API refuses what it does not, and the tests walk every stage, every
//! other stage and every role. The first part is the flow of the field; the second holds the few steps that flow leaves open, each
//! with its reason.

use crate::cases::needs::{Facts, Need};
use crate::cases::words::Stage;
use crate::words::stored_words;
use kernel::{FieldProblem, Problem, Role};

pub use table::EDGES;

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

mod table;
#[cfg(test)]
mod tests;
