//! How one row is drawn. The shares here are the ones to change when better figures are known.

use kernel::Day;

use super::money::{self, Progress, Terms};
use super::stage::{Issue, Outcome, Stage};
use super::{NextAction, RegisterRow, summary};
use crate::chapters::{Chapter, STAFF};
use crate::employers;
use crate::persons::Person;
use crate::random::{Kind, Random};

/// What people call about, in a hundred cases.
const ISSUES: [(Issue, u16); 9] = [
    (Issue::UnpaidWages, 60),
    (Issue::Accident, 8),
    (Issue::DocumentsWithheld, 6),
    (Issue::Bondage, 3),
    (Issue::Termination, 7),
    (Issue::SocialSecurity, 5),
    (Issue::Harassment, 3),
    (Issue::Overtime, 5),
    (Issue::MinimumWage, 3),
];

/// Where an open case of a week, of a month, and an older one stands.
const STAGES_OF_A_WEEK: [(Stage, u16); 4] = [
    (Stage::Enquiry, 30),
    (Stage::Registered, 38),
    (Stage::Verifying, 26),
    (Stage::Emergency, 6),
];
const STAGES_OF_A_MONTH: [(Stage, u16); 6] = [
    (Stage::Registered, 14),
    (Stage::Verifying, 22),
    (Stage::Emergency, 3),
    (Stage::Mediation, 44),
    (Stage::Agreed, 10),
    (Stage::Paying, 7),
];
const STAGES_LATER: [(Stage, u16); 11] = [
    (Stage::Verifying, 6),
    (Stage::Mediation, 36),
    (Stage::Agreed, 7),
    (Stage::Paying, 16),
    (Stage::Notice, 10),
    (Stage::Authority, 9),
    (Stage::Litigation, 4),
    (Stage::ReferredOut, 3),
    (Stage::Dormant, 5),
    (Stage::Reopened, 2),
    (Stage::Emergency, 2),
];
/// What a case that is over stands as.
const STAGES_OVER: [(Stage, u16); 3] = [
    (Stage::Closed, 84),
    (Stage::SettledFull, 9),
    (Stage::SettledPart, 7),
];

/// How money cases end: about half with money in the worker's hand, as at the larger centres.
const OUTCOMES: [(Outcome, u16); 11] = [
    (Outcome::RecoveredFull, 25),
    (Outcome::RecoveredPart, 24),
    (Outcome::OrderUnexecuted, 2),
    (Outcome::Withdrawn, 11),
    (Outcome::Unreachable, 10),
    (Outcome::EmployerUntraceable, 8),
    (Outcome::NoEvidence, 7),
    (Outcome::TimeBarred, 2),
    (Outcome::OutOfScope, 4),
    (Outcome::NotSubstantiated, 4),
    (Outcome::Duplicate, 3),
];

/// Draws the row.
pub(super) fn row(
    seed: u64,
    index: u32,
    chapter: &'static Chapter,
    claimant: Person,
    opened_on: Day,
    today: Day,
) -> RegisterRow {
    let mut random = Random::of(seed, Kind::Row, u64::from(index));
    let random = &mut random;
    let issue = random.weighted(&ISSUES);
    let further_issue = draw_further(random, issue);
    let claimant_count = draw_count(random, issue);
    let site = employers::draw_site(random, chapter);
    let chain = employers::draw_chain(random, seed, site.industry);
    let terms = draw_terms(random, opened_on);
    let of_wages = [Some(issue), further_issue].into_iter().flatten();
    let of_wages = of_wages
        .filter(|issue| matches!(issue, Issue::UnpaidWages | Issue::Bondage))
        .count();
    let earned_paise = terms.rate_paise_per_day * i64::from(terms.days) * i64::from(claimant_count);
    let payments = match of_wages {
        0 => Vec::new(),
        _ => money::draw_payments(random, &terms, earned_paise),
    };
    let wages_due_paise = match of_wages {
        0 => 0,
        _ => {
            earned_paise
                - payments
                    .iter()
                    .map(|payment| payment.amount_paise)
                    .sum::<i64>()
        }
    };
    let claim_paise = wages_due_paise + draw_other_claim(random, issue, &terms, claimant_count);

    let age_days = today.epoch_days() - opened_on.epoch_days();
    let mut stage = draw_stage(random, age_days);
    if claim_paise == 0 {
        stage = without_money(stage);
    }
    let outcome = (stage == Stage::Closed).then(|| draw_outcome(random, issue, claim_paise));
    let broken =
        stage == Stage::Mediation && claim_paise > 0 && age_days > 60 && random.percent(25);
    let mut path = draw_path(random, stage, outcome, broken, opened_on, today);
    let last_on = path.last().map_or(opened_on, |(_, on)| *on);
    let progress = match (stage, outcome) {
        (Stage::Agreed, _) => Some(Progress::Promised),
        (Stage::Paying, _) => Some(Progress::Running),
        (Stage::Mediation, _) if broken => Some(Progress::Broken),
        (Stage::SettledPart, _) | (_, Some(Outcome::RecoveredPart)) => Some(Progress::GivenUp),
        (Stage::SettledFull, _) => Some(Progress::Done),
        (_, Some(Outcome::RecoveredFull | Outcome::CompensationAwarded)) => Some(Progress::Done),
        _ => None,
    };
    let agreed_on = path
        .iter()
        .find(|(stage, _)| *stage == Stage::Agreed)
        .map(|(_, on)| *on);
    // Whatever comes, comes before the settlement counts as settled.
    let settled = |stage: &Stage| matches!(stage, Stage::SettledFull | Stage::SettledPart);
    let settled_on = path
        .iter()
        .find(|(stage, _)| settled(stage))
        .map_or(last_on, |(_, on)| *on);
    let settlement = progress.zip(agreed_on).map(|(progress, agreed_on)| {
        let whole = outcome == Some(Outcome::CompensationAwarded) || random.percent(45);
        let percent = if whole { 100 } else { random.between(45, 92) };
        let agreed_paise = match percent {
            100 => claim_paise,
            // Haggled sums are round.
            _ => (claim_paise * percent / 100 / 10_000 * 10_000).max(10_000.min(claim_paise)),
        };
        money::draw_settlement(random, agreed_paise, agreed_on, settled_on, today, progress)
    });
    // A case is paying from the day the first money came.
    let receipts = settlement
        .iter()
        .flat_map(|settlement| &settlement.instalments);
    let first_received_on = receipts
        .filter_map(|instalment| instalment.received_on)
        .min();
    if let Some(on) = first_received_on {
        for step in path.iter_mut().filter(|(stage, _)| *stage == Stage::Paying) {
            step.1 = on;
        }
    }
    let employer_contacted_on = path
        .iter()
        .find(|(stage, _)| *stage == Stage::Mediation)
        .map(|(_, on)| on.plus_days(random.between(0, 2) as i32).min(last_on));
    let flags = draw_flags(random, stage, issue);
    let consents = draw_consents(random, &path);
    let next_action = stage.is_open().then(|| NextAction {
        what: next_step(stage),
        on: today.plus_days(random.between(-4, 14) as i32).max(last_on),
    });
    let withdrawn_because = (outcome == Some(Outcome::Withdrawn))
        .then(|| *random.pick(&["fear", "settled_privately", "tired"]));
    let channel = random.weighted(&[
        ("voice", 58),
        ("missed_call", 14),
        ("whatsapp", 12),
        ("walkin", 7),
        ("field", 8),
        ("letter", 1),
    ]);
    let call_type = match claimant_count {
        1 => random.weighted(&[("worker_self", 85), ("on_behalf", 15)]),
        _ => "group_spokesperson",
    };
    let desk = STAFF
        .iter()
        .filter(|staff| staff.chapter == Some(chapter.code))
        .take(3);
    let caseworker = random.below(3) as usize;
    let summary = summary::draw(random, claimant.script, issue, &site, &terms, claim_paise);
    RegisterRow {
        row: index + 1,
        number: number(chapter, opened_on, index + 1),
        chapter: chapter.code,
        caseworker_email: desk
            .map(|staff| staff.email)
            .nth(caseworker)
            .unwrap_or_default(),
        opened_on,
        channel,
        call_type,
        claimant,
        claimant_count,
        issue,
        further_issue,
        flags,
        chain,
        site,
        terms,
        payments,
        claim_paise,
        settlement,
        path,
        employer_contacted_on,
        outcome,
        withdrawn_because,
        next_action,
        consents,
        summary,
    }
}

fn number(chapter: &Chapter, opened_on: Day, row: u32) -> String {
    format!("{}/{}/{row:06}", chapter.code, opened_on.year_month().0)
}

fn draw_further(random: &mut Random, issue: Issue) -> Option<Issue> {
    let likely = match issue {
        Issue::UnpaidWages => random
            .percent(12)
            .then(|| *random.pick(&[Issue::Overtime, Issue::MinimumWage])),
        Issue::DocumentsWithheld => random.percent(50).then_some(Issue::UnpaidWages),
        Issue::Termination | Issue::Harassment => random.percent(25).then_some(Issue::UnpaidWages),
        _ => None,
    };
    likely.filter(|further| *further != issue)
}

fn draw_count(random: &mut Random, issue: Issue) -> u16 {
    if !matches!(
        issue,
        Issue::UnpaidWages | Issue::Overtime | Issue::MinimumWage
    ) {
        return 1;
    }
    match random.below(100) {
        0..86 => 1,
        86..97 => random.between(2, 10) as u16,
        _ => random.between(11, 60) as u16,
    }
}

fn draw_terms(random: &mut Random, opened_on: Day) -> Terms {
    let rate_rupees = random.between(35, 120) * 10;
    let days = random.between(5, 90) as u16;
    let worked_to = opened_on.plus_days(-(random.between(1, 45) as i32));
    // Six days of work in a week.
    let span_days = i32::from(days) + i32::from(days) / 6;
    Terms {
        rate_paise_per_day: rate_rupees * 100,
        days,
        worked_from: worked_to.plus_days(1 - span_days),
        worked_to,
    }
}

/// What is claimed besides unpaid wages, paise.
fn draw_other_claim(random: &mut Random, issue: Issue, terms: &Terms, count: u16) -> i64 {
    let days_of_all = i64::from(terms.days) * i64::from(count);
    match issue {
        Issue::UnpaidWages | Issue::Bondage | Issue::DocumentsWithheld | Issue::Harassment => 0,
        Issue::Accident => random.between(10, 160) * 5_000 * 100,
        Issue::Termination => terms.rate_paise_per_day * 26 * random.between(1, 3),
        Issue::SocialSecurity => random.between(50, 600) * 100 * 100,
        // Two hours a day at twice the hour's wage.
        Issue::Overtime => terms.rate_paise_per_day / 2 * days_of_all,
        Issue::MinimumWage => random.between(3, 18) * 10 * 100 * days_of_all,
    }
}

fn draw_stage(random: &mut Random, age_days: i32) -> Stage {
    let over_percent = u64::from((age_days / 3).clamp(0, 74).unsigned_abs()) + 8;
    if age_days >= 12 && random.percent(over_percent) {
        return random.weighted(&STAGES_OVER);
    }
    match age_days {
        ..7 => random.weighted(&STAGES_OF_A_WEEK),
        7..30 => random.weighted(&STAGES_OF_A_MONTH),
        _ => random.weighted(&STAGES_LATER),
    }
}

/// The stage for a case that is not about money.
fn without_money(stage: Stage) -> Stage {
    match stage {
        Stage::Agreed | Stage::Paying => Stage::Mediation,
        Stage::SettledFull | Stage::SettledPart => Stage::Closed,
        other => other,
    }
}

fn draw_outcome(random: &mut Random, issue: Issue, claim_paise: i64) -> Outcome {
    let outcome = random.weighted(&OUTCOMES);
    let won = matches!(outcome, Outcome::RecoveredFull | Outcome::RecoveredPart);
    match issue {
        Issue::Bondage if won => Outcome::Released,
        Issue::Accident if outcome == Outcome::RecoveredFull => Outcome::CompensationAwarded,
        Issue::SocialSecurity if outcome == Outcome::RecoveredFull => Outcome::EntitlementObtained,
        Issue::Termination if outcome == Outcome::RecoveredFull => Outcome::Reinstated,
        Issue::DocumentsWithheld if won && claim_paise == 0 => Outcome::DocumentsReturned,
        _ if won && claim_paise == 0 => Outcome::OutOfScope,
        _ => outcome,
    }
}

/// The stages with their days: spread evenly between the first contact and the last change.
fn draw_path(
    random: &mut Random,
    stage: Stage,
    outcome: Option<Outcome>,
    broken: bool,
    opened_on: Day,
    today: Day,
) -> Vec<(Stage, Day)> {
    use Stage::*;
    let stages: &[Stage] = match (stage, outcome) {
        (Mediation, _) if broken => &[
            Enquiry, Registered, Verifying, Mediation, Agreed, Paying, Mediation,
        ],
        (Closed, Some(outcome)) => closed_path(outcome),
        _ => stage.usual_path(),
    };
    let age = i64::from(today.epoch_days() - opened_on.epoch_days());
    let span = match stage {
        Closed | SettledFull | SettledPart => random.between(age.min(10), age.min(240)),
        _ => age - random.between(0, age.min(20)),
    };
    let steps = (stages.len() as i64 - 1).max(1);
    stages
        .iter()
        .zip(0i64..)
        .map(|(stage, k)| (*stage, opened_on.plus_days((span * k / steps) as i32)))
        .collect()
}

fn closed_path(outcome: Outcome) -> &'static [Stage] {
    use Stage::*;
    match outcome {
        Outcome::RecoveredPart => &[
            Enquiry,
            Registered,
            Verifying,
            Mediation,
            Agreed,
            Paying,
            SettledPart,
            Closed,
        ],
        Outcome::RecoveredFull | Outcome::CompensationAwarded => &[
            Enquiry,
            Registered,
            Verifying,
            Mediation,
            Agreed,
            Paying,
            SettledFull,
            Closed,
        ],
        Outcome::OrderUnexecuted => &[
            Enquiry, Registered, Verifying, Mediation, Notice, Authority, Closed,
        ],
        Outcome::Released => &[Enquiry, Registered, Verifying, Emergency, Closed],
        Outcome::EntitlementObtained | Outcome::Reinstated | Outcome::DocumentsReturned => {
            &[Enquiry, Registered, Verifying, Mediation, Closed]
        }
        Outcome::Withdrawn | Outcome::EmployerUntraceable => {
            &[Enquiry, Registered, Verifying, Mediation, Closed]
        }
        Outcome::Unreachable => &[Enquiry, Registered, Verifying, Dormant, Closed],
        Outcome::NoEvidence | Outcome::NotSubstantiated | Outcome::TimeBarred => {
            &[Enquiry, Registered, Verifying, Closed]
        }
        Outcome::OutOfScope => &[Enquiry, Registered, ReferredOut, Closed],
        Outcome::Duplicate => &[Enquiry, Registered, Closed],
    }
}

/// The flags raised and not yet cleared: a red one holds the case in emergency until somebody clears it.
fn draw_flags(random: &mut Random, stage: Stage, issue: Issue) -> Vec<&'static str> {
    let mut flags = Vec::new();
    if stage == Stage::Emergency {
        flags.push(match issue {
            Issue::Bondage => "debt_bondage",
            Issue::DocumentsWithheld => "id_documents_taken",
            Issue::Accident => "medical_emergency",
            Issue::Harassment => "violence",
            _ => *random.pick(&[
                "held_against_will",
                "locked_in",
                "violence",
                "threat_of_retaliation",
            ]),
        });
    }
    if random.percent(5) {
        flags.push("lives_on_site");
    }
    flags
}

fn draw_consents(random: &mut Random, path: &[(Stage, Day)]) -> Vec<&'static str> {
    let reached = |stage| path.iter().any(|(reached, _)| *reached == stage);
    let mut consents = Vec::with_capacity(4);
    for (stage, consent) in [
        (Stage::Registered, "C1"),
        (Stage::Mediation, "C2"),
        (Stage::Litigation, "C3"),
        (Stage::ReferredOut, "C4"),
        (Stage::Authority, "C5"),
    ] {
        if reached(stage) {
            consents.push(consent);
        }
    }
    if reached(Stage::Registered) && random.percent(70) {
        consents.push("C7");
    }
    consents
}

fn next_step(stage: Stage) -> &'static str {
    match stage {
        Stage::Enquiry => "Call back and register the case",
        Stage::Registered => "Ask for days, rate and proof of work",
        Stage::Verifying => "Ring a co-worker to confirm the days",
        Stage::Emergency => "Ring the district office and the local union",
        Stage::Mediation => "Ring the contractor",
        Stage::Agreed => "Remind the contractor of the first instalment",
        Stage::Paying => "Ask the worker whether the instalment came",
        Stage::SettledFull | Stage::SettledPart => "Ask the worker whether the case may be closed",
        Stage::Notice => "Check whether the notice was delivered",
        Stage::Authority => "Ask the labour office for the date of hearing",
        Stage::Litigation => "Ask the lawyer about the next date",
        Stage::ReferredOut => "Ask the partner how the case stands",
        Stage::Dormant => "Try the worker at another hour",
        Stage::Reopened => "Register the case again",
        Stage::Closed => "",
    }
}
