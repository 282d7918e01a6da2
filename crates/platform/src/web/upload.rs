//! A form with files, CSRF checked. The route names how large it may be: [`super::Routes::post_up_to`].

use super::form::{cleaned, expired};
use super::{App, Form, Refusal, Visit};
use crate::files::Incoming;
use axum::body::Bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use kernel::{Problem, ProblemKind};

/// The most files one form may bring.
const FILES_MAX: usize = 20;
/// The most fields before a file.
const FIELDS_MAX: usize = 20;
/// The longest of them.
const FIELD_BYTES_MAX: usize = 16 * 1024;

/// A form with files.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The fields that are no files.
    pub form: Form,
    /// The files, without those left empty.
    pub files: Vec<UploadedFile>,
}

/// A file somebody sent.
#[derive(Clone)]
pub struct UploadedFile {
    /// The field's name.
    pub field: String,
    /// The name it had there. Never a path to write to.
    pub file_name: String,
    /// What the browser says it is. Not to be believed.
    pub content_type: String,
    /// The content.
    pub bytes: Bytes,
}

impl std::fmt::Debug for UploadedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No name and no content: they are about people.
        write!(
            f,
            "UploadedFile({}, {} bytes)",
            self.field,
            self.bytes.len()
        )
    }
}

impl Upload {
    /// The file of the field, if one was chosen.
    pub fn file(&self, field: &str) -> Option<&UploadedFile> {
        self.files.iter().find(|file| file.field == field)
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, app).await?;
        let mut multipart = Multipart::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|_| Problem::invalid(Vec::new()))?;
        let mut form = Form::empty();
        let mut files = Vec::new();
        while let Some(field) = multipart
            .next_field()
            .await
            .map_err(|error| broken(&error))?
        {
            let name = field.name().unwrap_or("").to_owned();
            let Some(file_name) = field.file_name().map(str::to_owned) else {
                let text = field.text().await.map_err(|error| broken(&error))?;
                form.put(name, cleaned(&text));
                continue;
            };
            let content_type = field.content_type().unwrap_or("").to_owned();
            let bytes = field.bytes().await.map_err(|error| broken(&error))?;
            if bytes.is_empty() && file_name.is_empty() {
                continue;
            }
            if files.len() == FILES_MAX {
                return Err(Refusal(too_large()));
            }
            files.push(UploadedFile {
                field: name,
                file_name,
                content_type,
                bytes,
            });
        }
        if visit.csrf_holds(form.token()) {
            Ok(Self { form, files })
        } else {
            Err(Refusal(expired()))
        }
    }
}

/// What a sender says of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileName {
    /// The name it had there. Never a path to write to.
    pub name: String,
    /// What it is said to be. Not to be believed.
    pub content_type: String,
}

/// A form whose one file is read piece by piece and never lies in memory whole. Its fields stand before the file.
pub struct FilePart(Multipart);

impl<S: Send + Sync> FromRequest<S> for FilePart {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        Multipart::from_request(request, state)
            .await
            .map(Self)
            .map_err(|_| Refusal(Problem::invalid_field("file", "platform.field.required")))
    }
}

impl FilePart {
    /// Reads the fields and gives the first file to `to`. A page names itself as `visit`, and the form's token is held against it before a
    /// byte of the file is taken.
    ///
    /// # Errors
    /// `platform.field.required` where there is no file; an expired form; too large; what `to` says.
    pub async fn read(
        mut self,
        visit: Option<&Visit>,
        to: &mut Incoming,
    ) -> Result<(Form, FileName), Problem> {
        let mut form = Form::empty();
        let mut fields = 0;
        while let Some(mut field) = self.0.next_field().await.map_err(|error| broken(&error))? {
            let name = field.name().unwrap_or("").to_owned();
            let Some(file_name) = field.file_name().map(str::to_owned) else {
                fields += 1;
                let text = field.text().await.map_err(|error| broken(&error))?;
                if fields > FIELDS_MAX || text.len() > FIELD_BYTES_MAX {
                    return Err(too_large());
                }
                form.put(name, cleaned(&text));
                continue;
            };
            if visit.is_some_and(|visit| !visit.csrf_holds(form.token())) {
                return Err(expired());
            }
            let said = FileName {
                name: cleaned(&file_name),
                content_type: field.content_type().unwrap_or("").to_owned(),
            };
            let mut came = false;
            while let Some(some) = field.chunk().await.map_err(|error| broken(&error))? {
                came |= !some.is_empty();
                to.take(some).await?;
            }
            if !came && said.name.is_empty() {
                break;
            }
            return Ok((form, said));
        }
        if visit.is_some_and(|visit| !visit.csrf_holds(form.token())) {
            return Err(expired());
        }
        Err(Problem::invalid_field("file", "platform.field.required"))
    }
}

fn broken(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        too_large()
    } else {
        Problem::invalid(Vec::new())
    }
}

fn too_large() -> Problem {
    Problem::new(ProblemKind::TooLarge, "platform.too-large")
}
