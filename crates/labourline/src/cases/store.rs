//! Rows of cases: the one query layer for lists, counts, search and single cases. Every reading goes through [`Visible`].

pub(crate) mod claimants;
mod index;
pub(crate) mod issues;
mod list;
pub(crate) mod timeline;

use super::case::{Case, CaseLine};
use super::policy::Visible;
use super::words::Sensitivity;
use crate::seals;
pub(crate) use index::{VOCABULARY, behind, index, index_new, merge_words, summaries};
use kernel::{AccountId, CaseId, Moment, Reference};
pub use list::{Filter, Order};
pub(crate) use list::{cases_met, count, list, list_whole};
use platform::{DbError, Param, Row, Scope, Tx, params};

const COLUMNS: &str = "no, id, reference, version, chapter_id, stage, track, sensitivity, source, title, summary, language, \
     industry, state_lgd, district_lgd, worksite_id, opponent_unknown, claimant_name, opponent_name, claimant_count, \
     claimants_open, claimed_paise, agreed_paise, received_paise, confirmed_paise, written_off_paise, promise_due, \
     red_flags_up, safety_checked_at, safety_clear, opened_at, first_response_due, employer_first_tried_at, stage_since, \
     last_activity_at, events, owner_id, assigned, next_action, next_action_at, climbed, outcome, close_reason, closed_at, \
     closed_by, closure_approved_by, new_contact, reopen_count, created_by, updated_at";

const LINE: &str = "no, id, reference, stage, track, sensitivity, title, claimant_name, opponent_name, claimant_count, \
     claimed_paise, agreed_paise, confirmed_paise, red_flags_up, promise_due, owner_id, assigned, next_action, next_action_at, \
     opened_at, last_activity_at, district_lgd";

fn case(row: &Row<'_>) -> Result<Case, DbError> {
    Ok(Case {
        no: row.get(0)?,
        id: row.get(1)?,
        reference: row.get(2)?,
        version: row.get(3)?,
        chapter_id: row.get(4)?,
        stage: row.get(5)?,
        track: row.get(6)?,
        sensitivity: row.get(7)?,
        source: row.get(8)?,
        title: row.get(9)?,
        summary: row.get(10)?,
        language: row.get(11)?,
        industry: row.get(12)?,
        state_lgd: row.maybe(13)?,
        district_lgd: row.maybe(14)?,
        worksite_id: row.maybe(15)?,
        opponent_unknown: row.get(16)?,
        claimant_name: row.get(17)?,
        opponent_name: row.get(18)?,
        claimant_count: row.get(19)?,
        claimants_open: row.get(20)?,
        claimed: row.get(21)?,
        agreed: row.get(22)?,
        received: row.get(23)?,
        confirmed: row.get(24)?,
        written_off: row.get(25)?,
        promise_due: row.maybe(26)?,
        red_flags_up: row.get(27)?,
        safety_checked_at: row.maybe(28)?,
        safety_clear: row.get(29)?,
        opened_at: row.get(30)?,
        first_response_due: row.get(31)?,
        employer_first_tried_at: row.maybe(32)?,
        stage_since: row.get(33)?,
        last_activity_at: row.get(34)?,
        events: row.get(35)?,
        owner_id: row.maybe(36)?,
        assigned: row.get(37)?,
        next_action: row.maybe(38)?,
        next_action_at: row.maybe(39)?,
        climbed: row.get(40)?,
        outcome: row.maybe(41)?,
        close_reason: row.maybe(42)?,
        closed_at: row.maybe(43)?,
        closed_by: row.maybe(44)?,
        closure_approved_by: row.maybe(45)?,
        new_contact: row.get(46)?,
        reopen_count: row.get(47)?,
        created_by: row.get(48)?,
        updated_at: row.get(49)?,
    })
}

fn texts(case: &mut Case) -> [Option<seals::Text<'_>>; 6] {
    let id = case.id;
    [
        seals::text(id, "cases.title", "", &mut case.title),
        seals::text(id, "cases.summary", "", &mut case.summary),
        seals::text(id, "cases.claimant_name", "", &mut case.claimant_name),
        seals::text(id, "cases.opponent_name", "", &mut case.opponent_name),
        seals::maybe(id, "cases.next_action", "", &mut case.next_action),
        seals::maybe(id, "cases.close_reason", "", &mut case.close_reason),
    ]
}

async fn opened(tx: &Tx, case: Option<Case>) -> Result<Option<Case>, DbError> {
    let Some(mut case) = case else {
        return Ok(None);
    };
    seals::open(tx, texts(&mut case)).await?;
    Ok(Some(case))
}

fn line(row: &Row<'_>) -> Result<CaseLine, DbError> {
    let reference: Reference = row.get(2)?;
    let sensitivity: Sensitivity = row.get(5)?;
    let open = sensitivity == Sensitivity::Normal;
    // A closely kept case is called by its number in every list, also in those of the people named on it: others look over shoulders.
    let shown = |index| {
        if open {
            row.get::<String>(index)
        } else {
            Ok(String::new())
        }
    };
    Ok(CaseLine {
        no: row.get(0)?,
        id: row.get(1)?,
        reference,
        stage: row.get(3)?,
        track: row.get(4)?,
        sensitivity,
        title: if open {
            row.get(6)?
        } else {
            reference.spaced()
        },
        claimant_name: shown(7)?,
        opponent_name: shown(8)?,
        claimant_count: row.get(9)?,
        claimed: row.get(10)?,
        agreed: row.get(11)?,
        confirmed: row.get(12)?,
        red_flags_up: row.get(13)?,
        promise_due: row.maybe(14)?,
        owner_id: row.maybe(15)?,
        assigned: row.get(16)?,
        next_action: row.maybe(17)?,
        next_action_at: row.maybe(18)?,
        opened_at: row.get(19)?,
        last_activity_at: row.get(20)?,
        district_lgd: row.maybe(21)?,
    })
}

/// Which case is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseKey {
    /// By id.
    Id(CaseId),
    /// By reference.
    Reference(Reference),
}

impl From<CaseId> for CaseKey {
    fn from(id: CaseId) -> Self {
        CaseKey::Id(id)
    }
}
impl From<Reference> for CaseKey {
    fn from(reference: Reference) -> Self {
        CaseKey::Reference(reference)
    }
}

impl CaseKey {
    fn condition(self, params: &mut Vec<Param<'_>>) -> String {
        let column = match self {
            CaseKey::Id(id) => {
                params.push(id.into());
                "id"
            }
            CaseKey::Reference(reference) => {
                params.push(reference.into());
                "reference"
            }
        };
        format!("cases.{column} = ${}", params.len())
    }
}

/// The case, if the scope may see it.
pub(crate) async fn find(tx: &Tx, scope: &Scope, key: CaseKey) -> Result<Option<Case>, DbError> {
    let found = find_closed(tx, scope, key).await?;
    opened(tx, found).await
}

/// The same with its texts as they lie, sealed where the case is closely kept: for whoever asks whether it is there and shows nothing of it,
/// so that a hidden case and none cost the same.
pub(crate) async fn find_closed(
    tx: &Tx,
    scope: &Scope,
    key: CaseKey,
) -> Result<Option<Case>, DbError> {
    let mut params = Vec::new();
    let which = key.condition(&mut params);
    let visible = Visible::to(scope).append(&mut params);
    tx.first(
        &format!("SELECT {COLUMNS} FROM cases WHERE {which} AND {visible}"),
        &params,
        case,
    )
    .await
}

/// The case, if the scope may see it, taken for a change: its version counts up and other writers of it wait.
pub(crate) async fn take(tx: &Tx, scope: &Scope, key: CaseKey) -> Result<Option<Case>, DbError> {
    let mut params = vec![Param::from(scope.now())];
    let which = key.condition(&mut params);
    let visible = Visible::to(scope).append(&mut params);
    let taken = tx
        .first(
            &format!("UPDATE cases SET version = version + 1, updated_at = $1 WHERE {which} AND {visible} RETURNING {COLUMNS}"),
            &params,
            case,
        )
        .await?;
    opened(tx, taken).await
}

/// Writes a new case; false where its reference was drawn before. Returns the row number.
pub(crate) async fn insert(tx: &Tx, c: &Case) -> Result<Option<i64>, DbError> {
    let seal = seals::of_case(tx, c).await?;
    tx.first(
        "INSERT INTO cases (id, reference, version, chapter_id, stage, track, sensitivity, source, title, summary, language, \
         industry, state_lgd, district_lgd, worksite_id, opponent_unknown, claimant_name, opponent_name, claimant_count, \
         claimants_open, claimed_paise, agreed_paise, received_paise, confirmed_paise, written_off_paise, promise_due, \
         red_flags_up, safety_checked_at, safety_clear, opened_at, opened_day, first_response_due, employer_first_tried_at, \
         stage_since, last_activity_at, events, owner_id, assigned, next_action, next_action_at, climbed, outcome, close_reason, \
         closed_at, closed_by, closure_approved_by, new_contact, reopen_count, created_by, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, \
         $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, \
         $49, $50, $50) ON CONFLICT (reference) DO NOTHING RETURNING no",
        params![
            c.id, c.reference, c.version, c.chapter_id, c.stage, c.track, c.sensitivity, &c.source,
            seal.text("cases.title", "", &c.title)?, seal.text("cases.summary", "", &c.summary)?,
            c.language, &c.industry, c.state_lgd, c.district_lgd, c.worksite_id, c.opponent_unknown,
            seal.text("cases.claimant_name", "", &c.claimant_name)?,
            seal.text("cases.opponent_name", "", &c.opponent_name)?, c.claimant_count, c.claimants_open, c.claimed, c.agreed, c.received, c.confirmed, c.written_off,
            c.promise_due, c.red_flags_up, c.safety_checked_at, c.safety_clear, c.opened_at, c.opened_at.day(),
            c.first_response_due, c.employer_first_tried_at, c.stage_since, c.last_activity_at, c.events, c.owner_id, c.assigned,
            seal.maybe("cases.next_action", "", c.next_action.as_deref())?, c.next_action_at, c.climbed, c.outcome,
            seal.maybe("cases.close_reason", "", c.close_reason.as_deref())?, c.closed_at,
            c.closed_by.as_deref(), c.closure_approved_by.as_deref(), c.new_contact, c.reopen_count, &c.created_by, c.updated_at
        ],
        |row| row.get(0),
    )
    .await
}

/// Writes a case that was taken.
pub(crate) async fn put(tx: &Tx, c: &Case) -> Result<(), DbError> {
    let seal = seals::of_case(tx, c).await?;
    let written = tx
        .execute(
            "UPDATE cases SET stage = $2, track = $3, sensitivity = $4, title = $5, summary = $6, industry = $7, state_lgd = $8, \
             district_lgd = $9, worksite_id = $10, opponent_unknown = $11, claimant_name = $12, opponent_name = $13, \
             claimant_count = $14, claimants_open = $15, claimed_paise = $16, agreed_paise = $17, received_paise = $18, \
             confirmed_paise = $19, written_off_paise = $20, promise_due = $21, red_flags_up = $22, safety_checked_at = $23, \
             safety_clear = $24, employer_first_tried_at = $25, stage_since = $26, last_activity_at = $27, events = $28, \
             owner_id = $29, assigned = $30, next_action = $31, next_action_at = $32, climbed = $33, outcome = $34, \
             close_reason = $35, closed_at = $36, closed_by = $37, closure_approved_by = $38, new_contact = $39, \
             reopen_count = $40, chapter_id = $41 WHERE id = $1",
            params![
                c.id, c.stage, c.track, c.sensitivity, seal.text("cases.title", "", &c.title)?,
                seal.text("cases.summary", "", &c.summary)?, &c.industry, c.state_lgd, c.district_lgd,
                c.worksite_id, c.opponent_unknown, seal.text("cases.claimant_name", "", &c.claimant_name)?,
                seal.text("cases.opponent_name", "", &c.opponent_name)?, c.claimant_count, c.claimants_open,
                c.claimed, c.agreed, c.received, c.confirmed, c.written_off, c.promise_due, c.red_flags_up, c.safety_checked_at,
                c.safety_clear, c.employer_first_tried_at, c.stage_since, c.last_activity_at, c.events, c.owner_id, c.assigned,
                seal.maybe("cases.next_action", "", c.next_action.as_deref())?, c.next_action_at, c.climbed, c.outcome,
                seal.maybe("cases.close_reason", "", c.close_reason.as_deref())?, c.closed_at,
                c.closed_by.as_deref(), c.closure_approved_by.as_deref(), c.new_contact, c.reopen_count, c.chapter_id
            ],
        )
        .await?;
    if written == 1 {
        Ok(())
    } else {
        Err(DbError::NoRow)
    }
}

/// How many cases there are, whoever asks: a number for whoever runs the program.
pub(crate) async fn count_all(tx: &Tx) -> Result<i64, DbError> {
    tx.one("SELECT COUNT(*) FROM cases", &[], |row| row.get(0))
        .await
}

/// Names an account on a case. Until: 28 days after the last duty by default; the same relation again extends it.
pub(crate) async fn name_on(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    account: AccountId,
    relation: &str,
    until: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO case_access (case_id, account_id, relation, since, until, given_by, why) VALUES ($1, $2, $3, $4, $5, $6, '') \
         ON CONFLICT (case_id, account_id, relation) DO UPDATE SET until = excluded.until, given_by = excluded.given_by, \
         warned_at = NULL, ended_at = NULL",
        params![case, account, relation, scope.now(), until, scope.actor().word()],
    )
    .await?;
    Ok(())
}
