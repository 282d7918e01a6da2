//! The command line.

use crate::commands::{self, Failure, Session};
use crate::config::Config;
use clap::{Parser, Subcommand};
use futures_util::future::LocalBoxFuture;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// The working platform of an alliance of independent labour unions.
#[derive(Debug, Parser)]
#[command(name = "sangam", version, max_term_width = 100)]
struct Cli {
    /// The configuration file [default: sangam.toml in the working folder, where there is one]
    #[arg(long, global = true, env = "SANGAM_CONFIG")]
    config: Option<PathBuf>,
    /// The data folder: the keys, and the SQLite database where no other is named
    #[arg(long, global = true, env = "SANGAM_DATA")]
    data: Option<PathBuf>,
    /// postgres://… for PostgreSQL instead of SQLite in the data folder
    #[arg(long, global = true, env = "SANGAM_DATABASE", hide_env_values = true)]
    database: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the program: the pages, the API and the clocks
    Serve {
        /// Address and port to listen on
        #[arg(long, env = "SANGAM_LISTEN")]
        listen: Option<SocketAddr>,
    },
    /// Run a demo alliance of invented persons on a free port, in a folder that is gone afterwards
    Demo {
        /// Address and port to listen on; port 0 takes a free one
        #[arg(long, default_value = "127.0.0.1:0")]
        listen: SocketAddr,
        /// How many cases to invent
        #[arg(long, default_value_t = 320)]
        cases: u32,
        /// Keep the demo's data in this folder
        #[arg(long)]
        keep: Option<PathBuf>,
        /// Make the data and stop, without serving
        #[arg(long)]
        only_fill: bool,
    },
    /// Say what is wrong, in plain words: database, disk, clock, keys, mail
    Check,
    /// Bring the database's schema up to date
    Migrate,
    /// Bring in an existing register of cases (CSV or XLSX)
    Import(commands::register::ImportArguments),
    /// Write the cases somebody may take away into a CSV file
    Export(commands::register::ExportArguments),
    /// Write a consistent copy of everything into a new folder, while the program runs
    Backup {
        /// The new folder
        to: PathBuf,
        /// Write the keys for what identifies people into this file, over the former copy; keep it elsewhere
        #[arg(long, value_name = "FILE")]
        keys_to: Option<PathBuf>,
    },
    /// Put a backup into an empty data folder
    Restore {
        /// The backup's folder
        from: PathBuf,
        /// The copy of the keys (`sangam keys copy`)
        #[arg(long, value_name = "FILE")]
        keys: Option<PathBuf>,
    },
    /// The keys for what identifies people
    #[command(subcommand)]
    Keys(commands::keys::KeysCommand),
    /// What to know and to write within hours after data got out
    #[command(subcommand)]
    Breach(commands::breach::BreachCommand),
    /// What is kept for how long
    #[command(subcommand)]
    Retention(commands::retention::RetentionCommand),
    /// The append-only record of what was done and read
    #[command(subcommand)]
    Journal(JournalCommand),
    /// The indexes that the search box asks
    #[command(subcommand)]
    Search(commands::search::SearchCommand),
    /// People who sign in
    #[command(subcommand)]
    User(commands::users::UserCommand),
    /// What the law gives: for one question, for a rule on a day, for many people at once
    Law(commands::law::LawArguments),
    /// Print who may see what, in words, with this program's settings
    Policy {
        /// In which language: en, hi, or
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Print the API's description (OpenAPI 3.1)
    Openapi,
    /// Print every route of the program
    Routes,
    /// Print the configuration with every setting's default
    Config,
}

#[derive(Debug, Subcommand)]
enum JournalCommand {
    /// Read all of it again and name what was altered, dropped or moved
    Verify,
    /// Seal what moved since the last seal, now
    Seal,
}

/// Runs what the command line says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = Config::read(cli.config.as_deref())
        .map_err(Failure::from)
        .and_then(|mut config| {
            if let Some(folder) = cli.data {
                config.data.folder = folder;
            }
            if let Some(database) = cli.database {
                config.data.database = database;
            }
            log(&config)?;
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()
                .map_err(|error| Failure::new(error.to_string()))?;
            // Boxed there is one copy of it in the program, not one for each way a runtime has of waiting.
            let work: LocalBoxFuture<'_, Result<(), Failure>> =
                Box::pin(dispatch(Session { config }, cli.command));
            runtime.block_on(work)
        });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            commands::complain(&failure);
            ExitCode::FAILURE
        }
    }
}

async fn dispatch(mut session: Session, command: Command) -> Result<(), Failure> {
    match command {
        Command::Serve { listen } => {
            if let Some(listen) = listen {
                session.config.server.listen = listen;
            }
            commands::serve::serve(&session).await
        }
        Command::Demo {
            listen,
            cases,
            keep,
            only_fill,
        } => commands::demo::demo(session, listen, cases, keep, only_fill).await,
        Command::Check => commands::check::check(&session).await,
        Command::Migrate => {
            session.open().await?;
            commands::say("The schema is up to date.");
            Ok(())
        }
        Command::Import(arguments) => commands::register::import(&session, &arguments).await,
        Command::Export(arguments) => commands::register::export(&session, &arguments).await,
        Command::Backup { to, keys_to } => {
            commands::backup::backup(&session, &to, keys_to.as_deref()).await
        }
        Command::Restore { from, keys } => {
            commands::backup::restore(&session, &from, keys.as_deref()).await
        }
        Command::Keys(command) => commands::keys::keys(&session, command).await,
        Command::Breach(command) => commands::breach::breach(&session, command).await,
        Command::Retention(command) => commands::retention::retention(&session, command).await,
        Command::Journal(JournalCommand::Verify) => commands::journal::verify(&session).await,
        Command::Journal(JournalCommand::Seal) => commands::journal::seal(&session).await,
        Command::Search(command) => commands::search::search(&session, command).await,
        Command::User(command) => commands::users::user(&session, command).await,
        Command::Law(command) => commands::law::law(&session, &command).await,
        Command::Policy { language } => {
            let language = kernel::Language::parse(&language)
                .ok_or_else(|| Failure::new(format!("{language} is no language code")))?;
            let settings = &session.config.labourline;
            commands::say(&crate::wiring::policy_text(language, settings));
            Ok(())
        }
        Command::Openapi => {
            commands::say(&crate::wiring::openapi_json());
            Ok(())
        }
        Command::Routes => {
            commands::say(&crate::wiring::routes_text());
            Ok(())
        }
        Command::Config => {
            commands::say(&Config::example());
            Ok(())
        }
    }
}

fn log(config: &Config) -> Result<(), Failure> {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log.level)
        .map_err(|error| Failure::new(format!("[log] level: {error}")))?;
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if config.log.json {
        lines.json().init();
    } else {
        lines.with_target(false).init();
    }
    Ok(())
}
