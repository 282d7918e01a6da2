//! What the API says of accounts: wire types of its own.

use super::{Account, HeldRole};
use kernel::{ChapterId, Language, Moment, Role, RoleGrant};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A role, and where it is held.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RoleGrant)]
pub(crate) struct RoleBody {
    /// `caseworker`, `desk_lead`, `convener`, `safeguarding_officer`, `law_drafter`, `counsel`, `coordinator` or `administrator`.
    #[schema(value_type = String, example = "caseworker", pattern = "^(caseworker|desk_lead|convener|safeguarding_officer|law_drafter|counsel|coordinator|administrator)$")]
    pub(super) role: Role,
    /// The chapter; absent for roles of the whole alliance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub(super) chapter: Option<Uuid>,
}

impl RoleBody {
    pub(super) fn grant(&self) -> RoleGrant {
        RoleGrant {
            role: self.role,
            chapter: self.chapter.map(ChapterId),
        }
    }
    pub(super) fn of(grant: &RoleGrant) -> Self {
        Self {
            role: grant.role,
            chapter: grant.chapter.map(|chapter| chapter.0),
        }
    }
}

/// Who calls.
#[derive(Serialize, ToSchema)]
#[schema(as = Session)]
pub(crate) struct SessionBody {
    /// The account.
    #[schema(value_type = String, format = Uuid)]
    pub(super) account: Uuid,
    /// The name.
    pub(super) name: String,
    /// `full` or `read`.
    pub(super) reach: &'static str,
    /// The roles held now.
    pub(super) roles: Vec<RoleBody>,
}

/// A role held, from–to.
#[derive(Serialize, ToSchema)]
#[schema(as = HeldRole)]
pub(crate) struct HeldRoleBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub(super) id: Uuid,
    /// What.
    #[schema(value_type = String, example = "desk_lead", pattern = "^(caseworker|desk_lead|convener|safeguarding_officer|law_drafter|counsel|coordinator|administrator)$")]
    pub(super) role: Role,
    /// Where.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub(super) chapter: Option<Uuid>,
    /// From when.
    #[schema(value_type = String, format = DateTime)]
    pub(super) from: Moment,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) until: Option<Moment>,
}

impl From<&HeldRole> for HeldRoleBody {
    fn from(held: &HeldRole) -> Self {
        Self {
            id: held.id.0,
            role: held.role,
            chapter: held.chapter.map(|chapter| chapter.0),
            from: held.from,
            until: held.until,
        }
    }
}

/// An account.
#[derive(Serialize, ToSchema)]
#[schema(as = Account)]
pub(crate) struct AccountBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub(super) id: Uuid,
    /// What the person types.
    pub(super) login: String,
    /// What others call them.
    pub(super) name: String,
    /// Their language.
    #[schema(value_type = String, example = "hi")]
    pub(super) language: Language,
    /// Counts up with every change; to be sent in `If-Match`.
    pub(super) version: i64,
    /// Whether a password was ever set.
    pub(super) has_password: bool,
    /// Whether a second factor is enrolled.
    pub(super) has_second_factor: bool,
    /// Since when nobody can sign in with it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) disabled_at: Option<Moment>,
    /// When it was added.
    #[schema(value_type = String, format = DateTime)]
    pub(super) created_at: Moment,
    /// Roles held now or to come.
    pub(super) roles: Vec<HeldRoleBody>,
}

impl From<Account> for AccountBody {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.0,
            version: account.version,
            has_password: account.has_password,
            has_second_factor: account.has_second_factor,
            language: account.language,
            disabled_at: account.disabled_at,
            created_at: account.created_at,
            roles: account.roles.iter().map(HeldRoleBody::from).collect(),
            login: account.login,
            name: account.name,
        }
    }
}

/// A page of accounts.
#[derive(Serialize, ToSchema)]
#[schema(as = AccountPage)]
pub(crate) struct AccountsBody {
    /// The accounts, the newest first.
    pub(super) items: Vec<AccountBody>,
    /// The token of the next page; absent on the last.
    pub(super) next: Option<String>,
}

/// Somebody who shall sign in.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewAccount)]
pub(crate) struct NewAccountBody {
    /// E-mail address or login name.
    #[schema(pattern = "^[A-Za-z0-9.@_+-]{3,120}$")]
    pub(super) login: String,
    /// What others call them.
    #[schema(pattern = "\\S", max_length = 120)]
    pub(super) name: String,
    /// Their language.
    #[schema(example = "or", pattern = "^[a-z]{2,8}$")]
    pub(super) language: String,
    /// What they are from now on.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub(super) roles: Vec<RoleBody>,
}

/// An account as it shall be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangedAccount)]
pub(crate) struct ChangedAccountBody {
    /// What others shall call them.
    #[schema(pattern = "\\S", max_length = 120)]
    pub(super) name: String,
    /// Their language.
    #[schema(example = "hi", pattern = "^[a-z]{2,8}$")]
    pub(super) language: String,
}

/// An account just added.
#[derive(Serialize, ToSchema)]
#[schema(as = AddedAccount)]
pub(crate) struct AddedBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub(super) id: Uuid,
    /// The path of the one-time link for the password; absent where the request is a repeat, for it is kept nowhere.
    pub(super) password_link: Option<String>,
}

/// A role to be held.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewRole)]
pub(crate) struct NewRoleBody {
    /// What.
    #[schema(value_type = String, example = "caseworker", pattern = "^(caseworker|desk_lead|convener|safeguarding_officer|law_drafter|counsel|coordinator|administrator)$")]
    pub(super) role: Role,
    /// Where.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub(super) chapter: Option<Uuid>,
    /// From when; from now where absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) from: Option<Moment>,
    /// Until when, where it shall end by itself.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) until: Option<Moment>,
}

/// A role granted.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantedRole)]
pub(crate) struct GrantedBody {
    /// Its id, to end it.
    #[schema(value_type = String, format = Uuid)]
    pub(super) id: Uuid,
}

/// What a reset shall do besides.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PasswordReset)]
pub(crate) struct ResetBody {
    /// Forget the second factor too: the phone was lost.
    #[serde(default)]
    pub(super) forget_second_factor: bool,
}

/// A one-time link.
#[derive(Serialize, ToSchema)]
#[schema(as = PasswordLink)]
pub(crate) struct LinkBody {
    /// Its path.
    pub(super) password_link: String,
}
