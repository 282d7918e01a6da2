//! Both engines have the same tables, columns and indexes.

use platform::db::Engine;
use platform::testing::{engines, world};
use platform::{Db, DbError};
use sangam::wiring::SYSTEMS;
use std::collections::BTreeSet;

/// Full text search is the one thing that truly differs: its own tables on SQLite.
fn is_of_search(name: &str) -> bool {
    ["case_search", "person_search"]
        .iter()
        .any(|index| name.starts_with(index))
}

async fn names(db: &Db, sql: &'static str) -> BTreeSet<String> {
    db.read((), move |tx, ()| {
        Box::pin(async move { tx.query(sql, &[], |row| row.get::<String>(0)).await })
    })
    .await
    .unwrap_or_else(|error: DbError| panic!("{error}"))
    .into_iter()
    .filter(|name| !is_of_search(name))
    .collect()
}

#[test]
fn the_engines_have_the_same_schema() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        if engines().len() < 2 {
            return;
        }
        let sqlite = world(Engine::Sqlite, SYSTEMS).await.db;
        let postgres = world(Engine::Postgres, SYSTEMS).await.db;
        let columns = (
            names(
                &sqlite,
                "SELECT m.name || '.' || p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
            )
            .await,
            names(
                &postgres,
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'",
            )
            .await,
        );
        assert!(columns.0.len() > 200, "{} columns", columns.0.len());
        assert_eq!(columns.0, columns.1);
        let indexes = (
            names(
                &sqlite,
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
            )
            .await,
            names(
                &postgres,
                "SELECT CAST(c.relname AS TEXT) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
                 JOIN pg_namespace n ON n.oid = c.relnamespace \
                 LEFT JOIN pg_constraint k ON k.conindid = c.oid WHERE n.nspname = 'public' AND k.oid IS NULL",
            )
            .await,
        );
        assert!(indexes.0.len() > 40, "{} indexes", indexes.0.len());
        assert_eq!(indexes.0, indexes.1);
        let not_null = (
            names(
                &sqlite,
                "SELECT m.name || '.' || p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'schema_%' AND (p.\"notnull\" = 1 OR p.pk > 0)",
            )
            .await,
            names(
                &postgres,
                "SELECT table_name || '.' || column_name FROM information_schema.columns \
                 WHERE table_schema = 'public' AND is_nullable = 'NO' AND table_name NOT LIKE 'schema\\_%'",
            )
            .await,
        );
        assert_eq!(not_null.0, not_null.1);
    });
}
