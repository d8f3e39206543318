//! A language of the site: its tag, its direction, its own name.

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Right to left, or not.
    pub fn of(rtl: bool) -> Self {
        if rtl { Self::Rtl } else { Self::Ltr }
    }

    /// The value of the HTML attribute `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the site, perhaps with script and region: `vi`, `cjm-Cham`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The BCP 47 tag in canonical case, as files and addresses carry it.
    pub tag: String,
    /// How the language calls itself: `Tiếng Việt`.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
}
