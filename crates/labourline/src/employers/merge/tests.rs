//! Employers that are one, on both engines.

use super::*;
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::Confidence;
use crate::employers::view::{employer_file, find_employers};
use crate::employers::{NewEmployer, NewLink};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::PageRequest;
use platform::testing::{World, on_each_engine};

async fn against(world: &World, scope: &Scope, name: &str, phones: &[&str]) -> Reference {
    let mut input = case_of(scope, "Sunita Invented", "9437012345", false);
    input.opponent_unknown = false;
    input.chain = vec![NewLink {
        employer: NewEmployer {
            name: name.to_owned(),
            kind: Some(EmployerKind::Contractor),
            phones: phones
                .iter()
                .map(|one| Phone::parse(one).unwrap())
                .collect(),
            ..NewEmployer::default()
        },
        link: ChainLinkKind::PaidBy,
        confidence: Confidence::Said,
    }];
    open(world, scope, input).await;
    found(world, scope, name).await[0].reference
}

async fn found(world: &World, scope: &Scope, typed: &str) -> Vec<Employer> {
    world
        .db
        .read((scope.clone(), typed.to_owned()), |tx, (scope, typed)| {
            Box::pin(find_employers(tx, scope, typed, PageRequest::first(20)))
        })
        .await
        .unwrap()
        .items
}

async fn file(
    world: &World,
    scope: &Scope,
    reference: Reference,
) -> (Reference, i64, Vec<Reference>) {
    let file = world
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(employer_file(tx, scope, reference, PageRequest::first(20)))
        })
        .await
        .unwrap();
    let alike = file
        .alike
        .iter()
        .map(|one| one.employer.reference)
        .collect();
    (file.employer.reference, file.sums.cases, alike)
}

#[test]
fn one_employer_of_two_spellings_and_chapters_is_proposed_merged_and_parted() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        let front = against(&world, &mine, "Namoona Nirman Pvt Ltd", &[]).await;
        let second = against(&world, &other, "नमूना निर्माण", &[]).await;
        assert_ne!(front, second);
        let (_, cases, alike) = file(&world, &mine, front).await;
        assert_eq!((cases, alike), (1, vec![second]));
        let input = NewEmployerMerge {
            into: front,
            reason: "the same office".to_owned(),
        };
        let merge = |scope: Scope, reference: Reference, input: NewEmployerMerge| {
            let world = &world;
            async move {
                world
                    .db
                    .write((scope, input), move |tx, (scope, input)| {
                        Box::pin(merge_employer(tx, scope, reference, input))
                    })
                    .await
            }
        };
        merge(mine.clone(), second, input.clone()).await.unwrap();
        // Either reference leads to the row in front; it is found by either name, once.
        assert_eq!(file(&world, &mine, second).await, (front, 1, vec![]));
        assert_eq!(file(&world, &other, front).await, (front, 1, vec![]));
        for typed in ["Namoona", "नमूना"] {
            let references: Vec<Reference> = found(&world, &mine, typed)
                .await
                .iter()
                .map(|one| one.reference)
                .collect();
            assert_eq!(references, [front], "{typed}");
        }
        let again = merge(mine.clone(), second, input).await.unwrap_err();
        assert_eq!(again.code, "labourline.employer.merged");
        world
            .db
            .write(mine.clone(), move |tx, scope| {
                Box::pin(part_employer(tx, scope, second))
            })
            .await
            .unwrap();
        assert_eq!(file(&world, &other, second).await.0, second);
        assert_eq!(file(&world, &mine, front).await.2, [second]);
        world
            .db
            .write(mine.clone(), move |tx, scope| {
                Box::pin(keep_employers_apart(tx, scope, front, second))
            })
            .await
            .unwrap();
        assert_eq!(file(&world, &mine, front).await.2, []);
    });
}

#[test]
fn a_near_name_under_a_known_number_is_no_new_employer() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let first = against(&world, &mine, "Namoona Nirman", &["9812345678"]).await;
        let same = against(&world, &mine, "नमूना निर्माण", &["9812345678"]).await;
        assert_eq!(first, same);
        let other = against(&world, &mine, "Udaharan Infra", &["9812345678"]).await;
        assert_ne!(first, other);
    });
}
