mod consents;

use super::form::{district_of, district_text, read, renumbered};
use super::*;
use crate::cases::words::{CallType, ContactChannel, Sensitivity, Stage};
use crate::cases::{CaseKey, read_case_file};
use crate::claims::facts::{AttendanceLine, PaymentLine, TermLine, WorkFacts};
use crate::claims::words::{PaymentKind, PaymentMode, Unit};
use crate::contacts::{FinishContact, NewContact, begin_contact, finish_contact};
use crate::safety::FlagCode;
use crate::safety::checks::NewCheck;
use crate::safety::flags::NewFlag;
use crate::testing::browser::Program;
use crate::testing::{CALL_BACK_MINUTES, FIRST_RESPONSE_HOURS, SYSTEMS, case_of, chapter, desk};
use axum::http::StatusCode;
use kernel::{Language, Paise, Problem};
use people::consents::{NewConsent, Purpose};
use platform::Scope;
use platform::idempotency::IdempotencyKey;
use platform::testing::{World, on_each_engine};
use platform::web::Form;

fn facts() -> WorkFacts {
    WorkFacts {
        terms: vec![TermLine {
            unit: Unit::Day,
            rate_paise: Some(Paise(75_000)),
            from: None,
            to: None,
        }],
        attendance: vec![AttendanceLine {
            unit: Unit::Day,
            units_hundredths: Some(2_600),
            from: None,
            to: None,
            source: None,
        }],
        payments: vec![PaymentLine {
            amount_paise: Some(Paise(375_000)),
            on: None,
            kind: PaymentKind::Wages,
            mode: PaymentMode::Upi,
        }],
        heads: Vec::new(),
    }
}

fn intake(scope: &Scope, phone: &str) -> Intake {
    Intake {
        case: case_of(scope, "Namoona Ramesh", phone, false),
        claims: vec![ClaimOf {
            claimant: 1,
            facts: facts(),
        }],
        evidence: Vec::new(),
        consents: vec![ConsentOf {
            claimant: 1,
            consent: NewConsent::spoken_yes(Purpose::Act, Language::HINDI),
        }],
        safety: Some(NewCheck::all_safe()),
        flags: Vec::new(),
        contact_id: None,
    }
}

async fn take(world: &World, scope: &Scope, input: Intake) -> Result<TakenIn, Problem> {
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(take_in(tx, scope, FIRST_RESPONSE_HOURS, input))
        })
        .await
}

#[test]
fn an_intake_registers_a_case_with_its_claim_in_one_step() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let begun = world
            .db
            .write(
                (scope.clone(), NewContact::incoming(ContactChannel::Voice)),
                |tx, (scope, input)| Box::pin(begin_contact(tx, scope, CALL_BACK_MINUTES, input)),
            )
            .await
            .unwrap();
        let mut input = intake(&scope, "9000000131");
        input.contact_id = Some(begun.id);
        let taken = take(&world, &scope, input.clone()).await.unwrap();
        assert_eq!((taken.stage, taken.missing.len()), (Stage::Registered, 0));
        // 26 days × ₹750 − ₹3,750
        assert_eq!(taken.claimed_paise, Paise(1_575_000));
        let file = read_case_file(&world.db, &scope, CaseKey::Id(taken.id))
            .await
            .unwrap();
        assert_eq!(file.case.claimed, Paise(1_575_000));
        assert_eq!(file.claimants[0].claimed, Paise(1_575_000));
        assert!(file.case.safety_clear);
        assert_eq!(
            file.case.next_action.as_deref(),
            Some("Call back"),
            "what the caller said is next stays"
        );
        assert!(file.timeline.iter().any(|entry| entry.kind == "contact"));
        let again = take(&world, &scope, input).await.unwrap_err();
        assert_eq!(again.code, "labourline.contact.linked-already");
    });
}

#[test]
fn without_consent_it_stays_an_enquiry_and_says_what_is_missing() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let mut input = intake(&scope, "9000000132");
        input.consents.clear();
        let taken = take(&world, &scope, input).await.unwrap();
        assert_eq!(taken.stage, Stage::Enquiry);
        assert_eq!(taken.missing, ["consent_act"]);
    });
}

#[test]
fn a_red_flag_opens_the_emergency_and_keeps_the_case_closely() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let mut input = intake(&scope, "9000000133");
        input.flags = vec![NewFlag {
            code: FlagCode::LockedIn,
            note: "the gate is locked at night".to_owned(),
            review_by: None,
        }];
        let taken = take(&world, &scope, input).await.unwrap();
        assert_eq!(taken.stage, Stage::Emergency);
        let file = read_case_file(&world.db, &scope, CaseKey::Id(taken.id))
            .await
            .unwrap();
        assert_eq!(
            (file.case.sensitivity, file.case.red_flags_up),
            (Sensitivity::Restricted, 1)
        );
        let colleague = desk(&world, here);
        assert!(
            read_case_file(&world.db, &colleague, CaseKey::Id(taken.id))
                .await
                .is_err()
        );
    });
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let mut input = intake(&scope, "9000000134");
        input.flags = vec![NewFlag {
            code: FlagCode::LivesOnSite,
            note: String::new(),
            review_by: None,
        }];
        let problem = take(&world, &scope, input.clone()).await.unwrap_err();
        assert_eq!(problem.fields[0].field, "flags.0.note");
        input.flags.clear();
        input.claims[0].claimant = 2;
        assert_eq!(
            take(&world, &scope, input).await.unwrap_err().fields[0].field,
            "claims.0.claimant"
        );
        let count = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    tx.one(
                        "SELECT (SELECT COUNT(*) FROM cases) + (SELECT COUNT(*) FROM persons)",
                        &[],
                        |row| row.get::<i64>(0),
                    )
                    .await
                })
            })
            .await
            .unwrap();
        assert_eq!(count, 0);
    });
}

#[test]
fn a_wrong_number_never_makes_a_case() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let finish = FinishContact {
            call_type: CallType::WrongNumber,
            summary: String::new(),
            language: None,
            person_id: None,
            ended_at: None,
            case: None,
        };
        let id = world
            .db
            .write((scope.clone(), finish), |tx, (scope, finish)| {
                Box::pin(async move {
                    let begun = begin_contact(
                        tx,
                        scope,
                        CALL_BACK_MINUTES,
                        &NewContact::incoming(ContactChannel::Voice),
                    )
                    .await?;
                    finish_contact(tx, scope, begun.id, None, finish).await?;
                    Ok::<_, Problem>(begun.id)
                })
            })
            .await
            .unwrap();
        let mut input = intake(&scope, "9000000135");
        input.contact_id = Some(id);
        let refused = take(&world, &scope, input).await.unwrap_err();
        assert_eq!(refused.code, "labourline.contact.never-a-case");
    });
}

#[test]
fn sent_ten_times_at_once_it_is_one_case() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let key = IdempotencyKey::parse("one-intake").unwrap();
        let input = (scope.clone(), key, intake(&scope, "9000000136"));
        let sent = (0..10).map(|_| {
            let (db, input) = (world.db.clone(), input.clone());
            tokio::spawn(async move {
                db.write(input, |tx, (scope, key, input)| {
                    Box::pin(platform::idempotency::once::<TakenIn, Problem>(
                        tx,
                        scope,
                        Some(key),
                        "labourline.intake.test",
                        input,
                        take_in(tx, scope, FIRST_RESPONSE_HOURS, input),
                    ))
                })
                .await
            })
        });
        let mut references = std::collections::BTreeSet::new();
        for answer in sent.collect::<Vec<_>>() {
            references.insert(answer.await.unwrap().unwrap().reference);
        }
        assert_eq!(references.len(), 1);
    });
}

#[test]
fn districts_are_read_as_they_are_shown() {
    for district in kernel::place::districts() {
        let text = district_text(district.lgd);
        assert_eq!(district_of(&text), Some(district.lgd), "{text}");
    }
    assert_eq!(district_of("Nowhere, Odisha"), None);
}

#[test]
fn rows_are_numbered_anew_and_empty_ones_passed_over() {
    let form = Form::filled([
        ("language", "hi"),
        ("claimants.3.display_name", "Namoona Ramesh"),
        ("terms.0.rate", ""),
        ("terms.0.unit", "day"),
        ("terms.4.rate", "750"),
        ("terms.4.unit", "day"),
        ("issues", "wages_unpaid"),
        ("opponent_unknown", "yes"),
        ("next_action", "Ring"),
        ("next_action_at", "2026-11-23T10:00"),
    ]);
    let form = renumbered(&form);
    assert_eq!(form.row_numbers("terms"), [0, 1]);
    assert_eq!(form.text("terms.1.rate"), "750");
    let intake = read(&form).unwrap();
    assert_eq!(intake.case.claimants.len(), 1);
    assert_eq!(intake.claims[0].facts.terms.len(), 1);
}

/// What a caseworker types, by field.
fn typed() -> Vec<(&'static str, &'static str)> {
    vec![
        ("language", "hi"),
        ("claimants.0.display_name", "Namoona Ramesh"),
        ("claimants.0.phone", "90000 00141"),
        ("claimants.0.relation", "own"),
        ("claimants.0.safe_to_call", "yes"),
        ("issues", "wages_unpaid"),
        ("summary", "Six weeks at the towers"),
        ("chain.0.employer.name", "Udaharan Infra"),
        ("chain.0.employer.kind", "contractor"),
        ("chain.0.link", "paid_by"),
        ("terms.0.rate", "750"),
        ("terms.0.unit", "day"),
        ("attendance.0.units", "26"),
        ("attendance.0.unit", "day"),
        ("payments.0.amount", "3,750"),
        ("payments.0.kind", "wages"),
        ("payments.0.mode", "upi"),
        ("consent_how", "voice"),
        ("consents.C1", "yes"),
        ("next_action", "Ask for the gate pass"),
        ("next_action_at", "2026-11-23T11:00"),
        ("then", "register"),
    ]
}

fn with(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut fields: Vec<_> = typed()
        .into_iter()
        .filter(|(name, _)| !changes.iter().any(|(other, _)| other == name))
        .collect();
    fields.extend_from_slice(changes);
    fields
}

#[tokio::test]
async fn the_page_takes_a_case_in_without_scripts() {
    let program = Program::start().await;
    let mut reader = program.reader();
    let page = reader.get("/intakes/new").await;
    assert_eq!(page.status, StatusCode::OK);

    // Looking at the claim saves nothing.
    let preview = reader.post("/intakes", &with(&[("then", "preview")])).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(preview.body.contains("₹15,750"), "{}", preview.body);

    // One row more; what was typed stays.
    let more = reader
        .post("/intakes", &with(&[("then", "add-terms")]))
        .await;
    assert!(more.body.contains("name=\"terms.1.rate\"") && more.body.contains("Udaharan Infra"));
    let less = reader
        .post("/intakes", &with(&[("then", "remove-payments-0")]))
        .await;
    assert!(!less.body.contains("name=\"payments.0.amount\"") && less.body.contains("₹19,500"));

    // What is wrong stands beside its field, and all that was typed is kept.
    let wrong = reader
        .post(
            "/intakes",
            &with(&[
                ("claimants.0.phone", "12"),
                ("terms.0.rate", "many"),
                ("next_action", ""),
            ]),
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for id in [
        "claimants-0-phone-error",
        "terms-0-rate-error",
        "next_action-error",
    ] {
        assert!(wrong.body.contains(id), "{id}");
    }
    assert!(
        wrong.body.contains("Six weeks at the towers") && wrong.body.contains("value=\"many\"")
    );
    let year = reader
        .post("/intakes", &with(&[("claimants.0.birth_year", "1700")]))
        .await;
    assert_eq!(year.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        year.body.contains("claimants-0-birth_year-error"),
        "a use-case's refusal finds its field"
    );

    reader.get("/intakes/new").await;
    let done = reader.post("/intakes", &typed()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(done.location.starts_with("/cases/"));
    // The same form again is the same case.
    let again = reader.post("/intakes", &typed()).await;
    assert_eq!(again.location, done.location);
}

#[tokio::test]
async fn a_draft_survives_and_goes_when_the_case_is_registered() {
    let program = Program::start().await;
    let mut reader = program.reader();
    let page = reader.get("/intakes/new").await;
    let draft = page.hidden("draft");
    let kept = reader
        .post(
            &format!("/drafts/{draft}"),
            &with(&[("draft_version", "0"), ("summary", "half a sen")]),
        )
        .await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    let list = reader.get("/drafts").await;
    assert!(list.body.contains("Namoona Ramesh"));
    let stale = reader
        .post(
            &format!("/drafts/{draft}"),
            &with(&[("draft_version", "7")]),
        )
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let again = reader.get(&format!("/drafts/{draft}")).await;
    assert!(again.body.contains("half a sen") && again.body.contains("Udaharan Infra"));
    assert_eq!(again.hidden("draft_version"), "1");
    let mut fields = typed();
    let id = draft.clone();
    fields.push(("draft", Box::leak(id.into_boxed_str())));
    let done = reader.post("/intakes", &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(
        reader.get(&format!("/drafts/{draft}")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn contacts_and_call_backs_go_through_their_pages() {
    let program = Program::start().await;
    let mut reader = program.reader();
    assert_eq!(reader.get("/contacts/new").await.status, StatusCode::OK);
    let missed = reader
        .post(
            "/contacts",
            &[
                ("channel", "missed_call"),
                ("phone", "9000000151"),
                ("incoming", "yes"),
                ("then", "save"),
            ],
        )
        .await;
    assert_eq!(missed.status, StatusCode::SEE_OTHER, "{}", missed.body);
    let list = reader.get("/call-backs").await;
    assert!(list.body.contains("90••••••51") && !list.body.contains("9000000151"));
    let at = list.body.find("href=\"/call-backs/").unwrap() + 6;
    let path: String = list.body[at..]
        .chars()
        .take_while(|letter| *letter != '"')
        .collect();
    let page = reader.get(&path).await;
    assert!(!page.body.contains("9000000151"));
    let version = page.hidden("version");
    let shown = reader
        .post(&format!("{path}/number"), &[("why", "call_back")])
        .await;
    assert!(shown.body.contains("tel:+919000000151"), "{}", shown.body);
    let early = reader
        .post(
            &format!("{path}/done"),
            &[("version", &version), ("end", "given_up")],
        )
        .await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    let tried = reader
        .post(
            &format!("{path}/tries"),
            &[("version", &version), ("result", "busy")],
        )
        .await;
    assert_eq!(tried.status, StatusCode::SEE_OTHER);
    let page = reader.get(&path).await;
    let done = reader
        .post(
            &format!("{path}/done"),
            &[("version", &page.hidden("version")), ("end", "reached")],
        )
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);

    reader.get("/contacts/new").await;
    let nothing = reader
        .post("/contacts", &[("phone", "12"), ("then", "save")])
        .await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("phone-error") && nothing.body.contains("channel-error"));
    let call = reader
        .post(
            "/contacts",
            &[
                ("channel", "voice"),
                ("incoming", "yes"),
                ("phone", "9000000152"),
                ("then", "intake"),
            ],
        )
        .await;
    assert!(
        call.location.starts_with("/intakes/new?contact="),
        "{}",
        call.location
    );
    let id = call.location.rsplit('=').next().unwrap().to_owned();
    let intake = reader.get(&call.location).await;
    assert_eq!(intake.status, StatusCode::OK);
    assert!(intake.body.contains("90••••••52") && !intake.body.contains("9000000152"));
    let page = reader.get(&format!("/contacts/{id}")).await;
    let version = page.hidden("version");
    let finished = reader
        .post(
            &format!("/contacts/{id}/finish"),
            &[
                ("version", &version),
                ("call_type", "information"),
                ("summary", "asked where we are"),
            ],
        )
        .await;
    assert_eq!(finished.status, StatusCode::SEE_OTHER, "{}", finished.body);
    let again = reader
        .post(
            &format!("/contacts/{id}/finish"),
            &[("call_type", "information"), ("summary", "changed")],
        )
        .await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(
        !again.body.contains("/finish\""),
        "no form to finish it again"
    );
    let who = reader
        .post("/contacts/who", &[("phone", "9000000151")])
        .await;
    assert_eq!(who.status, StatusCode::OK);
    assert!(who.body.contains("/contacts/") && !who.body.contains("<html"));
}
