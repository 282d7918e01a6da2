//! Computing the heads of one worker and keeping them as they were told.

use super::known::{facts_for, known_facts, known_place};
use super::{Asked, HEADS_MAX, Head, limits, store};
use crate::cases::case::Case;
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{CaseKey, claimants};
use crate::claims;
use dues::releases::{Edition, edition};
use kernel::{FieldProblem, Problem};
use law::{Facts, Place, Told};
use platform::{Scope, Tx};

/// What is asked of the law for one worker.
#[derive(Clone, Debug)]
pub struct NewHeads {
    /// What is asked and told.
    pub asked: Asked,
    /// The version the edit was made on; 0 where there was none.
    pub made_on: Option<i64>,
    /// The law in force.
    pub edition: Edition,
}

/// Facts of the case with those told besides put over them, and whose rules bind.
pub(crate) fn facts_of(
    case: &Case,
    work: Option<&claims::facts::WorkFacts>,
    asked: &Asked,
    today: kernel::Day,
) -> Result<(Facts, Option<Place>), Problem> {
    let mut facts = known_facts(case, work, today);
    let told = Facts::read(&serde_json::Value::Object(asked.facts.clone()))
        .map_err(|_| Problem::invalid_field("facts", "labourline.heads.facts"))?;
    for (at, fact) in told.iter() {
        facts.put(at, fact.clone());
    }
    Ok((facts, asked.place.or_else(|| known_place(case))))
}

fn checked(asked: &Asked) -> Result<(), Problem> {
    let mut fields = Vec::new();
    if asked.questions.len() > HEADS_MAX {
        fields.push(FieldProblem::new("questions", "labourline.heads.too-many"));
    }
    if asked.questions.iter().any(|word| law::rule(word).is_none()) {
        fields.push(FieldProblem::new("questions", "platform.choose-one"));
    }
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(fields))
    }
}

/// Says what is asked of the law for one worker, computes it and keeps it; the version.
///
/// # Errors
/// Fields; stale; not found.
pub async fn tell_heads(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    number: i64,
    input: &NewHeads,
) -> Result<i64, Problem> {
    checked(&input.asked)?;
    let mut case = change::take(tx, scope, key, None).await?;
    claimants::numbered(tx, case.id, number)
        .await?
        .ok_or_else(Problem::not_found)?;
    let before = store::asked(tx, case.id, number).await?;
    let version = before.as_ref().map_or(0, |(_, version)| *version);
    if input.made_on.is_some_and(|made_on| made_on != version) {
        return Err(Problem::stale(serde_json::json!({ "version": version })));
    }
    store::put_asked(tx, case.id, number, &input.asked, version + 1).await?;
    let by = scope.actor().word();
    let changed = keep(
        tx,
        scope,
        &case,
        number,
        &input.asked,
        &input.edition,
        ("facts", &by),
    )
    .await?;
    if changed > 0 {
        let data = serde_json::json!({ "claimant": number });
        timeline::note(tx, scope, &mut case, Event::new(scope, "heads").with(data)).await?;
    }
    let details = serde_json::json!({
        "claimant": number, "questions": input.asked.questions, "changed": changed, "release": input.edition.no,
    });
    change::put(tx, scope, &case, "labourline.heads.told", details).await?;
    Ok(version + 1)
}

/// Computes the heads of one worker again, after the claim's facts or the law changed; how many answers are new. Nothing where nothing
/// was asked.
///
/// # Errors
/// Not found.
pub async fn renew_heads(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    number: i64,
    edition: &Edition,
    why: &'static str,
    by: &str,
) -> Result<usize, Problem> {
    match store::asked(tx, case.id, number).await? {
        None => Ok(0),
        Some((asked, _)) => keep(tx, scope, case, number, &asked, edition, (why, by)).await,
    }
}

/// Computes and keeps: an answer that says the same on the same facts is not told twice.
async fn keep(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    number: i64,
    asked: &Asked,
    edition: &Edition,
    (why, by): (&'static str, &str),
) -> Result<usize, Problem> {
    let claim = claims::store::find(tx, case.id, number).await?;
    let today = scope.today();
    let (facts, place) = facts_of(case, claim.as_ref().map(|claim| &claim.facts), asked, today)?;
    let place = place.unwrap_or(Place::Central);
    let standing = store::standing(tx, case.id, number).await?;
    let mut changed = 0;
    for question in &asked.questions {
        let facts = facts_for(question, &facts);
        let json = facts.json();
        let answer = edition
            .law
            .answer_kept(question, &facts, today, place)
            .ok_or_else(Problem::not_found)?;
        let told = Told::of(&edition.law, question, &answer);
        limits::follow(tx, scope, case.id, number, question, told.gist.last_day).await?;
        let last = standing.iter().find(|head| head.question == *question);
        let same = last.is_some_and(|last| {
            last.told.gist == told.gist
                && last.told.place == told.place
                && facts_without_day(&last.facts) == facts_without_day(&json)
        });
        if same {
            continue;
        }
        changed += 1;
        if let Some(last) = last {
            store::end(tx, last.no).await?;
        }
        let head = Head {
            no: 0,
            id: scope.new_id(),
            question: question.clone(),
            facts: json.clone(),
            told,
            release_no: edition.no,
            base: edition::base().to_owned(),
            told_at: scope.now(),
            told_by: by.to_owned(),
            why: why.to_owned(),
            standing: true,
        };
        store::insert(tx, case.id, number, &head).await?;
    }
    for head in standing
        .iter()
        .filter(|head| !asked.questions.contains(&head.question))
    {
        changed += 1;
        store::end(tx, head.no).await?;
        limits::follow(tx, scope, case.id, number, &head.question, None).await?;
    }
    Ok(changed)
}

/// The facts without the day of asking, which is another every day.
fn facts_without_day(facts: &serde_json::Value) -> serde_json::Value {
    let mut facts = facts.clone();
    if let Some(facts) = facts.as_object_mut() {
        facts.remove(law::facts::ASKED_ON.entry().word);
    }
    facts
}
