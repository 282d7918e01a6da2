//! A run of an import: whose file, what it goes by, how far it is. Who may have one is decided here.

use super::columns::Field;
use super::finding::Finding;
use super::mapping::Mapping;
use super::store;
use crate::numbers;
use crate::words::stored_words;
use kernel::{AccountId, ChapterId, Language, Moment, Problem, Role};
use people::chapters;
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Mappings of a chapter that are looked through for the same headings.
const FORMER_MAPPINGS: u32 = 20;

stored_words! {
    /// How far a run is.
    RunState in "register-state" {
        /// The file is being kept.
        Receiving = "receiving",
        /// Its columns wait to be looked over.
        Mapping = "mapping",
        /// Rows are being checked; nothing else is written.
        Checking = "checking",
        /// Every row was checked.
        Checked = "checked",
        /// Rows are being taken in.
        Bringing = "bringing",
        /// Every row was taken in, was known, or is kept as bad.
        Done = "done",
    }
}
platform::stored_word!(RunState);

/// What a run goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Which column is which.
    pub mapping: Mapping,
    /// Chapters rows may name, by code in capitals: those the importer may bring cases into.
    pub chapters: Vec<(String, ChapterId)>,
    /// Who holds cases for which the register names nobody.
    pub holder: AccountId,
    /// The importer's language.
    pub language: Language,
    /// What is to be done next with cases for which the register does not say, in that language.
    pub look_through: String,
}

/// A run as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRow {
    /// Row number.
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// Whose register.
    pub chapter_id: ChapterId,
    /// The file's name.
    pub file_name: String,
    /// What it goes by.
    pub plan: Plan,
    /// Whether the last pass only checked.
    pub dry: bool,
    /// How far it is.
    pub state: RunState,
    /// Rows of the file.
    pub rows_total: i64,
    /// Of them looked at in this pass.
    pub rows_done: i64,
    /// Of them new: cases made, or to be made.
    pub rows_new: i64,
    /// Known from before.
    pub rows_known: i64,
    /// Bad.
    pub rows_bad: i64,
    /// Who brought the file.
    pub created_by: String,
    /// When.
    pub created_at: Moment,
    /// When the last pass ended.
    pub finished_at: Option<Moment>,
}

/// A bad row: its cells and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RowEnd {
    /// Which row of the file, from 1.
    pub number: i64,
    /// Its cells.
    pub cells: Vec<String>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Chapters a scope may bring registers into: where it is desk lead or convener. The program may everywhere.
pub fn may_import(scope: &Scope, chapter: ChapterId) -> bool {
    scope.is_program()
        || scope.has_role_in(Role::DeskLead, chapter)
        || scope.has_role_in(Role::Convener, chapter)
}

/// The chapters a scope may bring registers into.
pub fn chapters_to_import(scope: &Scope) -> Vec<ChapterId> {
    scope.chapters_as(&[Role::DeskLead, Role::Convener])
}

/// Makes a plan for a file of `chapter`: columns guessed, or as the chapter's last file with the same headings had them.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn plan_for(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    holder: AccountId,
    look_through: &str,
    headings: &[String],
) -> Result<Plan, Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    let former = store::mappings(tx, chapter, FORMER_MAPPINGS).await?;
    let chapters = chapters::chapters(tx, scope)
        .await?
        .into_iter()
        .filter(|known| may_import(scope, known.id))
        .map(|known| (known.code.to_uppercase(), known.id))
        .collect();
    Ok(Plan {
        mapping: Mapping::guessed(headings, &former),
        chapters,
        holder,
        language: scope.language(),
        look_through: look_through.to_owned(),
    })
}

/// Writes a new run.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn new_run(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    file_name: &str,
    plan: Plan,
    state: RunState,
    rows_total: i64,
) -> Result<RunRow, Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    let run = RunRow {
        no: 0,
        id: scope.new_id(),
        chapter_id: chapter,
        file_name: file_name
            .chars()
            .filter(|letter| !letter.is_control())
            .take(120)
            .collect(),
        plan,
        dry: state != RunState::Bringing,
        state,
        rows_total,
        rows_done: 0,
        rows_new: 0,
        rows_known: 0,
        rows_bad: 0,
        created_by: scope.actor().word(),
        created_at: scope.now(),
        finished_at: None,
    };
    store::insert_run(tx, scope, &run).await?;
    let entry = Entry::new(stream(run.id), "labourline.register.received")
        .with(serde_json::json!({ "chapter": chapter, "rows": rows_total }));
    journal::record_first(tx, scope, entry).await?;
    Ok(run)
}

/// Keeps a mapping for the chapter's next file.
///
/// # Errors
/// Not found, where the scope may not import into the chapter.
pub async fn keep_mapping(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    name: &str,
    mapping: &Mapping,
) -> Result<(), Problem> {
    if !may_import(scope, chapter) {
        return Err(Problem::not_found());
    }
    Ok(store::keep_mapping(tx, scope, chapter, name, mapping).await?)
}

/// The chain of what was done to a run.
pub(super) fn stream(run: Uuid) -> Stream {
    Stream::of("register", run)
}

/// A run, for those who may import into its chapter.
///
/// # Errors
/// Not found.
pub async fn run(tx: &Tx, scope: &Scope, id: Uuid) -> Result<RunRow, Problem> {
    let found = store::find_run(tx, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if may_import(scope, found.chapter_id) {
        Ok(found)
    } else {
        Err(Problem::not_found())
    }
}

/// Bad rows of a run with what is wrong, in order, after row `after`.
///
/// # Errors
/// Not found.
pub async fn bad_rows(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    after: i64,
    rows_max: u32,
) -> Result<Vec<RowEnd>, Problem> {
    let run = run(tx, scope, id).await?;
    let mut rows = store::bad_rows(tx, id, after, rows_max).await?;
    for row in &mut rows {
        mask_numbers(scope, &run, &mut row.cells);
    }
    Ok(rows)
}

/// The first rows of a run's file, to show what its columns hold.
///
/// # Errors
/// The database's.
pub async fn sample_rows(
    tx: &Tx,
    scope: &Scope,
    run: &RunRow,
    rows_max: u32,
) -> Result<Vec<Vec<String>>, Problem> {
    let mut rows = store::first_rows(tx, run.id, rows_max).await?;
    for cells in &mut rows {
        mask_numbers(scope, run, cells);
    }
    Ok(rows)
}

/// Masks the telephone numbers of a row for those who don't dial.
fn mask_numbers(scope: &Scope, run: &RunRow, cells: &mut [String]) {
    if scope.is_program() || numbers::may_dial(scope, run.chapter_id) {
        return;
    }
    let of_phones = |at: usize| {
        matches!(
            run.plan.mapping.0.get(at).and_then(|column| column.field),
            Some(Field::Phone | Field::OtherPhone | Field::ContractorPhone)
        )
    };
    for (at, cell) in cells.iter_mut().enumerate() {
        if of_phones(at) || numbers::holds_number(cell) {
            *cell = numbers::masked_text(cell);
        }
    }
}
