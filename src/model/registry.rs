//! What `content/_data/` knows: laws, help lines, glossary, services, topics.

use std::collections::BTreeMap;

use super::date::Date;
use super::ids::{EntryId, LawId};
use super::source::Span;

/// After so many days without a look at a law or a number to call somebody is asked to look again.
pub const DAYS_UNCHECKED: i32 = 180;
/// And after so many nothing is built.
pub const MOST_DAYS_UNCHECKED: i32 = 365;

/// Text in several languages, keyed by language tag.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LocalText(pub BTreeMap<String, String>);

impl LocalText {
    /// The text in `tag`, else in `default`, else in any language; and the language it is in.
    pub fn in_or<'a>(&'a self, tag: &str, default: &str) -> Option<(&'a str, &'a str)> {
        let found = self.0.get_key_value(tag).or_else(|| self.0.get_key_value(default)).or_else(|| self.0.iter().next());
        found.map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// [`in_or`](Self::in_or) without the language; empty where nothing was written.
    pub fn text(&self, tag: &str, default: &str) -> &str {
        self.in_or(tag, default).map_or("", |(_, text)| text)
    }
}

/// All registries of a project.
#[derive(Clone, Debug, Default)]
pub struct Registries {
    /// `laws.yaml`, in the order of the file.
    pub laws: Vec<Law>,
    /// `helplines.yaml`, in the order of the file, which is the order on every page.
    pub helplines: Vec<Helpline>,
    /// `glossary.yaml`, in the order of the file.
    pub glossary: Vec<GlossaryEntry>,
    /// `services.yaml`, in the order of the file.
    pub services: Vec<Service>,
    /// `communes.yaml`, in the order of the file.
    pub communes: Vec<Commune>,
    /// `topics.yaml`: id to name; `None` when there is no such file.
    pub topics: Option<BTreeMap<String, LocalText>>,
    /// `synonyms.yaml`: words that mean the same to whoever searches.
    pub synonyms: Vec<WordGroup>,
    /// `distress.yaml`: words that show the help lines first to whoever searches for them.
    pub distress: Vec<WordGroup>,
    /// `wording.yaml`: words that no page for children should have.
    pub wording: Vec<Wording>,
    /// `people.yaml`: reviewers, authors and translators by id.
    pub people: Vec<Person>,
}

impl Registries {
    /// The law with this id.
    pub fn law(&self, id: &str) -> Option<LawId> {
        self.laws.iter().position(|law| law.id == id).map(LawId::new)
    }

    /// The glossary entry with this id.
    pub fn entry(&self, id: &str) -> Option<EntryId> {
        self.glossary.iter().position(|entry| entry.id == id).map(EntryId::new)
    }
}

/// A place in a law: `luat-tre-em-2016/25`, `…/6/7`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LawRef {
    /// The id in `laws.yaml`.
    pub law: String,
    /// The article, as numbered in the law.
    pub article: Option<String>,
    /// The clause of the article.
    pub clause: Option<String>,
}

impl LawRef {
    /// Reads `law`, `law/article` or `law/article/clause`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('/').map(|part| (!part.is_empty()).then(|| part.to_owned()));
        let law = parts.next()??;
        let (article, clause) = (parts.next(), parts.next());
        if parts.next().is_some() || article == Some(None) || clause == Some(None) {
            return None;
        }
        Some(Self { law, article: article.flatten(), clause: clause.flatten() })
    }
}

/// One legal document.
#[derive(Clone, Debug, PartialEq)]
pub struct Law {
    /// ASCII id: `luat-tre-em-2016`.
    pub id: String,
    /// Its name without number.
    pub title: LocalText,
    /// Its official number: `102/2016/QH13`.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: LocalText,
    /// When it was issued.
    pub issued: Option<Date>,
    /// In force since.
    pub effective: Option<Date>,
    /// In force no longer, from this day on.
    pub expired: Option<Date>,
    /// The id of the law that took its place.
    pub replaced_by: Option<String>,
    /// Whether it is in force.
    pub status: LegalForce,
    /// Later laws that changed it.
    pub amended_by: Vec<Amendment>,
    /// What it brought children, in a sentence or two.
    pub for_children: LocalText,
    /// A caution for readers.
    pub note: LocalText,
    /// Where the text was read.
    pub source: Option<String>,
    /// Whether the text itself was read.
    pub seen: Seen,
    /// When the entry was last compared with the law.
    pub last_checked: Option<Date>,
    /// Its articles, in the order of the file.
    pub articles: Vec<Article>,
    /// Ids of the fact collection.
    pub facts: Vec<String>,
    /// Where the entry stands.
    pub span: Span,
}

impl Law {
    /// Whether it binds no longer: it is said to have expired, or its last day is over.
    pub fn is_over(&self, today: Date) -> bool {
        self.status == LegalForce::Expired || self.expired.is_some_and(|day| day <= today)
    }

    /// What leads to an article on the law's page, with its `#`; nothing where the law does not list it.
    pub fn fragment(&self, number: &str) -> String {
        self.article(number).map_or_else(String::new, |article| format!("#{}", article.anchor))
    }

    /// The article with this number.
    pub fn article(&self, number: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.number == number)
    }
}

/// A later law that changed a law.
#[derive(Clone, Debug, PartialEq)]
pub struct Amendment {
    /// Its official number.
    pub number: String,
    /// In force since.
    pub effective: Option<Date>,
}

/// Whether a law binds (the words of schema.org `LegalForceStatus`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalForce {
    /// Wholly.
    InForce,
    /// In part.
    PartlyInForce,
    /// No longer.
    Expired,
}

impl LegalForce {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::InForce, Self::PartlyInForce, Self::Expired];

    /// The word in `laws.yaml` and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::PartlyInForce => "partly_in_force",
            Self::Expired => "expired",
        }
    }
}

/// How a statement about the law is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Read in the text of the law.
    Text,
    /// Read in a publication about it.
    Secondary,
}

impl Seen {
    /// All, in order.
    pub const ALL: [Self; 2] = [Self::Text, Self::Secondary];

    /// The word in `laws.yaml` and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Secondary => "secondary",
        }
    }
}

/// One article of a law, as far as it was verified.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// As numbered in the law.
    pub number: String,
    /// Its place on the page of its law.
    pub anchor: String,
    /// Its heading.
    pub title: LocalText,
    /// In a sentence for a child of ten.
    pub child: LocalText,
    /// What it means in a case of every day.
    pub example: LocalText,
    /// What it asks of adults.
    pub duty: LocalText,
    /// What it says.
    pub text: LocalText,
    /// Whether `text` is the law's own wording.
    pub form: Form,
    /// How it is known.
    pub seen: Seen,
    /// Clauses described separately.
    pub clauses: Vec<(String, LocalText)>,
    /// Ids of the fact collection.
    pub facts: Vec<String>,
}

/// Whose words a text about the law is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The law's own.
    Quote,
    /// Ours.
    Paraphrase,
}

impl Form {
    /// All, in order.
    pub const ALL: [Self; 2] = [Self::Quote, Self::Paraphrase];

    /// The word in `laws.yaml` and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quote => "quote",
            Self::Paraphrase => "paraphrase",
        }
    }
}

/// A telephone number that helps.
#[derive(Clone, Debug, PartialEq)]
pub struct Helpline {
    /// ASCII id, mostly the number.
    pub id: String,
    /// As dialled.
    pub number: String,
    /// Its full name.
    pub name: LocalText,
    /// What it is for, in a few words.
    pub short: LocalText,
    /// What it does, for a child of ten.
    pub what: LocalText,
    /// When it answers.
    pub hours: LocalText,
    /// Whether the call costs nothing; `None` where nobody verified it.
    pub free: Option<bool>,
    /// Whether it is for danger right now.
    pub emergency: bool,
    /// Where this was read.
    pub source: Option<String>,
    /// When the number was last verified.
    pub last_checked: Date,
    /// Ids of the fact collection.
    pub facts: Vec<String>,
    /// Where the entry stands.
    pub span: Span,
}

/// A word explained.
#[derive(Clone, Debug, PartialEq)]
pub struct GlossaryEntry {
    /// ASCII id, also the anchor on the glossary page.
    pub id: String,
    /// The word.
    pub term: LocalText,
    /// For a child of nine.
    pub child: LocalText,
    /// For an adult, exact.
    pub adult: LocalText,
    /// Where the law defines it.
    pub law: Option<(LawRef, Span)>,
    /// Ids of the fact collection.
    pub facts: Vec<String>,
    /// Where the entry stands.
    pub span: Span,
}

/// A place that helps.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// ASCII id.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// What it does.
    pub what: LocalText,
    /// How to turn to it.
    pub how: LocalText,
    /// What obliges it.
    pub law: Option<(LawRef, Span)>,
    /// Ids of the fact collection.
    pub facts: Vec<String>,
}

/// A commune, ward or special zone, and whom to call there.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// ASCII id, also the anchor on the page of all.
    pub id: String,
    /// Its own name, without what it is.
    pub name: String,
    /// What it is.
    pub kind: CommuneKind,
    /// What it was made of, by the names people may still use.
    pub before: Vec<String>,
    /// The numbers that somebody verified; mostly none.
    pub contacts: Vec<(Contact, String)>,
    /// When they were last verified.
    pub last_checked: Option<Date>,
    /// Where the entry stands.
    pub span: Span,
}

/// What a unit of the lowest level is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommuneKind {
    /// In the country: xã.
    Commune,
    /// In a town: phường.
    Ward,
    /// On islands, with an administration of its own: đặc khu.
    SpecialZone,
}

impl CommuneKind {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Commune, Self::Ward, Self::SpecialZone];

    /// The word in `communes.yaml` and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commune => "commune",
            Self::Ward => "ward",
            Self::SpecialZone => "special_zone",
        }
    }
}

/// Whom a number reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// Whoever works for the protection of children.
    Children,
    /// The People's Committee.
    Office,
    /// The police.
    Police,
    /// The health station.
    Health,
}

impl Contact {
    /// All, in the order readers see.
    pub const ALL: [Self; 4] = [Self::Children, Self::Office, Self::Police, Self::Health];

    /// The key in `communes.yaml` and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Children => "children",
            Self::Office => "office",
            Self::Police => "police",
            Self::Health => "health",
        }
    }
}

/// Words that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct WordGroup {
    /// ASCII id.
    pub id: String,
    /// The words and phrases, by language tag.
    pub words: BTreeMap<String, Vec<String>>,
}

/// Words to avoid, and what to say in their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// ASCII id.
    pub id: String,
    /// The words and phrases, by language tag.
    pub words: BTreeMap<String, Vec<String>>,
    /// Why to avoid them.
    pub why: LocalText,
    /// What to write in their place.
    pub instead: LocalText,
}

/// Somebody who wrote, translated or reviewed.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// ASCII id.
    pub id: String,
    /// As the person wants to be named.
    pub name: String,
    /// What the person is asked as.
    pub role: LocalText,
}
