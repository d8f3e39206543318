// What readers find: the sets of queries asked of the real search page, from a stick and from a server, and the
// same asked of the program. Both must name the same pages, in the same order, with the same worth.
//
//   node --test-reporter=./reporter.mjs search.mjs NONLA PROJECT FOLDER vi=vi.tsv en=en.tsv
//
// NONLA is the program, PROJECT what it searches, FOLDER the site it built of that.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { readSet, tally } from '../search/lib/sets.mjs';
import { launch, Pool } from './lib/browser.mjs';
import { none } from './lib/judge.mjs';
import { serve } from './lib/server.mjs';

/** So many of the first pages must be the same. */
const COMPARED = 20;
/**
 * Of queries with accents, and of those without: the share that the first page must answer, and no set may fall below.
 * The real lessons are asked what people ask, half of it written by a reader who never saw an answer, and judged by one
 * who did not know which page came first; made lessons are asked for by their own words.
 */
const GOALS = {
  'vi.tsv': { accents: 0.83, none: 0.86 },
  'en.tsv': { accents: 0.93, none: 0.9 },
  made: { accents: 0.93, none: 0.88 },
};

const [program, project, folder, ...sets] = process.argv.slice(2);
if (sets.length === 0) {
  console.error('node search.mjs NONLA PROJECT FOLDER vi=vi.tsv en=en.tsv');
  process.exit(2);
}
const server = await serve(path.resolve(folder), '/truong/non-la/');
const places = { 'from a stick': `${pathToFileURL(path.resolve(folder))}/`, 'from a server': server.url };
const browser = await launch();
const pool = new Pool(browser);
after(async () => {
  await pool.close();
  await browser.close();
  await server.stop();
});

/** The address of the search page of a language: the page that names itself so. */
function searchPage(language) {
  const pages = readdirSync(path.join(folder, language)).filter((name) => name.endsWith('.html') && statSync(path.join(folder, language, name)).isFile());
  const page = pages.find((name) => /<body class="search\b/.test(readFileSync(path.join(folder, language, name), 'utf8')));
  assert.ok(page, `there is no search page in ${language}`);
  return `${language}/${page}`;
}

/** What the program finds for each query. */
function asked(language, queries) {
  const input = queries.map((query) => `${query}\n`).join('');
  const out = execFileSync(program, ['search', '-', '-r', project, '-l', language, '--format', 'json', '-n', String(COMPARED)], { input, maxBuffer: 2 ** 30 });
  return out.toString().trim().split('\n').map((line) => JSON.parse(line));
}

/** What the page finds, and what its engine says of it: asked by typing, one query after the other. */
async function typed(tab, queries) {
  return tab.evaluate(async ([queries, compared]) => {
    const [page, field] = [document.querySelector('.finder'), document.querySelector('#_q')];
    field.focus();
    while (!window.nonlaSearch) await new Promise((later) => setTimeout(later, 10));
    const index = nonlaSearch.open(page.dataset.index, document.documentElement.lang);
    const answers = [];
    for (const query of queries) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const answer = await index.find(query, { count: compared });
      // What was asked for first is shown by now, but for its last steps.
      await new Promise((later) => setTimeout(later, 0));
      const links = [...page.querySelectorAll('.found:not([hidden]) > .hits > li > h3 a')];
      answers.push({
        query,
        total: answer.total,
        distress: answer.distress,
        instead: answer.instead,
        hits: answer.hits.map(({ url, score, found, parts, kind, ages }) => ({ url: url.slice(url.indexOf('/') + 1), score, found, parts, kind, ages })),
        shown: links.map((link) => link.getAttribute('href').slice(page.dataset.root.length)),
      });
    }
    return answers;
  }, [queries, COMPARED]);
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
const percent = (share) => `${(100 * share).toFixed(1)} %`;

for (const set of sets) {
  const [language, file] = set.split('=');
  describe(`${language}, ${path.basename(file)}`, () => {
    const rows = readSet(file);
    const queries = rows.map(({ query }) => query);
    const program = asked(language, queries);
    for (const [where, root] of Object.entries(places)) {
      it(`the page finds what the program finds, ${where}`, () =>
        pool.lend(async (tab) => {
          await tab.goto(root + searchPage(language));
          const answers = await typed(tab, queries);
          const problems = [];
          answers.forEach(({ shown, ...answer }, row) => {
            const { total, distress, instead, hits } = program[row];
            const expected = { query: queries[row], total, distress, instead, hits: hits.map(({ url, score, found, parts, kind, ages }) => ({ url, score, found, parts, kind, ages })) };
            try {
              assert.deepEqual(answer, expected);
              assert.deepEqual(shown, hits.slice(0, 5).map(({ url }) => `${language}/${url}`), 'what is shown');
            } catch (error) {
              problems.push(`${queries[row]}: ${error.message}`);
            }
          });
          none([...problems, ...tab.log.errors, ...tab.log.said]);
        }));
    }
    const goals = GOALS[path.basename(file)] ?? GOALS.made;
    const answers = rows.map((row, index) => [row, program[index].hits.map(({ url }) => url)]);
    for (const [name, goal, these] of [
      ['with accents', goals.accents, answers.filter(([{ query }]) => bare(query) !== query)],
      ['without accents', goals.none, answers.filter(([{ query }]) => bare(query) === query)],
    ].filter(([, , these]) => these.length > 9)) {
      it(`${these.length} queries ${name} find the right page first`, () => {
        const { first, three, mrr } = tally(these).at(-1);
        console.log(`${language}, ${path.basename(file)}, ${name}: first ${percent(first)}, among three ${percent(three)}, MRR ${mrr.toFixed(3)}`);
        const missed = these.filter((one) => tally([one]).at(-1).first < 1).map(([{ query, expected }, found]) => `${query}: ${found.slice(0, 3).join(' ') || 'nothing'} in place of ${expected.join(' ') || 'nothing'}`);
        if (first < goal) none([`${percent(first)} is less than ${percent(goal)}`, ...missed]);
      });
    }
  });
}
