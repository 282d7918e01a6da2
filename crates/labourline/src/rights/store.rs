//! Rows of requests, and the rows of one person that are erased.

use super::{Request, RequestKind, RequestState};
use crate::cases::policy::Visible;
use kernel::{AccountId, CaseId, ChapterId, Moment, PersonId};
use platform::vault::Vault;
use platform::{DbError, Param, Row, Scope, Tx, params};
use uuid::Uuid;

const COLUMNS: &str = "rights_requests.id, rights_requests.case_id, cases.reference, rights_requests.chapter_id, \
     rights_requests.claimant_number, rights_requests.kind, rights_requests.words, rights_requests.asked_by, \
     rights_requests.asked_at, rights_requests.due_at, rights_requests.state, rights_requests.answer, \
     rights_requests.answered_by, rights_requests.answered_at, rights_requests.climbed";
const FROM: &str = "rights_requests JOIN cases ON cases.id = rights_requests.case_id";
const WORDS: &str = "rights_requests.words";
const ANSWER: &str = "rights_requests.answer";
/// Cases of one person.
const CASES_MAX: i64 = 200;

fn request(vault: &Vault, row: &Row<'_>) -> Result<Request, DbError> {
    let id: Uuid = row.get(0)?;
    Ok(Request {
        id,
        case: row.get(1)?,
        reference: row.get(2)?,
        chapter: row.get(3)?,
        claimant: row.get(4)?,
        kind: row.get(5)?,
        words: vault.open_text(WORDS, id, row.get(6)?)?,
        asked_by: row.get(7)?,
        asked_at: row.get(8)?,
        due_at: row.get(9)?,
        state: row.get(10)?,
        answer: vault.open_text(ANSWER, id, row.get(11)?)?,
        answered_by: row.maybe(12)?,
        answered_at: row.maybe(13)?,
        climbed: row.get(14)?,
    })
}

/// Writes a request.
pub(super) async fn insert(tx: &Tx, one: &Request) -> Result<(), DbError> {
    let words = tx.vault()?.seal_text(WORDS, one.id, &one.words)?;
    tx.execute(
        "INSERT INTO rights_requests (id, case_id, chapter_id, claimant_number, kind, words, asked_by, asked_at, due_at, state, answer, \
         climbed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', 0)",
        params![
            one.id, one.case, one.chapter, one.claimant, one.kind, words, &one.asked_by, one.asked_at, one.due_at, one.state
        ],
    )
    .await?;
    Ok(())
}

/// Whether a request of this kind waits.
pub(super) async fn waits(
    tx: &Tx,
    case: CaseId,
    claimant: i64,
    kind: RequestKind,
) -> Result<bool, DbError> {
    Ok(tx
        .first(
            "SELECT 1 FROM rights_requests WHERE case_id = $1 AND claimant_number = $2 AND kind = $3 AND answered_at IS NULL",
            params![case, claimant, kind],
            |_| Ok(()),
        )
        .await?
        .is_some())
}

/// A request by its id, whoever may see it.
pub(super) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Request>, DbError> {
    let vault = tx.vault()?;
    tx.first(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE rights_requests.id = $1"),
        params![id],
        |row| request(&vault, row),
    )
    .await
}

/// Requests of one claimant, latest first.
pub(super) async fn of_claimant(
    tx: &Tx,
    case: CaseId,
    claimant: i64,
    rows_max: u32,
) -> Result<Vec<Request>, DbError> {
    let vault = tx.vault()?;
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE rights_requests.case_id = $1 AND rights_requests.claimant_number = $2 \
             ORDER BY rights_requests.no DESC LIMIT $3"
        ),
        params![case, claimant, rows_max],
        |row| request(&vault, row),
    )
    .await
}

/// Requests that wait about cases the scope may see, and in the chapters it watches over; what is due first stands first.
pub(super) async fn open(
    tx: &Tx,
    scope: &Scope,
    watched: &[ChapterId],
    rows_max: u32,
) -> Result<Vec<Request>, DbError> {
    let mut params: Vec<Param<'_>> = vec![rows_max.into()];
    let visible = Visible::to(scope).append(&mut params);
    let first = params.len() + 1;
    let places: Vec<String> = (first..first + watched.len())
        .map(|place| format!("${place}"))
        .collect();
    params.extend(watched.iter().map(Param::from));
    let watches = if places.is_empty() {
        String::new()
    } else {
        format!("OR cases.chapter_id IN ({})", places.join(", "))
    };
    let vault = tx.vault()?;
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE rights_requests.answered_at IS NULL AND (({visible}) {watches}) \
             ORDER BY rights_requests.due_at, rights_requests.no LIMIT $1"
        ),
        &params,
        |row| request(&vault, row),
    )
    .await
}

/// Requests that wait and have not climbed to `step`, due before `due_before`.
pub(crate) async fn climbing(
    tx: &Tx,
    step: i64,
    due_before: Moment,
    rows_max: u32,
) -> Result<Vec<(Uuid, CaseId)>, DbError> {
    tx.query(
        "SELECT id, case_id FROM rights_requests WHERE answered_at IS NULL AND climbed < $1 AND due_at <= $2 ORDER BY due_at LIMIT $3",
        params![step, due_before, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Says that a request climbed; false where it did, or was answered.
pub(crate) async fn climb(tx: &Tx, id: Uuid, step: i64) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE rights_requests SET climbed = $2 WHERE id = $1 AND climbed < $2 AND answered_at IS NULL",
            params![id, step],
        )
        .await?;
    Ok(written == 1)
}

/// Writes the answer; false where it was answered.
pub(super) async fn answer(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    (by, state): (AccountId, RequestState),
    words: &str,
) -> Result<bool, DbError> {
    let words = tx.vault()?.seal_text(ANSWER, id, words)?;
    let written = tx
        .execute(
            "UPDATE rights_requests SET state = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1 AND answered_at IS NULL",
            params![id, state, words, by, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// The cases a person stands on that were not purged, with their number on each.
pub(super) async fn cases_of(tx: &Tx, person: PersonId) -> Result<Vec<(CaseId, i64)>, DbError> {
    tx.query(
        "SELECT claimants.case_id, claimants.number FROM claimants JOIN cases ON cases.id = claimants.case_id \
         WHERE claimants.person_id = $1 AND cases.purged_at IS NULL ORDER BY claimants.added_at LIMIT $2",
        params![person, CASES_MAX],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Takes one worker's own part out of a case of several.
pub(super) async fn take_part_out(tx: &Tx, case: CaseId, number: i64) -> Result<(), DbError> {
    for sql in [
        "UPDATE claimants SET name = '' WHERE case_id = $1 AND number = $2",
        "DELETE FROM claims WHERE case_id = $1 AND number = $2",
        "DELETE FROM head_facts WHERE case_id = $1 AND number = $2",
        "DELETE FROM heads WHERE case_id = $1 AND claimant = $2",
        "DELETE FROM limitations WHERE case_id = $1 AND number = $2",
        "DELETE FROM worker_pins WHERE case_id = $1 AND claimant_number = $2",
        "DELETE FROM worker_sessions WHERE case_id = $1 AND claimant_number = $2",
        "UPDATE ratings SET words = '' WHERE case_id = $1 AND claimant_number = $2",
        "UPDATE receipts SET note = '', bounced_why = NULL WHERE case_id = $1 AND claimant_number = $2",
        "UPDATE rights_requests SET words = '', answer = '' WHERE case_id = $1 AND claimant_number = $2",
    ] {
        tx.execute(sql, params![case, number]).await?;
    }
    Ok(())
}

/// Takes what somebody told of themselves out of a case whose claim goes on.
pub(super) async fn take_voluntary_out(tx: &Tx, case: CaseId, number: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE ratings SET words = '' WHERE case_id = $1 AND claimant_number = $2",
        params![case, number],
    )
    .await?;
    tx.execute(
        "UPDATE import_rows SET content = '', reason = NULL WHERE case_id = $1",
        params![case],
    )
    .await?;
    Ok(())
}

/// Takes a person out of their calls and messages.
pub(super) async fn forget_calls(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "UPDATE call_backs SET phone = NULL, phone_hash = NULL WHERE contact_id IN (SELECT id FROM contacts WHERE person_id = $1)",
        params![person],
    )
    .await?;
    tx.execute(
        "UPDATE contacts SET phone = NULL, phone_hash = NULL, person_id = NULL, summary = '' WHERE person_id = $1",
        params![person],
    )
    .await?;
    Ok(())
}

/// Takes numbers out of calls that were tied to nobody.
pub(super) async fn forget_number(tx: &Tx, hash: &[u8]) -> Result<(), DbError> {
    tx.execute(
        "UPDATE contacts SET phone = NULL, phone_hash = NULL, summary = '' WHERE phone_hash = $1",
        params![hash],
    )
    .await?;
    tx.execute(
        "UPDATE call_backs SET phone = NULL, phone_hash = NULL WHERE phone_hash = $1",
        params![hash],
    )
    .await?;
    Ok(())
}

/// Deletes drafts that hold one of these texts; how many. Sealed texts are looked at one by one.
pub(super) async fn forget_drafts(tx: &Tx, needles: &[String]) -> Result<u64, DbError> {
    let vault = tx.vault()?;
    let found = tx
        .query("SELECT id, label, body FROM drafts", &[], |row| {
            let id: Uuid = row.get(0)?;
            let label = vault.open_text("drafts.label", id, row.get(1)?)?;
            let body = vault.open_text("drafts.body", id, row.get(2)?)?;
            Ok((super::holds(&label, needles) || super::holds(&body, needles)).then_some(id))
        })
        .await?;
    let mut gone = 0;
    for id in found.into_iter().flatten() {
        gone += tx
            .execute("DELETE FROM drafts WHERE id = $1", params![id])
            .await?;
    }
    Ok(gone)
}

/// Empties rows of registers that hold one of these texts; how many.
pub(super) async fn forget_register_rows(tx: &Tx, needles: &[String]) -> Result<u64, DbError> {
    let vault = tx.vault()?;
    let found = tx
        .query(
            "SELECT run_id, number, content FROM import_rows WHERE content <> ''",
            &[],
            |row| {
                let (run, number): (Uuid, i64) = (row.get(0)?, row.get(1)?);
                let text = vault.open_text(
                    "import_rows.content",
                    format!("{run}:{number}"),
                    row.get(2)?,
                )?;
                Ok(super::holds(&text, needles).then_some((run, number)))
            },
        )
        .await?;
    let mut gone = 0;
    for (run, number) in found.into_iter().flatten() {
        gone += tx
            .execute(
                "UPDATE import_rows SET content = '', reason = NULL WHERE run_id = $1 AND number = $2",
                params![run, number],
            )
            .await?;
    }
    Ok(gone)
}

/// How often an account opened a normal case, hour by hour.
pub(super) async fn looks_at(
    tx: &Tx,
    reference: &str,
    rows_max: u32,
) -> Result<Vec<(AccountId, i64)>, DbError> {
    tx.query(
        "SELECT account_id, hour FROM reading_tallies WHERE kind = 'case' AND subject = $1 ORDER BY hour DESC LIMIT $2",
        params![reference, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}
