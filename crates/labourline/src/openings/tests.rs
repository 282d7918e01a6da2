use super::{
    Attempt, NewOpening, NewReview, Reason, Verdict, list_openings, open_in_emergency,
    review_opening,
};
use crate::cases::moves::tests::{colleague as colleague_of, does, now, told};
use crate::cases::named::{NewNamed, name_further};
use crate::cases::note::{NewNote, write_note};
use crate::cases::view::read_case_file;
use crate::cases::words::Sensitivity;
use crate::clocks::{AccessEnds, OpeningsWait};
use crate::notices::NoticeKind;
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use axum::http::StatusCode;
use kernel::{Clock, Problem, Reference, Role};
use platform::Scope;
use platform::jobs::Tick;
use platform::testing::{World, on_each_engine};

struct Desk {
    owner: Scope,
    lead: Scope,
    convener: Scope,
    officer: Scope,
    colleague: Scope,
    elsewhere: Scope,
    restricted: Reference,
    sealed: Reference,
}

impl Desk {
    async fn of(world: &World) -> Self {
        let here = chapter(world, "OD").await;
        let there = chapter(world, "KL").await;
        let owner = colleague_of(world, Role::Caseworker, here, "owner").await;
        let mut cases = Vec::new();
        for (sensitivity, phone) in [
            (Sensitivity::Restricted, "9000000141"),
            (Sensitivity::Sealed, "9000000142"),
        ] {
            let mut input = case_of(&owner, "Namoona Sita", phone, false);
            input.sensitivity = sensitivity;
            cases.push(open(world, &owner, input).await.reference);
        }
        Self {
            lead: colleague_of(world, Role::DeskLead, here, "lead").await,
            convener: colleague_of(world, Role::Convener, here, "convener").await,
            officer: colleague_of(world, Role::SafeguardingOfficer, here, "officer").await,
            colleague: colleague_of(world, Role::Caseworker, here, "colleague").await,
            elsewhere: colleague_of(world, Role::Convener, there, "elsewhere").await,
            owner,
            restricted: cases[0],
            sealed: cases[1],
        }
    }
}

async fn opens(world: &World, scope: &Scope, case: Reference) -> Result<Attempt, Problem> {
    let input = NewOpening {
        case,
        reason: Reason::WorkerAsks,
        why: "The worker is on the line".to_owned(),
    };
    does(world, (now(world, scope), input), |tx, (scope, input)| {
        Box::pin(open_in_emergency(tx, scope, 4, input))
    })
    .await
}

async fn sees(world: &World, scope: &Scope, case: Reference) -> bool {
    read_case_file(&world.db, &now(world, scope), case)
        .await
        .is_ok()
}

fn given(attempt: Result<Attempt, Problem>) -> Option<uuid::Uuid> {
    match attempt.unwrap() {
        Attempt::Opened(opened) => Some(opened.id),
        Attempt::NotThere => None,
    }
}

#[test]
fn the_right_role_comes_in_for_hours_and_those_who_watch_are_told() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world).await;
        // Sealed is not for caseworkers; nothing is for other chapters, nor for the officer; a number that is nobody's looks the same.
        for (who, case) in [
            (&desk.colleague, desk.sealed),
            (&desk.elsewhere, desk.restricted),
            (&desk.colleague, world.program().new_reference()),
        ] {
            assert_eq!(given(opens(&world, who, case).await), None);
        }
        assert!(opens(&world, &desk.officer, desk.restricted).await.is_err());
        let already = opens(&world, &desk.owner, desk.restricted)
            .await
            .unwrap_err();
        assert_eq!(already.code, "labourline.opening.sees-already");

        assert!(!sees(&world, &desk.colleague, desk.restricted).await);
        given(opens(&world, &desk.colleague, desk.restricted).await).unwrap();
        given(opens(&world, &desk.lead, desk.sealed).await).unwrap();
        assert!(sees(&world, &desk.colleague, desk.restricted).await);
        assert!(!sees(&world, &desk.colleague, desk.sealed).await);
        assert!(sees(&world, &desk.lead, desk.sealed).await);
        for (who, times) in [
            (&desk.owner, 2),
            (&desk.lead, 1),
            (&desk.officer, 2),
            // The one desk lead opened a file: somebody above hears of it.
            (&desk.convener, 1),
            (&desk.colleague, 0),
        ] {
            assert_eq!(told(&world, who, NoticeKind::Opening).await, times);
        }
        assert!(
            !sees(&world, &desk.officer, desk.restricted).await
                && !sees(&world, &desk.lead, desk.restricted).await,
            "being told of an opening opens nothing"
        );

        // What they do meanwhile makes nothing last.
        let note = NewNote {
            body: "Rang 112".to_owned(),
            at: None,
            corrects: None,
            for_worker: false,
        };
        let (scope, case) = (now(&world, &desk.colleague), desk.restricted);
        does(&world, (scope.clone(), note), move |tx, (scope, note)| {
            Box::pin(write_note(tx, scope, case, note))
        })
        .await
        .unwrap();
        let naming = NewNamed {
            account_id: desk.lead.account().unwrap(),
            days: 28,
            why: "Stay".to_owned(),
        };
        let case = desk.sealed;
        let refused = does(
            &world,
            (now(&world, &desk.lead), naming),
            move |tx, (scope, naming)| Box::pin(name_further(tx, scope, case, None, naming)),
        )
        .await
        .unwrap_err();
        assert_eq!(refused.code, "labourline.opening.not-for-this");
        world.clock.advance_seconds(4 * 3600 - 1);
        assert!(sees(&world, &desk.colleague, desk.restricted).await);
        world.clock.advance_seconds(1);
        assert!(!sees(&world, &desk.colleague, desk.restricted).await);
        assert!(!sees(&world, &desk.lead, desk.sealed).await);
        let program = world.program().at(world.clock.now());
        AccessEnds { warn_days: 3 }
            .run(&world.db, &program)
            .await
            .unwrap();
        assert_eq!(told(&world, &desk.owner, NoticeKind::AccessEnded).await, 2);
    });
}

#[test]
fn somebody_else_looks_at_an_opening_and_it_climbs_otherwise() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world).await;
        let id = given(opens(&world, &desk.colleague, desk.restricted).await).unwrap();
        let own = given(opens(&world, &desk.lead, desk.sealed).await).unwrap();
        assert!(sees(&world, &desk.colleague, desk.restricted).await);
        let listed = does(&world, now(&world, &desk.officer), |tx, scope| {
            Box::pin(list_openings(tx, scope, 50))
        })
        .await
        .unwrap();
        assert_eq!(listed.len(), 2);
        assert_eq!(
            listed.iter().find(|one| one.id == id).unwrap().readings,
            1,
            "readings are counted under the opening"
        );
        let review = |scope: &Scope, id, verdict, note: &str| {
            let input = NewReview {
                verdict,
                note: note.to_owned(),
            };
            let given = (now(&world, scope), input);
            does(&world, given, move |tx, (scope, input)| {
                Box::pin(review_opening(tx, scope, id, input))
            })
        };
        let refused = review(&desk.lead, own, Verdict::Right, "")
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.opening.own");
        let hidden = review(&desk.colleague, id, Verdict::Right, "")
            .await
            .unwrap_err();
        assert_eq!(hidden.kind, kernel::ProblemKind::NotFound);
        let wordless = review(&desk.officer, id, Verdict::NotRight, "")
            .await
            .unwrap_err();
        assert_eq!(wordless.fields[0].field, "note");
        review(&desk.officer, id, Verdict::NotRight, "Nobody had rung")
            .await
            .unwrap();
        assert!(
            !sees(&world, &desk.colleague, desk.restricted).await,
            "found not right, it ends at once"
        );
        assert_eq!(
            told(&world, &desk.convener, NoticeKind::OpeningNotRight).await,
            1
        );

        for (days, times) in [(6, 0), (1, 1), (1, 1)] {
            world.clock.advance_seconds(days * 86_400);
            let program = world.program().at(world.clock.now());
            OpeningsWait { review_days: 7 }
                .run(&world.db, &program)
                .await
                .unwrap();
            assert_eq!(
                told(&world, &desk.officer, NoticeKind::OpeningWaits).await,
                times
            );
            assert_eq!(told(&world, &desk.lead, NoticeKind::OpeningWaits).await, 0);
        }
    });
}

#[test]
fn the_pages_open_and_review() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::of(&world).await;
        let program = Program::new(
            &world,
            &[
                ("colleague", &desk.colleague),
                ("officer", &desk.officer),
                ("lead", &desk.lead),
            ],
        );
        let case = desk.restricted.to_string();
        let fields = [
            ("case", case.as_str()),
            ("reason", "danger"),
            ("why", "short"),
        ];
        let again = program
            .send("colleague", "/openings/new", "/openings", &fields)
            .await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [
            ("case", case.as_str()),
            ("reason", "danger"),
            ("why", "Locked in on the site"),
        ];
        let sent = program
            .send("colleague", "/openings/new", "/openings", &fields)
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let page = program.page("colleague", &format!("/cases/{case}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.body.contains("Opened it in an emergency"),
            "{}",
            page.body
        );
        let watched = program.page("officer", "/safeguarding").await;
        assert!(
            watched.body.contains("Locked in on the site"),
            "{}",
            watched.body
        );
        assert!(!watched.body.contains("Namoona Sita"));
        let notices = program.page("officer", "/notices").await;
        assert!(
            notices.body.contains("opened in an emergency"),
            "{}",
            notices.body
        );
        let denied = program.page("colleague", "/safeguarding").await;
        assert_eq!(denied.status, StatusCode::NOT_FOUND);
        let listed = program
            .call("lead", "GET", "/api/openings", &[], None)
            .await
            .json();
        let id = listed["items"][0]["id"].as_str().unwrap().to_owned();
        let wrong = program
            .send(
                "officer",
                "/safeguarding",
                &format!("/openings/{id}/review"),
                &[],
            )
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = program
            .send(
                "officer",
                "/safeguarding",
                &format!("/openings/{id}/review"),
                &[("verdict", "right"), ("note", "Rightly")],
            )
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let watched = program.page("officer", "/safeguarding").await.body;
        assert!(watched.contains("It was right") && watched.contains("Rightly"));
    });
}
