//! The way to PostgreSQL: encrypted, unless it stays on this machine or whoever runs the program says otherwise.

use super::DbError;
use std::sync::Arc;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// Reads an address. One that says nothing of `sslmode` and leads to another machine means TLS: a server, or somebody between, that offers
/// none is refused. (PostgreSQL's own default takes what it is given.)
pub(super) fn config(address: &str) -> Result<Config, DbError> {
    let mut config: Config = address
        .parse()
        .map_err(|error: tokio_postgres::Error| DbError::Unreachable(error.to_string()))?;
    let elsewhere = config.get_hosts().iter().any(is_elsewhere)
        || config.get_hostaddrs().iter().any(|to| !to.is_loopback());
    if elsewhere && !address.contains("sslmode") {
        config.ssl_mode(SslMode::Require);
    }
    Ok(config)
}

fn is_elsewhere(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            let here = name.parse::<std::net::IpAddr>();
            name != "localhost" && !here.is_ok_and(|to| to.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => false,
    }
}

/// TLS 1.2 or 1.3 against the web's root certificates.
pub(super) fn connector() -> Result<tokio_postgres_rustls::MakeRustlsConnect, DbError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| DbError::Fault(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(tokio_postgres_rustls::MakeRustlsConnect::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_machine_is_spoken_to_by_tls_unless_the_address_says_otherwise() {
        for (address, mode) in [
            ("postgres://a@db.example/sangam", SslMode::Require),
            ("postgres://a@192.0.2.7/sangam", SslMode::Require),
            ("postgres://a@localhost,db.example/sangam", SslMode::Require),
            (
                "postgres://a@db.example/sangam?sslmode=prefer",
                SslMode::Prefer,
            ),
            (
                "postgres://a@db.example/sangam?sslmode=disable",
                SslMode::Disable,
            ),
            ("postgres://a@localhost/sangam", SslMode::Prefer),
            ("postgres://a@127.0.0.1/sangam", SslMode::Prefer),
            (
                "postgres://a@%2Fvar%2Frun%2Fpostgresql/sangam",
                SslMode::Prefer,
            ),
        ] {
            assert_eq!(config(address).unwrap().get_ssl_mode(), mode, "{address}");
        }
    }
}
