//! The query layer and the table of rules, held against each other: 10,000 random worlds on each engine.

use super::{NamedUntil, Seen, allowed_by};
use crate::cases::case::Case;
use crate::cases::store::{self, CaseKey, Filter, Order};
use crate::cases::view::{count_cases, list_cases};
use crate::cases::words::{Sensitivity, Stage};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::chance::SeededChance;
use kernel::{AccountId, CaseId, Chance, ChapterId, Moment, PageRequest, Role, RoleGrant};
use platform::testing::{World, on_each_engine};
use platform::{Actor, DbError, Scope, Tx, params};
use std::collections::BTreeMap;

/// Rounds: each has cases of its own.
const ROUNDS: u64 = 50;
/// Cases of a round.
const CASES: u64 = 20;
/// Those who ask in a round: each is a world of its own, with roles, time and relations drawn anew.
const ASKERS: u64 = 200;
/// Askers of one reading: it has to end within the time a reading may take.
const ASKED_AT_ONCE: usize = 10;

struct Drawn {
    case: Case,
    named: Vec<NamedUntil>,
    relations: Vec<&'static str>,
}

impl Drawn {
    fn seen(&self) -> Seen<'_> {
        Seen {
            id: self.case.id,
            chapter: self.case.chapter_id,
            sensitivity: self.case.sensitivity,
            owner: self.case.owner_id,
            open: self.case.is_open(),
            named: &self.named,
        }
    }
}

struct Draw {
    chance: SeededChance,
    chapters: Vec<ChapterId>,
    accounts: Vec<AccountId>,
    now: Moment,
}

impl Draw {
    fn below(&self, bound: u64) -> usize {
        usize::try_from(self.chance.below(bound)).unwrap()
    }
    fn one<'a, T>(&self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len() as u64)]
    }
    /// A moment that is over, ends now, or is still to come.
    fn until(&self) -> Moment {
        let seconds = *self.one(&[-2_419_200, -1, 0, 1, 14_400, 2_419_200]);
        self.now.plus_seconds(seconds)
    }

    fn case(&self, template: &Case, scope: &Scope) -> Drawn {
        let mut case = template.clone();
        case.id = scope.new_id();
        case.reference = scope.new_reference();
        case.chapter_id = *self.one(&self.chapters);
        case.sensitivity = *self.one(Sensitivity::ALL);
        case.owner_id = Some(*self.one(&self.accounts));
        if self.below(3) == 0 {
            case.stage = Stage::Closed;
            case.outcome = Some(crate::cases::outcome::Outcome::Unreachable);
            case.closed_at = Some(self.now);
        }
        let (mut named, mut relations) = (Vec::new(), Vec::new());
        for account in &self.accounts {
            for relation in ["owner", "named", "told", "further", "opening"] {
                if self.below(8) == 0 {
                    named.push(NamedUntil {
                        account: *account,
                        until: self.until(),
                        opening: relation == "opening",
                    });
                    relations.push(relation);
                }
            }
        }
        Drawn {
            case,
            named,
            relations,
        }
    }

    fn asker(&self, world: &World, cases: &[Drawn]) -> Scope {
        let actor = match self.below(20) {
            0 => Actor::Program,
            1 => Actor::Nobody,
            2 => Actor::Worker(platform::OwnMatter {
                case: self.one(cases).case.id,
                claimant: 1,
            }),
            _ => Actor::Account(*self.one(&self.accounts)),
        };
        let roles: Vec<RoleGrant> = (0..self.below(4))
            .map(|_| {
                let role = *self.one(&Role::ALL);
                let chapter = role.in_chapter().then(|| *self.one(&self.chapters));
                RoleGrant { role, chapter }
            })
            .collect();
        let later = *self.one(&[0, 0, 0, 1, 86_400]);
        world
            .scope(actor)
            .with_roles(roles)
            .at(self.now.plus_seconds(later))
    }
}

async fn write(tx: &Tx, drawn: &[Drawn]) -> Result<(), DbError> {
    tx.execute("DELETE FROM case_access", &[]).await?;
    tx.execute("DELETE FROM cases", &[]).await?;
    for one in drawn {
        store::insert(tx, &one.case).await?.unwrap();
        for (named, relation) in one.named.iter().zip(&one.relations) {
            tx.execute(
                "INSERT INTO case_access (case_id, account_id, relation, since, until, given_by, why) \
                 VALUES ($1, $2, $3, 0, $4, 'test', '')",
                params![one.case.id, named.account, *relation, named.until],
            )
            .await?;
        }
    }
    Ok(())
}

/// What the query layer shows: in a list, in a count, and one case for itself.
async fn shown(tx: &Tx, scope: &Scope, one: CaseId) -> Result<(Vec<CaseId>, i64, bool), DbError> {
    let all = Filter::default();
    let listed = list_cases(tx, scope, &all, Order::Newest, PageRequest::first(100)).await?;
    let mut ids: Vec<CaseId> = listed.items.iter().map(|line| line.id).collect();
    ids.sort_unstable();
    let counted = count_cases(tx, scope, &all).await?;
    let found = store::find(tx, scope, CaseKey::Id(one)).await?.is_some();
    Ok((ids, counted, found))
}

#[test]
fn the_query_layer_and_the_rules_agree_on_ten_thousand_worlds() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let owner = desk(&world, here);
        let opened = open(
            &world,
            &owner,
            case_of(&owner, "Namoona Sita", "9000000131", false),
        )
        .await;
        let template = world
            .db
            .read((owner, opened.id), |tx, (scope, id)| {
                Box::pin(store::find(tx, scope, CaseKey::Id(*id)))
            })
            .await
            .unwrap()
            .unwrap();
        let program = world.program();
        let draw = Draw {
            chance: SeededChance::new(60),
            chapters: (0..3).map(|_| program.new_id()).collect(),
            accounts: (0..6).map(|_| program.new_id()).collect(),
            now: program.now(),
        };
        let (mut worlds, mut agreed) = (0_u64, 0_u64);
        let mut by_rule: BTreeMap<&str, u64> = BTreeMap::new();
        for round in 0..ROUNDS {
            let drawn: std::sync::Arc<Vec<Drawn>> =
                std::sync::Arc::new((0..CASES).map(|_| draw.case(&template, &program)).collect());
            world
                .db
                .write(std::sync::Arc::clone(&drawn), |tx, drawn| {
                    Box::pin(write(tx, drawn))
                })
                .await
                .unwrap();
            let askers: Vec<(Scope, usize)> = (0..ASKERS)
                .map(|_| (draw.asker(&world, &drawn), draw.below(CASES)))
                .collect();
            let mut answers = Vec::new();
            for asked in askers.chunks(ASKED_AT_ONCE) {
                let asked = (std::sync::Arc::clone(&drawn), asked.to_vec());
                let answered = world.db.read(asked, |tx, (drawn, askers)| {
                    Box::pin(async move {
                        let mut answers = Vec::new();
                        for (scope, at) in askers {
                            answers.push(shown(tx, scope, drawn[*at].case.id).await?);
                        }
                        Ok::<_, DbError>(answers)
                    })
                });
                answers.extend(answered.await.unwrap());
            }
            for ((scope, at), (ids, counted, found)) in askers.iter().zip(answers) {
                let mut expected = Vec::new();
                for one in drawn.iter() {
                    let rule = allowed_by(scope, one.seen());
                    *by_rule
                        .entry(rule.map_or("none", |rule| rule.name))
                        .or_default() += 1;
                    if rule.is_some() {
                        expected.push(one.case.id);
                    }
                }
                expected.sort_unstable();
                let one = allowed_by(scope, drawn[*at].seen()).is_some();
                worlds += 1;
                if ids == expected && counted == expected.len() as i64 && found == one {
                    agreed += 1;
                } else {
                    println!("round {round}: {scope:?} sees {ids:?}, by the rules {expected:?}");
                }
            }
        }
        println!(
            "policy and query layer agree on {agreed} of {worlds} worlds; decided by {by_rule:?}"
        );
        assert_eq!((worlds, agreed), (10_000, 10_000));
        // Each rule decided often, and most was refused: a test that can fail.
        for rule in &super::RULES {
            assert!(by_rule[rule.name] > 300, "{by_rule:?}");
        }
        assert!(by_rule["none"] > 20_000, "{by_rule:?}");
    });
}
