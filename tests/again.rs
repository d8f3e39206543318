//! A site joined anew after a text was saved is the one that a clean build makes, and so is what is said of it.

mod support;

use nonla::config::load;
use nonla::diag::human::{Style, render};
use nonla::diag::{Report, Tongue};
use nonla::discover;
use nonla::model::project::Project;
use nonla::model::site::Site;
use nonla::model::source::Source;
use nonla::parse::{self, Memo};
use nonla::site::stale::{fingerprint, parts};
use nonla::site::{Assembled, assemble};
use support::overrides;

/// Who sees what somebody does to a text.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    /// Only who reads it.
    Inside,
    /// Others show it or link to it: the whole site is joined anew.
    Outside,
    /// That depends on the text.
    Perhaps,
}

/// What is done, who sees it, and how it is done to a text.
type Edit = (&'static str, Seen, fn(&str) -> String);

const EDITS: [Edit; 14] = [
    ("a sentence more", Seen::Inside, |text| format!("{text}\nMột câu nữa.\n")),
    ("links to nowhere", Seen::Inside, |text| format!("{text}\n[a](/khong-co.txt) [b](law:khong-co) [c](term:khong-co)\n")),
    ("a law and a file more", Seen::Inside, |text| format!("{text}\n[Luật](law:luat-tre-em/25) [x](khong-co.svg)\n")),
    ("a picture that is nowhere", Seen::Inside, |text| format!("{text}\n![x](khong-co.svg)\n")),
    ("no law any more", Seen::Inside, |text| text.replace("(law:", "(term:")),
    ("nothing but its head", Seen::Perhaps, |text| format!("---\n{}---\n", text.split("---\n").nth(1).unwrap_or_default())),
    ("without its last line", Seen::Perhaps, |text| {
        text.trim_end().rsplit_once('\n').map_or_else(String::new, |(all, _)| format!("{all}\n"))
    }),
    ("another heading", Seen::Outside, |text| format!("{text}\n## Thêm một phần\n\nHết.\n")),
    ("a block for teachers", Seen::Perhaps, |text| format!("{text}\n:::teacher\nNói với lớp.\n:::\n")),
    ("another name", Seen::Outside, |text| text.replacen("title: ", "title: Bài ", 1)),
    ("another address", Seen::Outside, |text| text.replacen("title: ", "slug: cho-khac\ntitle: ", 1)),
    ("another topic", Seen::Outside, |text| text.replacen("title: ", "topics: [moi]\ntitle: ", 1)),
    ("not to be published", Seen::Outside, |text| text.replacen("title: ", "draft: true\ntitle: ", 1)),
    ("a head that does not end", Seen::Outside, |text| text.replacen("---\n", "--\n", 1)),
];

/// A site in which everything leads to everything. `HASH` is what the translations of both lessons were made from.
const SITE: &str = r#"
-- site.toml --
languages = ["vi", "en"]

[translation]
withhold = ["luat"]
-- content/_data/laws.yaml --
- id: luat-tre-em
  title: {vi: Luật Trẻ em, en: Law on Children}
  number: 102/2016/QH13
  status: in_force
  last_checked: 2026-11-23
  articles:
    "25":
      text: {vi: Trẻ em có quyền được bảo vệ., en: Children have the right to be protected.}
-- content/_index.vi.md --
---
title: Nhà
---

[Bàn tay](an-toan/ban-tay/index.vi.md#mot-phan) [Luật](luat/quyen/index.vi.md)
-- content/an-toan/_index.vi.md --
---
title: An toàn
---
-- content/an-toan/ban-tay/index.vi.md --
---
title: Bàn tay
topics: [co-the]
---

Một câu. [Luật](law:luat-tre-em/25)

## Một phần

![Hình](hinh.svg)
-- content/an-toan/ban-tay/hinh.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>
-- content/an-toan/ban-tay/index.en.md --
---
title: Hand
translation: {of: vi, source: HASH}
---

A sentence. [Law](law:luat-tre-em/25)

## A part

![Picture](hinh.svg)
-- content/an-toan/mot-minh/index.vi.md --
---
title: Một mình
topics: [co-the, nha]
---

[Một phần](../ban-tay/index.vi.md#mot-phan), [đây](#day)

## Đây
-- content/luat/_index.vi.md --
---
title: Luật
---
-- content/luat/quyen/index.vi.md --
---
title: Quyền
---

[Luật](law:luat-tre-em)

## Được bảo vệ
-- content/luat/quyen/index.en.md --
---
title: Rights
translation: {of: vi, source: HASH}
---

[Law](law:luat-tre-em)

## Protected
-- content/nhap/index.vi.md --
---
title: Nháp
draft: true
---

[Đi](../an-toan/ban-tay/index.vi.md)
"#;

/// The pages of [`SITE`] that have a translation, whose hash stands in it.
const ORIGINALS: [&str; 2] = ["content/an-toan/ban-tay/", "content/luat/quyen/"];

#[test]
fn a_site_joined_anew_is_that_of_a_clean_build() {
    let folder = support::bare_project();
    support::lay_out(folder.path(), &support::split(SITE.trim_start()));
    let mut report = Report::default();
    let (settings, site_toml) = load(&folder.path().join("site.toml"), "site.toml", &overrides(), &mut report);
    let settings = settings.expect("settings");
    let mut clean = discover::project(folder.path(), site_toml, &settings, &mut report);
    for original in ORIGINALS {
        let text = clean.sources.iter().find(|one| one.name == format!("{original}index.vi.md")).expect("an original").text.clone();
        let parsed = parse::all(&clean, &settings, &mut report);
        let document = parsed.documents.iter().find(|one| format!("content/{}", one.file.path) == format!("{original}index.vi.md"));
        let (_, body) = text.split_once("---\n\n").expect("a body");
        let hash = fingerprint(&parts(&document.expect("an original").front_matter, body));
        let translation = clean.sources.iter_mut().find(|one| one.name == format!("{original}index.en.md")).expect("a translation");
        translation.text = translation.text.replace("HASH", &hash).into();
    }
    let mut memo = Memo::default();
    let mut last = assemble(parse::again(&clean, &settings, &mut memo, &mut report), &clean, &settings);
    assert!(!last.report().has_errors() && last.site.stale.is_empty(), "{}", told(&last, &clean));
    let (mut joined, mut not) = (0, 0);
    for page in &clean.pages {
        let row = page.source.index();
        let Source { name: file, text } = &clean.sources[row];
        for (name, seen, edit) in EDITS {
            let mut edited = clean.clone();
            edited.sources[row] = Source { name: file.clone(), text: edit(text).into() };
            // There and back: a text may mean less to others than it did, or more.
            for project in [&edited, &clean] {
                let fresh = parse::again(project, &settings, &mut memo, &mut report).fresh;
                let anew = assemble(parse::all(project, &settings, &mut Report::default()), project, &settings);
                let again = last.again(&fresh, project, &settings);
                let apart = ["content/nhap/", "content/luat/quyen/"].iter().any(|folder| file.starts_with(folder));
                match seen {
                    _ if fresh.is_empty() => {}
                    Seen::Inside if !apart => assert!(again.is_some(), "{file}: {name}"),
                    Seen::Outside => assert!(again.is_none(), "{file}: {name}"),
                    _ => {}
                }
                if let Some(again) = &again {
                    same(again, &anew, project, &format!("{file}: {name}"));
                }
                *if again.is_some() { &mut joined } else { &mut not } += 1;
                last = again.unwrap_or(anew);
            }
        }
    }
    assert!(joined > 80 && not > 80, "{joined} and {not}");
}

fn told(site: &Assembled, project: &Project) -> String {
    render(&site.report(), &project.sources, Style { tongue: Tongue::Vi, color: false, notes: true })
}

#[track_caller]
fn same(again: &Assembled, anew: &Assembled, project: &Project, what: &str) {
    assert_eq!(told(again, project), told(anew, project), "{what}");
    for (a, b) in again.site.documents.iter().zip(&anew.site.documents) {
        assert!(a.front_matter == b.front_matter && a.body == b.body && a.file == b.file, "{what}: {:?}", a.file.path);
    }
    let rest = |site: &Site| format!("{:#?}", Site { documents: Vec::new(), ..site.clone() });
    let (again, anew) = (rest(&again.site), rest(&anew.site));
    for (a, b) in again.lines().zip(anew.lines()) {
        assert_eq!(a, b, "{what}");
    }
    assert_eq!(again.len(), anew.len(), "{what}");
}
