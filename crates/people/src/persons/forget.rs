//! Forgetting a person: what names or describes them goes; the row stays, because cases count it.

use super::{find, register, store};
use kernel::{PersonId, Problem};
use platform::{Scope, Tx, journal};

/// Forgets a person of whom nothing is needed any more: names, home, numbers nobody else has, former states, the words of the index, and the
/// salts of their digests in the journal, so that the chain still verifies and tells nobody who it was. What they said to each purpose
/// stays, without a word of theirs: a no to being counted must go on to hold.
///
/// # Errors
/// The database's.
pub async fn forget_person(tx: &Tx, scope: &Scope, id: PersonId) -> Result<(), Problem> {
    let Some(person) = store::person(tx, id, &super::policy::Seen::All).await? else {
        return Ok(());
    };
    let mut names = vec![person.about];
    for former in store::corrections(tx, id).await? {
        names.push(former.before.about);
    }
    store::keep_close(tx, id).await?;
    find::forget(tx, id, person.chapter_id, &names).await?;
    store::forget(tx, id, scope.now()).await?;
    journal::forget_persons(tx, scope, &register::stream(id)).await?;
    Ok(())
}

/// Forgets what somebody told of themselves and no claim needs: home, birth, sex, languages, reading, notes on safety, former states. Name
/// and numbers stay.
///
/// # Errors
/// The database's.
pub async fn forget_voluntary(tx: &Tx, scope: &Scope, id: PersonId) -> Result<(), Problem> {
    store::forget_voluntary(tx, id, scope.now()).await?;
    if let Some(person) = store::person(tx, id, &super::policy::Seen::All).await?
        && !store::is_kept_close(tx, id).await?
    {
        find::index(tx, id, person.chapter_id, &person.about, false).await?;
    }
    Ok(())
}
