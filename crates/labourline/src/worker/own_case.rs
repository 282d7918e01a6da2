//! What a worker sees of their case.

use super::store::{self, Promised, ToConfirm};
use crate::cases::case::Case;
use crate::cases::store as cases;
use crate::cases::words::Stage;
use kernel::{Language, Phone, Problem};
use people::accounts::account_names;
use platform::{Scope, Tx};

/// How the case stands, for the worker.
#[derive(Clone, Debug)]
pub struct OwnCase {
    /// The case.
    pub case: Case,
    /// Promises that wait for money, the earliest first.
    pub promises: Vec<Promised>,
    /// Payments that wait for the worker's word. Of a group's case none: nobody confirms for others.
    pub to_confirm: Vec<ToConfirm>,
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
        step(self.case.stage)
    }
    /// Whether it is over.
    pub fn is_closed(&self) -> bool {
        !self.case.is_open()
    }
    /// The language the worker speaks.
    pub fn language(&self) -> Language {
        self.case.language
    }
}

/// The case of the worker who asks, read through the query layer.
///
/// # Errors
/// Not found for everybody but a worker.
pub async fn own_case(tx: &Tx, scope: &Scope) -> Result<OwnCase, Problem> {
    let own = scope.worker_case().ok_or_else(Problem::not_found)?;
    let case = cases::find(tx, scope, own.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let chapter = people::chapters::chapter(tx, scope, case.chapter_id).await?;
    let owner_first_name = match case.owner_id {
        Some(owner) => account_names(tx, scope, &[owner])
            .await?
            .remove(&owner)
            .and_then(|name| name.split_whitespace().next().map(str::to_owned)),
        None => None,
    };
    let to_confirm = if case.claimant_count == 1 {
        store::to_confirm(tx, case.id).await?
    } else {
        Vec::new()
    };
    Ok(OwnCase {
        promises: store::promises(tx, case.id).await?,
        to_confirm,
        owner_first_name,
        phone: chapter
            .as_ref()
            .and_then(|chapter| Phone::parse(&chapter.phone)),
        chapter: chapter.map_or_else(String::new, |chapter| {
            chapter.name(scope.language()).to_owned()
        }),
        stars: store::last_rating(tx, case.id)
            .await?
            .map(|(_, stars, _)| stars),
        case,
    })
}
