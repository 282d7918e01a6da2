//! What is known of a person, and what may be written of one.

use crate::NAME_CHARACTERS_MAX;
use crate::words::stored_words;
use kernel::{ChapterId, Day, FieldProblem, Language, Moment, PersonId};
use serde::{Deserialize, Serialize};

/// The longest word for how somebody describes their own sex.
const SEX_CHARACTERS_MAX: usize = 40;
/// Nobody who asks for wages was born more years ago than this.
const AGE_YEARS_MAX: i16 = 120;

stored_words! {
    /// How well somebody reads: whether a text or a voice reaches them.
    Literacy in "persons-literacy" {
        /// Nobody asked.
        Unknown = "unknown",
        /// Does not read.
        None = "none",
        /// Reads a little, or only numbers and signs.
        Some = "some",
        /// Reads.
        Fluent = "fluent",
    }
}

impl Default for Literacy {
    /// What it is until somebody asks.
    fn default() -> Self {
        Literacy::Unknown
    }
}

/// A person to register. Only the name is needed; everything else may come later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NewPerson {
    /// The name as the desk writes it.
    #[schema(min_length = 1, max_length = 120)]
    pub display_name: String,
    /// The name in the person's own script.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub name_native: Option<String>,
    /// The name in Latin letters.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub name_latin: Option<String>,
    /// In the person's own word.
    #[serde(default)]
    #[schema(max_length = 40)]
    pub sex_self_described: Option<String>,
    /// Year of birth, as near as it is known.
    #[serde(default)]
    #[schema(minimum = 1900, maximum = 2100)]
    pub birth_year: Option<i16>,
    /// LGD code of the home state.
    #[serde(default)]
    pub home_state_lgd: Option<u8>,
    /// LGD code of the home district; it gives the state where that is absent.
    #[serde(default)]
    pub home_district_lgd: Option<u16>,
    /// Home village.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub village: Option<String>,
    /// The language to speak with them, by its BCP 47 code.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub language_primary: Option<Language>,
    /// Another language that will do.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub language_second: Option<Language>,
    /// How well they read.
    #[serde(default)]
    pub literacy: Literacy,
}

impl NewPerson {
    /// What can't be taken, each field's name behind `prefix` (`claimants.0.`); empty where all can.
    pub fn problems(&self, today: Day, prefix: &str) -> Vec<FieldProblem> {
        let mut wrong = Vec::new();
        let mut blame = |field: &str, code: &'static str| {
            wrong.push(FieldProblem::new(format!("{prefix}{field}"), code));
        };
        if tidy(&self.display_name).is_none() {
            blame("display_name", "people.person.name-missing");
        }
        let this_year = today.year_month().0;
        if let Some(year) = self.birth_year
            && !(this_year - AGE_YEARS_MAX..=this_year).contains(&year)
        {
            blame("birth_year", "people.person.birth-year");
        }
        let state = self.home_state_lgd.map(kernel::place::state);
        if state == Some(None) {
            blame("home_state_lgd", "people.person.place-unknown");
        }
        match self.home_district_lgd.map(kernel::place::district) {
            None => {}
            Some(None) => blame("home_district_lgd", "people.person.place-unknown"),
            Some(Some(district)) => {
                if let Some(Some(state)) = state
                    && state.lgd != district.state_lgd
                {
                    blame("home_district_lgd", "people.person.district-elsewhere");
                }
            }
        }
        let texts = [
            (
                "display_name",
                Some(&self.display_name),
                NAME_CHARACTERS_MAX,
            ),
            (
                "name_native",
                self.name_native.as_ref(),
                NAME_CHARACTERS_MAX,
            ),
            ("name_latin", self.name_latin.as_ref(), NAME_CHARACTERS_MAX),
            (
                "sex_self_described",
                self.sex_self_described.as_ref(),
                SEX_CHARACTERS_MAX,
            ),
            ("village", self.village.as_ref(), NAME_CHARACTERS_MAX),
        ];
        for (field, text, most) in texts {
            too_long(&mut wrong, prefix, field, text.map(String::as_str), most);
        }
        wrong
    }

    /// The same with texts tidied, empty ones absent, and the state that the district is in.
    pub(super) fn tidied(&self) -> Self {
        let text = |text: &Option<String>| text.as_deref().and_then(tidy);
        let state_of_district = || {
            self.home_district_lgd
                .and_then(kernel::place::district)
                .map(|district| district.state_lgd)
        };
        Self {
            display_name: tidy(&self.display_name).unwrap_or_default(),
            name_native: text(&self.name_native),
            name_latin: text(&self.name_latin),
            sex_self_described: text(&self.sex_self_described),
            birth_year: self.birth_year,
            home_state_lgd: self
                .home_state_lgd
                .and_then(kernel::place::state)
                .map(|state| state.lgd)
                .or_else(state_of_district),
            home_district_lgd: self.home_district_lgd,
            village: text(&self.village),
            language_primary: self.language_primary,
            language_second: self.language_second,
            literacy: self.literacy,
        }
    }
}

/// Adds a problem where `text` is longer than `most` characters.
pub(crate) fn too_long(
    wrong: &mut Vec<FieldProblem>,
    prefix: &str,
    field: &str,
    text: Option<&str>,
    most: usize,
) {
    if text.is_some_and(|text| text.chars().count() > most) {
        wrong.push(
            FieldProblem::new(format!("{prefix}{field}"), "people.person.text-long")
                .with("most", most),
        );
    }
}

/// `text` with single spaces and without what no name has: control characters, and marks that turn the direction of writing and can make
/// one name look like another. Joiners stay: Indian scripts need them. `None` where nothing is left.
pub(crate) fn tidy(text: &str) -> Option<String> {
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .filter(|letter| !turns(*letter))
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A person as registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Person {
    /// The person's id.
    #[schema(value_type = String, format = "uuid")]
    pub id: PersonId,
    /// The chapter that registered them.
    #[schema(value_type = String, format = "uuid")]
    pub chapter_id: ChapterId,
    /// Name, home, languages.
    #[serde(flatten)]
    pub about: NewPerson,
    /// Whether they died.
    pub deceased: bool,
    /// Who stands for them.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub next_of_kin_id: Option<PersonId>,
    /// The row in front, where somebody said that this row and that are one person.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub merged_into_id: Option<PersonId>,
    /// Counts the corrections; an edit says which version it was made on.
    pub version: i64,
    /// When they were registered.
    #[schema(value_type = String, format = "date-time")]
    pub created_at: Moment,
    /// When they were last corrected.
    #[schema(value_type = String, format = "date-time")]
    pub updated_at: Moment,
}

impl Person {
    /// The name to show.
    pub fn name(&self) -> &str {
        &self.about.display_name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::new(2026, 11, 22).unwrap()
    }

    #[test]
    fn only_a_name_is_needed() {
        let person = NewPerson {
            display_name: "Ramesh Namoona".to_owned(),
            ..NewPerson::default()
        };
        assert_eq!(person.problems(today(), ""), []);
        let json: NewPerson =
            serde_json::from_str(r#"{"display_name": "Ramesh Namoona"}"#).unwrap();
        assert_eq!(json, person);
    }

    #[test]
    fn every_wrong_field_is_named_behind_the_prefix() {
        let person = NewPerson {
            display_name: " \u{0}\u{202e} ".to_owned(),
            name_native: Some("ନ".repeat(NAME_CHARACTERS_MAX + 1)),
            sex_self_described: Some("x".repeat(SEX_CHARACTERS_MAX + 1)),
            birth_year: Some(1900),
            home_state_lgd: Some(99),
            home_district_lgd: Some(9999),
            ..NewPerson::default()
        };
        let wrong = person.problems(today(), "claimants.0.");
        let mut fields: Vec<&str> = wrong.iter().map(|wrong| wrong.field.as_str()).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            [
                "claimants.0.birth_year",
                "claimants.0.display_name",
                "claimants.0.home_district_lgd",
                "claimants.0.home_state_lgd",
                "claimants.0.name_native",
                "claimants.0.sex_self_described",
            ]
        );
        let unborn = NewPerson {
            display_name: "Asha Udaharan".to_owned(),
            birth_year: Some(2027),
            ..NewPerson::default()
        };
        assert_eq!(unborn.problems(today(), "").len(), 1);
    }

    #[test]
    fn a_district_lies_in_its_state_and_gives_it() {
        let ganjam = kernel::place::district_by_name("Ganjam", Some(21)).unwrap();
        let mut person = NewPerson {
            display_name: "Asha Udaharan".to_owned(),
            home_district_lgd: Some(ganjam.lgd),
            ..NewPerson::default()
        };
        assert_eq!(person.tidied().home_state_lgd, Some(21));
        person.home_state_lgd = Some(32);
        let wrong = person.problems(today(), "");
        assert_eq!(wrong[0].code, "people.person.district-elsewhere");
    }

    #[test]
    fn a_name_keeps_its_joiners_and_loses_what_is_no_letter() {
        assert_eq!(
            tidy("  Sita\u{0}\tNamoona \u{202e}"),
            Some("Sita Namoona".to_owned())
        );
        assert_eq!(tidy("क्\u{200d}ष"), Some("क्\u{200d}ष".to_owned()));
        assert_eq!(tidy("\u{0}"), None);
    }
}
