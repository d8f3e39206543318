// Asks hunspell about every word that readers of a language see, on every page, whatever the language of the page.
// node tests/spelling.mjs LANGUAGE FOLDER-OF-THE-BUILT-SITE
// Words that are right and in no dictionary stand in tests/knowledge/words.LANGUAGE.txt.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from './browser/lib/site.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const DICTIONARIES = { vi: 'vi_VN', en: 'en_GB' };
/** Where texts are written: files of a language by their names, and data that hold all languages. */
const SOURCES = ['content', 'themes/default/ui'];
const MOST_PLACES = 3;

/** Elements that a word may go through: `<b>P</b>hần` is one word. */
const INLINE = new Set('a abbr b bdi bdo cite dfn em i mark q s small span strong sub sup u wbr'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What is not prose; a list of what is on the page says its headings once more, without their code. */
const NOT_READ = new Set('code kbd math pre samp template textarea'.split(' '));
const SAID_AGAIN = /\sclass="[^"]*\btoc\b/;
const NO_MARKUP = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi;
const READ_ATTRIBUTES = /\s(?:alt|title|aria-label|placeholder)="([^"]*)"/g;
const ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };

const TAG = /<!doctype[^>]*>|<\/?([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*?)\/?>/gi;
/** Addresses, files, codes of messages, and numbers of laws. */
const NO_WORDS = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<![\p{L}\d])(?:[A-Za-z\d_-]+(?:\.[a-z\d-]+)+(?:\/\S*)?|[a-z-]+\/[a-z-]+)(?![\p{L}\d])|[\p{L}\d]*\d[\p{L}\d]*(?:[/-][\p{L}\d]+)*/gu;
/** English writes apostrophes within words, Vietnamese only in names. */
const WORD = { en: /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu, vi: /\p{L}[\p{L}\p{M}]*/gu };

const beyondAscii = (word) => /[^\x00-\x7f]/.test(word);

/** The words of a page that are in a language, without the s of owners. */
function wordsOf(page, language) {
  const html = page.replaceAll(NO_MARKUP, '');
  const texts = {};
  const open = [{ name: '', lang: '', read: true }];
  const say = (text, lang) => (texts[lang] = (texts[lang] ?? '') + decode(text));
  let from = 0;
  for (const tag of html.matchAll(TAG)) {
    const around = open.at(-1);
    if (around.read) say(html.slice(from, tag.index), around.lang);
    from = tag.index + tag[0].length;
    const [whole, written, attributes] = tag;
    if (!written) continue;
    const name = written.toLowerCase();
    if (whole[1] === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) open.length = at;
      if (!INLINE.has(name) || around.lang !== open.at(-1).lang) for (const lang of [around.lang, open.at(-1).lang]) say('\n', lang);
      continue;
    }
    const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? around.lang;
    if (!INLINE.has(name) || lang !== around.lang) for (const either of [around.lang, lang]) say('\n', either);
    if (around.read) for (const [, text] of attributes.matchAll(READ_ATTRIBUTES)) say(`\n${text}\n`, lang);
    if (whole.endsWith('/>') || VOID.has(name)) continue;
    open.push({ name, lang, read: around.read && !NOT_READ.has(name) && !SAID_AGAIN.test(attributes) });
  }
  const text = Object.keys(texts).filter((lang) => lang.split('-')[0] === language).map((lang) => texts[lang]).join('\n');
  const words = text.normalize('NFC').replace(NO_WORDS, ' ').match(WORD[language]) ?? [];
  const bare = words.map((word) => (language === 'en' ? word.replaceAll('’', "'").replace(/'s$/, '') : word));
  return new Set(bare.filter((word) => [...word].length > 1));
}

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

/** Those of `words` that the dictionary of a language does not have. */
function unknown(words, language) {
  const asked = new Map(words.map((word) => [word, language === 'vi' ? toneOfDictionary(word) : word]));
  const input = `${[...asked.values()].join('\n')}\n`;
  const said = execFileSync('hunspell', ['-d', DICTIONARIES[language], '-i', 'UTF-8', '-l'], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  const missing = new Set(said.normalize('NFC').split('\n'));
  return words.filter((word) => missing.has(asked.get(word)));
}

/** The dictionary writes hoà, khoẻ and thuý, this site hòa, khỏe and thúy; `nonla` tells where both are mixed. */
function toneOfDictionary(word) {
  const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
  // In qu the u is no vowel and has no tone.
  const early = new RegExp(`(o)(${tone})([ae])$|(?<!q)(u)(${tone})(y)$`, 'iu');
  return word.normalize('NFD').replace(early, '$1$4$3$6$2$5').normalize('NFC');
}

function filesUnder(folder) {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** Everything that is written in a language, by lines; data hold all languages. */
function readSources(language) {
  const texts = SOURCES.flatMap(filesUnder).filter((file) => /\.(?:md|yaml)$/.test(file)).sort();
  const mine = texts.filter((file) => /\.(\w+)\.md$|\/ui\/(\w+)\.yaml$/.exec(file)?.slice(1).includes(language) ?? true);
  return mine.map((file) => ({ file, lines: readFileSync(path.join(ROOT, file), 'utf8').normalize('NFC').split('\n') }));
}

/** The files and lines in which a word is written. */
function* places(word, sources) {
  const alone = new RegExp(`(?<![\\p{L}\\p{M}])${word.replaceAll("'", "['’]")}(?![\\p{L}\\p{M}])`, 'u');
  for (const { file, lines } of sources) {
    for (const [at, line] of lines.entries()) if (alone.test(line)) yield `${file}:${at + 1}`;
  }
}

function first(most, all) {
  const some = [];
  for (const one of all) {
    if (some.length === most) return [...some, '…'];
    some.push(one);
  }
  return some;
}

const [language, folder] = process.argv.slice(2);
if (!DICTIONARIES[language] || !folder) {
  console.error('node tests/spelling.mjs vi|en FOLDER-OF-THE-BUILT-SITE');
  process.exit(2);
}

const pages = new Map();
for (const { file } of readSite(folder).pages) {
  for (const word of wordsOf(readFileSync(path.join(folder, file), 'utf8'), language)) {
    pages.set(word, [...(pages.get(word) ?? []), file]);
  }
}
if (pages.size < 1000) throw new Error(`only ${pages.size} words in ${language}: the texts were not found`);

let asked = unknown([...pages.keys()].sort(), language);
// Names and words of Viet Nam in English are spelt as at home.
if (language === 'en') {
  const wrongAtHome = new Set(unknown(asked.filter(beyondAscii), 'vi'));
  asked = asked.filter((word) => !beyondAscii(word) || wrongAtHome.has(word));
}

const list = `tests/knowledge/words.${language}.txt`;
const kept = readFileSync(path.join(ROOT, list), 'utf8').split('\n').slice(0, -1);
const small = (word) => word[0].toLowerCase() + word.slice(1);
const wrong = asked.filter((word) => !kept.includes(word) && !kept.includes(small(word)));
const used = new Set(asked.flatMap((word) => [word, small(word)]));

const sources = wrong.length > 0 ? readSources(language) : [];
const found = [
  ...kept.filter((word, at) => at > 0 && kept[at - 1] >= word).map((word) => `${list}: \`${word}\` is not where it belongs: words are sorted, each once`),
  ...kept.filter((word) => word !== word.normalize('NFC')).map((word) => `${list}: \`${word}\` is not in NFC`),
  ...kept.filter((word) => !used.has(word)).map((word) => `${list}: \`${word}\` is on no page, or in the dictionary`),
  ...wrong.map((word) => {
    const written = first(MOST_PLACES, places(word, sources));
    return `\`${word}\` ${(written.length > 0 ? written : first(MOST_PLACES, pages.get(word))).join(' ')}`;
  }),
];
for (const line of found) console.log(line);
console.log(`${pages.size} words in ${language}, ${kept.length} kept, ${found.length} wrong`);
process.exit(found.length > 0 ? 1 : 0);
