//! Numbers as letters, as source maps write them: in Base64, five bits a letter, the least first; the sixth bit says
//! that more follow.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The letter of a number below 64; greater numbers have that of what is left of them.
pub fn letter(number: u8) -> char {
    char::from(LETTERS[usize::from(number & 63)])
}

/// The number of a letter; 0 for what is none.
pub fn value(letter: u8) -> u8 {
    LETTERS.iter().position(|known| *known == letter).and_then(|at| u8::try_from(at).ok()).unwrap_or(0)
}

/// Writes a number below 4,096 as two letters.
pub fn write_mark(mark: u16, out: &mut String) {
    for half in [mark >> 6, mark & 63] {
        out.push(letter(u8::try_from(half).unwrap_or(63)));
    }
}

/// Reads what [`write_mark`] wrote at the start of `text`, and steps over it.
pub fn read_mark(text: &mut &[u8]) -> Option<u16> {
    let (two, rest) = text.split_first_chunk::<2>()?;
    *text = rest;
    Some(u16::from(value(two[0])) << 6 | u16::from(value(two[1])))
}

/// Writes a number.
pub fn write(mut number: u32, out: &mut String) {
    loop {
        let five = u8::try_from(number & 31).unwrap_or(0);
        number >>= 5;
        out.push(letter(if number == 0 { five } else { five | 32 }));
        if number == 0 {
            return;
        }
    }
}

/// Reads the number at the start of `text`, and steps over it.
pub fn read(text: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    let mut shift = 0;
    loop {
        let (first, rest) = text.split_first()?;
        *text = rest;
        let value = u32::from(value(*first));
        number |= (value & 31).checked_shl(shift)?;
        shift += 5;
        if value < 32 {
            return Some(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let numbers = [0, 1, 31, 32, 1_023, 1_024, 99_999, 1 << 28];
        let mut text = String::new();
        numbers.iter().for_each(|number| write(*number, &mut text));
        let mut rest = text.as_bytes();
        let read: Vec<u32> = std::iter::from_fn(|| read(&mut rest)).collect();
        assert_eq!(read, numbers);
    }
}
