//! The pages of drafter and counsel: drafts that wait, a preview, releases.

use super::api::hex;
use super::drafts::{Draft, NewDraft, draft_row, list_drafts, withdraw_draft};
use super::edition::{LoadFault, verify_all};
use super::preview::{ChangedAnswer, Preview, make_preview, read_preview};
use super::release::{
    NewRelease, Release, Return, list_releases, read_release, release_law, return_law,
};
use super::wire::{RowBody, RowKind, SchemeBody, SourceBody, kind_of, worth_text};
use super::{RELEASES, Releases, WHY_CHARS_MAX, require_drafts};
use crate::Dues;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Paise, Problem};
use law::amendments::TEXT_CHARS_MAX;
use law::parameters::Worth;
use law::{Amendment, Change, Gist, Law, Param, Status, Verdict, facts};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Routes of the pages.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/law/releases", show)
        .post("/law/releases", release)
        .get("/law/releases/{release}", one)
        .post("/law/releases/{release}/return", go_back)
        .get("/law/drafts/new", new)
        .post("/law/drafts", draft)
        .post("/law/drafts/{draft}/withdrawal", withdraw)
        .post("/law/previews", preview)
        .get("/law/previews/{preview}", previewed)
}

/// A row in the reader's words.
struct RowView {
    what: String,
    place: String,
    days: String,
    known: String,
    source: String,
    note: String,
    status: String,
}

fn place_name(t: &Say, place: &str) -> String {
    let state = |code: &str| {
        let found = code.parse().ok().and_then(kernel::place::state);
        found.map_or_else(
            || code.to_owned(),
            |state| state.name(t.language().code()).to_owned(),
        )
    };
    match place.split_once(':') {
        Some(("state", code)) => state(code),
        Some((_, code)) => t.with("releases-place-board", &[("state", state(code).into())]),
        None if place == "central" => t.say("releases-place-central").to_owned(),
        None => t.say("releases-place-india").to_owned(),
    }
}

fn worth_said(t: &Say, worth: Worth) -> String {
    match worth {
        Worth::Money(sum) => t.money(sum),
        Worth::Count(count) => t.number(count),
        Worth::Share(_) => worth_text(worth),
        Worth::Text => t.say("releases-worth-text").to_owned(),
    }
}

fn row_view(t: &Say, row: &Amendment) -> RowView {
    let what = match &row.change {
        Change::Parameter { param, worth } => format!("{param}: {}", worth_said(t, *worth)),
        Change::Wage {
            skill,
            area,
            day_wage,
        } => t.with(
            "releases-row-wage",
            &[
                ("skill", t.word("law-kind-skill-", skill.word()).into()),
                ("area", area.word().into()),
                ("sum", t.money(*day_wage).into()),
            ],
        ),
        Change::Scheme(terms) => scheme_said(t, terms),
    };
    let source = &row.source;
    RowView {
        what,
        place: place_name(t, &row.place),
        days: match row.to {
            None => t.with("releases-days-from", &[("from", t.day(row.from).into())]),
            Some(to) => t.with(
                "releases-days-from-to",
                &[("from", t.day(row.from).into()), ("to", t.day(to).into())],
            ),
        },
        known: t.day(row.known),
        source: format!(
            "{}, {}, {}, {}",
            source.instrument,
            source.number,
            t.day(source.date),
            source.section
        ),
        note: source.note.clone(),
        status: t.say(row.status.key()).to_owned(),
    }
}

fn scheme_said(t: &Say, terms: &law::tables::SchemeTerms) -> String {
    let name = terms
        .names
        .get(t.language().code())
        .or_else(|| terms.names.get("en"))
        .cloned()
        .unwrap_or_default();
    let mut parts = vec![name];
    let mut add = |key: &str, value: String| parts.push(format!("{} {value}", t.say(key)));
    for (key, count) in [
        ("law-step-age-from", terms.age_from),
        ("law-step-age-to", terms.age_to),
        ("law-step-days-needed", terms.days_worked),
        ("law-step-years-needed", terms.registered_years),
    ] {
        if let Some(count) = count {
            add(key, t.number(count));
        }
    }
    if let Some(most) = terms.income_max {
        add("law-step-income-limit", t.money(most));
    }
    if let Some(sum) = terms.gives {
        add("releases-scheme-gives", t.money(sum));
    }
    for (key, asked) in [
        ("releases-scheme-construction", terms.construction),
        ("releases-scheme-outside-epf", terms.outside_epf_esi),
        ("releases-scheme-no-income-tax", terms.no_income_tax),
    ] {
        if asked {
            parts.push(t.say(key).to_owned());
        }
    }
    parts.join(" · ")
}

/// What is wrong with the releases as they lie in the database, in the reader's words.
fn fault_said(t: &Say, fault: &LoadFault) -> String {
    match fault {
        LoadFault::Signature(no) => t.with("releases-fault-signature", &[("no", (*no).into())]),
        LoadFault::Chain(no) => t.with("releases-fault-chain", &[("no", (*no).into())]),
        LoadFault::Rows(no, _) => t.with("releases-fault-rows", &[("no", (*no).into())]),
        LoadFault::Db(_) => t.say("problem-platform-internal").to_owned(),
    }
}

struct DraftView {
    id: String,
    row: RowView,
    why: String,
    by: String,
    when: String,
    may_withdraw: bool,
}

struct ReleaseView {
    no: i64,
    when: String,
    by: String,
    note: String,
    returned: Option<String>,
    in_force: bool,
}

fn release_view(
    t: &Say,
    names: &BTreeMap<AccountId, String>,
    release: &Release,
    now: i64,
) -> ReleaseView {
    ReleaseView {
        no: release.no,
        when: t.moment(release.released_at),
        by: names.get(&release.released_by).cloned().unwrap_or_default(),
        note: release.note.clone(),
        returned: release
            .returns_to
            .map(|to| t.with("releases-returned", &[("no", to.into())])),
        in_force: release.no == now,
    }
}

#[derive(Template)]
#[template(path = "dues/releases/releases.html")]
struct ReleasesPage {
    shell: Shell,
    t: Say,
    form: Form,
    in_force: String,
    whole: String,
    fault: Option<String>,
    drafts: Vec<DraftView>,
    releases: Vec<ReleaseView>,
}

async fn releases_page(visit: &SignedIn, form: Form) -> Result<ReleasesPage, Problem> {
    let app = visit.app();
    let key = app.part::<Releases>().key.clone();
    let (drafts, releases, whole, names) = app
        .db
        .read((visit.scope.clone(), key), |tx, (scope, key)| {
            Box::pin(async move {
                let drafts = list_drafts(tx, scope).await?;
                let releases = list_releases(tx, scope).await?;
                let whole = verify_all(tx, key).await;
                let mut ids: Vec<AccountId> = drafts.iter().map(|draft| draft.drafted_by).collect();
                ids.extend(releases.iter().map(|release| release.released_by));
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                Ok::<_, Problem>((drafts, releases, whole, names))
            })
        })
        .await?;
    let t = visit.say();
    let counsel = RELEASES.iter().any(|role| visit.scope.has_role(*role));
    let now = app.part::<Dues>().law.edition().no;
    let mut form = form;
    // Whoever opens the page means all that wait, until they say otherwise.
    if !form.has("draft") && !form.has_problems() {
        for draft in &drafts {
            form.put("draft", draft.id.to_string());
        }
    }
    Ok(ReleasesPage {
        shell: visit.shell("releases-title").with_errors(&form, &t),
        in_force: in_force(&t, now),
        whole: whole.as_ref().map_or_else(
            |_| String::new(),
            |count| t.counted("releases-whole", i64::try_from(*count).unwrap_or(0)),
        ),
        fault: whole.err().map(|fault| fault_said(&t, &fault)),
        drafts: drafts
            .iter()
            .map(|draft: &Draft| DraftView {
                id: draft.id.to_string(),
                row: row_view(&t, &draft.row),
                why: draft.why.clone(),
                by: names.get(&draft.drafted_by).cloned().unwrap_or_default(),
                when: t.moment(draft.drafted_at),
                may_withdraw: counsel || visit.scope.account() == Some(draft.drafted_by),
            })
            .collect(),
        releases: releases
            .iter()
            .map(|release| release_view(&t, &names, release, now))
            .collect(),
        form,
        t,
    })
}

fn in_force(t: &Say, no: i64) -> String {
    if no == 0 {
        t.say("releases-in-force-own").to_owned()
    } else {
        t.with("releases-in-force", &[("no", no.into())])
    }
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&releases_page(&visit, Form::empty()).await?)
}

#[derive(Template)]
#[template(path = "dues/releases/draft.html")]
struct DraftPage {
    shell: Shell,
    t: Say,
    form: Form,
    kind: &'static str,
    kinds: Vec<(String, String, bool)>,
    params: Vec<Choice>,
    skills: Vec<Choice>,
    areas: Vec<Choice>,
    places: Vec<Choice>,
    statuses: Vec<Choice>,
}

#[derive(Deserialize)]
struct KindAsked {
    #[serde(default)]
    kind: String,
}

/// Each parameter with its value of today, so that whoever chooses sees what kind of value it has.
fn params(t: &Say, law: &Law) -> Vec<Choice> {
    Param::ALL
        .iter()
        .filter(|param| **param != Param::Codes)
        .filter_map(|param| {
            let last = law.parameters().rows(*param).last()?;
            let said = worth_said(t, last.worth);
            Some(Choice::new(
                param.word(),
                format!("{}: {said}", param.word()),
            ))
        })
        .collect()
}

fn places(t: &Say, kind: RowKind) -> Vec<Choice> {
    let choice = |place: String| Choice::new(place.clone(), place_name(t, &place));
    let mut all = Vec::new();
    if kind != RowKind::Wage {
        all.push(choice("india".to_owned()));
    }
    all.push(choice("central".to_owned()));
    let states = kernel::place::states();
    all.extend(
        states
            .iter()
            .map(|state| choice(format!("state:{}", state.lgd))),
    );
    if kind != RowKind::Wage {
        all.extend(
            states
                .iter()
                .map(|state| choice(format!("board:{}", state.lgd))),
        );
    }
    all
}

fn draft_page(visit: &SignedIn, form: Form, kind: RowKind) -> Result<DraftPage, Problem> {
    require_drafts(&visit.scope)?;
    let t = visit.say();
    let law = crate::law(visit.app());
    Ok(DraftPage {
        shell: visit.shell("releases-draft-title").with_errors(&form, &t),
        kind: kind.word(),
        kinds: RowKind::ALL
            .iter()
            .map(|one| {
                (
                    format!("/law/drafts/new?kind={}", one.word()),
                    t.word("releases-kind-", one.word()),
                    *one == kind,
                )
            })
            .collect(),
        params: params(&t, &law),
        skills: facts::Skill::WORDS
            .iter()
            .map(|word| Choice::new(*word, t.word("law-kind-skill-", word)))
            .collect(),
        areas: facts::Area::WORDS
            .iter()
            .map(|word| Choice::new(*word, *word))
            .collect(),
        places: places(&t, kind),
        statuses: [Status::Read, Status::SecondRead, Status::Unverified]
            .iter()
            .map(|status| Choice::new(status_word(*status), t.say(status.key())))
            .collect(),
        form,
        t,
    })
}

fn status_word(status: Status) -> &'static str {
    match status {
        Status::CounselApproved => "counsel-approved",
        Status::Read => "read",
        Status::SecondRead => "second-read",
        Status::Unverified => "unverified",
    }
}

fn status_of(word: &str) -> Option<Status> {
    [Status::Read, Status::SecondRead, Status::Unverified]
        .into_iter()
        .find(|status| status_word(*status) == word)
}

async fn new(visit: SignedIn, QueryOf(asked): QueryOf<KindAsked>) -> Result<Response, Refusal> {
    let kind = RowKind::parse(&asked.kind).unwrap_or_default();
    page(&draft_page(&visit, Form::empty(), kind)?)
}

fn read_row(form: &Form, law: &Law) -> Result<NewDraft, Problem> {
    let mut read = form.reader();
    let kind = RowKind::parse(form.text("kind")).unwrap_or_default();
    let mut row = RowBody {
        kind,
        from: read.day("from"),
        to: read.day("to"),
        known: read.day("known"),
        place: form.text("place").to_owned(),
        source: SourceBody {
            instrument: read.text("source.instrument", TEXT_CHARS_MAX).to_owned(),
            number: read.text("source.number", TEXT_CHARS_MAX).to_owned(),
            date: read.day("source.date"),
            section: read.text("source.section", TEXT_CHARS_MAX).to_owned(),
            note: read.text("source.note", TEXT_CHARS_MAX).to_owned(),
        },
        status: read.choice("status", status_of),
        ..RowBody::default()
    };
    match kind {
        RowKind::Parameter => {
            row.param = Some(form.text("param").to_owned());
            row.worth = Some(form.text("worth").to_owned());
            // Typed as people type sums: 25,00,000.
            if let Some(Worth::Money(_)) = kind_of(law, form.text("param"))
                && let Some(sum) = read.sum("worth")
            {
                row.worth = Some(sum.plain());
            }
        }
        RowKind::Wage => {
            row.skill = Some(form.text("skill").to_owned());
            row.area = Some(form.text("area").to_owned());
            row.day_wage_paise = read.sum("day_wage");
        }
        RowKind::Scheme => {
            row.scheme = Some(SchemeBody {
                word: read.text("scheme.word", 60).to_owned(),
                name: read.text("scheme.names", TEXT_CHARS_MAX).to_owned(),
                name_hi: read.text("scheme.name_hi", TEXT_CHARS_MAX).to_owned(),
                name_or: read.text("scheme.name_or", TEXT_CHARS_MAX).to_owned(),
                age_from: read.number("scheme.age_from"),
                age_to: read.number("scheme.age_to"),
                construction: read.yes("scheme.construction"),
                days_worked: read.number("scheme.days_worked"),
                registered_years: read.number("scheme.registered_years"),
                income_max_paise: read.sum("scheme.income_max"),
                outside_epf_esi: read.yes("scheme.outside_epf_esi"),
                no_income_tax: read.yes("scheme.no_income_tax"),
                gives_paise: read.sum("scheme.gives"),
            });
        }
    }
    read.finish()?;
    NewDraft::checked(law, row.row(law)?, form.text("why"))
}

async fn draft(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    require_drafts(&visit.scope)?;
    let law = crate::law(visit.app());
    let kind = RowKind::parse(form.text("kind")).unwrap_or_default();
    let input = read_row(&form, &law);
    let sent = visit
        .run_once(&form, "dues.draft", input, |tx, scope, input| {
            Box::pin(draft_row(tx, scope, input))
        })
        .await;
    let done = |_| visit.redirect_saying("/law/releases", "releases-flash-drafted");
    let page = |form| {
        let page = draft_page(&visit, form, kind);
        async move { page }
    };
    form.answered(sent, done, page).await
}

async fn withdraw(
    visit: SignedIn,
    PathOf(draft): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(Ok(draft), |tx, scope, id| {
            Box::pin(withdraw_draft(tx, scope, *id))
        })
        .await;
    let done = |()| visit.redirect_saying("/law/releases", "releases-flash-withdrawn");
    form.answered(sent, done, |form| releases_page(&visit, form))
        .await
}

async fn preview(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let app = visit.app();
    let open = app.part::<Releases>().open.clone();
    let ids: Vec<Uuid> = form
        .all("draft")
        .iter()
        .filter_map(|text| Uuid::parse_str(text).ok())
        .collect();
    let made = if ids.is_empty() {
        require_drafts(&visit.scope)?;
        Err(Problem::invalid_field("draft", "platform.choose-one"))
    } else {
        make_preview(
            &app.db,
            &visit.scope,
            &app.part::<Dues>().law,
            open.as_ref(),
            &ids,
        )
        .await
    };
    let done = |id| visit.redirect(&format!("/law/previews/{id}"));
    form.answered(made, done, |form| releases_page(&visit, form))
        .await
}

struct MovedView {
    what: String,
    source: String,
    before: String,
    after: String,
    breaks: bool,
}

struct ChangedView {
    question: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "dues/releases/preview.html")]
struct PreviewPage {
    shell: Shell,
    t: Say,
    form: Form,
    id: Uuid,
    made: String,
    rows: Vec<RowView>,
    cases: String,
    open: String,
    changed: String,
    moved: Vec<MovedView>,
    by_question: Vec<(String, String)>,
    listed: Vec<ChangedView>,
    more: Option<String>,
    /// Why it can't be released by this reader; nothing where it can.
    held: Option<&'static str>,
}

fn question_said(t: &Say, question: &str) -> String {
    match question.strip_prefix("scheme:") {
        Some(word) => format!("{} {word}", t.say("law-rule-scheme")),
        None => law::rule(question)
            .map_or_else(|| question.to_owned(), |rule| t.say(rule.key).to_owned()),
    }
}

/// What an answer comes to, in one line.
fn gist_said(t: &Say, gist: &Gist) -> String {
    let mut parts = vec![match (gist.low, gist.high) {
        (low, Some(high)) if low == high => t.money(low),
        (low, Some(high)) => format!("{} – {}", t.money(low), t.money(high)),
        (low, None) => t.with("releases-gist-at-least", &[("sum", t.money(low).into())]),
    }];
    if let Some(verdict) = gist.verdict {
        let key = match verdict {
            Verdict::Yes => "releases-verdict-yes",
            Verdict::No => "releases-verdict-no",
            Verdict::Depends => "releases-verdict-depends",
        };
        parts.push(t.say(key).to_owned());
    }
    if let Some((least, most)) = gist.quantity {
        parts.push(if least == most {
            t.number(least)
        } else {
            format!("{}–{}", t.number(least), t.number(most))
        });
    }
    if let Some(last) = gist.last_day {
        parts.push(t.with("releases-gist-until", &[("day", t.day(last).into())]));
    }
    parts.join(" · ")
}

fn changed_view(t: &Say, changed: &ChangedAnswer) -> ChangedView {
    ChangedView {
        question: question_said(t, &changed.question),
        before: gist_said(t, &changed.before),
        after: gist_said(t, &changed.after),
    }
}

async fn preview_page(visit: &SignedIn, id: Uuid, form: Form) -> Result<PreviewPage, Problem> {
    let (preview, drafts, last, by) = visit
        .app()
        .db
        .read((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(async move {
                let preview = read_preview(tx, scope, *id).await?;
                let drafts = list_drafts(tx, scope).await?;
                let last = super::store::last_no(tx).await?;
                let by = people::accounts::account_names(tx, scope, &[preview.made_by]).await?;
                Ok::<_, Problem>((preview, drafts, last, by))
            })
        })
        .await?;
    let t = visit.say();
    let Preview {
        drafts: ids,
        base_no,
        made_by,
        made_at,
        report,
        ..
    } = preview;
    let chosen: Vec<&Draft> = drafts
        .iter()
        .filter(|draft| ids.contains(&draft.id))
        .collect();
    let counsel = RELEASES.iter().any(|role| visit.scope.has_role(*role));
    let own = chosen
        .iter()
        .any(|draft| Some(draft.drafted_by) == visit.scope.account());
    let held = if chosen.len() != ids.len() || base_no != last {
        Some("releases-held-past")
    } else if !counsel {
        Some("releases-held-counsel")
    } else if own {
        Some("releases-held-own")
    } else {
        None
    };
    let figure = |value: Option<i64>, is_sum: bool| match (value, is_sum) {
        (None, _) => "?".to_owned(),
        (Some(value), true) => t.money(Paise(value)),
        (Some(value), false) => t.number(value),
    };
    let left = report.changed - report.listed.len() as u64;
    Ok(PreviewPage {
        shell: visit.shell("releases-preview-title").with_errors(&form, &t),
        id,
        made: t.with(
            "releases-preview-made",
            &[
                ("name", by.get(&made_by).cloned().unwrap_or_default().into()),
                ("when", t.moment(made_at).into()),
            ],
        ),
        rows: chosen
            .iter()
            .map(|draft| row_view(&t, &draft.row))
            .collect(),
        cases: t.number(report.cases.try_into().unwrap_or(0)),
        open: t.number(report.open.try_into().unwrap_or(0)),
        changed: t.number(report.changed.try_into().unwrap_or(0)),
        moved: report
            .moved
            .iter()
            .map(|moved| MovedView {
                what: moved.what.clone(),
                source: moved.source.clone(),
                before: figure(moved.before, moved.is_sum),
                after: figure(moved.after, moved.is_sum),
                breaks: moved.breaks,
            })
            .collect(),
        by_question: report
            .by_question
            .iter()
            .map(|(question, count)| {
                (
                    question_said(&t, question),
                    t.number((*count).try_into().unwrap_or(0)),
                )
            })
            .collect(),
        listed: report
            .listed
            .iter()
            .map(|changed| changed_view(&t, changed))
            .collect(),
        more: (left > 0)
            .then(|| t.counted("releases-preview-more", i64::try_from(left).unwrap_or(0))),
        held,
        form,
        t,
    })
}

async fn previewed(visit: SignedIn, PathOf(id): PathOf<Uuid>) -> Result<Response, Refusal> {
    page(&preview_page(&visit, id, Form::empty()).await?)
}

async fn release(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let app = visit.app();
    let mut read = form.reader();
    let preview = read.needed_choice("preview", |text| Uuid::parse_str(text).ok());
    let shown = preview.unwrap_or_default();
    let note = read.needed("note", WHY_CHARS_MAX).to_owned();
    let key = app.part::<Releases>().key.clone();
    let input = read.finish_as(|| {
        Some(NewRelease {
            preview: preview?,
            note,
            key,
        })
    });
    let sent = visit
        .run(input, |tx, scope, input| {
            Box::pin(release_law(tx, scope, input))
        })
        .await;
    let done = |edition: super::Edition| {
        let to = format!("/law/releases/{}", edition.no);
        app.part::<Dues>().law.put_edition(edition);
        visit.redirect_saying(&to, "releases-flash-released")
    };
    form.answered(sent, done, |form| preview_page(&visit, shown, form))
        .await
}

#[derive(Template)]
#[template(path = "dues/releases/release.html")]
struct ReleasePage {
    shell: Shell,
    t: Say,
    title: String,
    form: Form,
    release: ReleaseView,
    drafters: String,
    base: String,
    digest: String,
    fault: Option<String>,
    rows: Vec<RowView>,
    /// The release that one step makes the law again, and what the button says.
    back: Option<(i64, String)>,
    now: i64,
}

async fn release_page(visit: &SignedIn, no: i64, form: Form) -> Result<ReleasePage, Problem> {
    let app = visit.app();
    let key = app.part::<Releases>().key.clone();
    let (release, whole, last, names) = app
        .db
        .read((visit.scope.clone(), key, no), |tx, (scope, key, no)| {
            Box::pin(async move {
                let release = read_release(tx, scope, *no).await?;
                let whole = verify_all(tx, key).await;
                let last = super::store::last_no(tx).await?;
                let mut ids: Vec<AccountId> =
                    serde_json::from_str(&release.drafted_by).map_err(|_| Problem::internal())?;
                let drafters = ids.len();
                ids.push(release.released_by);
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                ids.truncate(drafters);
                Ok::<_, Problem>((release, whole, last, (ids, names)))
            })
        })
        .await?;
    let t = visit.say();
    let (drafters, names) = names;
    let rows: Vec<Amendment> =
        serde_json::from_str(&release.content).map_err(|_| Problem::internal())?;
    let counsel = RELEASES.iter().any(|role| visit.scope.has_role(*role));
    let to = if no == last { no - 1 } else { no };
    let said = if to == 0 {
        t.say("releases-back-own").to_owned()
    } else {
        t.with("releases-back", &[("no", to.into())])
    };
    let title = t.with("releases-release-title", &[("no", no.into())]);
    Ok(ReleasePage {
        shell: visit.shell_titled(title.clone()).with_errors(&form, &t),
        title,
        drafters: drafters
            .iter()
            .filter_map(|id| names.get(id).cloned())
            .collect::<Vec<_>>()
            .join(", "),
        base: release.base.clone(),
        digest: hex(&release.digest[..release.digest.len().min(12)]),
        fault: whole.err().map(|fault| fault_said(&t, &fault)),
        rows: rows.iter().map(|row| row_view(&t, row)).collect(),
        back: counsel.then_some((to, said)),
        release: release_view(&t, &names, &release, last),
        now: last,
        form,
        t,
    })
}

async fn one(visit: SignedIn, PathOf(no): PathOf<i64>) -> Result<Response, Refusal> {
    page(&release_page(&visit, no, Form::empty()).await?)
}

async fn go_back(
    visit: SignedIn,
    PathOf(no): PathOf<i64>,
    form: Form,
) -> Result<Response, Refusal> {
    let app = visit.app();
    let mut read = form.reader();
    let to = read.number("to");
    let from = read.number("from");
    let note = read.needed("note", WHY_CHARS_MAX).to_owned();
    let key = app.part::<Releases>().key.clone();
    let input = read.finish_as(|| {
        Some(Return {
            to: to?,
            from: from?,
            note,
            key,
        })
    });
    let sent = visit
        .run(input, |tx, scope, input| {
            Box::pin(return_law(tx, scope, input))
        })
        .await;
    let done = |edition: super::Edition| {
        let to = format!("/law/releases/{}", edition.no);
        app.part::<Dues>().law.put_edition(edition);
        visit.redirect_saying(&to, "releases-flash-returned")
    };
    form.answered(sent, done, |form| release_page(&visit, no, form))
        .await
}
