//! Rows of the keys of cases, and the walk over the texts they seal.

use super::Seal;
use kernel::{CaseId, Moment, PersonId};
use platform::db::Engine;
use platform::vault::{KeyColumns, SealedColumn, is_sealed};
use platform::{DbError, Param, Tx, params};
use uuid::Uuid;

/// Where the wrapped key of a case lies.
pub(super) const WRAPPED: &str = "case_keys.wrapped";
/// Cases asked for in one statement.
const CASES_A_STATEMENT_MAX: usize = 500;
/// Texts of one table of one case.
const ROWS_MAX: i64 = 100_000;

/// What of this system lies sealed under the deployment's key.
pub(crate) const SEALED: &[SealedColumn] = &[
    SealedColumn::bytes("case_keys", "wrapped").known_by(KeyColumns::Id("case_id")),
    SealedColumn::text("contacts", "phone").found_by("phone_hash", platform::vault::PHONE),
    SealedColumn::text("call_backs", "phone").found_by("phone_hash", platform::vault::PHONE),
    SealedColumn::text("employer_numbers", "phone")
        .known_by(KeyColumns::IdAndBytes("employer_id", "phone_hash")),
    SealedColumn::bytes("files", "wrapped"),
    SealedColumn::text("drafts", "label"),
    SealedColumn::text("drafts", "body"),
    SealedColumn::text("import_rows", "content")
        .known_by(KeyColumns::IdAndNumber("run_id", "number")),
    SealedColumn::text("import_rows", "reason")
        .known_by(KeyColumns::IdAndNumber("run_id", "number")),
    SealedColumn::text("case_holds", "why"),
    SealedColumn::text("case_holds", "lift_why"),
    SealedColumn::text("handovers", "purpose"),
    SealedColumn::text("handovers", "receiver"),
    SealedColumn::text("handovers", "barred_why"),
    SealedColumn::text("handovers", "note"),
    SealedColumn::text("rights_requests", "words"),
    SealedColumn::text("rights_requests", "answer"),
];

/// Texts of one table that are sealed with the key of their case.
pub(crate) struct CaseTexts {
    /// Table.
    pub(crate) table: &'static str,
    /// Whether its rows name their case by row number instead of id.
    pub(crate) by_number: bool,
    /// What tells the rows of a case apart.
    pub(crate) row: RowKey,
    /// The texts, as `table.column`.
    pub(crate) columns: &'static [&'static str],
}

/// What tells the rows of one case in one table apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKey {
    /// There is one.
    Only,
    /// An id.
    Id,
    /// A number in this column.
    Number(&'static str),
}

const fn by_id(table: &'static str, columns: &'static [&'static str]) -> CaseTexts {
    CaseTexts {
        table,
        by_number: false,
        row: RowKey::Id,
        columns,
    }
}

/// Every text of a case that says something of a person.
pub(crate) const TEXTS: &[CaseTexts] = &[
    CaseTexts {
        table: "cases",
        by_number: false,
        row: RowKey::Only,
        columns: &[
            "cases.title",
            "cases.summary",
            "cases.claimant_name",
            "cases.opponent_name",
            "cases.next_action",
            "cases.close_reason",
        ],
    },
    CaseTexts {
        table: "timeline_events",
        by_number: true,
        row: RowKey::Number("seq"),
        columns: &["timeline_events.body", "timeline_events.data"],
    },
    CaseTexts {
        table: "claimants",
        by_number: false,
        row: RowKey::Number("number"),
        columns: &["claimants.name"],
    },
    CaseTexts {
        table: "claims",
        by_number: false,
        row: RowKey::Number("number"),
        columns: &["claims.facts", "claims.working"],
    },
    CaseTexts {
        table: "safety_checks",
        by_number: false,
        row: RowKey::Number("at"),
        columns: &["safety_checks.answers"],
    },
    CaseTexts {
        table: "head_facts",
        by_number: false,
        row: RowKey::Number("number"),
        columns: &["head_facts.told"],
    },
    by_id("heads", &["heads.facts", "heads.answer"]),
    by_id("evidence", &["evidence.note", "evidence.held_by"]),
    by_id("attempts", &["attempts.note"]),
    by_id(
        "mediation_sessions",
        &["mediation_sessions.present", "mediation_sessions.notes"],
    ),
    by_id("offers", &["offers.terms"]),
    by_id(
        "settlements",
        &[
            "settlements.terms",
            "settlements.signed_by",
            "settlements.witness",
        ],
    ),
    by_id("receipts", &["receipts.note", "receipts.bounced_why"]),
    by_id(
        "safety_flags",
        &[
            "safety_flags.note",
            "safety_flags.clear_note",
            "safety_flags.checklist",
        ],
    ),
    by_id(
        "case_papers",
        &[
            "case_papers.addressed_to",
            "case_papers.body",
            "case_papers.data",
        ],
    ),
    by_id("contacts", &["contacts.summary"]),
    by_id("ratings", &["ratings.words"]),
    by_id("files", &["files.name", "files.note", "files.removed_why"]),
];

/// The wrapped keys of those of `cases` that have, or had, one; none where it was destroyed.
pub(super) async fn wrapped(
    tx: &Tx,
    cases: &[CaseId],
) -> Result<Vec<(CaseId, Option<Vec<u8>>)>, DbError> {
    let mut found = Vec::new();
    for some in cases.chunks(CASES_A_STATEMENT_MAX) {
        let places: Vec<String> = (1..=some.len()).map(|at| format!("${at}")).collect();
        let params: Vec<Param<'_>> = some.iter().map(Param::from).collect();
        let sql = format!(
            "SELECT case_id, wrapped FROM case_keys WHERE case_id IN ({})",
            places.join(", ")
        );
        found.extend(
            tx.query(&sql, &params, |row| Ok((row.get(0)?, row.maybe(1)?)))
                .await?,
        );
    }
    Ok(found)
}

/// The persons a case speaks of.
pub(crate) async fn claimants(tx: &Tx, case: CaseId) -> Result<Vec<PersonId>, DbError> {
    tx.query(
        "SELECT person_id FROM claimants WHERE case_id = $1 LIMIT 500",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// Closely kept cases, after row number `after_no`.
pub(super) async fn closely_kept(
    tx: &Tx,
    after_no: i64,
    rows_max: u32,
) -> Result<Vec<(i64, CaseId)>, DbError> {
    tx.query(
        "SELECT no, id FROM cases WHERE no > $1 AND sensitivity <> 'normal' ORDER BY no LIMIT $2",
        params![after_no, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// The next cases after row number `after_no`.
pub(super) async fn next_cases(
    tx: &Tx,
    after_no: i64,
    rows_max: u32,
) -> Result<Vec<(i64, CaseId)>, DbError> {
    tx.query(
        "SELECT no, id FROM cases WHERE no > $1 ORDER BY no LIMIT $2",
        params![after_no, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Takes every word out of the index of cases, and what earlier deletions left of others.
pub(super) async fn empty_index(tx: &Tx) -> Result<(), DbError> {
    let sql = match tx.engine() {
        Engine::Sqlite => "INSERT INTO case_search (case_search) VALUES ('delete-all')",
        Engine::Postgres => "DELETE FROM case_search",
    };
    tx.execute(sql, &[]).await?;
    Ok(())
}

/// Some numbers of employers that still stand in plain.
pub(super) async fn plain_numbers(tx: &Tx, rows_max: u32) -> Result<Vec<(Uuid, String)>, DbError> {
    tx.query(
        "SELECT employer_id, phone FROM employer_phones ORDER BY employer_id, phone LIMIT $1",
        params![rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Forgets a number of an employer that stood in plain.
pub(super) async fn forget_plain_number(
    tx: &Tx,
    employer: Uuid,
    phone: &str,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM employer_phones WHERE employer_id = $1 AND phone = $2",
        params![employer, phone],
    )
    .await?;
    Ok(())
}

/// Every key of a case that is not destroyed, for the copy of the keys.
pub(super) async fn keys(
    tx: &Tx,
    after: Option<CaseId>,
    rows_max: u32,
) -> Result<Vec<(CaseId, Vec<u8>)>, DbError> {
    let mut params: Vec<Param<'_>> = vec![rows_max.into()];
    let beyond = match after {
        Some(id) => {
            params.push(id.into());
            "AND case_id > $2"
        }
        None => "",
    };
    tx.query(
        &format!(
            "SELECT case_id, wrapped FROM case_keys WHERE wrapped IS NOT NULL {beyond} ORDER BY case_id LIMIT $1"
        ),
        &params,
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Puts the key of a case back from the copy of the keys.
pub(super) async fn put_back(
    tx: &Tx,
    case: CaseId,
    wrapped: Option<&[u8]>,
    at: Moment,
) -> Result<(), DbError> {
    let destroyed_at = wrapped.is_none().then_some(at);
    tx.execute(
        "INSERT INTO case_keys (case_id, wrapped, made_at, destroyed_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        params![case, wrapped, at, destroyed_at],
    )
    .await?;
    Ok(())
}

/// Keeps the wrapped key of a case.
pub(super) async fn keep(tx: &Tx, case: CaseId, wrapped: &[u8], at: Moment) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO case_keys (case_id, wrapped, made_at) VALUES ($1, $2, $3)",
        params![case, wrapped, at],
    )
    .await?;
    Ok(())
}

/// Destroys the key of a case; whether there was one.
pub(super) async fn destroy(tx: &Tx, case: CaseId, at: Moment) -> Result<bool, DbError> {
    let destroyed = tx
        .execute(
            "UPDATE case_keys SET wrapped = NULL, destroyed_at = $2 WHERE case_id = $1 AND wrapped IS NOT NULL",
            params![case, at],
        )
        .await?;
    Ok(destroyed == 1)
}

/// Seals every text of a case that stands in plain.
pub(super) async fn seal_rows(
    tx: &Tx,
    case: CaseId,
    case_no: i64,
    seal: &Seal,
) -> Result<(), DbError> {
    for texts in TEXTS {
        for column in texts.columns {
            seal_column(tx, texts, column, case, case_no, seal).await?;
        }
    }
    Ok(())
}

/// How a row is named in SQL and in the associated data.
enum Named {
    Only,
    Id(Uuid),
    Number(i64),
}

/// By which column the rows of a case are found, with its value, and by which they are told apart.
fn placed(
    texts: &CaseTexts,
    case: CaseId,
    case_no: i64,
) -> (&'static str, Param<'static>, &'static str) {
    let (of, of_param) = match (texts.by_number, texts.row) {
        (true, _) => ("case_no", Param::from(case_no)),
        (false, RowKey::Only) => ("id", Param::from(case)),
        (false, _) => ("case_id", Param::from(case)),
    };
    let key = match texts.row {
        RowKey::Only | RowKey::Id => "id",
        RowKey::Number(column) => column,
    };
    (of, of_param, key)
}

/// The texts of one column of a case that are not empty, as they lie.
async fn rows_of(
    tx: &Tx,
    texts: &CaseTexts,
    column: &str,
    (of, key): (&str, &str),
    of_param: &Param<'_>,
) -> Result<Vec<(Named, String)>, DbError> {
    tx.query(
        &format!(
            "SELECT {key}, {column} FROM {} WHERE {of} = $1 AND {column} <> '' LIMIT {ROWS_MAX}",
            texts.table
        ),
        std::slice::from_ref(of_param),
        |row| {
            let named = match texts.row {
                RowKey::Only => Named::Only,
                RowKey::Id => Named::Id(row.get(0)?),
                RowKey::Number(_) => Named::Number(row.get(0)?),
            };
            Ok((named, row.get::<String>(1)?))
        },
    )
    .await
}

async fn seal_column(
    tx: &Tx,
    texts: &CaseTexts,
    place: &str,
    case: CaseId,
    case_no: i64,
    seal: &Seal,
) -> Result<(), DbError> {
    let column = place.rsplit('.').next().unwrap_or(place);
    let (of, of_param, key) = placed(texts, case, case_no);
    let rows = rows_of(tx, texts, column, (of, key), &of_param).await?;
    for (named, text) in rows {
        if is_sealed(&text) {
            continue;
        }
        let (sealed, which) = match named {
            Named::Only => (seal.text(place, "", &text)?, Param::from(case)),
            Named::Id(id) => (seal.text(place, id, &text)?, Param::from(id)),
            Named::Number(number) => (seal.text(place, number, &text)?, Param::from(number)),
        };
        tx.execute(
            &format!(
                "UPDATE {} SET {column} = $1 WHERE {key} = $2 AND {of} = $3",
                texts.table
            ),
            &[sealed, which, of_param.clone()],
        )
        .await?;
    }
    Ok(())
}

/// Turns every text of a case that `turn` has another word for, sealed ones too; how many were turned.
pub(crate) async fn rewrite(
    tx: &Tx,
    case: CaseId,
    case_no: i64,
    seal: &Seal,
    turn: &(dyn Fn(&str) -> Option<String> + Sync),
) -> Result<u64, DbError> {
    let mut turned = 0;
    for texts in TEXTS {
        for place in texts.columns {
            turned += rewrite_column(tx, texts, place, (case, case_no), seal, turn).await?;
        }
    }
    Ok(turned)
}

async fn rewrite_column(
    tx: &Tx,
    texts: &CaseTexts,
    place: &'static str,
    (case, case_no): (CaseId, i64),
    seal: &Seal,
    turn: &(dyn Fn(&str) -> Option<String> + Sync),
) -> Result<u64, DbError> {
    let mut turned = 0;
    let (of, of_param, key) = placed(texts, case, case_no);
    let column = place.rsplit('.').next().unwrap_or(place);
    for (named, mut text) in rows_of(tx, texts, column, (of, key), &of_param).await? {
        let row = match &named {
            Named::Only => String::new(),
            Named::Id(id) => id.to_string(),
            Named::Number(number) => number.to_string(),
        };
        super::open(tx, [super::text(case, place, &row, &mut text)]).await?;
        let Some(new) = turn(&text) else { continue };
        let which = match named {
            Named::Only => Param::from(case),
            Named::Id(id) => Param::from(id),
            Named::Number(number) => Param::from(number),
        };
        let sealed = seal.text(place, &row, &new)?;
        turned += tx
            .execute(
                &format!(
                    "UPDATE {} SET {column} = $1 WHERE {key} = $2 AND {of} = $3",
                    texts.table
                ),
                &[sealed, which, of_param.clone()],
            )
            .await?;
    }
    Ok(turned)
}
