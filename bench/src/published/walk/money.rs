//! The money of a matter: agreed, paid, and confirmed by the workers.

use super::{Door, Fault, Walk, equal, number};
use serde_json::{Value, json};

impl<D: Door> Walk<'_, D> {
    pub(super) async fn settle(&mut self, by_authority: bool) -> Result<(), Fault> {
        let whole = self.matter.awarded_paise;
        let parts = if by_authority {
            vec![whole]
        } else {
            vec![whole / 2, whole - whole / 2]
        };
        let instalments: Vec<Value> = parts
            .iter()
            .map(|amount| json!({ "due_on": self.today, "amount_paise": amount }))
            .collect();
        let mode = match (by_authority, self.matter.litigated) {
            (true, true) => "decree",
            (true, false) => "award",
            (false, _) => "meeting",
        };
        self.post(
            "/settlements",
            json!({
                "mode": mode, "agreed_on": self.today, "amount_paise": whole, "terms": self.matter.source,
                "signed_by": "The contractor", "witness": "A co-worker", "instalments": instalments
            }),
        )
        .await?;
        self.go("agreed").await?;
        let case = self.case().await?;
        equal("agreed", number(&case, "agreed_paise")?, whole)?;
        equal(
            "recovered before anything was paid",
            number(&case, "confirmed_paise")?,
            0,
        )
    }

    pub(super) async fn bring_the_money(&mut self, by_authority: bool) -> Result<(), Fault> {
        let route = if by_authority {
            "court"
        } else {
            "direct_to_worker"
        };
        let case = self.case().await?;
        let claimants = case["claimants"].as_array().cloned().unwrap_or_default();
        equal(
            "people on the case",
            i64::try_from(claimants.len())?,
            i64::try_from(self.matter.claimants)?,
        )?;
        // One payment of an award; what was settled comes in two.
        let mut payments = vec![Vec::new(), Vec::new()];
        for claimant in &claimants {
            let (who, due) = (
                number(claimant, "number")?,
                number(claimant, "agreed_paise")?,
            );
            let first = if by_authority { due } else { due / 2 };
            for (payment, amount) in payments.iter_mut().zip([first, due - first]) {
                if amount > 0 {
                    payment.push(json!({ "claimant": who, "amount_paise": amount }));
                }
            }
        }
        let mut receipts = Vec::new();
        for parts in payments.into_iter().filter(|parts| !parts.is_empty()) {
            let written = self
                .post(
                    "/receipts",
                    json!({ "received_on": self.today, "route": route, "parts": parts }),
                )
                .await?;
            receipts.extend(written["ids"].as_array().cloned().unwrap_or_default());
        }
        self.go("paying").await?;
        let case = self.case().await?;
        equal(
            "received",
            number(&case, "received_paise")?,
            self.matter.awarded_paise,
        )?;
        equal(
            "recovered before the worker said so",
            number(&case, "confirmed_paise")?,
            0,
        )?;
        self.workers_confirm(&receipts).await?;
        let case = self.case().await?;
        equal(
            "recovered",
            number(&case, "confirmed_paise")?,
            self.matter.awarded_paise,
        )?;
        self.go("settled_full").await
    }
}
