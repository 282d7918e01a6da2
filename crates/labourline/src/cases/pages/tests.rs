//! The link from a list to the file of what it shows.

use crate::testing::program::Program;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::{Role, RoleGrant};
use platform::testing::on_each_engine;

/// Where the page's link to a file leads.
fn export_link(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("href=\"/cases/export.csv")?;
    let query = rest
        .split('"')
        .next()?
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    Some(format!("/cases/export.csv{query}"))
}

#[test]
fn the_list_links_to_the_file_of_what_it_shows() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        for name in ["Sunita Invented", "Ramesh Namoona"] {
            let mut input = case_of(&scope, name, "9437012345", false);
            input.owner_id = scope.account();
            open(&world, &scope, input).await;
        }
        let counts_only = scope.clone().with_roles(vec![RoleGrant {
            role: Role::Coordinator,
            chapter: None,
        }]);
        let program = Program::new(&world, &[("mine", &scope), ("counts", &counts_only)]);
        let page = program.page("mine", "/cases").await.body;
        let link = export_link(&page).unwrap();
        assert_eq!(link, "/cases/export.csv?state=open");
        let file = program.page("mine", &link).await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        // A line for each case under the heading; names only leave when a second person let them.
        let lines = |file: &str| file.lines().count();
        assert_eq!(lines(&file.body), 3, "{}", file.body);
        assert!(!file.body.contains("Sunita") && !file.body.contains("Namoona"));
        // Narrowed as the list is: the file holds what the page shows, and no more.
        let narrowed = program
            .page("mine", "/cases?q=Namoona&state=all")
            .await
            .body;
        let link = export_link(&narrowed).unwrap();
        assert_eq!(link, "/cases/export.csv?q=Namoona&state=all");
        let file = program.page("mine", &link).await.body;
        assert_eq!(lines(&file), 2, "{file}");
        // Where nothing may be taken away there is no link.
        let list = program.page("counts", "/cases").await.body;
        assert_eq!(export_link(&list), None);
    });
}
