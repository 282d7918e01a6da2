//! Finding persons, on both engines.

use super::*;

impl Desks {
    async fn found(&self, scope: Scope, typed: &str) -> Vec<String> {
        self.world
            .db
            .read((scope, typed.to_owned()), |tx, (scope, typed)| {
                Box::pin(find_persons(tx, scope, typed))
            })
            .await
            .unwrap()
            .items
            .into_iter()
            .map(|found| found.person.about.display_name)
            .collect()
    }
}

#[test]
fn a_name_is_found_however_it_was_written() {
    on_desks(|desks| async move {
        for name in [
            "सुनीता नमूना",
            "Ram Kumar Namoona",
            "ସୁନୀତା",
            "Mohammad Saleem",
            "முருகன்",
            "Savita Namoona",
        ] {
            desks.register(name, None).await;
        }
        for (typed, name) in [
            ("सुनीता", "सुनीता नमूना"),
            ("Sunita", "सुनीता नमूना"),
            ("Suneetha", "ସୁନୀତା"),
            ("सुनीता", "ସୁନୀତା"),
            ("Ramkumar", "Ram Kumar Namoona"),
            ("md salim", "Mohammad Saleem"),
            ("Murugan", "முருகன்"),
            ("S. Murugan", "முருகன்"),
            ("savi", "Savita Namoona"),
        ] {
            let found = desks.found(desks.caseworker(), typed).await;
            assert!(
                found.iter().any(|found| found == name),
                "{typed}: {found:?}"
            );
        }
        let first = desks.found(desks.caseworker(), "Savita Namoona").await;
        assert_eq!(first[0], "Savita Namoona");
        assert!(
            !desks
                .found(desks.caseworker(), "Savita")
                .await
                .contains(&"सुनीता नमूना".to_owned())
        );
        // Another chapter's desk finds nobody.
        assert!(desks.found(desks.elsewhere(), "Sunita").await.is_empty());
    });
}

#[test]
fn why_somebody_was_found_is_said() {
    on_desks(|desks| async move {
        desks.register("सुनीता नमूना", None).await;
        let found = desks
            .world
            .db
            .read(
                (desks.caseworker(), "Suneeta".to_owned()),
                |tx, (scope, typed)| Box::pin(find_persons(tx, scope, typed)),
            )
            .await
            .unwrap();
        assert_eq!(found.items[0].found_as[0].word, "सुनीता");
        assert_eq!(found.items[0].found_as[0].by, "skeleton");
    });
}

#[test]
fn a_corrected_name_is_found_and_the_old_one_is_not() {
    on_desks(|desks| async move {
        let id = desks.register("Ramesh Namoona", None).await;
        desks
            .correct(desks.caseworker(), id, 1, named("Suresh Namoona"))
            .await
            .unwrap();
        assert_eq!(
            desks.found(desks.caseworker(), "Suresh").await,
            ["Suresh Namoona"]
        );
        assert!(desks.found(desks.caseworker(), "Ramesh").await.is_empty());
    });
}

#[test]
fn nothing_typed_reaches_the_engines_own_syntax() {
    on_desks(|desks| async move {
        desks.register("सुनीता नमूना", None).await;
        for typed in [
            "\"",
            "'",
            "sunita\" OR \"a",
            "sunita' | 'a",
            "NEAR(a b)",
            "words: a",
            "*",
            "a* AND",
            "!a & (b",
            "\0",
            "a\0b",
            "\u{e000}cabc",
            "^a",
            "{a}",
            "-a",
            "+a",
            "a <-> b",
            "':*",
            "\\",
            "\\'",
            "''",
            "\"\"",
            "((((",
            "a:b:c",
            "\u{feff}",
            "नमू\u{200d}",
            "\u{202e}a",
        ] {
            desks.found(desks.caseworker(), typed).await;
        }
    });
}

#[test]
fn a_rebuild_fills_what_was_there_before() {
    on_desks(|desks| async move {
        let id = desks.register("सुनीता नमूना", None).await;
        desks
            .world
            .db
            .write(id, |tx, id| {
                Box::pin(async move { find::store::put(tx, *id, "", false).await })
            })
            .await
            .unwrap();
        assert!(desks.found(desks.caseworker(), "सुनीता").await.is_empty());
        let done = find::rebuild(&desks.world.db, |_, _| {}).await.unwrap();
        assert_eq!(done, 1);
        assert_eq!(desks.found(desks.caseworker(), "सुनीता").await.len(), 1);
    });
}
