//! The published cases from the first call to money in hand, on both engines through the real router. `bench/published_cases.sh` walks the
//! same steps over HTTP.

use super::alliance::on_each;
use axum::body::Body;
use axum::http::{Request, header};
use http_body_util::BodyExt;
use sangam_bench::Fault;
use sangam_bench::published::door::{self, Answer, Door};
use sangam_bench::published::{carry, table};
use tower::ServiceExt;

const FACTS: &str = include_str!("../../../../data/law_cases.json");

/// Straight to the router.
struct Router(axum::Router);

impl Door for Router {
    async fn send(&mut self, request: door::Request) -> Result<Answer, Fault> {
        let mut asked = Request::builder()
            .method(request.method)
            .uri(&request.path)
            .header(header::HOST, "sangam.example");
        for (name, value) in &request.headers {
            asked = asked.header(*name, value);
        }
        let response = self
            .0
            .clone()
            .oneshot(asked.body(Body::from(request.body))?)
            .await?;
        let (head, body) = response.into_parts();
        let cookies = head.headers.get_all(header::SET_COOKIE);
        Ok(Answer {
            status: head.status.as_u16(),
            cookies: cookies
                .iter()
                .filter_map(|value| Some(value.to_str().ok()?.to_owned()))
                .collect(),
            body: String::from_utf8(body.collect().await?.to_bytes().to_vec())?,
        })
    }
}

#[test]
fn every_published_case_is_carried_to_closure_with_the_sums_of_its_facts() {
    on_each(|alliance| async move {
        let token = |name: &str| alliance.people[name].token.clone();
        let (caseworker, convener) = (token("caseworker"), token("convener"));
        let mut door = Router(alliance.router.clone());
        let ended = carry(&mut door, &caseworker, &convener, FACTS)
            .await
            .unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(ended.len(), 16, "{}", table(&ended));
        for matter in ["death", "injury", "wages", "dues"] {
            assert!(ended.iter().any(|one| one.matter == matter), "{matter}");
        }
    });
}

#[test]
fn a_sum_that_is_not_the_facts_is_noticed() {
    // One rupee beside the rate times the days.
    let wrong = FACTS.replace("\"per_month\": 20358", "\"per_month\": 20359");
    assert_ne!(wrong, FACTS);
    on_each(|alliance| {
        let wrong = wrong.clone();
        async move {
            let token = |name: &str| alliance.people[name].token.clone();
            let (caseworker, convener) = (token("caseworker"), token("convener"));
            let mut door = Router(alliance.router.clone());
            let fault = carry(&mut door, &caseworker, &convener, &wrong)
                .await
                .unwrap_err()
                .to_string();
            assert!(
                fault.starts_with("P10-unskilled: claimed at intake"),
                "{fault}"
            );
        }
    });
}
