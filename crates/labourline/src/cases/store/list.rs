//! Lists, search and counts of cases: one filter, narrowed by what the scope may see, page by page.

use super::super::case::{Case, CaseLine};
use super::super::policy::Visible;
use super::super::words::{Stage, Track};
use super::{COLUMNS, LINE, case, line, texts};
use crate::seals;
use kernel::{AccountId, Moment, PageRequest, Phone};
use platform::db::Engine;
use platform::search::Reach;
use platform::{DbError, Param, Row, Scope, Tx};

/// Narrows a list. Every field that is set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of the search box.
    pub words: Option<String>,
    /// The same widened ([`platform::search::Asked::wide`]), in the engine's own syntax: asked in their place.
    pub asked: Option<String>,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only open, or only closed, cases.
    pub open: Option<bool>,
    /// Only this track.
    pub track: Option<Track>,
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
