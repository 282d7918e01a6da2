//! Cases as rows of a list: words chosen, sums and times written in the reader's language.

use crate::cases::case::CaseLine;
use crate::cases::words::{Sensitivity, Stage};
use kernel::Moment;
use platform::words::Say;

/// A case in a list, as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct LineView {
    /// Its page.
    pub href: String,
    /// In pairs.
    pub spaced: String,
    /// Whose matter; the reference where the case is closely kept.
    pub who: String,
    /// The other side.
    pub opponent: String,
    /// Where it stands.
    pub stage: String,
    /// The badge's class.
    pub stage_class: &'static str,
    /// Restricted or sealed, in words.
    pub sensitivity: Option<String>,
    /// Red flags up.
    pub red: bool,
    /// Owner not chosen.
    pub unassigned: bool,
    /// What is to be done next.
    pub next: Option<NextView>,
    /// An instalment's day that has passed.
    pub promise: Option<String>,
    /// Claimed.
    pub claimed: String,
    /// How a search found it, where it is not written as typed; empty else.
    pub found_as: String,
    /// Where the words sought stand in the matter; empty where they do not, or nothing was sought.
    pub found_in: Vec<text::SnippetPart>,
}

/// What is to be done next, by when.
#[derive(Clone, Debug)]
pub(crate) struct NextView {
    /// What.
    pub text: String,
    /// For the `datetime` attribute.
    pub stamp: String,
    /// By when, in words.
    pub when: String,
    /// How late, in words, where it is.
    pub late: Option<String>,
    /// Whether it falls on this day.
    pub today: bool,
}

impl NextView {
    /// What is to be done by `at`.
    pub(crate) fn new(t: &Say, text: &str, at: Moment, now: Moment) -> Self {
        let today = at.day() == now.day();
        Self {
            text: crate::cases::moves::next::shown(t, text),
            stamp: at.rfc3339(),
            when: if today { t.clock(at) } else { t.moment(at) },
            late: (at < now).then(|| t.ago(at, now)),
            today,
        }
    }
}

/// The class of a stage's badge; the word always says it too.
pub(crate) fn stage_class(stage: Stage) -> &'static str {
    match stage {
        Stage::Emergency => "badge badge-red",
        Stage::Mediation | Stage::Enquiry => "badge badge-accent",
        Stage::SettledFull => "badge badge-green",
        _ => "badge",
    }
}

/// The word for how closely a case is kept, where it is.
pub(crate) fn sensitivity_word(t: &Say, sensitivity: Sensitivity) -> Option<String> {
    (sensitivity != Sensitivity::Normal).then(|| t.word("cases-sensitivity-", sensitivity.word()))
}

impl LineView {
    /// The row of `line`.
    pub(crate) fn new(t: &Say, line: &CaseLine, now: Moment) -> Self {
        let who = match line.claimant_count {
            _ if line.sensitivity != Sensitivity::Normal || line.claimant_name.is_empty() => {
                line.title.clone()
            }
            0 | 1 => line.claimant_name.clone(),
            many => t.with(
                "cases-and-more",
                &[
                    ("name", line.claimant_name.as_str().into()),
                    ("n", (many - 1).into()),
                ],
            ),
        };
        let next = line
            .next_action
            .as_deref()
            .zip(line.next_action_at)
            .map(|(text, at)| NextView::new(t, text, at, now));
        Self {
            href: format!("/cases/{}", line.reference),
            spaced: line.reference.spaced(),
            who,
            opponent: line.opponent_name.clone(),
            stage: t.word("cases-stage-", line.stage.word()),
            stage_class: stage_class(line.stage),
            sensitivity: sensitivity_word(t, line.sensitivity),
            red: line.red_flags_up > 0,
            unassigned: !line.assigned,
            next,
            promise: line
                .promise_due
                .filter(|due| *due < now.day())
                .map(|due| t.day(due)),
            claimed: t.money(line.claimed),
            found_as: String::new(),
            found_in: Vec::new(),
        }
    }

    /// Whether its next action is overdue.
    pub(crate) fn is_late(&self) -> bool {
        self.next.as_ref().is_some_and(|next| next.late.is_some())
    }

    /// The rows of `lines`.
    pub(crate) fn all(t: &Say, lines: &[CaseLine], now: Moment) -> Vec<Self> {
        lines.iter().map(|line| Self::new(t, line, now)).collect()
    }
}
