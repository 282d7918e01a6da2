//! Rows, sources and reports as the API and the form say them.

use super::preview::{ChangedAnswer, MovedFigure, Preview, Report};
use kernel::{AccountId, Day, FieldProblem, Moment, Paise, Problem};
use law::parameters::{Share, Worth};
use law::tables::SchemeTerms;
use law::{Amendment, Change, Gist, Law, Param, Source, Status, facts};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What a row adds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LawRowKind)]
pub(crate) enum RowKind {
    /// A value of a parameter.
    #[default]
    Parameter,
    /// A rate of a wage table.
    Wage,
    /// A listed scheme: who is taken in.
    Scheme,
}

impl RowKind {
    pub(super) const ALL: [RowKind; 3] = [RowKind::Parameter, RowKind::Wage, RowKind::Scheme];

    pub(super) fn word(self) -> &'static str {
        match self {
            RowKind::Parameter => "parameter",
            RowKind::Wage => "wage",
            RowKind::Scheme => "scheme",
        }
    }
    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Where a row stands written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LawSource)]
pub(crate) struct SourceBody {
    /// Act, rules, order, judgment.
    #[schema(min_length = 1, max_length = 300)]
    pub(super) instrument: String,
    /// Its number.
    #[schema(min_length = 1, max_length = 300)]
    pub(super) number: String,
    /// Its date.
    #[schema(value_type = String, format = Date)]
    pub(super) date: Option<Day>,
    /// Section, rule, paragraph.
    #[schema(min_length = 1, max_length = 300)]
    pub(super) section: String,
    /// Where it was read, or what is doubtful about it.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub(super) note: String,
}

/// A listed scheme: who is taken in, and what it gives. What is left out is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = LawScheme)]
pub(crate) struct SchemeBody {
    /// Its word; a later row of the same word takes its place.
    #[schema(min_length = 2, max_length = 60, pattern = "^[a-z0-9-]+$")]
    pub(super) word: String,
    /// Its name in English.
    #[schema(min_length = 1, max_length = 300)]
    pub(super) name: String,
    /// Its name in Hindi.
    #[schema(max_length = 300)]
    pub(super) name_hi: String,
    /// Its name in Odia.
    #[schema(max_length = 300)]
    pub(super) name_or: String,
    /// From this age on.
    #[schema(minimum = 0, maximum = 120)]
    pub(super) age_from: Option<i64>,
    /// Up to and with this age.
    #[schema(minimum = 0, maximum = 120)]
    pub(super) age_to: Option<i64>,
    /// Only who does building or other construction work.
    pub(super) construction: bool,
    /// Days worked in the last twelve months, at the least.
    #[schema(minimum = 0, maximum = 366)]
    pub(super) days_worked: Option<i64>,
    /// Completed years registered with the board, at the least.
    #[schema(minimum = 0, maximum = 60)]
    pub(super) registered_years: Option<i64>,
    /// Income of a month in paise, at the most.
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub(super) income_max_paise: Option<Paise>,
    /// Only who is no member of EPF, ESI or NPS.
    pub(super) outside_epf_esi: bool,
    /// Only who pays no income tax.
    pub(super) no_income_tax: bool,
    /// What it gives, in paise.
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub(super) gives_paise: Option<Paise>,
}

/// A row of the law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LawRow)]
pub(crate) struct RowBody {
    /// What it adds.
    pub(super) kind: RowKind,
    /// For a parameter, its word: `gratuity-ceiling`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub(super) param: Option<String>,
    /// For a parameter, its value as its other rows have it: rupees (`1500.50`), a share (`25/300`), a whole number; nothing for a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub(super) worth: Option<String>,
    /// For a wage: `unskilled`, `semi_skilled`, `skilled`, `highly_skilled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub(super) skill: Option<String>,
    /// For a wage: `A`, `B`, `C`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10)]
    pub(super) area: Option<String>,
    /// For a wage: a day's wage in paise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i64>, minimum = 1)]
    pub(super) day_wage_paise: Option<Paise>,
    /// For a scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) scheme: Option<SchemeBody>,
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    pub(super) from: Option<Day>,
    /// First day no longer in force.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub(super) to: Option<Day>,
    /// Day it was published.
    #[schema(value_type = String, format = Date)]
    pub(super) known: Option<Day>,
    /// Where it holds: `india`, `central`, `state:21`, `board:18`.
    #[schema(
        max_length = 20,
        pattern = "^(india|central|(state|board):[0-9]{1,2})$"
    )]
    pub(super) place: String,
    /// Where it stands written.
    pub(super) source: SourceBody,
    /// How sure: `read`, `second-read`, `unverified`; `counsel-approved` once it is released.
    #[schema(value_type = String, pattern = "^(read|second-read|unverified|counsel-approved)$")]
    pub(super) status: Option<Status>,
}

/// The kind of value a parameter's rows have.
pub(super) fn kind_of(law: &Law, param: &str) -> Option<Worth> {
    let param = Param::by_word(param)?;
    law.parameters().rows(param).first().map(|row| row.worth)
}

fn worth_of(law: &Law, param: &str, text: &str) -> Option<Worth> {
    Some(match kind_of(law, param)? {
        Worth::Money(_) => Worth::Money(Paise::parse(text)?),
        Worth::Share(_) => {
            let (parts, of) = text.split_once('/')?;
            Worth::Share(Share {
                parts: parts.trim().parse().ok()?,
                of: of.trim().parse().ok()?,
            })
        }
        Worth::Count(_) => Worth::Count(text.parse().ok()?),
        Worth::Text => Worth::Text,
    })
}

/// A value as it is typed.
pub(super) fn worth_text(worth: Worth) -> String {
    match worth {
        Worth::Money(sum) => sum.plain(),
        Worth::Share(share) => format!("{}/{}", share.parts, share.of),
        Worth::Count(count) => count.to_string(),
        Worth::Text => String::new(),
    }
}

impl RowBody {
    /// The row, its words read against `law`.
    ///
    /// # Errors
    /// What is missing or can't be read, field by field; whether the row can be added is another question.
    pub(super) fn row(&self, law: &Law) -> Result<Amendment, Problem> {
        let mut fields = Vec::new();
        let mut lacks = |field: &'static str, code: &'static str| {
            fields.push(FieldProblem::new(field, code));
        };
        let change = match self.kind {
            RowKind::Parameter => {
                let param = self.param.clone().unwrap_or_default();
                let text = self.worth.as_deref().unwrap_or_default().trim();
                let worth = worth_of(law, &param, text);
                if kind_of(law, &param).is_none() {
                    lacks("param", "dues.draft.no-such-parameter");
                } else if worth.is_none() {
                    lacks("worth", "dues.draft.other-kind");
                }
                worth.map(|worth| Change::Parameter { param, worth })
            }
            RowKind::Wage => {
                let skill = facts::Skill::ALL
                    .iter()
                    .find(|skill| Some(skill.word()) == self.skill.as_deref());
                let area = facts::Area::ALL
                    .iter()
                    .find(|area| Some(area.word()) == self.area.as_deref());
                if skill.is_none() {
                    lacks("skill", "platform.choose-one");
                }
                if area.is_none() {
                    lacks("area", "platform.choose-one");
                }
                if self.day_wage_paise.is_none() {
                    lacks("day_wage", "platform.required");
                }
                match (skill, area, self.day_wage_paise) {
                    (Some(skill), Some(area), Some(day_wage)) => Some(Change::Wage {
                        skill: *skill,
                        area: *area,
                        day_wage,
                    }),
                    _ => None,
                }
            }
            RowKind::Scheme => {
                let scheme = self.scheme.as_ref().map(SchemeBody::terms);
                if scheme.is_none() {
                    lacks("scheme.word", "platform.required");
                }
                scheme.map(Change::Scheme)
            }
        };
        for (field, day) in [
            ("from", self.from),
            ("known", self.known),
            ("source.date", self.source.date),
        ] {
            if day.is_none() {
                lacks(field, "platform.required");
            }
        }
        if self.status.is_none() {
            lacks("status", "platform.choose-one");
        }
        let whole = (change, self.from, self.known, self.source.date, self.status);
        let (Some(change), Some(from), Some(known), Some(date), Some(status)) = whole else {
            return Err(Problem::invalid(fields));
        };
        let source = &self.source;
        Ok(Amendment {
            change,
            from,
            to: self.to,
            known,
            place: self.place.clone(),
            source: Source {
                instrument: source.instrument.trim().to_owned(),
                number: source.number.trim().to_owned(),
                date,
                section: source.section.trim().to_owned(),
                note: source.note.trim().to_owned(),
            },
            status,
        })
    }
}

impl SchemeBody {
    fn terms(&self) -> SchemeTerms {
        let names = [
            ("en", &self.name),
            ("hi", &self.name_hi),
            ("or", &self.name_or),
        ];
        SchemeTerms {
            word: self.word.trim().to_owned(),
            names: names
                .into_iter()
                .filter(|(_, name)| !name.trim().is_empty())
                .map(|(language, name)| (language.to_owned(), name.trim().to_owned()))
                .collect(),
            age_from: self.age_from,
            age_to: self.age_to,
            construction: self.construction,
            days_worked: self.days_worked,
            registered_years: self.registered_years,
            income_max: self.income_max_paise,
            outside_epf_esi: self.outside_epf_esi,
            no_income_tax: self.no_income_tax,
            gives: self.gives_paise,
        }
    }

    fn of(terms: &SchemeTerms) -> Self {
        let name = |language: &str| terms.names.get(language).cloned().unwrap_or_default();
        Self {
            word: terms.word.clone(),
            name: name("en"),
            name_hi: name("hi"),
            name_or: name("or"),
            age_from: terms.age_from,
            age_to: terms.age_to,
            construction: terms.construction,
            days_worked: terms.days_worked,
            registered_years: terms.registered_years,
            income_max_paise: terms.income_max,
            outside_epf_esi: terms.outside_epf_esi,
            no_income_tax: terms.no_income_tax,
            gives_paise: terms.gives,
        }
    }
}

impl From<&Amendment> for RowBody {
    fn from(row: &Amendment) -> Self {
        let source = &row.source;
        let mut body = RowBody {
            from: Some(row.from),
            to: row.to,
            known: Some(row.known),
            place: row.place.clone(),
            source: SourceBody {
                instrument: source.instrument.clone(),
                number: source.number.clone(),
                date: Some(source.date),
                section: source.section.clone(),
                note: source.note.clone(),
            },
            status: Some(row.status),
            ..RowBody::default()
        };
        match &row.change {
            Change::Parameter { param, worth } => {
                body.kind = RowKind::Parameter;
                body.param = Some(param.clone());
                body.worth = Some(worth_text(*worth));
            }
            Change::Wage {
                skill,
                area,
                day_wage,
            } => {
                body.kind = RowKind::Wage;
                body.skill = Some(skill.word().to_owned());
                body.area = Some(area.word().to_owned());
                body.day_wage_paise = Some(*day_wage);
            }
            Change::Scheme(terms) => {
                body.kind = RowKind::Scheme;
                body.scheme = Some(SchemeBody::of(terms));
            }
        }
        body
    }
}

/// What an answer comes to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LawGist)]
pub(super) struct GistBody {
    /// At least, in paise.
    #[schema(value_type = i64)]
    low_paise: Paise,
    /// At most; null where nothing bounds it.
    #[schema(value_type = Option<i64>)]
    high_paise: Option<Paise>,
    /// Whether the conditions are met: `yes`, `no`, `depends`.
    #[schema(value_type = Option<String>, pattern = "^(yes|no|depends)$")]
    verdict: Option<law::Verdict>,
    /// The least number asked for.
    quantity: Option<i64>,
    /// The last day to claim.
    #[schema(value_type = Option<String>, format = Date)]
    last_day: Option<Day>,
}

impl From<&Gist> for GistBody {
    fn from(gist: &Gist) -> Self {
        Self {
            low_paise: gist.low,
            high_paise: gist.high,
            verdict: gist.verdict,
            quantity: gist.quantity.map(|(least, _)| least),
            last_day: gist.last_day,
        }
    }
}

/// An open question whose answer changes; whose it is, is not told.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LawChangedAnswer)]
pub(super) struct ChangedBody {
    /// A rule's word, or `scheme:` and a listed scheme's.
    question: String,
    /// By the law in force.
    before: GistBody,
    /// By the drafts.
    after: GistBody,
}

impl From<&ChangedAnswer> for ChangedBody {
    fn from(changed: &ChangedAnswer) -> Self {
        Self {
            question: changed.question.clone(),
            before: (&changed.before).into(),
            after: (&changed.after).into(),
        }
    }
}

/// How many answers to one question change.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LawChangedCount)]
struct CountBody {
    /// The question.
    question: String,
    /// How many.
    #[schema(minimum = 0)]
    changed: u64,
}

/// A preview.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LawPreview)]
pub(super) struct PreviewBody {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Of which drafts.
    #[schema(value_type = Vec<String>, max_items = 2000)]
    drafts: Vec<Uuid>,
    /// On which release it was made.
    #[schema(minimum = 0)]
    on_release: i64,
    /// Who made it.
    #[schema(value_type = String, format = "uuid")]
    made_by: AccountId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    made_at: Moment,
    /// Published cases run.
    #[schema(minimum = 0)]
    cases: u64,
    /// Their figures that move.
    #[schema(max_items = 1000)]
    moved: Vec<MovedFigure>,
    /// Open questions run.
    #[schema(minimum = 0)]
    open: u64,
    /// Those whose answer changes.
    #[schema(minimum = 0)]
    changed: u64,
    /// The same by question.
    #[schema(max_items = 1000)]
    by_question: Vec<CountBody>,
    /// The first 500 of them.
    #[schema(max_items = 500)]
    listed: Vec<ChangedBody>,
}

impl From<Preview> for PreviewBody {
    fn from(preview: Preview) -> Self {
        let Report {
            cases,
            moved,
            open,
            changed,
            by_question,
            listed,
        } = preview.report;
        Self {
            id: preview.id,
            drafts: preview.drafts,
            on_release: preview.base_no,
            made_by: preview.made_by,
            made_at: preview.made_at,
            cases,
            moved,
            open,
            changed,
            by_question: by_question
                .into_iter()
                .map(|(question, changed)| CountBody { question, changed })
                .collect(),
            listed: listed.iter().map(ChangedBody::from).collect(),
        }
    }
}
