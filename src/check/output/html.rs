//! What a finished page leads to, what it loads, and the names of its places. The only file that names html5gum.

use std::collections::BTreeSet;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::css;

/// What one page says of others and of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    /// Addresses that a reader may follow.
    pub leads: BTreeSet<String>,
    /// Addresses that the browser loads by itself.
    pub loads: BTreeSet<String>,
    /// The ids of its elements.
    pub ids: BTreeSet<String>,
    /// Ids that stand twice.
    pub repeated: BTreeSet<String>,
}

/// What `link` elements load; those with other relations only name an address.
const LOADED: [&str; 8] = ["stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "prefetch", "modulepreload"];

/// Reads a page. Nothing is too broken: what a browser would make of it is read.
pub(super) fn read(page: &[u8]) -> Read {
    let mut reader = Reader::default();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<()> {
        reader.see(&event);
        None
    });
    emitter.naively_switch_states(true);
    // The reader keeps what it saw; nothing is emitted, and reading from memory cannot fail.
    let Ok(()) = Tokenizer::new_with_emitter(page, emitter).collect::<Result<(), _>>();
    reader.read
}

#[derive(Default)]
struct Reader {
    read: Read,
    element: String,
    attribute: String,
    attributes: Vec<(String, String)>,
}

impl Reader {
    fn see(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.element = text(name);
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = text(name);
                self.attributes.push((self.attribute.clone(), String::new()));
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, held)) = self.attributes.last_mut() {
                    *held = text(value);
                }
            }
            CallbackEvent::CloseStartTag { .. } => self.element(),
            CallbackEvent::EndTag { .. } => self.element.clear(),
            CallbackEvent::String { value } if self.element == "style" => self.read.loads.extend(css::urls(&text(value))),
            _ => {}
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Notes what the element that has just begun names.
    fn element(&mut self) {
        let mut leads: Vec<String> = Vec::new();
        let mut loads: Vec<String> = Vec::new();
        match self.element.as_str() {
            "a" | "area" => leads.extend(self.get("href").map(str::to_owned)),
            "form" => leads.extend(self.get("action").map(str::to_owned)),
            "button" | "input" => leads.extend(self.get("formaction").map(str::to_owned)),
            "link" => {
                let relation = self.get("rel").unwrap_or_default().to_ascii_lowercase();
                let loaded = relation.split_ascii_whitespace().any(|one| LOADED.contains(&one));
                if loaded { &mut loads } else { &mut leads }.extend(self.get("href").map(str::to_owned));
            }
            "meta" if self.get("http-equiv").is_some_and(|value| value.eq_ignore_ascii_case("refresh")) => {
                leads.extend(self.get("content").and_then(refreshed).map(str::to_owned));
            }
            "use" | "image" | "feimage" => {
                loads.extend(["href", "xlink:href"].iter().filter_map(|name| self.get(name)).map(str::to_owned));
            }
            "object" => loads.extend(self.get("data").map(str::to_owned)),
            _ => {}
        }
        for name in ["src", "poster"] {
            loads.extend(self.get(name).map(str::to_owned));
        }
        for name in ["srcset", "imagesrcset"] {
            loads.extend(self.get(name).into_iter().flat_map(candidates).map(str::to_owned));
        }
        loads.extend(self.get("style").into_iter().flat_map(css::urls));
        loads.extend(self.get("ping").into_iter().flat_map(|all| all.split_ascii_whitespace()).map(str::to_owned));
        if let Some(id) = self.get("id").filter(|id| !id.is_empty()).map(str::to_owned) {
            if self.read.ids.contains(&id) {
                self.read.repeated.insert(id);
            } else {
                self.read.ids.insert(id);
            }
        }
        self.read.leads.extend(leads);
        self.read.loads.extend(loads.into_iter().filter(|url| !url.is_empty()));
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The address in `0; url=a.html`.
fn refreshed(content: &str) -> Option<&str> {
    let (_, rest) = content.split_once([';', ','])?;
    let (name, address) = rest.split_once('=')?;
    name.trim().eq_ignore_ascii_case("url").then(|| address.trim().trim_matches(['"', '\'']))
}

/// The addresses in `a.webp 640w, b.webp 960w`. An address ends with a blank; a comma before it belongs to it.
fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    let mut rest = srcset;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        rest = if url.ends_with(',') { after } else { after.split_once(',').map_or("", |(_, next)| next) };
        (!url.is_empty()).then(|| url.trim_end_matches(','))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(set: &BTreeSet<String>) -> Vec<&str> {
        set.iter().map(String::as_str).collect()
    }

    #[test]
    fn what_a_page_leads_to_and_loads_is_read_as_browsers_do() {
        let read = read(
            br##"<!doctype html><html><head><link rel=stylesheet href=a.css><link rel="canonical" href="https://x.example/">
            <meta http-equiv="Refresh" content="0; url='vi/index.html'"><style>b{background:url(c.png)}</style>
            <script>var s = '<a href="not.html">';</script></head><body>
            <a href='d.html?x=1&amp;y=2#e'>d</a><!-- <a href="no.html"> --><img src=f.jpg srcset="g.webp 640w, h.webp 960w">
            <p id=i style="background: url( 'j.svg' )"><p id=i><video poster="k.jpg"><source src="l.mp4"></video>
            <svg><use href="#m"/></svg><form action=n.html>"##,
        );
        assert_eq!(all(&read.leads), ["d.html?x=1&y=2#e", "https://x.example/", "n.html", "vi/index.html"]);
        assert_eq!(all(&read.loads), ["#m", "a.css", "c.png", "f.jpg", "g.webp", "h.webp", "j.svg", "k.jpg", "l.mp4"]);
        assert_eq!((all(&read.ids), all(&read.repeated)), (vec!["i"], vec!["i"]));
    }

    #[test]
    fn a_set_of_pictures_is_cut_at_its_commas_and_not_in_addresses() {
        assert_eq!(candidates("a,b.png 1x, c.png 2x").collect::<Vec<_>>(), ["a,b.png", "c.png"]);
        assert_eq!(candidates(" a.png, b.png ").collect::<Vec<_>>(), ["a.png", "b.png"]);
        assert_eq!(candidates("").count(), 0);
    }
}
