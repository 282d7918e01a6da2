//! What happened on a case, in order, for people to read. Append only: a correction is a new event that names the old one.

use crate::cases::case::Case;
use crate::seals;
use kernel::Moment;
use platform::{DbError, Row, Scope, Tx, params};

/// The longest text of one entry.
pub(crate) const BODY_CHARS_MAX: usize = 10_000;

/// Who of those who see the case sees the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visibility {
    /// The desk.
    Desk,
    /// The desk and the worker on their own page.
    Claimant,
}

impl Visibility {
    fn word(self) -> &'static str {
        match self {
            Visibility::Desk => "desk",
            Visibility::Claimant => "claimant",
        }
    }
}

/// An entry to be written.
#[derive(Clone, Debug)]
pub(crate) struct Event<'a> {
    /// Stable word: `stage`, `note`, `receipt`, `offer`… Its message is `timeline-<kind>`.
    pub kind: &'static str,
    /// When it happened; the moment of recording where that is not told apart.
    pub at: Moment,
    /// Who sees it.
    pub visibility: Visibility,
    /// Free text.
    pub body: &'a str,
    /// Values for the message and for machines.
    pub data: serde_json::Value,
    /// The entry it corrects.
    pub corrects: Option<i64>,
}

impl<'a> Event<'a> {
    /// An entry of now, for the desk, without text.
    pub(crate) fn new(scope: &Scope, kind: &'static str) -> Self {
        Self {
            kind,
            at: scope.now(),
            visibility: Visibility::Desk,
            body: "",
            data: serde_json::Value::Null,
            corrects: None,
        }
    }
    /// The same with text.
    pub(crate) fn saying(mut self, body: &'a str) -> Self {
        self.body = body;
        self
    }
    /// The same with values.
    pub(crate) fn with(mut self, data: serde_json::Value) -> Self {
        self.data = data;
        self
    }
    /// The same, seen by the worker too.
    pub(crate) fn for_claimant(mut self) -> Self {
        self.visibility = Visibility::Claimant;
        self
    }
    /// The same, of another time.
    pub(crate) fn happened_at(mut self, at: Moment) -> Self {
        self.at = at;
        self
    }
}

/// An entry as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its place, from 1.
    pub seq: i64,
    /// When it happened.
    pub at: Moment,
    /// When it was written down.
    pub recorded_at: Moment,
    /// Who: [`platform::Actor::word`].
    pub actor: String,
    /// The name shown.
    pub actor_name: String,
    /// What.
    pub kind: String,
    /// Free text.
    pub body: String,
    /// Values, as JSON; empty where there are none.
    pub data: String,
    /// The entry it corrects.
    pub corrects: Option<i64>,
}

fn recorded(row: &Row<'_>) -> Result<Recorded, DbError> {
    Ok(Recorded {
        seq: row.get(0)?,
        at: row.get(1)?,
        recorded_at: row.get(2)?,
        actor: row.get(3)?,
        actor_name: row.get(4)?,
        kind: row.get(5)?,
        body: row.get(6)?,
        data: row.get(7)?,
        corrects: row.maybe(8)?,
    })
}

/// Writes an entry. The case was taken, so its counter is ours; the caller puts the case back.
pub(crate) async fn note(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    event: Event<'_>,
) -> Result<i64, DbError> {
    case.events += 1;
    case.last_activity_at = scope.now();
    let data = if event.data.is_null() {
        String::new()
    } else {
        event.data.to_string()
    };
    let seal = seals::of_case(tx, case).await?;
    // The name of a colleague; a worker's stands on the case, and would lie here in plain.
    let name = if scope.own_matter().is_some() {
        ""
    } else {
        scope.name()
    };
    tx.execute(
        "INSERT INTO timeline_events (case_no, seq, at, recorded_at, actor, actor_name, kind, visibility, body, data, corrects) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            case.no, case.events, event.at, scope.now(), scope.actor().word(), name, event.kind, event.visibility.word(),
            seal.text("timeline_events.body", case.events, event.body)?,
            seal.text("timeline_events.data", case.events, &data)?, event.corrects
        ],
    )
    .await?;
    Ok(case.events)
}

/// Entries of a case, latest first, before place `before_seq`. The case was found through the query layer.
pub(crate) async fn entries(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    before_seq: Option<i64>,
    rows_max: u32,
) -> Result<Vec<Recorded>, DbError> {
    let only = if scope.own_matter().is_some() {
        "AND visibility = 'claimant'"
    } else {
        ""
    };
    let mut entries = tx.query(
        &format!(
            "SELECT seq, at, recorded_at, actor, actor_name, kind, body, data, corrects FROM timeline_events \
             WHERE case_no = $1 AND seq < $2 {only} ORDER BY seq DESC LIMIT $3"
        ),
        params![case.no, before_seq.unwrap_or(i64::MAX), rows_max],
        recorded,
    )
    .await?;
    let sealed = entries.iter_mut().flat_map(|entry| {
        [
            seals::text(case.id, "timeline_events.body", entry.seq, &mut entry.body),
            seals::text(case.id, "timeline_events.data", entry.seq, &mut entry.data),
        ]
    });
    seals::open(tx, sealed).await?;
    Ok(entries)
}
