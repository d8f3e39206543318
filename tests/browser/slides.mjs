// Slides as a class meets them: from a stick and from a server, by keys, clicker and finger, with and
// without scripts.
//
//   node --test-reporter=./reporter.mjs slides.mjs FOLDER

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { copyForReaders, readSite } from './lib/site.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('which built site? node --test-reporter=./reporter.mjs slides.mjs FOLDER');
  process.exit(2);
}
/** Bytes a script for slides may have (issue: at most 4 KB). */
const MOST_SCRIPT = 4096;

const site = readSite(copyForReaders(path.resolve(folder), 'Lớp 3A/Nón Lá'));
const decks = site.pages.filter((page) => page.file.endsWith('.slides.html'));
const server = await serve(site.folder, '/lop/');
const browser = await launch();
const places = { 'from a stick': `${pathToFileURL(site.folder)}/`, 'from a server': server.url };
const open = (root, page) => root + page.file.split('/').map(encodeURIComponent).join('/');

/** The number of the slide that fills the screen, counted from 1. */
const shown = (tab) =>
  tab.evaluate(() => {
    const middle = innerHeight / 2;
    const slides = [...document.querySelectorAll('.slide')];
    return 1 + slides.findIndex((slide) => slide.getBoundingClientRect().top <= middle && slide.getBoundingClientRect().bottom > middle);
  });
const until = async (tab, wanted) => {
  const end = Date.now() + 3000;
  while ((await shown(tab)) !== wanted && Date.now() < end) await tab.waitForTimeout(20);
  assert.equal(await shown(tab), wanted);
};

describe('slides', () => {
  after(async () => (await browser.close(), await server.stop()));

  it('are there', () => assert.ok(decks.length > 1));

  for (const [place, root] of Object.entries(places)) {
    const deck = decks.reduce((best, page) => (page.size > best.size ? page : best));
    const pool = new Pool(browser);
    describe(place, () => {
      after(() => pool.close());
      const test = (name, work) =>
        it(name, () =>
          pool.lend(async (tab) => {
            await tab.goto(open(root, deck));
            await work(tab, await tab.locator('.slide').count());
            assert.deepEqual(tab.log.errors, []);
          }),
        );

      test('turn over by the keys of a keyboard and of a clicker', async (tab, count) => {
        assert.ok(count > 4);
        let at = 1;
        for (const [key, step] of [['PageDown', 1], ['ArrowRight', 1], [' ', 1], ['PageUp', -1], ['ArrowLeft', -1]]) {
          await tab.keyboard.press(key);
          await until(tab, (at += step));
        }
        await tab.keyboard.press('End');
        await until(tab, count);
        await tab.keyboard.press('PageDown');
        await until(tab, count);
        await tab.keyboard.press('Home');
        await until(tab, 1);
      });

      test('reach every slide, and the number on it is right', async (tab, count) => {
        for (let at = 1; at <= count; at += 1) {
          await until(tab, at);
          const text = await tab.locator('.slide').nth(at - 1).locator('.count').innerText();
          assert.equal(text.replace(/\s/g, ''), `${at}/${count}`);
          await tab.keyboard.press('PageDown');
        }
      });

      test('leave the lesson one Back away, however many were shown', async (tab) => {
        const before = await tab.evaluate(() => history.length);
        for (let turn = 0; turn < 5; turn += 1) await tab.keyboard.press('PageDown');
        await tab.locator('.slide').nth(5).locator('a[rel=next]').click();
        assert.equal(await tab.evaluate(() => history.length), before);
      });

      test('stay where they were when they are loaded again', async (tab) => {
        for (let turn = 0; turn < 3; turn += 1) await tab.keyboard.press('PageDown');
        await until(tab, 4);
        await tab.reload();
        await until(tab, 4);
      });

      test('can be made dark, and any key brings them back without turning over', async (tab) => {
        await tab.keyboard.press('PageDown');
        await tab.keyboard.press('b');
        const dark = () => tab.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2).className);
        assert.equal(await dark(), 'blank-screen');
        await tab.keyboard.press('PageDown');
        assert.notEqual(await dark(), 'blank-screen');
        await until(tab, 2);
        await tab.locator('[data-do=blank]').click();
        assert.equal(await dark(), 'blank-screen');
        await tab.mouse.click(5, 5);
        assert.notEqual(await dark(), 'blank-screen');
      });

      test('show a clock only when asked', async (tab) => {
        const clock = tab.locator('.deck-tools .clock');
        assert.equal(await clock.innerText(), '');
        await tab.keyboard.press('t');
        assert.match(await clock.innerText(), /^\d+:\d\d$/);
        assert.equal(await tab.locator('[data-do=time]').getAttribute('aria-pressed'), 'true');
        await tab.keyboard.press('t');
        assert.equal(await clock.innerText(), '');
      });

      test('leave single letters alone when the reader wants that; the other keys go on turning', async (tab) => {
        await tab.evaluate(() => localStorage.setItem('keys', 'off'));
        await tab.reload();
        for (const key of ['t', 'o', 'b', '.']) await tab.keyboard.press(key);
        assert.equal(await tab.locator('.deck-tools .clock').innerText(), '');
        assert.ok(!(await tab.locator('.deck-list a').first().isVisible()));
        await tab.keyboard.press('PageDown');
        await until(tab, 2);
        await tab.keyboard.press(' ');
        await until(tab, 3);
        await tab.evaluate(() => localStorage.clear());
      });

      test('list all slides, and go to the one that is chosen', async (tab, count) => {
        await tab.keyboard.press('o');
        const links = tab.locator('.deck-list a');
        assert.equal(await links.count(), count);
        assert.ok(await links.first().isVisible());
        await links.nth(3).click();
        await until(tab, 4);
        assert.ok(!(await links.first().isVisible()));
      });

      test('leave the keys that answer a question to the question', async (tab) => {
        const summary = tab.locator('.choices summary, .choices input').first();
        if ((await summary.count()) === 0) return;
        await summary.scrollIntoViewIfNeeded();
        await summary.focus();
        const at = await shown(tab);
        await tab.keyboard.press(' ');
        await until(tab, at);
      });
    });

    it(`${place}, without scripts, turn over by their links`, async () => {
      const plain = new Pool(browser, { javaScriptEnabled: false });
      await plain.lend(async (tab) => {
        await tab.goto(open(root, deck));
        assert.ok(!(await tab.locator('.deck-tools').isVisible()));
        await tab.locator('.slide').first().locator('a[rel=next]').click();
        assert.match(tab.url(), /#s_2$/);
        const top = await tab.locator('.slide').nth(1).boundingBox();
        assert.ok(Math.abs(top.y) < 120, `slide 2 is at ${top.y}`);
      });
      await plain.close();
    });
  }

  describe('on every deck', () => {
    const pool = new Pool(browser);
    after(() => pool.close());
    for (const page of decks) {
      it(page.file, () =>
        pool.lend(async (tab) => {
          const wrong = [];
          for (const size of [WIDE, { width: 1920, height: 1080 }, NARROW]) {
            await tab.setViewportSize(size);
            await tab.goto(open(places['from a stick'], page));
            wrong.push(
              ...(await tab.evaluate(({ width, height }) => {
                const found = [];
                const px = (element) => parseFloat(getComputedStyle(element).fontSize);
                for (const slide of document.querySelectorAll('.slide:not(.last)')) {
                  const name = `${slide.id} at ${width} px`;
                  if (slide.scrollWidth > width) found.push(`${name} is pushed sideways`);
                  // The wall is wide; a phone may scroll. One screen and a half is the most for a class.
                  if (width >= 1280 && slide.offsetHeight > height * 1.5) found.push(`${name} is ${slide.offsetHeight} px high`);
                  for (const text of slide.querySelectorAll('.prose p, .prose li')) {
                    if (width >= 1280 && text.textContent.trim() && px(text) < 22) found.push(`${name} has letters of ${px(text)} px: ${text.textContent.slice(0, 40)}`);
                  }
                }
                return found;
              }, size)),
            );
          }
          assert.deepEqual(wrong, []);
        }),
      );
    }
  });

  it('have a script of at most 4 KB', () => {
    const scripts = [...site.files].filter((file) => /slides\.[0-9a-f]+\.js$/.test(file));
    assert.equal(scripts.length, 1);
    assert.ok(statSync(path.join(site.folder, scripts[0])).size <= MOST_SCRIPT);
  });
});
