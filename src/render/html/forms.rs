//! What slides, guide and handout take from the tree that the page shows whole.

use tera::{Context, Value};

use super::{Html, Shown, escape};
use crate::diag::Diagnostic;
use crate::diag::catalogue::slide::SLIDE_TOO_LONG;
use crate::model::body::{Block, BlockKind, Choice, Directive, DirectiveContent, Readers, each_directive};
use crate::model::page::Format;
use crate::render::qr;
use crate::render::slides::{self, MOST_WORDS, Piece, Share, Slide};
use crate::render::view::{AnswerView, GuideView, HandoutView, QuestionView, SheetView, SlideView};

impl<'s> Html<'s> {
    /// One slide for each thing a class can take in at once.
    pub(super) fn slides(&mut self) -> Shown {
        let document = self.document;
        let (slides, too_long) = slides::split(&document.body);
        if self.page.borrowed.is_none() {
            self.problems.extend(too_long.into_iter().map(|(span, words)| {
                Diagnostic::at(&SLIDE_TOO_LONG, span).with("words", words.to_string()).with("most", MOST_WORDS.to_string())
            }));
        }
        Shown::Slides(slides.iter().map(|slide| self.slide(slide)).collect())
    }

    fn slide(&mut self, slide: &Slide<'s>) -> SlideView {
        let body = self.pieces(&slide.pieces);
        let picture = |piece: &Piece<'_>| match piece {
            Piece::Block(Block { kind: BlockKind::Paragraph { content, .. }, .. }) => slides::is_picture(content),
            _ => false,
        };
        SlideView {
            heading: slide.heading.map(|(_, words)| Value::safe_string(&self.inlines_apart(words))),
            label: slide
                .heading
                .and_then(|(row, _)| self.document.body.headings.get(row as usize))
                .map_or_else(String::new, |heading| heading.text.clone()),
            part: slide.part.0,
            parts: slide.part.1,
            picture: slide.pieces.iter().any(picture),
            only_picture: slide.pieces.iter().all(picture),
            body: Value::safe_string(&body),
        }
    }

    fn pieces(&mut self, pieces: &[Piece<'s>]) -> String {
        self.apart(|html| {
            for piece in pieces {
                match piece {
                    Piece::Block(block) => html.block(block),
                    Piece::Items(first, items) => html.list(*first, items),
                    Piece::Rows(table, rows) => html.rows(table, rows),
                    Piece::Share(directive, share) => html.share(directive, share),
                }
            }
        })
    }

    /// A directive with some of what it holds.
    fn share(&mut self, directive: &'s Directive, share: &Share<'s>) {
        let mut args = Context::new();
        let mut body = String::new();
        match (share, &directive.content) {
            (Share::Pieces(pieces), content) => {
                if let DirectiveContent::Note(kind, _) = content {
                    args.insert_value("kind", Value::normal_string(kind.name()));
                }
                body = self.pieces(pieces);
            }
            (Share::Steps(first, steps), _) => {
                if *first > 1 {
                    args.insert_value("first", Value::from(*first));
                }
                args.insert_value("before", Value::normal_string(""));
                args.insert_value("after", Value::normal_string(""));
                self.steps(&mut args, steps);
            }
            (Share::Lines(lines), _) => self.lines(&mut args, lines),
            (Share::Prompt, DirectiveContent::Choices(prompt, _)) => self.choices(&mut args, &directive.name, prompt, &[]),
            (Share::Choices, DirectiveContent::Choices(_, choices)) => self.choices(&mut args, &directive.name, &[], choices),
            (Share::Prompt | Share::Choices, _) => {}
        }
        self.component(&directive.name, &directive.title, args, &body);
    }

    /// The blocks for teachers, and the answers to every question.
    pub(super) fn guide(&mut self) -> Shown {
        let blocks = self.sheets(Readers::Teachers);
        let mut answers = Vec::new();
        for (directive, readers) in self.questions() {
            // A teacher's own question stands with its answers in the block it was written in.
            if let (DirectiveContent::Choices(prompt, choices), Readers::Everyone | Readers::Paper) = (&directive.content, readers) {
                answers.push(AnswerView {
                    quiz: directive.name == "quiz",
                    on_paper: readers == Readers::Paper,
                    title: directive.title.clone(),
                    prompt: Value::safe_string(&self.blocks_apart(prompt)),
                    choices: choices.iter().map(|choice| self.choice(choice)).collect(),
                });
            }
        }
        self.footnotes();
        let notes = Value::safe_string(&std::mem::take(&mut self.out));
        Shown::Guide(Box::new(GuideView { blocks, answers, notes }))
    }

    /// The questions without their answers, and the blocks for paper.
    pub(super) fn handout(&mut self) -> Shown {
        let mut questions = Vec::new();
        for (directive, readers) in self.questions() {
            if let (DirectiveContent::Choices(prompt, choices), Readers::Everyone) = (&directive.content, readers) {
                questions.push(self.question(directive, prompt, choices));
            }
        }
        let sheets = self.sheets(Readers::Paper);
        self.footnotes();
        let notes = Value::safe_string(&std::mem::take(&mut self.out));
        let address = self.pages.absolute(&self.page.url.encoded());
        let qr = address.as_ref().and_then(|address| qr::svg(address, self.pages.word(self.page.locale, "handout.qr")));
        Shown::Handout(Box::new(HandoutView { questions, sheets, notes, qr: qr.map(|svg| Value::safe_string(&svg)), address }))
    }

    /// A question as it stands on paper inside a `:::handout` block.
    pub(super) fn paper_question(&mut self, directive: &'s Directive, prompt: &'s [Block], choices: &'s [Choice]) {
        let question = self.question(directive, prompt, choices);
        let mut args = Context::new();
        args.insert_value("question", Value::from_serializable(&question));
        match self.theme.component("part.question", &args, &self.implicits, "", self.url.as_str()) {
            Ok(html) => self.out.push_str(&html),
            Err(problem) => self.problems.push(problem),
        }
    }

    /// What says which answer is right, and why, is left out here, so that no theme can show it by a slip.
    fn question(&mut self, directive: &'s Directive, prompt: &'s [Block], choices: &'s [Choice]) -> QuestionView {
        QuestionView {
            quiz: directive.name == "quiz",
            title: directive.title.clone(),
            prompt: Value::safe_string(&self.blocks_apart(prompt)),
            choices: choices.iter().map(|choice| Value::safe_string(self.inlines_apart(&choice.label).trim())).collect(),
        }
    }

    /// Every quiz and scenario of the text, and whom it is for: one in a teacher's block is the teacher's.
    fn questions(&self) -> Vec<(&'s Directive, Readers)> {
        let mut questions = Vec::new();
        each_directive(&self.document.body.blocks, &mut |directive, readers| {
            if matches!(directive.content, DirectiveContent::Choices(..)) {
                questions.push((directive, readers));
            }
        });
        questions
    }

    /// The blocks that are for `readers`, each once: what one holds stands in it.
    fn sheets(&mut self, readers: Readers) -> Vec<SheetView> {
        let mut found = Vec::new();
        each_directive(&self.document.body.blocks, &mut |directive, around| {
            if around != readers && around.narrowed_to(Readers::of_directive(&directive.name)) == readers {
                found.push(directive);
            }
        });
        let sheet = |directive: &'s Directive| match &directive.content {
            DirectiveContent::Blocks(inner) => {
                Some(SheetView { title: directive.title.clone(), body: Value::safe_string(&self.blocks_apart(inner)) })
            }
            _ => None,
        };
        found.into_iter().filter_map(sheet).collect()
    }

    /// A block for fewer readers than those of the page: it has a page of its own, but for what a
    /// teacher's block holds, which is the teacher's.
    pub(super) fn for_fewer(&mut self, directive: &'s Directive) {
        if let (Format::Guide, DirectiveContent::Blocks(inner)) = (self.format, &directive.content) {
            if !directive.title.is_empty() {
                self.out.push_str("<p><strong>");
                escape(&directive.title, &mut self.out);
                self.out.push_str("</strong></p>\n");
            }
            self.blocks(inner);
        }
    }
}
