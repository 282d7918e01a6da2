//! Changing what an account says about its person: the name and the language.

use super::account::{Account, AccountError};
use super::{policy, store};
use crate::NAME_CHARACTERS_MAX;
use kernel::{AccountId, FieldProblem, Language};
use platform::journal::{self, Entry, Stream};
use platform::{Reach, Scope, Tx};

/// An account as it shall be.
#[derive(Clone, Debug)]
pub struct ChangeAccount {
    /// Which.
    pub account: AccountId,
    /// The version that was changed.
    pub version: i64,
    /// What others shall call them.
    pub name: String,
    /// Their language.
    pub language: Language,
}

/// Changes name and language. Everybody may for themselves, administrators and the program for all; a version that no longer stands is
/// refused with how the account stands now.
pub async fn change_account(
    tx: &Tx,
    scope: &Scope,
    input: &ChangeAccount,
) -> Result<Account, AccountError> {
    if scope.account() != Some(input.account) {
        policy::may_change(scope)?;
    } else if scope.reach() == Reach::ReadOnly {
        return Err(AccountError::ReadOnly);
    }
    let now = scope.now();
    if !store::take(tx, input.account, now).await? {
        return Err(AccountError::NotFound);
    }
    let standing = store::find(tx, input.account, now)
        .await?
        .ok_or(AccountError::NotFound)?;
    // Taking the row counted the version up; refusing rolls that back.
    if standing.version != input.version + 1 {
        let version = standing.version - 1;
        return Err(AccountError::Stale(Box::new(Account {
            version,
            ..standing
        })));
    }
    let name = input.name.trim();
    if name.is_empty() {
        let missing = FieldProblem::new("name", "people.name.missing");
        return Err(AccountError::Invalid(vec![missing]));
    }
    if name.chars().count() > NAME_CHARACTERS_MAX {
        let long = FieldProblem::new("name", "people.name.long").with("most", NAME_CHARACTERS_MAX);
        return Err(AccountError::Invalid(vec![long]));
    }
    store::set_name(tx, input.account, name, input.language).await?;
    let personal = [("name", name)];
    let entry = Entry::new(
        Stream::of("account", input.account),
        "people.account.changed",
    )
    .with(serde_json::json!({ "language": input.language, "version": standing.version }))
    .about(&personal);
    journal::record(tx, scope, entry).await?;
    store::find(tx, input.account, now)
        .await?
        .ok_or(AccountError::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{AddAccount, account, add_account};
    use crate::testing::{administrator, nobody, on_each_engine};

    #[test]
    fn a_stale_change_is_refused_with_what_stands() {
        on_each_engine(async |bench| {
            bench
                .write((administrator(), nobody()), |tx, (asha, stranger)| {
                    Box::pin(async move {
                        let input = AddAccount {
                            login: "biju".to_owned(),
                            name: "Biju Namoona".to_owned(),
                            language: Language::ENGLISH,
                            roles: vec![],
                            link_hours: 1,
                        };
                        let id = add_account(tx, asha, &input).await?.account;
                        let change = ChangeAccount {
                            account: id,
                            version: 1,
                            name: " Biju N. ".to_owned(),
                            language: Language::HINDI,
                        };
                        let refused = change_account(tx, stranger, &change).await;
                        assert!(matches!(refused, Err(AccountError::NotFound)));
                        let changed = change_account(tx, asha, &change).await?;
                        assert_eq!((changed.version, changed.name.as_str()), (2, "Biju N."));
                        let Err(AccountError::Stale(stands)) =
                            change_account(tx, asha, &change).await
                        else {
                            panic!("taken twice");
                        };
                        assert_eq!((stands.version, stands.name.as_str()), (2, "Biju N."));
                        account(tx, asha, id).await
                    })
                })
                .await
                .unwrap();
        });
    }
}
