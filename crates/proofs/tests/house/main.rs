//! The whole program on both engines: what must hold everywhere, so that new code is covered because it exists.

mod access;
mod alliance;
mod dues;
mod erasure;
mod forms;
mod fresh;
mod fuzz;
mod gangs;
mod idempotency;
mod numbers;
mod planted;
mod published;
mod routes;
mod schema;
mod sources;
mod threats;
mod weight;
mod words;
