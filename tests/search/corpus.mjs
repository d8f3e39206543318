// A whole site of many lessons that nobody wrote, to see how a search does on it, and the queries to ask of it.
//
//   node corpus.mjs --lessons N [--languages vi,en] --out FOLDER
//
// The same N gives the same bytes. FOLDER becomes a project for `nonla build`, with queries.vi.tsv and queries.en.tsv
// beside it, in the form that lib/sets.mjs describes. What is asked for is planted: titles are of three words that no
// other title joins; some facts are told once; some words stand side by side in one lesson, and apart in ten others.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { capital, topicIds, writer } from './lib/lesson.mjs';
import { plan } from './lib/plan.mjs';
import { questions } from './lib/questions.mjs';
import { written } from './lib/sets.mjs';
import * as en from './lib/words.en.mjs';
import * as vi from './lib/words.vi.mjs';

const WORDS = { vi, en };
const SECTION = 50;
/** The first line of the settings: a folder with it is ours to write anew. */
const MARK = '# A made-up corpus (tests/search/corpus.mjs).';

const { values } = parseArgs({ options: { lessons: { type: 'string' }, languages: { type: 'string', default: 'vi,en' }, out: { type: 'string' } } });
const count = Number(values.lessons);
const languages = values.languages.split(',');
if (!Number.isInteger(count) || count < 1 || !values.out || !languages.every((one) => WORDS[one])) {
  console.error('node corpus.mjs --lessons N [--languages vi,en] --out FOLDER');
  process.exit(2);
}
const out = path.resolve(values.out);
clear();

const sectionOf = (number) => `s${String(Math.ceil(number / SECTION)).padStart(4, '0')}`;
const nameOf = (number) => `l${String(number).padStart(6, '0')}`;
const addressOf = (number) => `${sectionOf(number)}/${nameOf(number)}.html`;

write('site.toml', `${MARK}\nlanguages = [${languages.map((one) => `"${one}"`).join(', ')}]\ndefault_language = "${languages[0]}"\n[check.levels]\n"sources/missing" = "off"\n"length/for-children" = "off"\n`);
write('content/_data/topics.yaml', topicIds.map((id, index) => `${id}: {vi: Chủ đề ${index + 1}, en: Topic ${index + 1}}\n`).join(''));
for (let number = 1; number <= count; number++) mkdirSync(folderOf(number), { recursive: true });
for (const language of languages) {
  const words = WORDS[language];
  const planned = plan(words, language, count);
  const planted = [...words.rare, ...words.pairs.flat(), ...words.heads.flat(), ...(words.names ?? [])];
  const text = writer(words, language, planted);
  write(`content/_index.${language}.md`, page({ vi: 'Kho bài học', en: 'A store of lessons' }[language], 0));
  planned.lessons.forEach((lesson, index) => {
    const number = index + 1;
    if (index % SECTION === 0) write(`content/${sectionOf(number)}/_index.${language}.md`, page(`${{ vi: 'Phần', en: 'Section' }[language]} ${index / SECTION + 1}: ${capital(lesson.place)}`, index / SECTION + 1));
    writeFileSync(path.join(folderOf(number), `index.${language}.md`), text(lesson, number));
  });
  write(`queries.${language}.tsv`, written(questions(words, language, planned, addressOf)));
}

function folderOf(number) {
  return path.join(out, 'content', sectionOf(number), nameOf(number));
}

function page(title, weight) {
  return `---\ntitle: "${title}"\nsummary: "${title}."\nweight: ${weight}\nupdated: 2026-11-23\n---\n\n${title}.\n`;
}

function write(file, text) {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  writeFileSync(path.join(out, file), text);
}

/** Takes away what an earlier run left, and nothing else. */
function clear() {
  const settings = path.join(out, 'site.toml');
  if (existsSync(settings) && readFileSync(settings, 'utf8').startsWith(MARK)) rmSync(path.join(out, 'content'), { recursive: true, force: true });
  else if (existsSync(out) && readdirSync(out).length > 0) {
    console.error(`${values.out} has other files in it`);
    process.exit(2);
  }
}
