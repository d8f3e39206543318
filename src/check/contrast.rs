//! How far two colours stand apart, after WCAG 2.2 ("contrast ratio" and "relative luminance",
//! <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
//!
//! Only sums, products and quotients, which every machine rounds alike: the same colours are found too
//! near on all of them.

use crate::model::look::Colour;

/// The contrast of two colours in hundredths, rounded down: 100 to 2,100.
pub fn ratio(one: Colour, other: Colour) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 21")]
    // A ratio that is exact on paper may lie a hair below in the machine.
    let hundredths = (ratio * 100.0 + 1e-9) as u32;
    hundredths
}

/// Relative luminance, 0 for black and 1 for white.
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.rgb.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// How much light a value of sRGB stands for.
fn linear(value: u8) -> f64 {
    let value = f64::from(value) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { to_the_2_4((value + 0.055) / 1.055) }
}

/// `x` to the power of 2.4: its square, times the fifth root of its square, by Newton's method.
fn to_the_2_4(x: f64) -> f64 {
    let square = x * x;
    let mut root = 1.0;
    for _ in 0..40 {
        let fourth = root * root * root * root;
        root = (4.0 * root + square / fourth) / 5.0;
    }
    square * root
}

/// The colour of the same hue nearest to `colour` for which `fits` holds: step by step nearer to black and
/// to white, whichever comes first.
pub fn nearest(colour: Colour, fits: impl Fn(Colour) -> bool) -> Option<Colour> {
    let darker = |step: u32| colour.rgb.map(|value| part(u32::from(value), 255 - step));
    let lighter = |step: u32| colour.rgb.map(|value| value + part(255 - u32::from(value), step));
    let steps = (1..=255).flat_map(|step| [darker(step), lighter(step)]);
    steps.map(|rgb| Colour { rgb }).find(|colour| fits(*colour))
}

/// `of` × `step` / 255.
fn part(of: u32, step: u32) -> u8 {
    u8::try_from(of * step / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap_or(Colour { rgb: [0; 3] })
    }

    #[test]
    fn known_pairs_have_their_known_ratios() {
        // Measured with the formula in floating point elsewhere; #767676 and #595959 are the greys that
        // are known to reach 4.5 and 7 on white.
        let cases = [("#fff", "#000", 2100), ("#fff", "#fff", 100), ("#767676", "#fff", 454), ("#777777", "#fff", 447)];
        let more = [("#595959", "#fff", 700), ("#1d2a26", "#fffdf7", 1462), ("#44534d", "#ddefe8", 678), ("#8a8069", "#f6f1e4", 346)];
        for (one, other, expected) in cases.into_iter().chain(more) {
            assert_eq!(ratio(colour(one), colour(other)), expected, "{one} {other}");
            assert_eq!(ratio(colour(other), colour(one)), expected, "{other} {one}");
        }
    }

    #[test]
    fn the_root_is_what_the_power_function_says() {
        for value in 11..=255_u8 {
            let x = (f64::from(value) / 255.0 + 0.055) / 1.055;
            assert!((to_the_2_4(x) - x.powf(2.4)).abs() < 1e-12, "{value}");
        }
    }

    #[test]
    fn the_nearest_colour_is_darker_on_white_and_lighter_on_black() {
        let on = |behind: &str, front: &str| {
            let behind = colour(behind);
            nearest(colour(front), |front| ratio(front, behind) >= 700).map(|colour| colour.to_string())
        };
        assert_eq!(on("#fff", "#888888").as_deref(), Some("#595959"));
        assert_eq!(on("#000", "#888888").as_deref(), Some("#959595"));
        assert_eq!(on("#777", "#888888"), None);
    }
}
