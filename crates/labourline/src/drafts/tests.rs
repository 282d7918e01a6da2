use super::*;
use crate::clocks::DraftsForgotten;
use crate::testing::{SYSTEMS, chapter, desk};
use kernel::{Problem, ProblemKind};
use platform::Scope;
use platform::jobs::Tick;
use platform::testing::{World, on_each_engine};

async fn save(
    world: &World,
    scope: &Scope,
    id: Option<DraftId>,
    made_on: Option<i64>,
    body: &str,
) -> Result<Saved, Problem> {
    let input = SaveDraft {
        kind: "intake".to_owned(),
        label: "Namoona Ramesh".to_owned(),
        body: body.to_owned(),
    };
    world
        .db
        .write(
            (scope.clone(), id, made_on, input),
            |tx, (scope, id, made_on, input)| Box::pin(save_draft(tx, scope, *id, *made_on, input)),
        )
        .await
}

async fn read(world: &World, scope: &Scope, id: DraftId) -> Result<Draft, Problem> {
    world
        .db
        .read((scope.clone(), id), |tx, (scope, id)| {
            Box::pin(draft(tx, scope, *id))
        })
        .await
}

#[test]
fn a_draft_is_its_writers_own_and_follows_versions() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let (scope, colleague) = (desk(&world, here), desk(&world, here));
        let saved = save(&world, &scope, None, None, "summary=a").await.unwrap();
        let again = save(&world, &scope, Some(saved.id), Some(1), "summary=b")
            .await
            .unwrap();
        assert_eq!(
            again,
            Saved {
                id: saved.id,
                version: 2
            }
        );
        let stale = save(&world, &scope, Some(saved.id), Some(1), "summary=c")
            .await
            .unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(
            read(&world, &scope, saved.id).await.unwrap().body,
            "summary=b"
        );
        assert_eq!(
            read(&world, &colleague, saved.id).await.unwrap_err().kind,
            ProblemKind::NotFound
        );
        let taken = save(&world, &colleague, Some(saved.id), None, "summary=d")
            .await
            .unwrap_err();
        assert_eq!(taken.kind, ProblemKind::NotFound);
        let list = world
            .db
            .read(scope.clone(), |tx, scope| Box::pin(list_drafts(tx, scope)))
            .await
            .unwrap();
        assert_eq!(list.len(), 1);
        let none = world
            .db
            .read(colleague, |tx, scope| Box::pin(list_drafts(tx, scope)))
            .await
            .unwrap();
        assert!(none.is_empty());
        world
            .db
            .write((scope.clone(), saved.id), |tx, (scope, id)| {
                Box::pin(discard_draft(tx, scope, *id))
            })
            .await
            .unwrap();
        // A window that was left open does not bring back what was sent.
        let late = save(&world, &scope, Some(saved.id), Some(2), "summary=e")
            .await
            .unwrap_err();
        assert_eq!(late.kind, ProblemKind::NotFound);
        let large = save(
            &world,
            &scope,
            None,
            None,
            &"x".repeat(draft::BODY_BYTES_MAX + 1),
        )
        .await
        .unwrap_err();
        assert_eq!(large.fields[0].field, "body");
    });
}

#[test]
fn a_draft_nobody_touched_is_forgotten_after_its_days() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let later = scope.clone().at(scope.now().plus_days(20));
        let old = save(&world, &scope, None, None, "summary=a").await.unwrap();
        let touched = save(&world, &scope, None, None, "summary=b").await.unwrap();
        save(&world, &later, Some(touched.id), Some(1), "summary=c")
            .await
            .unwrap();
        let forgotten = DraftsForgotten { kept_days: 30 };
        for (day, old_is_there) in [(29, true), (31, false)] {
            let program = world.program().at(scope.now().plus_days(day));
            forgotten.run(&world.db, &program).await.unwrap();
            assert_eq!(read(&world, &scope, old.id).await.is_ok(), old_is_there);
            assert!(read(&world, &scope, touched.id).await.is_ok());
        }
    });
}
