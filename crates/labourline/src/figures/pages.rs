//! The figures as pages, the first page of all, and the overview of those who lead.

use super::chart::Chart;
use super::overview::{ChapterCounts, chapter_counts};
use super::publish::{Figures, Line};
use crate::Labourline;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::{Paise, Phone, Problem, Role};
use people::chapters::Chapter;
use platform::web::{Refusal, Routes, Shell, SignedIn, Visit, page};
use platform::words::Say;
use std::sync::Arc;

/// `/`, `/figures`, `/figures.csv`, `/overview`.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/", home)
        .get("/figures", show)
        .get("/figures.csv", csv)
        .get("/overview", overview)
}

#[derive(Template)]
#[template(path = "labourline/figures/home.html")]
struct HomePage {
    shell: Shell,
    t: Say,
    chapters: Vec<(String, Option<Phone>)>,
}

#[derive(Template)]
#[template(path = "labourline/figures/figures.html")]
struct FiguresPage {
    shell: Shell,
    t: Say,
    lead: String,
    total: Shown,
    parts: Vec<Part>,
}

#[derive(Template)]
#[template(path = "labourline/figures/overview.html")]
struct OverviewPage {
    shell: Shell,
    t: Say,
    chapters: Vec<ChapterCounts>,
}

/// A chart with its table.
struct Part {
    id: &'static str,
    title: String,
    about: String,
    money: bool,
    chart: Chart,
    top: String,
    lines: Vec<Shown>,
}

/// A line in words; what is withheld says so.
struct Shown {
    name: String,
    cases: String,
    claimed: String,
    agreed: String,
    recovered: String,
    days: String,
}

impl Shown {
    fn of(line: &Line, name: String, t: &Say) -> Self {
        let withheld = || t.say("figures-withheld").to_owned();
        let money = |paise: Option<i64>| paise.map_or_else(withheld, |paise| t.money(Paise(paise)));
        Self {
            name,
            cases: line.cases.map_or_else(withheld, |cases| {
                t.number(i64::try_from(cases).unwrap_or(i64::MAX))
            }),
            claimed: money(line.claimed_paise),
            agreed: money(line.agreed_paise),
            recovered: money(line.recovered_paise),
            days: line
                .days_to_employer_median
                .map_or_else(withheld, |days| t.number(days)),
        }
    }
}

async fn chapters(visit: &Visit) -> Result<Vec<Chapter>, Problem> {
    let read = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(people::chapters::chapters(tx, scope))
        })
        .await?;
    Ok(read)
}

async fn figures(visit: &Visit) -> Result<Arc<Figures>, Problem> {
    let app = visit.app();
    let kept = &app.part::<Labourline>().figures;
    Ok(kept.figures(&app.db, &visit.scope).await?)
}

/// The first page: for strangers what this is; who works here goes to their work.
async fn home(visit: Visit) -> Result<Response, Refusal> {
    let scope = &visit.scope;
    if !scope.case_chapters().is_empty() {
        return Ok(visit.redirect("/desk"));
    }
    if scope.has_role(Role::Coordinator) {
        return Ok(visit.redirect("/overview"));
    }
    if scope.has_role(Role::SafeguardingOfficer) {
        return Ok(visit.redirect("/safeguarding"));
    }
    if scope.has_role(Role::Administrator) {
        return Ok(visit.redirect("/admin/accounts"));
    }
    let language = visit.say().language();
    let chapters = chapters(&visit)
        .await?
        .into_iter()
        .map(|chapter| {
            (
                chapter.name(language).to_owned(),
                Phone::parse(&chapter.phone),
            )
        })
        .collect();
    page(&HomePage {
        shell: visit.shell("home-title"),
        t: visit.say(),
        chapters,
    })
}

/// `2026-10` in the reader's language.
fn month_name(t: &Say, month: &str) -> String {
    let numbers = month
        .split_once('-')
        .and_then(|(year, month)| Some((year.parse::<i64>().ok()?, month.parse::<i64>().ok()?)));
    match numbers {
        Some((year, month)) => t.month(year, month),
        None => t.say("figures-month-earlier").to_owned(),
    }
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    let (figures, chapters, t) = (figures(&visit).await?, chapters(&visit).await?, visit.say());
    let chapter_name = |code: &str| {
        let found = chapters.iter().find(|chapter| chapter.code == code);
        found.map_or_else(
            || code.to_owned(),
            |chapter| chapter.name(t.language()).to_owned(),
        )
    };
    let part = |id: &'static str, lines: &[Line], money: bool, name: &dyn Fn(&str) -> String| {
        let classes: &[&'static str] = if money {
            &["bar-1", "bar-3"]
        } else {
            &["bar-2"]
        };
        let groups: Vec<(String, Vec<Option<i64>>)> = lines
            .iter()
            .map(|line| {
                let values = if money {
                    vec![line.claimed_paise, line.recovered_paise]
                } else {
                    vec![line.cases.and_then(|cases| i64::try_from(cases).ok())]
                };
                (name(&line.name), values)
            })
            .collect();
        let chart = Chart::of(&groups, classes);
        Part {
            id,
            title: t.word("figures-by-", id),
            about: t.word("figures-about-", id),
            money,
            top: {
                let value = if money {
                    t.money(Paise(chart.largest))
                } else {
                    t.number(chart.largest)
                };
                t.with("figures-top", &[("value", value.into())])
            },
            chart,
            lines: lines
                .iter()
                .map(|line| Shown::of(line, name(&line.name), &t))
                .collect(),
        }
    };
    let parts = vec![
        part("month", &figures.by_month, false, &|month| {
            month_name(&t, month)
        }),
        part("chapter", &figures.by_chapter, true, &chapter_name),
        part("industry", &figures.by_industry, true, &|industry| {
            t.word("figures-industry-", industry)
        }),
    ];
    let until = kernel::Day::parse(&figures.opened_before).map_or_else(
        || figures.opened_before.clone(),
        |day| t.day(day.plus_days(-1)),
    );
    page(&FiguresPage {
        shell: visit.shell("figures-title"),
        total: Shown::of(&figures.total, t.say("figures-all").to_owned(), &t),
        lead: t.with("figures-lead", &[("day", until.into())]),
        parts,
        t,
    })
}

async fn csv(visit: Visit) -> Result<Response, Refusal> {
    let figures = figures(&visit).await?;
    let body = csv_of(&figures);
    Ok((
        [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
            (
                header::CONTENT_DISPOSITION,
                "attachment; filename=\"sangam-figures.csv\"",
            ),
        ],
        body,
    )
        .into_response())
}

/// Names are codes and words of ours and numbers are numbers: nothing a spreadsheet would run.
pub(super) fn csv_of(figures: &Figures) -> String {
    use std::fmt::Write;
    let mut text =
        "by,name,cases,claimed_paise,agreed_paise,recovered_paise,days_to_employer_median\n"
            .to_owned();
    let lists: [(&str, &[Line]); 4] = [
        ("all", std::slice::from_ref(&figures.total)),
        ("month", &figures.by_month),
        ("chapter", &figures.by_chapter),
        ("industry", &figures.by_industry),
    ];
    fn cell(value: Option<impl ToString>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    for (by, lines) in lists {
        for line in lines {
            let _ = writeln!(
                text,
                "{by},{},{},{},{},{},{}",
                line.name,
                cell(line.cases),
                cell(line.claimed_paise),
                cell(line.agreed_paise),
                cell(line.recovered_paise),
                cell(line.days_to_employer_median),
            );
        }
    }
    text
}

async fn overview(visit: SignedIn) -> Result<Response, Refusal> {
    let chapters = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(chapter_counts(tx, scope))
        })
        .await?;
    page(&OverviewPage {
        shell: visit.shell("figures-overview-title"),
        t: visit.say(),
        chapters,
    })
}
