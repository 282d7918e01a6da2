//! The table of steps. First the flow of the field; then the few steps that flow leaves open, each with its reason.

use super::{By, Edge, From, Start};
use crate::cases::needs::Need;
use crate::cases::words::Stage;
use kernel::Role;

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

const CLOSURE: &[Need] = &[
    Need::OutcomeAndReason,
    Need::OutcomeFitsMoney,
    Need::ClosureApproved,
    Need::NoRedFlag,
    Need::NoOpenPromise,
    Need::NoOpenClaimant,
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
// One step, one line: a table that is read as a table.
#[rustfmt::skip]
pub const EDGES: &[Edge] = &[
    // ── the flow of the field ──
    step(Stage::Enquiry, Stage::Registered, REGISTRATION, &[Start::FirstResponseClock], By::Person),
    step(Stage::Registered, Stage::Verifying, &[], &[Start::EvidenceList], By::Person),
    step(Stage::Verifying, Stage::Mediation, MEDIATION, &[Start::AttemptsToReach], By::Person),
    from_any(Stage::Emergency, &[Need::RedFlag], &[Start::EmergencyClock, Start::TellOwner], By::ClockOrPerson),
    step(Stage::Mediation, Stage::Agreed, &[Need::Settlement], &[Start::PromiseReminders], By::Person),
    step(Stage::Agreed, Stage::Paying, &[Need::Settlement, Need::Receipt], &[Start::PromiseReminders], By::ClockOrPerson),
    step(Stage::Paying, Stage::SettledFull, &[Need::ConfirmedFull], &[Start::RatingRequest], By::ClockOrPerson),
    step(Stage::Paying, Stage::SettledPart, &[Need::ConfirmedPart], &[Start::RatingRequest], By::Person),
    step(Stage::Agreed, Stage::Mediation, &[Need::InstalmentOverdue], &[Start::TellOwner], By::ClockOrPerson),
    step(Stage::Paying, Stage::Mediation, &[Need::InstalmentOverdue], &[Start::TellOwner], By::ClockOrPerson),
    step(Stage::Mediation, Stage::Notice, &[Need::FailedContactsOrRefusal, Need::NoticeDocument], &[Start::NoticeAnswerClock], By::Person),
    // C5 is the consent to go to an authority; the field asks for it before anything is filed in the worker's name.
    step(Stage::Notice, Stage::Authority, &[Need::AuthorityNamed, Need::ConsentAuthority], &[Start::HearingDates], By::Person),
    step(Stage::Authority, Stage::Litigation, &[Need::LawyerAccepted, Need::ConflictCleared], &[Start::HearingDates], By::Person),
    from_any(Stage::ReferredOut, &[Need::PartnerAccepted], &[Start::PartnerFollowUp], By::Person),
    // Nobody held against their will falls asleep in the list: a red flag is cleared by a person first.
    from_any(Stage::Dormant, &[Need::DormantTries, Need::NoRedFlag], &[], By::ClockOrPerson),
    step(Stage::Dormant, Stage::Registered, &[Need::AnyContact], &[Start::FirstResponseClock], By::ClockOrPerson),
    from_any(Stage::Closed, CLOSURE, &[Start::RatingRequest], By::Person),
    step(Stage::Closed, Stage::Reopened, &[Need::AnyContact, Need::Reason], &[Start::TellOwner], By::ClockOrPerson),

    // ── what that flow leaves open ──
    // An emergency ends: the case goes on where its facts allow, once every red flag is cleared; or straight to the authority that
    // frees people, which waits for no consent form.
    step(Stage::Emergency, Stage::Registered, BACK_TO_WORK, &[], By::Person),
    step(Stage::Emergency, Stage::Verifying, BACK_TO_WORK, &[Start::EvidenceList], By::Person),
    step(Stage::Emergency, Stage::Mediation, MEDIATION, &[Start::AttemptsToReach], By::Person),
    step(Stage::Emergency, Stage::Authority, &[Need::AuthorityNamed], &[Start::HearingDates], By::Person),
    // A reopened case was registered once; it goes on from where its facts still hold, with the same needs as the first time. A
    // notice or an authority is reached through mediation again, because the other side must be told that it is open.
    step(Stage::Reopened, Stage::Registered, REGISTRATION, &[Start::FirstResponseClock], By::Person),
    step(Stage::Reopened, Stage::Verifying, REGISTRATION, &[Start::EvidenceList], By::Person),
    step(Stage::Reopened, Stage::Mediation, MEDIATION, &[Start::AttemptsToReach], By::Person),
    // A cheque bounces after everybody was glad: the money is overdue again, and so is the mediation.
    step(Stage::SettledFull, Stage::Mediation, &[Need::InstalmentOverdue], &[Start::TellOwner], By::ClockOrPerson),
    step(Stage::SettledPart, Stage::Mediation, &[Need::InstalmentOverdue], &[Start::TellOwner], By::ClockOrPerson),
    // A settlement can be made by conciliation, award or decree too, and the other side may answer a notice with money.
    step(Stage::Notice, Stage::Agreed, &[Need::Settlement], &[Start::PromiseReminders], By::Person),
    step(Stage::Authority, Stage::Agreed, &[Need::Settlement], &[Start::PromiseReminders], By::Person),
    step(Stage::Litigation, Stage::Agreed, &[Need::Settlement], &[Start::PromiseReminders], By::Person),
];
