//! The workers' own part: each opens their page and says what is in their hand.

use super::{Door, Fault, Walk, text};
use serde_json::{Value, json};

impl<D: Door> Walk<'_, D> {
    /// Every worker of the case opens their page with its reference and their own PIN, and confirms each payment to them. In the end
    /// all of `receipts` are confirmed.
    pub(super) async fn workers_confirm(&mut self, receipts: &[Value]) -> Result<(), Fault> {
        let mut waiting: Vec<String> = receipts
            .iter()
            .filter_map(|id| id.as_str().map(str::to_owned))
            .collect();
        for pin in self.give_pins().await? {
            self.worker_confirms(pin, &mut waiting).await?;
        }
        match waiting.is_empty() {
            true => Ok(()),
            false => Err(format!("{} payments nobody was asked about", waiting.len()).into()),
        }
    }

    async fn give_pins(&mut self) -> Result<Vec<String>, Fault> {
        if self.matter.claimants == 1 {
            let path = self.below("/worker-keys/1");
            let given = self.ask("POST", &path, None, None).await?;
            return Ok(vec![text(&given, "pin")?]);
        }
        let path = self.below("/worker-keys");
        let made = self.ask("POST", &path, None, Some(json!({}))).await?;
        let slips = made["slips"].as_array().cloned().unwrap_or_default();
        slips.iter().map(|slip| text(slip, "pin")).collect()
    }

    async fn worker_confirms(
        &mut self,
        pin: String,
        waiting: &mut Vec<String>,
    ) -> Result<(), Fault> {
        self.page("GET", "/my-case", &[]).await?;
        let door = self.page("GET", "/my-case", &[]).await?;
        let typed = [("reference", self.reference.clone()), ("pin", pin)];
        let entered = self.form(&door.body, "/my-case", &typed).await?;
        if entered.status != 303 {
            return Err(format!("the worker was not let in: {}", entered.status).into());
        }
        let mut own = self.page("GET", "/my-case", &[]).await?;
        if !own.body.contains("/my-case/sign-out") {
            return Err("the worker's page did not open".into());
        }
        while let Some(at) = waiting.iter().position(|id| own.body.contains(id.as_str())) {
            let id = waiting.swap_remove(at);
            let said = self
                .form(&own.body, "/my-case/confirmations", &[("receipt", id)])
                .await?;
            if said.status != 303 {
                return Err(format!("the worker could not confirm: {}", said.status).into());
            }
            own = self.page("GET", "/my-case", &[]).await?;
        }
        self.form(&own.body, "/my-case/sign-out", &[]).await?;
        self.cookies.clear();
        Ok(())
    }
}
