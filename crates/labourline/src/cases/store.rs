//! Rows of cases: the one query layer for lists, counts, search and single cases. Every reading goes through [`Visible`].

pub(crate) mod claimants;
pub(crate) mod issues;
pub(crate) mod timeline;

use super::case::{Case, CaseLine};
use super::policy::Visible;
use super::words::Sensitivity;
use crate::seals;
use kernel::{AccountId, CaseId, Moment, PageRequest, Phone, Reference};
use platform::db::Engine;
use platform::search::Reach;
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

/// The words of the index of cases.
pub(crate) const VOCABULARY: platform::search::Vocabulary =
    platform::search::Vocabulary::named("cases");

/// Narrows a list. Every field that is set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of the search box.
    pub words: Option<String>,
    /// The same widened ([`platform::search::Asked::wide`]), in the engine's own syntax: asked in their place.
    pub asked: Option<String>,
    /// Only this stage.
    pub stage: Option<super::words::Stage>,
    /// Only open, or only closed, cases.
    pub open: Option<bool>,
    /// Only this track.
    pub track: Option<super::words::Track>,
    /// Only this owner's.
    pub owner: Option<AccountId>,
    /// Only those whose owner was, or was not, chosen.
    pub assigned: Option<bool>,
    /// Only those with a red flag up.
    pub red: bool,
    /// Only those that wait for others: an answer to a notice, an authority, a court, a partner, or a worker out of reach.
    pub waiting: bool,
    /// Only those with an instalment due before this day.
    pub promise_before: Option<kernel::Day>,
    /// Only those whose next action was due before this moment.
    pub due_before: Option<Moment>,
    /// Only those against one of these employers (the rows of one employer); against anybody where there are none.
    pub employers: Vec<uuid::Uuid>,
    /// Only those of one of these persons (the rows of one person); of anybody where there are none.
    pub persons: Vec<kernel::PersonId>,
}

/// How a list is ordered. Pages follow the same order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Latest opened first.
    #[default]
    Newest,
    /// By the next action's time, most overdue first.
    DueFirst,
}

struct Narrowed {
    before: &'static str,
    from: String,
    condition: String,
}

/// The cases whose ids a query gives, as what stands behind FROM; the query's rows are looked up one by one on both engines.
pub(crate) fn cases_met(engine: Engine, query: &str) -> String {
    let join = match engine {
        Engine::Sqlite => "CROSS JOIN",
        Engine::Postgres => "JOIN",
    };
    format!("({query}) AS met {join} cases ON cases.id = met.case_id")
}

fn narrow<'p>(
    tx: &Tx,
    scope: &Scope,
    filter: &'p Filter,
    reach: Reach,
    params: &mut Vec<Param<'p>>,
) -> Result<Option<Narrowed>, DbError> {
    let mut conditions = Vec::new();
    let mut before = "";
    let mut from = "cases".to_owned();
    if let Some(words) = &filter.words {
        let query = match &filter.asked {
            // Widened words are asked as they are: nothing reaches further.
            Some(_) if reach == Reach::Further => return Ok(None),
            Some(asked) => asked.clone(),
            None => {
                let engine = tx.engine();
                let typed = platform::search::query(engine, words, reach);
                // A telephone number is one word, however it was grouped, and stands in the index under a keyed hash. Ten digits may as
                // well be a reference, so both are asked.
                let number = match Phone::parse(words) {
                    Some(phone) => {
                        platform::search::query(engine, &tx.vault()?.phone_word(&phone), reach)
                    }
                    None => None,
                };
                match platform::search::either(engine, typed, number) {
                    Some(query) => query,
                    None => return Ok(None),
                }
            }
        };
        params.push(query.into());
        let place = params.len();
        match tx.engine() {
            Engine::Sqlite => {
                // CROSS JOIN keeps the order of the loops: the index is walked newest first and stopped at the page's end.
                from = "case_search CROSS JOIN cases ON cases.no = case_search.rowid".to_owned();
                conditions.push(format!("case_search MATCH ${place}"));
            }
            Engine::Postgres => {
                // Materialised: otherwise the planner walks the primary key and tests every row's words.
                before = "WITH found AS MATERIALIZED (SELECT rowid AS found_no FROM case_search WHERE words @@ CAST(CAST($1 AS TEXT) AS TSQUERY)) ";
                from = "found JOIN cases ON cases.no = found.found_no".to_owned();
            }
        }
    }
    // Few cases are of one employer or one person: they are looked up first, and no chapter is walked for them.
    let of: [(&str, &str, Vec<Param<'p>>); 2] = [
        (
            "case_employers",
            "employer_id",
            filter.employers.iter().map(|id| Param::from(*id)).collect(),
        ),
        (
            "claimants",
            "person_id",
            filter.persons.iter().map(Param::from).collect(),
        ),
    ];
    for (table, column, ids) in of {
        if ids.is_empty() {
            continue;
        }
        let places: Vec<String> = ids
            .into_iter()
            .map(|id| {
                params.push(id);
                format!("${}", params.len())
            })
            .collect();
        let places = places.join(", ");
        if from == "cases" {
            from = cases_met(
                tx.engine(),
                &format!("SELECT DISTINCT case_id FROM {table} WHERE {column} IN ({places})"),
            );
        } else {
            conditions.push(format!(
                "EXISTS (SELECT 1 FROM {table} WHERE {table}.case_id = cases.id AND {table}.{column} IN ({places}))"
            ));
        }
    }
    conditions.push(Visible::to(scope).append(params));
    let mut with = |sql: &str, param: Param<'p>| {
        params.push(param);
        conditions.push(sql.replace("{}", &format!("${}", params.len())));
    };
    if let Some(stage) = filter.stage {
        with("cases.stage = {}", stage.into());
    }
    if let Some(track) = filter.track {
        with("cases.track = {}", track.into());
    }
    if let Some(owner) = filter.owner {
        with("cases.owner_id = {}", owner.into());
    }
    if let Some(assigned) = filter.assigned {
        with("cases.assigned = {}", assigned.into());
    }
    if let Some(day) = filter.promise_before {
        with("cases.promise_due < {}", day.into());
    }
    if let Some(due) = filter.due_before {
        with("cases.next_action_at < {}", due.into());
    }
    match filter.open {
        Some(true) => conditions.push("cases.closed_at IS NULL".to_owned()),
        Some(false) => conditions.push("cases.closed_at IS NOT NULL".to_owned()),
        None => {}
    }
    if filter.waiting {
        conditions.push(
            "cases.stage IN ('notice', 'authority', 'litigation', 'referred_out', 'dormant')"
                .to_owned(),
        );
    }
    if filter.red {
        conditions.push("cases.red_flags_up > 0".to_owned());
    }
    Ok(Some(Narrowed {
        before,
        from,
        condition: conditions.join(" AND "),
    }))
}

/// The columns of a row and what is made of them.
type Columns<T> = (&'static str, fn(&Row<'_>) -> Result<T, DbError>);

/// A page of cases.
pub(crate) struct Listed<T> {
    /// The rows, one more than asked for where there are more.
    pub rows: Vec<T>,
    /// How many of them hold the words sought in full; the others only begin with the last one.
    whole: usize,
}

/// The key of a cursor that stands among the rows which hold the words in full.
const AMONG_WHOLE: i64 = 1;

impl<T> Listed<T> {
    /// The key of the cursor behind a page that is ordered by number: it says whether whole words still follow.
    pub(crate) fn key(&self, page: PageRequest) -> i64 {
        if page.rows_max as usize <= self.whole {
            AMONG_WHOLE
        } else {
            0
        }
    }
}

/// One page of the cases the scope may see.
pub(crate) async fn list(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    order: Order,
    page: PageRequest,
) -> Result<Listed<CaseLine>, DbError> {
    let mut lines = page_of(tx, scope, filter, order, page, (LINE, line)).await?;
    let sealed = lines
        .rows
        .iter_mut()
        .map(|line| seals::maybe(line.id, "cases.next_action", "", &mut line.next_action));
    seals::open(tx, sealed).await?;
    Ok(lines)
}

/// The same with every column of each case: for writing a file.
pub(crate) async fn list_whole(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    page: PageRequest,
) -> Result<Listed<Case>, DbError> {
    let mut cases = page_of(tx, scope, filter, Order::Newest, page, (COLUMNS, case)).await?;
    seals::open(tx, cases.rows.iter_mut().flat_map(texts)).await?;
    Ok(cases)
}

/// Whoever types a name in full wants that name: the cases that hold the words as they stand come first, the latest at the top, and behind
/// them those that hold a word which the last one begins. A frequent word is many times cheaper so.
async fn page_of<T: Send>(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    order: Order,
    page: PageRequest,
    columns: Columns<T>,
) -> Result<Listed<T>, DbError> {
    if filter.words.is_none() || order != Order::Newest {
        let rows = reach_page(tx, scope, filter, order, Reach::Any, page, columns).await?;
        return Ok(Listed { rows, whole: 0 });
    }
    let (mut rows, mut after) = (Vec::new(), page.after);
    if after.is_none_or(|cursor| cursor.key == AMONG_WHOLE) {
        rows = reach_page(tx, scope, filter, order, Reach::Whole, page, columns).await?;
        after = None;
    }
    let whole = rows.len();
    if whole <= page.rows_max as usize {
        // The request's own count of rows stands for "one more": what is missing is asked for.
        let rows_max = page.rows_max - u32::try_from(whole).unwrap_or(page.rows_max);
        let rest = PageRequest { after, rows_max };
        rows.extend(reach_page(tx, scope, filter, order, Reach::Further, rest, columns).await?);
    }
    Ok(Listed { rows, whole })
}

async fn reach_page<T: Send>(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    order: Order,
    reach: Reach,
    page: PageRequest,
    (columns, turn): Columns<T>,
) -> Result<Vec<T>, DbError> {
    let mut params = Vec::new();
    let Some(narrowed) = narrow(tx, scope, filter, reach, &mut params)? else {
        return Ok(Vec::new());
    };
    let Narrowed {
        before,
        from,
        mut condition,
    } = narrowed;
    if let Some(cursor) = page.after {
        let key = params.len() + 1;
        match order {
            Order::Newest => {
                params.push(cursor.tie.into());
                condition.push_str(&match (&filter.words, tx.engine()) {
                    (Some(_), Engine::Sqlite) => format!(" AND case_search.rowid < ${key}"),
                    _ => format!(" AND cases.no < ${key}"),
                });
            }
            Order::DueFirst => {
                params.push(cursor.key.into());
                params.push(cursor.tie.into());
                condition.push_str(&format!(
                    " AND (cases.next_action_at > ${key} OR (cases.next_action_at = ${key} AND cases.no > ${}))",
                    key + 1
                ));
            }
        }
    }
    let sorted = match (order, &filter.words, tx.engine()) {
        (Order::Newest, Some(_), Engine::Sqlite) => "case_search.rowid DESC",
        (Order::Newest, _, _) => "cases.no DESC",
        (Order::DueFirst, _, _) => "cases.next_action_at, cases.no",
    };
    params.push((page.rows_max + 1).into());
    let sql = format!(
        "{before}SELECT {columns} FROM {from} WHERE {condition} ORDER BY {sorted} LIMIT ${}",
        params.len()
    );
    tx.query(&sql, &params, turn).await
}

/// How many cases the scope may see, counted to `count_max` at the most.
pub(crate) async fn count(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    count_max: u32,
) -> Result<i64, DbError> {
    let mut params = Vec::new();
    let Some(narrowed) = narrow(tx, scope, filter, Reach::Any, &mut params)? else {
        return Ok(0);
    };
    let Narrowed {
        before,
        from,
        condition,
    } = narrowed;
    params.push(count_max.into());
    let sql = format!(
        "{before}SELECT COUNT(*) FROM (SELECT 1 AS one FROM {from} WHERE {condition} LIMIT ${}) AS counted",
        params.len()
    );
    tx.one(&sql, &params, |row| row.get(0)).await
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

/// Puts the words of a case that has just been written into the index: a statement less than [`index`].
pub(crate) async fn index_new(tx: &Tx, no: i64, words: &str) -> Result<(), DbError> {
    let sql = match tx.engine() {
        Engine::Sqlite => "INSERT INTO case_search (rowid, words) VALUES ($1, $2)",
        Engine::Postgres => {
            "INSERT INTO case_search (rowid, words) VALUES ($1, array_to_tsvector(string_to_array(CAST($2 AS TEXT), ' ')))"
        }
    };
    tx.execute(sql, params![no, words]).await?;
    VOCABULARY.learn(tx, words).await
}

/// Puts the words of a case into the index.
pub(crate) async fn index(tx: &Tx, no: i64, words: &str) -> Result<(), DbError> {
    match tx.engine() {
        Engine::Sqlite => {
            tx.execute("DELETE FROM case_search WHERE rowid = $1", params![no])
                .await?;
            tx.execute(
                "INSERT INTO case_search (rowid, words) VALUES ($1, $2)",
                params![no, words],
            )
            .await?;
        }
        Engine::Postgres => {
            // array_to_tsvector takes our tokens as they are, without a parser of its own.
            tx.execute(
                "INSERT INTO case_search (rowid, words) VALUES ($1, array_to_tsvector(string_to_array(CAST($2 AS TEXT), ' '))) \
                 ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
                params![no, words],
            )
            .await?;
        }
    }
    VOCABULARY.learn(tx, words).await
}

/// What the given cases are about, in the words of whoever opened them. The caller has found them through the query layer.
pub(crate) async fn summaries(
    tx: &Tx,
    ids: &[CaseId],
) -> Result<std::collections::HashMap<CaseId, String>, DbError> {
    if ids.is_empty() {
        return Ok(std::collections::HashMap::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    let params: Vec<Param<'_>> = ids.iter().map(Param::from).collect();
    let rows = tx
        .query(
            &format!(
                "SELECT id, summary FROM cases WHERE id IN ({})",
                places.join(", ")
            ),
            &params,
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    Ok(rows.into_iter().collect())
}

/// The cases behind row `no`, whoever may see them: for filling the index.
pub(crate) async fn behind(tx: &Tx, no: i64, rows_max: u32) -> Result<Vec<Case>, DbError> {
    let mut cases = tx
        .query(
            &format!("SELECT {COLUMNS} FROM cases WHERE no > $1 ORDER BY no LIMIT $2"),
            params![no, rows_max],
            case,
        )
        .await?;
    seals::open(tx, cases.iter_mut().flat_map(texts)).await?;
    Ok(cases)
}

/// Merges pieces of the index of words, at most about `pages` pages of 4 KiB: many single writes leave many pieces, and a search reads them
/// all. Whether there may be more to merge. PostgreSQL needs none of this.
pub(crate) async fn merge_words(tx: &Tx, pages: i64) -> Result<bool, DbError> {
    if tx.engine() == Engine::Postgres {
        return Ok(false);
    }
    // FTS5 tells that nothing was left to merge by changing less than two rows.
    let changed = |row: &Row<'_>| row.get::<i64>(0);
    let before = tx.one("SELECT total_changes()", &[], changed).await?;
    tx.execute(
        "INSERT INTO case_search (case_search, rank) VALUES ('merge', $1)",
        params![pages],
    )
    .await?;
    let after = tx.one("SELECT total_changes()", &[], changed).await?;
    Ok(after - before >= 2)
}
