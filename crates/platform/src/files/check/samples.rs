//! Sound files of every kind, made here, and files with something wrong with them, made from the sound ones.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use image::{DynamicImage, ImageFormat, RgbImage};
use kernel::Chance;
use std::io::{Cursor, Write};

/// A file as somebody sends it.
#[derive(Clone)]
pub struct Sample {
    /// What is wrong with it, in a word; empty where nothing is.
    pub what: &'static str,
    /// Its name.
    pub name: String,
    /// What its sender says it is.
    pub said: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

fn picture(format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(64, 48, |x, y| {
        image::Rgb([(x * 4) as u8, (y * 5) as u8, ((x * y) % 251) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    let _ = DynamicImage::from(picture).write_to(&mut bytes, format);
    bytes.into_inner()
}

/// A photograph with what a camera writes beside it: a place, in APP1.
pub fn jpeg_with_place(secret: &[u8]) -> Vec<u8> {
    let plain = picture(ImageFormat::Jpeg);
    // The smallest sound EXIF: a header of TIFF and an empty list, then the text.
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(secret);
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1];
    bytes.extend_from_slice(&((exif.len() + 2) as u16).to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

fn wav() -> Vec<u8> {
    let data = vec![128_u8; 8_000];
    let mut bytes = b"RIFF".to_vec();
    bytes.extend_from_slice(&((36 + data.len()) as u32).to_le_bytes());
    bytes.extend_from_slice(
        b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data",
    );
    bytes.extend_from_slice(&(data.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&data);
    bytes
}

fn ogg() -> Vec<u8> {
    let page = |body: &[u8], flags: u8, at: u8| {
        let mut page = b"OggS\0".to_vec();
        page.push(flags);
        page.extend_from_slice(&[0; 8]);
        page.extend_from_slice(&[7, 0, 0, 0, at, 0, 0, 0, 0, 0, 0, 0, 1, body.len() as u8]);
        page.extend_from_slice(body);
        page
    };
    let mut bytes = page(b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0", 2, 0);
    bytes.extend(page(b"OpusTags\0\0\0\0\0\0\0\0", 0, 1));
    for at in 2..40 {
        bytes.extend(page(&[0xf8; 200], 0, at));
    }
    bytes
}

fn mp3() -> Vec<u8> {
    let mut bytes = b"ID3\x04\0\0\0\0\0\x10TIT2\0\0\0\x06\0\0\x03Voice".to_vec();
    bytes.resize(26, 0);
    for _ in 0..40 {
        // 128 kbit, 44.1 kHz: 417 bytes a frame.
        let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
        frame.resize(417, 0x55);
        bytes.extend(frame);
    }
    bytes
}

fn boxes(brand: &[u8; 4]) -> Vec<u8> {
    let part = |name: &[u8; 4], body: &[u8]| {
        let mut part = ((body.len() + 8) as u32).to_be_bytes().to_vec();
        part.extend_from_slice(name);
        part.extend_from_slice(body);
        part
    };
    let mut kind = brand.to_vec();
    kind.extend_from_slice(b"\0\0\0\0isom");
    let mut bytes = part(b"ftyp", &kind);
    bytes.extend(part(b"mdat", &[0x11; 5_000]));
    bytes.extend(part(b"moov", &part(b"mvhd", &[0; 100])));
    bytes
}

fn amr() -> Vec<u8> {
    let mut bytes = b"#!AMR\n".to_vec();
    for _ in 0..50 {
        bytes.push(0x3c);
        bytes.extend_from_slice(&[0x2a; 31]);
    }
    bytes
}

fn pdf(inside: &str) -> Vec<u8> {
    let mut text = String::from("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    text.push_str("2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n");
    text.push_str(inside);
    text.push_str("xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n120\n%%EOF\n");
    text.into_bytes()
}

/// An archive of these parts. `unpacked` says what the list says of the size of each, where it is not the truth.
pub fn archive(parts: &[(&str, &[u8])], unpacked: Option<u32>, flags: u16) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
        let _ = packer.write_all(content);
        let packed = packer.finish().unwrap_or_default();
        let at = bytes.len() as u32;
        let mut told = Vec::new();
        told.extend_from_slice(&20_u16.to_le_bytes());
        told.extend_from_slice(&flags.to_le_bytes());
        told.extend_from_slice(&8_u16.to_le_bytes());
        told.extend_from_slice(&[0; 4]);
        told.extend_from_slice(&crc.sum().to_le_bytes());
        told.extend_from_slice(&(packed.len() as u32).to_le_bytes());
        let size = unpacked.unwrap_or(content.len() as u32);
        told.extend_from_slice(&size.to_le_bytes());
        told.extend_from_slice(&(name.len() as u16).to_le_bytes());
        told.extend_from_slice(&0_u16.to_le_bytes());
        bytes.extend_from_slice(b"PK\x03\x04");
        bytes.extend_from_slice(&told);
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(&packed);
        list.extend_from_slice(b"PK\x01\x02\x14\0");
        list.extend_from_slice(&told);
        list.extend_from_slice(&[0; 10]);
        list.extend_from_slice(&at.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let start = bytes.len() as u32;
    let count = (parts.len() as u16).to_le_bytes();
    let size = (list.len() as u32).to_le_bytes();
    bytes.extend(list);
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    bytes.extend_from_slice(&count);
    bytes.extend_from_slice(&count);
    bytes.extend_from_slice(&size);
    bytes.extend_from_slice(&start.to_le_bytes());
    bytes.extend_from_slice(&[0, 0]);
    bytes
}

const TYPES: &[u8] = b"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

fn office(must: &str) -> Vec<u8> {
    let sheet = "<row><c>1</c></row>".repeat(200);
    let parts: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", TYPES),
        (must, b"<workbook/>"),
        ("docProps/core.xml", sheet.as_bytes()),
    ];
    archive(&parts, None, 0)
}

/// A sound file of every kind.
pub fn sound() -> Vec<Sample> {
    let sample = |name: &str, said: &'static str, bytes: Vec<u8>| Sample {
        what: "",
        name: name.to_owned(),
        said,
        bytes,
    };
    vec![
        sample("photo.jpg", "image/jpeg", picture(ImageFormat::Jpeg)),
        sample("screen.png", "image/png", picture(ImageFormat::Png)),
        sample("sent.webp", "image/webp", picture(ImageFormat::WebP)),
        sample("slip.pdf", "application/pdf", pdf("")),
        sample("voice.mp3", "audio/mpeg", mp3()),
        sample("voice.opus", "audio/ogg; codecs=opus", ogg()),
        sample("voice.m4a", "audio/mp4", boxes(b"M4A ")),
        sample("voice.wav", "audio/wav", wav()),
        sample("voice.amr", "audio/amr", amr()),
        sample("film.mp4", "video/mp4", boxes(b"isom")),
        sample(
            "said.txt",
            "text/plain",
            "मज़दूरी नहीं मिली\n".repeat(40).into_bytes(),
        ),
        sample(
            "days.csv",
            "text/csv",
            "day,hours\n2026-11-01,8\n".repeat(30).into_bytes(),
        ),
        sample(
            "days.xlsx",
            "application/octet-stream",
            office("xl/workbook.xml"),
        ),
        sample("letter.docx", "", office("word/document.xml")),
    ]
}

/// A PNG that says it is so large, with a body of almost nothing.
fn huge_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut part = |name: &[u8; 4], body: &[u8]| {
        bytes.extend_from_slice(&(body.len() as u32).to_be_bytes());
        let mut crc = flate2::Crc::new();
        crc.update(name);
        crc.update(body);
        bytes.extend_from_slice(name);
        bytes.extend_from_slice(body);
        bytes.extend_from_slice(&crc.sum().to_be_bytes());
    };
    let mut head = width.to_be_bytes().to_vec();
    head.extend_from_slice(&height.to_be_bytes());
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    part(b"IHDR", &head);
    part(b"IDAT", b"\x78\x9c\x63\0\0\0\x01\0\x01");
    part(b"IEND", b"");
    bytes
}

/// The same as a JPEG: its frame says so.
fn huge_jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = picture(ImageFormat::Jpeg);
    let frame = bytes.windows(2).position(|two| two == [0xff, 0xc0]);
    if let Some(at) = frame {
        bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
        bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    }
    bytes
}

/// How many malformed files there are.
pub const MALFORMED: usize = 1_000;

/// The malformed file `at` of [`MALFORMED`], and of as many more as anybody asks for.
pub fn malformed(at: usize, chance: &dyn Chance) -> Sample {
    let sound = sound();
    let mut draw = [0; 8];
    chance.fill(&mut draw);
    let number = u64::from_le_bytes(draw) as usize;
    let one = &sound[(at / 10) % sound.len()];
    let made = |what, name: &str, said, bytes| Sample {
        what,
        name: name.to_owned(),
        said,
        bytes,
    };
    let archive_ = |content: &[u8], unpacked, flags| {
        let parts: [(&str, &[u8]); 3] = [
            ("[Content_Types].xml", TYPES),
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/worksheets/sheet1.xml", content),
        ];
        archive(&parts, unpacked, flags)
    };
    match at % 10 {
        // Cut off somewhere. Text has no end that can be told, so a letter is cut.
        0 => {
            let bytes = match one.name.as_str() {
                "said.txt" => one.bytes[..one.bytes.len() - 2 - (number % 4) * 3].to_vec(),
                "days.csv" => [&one.bytes[..], &[0xe0, 0xa4]].concat(),
                // Frames of one size: an end between two of them would be an end.
                "voice.amr" => one.bytes[..6 + 32 * (number % 50) + 1 + number % 31].to_vec(),
                "voice.mp3" => one.bytes[..26 + 417 * (number % 40) + 1 + number % 416].to_vec(),
                "voice.opus" => one.bytes[..200 + 228 * (number % 30) + 1].to_vec(),
                _ => one.bytes[..1 + number % (one.bytes.len() - 1)].to_vec(),
            };
            made("truncated", &one.name, one.said, bytes)
        }
        // Under the name of another kind.
        1 => {
            // A text may be a table, and a film's brand a recording's: those are told apart by nobody.
            let alike = |other: &Sample| {
                let pair = (one.name.as_str(), other.name.as_str());
                one.name == other.name
                    || matches!(
                        pair,
                        ("said.txt", "days.csv")
                            | ("days.csv", "said.txt")
                            | ("film.mp4", "voice.m4a")
                    )
            };
            let from = number % sound.len();
            let other = sound[from..]
                .iter()
                .chain(&sound[..from])
                .find(|other| !alike(other));
            let other = other.unwrap_or(one);
            made("another's name", &other.name, "", one.bytes.clone())
        }
        // Sent as another kind.
        2 => made(
            "another's type",
            &one.name,
            "application/x-msdownload",
            one.bytes.clone(),
        ),
        // An archive behind it: two things at once.
        3 => {
            let behind = archive(&[("run.class", &draw)], None, 0);
            made(
                "archive behind",
                &one.name,
                one.said,
                [&one.bytes[..], &behind].concat(),
            )
        }
        // A page before or inside its beginning.
        4 => {
            let page: &[u8] = match number % 3 {
                0 => b"<!DOCTYPE html><script>alert(1)</script>",
                1 => b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                _ => b"%PDF-1.4 <script>",
            };
            let mut bytes = page.to_vec();
            bytes.extend_from_slice(&one.bytes);
            made("page before", &one.name, one.said, bytes)
        }
        // A drawing with a script, under any name.
        5 => {
            let drawing = format!(
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>fetch('/cases?{number}')</script></svg>"
            );
            let names = [
                "drawing.svg",
                "photo.jpg",
                "said.txt",
                "slip.pdf",
                "page.html",
            ];
            made(
                "drawing with a script",
                names[number % names.len()],
                "",
                drawing.into_bytes(),
            )
        }
        // Unpacks to far more, or says less than it is.
        6 => {
            let zeros = vec![0_u8; 8 * 1024 * 1024 + number % 1_000_000];
            let bytes = match number % 4 {
                0 => archive_(&zeros, None, 0),
                1 => archive_(&zeros, Some(1_000), 0),
                2 => overlapping(),
                _ => archive_(&draw, None, 1),
            };
            made("packed", "days.xlsx", "", bytes)
        }
        // Says it has more points than fit anywhere.
        7 => {
            let side = 20_000 + (number % 45_000) as u32;
            match number % 2 {
                0 => made("huge", "screen.png", "image/png", huge_png(side, 65_000)),
                _ => made(
                    "huge",
                    "photo.jpg",
                    "image/jpeg",
                    huge_jpeg(side as u16, 60_000),
                ),
            }
        }
        // Acts when it is opened.
        8 => match number % 4 {
            0 => made(
                "acts",
                "slip.pdf",
                "",
                pdf("3 0 obj\n<< /S /JavaScript /JS (app.alert) >>\nendobj\n"),
            ),
            1 => made(
                "acts",
                "slip.pdf",
                "",
                pdf("3 0 obj\n<< /S /J#61vaScript >>\nendobj\n"),
            ),
            2 => {
                let parts: [(&str, &[u8]); 3] = [
                    ("[Content_Types].xml", TYPES),
                    ("word/document.xml", b"<document/>"),
                    ("word/vbaProject.bin", &draw),
                ];
                made("acts", "letter.docx", "", archive(&parts, None, 0))
            }
            _ => made("acts", "letter.docm", "", office("word/document.xml")),
        },
        // Noise behind the right beginning, or programs under any name.
        _ => {
            let mut noise = vec![0; 200 + number % 4_000];
            chance.fill(&mut noise);
            let begin: &[u8] = [
                b"\xff\xd8\xff\xe0".as_slice(),
                b"\x89PNG\r\n\x1a\n",
                b"RIFF\xff\xff\xff\x7fWEBP",
                b"OggS",
                b"PK\x03\x04",
                b"\x7fELF",
                b"MZ\x90\0",
                b"\0\0\0\x18ftypisom",
                b"ID3\x04\0\0\x7f\x7f\x7f\x7f",
                b"#!AMR\n",
            ][number % 10];
            let names = [
                "photo.jpg",
                "screen.png",
                "sent.webp",
                "voice.ogg",
                "days.xlsx",
                "photo.jpg",
                "said.txt",
                "film.mp4",
                "voice.mp3",
                "voice.amr",
            ];
            made("noise", names[number % 10], "", [begin, &noise].concat())
        }
    }
}

/// Parts that share their bytes: each unpacks the same again.
fn overlapping() -> Vec<u8> {
    let mut bytes = office("xl/workbook.xml");
    // Every entry of the list points at the last part.
    let places: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| *four == b"PK\x01\x02")
        .map(|(at, _)| at)
        .collect();
    if let [first, .., last] = places.as_slice() {
        let place: Vec<u8> = bytes[last + 42..last + 46].to_vec();
        bytes[first + 42..first + 46].copy_from_slice(&place);
    }
    bytes
}
