//! Our own blocks: what an opening line says, and what the content between the lines becomes.

use crate::diag::catalogue::{directive as code, media as media_code};
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::body::{
    Block, BlockKind, Body, Choice, Directive, DirectiveContent, Inline, Item, Line, Link, LinkRef, NoteKind, Readers,
};
use crate::model::project::ThemeFiles;
use crate::model::registry::LawRef;
use crate::model::source::Span;
use crate::text::fold::fold;
use crate::text::near::nearest;

/// The directives with a shape of their own.
const NAMES: [&str; 16] = [
    "activity", "audio", "chart", "dialogue", "example", "figure", "handout", "help", "law", "note", "quiz", "reveal", "scenario", "steps",
    "teacher", "video",
];

/// Vietnamese names; marks do not matter (`:::trắc-nghiệm` is `:::trac-nghiem`).
const ALIASES: [(&str, &str); 17] = [
    ("am-thanh", "audio"),
    ("bieu-do", "chart"),
    ("cac-buoc", "steps"),
    ("canh-bao", "note"),
    ("dieu-luat", "law"),
    ("ghi-chu", "note"),
    ("giao-vien", "teacher"),
    ("hinh", "figure"),
    ("hoat-dong", "activity"),
    ("hoi-thoai", "dialogue"),
    ("phieu", "handout"),
    ("phim", "video"),
    ("tinh-huong", "scenario"),
    ("trac-nghiem", "quiz"),
    ("tro-giup", "help"),
    ("vi-du", "example"),
    ("xem-them", "reveal"),
];

/// Vietnamese words for the kinds of note.
const KIND_ALIASES: [(&str, NoteKind); 4] =
    [("thong-tin", NoteKind::Info), ("meo", NoteKind::Tip), ("quan-trong", NoteKind::Important), ("an-toan", NoteKind::Safety)];

/// An opening line.
pub struct Head<'t> {
    /// The English name.
    pub name: String,
    /// The name as the author wrote it.
    pub written: &'t str,
    /// What follows the name.
    rest: &'t str,
    /// The whole line.
    pub line: Span,
}

/// Whether `word` names a directive, in either language.
pub fn is_name(word: &str, theme: &ThemeFiles) -> bool {
    let folded = fold(word);
    NAMES.contains(&folded.as_str()) || ALIASES.iter().any(|(alias, _)| *alias == folded) || theme.has_directive(&folded)
}

/// Reads an opening line after its colons. An unknown name is reported; its content is kept.
pub fn head<'t>(rest: &'t str, line: Span, theme: &ThemeFiles, report: &mut Report) -> Head<'t> {
    let (written, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let folded = fold(written);
    let name = ALIASES.iter().find(|(alias, _)| *alias == folded).map_or(folded.as_str(), |(_, name)| name).to_owned();
    if !NAMES.contains(&name.as_str()) && !theme.has_directive(&name) {
        let names: Vec<&str> = NAMES.into_iter().chain(theme.directives().filter(|name| !NAMES.contains(name))).collect();
        let near = nearest(&folded, names.iter().copied().chain(ALIASES.iter().map(|(alias, _)| *alias)));
        report.add(
            Diagnostic::at(&code::DIRECTIVE_UNKNOWN, line)
                .with("name", written)
                .with("known", known(&names))
                .suggest(near.map(|name| format!(":::{name}"))),
        );
    }
    Head { name, written, rest: rest.trim(), line }
}

/// Makes the directive of its opening line and the blocks between its lines, for `readers` to see.
pub fn shape(head: Head<'_>, blocks: Vec<Block>, readers: Readers, body: &mut Body, report: &mut Report) -> Directive {
    let mut title = head.rest.to_owned();
    let at = |code| Diagnostic::at(code, head.line);
    let content = match head.name.as_str() {
        "note" => {
            let (kind, rest) = note_kind(&head, report);
            title = rest.to_owned();
            DirectiveContent::Note(kind, blocks)
        }
        "quiz" | "scenario" => {
            let quiz = head.name == "quiz";
            let (prompt, choices) = choices(blocks, quiz);
            if choices.is_empty() {
                let example = if quiz { "- [x] … > …" } else { "- … > …" };
                report.add(at(&code::DIRECTIVE_NO_CHOICES).with("name", head.written).with("example", example));
            } else if quiz && choices.iter().all(|choice| choice.right != Some(true)) {
                report.add(at(&code::DIRECTIVE_NO_RIGHT_ANSWER));
            }
            DirectiveContent::Choices(prompt, choices)
        }
        "steps" => {
            let (before, list, after) = split_at_list(blocks, |first, _| first.is_some());
            if list.is_empty() {
                report.add(at(&code::DIRECTIVE_NO_STEPS));
            }
            DirectiveContent::Steps(before, list.into_iter().map(|item| item.blocks).collect(), after)
        }
        "dialogue" => {
            let (_, list, _) = split_at_list(blocks, |_, _| true);
            if list.is_empty() {
                report.add(at(&code::DIRECTIVE_NO_LINES));
            }
            DirectiveContent::Dialogue(list.into_iter().map(line).collect())
        }
        "law" => {
            let (first, rest) = first_word(head.rest);
            let reference = LawRef::parse(first);
            title = rest.to_owned();
            if reference.is_none() {
                report.add(at(&code::DIRECTIVE_NO_LAW));
            }
            DirectiveContent::Law(reference.unwrap_or_default(), blocks)
        }
        "help" => {
            title = String::new();
            DirectiveContent::Help(head.rest.split_whitespace().map(str::to_owned).collect(), blocks)
        }
        "audio" | "video" => {
            let (media, rest) = media(&head, blocks, readers, body, report);
            title = rest;
            media
        }
        _ => DirectiveContent::Blocks(blocks),
    };
    Directive { name: head.name, title, content, opening: head.line }
}

fn first_word(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (first, rest.trim())
}

/// The kind of a note and its title. A first word that is nearly a kind is a slip; any other begins the title.
fn note_kind<'t>(head: &Head<'t>, report: &mut Report) -> (NoteKind, &'t str) {
    let default = if fold(head.written) == "canh-bao" { NoteKind::Important } else { NoteKind::Info };
    let (first, rest) = first_word(head.rest);
    let folded = fold(first);
    let all = || NoteKind::ALL.iter().map(|kind| (kind.name(), *kind)).chain(KIND_ALIASES);
    if let Some((_, kind)) = all().find(|(name, _)| *name == folded) {
        return (kind, rest);
    }
    let slip = first.is_ascii().then(|| nearest(&folded, all().map(|(name, _)| name))).flatten();
    if !first.is_empty() && slip.is_some() {
        let names: Vec<&str> = NoteKind::ALL.iter().map(|kind| kind.name()).collect();
        report
            .add(Diagnostic::at(&code::DIRECTIVE_UNKNOWN_KIND, head.line).with("value", first).with("known", known(&names)).suggest(slip));
    }
    (default, head.rest)
}

/// The blocks before the first list that `wanted` accepts (by its first number and items), its items, and the blocks after it.
fn split_at_list(blocks: Vec<Block>, wanted: impl Fn(Option<u64>, &[Item]) -> bool) -> (Vec<Block>, Vec<Item>, Vec<Block>) {
    let (mut before, mut items, mut after) = (Vec::new(), Vec::new(), Vec::new());
    for block in blocks {
        match block.kind {
            BlockKind::List(first, list) if items.is_empty() && wanted(first, &list) => items = list,
            kind if items.is_empty() => before.push(Block { kind, span: block.span }),
            kind => after.push(Block { kind, span: block.span }),
        }
    }
    (before, items, after)
}

fn choices(blocks: Vec<Block>, quiz: bool) -> (Vec<Block>, Vec<Choice>) {
    let (mut prompt, items, after) = split_at_list(blocks, |_, items| !quiz || items.iter().any(|item| item.task.is_some()));
    prompt.extend(after);
    let choices = items.into_iter().map(|item| {
        let right = if quiz { Some(item.task == Some(true)) } else { None };
        let span = item.span;
        let mut texts = item.blocks.into_iter().filter_map(|block| match block.kind {
            BlockKind::Paragraph { content, .. } => Some(content),
            BlockKind::Quote(inner) => inner.into_iter().find_map(|block| match block.kind {
                BlockKind::Paragraph { content, .. } => Some(content),
                _ => None,
            }),
            _ => None,
        });
        let (label, mut feedback) = split_feedback(texts.next().unwrap_or_default());
        for more in texts {
            if !feedback.is_empty() {
                feedback.push(Inline::Text(" ".to_owned()));
            }
            feedback.extend(more);
        }
        Choice { right, label, feedback, span }
    });
    (prompt, choices.collect())
}

/// Splits at the first ` > ` in plain text.
fn split_feedback(inlines: Vec<Inline>) -> (Vec<Inline>, Vec<Inline>) {
    let (mut label, mut feedback, mut found) = (Vec::new(), Vec::new(), false);
    for inline in inlines {
        match inline {
            Inline::Text(text) if !found => match text.split_once(" > ").or_else(|| text.strip_prefix("> ").map(|rest| ("", rest))) {
                Some((before, after)) => {
                    found = true;
                    label.push(Inline::Text(before.trim_end().to_owned()));
                    feedback.push(Inline::Text(after.trim_start().to_owned()));
                }
                None => label.push(Inline::Text(text)),
            },
            other if found => feedback.push(other),
            other => label.push(other),
        }
    }
    while matches!(label.last(), Some(Inline::SoftBreak)) {
        label.pop();
    }
    (label, feedback)
}

/// `- Lan: …`: who speaks, and what.
fn line(item: Item) -> Line {
    let mut content = Vec::new();
    for block in item.blocks {
        if let BlockKind::Paragraph { content: more, .. } = block.kind {
            if !content.is_empty() {
                content.push(Inline::SoftBreak);
            }
            content.extend(more);
        }
    }
    let speaker = match content.first_mut() {
        Some(Inline::Text(text)) => match text.split_once(':') {
            Some((speaker, said)) if speaker.chars().count() <= 40 => {
                let speaker = speaker.trim().to_owned();
                *text = said.trim_start().to_owned();
                speaker
            }
            _ => String::new(),
        },
        Some(Inline::Strong(name)) => {
            let speaker = crate::model::body::plain_text(name, &[]).trim().trim_end_matches(':').to_owned();
            content.remove(0);
            if let Some(Inline::Text(text)) = content.first_mut() {
                *text = text.trim_start_matches(':').trim_start().to_owned();
            }
            speaker
        }
        _ => String::new(),
    };
    Line { speaker, content }
}

fn media(head: &Head<'_>, transcript: Vec<Block>, readers: Readers, body: &mut Body, report: &mut Report) -> (DirectiveContent, String) {
    let video = head.name == "video";
    let mut words: Vec<&str> = head.rest.split_whitespace().collect();
    let captions = words.iter().position(|word| word.starts_with("captions=")).map(|at| words.remove(at)["captions=".len()..].to_owned());
    let file = (!words.is_empty()).then(|| words.remove(0));
    let at = |code| Diagnostic::at(code, head.line).with("name", head.written);
    match file {
        None => {
            report.add(at(&code::DIRECTIVE_NO_FILE).with("example", if video { "phim.mp4 captions=phim.vi.vtt" } else { "ke-chuyen.mp3" }))
        }
        Some(file) => {
            let played: &[&str] = if video { &["mp4", "webm"] } else { &["mp3", "m4a", "ogg", "opus"] };
            if !has_ending(file, played) {
                report.add(at(&media_code::MEDIA_NOT_PLAYABLE).with("file", file).with("known", known(played)));
            }
            if transcript.is_empty() {
                report.add(at(&code::DIRECTIVE_NO_TRANSCRIPT));
            }
            if video && captions.is_none() {
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                report.add(
                    Diagnostic::at(&code::DIRECTIVE_NO_CAPTIONS, head.line).with("file", file).with("captions", format!("{stem}.vi.vtt")),
                );
            }
        }
    }
    if let Some(captions) = captions.as_deref().filter(|captions| !has_ending(captions, &["vtt"])) {
        let stem = captions.rsplit_once('.').map_or(captions, |(stem, _)| stem);
        let known = format!("{stem}.vtt");
        report.add(at(&media_code::MEDIA_CAPTIONS_NOT_VTT).with("file", captions).with("captions", known));
    }
    let mut link = |dest: String| {
        body.links.push(Link { dest, title: String::new(), readers, span: head.line });
        LinkRef(u32::try_from(body.links.len() - 1).unwrap_or(u32::MAX))
    };
    let file = link(file.unwrap_or_default().to_owned());
    let captions = captions.map(link);
    (DirectiveContent::Media { file, captions, transcript }, words.join(" "))
}

/// Whether a file's name ends, after its last dot, in one of these, in small or capital letters.
fn has_ending(file: &str, endings: &[&str]) -> bool {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}
