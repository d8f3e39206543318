// Odd things that somebody, or something, may type: the same ones every time.

/** Pieces that mean something to a browser, a pattern, a file, or the index. */
const TRAPS = [
  '<img src=x onerror="self.caught=1">', '<script>self.caught=1</script>', '"><svg onload=self.caught=1>', "' onmouseover='self.caught=1", '<!--', ']]>', '&lt;b&gt;', '&#x3c;b>',
  'javascript:self.caught=1', '{{7*7}}', '${self.caught=1}', '{q}', '{n}', '$&', "$'", '(?:a+)+$', '[', '\\', '\\u0000', '\0', '\t', '\n', '\r\n', '%00', '%', '#q=', '../', '=', '-', 'words:', 'root',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '[object Object]',
];
/** Single letters that rules for text trip over. */
const LETTERS = [
  '\u0300', '\u0301', '\u0323', '\u0302\u0301\u0323', '\u200B', '\u200D', '\u202E', '\u2066', '\uFEFF', '\uFFFD', '\uFFFF', '\uD800', '\uDC00', '\u{1F1FB}\u{1F1F3}', '\u{1F469}\u200D\u{1F467}', '\u{10FFFF}', '\u{E0041}',
  'đ', 'Đ', 'ð', 'ɖ', 'İ', 'ı', 'ß', 'ẞ', 'ς', 'ﬁ', 'ŉ', 'ǰ', '’', "'", '…', '٠', '۱', '१', '字', 'か', 'ไ', 'ខ', 'ꨀ', 'ع', 'א', 'ﷺ',
];
/** Words that lessons have, so that something is found and shown. */
const WORDS = ['luật', 'trẻ em', 'bi danh', 'đuối nước', 'nuowcs', '111', 'bàn tay', 'xam hai', 'help', 'law', 'hoà', 'an toàn', 'ky nang', 'children'];

/** Numbers below one, the same ones for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many odd questions, up to some forty pieces each. */
export function odd(count, seed) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const one = (list) => list[below(list.length)];
  const pieces = [
    () => String.fromCharCode(below(0x10000)),
    () => String.fromCodePoint(below(0x110000)),
    () => String.fromCharCode(below(0x80)),
    () => String.fromCharCode(0xa0 + below(0x260)),
    () => String.fromCharCode(0x1ea0 + below(0x5a)),
    () => one(LETTERS),
    () => one(TRAPS),
    () => one(WORDS),
    () => ' ',
  ];
  return Array.from({ length: count }, () => Array.from({ length: 1 + below(below(40) + 1) }, () => one(pieces)()).join(''));
}

/** Texts of 100 KB, as somebody may paste them. */
export const PASTED = Object.fromEntries(
  Object.entries({
    'one letter': 'a', 'one mark': '\u0301', 'letters with marks': 'e\u0302\u0301', 'letters that are no letters': '\uD800', apostrophes: "'", 'letters and apostrophes': "a'", blanks: ' ', 'Chinese letters': '字', 'words of lessons': 'luật trẻ em ', 'a script': TRAPS[1], 'a picture': TRAPS[0], lines: 'bi danh\n',
  }).map(([name, piece]) => [name, piece.repeat(Math.ceil(100_000 / piece.length))]),
);
