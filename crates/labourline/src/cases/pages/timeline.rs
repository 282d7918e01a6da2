//! The timeline as it is read: what happened in words, with the values that belong to them.

use crate::cases::api::reference_of;
use crate::cases::store::timeline::Recorded;
use crate::cases::view::{TIMELINE_ROWS, read_timeline};
use askama::Template;
use axum::response::Response;
use kernel::{Day, Moment, Paise, Reference};
use platform::web::{PathOf, QueryOf, Refusal, Shell, SignedIn, page};
use platform::words::{Say, Value};
use serde::Deserialize;

/// An entry, as it is shown.
#[derive(Clone, Debug)]
pub(super) struct EntryView {
    /// Its place.
    pub seq: i64,
    /// For the `datetime` attribute.
    pub stamp: String,
    /// When it happened.
    pub when: String,
    /// When it was written down, where that was another day.
    pub recorded: Option<String>,
    /// Who; empty for the program.
    pub who: String,
    /// What.
    pub what: String,
    /// Free text.
    pub body: String,
    /// The class of the entry.
    pub class: &'static str,
    /// The entry it corrects.
    pub corrects: Option<i64>,
}

impl EntryView {
    /// The entries in the reader's language.
    pub(super) fn all(t: &Say, entries: Vec<Recorded>) -> Vec<Self> {
        entries
            .into_iter()
            .map(|entry| Self::new(t, entry))
            .collect()
    }

    fn new(t: &Say, entry: Recorded) -> Self {
        let what = what_happened(t, &entry);
        Self {
            seq: entry.seq,
            stamp: entry.at.rfc3339(),
            when: t.moment(entry.at),
            recorded: (entry.recorded_at.day() != entry.at.day())
                .then(|| t.day(entry.recorded_at.day())),
            who: if entry.actor.starts_with("worker:") {
                t.say("timeline-by-worker").to_owned()
            } else {
                entry.actor_name
            },
            what,
            body: entry.body,
            class: class_of(&entry.kind),
            corrects: entry.corrects,
        }
    }
}

/// What an entry tells, in the reader's language.
pub(crate) fn what_happened(t: &Say, entry: &Recorded) -> String {
    let key = format!("timeline-{}", entry.kind.replace('_', "-"));
    // Only a message with values in it costs the reading of them.
    if entry.data.is_empty() {
        t.say(&key).to_owned()
    } else {
        told(t, &key, &entry.data)
    }
}

fn class_of(kind: &str) -> &'static str {
    const MONEY: [&str; 9] = [
        "receipt",
        "settlement",
        "settled",
        "instalment",
        "award",
        "confirm",
        "written_off",
        "write_off",
        "bounced",
    ];
    const RED: [&str; 4] = ["flag", "emergency", "promise_overdue", "climbed"];
    if kind.starts_with("stage") || matches!(kind, "opened" | "closed" | "reopened") {
        "is-stage"
    } else if RED.iter().any(|word| kind.contains(word)) {
        "is-red"
    } else if MONEY.iter().any(|word| kind.contains(word)) {
        "is-money"
    } else {
        ""
    }
}

/// The message of an entry with its values: sums as money, moments and days as the reader writes them, stored words by their names.
fn told(t: &Say, key: &str, data: &str) -> String {
    let Ok(serde_json::Value::Object(values)) = serde_json::from_str(data) else {
        return t.say(key).to_owned();
    };
    let args: Vec<(&str, Value<'_>)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), shown(t, name, value)))
        .collect();
    t.with(key, &args)
}

fn shown<'v>(t: &Say, name: &str, value: &'v serde_json::Value) -> Value<'v> {
    match value {
        serde_json::Value::Number(number) => {
            let number = number.as_i64().unwrap_or(0);
            if name.ends_with("paise") || matches!(name, "amount" | "sum") {
                t.money(Paise(number)).into()
            } else {
                number.into()
            }
        }
        serde_json::Value::String(text) => word_of(t, name, text).into(),
        _ => "".into(),
    }
}

fn word_of(t: &Say, name: &str, text: &str) -> String {
    let prefix = match name {
        "from" | "to" | "stage" => "cases-stage-",
        "outcome" => "cases-outcome-",
        "purpose" => "cases-consent-",
        "flag" | "code" => "safety-flag-",
        "result" => "mediation-attempt-",
        "channel" => "contacts-channel-",
        "step" => "climb-step-",
        "kind" => "evidence-kind-",
        "helper" => "safety-helper-",
        "route" => "ledger-route-",
        "mode" => "ledger-mode-",
        _ => "",
    };
    if !prefix.is_empty() {
        let key = format!("{prefix}{}", text.replace('_', "-"));
        if t.has(&key) {
            return t.say(&key).to_owned();
        }
    }
    if let Some(moment) = Moment::parse_rfc3339(text) {
        return t.moment(moment);
    }
    if text.len() == 10
        && let Some(day) = Day::parse(text)
    {
        return t.day(day);
    }
    text.to_owned()
}

#[derive(Template)]
#[template(path = "labourline/cases/timeline.html")]
struct TimelinePage {
    shell: Shell,
    t: Say,
    reference: Reference,
    title: String,
    timeline: Vec<EntryView>,
    older: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct Before {
    before: Option<i64>,
}

pub(super) async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    QueryOf(asked): QueryOf<Before>,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let read = read_timeline(
        &visit.app().db,
        &visit.scope,
        reference,
        asked.before,
        TIMELINE_ROWS,
    )
    .await?;
    let t = visit.say();
    let title = read.case.shown_title();
    page(&TimelinePage {
        shell: visit.shell_titled(title.clone()),
        timeline: EntryView::all(&t, read.entries),
        t,
        reference,
        title,
        older: read.next,
    })
}
