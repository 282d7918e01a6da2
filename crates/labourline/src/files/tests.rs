use super::sweep::FilesSwept;
use super::*;
use crate::cases::moves::tests::colleague as colleague_of;
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, open};
use axum::http::StatusCode;
use kernel::{Reference, Role};
use platform::Scope;
use platform::files::Files;
use platform::files::check::samples::jpeg_with_place;
use platform::jobs::Tick;
use platform::testing::{World, on_each_engine};
use std::path::PathBuf;

const SAID: &str = "Zqsecret: six weeks, no wages\n";
const PLACE: &[u8] = b"GPS 20.2961 85.8245";

struct Ground {
    world: World,
    program: Program,
    worker: Scope,
    normal: Reference,
    close: Reference,
}

async fn ground(world: World) -> Ground {
    let here = chapter(&world, "OD").await;
    let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
    let colleague = colleague_of(&world, Role::Caseworker, here, "colleague").await;
    let mut opened = Vec::new();
    for (phone, closely) in [("9861200131", false), ("9861200132", true)] {
        let input = case_of(&worker, "Namoona Sita", phone, closely);
        opened.push(open(&world, &worker, input).await.reference);
    }
    let program = Program::new(&world, &[("worker", &worker), ("colleague", &colleague)]);
    Ground {
        program,
        worker,
        normal: opened[0],
        close: opened[1],
        world,
    }
}

impl Ground {
    async fn send(&self, case: Reference, name: &str, content: &[u8]) -> (StatusCode, String) {
        let path = format!("/cases/{case}/files");
        let answer = self.program.upload("worker", &path, name, content).await;
        (answer.status, answer.body)
    }

    async fn listed(&self, case: Reference) -> serde_json::Value {
        let path = format!("/api/cases/{case}/files");
        let answer = self.program.call("worker", "GET", &path, &[], None).await;
        answer.json()["items"].clone()
    }

    /// The address of a file, as the page gives it.
    async fn link(&self, case: Reference, id: &str, copy: &str) -> (StatusCode, String) {
        let page = format!("/cases/{case}/files");
        let to = format!("{page}/{id}/links");
        let answer = self
            .program
            .send("worker", &page, &to, &[("copy", copy)])
            .await;
        (answer.status, answer.header("location").to_owned())
    }

    fn on_disk(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.world.folder.path().join("files")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    found.push(entry.path());
                }
            }
        }
        found
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.world
            .db
            .read((), move |tx, ()| {
                Box::pin(async move { tx.one(sql, &[], |row| row.get(0)).await })
            })
            .await
            .unwrap_or_else(|error: platform::DbError| panic!("{error}"))
    }
}

#[test]
fn a_file_lies_sealed_and_is_given_out_by_a_short_link_alone() {
    on_each_engine(SYSTEMS, |world| async move {
        let ground = ground(world).await;
        for case in [ground.normal, ground.close] {
            let (status, body) = ground.send(case, "said.txt", SAID.as_bytes()).await;
            assert_eq!(status, StatusCode::SEE_OTHER, "{body}");
        }
        let on_disk = ground.on_disk();
        assert_eq!(on_disk.len(), 2, "one for each case: {on_disk:?}");
        for file in &on_disk {
            let bytes = std::fs::read(file).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains("Zqsecret"));
        }
        for case in [ground.normal, ground.close] {
            let id = ground.listed(case).await[0]["id"]
                .as_str()
                .unwrap()
                .to_owned();
            let (status, link) = ground.link(case, &id, "").await;
            assert_eq!(status, StatusCode::SEE_OTHER);
            let file = ground.program.page("worker", &link).await;
            assert_eq!(file.body, SAID);
            assert!(
                file.header("content-disposition")
                    .starts_with("attachment;")
            );
            assert_eq!(file.header("x-content-type-options"), "nosniff");
            assert!(file.header("content-security-policy").contains("sandbox"));
            assert_eq!(file.header("cache-control"), "no-store");
            // Another's session, though they may see the normal case: the link is not theirs.
            let other = ground.program.page("colleague", &link).await;
            assert_eq!(other.status, StatusCode::NOT_FOUND);
            ground.world.clock.advance_seconds(61);
            let late = ground.program.page("worker", &link).await;
            assert_eq!(late.status, StatusCode::NOT_FOUND);
        }
        let given = "SELECT COUNT(*) FROM journal_entry WHERE action = 'labourline.file.given'";
        assert_eq!(ground.count(given).await, 2);
        let hidden = format!("/cases/{}/files", ground.close);
        let denied = ground.program.page("colleague", &hidden).await;
        assert_eq!(denied.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn one_content_is_one_file_in_a_case_and_two_in_two() {
    on_each_engine(SYSTEMS, |world| async move {
        let ground = ground(world).await;
        for _ in 0..3 {
            ground
                .send(ground.normal, "said.txt", SAID.as_bytes())
                .await;
        }
        assert_eq!(
            ground.listed(ground.normal).await.as_array().unwrap().len(),
            1
        );
        assert_eq!(ground.on_disk().len(), 1, "nothing is left of the others");
        ground.send(ground.close, "said.txt", SAID.as_bytes()).await;
        assert_eq!(ground.on_disk().len(), 2);
        let addresses = "SELECT COUNT(DISTINCT address) FROM files";
        assert_eq!(ground.count(addresses).await, 2);
    });
}

#[test]
fn a_picture_is_passed_on_without_its_place_and_a_false_file_is_refused_in_words() {
    on_each_engine(SYSTEMS, |world| async move {
        let ground = ground(world).await;
        let photograph = jpeg_with_place(PLACE);
        let (status, body) = ground.send(ground.normal, "slip.jpg", &photograph).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{body}");
        let id = ground.listed(ground.normal).await[0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let (_, whole) = ground.link(ground.normal, &id, "").await;
        assert!(
            ground
                .program
                .page("worker", &whole)
                .await
                .body
                .contains("GPS 20.2961")
        );
        let (_, copy) = ground.link(ground.normal, &id, "yes").await;
        let copy = ground.program.page("worker", &copy).await;
        assert_eq!(
            (copy.status, copy.header("content-type")),
            (StatusCode::OK, "image/jpeg")
        );
        assert!(!copy.body.contains("GPS") && !copy.body.contains("Exif"));
        let before = ground.on_disk().len();
        for (name, content, words) in [
            ("slip.png", photograph.as_slice(), "says another kind"),
            (
                "page.svg",
                b"<svg><script>x</script></svg>".as_slice(),
                "Files of this kind",
            ),
            ("slip.jpg", &photograph[..200], "ends in the middle"),
            ("empty.txt", b"", "nothing in this file"),
        ] {
            let (status, body) = ground.send(ground.normal, name, content).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            assert!(body.contains(words), "{name}: {body}");
        }
        assert_eq!(
            ground.on_disk().len(),
            before,
            "nothing is left of what was refused"
        );
    });
}

#[test]
fn a_file_taken_away_is_gone_and_a_case_raised_later_keeps_its_files_close() {
    on_each_engine(SYSTEMS, |world| async move {
        let ground = ground(world).await;
        ground
            .send(ground.normal, "said.txt", SAID.as_bytes())
            .await;
        let id = ground.listed(ground.normal).await[0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let case = format!("/api/cases/{}", ground.normal);
        let version = ground
            .program
            .call("worker", "GET", &case, &[], None)
            .await
            .json()["version"]
            .to_string();
        let raised = serde_json::json!({ "sensitivity": "restricted" });
        let raised = ground
            .program
            .call(
                "worker",
                "PATCH",
                &case,
                &[("if-match", &format!("\"{version}\""))],
                Some(raised),
            )
            .await;
        assert!(raised.status.is_success(), "{}", raised.body);
        assert_eq!(
            ground
                .count("SELECT COUNT(*) FROM files WHERE closely = TRUE")
                .await,
            1
        );
        let (_, link) = ground.link(ground.normal, &id, "").await;
        assert_eq!(ground.program.page("worker", &link).await.body, SAID);

        let page = format!("/cases/{}/files", ground.normal);
        let to = format!("{page}/{id}/removal");
        let wordless = ground
            .program
            .send("worker", &page, &to, &[("why", "")])
            .await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let gone = ground
            .program
            .send("worker", &page, &to, &[("why", "Sent by mistake")])
            .await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
        let (status, _) = ground.link(ground.normal, &id, "").await;
        assert_eq!(status, StatusCode::CONFLICT);
        assert_eq!(
            ground.program.page("worker", &link).await.status,
            StatusCode::NOT_FOUND
        );
        let left = "SELECT COUNT(*) FROM files WHERE wrapped IS NOT NULL";
        assert_eq!(ground.count(left).await, 0);
        assert_eq!(ground.on_disk().len(), 1);
        let files = Files::in_folder(ground.world.folder.path().join("files"));
        let program = ground.world.program();
        FilesSwept(files)
            .run(&ground.world.db, &program)
            .await
            .unwrap();
        assert_eq!(ground.on_disk().len(), 0);
        // The same may be sent again.
        ground
            .send(ground.normal, "said.txt", SAID.as_bytes())
            .await;
        assert_eq!(
            ground.listed(ground.normal).await.as_array().unwrap().len(),
            2
        );
        assert_eq!(ground.on_disk().len(), 1);
        let _ = &ground.worker;
    });
}

#[test]
fn what_was_changed_on_the_shelf_is_refused() {
    on_each_engine(SYSTEMS, |world| async move {
        let ground = ground(world).await;
        // Three pieces.
        let long = "मज़दूरी नहीं मिली\n".repeat(7_000);
        ground
            .send(ground.normal, "said.txt", long.as_bytes())
            .await;
        let id = ground.listed(ground.normal).await[0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let file = ground.on_disk().remove(0);
        let sound = std::fs::read(&file).unwrap();
        assert!(sound.len() > 262_144, "{}", sound.len());
        let key = ground
            .world
            .db
            .read((), |tx, ()| {
                Box::pin(async move {
                    let case = tx
                        .one("SELECT case_id FROM files", &[], |row| row.get(0))
                        .await?;
                    let id = tx
                        .one("SELECT id FROM files", &[], |row| row.get(0))
                        .await?;
                    Ok::<_, platform::DbError>(store::on_shelf(tx, case, id).await?.unwrap().key)
                })
            })
            .await
            .unwrap();
        let opened = |bytes: &[u8]| {
            std::fs::write(&file, bytes).unwrap();
            platform::files::sealed::open_whole(&key, &id, &file)
        };
        assert_eq!(opened(&sound).unwrap(), long.as_bytes());
        let piece = sound.len().min(128 * 1024 + 45);
        let mut turned = sound[piece..].to_vec();
        turned.extend_from_slice(&sound[..piece]);
        let mut flipped = sound.clone();
        flipped[piece + 100] ^= 1;
        for (what, changed) in [
            ("cut off at a piece", sound[..piece].to_vec()),
            ("cut off inside one", sound[..sound.len() - 3].to_vec()),
            ("pieces turned round", turned),
            ("one bit", flipped),
            (
                "more behind the end",
                [&sound[..], &sound[..piece]].concat(),
            ),
        ] {
            assert!(opened(&changed).is_err(), "{what}");
        }
    });
}
