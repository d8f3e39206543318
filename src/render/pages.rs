//! What every page may ask about the others: where made pages are, words, dates, help lines, laws.

use std::collections::BTreeMap;

use super::pictures::Album;
use super::view::{ArticleView, HelplineView, LinkView, LocalView};
use crate::model::asset::CarriedFile;
use crate::model::date::Date;
use crate::model::ids::{LawId, LocaleId, PageId};
use crate::model::page::{Page, PageKind};
use crate::model::path::OutPath;
use crate::model::project::Project;
use crate::model::registry::{Article, Helpline, LocalText};
use crate::model::settings::Settings;
use crate::model::site::{ImageTarget, LinkTarget, Site};
use crate::text::amount::Marks;
use crate::text::calendar::{Days, Style};

/// The site with the questions renderers ask of it.
pub struct Pages<'s> {
    /// The site.
    pub site: &'s Site,
    /// The settings.
    pub settings: &'s Settings,
    /// What was found on disk.
    pub project: &'s Project,
    /// The copies of its pictures.
    pub album: &'s Album,
    /// Pages of which there is one a language, by kind.
    made: Vec<BTreeMap<PageKind, PageId>>,
    /// How each language writes days.
    days: Vec<Days>,
}

impl<'s> Pages<'s> {
    /// Indexes the made pages.
    pub fn new(site: &'s Site, settings: &'s Settings, project: &'s Project, album: &'s Album) -> Self {
        let mut made = vec![BTreeMap::new(); settings.locales.len()];
        for (index, page) in site.pages.iter().enumerate() {
            if !matches!(page.kind, PageKind::Lesson(_) | PageKind::Article(_)) {
                made[page.locale.index()].insert(page.kind, PageId::new(index));
            }
        }
        let days = settings.locale_ids().map(|id| {
            let style = site.words.find(id, "date").and_then(|word| Style::parse(word.text()));
            Days::of(&settings.locale(id).tag, style.as_ref(), settings.default_tag())
        });
        Self { site, settings, project, album, made, days: days.collect() }
    }

    /// The page of this kind in this language.
    pub fn made(&self, kind: PageKind, locale: LocaleId) -> Option<&'s Page> {
        self.made[locale.index()].get(&kind).map(|id| self.site.page(*id))
    }

    /// The page of a law.
    pub fn law_page(&self, law: LawId, locale: LocaleId) -> Option<&'s Page> {
        self.made(PageKind::Law(law), locale)
    }

    /// The page of the glossary.
    pub fn glossary_page(&self, locale: LocaleId) -> Option<&'s Page> {
        self.made(PageKind::Glossary, locale)
    }

    /// The tag of a language.
    pub fn tag(&self, locale: LocaleId) -> &'s str {
        &self.settings.locale(locale).tag
    }

    /// One of the theme's words.
    pub fn word<'a>(&'a self, locale: LocaleId, key: &'a str) -> &'a str {
        self.site.words.get(locale, key)
    }

    /// A text of the registries for readers of `locale`.
    pub fn local(&self, text: &'s LocalText, locale: LocaleId) -> &'s str {
        text.text(self.tag(locale), self.settings.default_tag())
    }

    /// A text of the registries with its language; `None` where nothing was written.
    pub fn local_view(&self, text: &'s LocalText, locale: LocaleId) -> Option<LocalView> {
        let tag = self.tag(locale);
        let (lang, text) = text.in_or(tag, self.settings.default_tag())?;
        Some(LocalView { text: text.to_owned(), lang: (lang != tag).then(|| lang.to_owned()) })
    }

    /// A day as readers of `locale` write it.
    pub fn date(&self, date: Date, locale: LocaleId) -> String {
        self.days[locale.index()].write(date.year, date.month, date.day)
    }

    /// How numbers are written in this language, as the theme says; without its word, as in English.
    pub fn marks(&self, locale: LocaleId) -> Marks {
        Marks::of(self.site.words.number_marks(locale))
    }

    /// How large a file is, as readers write it: `350 KB`, `1,2 MB`.
    pub fn file_size(&self, bytes: u64, locale: LocaleId) -> String {
        let tenths = bytes.div_ceil(100_000);
        match tenths {
            0..10 => format!("{} KB", bytes.div_ceil(1000)),
            _ => format!("{}{}{} MB", tenths / 10, self.marks(locale).decimal, tenths % 10),
        }
    }

    /// A link to `page`, with the language of its text when it is borrowed.
    pub fn link(&self, page: &Page) -> LinkView {
        let shown = page.borrowed.map(|locale| self.settings.locale(locale));
        LinkView {
            title: page.title.clone(),
            url: page.url.encoded(),
            lang: shown.map(|locale| locale.tag.clone()),
            lang_name: shown.map(|locale| locale.name.clone()),
        }
    }

    /// The help lines with these ids, or all.
    pub fn helplines(&self, locale: LocaleId, ids: &[String]) -> Vec<HelplineView> {
        let lines = self.site.registries.helplines.iter();
        lines.filter(|line| ids.is_empty() || ids.contains(&line.id)).map(|line| self.helpline(line, locale)).collect()
    }

    fn helpline(&self, line: &'s Helpline, locale: LocaleId) -> HelplineView {
        let local = |text| self.local(text, locale).to_owned();
        HelplineView {
            id: line.id.clone(),
            number: line.number.clone(),
            name: local(&line.name),
            short: local(&line.short),
            what: local(&line.what),
            hours: local(&line.hours),
            free: line.free,
            emergency: line.emergency,
            last_checked: self.date(line.last_checked, locale),
        }
    }

    /// An article of a law.
    pub fn article(&self, article: &'s Article, locale: LocaleId) -> ArticleView {
        let tag = self.tag(locale);
        let layer = |text| self.local_view(text, locale);
        let shown = |text: &'s LocalText| {
            let (lang, text) = text.in_or(tag, self.settings.default_tag()).unwrap_or((tag, ""));
            (text.to_owned(), (lang != tag).then(|| lang.to_owned()))
        };
        let ((title, title_lang), (text, lang)) = (shown(&article.title), shown(&article.text));
        let clause = |(number, text): &'s (String, LocalText)| {
            let (text, lang) = shown(text);
            (number.clone(), text, lang)
        };
        ArticleView {
            number: article.number.clone(),
            id: article.anchor.clone(),
            title,
            title_lang,
            child: layer(&article.child),
            example: layer(&article.example),
            duty: layer(&article.duty),
            text,
            lang,
            form: article.form.name(),
            seen: article.seen.name(),
            clauses: article.clauses.iter().map(clause).collect(),
        }
    }

    /// Where a picture goes, and its file; `None` for one that is not there.
    pub fn picture(&self, target: &ImageTarget) -> Option<(&'s OutPath, &'s CarriedFile)> {
        match target {
            ImageTarget::Asset(id) => self.site.asset_path(*id).zip(self.project.assets.get(id.index()).map(|asset| &asset.file)),
            ImageTarget::Static(row) => self.project.statics.get(*row as usize).map(|file| (&file.path, &file.file)),
            ImageTarget::Broken => None,
        }
    }

    /// The file that a link leads to; `None` of what is no file.
    pub fn file(&self, target: &LinkTarget) -> Option<&'s CarriedFile> {
        match target {
            LinkTarget::Asset(id) => self.project.assets.get(id.index()).map(|asset| &asset.file),
            LinkTarget::Static(path) => self.project.statics.iter().find(|file| file.path == *path).map(|file| &file.file),
            _ => None,
        }
    }

    /// The absolute address of something at `path` from the root; `None` without a `base_url`.
    pub fn absolute(&self, path: &str) -> Option<String> {
        self.settings.base_url.as_ref().map(|base| format!("{base}/{path}"))
    }
}
