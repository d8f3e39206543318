//! What every reader of the output needs, from a USB stick to a ZIM file: each address leads to a file
//! that is there, by a relative way, and nothing is fetched from elsewhere.
//!
//! Two sites are looked at, each with and without a public address: this repository's own, and a little
//! one that has something of everything.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it lays out folders")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use nonla::config::Overrides;
use nonla::model::path::decode;
use scraper::{ElementRef, Html};
use support::{ONE_DOT, Outcome, build_at, folder_of, lay_out, overrides};

/// A finished site.
struct Site {
    name: &'static str,
    files: BTreeMap<String, Vec<u8>>,
}

/// Something of everything a lesson can hold.
const LITTLE: &str = r##"
-- site.toml --
languages = ["vi", "en"]
-- content/_index.vi.md --
---
title: Trang & "thử" <b>
summary: Tóm tắt có "ngoặc" & dấu < >.
---

Chào em. [Bài đầu](an-toan/bai-mot/index.vi.md)
-- content/_index.en.md --
---
title: A site
---
-- content/an-toan/_index.vi.md --
---
title: An toàn
icon: /bieu-tuong.svg
sensitive: true
---
-- content/an-toan/_index.en.md --
---
title: Safety
slug: safety
---
-- content/an-toan/sau/_index.vi.md --
---
title: Sâu hơn
---
-- content/an-toan/sau/bai-ba/index.vi.md --
---
title: Bài ba
---
-- content/an-toan/bai-hai/index.en.md --
---
title: Lesson two
---

[One](../bai-mot/index.en.md) [one in Vietnamese](../bai-mot/index.vi.md#dau)
-- content/an-toan/bai-mot/index.vi.md --
---
title: 'Bài một: "Kể" & nghe'
summary: Năm người.
ages: ["6-8", parents, teachers]
grades: [1, 2]
duration: 20
objectives: [kể được tên năm người]
materials: [giấy]
topics: [co-the, quyen]
sources:
  - {law: luat-tre-em/25/1}
  - {title: Sách & vở, url: "https://unicef.example/a?b=1&c=2", year: 2020}
weight: 10
updated: 2026-11-20
aliases: [vi/cu/bai-1.html, cu.html]
review: {status: reviewed, by: lan, on: 2026-11-01}
---

Gõ a href="khong/co" vào đây, và src="khong-co" nữa.[^1] Và `<a href="khong/co">`.

## Đầu

[Bài hai](../bai-hai/index.vi.md), [bài ba](../sau/bai-ba/index.vi.md), [đầu](#dau), [phiếu](<Phiếu về nhà.pdf>), [tờ rơi](/to-roi.pdf),
[Điều 25](law:luat-tre-em/25), [từ](term:xam-hai), [111](tel:111), [thư](mailto:a@truong.example), [ngoài](https://unicef.example "Tên").

![Bàn tay](ban-tay.svg "Tên") ![-](/bieu-tuong.svg)

```html
<a href="khong/co" src="khong-co">
```

    <img src="khong-co">

| a | b |
|:--|--:|
| 1 | [2](#dau) |

- [ ] một
- [x] hai

Từ
: Nghĩa

> [!WARNING]
> Cẩn thận.

:::note safety Nhớ
Em không có lỗi.[^1]
:::

:::quiz Hỏi
Ai?

- [x] Em > Đúng, [xem](#dau).
- [ ] Ai cũng được > Chưa phải.
:::

:::quiz Hỏi nữa
Ai?

- [x] Em
:::

:::scenario
Làm gì?

- Kể > Tốt.
:::

:::steps Bước
1. Một
:::

:::dialogue
- Lan: Chào.
:::

:::activity Vẽ
Vẽ.
:::

:::law luat-tre-em/25
:::

:::help
:::

:::help 113
:::

:::audio bai-hat.mp3 Bài hát
Lời.
:::

:::video ke.mp4 captions=ke.vi.vtt Kể
Lời.
:::

:::figure
![Hình](hinh.png)

Chú thích.
:::

:::chart
| a | b |
|---|---|
| 1 | 2 |
:::

:::reveal Xem
## Trong khối
:::

:::teacher
## Chỉ thầy cô
:::

:::handout
Phiếu.
:::

[^1]: Ghi chú, [đầu](#dau).
-- content/an-toan/bai-mot/index.en.md --
---
title: Lesson one
slug: one
topics: [co-the]
updated: 2026-11-21
---

[Two](../bai-hai/index.en.md)
-- content/an-toan/bai-mot/ban-tay.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><title>Tay</title></svg>
-- content/an-toan/bai-mot/Phiếu về nhà.pdf --
pdf
-- content/an-toan/bai-mot/bai-hat.mp3 --
sound
-- content/an-toan/bai-mot/ke.mp4 --
film
-- content/an-toan/bai-mot/ke.vi.vtt --
WEBVTT

00:01.000 --> 00:04.000
Mẹ ơi.
-- static/to-roi.pdf --
leaflet
-- static/bieu-tuong.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"/>
-- content/_data/laws.yaml --
- id: luat-tre-em
  title: {vi: Luật Trẻ em, en: Law on Children}
  number: 102/2016/QH13
  effective: 2017-06-01
  status: in_force
  amended_by: [{number: 28/2018/QH14, effective: 2019-01-01}]
  source: https://luat.example/tre-em
  seen: text
  last_checked: 2026-11-23
  articles:
    "25":
      title: {vi: Quyền}
      text: {vi: Trẻ em có quyền được bảo vệ.}
      clauses: {"1": {vi: Khoản một.}}
- id: luat-cu
  title: {vi: Luật cũ, en: Old law}
  status: expired
  replaced_by: luat-tre-em
  last_checked: 2026-11-23
-- content/_data/glossary.yaml --
- id: xam-hai
  term: {vi: xâm hại, en: abuse}
  child: {vi: Là khi ai đó làm em đau., en: It is when someone hurts you.}
  law: luat-tre-em/25
-- content/_data/helplines.yaml --
- {id: "111", number: "111", name: {vi: Tổng đài, en: Hotline}, short: {vi: Cần giúp, en: Help}, free: true, last_checked: 2026-11-23}
- {id: "113", number: "113", name: {vi: Công an, en: Police}, short: {vi: Nguy hiểm, en: Danger}, emergency: true, last_checked: 2026-11-23}
-- content/_data/topics.yaml --
co-the: {vi: Cơ thể em, en: My body}
quyen: {vi: Quyền, en: Rights}
-- content/_data/people.yaml --
- {id: lan, name: Lan, role: {vi: bác sĩ}}
"##;

/// All four, built once.
static SITES: LazyLock<Vec<Site>> = LazyLock::new(|| {
    let little = folder_of(LITTLE);
    lay_out(little.path(), &[("content/an-toan/bai-mot/hinh.png", ONE_DOT)]);
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let public = Overrides { base_url: Some("https://truong.example/non-la".to_owned()), ..overrides() };
    let build = |name, root: &Path, overrides: &Overrides| {
        let Outcome { bytes: files, failed, said, .. } = build_at(root, overrides);
        assert!(!failed && files.len() > 30, "{name}: {}", said[1]);
        Site { name, files }
    };
    vec![
        build("the little site", little.path(), &overrides()),
        build("the little site, public", little.path(), &public),
        build("our own site", own, &overrides()),
        build("our own site, public", own, &public),
    ]
});

impl Site {
    fn pages(&self) -> impl Iterator<Item = (&str, Html)> {
        let pages = self.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| (path.as_str(), Html::parse_document(&String::from_utf8_lossy(bytes))))
    }

    /// Pages people read; the others lead on at once.
    fn readable(&self) -> impl Iterator<Item = (&str, Html)> {
        self.pages().filter(|(_, page)| elements(page).all(|element| element.value().attr("http-equiv") != Some("refresh")))
    }
}

fn elements(page: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    page.root_element().descendants().filter_map(ElementRef::wrap)
}

/// Fails with everything that `look` finds in any of the sites.
#[track_caller]
fn expect_none(look: impl Fn(&Site, &mut Vec<String>)) {
    let mut all = Vec::new();
    for site in SITES.iter() {
        let mut found = Vec::new();
        look(site, &mut found);
        all.extend(found.into_iter().map(|line| format!("{}: {line}", site.name)));
    }
    let more = all.len().saturating_sub(40);
    all.truncate(40);
    assert!(all.is_empty(), "{}\n… and {more} more", all.join("\n"));
}

/// Every address that an element has: what it is, the address, and whether a reader follows it
/// (and nothing is fetched by itself).
fn addresses<'p>(element: &ElementRef<'p>) -> Vec<(&'static str, &'p str, bool)> {
    let value = element.value();
    let name = value.name();
    let mut found = Vec::new();
    for attribute in ["href", "src", "poster", "action", "data", "cite", "xlink:href"] {
        if let Some(address) = value.attr(attribute) {
            let rel = value.attr("rel").unwrap_or_default();
            let followed = name == "a" || name == "link" && matches!(rel, "canonical" | "alternate");
            found.push((attribute, address, followed && attribute == "href"));
        }
    }
    if let Some(set) = value.attr("srcset") {
        found.extend(set.split(',').filter_map(|one| Some(("srcset", one.split_whitespace().next()?, false))));
    }
    if value.attr("http-equiv") == Some("refresh") {
        let address = value.attr("content").and_then(|content| content.split_once("url=")).map_or("", |(_, address)| address);
        found.push(("refresh", address, false));
    }
    found
}

fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)).then_some(scheme)
}

/// The file a relative address leads to from `page`; `None` above the root.
fn resolve(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." => {}
            part => parts.push(part),
        }
    }
    Some(decode(&parts.join("/")))
}

/// What is wrong with an address that should lead to a file of the site.
fn wrong(site: &Site, ids: &BTreeMap<String, BTreeSet<String>>, page: &str, address: &str) -> Option<String> {
    if address.is_empty() {
        return Some("is empty".to_owned());
    }
    if address.starts_with('/') {
        return Some("is absolute".to_owned());
    }
    let (path, fragment) = address.split_once('#').map_or((address, None), |(path, fragment)| (path, Some(decode(fragment))));
    if path.ends_with('/') || path.ends_with("..") || path == "." {
        return Some("leads to a folder".to_owned());
    }
    if path.contains('?') {
        return Some("has a question".to_owned());
    }
    let target = if path.is_empty() { Some(page.to_owned()) } else { resolve(page, path) };
    let Some(target) = target else { return Some("leads above the root".to_owned()) };
    if !site.files.contains_key(&target) {
        return Some(format!("leads to {target}, which is not there"));
    }
    match fragment {
        Some(fragment) if !ids.get(&target).is_some_and(|ids| ids.contains(&fragment)) => {
            Some(format!("leads to #{fragment}, which {target} does not have"))
        }
        _ => None,
    }
}

fn ids(site: &Site) -> BTreeMap<String, BTreeSet<String>> {
    let of = |page: &Html| elements(page).filter_map(|element| element.value().id().map(str::to_owned)).collect();
    site.pages().map(|(path, page)| (path.to_owned(), of(&page))).collect()
}

#[test]
fn every_address_leads_to_a_file_and_every_fragment_to_an_id() {
    expect_none(|site, found| {
        let ids = ids(site);
        for (path, page) in site.pages() {
            for element in elements(&page) {
                for (attribute, address, followed) in addresses(&element) {
                    let complaint = match scheme(address) {
                        Some("https" | "http" | "tel" | "mailto") if followed => None,
                        // No icon at all, so that nobody asks for `favicon.ico`.
                        Some("data") if element.value().attr("rel") == Some("icon") => None,
                        // Captions are a part of the page.
                        Some("data") if element.value().name() == "track" && address.starts_with("data:text/vtt;") => None,
                        Some(scheme) => Some(format!("has the scheme {scheme}:")),
                        None => wrong(site, &ids, path, address),
                    };
                    found.extend(complaint.map(|what| format!("{path}: <{} {attribute}=\"{address}\"> {what}", element.value().name())));
                }
            }
        }
    });
}

/// Every page is listed where it belongs: no lesson can be written that readers do not find, so nobody need look for one.
#[test]
fn every_page_is_reached_from_the_first_by_following_links() {
    expect_none(|site, found| {
        let leads: BTreeMap<&str, BTreeSet<String>> = site
            .pages()
            .map(|(path, page)| {
                let followed = elements(&page).flat_map(|element| {
                    let all = addresses(&element).into_iter().filter(|(_, _, followed)| *followed || element.value().name() == "meta");
                    all.map(|(_, address, _)| address.to_owned()).collect::<Vec<_>>()
                });
                let inside = followed.filter(|address| scheme(address).is_none());
                (path, inside.filter_map(|address| resolve(path, address.split('#').next()?)).collect())
            })
            .collect();
        let mut reached = BTreeSet::from(["index.html"]);
        let mut open = vec!["index.html"];
        while let Some(page) = open.pop() {
            let next = leads.get(page).into_iter().flatten().filter_map(|path| leads.get_key_value(path.as_str()));
            open.extend(next.map(|(path, _)| *path).filter(|path| reached.insert(path)));
        }
        // A server shows it by itself.
        let lost = site.readable().map(|(path, _)| path.to_owned()).filter(|path| path != "404.html" && !reached.contains(path.as_str()));
        found.extend(lost.map(|path| format!("nothing leads to {path}")));
    });
}

/// The addresses in `url(…)` of a style sheet.
fn urls(css: &str) -> Vec<&str> {
    css.match_indices("url(")
        .filter_map(|(at, _)| css[at + 4..].split(')').next())
        .map(|url| url.trim().trim_matches(['"', '\'']))
        .collect()
}

#[test]
fn style_sheets_and_drawings_name_only_files_that_are_there() {
    expect_none(|site, found| {
        let none = BTreeMap::new();
        for (path, bytes) in &site.files {
            let text = String::from_utf8_lossy(bytes);
            let mut named: Vec<&str> = Vec::new();
            if path.ends_with(".css") || path.ends_with(".html") || path.ends_with(".svg") {
                named.extend(urls(&text));
                found.extend(text.contains("@import").then(|| format!("{path}: @import")));
            }
            if path.ends_with(".svg") {
                for attribute in [" href=\"", " xlink:href=\"", " src=\"", " href='", " xlink:href='"] {
                    named.extend(text.split(attribute).skip(1).filter_map(|rest| rest.split(['"', '\'']).next()));
                }
                found.extend(
                    ["<script", "<foreignObject", " on"]
                        .iter()
                        .filter(|bad| text.contains(*bad) && **bad != " on" || text.contains(" onload="))
                        .map(|bad| format!("{path}: {bad}")),
                );
            }
            for address in named.into_iter().filter(|address| !address.starts_with("data:") && !address.starts_with('#')) {
                let complaint = match scheme(address) {
                    Some(scheme) => Some(format!("has the scheme {scheme}:")),
                    None => wrong(site, &none, path, address),
                };
                found.extend(complaint.map(|what| format!("{path}: `{address}` {what}")));
            }
        }
    });
}

#[test]
fn nothing_is_fetched_from_elsewhere_and_nothing_runs_in_a_page() {
    expect_none(|site, found| {
        for (path, page) in site.pages() {
            for element in elements(&page) {
                let value = element.value();
                let bad = match value.name() {
                    "base" | "iframe" | "object" | "embed" | "applet" | "frame" | "portal" => true,
                    // A page for addresses that do not exist is shown at any depth: it brings its style along.
                    "style" => path != "404.html",
                    "script" => {
                        value.attr("type") == Some("module")
                            || value.attr("src").is_none() && value.attr("type") != Some("application/ld+json")
                    }
                    "link" => matches!(value.attr("rel"), Some("preconnect" | "dns-prefetch" | "prefetch" | "modulepreload")),
                    "meta" => value.attr("http-equiv") == Some("set-cookie"),
                    _ => false,
                };
                found.extend(bad.then(|| format!("{path}: <{}>", value.name())));
                let runs =
                    value.attrs().filter(|(name, _)| name.starts_with("on") || *name == "style" || *name == "srcdoc" || *name == "ping");
                found.extend(runs.map(|(name, _)| format!("{path}: <{} {name}=…>", value.name())));
            }
        }
        for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".js")) {
            let text = String::from_utf8_lossy(bytes);
            let online =
                ["fetch(", "XMLHttpRequest", "import(", "WebSocket", "Worker(", "sendBeacon", "document.cookie", "https://", "http://"];
            found.extend(online.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")));
            // Kept in a browser: the reader's look and letters, and the mark of having left. Nothing of what was read.
            let keeps = |name: &str| path.starts_with(&format!("assets/{name}."));
            found.extend((text.contains("localStorage") && !keeps("first") && !keeps("display")).then(|| format!("{path}: localStorage")));
            found.extend((text.contains("sessionStorage") && !keeps("first")).then(|| format!("{path}: sessionStorage")));
            found.extend(text.contains("indexedDB").then(|| format!("{path}: indexedDB")));
        }
    });
}

/// What zimcheck 3.1.3 takes for a link, wherever it stands.
#[test]
fn what_looks_like_a_link_to_a_naive_reader_is_one() {
    expect_none(|site, found| {
        for (path, page) in site.pages() {
            let text = String::from_utf8_lossy(&site.files[path]);
            for attribute in ["href", "src"] {
                let seen = text.matches(&format!(" {attribute}=\"")).count() + text.matches(&format!(" {attribute}='")).count();
                let real = elements(&page).filter(|element| element.value().attr(attribute).is_some()).count();
                let inert = text.matches(&format!("\n{attribute}=\"")).count();
                found.extend(
                    (seen + inert != real)
                        .then(|| format!("{path}: ` {attribute}=\"` stands {} times, and {real} elements have it", seen + inert)),
                );
            }
        }
    });
}

#[test]
fn no_two_pages_have_the_same_title() {
    expect_none(|site, found| {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (path, page) in site.readable() {
            let titles: Vec<String> = elements(&page)
                .filter(|element| {
                    element.value().name() == "title"
                        && element.parent().and_then(ElementRef::wrap).is_some_and(|parent| parent.value().name() == "head")
                })
                .map(|title| title.text().collect())
                .collect();
            let [title] = titles.as_slice() else {
                found.push(format!("{path}: {} titles", titles.len()));
                continue;
            };
            found.extend(title.trim().is_empty().then(|| format!("{path}: an empty title")));
            if let Some(first) = seen.insert(title.clone(), path.to_owned()) {
                found.push(format!("{path} and {first} are both called `{title}`"));
            }
        }
    });
}

#[test]
fn ids_are_unique_in_a_page_and_plain() {
    expect_none(|site, found| {
        for (path, page) in site.pages() {
            let mut seen = BTreeSet::new();
            for id in elements(&page).filter_map(|element| element.value().attr("id")) {
                found.extend((!seen.insert(id)).then(|| format!("{path}: #{id} stands twice")));
                found.extend((id.is_empty() || id.contains(char::is_whitespace)).then(|| format!("{path}: the id `{id}`")));
            }
            for (attribute, element) in ["for", "aria-labelledby", "aria-describedby", "aria-controls"]
                .iter()
                .flat_map(|attribute| elements(&page).map(move |element| (*attribute, element)))
            {
                for id in element.value().attr(attribute).into_iter().flat_map(str::split_whitespace).filter(|id| !seen.contains(id)) {
                    found.push(format!("{path}: {attribute}=\"{id}\" names nothing"));
                }
            }
        }
    });
}

#[test]
fn files_have_plain_names_with_an_ending_and_something_in_them() {
    expect_none(|site, found| {
        for (path, bytes) in &site.files {
            let plain = path.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_./".contains(&byte));
            let name = path.rsplit('/').next().unwrap_or_default();
            let ending = name.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && !ending.is_empty());
            found.extend((!plain).then(|| format!("{path}: other than small ASCII letters")));
            found.extend((!ending).then(|| format!("{path}: no ending")));
            found.extend(bytes.is_empty().then(|| format!("{path}: empty")));
            found.extend((path.len() > 150).then(|| format!("{path}: too long for a USB stick in a deep folder")));
        }
    });
}

#[test]
fn pages_say_their_language_and_their_letters() {
    expect_none(|site, found| {
        for (path, page) in site.pages() {
            let root = page.root_element();
            found.extend(root.value().attr("lang").is_none_or(str::is_empty).then(|| format!("{path}: <html> has no language")));
            let charset =
                elements(&page).any(|element| element.value().attr("charset").is_some_and(|charset| charset.eq_ignore_ascii_case("utf-8")));
            found.extend((!charset).then(|| format!("{path}: no charset")));
            let text = String::from_utf8_lossy(&site.files[path]);
            found.extend((!text.trim_start().to_ascii_lowercase().starts_with("<!doctype html>")).then(|| format!("{path}: no doctype")));
            for image in elements(&page).filter(|element| element.value().name() == "img") {
                found.extend(image.value().attr("alt").is_none().then(|| format!("{path}: a picture without alt")));
            }
            let shown = elements(&page).filter(|element| !matches!(element.value().name(), "style" | "script" | "code"));
            let words: String = shown
                .flat_map(|element| element.children())
                .filter_map(|node| node.value().as_text().map(|text| text.to_string()))
                .collect();
            for left in ["{{", "}}", "{%", "{n}", "undefined", "[object"] {
                found.extend(words.contains(left).then(|| format!("{path}: `{left}` is left in the text")));
            }
        }
    });
}

#[test]
fn addresses_of_the_whole_world_are_there_only_with_a_public_address() {
    for site in SITES.iter() {
        let public = site.name.ends_with("public");
        for file in ["robots.txt", "sitemap-vi.xml", "vi/feed.xml"] {
            assert_eq!(site.files.contains_key(file), public, "{}: {file}", site.name);
        }
        for (path, page) in site.pages() {
            let canonical = elements(&page).any(|element| element.value().attr("rel") == Some("canonical"));
            assert!(public || !canonical, "{}: {path} has a canonical address", site.name);
        }
        if public {
            let map = String::from_utf8_lossy(&site.files["sitemap-vi.xml"]).into_owned();
            for address in map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()) {
                let path = address.strip_prefix("https://truong.example/non-la/").map(decode);
                assert!(path.as_ref().is_some_and(|path| site.files.contains_key(path)), "{}: the map names {address}", site.name);
            }
        }
    }
}
