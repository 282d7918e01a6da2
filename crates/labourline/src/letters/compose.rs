//! The words of the letter.

use super::Ground;
use crate::claims::pages::lines;
use kernel::Paise;
use platform::words::{Say, Value};

/// Name and address of whom the letter goes to, one line.
pub(crate) fn addressed_to(ground: &Ground) -> String {
    let Some(employer) = &ground.employer else {
        return String::new();
    };
    match employer.address.trim() {
        "" => employer.name.clone(),
        address => format!("{}, {address}", employer.name),
    }
}

/// The letter in one language: paragraphs with an empty line between them.
pub(crate) fn letter(t: &Say, ground: &Ground) -> String {
    let with = |key: &str, args: &[(&str, Value<'_>)]| t.with(key, args);
    let first = ground
        .workers
        .first()
        .map_or(ground.case.claimant_name.as_str(), |worker| {
            worker.name.as_str()
        });
    let who = match ground.count {
        0 | 1 => first.to_owned(),
        many => with(
            "cases-and-more",
            &[("name", first.into()), ("n", (many - 1).into())],
        ),
    };
    let reference = ground.case.reference.spaced();
    let chapter = ground
        .chapter
        .as_ref()
        .map_or_else(String::new, |chapter| chapter.name(t.language()).to_owned());
    let mut parts = vec![
        with(
            "letters-head",
            &[
                ("chapter", chapter.as_str().into()),
                ("day", t.day(ground.today).into()),
                ("reference", reference.as_str().into()),
            ],
        ),
        with("letters-to", &[("to", addressed_to(ground).into())]),
        with("letters-subject", &[("who", who.as_str().into())]),
        t.say("letters-greeting").to_owned(),
        match &ground.worksite {
            Some(site) => with(
                "letters-worked-at",
                &[("who", who.as_str().into()), ("site", site.as_str().into())],
            ),
            None => with("letters-worked", &[("who", who.as_str().into())]),
        },
        working(t, ground),
        with(
            "letters-demand",
            &[
                ("sum", t.money(ground.due).into()),
                ("day", t.day(ground.pay_by).into()),
            ],
        ),
        t.say("letters-else").to_owned(),
    ];
    if let Some(chapter) = &ground.chapter {
        parts.push(with(
            "letters-answer",
            &[
                ("phone", chapter.phone.as_str().into()),
                ("reference", reference.as_str().into()),
            ],
        ));
    }
    parts.push(with(
        "letters-signed",
        &[
            ("name", ground.writer.as_str().into()),
            ("chapter", chapter.as_str().into()),
        ],
    ));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// How the sum comes about: of one worker the lines of the working, of several each worker's sum.
fn working(t: &Say, ground: &Ground) -> String {
    let mut said = vec![t.say("letters-working").to_owned()];
    if let Some(claim) = &ground.claim {
        for line in lines(t, &claim.working) {
            let how = if line.how.is_empty() {
                String::new()
            } else {
                format!(" ({})", line.how)
            };
            said.push(format!("- {}{how}: ₹{}", line.what, line.amount));
        }
    } else if ground.count > 1 {
        let mut listed = Paise::ZERO;
        for worker in &ground.workers {
            listed = Paise(listed.0.saturating_add(worker.claimed.0));
            said.push(format!(
                "- {}. {}: {}",
                worker.number,
                worker.name,
                t.money(worker.claimed)
            ));
        }
        if ground.case.claimed > listed {
            let rest = Paise(ground.case.claimed.0.saturating_sub(listed.0));
            said.push(format!(
                "- {}",
                t.with("letters-others", &[("sum", t.money(rest).into())])
            ));
        }
    }
    if ground.since > Paise::ZERO {
        said.push(t.with("letters-received", &[("sum", t.money(ground.since).into())]));
    }
    said.push(t.with("letters-due", &[("sum", t.money(ground.due).into())]));
    said.join("\n")
}
