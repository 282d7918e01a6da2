//! Correcting what a case says of itself. Somebody else's change meanwhile is shown beside one's own; nothing is overwritten unseen.

use crate::cases::case::Case;
use crate::cases::correct::{Correction, correct_case};
use crate::cases::open::{SUMMARY_CHARS_MAX, TITLE_CHARS_MAX};
use crate::cases::store::{self, issues};
use crate::cases::view::journal_reading;
use crate::cases::words::{Issue, Sensitivity, Track};
use askama::Template;
use axum::response::Response;
use kernel::{FieldProblem, Problem, ProblemKind, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;

#[derive(Template)]
#[template(path = "labourline/cases/correction.html")]
struct CorrectionPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    version: i64,
    /// How the case stands now, where somebody changed it since the form was opened: name, value.
    now: Vec<(&'static str, String)>,
    tracks: Vec<Choice>,
    issues: Vec<Choice>,
    sensitivities: Vec<Choice>,
    districts: Vec<Choice>,
    industries: Vec<Choice>,
}

fn filled(case: &Case, issues: &[Issue]) -> Form {
    let mut form = Form::filled([
        ("title", case.title.clone()),
        ("summary", case.summary.clone()),
        ("track", case.track.word().to_owned()),
        ("industry", case.industry.clone()),
        ("sensitivity", case.sensitivity.word().to_owned()),
    ]);
    if let Some(district) = case.district_lgd {
        form.put("district_lgd", district.to_string());
    }
    if case.opponent_unknown {
        form.put("opponent_unknown", "yes");
    }
    for issue in issues {
        form.put("issues", issue.word());
    }
    form
}

async fn correction_page(
    visit: &SignedIn,
    reference: Reference,
    form: Option<Form>,
    is_stale: bool,
) -> Result<CorrectionPage, Problem> {
    let db = &visit.app().db;
    let (case, ticked) = db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let case = store::find(tx, scope, reference.into())
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let ticked = issues::of(tx, case.id).await?;
                Ok::<_, Problem>((case, ticked))
            })
        })
        .await?;
    if case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &visit.scope, &case).await?;
    }
    let t = visit.say();
    let now = if is_stale {
        vec![
            ("cases-field-title", case.title.clone()),
            ("cases-field-summary", case.summary.clone()),
            (
                "cases-filter-track",
                t.word("cases-track-", case.track.word()),
            ),
            (
                "cases-industry",
                crate::industries::name(&t, &case.industry),
            ),
            (
                "cases-field-sensitivity",
                t.word("cases-sensitivity-", case.sensitivity.word()),
            ),
        ]
    } else {
        Vec::new()
    };
    let districts = case
        .state_lgd
        .and_then(|state| u8::try_from(state).ok())
        .map(|state| {
            kernel::place::districts_of(state)
                .map(|district| Choice::new(district.lgd.to_string(), district.name))
                .collect()
        })
        .unwrap_or_default();
    let form = form.unwrap_or_else(|| filled(&case, &ticked));
    Ok(CorrectionPage {
        shell: visit.shell("cases-correct-title").with_errors(&form, &t),
        reference,
        title: case.title_beside_reference(),
        version: case.version,
        now,
        tracks: Track::ALL
            .iter()
            .map(|track| Choice::new(track.word(), t.word("cases-track-", track.word())))
            .collect(),
        issues: Issue::ALL
            .iter()
            .map(|issue| Choice::new(issue.word(), t.word("cases-issue-", issue.word())))
            .collect(),
        sensitivities: Sensitivity::ALL
            .iter()
            .map(|kept| Choice::new(kept.word(), t.word("cases-sensitivity-", kept.word())))
            .collect(),
        districts,
        industries: crate::industries::choices(&t, form.text("industry")),
        form,
        t,
    })
}

pub(super) async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
) -> Result<Response, Refusal> {
    page(&correction_page(&visit, reference, None, false).await?)
}

pub(super) async fn send(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(
            read_correction(&form),
            move |tx, scope, (version, input)| {
                Box::pin(correct_case(tx, scope, reference, *version, input))
            },
        )
        .await;
    let is_stale = matches!(&sent, Err(problem) if problem.kind == ProblemKind::Stale);
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}"), "cases-flash-corrected");
    let page = |form| correction_page(&visit, reference, Some(form), is_stale);
    form.answered(sent, done, page).await
}

/// What was read, with the version of the case it was read on.
fn read_correction(form: &Form) -> Result<(Option<i64>, Correction), Problem> {
    let mut read = form.reader();
    let title = read.needed("title", TITLE_CHARS_MAX).to_owned();
    let summary = read.text("summary", SUMMARY_CHARS_MAX).to_owned();
    let track = read.needed_choice("track", Track::parse);
    let industry = read.text("industry", 60).to_owned();
    let sensitivity = read.choice("sensitivity", Sensitivity::parse);
    let district_lgd = read.choice("district_lgd", |text| text.parse().ok());
    let opponent_unknown = read.yes("opponent_unknown");
    let version = read.number("version");
    let mut issues: Vec<Issue> = Vec::new();
    for word in form.all("issues") {
        match Issue::parse(word) {
            Some(issue) if !issues.contains(&issue) => issues.push(issue),
            Some(_) => {}
            None => read.wrong(FieldProblem::new("issues", "platform.choose-one")),
        }
    }
    read.finish_as(|| {
        let input = Correction {
            title: Some(title),
            summary: Some(summary),
            track,
            issues: Some(issues),
            industry: Some(industry),
            district_lgd,
            opponent_unknown: Some(opponent_unknown),
            sensitivity,
        };
        Some((version, input))
    })
}
