// The site by keyboard alone: every stop in the order of the page, seen, uncovered, large enough for a
// finger, and set off by the keys people try. One page of each kind, in every language, wide and narrow.
//
//   node --test-reporter=./reporter.mjs keyboard.mjs FOLDER

import { after, describe, it } from 'node:test';

import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import { contrast } from './lib/colour.mjs';
import { addressOf, folderArgument, none, onStick, READERS, readable } from './lib/judge.mjs';
import { listen, markStops, stop } from './lib/stops.mjs';

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs keyboard.mjs FOLDER'));
const browser = await launch();
after(() => browser.close());

for (const [where, size] of [['at 1280 px', WIDE], ['at 320 px', NARROW]]) {
  describe(`by keyboard ${where}`, { concurrency: READERS }, () => {
    const pool = new Pool(browser);
    after(() => pool.close());
    for (const page of readable(stick.site)) {
      it(page.file, () =>
        pool.lend(async (tab) => {
          await tab.setViewportSize(size);
          // Before the page's own scripts, or the way out would be taken.
          await tab.addInitScript(listen);
          await tab.goto(addressOf(stick, page));
          none([...(await walk(tab, page)), ...(await backwards(tab))]);
        }));
    }
  });
}

/** From the first stop to the last, opening all that can be opened on the way. */
async function walk(tab, page) {
  const problems = [];
  const reached = new Set();
  let [last, first] = [0, undefined];
  let count = await tab.evaluate(markStops);
  for (let presses = 0; ; presses += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(stop);
    // After the last stop the browser has the focus, and then the first stop again.
    if (!at || (first !== undefined && at.number === first)) break;
    if (presses > 2 * count + 20) return [...problems, `there is no way on from ${at.place}`];
    if (at.number === 0) problems.push(`${at.place} has the focus, and is none of the page's stops`);
    else if (at.number < last) problems.push(`${at.place} comes after what follows it on the page`);
    first ??= at.number;
    reached.add(at.number);
    problems.push(...looks(at));
    if (presses === 1 && hasExit(page) && !at.isExit) problems.push(`the second stop is ${at.place}, not the way out`);
    problems.push(...(await operate(tab, at)));
    // What was opened has stops of its own.
    const opened = at.open === false ? await tab.evaluate(markStops) : count;
    last = at.number;
    count = opened;
  }
  // Numbers move when something is opened, but only those that come later.
  for (let number = 1; number <= count; number += 1) {
    if (!reached.has(number)) problems.push(`no key leads to ${await tab.evaluate((n) => document.querySelector(`[data-test-stop="${n}"]`)?.outerHTML.slice(0, 100), number)}`);
  }
  return problems;
}

const hasExit = ({ kind }) => kind !== 'exit' && kind !== 'not_found';

/** What is wrong with how a stop looks. */
function looks(at) {
  const problems = [];
  const { outline } = at;
  if (at.ofPlayer) {
    // Seen by eye: a black ring around each of its buttons.
  } else if (outline.style === 'none' || outline.width < 2) {
    problems.push(`${at.place}: the focus is a ring of ${outline.style === 'none' ? 0 : outline.width} px`);
  } else {
    const ratio = contrast(outline.colour, outline.inside ? at.own : at.around);
    if (ratio < 3) problems.push(`${at.place}: the ring is ${outline.colour} on ${at.around}: ${ratio.toFixed(1)}:1`);
  }
  if (!at.whole) problems.push(`${at.place}: a part of it is out of view when it has the focus`);
  problems.push(...at.hidden.map((what) => `${at.place}: is covered by ${what} when it has the focus`));
  if (!at.inText && !at.scrolls && (at.width < 43.5 || at.height < 43.5)) {
    problems.push(`${at.place}: ${at.width.toFixed(0)} × ${at.height.toFixed(0)} px, less than 44 × 44`);
  }
  return problems;
}

/** Tries the keys for what has the focus. */
async function operate(tab, at) {
  const press = async (key) => {
    await tab.evaluate(() => void (window.setOff = []));
    await tab.keyboard.press(key);
    return tab.evaluate((number) => window.setOff.includes(String(number)), at.number);
  };
  const lacks = [];
  if (at.tag === 'a') {
    if (!(await press('Enter'))) lacks.push('Enter');
  } else if (at.tag === 'button') {
    for (const key of ['Enter', 'Space']) if (!(await press(key))) lacks.push(key);
  } else if (at.tag === 'summary') {
    // Twice, so that it stays as it was; and once more, to see what is inside.
    for (const key of ['Enter', 'Space', ...(at.open ? [] : ['Enter'])]) {
      const before = await tab.evaluate(() => document.activeElement.parentElement.open);
      await tab.keyboard.press(key);
      const after = await tab.evaluate(() => document.activeElement?.parentElement?.open);
      if (before === after) lacks.push(key);
    }
  } else if (at.type === 'radio' || at.type === 'checkbox') {
    await tab.keyboard.press('Space');
    if (at.type === 'radio' && !(await tab.evaluate(() => document.activeElement.checked))) lacks.push('Space');
  } else if (!['input', 'select', 'textarea', 'audio', 'video'].includes(at.tag) && !(at.role && at.named)) {
    return [`${at.place} has the focus, and neither a role nor a name`];
  }
  return lacks.map((key) => `${at.place}: ${key} does nothing`);
}

/** Back from the end: stops must differ, or something holds the focus; and Shift with Tab is no wish to leave. */
async function backwards(tab) {
  const here = tab.url();
  await tab.evaluate(() => document.activeElement?.blur());
  const places = [];
  for (let step = 0; step < 4; step += 1) {
    await tab.keyboard.press('Shift+Tab');
    if (tab.url() !== here || !(await tab.evaluate(() => document.body.checkVisibility()))) return ['Shift+Tab leaves the page'];
    const at = await tab.evaluate(stop);
    if (at) places.push(at.number);
  }
  return places.length > 1 && new Set(places).size === 1 ? ['Shift+Tab does not lead back'] : [];
}
