//! Writing cases, and bad rows, as CSV: no cell a spreadsheet would compute, closely kept cases by their number alone.

use super::columns::Field;
use super::finding::reasons;
use super::mapping::Mapping;
use super::run::RowEnd;
use crate::cases::case::Case;
use crate::cases::moves::next;
use crate::cases::store::{self, Filter};
use crate::cases::words::Sensitivity;
use crate::handovers::take_register;
use futures_util::Stream;
use kernel::{AccountId, ChapterId, Cursor, Moment, PageRequest, Problem, Role, place};
use people::{accounts, chapters};
use platform::journal::{self, Entry};
use platform::words::Say;
use platform::{Db, Scope};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Cases read at a time.
const PAGE_ROWS: u32 = 200;
/// Counting stops here.
const COUNT_MAX: u32 = 10_000_000;

/// Whether a spreadsheet would take the cell for something to compute.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The cell as it may stand in a file: with a ' before what a spreadsheet would compute.
pub fn safe_cell(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// A line of CSV, every cell safe.
pub fn csv_line<C: AsRef<str>>(cells: impl IntoIterator<Item = C>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for cell in cells {
        // Writing into memory can't fail.
        let _ = writer.write_field(safe_cell(cell.as_ref()).as_bytes());
    }
    let _ = writer.write_record(None::<&[u8]>);
    writer.into_inner().unwrap_or_default()
}

/// The columns of an export, headed as a later import knows them.
#[rustfmt::skip]
const COLUMNS: &[(&str, Option<Field>)] = &[
    ("register-export-reference", None), ("register-field-opened-on", Some(Field::OpenedOn)), ("register-field-chapter", Some(Field::Chapter)),
    ("register-export-owner", None), ("register-field-worker-name", Some(Field::WorkerName)), ("register-field-claimant-count", None),
    ("register-export-track", None), ("register-field-contractor", Some(Field::Contractor)), ("register-field-industry", Some(Field::Industry)),
    ("register-field-work-state", Some(Field::WorkState)), ("register-field-work-district", Some(Field::WorkDistrict)),
    ("register-field-claim", Some(Field::Claim)), ("register-field-agreed", Some(Field::Agreed)), ("register-field-received", Some(Field::Received)),
    ("register-field-confirmed", Some(Field::Confirmed)), ("register-field-stage", Some(Field::Stage)), ("register-field-outcome", Some(Field::Outcome)),
    ("register-field-closed-on", Some(Field::ClosedOn)), ("register-field-next-action", Some(Field::NextAction)),
    ("register-field-next-action-on", Some(Field::NextActionOn)), ("register-field-summary", Some(Field::Summary)),
];

/// The heading line of an export; with a column for the mark where it was released with names.
pub fn heading_line(t: &Say, released: bool) -> Vec<u8> {
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    let mut line = "\u{feff}".as_bytes().to_vec();
    let mark = released.then(|| t.say("handovers-export-mark"));
    line.extend(csv_line(
        COLUMNS.iter().map(|(key, _)| t.say(key)).chain(mark),
    ));
    line
}

/// Names an export needs.
#[derive(Clone, Debug, Default)]
struct Names {
    chapters: BTreeMap<ChapterId, String>,
    owners: BTreeMap<AccountId, String>,
}

/// The line of a case; without what names or tells of somebody where that was not released by a second person.
fn case_line(case: &Case, names: &Names, t: &Say, mark: Option<&str>) -> Vec<u8> {
    let told = |text: String| if mark.is_some() { text } else { String::new() };
    let reference = case.reference.to_string();
    if case.sensitivity != Sensitivity::Normal {
        let blank = COLUMNS[1..].iter().map(|_| "");
        return csv_line(std::iter::once(reference.as_str()).chain(blank).chain(mark));
    }
    let day = |at: Option<Moment>| at.map_or_else(String::new, |at| at.day().to_string());
    let state = case
        .state_lgd
        .and_then(|lgd| place::state(u8::try_from(lgd).ok()?));
    let district = case
        .district_lgd
        .and_then(|lgd| place::district(u16::try_from(lgd).ok()?));
    let owner = case.owner_id.and_then(|id| names.owners.get(&id));
    let cells = [
        reference,
        case.opened_at.day().to_string(),
        names
            .chapters
            .get(&case.chapter_id)
            .cloned()
            .unwrap_or_default(),
        owner.cloned().unwrap_or_default(),
        told(case.claimant_name.clone()),
        case.claimant_count.to_string(),
        t.say(&case.track.key()).to_owned(),
        told(case.opponent_name.clone()),
        crate::industries::name(t, &case.industry),
        state
            .map_or("", |state| state.name(t.language().code()))
            .to_owned(),
        district.map_or("", |district| district.name).to_owned(),
        case.claimed.plain(),
        case.agreed.plain(),
        case.received.plain(),
        case.confirmed.plain(),
        t.say(&case.stage.key()).to_owned(),
        case.outcome
            .map_or_else(String::new, |outcome| t.say(&outcome.key()).to_owned()),
        day(case.closed_at),
        told(
            case.next_action
                .as_deref()
                .map_or_else(String::new, |next| next::shown(t, next)),
        ),
        day(case.next_action_at),
        told(case.summary.clone()),
    ];
    csv_line(cells.into_iter().chain(mark.map(str::to_owned)))
}

/// What a scope may take away as a file, of what it may see: desk leads and conveners their chapters' cases, caseworkers their own.
///
/// # Errors
/// Not found for all others.
pub fn exported_to(scope: &Scope, filter: &Filter) -> Result<(Scope, Filter), Problem> {
    if scope.is_program() {
        return Ok((scope.clone(), filter.clone()));
    }
    let leads = |role: Role| matches!(role, Role::DeskLead | Role::Convener);
    if scope
        .roles()
        .iter()
        .any(|held| leads(held.role) && held.chapter.is_some())
    {
        let roles: Vec<_> = scope
            .roles()
            .iter()
            .copied()
            .filter(|held| leads(held.role))
            .collect();
        return Ok((scope.clone().with_roles(roles), filter.clone()));
    }
    match scope.account() {
        Some(account) if scope.has_role(Role::Caseworker) => Ok((
            scope.clone(),
            Filter {
                owner: Some(account),
                ..filter.clone()
            },
        )),
        _ => Err(Problem::not_found()),
    }
}

/// Begins an export: journals it with its count and filter, before the first row leaves; then the file piece by piece, a page of cases at
/// a time. How many cases it will have stands beside it. Names, employers, next actions and stories are in it only with a `release`: a
/// handing-over of the register that a second person approved, whose mark stands in every line.
///
/// # Errors
/// Not found for those who may export nothing; those of [`take_register`].
pub async fn export_cases(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    t: &Say,
    release: Option<uuid::Uuid>,
) -> Result<
    (
        i64,
        impl Stream<Item = Result<Vec<u8>, Problem>> + Send + use<>,
    ),
    Problem,
> {
    let asker = scope.clone();
    let (scope, filter) = exported_to(scope, filter)?;
    let input = (scope.clone(), filter.clone(), asker, t.clone());
    let (count, names, mark) = db
        .write(input, move |tx, (scope, filter, asker, t)| {
            Box::pin(async move {
                let mark = match release {
                    Some(id) => Some(take_register(tx, asker, t, id).await?),
                    None => None,
                };
                let count = store::count(tx, scope, filter, COUNT_MAX).await?;
                // Words that were looked for may be somebody's name: only that there were some.
                let details = serde_json::json!({
                    "count": count, "names": mark.is_some(),
                    "words": filter.words.is_some(),
                    "stage": filter.stage, "open": filter.open, "track": filter.track, "assigned": filter.assigned,
                    "red": filter.red, "owner": filter.owner,
                });
                let stream = journal::Stream::of("export", scope.actor().word());
                journal::record(tx, scope, Entry::new(stream, "labourline.cases.exported").with(details)).await?;
                let mut names = Names::default();
                for chapter in chapters::chapters(tx, scope).await? {
                    for colleague in accounts::desk_of(tx, scope, chapter.id).await? {
                        names.owners.insert(colleague.id, colleague.name);
                    }
                    names.chapters.insert(chapter.id, chapter.code);
                }
                Ok::<_, Problem>((count, names, mark))
            })
        })
        .await?;
    let start = Pages {
        db: db.clone(),
        scope,
        filter,
        names,
        t: t.clone(),
        mark,
        next: Next::Heading,
    };
    Ok((count, futures_util::stream::try_unfold(start, Pages::turn)))
}

struct Pages {
    db: Db,
    scope: Scope,
    filter: Filter,
    names: Names,
    t: Say,
    /// The mark of a release, for every line; none where names stay here.
    mark: Option<String>,
    next: Next,
}

enum Next {
    Heading,
    After(Option<Cursor>),
    Nothing,
}

impl Pages {
    async fn turn(mut self) -> Result<Option<(Vec<u8>, Self)>, Problem> {
        let after = match self.next {
            Next::Heading => {
                self.next = Next::After(None);
                return Ok(Some((heading_line(&self.t, self.mark.is_some()), self)));
            }
            Next::Nothing => return Ok(None),
            Next::After(cursor) => cursor,
        };
        let page = PageRequest {
            after,
            ..PageRequest::first(PAGE_ROWS)
        };
        let input = (self.scope.clone(), self.filter.clone(), page);
        let listed = self
            .db
            .read(input, |tx, (scope, filter, page)| {
                Box::pin(store::list_whole(tx, scope, filter, *page))
            })
            .await?;
        let key = listed.key(page);
        let mut cases = listed.rows;
        let more = cases.len() > PAGE_ROWS as usize;
        cases.truncate(PAGE_ROWS as usize);
        self.next = match cases.last() {
            Some(last) if more => Next::After(Some(Cursor { key, tie: last.no })),
            _ => Next::Nothing,
        };
        let mut piece = Vec::new();
        for case in &cases {
            piece.extend(case_line(case, &self.names, &self.t, self.mark.as_deref()));
        }
        if piece.is_empty() {
            Ok(None)
        } else {
            Ok(Some((piece, self)))
        }
    }
}

/// The heading line of bad rows: the file's own, and before them the row's number and what is wrong.
pub fn bad_heading(mapping: &Mapping, t: &Say) -> Vec<u8> {
    let mut line = "\u{feff}".as_bytes().to_vec();
    line.extend(csv_line(
        mapping
            .headings()
            .chain([t.say("register-bad-row"), t.say("register-bad-reason")]),
    ));
    line
}

/// A bad row: its cells as they were, its number in the file, what is wrong in the reader's language.
pub fn bad_line(mapping: &Mapping, row: &RowEnd, t: &Say) -> Vec<u8> {
    let width = mapping.0.len().max(row.cells.len());
    let blank = width - row.cells.len();
    let number = row.number.to_string();
    let reasons = reasons(&row.findings, t);
    let cells = row
        .cells
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat_n("", blank));
    csv_line(cells.chain([number.as_str(), reasons.as_str()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_spreadsheet_would_compute_leaves() {
        for cell in [
            "=1+1",
            "+91 98765",
            "-5",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "=cmd|' /C calc'!A0",
        ] {
            assert_eq!(safe_cell(cell), format!("'{cell}"));
        }
        assert_eq!(safe_cell("Asha"), "Asha");
        let line = String::from_utf8(csv_line(["=HYPERLINK(\"x\")", "a,b"])).unwrap();
        assert_eq!(line, "\"'=HYPERLINK(\"\"x\"\")\",\"a,b\"\r\n");
    }
}
