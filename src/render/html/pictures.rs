//! Pictures, written for the page they stand on: each browser loads what its screen can show.

use std::fmt::Write as _;

use super::{Html, escape};
use crate::model::body::ImageRef;
use crate::model::page::Format;
use crate::model::path::UrlPath;

/// How wide a picture is shown, for the choice among its copies: the column of text (32 times its
/// letters, which are 9/8 of the browser's own), on a phone the screen without the margins. A theme with
/// another column still works; its readers load a copy that is finer or coarser than it need be.
const SIZES: &str = "(min-width: 38.25em) 36em, calc(100vw - 2.25em)";
/// The same on a slide, which is as wide as the wall and shows a picture on about half of it.
const SIZES_ON_SLIDES: &str = "(min-width: 60em) 60vw, 100vw";

impl Html<'_> {
    pub(super) fn image(&mut self, image: ImageRef) {
        let Some(written) = self.document.body.images.get(image.0 as usize) else { return };
        let Some((path, file)) = self.pages.picture(self.targets.image(image)) else { return escape(&written.alt, &mut self.out) };
        let Some(original) = UrlPath::new(path.as_str()) else { return };
        let offer = self.pages.album.offer(file, &original).unwrap_or_default();
        if !offer.webp.is_empty() {
            self.out.push_str("<picture><source type=\"image/webp\"");
            self.srcset(&offer.webp);
            self.out.push('>');
        }
        self.out.push_str("<img src=\"");
        escape(&self.url.relative_to(offer.plain().unwrap_or(&original)), &mut self.out);
        self.out.push('"');
        self.srcset(&offer.same);
        self.out.push_str(" alt=\"");
        escape(&written.alt, &mut self.out);
        self.out.push('"');
        if let Some((width, height)) = file.size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        // The first picture is mostly on the first screen: waiting for it would only flicker.
        self.out.push_str(if self.images == 0 { " loading=\"eager\"" } else { " loading=\"lazy\" decoding=\"async\"" });
        self.images += 1;
        if !written.title.is_empty() {
            self.out.push_str(" title=\"");
            escape(&written.title, &mut self.out);
            self.out.push('"');
        }
        self.out.push_str(if offer.webp.is_empty() { ">" } else { "></picture>" });
    }

    /// What a browser may choose from; nothing where there is one address only.
    fn srcset(&mut self, row: &[(UrlPath, u32)]) {
        if row.is_empty() {
            return;
        }
        self.out.push_str(" srcset=\"");
        for (index, (url, width)) in row.iter().enumerate() {
            self.out.push_str(if index == 0 { "" } else { ", " });
            escape(&self.url.relative_to(url), &mut self.out);
            let _ = write!(self.out, " {width}w");
        }
        let sizes = if self.format == Format::Slides { SIZES_ON_SLIDES } else { SIZES };
        let _ = write!(self.out, "\" sizes=\"{sizes}\"");
    }
}
