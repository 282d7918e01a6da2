//! Giving PINs: drawn and hashed outside any transaction, put in place inside one, shown once.

use super::keys::{self, NewPin};
use super::pin::{draw_group_pin, draw_pin};
use super::slips::{self, DrawnPin, NewSlips, Recipient};
use crate::Labourline;
use crate::cases::case::Case;
use kernel::{Problem, Reference};
use people::People;
use platform::Scope;
use platform::web::App;

/// A slip for one worker: who, and their PIN.
pub(super) struct Slip {
    pub(super) to: Recipient,
    pub(super) pin: String,
}

/// Gives a worker of a case a new PIN: the PIN, this once.
pub(super) async fn give(
    app: &App,
    scope: &Scope,
    reference: Reference,
    claimant: i64,
) -> Result<String, Problem> {
    let tries_max = app.part::<Labourline>().config.pin_tries_max;
    // Who may not see the case does not make the machine hash.
    let (case, _) = app
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(keys::key_state(tx, scope, reference, claimant, tries_max))
        })
        .await?;
    let pin = if case.claimant_count == 1 {
        draw_pin(scope.chance())
    } else {
        draw_group_pin(scope.chance(), claimant)
    };
    let hasher = app.part::<People>().hasher();
    let pin_hash = hasher.hash(scope.chance(), &pin).await?;
    app.db
        .write(
            (scope.clone(), NewPin { pin_hash }),
            move |tx, (scope, input)| {
                Box::pin(keys::give_key(tx, scope, reference, claimant, input))
            },
        )
        .await?;
    Ok(pin)
}

/// Makes slips for the workers of a group: the slips, this once.
pub(super) async fn make_slips(
    app: &App,
    scope: &Scope,
    reference: Reference,
    input: NewSlips,
) -> Result<(Case, Vec<Slip>), Problem> {
    let (case, recipients) = app
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(slips::slip_recipients(tx, scope, reference, input))
        })
        .await?;
    let pins: Vec<String> = recipients
        .iter()
        .map(|to| draw_group_pin(scope.chance(), to.number))
        .collect();
    let hasher = app.part::<People>().hasher();
    let hashes = hasher.hash_drawn(scope.chance(), &pins).await?;
    let drawn: Vec<DrawnPin> = recipients
        .iter()
        .zip(hashes)
        .map(|(to, pin_hash)| DrawnPin {
            number: to.number,
            pin_hash,
        })
        .collect();
    let put = app
        .db
        .write((scope.clone(), drawn), move |tx, (scope, drawn)| {
            Box::pin(slips::put_slips(tx, scope, reference, input, drawn))
        })
        .await?;
    let made = recipients
        .into_iter()
        .zip(pins)
        .filter(|(to, _)| put.contains(&to.number))
        .map(|(to, pin)| Slip { to, pin })
        .collect();
    Ok((case, made))
}
