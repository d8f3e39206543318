//! Whether every pair of colours that the theme names stands apart far enough, in every look: text that
//! is too near to what is behind it shuts out people with weak eyes, in bright sun, before an old projector.

use super::super::contrast::{nearest, ratio};
use crate::diag::catalogue::look as code;
use crate::diag::{Diagnostic, Phrase, Report};
use crate::model::look::{Colour, Look, Looks, Painted};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// Two colours that are too near.
struct Near<'s> {
    text: bool,
    front: (&'s str, Painted),
    behind: (&'s str, Painted),
    found: u32,
    least: u32,
}

impl<'s> Near<'s> {
    /// Which of the two is asked to change: the one chosen later, else the one in front.
    fn culprit(&self) -> (&'s str, Painted) {
        if self.behind.1.layer > self.front.1.layer { self.behind } else { self.front }
    }
}

/// Measures every pair. Of each colour the worst pair is told, once a look.
pub fn ask(site: &Site, _: &Project, _: &Settings, report: &mut Report) {
    for look in Look::ALL {
        let near = too_near(&site.looks, look);
        let mut told: Vec<&str> = Vec::new();
        for one in &near {
            let (token, painted) = one.culprit();
            if told.contains(&token) {
                continue;
            }
            told.push(token);
            let same = near.iter().filter(|other| other.culprit().0 == token);
            let Some(worst) = same.min_by_key(|other| other.found * 1_000 / other.least) else { continue };
            report.add(tell(worst, token, painted, look, &site.looks));
        }
    }
}

/// The pairs of `look`: both tokens with their colours, whether it is text, and the least contrast.
fn pairs(looks: &Looks, look: Look) -> impl Iterator<Item = Near<'_>> {
    let colour = move |name: &str| looks.token(name)?.in_look(look);
    looks.pairs.iter().filter(move |pair| pair.looks.contains(&look)).flat_map(move |pair| {
        let all = pair.front.iter().flat_map(|front| pair.behind.iter().map(move |behind| (front, behind)));
        all.filter_map(move |(front, behind)| {
            let (above, below) = (colour(front)?, colour(behind)?);
            let found = ratio(above.colour, below.colour);
            Some(Near { text: pair.text, front: (front, above), behind: (behind, below), found, least: pair.least })
        })
    })
}

fn too_near(looks: &Looks, look: Look) -> Vec<Near<'_>> {
    pairs(looks, look).filter(|pair| pair.found < pair.least).collect()
}

fn tell(worst: &Near<'_>, token: &str, painted: Painted, look: Look, looks: &Looks) -> Diagnostic {
    let decimal = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
    // What does wherever the token is used; or at least here.
    let with = |colour: Colour, pair: &Near<'_>| {
        let other = |(name, painted): (&str, Painted)| if name == token { colour } else { painted.colour };
        ratio(other(pair.front), other(pair.behind)) >= pair.least
    };
    let all: Vec<Near<'_>> = pairs(looks, look).filter(|pair| pair.front.0 == token || pair.behind.0 == token).collect();
    let everywhere = nearest(painted.colour, |colour| all.iter().all(|pair| with(colour, pair)));
    let suggestion = everywhere.or_else(|| nearest(painted.colour, |colour| with(colour, worst)));
    let what = if worst.text { Phrase { vi: "chữ", en: "text in" } } else { Phrase { vi: "đường viền", en: "a line in" } };
    Diagnostic::at(&code::THEME_LOW_CONTRAST, painted.span)
        .with("look", called(look))
        .with("what", what)
        .with("token", token)
        .with("front", worst.front.0)
        .with("above", worst.front.1.colour.to_string())
        .with("behind", worst.behind.0)
        .with("below", worst.behind.1.colour.to_string())
        .with("found", decimal(worst.found))
        .with("least", decimal(worst.least))
        .suggest(suggestion.map(|colour| colour.to_string()))
}

fn called(look: Look) -> Phrase {
    match look {
        Look::Light => Phrase { vi: "ở giao diện sáng", en: "in the light look" },
        Look::Dark => Phrase { vi: "ở giao diện tối", en: "in the dark look" },
        Look::Contrast => Phrase { vi: "ở giao diện tương phản cao, nền trắng", en: "in the look of high contrast on white" },
        Look::ContrastDark => Phrase { vi: "ở giao diện tương phản cao, nền đen", en: "in the look of high contrast on black" },
    }
}
