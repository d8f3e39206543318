//! An address as a QR code. The only file that names the encoder.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Empty squares around the code, without which readers do not find it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The code of `address` as an SVG picture of squares one unit wide, in black on white whatever the
/// page's colours, named `name`. `None` for an address that is too long for any code.
pub fn svg(address: &str, name: &str) -> Option<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    let mut out = format!("<svg class=\"qr\" role=\"img\" viewBox=\"0 0 {side} {side}\" xmlns=\"http://www.w3.org/2000/svg\"><title>");
    super::html::escape(name, &mut out);
    let _ = write!(out, "</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"");
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                let _ = write!(out, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += i32::try_from(length).unwrap_or(0) + 1;
        }
    }
    out.push_str("\"/></svg>");
    Some(out)
}

/// The code of `address` for a terminal: two squares above each other in a letter, light ones drawn, so that it can be
/// read where text is light on dark; with `color` it is so everywhere. `None` for an address that is too long.
pub fn text(address: &str, color: bool) -> Option<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok()?;
    // Half the margin of paper is enough for the cameras of phones.
    let (first, end) = (-QUIET / 2, code.size() + QUIET / 2);
    let light = |x: i32, y: i32| y < end && !code.get_module(x, y);
    let mut out = String::new();
    for y in (first..end).step_by(2) {
        let row = (first..end).map(|x| match (light(x, y), light(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        });
        let row: String = row.collect();
        out.push_str(&if color { format!("\x1b[97;40m{row}\x1b[0m\n") } else { format!("{row}\n") });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_shows_the_same_squares() {
        let code = QrCode::encode_text("http://192.168.1.7:1111/", QrCodeEcc::Low).unwrap();
        let text = text("http://192.168.1.7:1111/", false).unwrap();
        let rows: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
        for y in 0..code.size() {
            for x in 0..code.size() {
                let letter = rows[usize::try_from((y + 2) / 2).unwrap()][usize::try_from(x + 2).unwrap()];
                let light = letter == '█' || letter == if y % 2 == 0 { '▀' } else { '▄' };
                assert_eq!(code.get_module(x, y), !light, "{x} {y}");
            }
        }
        assert!(text.lines().all(|line| line.chars().count() == rows.len() * 2 || line.chars().count() == rows.len() * 2 - 1));
    }
}
