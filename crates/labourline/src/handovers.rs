//! Handing over to somebody outside: police, labour office, court, press; and the register with names.
//!
//! One asks, with purpose and receiver; another, a desk lead or convener who sees the case, approves; then either takes the file within some
//! days. What is in it is a list of fields for each kind of receiver ([`profiles`]); a field that nobody classified stops everything, and the
//! names and numbers of other workers are taken out of every text. Without the worker's yes (C5 for authorities, C8 for the press) nothing
//! goes unless the alliance is compelled, with the reason. The file says who, when, to whom and under which number; the worker sees it on
//! their page unless telling them is barred, with the reason. Decision 92.

pub(crate) mod api;
pub(crate) mod pages;
pub mod profiles;
mod store;
#[cfg(test)]
mod tests;

use crate::cases::case::Case;
use crate::cases::store::claimants;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::{access, change};
use crate::rights::erase::redacted;
use crate::rights::file::{Line, person_file};
use crate::words::stored_words;
use kernel::{AccountId, CaseId, ChapterId, FieldProblem, Moment, Problem, Reference, Role};
use people::consents::{Purpose, standing};
use platform::journal::{self, Entry, Stream};
use platform::words::Say;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest purpose, receiver, reason and note.
pub const TEXT_CHARS_MAX: usize = 300;
/// An approval is good for so many days.
pub const GOOD_FOR_DAYS: i64 = 7;
/// Rows shown.
pub const ROWS_MAX: u32 = 200;

stored_words! {
    /// To what kind of receiver, and so which fields.
    Profile in "handovers-profile" {
        /// The police.
        Police = "police",
        /// The labour office, a conciliation officer, an authority of wages.
        LabourOffice = "labour_office",
        /// A court.
        Court = "court",
        /// Press and public: nothing that names or tells in words.
        Press = "press",
        /// The register of a chapter with names, as a file.
        Register = "register",
    }
}
platform::stored_word!(Profile);

impl Profile {
    /// What the worker must have said yes to.
    fn consent(self) -> Option<Purpose> {
        match self {
            Profile::Police | Profile::LabourOffice | Profile::Court => Some(Purpose::Authority),
            Profile::Press => Some(Purpose::Publicity),
            Profile::Register => None,
        }
    }
}

/// A handing-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// Its id.
    pub id: Uuid,
    /// The number on the file.
    pub number: Reference,
    /// Of which case; none for the register.
    pub case: Option<CaseId>,
    /// The same, as people call it.
    pub reference: Option<Reference>,
    /// Whose.
    pub chapter: ChapterId,
    /// Which of its workers.
    pub claimant: i64,
    /// To what kind of receiver.
    pub profile: Profile,
    /// What for.
    pub purpose: String,
    /// To whom.
    pub receiver: String,
    /// Whether the law compels it, without the worker's yes.
    pub compelled: bool,
    /// Why the worker must not be told; empty where they are.
    pub barred_why: String,
    /// Who asked.
    pub asked_by: AccountId,
    /// When.
    pub asked_at: Moment,
    /// The second person.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<Moment>,
    /// What they said.
    pub approved: bool,
    /// In words.
    pub note: String,
    /// When the file was last taken.
    pub taken_at: Option<Moment>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHandover {
    /// Which worker of the case.
    #[serde(default = "first")]
    #[schema(minimum = 1, maximum = 500)]
    pub claimant: i64,
    /// To what kind of receiver.
    pub profile: Profile,
    /// What for.
    #[schema(min_length = 1, max_length = 300)]
    pub purpose: String,
    /// To whom: the authority by its name.
    #[schema(min_length = 1, max_length = 300)]
    pub receiver: String,
    /// Whether the law compels it, without the worker's yes.
    #[serde(default)]
    pub compelled: bool,
    /// Why the worker must not be told; they are told where it is empty.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub barred_why: String,
}

fn first() -> i64 {
    1
}

/// The second person's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWord {
    /// Whether they approve.
    pub approved: bool,
    /// In words; needed where they don't.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub note: String,
}

/// The file, with its mark.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HandedOver {
    /// Who, when, to whom, what for, under which number.
    pub mark: String,
    /// The number.
    #[schema(value_type = String)]
    pub number: Reference,
    /// What goes out.
    #[schema(max_items = 10000)]
    pub lines: Vec<Line>,
}

fn checked(input: &NewHandover) -> Result<(), Problem> {
    let mut wrong = Vec::new();
    for (field, text, needed) in [
        ("purpose", &input.purpose, true),
        ("receiver", &input.receiver, true),
        ("barred_why", &input.barred_why, false),
    ] {
        if needed && text.trim().is_empty() {
            wrong.push(FieldProblem::new(field, "platform.field.required"));
        } else if text.chars().count() > TEXT_CHARS_MAX {
            wrong.push(
                FieldProblem::new(field, "platform.field.too-long").with("max", TEXT_CHARS_MAX),
            );
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(wrong))
    }
}

async fn require_consent(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    claimant: i64,
    profile: Profile,
    compelled: bool,
) -> Result<(), Problem> {
    let Some(purpose) = profile.consent().filter(|_| !compelled) else {
        return Ok(());
    };
    let person = claimants::numbered(tx, case.id, claimant)
        .await?
        .ok_or_else(|| Problem::invalid_field("claimant", "labourline.consents.nobody"))?
        .person_id;
    let given = standing(tx, scope, case.id)
        .await?
        .iter()
        .any(|one| one.person_id == person && one.purpose == purpose && one.is_given());
    if given {
        Ok(())
    } else {
        Err(Problem::refused("labourline.handover.no-consent").with("purpose", purpose.code()))
    }
}

/// Asks to hand a worker's file over; the id.
///
/// # Errors
/// Fields; `labourline.handover.no-consent`; `labourline.opening.not-for-this`; not found.
pub async fn ask_handover(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewHandover,
) -> Result<Uuid, Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let mut case = change::take(tx, scope, key, None).await?;
    access::require_own(tx, scope, &case).await?;
    checked(input)?;
    if input.profile == Profile::Register {
        return Err(Problem::invalid_field("profile", "platform.field-invalid"));
    }
    claimants::numbered(tx, case.id, input.claimant)
        .await?
        .ok_or_else(|| Problem::invalid_field("claimant", "labourline.consents.nobody"))?;
    require_consent(
        tx,
        scope,
        &case,
        input.claimant,
        input.profile,
        input.compelled,
    )
    .await?;
    let one = new(scope, by, Some(&case), case.chapter_id, input);
    store::insert(tx, &one).await?;
    let data = serde_json::json!({ "handover": one.id, "profile": one.profile, "compelled": one.compelled });
    let event = Event::new(scope, "handover_asked").with(data.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.handover.asked", data).await?;
    Ok(one.id)
}

fn new(
    scope: &Scope,
    by: AccountId,
    case: Option<&Case>,
    chapter: ChapterId,
    input: &NewHandover,
) -> Handover {
    Handover {
        id: scope.new_id(),
        number: scope.new_reference(),
        case: case.map(|case| case.id),
        reference: case.map(|case| case.reference),
        chapter,
        claimant: input.claimant,
        profile: input.profile,
        purpose: input.purpose.trim().to_owned(),
        receiver: input.receiver.trim().to_owned(),
        compelled: input.compelled,
        barred_why: input.barred_why.trim().to_owned(),
        asked_by: by,
        asked_at: scope.now(),
        answered_by: None,
        answered_at: None,
        approved: false,
        note: String::new(),
        taken_at: None,
    }
}

/// Asks for the register of the asker's chapters as a file with names; the id. Those who may export at all ask.
///
/// # Errors
/// Fields; not found.
pub async fn ask_register(tx: &Tx, scope: &Scope, input: &NewHandover) -> Result<Uuid, Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let chapter = scope
        .case_chapters()
        .first()
        .copied()
        .ok_or_else(Problem::not_found)?;
    checked(input)?;
    let mut input = input.clone();
    input.profile = Profile::Register;
    input.claimant = 0;
    let one = new(scope, by, None, chapter, &input);
    store::insert(tx, &one).await?;
    record_export(tx, scope, &one, "labourline.handover.asked").await?;
    Ok(one.id)
}

async fn record_export(
    tx: &Tx,
    scope: &Scope,
    one: &Handover,
    action: &'static str,
) -> Result<(), Problem> {
    let stream = Stream::of("export", scope.actor().word());
    let details = serde_json::json!({ "handover": one.id, "number": one.number });
    Ok(journal::record(tx, scope, Entry::new(stream, action).with(details)).await?)
}

fn leads(scope: &Scope, chapter: ChapterId) -> bool {
    [Role::DeskLead, Role::Convener]
        .iter()
        .any(|role| scope.has_role_in(*role, chapter))
}

/// One the asker may know of, with its case.
async fn known(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(Handover, Option<Case>), Problem> {
    crate::cases::policy::require_desk(scope)?;
    let one = store::find(tx, id).await?.ok_or_else(Problem::not_found)?;
    match one.case {
        Some(case) => {
            let case = cases::find(tx, scope, case.into())
                .await?
                .ok_or_else(Problem::not_found)?;
            access::require_own(tx, scope, &case).await?;
            Ok((one, Some(case)))
        }
        None if scope.account() == Some(one.asked_by) || leads(scope, one.chapter) => {
            Ok((one, None))
        }
        None => Err(Problem::not_found()),
    }
}

/// Approves a handing-over or declines it: the second of two persons, a desk lead or convener of the chapter.
///
/// # Errors
/// `labourline.handover.own`; `labourline.handover.lead-approves`; `labourline.handover.answered-already`;
/// `labourline.handover.no-consent`; fields; not found.
pub async fn answer_handover(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    input: &NewWord,
) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let (one, case) = known(tx, scope, id).await?;
    if !leads(scope, one.chapter) {
        return Err(Problem::refused("labourline.handover.lead-approves"));
    }
    if one.asked_by == by {
        return Err(Problem::refused("labourline.handover.own"));
    }
    let note = input.note.trim();
    if !input.approved && note.is_empty() {
        return Err(Problem::invalid_field("note", "platform.field.required"));
    }
    if note.chars().count() > TEXT_CHARS_MAX {
        let long = FieldProblem::new("note", "platform.field.too-long").with("max", TEXT_CHARS_MAX);
        return Err(Problem::invalid(vec![long]));
    }
    if let (true, Some(case)) = (input.approved, &case) {
        require_consent(tx, scope, case, one.claimant, one.profile, one.compelled).await?;
    }
    if !store::answer(tx, scope, id, (by, input.approved), note).await? {
        return Err(Problem::refused("labourline.handover.answered-already"));
    }
    let action = if input.approved {
        "labourline.handover.approved"
    } else {
        "labourline.handover.declined"
    };
    match case {
        Some(case) => {
            let details = serde_json::json!({ "handover": id, "profile": one.profile });
            Ok(change::record(tx, scope, &case, action, details).await?)
        }
        None => record_export(tx, scope, &one, action).await,
    }
}

/// Whether the file may be taken: approved, and not too long ago.
///
/// # Errors
/// `labourline.handover.not-approved`; `labourline.handover.too-late`.
fn takeable(one: &Handover, now: Moment) -> Result<(), Problem> {
    let approved_at = one
        .answered_at
        .filter(|_| one.approved)
        .ok_or_else(|| Problem::refused("labourline.handover.not-approved"))?;
    if approved_at.plus_days(GOOD_FOR_DAYS) < now {
        return Err(Problem::refused("labourline.handover.too-late"));
    }
    Ok(())
}

async fn mark_of(tx: &Tx, scope: &Scope, t: &Say, one: &Handover) -> Result<String, Problem> {
    let ids: Vec<AccountId> = std::iter::once(one.asked_by)
        .chain(one.answered_by)
        .collect();
    let names = people::accounts::account_names(tx, scope, &ids).await?;
    let name = |id: AccountId| names.get(&id).cloned().unwrap_or_default();
    Ok(t.with(
        "handovers-mark",
        &[
            ("number", one.number.spaced().into()),
            ("receiver", one.receiver.clone().into()),
            ("purpose", one.purpose.clone().into()),
            ("asker", name(one.asked_by).into()),
            (
                "approver",
                one.answered_by.map(name).unwrap_or_default().into(),
            ),
            ("day", t.moment(scope.now()).into()),
        ],
    ))
}

/// Takes the file of an approved handing-over: its fields, without the names and numbers of others, under its mark. Each taking is
/// journalled, and told to the worker unless that is barred.
///
/// # Errors
/// `labourline.handover.not-approved`; `labourline.handover.too-late`; `labourline.handover.no-consent`;
/// `labourline.handover.unclassified`; not found.
pub async fn take_handover(
    tx: &Tx,
    scope: &Scope,
    t: &Say,
    id: Uuid,
) -> Result<HandedOver, Problem> {
    let (one, case) = known(tx, scope, id).await?;
    let by = scope.account();
    if by != Some(one.asked_by) && by != one.answered_by {
        return Err(Problem::not_found());
    }
    let case = case.ok_or_else(Problem::not_found)?;
    takeable(&one, scope.now())?;
    require_consent(tx, scope, &case, one.claimant, one.profile, one.compelled).await?;
    let (_, file) = person_file(tx, scope, t, case.id, one.claimant).await?;
    let mut lines = profiles::chosen(one.profile, file.lines)?;
    let (words, numbers) = others_of(tx, scope, &case, one.claimant).await?;
    for line in &mut lines {
        if let Some(text) = redacted(&line.value, &words, &numbers) {
            line.value = text;
        }
    }
    let mark = mark_of(tx, scope, t, &one).await?;
    store::taken(tx, scope, id).await?;
    let mut case = change::take(tx, scope, case.id, None).await?;
    let told = one.barred_why.is_empty();
    let details = serde_json::json!({
        "handover": id, "number": one.number, "profile": one.profile, "fields": lines.len(), "told": told,
    });
    let body = format!("{}: {}", one.receiver, one.purpose);
    let mut event = Event::new(scope, "handed_over").saying(&body);
    if told {
        event = event.for_claimant();
    }
    timeline::note(tx, scope, &mut case, event).await?;
    // Where telling is barred the entry has another name, and the worker's list of who opened their file passes over it.
    let action = if told {
        "labourline.handover.taken"
    } else {
        "labourline.handover.taken-untold"
    };
    change::put(tx, scope, &case, action, details).await?;
    Ok(HandedOver {
        mark,
        number: one.number,
        lines,
    })
}

/// The names and numbers of the other workers of a case, in small letters.
async fn others_of(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    number: i64,
) -> Result<(Vec<String>, Vec<String>), Problem> {
    let program = scope.as_program();
    let all = claimants::of(tx, case.id, 500).await?;
    let own: Vec<String> = all
        .iter()
        .filter(|one| one.number == number)
        .flat_map(|one| one.name.split_whitespace())
        .map(str::to_lowercase)
        .collect();
    let others: Vec<kernel::PersonId> = all
        .iter()
        .filter(|one| one.number != number)
        .map(|one| one.person_id)
        .collect();
    let mut words = Vec::new();
    for person in people::persons::persons_of_case(tx, &program, &others).await? {
        let about = person.about;
        for name in std::iter::once(about.display_name)
            .chain(about.name_native)
            .chain(about.name_latin)
        {
            words.extend(name.split_whitespace().map(str::to_lowercase));
        }
    }
    // A name that is the worker's own too stays.
    words.retain(|word| word.chars().count() > 2 && !own.contains(word));
    let mut numbers = Vec::new();
    for link in people::persons::phones_of_case(tx, &program, &others).await? {
        let whole = link.phone.e164().to_owned();
        numbers.push(whole.clone());
        numbers.extend(whole.strip_prefix("+91").map(str::to_owned));
    }
    numbers.sort_by_key(|number| std::cmp::Reverse(number.len()));
    Ok((words, numbers))
}

/// Takes the mark of an approved export of the register, and journals it.
///
/// # Errors
/// As [`take_handover`].
pub async fn take_register(tx: &Tx, scope: &Scope, t: &Say, id: Uuid) -> Result<String, Problem> {
    let (one, _) = known(tx, scope, id).await?;
    if one.profile != Profile::Register || scope.account() != Some(one.asked_by) {
        return Err(Problem::not_found());
    }
    takeable(&one, scope.now())?;
    store::taken(tx, scope, id).await?;
    record_export(tx, scope, &one, "labourline.handover.taken").await?;
    mark_of(tx, scope, t, &one).await
}

/// The handings-over the asker may know of, latest first, with whether they may answer each.
///
/// # Errors
/// Not found for those who work on no case.
pub async fn list_handovers(tx: &Tx, scope: &Scope) -> Result<Vec<(Handover, bool)>, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    if scope.case_chapters().is_empty() {
        return Err(Problem::not_found());
    }
    let led = scope.chapters_as(&[Role::DeskLead, Role::Convener]);
    let all = store::known(tx, scope, (account, &led), ROWS_MAX).await?;
    Ok(all
        .into_iter()
        .map(|one| {
            let answers =
                one.answered_at.is_none() && one.asked_by != account && led.contains(&one.chapter);
            (one, answers)
        })
        .collect())
}
