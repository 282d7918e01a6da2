//! Before the employer's side is rung.

use super::*;

#[test]
fn nobody_reaches_the_employer_without_consent_and_a_safety_check() {
    on_each_engine(SYSTEMS, |world| async move {
        let desk = Desk::new(world).await;
        let attempt = |party| {
            desk.write(move |tx, scope, case| {
                let input = NewAttempt {
                    party,
                    employer_id: None,
                    at: None,
                    result: AttemptResult::NoAnswer,
                    note: String::new(),
                };
                Box::pin(async move { record_attempt(tx, scope, case, &input).await })
            })
        };
        let session = || {
            desk.write(|tx, scope, case| {
                let input = NewSession {
                    at: None,
                    mode: SessionMode::Phone,
                    present: "The contractor".to_owned(),
                    notes: String::new(),
                    result: SessionResult::Adjourned,
                };
                Box::pin(async move { record_session(tx, scope, case, &input).await })
            })
        };
        attempt(Party::Worker).await.unwrap();
        for problem in [
            attempt(Party::Employer).await.unwrap_err(),
            session().await.unwrap_err(),
        ] {
            assert_eq!(problem.kind, ProblemKind::Refused);
            assert!(!problem.fields.is_empty(), "what is missing is said");
        }
        assert_eq!(desk.case().await.employer_first_tried_at, None);

        clear_to_ring(&desk).await;
        attempt(Party::Employer).await.unwrap();
        let first = desk.case().await.employer_first_tried_at;
        assert_eq!(first, Some(desk.scope.now()));
        session().await.unwrap();
        let attempts = desk
            .write(|tx, scope, case| Box::pin(list_attempts(tx, scope, case, None, 10)))
            .await
            .unwrap();
        assert_eq!(attempts.len(), 2);
        let sessions = desk
            .write(|tx, scope, case| Box::pin(list_sessions(tx, scope, case, None, 10)))
            .await
            .unwrap();
        assert_eq!(sessions.len(), 1);

        red_flag(&desk).await;
        assert!(attempt(Party::Employer).await.is_err() && session().await.is_err());
    });
}

/// Consent C2 given, and a safety check of now that found nothing.
async fn clear_to_ring(desk: &Desk) {
    desk.write(|tx, scope, case| {
        Box::pin(async move {
            let mut case = change::take(tx, scope, CaseKey::Reference(case), None).await?;
            let claimant = claimants::numbered(tx, case.id, 1)
                .await?
                .ok_or_else(Problem::not_found)?;
            let yes = NewConsent {
                purpose: Purpose::ContactEmployer,
                answer: Said::Given,
                how: How::Voice,
                language: Language::HINDI,
                notice_version: None,
                withheld_reason: None,
                expires_at: None,
            };
            consents::give(tx, scope, claimant.person_id, case.id, &yes).await?;
            case.safety_checked_at = Some(scope.now());
            case.safety_clear = true;
            change::put(
                tx,
                scope,
                &case,
                "labourline.case.corrected",
                serde_json::Value::Null,
            )
            .await?;
            Ok(())
        })
    })
    .await
    .unwrap();
}

async fn red_flag(desk: &Desk) {
    desk.write(|tx, scope, case| {
        Box::pin(async move {
            let mut case = change::take(tx, scope, CaseKey::Reference(case), None).await?;
            case.red_flags_up = 1;
            change::put(
                tx,
                scope,
                &case,
                "labourline.case.corrected",
                serde_json::Value::Null,
            )
            .await?;
            Ok(())
        })
    })
    .await
    .unwrap();
}
