use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use axum::http::StatusCode;
use platform::testing::on_each_engine;
use serde_json::json;

#[test]
fn a_letter_is_made_from_the_case_edited_kept_and_printed() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        let program = Program::new(&world, &[("mine", &mine), ("other", &other)]);
        let body = json!({
            "track": "wages", "summary": "Not paid", "language": "hi", "industry": "construction", "state_lgd": 21,
            "issues": ["wages_unpaid"],
            "claimants": [{"person": {"display_name": "Namoona Ramesh"}, "phone": {"phone": "9437000001", "relation": "own"}}],
            "chain": [{"employer": {"name": "Udaharan Infra (invented)", "kind": "contractor"}, "link": "paid_by"}],
            "next_action": "Call back", "next_action_at": "2026-11-24T05:00:00Z"
        });
        let made = program
            .call("mine", "POST", "/api/cases", &[], Some(body))
            .await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let case = made.json()["reference"].as_str().unwrap().to_owned();
        let api = format!("/api/cases/{case}/letter");
        let path = format!("/cases/{case}/letter");
        for denied in [
            program.call("other", "GET", &api, &[], None).await.status,
            program.page("other", &path).await.status,
        ] {
            assert_eq!(denied, StatusCode::NOT_FOUND);
        }
        let bare = program.call("mine", "GET", &api, &[], None).await.json();
        assert_eq!(
            bare["missing"],
            json!(["address", "claim", "consent", "safety"]),
            "what is wanting is named"
        );

        let claim = json!({
            "terms": [{"unit": "day", "rate_paise": 75_000}],
            "attendance": [{"unit": "day", "units_hundredths": 2_600}],
            "payments": [{"amount_paise": 375_000, "kind": "wages", "mode": "upi"}]
        });
        let put = program
            .call(
                "mine",
                "PUT",
                &format!("/api/cases/{case}/claims/1"),
                &[("if-match", "0")],
                Some(claim),
            )
            .await;
        assert_eq!(put.status, StatusCode::OK, "{}", put.body);
        let letter = program
            .call(
                "mine",
                "GET",
                &format!("{api}?language=hi&pay_by=2026-12-05"),
                &[],
                None,
            )
            .await
            .json();
        let text = letter["body"].as_str().unwrap();
        for words in [
            "विषय: Namoona Ramesh के काम का बकाया",
            "Subject: money owed to Namoona Ramesh",
            "To: Udaharan Infra (invented)",
            "26 days × ₹750",
            "₹15,750",
            "5 Dec 2026",
            "+919000000001",
            "For Chapter OD",
        ] {
            assert!(text.contains(words), "{words} in {text}");
        }
        assert!(
            !text.contains("letters-") && !text.contains("None"),
            "{text}"
        );
        let page = program.page("mine", &format!("{path}?language=or")).await;
        assert!(
            page.body.contains("ବିଷୟ: Namoona Ramesh") && page.body.contains("₹15,750"),
            "{}",
            page.body
        );

        let fields = [
            ("addressed_to", "Udaharan Infra"),
            ("body", "Dear Sir,\r\n\r\nPay <b>now</b>.\r\nThank you."),
            ("sent_how", "post"),
            ("sent_on", "2026-11-21"),
        ];
        let refused = program.send("mine", &path, &path, &fields).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "no consent yet");
        assert!(
            refused.body.contains("Thank you."),
            "what was typed is kept"
        );
        let consent = json!({"claimant": 1, "consents": [{"purpose": "contact_employer", "answer": "given", "how": "voice", "language": "hi"}]});
        let given = program
            .call(
                "mine",
                "POST",
                &format!("/api/cases/{case}/consents"),
                &[],
                Some(consent),
            )
            .await;
        assert!(given.status.is_success(), "{}", given.body);
        let without = program.send("mine", &path, &path, &fields[..2]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = program.send("mine", &path, &path, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let printed = sent.header("location").to_owned();
        let page = program.page("mine", &printed).await;
        assert!(
            page.body
                .contains("Pay &#60;b&#62;now&#60;/b&#62;.<br>Thank you.")
                && page.body.contains("By post"),
            "{}",
            page.body
        );
        assert_eq!(
            program.page("other", &printed).await.status,
            StatusCode::NOT_FOUND
        );
        let papers = program
            .call(
                "mine",
                "GET",
                &format!("/api/cases/{case}/papers"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(
            papers["items"][0]["sent"],
            json!({"how": "post", "on": "2026-11-21"})
        );
    });
}

#[test]
fn the_letter_of_a_gang_names_each_worker_with_their_sum() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let case = open(
            &world,
            &mine,
            case_of(&mine, "Sunita Namoona", "9437012345", false),
        )
        .await
        .reference;
        let program = Program::new(&world, &[("mine", &mine)]);
        let rows: Vec<_> = (0..60)
            .map(|n| json!({"name": format!("Worker Namoona {n}"), "claimed_paise": 100_000}))
            .collect();
        let added = program
            .call(
                "mine",
                "POST",
                &format!("/api/cases/{case}/claimants"),
                &[],
                Some(json!({ "rows": rows })),
            )
            .await;
        assert!(added.status.is_success(), "{}", added.body);
        let letter = program
            .call(
                "mine",
                "GET",
                &format!("/api/cases/{case}/letter"),
                &[],
                None,
            )
            .await
            .json();
        let text = letter["body"].as_str().unwrap();
        for words in [
            "Sunita Namoona and 60 more",
            "- 2. Worker Namoona 0: ₹1,000",
            "the others together: ₹11,000",
            "Together still owed: ₹60,000.",
        ] {
            assert!(text.contains(words), "{words} in {text}");
        }
    });
}
