//! One server under measurement, and who asks it.

use crate::Fault;
use crate::cpu::{self, Watched};
use crate::http::Origin;
use crate::load;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One server under measurement.
pub(crate) struct Target {
    /// As it stands in the table.
    pub(crate) name: String,
    /// Where it answers.
    pub(crate) origin: Origin,
    /// Sign-in, as whole header lines.
    pub(crate) headers: String,
    /// Body of a create; without one, creates are left out.
    pub(crate) body: Option<String>,
    /// Words of its own for the searches.
    pub(crate) rare_word: Option<String>,
    /// Words of its own for the searches.
    pub(crate) common_word: Option<String>,
    /// Whose CPU counts.
    pub(crate) watched: Watched,
    /// The cases that the desks ask for.
    pub(crate) references: Arc<Vec<String>>,
    references_file: Option<PathBuf>,
}

impl Target {
    /// The bare program: no sign-in.
    pub(crate) fn bare(origin: Origin, pid: Option<u32>, body: &str) -> Target {
        Target {
            name: "bare".to_owned(),
            origin,
            headers: String::new(),
            body: Some(body.to_owned()),
            rare_word: Some(crate::bare::RARE_WORD.to_owned()),
            common_word: Some(crate::bare::COMMON_WORD.to_owned()),
            watched: Watched {
                server: pid,
                postgres: None,
            },
            references: Arc::default(),
            references_file: None,
        }
    }

    /// Reads `key=value,key=value`; a value may hold `=` but no comma.
    pub(crate) fn parse(text: &str, default_body: Option<&Path>) -> Result<Target, Fault> {
        let (mut name, mut url, mut bearer, mut cookie) = (None, None, None, None);
        let (mut rare_word, mut common_word, mut references_file) = (None, None, None);
        let mut body = default_body.map(Path::to_path_buf);
        let mut watched = Watched::default();
        for pair in text.split(',') {
            let (key, value) = pair
                .split_once('=')
                .ok_or_else(|| format!("--target: {pair} is not key=value"))?;
            let value = value.to_owned();
            match key.trim() {
                "name" => name = Some(value),
                "url" => url = Some(value),
                "bearer" => bearer = Some(value),
                "cookie" => cookie = Some(value),
                "rare" => rare_word = Some(value),
                "common" => common_word = Some(value),
                "body" => body = Some(value.into()),
                "references" => references_file = Some(value.into()),
                "pid" => watched.server = Some(value.parse()?),
                "postgres" => watched.postgres = Some(value.parse()?),
                other => return Err(format!("--target: no key {other}").into()),
            }
        }
        let url = url.ok_or("--target: url is missing")?;
        let origin = Origin::parse(&url)?;
        watched.server = watched.server.or_else(|| cpu::listener_on(origin.port()));
        let body = match body {
            Some(file) => Some(
                std::fs::read_to_string(&file)
                    .map_err(|error| format!("{}: {error}", file.display()))?,
            ),
            None => None,
        };
        Ok(Target {
            name: name.unwrap_or(url),
            headers: load::headers(bearer.as_deref(), cookie.as_deref()),
            origin,
            body,
            rare_word,
            common_word,
            watched,
            references: Arc::default(),
            references_file,
        })
    }

    /// Reads the references from the file given, or pages them from the list.
    pub(crate) async fn learn_references(
        &mut self,
        list_path: &str,
        wanted: usize,
    ) -> Result<(), Fault> {
        let references = match &self.references_file {
            Some(file) => load::references_in(file)?,
            None => load::page_references(&self.origin, list_path, &self.headers, wanted)
                .await
                .map_err(|error| format!("{}: {error}", self.name))?,
        };
        self.references = Arc::new(references);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn a_cookie_keeps_its_equals_sign() {
        let target = Target::parse(
            "name=a,url=http://127.0.0.1:1,cookie=sangam=x=y,bearer=t,postgres=7",
            None,
        )
        .expect("a target");
        assert_eq!(
            target.headers,
            "Authorization: Bearer t\r\nCookie: sangam=x=y\r\n"
        );
        assert_eq!(target.watched.postgres, Some(7));
        assert!(Target::parse("url=http://127.0.0.1:1,colour=red", None).is_err());
        assert!(Target::parse("name=a", None).is_err());
    }
}
