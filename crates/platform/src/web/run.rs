//! What most handlers do, said once: run one use-case in one transaction, do it once for each key, and answer a form.

use super::{ApiCaller, App, Form, Idempotency, Refusal, Visit, page_again};
use crate::idempotency::{IdempotencyKey, once};
use crate::{DbError, Scope, Tx};
use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use kernel::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A use-case as a handler hands it over: from the transaction, who asks and the input to a result. It may run more than once.
pub trait UseCase<I, T, E>:
    for<'t> Fn(&'t Tx, &'t Scope, &'t I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static
{
}
impl<I, T, E, F> UseCase<I, T, E> for F where
    F: for<'t> Fn(&'t Tx, &'t Scope, &'t I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static
{
}

impl App {
    async fn run<I, T, E>(
        &self,
        scope: &Scope,
        input: I,
        work: impl UseCase<I, T, E>,
    ) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let given = (scope.clone(), input, work);
        self.db
            .write(given, |tx, (scope, input, work)| work(tx, scope, input))
            .await
    }

    async fn run_once<I, T>(
        &self,
        scope: &Scope,
        key: Option<IdempotencyKey>,
        what: &'static str,
        input: I,
        work: impl UseCase<I, T, Problem>,
    ) -> Result<T, Problem>
    where
        I: Serialize + Send + Sync + 'static,
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        let given = (scope.clone(), key, input, work);
        self.db
            .write(given, move |tx, (scope, key, input, work)| {
                Box::pin(async move {
                    let doing = work(tx, scope, input);
                    once::<_, Problem>(tx, scope, key.as_ref(), what, input, doing).await
                })
            })
            .await
    }
}

impl ApiCaller {
    /// Runs a use-case in one transaction.
    pub async fn run<I, T, E>(&self, input: I, work: impl UseCase<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.app().run(&self.scope, input, work).await
    }

    /// Runs a use-case in one transaction, once for each key: a repeat of the same `input` is answered as the first was. `what` sets the
    /// keys of one use-case apart from those of another.
    pub async fn run_once<I, T>(
        &self,
        Idempotency(key): Idempotency,
        what: &'static str,
        input: I,
        work: impl UseCase<I, T, Problem>,
    ) -> Result<T, Problem>
    where
        I: Serialize + Send + Sync + 'static,
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        self.app()
            .run_once(&self.scope, key, what, input, work)
            .await
    }
}

impl Visit {
    /// Runs a use-case in one transaction, on what was read from a form.
    ///
    /// # Errors
    /// What was wrong in the form; what the use-case refuses.
    pub async fn run<I, T, E>(
        &self,
        read: Result<I, Problem>,
        work: impl UseCase<I, T, E>,
    ) -> Result<T, Problem>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Into<Problem> + Send + 'static,
    {
        let done = self.app().run(&self.scope, read?, work).await;
        done.map_err(Into::into)
    }

    /// Runs a use-case in one transaction, on what was read from a form, once for each form shown: its key is in a hidden field.
    ///
    /// # Errors
    /// What was wrong in the form; what the use-case refuses.
    pub async fn run_once<I, T>(
        &self,
        form: &Form,
        what: &'static str,
        read: Result<I, Problem>,
        work: impl UseCase<I, T, Problem>,
    ) -> Result<T, Problem>
    where
        I: Serialize + Send + Sync + 'static,
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        self.app()
            .run_once(&self.scope, form.once(), what, read?, work)
            .await
    }
}

impl Form {
    /// Answers the form: `done` says where it leads; what its sender can put right shows `page` again, with what was typed and what is
    /// wrong.
    ///
    /// # Errors
    /// What nobody can put right by typing: not found, too many, a fault of ours.
    pub async fn answered<T, P, A>(
        self,
        sent: Result<T, Problem>,
        done: impl FnOnce(T) -> Response,
        page: impl FnOnce(Form) -> A,
    ) -> Result<Response, Refusal>
    where
        P: Template,
        A: Future<Output = Result<P, Problem>>,
    {
        match sent {
            Ok(made) => Ok(done(made)),
            Err(problem) if problem.kind.can_be_put_right() => {
                let again = page(self.refused(&problem)).await?;
                page_again(&problem, &again)
            }
            Err(problem) => Err(Refusal(problem)),
        }
    }
}
