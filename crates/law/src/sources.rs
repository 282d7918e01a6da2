//! Sources: where a number of the law, a reading or a period of limitation stands written.

use kernel::Day;
use std::collections::BTreeMap;

/// How sure we are. The order is from sure to unsure; an answer is as sure as the least sure thing it rests on.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Counsel has approved it.
    CounselApproved,
    /// Read in the source itself.
    Read,
    /// Read in somebody else's account of the source: news, a law firm, a forum.
    SecondRead,
    /// From memory, or derived from a text; nobody has checked it.
    Unverified,
}

impl Status {
    /// The message key.
    pub fn key(self) -> &'static str {
        match self {
            Status::CounselApproved => "law-status-counsel-approved",
            Status::Read => "law-status-read",
            Status::SecondRead => "law-status-second-read",
            Status::Unverified => "law-status-unverified",
        }
    }
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Act, rules, order, judgment.
    pub instrument: String,
    /// Its number.
    pub number: String,
    /// Its date.
    #[serde(deserialize_with = "day")]
    pub date: Day,
    /// Section, rule, paragraph.
    pub section: String,
    /// Where it was read, or what is doubtful about it.
    #[serde(default)]
    pub note: String,
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    use serde::Deserialize;
    Day::deserialize(from)
}

/// The place of a source in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u16);

/// All sources.
#[derive(Debug, Clone)]
pub struct Sources {
    list: Vec<(String, Source)>,
    /// So many are of the table, sorted by their word; those of amendments follow as they came.
    sorted: usize,
}

impl Sources {
    /// Reads the table.
    pub fn read(text: &str) -> Result<Self, String> {
        let raw: BTreeMap<String, Source> = toml::from_str(text).map_err(|e| e.to_string())?;
        let list: Vec<(String, Source)> = raw.into_iter().collect();
        Ok(Self {
            sorted: list.len(),
            list,
        })
    }
    /// The place of a source by its word.
    pub fn id(&self, word: &str) -> Option<SourceId> {
        let of_table = self.list[..self.sorted].binary_search_by(|(w, _)| w.as_str().cmp(word));
        let at = of_table.ok().or_else(|| {
            let added = &self.list[self.sorted..];
            Some(self.sorted + added.iter().position(|(w, _)| w == word)?)
        })?;
        u16::try_from(at).ok().map(SourceId)
    }
    /// Adds the source of an amendment; the same source once. `None` where there are more than 65,535.
    pub(crate) fn add(&mut self, source: &Source) -> Option<SourceId> {
        let known = self.list[self.sorted..]
            .iter()
            .position(|(_, s)| s == source);
        let at = known.map_or(self.list.len(), |at| self.sorted + at);
        if at == self.list.len() {
            let word = format!("amended-{}", at - self.sorted + 1);
            self.list.push((word, source.clone()));
        }
        u16::try_from(at).ok().map(SourceId)
    }
    /// The source at a place.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[usize::from(id.0)].1
    }
    /// Its word.
    pub fn word(&self, id: SourceId) -> &str {
        &self.list[usize::from(id.0)].0
    }
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.list
            .iter()
            .map(|(word, source)| (word.as_str(), source))
    }
}
