//! The secrets of a deployment, each in a file of its own in the data folder's `keys/`, readable by their owner only.

use kernel::Chance;
use platform::journal::JournalKey;
use std::io::{Read, Write};
use std::path::Path;

/// The keys.
#[derive(Clone, Debug)]
pub struct KeyRing {
    /// Signs the journal's seals.
    pub journal: JournalKey,
    /// What the web shell derives its secrets from.
    pub master: Master,
}

/// The master secret; never printed.
#[derive(Clone)]
pub struct Master(pub [u8; 32]);

impl std::fmt::Debug for Master {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Master")
    }
}

impl KeyRing {
    /// Reads the keys, and makes those that are not there yet.
    pub fn load_or_make(folder: &Path, chance: &dyn Chance) -> std::io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        #[cfg(unix)]
        std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(Self {
            journal: JournalKey::load_or_make(&folder.join("journal.key"), chance)?,
            master: Master(secret(&folder.join("master.key"), chance)?),
        })
    }
}

fn secret(path: &Path, chance: &dyn Chance) -> std::io::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    if let Ok(mut file) = std::fs::File::open(path) {
        file.read_exact(&mut bytes)?;
        return Ok(bytes);
    }
    chance.fill(&mut bytes);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    Ok(bytes)
}
