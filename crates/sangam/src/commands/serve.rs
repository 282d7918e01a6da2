//! `sangam serve`: the pages, the API and the clocks, until told to stop.

use super::{Failure, Session, say};
use crate::wiring::{self, Parts};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Serves until SIGTERM or Ctrl-C; requests under way are finished.
pub async fn serve(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    if let Some(words) = super::search::unfilled(&db).await? {
        say(&words);
    }
    let keys = session.keys()?;
    let listener = listen(session.config.server.listen).await?;
    let address = listener
        .local_addr()
        .map_err(|error| Failure::new(error.to_string()))?;
    let parts = Parts::real(&session.config, db, keys)?;
    if let Some(link) =
        wiring::first_administrator_link(&parts, &public_address(session, address)).await?
    {
        say(
            "Nobody can sign in yet. Make the first administrator here (good for 24 hours, works once):",
        );
        say(&format!("  {link}"));
    }
    say(&format!(
        "Sangam is at {}",
        public_address(session, address)
    ));
    run(session, parts, listener).await
}

/// Where readers find the program.
pub fn public_address(session: &Session, address: SocketAddr) -> String {
    match session.config.server.public_address.trim_end_matches('/') {
        "" => format!("http://{address}"),
        named => named.to_owned(),
    }
}

/// Takes the port.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| {
        Failure::new(format!("can't listen on {address}: {error}. Is another program there? Name another with --listen"))
    })
}

/// Serves on `listener` until told to stop.
pub async fn run(session: &Session, parts: Parts, listener: TcpListener) -> Result<(), Failure> {
    run_with(session, parts, listener, axum::Router::new()).await
}

/// Serves on `listener`, with some routes besides the program's own, until told to stop.
pub async fn run_with(
    session: &Session,
    parts: Parts,
    listener: TcpListener,
    besides: axum::Router,
) -> Result<(), Failure> {
    wiring::load_law(&parts).await?;
    let law = tokio::spawn(wiring::follow_law(&parts));
    let (stop, stopped) = watch::channel(false);
    let vault = parts.app.db.vault()?;
    let keys = tokio::spawn(async move {
        let every = Duration::from_secs(super::keys::REFRESH_EVERY_SECONDS);
        loop {
            tokio::time::sleep(every).await;
            // The former keys stay in force while there are no others to be had.
            let asked = vault.clone();
            let refreshed = tokio::task::spawn_blocking(move || asked.refresh()).await;
            if let Ok(Err(error)) = refreshed {
                tracing::warn!(%error, "the keys can't be read again");
            }
        }
    });
    let runner = wiring::runner(&parts);
    let clocks = tokio::spawn(runner.run(stopped.clone()));
    let router = besides.merge(wiring::router(&parts));
    let within = Duration::from_secs(session.config.server.stop_within_seconds);
    let mut told = stopped.clone();
    let serving = tokio::spawn(async move {
        axum::serve(
            listener,
            router.into_make_service_with_connect_info::<SocketAddr>(),
        )
        .with_graceful_shutdown(async move {
            let _ = told.wait_for(|stop| *stop).await;
        })
        .await
    });
    signal().await;
    say("Stopping: requests under way are finished.");
    let _ = stop.send(true);
    if tokio::time::timeout(within, serving).await.is_err() {
        tracing::warn!("some requests were not finished in time");
    }
    let _ = tokio::time::timeout(within, clocks).await;
    keys.abort();
    law.abort();
    // Dropping the parts closes the database: its threads finish what waits and fold the log into the file.
    drop(parts);
    Ok(())
}

async fn signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
