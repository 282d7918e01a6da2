//! Who may see which person: those of the chapters whose cases one works on; the program all; nobody else any.

use kernel::ChapterId;
use platform::{Param, Scope};

/// The chapters whose persons a scope may see.
pub(super) enum Seen {
    /// Of every chapter.
    All,
    /// Of these chapters; of none where the list is empty.
    Of(Vec<ChapterId>),
}

impl Seen {
    /// What `scope` may see. A worker sees their own case's page, not the register of persons.
    pub(super) fn by(scope: &Scope) -> Self {
        if scope.is_program() {
            Seen::All
        } else {
            Seen::Of(scope.case_chapters())
        }
    }
    /// Whether persons of `chapter` are seen.
    pub(super) fn includes(&self, chapter: ChapterId) -> bool {
        match self {
            Seen::All => true,
            Seen::Of(chapters) => chapters.contains(&chapter),
        }
    }
    /// Whether nobody is seen, so that no statement needs to be run.
    pub(super) fn is_nobody(&self) -> bool {
        matches!(self, Seen::Of(chapters) if chapters.is_empty())
    }
    /// ` AND persons.chapter_id IN (…)`, its parameters appended to `params`.
    pub(super) fn condition(&self, params: &mut Vec<Param<'_>>) -> String {
        match self {
            Seen::All => String::new(),
            Seen::Of(chapters) if chapters.is_empty() => " AND 1 = 0".to_owned(),
            Seen::Of(chapters) => {
                let first = params.len() + 1;
                let places: Vec<String> = (first..first + chapters.len())
                    .map(|place| format!("${place}"))
                    .collect();
                params.extend(chapters.iter().map(Param::from));
                format!(" AND persons.chapter_id IN ({})", places.join(", "))
            }
        }
    }
}
