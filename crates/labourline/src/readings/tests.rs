use super::store::Count;
use super::{Kind, Pattern, Thresholds, hour_of, patterns};
use crate::cases::moves::tests::colleague as colleague_of;
use crate::config::Config;
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use axum::http::StatusCode;
use kernel::{AccountId, Moment, Role};
use platform::testing::on_each_engine;

fn count(hour: i64, kind: Kind, subject: &str, times: i64) -> Count {
    Count {
        account: AccountId(uuid::Uuid::nil()),
        hour,
        kind,
        subject: subject.to_owned(),
        times,
    }
}

#[test]
fn patterns_begin_above_their_threshold() {
    let limits = Thresholds {
        burst: 3,
        one_employer: 4,
        night: 1,
        searches: 2,
        files: 2,
        night_from: 22,
        night_to: 5,
    };
    // 04:30 in the world is ten in the morning in India.
    let ten =
        hour_of(Moment(1_795_000_000_000_000 / 86_400_000_000 * 86_400_000_000).plus_minutes(270));
    assert_eq!(super::day_of(ten).1, 10);
    let found = |counts: &[Count]| -> Vec<(Pattern, i64)> {
        patterns(counts, &limits)
            .iter()
            .map(|one| (one.pattern, one.times))
            .collect()
    };
    let cases = |hour, n: usize| -> Vec<Count> {
        (0..n)
            .map(|at| count(hour, Kind::Case, &at.to_string(), 9))
            .collect()
    };
    assert_eq!(
        found(&cases(ten, 3)),
        [],
        "the same case again and again is one"
    );
    assert_eq!(found(&cases(ten, 4)), [(Pattern::Burst, 4)]);
    assert_eq!(found(&cases(ten + 12, 2)), [(Pattern::Night, 2)]);
    assert_eq!(found(&cases(ten + 19, 2)), [], "five in the morning is day");
    let employer = |times| {
        found(&[
            count(ten, Kind::Employer, "a", times),
            count(ten + 1, Kind::Employer, "a", 2),
            count(ten, Kind::Employer, "b", 2),
        ])
    };
    assert_eq!(employer(2), []);
    assert_eq!(employer(3), [(Pattern::OneEmployer, 5)]);
    assert_eq!(
        found(&[count(ten, Kind::Search, "", 3)]),
        [(Pattern::Searches, 3)]
    );
}

#[test]
fn the_officer_sees_counts_and_writes_what_was_heard() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let there = chapter(&world, "KL").await;
        let other = colleague_of(&world, Role::SafeguardingOfficer, there, "other").await;
        let mut case = case_of(&owner, "Namoona Sita", "9000000161", false);
        case.opponent_unknown = false;
        let reference = open(&world, &owner, case).await.reference;
        let program = Program::new(
            &world,
            &[("owner", &owner), ("officer", &officer), ("other", &other)],
        );
        let limit = Config::default().reading_searches_an_hour_max;
        for _ in 0..=limit {
            program.page("owner", "/search?q=namoona").await;
        }
        program.page("owner", &format!("/cases/{reference}")).await;
        let denied = program.page("owner", "/readings").await;
        assert_eq!(denied.status, StatusCode::NOT_FOUND);
        let page = program.page("officer", "/readings").await;
        assert!(page.body.contains("Invented owner"), "{}", page.body);
        assert!(!page.body.contains("Namoona") && !page.body.contains("namoona"));
        let elsewhere = program.page("other", "/readings").await;
        assert!(!elsewhere.body.contains("Invented owner"));
        let listed = program
            .call("officer", "GET", "/api/readings", &[], None)
            .await
            .json();
        let one = &listed["items"][0];
        assert_eq!(one["times"], u64::from(limit) + 1);
        let fields = [
            ("account", one["account"].as_str().unwrap()),
            ("pattern", "searches"),
            ("day", one["day"].as_str().unwrap()),
            ("subject", one["subject"].as_str().unwrap()),
            ("note", "A lost register was looked for"),
        ];
        let wordless = program
            .send("officer", "/readings", "/readings/looks", &fields[..4])
            .await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = program
            .send("officer", "/readings", "/readings/looks", &fields)
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let page = program.page("officer", "/readings").await.body;
        assert!(page.contains("A lost register was looked for"), "{page}");
        let hidden = program
            .send("other", "/readings", "/readings/looks", &fields)
            .await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_case_counts_once_an_hour_and_no_more_cases_than_anybody_reads() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = colleague_of(&world, Role::Caseworker, here, "owner").await;
        let tallies = super::Tallies::default();
        let looks = |scope: &platform::Scope, cases: usize| {
            for at in 0..cases {
                tallies.count(scope, Kind::Case, at.to_string());
            }
        };
        looks(&owner, 3);
        looks(&owner, 3);
        assert_eq!(tallies.take().len(), 3);
        looks(&owner, 3);
        assert_eq!(
            tallies.take().len(),
            0,
            "known in this hour, written before"
        );
        looks(&owner, super::CASES_AN_HOUR_MAX + 50);
        assert_eq!(tallies.take().len(), super::CASES_AN_HOUR_MAX - 3);
        let later = owner.clone().at(owner.now().plus_minutes(60));
        looks(&later, 2);
        assert_eq!(tallies.take().len(), 2);
    });
}
