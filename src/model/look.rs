//! The theme's colours in each look, and which must stand out from which.

use super::source::Span;

/// A colour without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green and blue, 0 to 255.
    pub rgb: [u8; 3],
}

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?.chars().map(|c| u8::try_from(c.to_digit(16)?).ok()).collect::<Option<Vec<u8>>>()?;
        match digits[..] {
            [r, g, b] => Some(Self { rgb: [r * 17, g * 17, b * 17] }),
            [r, s, g, h, b, c] => Some(Self { rgb: [r * 16 + s, g * 16 + h, b * 16 + c] }),
            _ => None,
        }
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A set of colours readers may see the site in. The first two follow the system or the reader's choice;
/// the high contrast look is light or dark as the system is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// The look the site was drawn in.
    Light,
    /// For dark rooms.
    Dark,
    /// High contrast, on white.
    Contrast,
    /// High contrast, on black.
    ContrastDark,
}

impl Look {
    /// All, in the order in which they borrow.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::ContrastDark];

    /// The word in `theme.toml` and `site.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::ContrastDark => "contrast_dark",
        }
    }

    /// The look whose colours this one has where it has none of its own.
    pub fn base(self) -> Option<Self> {
        match self {
            Self::Light => None,
            Self::Dark | Self::Contrast => Some(Self::Light),
            Self::ContrastDark => Some(Self::Dark),
        }
    }
}

/// One colour as written in `theme.toml` or `site.toml`, not looked at yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paint {
    /// For which look.
    pub look: Look,
    /// The token, and where it stands.
    pub token: (String, Span),
    /// The colour, and where it stands.
    pub colour: (String, Span),
}

/// Who chose a colour; the later may be asked to choose another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The built-in theme.
    BuiltIn,
    /// The project's own `theme.toml`.
    Theme,
    /// `site.toml`.
    Site,
}

/// A colour of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Painted {
    /// The colour.
    pub colour: Colour,
    /// Where it was chosen.
    pub span: Span,
    /// Who chose it.
    pub layer: Layer,
}

/// A named colour: `--ink` in the style sheet.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its name, without the two hyphens.
    pub name: String,
    /// Its own colour in each look, in the order of [`Look::ALL`].
    pub own: [Option<Painted>; 4],
}

/// What must stand out from what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Whether it is text, or a line that means something.
    pub text: bool,
    /// The tokens in front.
    pub front: Vec<String>,
    /// The tokens behind.
    pub behind: Vec<String>,
    /// The least contrast, in hundredths: 700 is 7:1.
    pub least: u32,
    /// In which looks.
    pub looks: Vec<Look>,
}

/// All colours of the site.
#[derive(Clone, Debug, Default)]
pub struct Looks {
    /// In the order of the theme.
    pub tokens: Vec<Token>,
    /// What must hold between them.
    pub pairs: Vec<Pair>,
}

impl Looks {
    /// The token of this name.
    pub fn token(&self, name: &str) -> Option<&Token> {
        self.tokens.iter().find(|token| token.name == name)
    }
}

impl Token {
    /// Its colour in `look`: its own, or that of the look borrowed from. `None` when it has none: what asks
    /// for it in the style sheet then says what else to take.
    pub fn in_look(&self, look: Look) -> Option<Painted> {
        self.own[look as usize].or_else(|| self.in_look(look.base()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_three_or_six_digits_and_nothing_else() {
        assert_eq!(Colour::parse("#1d2A26").map(|colour| colour.to_string()), Some("#1d2a26".to_owned()));
        assert_eq!(Colour::parse("#f80").map(|colour| colour.to_string()), Some("#ff8800".to_owned()));
        for wrong in ["1d2a26", "#1d2a2", "#1d2a26ff", "#12345g", "red", "rgb(1 2 3)", "", "#", "#é2345"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
