// Vietnamese as it is typed: without accents, with the mark on the other vowel, in Telex that nothing decoded.

/** Lower case without any mark: what is left where nobody types accents. */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC').toLowerCase();

/** Without accents, in the case it had. */
export const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

const TONES = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };
const SHAPES = { '\u0302': (letter) => letter, '\u0306': () => 'w', '\u031b': () => 'w' };

/** The keys that a Telex typist strikes, one syllable after another: “đuối” is `dduoois`. */
export function telex(text) {
  return text.replace(/[\p{L}\p{M}]+/gu, (syllable) => {
    let [keys, tone, letter] = ['', '', ''];
    for (const part of syllable.normalize('NFD')) {
      if (TONES[part]) tone = TONES[part];
      else if (SHAPES[part]) keys += SHAPES[part](letter);
      else keys += part === 'đ' ? 'dd' : part === 'Đ' ? 'DD' : (letter = part);
    }
    return keys + tone;
  });
}

/** The mark of oa, oe and uy on the other vowel, and i for y after a consonant: “hòa” and “kỹ” become “hoà” and “kĩ”. */
export function otherwise(text) {
  const decomposed = text.normalize('NFD');
  const moved = decomposed.replace(/(?<!q)(o)([\u0300\u0301\u0309\u0303\u0323])([ae])(?!\p{L})|(?<!q)(u)([\u0300\u0301\u0309\u0303\u0323])(y)(?!\p{L})/giu, (_, o, tone, after, u, other, y) => (o ? o + after + tone : u + y + other));
  return moved.replace(/(?<=(?:^|[^\p{L}\p{M}])[hklmst])y(?=[\u0300\u0301\u0309\u0303\u0323]?(?:[^\p{L}\p{M}]|$))/giu, 'i').normalize('NFC');
}
