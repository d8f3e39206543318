// A second opinion on barriers: the engine of IBM's Accessibility Checker, with its rules for WCAG 2.2.
// Every fourth page and one of each kind, in all languages.
//
//   node --test-reporter=./reporter.mjs second.mjs FOLDER

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { launch, Pool } from './lib/browser.mjs';
import { addressOf, folderArgument, none, onStick, READERS, unexcused } from './lib/judge.mjs';
import * as look from './lib/look.mjs';
import { LEADS_ON, some } from './lib/site.mjs';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Findings that are right as they are. Those that only ask a person to look are called `POTENTIAL`. */
const EXCUSES = [
  [/^element_tabbable_role_valid .*<div [^>]*class="table"/, 'a table that is wider than the screen is scrolled by keyboard: its box needs the focus, and is no widget'],
  [/^element_tabbable_visible POTENTIAL .*class="jump"/, 'a link for the keyboard shows when it has the focus: keyboard.mjs looks'],
  [/^element_tabbable_unobscured POTENTIAL /, 'it guesses from one screen; keyboard.mjs goes to every stop and measures'],
  [/^text_block_heading POTENTIAL /, 'it takes any short line of strong text for a heading: titles of boxes name their region, questions of a quiz are what they are'],
  [/^text_sensory_misuse POTENTIAL /, 'words such as “right”, “little”, “below” of a lesson or a law; no instruction of the theme rests on place, size or shape'],
  [/^aria_keyboard_handler_exists POTENTIAL .*"combobox" role/, 'it sees no listener that a script added; search-page.mjs walks the list by its keys'],
  [/^style_color_misuse POTENTIAL .*<style>/, 'the page for wrong addresses carries its own sheet, and colours nothing that means something'],
];

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs second.mjs FOLDER'));
const browser = await launch();
const pool = new Pool(browser);
after(() => browser.close());

describe('has no barrier that IBM knows', { concurrency: READERS }, () => {
  for (const page of some(stick.site).filter(({ kind }) => !LEADS_ON.has(kind))) {
    it(page.file, () =>
      pool.lend(async (tab) => {
        await tab.goto(addressOf(stick, page));
        await tab.evaluate(look.unfold);
        await tab.evaluate(engine);
        none(unexcused(EXCUSES, await tab.evaluate(examine)));
      }));
  }
});

/** In the page: one line a finding; that it found things good, too, shows that it looked. */
async function examine() {
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  const passed = results.filter(({ value }) => value[1] === 'PASS').length;
  if (passed < 10) return [`the engine found only ${passed} things to be good`];
  const bad = results.filter(({ value }) => value[0] === 'VIOLATION' && (value[1] === 'FAIL' || value[1] === 'POTENTIAL'));
  return bad.map(({ ruleId, value, message, snippet, path }) => `${ruleId} ${value[1]} ${path.dom}: ${message} — ${snippet.replace(/\s+/g, ' ').slice(0, 160)}`);
}
