// What a screen reader is told: Chromium's tree of accessibility, beside the expected one.
//
//   node --test-reporter=./reporter.mjs tree.mjs FOLDER
//
// FOLDER is the site that `nonla init` makes: its words do not change when lessons are written. It has a home,
// a section, and a lesson with questions. NONLA_UPDATE=1 writes the expected trees anew, into snapshots/:
// read the difference, and judge every line.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, Pool } from './lib/browser.mjs';
import { addressOf, folderArgument, none, onStick, READERS, readable } from './lib/judge.mjs';
import { told } from './lib/tree.mjs';

const snapshots = path.join(path.dirname(fileURLToPath(import.meta.url)), 'snapshots');
const update = process.env.NONLA_UPDATE === '1';

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs tree.mjs FOLDER'));
const browser = await launch();
const pool = new Pool(browser);
after(() => browser.close());

const shown = readable(stick.site).filter(({ kind }) => ['home', 'section', 'lesson', 'slides', 'guide', 'handout'].includes(kind));
const nameOf = ({ kind, variety, lang }) => `${[kind, ...variety.split(' '), lang].filter(Boolean).join('.')}.txt`;

describe('a screen reader is told', { concurrency: READERS }, () => {
  if (update) rmSync(snapshots, { recursive: true, force: true });
  mkdirSync(snapshots, { recursive: true });
  for (const page of shown) {
    it(page.file, async () => {
      const tree = await pool.lend(async (tab) => {
        await tab.goto(addressOf(stick, page));
        return told(tab);
      });
      const file = path.join(snapshots, nameOf(page));
      if (update) writeFileSync(file, tree);
      none([...unnamed(tree), ...differences(expected(file), tree)]);
    });
  }
  it('nothing is expected of pages that are not there', () => {
    const names = new Set(shown.map(nameOf));
    none(readdirSync(snapshots).filter((file) => !names.has(file)).map((file) => `snapshots/${file} stands for no page`));
  });
});

function expected(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Controls and regions without a name say nothing to those who only hear them. */
const unnamed = (tree) => tree.split('\n').filter((line) => /^\s*(link|button|radio|checkbox|textbox|navigation|region|image|DisclosureTriangle)( \[|$)/.test(line)).map((line) => `no name: ${line.trim()}`);

/** The first lines that differ, with what was expected. */
function differences(before, now) {
  if (before === now) return [];
  const [was, is] = [before.split('\n'), now.split('\n')];
  const first = is.findIndex((line, index) => line !== was[index]);
  const at = first === -1 ? is.length : first;
  return [`line ${at + 1} is not what was expected (NONLA_UPDATE=1 accepts it)`, ...was.slice(at, at + 3).map((line) => `- ${line}`), ...is.slice(at, at + 3).map((line) => `+ ${line}`)];
}
