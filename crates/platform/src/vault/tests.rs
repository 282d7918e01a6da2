use super::*;
use crate::testing::{on_each_engine, vault, world};
use crate::{Db, SYSTEM, params};
use kernel::chance::SeededChance;

#[test]
fn what_was_sealed_opens_in_its_place_alone() {
    let vault = vault();
    let sealed = vault.seal_text("persons.village", 7, "Namoonapur").unwrap();
    assert!(is_sealed(&sealed) && !sealed.contains("Namoona"));
    let open = |column: &str, row: i64| vault.open_text(column, row, sealed.clone());
    assert_eq!(open("persons.village", 7).unwrap(), "Namoonapur");
    for (column, row) in [
        ("persons.village", 8),
        ("persons.display_name", 7),
        ("persons.villag", 7),
    ] {
        assert!(
            matches!(open(column, row), Err(DbError::Sealed(_))),
            "{column} {row}"
        );
    }
    // Random nonces: two sealings of one text tell nobody that it is one.
    assert_ne!(
        sealed,
        vault.seal_text("persons.village", 7, "Namoonapur").unwrap()
    );
}

#[test]
fn every_bit_changed_is_refused() {
    let vault = vault();
    let sealed = vault
        .seal("identifiers.value", 1, b"+919861000000")
        .unwrap();
    for at in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[at / 8] ^= 1 << (at % 8);
        assert!(
            vault.open_bytes("identifiers.value", 1, &changed).is_err(),
            "bit {at}"
        );
    }
    for length in 0..sealed.len() {
        assert!(
            vault
                .open_bytes("identifiers.value", 1, &sealed[..length])
                .is_err()
        );
    }
}

#[test]
fn a_text_cannot_pass_for_a_sealed_one() {
    assert_eq!(plain("\u{1}\u{1}abc"), "abc");
    assert_eq!(plain("abc"), "abc");
    let vault = vault();
    assert!(vault.open_text("a.b", 1, "\u{1}abc".to_owned()).is_err());
    assert!(
        vault
            .open_text("a.b", 1, "\u{1}not base 64!".to_owned())
            .is_err()
    );
}

#[test]
fn look_ups_are_keyed() {
    let phone = Phone::parse("9861012345").unwrap();
    let one = Vault::of(
        KeyRing::draw(&SeededChance::new(1)),
        std::sync::Arc::new(SeededChance::new(2)),
    );
    let other = Vault::of(
        KeyRing::draw(&SeededChance::new(3)),
        std::sync::Arc::new(SeededChance::new(4)),
    );
    assert_eq!(one.phone_hash(&phone), one.phone_hash(&phone));
    assert_ne!(one.phone_hash(&phone), other.phone_hash(&phone));
    assert_ne!(one.phone_word(&phone), other.phone_word(&phone));
    assert_ne!(
        one.phone_hash(&phone)[..8],
        one.lookup("phone in words", phone.e164())[..8]
    );
}

#[test]
fn a_ring_reads_what_it_writes_and_names_the_line_it_cannot() {
    let ring = KeyRing::draw(&SeededChance::new(1)).with_next(&SeededChance::new(2));
    assert_eq!(KeyRing::parse(&ring.to_text()).unwrap(), ring);
    assert_eq!((ring.current(), ring.sealing_count()), (2, 2));
    let alone = ring.with_current_only();
    assert_eq!((alone.current(), alone.sealing_count()), (2, 1));
    for (text, line) in [
        ("", 1),
        ("lookup x", 1),
        ("# a\nkey 1 short", 2),
        ("key 0 x", 1),
        ("words", 1),
    ] {
        let error = KeyRing::parse(text).unwrap_err().to_string();
        assert!(error.contains(&format!("line {line}")), "{text:?}: {error}");
    }
}

const COLUMNS: &[SealedColumn] =
    &[SealedColumn::text("vault_marks", "value").known_by(KeyColumns::Word("name"))];

async fn write(db: &Db, name: &'static str, value: String) {
    db.write((name, value), |tx, (name, value)| {
        Box::pin(async move {
            tx.execute(
                "INSERT INTO vault_marks (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![*name, value],
            )
            .await
        })
    })
    .await
    .unwrap();
}

async fn read(db: &Db, name: &'static str) -> String {
    db.read(name, |tx, name| {
        Box::pin(async move {
            tx.one(
                "SELECT value FROM vault_marks WHERE name = $1",
                params![*name],
                |row| row.get::<String>(0),
            )
            .await
        })
    })
    .await
    .unwrap()
}

#[test]
fn a_walk_seals_what_is_plain_and_again_under_a_new_key_wherever_it_was_broken_off() {
    for engine in crate::testing::engines() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let ring =
                std::sync::Arc::new(std::sync::Mutex::new(KeyRing::draw(&SeededChance::new(1))));
            let world = world(engine, &[SYSTEM]).await;
            let db = Db::open(&world.location, crate::db::Limits::default(), &[SYSTEM])
                .await
                .unwrap();
            let asked = ring.clone();
            let vault = Vault::open(
                Box::new(move || Ok(asked.lock().unwrap().clone())),
                std::sync::Arc::new(SeededChance::new(9)),
            )
            .unwrap();
            db.unlock(vault.clone());
            for at in 0..450 {
                let name: &'static str = Box::leak(format!("row {at:03}").into_boxed_str());
                write(&db, name, format!("plain {at}")).await;
            }
            assert_eq!(reseal(&db, COLUMNS, |_, _| ()).await.unwrap(), 450);
            assert_eq!(reseal(&db, COLUMNS, |_, _| ()).await.unwrap(), 0);
            let first = read(&db, "row 123").await;
            assert_eq!(
                vault
                    .open_text("vault_marks.value", "row 123", first.clone())
                    .unwrap(),
                "plain 123"
            );
            // Another program begins a rotation: its values are read before this one was told.
            let next = ring
                .lock()
                .unwrap()
                .clone()
                .with_next(&SeededChance::new(5));
            *ring.lock().unwrap() = next;
            let theirs = Vault::of(
                ring.lock().unwrap().clone(),
                std::sync::Arc::new(SeededChance::new(6)),
            );
            let sealed = theirs
                .seal_text("vault_marks.value", "row 001", "theirs")
                .unwrap();
            write(&db, "row 001", sealed.clone()).await;
            assert_eq!(
                vault
                    .open_text("vault_marks.value", "row 001", sealed)
                    .unwrap(),
                "theirs"
            );
            assert_eq!(reseal(&db, COLUMNS, |_, _| ()).await.unwrap(), 449);
            // The old key is gone: all opens still.
            let alone = ring.lock().unwrap().clone().with_current_only();
            *ring.lock().unwrap() = alone;
            vault.refresh().unwrap();
            let second = read(&db, "row 123").await;
            assert_ne!(first, second);
            assert_eq!(
                vault
                    .open_text("vault_marks.value", "row 123", second)
                    .unwrap(),
                "plain 123"
            );
            assert!(
                vault
                    .open_text("vault_marks.value", "row 123", first)
                    .is_err()
            );
        });
    }
}

#[test]
fn without_keys_nothing_is_read_or_written_and_wrong_keys_are_refused() {
    on_each_engine(&[SYSTEM], |world| async move {
        // All of it, so that its folder stays until the end.
        let world = world;
        let db = Db::open(&world.location, crate::db::Limits::default(), &[SYSTEM])
            .await
            .unwrap();
        let locked = db.write((), |tx, ()| Box::pin(mark(tx))).await;
        assert!(matches!(locked, Err(DbError::Locked)));
        world
            .db
            .write((), |tx, ()| Box::pin(mark(tx)))
            .await
            .unwrap();
        db.unlock(Vault::of(
            KeyRing::draw(&SeededChance::new(77)),
            std::sync::Arc::new(SeededChance::new(1)),
        ));
        let wrong = db.write((), |tx, ()| Box::pin(mark(tx))).await;
        assert!(matches!(wrong, Err(DbError::Sealed(_))), "{wrong:?}");
        let again = world.db.write((), |tx, ()| Box::pin(mark(tx))).await;
        assert!(again.is_ok());
    });
}
