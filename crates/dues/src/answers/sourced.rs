//! Sources of an answer, each with its number, and how sure we are of what was taken from it.

use super::WordView;
use law::limitation::Claim;
use law::parameters::Param;
use law::sources::SourceId;
use law::{Law, Status};
use platform::words::Say;
use serde::Serialize;
use utoipa::ToSchema;

/// Where something stands written.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SourceView {
    /// Its number in this answer.
    pub number: usize,
    /// Act, rules, order, judgment.
    pub instrument: String,
    /// Its number.
    pub numbered: String,
    /// Its date.
    #[schema(format = Date)]
    pub date: String,
    /// Its date as people write it.
    pub date_text: String,
    /// Section, rule, paragraph.
    pub section: String,
    /// Where it was read, or what is doubtful about it; may be empty.
    pub note: String,
    /// How sure.
    pub status: WordView,
}

/// The sources of an answer while it is put together.
pub struct SourcesView<'a> {
    law: &'a Law,
    found: Vec<(SourceId, Status)>,
}

impl<'a> SourcesView<'a> {
    /// None yet.
    pub fn new(law: &'a Law) -> Self {
        Self {
            law,
            found: Vec::new(),
        }
    }
    /// The number of a source; where its status is not told, that of the least sure row of the law that names it.
    pub fn number(&mut self, id: SourceId, status: Option<Status>) -> usize {
        let status = status.unwrap_or_else(|| status_of(self.law, id));
        match self.found.iter().position(|(known, _)| *known == id) {
            Some(at) => {
                self.found[at].1 = self.found[at].1.max(status);
                at + 1
            }
            None => {
                self.found.push((id, status));
                self.found.len()
            }
        }
    }
    /// All of them, by number.
    pub fn finish(self, t: &Say) -> Vec<SourceView> {
        self.found
            .iter()
            .enumerate()
            .map(|(at, (id, status))| {
                let source = self.law.sources().get(*id);
                SourceView {
                    number: at + 1,
                    instrument: source.instrument.clone(),
                    numbered: source.number.clone(),
                    date: source.date.to_string(),
                    date_text: t.day(source.date),
                    section: source.section.clone(),
                    note: source.note.clone(),
                    status: WordView::of_status(*status, t),
                }
            })
            .collect()
    }
}

/// How sure we are of a source: as of the least sure row that names it. A source no row names is a text we hold: unverified.
fn status_of(law: &Law, id: SourceId) -> Status {
    let parameters = Param::ALL
        .iter()
        .flat_map(|param| law.parameters().rows(*param))
        .filter(|row| row.source == id)
        .map(|row| row.status);
    let readings = law.readings().rows().iter();
    let readings = readings
        .filter(|row| row.source == id)
        .map(|row| row.status);
    let periods = Claim::ALL
        .iter()
        .flat_map(|claim| law.limitations().rows(*claim))
        .filter(|row| row.source == id || row.saved_by == Some(id))
        .map(|row| row.status);
    parameters
        .chain(readings)
        .chain(periods)
        .max()
        .unwrap_or(Status::Unverified)
}
