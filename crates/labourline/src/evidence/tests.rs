use super::*;
use crate::cases::evidence::{EvidenceKind, Proves};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::ProblemKind;
use platform::testing::on_each_engine;

#[test]
fn evidence_is_kept_weighed_and_not_shown_to_others() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (scope, stranger) = (desk(&world, here), desk(&world, there));
        let case = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Ramesh", "9000000121", false),
        )
        .await;
        let piece = |kind, note: &str| NewEvidence {
            kind,
            proves: vec![Proves::WorkedHere, Proves::WorkedHere, Proves::Rate],
            note: note.to_owned(),
            held_by: "the worker".to_owned(),
        };
        let record = |scope: platform::Scope, input: NewEvidence| {
            let (world, id) = (&world, case.id);
            async move {
                world
                    .db
                    .write((scope, id, input), |tx, (scope, id, input)| {
                        Box::pin(record_evidence(tx, scope, *id, None, input))
                    })
                    .await
            }
        };
        record(scope.clone(), piece(EvidenceKind::GatePass, "of June"))
            .await
            .unwrap();
        record(scope.clone(), piece(EvidenceKind::SitePhoto, ""))
            .await
            .unwrap();
        let long = record(
            scope.clone(),
            piece(EvidenceKind::Video, &"x".repeat(1_001)),
        )
        .await
        .unwrap_err();
        assert_eq!(long.fields[0].field, "note");
        let denied = record(stranger.clone(), piece(EvidenceKind::Video, ""))
            .await
            .unwrap_err();
        assert_eq!(denied.kind, ProblemKind::NotFound);
        let read = |scope: platform::Scope| {
            let (world, id) = (&world, case.id);
            async move {
                world
                    .db
                    .read((scope, id), |tx, (scope, id)| {
                        Box::pin(evidence_of(tx, scope, *id))
                    })
                    .await
            }
        };
        let (pieces, strength) = read(scope).await.unwrap();
        assert_eq!(pieces.len(), 2);
        assert_eq!(pieces[0].proves, [Proves::WorkedHere, Proves::Rate]);
        assert!(
            strength.contains(&(Proves::WorkedHere, 3))
                && strength.contains(&(Proves::Identity, 0))
        );
        assert_eq!(
            read(stranger).await.unwrap_err().kind,
            ProblemKind::NotFound
        );
    });
}
