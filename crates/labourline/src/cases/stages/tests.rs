//! The table against a second writing of it, over every stage, stage, role and need.

use super::*;
use crate::cases::needs::{Consents, DORMANT_DAYS_MIN, Tries};
use crate::cases::outcome::Outcome;
use crate::cases::words::{ConsentPurpose, Sensitivity};
use kernel::{Moment, Paise, ProblemKind};

/// The flow once more, as lines a person can compare with the field's own drawing. `any` is every open stage.
const FLOW: &[(&str, &str)] = &[
    ("enquiry", "registered"),
    ("registered", "verifying"),
    ("verifying", "mediation"),
    ("any", "emergency"),
    ("mediation", "agreed"),
    ("agreed", "paying"),
    ("paying", "settled_full settled_part"),
    ("agreed paying settled_full settled_part", "mediation"),
    ("mediation", "notice"),
    ("notice", "authority"),
    ("authority", "litigation"),
    ("any", "referred_out"),
    ("any", "dormant"),
    ("dormant", "registered"),
    ("any", "closed"),
    ("closed", "reopened"),
    ("emergency", "registered verifying mediation authority"),
    ("reopened", "registered verifying mediation"),
    ("notice authority litigation", "agreed"),
];

fn in_flow(from: Stage, to: Stage) -> bool {
    FLOW.iter().any(|(sources, targets)| {
        let source = *sources == "any" && from != Stage::Closed && from != to
            || sources.split(' ').any(|word| word == from.word());
        source && targets.split(' ').any(|word| word == to.word())
    })
}

/// Facts that meet every need that does not speak against another: the two red-flag needs exclude each other, and so do full and part.
fn everything_holds() -> Facts {
    let now = Moment(1_700_000_000_000_000);
    Facts {
        now,
        claimants: 1,
        issues: 1,
        opposing_parties: 1,
        opposing_party_unknown: false,
        consents: Consents::of(ConsentPurpose::ALL.iter().copied()),
        safety_checked_at: Some(now),
        red_flags_up: 0,
        claim_computed: true,
        settlement_stands: true,
        instalments_overdue: 1,
        instalments_open: 0,
        receipts: 1,
        agreed: Paise::rupees(100),
        recovered: Paise::rupees(100),
        failed_contacts: 3,
        employer_refused: false,
        notice_document: true,
        authority_named: true,
        lawyer_accepted: true,
        conflict_cleared: true,
        partner_accepted: true,
        tries: Tries {
            days_without_reach: DORMANT_DAYS_MIN,
            days_tried: 3,
            hours_tried: 2,
        },
        new_contact: true,
        outcome: Some(Outcome::Reinstated),
        reason_given: true,
        sensitivity: Sensitivity::Normal,
        closure_approved: true,
        open_claimants: 0,
    }
}

/// The facts that meet every need of one edge.
fn facts_for(edge: &Edge) -> Facts {
    let mut facts = everything_holds();
    if edge.needs.contains(&Need::RedFlag) {
        facts.red_flags_up = 1;
    }
    if edge.needs.contains(&Need::ConfirmedPart) {
        facts.recovered = Paise::rupees(40);
    }
    facts
}

/// The facts with one need broken.
fn without(facts: Facts, need: Need) -> Facts {
    let mut facts = facts;
    match need {
        Need::Claimant => facts.claimants = 0,
        Need::Issue => facts.issues = 0,
        Need::OpposingPartyOrUnknown => facts.opposing_parties = 0,
        Need::ConsentAct => facts.consents = facts.consents.without(ConsentPurpose::Act),
        Need::ConsentContactEmployer => {
            facts.consents = facts.consents.without(ConsentPurpose::ContactEmployer);
        }
        Need::ConsentAuthority => {
            facts.consents = facts.consents.without(ConsentPurpose::Authority)
        }
        Need::SafetyCheckDone => facts.safety_checked_at = None,
        Need::NoRedFlag => facts.red_flags_up = 1,
        Need::RedFlag => facts.red_flags_up = 0,
        Need::ComputedClaim => facts.claim_computed = false,
        Need::Settlement => facts.settlement_stands = false,
        Need::Receipt => facts.receipts = 0,
        Need::ConfirmedFull => facts.recovered = Paise::rupees(99),
        Need::ConfirmedPart => facts.recovered = Paise::ZERO,
        Need::InstalmentOverdue => facts.instalments_overdue = 0,
        Need::FailedContactsOrRefusal => facts.failed_contacts = 2,
        Need::NoticeDocument => facts.notice_document = false,
        Need::AuthorityNamed => facts.authority_named = false,
        Need::LawyerAccepted => facts.lawyer_accepted = false,
        Need::ConflictCleared => facts.conflict_cleared = false,
        Need::PartnerAccepted => facts.partner_accepted = false,
        Need::DormantTries => facts.tries.hours_tried = 1,
        Need::AnyContact => facts.new_contact = false,
        Need::OutcomeAndReason => facts.outcome = None,
        Need::OutcomeFitsMoney => facts.outcome = Some(Outcome::RecoveredPart),
        Need::ClosureApproved => {
            facts.closure_approved = false;
            facts.recovered = Paise::ZERO;
        }
        Need::NoOpenPromise => facts.instalments_open = 1,
        Need::NoOpenClaimant => facts.open_claimants = 1,
        Need::Reason => facts.reason_given = false,
    }
    facts
}

#[test]
fn the_table_is_the_flow_for_every_pair_of_stages() {
    let mut pairs = 0;
    for from in Stage::ALL {
        for to in Stage::ALL {
            assert_eq!(
                edge_between(*from, *to).is_some(),
                in_flow(*from, *to),
                "{from} -> {to}"
            );
            pairs += 1;
        }
    }
    assert_eq!(pairs, 256);
}

#[test]
fn no_pair_has_two_edges() {
    for from in Stage::ALL {
        for to in Stage::ALL {
            let edges = EDGES
                .iter()
                .filter(|e| e.to == *to && e.leads_from(*from))
                .count();
            assert!(edges <= 1, "{from} -> {to}");
        }
    }
}

#[test]
fn every_illegal_step_is_refused_to_every_role_and_to_the_clock() {
    let facts = [
        Facts::default(),
        everything_holds(),
        Facts {
            red_flags_up: 1,
            ..everything_holds()
        },
    ];
    for from in Stage::ALL {
        for to in Stage::ALL {
            if in_flow(*from, *to) {
                continue;
            }
            for facts in &facts {
                for role in Role::ALL {
                    assert!(
                        judge(*from, *to, role, facts).is_err(),
                        "{from} -> {to} by {role:?}"
                    );
                }
                assert!(
                    judge(*from, *to, Mover::Clock, facts).is_err(),
                    "{from} -> {to}"
                );
            }
        }
    }
}

#[test]
fn every_step_of_the_table_can_be_made_by_the_desk_and_by_nobody_else() {
    for from in Stage::ALL {
        for to in Stage::ALL {
            let Some(edge) = edge_between(*from, *to) else {
                continue;
            };
            let facts = facts_for(edge);
            for role in Role::ALL {
                let judged = judge(*from, *to, role, &facts);
                if role.works_on_cases() {
                    assert_eq!(judged, Ok(edge), "{from} -> {to} by {role:?}");
                } else {
                    assert_eq!(
                        judged,
                        Err(StageRefusal::NotAllowed),
                        "{from} -> {to} by {role:?}"
                    );
                    assert!(moves_from(*from, role, &facts).is_empty());
                }
            }
        }
    }
}

#[test]
fn the_coordinator_and_the_administrator_hear_the_same_about_every_pair() {
    for role in [Role::Coordinator, Role::Administrator] {
        for from in Stage::ALL {
            for to in Stage::ALL {
                let refusal = judge(*from, *to, role, &everything_holds()).unwrap_err();
                assert_eq!(Problem::from(refusal).kind, ProblemKind::NotFound);
            }
        }
    }
}

#[test]
fn each_need_by_itself_stops_the_step_and_is_named() {
    for edge in EDGES {
        let from = match edge.from {
            From::Stage(from) => from,
            From::AnyOpen => Stage::Verifying,
        };
        for need in edge.needs {
            let facts = without(facts_for(edge), *need);
            match judge(from, edge.to, Role::DeskLead, &facts) {
                Err(StageRefusal::Missing(missing)) => {
                    assert!(
                        missing.contains(need),
                        "{from} -> {}: {need} in {missing:?}",
                        edge.to
                    );
                }
                other => panic!("{from} -> {} without {need}: {other:?}", edge.to),
            }
        }
    }
}

#[test]
fn knowing_nothing_only_starts_verifying() {
    for from in Stage::ALL {
        for to in Stage::ALL {
            let free = judge(*from, *to, Role::Caseworker, &Facts::default()).is_ok();
            assert_eq!(
                free,
                (*from, *to) == (Stage::Registered, Stage::Verifying),
                "{from} -> {to}"
            );
        }
    }
}

#[test]
fn no_way_into_mediation_goes_round_consent_and_safety_except_money_that_is_late() {
    for from in Stage::ALL {
        let Some(edge) = edge_between(*from, Stage::Mediation) else {
            continue;
        };
        let safe = [
            Need::ConsentContactEmployer,
            Need::SafetyCheckDone,
            Need::NoRedFlag,
        ]
        .iter()
        .all(|need| edge.needs.contains(need));
        assert!(safe || edge.needs == [Need::InstalmentOverdue], "{from}");
    }
}

#[test]
fn a_closed_case_can_only_be_reopened() {
    let steps = moves_from(Stage::Closed, Role::Convener, &everything_holds());
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].edge.to, Stage::Reopened);
}

#[test]
fn every_open_stage_has_a_way_out_and_every_stage_can_be_reached() {
    for stage in Stage::ALL {
        assert!(EDGES.iter().any(|edge| edge.leads_from(*stage)), "{stage}");
        let reached = *stage == Stage::Enquiry || EDGES.iter().any(|edge| edge.to == *stage);
        assert!(reached, "{stage}");
    }
}

#[test]
fn the_clock_puts_safety_before_money_and_money_before_rest() {
    let mut facts = Facts {
        red_flags_up: 1,
        ..everything_holds()
    };
    assert_eq!(
        step_by_clock(Stage::Paying, &facts).map(|e| e.to),
        Some(Stage::Emergency)
    );
    facts.red_flags_up = 0;
    assert_eq!(
        step_by_clock(Stage::Paying, &facts).map(|e| e.to),
        Some(Stage::Mediation)
    );
    facts.instalments_overdue = 0;
    assert_eq!(
        step_by_clock(Stage::Paying, &facts).map(|e| e.to),
        Some(Stage::SettledFull)
    );
    facts.recovered = Paise::rupees(40);
    assert_eq!(
        step_by_clock(Stage::Paying, &facts).map(|e| e.to),
        Some(Stage::Dormant)
    );
    facts.tries = Tries::default();
    assert_eq!(step_by_clock(Stage::Paying, &facts), None);
}

#[test]
fn the_clock_never_closes_refers_or_rings() {
    for edge in EDGES.iter().filter(|edge| edge.by == By::ClockOrPerson) {
        assert!(
            !matches!(
                edge.to,
                Stage::Closed
                    | Stage::ReferredOut
                    | Stage::Notice
                    | Stage::Authority
                    | Stage::Litigation
            ),
            "{edge:?}"
        );
    }
}

#[test]
fn what_can_be_done_now_stands_first() {
    let steps = moves_from(Stage::Enquiry, Role::Caseworker, &everything_holds());
    let first_missing = steps
        .iter()
        .position(|step| !step.missing.is_empty())
        .unwrap();
    assert!(
        steps[first_missing..]
            .iter()
            .all(|step| !step.missing.is_empty())
    );
    assert!(
        steps[..first_missing]
            .iter()
            .any(|step| step.edge.to == Stage::Registered)
    );
}

#[test]
fn starts_have_words() {
    Start::check_words();
}
