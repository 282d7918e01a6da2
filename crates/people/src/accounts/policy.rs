//! Who may change accounts: pure functions of the scope.

use super::account::AccountError;
use kernel::Role;
use platform::{Reach, Scope};

/// Accounts are the administrators' and the program's; to everybody else there are none.
pub(super) fn may_look(scope: &Scope) -> Result<(), AccountError> {
    if scope.is_program() || scope.has_role(Role::Administrator) {
        Ok(())
    } else {
        Err(AccountError::NotFound)
    }
}

/// The same, for changing them.
pub(super) fn may_change(scope: &Scope) -> Result<(), AccountError> {
    may_look(scope)?;
    match scope.reach() {
        Reach::Full => Ok(()),
        Reach::ReadOnly => Err(AccountError::ReadOnly),
    }
}
