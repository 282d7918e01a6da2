//! `/policy`: who may see what, in words, made from the table of rules.

use super::rules::{self, Numbers, RULES, Reach};
use crate::Labourline;
use crate::cases::words::Sensitivity;
use askama::Template;
use axum::response::Response;
use kernel::Role;
use platform::web::{Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/policy", show)
}

struct RuleView {
    who: String,
    until: String,
}

struct RoleView {
    role: String,
    sees: Vec<String>,
    numbers: String,
}

#[derive(Template)]
#[template(path = "labourline/cases/policy.html")]
struct PolicyPage {
    shell: Shell,
    t: Say,
    text: PolicyText,
}

/// The policy as it is read: sentences and two tables.
pub struct PolicyText {
    levels: Vec<(String, String)>,
    rules: Vec<RuleView>,
    roles: Vec<RoleView>,
    more: Vec<String>,
}

fn reach_key(reach: Reach) -> &'static str {
    match reach {
        Reach::All => "policy-sees-all",
        Reach::TheirsOrOpened => "policy-sees-theirs-or-opened",
        Reach::Theirs => "policy-sees-theirs",
        Reach::Nothing => "policy-sees-nothing",
    }
}

fn numbers_key(numbers: Numbers) -> &'static str {
    match numbers {
        Numbers::Asked => "policy-numbers-asked",
        Numbers::Masked => "policy-numbers-masked",
        Numbers::Nothing => "policy-sees-nothing",
    }
}

impl PolicyText {
    /// In the language of `t`, with the numbers of these settings.
    pub fn new(t: &Say, config: &crate::Config) -> Self {
        let numbers = [
            ("days", i64::from(config.need_to_know_days).into()),
            ("warn", i64::from(config.need_to_know_warn_days).into()),
            ("hours", i64::from(config.opening_hours).into()),
            ("review", i64::from(config.opening_review_days).into()),
            ("lapses", i64::from(config.lowering_days).into()),
            ("shown", i64::from(config.numbers_shown_per_hour_max).into()),
        ];
        let say = |key: &str| t.with(key, &numbers);
        Self {
            levels: Sensitivity::ALL
                .iter()
                .map(|level| {
                    (
                        t.word("cases-sensitivity-", level.word()),
                        t.word("policy-level-", level.word()),
                    )
                })
                .collect(),
            rules: RULES
                .iter()
                .map(|rule| RuleView {
                    who: say(&format!("policy-rule-{}", rule.name)),
                    until: say(&format!("policy-until-{}", rule.name)),
                })
                .collect(),
            roles: Role::ALL
                .iter()
                .map(|role| RoleView {
                    role: t.word("accounts-role-", role.word()),
                    sees: Sensitivity::ALL
                        .iter()
                        .map(|level| t.say(reach_key(rules::reach(*role, *level))).to_owned())
                        .collect(),
                    numbers: t.say(numbers_key(rules::numbers(*role))).to_owned(),
                })
                .collect(),
            more: [
                "policy-more-hidden",
                "policy-more-title",
                "policy-more-raising",
                "policy-more-lowering",
                "policy-more-duty",
                "policy-more-opening",
                "policy-more-opening-not",
                "policy-more-reviews",
                "policy-more-written-down",
                "policy-more-numbers",
                "policy-more-counts",
            ]
            .iter()
            .map(|key| say(key))
            .collect(),
        }
    }

    /// The same as a document.
    pub fn markdown(&self, t: &Say) -> String {
        let mut text = format!(
            "# {}\n\n{}\n\n",
            t.say("policy-title"),
            t.say("policy-lead")
        );
        for (name, meaning) in &self.levels {
            text.push_str(&format!("- **{name}**: {meaning}\n"));
        }
        text.push_str(&format!(
            "\n## {}\n\n| {} | {} |\n| --- | --- |\n",
            t.say("policy-rules"),
            t.say("policy-who"),
            t.say("policy-until")
        ));
        for rule in &self.rules {
            text.push_str(&format!("| {} | {} |\n", rule.who, rule.until));
        }
        text.push_str(&format!(
            "\n## {}\n\n| {} |",
            t.say("policy-roles"),
            t.say("policy-role")
        ));
        for (name, _) in &self.levels {
            text.push_str(&format!(" {name} |"));
        }
        text.push_str(&format!(
            " {} |\n| --- | --- | --- | --- | --- |\n",
            t.say("numbers-title")
        ));
        for row in &self.roles {
            text.push_str(&format!(
                "| {} | {} | {} |\n",
                row.role,
                row.sees.join(" | "),
                row.numbers
            ));
        }
        text.push_str(&format!("\n## {}\n\n", t.say("policy-more")));
        for sentence in &self.more {
            text.push_str(&format!("- {sentence}\n"));
        }
        text
    }
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    let t = visit.say();
    let config = &visit.app().part::<Labourline>().config;
    page(&PolicyPage {
        shell: visit.shell("policy-title"),
        text: PolicyText::new(&t, config),
        t,
    })
}
