//! An account is somebody who signs in: a login, a name, a language, the roles held from–to, a password and perhaps a second factor.
//!
//! Administrators add, disable and reset accounts; the person sets the password through a one-time link, so that nobody ever knows
//! another's. The last administrator can't be shut out.

mod account;
mod add;
pub(crate) mod admin_pages;
pub(crate) mod api;
mod change;
mod colleagues;
mod disable;
pub(crate) mod link_pages;
mod links;
pub(crate) mod own_pages;
mod password;
mod policy;
mod roles;
pub(crate) mod store;
mod wire;

pub use account::{Account, AccountError, HeldRole, Login, RoleGrantId};
pub use add::{
    AddAccount, Added, account, account_by_login, accounts, add_account, add_account_with_password,
};
pub use change::{ChangeAccount, change_account};
pub use colleagues::{Colleague, account_names, desk_logins, desk_of, holders_of, roles_ever};
pub use disable::{disable_account, enable_account};
pub use links::{
    FirstAdministrator, LinkKind, LinkOpened, SetPassword, issue_password_link, open_link,
    set_password_by_link, set_up_first_administrator, setup_link,
};
pub use password::{ChangePassword, NewPassword, change_password, prove_password};
pub use roles::{EndRole, GrantRole, end_role, grant_role};
