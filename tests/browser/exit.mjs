// Leaving a page at once: from a stick and from a server, with the pointer and with the keyboard, and then
// Back, five times: never a lesson, not for one frame.
//
//   node --test-reporter=./reporter.mjs exit.mjs FOLDER [chromium|firefox]

import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import * as look from './lib/look.mjs';
import { serve } from './lib/server.mjs';
import { copyForReaders, readSite, samples } from './lib/site.mjs';
import { launch } from './lib/tabs.mjs';

const [folder, name = 'chromium'] = process.argv.slice(2);
if (!folder) {
  console.error('which built site? node --test-reporter=./reporter.mjs exit.mjs FOLDER [chromium|firefox]');
  process.exit(2);
}

const copy = copyForReaders(path.resolve(folder), 'bài giảng/Nón Lá');
const site = readSite(copy);
const page = (kind) => site.pages.find((one) => one.kind === kind && one.lang === 'vi').file;
const [home, section, lesson, exit] = ['home', 'section', 'lesson', 'exit'].map(page);
addSound(lesson);
for (const [file, sandbox] of [['sandbox.html', ' sandbox="allow-scripts"'], ['frame.html', '']]) {
  writeFileSync(path.join(copy, file), `<!doctype html><html lang="vi"><title>Khung</title><iframe${sandbox} width="900" height="700" src="${lesson}"></iframe></html>`);
}

const server = await serve(copy, '/truong/');
const places = { 'from a stick': `${pathToFileURL(copy)}/`, 'from a server': server.url };
const browser = await launch(name);
after(async () => {
  await browser.close();
  await server.stop();
});

/** A lesson with something to hear, for the test that leaving is silent. */
function addSound(file) {
  const sound = Buffer.alloc(44 + 80_000, 128);
  sound.write('RIFF', 0), sound.writeUInt32LE(sound.length - 8, 4), sound.write('WAVEfmt ', 8), sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20), sound.writeUInt16LE(1, 22), sound.writeUInt32LE(8000, 24), sound.writeUInt32LE(8000, 28);
  sound.writeUInt16LE(1, 32), sound.writeUInt16LE(8, 34), sound.write('data', 36), sound.writeUInt32LE(80_000, 40);
  writeFileSync(path.join(copy, path.dirname(file), 'am.wav'), sound);
  const at = path.join(copy, file);
  writeFileSync(at, readFileSync(at, 'utf8').replace('</main>', '<audio id="sound" src="am.wav" muted loop controls></audio></main>'));
}

/** Opens `url` in a new tab for `work`. */
async function reading(url, work, options) {
  const tab = await browser.tab(options);
  try {
    await tab.goto(url);
    return await work(tab);
  } finally {
    await tab.close();
  }
}
const at = async (tab, file) => (await tab.url()).split('#')[0].endsWith(file);
const neutral = (tab) => at(tab, exit);
const left = (tab) => tab.until(() => neutral(tab), 'nobody left');
const covered = () => document.querySelector('[role="alert"]') !== null && !document.body.checkVisibility();
const readable = () => document.querySelector('main#_main h1')?.checkVisibility() === true;

/** Ways through the site, and how many pages each opens. */
const walks = {
  '1 page': { from: lesson, follow: [] },
  '3 pages': { from: home, follow: ['.cards a', '.cards a'] },
  '10 pages': { from: 'index.html', follow: ['.cards a', '.cards a', 'a.brand', '.cards a', '.cards a', 'a.brand', '.cards a', '.cards a'] },
};
const ways = {
  'by pointer': (tab) => tab.click('a.exit'),
  'by key': (tab) => tab.shift(),
  'by the second link of the page': async (tab) => {
    await tab.page.keyboard.press('Tab'), await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
  },
};

async function backAndBack(tab) {
  const found = [];
  for (let n = 1; n <= 5; n += 1) {
    await tab.back();
    const url = await tab.url();
    if (!url.endsWith(exit) && !url.startsWith('about:')) found.push(`Back number ${n} leads to ${url}`);
    else if (await tab.ask(() => document.querySelector('#_main') !== null)) found.push(`Back number ${n} shows a page of the site`);
  }
  assert.deepEqual([...found, ...tab.seenSince()], []);
}

for (const [where, root] of Object.entries(places)) {
  describe(`${name}, ${where}`, () => {
    for (const [pages, walk] of Object.entries(walks)) {
      for (const [way, leave] of Object.entries(ways)) {
        it(`after ${pages}, ${way}, then Back five times`, () =>
          reading(root + walk.from, async (tab) => {
            if (walk.from === 'index.html') await tab.until(() => at(tab, home), 'the first page did not lead on');
            for (const link of walk.follow) await tab.follow(link);
            await tab.until(() => tab.ask(readable), 'the lesson itself cannot be read');
            await leave(tab);
            await left(tab);
            await backAndBack(tab);
          }));
      }
    }

    it('from a place within the page, after others', () =>
      reading(root + section, async (tab) => {
        await tab.follow('.cards a');
        for (const hash of ['#_review', '#_help', '#_main']) await tab.ask((to) => void (location.hash = to), hash);
        await tab.shift();
        await left(tab);
        await backAndBack(tab);
      }));

    it('after leaving twice, and after Forward', () =>
      reading(root + section, async (tab) => {
        await tab.follow('.cards a');
        await tab.shift();
        await left(tab);
        await tab.back();
        await tab.ask(() => setTimeout(() => history.forward()));
        await new Promise((done) => setTimeout(done, 400));
        assert.ok(await neutral(tab), await tab.url());
        await backAndBack(tab);
      }));

    it('opened anew afterwards, the lesson can be read as before', () =>
      reading(root + lesson, async (tab) => {
        await tab.shift();
        await left(tab);
        await tab.goto(root + section);
        assert.equal(await tab.ask(readable), true, 'opened anew, the page stays hidden');
        await tab.follow('.cards a');
        assert.equal(await tab.ask(readable), true);
        await tab.back();
        assert.ok(await at(tab, section), `Back leads to ${await tab.url()}`);
        assert.equal(await tab.ask(readable), true, 'Back within the site does not work any more');
        await tab.follow('.cards a');
        await tab.shift();
        await left(tab);
        await backAndBack(tab);
      }));

    for (const [how, options] of [['the middle button', { button: 'middle' }], ['Control held', { holding: 'Control' }], ['Shift held', { holding: 'Shift' }]]) {
      it(`a click with ${how} leaves in this tab, and opens no other`, () =>
        reading(root + lesson, async (tab) => {
          const before = await browser.tabs();
          await tab.click('a.exit', options);
          await left(tab);
          await new Promise((done) => setTimeout(done, 200));
          assert.equal(await browser.tabs(), before);
        }));
    }

    for (const [how, press] of Object.entries({
      'Control held': (keys) => held(keys, 'Control'),
      'Alt held': (keys) => held(keys, 'Alt'),
      'Meta held': (keys) => held(keys, 'Meta'),
      'Control pressed within Shift': async (keys) => {
        for (let n = 0; n < 4; n += 1) await keys.down('Shift'), await keys.press('Control'), await keys.up('Shift');
      },
      'capital letters': async (keys) => {
        for (const key of 'ABCD') await keys.down('Shift'), await keys.press(key), await keys.up('Shift');
      },
      'a letter between': async (keys) => {
        for (let n = 0; n < 4; n += 1) await keys.press('Shift'), await keys.press('Shift'), await keys.press('a');
      },
      'Shift held down': async (keys) => {
        for (let n = 0; n < 9; n += 1) await keys.down('Shift');
        await keys.up('Shift');
      },
      'two times only': async (keys) => (await keys.press('Shift'), await keys.press('Shift')),
    })) {
      it(`${how}: nobody leaves`, () =>
        reading(root + lesson, async (tab) => {
          await press(tab.page.keyboard);
          await new Promise((done) => setTimeout(done, 150));
          assert.ok(await at(tab, lesson), await tab.url());
          assert.equal(await tab.ask(covered), false);
        }));
    }

    it('says how often Shift is still to be pressed, and forgets after five seconds', () =>
      reading(root + lesson, async (tab) => {
        const said = () => tab.ask(() => document.querySelector('.taps[role="status"]').textContent);
        assert.equal(await said(), '');
        await tab.shift(1);
        assert.match(await said(), /còn 2 lần/);
        await tab.shift(1);
        assert.match(await said(), /còn 1 lần/);
        await new Promise((done) => setTimeout(done, 5_200));
        assert.equal(await said(), '');
        await tab.shift(2);
        assert.ok(await at(tab, lesson), 'two presses after a long wait were enough');
        await tab.shift(1);
        await left(tab);
      }));

    // From a stick, a sandboxed frame may load no file at all: neither style, nor picture, nor script.
    for (const frame of root.startsWith('file:') ? ['frame.html'] : ['sandbox.html', 'frame.html']) {
      it(`in ${frame}: covers, falls silent, and says that it only hides`, () =>
        reading(root + frame, async (tab) => {
          let inside;
          await tab.until(async () => (inside = tab.page.frames().find((one) => one.url().endsWith(lesson))) && inside.evaluate(() => document.readyState === 'complete').catch(() => false), 'no frame');
          const label = await inside.evaluate(() => [document.querySelector('.in-frame').checkVisibility(), document.querySelector('a.exit').textContent]);
          assert.deepEqual(label, [true, 'Che trang này']);
          await inside.evaluate(() => document.querySelector('#sound').play());
          assert.equal(await inside.evaluate(() => document.querySelector('#sound').paused), false, 'there is nothing to hear');
          await inside.evaluate(() => document.querySelector('a.exit').click());
          await new Promise((done) => setTimeout(done, 300));
          assert.ok(inside.url().endsWith(lesson), inside.url());
          assert.equal(await inside.evaluate(covered), true, 'the page can be seen');
          assert.equal(await inside.evaluate(() => document.querySelector('#sound').paused), true, 'it is still to be heard');
          // Firefox's driver does not hear what a frame says.
          if (name === 'chromium') assert.deepEqual(tab.seenSince(), []);
          assert.equal(await inside.evaluate(() => document.querySelectorAll('[role="alert"] a, [role="alert"] button').length), 0);
        }));
    }

    it('nothing is stored but, after leaving, one mark that ends with the tab', () =>
      reading(root + section, async (tab) => {
        const stored = () => tab.ask(() => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, self.name]);
        await tab.follow('.cards a');
        assert.deepEqual(await stored(), [[], [], '', '']);
        await tab.shift();
        await left(tab);
        assert.deepEqual(await stored(), [[], [['tab', 'left']], '', '']);
      }));

    it('look and letters are chosen, told, kept, and there before the page is painted', () =>
      reading(root + lesson, async (tab) => {
        const chosen = () => tab.ask(() => [document.documentElement.dataset.look, document.documentElement.dataset.size, parseFloat(getComputedStyle(document.body).fontSize)]);
        assert.deepEqual(await chosen(), [undefined, undefined, 18]);
        await tab.click('.display input[name="size"][value="3"]');
        await tab.click('.display input[name="look"][value="dark"]');
        assert.deepEqual(await chosen(), ['dark', '3', 27]);
        assert.equal(await tab.ask(() => document.querySelector('.display [role="status"]').textContent), 'Màu: Tối');
        await tab.goto(root + section);
        assert.deepEqual(await chosen(), ['dark', '3', 27]);
        assert.deepEqual(await tab.ask(() => [...document.querySelectorAll('.display :checked')].map((input) => input.value)), ['3', 'dark', '']);
        assert.deepEqual(await tab.ask(() => Object.keys(localStorage).sort()), ['look', 'size']);
        await tab.click('.display input[name="size"][value=""]');
        await tab.click('.display input[name="look"][value=""]');
        assert.deepEqual(await chosen(), [undefined, undefined, 18]);
        assert.deepEqual(await tab.ask(() => Object.keys(localStorage)), []);
      }));
  });
}

async function held(keys, key) {
  await keys.down(key);
  for (let n = 0; n < 4; n += 1) await keys.press('Shift');
  await keys.up(key);
}

if (name === 'chromium') {
  describe('without scripts', () => {
    for (const [where, root] of Object.entries(places)) {
      it(`${where}: the link leaves at once`, () =>
        reading(root + lesson, async (tab) => (await tab.click('a.exit'), await left(tab)), { javaScriptEnabled: false }));
      it(`${where}: nothing is shown that cannot work`, () =>
        reading(root + lesson, async (tab) => assert.equal(await tab.page.locator('.display, .in-frame').filter({ visible: true }).count(), 0), { javaScriptEnabled: false }));
    }
  });

  describe('when the browser keeps no page for Back', () => {
    it('a lesson is not even read again', async () => {
      const forgetful = await launch(name, { kept: false });
      try {
        const tab = await forgetful.tab();
        await tab.goto(places['from a server'] + section);
        await tab.follow('.cards a');
        await tab.shift();
        await left(tab);
        await backAndBack(tab);
        assert.ok(!tab.said.some(({ what }) => what === 'kept'));
      } finally {
        await forgetful.close();
      }
    });
    it('and the tests above were of a browser that does', () =>
      reading(places['from a server'] + section, async (tab) => {
        await tab.follow('.cards a');
        await tab.back();
        assert.ok(tab.said.some(({ what }) => what === 'kept'), 'the page was not kept');
        assert.equal(await tab.ask(readable), true, 'a kept page stays hidden');
      }));
  });

  describe('what stays on the screen covers nothing that has the focus', () => {
    for (const { file, kind } of samples(site).filter(({ kind, lang }) => lang === 'vi' && ['home', 'lesson', 'traces', 'a_to_z'].includes(kind))) {
      for (const [width, height, size] of [[320, 640, ''], [1280, 800, ''], [1280, 800, '3'], [320, 640, '3']]) {
        it(`${kind} at ${width} px${size && ', large letters'}`, () =>
          reading(places['from a stick'] + file, async (tab) => {
            if (size) await tab.ask((value) => (localStorage.setItem('size', value), location.reload()), size);
            await tab.until(() => tab.ask(() => document.readyState === 'complete'), 'it did not load');
            const found = [...(await tab.ask(look.sideways)), ...(await tab.ask(look.exitInView))];
            for (let n = 0; n < 400; n += 1) {
              await tab.page.keyboard.press('Tab');
              const at = await tab.ask(hidden);
              if (at.end) break;
              if (at.under) found.push(at.under);
            }
            assert.deepEqual(found, []);
          }, { viewport: { width, height } }));
      }
    }
  });
}

/** Whether a bar lies over what has the focus; `end` when the focus left the page. */
function hidden() {
  const one = document.activeElement;
  if (one === document.body || one === document.documentElement) return { end: true };
  const box = one.getBoundingClientRect();
  const bars = [...document.querySelectorAll('.quick, .top')].filter((bar) => ['fixed', 'sticky'].includes(getComputedStyle(bar).position) && !bar.contains(one));
  const over = bars.filter((bar) => {
    const other = bar.getBoundingClientRect();
    // What is higher than all the room there is cannot be seen whole.
    if (box.height > innerHeight - other.height - 60) return false;
    return box.bottom > other.top + 1 && box.top < other.bottom - 1 && box.right > other.left && box.left < other.right;
  });
  return { under: over.length > 0 && `<${one.localName}> “${one.textContent.trim().slice(0, 30)}” is under .${over[0].className} (${Math.round(box.top)} to ${Math.round(box.bottom)})` };
}
