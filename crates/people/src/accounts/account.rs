//! What an account is, and why something about it was refused.

use kernel::{AccountId, ChapterId, FieldProblem, Language, Moment, Problem, Role, RoleGrant};
use platform::DbError;
use platform::idempotency::Repeated;
use serde::{Deserialize, Serialize};

kernel::typed_id! {
    /// A role held by an account, from–to.
    RoleGrantId
}
kernel::typed_id! {
    /// A one-time link.
    LinkId
}
platform::stored_id!(RoleGrantId, LinkId);

/// What somebody types to say who they are: an e-mail address or a short name, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Login(String);

impl Login {
    /// The most characters of a login.
    pub const CHARACTERS_MAX: usize = 120;

    /// Reads a login: three characters or more of `a-z 0-9 . - _ + @`, whatever the case.
    pub fn parse(text: &str) -> Option<Self> {
        let low = text.trim().to_lowercase();
        let fits = (3..=Self::CHARACTERS_MAX).contains(&low.len())
            && low
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_+@".contains(&b));
        fits.then_some(Self(low))
    }
    /// The login.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// A role an account holds, held or will hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldRole {
    /// Its id, to end it.
    pub id: RoleGrantId,
    /// What.
    pub role: Role,
    /// Where; absent for roles of the whole alliance.
    pub chapter: Option<ChapterId>,
    /// From when.
    pub from: Moment,
    /// Until when, where it has an end.
    pub until: Option<Moment>,
}

impl HeldRole {
    /// Whether it is held at `now`.
    pub fn holds_at(&self, now: Moment) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
    /// What a scope carries of it.
    pub fn grant(&self) -> RoleGrant {
        RoleGrant {
            role: self.role,
            chapter: self.chapter,
        }
    }
}

/// An account, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its row number, for paging.
    #[serde(skip)]
    pub number: i64,
    /// Its id.
    pub id: AccountId,
    /// What the person types.
    pub login: String,
    /// What others call them.
    pub name: String,
    /// Their language.
    pub language: Language,
    /// Whether a password was ever set.
    pub has_password: bool,
    /// Whether a second factor is enrolled.
    pub has_second_factor: bool,
    /// Since when nobody can sign in with it.
    pub disabled_at: Option<Moment>,
    /// Counts up with every change.
    pub version: i64,
    /// When it was added.
    pub created_at: Moment,
    /// Roles held now or to come.
    pub roles: Vec<HeldRole>,
}

/// Why something about an account was refused.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// No such account, link or role for this caller.
    #[error("not found for this caller")]
    NotFound,
    /// The token only allows to look.
    #[error("the token only allows to look")]
    ReadOnly,
    /// What was sent can't be taken.
    #[error("fields can't be taken")]
    Invalid(Vec<FieldProblem>),
    /// Somebody else has this login.
    #[error("the login is taken")]
    LoginTaken,
    /// It was changed meanwhile; this is how it stands.
    #[error("changed meanwhile")]
    Stale(Box<Account>),
    /// Without this one there would be no administrator.
    #[error("the last administrator stays")]
    LastAdministrator,
    /// The present password was wrong.
    #[error("the present password is wrong")]
    PasswordWrong,
    /// The idempotency key was used for something else.
    #[error(transparent)]
    Repeated(#[from] Repeated),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::NotFound => Problem::not_found(),
            AccountError::ReadOnly => Problem::refused("platform.token-only-reads"),
            AccountError::Invalid(fields) => Problem::invalid(fields),
            AccountError::LoginTaken => {
                Problem::invalid_field("login", "people.account.login-taken")
            }
            AccountError::LastAdministrator => {
                Problem::refused("people.account.last-administrator")
            }
            AccountError::Stale(account) => {
                Problem::stale(serde_json::to_value(account).unwrap_or_default())
            }
            AccountError::PasswordWrong => {
                Problem::invalid_field("current_password", "people.password.wrong")
            }
            AccountError::Repeated(error) => error.into(),
            AccountError::Db(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_are_read_in_lower_case() {
        assert_eq!(
            Login::parse(" Meena@Sangam.example ").unwrap().text(),
            "meena@sangam.example"
        );
        for text in ["", "ab", "two words", "मीना", "a\"b\"c", &"a".repeat(121)] {
            assert_eq!(Login::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_role_holds_from_and_until() {
        let held = HeldRole {
            id: RoleGrantId(uuid::Uuid::nil()),
            role: Role::Caseworker,
            chapter: None,
            from: Moment(10),
            until: Some(Moment(20)),
        };
        let at = |micros| held.holds_at(Moment(micros));
        assert_eq!([at(9), at(10), at(19), at(20)], [false, true, true, false]);
    }
}
