//! One box, every group, on both engines.

use super::*;
use crate::cases::OpenCase;
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::Confidence;
use crate::employers::{NewEmployer, NewLink};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use crate::worksites::NewWorksite;
use platform::testing::{World, on_each_engine};

fn against(mut input: OpenCase, employer: &str, site: &str) -> OpenCase {
    input.opponent_unknown = false;
    input.worksite = Some(NewWorksite {
        name: site.to_owned(),
        pin: String::new(),
    });
    input.chain = vec![NewLink {
        employer: NewEmployer {
            name: employer.to_owned(),
            kind: Some(EmployerKind::Contractor),
            ..NewEmployer::default()
        },
        link: ChainLinkKind::PaidBy,
        confidence: Confidence::Said,
    }];
    input
}

async fn ask(world: &World, scope: &Scope, typed: &str) -> Everything {
    let measure = Measure {
        cases: PageRequest::first(50),
        persons_max: 20,
        summaries: true,
    };
    world
        .db
        .read(
            (scope.clone(), typed.to_owned()),
            move |tx, (scope, typed)| Box::pin(search_all(tx, scope, typed, measure)),
        )
        .await
        .unwrap()
}

#[test]
fn everything_is_found_in_its_group_however_it_is_written() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        let input = against(
            case_of(&mine, "सुनीता नमूना", "9437012345", false),
            "उदाहरण इन्फ्रा Pvt Ltd",
            "नमूनापुर टावर",
        );
        let opened = open(&world, &mine, input).await;
        let all = ask(&world, &mine, "Sunita").await;
        assert_eq!(all.persons.len(), 1);
        assert_eq!(all.persons[0].cases, 1);
        assert_eq!(all.near_cases.len(), 1);
        assert!(all.cases.items.is_empty());
        let all = ask(&world, &mine, "सुनीता").await;
        assert_eq!((all.cases.items.len(), all.near_cases.len()), (1, 0));
        let all = ask(&world, &mine, "Udaharan Pvt Ltd").await;
        assert_eq!(all.employers.len(), 1, "{all:?}");
        let all = ask(&world, &mine, "Namunapur").await;
        assert_eq!(all.sites.len(), 1);
        assert_eq!(all.sites[0].cases, 1);
        let all = ask(&world, &mine, &opened.reference.to_string()).await;
        assert_eq!(all.meant, Some(Meant::Case(opened.reference)));
        let all = ask(&world, &mine, "94370 12345").await;
        assert_eq!((all.cases.items.len(), all.persons.len()), (1, 1));
        // The same employer is known to another chapter; nothing else is.
        let all = ask(&world, &other, "Udaharan").await;
        assert_eq!(all.employers.len(), 1);
        for typed in ["Sunita", "सुनीता", "Namunapur", "9437012345"] {
            assert!(ask(&world, &other, typed).await.is_empty(), "{typed}");
        }
    });
}

#[test]
fn who_is_known_from_a_closely_kept_case_alone_is_not_there_for_others() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let (named, colleague) = (desk(&world, here), desk(&world, here));
        let input = case_of(&named, "Xerxes Namoona", "9437012345", true);
        let opened = open(&world, &named, input).await;
        // No index holds the name: whoever works on the case finds it by its reference.
        for typed in ["Xerxes", "ज़र्कसेस", "Xerxez"] {
            assert!(ask(&world, &named, typed).await.is_empty(), "{typed}");
        }
        let reference = opened.reference.to_string();
        let all = ask(&world, &named, &reference).await;
        assert_eq!(all.meant, Some(Meant::Case(opened.reference)));
        for typed in ["Xerxes", "ज़र्कसेस", "Xerxez", "9437012345", &reference] {
            let all = ask(&world, &colleague, typed).await;
            assert!(all.is_empty() && all.meant.is_none(), "{typed}");
        }
    });
}

#[test]
fn a_rebuild_fills_the_vocabulary_of_cases_employers_and_sites() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let input = against(
            case_of(&mine, "सुनीता नमूना", "9437012345", false),
            "उदाहरण इन्फ्रा",
            "नमूनापुर टावर",
        );
        open(&world, &mine, input).await;
        let (tx_scope, program) = (world.program(), world.program());
        drop(tx_scope);
        let done = fill::rebuild(&world.db, || program.clone(), |_, _| {})
            .await
            .unwrap();
        assert_eq!(done, 1);
        assert_eq!(ask(&world, &mine, "Sunita").await.near_cases.len(), 1);
    });
}
