//! The workers of a case: one, or a gang of up to five hundred, each with their own money.

use crate::cases::case::Case;
use crate::seals;
use kernel::{CaseId, Paise, PersonId};
use platform::{DbError, Row, Scope, Tx, params};

/// The most claimants of one case.
pub(crate) const CLAIMANTS_MAX: i64 = 500;

/// A claimant as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimant {
    /// Number on the list of the case, from 1.
    pub number: i64,
    /// Who.
    pub person_id: PersonId,
    /// Name, as in the list.
    pub name: String,
    /// `open`, `settled`, `withdrawn`.
    pub state: String,
    /// Claimed.
    pub claimed: Paise,
    /// Agreed.
    pub agreed: Paise,
    /// Received, confirmed or not.
    pub received: Paise,
    /// Confirmed.
    pub confirmed: Paise,
    /// Written off.
    pub written_off: Paise,
}

fn claimant(row: &Row<'_>) -> Result<Claimant, DbError> {
    Ok(Claimant {
        number: row.get(0)?,
        person_id: row.get(1)?,
        name: row.get(2)?,
        state: row.get(3)?,
        claimed: row.get(4)?,
        agreed: row.get(5)?,
        received: row.get(6)?,
        confirmed: row.get(7)?,
        written_off: row.get(8)?,
    })
}

const NAME: &str = "claimants.name";

async fn opened(
    tx: &Tx,
    case: CaseId,
    mut claimants: Vec<Claimant>,
) -> Result<Vec<Claimant>, DbError> {
    let sealed = claimants
        .iter_mut()
        .map(|claimant| seals::text(case, NAME, claimant.number, &mut claimant.name));
    seals::open(tx, sealed).await?;
    Ok(claimants)
}

/// Adds a claimant to a taken (or new) case, with the next number. False where the person is one already.
pub(crate) async fn add(
    tx: &Tx,
    scope: &Scope,
    case: &mut Case,
    person: PersonId,
    name: &str,
) -> Result<bool, DbError> {
    let number = case.claimant_count + 1;
    let seal = seals::of_case(tx, case).await?;
    let added = tx
        .execute(
            "INSERT INTO claimants (case_id, number, person_id, name, state, claimed_paise, agreed_paise, received_paise, \
             confirmed_paise, written_off_paise, added_at) VALUES ($1, $2, $3, $4, 'open', 0, 0, 0, 0, 0, $5) ON CONFLICT DO NOTHING",
            params![case.id, number, person, seal.text(NAME, number, name)?, scope.now()],
        )
        .await?;
    if added == 0 {
        return Ok(false);
    }
    if seal.is_sealing() {
        people::persons::keep_close(tx, &[person]).await?;
    }
    case.claimant_count += 1;
    case.claimants_open += 1;
    if number == 1 {
        name.clone_into(&mut case.claimant_name);
    }
    Ok(true)
}

const COLUMNS: &str = "number, person_id, name, state, claimed_paise, agreed_paise, received_paise, confirmed_paise, written_off_paise";

/// The claimants of a case that was found through the query layer.
pub(crate) async fn of(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<Claimant>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM claimants WHERE case_id = $1 ORDER BY number LIMIT $2"),
            params![case, rows_max],
            claimant,
        )
        .await?;
    opened(tx, case, found).await
}

/// One claimant by number.
pub(crate) async fn numbered(
    tx: &Tx,
    case: CaseId,
    number: i64,
) -> Result<Option<Claimant>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM claimants WHERE case_id = $1 AND number = $2"),
            params![case, number],
            claimant,
        )
        .await?;
    Ok(opened(tx, case, found).await?.pop())
}

/// Writes the sums and the state of a claimant.
pub(crate) async fn put(tx: &Tx, case: CaseId, c: &Claimant) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    tx.execute(
        "UPDATE claimants SET name = $3, state = $4, claimed_paise = $5, agreed_paise = $6, received_paise = $7, \
         confirmed_paise = $8, written_off_paise = $9 WHERE case_id = $1 AND number = $2",
        params![case, c.number, seal.text(NAME, c.number, &c.name)?, &c.state, c.claimed, c.agreed, c.received, c.confirmed, c.written_off],
    )
    .await?;
    Ok(())
}

/// Claimants of a case that was found through the query layer, after a number, narrowed by a word of
/// [`crate::groups::ClaimantFilter`].
pub(crate) async fn page(
    tx: &Tx,
    case: CaseId,
    which: &str,
    after: i64,
    rows_max: u32,
) -> Result<Vec<Claimant>, DbError> {
    let condition = match which {
        "open" => "AND state = 'open'",
        "without_agreement" => "AND state = 'open' AND agreed_paise = 0",
        "to_confirm" => "AND received_paise > confirmed_paise",
        _ => "",
    };
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM claimants WHERE case_id = $1 AND number > $2 {condition} ORDER BY number LIMIT $3"),
            params![case, after, rows_max],
            claimant,
        )
        .await?;
    opened(tx, case, found).await
}
