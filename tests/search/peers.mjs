// How well other searches answer the same queries on the same pages: Pagefind and mdBook's.

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { documents } from './lib/documents.mjs';
import * as mdbook from './lib/mdbook.mjs';
import * as pagefind from './lib/pagefind.mjs';
import { readSet, right, tally } from './lib/sets.mjs';

const ENGINES = { pagefind, mdbook };
const HELP = `node peers.mjs [--engines pagefind,mdbook] [--misses] FOLDER LANGUAGE=QUERIES...

FOLDER is a site that \`nonla build\` made, QUERIES a file as vi.tsv beside this one:

  PAGEFIND=… MDBOOK=… node peers.mjs ../../dist vi=vi.tsv en=en.tsv

Each engine gets the readable text of every page, without what all pages have, and every entry of the glossary as a
page of its own. It is asked with its own options. Printed by kind of query: how many there are, the share that is
answered as the set asks (\`within\`), by the first result, by the first three, and the mean of 1/rank in the first ten.
--misses prints every query with another answer, and what was found.

The engines are named in the environment, and are no part of this project:

${Object.values(ENGINES).map(({ variable, install }) => `  ${variable.padEnd(9)} ${install}`).join('\n')}

Chromium and the packages of tests/browser must be there (npm ci in that folder).`;

const { values, positionals } = parseArgs({
  options: { engines: { type: 'string', default: Object.keys(ENGINES).join(',') }, misses: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
const [folder, ...sets] = positionals;
const engines = values.engines.split(',').map((one) => ENGINES[one]);
const missing = engines.filter((engine) => engine && !process.env[engine.variable]);
if (values.help || sets.length === 0 || engines.includes(undefined) || missing.length > 0) {
  console.error(HELP);
  for (const { name, variable } of missing.filter(() => !values.help)) console.error(`\n${variable} does not say where ${name} is.`);
  process.exit(values.help ? 0 : 2);
}

// Only now: the help is for those who have not installed it yet.
const { launch } = await import('../browser/lib/browser.mjs');
const work = mkdtempSync(path.join(tmpdir(), 'nonla-peers-'));
const browser = await launch();
try {
  const tab = await browser.newPage();
  for (const set of sets) {
    const [language, file] = [set.slice(0, set.indexOf('=')), set.slice(set.indexOf('=') + 1)];
    const queries = readSet(file);
    const pages = await documents(tab, path.resolve(folder), language);
    known(queries, pages, file);
    for (const engine of engines) {
      const opened = await engine.open(path.resolve(process.env[engine.variable]), pages, language, path.join(work, `${language}-${engine.variable}`), browser);
      const answers = [];
      for (const query of queries) answers.push([query, [...new Set(await opened.search(query.query))]]);
      print(`${engine.name}, ${language}: ${pages.length} pages, index ${Math.round(sizeOf(opened.index) / 1024)} KB`, answers);
      await opened.close();
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** A set that asks for pages that are not there judges nothing. */
function known(queries, pages, file) {
  const there = new Set(pages.flatMap(({ address }) => [address, address.split('#')[0]]));
  for (const { query, expected } of queries) {
    const none = expected.length > 0 && !expected.some((one) => there.has(one));
    if (none) throw new Error(`${file}: “${query}” asks for ${expected.join(' ')}, which the site does not have`);
  }
}

function print(title, answers) {
  console.log(`\n${title}\n${'kind'.padEnd(10)}${['queries', 'right', 'first', 'in 3', 'MRR'].map((head) => head.padStart(9)).join('')}`);
  for (const { kind, queries, ...shares } of tally(answers)) {
    const cells = [String(queries), ...[shares.right, shares.first, shares.three].map((share) => `${(share * 100).toFixed(1)}%`), shares.mrr.toFixed(3)];
    console.log(kind.padEnd(10) + cells.map((cell) => cell.padStart(9)).join(''));
  }
  if (!values.misses) return;
  for (const [query, found] of answers.filter(([query, found]) => !right(query, found))) console.log(`  ${query.kind}: “${query.query}” → ${found.slice(0, 3).join(' ') || 'nothing'}`);
}

function sizeOf(place) {
  if (statSync(place).isFile()) return statSync(place).size;
  return readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
}
