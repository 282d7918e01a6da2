//! The intake's page: one form from top to bottom. Without scripts every button of it is answered by the same page with what was typed.

use super::form::{ROWS, add_row, at_the_fields, district_text, read, read_facts, renumbered};
use super::input::Intake;
use super::view::ClaimView;
use super::{TakenIn, take_in};
use crate::Labourline;
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::{Issue, Sensitivity, Track};
use crate::claims::words::{AttendanceSource, PaymentKind, PaymentMode, Unit};
use crate::contacts::pages::{desk_only, language_choices, look, with_number};
use crate::contacts::panel::Who;
use crate::contacts::{self, Contact, ContactId};
use crate::drafts::pages::{keep, restored};
use crate::drafts::{self, DraftId};
use crate::safety::FlagCode;
use crate::safety::checks::{Question, Said};
use askama::Template;
use axum::response::Response;
use kernel::{ChapterId, Problem, ProblemKind};
use people::consents::{How, Purpose};
use people::persons::Relation;
use platform::web::{
    Choice, Flash, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Tone, page, page_again,
};
use platform::words::Say;
use platform::{Scope, Tx};
use serde::Deserialize;

/// The routes of the intake's pages.
pub fn routes() -> Routes {
    Routes::new()
        .get("/intakes/new", new)
        .post("/intakes", create)
        .post("/intakes/claim", claim)
        .get("/drafts/{id}", resume)
}

/// One purpose with the notice that is read out.
struct PurposeView {
    name: String,
    label: String,
    notice: String,
}

/// A question of the safety check.
struct QuestionView {
    name: String,
    label: String,
}

#[derive(Template)]
#[template(path = "labourline/intake/form.html")]
struct IntakePage {
    shell: Shell,
    t: Say,
    form: Form,
    draft: String,
    who: Option<Who>,
    claim: Option<ClaimView>,
    claimants: Vec<String>,
    chain: Vec<String>,
    terms: Vec<String>,
    attendance: Vec<String>,
    payments: Vec<String>,
    evidence: Vec<String>,
    chapters: Vec<Choice>,
    tracks: Vec<Choice>,
    sensitivities: Vec<Choice>,
    languages: Vec<Choice>,
    issues: Vec<Choice>,
    relations: Vec<Choice>,
    safe: Vec<Choice>,
    employer_kinds: Vec<Choice>,
    links: Vec<Choice>,
    states: Vec<Choice>,
    districts: Vec<String>,
    units: Vec<Choice>,
    sources: Vec<Choice>,
    kinds: Vec<Choice>,
    modes: Vec<Choice>,
    industries: Vec<Choice>,
    evidence_kinds: Vec<Choice>,
    proves: Vec<Choice>,
    purposes: Vec<PurposeView>,
    hows: Vec<Choice>,
    questions: Vec<QuestionView>,
    said: Vec<Choice>,
    flags: Vec<Choice>,
}

macro_rules! choices {
    ($t:expr, $list:ty) => {
        <$list>::ALL
            .iter()
            .map(|word| Choice::new(word.word(), $t.say(&word.key())))
            .collect()
    };
}

impl IntakePage {
    fn new(visit: &SignedIn, mut form: Form, chapters: Vec<Choice>, who: Option<Who>) -> Self {
        let t = visit.say();
        let language = t.language().to_string();
        let claim = read_facts(&form)
            .and_then(|facts| {
                if facts.is_empty() {
                    Ok(None)
                } else {
                    facts.work_out().map(Some)
                }
            })
            .ok()
            .flatten()
            .map(|working| ClaimView::new(&working, &t));
        for (rows, field, value) in ROWS {
            // What a row added by the script begins with.
            form.put(format!("{rows}.__i__.{field}"), value);
        }
        Self {
            shell: visit.shell("intake-title"),
            draft: form.text("draft").to_owned(),
            claimants: rows_of(&form, "claimants"),
            chain: rows_of(&form, "chain"),
            terms: rows_of(&form, "terms"),
            attendance: rows_of(&form, "attendance"),
            payments: rows_of(&form, "payments"),
            evidence: rows_of(&form, "evidence"),
            tracks: choices!(t, Track),
            sensitivities: choices!(t, Sensitivity),
            languages: language_choices(&t),
            industries: crate::industries::choices(&t, form.text("industry")),
            issues: choices!(t, Issue),
            relations: choices!(t, Relation),
            safe: vec![
                Choice::new("yes", t.say("persons-safe-yes")),
                Choice::new("no", t.say("persons-safe-no")),
                Choice::new("", t.say("persons-safe-unknown")),
            ],
            employer_kinds: choices!(t, EmployerKind),
            links: choices!(t, ChainLinkKind),
            states: kernel::place::states()
                .iter()
                .map(|state| Choice::new(state.lgd.to_string(), state.name(&language)))
                .collect(),
            districts: kernel::place::districts()
                .iter()
                .map(|district| district_text(district.lgd))
                .collect(),
            units: choices!(t, Unit),
            sources: choices!(t, AttendanceSource),
            kinds: choices!(t, PaymentKind),
            modes: choices!(t, PaymentMode),
            evidence_kinds: choices!(t, EvidenceKind),
            proves: choices!(t, Proves),
            purposes: Purpose::ALL
                .iter()
                .map(|purpose| PurposeView {
                    name: format!("consents.{}", purpose.code()),
                    label: format!("{} · {}", purpose.code(), t.say(&purpose.key())),
                    notice: t.say(&purpose.notice_key()).to_owned(),
                })
                .collect(),
            hows: choices!(t, How),
            questions: Question::ALL
                .iter()
                .map(|question| QuestionView {
                    name: format!("safety.{question}"),
                    label: t.say(&question.key()).to_owned(),
                })
                .collect(),
            said: choices!(t, Said),
            flags: FlagCode::ALL
                .iter()
                .filter(|code| !code.ends_on_a_day())
                .map(|code| {
                    let mark = if code.is_red() { "⚑ " } else { "" };
                    Choice::new(code.word(), format!("{mark}{}", t.say(&code.key())))
                })
                .collect(),
            chapters,
            who,
            claim,
            form,
            t,
        }
    }

    async fn of(visit: &SignedIn, form: Form) -> Result<Self, Problem> {
        let chapters = chapter_choices(visit).await?;
        let who = look(visit, &form).await?;
        Ok(Self::new(visit, form, chapters, who))
    }
}

fn rows_of(form: &Form, rows: &str) -> Vec<String> {
    form.row_numbers(rows)
        .iter()
        .map(usize::to_string)
        .collect()
}

/// The chapters to choose from, for those who work in several.
async fn chapter_choices(visit: &SignedIn) -> Result<Vec<Choice>, Problem> {
    let own = visit.scope.case_chapters();
    if own.len() < 2 {
        return Ok(Vec::new());
    }
    let named: Vec<(ChapterId, String)> = visit
        .app()
        .db
        .read((visit.scope.clone(), own), |tx, (scope, own)| {
            Box::pin(async move {
                let mut named = Vec::new();
                for id in own {
                    if let Some(chapter) = people::chapters::chapter(tx, scope, *id).await? {
                        named.push((*id, chapter.name(scope.language()).to_owned()));
                    }
                }
                Ok::<_, Problem>(named)
            })
        })
        .await?;
    Ok(named
        .into_iter()
        .map(|(id, name)| Choice::new(id.to_string(), name))
        .collect())
}

/// From which contact.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct NewQuery {
    #[serde(default)]
    contact: Option<ContactId>,
}

async fn new(visit: SignedIn, QueryOf(query): QueryOf<NewQuery>) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let form = begun(&visit, query.contact).await?;
    page(&IntakePage::of(&visit, form).await?)
}

/// Keeps the words written down while a call lasted as the draft of its intake, one for each contact, and says where to go on with it.
pub(crate) async fn begin_with_words(
    visit: &SignedIn,
    contact: ContactId,
    words: &str,
) -> Result<String, Problem> {
    let mut form = begun(visit, Some(contact)).await?;
    let id = DraftId(contact.0);
    form.set("summary", words.to_owned());
    match keep(visit, id, &form).await {
        // A second press: the draft is there, or just being written, and may be further on by now.
        Err(problem) if matches!(problem.kind, ProblemKind::Stale | ProblemKind::NotFound) => {}
        kept => {
            kept?;
        }
    }
    Ok(format!("/drafts/{id}"))
}

/// The form as it begins, with what the contact knows already.
async fn begun(visit: &SignedIn, contact: Option<ContactId>) -> Result<Form, Problem> {
    let mut form = Form::empty();
    form.set("draft", visit.scope.new_id::<DraftId>().to_string());
    form.set("draft_version", "0");
    form.set("language", "hi");
    form.set("consent_how", "voice");
    form.set(
        "next_action_at",
        visit.scope.now().plus_days(1).india_local(),
    );
    for (rows, ..) in ROWS {
        add_row(&mut form, rows);
    }
    if let Some(id) = contact {
        let from = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(contacts::contact(tx, scope, *id))
            })
            .await?;
        if !from.may_open_case() {
            return Err(Problem::refused("labourline.contact.never-a-case"));
        }
        fill(&mut form, &from);
    }
    Ok(form)
}

/// What the contact knows already.
fn fill(form: &mut Form, from: &Contact) {
    form.set("contact_id", from.id.to_string());
    form.set("summary", from.summary.clone());
    if let Some(phone) = &from.phone {
        // Masked: the form knows the contact, and with it the number.
        form.set("claimants.0.phone", phone.masked());
    }
    if let Some(language) = from.language {
        form.set("language", language.to_string());
    }
    if let Some(person) = from.person_id {
        form.set("person_id", person.to_string());
    }
}

async fn resume(visit: SignedIn, PathOf(id): PathOf<DraftId>) -> Result<Response, Refusal> {
    let draft = visit
        .app()
        .db
        .read((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(drafts::draft(tx, scope, *id))
        })
        .await?;
    let mut form = restored(&draft.body);
    form.set("draft", id.to_string());
    form.set("draft_version", draft.version.to_string());
    page(&IntakePage::of(&visit, form).await?)
}

async fn create(visit: SignedIn, sent_form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let asked = sent_form.text("then").to_owned();
    let mut form = renumbered_with_once(&sent_form);
    match asked.as_str() {
        "draft" => return save(&visit, form).await,
        "preview" => {
            let problem = read_facts(&form)
                .and_then(|facts| facts.work_out().map(|_| ()))
                .err();
            return match problem {
                Some(problem) => page_again(
                    &problem,
                    &IntakePage::of(&visit, form.refused(&problem)).await?,
                ),
                None => page(&IntakePage::of(&visit, form).await?),
            };
        }
        "who" => return page(&IntakePage::of(&visit, form).await?),
        other => {
            if let Some(rows) = other.strip_prefix("add-") {
                add_row(&mut form, rows);
                return page(&IntakePage::of(&visit, form).await?);
            }
            let removed = other
                .strip_prefix("remove-")
                .and_then(|row| row.rsplit_once('-'));
            if let Some((rows, number)) = removed {
                if let Ok(number) = number.parse() {
                    form.remove_row(rows, number);
                }
                return page(&IntakePage::of(&visit, renumbered(&form)).await?);
            }
        }
    }
    let draft = form.text("draft").parse().ok();
    let hours = visit
        .app()
        .part::<Labourline>()
        .config
        .first_response_within_hours;
    let sent = visit
        .run_once(
            &sent_form,
            "labourline.intake",
            read(&with_number(&visit, &form).await?),
            move |tx, scope, intake| Box::pin(take_in_and_drop(tx, scope, hours, intake, draft)),
        )
        .await
        .map_err(at_the_fields);
    let done = |taken: TakenIn| {
        let flash = if taken.missing.is_empty() {
            Flash::good("intake-flash-registered")
        } else {
            Flash::new(Tone::Amber, "intake-flash-enquiry")
        };
        visit.redirect_leaving(&format!("/cases/{}", taken.reference), &flash)
    };
    form.answered(sent, done, |form| IntakePage::of(&visit, form))
        .await
}

fn renumbered_with_once(form: &Form) -> Form {
    // A removed row is named by the number it had on the page, so those are kept until it is gone.
    if form.text("then").starts_with("remove-") {
        let mut kept = Form::empty();
        for (name, value) in form.pairs() {
            kept.put(name, value);
        }
        return kept;
    }
    renumbered(form)
}

async fn take_in_and_drop(
    tx: &Tx,
    scope: &Scope,
    hours: u32,
    intake: &Intake,
    draft: Option<DraftId>,
) -> Result<TakenIn, Problem> {
    let taken = take_in(tx, scope, hours, intake).await?;
    if let Some(draft) = draft {
        drafts::drop_sent(tx, scope, draft).await?;
    }
    Ok(taken)
}

async fn save(visit: &SignedIn, form: Form) -> Result<Response, Refusal> {
    let Ok(id) = form.text("draft").parse::<DraftId>() else {
        return Err(Problem::not_found().into());
    };
    let kept = keep(visit, id, &form).await;
    let done = |_| visit.redirect_saying("/drafts", "drafts-flash-kept");
    form.answered(kept, done, |form| IntakePage::of(visit, form))
        .await
}

#[derive(Template)]
#[template(path = "labourline/intake/claim.html")]
struct ClaimFragment {
    t: Say,
    claim: Option<ClaimView>,
}

/// The claim as far as it is typed, for the script that shows it while typing.
async fn claim(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let t = visit.say();
    let facts = read_facts(&form)?;
    let claim = if facts.is_empty() {
        None
    } else {
        Some(ClaimView::new(&facts.work_out()?, &t))
    };
    page(&ClaimFragment { t, claim })
}
