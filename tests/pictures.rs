//! Smaller copies of pictures: what a site then holds, and that they are kept between builds.
#![cfg(feature = "images")]
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used, reason = "tests: they lay out folders")]

mod support;

use std::path::{Path, PathBuf};

use nonla::pictures::Studio;
use rayon::ThreadPoolBuilder;
use support::{Outcome, bare_project, build_at, build_with, files_under, lay_out, overrides, slashes};

/// A drawing of `width` times `height` soft dots of `channels` channels, as a PNG.
fn png(width: u32, height: u32, channels: usize) -> Vec<u8> {
    let color = [png::ColorType::Grayscale, png::ColorType::GrayscaleAlpha, png::ColorType::Rgb, png::ColorType::Rgba][channels - 1];
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&dots(width, height, channels)).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The same as a photograph.
fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let dots = dots(u32::from(width), u32::from(height), 3);
    jpeg_encoder::Encoder::new(&mut bytes, 90).encode(&dots, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// Soft colours with the grain of a camera, which no format can make much smaller.
fn dots(width: u32, height: u32, channels: usize) -> Vec<u8> {
    let mut seed = 1_u32;
    let mut grain = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed >> 29
    };
    let at = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    at.flat_map(|(x, y)| (0..channels as u32).map(move |channel| (x * (channel + 1) / 8 + y / 2) % 248))
        .map(|soft| (soft + grain()) as u8)
        .collect()
}

/// A photograph that says how its camera was held and where it was.
fn photograph() -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"); // held upright
    exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0"); // where
    exif.extend(b"\x01\0\x02\0\x05\0\x03\0\0\0\x38\0\0\0\0\0\0\0\0\0");
    exif.extend([12, 1, 14, 1, 20, 1].into_iter().flat_map(u32::to_le_bytes));
    let plain = jpeg(700, 350);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&plain[2..]);
    bytes
}

/// A site of one page that shows all kinds of pictures.
fn site() -> tempfile::TempDir {
    let folder = bare_project();
    let home = "---\ntitle: Nhà\n---\n\n![Bạn nhỏ](anh.jpg)\n\n![Nón lá](hinh.png)\n\n![Dấu](dau.png)\n\n![Nét](net.svg)\n\n![Chung](/chung.jpg)\n";
    lay_out(
        folder.path(),
        &[
            ("content/_index.vi.md", home.as_bytes()),
            ("content/anh.jpg", &photograph()),
            ("content/hinh.png", &png(600, 150, 4)),
            ("content/dau.png", &png(16, 16, 3)),
            ("content/net.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'/>"),
            ("content/khong-ai-xem.jpg", &jpeg(700, 350)),
            ("static/chung.jpg", &jpeg(1600, 100)),
        ],
    );
    folder
}

/// A build at `root`, and how many pictures had to be made smaller for it.
fn build(root: &Path) -> (Outcome, usize) {
    let studio = Studio::new(root);
    let outcome = build_with(root, &overrides(), &studio, |_| ());
    (outcome, studio.made())
}

fn shelf(root: &Path) -> Vec<PathBuf> {
    files_under(&root.join(".nonla/cache/pictures"))
}

#[test]
fn browsers_are_offered_copies_and_the_originals_stay() {
    let folder = site();
    let (outcome, made) = build(folder.path());
    assert_eq!(made, 2, "the drawing and the picture of static/: of the others one is narrow, one is light, and one nobody sees");
    // Noise cannot be made small.
    outcome.expect_codes(&["picture/has-location", "unused/file", "weight/whole"]);
    for original in ["content/anh.jpg", "content/hinh.png", "content/khong-ai-xem.jpg", "static/chung.jpg"] {
        let bytes = std::fs::read(folder.path().join(original)).unwrap();
        assert!(outcome.bytes.values().any(|carried| *carried == bytes), "{original}");
    }
    let page = scraper::Html::parse_document(&outcome.text("vi/index.html"));
    let images = scraper::Selector::parse("main img").unwrap();
    let mut images = page.select(&images).map(|image| image.value());
    let mut next = || images.next().unwrap();
    let widths = |srcset: &str| srcset.split(", ").map(|one| one.split_once(' ').unwrap().1.to_owned()).collect::<Vec<_>>();

    let photograph = next();
    // It lies on its side in the file: 350 dots wide as it is shown, too few for a copy of 320.
    assert_eq!((photograph.attr("width"), photograph.attr("height"), photograph.attr("srcset")), (Some("350"), Some("700"), None));
    let drawing = next();
    assert_eq!((drawing.attr("width"), drawing.attr("height")), (Some("600"), Some("150")));
    assert_eq!(widths(drawing.attr("srcset").unwrap()), ["320w", "480w", "600w"]);
    assert!(drawing.attr("sizes").is_some() && drawing.attr("src").is_some_and(|src| src.starts_with("../files/hinh.")));
    for plain in [next(), next()] {
        assert_eq!((plain.attr("srcset"), plain.attr("sizes")), (None, None), "{plain:?}");
    }
    let shared = next();
    assert_eq!(widths(shared.attr("srcset").unwrap()), ["320w", "480w", "640w", "960w", "1280w"], "a wider original is loaded by nobody");
    assert!(shared.attr("src").unwrap().ends_with("-1280.jpg"));
    let sources = scraper::Selector::parse("main picture > source").unwrap();
    for source in page.select(&sources) {
        assert_eq!(source.value().attr("type"), Some("image/webp"));
        assert!(source.value().attr("srcset").unwrap().contains(".webp "));
    }
    let all = scraper::Selector::parse("main [srcset]").unwrap();
    for element in page.select(&all) {
        for one in element.value().attr("srcset").unwrap().split(", ") {
            let path = one.split_once(' ').unwrap().0;
            let path = path.strip_prefix("../").map_or_else(|| format!("vi/{path}"), str::to_owned);
            assert!(outcome.bytes.contains_key(&path), "{path}");
        }
    }
}

#[test]
fn copies_say_nothing_of_who_where_and_when() {
    let folder = bare_project();
    let mut photo = photograph();
    // Long enough on its side to get copies.
    let wide = jpeg(600, 560);
    photo.truncate(photo.len() - (jpeg(700, 350).len() - 2));
    photo.extend(&wide[2..]);
    lay_out(
        folder.path(),
        &[("content/_index.vi.md", "---\ntitle: a\n---\n\n![Bạn nhỏ](anh.jpg)\n".as_bytes()), ("content/anh.jpg", &photo)],
    );
    let (outcome, made) = build(folder.path());
    assert_eq!(made, 1);
    let copies: Vec<_> = outcome.bytes.iter().filter(|(path, _)| path.starts_with("assets/pictures/")).collect();
    assert_eq!(copies.len(), 2, "{:?}", outcome.bytes.keys());
    for (path, copy) in copies {
        assert!(!copy.windows(4).any(|word| word == b"Exif"), "{path}");
        let mut decoder = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(copy));
        decoder.decode_headers().unwrap();
        let (width, height) = decoder.dimensions().unwrap();
        assert!(height > width, "{path}: {width} × {height} is not upright");
    }
}

#[test]
fn a_second_build_makes_nothing_anew_and_gives_the_same_bytes() {
    let folder = site();
    let (first, made) = build(folder.path());
    assert_eq!(made, 2);
    let (second, made) = build(folder.path());
    assert_eq!(made, 0);
    assert_eq!(first.bytes, second.bytes);
    std::fs::remove_dir_all(folder.path().join(".nonla")).unwrap();
    let (clean, made) = build(folder.path());
    assert_eq!(made, 2);
    assert!(first.bytes == clean.bytes, "a remembered build and a clean one differ");
    assert!(std::fs::read_to_string(folder.path().join(".nonla/.gitignore")).unwrap().contains("\n*\n"));
}

#[test]
fn what_was_changed_on_the_shelf_is_made_anew() {
    let folder = bare_project();
    let home = "---\ntitle: a\n---\n\n![Bạn nhỏ](anh.jpg)\n".as_bytes();
    lay_out(folder.path(), &[("content/_index.vi.md", home), ("content/anh.jpg", &jpeg(400, 200))]);
    let (first, _) = build(folder.path());
    let kept = shelf(folder.path());
    assert_eq!(kept.len(), 2, "a copy and the list of copies: {kept:?}");
    for damaged in kept {
        let whole = std::fs::read(&damaged).unwrap();
        for bytes in [&whole[..whole.len() / 2], b"", &[b"more\n", whole.as_slice()].concat()] {
            std::fs::write(&damaged, bytes).unwrap();
            let (again, made) = build(folder.path());
            assert_eq!(made, 1, "{}", damaged.display());
            assert!(again.bytes == first.bytes);
            assert_eq!(std::fs::read(&damaged).unwrap(), whole);
        }
        std::fs::remove_file(&damaged).unwrap();
        assert_eq!(build(folder.path()).1, 1, "{} is missing", damaged.display());
    }
}

#[test]
fn what_no_picture_needs_any_more_goes() {
    let folder = site();
    build(folder.path());
    let before = shelf(folder.path());
    let tidy = || {
        let studio = Studio::new(folder.path());
        build_with(folder.path(), &overrides(), &studio, |project| studio.tidy(project));
        shelf(folder.path())
    };
    assert_eq!(tidy(), before, "everything is still needed");
    std::fs::create_dir_all(folder.path().join(".nonla/cache/pictures/part-1-2")).unwrap();
    std::fs::write(folder.path().join(".nonla/cache/pictures/part-1-2/320.jpg"), "half").unwrap();
    std::fs::write(folder.path().join("content/_index.vi.md"), "---\ntitle: Nhà\n---\n").unwrap();
    assert_eq!(tidy(), before, "a picture that only no page shows is kept for when one does again");
    std::fs::remove_file(folder.path().join("static/chung.jpg")).unwrap();
    let after = tidy();
    assert!(after.len() < before.len() && after.iter().all(|file| before.contains(file)), "{after:?}");
}

#[test]
fn without_a_place_to_keep_them_copies_are_made_each_time() {
    let folder = site();
    let (kept, _) = build(folder.path());
    std::fs::remove_dir_all(folder.path().join(".nonla")).unwrap();
    // A file where the folder should be: no user may write there, not even root.
    std::fs::write(folder.path().join(".nonla"), "in the way").unwrap();
    for _ in 0..2 {
        let (outcome, made) = build(folder.path());
        assert_eq!(made, 2);
        assert!(outcome.bytes == kept.bytes);
    }
}

#[test]
fn two_builds_at_once_do_not_disturb_each_other() {
    let folder = site();
    let (first, _) = build(folder.path());
    std::fs::remove_dir_all(folder.path().join(".nonla")).unwrap();
    std::thread::scope(|scope| {
        let builds: Vec<_> = (0..4).map(|_| scope.spawn(|| build(folder.path()).0)).collect();
        for build in builds {
            assert!(build.join().expect("a build").bytes == first.bytes);
        }
    });
    assert!(shelf(folder.path()).iter().all(|file| !slashes(file).contains("/part-")));
}

#[test]
fn the_number_of_threads_does_not_show() {
    let on = |threads| {
        let folder = site();
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| build(folder.path()).0.bytes)
    };
    assert!(on(1) == on(5));
}

/// The bytes of copies are part of what is promised: whoever sees other ones on another machine, or
/// after an update of a crate, must give the recipe a new version.
#[test]
fn the_same_picture_gives_the_same_bytes_on_every_machine() {
    let (outcome, _) = build(site().path());
    let names: Vec<&str> = outcome.bytes.keys().filter_map(|path| path.strip_prefix("assets/pictures/")).collect();
    assert_eq!(names, EXPECTED);
}

const EXPECTED: [&str; 10] = [
    "1a6c15be7110974a-320.webp",
    "26e438474df0c09a-480.png",
    "2b4fccc005650a12-640.jpg",
    "3882cab17f6f02be-480.webp",
    "619c31515d9ca9b5-1280.jpg",
    "6df30df869d72ef5-480.jpg",
    "79a8fc98bfc4b1bd-960.jpg",
    "82c8cff80f19a1f9-320.png",
    "9fda60dbd3a515d5-320.jpg",
    "f8626c049db67198-600.webp",
];

#[test]
fn a_damaged_picture_is_reported_and_carried_as_it_is() {
    let folder = bare_project();
    let whole = jpeg(700, 350);
    let half = &whole[..whole.len() / 2];
    let home = "---\ntitle: Nhà\n---\n\n![Nửa](nua.jpg)\n\n![Nguyên](nguyen.jpg)\n";
    lay_out(folder.path(), &[("content/_index.vi.md", home.as_bytes()), ("content/nua.jpg", half), ("content/nguyen.jpg", &whole)]);
    let (outcome, made) = build(folder.path());
    outcome.expect_codes(&["picture/broken"]);
    assert!(!outcome.failed && outcome.said[0].contains("content/nua.jpg") && !outcome.said[0].contains("nguyen.jpg"));
    assert!(made == 1 && outcome.bytes.values().any(|carried| carried == half));
}

#[test]
fn pictures_that_move_keep_moving() {
    let folder = bare_project();
    let mut moving = Vec::new();
    let mut encoder = png::Encoder::new(&mut moving, 700, 350);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    for _ in 0..2 {
        writer.write_image_data(&dots(700, 350, 3)).unwrap();
    }
    writer.finish().unwrap();
    let home = "---\ntitle: a\n---\n\n![Bạn nhỏ](anh.png)\n".as_bytes();
    lay_out(folder.path(), &[("content/_index.vi.md", home), ("content/anh.png", &moving)]);
    let (outcome, made) = build(folder.path());
    outcome.expect_codes(&["weight/whole"]);
    assert_eq!(made, 0);
    assert!(!outcome.text("vi/index.html").contains("srcset"));
}

#[test]
fn without_copies_a_site_has_its_originals() {
    let folder = site();
    let outcome = build_at(folder.path(), &overrides());
    assert!(!outcome.text("vi/index.html").contains("srcset"));
    assert!(outcome.bytes.keys().all(|path| !path.starts_with("assets/pictures/")));
}
