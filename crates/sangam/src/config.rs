//! The configuration: one TOML file, each system with a section of its own; what is not written has a sound value.
//!
//! Order of precedence: command line, environment (`SANGAM_DATABASE`, `SANGAM_DATA`, `SANGAM_LISTEN`), file, defaults.

use platform::db::Location;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// All sections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where readers connect.
    pub server: Server,
    /// Where the data are.
    pub data: Data,
    /// What is logged.
    pub log: Log,
    /// Outgoing mail.
    pub mail: Mail,
    /// How people sign in.
    pub people: people::Config,
    /// The desk.
    pub labourline: labourline::Config,
}

/// Section `[server]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// Address and port to listen on. Behind a proxy keep it on loopback.
    pub listen: SocketAddr,
    /// The address readers type, for links in print and mail: `https://sangam.example.org`. Where it begins with https, cookies are marked secure.
    pub public_address: String,
    /// Proxies in front whose `X-Forwarded-For` is believed; 0 where readers connect directly.
    pub trusted_proxies: usize,
    /// The largest body of a request, where a page names no other.
    pub body_bytes_max: usize,
    /// The longest a request may take.
    pub request_seconds_max: u64,
    /// Requests under way when the program is told to stop are given so long.
    pub stop_within_seconds: u64,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_address: String::new(),
            trusted_proxies: 0,
            body_bytes_max: 1024 * 1024,
            request_seconds_max: 30,
            stop_within_seconds: 20,
        }
    }
}

/// Section `[data]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Data {
    /// The data folder: the keys, and the SQLite database where no other is named.
    pub folder: PathBuf,
    /// `postgres://…` for PostgreSQL; empty for SQLite in the data folder.
    pub database: String,
    /// The file that holds the database's address, so that its password stands in no configuration; empty where there is none.
    pub database_file: String,
    /// The folder of files people send, sealed; empty for `files` in the data folder. Programs that serve one database share it.
    pub files_folder: String,
    /// The file of the keys for what identifies people; empty for `keys/data.key` in the data folder.
    pub key_file: String,
    /// A command that prints those keys, in place of a file: a password store, a module of hardware.
    pub key_command: String,
}

impl Default for Data {
    fn default() -> Self {
        Self {
            folder: PathBuf::from("data"),
            database: String::new(),
            database_file: String::new(),
            files_folder: String::new(),
            key_file: String::new(),
            key_command: String::new(),
        }
    }
}

/// Section `[log]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// `error`, `warn`, `info`, `debug` or a filter such as `info,labourline=debug`.
    pub level: String,
    /// One JSON object a line instead of text.
    pub json: bool,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            level: "info".to_owned(),
            json: false,
        }
    }
}

/// Section `[mail]`. Mail is not sent yet; the address is checked, so that it is right on the day it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// The mail server that takes our mail, `host:port`; empty where there is none.
    pub smtp_address: String,
}

/// What can be wrong with a configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("can't read {path}: {why}")]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// The file is not what it should be.
    #[error("{path}: {why}")]
    Wrong {
        /// Which.
        path: PathBuf,
        /// What.
        why: String,
    },
}

impl Config {
    /// Reads the file at `path`; without one named, `sangam.toml` in the working folder where there is one.
    pub fn read(path: Option<&Path>) -> Result<Self, ConfigError> {
        let (path, must) = match path {
            Some(path) => (path.to_owned(), true),
            None => (PathBuf::from("sangam.toml"), false),
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if !must && error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => {
                return Err(ConfigError::Unreadable {
                    path,
                    why: error.to_string(),
                });
            }
        };
        toml::from_str(&text).map_err(|error| ConfigError::Wrong {
            path,
            why: error.to_string(),
        })
    }

    /// Where the database is.
    pub fn location(&self) -> Result<Location, ConfigError> {
        if !self.data.database_file.is_empty() {
            let path = PathBuf::from(&self.data.database_file);
            let text = std::fs::read_to_string(&path).map_err(|error| ConfigError::Unreadable {
                path,
                why: error.to_string(),
            })?;
            return Ok(Location::parse(text.trim()));
        }
        Ok(match self.data.database.as_str() {
            "" => Location::File(self.data.folder.join("sangam.db")),
            named => Location::parse(named),
        })
    }

    /// The folder of the keys.
    pub fn keys_folder(&self) -> PathBuf {
        self.data.folder.join("keys")
    }

    /// The folder of files people send.
    pub fn files_folder(&self) -> PathBuf {
        match self.data.files_folder.as_str() {
            "" => self.data.folder.join("files"),
            named => PathBuf::from(named),
        }
    }

    /// The whole configuration with its defaults, as the example file shows it.
    pub fn example() -> String {
        let body = toml::to_string_pretty(&Self::default()).unwrap_or_default();
        format!(
            "# Every setting of Sangam with the value it has when nothing is written. What each one means stands in the\n\
             # documentation of its section: `sangam config --help` names the files. Units stand in the names.\n\n{body}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_the_default() {
        let read: Config = toml::from_str(&Config::example()).unwrap();
        assert_eq!(read, Config::default());
    }

    #[test]
    fn a_misspelt_setting_is_refused_by_name() {
        let error = toml::from_str::<Config>("[server]\nlisten_on = \"x\"\n")
            .unwrap_err()
            .to_string();
        assert!(error.contains("listen_on"), "{error}");
    }
}
