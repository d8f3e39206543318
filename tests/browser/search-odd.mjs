// Whatever is typed into the search, however odd: nothing fails, nothing hangs, and nothing of it becomes more than
// text. 10,000 made-up questions and texts of 100 KB, from a stick and from a server.
//
//   node --test-reporter=./reporter.mjs search-odd.mjs FOLDER
//
// FOLDER is this site: words of its lessons are mixed in, so that something is found and shown.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { launch, Pool } from './lib/browser.mjs';
import { addressOf, folderArgument, none, onStick, READERS } from './lib/judge.mjs';
import { odd, PASTED } from './lib/odd.mjs';
import { serve } from './lib/server.mjs';

const COUNT = 10_000;
const SEED = 20_261_128;
/** Questions that are asked before the page is looked over. */
const BATCH = 250;
/** No answer within so many milliseconds is none: some thousand times what one takes. */
const HANGS = 20_000;

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs search-odd.mjs FOLDER'));
const server = await serve(stick.site.folder, '/truong/non-la/');
const browser = await launch();
const pool = new Pool(browser);
after(async () => {
  await pool.close();
  await browser.close();
  await server.stop();
});
const page = stick.site.pages.find(({ kind, lang }) => kind === 'search' && lang === 'vi');

/** Types each question and waits for its answer; how many found something, and what went wrong. */
const type = (tab, questions) =>
  tab.evaluate(async ([questions, hangs]) => {
    const [page, field] = [document.querySelector('.finder'), document.querySelector('#_q')];
    field.focus();
    while (!window.nonlaSearch) await new Promise((later) => setTimeout(later, 10));
    const index = nonlaSearch.open(page.dataset.index, document.documentElement.lang);
    const wrong = [];
    let found = 0;
    for (const question of questions) {
      const late = new Promise((_, fail) => setTimeout(fail, hangs, new Error('no answer came')));
      try {
        field.value = question;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const answer = await Promise.race([index.find(question, { count: 5 }), late]);
        // What was found is put together again from its highlighted pieces, letter by letter.
        for (const { title } of answer.hits) if (answer.marked(title).map(([piece]) => piece).join('') !== title) wrong.push([question, `${title} is not itself any more`]);
        found += answer.total > 0;
      } catch (error) {
        wrong.push([question, String(error?.stack ?? error)]);
      }
    }
    return { found, wrong };
  }, [questions, HANGS]);

/** What of the page is more than text, or leads somewhere that no lesson is. */
const more = (tab) =>
  tab.evaluate(() => {
    const allowed = ['LI', 'H3', 'A', 'P', 'UL', 'SPAN', 'MARK', 'STRONG'];
    const names = ['href', 'class', 'lang', 'data-strand', 'id', 'role', 'aria-selected'];
    const made = [...document.querySelectorAll('.hits *, [role=listbox] *, [data-part=title] *, [data-part=instead] *, [data-part=status] *')];
    const root = new URL('.', new URL(document.querySelector('.finder').dataset.root, location.href)).href;
    return [
      ...made.filter((one) => !allowed.includes(one.tagName)).map((one) => `an element: ${one.outerHTML}`),
      ...made.flatMap((one) => one.getAttributeNames().filter((name) => !names.includes(name)).map((name) => `an attribute: ${name} of ${one.outerHTML}`)),
      ...made.filter((one) => one.href && !one.href.startsWith(root)).map((one) => `a link: ${one.href}`),
      ...('caught' in window ? ['a script ran'] : []),
    ];
  });

const kept = (tab) => tab.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href, document.title, history.length]);
const show = (question) => JSON.stringify(question.length > 200 ? `${question.slice(0, 200)}…` : question);

describe('odd questions', { concurrency: READERS }, () => {
  for (const [where, root] of [['from a stick', stick.root], ['from a server', server.url]]) {
    const reading = (work) =>
      pool.lend(async (tab) => {
        await tab.goto(addressOf({ root }, page));
        const before = await kept(tab);
        const problems = await work(tab);
        assert.deepEqual(await kept(tab), before, 'something is kept');
        none([...problems, ...tab.log.errors, ...tab.log.said]);
      });

    it(`${COUNT} of them are answered and stay text, ${where}`, () =>
      reading(async (tab) => {
        const questions = odd(COUNT, SEED);
        const problems = [];
        let answered = 0;
        for (let at = 0; at < questions.length && problems.length < 20; at += BATCH) {
          const { found, wrong } = await type(tab, questions.slice(at, at + BATCH));
          answered += found;
          problems.push(...wrong.map(([question, why]) => `${show(question)}: ${why}`), ...(await more(tab)).map((what) => `after ${at + BATCH} questions: ${what}`));
        }
        // Were nothing found, nothing would be shown.
        assert.ok(problems.length > 0 || answered > COUNT / 3, `only ${answered} of ${COUNT} found something`);
        return problems;
      }));

    for (const [what, text] of Object.entries(PASTED)) {
      it(`100 KB are pasted ${where}: ${what}`, () =>
        reading(async (tab) => {
          const { wrong } = await type(tab, [text]);
          const field = await tab.inputValue('#_q');
          return [...wrong.map(([question, why]) => `${show(question)}: ${why}`), ...(await more(tab)), ...(field.length > 200 ? [`the field keeps ${field.length} letters`] : [])];
        }));
    }
  }
});
