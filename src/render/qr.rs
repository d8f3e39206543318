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
