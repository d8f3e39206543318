//! The content of a document as a tree: what pages, search, checks and packs all read.
//!
//! Every block and every link keeps where it came from. Links and pictures stand in the tree as
//! indexes into the document's tables, so that a room that knows the whole site can say where they
//! lead without touching the tree.

use super::registry::LawRef;
use super::source::Span;

/// Whose eyes a part of a text is for, hence on which of a lesson's pages it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Readers {
    /// Whoever opens the lesson.
    #[default]
    Everyone,
    /// Those who print: what `:::handout` holds.
    Paper,
    /// Teachers only: what `:::teacher` holds.
    Teachers,
}

impl Readers {
    /// Who a directive's content is for, where its name says so.
    pub fn of_directive(name: &str) -> Self {
        match name {
            "handout" => Self::Paper,
            "teacher" => Self::Teachers,
            _ => Self::Everyone,
        }
    }

    /// Of a block in a block: the fewest.
    pub fn narrowed_to(self, more: Self) -> Self {
        if self == Self::Teachers || more == Self::Everyone { self } else { more }
    }
}

/// A whole text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Its headings, in order, those inside directives too.
    pub headings: Vec<Heading>,
    /// Every link, in order of [`LinkRef`].
    pub links: Vec<Link>,
    /// Every picture, in order of [`ImageRef`].
    pub images: Vec<Image>,
    /// Every footnote, in the order its label first appears. They are numbered where they are shown, so
    /// that one which only a teacher's block refers to does not show elsewhere.
    pub footnotes: Vec<Footnote>,
    /// Whether any code names a language, hence wants highlighting.
    pub has_code: bool,
    /// What it holds that other pages of the lesson are made of.
    pub holds: Holds,
}

/// What a text holds that further pages of a lesson are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holds {
    /// A heading that begins a part.
    pub parts: bool,
    /// A block for teachers.
    pub teacher: bool,
    /// A block for paper.
    pub handout: bool,
    /// A quiz or scenario.
    pub questions: bool,
}

/// An index into [`Body::links`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkRef(pub u32);

/// An index into [`Body::images`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageRef(pub u32);

/// A heading, for tables of contents and links.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Unique in the document.
    pub id: String,
    /// Its text without markup.
    pub text: String,
    /// Whether it stands in the page itself, and not in a directive.
    pub top: bool,
    /// Who sees it.
    pub readers: Readers,
    /// Where it stands.
    pub span: Span,
}

/// A link as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The destination, as the author wrote it.
    pub dest: String,
    /// The title in quotes after it; empty without one.
    pub title: String,
    /// Who sees it.
    pub readers: Readers,
    /// The whole link.
    pub span: Span,
}

/// A picture as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The destination, as the author wrote it.
    pub dest: String,
    /// The alternative text; empty for a decorative picture (`![-](…)`).
    pub alt: String,
    /// The title in quotes; empty without one.
    pub title: String,
    /// Who sees it.
    pub readers: Readers,
    /// The whole picture.
    pub span: Span,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// As written between `[^` and `]`.
    pub label: String,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A block with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// A paragraph; a tight list's items hold their text in one that is not `loose`.
    Paragraph {
        /// The text.
        content: Vec<Inline>,
        /// Whether it stands as a paragraph of its own.
        loose: bool,
    },
    /// A heading: its row of [`Body::headings`] and its text.
    Heading(u32, Vec<Inline>),
    /// A list; ordered when it has a first number.
    List(Option<u64>, Vec<Item>),
    /// A block quote.
    Quote(Vec<Block>),
    /// A GitHub-style alert.
    Alert(NoteKind, Vec<Block>),
    /// Code.
    Code {
        /// The whole info string; empty without one.
        info: String,
        /// The code, with its last line end.
        text: String,
    },
    /// A table.
    Table(Table),
    /// Terms and their definitions.
    Definitions(Vec<Definition>),
    /// A thematic break.
    Rule,
    /// A directive.
    Directive(Directive),
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// `[ ]` or `[x]`, if it is a task.
    pub task: Option<bool>,
    /// Its content.
    pub blocks: Vec<Block>,
    /// Where it stands.
    pub span: Span,
}

/// A row of a definition list.
#[derive(Clone, Debug, PartialEq)]
pub enum Definition {
    /// The word.
    Title(Vec<Inline>),
    /// What it means.
    Details(Vec<Block>),
}

/// A table with a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// One for each column.
    pub alignments: Vec<Alignment>,
    /// The cells of the head.
    pub head: Vec<Vec<Inline>>,
    /// Rows of cells.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As the language runs.
    None,
    /// To the left.
    Left,
    /// Centred.
    Center,
    /// To the right.
    Right,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Code.
    Code(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong importance.
    Strong(Vec<Inline>),
    /// Struck out.
    Strike(Vec<Inline>),
    /// A link and its text.
    Link(LinkRef, Vec<Inline>),
    /// A picture.
    Image(ImageRef),
    /// A reference to a footnote: its row of [`Body::footnotes`].
    Footnote(u32),
    /// A line end in the source.
    SoftBreak,
    /// A line break that is meant.
    HardBreak,
}

/// A marked construct that a component of the theme renders.
#[derive(Clone, Debug, PartialEq)]
pub struct Directive {
    /// Its English name: `quiz`.
    pub name: String,
    /// The rest of the opening line after the name and what the directive takes from it.
    pub title: String,
    /// What it holds.
    pub content: DirectiveContent,
    /// The opening line, from its first colon to its end.
    pub opening: Span,
}

/// What a directive holds, read into its own shape.
#[derive(Clone, Debug, PartialEq)]
pub enum DirectiveContent {
    /// Any blocks: `activity`, `example` (after its own source as code), `figure`, `reveal`, `teacher`, `handout`, `chart`, and those a theme adds.
    Blocks(Vec<Block>),
    /// `note` and its kind.
    Note(NoteKind, Vec<Block>),
    /// `quiz` and `scenario`: the question and the answers one may choose.
    Choices(Vec<Block>, Vec<Choice>),
    /// `steps`: what comes before the list, the steps, and what follows.
    Steps(Vec<Block>, Vec<Vec<Block>>, Vec<Block>),
    /// `dialogue`: who says what.
    Dialogue(Vec<Line>),
    /// `law`: which article, and a word of the author about it.
    Law(LawRef, Vec<Block>),
    /// `help`: ids of help lines (all if none is named), and a word of the author.
    Help(Vec<String>, Vec<Block>),
    /// `audio` and `video`: the file, its captions, and the transcript.
    Media {
        /// The sound or film: a row of [`Body::links`].
        file: LinkRef,
        /// The captions (WebVTT): a row of [`Body::links`].
        captions: Option<LinkRef>,
        /// What is said and seen, in words.
        transcript: Vec<Block>,
    },
}

/// The kinds of `:::note`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Something to know.
    Info,
    /// Something that helps.
    Tip,
    /// Something not to miss.
    Important,
    /// Something that keeps a child safe.
    Safety,
}

impl NoteKind {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Info, Self::Tip, Self::Important, Self::Safety];

    /// The word in the directive and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Safety => "safety",
        }
    }
}

/// An answer one may choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// `[x]` or `[ ]` in a quiz; `None` in a scenario.
    pub right: Option<bool>,
    /// The answer.
    pub label: Vec<Inline>,
    /// What is said to whoever chose it, after ` > `.
    pub feedback: Vec<Inline>,
    /// Where it stands.
    pub span: Span,
}

/// A line of a dialogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Who speaks; empty when nobody is named.
    pub speaker: String,
    /// What is said.
    pub content: Vec<Inline>,
}

impl Block {
    /// The runs of blocks directly inside it, in the order of the text.
    pub fn inside(&self) -> Vec<&[Block]> {
        match &self.kind {
            BlockKind::List(_, items) => items.iter().map(|item| item.blocks.as_slice()).collect(),
            BlockKind::Quote(inner) | BlockKind::Alert(_, inner) => vec![inner],
            BlockKind::Definitions(rows) => rows.iter().filter_map(Definition::details).collect(),
            BlockKind::Directive(directive) => directive.inside(),
            _ => Vec::new(),
        }
    }
}

impl Definition {
    fn details(&self) -> Option<&[Block]> {
        match self {
            Self::Details(blocks) => Some(blocks),
            Self::Title(_) => None,
        }
    }
}

impl Directive {
    fn inside(&self) -> Vec<&[Block]> {
        match &self.content {
            DirectiveContent::Blocks(blocks)
            | DirectiveContent::Note(_, blocks)
            | DirectiveContent::Choices(blocks, _)
            | DirectiveContent::Law(_, blocks)
            | DirectiveContent::Help(_, blocks)
            | DirectiveContent::Media { transcript: blocks, .. } => vec![blocks],
            DirectiveContent::Steps(before, steps, after) => {
                std::iter::once(before).chain(steps).chain(std::iter::once(after)).map(Vec::as_slice).collect()
            }
            DirectiveContent::Dialogue(_) => Vec::new(),
        }
    }
}

/// Visits every directive in `blocks`, outer before inner, in the order of the text, with whose eyes what
/// stands around it is for.
pub fn each_directive<'b>(blocks: &'b [Block], visit: &mut dyn FnMut(&'b Directive, Readers)) {
    fn walk<'b>(blocks: &'b [Block], around: Readers, visit: &mut dyn FnMut(&'b Directive, Readers)) {
        for block in blocks {
            let mut within = around;
            if let BlockKind::Directive(directive) = &block.kind {
                visit(directive, around);
                within = around.narrowed_to(Readers::of_directive(&directive.name));
            }
            block.inside().into_iter().for_each(|inner| walk(inner, within, visit));
        }
    }
    walk(blocks, Readers::Everyone, visit);
}

/// The text of `inlines` without markup; pictures count with their alternative text.
pub fn plain_text(inlines: &[Inline], images: &[Image]) -> String {
    fn walk(inlines: &[Inline], images: &[Image], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link(_, inner) => {
                    walk(inner, images, out)
                }
                Inline::Image(image) => out.push_str(images.get(image.0 as usize).map_or("", |image| &image.alt)),
                Inline::SoftBreak | Inline::HardBreak => out.push(' '),
                Inline::Footnote(_) => {}
            }
        }
    }
    let mut out = String::new();
    walk(inlines, images, &mut out);
    out
}
