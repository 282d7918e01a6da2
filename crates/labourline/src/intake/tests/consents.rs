//! What several workers said, each for themselves, in one intake.

use super::*;
use crate::consents::consents_of;

#[test]
fn each_worker_of_an_intake_has_said_their_own() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let mut input = intake(&scope, "9000000137");
        let mut second = case_of(&scope, "Namoona Sita", "9000000138", false).claimants;
        input.case.claimants.append(&mut second);
        let no = NewConsent {
            answer: people::consents::Said::Withheld,
            ..NewConsent::spoken_yes(Purpose::ContactEmployer, Language::ODIA)
        };
        for (claimant, consent) in [
            (2, NewConsent::spoken_yes(Purpose::Act, Language::ODIA)),
            (
                1,
                NewConsent::spoken_yes(Purpose::ContactEmployer, Language::HINDI),
            ),
            (2, no),
        ] {
            input.consents.push(ConsentOf { claimant, consent });
        }
        let taken = take(&world, &scope, input.clone()).await.unwrap();
        let mut said = Vec::new();
        for number in [1, 2] {
            let id = taken.id;
            let found = world
                .db
                .read(scope.clone(), move |tx, scope| {
                    Box::pin(consents_of(tx, scope, id, number))
                })
                .await
                .unwrap();
            for one in &found.standing {
                said.push((number, one.purpose.code(), one.is_given()));
            }
        }
        said.sort_unstable();
        assert_eq!(
            said,
            [
                (1, "C1", true),
                (1, "C2", true),
                (2, "C1", true),
                (2, "C2", false)
            ]
        );
        // Of somebody who is not on the list nothing is taken, and nothing of the intake stays.
        input.consents[0].claimant = 3;
        let refused = take(&world, &scope, input).await.unwrap_err();
        assert_eq!(refused.fields[0].field, "consents.0.claimant");
    });
}
