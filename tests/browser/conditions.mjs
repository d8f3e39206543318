// The conditions people read under: dark, strong contrast, colours of their own, a small screen, letters
// four times as large, more space between letters. One page of each kind, in every language.
//
//   node --test-reporter=./reporter.mjs conditions.mjs FOLDER

import { after, describe, it } from 'node:test';

import { violations } from './lib/axe.mjs';
import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import { colours, faint } from './lib/colour.mjs';
import { addressOf, folderArgument, none, onStick, READERS, readable } from './lib/judge.mjs';
import * as look from './lib/look.mjs';
import { crowded, strayed, sticky } from './lib/text.mjs';

/** A screen of 1280 × 1024 at 400 %, as WCAG 1.4.10 has it. */
const ZOOMED = { width: 320, height: 256 };
const PLAIN = { media: 'screen', colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'no-preference' };

/** What readers may set for themselves (WCAG 1.4.12), as a style sheet of theirs. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const CONDITIONS = [
  { name: 'in the dark', media: { colorScheme: 'dark' } },
  { name: 'with strong contrast', media: { contrast: 'more' } },
  { name: 'with strong contrast in the dark', media: { contrast: 'more', colorScheme: 'dark' } },
  { name: 'with strong contrast chosen on the page', look: { look: 'contrast' } },
  // There axe takes the colours of the sheet for those that are shown; so contrast is measured here.
  { name: 'with the colours of the reader', media: { forcedColors: 'active' }, but: ['color-contrast', 'color-contrast-enhanced'], contrast: true },
  { name: 'at 320 px', size: NARROW },
  { name: 'at 320 px with the largest letters of the page', size: NARROW, look: { size: '3' }, also: [look.cut, strayed] },
  { name: 'at 400 %', size: ZOOMED, also: [sticky] },
  { name: 'with more space, at 1280 px', sheet: SPACING, also: [look.cut, strayed, crowded] },
  { name: 'with more space, at 320 px', size: NARROW, sheet: SPACING, also: [look.cut, strayed, crowded] },
];

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs conditions.mjs FOLDER'));
const browser = await launch();
after(() => browser.close());

for (const condition of CONDITIONS) {
  describe(condition.name, { concurrency: READERS }, () => {
    const pool = new Pool(browser);
    after(() => pool.close());
    for (const page of readable(stick.site)) {
      it(page.file, () => pool.lend(async (tab) => none(await problems(tab, page, condition))));
    }
  });
}

/** What is wrong with a page under one condition. */
async function problems(tab, page, { media = {}, size = WIDE, look: chosen = {}, sheet, also = [], but, contrast }) {
  await tab.setViewportSize(size);
  await tab.emulateMedia({ ...PLAIN, ...media });
  await tab.goto(addressOf(stick, page));
  await tab.evaluate(look.unfold);
  await tab.evaluate((data) => Object.assign(document.documentElement.dataset, data), chosen);
  if (sheet) await tab.evaluate(wear, sheet);
  const found = await violations(tab, but);
  if (contrast) found.push(...faint(await tab.evaluate(colours)));
  for (const see of [look.sideways, ...also]) found.push(...(await tab.evaluate(see)));
  return found;
}

/** Adds a sheet as the reader's browser would, whatever the page allows to itself. */
function wear(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
