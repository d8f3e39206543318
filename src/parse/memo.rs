//! Documents remembered from one build to the next, each by everything it was made of.

use std::sync::Arc;

use super::document;
use crate::diag::Report;
use crate::model::document::Document;
use crate::model::project::{PageFile, Project};
use crate::par;

/// The documents of the last build. Parsing is pure: from the same file, text and directives comes the
/// same document, whatever else has changed.
#[derive(Debug, Default)]
pub struct Memo {
    /// The names that the theme knew as directives.
    directives: Vec<String>,
    /// In the order of the project's pages.
    pages: Vec<Known>,
}

/// A document, what it was made of, and what was wrong.
#[derive(Clone, Debug)]
struct Known {
    file: PageFile,
    text: Arc<str>,
    document: Arc<Document>,
    complaints: Report,
}

impl Memo {
    /// The documents of all pages of `project`: those it knows, the others parsed. Then those others alone.
    pub(super) fn documents(&mut self, project: &Project, report: &mut Report) -> (Vec<Arc<Document>>, Vec<Arc<Document>>) {
        let directives: Vec<String> = project.theme.directives().map(str::to_owned).collect();
        if directives != self.directives {
            self.pages.clear();
            self.directives = directives;
        }
        // A file that comes or goes moves the numbers of those after it, which their documents hold too.
        let known = std::mem::take(&mut self.pages);
        let rows: Vec<(&PageFile, Option<&Known>)> = (0..).map(|row| known.get(row)).zip(&project.pages).map(|(a, b)| (b, a)).collect();
        let new = par::map(&rows, |(file, known)| {
            let text = &project.source(file.source).text;
            let same = |known: &&Known| known.file == **file && (Arc::ptr_eq(&known.text, text) || known.text == *text);
            if known.filter(same).is_some() {
                return None;
            }
            let mut complaints = Report::default();
            let document = Arc::new(document(project, file, &mut complaints));
            Some(Known { file: (*file).clone(), text: text.clone(), document, complaints })
        });
        let fresh = new.iter().flatten().map(|new| new.document.clone()).collect();
        let mut old = known.into_iter().map(Some).chain(std::iter::repeat_with(|| None));
        self.pages = new
            .into_iter()
            .filter_map(|new| {
                let old = old.next().flatten();
                new.or(old)
            })
            .collect();
        for page in &self.pages {
            report.append(page.complaints.clone());
        }
        (self.pages.iter().map(|page| page.document.clone()).collect(), fresh)
    }
}
