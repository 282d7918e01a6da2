//! A case's money on pages.

use super::*;

#[test]
fn a_case_goes_from_claim_to_money_in_hand_on_pages() {
    on_each_engine(SYSTEMS, |world| async move {
        let (program, case) = start(&world).await;
        let at = |page: &str| format!("/cases/{case}/{page}");
        let (claim, mediation, settlements, receipts, claimants) = (
            at("claims/1"),
            at("mediation"),
            at("settlements"),
            at("receipts"),
            at("claimants"),
        );
        for path in [
            &at("claims"),
            &claim,
            &mediation,
            &settlements,
            &receipts,
            &claimants,
        ] {
            whole(&program.page("mine", path).await, path);
            assert_eq!(
                program.page("other", path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
            for language in [Language::HINDI, Language::ODIA] {
                let path = format!("{path}?lang={language}");
                let page = program.page("mine", &path).await;
                assert!(
                    matches!(page.status, StatusCode::OK | StatusCode::SEE_OTHER),
                    "{path}"
                );
            }
        }

        let facts = [
            ("version", "0"),
            ("terms.0.unit", "day"),
            ("terms.0.rate", "750"),
            ("attendance.3.unit", "day"),
            ("attendance.3.units", "26"),
            ("payments.0.amount", "3,750"),
            ("payments.0.kind", "wages"),
            ("payments.0.mode", "upi"),
            ("payments.1.kind", ""),
        ];
        let mut preview = facts.to_vec();
        preview.push(("then", "preview"));
        let shown = program.send("mine", &claim, &claim, &preview).await;
        whole(&shown, "preview");
        assert!(shown.body.contains("₹15,750"), "{}", shown.body);
        went(&program.send("mine", &claim, &claim, &facts).await, &claim);
        let kept = program.page("mine", &claim).await;
        assert!(
            kept.body.contains("26 days × ₹750") && kept.body.contains("₹15,750"),
            "{}",
            kept.body
        );
        let stale = program.send("mine", &claim, &claim, &facts).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let wrong = program
            .send(
                "mine",
                &claim,
                &claim,
                &[
                    ("version", "1"),
                    ("terms.0.unit", "day"),
                    ("terms.0.rate", "six"),
                ],
            )
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains("value=\"six\""),
            "what was typed is kept"
        );

        let worker = [
            ("attempt.party", "worker"),
            ("attempt.result", "reached"),
            ("attempt.note", "Spoke"),
        ];
        went(
            &program
                .send("mine", &mediation, &at("attempts"), &worker)
                .await,
            &mediation,
        );
        let employer = [
            ("attempt.party", "employer"),
            ("attempt.result", "no_answer"),
        ];
        let refused = program
            .send("mine", &mediation, &at("attempts"), &employer)
            .await;
        assert_eq!(
            refused.status,
            StatusCode::CONFLICT,
            "nobody rings without consent and a check"
        );
        let offer = [("offer.side", "employer"), ("offer.amount_paise", "12,000")];
        went(
            &program
                .send("mine", &mediation, &at("offers"), &offer)
                .await,
            &mediation,
        );
        let page = program.page("mine", &mediation).await;
        whole(&page, &mediation);
        let answer = page
            .body
            .split("action=\"")
            .find_map(|rest| {
                rest.split('"')
                    .next()
                    .filter(|path| path.contains("/answer"))
            })
            .unwrap();
        went(
            &program
                .send("mine", &mediation, answer, &[("answer", "accepted")])
                .await,
            &mediation,
        );

        let split = [
            ("mode", "phone"),
            ("agreed_on", TODAY),
            ("amount_paise", "12,000"),
            ("split_parts", "2"),
            ("split_first", "2026-12-20"),
            ("split_every", "month"),
            ("then", "split"),
        ];
        let filled = program
            .send("mine", &settlements, &settlements, &split)
            .await;
        whole(&filled, "split");
        assert!(
            filled.body.contains("value=\"2027-01-20\"") && filled.body.contains("value=\"6000\""),
            "{}",
            filled.body
        );
        let wrong = [
            ("mode", "phone"),
            ("agreed_on", TODAY),
            ("amount_paise", "12,000"),
            ("instalments.0.due_on", "2026-12-20"),
            ("instalments.0.amount_paise", "11,000"),
        ];
        let refused = program
            .send("mine", &settlements, &settlements, &wrong)
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("₹11,000") && refused.body.contains("₹1,000 apart"),
            "{}",
            refused.body
        );
        let right: Vec<(&str, &str)> = wrong
            .iter()
            .map(|(name, value)| (*name, if *value == "11,000" { "12,000" } else { *value }))
            .collect();
        went(
            &program
                .send("mine", &settlements, &settlements, &right)
                .await,
            &settlements,
        );
        whole(&program.page("mine", &settlements).await, &settlements);

        let paid = [
            ("claimant", "1"),
            ("amount_paise", "12,000"),
            ("received_on", TODAY),
            ("route", "direct_to_worker"),
        ];
        went(
            &program.send("mine", &receipts, &receipts, &paid).await,
            &receipts,
        );
        let more = program
            .send(
                "mine",
                &receipts,
                &receipts,
                &[paid[0], ("amount_paise", "1"), paid[2], paid[3]],
            )
            .await;
        assert_eq!(more.status, StatusCode::CONFLICT);
        let page = program.page("mine", &receipts).await;
        whole(&page, &receipts);
        let id = page
            .body
            .split("name=\"receipts\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        let confirmed = [("receipts", id), ("how", "call")];
        went(
            &program
                .send("mine", &receipts, &at("confirmations"), &confirmed)
                .await,
            &receipts,
        );
        let none = program
            .send("mine", &receipts, &at("confirmations"), &[("how", "call")])
            .await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let money = program
            .call(
                "mine",
                "GET",
                &format!("/api/cases/{case}/money"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(
            (&money["confirmed_paise"], &money["claimants_open"]),
            (&json!(1_200_000), &json!(0))
        );
        let bounced = [("back.why", "No cover"), ("version", "2")];
        went(
            &program
                .send(
                    "mine",
                    &receipts,
                    &at(&format!("receipts/{id}/bounce")),
                    &bounced,
                )
                .await,
            &receipts,
        );
        let money = program
            .call(
                "mine",
                "GET",
                &format!("/api/cases/{case}/money"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(
            (&money["received_paise"], &money["confirmed_paise"]),
            (&json!(0), &json!(0))
        );
        let case_page = program.page("mine", &format!("/cases/{case}")).await;
        assert!(
            case_page.body.contains("₹12,000 came; the worker"),
            "{}",
            case_page.body
        );
        for path in [
            &format!("/cases/{case}"),
            &claim,
            &mediation,
            &settlements,
            &receipts,
            &claimants,
        ] {
            whole(&program.page("mine", path).await, path);
        }
    });
}

#[test]
fn a_pasted_list_is_looked_at_first_and_bad_lines_stay_in_the_box() {
    on_each_engine(SYSTEMS, |world| async move {
        let (program, case) = start(&world).await;
        let path = format!("/cases/{case}/claimants");
        let mut lines = String::from("Ramesh Namoona, 9861000001, 15,750\nAsha Namoona, 12, 500\n");
        for n in 0..60 {
            lines.push_str(&format!("Worker Namoona {n},,1000\n"));
        }
        let shown = program
            .send(
                "mine",
                &path,
                &path,
                &[("lines", &lines), ("then", "preview")],
            )
            .await;
        whole(&shown, "preview");
        assert!(
            shown.body.contains("12 is not a phone number"),
            "{}",
            shown.body
        );
        assert!(
            program.page("mine", &path).await.body.contains("1 worker."),
            "nothing was kept yet"
        );
        let added = program
            .send("mine", &path, &path, &[("lines", &lines), ("then", "add")])
            .await;
        whole(&added, "added");
        assert!(
            added.body.contains("Asha Namoona\t12\t500"),
            "what could not be read is still there"
        );
        let page = program.page("mine", &format!("{path}?which=open")).await;
        whole(&page, &path);
        assert!(page.body.contains("62 workers."), "{}", page.body);
        let last = program.page("mine", &format!("{path}?after=0.32")).await;
        assert!(
            last.body.contains("Worker Namoona 59") && !last.body.contains("Sunita Invented</a>"),
            "{}",
            last.body
        );
        let left = program
            .send(
                "mine",
                &path,
                &format!("{path}/62/leaving"),
                &[("why", "Found work")],
            )
            .await;
        went(&left, &path);
        let money = program
            .call(
                "mine",
                "GET",
                &format!("/api/cases/{case}/money"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(
            (&money["claimants"], &money["claimants_open"]),
            (&json!(62), &json!(61))
        );
        assert_eq!(money["claimed_paise"], json!(1_575_000 + 60 * 100_000));
    });
}

#[test]
fn the_pages_of_five_hundred_workers_stay_small_in_every_language() {
    on_each_engine(SYSTEMS, |world| async move {
        let (program, case) = start(&world).await;
        let path = format!("/cases/{case}/claimants");
        let lines: String = (0..499)
            .map(|n| format!("सीता Namoona {n},98610{n:05},1000\n"))
            .collect();
        let pasted = [("lines", lines.as_str()), ("then", "preview")];
        let shown = program.send("mine", &path, &path, &pasted).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(
            shown.body.contains("499 good lines"),
            "all lines are counted"
        );
        let pasted = [("lines", lines.as_str()), ("then", "add")];
        went(&program.send("mine", &path, &path, &pasted).await, &path);
        let settlements = format!("/cases/{case}/settlements");
        let agreed = [
            ("mode", "meeting"),
            ("agreed_on", TODAY),
            ("amount_paise", "4,99,000"),
            ("claimants", "2-500"),
            ("instalments.0.due_on", "2026-12-20"),
            ("instalments.0.amount_paise", "4,99,000"),
        ];
        let sent = program
            .send("mine", &settlements, &settlements, &agreed)
            .await;
        went(&sent, &settlements);
        let receipts = format!("/cases/{case}/receipts");
        let parts: String = (2..=500).map(|n| format!("{n} 900\n")).collect();
        let paid = [
            ("parts", parts.as_str()),
            ("received_on", TODAY),
            ("route", "direct_to_worker"),
        ];
        went(
            &program.send("mine", &receipts, &receipts, &paid).await,
            &receipts,
        );
        for language in [Language::ENGLISH, Language::HINDI, Language::ODIA] {
            for page in [
                "",
                "/claimants",
                "/claimants?after=0.50&turn=77",
                "/claims",
                "/claims/500",
                "/settlements",
                "/receipts",
                "/mediation",
                "/timeline",
                "/stage",
                "/safety",
            ] {
                let path = format!("/cases/{case}{page}");
                let sent = program.zipped("mine", &path, language).await;
                assert!(
                    sent.zipped <= 60 * 1024,
                    "{path} {language}: {} bytes",
                    sent.zipped
                );
                assert!(
                    sent.plain <= 150_000,
                    "{path} {language}: {} bytes before they are packed",
                    sent.plain
                );
            }
        }
        let page = program.page("mine", &receipts).await.body;
        let id = page
            .split("?receipt=")
            .nth(1)
            .and_then(|rest| rest.split('#').next())
            .unwrap();
        let one = program
            .page("mine", &format!("{receipts}?receipt={id}"))
            .await;
        whole(&one, "one receipt");
        assert!(one.body.contains(&format!("{receipts}/{id}/correction")));
        let wrong = program
            .send(
                "mine",
                &format!("{receipts}?receipt={id}"),
                &format!("{receipts}/{id}/correction"),
                &[("right.amount_paise", "x"), ("version", "1")],
            )
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains("right-why-error") && wrong.body.contains("value=\"x\""),
            "the form of this receipt is shown again: {}",
            wrong.body
        );
    });
}
