//! Passwords: Argon2id, never inside a transaction, never more than a few at once, so that a crowd at the door does not eat the machine.

use crate::config::Config;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use kernel::{Chance, FieldProblem};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::Semaphore;

/// The most characters of a password; more is only work for the machine.
pub const PASSWORD_CHARACTERS_MAX: usize = 200;

/// What can go wrong while hashing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too many wait already.
    #[error("too many sign-ins at once")]
    Busy,
    /// The settings or a stored hash can't be used.
    #[error("passwords can't be hashed")]
    Fault,
}

impl From<PasswordError> for kernel::Problem {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => {
                kernel::Problem::new(kernel::ProblemKind::Busy, "platform.busy").retry_after(3)
            }
            PasswordError::Fault => kernel::Problem::internal(),
        }
    }
}

/// Hashes and verifies passwords. Cheap to clone.
#[derive(Clone)]
pub struct Hasher {
    inner: Arc<Inner>,
}

/// Secrets drawn by the program are hashed with a so many times smaller memory than passwords: nobody guesses them from a list.
const DRAWN_MEMORY_PART: u32 = 16;
/// The least memory Argon2 takes for a lane.
const LANE_MEMORY_KIB_MIN: u32 = 8;

struct Inner {
    argon2: Argon2<'static>,
    /// For secrets the program drew.
    drawn: Argon2<'static>,
    /// The hash of nobody's password: verified for logins that do not exist, so that they take as long as those that do.
    nobody: String,
    turns: Semaphore,
    waiting: AtomicU32,
    waiting_max: u32,
}

impl Hasher {
    /// A hasher of these settings.
    pub fn new(config: &Config) -> Result<Self, PasswordError> {
        let params = Params::new(
            config.password_memory_kib,
            config.password_passes,
            config.password_lanes,
            None,
        )
        .map_err(|_| PasswordError::Fault)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let least = LANE_MEMORY_KIB_MIN * config.password_lanes;
        let params = Params::new(
            (config.password_memory_kib / DRAWN_MEMORY_PART).max(least),
            config.password_passes,
            config.password_lanes,
            None,
        )
        .map_err(|_| PasswordError::Fault)?;
        let drawn = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = hash_with(&argon2, "nobody has this password", &[7; 16])?;
        Ok(Self {
            inner: Arc::new(Inner {
                argon2,
                drawn,
                nobody,
                turns: Semaphore::new(config.passwords_hashed_at_once_max.max(1) as usize),
                waiting: AtomicU32::new(0),
                waiting_max: config.passwords_waiting_max,
            }),
        })
    }

    /// The hash to keep (PHC text with its own parameters and salt).
    pub async fn hash(&self, chance: &dyn Chance, password: &str) -> Result<String, PasswordError> {
        let mut salt = [0; 16];
        chance.fill(&mut salt);
        let password = password.to_owned();
        self.in_turn(move |inner| hash_with(&inner.argon2, &password, &salt))
            .await?
    }

    /// The hashes of many secrets in their order, made in one turn and each with a sixteenth of a password's memory: for hundreds of
    /// secrets of at least nine digits that the program drew, all different. [`Hasher::verify`] knows them again.
    pub async fn hash_drawn(
        &self,
        chance: &dyn Chance,
        secrets: &[String],
    ) -> Result<Vec<String>, PasswordError> {
        let salted: Vec<(String, [u8; 16])> = secrets
            .iter()
            .map(|secret| {
                let mut salt = [0; 16];
                chance.fill(&mut salt);
                (secret.clone(), salt)
            })
            .collect();
        self.in_turn(move |inner| {
            salted
                .iter()
                .map(|(secret, salt)| hash_with(&inner.drawn, secret, salt))
                .collect()
        })
        .await?
    }

    /// Whether `password` is the one of `hash`. Without a hash (no such login, no password set) the answer is no, after the same work.
    pub async fn verify(&self, hash: Option<&str>, password: &str) -> Result<bool, PasswordError> {
        // Nobody's password is longer; cutting keeps the work the same without refusing early.
        let password: String = password.chars().take(PASSWORD_CHARACTERS_MAX + 1).collect();
        let hash = hash.map(str::to_owned);
        self.in_turn(move |inner| {
            let parsed = PasswordHash::new(hash.as_deref().unwrap_or(&inner.nobody))
                .map_err(|_| PasswordError::Fault)?;
            let fits = inner
                .argon2
                .verify_password(password.as_bytes(), &parsed)
                .is_ok();
            Ok(fits && hash.is_some())
        })
        .await?
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> T + Send + 'static,
    ) -> Result<T, PasswordError> {
        let waiting = Waiting::join(&self.inner).ok_or(PasswordError::Busy)?;
        let turn = self
            .inner
            .turns
            .acquire()
            .await
            .map_err(|_| PasswordError::Fault)?;
        drop(waiting);
        let inner = Arc::clone(&self.inner);
        let done = tokio::task::spawn_blocking(move || work(&inner)).await;
        drop(turn);
        done.map_err(|_| PasswordError::Fault)
    }
}

/// A place in the queue, given back when the wait ends, however it ends.
struct Waiting<'a>(&'a AtomicU32);

impl<'a> Waiting<'a> {
    fn join(inner: &'a Inner) -> Option<Self> {
        let before = inner.waiting.fetch_add(1, Ordering::SeqCst);
        let place = Self(&inner.waiting);
        (before < inner.waiting_max).then_some(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

fn hash_with(
    argon2: &Argon2<'_>,
    password: &str,
    salt: &[u8; 16],
) -> Result<String, PasswordError> {
    argon2
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash: PasswordHash| hash.to_string())
        .map_err(|_| PasswordError::Fault)
}

/// What is wrong with a password that somebody chose for `login`, if anything: too short, too long, or easy to guess.
pub fn weakness(config: &Config, field: &str, password: &str, login: &str) -> Option<FieldProblem> {
    let characters = password.chars().count();
    if characters < config.password_characters_min as usize {
        return Some(
            FieldProblem::new(field, "people.password.short")
                .with("least", config.password_characters_min),
        );
    }
    if characters > PASSWORD_CHARACTERS_MAX {
        return Some(
            FieldProblem::new(field, "people.password.long").with("most", PASSWORD_CHARACTERS_MAX),
        );
    }
    let low = password.to_lowercase();
    let own = login.split('@').next().unwrap_or(login);
    let mut letters: Vec<char> = low.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let contains_login = own.len() >= 3 && low.contains(own);
    let common = ["password", "1234567890", "qwertyuiop", "sangam123"]
        .iter()
        .any(|common| low.contains(common));
    (contains_login || common || letters.len() < 5)
        .then(|| FieldProblem::new(field, "people.password.easy"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::chance::SeededChance;

    fn quick() -> Config {
        Config {
            password_memory_kib: 64,
            password_passes: 1,
            ..Config::default()
        }
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other() {
        let hasher = Hasher::new(&quick()).unwrap();
        let chance = SeededChance::new(3);
        let hash = hasher.hash(&chance, "river meets river").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{hash}");
        assert!(
            hasher
                .verify(Some(&hash), "river meets river")
                .await
                .unwrap()
        );
        assert!(
            !hasher
                .verify(Some(&hash), "river meets rivers")
                .await
                .unwrap()
        );
        assert!(
            !hasher
                .verify(None, "nobody has this password")
                .await
                .unwrap()
        );
        let again = hasher.hash(&chance, "river meets river").await.unwrap();
        assert_ne!(hash, again);
    }

    #[tokio::test]
    async fn drawn_secrets_are_known_again_each_with_its_own_salt() {
        let config = Config {
            password_memory_kib: 1_024,
            ..quick()
        };
        let hasher = Hasher::new(&config).unwrap();
        let secrets = vec!["012482190637".to_owned(), "012482190637".to_owned()];
        let hashes = hasher
            .hash_drawn(&SeededChance::new(3), &secrets)
            .await
            .unwrap();
        assert_ne!(hashes[0], hashes[1]);
        for hash in &hashes {
            assert!(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{hash}");
            assert!(hasher.verify(Some(hash), &secrets[0]).await.unwrap());
            assert!(!hasher.verify(Some(hash), "012482190638").await.unwrap());
        }
    }

    #[tokio::test]
    async fn a_crowd_is_told_to_wait() {
        let config = Config {
            passwords_waiting_max: 0,
            ..quick()
        };
        let hasher = Hasher::new(&config).unwrap();
        assert_eq!(hasher.verify(None, "x").await, Err(PasswordError::Busy));
    }

    #[test]
    fn passwords_easy_to_guess_are_refused() {
        let config = Config::default();
        let wrong = |password: &str| {
            weakness(&config, "password", password, "meena@sangam.example").map(|p| p.code)
        };
        assert_eq!(wrong("kurz"), Some("people.password.short"));
        assert_eq!(wrong(&"ab".repeat(120)), Some("people.password.long"));
        assert_eq!(wrong("aaaaaaaaaaaaaaaa"), Some("people.password.easy"));
        assert_eq!(wrong("xx meena meena xx"), Some("people.password.easy"));
        assert_eq!(wrong("my Password is it"), Some("people.password.easy"));
        assert_eq!(wrong("नदी से नदी मिलती है"), None);
        assert_eq!(wrong("river meets river"), None);
    }
}
