use super::*;
use crate::callbacks::CallBackId;
use crate::cases::moves::tests::colleague as colleague_of;
use crate::cases::words::ContactChannel;
use crate::contacts::{NewContact, begin_contact};
use crate::testing::program::Program;
use crate::testing::{CALL_BACK_MINUTES, SYSTEMS, case_of, chapter, open};
use axum::http::StatusCode;
use kernel::{Problem, ProblemKind, Reference, Role};
use platform::testing::{World, on_each_engine};

const ABOVE: u32 = 20;
const CALL: ShowNumber = ShowNumber {
    why: ShowReason::CallWorker,
};

async fn listed(world: &World, scope: &Scope, case: Reference) -> Vec<MaskedNumber> {
    let (_, found) = crate::cases::view::read_of_case(&world.db, scope, case, |tx, scope, case| {
        Box::pin(masked_numbers(tx, scope, case))
    })
    .await
    .unwrap();
    found
}

async fn shown(
    world: &World,
    scope: &Scope,
    case: Reference,
    key: &str,
) -> Result<ShownNumber, Problem> {
    let input = (scope.clone(), key.to_owned());
    world
        .db
        .write(input, move |tx, (scope, key)| {
            Box::pin(show_number(tx, scope, case, key, CALL, ABOVE))
        })
        .await
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world
        .db
        .read((), move |tx, ()| {
            Box::pin(async move { tx.one(sql, &[], |row| row.get(0)).await })
        })
        .await
        .unwrap_or_else(|error: platform::DbError| panic!("{error}"))
}

#[test]
fn numbers_are_masked_shown_one_by_one_and_many_raise_one_alarm() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let there = chapter(&world, "KL").await;
        let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
        let convener = colleague_of(&world, Role::Convener, here, "convener").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let elsewhere = colleague_of(&world, Role::Caseworker, there, "elsewhere").await;
        let input = case_of(&worker, "Namoona Sita", "9861200121", false);
        let case = open(&world, &worker, input).await.reference;

        let list = listed(&world, &worker, case).await;
        assert_eq!(list.len(), 1);
        assert_eq!(list[0].masked, "98••••••21");
        let key = list[0].key.as_str();
        for other in [&convener, &elsewhere, &officer] {
            let refused = shown(&world, other, case, key).await.unwrap_err();
            assert_eq!(refused.kind, ProblemKind::NotFound);
        }
        assert!(shown(&world, &worker, case, "0123").await.is_err());
        let showings = "SELECT COUNT(*) FROM number_showings";
        assert_eq!(count(&world, showings).await, 0);

        for at in 1..=ABOVE {
            let one = shown(&world, &worker, case, key).await.unwrap();
            assert_eq!(one.phone.e164(), "+919861200121");
            assert_eq!(one.shown_within_hour, i64::from(at));
        }
        let alarms = "SELECT COUNT(*) FROM number_alarms";
        assert_eq!(count(&world, alarms).await, 0);
        for _ in 0..3 {
            shown(&world, &worker, case, key).await.unwrap();
        }
        assert_eq!(count(&world, alarms).await, 1);
        let journalled =
            "SELECT COUNT(*) FROM journal_entry WHERE action = 'labourline.number.shown'";
        assert_eq!(count(&world, journalled).await, i64::from(ABOVE) + 3);

        let program = Program::new(&world, &[("worker", &worker), ("officer", &officer)]);
        let readings = program.page("officer", "/readings").await.body;
        assert!(readings.contains("23 telephone numbers"), "{readings}");
        let notices = program.page("officer", "/notices").await.body;
        assert!(notices.contains("many telephone numbers"), "{notices}");
        let denied = program.page("worker", "/readings").await.status;
        assert_eq!(denied, StatusCode::NOT_FOUND);
        // Two hours later it begins anew.
        let later = worker.clone().at(worker.now().plus_minutes(120));
        let again = shown(&world, &later, case, key).await.unwrap();
        assert_eq!(again.shown_within_hour, 1);
        assert_eq!(count(&world, alarms).await, 1);
    });
}

#[test]
fn a_call_back_is_dialled_and_answered_without_its_number_in_any_page() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
        let convener = colleague_of(&world, Role::Convener, here, "convener").await;
        let missed = NewContact {
            phone: Phone::parse("9861200122"),
            ..NewContact::incoming(ContactChannel::MissedCall)
        };
        let id: CallBackId = world
            .db
            .write((worker.clone(), missed), |tx, (scope, input)| {
                Box::pin(begin_contact(tx, scope, CALL_BACK_MINUTES, input))
            })
            .await
            .unwrap()
            .call_back
            .unwrap();
        let program = Program::new(&world, &[("worker", &worker), ("convener", &convener)]);
        let place = format!("/call-backs/{id}");
        let log = format!("/contacts/new?call_back={id}");
        for who in ["worker", "convener"] {
            for path in [&place, &log, &"/call-backs".to_owned()] {
                let page = program.page(who, path).await.body;
                assert!(page.contains("98••••••22"), "{path}: {page}");
                assert!(!page.contains("9861200122") && !page.contains("98612 00122"));
            }
        }
        let show = format!("{place}/number");
        let why = [("why", "call_back")];
        let hidden = program.send("convener", &place, &show, &why).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        let dialled = program.send("worker", &place, &show, &why).await.body;
        assert!(dialled.contains("tel:+919861200122"), "{dialled}");
        // The form sends the masked number back; what is kept is the call-back's own.
        let fields = [
            ("answers_call_back", id.to_string()),
            ("channel", "voice".to_owned()),
            ("incoming", "no".to_owned()),
            ("phone", "98••••••22".to_owned()),
            ("call_type", "worker_self".to_owned()),
            ("summary", "Called back".to_owned()),
            ("then", "save".to_owned()),
        ];
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let kept = program.send("convener", &log, "/contacts", &fields).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let contact = kept.header("location").to_owned();
        let page = program.page("convener", &contact).await.body;
        assert!(page.contains("98••••••22"), "{page}");
        let page = program.page("worker", &contact).await.body;
        assert!(page.contains(&format!("{contact}/number")), "{page}");
        let shown = program
            .send("worker", &contact, &format!("{contact}/number"), &why)
            .await
            .body;
        assert!(shown.contains("tel:+919861200122"), "{shown}");
    });
}

#[test]
fn texts_that_hold_a_number_are_masked() {
    assert!(holds_number("Mob. 98612 00121"));
    assert!(!holds_number("Site 14, block 7"));
    assert_eq!(masked_text("+91 98612 00121"), "+91 ••••• •••21");
    assert_eq!(masked_text("98612-00121"), "98•••-•••21");
}

#[test]
fn words_are_read_as_they_are_written() {
    ShowReason::check_words();
    NumberOf::check_words();
}
