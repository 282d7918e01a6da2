//! Rows of papers.

use super::{PaperKind, Sent};
use crate::seals;
use kernel::{CaseId, Moment};
use platform::{DbError, Row, Scope, Tx, params};
use uuid::Uuid;

/// A paper of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Id.
    pub id: Uuid,
    /// What it is.
    pub kind: PaperKind,
    /// To whom, or who accepted.
    pub addressed_to: String,
    /// Its text.
    pub body: String,
    /// Values for the program, as JSON; empty where there are none.
    pub data: String,
    /// Who put it there: [`platform::Actor::word`].
    pub by: String,
    /// When.
    pub at: Moment,
}

impl Paper {
    /// How and when it went, of a letter.
    pub fn sent(&self) -> Option<Sent> {
        serde_json::from_str(&self.data).ok()
    }
}

const COLUMNS: &str = "id, kind, addressed_to, body, data, created_by, created_at";

fn paper(row: &Row<'_>) -> Result<Paper, DbError> {
    Ok(Paper {
        id: row.get(0)?,
        kind: row.get(1)?,
        addressed_to: row.get(2)?,
        body: row.get(3)?,
        data: row.get(4)?,
        by: row.get(5)?,
        at: row.get(6)?,
    })
}

const ADDRESSED_TO: &str = "case_papers.addressed_to";
const BODY: &str = "case_papers.body";
const DATA: &str = "case_papers.data";

async fn opened(tx: &Tx, case: CaseId, mut papers: Vec<Paper>) -> Result<Vec<Paper>, DbError> {
    let sealed = papers.iter_mut().flat_map(|paper| {
        [
            seals::text(case, ADDRESSED_TO, paper.id, &mut paper.addressed_to),
            seals::text(case, BODY, paper.id, &mut paper.body),
            seals::text(case, DATA, paper.id, &mut paper.data),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(papers)
}

/// Writes a paper; its id.
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    kind: PaperKind,
    addressed_to: &str,
    body: &str,
    data: &str,
) -> Result<Uuid, DbError> {
    let id: Uuid = scope.new_id();
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "INSERT INTO case_papers (id, case_id, kind, addressed_to, body, data, created_by, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            id, case, kind, seal.text(ADDRESSED_TO, id, addressed_to)?, seal.text(BODY, id, body)?,
            seal.text(DATA, id, data)?, scope.actor().word(), scope.now()
        ],
    )
    .await?;
    Ok(id)
}

/// The papers of a case, latest first. Ids grow with time, so that two of one moment stand in their order too.
pub(crate) async fn of_case(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<Paper>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM case_papers WHERE case_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2"),
            params![case, rows_max],
            paper,
        )
        .await?;
    opened(tx, case, found).await
}

/// The closure that waits for an answer: the request no answer names.
pub(crate) async fn closure_waiting(tx: &Tx, case: CaseId) -> Result<Option<Paper>, DbError> {
    let papers = tx
        .query(
            &format!(
                "SELECT {COLUMNS} FROM case_papers WHERE case_id = $1 AND kind IN ('closure_request', 'closure_answer') \
                 ORDER BY created_at DESC LIMIT 200"
            ),
            params![case],
            paper,
        )
        .await?;
    let papers = opened(tx, case, papers).await?;
    let (asked, answers): (Vec<Paper>, Vec<Paper>) = papers
        .into_iter()
        .partition(|paper| paper.kind == PaperKind::ClosureRequest);
    let is_answered = |asked: &Paper| {
        answers
            .iter()
            .any(|answer| answer.addressed_to == asked.id.to_string())
    };
    Ok(asked.into_iter().find(|asked| !is_answered(asked)))
}
