//! Markdown is what CommonMark says it is: the examples of its specification, through our whole
//! pipeline, agree with pulldown-cmark's own HTML wherever no rule of ours differs.
//!
//! The rules of ours that show, each undone before comparing:
//!
//! - HTML in a text is refused, so there is none in ours.
//! - A link leads to what it names. Those of the examples name nothing, so their words stand alone.
//! - A picture must exist. Those of the examples do not, so their alternative text stands alone.
//! - Headings have ids; `<br>` and `<hr>` have no slash; `<pre>` can be reached with the keyboard.
//! - Code has classes for its colours, and its quotes are escaped, as in attributes.
//! - Texts are in one normal form of Unicode.
//! - A box of a list is a sign and no form field.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::panic,
    reason = "a test: it reads the specification, and says how many agree"
)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};
use support::{bare_project, build_at, lay_out, overrides};
use unicode_normalization::UnicodeNormalization;

/// Examples that differ all the same, by number, and why.
const DIFFERENT: [(usize, &str); 0] = [];

struct Example {
    number: usize,
    section: String,
    markdown: String,
}

fn examples() -> Vec<Example> {
    let text = include_str!("commonmark/spec.txt");
    let fence = "`".repeat(32);
    let (mut examples, mut section): (Vec<Example>, String) = (Vec::new(), String::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix('#') {
            section = heading.trim_start_matches('#').trim().to_owned();
        } else if line == format!("{fence} example") {
            let markdown = lines.by_ref().take_while(|line| *line != ".").fold(String::new(), |all, line| all + line + "\n");
            lines.by_ref().take_while(|line| **line != fence).count();
            examples.push(Example { number: examples.len() + 1, section: section.clone(), markdown: markdown.replace('→', "\t") });
        }
    }
    examples
}

/// What `src/parse/markdown.rs` asks of the parser.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// The parser's own HTML, without what we refuse, and with the words of links and pictures alone.
fn theirs(markdown: &str) -> String {
    let markdown: String = markdown.nfc().collect();
    let mut pictures = 0;
    let events = Parser::new_ext(&markdown, options()).filter_map(|event| {
        let kept = match &event {
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::Start(Tag::HtmlBlock | Tag::Link { .. })
            | Event::End(TagEnd::HtmlBlock | TagEnd::Link) => false,
            Event::Start(Tag::Image { .. }) => {
                pictures += 1;
                false
            }
            Event::End(TagEnd::Image) => {
                pictures -= 1;
                false
            }
            // Inside a picture there is only text.
            Event::Start(_) | Event::End(_) => pictures == 0,
            _ => true,
        };
        let event = match event {
            Event::Code(text) if pictures > 0 => Event::Text(text),
            Event::SoftBreak | Event::HardBreak if pictures > 0 => Event::Text(" ".into()),
            event => event,
        };
        kept.then_some(event)
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.replace("<br />", "<br>").replace("<hr />", "<hr>").replace("&quot;", "\"")
}

/// Our HTML of a page, with our additions undone.
fn ours(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    let mut spans = Vec::new();
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at..end];
        rest = &rest[end..];
        if tag.starts_with("<span class=\"link-note\"") {
            // What we say of where a link leads.
            rest = rest.split_once("</span>").map_or("", |(_, rest)| rest);
            out.truncate(out.trim_end_matches(' ').len());
        } else if tag.starts_with("<span class=\"hl-") {
            spans.push(tag);
        } else if tag == "</span>" {
            spans.pop();
        } else if tag.starts_with("<a href=") || tag == "</a>" {
        } else if tag == "<pre role=\"group\" tabindex=\"0\" aria-label=\"code\">" {
            out.push_str("<pre>");
        } else if tag.starts_with("<h") && tag.contains(" id=\"") {
            out.push_str(&tag[..3]);
            out.push('>');
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    out.replace("&quot;", "\"")
}

/// White space between blocks says nothing; that inside of `<pre>` does.
fn flat(html: &str) -> String {
    let mut out = String::new();
    for (index, part) in html.split("<pre>").enumerate() {
        let (code, rest) = if index == 0 { ("", part) } else { part.split_once("</pre>").unwrap_or((part, "")) };
        if index > 0 {
            let _ = write!(out, "<pre>{code}</pre>");
        }
        let words = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        out.push_str(&words.replace("> <", "><"));
    }
    for block in ["p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "dl", "dt", "dd"] {
        for tag in [format!("<{block}>"), format!("</{block}>")] {
            out = out.replace(&format!(" {tag}"), &tag).replace(&format!("{tag} "), &tag);
        }
    }
    out.trim().replace("<p></p>", "")
}

/// Which rules of ours an example meets.
fn rules(markdown: &str) -> Vec<&'static str> {
    let mut rules: Vec<_> = Parser::new_ext(markdown, options())
        .filter_map(|event| match event {
            Event::Html(_) | Event::InlineHtml(_) => Some("HTML is refused"),
            Event::Start(Tag::Link { .. }) => Some("links lead to what they name"),
            Event::Start(Tag::Image { .. }) => Some("pictures must exist"),
            Event::Start(Tag::Heading { .. }) => Some("headings have ids"),
            Event::Rule | Event::HardBreak => Some("no slash in <br> and <hr>"),
            Event::Start(Tag::CodeBlock(_)) => Some("code has classes and can be reached"),
            Event::TaskListMarker(_) => Some("boxes are signs"),
            _ => None,
        })
        .collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

#[test]
fn the_examples_of_the_specification_come_out_as_it_says() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    let folder = bare_project();
    let mut files = vec![("themes/default/templates/lesson.html".to_owned(), "{{ page.body | safe }}".to_owned())];
    for example in &examples {
        files.push((format!("content/e{}/index.vi.md", example.number), format!("---\ntitle: E\n---\n{}", example.markdown)));
    }
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    let different: BTreeMap<usize, &str> = DIFFERENT.into_iter().collect();
    let (mut agree, mut found, mut met) = (0, String::new(), BTreeMap::new());
    for example in &examples {
        rules(&example.markdown).into_iter().for_each(|rule| *met.entry(rule).or_insert(0) += 1);
        assert!(outcome.bytes.contains_key(&format!("vi/e{}.html", example.number)), "example {} was not made", example.number);
        let (theirs, ours) = (flat(&theirs(&example.markdown)), flat(&ours(&outcome.text(&format!("vi/e{}.html", example.number)))));
        match different.get(&example.number) {
            None if theirs == ours => agree += 1,
            Some(why) if theirs != ours => println!("example {} differs: {why}", example.number),
            Some(why) => {
                let _ = writeln!(found, "example {} agrees, though it is listed as different: {why}", example.number);
            }
            None => {
                let Example { number, section, markdown } = example;
                let _ = writeln!(found, "example {number} ({section})\n--- text\n{markdown}--- expected\n{theirs}\n--- ours\n{ours}\n");
            }
        }
    }
    println!(
        "{agree} of {} examples agree; {} are listed as different; rules of ours met on the way: {met:#?}",
        examples.len(),
        different.len()
    );
    assert_eq!(ours("<p><a href=\"x\">a</a> <span class=\"hl-x\">b</span> <em>c</em></p>"), "<p>a b <em>c</em></p>");
    assert!(found.is_empty(), "{found}");
}
