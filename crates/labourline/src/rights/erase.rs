//! Erasing a person: everything but what a claim still needs, and saying what stays and why.
//!
//! Each case of the person is asked whether a claim lives in it (it is open, on hold, not over, or closed with something owed and within
//! `claim_kept_after_closing_days`). Where one does, names, numbers, facts, evidence and money stay (section 17(1)(a)) and what they told
//! of themselves goes. Where none does, a case of theirs alone is purged as retention purges it; in a case of several their own part goes,
//! and their name and numbers are taken out of every text of it. Where no case holds a claim the person is forgotten.

use super::{Request, RequestKind, answerable, finish, store};
use crate::cases::case::Case;
use crate::cases::correct::{reindex, words_ever};
use crate::cases::outcome::Outcome;
use crate::cases::store::{self as cases, CaseKey, VOCABULARY, claimants};
use crate::retention::{self, store as kept};
use crate::seals;
use crate::words::stored_words;
use kernel::{CaseId, Moment, PersonId, Problem, Reference, Role};
use platform::journal::{self, Entry, Stream};
use platform::{Db, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Stands where a name or a number was taken out of a text.
const TAKEN_OUT: &str = "[…]";
/// Parts of a name shorter than this are not looked for in texts.
const PART_CHARS_MIN: usize = 3;

stored_words! {
    /// Why something of a case stays.
    Stays in "rights-stays" {
        /// The case is open.
        Open = "open",
        /// Two persons hold it.
        OnHold = "on_hold",
        /// An order waits to be carried out, or somebody came back.
        NotOver = "not_over",
        /// Something is owed, and a claim may still be brought.
        ClaimLives = "claim_lives",
    }
}

/// A case of which something stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StaysOf {
    /// Which.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Reference,
    /// Why.
    pub why: Stays,
}

/// What became of an erasure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Erased {
    /// Cases of theirs alone that were purged.
    pub cases: i64,
    /// Cases of several out of which their part was taken.
    pub parts: i64,
    /// Whether the person was forgotten; else a claim needs them.
    pub forgotten: bool,
    /// Drafts and rows of registers that spoke of them.
    pub drafts_and_rows: i64,
    /// What stays.
    #[schema(max_items = 200)]
    pub stays: Vec<StaysOf>,
}

/// Why the claim of a case still needs what is kept of it; nothing where it does not.
fn stays(case: &Case, on_hold: bool, now: Moment, kept_days: u32) -> Option<Stays> {
    let Some(closed_at) = case.closed_at.filter(|_| !case.is_open()) else {
        return Some(Stays::Open);
    };
    if on_hold {
        return Some(Stays::OnHold);
    }
    if case.new_contact || case.outcome == Some(Outcome::OrderUnexecuted) {
        return Some(Stays::NotOver);
    }
    let owed = matches!(
        case.outcome,
        Some(
            Outcome::RecoveredPart
                | Outcome::CompensationAwarded
                | Outcome::Unreachable
                | Outcome::EmployerUntraceable
                | Outcome::NoEvidence
        )
    );
    let lives = closed_at.plus_days(i64::from(kept_days)) > now;
    (owed && lives).then_some(Stays::ClaimLives)
}

/// Erases the person who asked by this request, and answers it. Desk leads and conveners who see the case do it; the answer says what
/// stays.
///
/// # Errors
/// `labourline.rights.not-erasure`; `labourline.rights.answered-already`; not found.
pub async fn erase_for(
    db: &Db,
    scope: &Scope,
    request: Uuid,
    kept_days: u32,
    answer: impl Fn(&Erased) -> String + Send + Sync + 'static,
) -> Result<Erased, Problem> {
    let erased = db
        .write((scope.clone(), answer), move |tx, (scope, answer)| {
            Box::pin(async move {
                let request = answerable(tx, scope, request).await?;
                let leads = [Role::DeskLead, Role::Convener]
                    .iter()
                    .any(|role| scope.has_role_in(*role, request.chapter));
                if !leads {
                    return Err(Problem::refused("labourline.rights.lead-erases"));
                }
                if request.kind != RequestKind::Erasure {
                    return Err(Problem::refused("labourline.rights.not-erasure"));
                }
                let person = person_of(tx, &request).await?;
                // Answered while the case can still be written to.
                let would = would_erase(tx, scope, person, kept_days).await?;
                finish(tx, scope, &request, true, &answer(&would)).await?;
                erase_person(tx, scope, person, kept_days).await
            })
        })
        .await?;
    retention::clear_out(db).await?;
    Ok(erased)
}

async fn person_of(tx: &Tx, request: &Request) -> Result<PersonId, Problem> {
    Ok(claimants::numbered(tx, request.case, request.claimant)
        .await?
        .ok_or_else(Problem::not_found)?
        .person_id)
}

/// The rows of one person, their cases, and why each stays.
async fn of_person(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    kept_days: u32,
) -> Result<(Vec<PersonId>, Vec<(Case, i64, Option<Stays>)>), Problem> {
    let program = scope.as_program();
    let rows: Vec<PersonId> = people::persons::rows_of(tx, &program, person)
        .await?
        .iter()
        .map(|row| row.id)
        .collect();
    let mut all: Vec<(CaseId, i64)> = Vec::new();
    for row in &rows {
        all.extend(store::cases_of(tx, *row).await?);
    }
    let mut of_cases = Vec::with_capacity(all.len());
    for (id, number) in all {
        let Some(case) = cases::find(tx, &program, CaseKey::Id(id)).await? else {
            continue;
        };
        let held = kept::is_on_hold(tx, id).await?;
        let why = stays(&case, held, scope.now(), kept_days);
        of_cases.push((case, number, why));
    }
    Ok((rows, of_cases))
}

/// What an erasure would do now.
///
/// # Errors
/// The database's.
pub async fn would_erase(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    kept_days: u32,
) -> Result<Erased, Problem> {
    let (_, of_cases) = of_person(tx, scope, person, kept_days).await?;
    let mut would = Erased {
        forgotten: true,
        ..Erased::default()
    };
    for (case, _, why) in of_cases {
        match why {
            Some(why) => {
                would.forgotten = false;
                would.stays.push(StaysOf {
                    case: case.reference,
                    why,
                });
            }
            None if case.claimant_count == 1 => would.cases += 1,
            None => would.parts += 1,
        }
    }
    Ok(would)
}

/// Erases a person in the current transaction. [`retention::clear_out`] has to follow.
///
/// # Errors
/// The database's.
pub async fn erase_person(
    tx: &Tx,
    scope: &Scope,
    person: PersonId,
    kept_days: u32,
) -> Result<Erased, Problem> {
    let program = scope.as_program();
    let (rows, of_cases) = of_person(tx, scope, person, kept_days).await?;
    let (names, phones) = called(tx, &program, &rows).await?;
    let whole: Vec<String> = names.iter().chain(&phones).cloned().collect();
    let mut erased = Erased {
        forgotten: !of_cases.iter().any(|(_, _, why)| why.is_some()),
        ..Erased::default()
    };
    for (case, number, why) in of_cases {
        match why {
            Some(why) => {
                store::take_voluntary_out(tx, case.id, number).await?;
                erased.stays.push(StaysOf {
                    case: case.reference,
                    why,
                });
            }
            None if case.claimant_count == 1 => {
                retention::purge_case(tx, &program, &case).await?;
                erased.cases += 1;
            }
            None => {
                take_out(tx, &program, &case, number, (&names, &phones)).await?;
                erased.parts += 1;
            }
        }
    }
    if erased.forgotten {
        for link in people::persons::phones_of_case(tx, &program, &rows).await? {
            let hash = tx.vault()?.phone_hash(&link.phone);
            let sharers = people::persons::persons_by_phone(tx, &program, &link.phone).await?;
            if sharers.iter().all(|one| rows.contains(&one.person_id)) {
                store::forget_number(tx, &hash).await?;
            }
        }
        for row in &rows {
            store::forget_calls(tx, *row).await?;
            people::persons::forget_person(tx, &program, *row).await?;
        }
    } else {
        for row in &rows {
            people::persons::forget_voluntary(tx, &program, *row).await?;
        }
    }
    let gone =
        store::forget_drafts(tx, &whole).await? + store::forget_register_rows(tx, &whole).await?;
    platform::idempotency::forget_about(tx, &whole).await?;
    erased.drafts_and_rows = i64::try_from(gone).unwrap_or(i64::MAX);
    let entry = Entry::new(Stream::of("person", person), "labourline.rights.erased")
        .with(serde_json::to_value(&erased).unwrap_or_default());
    journal::record(tx, scope, entry).await?;
    Ok(erased)
}

/// What a person is and was called, and their numbers, in small letters.
async fn called(
    tx: &Tx,
    program: &Scope,
    rows: &[PersonId],
) -> Result<(Vec<String>, Vec<String>), Problem> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |about: &people::persons::NewPerson| {
        names.push(about.display_name.to_lowercase());
        names.extend(about.name_native.iter().map(|name| name.to_lowercase()));
        names.extend(about.name_latin.iter().map(|name| name.to_lowercase()));
    };
    for person in people::persons::persons_of_case(tx, program, rows).await? {
        add(&person.about);
        for former in people::persons::corrections(tx, program, person.id).await? {
            add(&former.before.about);
        }
    }
    let mut phones = Vec::new();
    for link in people::persons::phones_of_case(tx, program, rows).await? {
        let whole = link.phone.e164().to_owned();
        // As people write it: without the country's code.
        phones.extend(whole.strip_prefix("+91").map(str::to_owned));
        phones.push(whole);
        phones.push(link.phone.spaced());
    }
    names.retain(|name| !name.trim().is_empty());
    names.sort_unstable();
    names.dedup();
    phones.sort_unstable();
    phones.dedup();
    // The longest first, so that none leaves a part behind.
    phones.sort_by_key(|phone| std::cmp::Reverse(phone.len()));
    Ok((names, phones))
}

/// Takes one worker out of a case of several: their own rows, and their name and numbers out of every text.
async fn take_out(
    tx: &Tx,
    program: &Scope,
    case: &Case,
    number: i64,
    (names, phones): (&[String], &[String]),
) -> Result<(), Problem> {
    let words = words_ever(tx, program, case).await?;
    store::take_part_out(tx, case.id, number).await?;
    let seal = seals::of(tx, case.id).await?;
    let parts: Vec<String> = names
        .iter()
        .flat_map(|name| name.split_whitespace())
        .filter(|part| part.chars().count() >= PART_CHARS_MIN)
        .map(str::to_owned)
        .collect();
    seals::store::rewrite(tx, case.id, case.no, &seal, &|text| {
        redacted(text, &parts, phones)
    })
    .await?;
    if let Some(case) = cases::find(tx, program, CaseKey::Id(case.id)).await? {
        reindex(tx, program, &case).await?;
        VOCABULARY.forget(tx, "case_search", &words).await?;
    }
    Ok(())
}

/// A text without the words and numbers named; nothing where none of them is in it. Words are taken whole, whatever their case; numbers as
/// they are written.
pub(crate) fn redacted(text: &str, words: &[String], numbers: &[String]) -> Option<String> {
    let mut new = String::with_capacity(text.len());
    let mut word = String::new();
    let mut taken = false;
    let mut finish = |word: &mut String, new: &mut String| {
        if !word.is_empty() {
            if words.contains(&word.to_lowercase()) {
                new.push_str(TAKEN_OUT);
                taken = true;
            } else {
                new.push_str(word);
            }
            word.clear();
        }
    };
    for letter in text.chars() {
        // Marks of Indian scripts and joiners are parts of their words.
        if letter.is_alphanumeric() || !(letter.is_ascii() || letter.is_whitespace()) {
            word.push(letter);
        } else {
            finish(&mut word, &mut new);
            new.push(letter);
        }
    }
    finish(&mut word, &mut new);
    for number in numbers {
        if new.contains(number.as_str()) {
            new = new.replace(number.as_str(), TAKEN_OUT);
            taken = true;
        }
    }
    taken.then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_are_taken_out_whole() {
        let words = ["asha".to_owned(), "namoona".to_owned(), "आशा".to_owned()];
        let numbers = ["+919861200001".to_owned(), "9861200001".to_owned()];
        assert_eq!(
            redacted(
                "ASHA's brother, Ashaben; ring 9861200001. आशा ने कहा",
                &words,
                &numbers
            )
            .as_deref(),
            Some("[…]'s brother, Ashaben; ring […]. […] ने कहा")
        );
        assert_eq!(redacted("nobody here", &words, &numbers), None);
    }
}
