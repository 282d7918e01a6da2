//! What a worker sees of their case: where it stands, and of the money their own.

use super::store::{self, OwnReceipt};
use crate::cases::case::Case;
use crate::cases::outcome::Outcome;
use crate::cases::store as cases;
use crate::cases::store::claimants;
use crate::cases::words::Stage;
use crate::ledger::PartView;
use crate::money::book::Book;
use crate::receipts::ReceiptWord;
use kernel::{ChapterId, Language, Paise, PersonId, Phone, Problem, Reference};
use people::accounts::account_names;
use platform::{Scope, Tx};

/// How the case stands, for one worker. Nothing of another worker of it is here, and no sum of them together.
#[derive(Clone, Debug)]
pub struct OwnCase {
    /// The case's reference.
    pub reference: Reference,
    /// Where the case stands.
    pub stage: Stage,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Whether it is over.
    pub closed: bool,
    /// The language the case is worked in.
    pub language: Language,
    /// How many workers stand on it.
    pub workers: i64,
    /// The worker's name, as in the list.
    pub name: String,
    /// What the worker claims.
    pub claimed: Paise,
    /// What was agreed for them.
    pub agreed: Paise,
    /// What came for them, confirmed or not.
    pub received: Paise,
    /// What they have said is in their hand.
    pub confirmed: Paise,
    /// Their parts of promises that wait for money, the earliest first.
    pub promises: Vec<PartView>,
    /// Payments to them, the earliest first.
    pub receipts: Vec<OwnReceipt>,
    /// The first name of whoever answers for the case.
    pub owner_first_name: Option<String>,
    /// The chapter's name, in the reader's language.
    pub chapter: String,
    /// The chapter's phone.
    pub phone: Option<Phone>,
    /// Stars given last.
    pub stars: Option<i64>,
}

/// Steps of the picture: told us, checked, talking, they pay, money in hand.
pub const STEPS: usize = 5;

/// The step a case has come to, from 0.
pub fn step(stage: Stage) -> usize {
    match stage {
        Stage::Enquiry | Stage::Registered | Stage::Reopened | Stage::Dormant => 0,
        Stage::Verifying | Stage::Emergency => 1,
        Stage::Mediation
        | Stage::Notice
        | Stage::Authority
        | Stage::Litigation
        | Stage::ReferredOut => 2,
        Stage::Agreed | Stage::Paying => 3,
        Stage::SettledFull | Stage::SettledPart | Stage::Closed => 4,
    }
}

impl OwnCase {
    /// The step the case has come to, from 0.
    pub fn step(&self) -> usize {
        step(self.stage)
    }
    /// Whether the worker is one of several.
    pub fn is_group(&self) -> bool {
        self.workers > 1
    }
    /// Payments that wait for the worker's word.
    pub fn to_confirm(&self) -> impl Iterator<Item = &OwnReceipt> {
        self.receipts
            .iter()
            .filter(|receipt| receipt.state == ReceiptWord::Received)
    }
    /// Payments of which all is said: confirmed, or come back.
    pub fn answered(&self) -> impl Iterator<Item = &OwnReceipt> {
        self.receipts
            .iter()
            .filter(|receipt| receipt.state != ReceiptWord::Received)
    }
}

/// The own matter of the worker who asks.
///
/// # Errors
/// Not found for everybody but a worker.
pub async fn own_case(tx: &Tx, scope: &Scope) -> Result<OwnCase, Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let case = cases::find(tx, scope, own.case.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let one = claimants::numbered(tx, case.id, own.claimant)
        .await?
        .ok_or_else(Problem::not_found)?;
    let (chapter, phone) = chapter_of(tx, scope, case.chapter_id).await?;
    let owner_first_name = match case.owner_id {
        Some(owner) => account_names(tx, scope, &[owner])
            .await?
            .remove(&owner)
            .and_then(|name| name.split_whitespace().next().map(str::to_owned)),
        None => None,
    };
    let mut promises = promised(tx, &case, one.person_id).await?;
    promises.retain(|part| part.unpaid() > Paise::ZERO);
    Ok(OwnCase {
        promises,
        receipts: store::receipts(tx, own).await?,
        owner_first_name,
        phone,
        chapter,
        stars: store::last_rating(tx, own)
            .await?
            .map(|(_, stars, _)| stars),
        reference: case.reference,
        stage: case.stage,
        outcome: case.outcome,
        closed: !case.is_open(),
        language: case.language,
        workers: case.claimant_count,
        name: one.name,
        claimed: one.claimed,
        agreed: one.agreed,
        received: one.received,
        confirmed: one.confirmed,
    })
}

/// Whom a worker calls: the name of a chapter in the reader's language, and its phone.
pub(super) async fn chapter_of(
    tx: &Tx,
    scope: &Scope,
    id: ChapterId,
) -> Result<(String, Option<Phone>), Problem> {
    let chapter = people::chapters::chapter(tx, scope, id).await?;
    let phone = chapter
        .as_ref()
        .and_then(|chapter| Phone::parse(&chapter.phone));
    let name = chapter.map_or_else(String::new, |chapter| {
        chapter.name(scope.language()).to_owned()
    });
    Ok((name, phone))
}

/// The worker's parts of what was promised. A case without an agreement has a ledger too, but nothing in it to read.
async fn promised(tx: &Tx, case: &Case, person: PersonId) -> Result<Vec<PartView>, Problem> {
    if case.agreed == Paise::ZERO {
        return Ok(Vec::new());
    }
    Ok(Book::open(tx, case).await?.ledger().parts_of(person))
}
