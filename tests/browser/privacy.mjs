// What a page may do and what it leaves behind: a strict policy of its own that nothing breaks, on every page, and
// nothing stored about what was read: every fourth page and one of each kind, from a stick and from a server.
//
//   node --test-reporter=./reporter.mjs privacy.mjs FOLDER

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { launch, Pool } from './lib/browser.mjs';
import { addressOf, folderArgument, none, onStick, READERS } from './lib/judge.mjs';
import { serve } from './lib/server.mjs';
import { LEADS_ON, some } from './lib/site.mjs';

/** Where things may come from, each way a page can get something. */
const OWN = new Set(["'self'", "'none'", 'data:']);
/** What scripts may keep: how a reader wants pages to look and keys to work and, until the tab is closed, that they left. */
const CHOSEN = /^localStorage (look=(light|dark|contrast)|size=[23]|keys=off)$/;
const LEFT = /^sessionStorage tab=(left|here)$/;

const folder = folderArgument('node --test-reporter=./reporter.mjs privacy.mjs FOLDER');
const stick = onStick(folder);
const server = await serve(stick.site.folder, '/truong/non-la/');
const places = [['from a stick', stick], ['from a server', { site: stick.site, root: server.url }]];
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
});

describe('the policy of a page', () => {
  for (const page of stick.site.pages) it(page.file, () => none(policy(page)));
});

/** What is wrong with what a page allows to itself. */
function policy(page) {
  const html = readFileSync(path.join(stick.site.folder, page.file), 'utf8');
  const head = /<head>([\s\S]*?)<\/head>/.exec(html)?.[1] ?? '';
  const metas = [...head.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
  if (metas.length !== 1) return [`${metas.length} policies in place of one`];
  const problems = [];
  // What stands before a policy is not bound by it.
  if (/<(link|script|style|img|base)\b/.test(head.slice(0, metas[0].index))) problems.push('something is fetched before the policy is read');
  const rules = new Map(metas[0][1].split(';').map((rule) => rule.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]));
  if (rules.get('default-src')?.join(' ') !== "'none'") problems.push(`default-src is ${rules.get('default-src')}`);
  for (const name of ['base-uri', 'form-action']) if (rules.get(name)?.join(' ') !== "'none'") problems.push(`${name} is ${rules.get(name)}`);
  for (const [name, sources] of rules) {
    problems.push(...sources.filter((source) => !OWN.has(source) && !allowed(page, name, source, html)).map((source) => `${name} allows ${source}`));
    // Small pictures, and captions, are a part of the page.
    if (sources.includes('data:') && name !== 'img-src' && name !== 'media-src') problems.push(`${name} allows data:`);
  }
  if (!/<meta name="referrer" content="no-referrer">/.test(head)) problems.push('it does not say no-referrer');
  return problems;
}

/** The page for wrong addresses is shown at any depth, and carries its sheet along: by its hash, and no other. */
function allowed(page, name, source) {
  return page.kind === 'not_found' && name === 'style-src' && /^'sha256-[\w+/]+={0,2}'$/.test(source);
}

for (const [where, from] of places) {
  describe(`what is left behind, ${where}`, { concurrency: READERS }, () => {
    // One reader, whose browser remembers from page to page.
    const pool = new Pool(browser);
    after(() => pool.close());
    for (const page of some(from.site).filter(({ kind }) => !LEADS_ON.has(kind))) {
      it(page.file, () =>
        pool.lend(async (tab) => {
          await tab.goto(addressOf(from, page), { waitUntil: 'load' });
          await tab.log.settled();
          const read = await stored(tab);
          await tab.evaluate(touch);
          await tab.keyboard.press('ArrowRight');
          await tab.waitForTimeout(50);
          const done = await stored(tab);
          const broken = [...tab.log.said, ...tab.log.errors].filter((line) => /Content Security Policy|violat/i.test(line));
          const outside = tab.log.requests.filter((url) => !url.startsWith(from.root) && !url.startsWith('data:'));
          none([
            ...read.filter((line) => !CHOSEN.test(line)).map((line) => `after reading it there is ${line}`),
            ...done.filter((line) => !CHOSEN.test(line) && !LEFT.test(line)).map((line) => `after using it there is ${line}`),
            ...broken.map((line) => `the console says ${line}`),
            ...outside.map((url) => `asked for ${url}`),
          ]);
        }));
    }
    it('no cookie', async () => pool.lend(async (tab) => none((await tab.context().cookies()).map(({ name, value }) => `${name}=${value}`))));
  });
}

/** All that the browser keeps for the site, one line each. */
const stored = (tab) =>
  tab.evaluate(async () => {
    const lines = [];
    for (const name of ['localStorage', 'sessionStorage']) {
      // In a sandbox, asking is refused.
      try {
        for (const [key, value] of Object.entries(window[name])) lines.push(`${name} ${key}=${value}`);
      } catch {
        continue;
      }
    }
    const refused = () => [];
    for (const { name } of await (window.indexedDB?.databases?.() ?? Promise.resolve([])).catch(refused)) lines.push(`indexedDB ${name}`);
    for (const name of await (window.caches?.keys() ?? Promise.resolve([])).catch(refused)) lines.push(`cache ${name}`);
    for (const { scope } of await (navigator.serviceWorker?.getRegistrations() ?? Promise.resolve([])).catch(refused)) lines.push(`service worker ${scope}`);
    if (document.cookie) lines.push(`cookie ${document.cookie}`);
    if (window.name) lines.push(`window.name ${window.name}`);
    return lines;
  });

/** Uses what the content offers, but leaves nothing: answers, folded text, sound. */
function touch() {
  for (const folded of document.querySelectorAll('main summary')) folded.click();
  for (const control of document.querySelectorAll('main input, main button, header button')) if (!control.closest('a, .exit')) control.click();
}
