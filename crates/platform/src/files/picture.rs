//! The copy of a picture that may be passed on: turned the right way up, made smaller, and without anything the camera wrote (place, time,
//! its own number).

use super::check::Fault;
use super::kind::Kind;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The longest side that is decoded.
const SIDE_PIXELS_MAX: u32 = 12_000;
/// The most pixels that are decoded: what phones take.
const PIXELS_MAX: u64 = 50_000_000;
/// The most memory a decoder may ask for.
const DECODED_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// The longest side of the copy.
const COPY_SIDE_PIXELS: u32 = 2_048;
/// The quality of the copy: a text on it stays readable.
const COPY_QUALITY: u8 = 82;

fn format(kind: Kind) -> Option<ImageFormat> {
    match kind {
        Kind::Jpeg => Some(ImageFormat::Jpeg),
        Kind::Png => Some(ImageFormat::Png),
        Kind::Webp => Some(ImageFormat::WebP),
        _ => None,
    }
}

/// Decodes a picture within the limits.
///
/// # Errors
/// [`Fault::TooManyPixels`] before anything is decoded; [`Fault::Broken`].
pub fn decode(kind: Kind, bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let format = format(kind).ok_or(Fault::KindUnknown)?;
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader().into_dimensions().map_err(|_| Fault::Broken)?;
    let pixels = u64::from(width) * u64::from(height);
    if width == 0 || height == 0 {
        return Err(Fault::Broken);
    }
    if width > SIDE_PIXELS_MAX || height > SIDE_PIXELS_MAX || pixels > PIXELS_MAX {
        return Err(Fault::TooManyPixels);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_PIXELS_MAX);
    limits.max_image_height = Some(SIDE_PIXELS_MAX);
    limits.max_alloc = Some(DECODED_BYTES_MAX);
    let mut reader = reader();
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Fault::Broken)?;
    let turned = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| match error {
        image::ImageError::Limits(_) => Fault::TooManyPixels,
        _ => Fault::Broken,
    })?;
    if let Some(turned) = turned {
        picture.apply_orientation(turned);
    }
    Ok(picture)
}

/// The copy that may be passed on, a JPEG.
///
/// # Errors
/// As [`decode`].
pub fn copy(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut picture = decode(kind, bytes)?;
    if picture.width().max(picture.height()) > COPY_SIDE_PIXELS {
        picture = picture.thumbnail(COPY_SIDE_PIXELS, COPY_SIDE_PIXELS);
    }
    let mut copy = Vec::new();
    picture
        .to_rgb8()
        .write_with_encoder(JpegEncoder::new_with_quality(&mut copy, COPY_QUALITY))
        .map_err(|_| Fault::Broken)?;
    Ok(copy)
}
