//! The stylesheet, the scripts and the sign of the house: in the program, under addresses that change with their content.

use super::App;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write;
use std::sync::LazyLock;

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// A file for browsers.
#[derive(Debug)]
pub struct Asset {
    /// Its name: `sangam.css`.
    pub name: &'static str,
    /// Its address with the content's hash: `/assets/sangam.0f3a….css`.
    pub path: String,
    /// Its content type.
    pub content_type: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    gzip: Vec<u8>,
    tag: String,
}

struct Assets {
    all: Vec<Asset>,
    by_file: HashMap<String, usize>,
    by_name: HashMap<&'static str, usize>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let all: Vec<Asset> = FOLDER.files().filter_map(read).collect();
    let by_file = all
        .iter()
        .enumerate()
        .map(|(at, asset)| (asset.path.trim_start_matches("/assets/").to_owned(), at))
        .collect();
    let by_name = all
        .iter()
        .enumerate()
        .map(|(at, asset)| (asset.name, at))
        .collect();
    Assets {
        all,
        by_file,
        by_name,
    }
});

fn read(file: &'static include_dir::File<'static>) -> Option<Asset> {
    let name = file.path().to_str()?;
    let (stem, kind) = name.rsplit_once('.')?;
    let content_type = match kind {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    };
    let bytes = file.contents();
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)[..6]);
    let mut zipped = GzEncoder::new(Vec::new(), Compression::best());
    let gzip = zipped
        .write_all(bytes)
        .and_then(|()| zipped.finish())
        .unwrap_or_default();
    Some(Asset {
        name,
        path: format!("/assets/{stem}.{hash}.{kind}"),
        content_type,
        bytes,
        gzip,
        tag: format!("\"{hash}\""),
    })
}

/// The asset `name`.
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.by_name.get(name).map(|at| &ASSETS.all[*at])
}

/// The address of the asset `name`; the name itself where there is none.
pub fn asset_path(name: &str) -> &str {
    asset(name).map_or(name, |asset| asset.path.as_str())
}

/// Assets, the sign in the browser's tab, and what robots are told.
pub(super) fn routes() -> axum::Router<App> {
    LazyLock::force(&ASSETS);
    axum::Router::new()
        .route("/assets/{file}", get(serve))
        .route("/favicon.ico", get(favicon))
        .route("/robots.txt", get(robots))
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    if let Some(at) = ASSETS.by_file.get(&file) {
        return answer(&ASSETS.all[*at], true, &headers);
    }
    match asset(&file) {
        Some(asset) => answer(asset, false, &headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn favicon(headers: HeaderMap) -> Response {
    asset("favicon.svg").map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |asset| answer(asset, false, &headers),
    )
}

async fn robots() -> Response {
    (
        [(header::CACHE_CONTROL, "public, max-age=86400")],
        "User-agent: *\nDisallow: /api/\nDisallow: /sign-in\n",
    )
        .into_response()
}

/// Under its hashed address an asset never changes; under its plain name the browser asks each time.
fn answer(asset: &'static Asset, hashed: bool, asked: &HeaderMap) -> Response {
    let text = |name: header::HeaderName| asked.get(name).and_then(|value| value.to_str().ok());
    let rule = if hashed {
        "public, max-age=31536000, immutable"
    } else {
        "public, no-cache"
    };
    let mut headers = HeaderMap::new();
    let fixed = HeaderValue::from_static;
    headers.insert(header::CACHE_CONTROL, fixed(rule));
    headers.insert(header::VARY, fixed("Accept-Encoding"));
    if let Ok(tag) = HeaderValue::from_str(&asset.tag) {
        headers.insert(header::ETAG, tag);
    }
    if text(header::IF_NONE_MATCH).is_some_and(|tags| tags.contains(&asset.tag)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    headers.insert(header::CONTENT_TYPE, fixed(asset.content_type));
    let zipped = text(header::ACCEPT_ENCODING).is_some_and(|kinds| kinds.contains("gzip"));
    if zipped && !asset.gzip.is_empty() {
        headers.insert(header::CONTENT_ENCODING, fixed("gzip"));
        (headers, asset.gzip.as_slice()).into_response()
    } else {
        (headers, asset.bytes).into_response()
    }
}
