//! The count in the bar above every page of the desk.

use crate::cases::store as cases;
use crate::notices::{NoticeKind, tell};
use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::Problem;
use platform::testing::on_each_engine;

/// What the bar of a page counts; nothing where nothing waits.
fn counted(page: &str) -> Option<&str> {
    let (_, link) = page.split_once("href=\"/notices\"")?;
    let (link, _) = link.split_once("</a>")?;
    let (_, badge) = link.split_once("badge-amber\">")?;
    badge.split('<').next()
}

#[test]
fn the_bar_counts_unread_notices_of_cases_the_reader_may_see() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let colleague = desk(&world, here);
        let elsewhere = desk(&world, chapter(&world, "KL").await);
        let account = scope.account().unwrap();
        let mut told = Vec::new();
        for (name, chapter) in [
            ("Sunita Invented", &scope),
            ("Ramesh Invented", &scope),
            ("Asha Invented", &elsewhere),
        ] {
            let input = case_of(chapter, name, "9437012345", false);
            told.push(open(&world, chapter, input).await.id);
        }
        world
            .db
            .write((world.program(), told), move |tx, (program, told)| {
                Box::pin(async move {
                    for id in told {
                        let case = cases::find(tx, program, (*id).into()).await?.unwrap();
                        tell(tx, program, &case, NoticeKind::Reopened, &[account]).await?;
                    }
                    Ok::<_, Problem>(())
                })
            })
            .await
            .unwrap();
        let program = Program::new(&world, &[("mine", &scope), ("colleague", &colleague)]);
        // The third is about a case of another chapter, which this reader does not see.
        for path in ["/desk", "/cases", "/contacts"] {
            let page = program.page("mine", path).await.body;
            assert_eq!(counted(&page), Some("2 new"), "{path}: {page}");
        }
        assert_eq!(
            counted(&program.page("colleague", "/desk").await.body),
            None
        );
        let page = program.page("mine", "/notices").await.body;
        let (_, rest) = page.split_once("name=\"up_to\" value=\"").unwrap();
        let up_to = rest.split('"').next().unwrap().to_owned();
        program
            .send(
                "mine",
                "/notices",
                "/notices/readings",
                &[("up_to", &up_to)],
            )
            .await;
        assert_eq!(counted(&program.page("mine", "/desk").await.body), None);
    });
}
