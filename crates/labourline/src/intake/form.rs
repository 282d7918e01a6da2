//! The intake's form: what was typed becomes an [`Intake`]; what a use-case refused finds its field again.

mod fields;
mod place;
mod rows;

pub(crate) use fields::at_the_fields;
pub(crate) use place::{district_of, district_text};
pub(crate) use rows::{ROWS, add_row, renumbered};

use super::input::{ClaimOf, ConsentOf, Intake};
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::{Confidence, Issue, Sensitivity, Track};
use crate::cases::{NewClaimant, OpenCase};
use crate::claims::facts::{AttendanceLine, PaymentLine, TermLine, WorkFacts};
use crate::claims::words::{AttendanceSource, PaymentKind, PaymentMode, Unit};
use crate::claims::working::parse_hundredths;
use crate::employers::{NewEmployer, NewLink};
use crate::evidence::NewEvidence;
use crate::safety::FlagCode;
use crate::safety::checks::{NewCheck, Question, QuestionAnswer, Said};
use crate::safety::flags::NewFlag;
use crate::settlements::pages::read_numbers;
use crate::worksites::NewWorksite;
use kernel::{FieldProblem, Language, Phone, Problem};
use people::consents::{self, How, NewConsent, Purpose};
use people::persons::{NewLink as NewPhoneLink, NewPerson, Relation, SafeToCall};
use platform::web::{Form, FormReader};

/// `08:30` as a minute of the day.
fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (
        hour.parse().ok()?,
        minute.get(..2).unwrap_or(minute).parse().ok()?,
    );
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// What the claimant of the form says of the work.
///
/// # Errors
/// Every field that can't be read.
pub(crate) fn read_facts(form: &Form) -> Result<WorkFacts, Problem> {
    let mut reader = form.reader();
    let facts = facts(form, &mut reader);
    reader.finish()?;
    Ok(facts)
}

fn facts(form: &Form, reader: &mut FormReader<'_>) -> WorkFacts {
    let mut facts = WorkFacts::default();
    for at in form.row_numbers("terms") {
        let name = |field: &str| format!("terms.{at}.{field}");
        if ["rate", "from", "to"]
            .iter()
            .all(|field| form.text(&name(field)).is_empty())
        {
            continue;
        }
        facts.terms.push(TermLine {
            unit: reader
                .needed_choice(&name("unit"), Unit::parse)
                .unwrap_or(Unit::Day),
            rate_paise: reader.sum(&name("rate")),
            from: reader.day(&name("from")),
            to: reader.day(&name("to")),
        });
    }
    for at in form.row_numbers("attendance") {
        let name = |field: &str| format!("attendance.{at}.{field}");
        if ["units", "from", "to"]
            .iter()
            .all(|field| form.text(&name(field)).is_empty())
        {
            continue;
        }
        facts.attendance.push(AttendanceLine {
            unit: reader
                .needed_choice(&name("unit"), Unit::parse)
                .unwrap_or(Unit::Day),
            units_hundredths: reader.read(
                &name("units"),
                "platform.not-a-number",
                parse_hundredths,
            ),
            from: reader.day(&name("from")),
            to: reader.day(&name("to")),
            source: reader.choice(&name("source"), AttendanceSource::parse),
        });
    }
    for at in form.row_numbers("payments") {
        let name = |field: &str| format!("payments.{at}.{field}");
        if ["amount", "on"]
            .iter()
            .all(|field| form.text(&name(field)).is_empty())
        {
            continue;
        }
        facts.payments.push(PaymentLine {
            amount_paise: reader.sum(&name("amount")),
            on: reader.day(&name("on")),
            kind: reader
                .choice(&name("kind"), PaymentKind::parse)
                .unwrap_or(PaymentKind::Wages),
            mode: reader
                .choice(&name("mode"), PaymentMode::parse)
                .unwrap_or(PaymentMode::Unknown),
        });
    }
    facts
}

fn text_or_none(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn claimant(
    form: &Form,
    reader: &mut FormReader<'_>,
    at: usize,
    first: bool,
) -> Option<NewClaimant> {
    let name = |field: &str| format!("claimants.{at}.{field}");
    // The panel's choice is the speaker: the first on the list.
    let known = if first {
        "person_id".to_owned()
    } else {
        name("person_id")
    };
    let person_id = reader.read(&known, "labourline.contact.person-unknown", |text| {
        text.parse().ok()
    });
    let empty = ["display_name", "phone", "village", "home", "birth_year"]
        .iter()
        .all(|field| form.text(&name(field)).is_empty());
    if empty && !first {
        return None;
    }
    let display_name = if person_id.is_some() {
        reader.text(&name("display_name"), people::NAME_CHARACTERS_MAX)
    } else {
        reader.needed(&name("display_name"), people::NAME_CHARACTERS_MAX)
    };
    let phone = reader.read(
        &name("phone"),
        "labourline.contact.phone-unreadable",
        Phone::parse,
    );
    let safe_to_call = match form.text(&name("safe_to_call")) {
        "yes" => SafeToCall::Yes,
        "no" => SafeToCall::No,
        _ => SafeToCall::Unknown,
    };
    let link = phone.map(|phone| NewPhoneLink {
        phone,
        relation: reader
            .choice(&name("relation"), Relation::parse)
            .unwrap_or(Relation::Own),
        safe_to_call,
        safe_from_minute: reader.read(&name("safe_from_minute"), "platform.not-a-time", minute_of),
        safe_until_minute: reader.read(
            &name("safe_until_minute"),
            "platform.not-a-time",
            minute_of,
        ),
        safe_note: text_or_none(form.text(&name("safe_note"))),
        may_leave_message: form.is(&name("may_leave_message"), "yes"),
        may_name_union: form.is(&name("may_name_union"), "yes"),
    });
    // A person known before has their links already; one that stands and says something else is changed on the person's own page.
    let link = if person_id.is_some() { None } else { link };
    Some(NewClaimant {
        person_id,
        person: NewPerson {
            display_name: display_name.to_owned(),
            name_native: text_or_none(form.text(&name("name_native"))),
            home_district_lgd: reader.read(&name("home"), "labourline.place.unknown", district_of),
            village: text_or_none(form.text(&name("village"))),
            birth_year: reader
                .number(&name("birth_year"))
                .map(|year| i16::try_from(year).unwrap_or(i16::MAX)),
            language_primary: Language::parse(form.text("language")),
            ..NewPerson::default()
        },
        phone: link,
    })
}

fn chain(form: &Form, reader: &mut FormReader<'_>) -> Vec<NewLink> {
    let mut chain = Vec::new();
    for at in form.row_numbers("chain") {
        let name = |field: &str| format!("chain.{at}.{field}");
        let typed = form.text(&name("employer.name"));
        let phone = reader.read(
            &name("employer.phones"),
            "labourline.contact.phone-unreadable",
            Phone::parse,
        );
        if typed.is_empty() && phone.is_none() {
            continue;
        }
        chain.push(NewLink {
            employer: NewEmployer {
                name: reader
                    .needed(&name("employer.name"), crate::employers::NAME_CHARS_MAX)
                    .to_owned(),
                kind: reader.choice(&name("employer.kind"), EmployerKind::parse),
                phones: phone.into_iter().collect(),
                address: form.text(&name("employer.address")).to_owned(),
                ..NewEmployer::default()
            },
            link: reader
                .choice(&name("link"), ChainLinkKind::parse)
                .unwrap_or(ChainLinkKind::PaidBy),
            confidence: reader
                .choice(&name("confidence"), Confidence::parse)
                .unwrap_or_default(),
        });
    }
    chain
}

/// What the first claimant said, and those of the others who are there and say the same.
fn consents(
    form: &Form,
    reader: &mut FormReader<'_>,
    language: Language,
    claimants: usize,
) -> Vec<ConsentOf> {
    let mut numbers = vec![1];
    if !form.text("consents_also").is_empty() {
        match read_numbers(form.text("consents_also")) {
            Some(also)
                if also
                    .iter()
                    .all(|number| usize::try_from(*number).is_ok_and(|at| at <= claimants)) =>
            {
                numbers.extend(also.into_iter().filter(|number| *number != 1));
            }
            Some(_) => reader.wrong(FieldProblem::new(
                "consents_also",
                "labourline.claimant.no-such",
            )),
            None => reader.wrong(FieldProblem::new(
                "consents_also",
                "labourline.group.numbers-unreadable",
            )),
        }
    }
    let how = reader
        .choice("consent_how", How::parse)
        .unwrap_or(How::Voice);
    Purpose::ALL
        .iter()
        .filter_map(|purpose| {
            let answer = match form.text(&format!("consents.{}", purpose.code())) {
                "yes" => consents::Said::Given,
                "no" => consents::Said::Withheld,
                _ => return None,
            };
            let consent = NewConsent {
                answer,
                how,
                ..NewConsent::spoken_yes(*purpose, language)
            };
            Some(consent)
        })
        .flat_map(|consent| {
            numbers
                .iter()
                .map(move |number| ConsentOf {
                    claimant: *number,
                    consent: consent.clone(),
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

fn safety(form: &Form, reader: &mut FormReader<'_>) -> Option<NewCheck> {
    let asked = Question::ALL
        .iter()
        .any(|question| !form.text(&format!("safety.{question}")).is_empty());
    if !asked {
        return None;
    }
    // Begun, the check is finished: half a check says nothing about safety.
    let answers = Question::ALL
        .iter()
        .filter_map(|question| {
            let said = reader.needed_choice(&format!("safety.{question}"), Said::parse)?;
            Some(QuestionAnswer {
                question: *question,
                said,
            })
        })
        .collect();
    Some(NewCheck { answers })
}

fn flags(form: &Form, reader: &mut FormReader<'_>) -> Vec<NewFlag> {
    let mut codes: Vec<FlagCode> = form
        .all("flags")
        .into_iter()
        .filter_map(FlagCode::parse)
        .collect();
    codes.dedup();
    if codes.is_empty() {
        return Vec::new();
    }
    let note = reader.needed("flag_note", 2_000);
    codes
        .into_iter()
        .map(|code| NewFlag {
            code,
            note: note.to_owned(),
            review_by: None,
        })
        .collect()
}

/// Reads the whole form.
///
/// # Errors
/// Every field that can't be read, at once.
pub(crate) fn read(form: &Form) -> Result<Intake, Problem> {
    let mut reader = form.reader();
    let language = reader.needed_choice("language", Language::parse);
    let mut claimants = Vec::new();
    for (place, at) in form.row_numbers("claimants").into_iter().enumerate() {
        claimants.extend(claimant(form, &mut reader, at, place == 0));
    }
    let issues: Vec<Issue> = form
        .all("issues")
        .into_iter()
        .filter_map(Issue::parse)
        .collect();
    if issues.is_empty() {
        reader.wrong(FieldProblem::new("issues", "platform.choose-one"));
    }
    let chain = chain(form, &mut reader);
    let opponent_unknown = reader.yes("opponent_unknown");
    if chain.is_empty() && !opponent_unknown {
        reader.wrong(FieldProblem::new(
            "opponent_unknown",
            "labourline.intake.opponent-or-unknown",
        ));
    }
    let district_lgd = reader.read("district", "labourline.place.unknown", district_of);
    let state_lgd = reader.read("state_lgd", "labourline.place.unknown", |text| {
        text.parse::<u8>().ok()
    });
    let facts = facts(form, &mut reader);
    let consents = consents(
        form,
        &mut reader,
        language.unwrap_or(Language::HINDI),
        claimants.len(),
    );
    let evidence = evidence(form, &mut reader);
    let safety = safety(form, &mut reader);
    let flags = flags(form, &mut reader);
    let next_action = reader
        .needed("next_action", crate::cases::open::NEXT_ACTION_CHARS_MAX)
        .to_owned();
    if form.text("next_action_at").is_empty() {
        reader.wrong(FieldProblem::new("next_action_at", "platform.required"));
    }
    let next_action_at = reader.moment("next_action_at");
    let contact_id = reader.read("contact_id", "labourline.contact.unknown", |text| {
        text.parse().ok()
    });
    let chapter_id = reader.read("chapter_id", "platform.choose-one", |text| {
        text.parse().ok()
    });
    let track = reader.choice("track", Track::parse);
    let sensitivity = reader
        .choice("sensitivity", Sensitivity::parse)
        .unwrap_or_default();
    let summary = reader
        .text("summary", crate::cases::open::SUMMARY_CHARS_MAX)
        .to_owned();
    reader.finish()?;
    let (Some(language), Some(next_action_at)) = (language, next_action_at) else {
        return Err(Problem::internal());
    };
    let claims = claims(form, facts, claimants.len());
    let site = form.text("worksite.name");
    Ok(Intake {
        case: OpenCase {
            chapter_id,
            track: track.unwrap_or_else(|| track_of(&issues)),
            sensitivity,
            source: "helpline".to_owned(),
            title: String::new(),
            summary,
            language,
            industry: form.text("industry").to_owned(),
            district_lgd,
            state_lgd,
            worksite: (!site.is_empty()).then(|| NewWorksite {
                name: site.to_owned(),
                pin: form.text("worksite.pin").to_owned(),
            }),
            issues,
            claimants,
            chain,
            opponent_unknown,
            owner_id: None,
            next_action,
            next_action_at,
            opened_at: None,
        },
        claims,
        evidence,
        consents,
        safety,
        flags,
        contact_id,
    })
}

fn claims(form: &Form, facts: WorkFacts, claimants: usize) -> Vec<ClaimOf> {
    if facts.is_empty() {
        return Vec::new();
    }
    let whose = if form.is("same_for_all", "yes") {
        claimants
    } else {
        1
    };
    (1..)
        .take(whose)
        .map(|claimant| ClaimOf {
            claimant,
            facts: facts.clone(),
        })
        .collect()
}

fn evidence(form: &Form, reader: &mut FormReader<'_>) -> Vec<NewEvidence> {
    let mut evidence = Vec::new();
    for at in form.row_numbers("evidence") {
        let name = |field: &str| format!("evidence.{at}.{field}");
        if ["kind", "note", "held_by"]
            .iter()
            .all(|field| form.text(&name(field)).is_empty())
        {
            continue;
        }
        let Some(kind) = reader.needed_choice(&name("kind"), EvidenceKind::parse) else {
            continue;
        };
        evidence.push(NewEvidence {
            kind,
            proves: form
                .all(&name("proves"))
                .into_iter()
                .filter_map(Proves::parse)
                .collect(),
            note: form.text(&name("note")).to_owned(),
            held_by: form.text(&name("held_by")).to_owned(),
        });
    }
    evidence
}

/// The kind of matter the issues speak of, where nobody chose one: the gravest first.
fn track_of(issues: &[Issue]) -> Track {
    let has = |wanted: &[Issue]| issues.iter().any(|issue| wanted.contains(issue));
    if has(&[Issue::Bondage, Issue::ChildLabour]) {
        Track::Bondage
    } else if has(&[Issue::Violence]) {
        Track::Violence
    } else if has(&[
        Issue::Death,
        Issue::Injury,
        Issue::OccupationalDisease,
        Issue::UnsafeWork,
    ]) {
        Track::Accident
    } else if has(&[Issue::SexualHarassment, Issue::Harassment]) {
        Track::Harassment
    } else if has(&[
        Issue::Dismissal,
        Issue::Retrenchment,
        Issue::UnionVictimisation,
    ]) {
        Track::Termination
    } else if has(&[Issue::DocumentsWithheld]) {
        Track::DocumentsWithheld
    } else if has(&[
        Issue::ProvidentFund,
        Issue::StateInsurance,
        Issue::Entitlement,
        Issue::Maternity,
    ]) {
        Track::SocialSecurity
    } else if has(&[Issue::Other]) && issues.len() == 1 {
        Track::Other
    } else {
        Track::Wages
    }
}
