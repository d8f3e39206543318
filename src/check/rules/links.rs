//! Whether the words of a link say where it leads, alone and among the other links of the page: many
//! people go from link to link (WCAG 2.4.4 and 2.4.9).

use std::collections::BTreeMap;

use super::super::{Asked, walk};
use crate::diag::catalogue::reading as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Inline, Link, LinkRef, plain_text};
use crate::model::site::LinkTarget;
use crate::text::fold::fold;

/// Words that say nothing, folded, by language. Other languages are asked for those of English too, which travel.
const NOTHING: [(&str, &[&str]); 2] = [
    (
        "vi",
        &[
            "day",
            "vao day",
            "o day",
            "tai day",
            "bam vao day",
            "nhan vao day",
            "bam day",
            "nhan day",
            "xem tai day",
            "xem o day",
            "xem them",
            "doc them",
            "xem tiep",
            "doc tiep",
            "xem chi tiet",
            "chi tiet",
            "lien ket",
            "lien ket nay",
            "duong dan",
            "link",
            "link nay",
        ],
    ),
    (
        "en",
        &[
            "here",
            "click here",
            "press here",
            "tap here",
            "see here",
            "more",
            "read more",
            "see more",
            "learn more",
            "find out more",
            "details",
            "link",
            "this link",
            "go",
            "continue",
        ],
    ),
];

/// Looks at every link of a text.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let body = &asked.document.body;
    if body.links.is_empty() {
        return;
    }
    let tag = asked.settings.locale(asked.document.file.locale).tag.as_str();
    let language = tag.split('-').next().unwrap_or(tag);
    let (_, nothing) = NOTHING.iter().find(|(known, _)| *known == language).unwrap_or(&NOTHING[1]);
    let mut seen: BTreeMap<(u8, String), LinkRef> = BTreeMap::new();
    walk::inlines(body, &mut |inline| {
        let Inline::Link(at, inner) = inline else { return };
        let Some(link) = body.links.get(at.0 as usize) else { return };
        let target = asked.targets.link(*at);
        // Where a link leads nowhere, that has been said.
        if *target == LinkTarget::Broken || link.dest.is_empty() {
            return;
        }
        let text = plain_text(inner, &body.images);
        let text = text.trim();
        let at_link = |code| Diagnostic::at(code, link.span).with("dest", link.dest.as_str());
        if text.is_empty() {
            report.add(at_link(&code::LINK_NO_TEXT));
        } else if is_address(text, link) {
            report.add(at_link(&code::LINK_ONLY_ADDRESS).with("text", text));
        } else if nothing.contains(&bare(text).as_str()) {
            report.add(at_link(&code::LINK_SAYS_NOTHING).with("text", text));
        } else {
            let first = *seen.entry((link.readers as u8, text.to_lowercase())).or_insert(*at);
            if asked.targets.link(first) != target {
                let first = body.links.get(first.0 as usize).map_or("", |link| link.dest.as_str());
                report.add(at_link(&code::LINK_SAME_WORDS).with("text", text).with("first", first));
            }
        }
    });
}

/// Folded, without what stands around words: `Xem thêm »` is `xem them`.
fn bare(text: &str) -> String {
    fold(text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Whether the words are nothing but an address. One to write a letter to, or to call, is a name of its own.
fn is_address(text: &str, link: &Link) -> bool {
    let web = ["https://", "http://", "www."].iter().any(|start| text.starts_with(start));
    web && !text.contains(char::is_whitespace) || text == link.dest && text.contains('/')
}
