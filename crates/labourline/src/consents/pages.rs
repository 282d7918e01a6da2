//! The page on which a worker is asked again what we may do.

use super::api::WhoseQuery;
use super::{ConsentsOf, NewConsents, consents_of, take_consents};
use crate::cases::view::journal_reading;
use crate::cases::words::Sensitivity;
use askama::Template;
use axum::response::Response;
use kernel::{Language, Problem, Reference};
use people::consents::{Answer, How, NewConsent, Purpose, Said};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// Pages of consents.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/consents", show)
        .post("/cases/{reference}/consents", ask)
}

/// One purpose: the notice that is read out, and the last word to it.
struct PurposeView {
    field: String,
    label: String,
    notice: String,
    standing: String,
    given: bool,
}

#[derive(Template)]
#[template(path = "labourline/consents/consents.html")]
struct ConsentsPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    number: i64,
    name: String,
    claimants: i64,
    purposes: Vec<PurposeView>,
    hows: Vec<Choice>,
    languages: Vec<Choice>,
}

impl ConsentsPage {
    async fn of(
        visit: &SignedIn,
        reference: Reference,
        number: i64,
        form: Form,
    ) -> Result<Self, Problem> {
        let db = &visit.app().db;
        let found = db
            .read(visit.scope.clone(), move |tx, scope| {
                Box::pin(consents_of(tx, scope, reference, number))
            })
            .await?;
        if found.case.sensitivity != Sensitivity::Normal {
            journal_reading(db, &visit.scope, &found.case).await?;
        }
        Ok(Self::new(visit, &found, form))
    }

    fn new(visit: &SignedIn, found: &ConsentsOf, mut form: Form) -> Self {
        let t = visit.say();
        if form.text("language").is_empty() {
            form.set("language", found.case.language.to_string());
            form.set("how", How::Voice.word());
        }
        Self {
            shell: visit.shell("consents-title").with_errors(&form, &t),
            reference: found.case.reference,
            title: found.case.title_beside_reference(),
            number: found.claimant.number,
            name: found.claimant.name.clone(),
            claimants: found.case.claimant_count,
            purposes: Purpose::ALL
                .iter()
                .map(|purpose| purpose_view(*purpose, found, &t))
                .collect(),
            hows: How::ALL
                .iter()
                .map(|how| Choice::new(how.word(), t.say(&how.key())))
                .collect(),
            languages: crate::contacts::pages::language_choices(&t),
            form,
            t,
        }
    }
}

fn purpose_view(purpose: Purpose, found: &ConsentsOf, t: &Say) -> PurposeView {
    let last = found.standing.iter().find(|one| one.purpose == purpose);
    PurposeView {
        field: format!("consents.{}", purpose.code()),
        label: format!("{} · {}", purpose.code(), t.say(&purpose.key())),
        notice: t.say(&purpose.notice_key()).to_owned(),
        standing: last.map_or_else(
            || t.say("form-not-asked").to_owned(),
            |one| format!("{}, {}", t.say(&one.answer.key()), t.moment(one.at)),
        ),
        given: last.is_some_and(|one| one.answer == Answer::Given),
    }
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Response, Refusal> {
    let number = query.claimant.unwrap_or(1);
    page(&ConsentsPage::of(&visit, reference, number, Form::empty()).await?)
}

fn read(form: &Form) -> Result<NewConsents, Problem> {
    let mut reader = form.reader();
    let claimant = reader.number("claimant").unwrap_or(1);
    let how = reader.needed_choice("how", How::parse);
    let language = reader.needed_choice("language", Language::parse);
    reader.finish()?;
    let (Some(how), Some(language)) = (how, language) else {
        return Err(Problem::internal());
    };
    let consents: Vec<NewConsent> = Purpose::ALL
        .iter()
        .filter_map(|purpose| {
            let answer = match form.text(&format!("consents.{}", purpose.code())) {
                "yes" => Said::Given,
                "no" => Said::Withheld,
                _ => return None,
            };
            Some(NewConsent {
                answer,
                how,
                ..NewConsent::spoken_yes(*purpose, language)
            })
        })
        .collect();
    if consents.is_empty() {
        return Err(Problem::invalid_field(
            "consents.C1",
            "labourline.consents.none",
        ));
    }
    Ok(NewConsents { claimant, consents })
}

async fn ask(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let number = form.text("claimant").parse().unwrap_or(1);
    let sent = visit
        .run_once(
            &form,
            "labourline.consents",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(take_consents(tx, scope, reference, input)),
        )
        .await;
    let to = format!("/cases/{reference}/consents?claimant={number}");
    let done = |_| visit.redirect_saying(&to, "consents-flash-kept");
    let page = |form| ConsentsPage::of(&visit, reference, number, form);
    form.answered(sent, done, page).await
}
