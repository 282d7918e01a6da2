//! What is written about a closely kept case lies sealed under a key of the case's own.
//!
//! A restricted or sealed case has a row in `case_keys`: its key, wrapped by the deployment's. Every text of the case that says something
//! of a person (see [`store::TEXTS`]) is sealed with it, bound to its table, column and row; where the case becomes closely kept later,
//! what stands already is sealed in the same transaction. A normal case costs nothing: a text that is not sealed says so by its first
//! letter, and no key is asked for. Without the key the rows
//! that a chain needs stay, and nobody can read them.

pub(crate) mod older;
pub(crate) mod store;

use crate::cases::Case;
use crate::cases::words::Sensitivity;
use kernel::CaseId;
use platform::vault::{OwnKey, is_sealed, plain};
use platform::{DbError, Param, Tx};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Display;

/// How texts of one case are written: plain, or sealed with its key.
pub(crate) struct Seal(Option<OwnKey>);

impl Seal {
    /// A text for `column` (`table.column`) of the row `row` of the case.
    pub(crate) fn text<'a>(
        &self,
        column: &str,
        row: impl Display,
        text: &'a str,
    ) -> Result<Param<'a>, DbError> {
        match &self.0 {
            None => Ok(Param::Text(Cow::Borrowed(plain(text)))),
            Some(key) => Ok(Param::Text(Cow::Owned(key.seal_text(column, row, text)?))),
        }
    }
    /// The same for a text that may be missing.
    pub(crate) fn maybe<'a>(
        &self,
        column: &str,
        row: impl Display,
        text: Option<&'a str>,
    ) -> Result<Param<'a>, DbError> {
        text.map_or(Ok(Param::Null), |text| self.text(column, row, text))
    }
    /// The key it seals with.
    pub(crate) fn key(&self) -> Option<&OwnKey> {
        self.0.as_ref()
    }
    /// Whether it seals.
    pub(crate) fn is_sealing(&self) -> bool {
        self.0.is_some()
    }
}

/// How texts of a case are written whose sensitivity is not at hand.
pub(crate) async fn of(tx: &Tx, case: CaseId) -> Result<Seal, DbError> {
    let kept = store::wrapped(tx, &[case]).await?;
    match kept.into_iter().next() {
        None => Ok(Seal(None)),
        Some((_, None)) => Err(DbError::Sealed(
            "the key of this case was destroyed".to_owned(),
        )),
        Some((_, Some(wrapped))) => Ok(Seal(Some(unwrapped(tx, case, &wrapped)?))),
    }
}

/// How texts of this case are written; a closely kept one that has no key yet is given it, and what stands of it is sealed.
pub(crate) async fn of_case(tx: &Tx, case: &Case) -> Result<Seal, DbError> {
    if case.sensitivity == Sensitivity::Normal {
        return Ok(Seal(None));
    }
    let seal = of(tx, case.id).await?;
    if seal.is_sealing() {
        return Ok(seal);
    }
    let (key, wrapped) = tx.vault()?.new_own(store::WRAPPED, case.id)?;
    store::keep(tx, case.id, &wrapped, case.updated_at).await?;
    let seal = Seal(Some(key));
    seal_all(tx, case, &seal).await?;
    Ok(seal)
}

/// Seals what stands of a case in plain: after its sensitivity was raised once more.
pub(crate) async fn close(tx: &Tx, case: &Case) -> Result<(), DbError> {
    let seal = of_case(tx, case).await?;
    if seal.is_sealing() {
        seal_all(tx, case, &seal).await?;
    }
    Ok(())
}

/// Destroys the key of a case; false where it had none. What it sealed can't be read any more, here and in every backup, for a backup holds
/// no keys of cases; a copy of the keys that was made before still opens it.
pub(crate) async fn destroy(tx: &Tx, case: CaseId, at: kernel::Moment) -> Result<bool, DbError> {
    store::destroy(tx, case, at).await
}

/// Seals what stands of a case: its rows, its persons, the keys of its files.
async fn seal_all(tx: &Tx, case: &Case, seal: &Seal) -> Result<(), DbError> {
    store::seal_rows(tx, case.id, case.no, seal).await?;
    if let Some(key) = seal.key() {
        crate::files::store::keep_close(tx, case.id, key).await?;
    }
    people::persons::keep_close(tx, &store::claimants(tx, case.id).await?).await
}

fn unwrapped(tx: &Tx, case: CaseId, wrapped: &[u8]) -> Result<OwnKey, DbError> {
    tx.vault()?.unwrap_own(store::WRAPPED, case, wrapped)
}

/// A sealed text that waits to be opened in its place.
pub(crate) struct Text<'a> {
    case: CaseId,
    column: &'static str,
    row: String,
    value: &'a mut String,
}

/// A text read from `column` of the row `row`; nothing where it is not sealed.
pub(crate) fn text<'a>(
    case: CaseId,
    column: &'static str,
    row: impl Display,
    value: &'a mut String,
) -> Option<Text<'a>> {
    is_sealed(value).then(|| Text {
        case,
        column,
        row: row.to_string(),
        value,
    })
}

/// The same for a text that may be missing.
pub(crate) fn maybe<'a>(
    case: CaseId,
    column: &'static str,
    row: impl Display,
    value: &'a mut Option<String>,
) -> Option<Text<'a>> {
    value
        .as_mut()
        .and_then(|value| text(case, column, row, value))
}

/// Opens texts in their places. Those of a case whose key was destroyed become empty: nobody can read them any more.
pub(crate) async fn open<'a>(
    tx: &Tx,
    texts: impl IntoIterator<Item = Option<Text<'a>>>,
) -> Result<(), DbError> {
    let texts: Vec<Text<'a>> = texts.into_iter().flatten().collect();
    if texts.is_empty() {
        return Ok(());
    }
    let mut cases: Vec<CaseId> = texts.iter().map(|text| text.case).collect();
    cases.sort_unstable();
    cases.dedup();
    let mut keys: HashMap<CaseId, Option<OwnKey>> = HashMap::with_capacity(cases.len());
    for (case, wrapped) in store::wrapped(tx, &cases).await? {
        let key = wrapped
            .map(|wrapped| unwrapped(tx, case, &wrapped))
            .transpose()?;
        keys.insert(case, key);
    }
    for text in texts {
        let sealed = std::mem::take(text.value);
        *text.value = match keys.get(&text.case) {
            Some(Some(key)) => key.open_text(text.column, &text.row, sealed)?,
            Some(None) => String::new(),
            None => {
                return Err(DbError::Sealed(format!(
                    "{} is sealed and its case has no key",
                    text.column
                )));
            }
        };
    }
    Ok(())
}
