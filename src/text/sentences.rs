//! The sentences of a text, as somebody who reads aloud breathes.

use super::words::words;

/// The parts of `text` between full stops, question and exclamation marks, colons and semicolons, with where each begins;
/// those without a word are left out. So does the end of a line. A mark ends a sentence where blanks follow it, or a quotation or bracket closes: `1.100`
/// and `lop5.vn` go on. What is short for longer words (`TP. Nha Trang`) counts as an end: a sentence may seem shorter than
/// it is, never longer.
pub fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let rest = &text[at..];
            let start = at;
            at += end(rest);
            let sentence = &text[start..at];
            if let Some((first, _)) = words(sentence).next() {
                return Some((start + first, sentence[first..].trim_end()));
            }
        }
        None
    })
}

/// Where the sentence that `text` begins with ends, with the marks that close it.
fn end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        // Scripts that write no blanks end with marks of their own.
        if matches!(letter, '\n' | '。' | '！' | '？' | '։' | '।' | '꩝' | '꩞' | '꩟') {
            return at + letter.len_utf8();
        }
        if !matches!(letter, '.' | '!' | '?' | '…' | ':' | ';' | '؟') {
            continue;
        }
        let mut close = at + letter.len_utf8();
        while let Some((next, mark)) =
            letters.next_if(|(_, mark)| matches!(mark, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | ')' | '»' | ']'))
        {
            close = next + mark.len_utf8();
        }
        if letters.peek().is_none_or(|(_, next)| next.is_whitespace()) {
            return close;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_one_breathes() {
        let cases: [(&str, &[&str]); 7] = [
            ("Em dừng lại. Em nhìn hai bên!", &["Em dừng lại.", "Em nhìn hai bên!"]),
            ("Cha nói nhỏ: “Lát nữa chị mới biết nhé.” Thiên cười.", &["Cha nói nhỏ:", "Lát nữa chị mới biết nhé.”", "Thiên cười."]),
            ("Trang lop5.vn có 1.100 bài; em đọc… rồi nghỉ", &["Trang lop5.vn có 1.100 bài;", "em đọc…", "rồi nghỉ"]),
            ("Em đi\nEm kể", &["Em đi", "Em kể"]),
            ("(Thật không?) Thật.", &["Thật không?)", "Thật."]),
            ("我的身体。我说不！", &["我的身体。", "我说不！"]),
            (" … — ", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(sentences(text).map(|(_, sentence)| sentence).collect::<Vec<_>>(), expected, "{text}");
            assert!(sentences(text).all(|(at, sentence)| text[at..].starts_with(sentence)), "{text}");
        }
    }
}
