// A built site as its readers meet it: every page, in every language, from a stick with scripts and without and
// from a server with scripts, and every fourth from a server without.
//
//   node --test-reporter=./reporter.mjs suite.mjs FOLDER [PUBLIC_FOLDER ADDRESS]
//
// FOLDER is a built site. PUBLIC_FOLDER, if given, is the same site built with ADDRESS as its
// `base_url`; then the server shows that one.

import { after, describe, it } from 'node:test';
import path from 'node:path';

import { violations } from './lib/axe.mjs';
import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import { addressOf as open, none, onStick as stickOf, READERS } from './lib/judge.mjs';
import * as look from './lib/look.mjs';
import { References } from './lib/references.mjs';
import { serve } from './lib/server.mjs';
import { copyForReaders, emptyFiles, equalFiles, LEADS_ON, readSite, samples, some } from './lib/site.mjs';

const [folder, publicFolder = folder, address] = process.argv.slice(2);
if (!folder) {
  console.error('which built site? node --test-reporter=./reporter.mjs suite.mjs FOLDER [PUBLIC_FOLDER ADDRESS]');
  process.exit(2);
}

/** Numbers which every page and every sheet of paper must show. */
const NUMBERS = ['111', '113', '115'];

const onStick = stickOf(path.resolve(folder));
const stick = onStick.site;
const online = readSite(copyForReaders(path.resolve(publicFolder), 'máy chủ'));
const server = await serve(online.folder, '/truong/non-la/');
const browser = await launch();

const onServer = { site: online, root: server.url, address };

/** Pages to read: not those that lead on, that one leaves to, or that stand for a wrong address. */
const ordinary = (kind) => !LEADS_ON.has(kind) && kind !== 'exit' && kind !== 'not_found';

/** Opens a page and writes down what it did and what it refers to. */
async function visit(tab, from, page) {
  if (LEADS_ON.has(page.kind)) await stay(tab, open(from, page));
  await tab.goto(open(from, page), { waitUntil: 'load' });
  const seen = await tab.evaluate(look.references);
  await tab.log.settled();
  return { ...seen, log: tab.log.copy() };
}

/** Keeps a page that leads on at once from doing so, to look at it. */
async function stay(tab, url) {
  const others = (asked) => String(asked).split('#')[0] !== url;
  const refuse = (route) => (route.request().isNavigationRequest() ? route.abort('aborted') : route.continue());
  await tab.route(others, refuse);
}

/** What a page asked for that is not a file of the site, or that did not come, and what it complained of. */
function quiet(from, page, { log }) {
  const outside = log.requests.filter((url) => !url.startsWith(from.root) && !url.startsWith('data:'));
  // A page that was kept from leading on says so; only what it may not do is of interest then.
  const kept = LEADS_ON.has(page.kind);
  return [
    ...outside.map((url) => `asked for something outside the site: ${url}`),
    ...(kept ? [] : log.failed.map((failure) => `did not get ${failure}`)),
    ...log.said.filter((line) => !kept || line.includes('Content Security Policy')).map((line) => `the console says ${line}`),
    ...log.errors.map((error) => `a script failed: ${error}`),
  ];
}

/** One group of tests a page, run by a few readers at once. */
function everyPage(name, from, pool, test, pages = from.site.pages) {
  describe(name, { concurrency: READERS }, () => {
    for (const page of pages) describe(page.file, () => test(page));
    after(() => pool.close());
  });
}

/** A reader who only opens every page; what each refers to is judged afterwards, all together. */
function opens(name, from, options, pages = from.site.pages) {
  const references = new References(from);
  const pool = new Pool(browser, options);
  everyPage(name, from, pool, (page) => {
    it('opens, asks for nothing outside, and says no error', async () => {
      const seen = await pool.lend((tab) => visit(tab, from, page));
      references.add(page, seen);
      none([...quiet(from, page, seen), ...seen.broken.map((src) => `shows no picture for ${src}`)]);
    });
  }, pages);
  // Where links lead is known only to whoever has seen all pages.
  if (pages.length < from.site.pages.length) return references;
  describe(`${name}: links`, () => {
    for (const page of from.site.pages) it(page.file, () => none(references.problems(page)));
    it('every page is reached from the first', () => none(references.unreached()));
  });
  return references;
}

describe('the folder', () => {
  it('has no empty file', () => none(emptyFiles(stick)));
  it('has no file twice', () => none(equalFiles(stick)));
  it('is the same with a public address, but for what robots read', () => {
    const extra = [...online.files].filter((file) => !stick.files.has(file) && !/\.(xml|txt)$/.test(file));
    none([...extra, ...[...stick.files].filter((file) => !online.files.has(file))].map((file) => `only in one: ${file}`));
  });
});

const references = opens('from a stick, without scripts', onStick, { javaScriptEnabled: false });
opens('from a server, with scripts', onServer, {});
opens('from a server, without scripts', onServer, { javaScriptEnabled: false }, some(online));

// With scripts, from a stick: here each page is looked at closely.
const close = new Pool(browser);
const sampled = new Set(samples(stick).map((page) => page.file));

everyPage('from a stick, with scripts', onStick, close, (page) => {
  let seen;
  const looked = (() => {
    let once;
    return () => (once ??= close.lend((tab) => examine(tab, page)).then((all) => (seen = all)));
  })();
  const test = (name, problems) => it(name, async () => (await looked(), none(problems())));

  test('opens, asks for nothing outside, and says no error', () => quiet(onStick, page, seen));
  test('has no barrier that axe knows', () => seen.axe.wide);
  test('is not pushed sideways at 1280 px', () => seen.sideways.wide);
  test('is not pushed sideways at 320 px', () => seen.sideways.narrow);
  if (sampled.has(page.file)) {
    test('can be read with letters twice as large at 640 px', () => seen.large.half);
    test('can be read with letters twice as large at 320 px', () => seen.large.narrow);
  }
  if (LEADS_ON.has(page.kind) || page.kind === 'exit') return;
  test('shows the help lines on screen', () => [
    ...(seen.calls > 0 ? [] : ['no link to tel:111']),
    ...seen.unseen.screen.map((number) => `${number} cannot be seen`),
  ]);
  test('shows the help lines on paper', () => seen.unseen.paper.map((number) => `${number} would not be printed`));
  if (!ordinary(page.kind)) return;
  test('can be left at once at 1280 px', () => seen.exit.wide);
  test('can be left at once at 320 px', () => seen.exit.narrow);
  test('begins with a link to its content', () => seen.skip);
});

/** All that is looked at on one page, in one visit. */
async function examine(tab, page) {
  await tab.setViewportSize(WIDE);
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const seen = { ...(await visit(tab, onStick, page)), axe: {}, sideways: {}, exit: {}, unseen: {}, large: {} };
  const sample = sampled.has(page.file);

  seen.skip = await skips(tab);
  seen.sideways.wide = await tab.evaluate(look.sideways);
  seen.exit.wide = await tab.evaluate(look.exitInView);
  seen.unseen.screen = await tab.evaluate(look.unseenNumbers, NUMBERS);
  await tab.evaluate(look.unfold);
  seen.axe.wide = await violations(tab);
  await tab.setViewportSize(NARROW);
  seen.sideways.narrow = await tab.evaluate(look.sideways);
  seen.exit.narrow = await tab.evaluate(look.exitInView);
  if (sample) {
    await tab.evaluate(look.enlarge, 2);
    for (const [name, width] of [['narrow', 320], ['half', 640]]) {
      await tab.setViewportSize({ width, height: 640 });
      seen.large[name] = [...(await tab.evaluate(look.sideways)), ...(await tab.evaluate(look.cut)).map((text) => `cut off: ${text}`)];
    }
  }
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  seen.unseen.paper = await tab.evaluate(look.unseenNumbers, NUMBERS);
  seen.log = { ...seen.log, said: tab.log.said, errors: tab.log.errors };
  return seen;
}

/** The keyboard's first two stops: over the head of the page, and out of it. */
async function skips(tab) {
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(look.focused);
  if (first.tag !== 'a' || !first.href?.startsWith('#')) return [`the first stop is <${first.tag} href="${first.href}">, not a link to the content`];
  await tab.keyboard.press('Tab');
  const second = await tab.evaluate(look.focused);
  const exit = await tab.evaluate(() => document.querySelector('a.exit')?.getAttribute('href'));
  await tab.keyboard.press('Shift+Tab');
  await tab.keyboard.press('Enter');
  await tab.waitForTimeout(0);
  const third = await tab.evaluate(look.focused);
  return [
    ...(second.href === exit ? [] : [`the second stop is <${second.tag} href="${second.href}">, not the way out`]),
    ...(third.inMain ? [] : [`following it puts the focus on <${third.tag}>, not into the content`]),
  ];
}

describe('ways through the site', { concurrency: READERS }, () => {
  const still = new Pool(browser, { javaScriptEnabled: false });
  after(() => still.close());

  for (const from of [onStick, onServer]) {
    const where = from === onStick ? 'from a stick' : 'from a server';
    const home = from.site.pages.find((page) => page.kind === 'root');
    const leads = from.site.pages.filter((page) => page.leadsTo);
    it(`${where}: there is a first page that leads on`, () => none(home?.leadsTo ? [] : ['no index.html with a meta refresh']));
    for (const page of leads) {
      it(`${where}: ${page.file} leads on by itself, without scripts`, () =>
        still.lend(async (tab) => {
          const goal = new URL(page.leadsTo, open(from, page)).href;
          await tab.goto(open(from, page), { waitUntil: 'commit' });
          await tab.waitForURL(goal, { timeout: 5_000 });
          const main = await tab.locator('main h1').count();
          none(main === 1 ? [] : [`${goal} has ${main} main headings`]);
        }));
    }
  }

  for (const page of onStick.site.pages.filter(({ file, kind }) => ordinary(kind) && (kind === 'lesson' || sampled.has(file)))) {
    it(`${page.file}: to every other language and back`, () =>
      still.lend(async (tab) => {
        const here = open(onStick, page);
        const problems = [];
        await tab.goto(here);
        const languages = (await tab.evaluate(look.references)).languages;
        const current = languages.filter((one) => one.current);
        if (current.length !== 1 || current[0].href !== here) problems.push('no link of the language switch stands for this page itself');
        for (const other of languages.filter((one) => !one.current)) {
          await tab.locator(`nav.languages a[hreflang="${other.lang}"]`).click();
          const lang = await tab.evaluate(() => document.documentElement.lang);
          if (lang !== other.lang) problems.push(`${other.href} says it is in ${lang}, not ${other.lang}`);
          await tab.locator(`nav.languages a[hreflang="${page.lang}"]`).click();
          if (tab.url() === here) continue;
          problems.push(`${other.lang} and back leads to ${tab.url()}`);
          await tab.goto(here);
        }
        none(problems);
      }));
  }

  // One page of each kind is enough: the way out is the same everywhere, and links were all followed.
  for (const page of samples(onServer.site).filter(({ kind }) => ordinary(kind))) {
    it(`${page.file}: the way out leads to a page that tells nothing`, () =>
      still.lend(async (tab) => {
        await tab.goto(open(onServer, onServer.site.pages.find(({ kind, lang }) => kind === 'home' && lang === page.lang)));
        const name = await tab.locator('a.brand').innerText();
        await tab.goto(open(onServer, page));
        await tab.locator('a.exit').click();
        none(await tells(tab, name.trim(), page));
      }));
  }
  it('every language switch leads to the page whose switch leads back', () => {
    const byUrl = new Map(references.pages().map((entry) => [open(onStick, entry.page), entry]));
    const switches = references.pages().filter(({ page }) => ordinary(page.kind));
    none(
      switches.flatMap(({ page, seen }) =>
        seen.languages.flatMap((other) => {
          const there = byUrl.get(other.href);
          const back = there?.seen.languages.find(({ lang }) => lang === page.lang)?.href;
          const right = there?.page.lang === other.lang && back === open(onStick, page) && there.page.kind === page.kind;
          return right ? [] : [`${page.file} → ${other.lang}: ${there?.page.file ?? other.href}, and back: ${back}`];
        }),
      ),
    );
  });
  it('every neutral page is one that pages lead out to, in its language', () => {
    const wrong = onStick.site.pages.filter(({ kind }) => kind === 'exit').flatMap((page) => {
      const from = references.pages().filter(({ seen }) => seen.exits.includes(open(onStick, page)));
      const others = from.filter((other) => other.page.lang !== page.lang).map((other) => `${other.page.file} leads out to ${page.file}`);
      return from.length === 0 ? [`${page.file} has no kind, and nothing leads out to it`] : others;
    });
    none(wrong);
  });
});

/** What the neutral page must not have: the site's name, a way back, a trace of where one was. */
async function tells(tab, name, page) {
  const seen = await tab.evaluate(look.references);
  const file = onServer.site.pages.find((one) => open(onServer, one) === tab.url());
  const asked = server.asked.filter((request) => request.path === new URL(tab.url()).pathname);
  tab.log.clear();
  await tab.reload();
  const others = tab.log.requests.filter((url) => url !== tab.url() && !/\.(css|svg|png|ico)$/.test(url));
  const words = [name, 'Nón Lá', 'nonla', 'non-la', '111'].filter(Boolean);
  return [
    ...(file?.kind === 'exit' ? [] : [`it leads to ${tab.url()}`]),
    ...(file?.lang === page.lang ? [] : [`it is in ${file?.lang}, not in ${page.lang}`]),
    ...seen.found.filter(({ how }) => how.startsWith('a ')).map(({ value }) => `it links to ${value}`),
    ...words.filter((word) => seen.markup.includes(word)).map((word) => `it contains “${word}”`),
    ...asked.filter(({ referer }) => referer).map(({ referer }) => `the server learns where one was: ${referer}`),
    ...others.map((url) => `it asks for ${url}`),
  ];
}

describe('on paper', () => {
  const pool = new Pool(browser);
  after(() => pool.close());
  for (const page of samples(stick).filter(({ kind }) => kind === 'lesson')) {
    it(`${page.file} becomes a PDF`, () =>
      pool.lend(async (tab) => {
        await tab.goto(open(onStick, page));
        const pdf = await tab.pdf({ format: 'A4' });
        none(pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > 10_000 ? [] : [`${pdf.length} bytes that are no PDF`]);
      }));
  }
});

after(async () => {
  await browser.close();
  await server.stop();
});
