//! Every step the table does not have is refused, for every role.

use super::*;

async fn every_illegal_step_is_refused(engine: Engine, stages: &[Stage]) {
    let world = world(engine, SYSTEMS).await;
    let here = chapter(&world, "OD").await;
    let scope = desk(&world, here);
    let opened = open(
        &world,
        &scope,
        case_of(&scope, "Namoona Mohan", "9000000301", false),
    )
    .await;
    let mut refused = 0;
    for from in stages {
        force(&world, opened, *from).await;
        for to in Stage::ALL {
            for role in Role::ALL {
                let asker = holding(&world, role, here);
                let before = case(&world, &scope, opened).await;
                let answer = goes(&world, &asker, opened, *to).await;
                let legal = edge_between(*from, *to).is_some() && role.works_on_cases();
                // Of the legal ones only those without a need go through on a case that has next to nothing.
                let free =
                    legal && edge_between(*from, *to).is_some_and(|edge| edge.needs.is_empty());
                if free {
                    assert_eq!(answer.unwrap(), *to);
                    force(&world, opened, *from).await;
                    continue;
                }
                let problem = answer.unwrap_err();
                let expected = match (role.works_on_cases(), edge_between(*from, *to)) {
                    (false, _) => "platform.not-found",
                    (true, None) => "labourline.stage.no-such-step",
                    (true, Some(_)) => "labourline.stage.missing",
                };
                assert_eq!(problem.code, expected, "{from} -> {to} by {role:?}");
                assert!(expected != "labourline.stage.missing" || !problem.fields.is_empty());
                assert_eq!(
                    case(&world, &scope, opened).await,
                    before,
                    "nothing was written"
                );
                refused += 1;
            }
        }
    }
    assert!(refused >= stages.len() * 75, "{refused}");
}

fn block_on<F: Future<Output = ()>>(work: F) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(work);
}

#[test]
fn every_stage_every_stage_every_role_on_sqlite() {
    block_on(every_illegal_step_is_refused(Engine::Sqlite, Stage::ALL));
}

#[test]
fn a_sample_of_them_on_postgresql() {
    if platform::testing::server().is_some() {
        block_on(every_illegal_step_is_refused(
            Engine::Postgres,
            &[Stage::Enquiry, Stage::Closed, Stage::Mediation],
        ));
    }
}
