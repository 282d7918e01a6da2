//! Rows of consents.

use super::consent::{Answer, How, Purpose, StandingConsent, WithheldReason};
use kernel::{CaseId, Language, Moment, PersonId};
use platform::{DbError, Param, Row, Scope, Tx, params};
use uuid::Uuid;

/// 500 claimants, eight purposes.
const STANDING_MAX: i64 = 4_000;
/// The same, asked a few times over.
const EVER_SAID_MAX: i64 = 20_000;

const CONSENT: &str = "c.person_id, c.purpose, c.answer, c.how, c.language, c.notice_version, c.withheld_reason, \
     c.expires_at, c.created_by, c.created_at";

fn consent(row: &Row<'_>) -> Result<StandingConsent, DbError> {
    Ok(StandingConsent {
        person_id: row.get(0)?,
        purpose: row.get(1)?,
        answer: row.get(2)?,
        how: row.get(3)?,
        language: row.get(4)?,
        notice_version: row.get(5)?,
        withheld_reason: row.maybe(6)?,
        expires_at: row.maybe(7)?,
        by: row.get(8)?,
        at: row.get(9)?,
    })
}

/// An answer to write down.
pub(super) struct NewRow<'a> {
    pub(super) purpose: Purpose,
    pub(super) answer: Answer,
    pub(super) how: How,
    pub(super) language: Language,
    pub(super) notice_version: &'a str,
    pub(super) withheld_reason: Option<WithheldReason>,
    pub(super) expires_at: Option<Moment>,
}

/// Adds all rows with one statement; nothing, and `false`, where there is no such person.
pub(super) async fn insert(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    case: CaseId,
    rows: &[NewRow<'_>],
) -> Result<bool, DbError> {
    if rows.is_empty() {
        return Ok(true);
    }
    let mut params: Vec<Param<'_>> = vec![
        person.into(),
        case.into(),
        scope.actor().word().into(),
        scope.now().into(),
    ];
    let mut values = Vec::with_capacity(rows.len());
    for row in rows {
        let first = params.len() + 1;
        let own: Vec<String> = (first..first + 8)
            .map(|place| format!("${place}"))
            .collect();
        values.push(format!(
            "({}, $1, $2, {}, $3, $4)",
            own[0],
            own[1..].join(", ")
        ));
        params.extend([
            Param::from(scope.new_id::<Uuid>()),
            row.purpose.into(),
            row.answer.into(),
            row.how.into(),
            row.language.into(),
            row.notice_version.into(),
            row.withheld_reason.into(),
            row.expires_at.into(),
        ]);
    }
    let sql = format!(
        "INSERT INTO consents (id, person_id, case_id, purpose, answer, how, language, notice_version, withheld_reason, \
         expires_at, created_by, created_at) VALUES {}",
        values.join(", ")
    );
    match tx.execute(&sql, &params).await {
        Ok(_) => Ok(true),
        // The only reference of this table is to the person.
        Err(DbError::Constraint(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The last word on one purpose, unless it ran out.
pub(super) async fn last(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    person: PersonId,
    purpose: Purpose,
) -> Result<Option<StandingConsent>, DbError> {
    let last = tx
        .first(
            &format!(
                "SELECT {CONSENT} FROM consents c WHERE c.case_id = $1 AND c.person_id = $2 AND c.purpose = $3 \
                 ORDER BY c.number DESC LIMIT 1"
            ),
            params![case, person, purpose],
            consent,
        )
        .await?;
    Ok(last.filter(|last| last.expires_at.is_none_or(|until| until > scope.now())))
}

pub(super) async fn standing(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
) -> Result<Vec<StandingConsent>, DbError> {
    tx.query(
        &format!(
            "SELECT {CONSENT} FROM consents c WHERE c.case_id = $1 AND (c.expires_at IS NULL OR c.expires_at > $2) \
             AND NOT EXISTS (SELECT 1 FROM consents later WHERE later.case_id = c.case_id AND later.person_id = c.person_id \
             AND later.purpose = c.purpose AND later.number > c.number) ORDER BY c.person_id, c.number LIMIT $3"
        ),
        params![case, scope.now(), STANDING_MAX],
        consent,
    )
    .await
}

pub(super) async fn all_of_case(tx: &Tx, case: CaseId) -> Result<Vec<StandingConsent>, DbError> {
    tx.query(
        &format!(
            "SELECT {CONSENT} FROM consents c WHERE c.case_id = $1 ORDER BY c.number LIMIT $2"
        ),
        params![case, EVER_SAID_MAX],
        consent,
    )
    .await
}

/// The condition that somebody of the case `case` (a column, never text of a reader) said no to `purpose` and the no stands: for counts
/// over cases, which cannot ask one by one.
pub fn said_no(case: &'static str, purpose: Purpose) -> String {
    let purpose = purpose.word();
    format!(
        "EXISTS (SELECT 1 FROM consents said WHERE said.case_id = {case} AND said.purpose = '{purpose}' AND said.answer <> 'given' \
         AND NOT EXISTS (SELECT 1 FROM consents later WHERE later.case_id = said.case_id AND later.person_id = said.person_id \
         AND later.purpose = said.purpose AND later.number > said.number))"
    )
}
