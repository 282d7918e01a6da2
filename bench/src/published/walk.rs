//! One matter from the first call to closure, step by step as the desk does it.

mod browser;
mod money;
mod worker;

use super::Ended;
use super::door::{Answer, Door, Request};
use super::facts::{Kind, Matter};
use crate::Fault;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A step may find that the clocks moved the case in the same moment; then it is read again.
const TRIES_MAX: usize = 5;
/// The questions of the safety check with the answers under which the employer may be rung.
const SAFE_ANSWERS: [(&str, &str); 8] = [
    ("talks_freely", "yes"),
    ("free_to_leave", "yes"),
    ("threatened", "no"),
    ("papers_held", "no"),
    ("phone_own", "yes"),
    ("lives_on_site", "no"),
    ("fears_harm", "no"),
    ("agrees_now", "yes"),
];
/// Plainly invented: the judgments name people, a demonstration need not.
const NAMES: [&str; 3] = ["Asha Invented", "Bhanu Invented", "Chandan Invented"];

pub(super) async fn carry(
    door: &mut impl Door,
    caseworker: &str,
    approver: &str,
    matter: &Matter,
) -> Result<Ended, Fault> {
    let mut walk = Walk {
        door,
        matter,
        token: caseworker.to_owned(),
        reference: String::new(),
        today: String::new(),
        way: vec!["enquiry".to_owned()],
        keys: 0,
        cookies: BTreeMap::new(),
    };
    walk.take_in().await?;
    if matter.kind == Kind::Death {
        walk.answer_the_emergency().await?;
    }
    walk.go("verifying").await?;
    walk.go("mediation").await?;
    let by_authority = walk.mediate().await?;
    if by_authority {
        walk.carry_to_authority().await?;
    }
    walk.settle(by_authority).await?;
    walk.bring_the_money(by_authority).await?;
    walk.close(approver).await
}

struct Walk<'w, D: Door> {
    door: &'w mut D,
    matter: &'w Matter,
    token: String,
    reference: String,
    /// As Sangam's own clock has it.
    today: String,
    way: Vec<String>,
    keys: usize,
    cookies: BTreeMap<String, String>,
}

impl<D: Door> Walk<'_, D> {
    // ── talking to the API ──

    async fn call(
        &mut self,
        method: &'static str,
        path: &str,
        version: Option<i64>,
        body: Option<Value>,
    ) -> Result<Answer, Fault> {
        self.keys += 1;
        let mut headers = vec![
            ("authorization", format!("Bearer {}", self.token)),
            ("accept", "application/json".to_owned()),
            (
                "idempotency-key",
                format!("{}-{}-{}", self.matter.id, self.reference, self.keys),
            ),
        ];
        if body.is_some() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        if let Some(version) = version {
            headers.push(("if-match", format!("\"{version}\"")));
        }
        self.door
            .send(Request {
                method,
                path: path.to_owned(),
                headers,
                body: body.map_or_else(String::new, |body| body.to_string()),
            })
            .await
    }

    async fn ask(
        &mut self,
        method: &'static str,
        path: &str,
        version: Option<i64>,
        body: Option<Value>,
    ) -> Result<Value, Fault> {
        let answer = self.call(method, path, version, body).await?;
        if !(200..300).contains(&answer.status) {
            return Err(format!("{method} {path}: {} {}", answer.status, answer.body).into());
        }
        Ok(serde_json::from_str(&answer.body)?)
    }

    async fn post(&mut self, below: &str, body: Value) -> Result<Value, Fault> {
        let path = self.below(below);
        self.ask("POST", &path, None, Some(body)).await
    }

    fn below(&self, below: &str) -> String {
        format!("/api/cases/{}{below}", self.reference)
    }

    async fn case(&mut self) -> Result<Value, Fault> {
        let path = self.below("");
        self.ask("GET", &path, None, None).await
    }

    /// Moves the case on, unless the clocks did so first.
    async fn go(&mut self, to: &str) -> Result<(), Fault> {
        let path = self.below("/stage");
        let mut refused = String::new();
        for _ in 0..TRIES_MAX {
            let case = self.case().await?;
            let made = if case["stage"] == to {
                true
            } else {
                let version = number(&case, "version")?;
                let answer = self
                    .call("POST", &path, Some(version), Some(json!({ "to": to })))
                    .await?;
                refused = format!("to {to}: {} {}", answer.status, answer.body);
                match answer.status {
                    200 => true,
                    409 | 412 => false,
                    _ => return Err(refused.into()),
                }
            };
            if made {
                self.way.push(to.to_owned());
                return Ok(());
            }
        }
        Err(refused.into())
    }

    // ── the steps ──

    async fn take_in(&mut self) -> Result<(), Fault> {
        let matter = self.matter;
        let phone = format!("90000{:05}", seed(&matter.id) % 100_000);
        let begun = self
            .ask(
                "POST",
                "/api/contacts",
                None,
                Some(json!({ "channel": "voice", "phone": phone, "language": "hi" })),
            )
            .await?;
        let contact = text(&begun, "id")?;
        let kept = self
            .ask("GET", &format!("/api/contacts/{contact}"), None, None)
            .await?;
        let now = text(&kept, "started_at")?;
        self.today = now.chars().take(10).collect();
        let claimants: Vec<Value> = (0..matter.claimants)
            .map(|at| {
                let mut claimant = json!({ "person": { "display_name": NAMES[at % NAMES.len()] } });
                if at == 0 {
                    claimant["phone"] = json!({ "phone": phone, "relation": "own" });
                }
                claimant
            })
            .collect();
        let claims: Vec<Value> = (0..matter.claimants)
            .map(|at| json!({ "claimant": at + 1, "facts": self.claim_of(at) }))
            .collect();
        let yes = |purpose: &str| json!({ "claimant": 1, "consent": { "purpose": purpose, "answer": "given", "how": "voice", "language": "hi" } });
        let consents: Vec<Value> = [
            "act",
            "contact_employer",
            "share_with_lawyer",
            "authority",
            "statistics",
        ]
        .map(yes)
        .into();
        let safety: Vec<Value> = SAFE_ANSWERS
            .iter()
            .map(|(question, said)| json!({ "question": question, "said": said }))
            .collect();
        let flags = if matter.kind == Kind::Death {
            json!([{ "code": "death", "note": "A worker died at work; the family calls." }])
        } else {
            json!([])
        };
        let intake = json!({
            "case": {
                "track": match matter.kind {
                    Kind::Death | Kind::Injury => "accident",
                    Kind::Wages | Kind::Dues => "wages",
                },
                "sensitivity": if matter.kind == Kind::Death { "restricted" } else { "normal" },
                "title": format!("Published case {}", matter.id),
                "summary": matter.told,
                "language": "hi",
                "industry": "construction",
                "state_lgd": 21,
                "issues": [match matter.kind {
                    Kind::Death => "death",
                    Kind::Injury => "injury",
                    Kind::Wages => "wages_unpaid",
                    Kind::Dues => "entitlement",
                }],
                "worksite": { "name": format!("Site of {} (invented)", matter.id) },
                "claimants": claimants,
                "chain": [
                    { "employer": { "name": format!("Jamadar of {} (invented)", matter.id), "kind": "jamadar_agent" }, "link": "recruited_by" },
                    { "employer": { "name": format!("Contractor of {} (invented)", matter.id), "kind": "contractor" }, "link": "paid_by" },
                    { "employer": { "name": format!("Principal of {} (invented)", matter.id), "kind": "principal_employer" }, "link": "subcontract_of" }
                ],
                "next_action": "Gather the papers",
                "next_action_at": now
            },
            "claims": claims,
            "evidence": [
                { "kind": "co_worker_statement", "proves": ["worked_here"], "note": "A co-worker speaks for it", "held_by": "the desk" },
                { "kind": match matter.kind {
                    Kind::Death | Kind::Injury => "medical",
                    Kind::Wages | Kind::Dues => "attendance_diary",
                  }, "proves": [match matter.kind {
                    Kind::Death | Kind::Injury => "injury",
                    Kind::Wages | Kind::Dues => "days",
                  }], "note": matter.source, "held_by": "the family" }
            ],
            "consents": consents,
            "safety": { "answers": safety },
            "flags": flags,
            "contact_id": contact
        });
        let taken = self.ask("POST", "/api/intakes", None, Some(intake)).await?;
        self.reference = text(&taken, "reference")?.replace(' ', "");
        if taken["missing"] != json!([]) {
            return Err(format!("intake: missing {}", taken["missing"]).into());
        }
        self.way.push("registered".to_owned());
        equal(
            "claimed at intake",
            number(&taken, "claimed_paise")?,
            matter.claimed_paise,
        )?;
        let kept = self
            .ask("GET", &format!("/api/contacts/{contact}"), None, None)
            .await?;
        if kept["finished_at"].is_null() || kept["case_id"].is_null() {
            return Err("the contact is not finished and filed under the case".into());
        }
        Ok(())
    }

    /// What claimant `at` says of the work. Dependants' parts of a sum are equal, the first gets what is left over.
    fn claim_of(&self, at: usize) -> Value {
        if let Some((per_day, days)) = self.matter.days_worked {
            return json!({
                "terms": [{ "unit": "day", "rate_paise": per_day }],
                "attendance": [{ "unit": "day", "units_hundredths": days * 100, "source": "diary" }]
            });
        }
        let people = i64::try_from(self.matter.claimants).unwrap_or(1);
        let heads: Vec<Value> = self
            .matter
            .heads
            .iter()
            .map(|(head, amount, note)| {
                let part = amount / people + if at == 0 { amount % people } else { 0 };
                json!({ "head": head, "amount_paise": part, "note": note })
            })
            .collect();
        json!({ "heads": heads })
    }

    /// A death is a red flag: the case is an emergency until somebody rang those on the list.
    async fn answer_the_emergency(&mut self) -> Result<(), Fault> {
        if self.case().await?["stage"] != "emergency" {
            return Err("a death did not open the emergency".into());
        }
        self.way.push("emergency".to_owned());
        // While the flag is up, nobody rings the employer.
        let path = self.below("/attempts");
        let early = self
            .call(
                "POST",
                &path,
                None,
                Some(json!({ "party": "employer", "result": "reached" })),
            )
            .await?;
        if early.status < 400 {
            return Err("the employer was rung with a red flag up".into());
        }
        let path = self.below("/flags");
        let flags = self.ask("GET", &path, None, None).await?;
        let flag = text(&flags["items"][0], "id")?;
        let helpers = flags["checklist"].as_array().cloned().unwrap_or_default();
        if helpers.is_empty() {
            return Err("the emergency has no checklist".into());
        }
        for helper in helpers {
            self.post(
                "/helpers",
                json!({ "helper": helper, "note": "Rung, they know" }),
            )
            .await?;
        }
        self.post(
            &format!("/flags/{flag}/clearance"),
            json!({ "note": "The family is at home, the police has the report" }),
        )
        .await?;
        let stage = self.case().await?["stage"].clone();
        if stage != "registered" {
            return Err(format!("after the emergency the case is {stage}").into());
        }
        self.way.push("registered".to_owned());
        Ok(())
    }

    /// Rings, meets, offers. Whether the matter has to go to the authority.
    async fn mediate(&mut self) -> Result<bool, Fault> {
        let by_authority = match self.matter.kind {
            Kind::Death | Kind::Injury => true,
            Kind::Wages => false,
            Kind::Dues => self.matter.litigated,
        };
        let results: &[&str] = if by_authority {
            &["no_answer", "reached", "refused"]
        } else {
            &["no_answer", "reached"]
        };
        for result in results {
            self.post(
                "/attempts",
                json!({ "party": "employer", "result": result, "note": "Telephone" }),
            )
            .await?;
        }
        let offered = self
            .matter
            .offered_paise
            .unwrap_or(self.matter.awarded_paise / 2);
        let first = self
            .post("/offers", json!({ "side": "employer", "amount_paise": offered, "terms": "in full and final settlement" }))
            .await?;
        let first = text(&first, "id")?;
        self.post(
            &format!("/offers/{first}/answer"),
            json!({ "answer": "refused" }),
        )
        .await?;
        let own = self
            .post(
                "/offers",
                json!({ "side": "workers", "amount_paise": self.matter.awarded_paise }),
            )
            .await?;
        let own = text(&own, "id")?;
        let (answer, result) = if by_authority {
            ("refused", "no_agreement")
        } else {
            ("accepted", "agreed")
        };
        self.post(
            &format!("/offers/{own}/answer"),
            json!({ "answer": answer }),
        )
        .await?;
        self.post(
            "/sessions",
            json!({ "mode": "meeting", "present": "The worker's side, the contractor, the union", "result": result }),
        )
        .await?;
        Ok(by_authority)
    }

    /// Notice, authority, and the courts where the source is a judgment.
    async fn carry_to_authority(&mut self) -> Result<(), Fault> {
        self.post(
            "/papers",
            json!({ "kind": "notice", "addressed_to": "The contractor and the principal", "body": format!("We claim what is due: {}", self.matter.source) }),
        )
        .await?;
        self.go("notice").await?;
        let authority = match self.matter.kind {
            Kind::Death | Kind::Injury => "Commissioner for Employees' Compensation",
            Kind::Wages | Kind::Dues => "Controlling Authority under the law of gratuity",
        };
        self.post(
            "/papers",
            json!({ "kind": "authority", "addressed_to": authority }),
        )
        .await?;
        self.go("authority").await?;
        if self.matter.litigated {
            for kind in ["lawyer_accepted", "conflict_cleared"] {
                self.post(
                    "/papers",
                    json!({ "kind": kind, "addressed_to": "Advocate Invented" }),
                )
                .await?;
            }
            self.go("litigation").await?;
        }
        Ok(())
    }

    async fn close(mut self, approver: &str) -> Result<Ended, Fault> {
        let outcome = match self.matter.kind {
            Kind::Death | Kind::Injury => "compensation_awarded",
            Kind::Wages | Kind::Dues => "recovered_full",
        };
        let version = number(&self.case().await?, "version")?;
        let path = self.below("/closure");
        let closing = self
            .ask(
                "POST",
                &path,
                Some(version),
                Some(json!({ "outcome": outcome, "reason": "The money is in hand" })),
            )
            .await?;
        let restricted = self.matter.kind == Kind::Death;
        if closing["closed"] == restricted {
            return Err(format!(
                "closing a restricted case needs approval, and only that: {closing}"
            )
            .into());
        }
        if restricted {
            let own = std::mem::replace(&mut self.token, approver.to_owned());
            let version = number(&self.case().await?, "version")?;
            let path = self.below("/closure-approval");
            self.ask(
                "POST",
                &path,
                Some(version),
                Some(json!({ "approved": true, "note": "Seen" })),
            )
            .await?;
            self.token = own;
        }
        let case = self.case().await?;
        if case["stage"] != "closed" || case["outcome"] != outcome {
            return Err(format!("closed as {} with {}", case["stage"], case["outcome"]).into());
        }
        self.way.push("closed".to_owned());
        let claimants = case["claimants"].as_array().cloned().unwrap_or_default();
        for (name, whole) in [
            ("claimed_paise", self.matter.claimed_paise),
            ("agreed_paise", self.matter.awarded_paise),
            ("received_paise", self.matter.awarded_paise),
            ("confirmed_paise", self.matter.awarded_paise),
        ] {
            equal(name, number(&case, name)?, whole)?;
            let mut parts = 0;
            for claimant in &claimants {
                parts += number(claimant, name)?;
            }
            equal("the parts of the claimants", parts, whole)?;
        }
        Ok(Ended {
            id: self.matter.id.clone(),
            reference: self.reference,
            matter: self.matter.kind.word().to_owned(),
            claimants: self.matter.claimants,
            claimed_paise: number(&case, "claimed_paise")?,
            agreed_paise: number(&case, "agreed_paise")?,
            recovered_paise: number(&case, "confirmed_paise")?,
            outcome: text(&case, "outcome")?,
            way: self.way,
        })
    }
}

fn text(value: &Value, name: &str) -> Result<String, Fault> {
    Ok(value[name]
        .as_str()
        .ok_or_else(|| format!("no {name} in {value}"))?
        .to_owned())
}

fn number(value: &Value, name: &str) -> Result<i64, Fault> {
    Ok(value[name]
        .as_i64()
        .ok_or_else(|| format!("no {name} in {value}"))?)
}

fn equal(what: &str, found: i64, facts: i64) -> Result<(), Fault> {
    if found == facts {
        Ok(())
    } else {
        Err(format!("{what}: {found} paise, the facts say {facts}").into())
    }
}

/// A number of its own for each case's telephone.
fn seed(id: &str) -> u64 {
    id.bytes()
        .fold(7, |sum, byte| (sum * 31 + u64::from(byte)) % 1_000_003)
}
