//! The same input gives the same bytes: in whatever order files were made, in whatever folder, on
//! however many threads, with names as a Mac or as Linux writes them.
#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it lays out folders")]

mod support;

use std::path::Path;

use rayon::ThreadPoolBuilder;
use support::{Outcome, bare_theme, build_at, files_under, lay_out, overrides, slashes};
use unicode_normalization::UnicodeNormalization;

type Files = Vec<(String, Vec<u8>)>;

/// This repository's own site.
fn own_site() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Files = vec![("site.toml".to_owned(), std::fs::read(root.join("site.toml")).expect("site.toml"))];
    for folder in ["content", "static", "themes"] {
        for path in files_under(&root.join(folder)) {
            files.push((slashes(path.strip_prefix(root).expect("inside")), std::fs::read(&path).expect("a file")));
        }
    }
    assert!(files.len() > 40, "the site was not found");
    files
}

/// A site with everything whose order could matter: many languages, equal titles and weights, topics,
/// laws and words, pictures, old addresses, mistakes.
fn made_site() -> Files {
    let mut files: Files = bare_theme();
    let mut add = |name: String, text: String| files.push((name, text.into_bytes()));
    add("site.toml".into(), "languages = [\"vi\", \"en\", \"cjm-Cham\", \"rog\"]\nbase_url = \"https://truong.example\"\n".into());
    for tag in ["vi", "en", "rog"] {
        add(format!("content/_index.{tag}.md"), format!("---\ntitle: Nhà {tag}\n---\n"));
    }
    add(
        "content/_data/laws.yaml".into(),
        (0..20).map(|i| format!("- {{id: luat-{i}, title: {{vi: Luật {}}}, status: in_force, last_checked: 2026-11-23, articles: {{\"1\": {{text: {{vi: a}}}}}}}}\n", i % 3)).collect(),
    );
    add(
        "content/_data/glossary.yaml".into(),
        (0..30).map(|i| format!("- {{id: tu-{i}, term: {{vi: từ {}}}, child: {{vi: nghĩa}}}}\n", i % 4)).collect(),
    );
    for section in 0..4 {
        let folder = format!("content/{}", "nhom-a/nhom-b/nhom-c".split('/').take(1 + section % 3).collect::<Vec<_>>().join("/"));
        let folder = format!("{folder}{section}");
        add(format!("{folder}/_index.vi.md"), format!("---\ntitle: Nhóm {}\nweight: {}\n---\n", section % 2, section % 2));
        for lesson in 0..12 {
            for tag in ["vi", "en"].into_iter().take(1 + lesson % 2) {
                let text = format!(
                    "---\ntitle: Bài {}\nweight: {}\ntopics: [chủ đề {}, ánh, Ánh]\nages: [\"6-8\", teachers]\naliases: [vi/cu/{}.html]\nsources:\n  - law: luat-{}/1\n---\n\n## Đề mục\n\n![Tranh](đơn {}.svg) [luật](law:luat-{}) [từ](term:tu-{}) [sai](khong-co.md) <b>\n\n:::note\nLưu ý[^1].\n:::\n\n[^1]: Ghi chú.\n",
                    lesson % 5,
                    lesson % 3,
                    lesson % 7,
                    lesson % 4,
                    lesson,
                    lesson % 3,
                    (lesson * 7) % 20,
                    lesson
                );
                add(format!("{folder}/b{lesson}/index.{tag}.md"), text);
            }
            add(
                format!("{folder}/b{lesson}/đơn {}.svg", lesson % 3),
                format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {} 3'/>", lesson % 2 + 1),
            );
        }
    }
    for i in 0..10 {
        add(format!("static/tệp {i}.txt"), format!("{}", i % 2));
    }
    files
}

fn built(files: &Files) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), files);
    build_at(folder.path(), &overrides())
}

#[track_caller]
fn expect_same(a: &Outcome, b: &Outcome, what: &str) {
    assert_eq!(a.said, b.said, "{what}: other words");
    let (here, there): (Vec<_>, Vec<_>) = (a.bytes.keys().collect(), b.bytes.keys().collect());
    assert_eq!(here, there, "{what}: other files");
    for (path, bytes) in &a.bytes {
        assert!(b.bytes[path] == *bytes, "{what}: {path} differs");
    }
    assert!(a.bytes.len() > 100, "{what}: only {} files", a.bytes.len());
}

/// Another order, the same every time.
fn shuffled(files: &Files) -> Files {
    let mut files = files.clone();
    let mut seed = 0x9e37_79b9_usize;
    for i in (1..files.len()).rev() {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        files.swap(i, (seed >> 8) % (i + 1));
    }
    files
}

#[test]
fn two_builds_of_a_site_are_the_same_byte_for_byte() {
    for (name, files) in [("our own site", own_site()), ("a made site", made_site())] {
        expect_same(&built(&files), &built(&files), name);
    }
}

#[test]
fn the_order_in_which_files_were_made_does_not_show() {
    for (name, files) in [("our own site", own_site()), ("a made site", made_site())] {
        let other = shuffled(&files);
        assert_ne!(files, other);
        expect_same(&built(&files), &built(&other), name);
    }
}

#[test]
fn the_number_of_threads_does_not_show() {
    let files = made_site();
    let with = |threads| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| built(&files))
    };
    let alone = with(1);
    for threads in [2, 8] {
        expect_same(&alone, &with(threads), &format!("{threads} threads"));
    }
}

#[test]
fn names_as_a_mac_writes_them_give_the_same_site() {
    for (name, files) in [("our own site", own_site()), ("a made site", made_site())] {
        let decomposed: Files = files.iter().map(|(name, bytes)| (name.nfd().collect(), bytes.clone())).collect();
        expect_same(&built(&files), &built(&decomposed), name);
    }
    assert!(made_site().iter().any(|(name, _)| name.nfd().collect::<String>() != *name), "no name has a mark");
}

#[test]
fn text_as_a_mac_writes_it_gives_the_same_site() {
    let files = made_site();
    let decomposed: Files = files
        .iter()
        .map(|(name, bytes)| match std::str::from_utf8(bytes) {
            Ok(text) if name.ends_with(".md") || name.ends_with(".yaml") => (name.clone(), text.nfd().collect::<String>().into_bytes()),
            _ => (name.clone(), bytes.clone()),
        })
        .collect();
    let mut second = built(&decomposed);
    // Nothing else is said than that the files could be neater: each a note of one paragraph.
    for said in &mut second.said {
        let kept: Vec<&str> = said.split_inclusive("\n\n").filter(|paragraph| !paragraph.contains("[source/not-nfc]")).collect();
        *said = kept.concat();
    }
    expect_same(&built(&files), &second, "decomposed text");
}

#[test]
fn windows_line_ends_give_the_same_site() {
    let files = made_site();
    let with_returns: Files = files
        .iter()
        .map(|(name, bytes)| match std::str::from_utf8(bytes) {
            Ok(text) if name.ends_with(".md") || name.ends_with(".yaml") || name.ends_with(".toml") => {
                (name.clone(), text.replace('\n', "\r\n").into_bytes())
            }
            _ => (name.clone(), bytes.clone()),
        })
        .collect();
    expect_same(&built(&files), &built(&with_returns), "windows line ends");
}
