//! Duplicates proposed, merged, parted, on both engines.

use super::*;

impl Desks {
    async fn alike(&self, id: PersonId) -> Vec<(String, Vec<String>)> {
        self.world
            .db
            .read((self.caseworker(), id), |tx, (scope, id)| {
                Box::pin(alike_persons(tx, scope, *id))
            })
            .await
            .unwrap()
            .into_iter()
            .map(|one| {
                let codes = one.reasons.into_iter().map(|sign| sign.code).collect();
                (one.person.about.display_name, codes)
            })
            .collect()
    }

    async fn merge(&self, scope: Scope, id: PersonId, into: PersonId) -> Result<(), Problem> {
        let input = NewMerge {
            into_id: into,
            reason: "asked her".to_owned(),
        };
        self.world
            .db
            .write((scope, id, input), |tx, (scope, id, input)| {
                Box::pin(merge_person(tx, scope, *id, input))
            })
            .await
    }

    async fn part(&self, id: PersonId) -> Result<(), Problem> {
        self.world
            .db
            .write((self.caseworker(), id), |tx, (scope, id)| {
                Box::pin(undo_merge(tx, scope, *id))
            })
            .await
    }

    async fn rows(&self, id: PersonId) -> Vec<PersonId> {
        self.world
            .db
            .read((self.caseworker(), id), |tx, (scope, id)| {
                Box::pin(rows_of(tx, scope, *id))
            })
            .await
            .unwrap()
            .into_iter()
            .map(|person| person.id)
            .collect()
    }

    async fn names(&self, typed: &str) -> Vec<PersonId> {
        self.world
            .db
            .read(
                (self.caseworker(), typed.to_owned()),
                |tx, (scope, typed)| Box::pin(find_persons(tx, scope, typed)),
            )
            .await
            .unwrap()
            .items
            .into_iter()
            .map(|found| found.person.id)
            .collect()
    }
}

#[test]
fn near_names_and_shared_phones_are_proposed_with_reasons() {
    on_desks(|desks| async move {
        let one = desks.register("Ram Kumar Namoona", None).await;
        desks.register("राम कुमार नमूना", None).await;
        desks.register("Shyam Lal Namoona", None).await;
        let alike = desks.alike(one).await;
        assert_eq!(alike.len(), 1, "{alike:?}");
        assert_eq!(alike[0].0, "राम कुमार नमूना");
        // A first name alone is not enough; with the same phone it is.
        let one = desks.register("Sunita Udaharan", Some("9437012345")).await;
        let other = desks.register("सुनीता", None).await;
        assert!(desks.alike(other).await.is_empty());
        let link = NewLink::unasked(number("9437012345"), Relation::Own);
        desks.link(desks.caseworker(), other, link).await.unwrap();
        let alike = desks.alike(one).await;
        assert_eq!(alike[0].1[0], "same-phone", "{alike:?}");
    });
}

#[test]
fn a_contractors_phone_makes_nobody_alike() {
    on_desks(|desks| async move {
        let one = desks.register("Sunita Udaharan", None).await;
        let other = desks.register("Sunita", None).await;
        for id in [one, other] {
            let link = NewLink::unasked(number("9437012345"), Relation::ContractorOwned);
            desks.link(desks.caseworker(), id, link).await.unwrap();
        }
        assert!(desks.alike(one).await.is_empty());
    });
}

#[test]
fn a_merge_shows_one_person_and_parting_restores_both() {
    on_desks(|desks| async move {
        let front = desks
            .register("Ram Kumar Namoona", Some("9437012345"))
            .await;
        let other = desks.register("राम कुमार नमूना", Some("9437054321")).await;
        let before = desks.person(desks.caseworker(), other).await.unwrap();
        desks.merge(desks.caseworker(), other, front).await.unwrap();
        assert_eq!(desks.rows(other).await, [front, other]);
        assert_eq!(desks.rows(front).await, [front, other]);
        // Found by either name, shown once; proposed no more.
        assert_eq!(desks.names("राम").await, [front]);
        assert!(desks.alike(front).await.is_empty());
        let again = desks.merge(desks.caseworker(), other, front).await;
        assert_eq!(again.unwrap_err().code, "people.person.merged");
        let back = desks.merge(desks.caseworker(), front, other).await;
        assert_eq!(back.unwrap_err().code, "people.person.merged");
        desks.part(other).await.unwrap();
        assert_eq!(desks.rows(front).await, [front]);
        let after = desks.person(desks.caseworker(), other).await.unwrap();
        assert_eq!(after.about, before.about);
        assert_eq!(after.merged_into_id, None);
        assert_eq!(desks.phones(desks.caseworker(), other).await.len(), 1);
        assert_eq!(desks.names("राम").await.len(), 2);
        assert_eq!(desks.alike(front).await.len(), 1);
        let parted = desks.part(other).await;
        assert_eq!(parted.unwrap_err().code, "people.person.not-merged");
    });
}

#[test]
fn nobody_of_another_chapter_is_proposed_or_merged() {
    on_desks(|desks| async move {
        let here = desks.register("Ram Kumar Namoona", None).await;
        let there = desks
            .register_in(desks.there, "Ram Kumar Namoona", None)
            .await;
        assert!(desks.alike(here).await.is_empty());
        let refused = desks.merge(desks.caseworker(), here, there).await;
        assert_eq!(refused.unwrap_err().kind, ProblemKind::NotFound);
        let refused = desks.merge(desks.elsewhere(), here, there).await;
        assert_eq!(refused.unwrap_err().kind, ProblemKind::NotFound);
    });
}

#[test]
fn two_who_are_said_to_be_apart_are_proposed_no_more() {
    on_desks(|desks| async move {
        let one = desks.register("Ram Kumar Namoona", None).await;
        let other = desks.register("Ram Kumar Namoona", None).await;
        assert_eq!(desks.alike(one).await.len(), 1);
        desks
            .world
            .db
            .write(
                (desks.caseworker(), one, other),
                |tx, (scope, one, other)| Box::pin(say_apart(tx, scope, *one, *other)),
            )
            .await
            .unwrap();
        assert!(desks.alike(one).await.is_empty());
        assert!(desks.alike(other).await.is_empty());
    });
}
