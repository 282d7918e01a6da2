//! `sangam user add|disable|reset|token|chapter`: people who sign in, from the command line of whoever runs the machine.

use super::{Failure, Session, say};
use clap::Subcommand;
use kernel::{Language, Problem, Role, RoleGrant};
use people::accounts::{self, AddAccount};
use people::chapters;
use people::tokens::{MakeToken, make_token_for};
use platform::Db;

/// What can be done to an account.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add somebody; prints a one-time link with which they set their password
    Add {
        /// E-mail address or login name
        login: String,
        /// What others call them
        #[arg(long)]
        name: String,
        /// ROLE or ROLE@CHAPTER: administrator, coordinator, law_drafter, counsel, caseworker@OD, desk_lead@OD, convener@OD, safeguarding_officer@OD; may be given several times
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// Their language: en, hi, or
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Shut somebody out at once, on every device
    Disable {
        /// E-mail address or login name
        login: String,
    },
    /// Print a one-time link with which somebody sets a new password
    Reset {
        /// E-mail address or login name
        login: String,
        /// Forget their second factor too, for a lost phone
        #[arg(long)]
        second_factor: bool,
    },
    /// Print a bearer token with which a program acts in somebody's name; it is shown this once and kept nowhere.
    /// A desk lead's or administrator's works once they have set up their second factor
    Token {
        /// E-mail address or login name
        login: String,
        /// What it is for: they see this name in the list of their tokens, and can revoke it there
        #[arg(long, default_value = "from the command line")]
        name: String,
        /// Let it change things too; without this it only looks
        #[arg(long)]
        full: bool,
        /// How many days it lives
        #[arg(long, default_value_t = 30)]
        days: u32,
    },
    /// Found a chapter: accounts of a chapter need one
    Chapter {
        /// Two to eight letters: OD
        code: String,
        /// Its name in English
        #[arg(long)]
        name: String,
        /// Its state, LGD code
        #[arg(long)]
        state: u8,
        /// The number its workers call
        #[arg(long)]
        phone: String,
    },
}

/// Does it.
pub async fn user(session: &Session, command: UserCommand) -> Result<(), Failure> {
    let db = session.open().await?;
    let hours = session.config.people.link_hours;
    let address = super::serve::public_address(session, session.config.server.listen);
    match command {
        UserCommand::Add {
            login,
            name,
            roles,
            language,
        } => {
            let mut grants = Vec::new();
            for role in &roles {
                grants.push(grant(session, &db, role).await?);
            }
            let language = Language::parse(&language)
                .ok_or_else(|| Failure::new(format!("{language} is no language: en, hi or or")))?;
            let input = AddAccount {
                login: login.clone(),
                name,
                language,
                roles: grants,
                link_hours: hours,
            };
            let added = db
                .write((session.scope(), input), |tx, (scope, input)| {
                    Box::pin(async move {
                        accounts::add_account(tx, scope, input)
                            .await
                            .map_err(Problem::from)
                    })
                })
                .await?;
            say(&format!(
                "{login} was added. They set their password here (good for {hours} hours, works once):"
            ));
            say(&format!(
                "  {address}/password/{}",
                added.link.unwrap_or_default()
            ));
        }
        UserCommand::Disable { login } => {
            let account = by_login(session, &db, &login).await?;
            db.write((session.scope(), account), |tx, (scope, account)| {
                Box::pin(async move {
                    accounts::disable_account(tx, scope, account)
                        .await
                        .map_err(Problem::from)
                })
            })
            .await?;
            say(&format!(
                "{login} can't sign in any more; their sessions have ended."
            ));
        }
        UserCommand::Reset {
            login,
            second_factor,
        } => {
            let account = by_login(session, &db, &login).await?;
            let link = db
                .write((session.scope(), account), move |tx, (scope, account)| {
                    Box::pin(async move {
                        accounts::issue_password_link(tx, scope, *account, second_factor, hours)
                            .await
                            .map_err(Problem::from)
                    })
                })
                .await?;
            say(&format!(
                "{login} sets a new password here (good for {hours} hours, works once):"
            ));
            say(&format!("  {address}/password/{link}"));
        }
        UserCommand::Token {
            login,
            name,
            full,
            days,
        } => {
            let account = by_login(session, &db, &login).await?;
            let input = MakeToken { name, full, days };
            let days_max = session.config.people.token_days_max;
            let made = db
                .write((session.scope(), input), move |tx, (scope, input)| {
                    Box::pin(async move {
                        make_token_for(tx, scope, account, input, days_max)
                            .await
                            .map_err(Problem::from)
                    })
                })
                .await?;
            // Nothing but the secret, so that a script can take it.
            say(&made.secret.unwrap_or_default());
        }
        UserCommand::Chapter {
            code,
            name,
            state,
            phone,
        } => {
            let input = chapters::FoundChapter {
                code: code.clone(),
                state_lgd: state,
                phone,
                names: vec![(Language::ENGLISH, name)],
                weekly_rest_days: chapters::WeekDays::SUNDAY,
            };
            db.write((session.scope(), input), |tx, (scope, input)| {
                Box::pin(async move {
                    chapters::found_chapter(tx, scope, input)
                        .await
                        .map_err(Problem::from)
                })
            })
            .await?;
            say(&format!("Chapter {code} was founded."));
        }
    }
    Ok(())
}

async fn by_login(session: &Session, db: &Db, login: &str) -> Result<kernel::AccountId, Failure> {
    let found = db
        .read((session.scope(), login.to_owned()), |tx, (scope, login)| {
            Box::pin(async move {
                accounts::account_by_login(tx, scope, login)
                    .await
                    .map_err(Problem::from)
            })
        })
        .await
        .map_err(|_| Failure::new(format!("there is no account {login}")))?;
    Ok(found.id)
}

async fn grant(session: &Session, db: &Db, text: &str) -> Result<RoleGrant, Failure> {
    let (word, chapter) = text
        .split_once('@')
        .map_or((text, None), |(word, chapter)| (word, Some(chapter)));
    let role = Role::parse(word).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
        Failure::new(format!("{word} is no role: {}", known.join(", ")))
    })?;
    let chapter = match chapter {
        None => None,
        Some(code) => {
            let found = db
                .read((session.scope(), code.to_owned()), |tx, (scope, code)| {
                    Box::pin(async move { chapters::chapter_by_code(tx, scope, code).await })
                })
                .await?;
            Some(
                found
                    .ok_or_else(|| {
                        Failure::new(format!(
                            "there is no chapter {code}: found it with `sangam user chapter`"
                        ))
                    })?
                    .id,
            )
        }
    };
    if role.in_chapter() != chapter.is_some() {
        return Err(Failure::new(format!(
            "{word} is held {}: write {}",
            if role.in_chapter() {
                "in a chapter"
            } else {
                "in the whole alliance"
            },
            if role.in_chapter() {
                format!("{word}@OD")
            } else {
                word.to_owned()
            }
        )));
    }
    Ok(RoleGrant { role, chapter })
}
