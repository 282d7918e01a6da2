//! Ways to claim: who files, where, on which form, with which papers. `data/ways.toml`.

use kernel::Day;
use std::collections::BTreeMap;

/// One way to claim. All texts are message keys.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    from: String,
    to: Option<String>,
    /// The authority.
    pub forum: String,
    /// The form.
    pub form: String,
    /// Who may file.
    pub who: Vec<String>,
    /// What to bring.
    pub documents: Vec<String>,
}

/// All ways, by rule.
#[derive(Debug, Clone)]
pub struct Ways {
    by_rule: BTreeMap<String, Vec<Way>>,
}

impl Ways {
    /// Reads the table.
    pub fn read(text: &str) -> Result<Self, String> {
        let by_rule: BTreeMap<String, Vec<Way>> =
            toml::from_str(text).map_err(|e| e.to_string())?;
        for way in by_rule.values().flatten() {
            for text in std::iter::once(&way.from).chain(&way.to) {
                Day::parse(text).ok_or_else(|| format!("{text} is no day"))?;
            }
        }
        Ok(Self { by_rule })
    }
    /// How to claim what `rule` gives for an event on `day`.
    pub fn of(&self, rule: &str, day: Day) -> Option<&Way> {
        self.by_rule.get(rule)?.iter().find(|way| {
            let begun = Day::parse(&way.from).is_some_and(|from| from <= day);
            let ended = way.to.as_deref().and_then(Day::parse);
            begun && ended.is_none_or(|to| day < to)
        })
    }
    /// Every way there is.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Way)> {
        self.by_rule
            .iter()
            .flat_map(|(rule, ways)| ways.iter().map(move |way| (rule.as_str(), way)))
    }
}
