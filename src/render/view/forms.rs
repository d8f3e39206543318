//! What templates may see of the other forms of a lesson: its parts, slides, guide and sheets.

use serde::Serialize;
use tera::Value;

/// A piece of a lesson's text: what stands under one heading of the first rank.
#[derive(Debug, Serialize)]
pub struct PartView {
    /// The heading's anchor; absent for what comes before the first, and for the footnotes.
    pub id: Option<String>,
    /// Its HTML, heading and all.
    pub body: Value,
}

/// A slide.
#[derive(Debug, Serialize)]
pub struct SlideView {
    /// The words of the heading it stands under, as HTML; absent before the first heading.
    pub heading: Option<Value>,
    /// The same without markup; empty before the first heading.
    pub label: String,
    /// Which of the slides under that heading it is, from 1.
    pub part: usize,
    /// How many slides that heading has.
    pub parts: usize,
    /// Whether it shows a picture.
    pub picture: bool,
    /// Whether it shows nothing else.
    pub only_picture: bool,
    /// What it shows, as HTML.
    pub body: Value,
}

/// What the guide for teachers shows.
#[derive(Debug, Serialize)]
pub struct GuideView {
    /// The blocks for teachers, in order.
    pub blocks: Vec<SheetView>,
    /// Every question with its answers.
    pub answers: Vec<AnswerView>,
    /// Footnotes of these, as HTML; may be empty.
    pub notes: Value,
}

/// What the sheets to print show.
#[derive(Debug, Serialize)]
pub struct HandoutView {
    /// The questions of the lesson, without answers.
    pub questions: Vec<QuestionView>,
    /// The blocks for paper, in order.
    pub sheets: Vec<SheetView>,
    /// Footnotes of these, as HTML; may be empty.
    pub notes: Value,
    /// The lesson's address as a QR code (SVG); absent without a `base_url`.
    pub qr: Option<Value>,
    /// The same address in letters.
    pub address: Option<String>,
}

/// A block for teachers or for paper.
#[derive(Debug, Serialize)]
pub struct SheetView {
    /// The title behind its name; may be empty.
    pub title: String,
    /// As HTML.
    pub body: Value,
}

/// A question on paper: nothing in it tells the answer.
#[derive(Debug, Serialize)]
pub struct QuestionView {
    /// A quiz, which has right answers, or a scenario, which has several ways.
    pub quiz: bool,
    /// Its title; may be empty.
    pub title: String,
    /// The question, as HTML.
    pub prompt: Value,
    /// What one may choose, as HTML.
    pub choices: Vec<Value>,
}

/// A question with its answers, for teachers.
#[derive(Debug, Serialize)]
pub struct AnswerView {
    /// A quiz, which has right answers, or a scenario, which has several ways.
    pub quiz: bool,
    /// Whether it stands on the sheets to print, and not on the pupil's page.
    pub on_paper: bool,
    /// Its title; may be empty.
    pub title: String,
    /// The question, as HTML.
    pub prompt: Value,
    /// Each choice: `right` (absent in a scenario), `label` and `feedback` as HTML.
    pub choices: Vec<Value>,
}

/// The forms in which a page exists, as addresses from the root.
#[derive(Debug, Serialize)]
pub struct FormatsView {
    /// What a pupil reads.
    pub page: String,
    /// Slides; absent for a text without headings.
    pub slides: Option<String>,
    /// Sheets to print; absent when there is nothing for paper.
    pub handout: Option<String>,
    /// The guide for teachers; absent when there is nothing for them.
    pub guide: Option<String>,
}
