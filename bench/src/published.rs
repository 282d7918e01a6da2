//! The published cases from the first call to money in hand: what judgments and official examples say of deaths, injuries and unpaid dues,
//! entered through the API as a caseworker would, and carried to closure.
//!
//! Every sum is held against the facts three times: claimed after the intake, agreed after the settlement or award, recovered after
//! the worker confirmed it with reference and PIN; and before that confirmation nothing counts as recovered.
//!
//! The walk goes through a [`Door`], so that the same steps run against a started program (`sangam-bench published`) and against
//! its router in the integration tests.

pub mod door;
pub mod facts;
mod walk;

use crate::Fault;
use crate::http::Origin;
use clap::Args;
use door::{Door, HttpDoor};
use std::fmt::Write;
use std::path::PathBuf;

/// `sangam-bench published …`
#[derive(Args)]
pub(crate) struct PublishedArguments {
    /// Where Sangam listens
    #[arg(long)]
    url: String,
    /// Bearer token of the caseworker who carries the cases
    #[arg(long)]
    caseworker: String,
    /// Bearer token of a desk lead or convener of the same chapter, who approves closures
    #[arg(long)]
    approver: String,
    /// The facts
    #[arg(long, default_value = "data/law_cases.json")]
    facts: PathBuf,
}

/// How one case ended, as Sangam says after its closure. Sums are in paise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Id in the file of facts.
    pub id: String,
    /// What Sangam calls it by.
    pub reference: String,
    /// Death, injury, wages or dues.
    pub matter: String,
    /// Workers or dependants.
    pub claimants: usize,
    /// Claimed.
    pub claimed_paise: i64,
    /// Agreed or awarded.
    pub agreed_paise: i64,
    /// Confirmed by the workers.
    pub recovered_paise: i64,
    /// The outcome it was closed with.
    pub outcome: String,
    /// The stages it went through.
    pub way: Vec<String>,
}

/// Carries every matter of the facts from call to closure.
///
/// # Errors
/// The first step that was refused or sum that is not the facts', with the case's id.
pub async fn carry(
    door: &mut impl Door,
    caseworker: &str,
    approver: &str,
    facts: &str,
) -> Result<Vec<Ended>, Fault> {
    let mut ended = Vec::new();
    for matter in facts::matters(facts)? {
        let id = matter.id.clone();
        let one = walk::carry(door, caseworker, approver, &matter).await;
        ended.push(one.map_err(|fault| format!("{id}: {fault}"))?);
    }
    Ok(ended)
}

/// What was carried, as a table with its totals.
pub fn table(ended: &[Ended]) -> String {
    let mut text = String::from(
        "| case | matter | people | claimed Rs | agreed Rs | recovered Rs | closed with | way |\n| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n",
    );
    let mut sums = [0; 3];
    for one in ended {
        let amounts = [one.claimed_paise, one.agreed_paise, one.recovered_paise];
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            *sum += amount;
        }
        let [claimed, agreed, recovered] = amounts.map(rupees);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {claimed} | {agreed} | {recovered} | {} | {} |",
            one.id,
            one.matter,
            one.claimants,
            one.outcome,
            one.way.join(" → ")
        );
    }
    let [claimed, agreed, recovered] = sums.map(rupees);
    let _ = writeln!(
        text,
        "| {} cases | | | {claimed} | {agreed} | {recovered} | | |",
        ended.len()
    );
    text
}

/// Rupees with two places.
fn rupees(paise: i64) -> String {
    format!("{}.{:02}", paise / 100, paise % 100)
}

/// Runs the command.
pub(crate) async fn run(arguments: PublishedArguments) -> Result<(), Fault> {
    let facts = std::fs::read_to_string(&arguments.facts)
        .map_err(|error| format!("{}: {error}", arguments.facts.display()))?;
    let mut door = HttpDoor::new(&Origin::parse(&arguments.url)?);
    let ended = carry(
        &mut door,
        &arguments.caseworker,
        &arguments.approver,
        &facts,
    )
    .await?;
    print!("{}", table(&ended));
    println!("Every sum is the one of the facts.");
    Ok(())
}
