//! `nonla check --external`: what became of the addresses that the finished pages lead out to, told where they are written.

use std::collections::BTreeMap;

use crate::diag::catalogue::outside as code;
use crate::diag::{Code, Diagnostic, Phrase, Report};
use crate::model::date::Date;
use crate::model::ids::SourceId;
use crate::model::source::{Source, Span};
use crate::reach::memory::Memory;
use crate::reach::{Answer, Answers, Failure, Manners, all};

/// Asks for `addresses` (each with the first page that has it), but not for those below `own`, the address of the site
/// itself, and tells what is wrong at their places in `sources`.
pub(super) fn ask(
    addresses: &BTreeMap<String, String>,
    own: Option<&str>,
    sources: &[Source],
    today: Date,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Report {
    let outside = addresses.keys().filter(|url| own.is_none_or(|own| !url.starts_with(own.trim_end_matches('/'))));
    let outside: Vec<String> = outside.cloned().collect();
    let mut memory = Memory::of_user();
    let answers = all(&outside, &mut memory, today, Manners::default(), progress);
    memory.write(today);
    tell(&answers, addresses, sources)
}

/// What is to be said of `answers`.
fn tell(answers: &Answers, pages: &BTreeMap<String, String>, sources: &[Source]) -> Report {
    let mut report = Report::default();
    // Without a network that is all there is to say of those who were asked; the others were known.
    let known = |answer: &Answer| !(answers.offline && answer.may_be_ours());
    if answers.offline {
        let count = answers.all.values().filter(|answer| !known(answer)).count();
        report.add(Diagnostic::of_project(&code::EXTERNAL_NO_NETWORK).with("count", count.to_string()));
    }
    // Of a host that is silent as a whole, once.
    let mut silent: BTreeMap<(&str, &'static str, Option<Failure>), Vec<&str>> = BTreeMap::new();
    for (url, answer) in answers.all.iter().filter(|(_, answer)| known(answer)) {
        let at = |code: &'static Code| Told { code, url, page: pages.get(url).map_or("", String::as_str) };
        match answer {
            Answer::Fine => {}
            Answer::Moved(to) => at(&code::EXTERNAL_MOVED).everywhere(sources, &mut report, |told| told.with("to", to.as_str())),
            Answer::Gone(status) => {
                at(&code::EXTERNAL_GONE).everywhere(sources, &mut report, |told| told.with("status", status.to_string()));
            }
            Answer::Unclear(status) => {
                at(&code::EXTERNAL_UNCLEAR).everywhere(sources, &mut report, |told| told.with("status", status.to_string()));
            }
            Answer::NotWanted => silent.entry((host(url), code::EXTERNAL_NOT_ASKED.name, None)).or_default().push(url),
            Answer::Unreachable(failure) => {
                silent.entry((host(url), code::EXTERNAL_UNREACHABLE.name, Some(*failure))).or_default().push(url);
            }
        }
    }
    for ((host, _, failure), urls) in silent {
        let Some(url) = urls.first() else { continue };
        let code = if failure.is_some() { &code::EXTERNAL_UNREACHABLE } else { &code::EXTERNAL_NOT_ASKED };
        let told = Told { code, url, page: pages.get(*url).map_or("", String::as_str) };
        let diagnostic = told.at(places(url, sources).into_iter().next()).with("host", host).with("count", urls.len().to_string());
        report.add(match failure {
            Some(failure) => diagnostic.with("why", why(failure)),
            None => diagnostic,
        });
    }
    report
}

/// Something to say of an address.
struct Told<'a> {
    code: &'static Code,
    url: &'a str,
    /// The first page that has it.
    page: &'a str,
}

impl Told<'_> {
    /// Says it wherever the address is written.
    fn everywhere(&self, sources: &[Source], report: &mut Report, more: impl Fn(Diagnostic) -> Diagnostic) {
        let places = places(self.url, sources);
        if places.is_empty() {
            report.add(more(self.at(None)));
        }
        places.into_iter().for_each(|place| report.add(more(self.at(Some(place)))));
    }

    /// Without a place it stands in no file as it is: then the page is told.
    fn at(&self, place: Option<Span>) -> Diagnostic {
        let diagnostic = place.map_or_else(|| Diagnostic::in_file(self.code, self.page), |span| Diagnostic::at(self.code, span));
        diagnostic.with("url", self.url)
    }
}

/// Everywhere in the project's texts where `url` is written as it is.
fn places(url: &str, sources: &[Source]) -> Vec<Span> {
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || "/-_~%&=+#?@$*".contains(c));
    let mut places = Vec::new();
    for (row, source) in sources.iter().enumerate() {
        let found = source.text.match_indices(url).filter(|(at, _)| !goes_on(&source.text[at + url.len()..]));
        places.extend(found.map(|(at, _)| Span::new(SourceId::new(row), at..at + url.len())));
    }
    places
}

/// The host of an address, as it is written.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn why(failure: Failure) -> Phrase {
    match failure {
        Failure::Address => Phrase { vi: "địa chỉ viết sai", en: "this is no address" },
        Failure::Name => Phrase { vi: "không có máy chủ nào tên như vậy", en: "no server has that name" },
        Failure::Connection => Phrase { vi: "không kết nối được", en: "no connection" },
        Failure::Slow => Phrase { vi: "chờ lâu mà không có trả lời", en: "no answer in time" },
        Failure::Certificate => {
            Phrase { vi: "chứng chỉ không đúng hoặc đã hết hạn", en: "its certificate is wrong or over" }
        }
        Failure::Protocol => Phrase { vi: "câu trả lời không hiểu được", en: "what it answers makes no sense" },
        Failure::Circle => Phrase { vi: "các địa chỉ dẫn vòng quanh lẫn nhau", en: "its addresses lead round in a circle" },
    }
}
