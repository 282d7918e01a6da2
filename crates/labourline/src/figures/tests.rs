//! The figures against the raw rows, and against somebody who looks for one person in them.

use super::kept::compute;
use super::publish::{Cell, Measure, Sums, publish};
use super::suppression::SMALLEST_SHOWN;
use super::*;
use crate::cases::read_case_file;
use crate::cases::store as cases;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::{Language, Paise, Problem, Role, RoleGrant};
use people::consents::{How, NewConsent, Purpose, Said, give_all};
use platform::testing::on_each_engine;
use platform::{DbError, Scope};

#[test]
fn the_figures_are_the_sums_of_the_rows_without_those_who_do_not_want_to_be_counted() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let there = chapter(&world, "KL").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", false),
        )
        .await;
        let file = read_case_file(&world.db, &scope, opened.reference)
            .await
            .unwrap();
        let person = file.claimants[0].person_id;
        let (mut cases_count, mut claimed, mut recovered) = (0_u64, 0_i64, 0_i64);
        let mut rows = Vec::new();
        for n in 0..60_i64 {
            let mut case = file.case.clone();
            case.id = scope.new_id();
            case.reference = scope.new_reference();
            case.chapter_id = if n % 3 == 0 { there } else { here };
            case.industry = if n % 2 == 0 {
                "construction"
            } else {
                "bell-ringing"
            }
            .to_owned();
            case.opened_at = scope.now().plus_days(-40 - n);
            case.claimed = Paise::rupees(1_000 + n);
            case.agreed = Paise::rupees(800);
            case.confirmed = if n % 2 == 0 {
                Paise::rupees(300 + n)
            } else {
                Paise::ZERO
            };
            case.employer_first_tried_at = Some(case.opened_at.plus_days(n % 5).plus_minutes(7));
            // The last five said no.
            if n < 55 {
                cases_count += 1;
                claimed += case.claimed.0;
                recovered += case.confirmed.0;
            }
            rows.push((case, n >= 55));
        }
        world
            .db
            .write((scope.clone(), rows), move |tx, (scope, rows)| {
                Box::pin(async move {
                    for (case, no) in rows {
                        cases::insert(tx, case).await?.unwrap();
                        if *no {
                            let said = NewConsent {
                                purpose: Purpose::Statistics,
                                answer: Said::Withheld,
                                how: How::Voice,
                                language: Language::HINDI,
                                notice_version: None,
                                withheld_reason: None,
                                expires_at: None,
                            };
                            give_all(tx, scope, person, case.id, &[said]).await?;
                        }
                    }
                    Ok::<_, Problem>(())
                })
            })
            .await
            .unwrap();
        let figures = compute(&world.db, &scope).await.unwrap();
        assert_eq!(figures.opened_before, "2026-11-01");
        // The case opened today waits for its month to end.
        assert_eq!(figures.total.cases, Some(cases_count));
        assert_eq!(figures.total.claimed_paise, Some(claimed));
        assert_eq!(figures.total.recovered_paise, Some(recovered));
        assert_eq!(figures.total.days_to_employer_median, Some(2));
        let of = |lines: &[Line]| lines.iter().map(|line| line.cases).collect::<Vec<_>>();
        assert_eq!(of(&figures.by_chapter), [Some(19), Some(36)]);
        assert_eq!(figures.by_month.len(), 13);
        assert_eq!(figures.by_industry.last().unwrap().name, "other");
        assert!(!serde_json::to_string(&figures).unwrap().contains("bell"));
        let csv = pages::csv_of(&figures);
        assert!(
            csv.contains(&format!("all,all,{cases_count},{claimed},")),
            "{csv}"
        );

        let counts = |scope: Scope| {
            world
                .db
                .read(scope, |tx, scope| Box::pin(chapter_counts(tx, scope)))
        };
        let coordinator = scope.clone().with_roles(vec![RoleGrant {
            role: Role::Coordinator,
            chapter: None,
        }]);
        let all = counts(coordinator).await.unwrap();
        assert_eq!(
            all.iter().map(|line| line.cases).collect::<Vec<_>>(),
            [20, 41]
        );
        let convener = scope.clone().with_roles(vec![RoleGrant {
            role: Role::Convener,
            chapter: Some(there),
        }]);
        assert_eq!(counts(convener).await.unwrap().len(), 1);
        assert_eq!(
            counts(scope.clone()).await.unwrap_err().code,
            Problem::not_found().code
        );
        let _: Result<(), DbError> = Ok(());
    });
}

/// Small numbers that look drawn.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

fn one(claimed: i64, recovered: i64, days: i64) -> Cell {
    let measure = |sum_paise: i64| Measure {
        sum_paise,
        by: u64::from(sum_paise > 0),
        most_paise: sum_paise,
    };
    Cell {
        cases: 1,
        claimed: measure(claimed),
        agreed: measure(claimed / 2),
        recovered: measure(recovered),
        days: [(days, 1)].into(),
    }
}

fn empty(names: &[&str]) -> Sums {
    names
        .iter()
        .map(|name| ((*name).to_owned(), Cell::default()))
        .collect()
}

/// Looks in a list for what is left when the shown is taken from the total.
fn attack<T: Copy>(
    what: &str,
    lines: &[Line],
    total: Option<T>,
    of: impl Fn(&Line) -> Option<T>,
    number: impl Fn(T) -> i64,
    parts: &[u64],
    planted: i64,
) {
    let shown: Vec<usize> = (0..lines.len())
        .filter(|at| of(&lines[*at]).is_some())
        .collect();
    let Some(total) = total else {
        assert!(
            shown.is_empty(),
            "{what}: lines without a total give a total"
        );
        return;
    };
    for at in &shown {
        assert!(
            parts[*at] >= SMALLEST_SHOWN,
            "{what}: {} cases are shown",
            parts[*at]
        );
    }
    let hidden: Vec<usize> = (0..lines.len()).filter(|at| !shown.contains(at)).collect();
    if hidden.is_empty() {
        return;
    }
    assert!(hidden.len() > 1, "{what}: one gap is no gap");
    let behind: u64 = hidden.iter().map(|at| parts[*at]).sum();
    assert!(behind >= SMALLEST_SHOWN, "{what}: the rest is of {behind}");
    let rest = number(total)
        - shown
            .iter()
            .filter_map(|at| of(&lines[*at]))
            .map(&number)
            .sum::<i64>();
    assert_ne!(rest, planted, "{what}: the rest is the one person");
}

#[test]
fn of_a_hundred_planted_persons_none_is_found() {
    let (months, chapters, industries) = (
        ["earlier", "a", "b", "c"],
        ["OD", "KL", "DL"],
        ["x", "y", "z", "other"],
    );
    let mut withheld_any = 0;
    for planted in 0..100_u64 {
        let mut draw = Draw(planted + 1);
        let (mut month, mut chapter, mut industry) =
            (empty(&months), empty(&chapters), empty(&industries));
        let mut put = |m: u64, c: u64, i: u64, cell: &Cell| {
            month[m as usize].1.add(cell);
            chapter[c as usize].1.add(cell);
            industry[i as usize].1.add(cell);
        };
        // The person is alone, or nearly, in their month, chapter or industry; the others are where they are not.
        let (m, c, i) = (draw.below(4), draw.below(3), draw.below(4));
        let amount = 7_777_777 + i64::try_from(planted).unwrap();
        put(m, c, i, &one(amount, amount, 99));
        let beside = draw.below(4);
        let crowd = draw.below(200) + 5;
        for n in 0..crowd {
            let away = n >= beside;
            let place = |own: u64, side: u64, draw: &mut Draw| {
                if away {
                    (own + 1 + draw.below(side - 1)) % side
                } else {
                    own
                }
            };
            let (m, c, i) = (
                place(m, 4, &mut draw),
                place(c, 3, &mut draw),
                place(i, 4, &mut draw),
            );
            let claimed = 100_000 + i64::try_from(draw.below(900_000)).unwrap();
            let recovered = if draw.below(3) == 0 { claimed / 2 } else { 0 };
            put(m, c, i, &one(claimed, recovered, 3));
        }
        let figures = publish("2026-11-01".to_owned(), &month, &chapter, &industry);
        for (name, lines, sums) in [
            ("month", &figures.by_month, &month),
            ("chapter", &figures.by_chapter, &chapter),
            ("industry", &figures.by_industry, &industry),
        ] {
            let parts =
                |of: fn(&Cell) -> u64| sums.iter().map(|(_, cell)| of(cell)).collect::<Vec<_>>();
            let what = |of: &str| format!("planted {planted}, {of} by {name}");
            let count = |n: u64| i64::try_from(n).unwrap();
            attack(
                &what("cases"),
                lines,
                figures.total.cases,
                |line| line.cases,
                count,
                &parts(|cell| cell.cases),
                1,
            );
            attack(
                &what("claimed"),
                lines,
                figures.total.claimed_paise,
                |line| line.claimed_paise,
                |n| n,
                &parts(|cell| cell.claimed.by),
                amount,
            );
            attack(
                &what("recovered"),
                lines,
                figures.total.recovered_paise,
                |line| line.recovered_paise,
                |n| n,
                &parts(|cell| cell.recovered.by),
                amount,
            );
            assert!(
                lines
                    .iter()
                    .all(|line| line.days_to_employer_median != Some(99))
            );
            withheld_any += lines.iter().filter(|line| line.cases.is_none()).count();
        }
    }
    assert!(
        withheld_any > 100,
        "the attack met nothing withheld: {withheld_any}"
    );
}

#[test]
fn a_large_table_is_shown_whole() {
    let mut sums = empty(&["a", "b"]);
    for n in 0..40 {
        sums[n % 2].1.add(&one(1_000, 500, 2));
    }
    let figures = publish("2026-11-01".to_owned(), &sums, &sums, &sums);
    for line in figures.by_month.iter().chain([&figures.by_chapter[1]]) {
        assert_eq!(line.cases, Some(20));
        assert_eq!(line.claimed_paise, Some(20_000));
        assert_eq!(line.recovered_paise, Some(10_000));
        assert_eq!(line.days_to_employer_median, Some(2));
    }
}
