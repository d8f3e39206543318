// The search page, and the way to it: a field that suggests, what was found, help where it is needed, and nothing
// of what was typed left behind. From a stick and from a server, wide and narrow, with scripts and without.
//
//   node --test-reporter=./reporter.mjs search-page.mjs FOLDER
//
// FOLDER is this site: the questions are about its lessons.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, describe, it } from 'node:test';

import { violations } from './lib/axe.mjs';
import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import { colours, faint } from './lib/colour.mjs';
import { addressOf, folderArgument, none, onStick, READERS } from './lib/judge.mjs';
import * as look from './lib/look.mjs';
import { serve } from './lib/server.mjs';
import { launch as launchKeeping } from './lib/tabs.mjs';
import { crowded, strayed } from './lib/text.mjs';

const stick = onStick(folderArgument('node --test-reporter=./reporter.mjs search-page.mjs FOLDER'));
const server = await serve(stick.site.folder, '/truong/non-la/');
const places = { 'from a stick': stick, 'from a server': { site: stick.site, root: server.url } };
const browser = await launch();
const pool = new Pool(browser);
const still = new Pool(browser, { javaScriptEnabled: false });
after(async () => {
  await pool.close();
  await still.close();
  await browser.close();
  await server.stop();
});

/** The longest page of a kind, which has most in it. */
const pageOf = (kind, lang = 'vi') => stick.site.pages.filter((page) => page.kind === kind && page.lang === lang).sort((a, b) => b.size - a.size)[0];
const SEARCH = pageOf('search');
/** Found on more pages than are shown at first, in titles too; found on one; on none; with help before it. */
const [MANY, ONE, NONE, HELP] = ['luat', 'ban tay nam ngon', 'zzqqxx', 'bi danh'];

/** Opens a page for `work`. */
const reading = (from, page, work, { size = WIDE, media = {}, before, hash = '', lent = pool } = {}) =>
  lent.lend(async (tab) => {
    await tab.setViewportSize(size);
    await tab.emulateMedia(media);
    if (before) await tab.addInitScript(before);
    await tab.goto(addressOf(from, page) + hash);
    return work(tab, tab.locator('#_q'));
  });
/** On the search page; what it said of errors is told. */
const finding = (name, from, work, options) =>
  it(name, () =>
    reading(from, SEARCH, async (tab, field) => {
      await work(tab, field);
      none([...tab.log.errors, ...tab.log.said]);
    }, options));
const shown = (tab, selector) => tab.locator(selector).filter({ visible: true }).count();
/** Types as people do, and waits for what is found. */
async function ask(tab, text, selector = '.hits > li') {
  const field = tab.locator('#_q');
  await field.fill('');
  await field.pressSequentially(text);
  await tab.locator(selector).filter({ visible: true }).first().waitFor();
}
const active = (tab) => tab.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.id ?? '');
const state = (field) => field.evaluate((one) => [one.getAttribute('aria-expanded'), one.getAttribute('aria-activedescendant') ?? '', one.value]);
/** All that stays when a page is left, and could tell what was typed. */
const kept = (tab) => tab.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, window.name, location.href, document.title, history.length]);

for (const [where, from] of Object.entries(places)) {
  for (const [width, size] of [['1280 px', WIDE], ['320 px', NARROW]]) {
    describe(`${where} at ${width}`, { concurrency: READERS }, () => {
      finding('before anything is typed there are the other ways, and nothing is loaded', from, async (tab, field) => {
        await tab.log.settled();
        const first = await tab.evaluate(() => new URL(document.querySelector('.finder').dataset.index, location.href).href);
        assert.ok(!tab.log.requests.includes(first), 'the index is loaded');
        assert.equal(await field.isVisible(), true);
        assert.equal(await shown(tab, '.other-ways a'), await tab.locator('.other-ways a').count());
        assert.equal(await shown(tab, '.found, .calm, .filters, .no-script'), 0);
      }, { size });

      finding('typing finds pages, and every link leads to one', from, async (tab) => {
        await ask(tab, MANY);
        assert.equal(await tab.locator('.found > .hits > li').count(), 5);
        assert.equal(await shown(tab, '.other-ways a'), 0);
        const links = await tab.locator('.found .hits a').evaluateAll((all) => all.map((link) => link.href));
        none(links.flatMap((link) => wrongLink(from, link)));
        assert.ok((await tab.locator('.hits mark').allInnerTexts()).some((word) => word.toLowerCase() === 'luật'), 'nothing is highlighted in the letters of the text');
        none([...(await tab.evaluate(look.sideways)), ...(await tab.evaluate(crowded)), ...(await tab.evaluate(strayed))]);
      }, { size });

      finding('one more letter, one less: what is shown follows', from, async (tab, field) => {
        await ask(tab, ONE);
        assert.match(await tab.locator('.found h3').first().innerText(), /năm ngón/i);
        await field.fill(NONE);
        await tab.locator('.advice').waitFor();
        assert.equal(await tab.locator('.found > .hits > li').count(), 0);
        assert.ok((await shown(tab, '.advice a[href="tel:111"]')) === 1 && (await shown(tab, '.other-ways a')) > 2);
        await field.fill('');
        await tab.locator('.found').waitFor({ state: 'hidden' });
        await field.fill('  ?! ');
        await tab.waitForTimeout(100);
        assert.equal(await shown(tab, '.found, .calm'), 0);
      }, { size });

      finding('help comes first, and nothing lies over it', from, async (tab) => {
        await ask(tab, HELP, '.calm');
        await tab.locator('.found h2').waitFor();
        const [help, results] = await Promise.all(['.calm', '.found'].map((one) => tab.locator(one).boundingBox()));
        assert.ok(help.y + help.height <= results.y);
        assert.deepEqual(await tab.locator('.calm a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))), await tab.locator('#_help .lines a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
        assert.equal(await shown(tab, '[role=listbox]'), 0);
        await ask(tab, 'luat');
        assert.equal(await shown(tab, '.calm'), 0);
      }, { size });
    });
  }

  describe(`${where}, nothing is left behind`, { concurrency: READERS }, () => {
    finding('neither stored, nor in the address, nor in the history', from, async (tab, field) => {
      const before = await kept(tab);
      await ask(tab, MANY);
      await field.press('ArrowDown');
      await field.press('Enter');
      await tab.locator('.more, .hits h3').first().waitFor();
      await tab.waitForTimeout(700);
      assert.deepEqual(await kept(tab), before);
      const outside = tab.log.requests.filter((url) => !url.startsWith(from.root) && !url.startsWith('data:'));
      none([...outside, ...tab.log.requests.filter((url) => /luat|lu%E1/i.test(url.slice(from.root.length)))]);
    });

    finding('what was typed is gone when the page is left and Back is pressed', from, async (tab) => {
      await ask(tab, MANY);
      await tab.locator('.hits h3 a').first().click();
      await tab.waitForURL((url) => !url.href.includes(SEARCH.file));
      await tab.goBack();
      await tab.locator('#_q').waitFor();
      assert.equal(await tab.locator('#_q').inputValue(), '');
      assert.equal(await tab.locator('.found li').count(), 0);
      await ask(tab, MANY);
      await tab.reload();
      assert.equal(await tab.locator('#_q').inputValue(), '');
    });

    it('leaving empties the field, and Shift leaves while one types', () =>
      reading(from, SEARCH, async (tab) => {
        await ask(tab, HELP, '.calm');
        const told = await tab.evaluate(() => {
          document.dispatchEvent(new Event('leave'));
          return [document.querySelector('#_q').value, document.querySelector('.finder').innerText];
        });
        assert.equal(told[0], '');
        assert.ok(!/danh|đánh/.test(told[1]), told[1]);
        await ask(tab, MANY);
        for (let n = 0; n < 3; n += 1) await tab.keyboard.press('Shift');
        await tab.waitForURL((url) => url.href.endsWith(pageOf('exit').file));
      }));

    finding('an address with words is searched for, and loses them', from, async (tab, field) => {
      await tab.locator('.hits h3').first().waitFor();
      assert.equal(await field.inputValue(), 'năm ngón & <b>');
      assert.ok(!tab.url().includes('#'), tab.url());
      assert.equal(await tab.evaluate(() => history.length), 2);
    }, { hash: '#q=n%C4%83m%20ng%C3%B3n%20%26%20%3Cb%3E' });

    for (const hash of ['#q=', '#q=%', '#q=%ED%A0%80', `#q=${'a'.repeat(5_000)}`]) {
      finding(`an address with ${hash.slice(0, 12)} harms nothing`, from, async (tab) => {
        await tab.waitForTimeout(100);
        assert.ok(!tab.url().includes('#'), tab.url());
        await ask(tab, MANY);
      }, { hash });
    }

    finding('only the button for sharing makes a link, and it works', from, async (tab) => {
      await ask(tab, ONE);
      await tab.keyboard.press('Escape');
      await tab.locator('.share button').click();
      const link = tab.locator('#_link');
      await link.waitFor();
      assert.equal(await link.inputValue(), `${tab.url()}#q=ban%20tay%20nam%20ngon`);
      assert.equal(await link.evaluate((one) => one.readOnly && one.labels.length), 1);
      await tab.locator('.copied').filter({ hasText: /\S/ }).waitFor();
      const address = await link.inputValue();
      await tab.locator('#_q').press('x');
      await tab.waitForTimeout(50);
      assert.equal(await link.inputValue(), '', 'the old link stays');
      await tab.goto('about:blank');
      await tab.goto(address);
      await tab.locator('.hits h3').first().waitFor();
      assert.equal(await tab.locator('#_q').inputValue(), 'ban tay nam ngon');
    });
  });

  describe(`${where}, the key “/”`, { concurrency: READERS }, () => {
    const lesson = pageOf('lesson');
    const there = (tab) => tab.waitForURL((url) => url.href.endsWith(`${SEARCH.file}#_q`));
    const focused = (tab) => tab.evaluate(() => document.activeElement.id);

    it('and the link in the head lead to the field', () =>
      reading(from, lesson, async (tab) => {
        await tab.keyboard.press('/');
        await there(tab);
        await tab.waitForFunction(() => document.activeElement.id === '_q');
        await tab.keyboard.type('a/b');
        assert.equal(await tab.locator('#_q').inputValue(), 'a/b');
        await tab.goBack();
        await tab.locator('a.find').click();
        await there(tab);
        assert.equal(await focused(tab), '_q');
        await tab.locator('h1').click();
        await tab.keyboard.press('/');
        assert.equal(await focused(tab), '_q');
        assert.equal(await tab.locator('#_q').inputValue(), '');
      }));

    it('does nothing with other keys held, nor where one types', () =>
      reading(from, lesson, async (tab) => {
        for (const key of ['Control+/', 'Alt+/', 'Meta+/']) await tab.keyboard.press(key);
        await tab.evaluate(() => document.querySelector('main').append(document.createElement('textarea')));
        await tab.locator('textarea').press('/');
        await tab.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', isComposing: true, bubbles: true })));
        await tab.waitForTimeout(100);
        assert.equal(tab.url(), addressOf(from, lesson));
      }));

    it('can be switched off, everywhere and for later, and on again', () => {
      const own = new Pool(browser);
      return reading(from, lesson, async (tab) => {
        const choice = (value) => tab.locator(`.display input[name=keys][value="${value}"]`);
        await choice('off').check();
        assert.match(await tab.locator('.display [role=status]').innerText(), /\/.*: Tắt/);
        await tab.locator('h1').click();
        await tab.keyboard.press('/');
        await tab.goto(addressOf(from, pageOf('home')));
        assert.equal(await choice('off').isChecked(), true);
        await tab.keyboard.press('/');
        await tab.waitForTimeout(150);
        assert.equal(tab.url(), addressOf(from, pageOf('home')));
        await choice('').check();
        assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
        await tab.locator('h1').click();
        await tab.keyboard.press('/');
        await there(tab);
      }, { lent: own }).finally(() => own.close());
    });
  });
}

describe('when the browser keeps pages for Back', () => {
  it('what was typed is gone all the same', async () => {
    const keeping = await launchKeeping('chromium');
    try {
      const tab = await keeping.tab();
      await tab.goto(addressOf(places['from a server'], SEARCH));
      await ask(tab.page, MANY);
      await tab.follow('.hits h3 a');
      await tab.back();
      await tab.until(() => tab.said.some(({ what }) => what === 'kept'), 'the page was not kept');
      const left = await tab.ask(() => [document.querySelector('#_q').value, document.querySelectorAll('.hits li').length, document.querySelector('.finder').innerText.match(/luật/gi)]);
      assert.deepEqual(left, ['', 0, null]);
    } finally {
      await keeping.close();
    }
  });
});

describe('without scripts', () => {
  for (const [where, from] of Object.entries(places)) {
    it(`${where}: the head leads to the A–Z page, and that to topics and letters`, () =>
      reading(from, pageOf('lesson'), async (tab) => {
        await tab.locator('a.find').click();
        assert.ok(tab.url().endsWith(pageOf('a_to_z').file), tab.url());
        const topics = await tab.locator('.terms a').count();
        assert.ok(topics > 3 && (await tab.locator('.letter a').count()) > topics);
        const [letters, first, list] = await Promise.all(['.letters', '.terms', '.letter'].map((one) => tab.locator(one).first().boundingBox()));
        assert.ok(letters.y < first.y && first.y < list.y);
      }, { lent: still }));
    it(`${where}: the search page shows no field, and the other ways`, () =>
      reading(from, SEARCH, async (tab, field) => {
        assert.equal(await field.isVisible(), false);
        assert.equal(await shown(tab, '.no-script'), 1);
        assert.ok((await shown(tab, '.other-ways a')) > 2);
        assert.equal(await shown(tab, '.finder button, .finder select, .finder summary, .finder input'), 0);
      }, { lent: still }));
  }
});

describe('the field', { concurrency: READERS }, () => {
  finding('is a combobox with a name, whose list is named too', stick, async (tab, field) => {
    assert.equal(await tab.getByRole('search').count(), 1);
    assert.equal(await tab.getByRole('combobox', { name: 'Muốn tìm điều gì?', exact: true }).count(), 1);
    const attributes = await field.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])));
    const expected = { 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': '_list', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' };
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, attributes[name]])), expected);
    assert.equal(await field.evaluate((one) => one.form), null);
    await ask(tab, MANY);
    assert.equal(await tab.getByRole('listbox', { name: 'Gợi ý' }).count(), 1);
    const options = await tab.locator('[role=option]').allInnerTexts();
    assert.ok(options.length > 1 && options.length <= 3 && options.every((option) => /luật/i.test(option)), `${options}`);
    assert.deepEqual(await state(field), ['true', '', MANY]);
  });

  finding('walks its suggestions by keyboard', stick, async (tab, field) => {
    await ask(tab, MANY);
    const count = await tab.locator('[role=option]').count();
    const at = async (key, expected) => {
      await field.press(key);
      assert.deepEqual([await active(tab), (await state(field))[1]], [expected, expected], key);
    };
    await at('ArrowDown', '_o0');
    await at('ArrowDown', '_o1');
    await at('ArrowUp', '_o0');
    await at('ArrowUp', `_o${count - 1}`);
    await at('ArrowDown', '_o0');
    await at('Home', '');
    assert.equal(await field.evaluate((one) => one.selectionStart), 0);
    await at('ArrowUp', `_o${count - 1}`);
    await at('End', '');
    assert.equal(await field.evaluate((one) => one.selectionStart), MANY.length);
    assert.deepEqual(await state(field), ['true', '', MANY]);
    await at('ArrowDown', '_o0');
    await field.press('Escape');
    assert.deepEqual(await state(field), ['false', '', MANY]);
    await at('ArrowDown', '_o0');
    const title = await tab.locator('#_o0').innerText();
    await field.press('Enter');
    assert.deepEqual(await state(field), ['false', '', title]);
    await tab.waitForFunction((name) => [...document.querySelectorAll('.hits h3')].some((one) => one.textContent === name), title);
    assert.equal((await state(field))[0], 'false', 'it opens again');
    await field.press('Escape');
    assert.deepEqual(await state(field), ['false', '', '']);
    assert.equal(await shown(tab, '.found'), 0);
  });

  finding('closes its suggestions on Enter, on Tab, and when one touches elsewhere', stick, async (tab, field) => {
    const closed = async () => assert.deepEqual([(await state(field))[0], await shown(tab, '[role=listbox]')], ['false', 0]);
    await ask(tab, MANY);
    await field.press('Enter');
    await closed();
    await tab.waitForTimeout(100);
    await closed();
    assert.equal(await tab.evaluate(() => document.activeElement.id), '_q');
    await ask(tab, MANY);
    await field.press('Tab');
    await closed();
    await ask(tab, MANY);
    await tab.locator('h1').click();
    await closed();
  });

  finding('takes a suggestion that is touched, and keeps the focus', stick, async (tab, field) => {
    await ask(tab, MANY);
    const title = await tab.locator('#_o1').innerText();
    await tab.locator('#_o1').click();
    assert.deepEqual(await state(field), ['false', '', title]);
    assert.equal(await tab.evaluate(() => document.activeElement.id), '_q');
  });

  finding('suggests beside no way out: at 320 px both stay in reach', stick, async (tab) => {
    await ask(tab, MANY);
    await tab.locator('#_o0').waitFor();
    none(await tab.evaluate(look.exitInView));
    await tab.keyboard.press('ArrowUp');
    const covered = await tab.evaluate(() => {
      const option = document.querySelector('[aria-selected=true]').getBoundingClientRect();
      const over = document.elementFromPoint(option.left + 20, option.bottom - 6);
      return over.closest('[aria-selected=true]') ? '' : over.outerHTML.slice(0, 80);
    });
    assert.equal(covered, '');
  }, { size: { width: 320, height: 480 } });

  finding('can be emptied by its button', stick, async (tab, field) => {
    assert.equal(await shown(tab, '.wipe'), 0);
    await ask(tab, MANY);
    await tab.getByRole('button', { name: 'Xóa chữ đã gõ' }).click();
    assert.deepEqual(await state(field), ['false', '', '']);
    assert.equal(await tab.evaluate(() => document.activeElement.id), '_q');
    assert.equal(await shown(tab, '.found, .wipe'), 0);
  });

  for (const text of ['<img src=x onerror="alert(1)">luat', '"><script>alert(1)</script> luat', "luat' onfocus='alert(1)", '{n} {q} luat', '__proto__ constructor', 'luat \u202e\u0000\ud800', '\\ ( [ * luat']) {
    finding(`takes ${JSON.stringify(text)} for letters`, stick, async (tab, field) => {
      const before = await tab.locator('.finder img, .finder script').count();
      await field.fill(text);
      await tab.waitForTimeout(300);
      assert.equal(await tab.locator('.finder img, .finder script, .finder [onfocus]').count(), before);
      if (await shown(tab, '.share')) {
        await tab.locator('.share button').click();
        await tab.locator('#_link').waitFor();
        assert.match(await tab.locator('#_link').inputValue(), /#q=[^<>" ]*$/);
      }
      await ask(tab, MANY);
    });
  }

  finding('does not hang on a whole book', stick, async (tab, field) => {
    await ask(tab, MANY);
    for (const book of ['luat em '.repeat(12_500), 'đ'.repeat(100_000), '\u0301'.repeat(100_000)]) {
      const took = await tab.evaluate(async (text) => {
        const one = document.querySelector('#_q');
        const begun = performance.now();
        one.value = text;
        one.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
        return performance.now() - begun;
      }, book);
      assert.ok(took < 400, `${Math.round(took)} ms`);
    }
    await field.evaluate((one) => (one.value = ''));
    await ask(tab, ONE);
  });
});

// By itself: an input method serves one tab at a time.
describe('the field, beside nothing else', () => {
  finding('waits while letters are composed, but not for ever', stick, async (tab, field) => {
    await field.focus();
    const keys = await tab.context().newCDPSession(tab);
    await keys.send('Input.imeSetComposition', { text: 'luâ', selectionStart: 3, selectionEnd: 3 });
    await keys.send('Input.imeSetComposition', { text: 'luật', selectionStart: 4, selectionEnd: 4 });
    await tab.waitForTimeout(150);
    assert.equal(await shown(tab, '.found'), 0);
    await tab.locator('.found h3').first().waitFor({ timeout: 1_500 });
    await field.evaluate((one) => ['ArrowDown', 'Enter', 'Escape'].forEach((key) => one.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }))));
    assert.deepEqual(await state(field), ['true', '', 'luật'], 'a key of the input method is taken for one of ours');
    await keys.send('Input.insertText', { text: 'luật em' });
    await tab.waitForFunction(() => document.querySelector('#_q').value.includes('em'));
  });
});

describe('what was found', { concurrency: READERS }, () => {
  finding('is a list of links with headings, told once, after a rest', stick, async (tab, field) => {
    await tab.evaluate(() => {
      window.told = [];
      new MutationObserver(() => window.told.push(document.querySelector('.finder > [role=status]').textContent)).observe(document.querySelector('.finder > [role=status]'), { childList: true });
    });
    await field.pressSequentially(MANY, { delay: 40 });
    await tab.waitForFunction(() => window.told.length > 0);
    const told = (await tab.evaluate(() => window.told)).filter(Boolean);
    assert.equal(told.length, 1, `${told}`);
    assert.match(told[0], /^Tìm thấy \d+ trang, đang hiện 5\.$/);
    assert.equal(await tab.locator('.found > ol.hits').getAttribute('role'), 'list');
    assert.equal(await tab.locator('.found > ol.hits > li h3 > a').count(), 5);
    assert.equal(await tab.locator('.found h2').innerText(), told[0].split(',')[0]);
  });

  finding('says of each page its kind, and shows why it was found', stick, async (tab) => {
    await ask(tab, ONE);
    const [first] = await tab.locator('.found .hits > li').all();
    assert.match(await first.locator('.facts-of').innerText(), /Bài học.*An toàn.*tuổi.*phút/s);
    assert.ok((await tab.locator('.found .hits > li').evaluateAll((all) => all.every((hit) => hit.querySelector('mark, strong')))), 'nothing shows why');
    assert.ok((await first.locator('.parts > li').count()) <= 2);
  });

  finding('shows more, and the focus goes to what is new', stick, async (tab) => {
    await ask(tab, MANY);
    const total = Number(/\d+/.exec(await tab.locator('.found h2').innerText())[0]);
    assert.ok(total > 5, `only ${total}`);
    const titles = await tab.locator('.found > .hits h3').allInnerTexts();
    await tab.locator('.more').focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelectorAll('.found > .hits > li').length > 5);
    assert.deepEqual((await tab.locator('.found > .hits h3').allInnerTexts()).slice(0, 5), titles);
    assert.equal(await tab.evaluate(() => [...document.querySelectorAll('.found > .hits > li')].findIndex((hit) => hit.contains(document.activeElement))), 5);
    for (let n = 0; n < 40 && (await shown(tab, '.more')); n += 1) {
      await tab.locator('.more').click();
      await tab.waitForTimeout(60);
    }
    const all = await tab.locator('.found > .hits h3 > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.equal(all.length, total);
  });

  finding('can be narrowed, and widened again', stick, async (tab) => {
    const number = async () => Number(/\d+/.exec(await tab.locator('.found h2').innerText())[0]);
    await ask(tab, MANY);
    const whole = await number();
    const kind = tab.locator('select[name=kind]');
    const choices = await kind.locator('option').evaluateAll((all) => all.filter((one) => one.value && !one.hidden).map(({ value, text }) => [value, Number(/\((\d+)\)$/.exec(text)[1])]));
    assert.equal(choices.reduce((sum, [, n]) => sum + n, 0), whole);
    const [value, n] = choices.find(([, n]) => n < whole);
    await kind.focus();
    await kind.selectOption(value);
    await tab.waitForFunction((n) => document.querySelector('.found h2').textContent.includes(` ${n} `), n);
    const words = await tab.locator('.found .facts-of > span:first-child').allInnerTexts();
    assert.equal(new Set(words).size, 1, `${words}`);
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'kind');
    // The filter stays while one types on, and nothing is found; then it can be taken away.
    await tab.locator('#_q').fill(NONE);
    await tab.locator('.advice').waitFor();
    assert.equal(await shown(tab, '.unfilter'), 1);
    await tab.locator('#_q').fill(MANY);
    await tab.locator('.hits h3').first().waitFor();
    await tab.locator('.unfilter').focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((n) => document.querySelector('.found h2').textContent.includes(` ${n} `), whole);
    assert.equal(await kind.inputValue(), '');
    assert.equal(await tab.evaluate(() => document.activeElement.id), '_found');
  });

  finding('offers no filter that would not narrow', stick, async (tab) => {
    await ask(tab, MANY);
    const wrong = await tab.evaluate(() => {
      const total = Number(/\d+/.exec(document.querySelector('.found h2').textContent));
      return [...document.querySelectorAll('.filters select')].filter((select) => select.checkVisibility()).flatMap((select) => {
        const numbers = [...select.options].filter((one) => one.value && !one.hidden).map((one) => Number(/\((\d+)\)$/.exec(one.text)[1]));
        return numbers.every((n) => n > 0 && n <= total) && numbers.some((n) => n < total) ? [] : [`${select.name}: ${numbers} of ${total}`];
      });
    });
    none(wrong);
  });

  finding('says what was looked for in place of a word it does not know', stick, async (tab) => {
    // Two letters exchanged, as happens.
    await ask(tab, 'nagy nay ngno', '.found');
    await tab.waitForTimeout(200);
    if (await shown(tab, '.instead')) assert.match(await tab.locator('.instead').innerText(), /^Không thấy “nagy nay ngno”\. Đây là kết quả cho “.+”\.$/);
    else assert.equal(await shown(tab, '.advice'), 1);
  });

  finding('says in which other languages there is something, a moment later, in their own tongue', stick, async (tab) => {
    await ask(tab, '111');
    assert.equal(await shown(tab, '.elsewhere'), 0);
    const box = tab.locator('.elsewhere').filter({ visible: true });
    await box.waitFor();
    assert.match(await box.locator('summary').innerText(), /^Cũng có trong English \(\d+\)$/);
    await box.locator('summary').focus();
    await tab.keyboard.press('Enter');
    const links = await box.locator('h3 a').evaluateAll((all) => all.map((link) => [link.lang, link.href]));
    assert.ok(links.length > 0 && links.every(([lang]) => lang === 'en'), `${links}`);
    none(links.flatMap(([, link]) => wrongLink(stick, link)));
    await tab.locator('#_q').press('x');
    assert.equal(await shown(tab, '.elsewhere'), 0);
  });

  finding('spares whoever saves data the other languages', stick, async (tab) => {
    await ask(tab, '111');
    await tab.waitForTimeout(1_000);
    assert.equal(await shown(tab, '.elsewhere'), 0);
  }, { before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }) });

  finding('is that of the last question, however late an earlier answer comes', stick, async (tab, field) => {
    await field.fill('em');
    await field.fill(ONE);
    await tab.locator('.hits h3').first().waitFor();
    const titles = await tab.locator('.found > .hits h3').allInnerTexts();
    await tab.waitForTimeout(500);
    assert.deepEqual(await tab.locator('.found > .hits h3').allInnerTexts(), titles);
    assert.match(titles[0], /năm ngón/i);
  }, {
    before: () => {
      let engine;
      Object.defineProperty(window, 'nonlaSearch', {
        get: () => engine && {
          take: (...content) => engine.take(...content),
          open(...where) {
            const index = engine.open(...where);
            return { find: async (query, options) => (await new Promise((done) => setTimeout(done, query === 'em' ? 300 : 0)), index.find(query, options)) };
          },
        },
        set: (value) => (engine = value),
      });
    },
  });

  it('can fail to be looked for: that is said calmly, and the other ways are there', () =>
    reading(places['from a server'], SEARCH, async (tab, field) => {
      const index = await tab.evaluate(() => new URL(document.querySelector('.finder').dataset.index, location.href).href);
      await tab.route((url) => url.href.startsWith(index.slice(0, index.lastIndexOf('/') + 1)) && !/finder|style/.test(url.href), (route) => route.abort());
      await field.fill(MANY);
      await tab.locator('.failure').waitFor();
      assert.match(await tab.locator('.found h2').innerText(), /chưa mở được/);
      assert.ok((await shown(tab, '.other-ways a')) > 2);
      assert.equal(await shown(tab, '.advice, .share, .more, .hits > li'), 0);
      none(tab.log.errors);
      await tab.unrouteAll();
      await ask(tab, MANY);
      assert.equal(await shown(tab, '.failure'), 0);
    }));
});

/** What has to be right in every state of the page, under every condition. */
const STATES = {
  'with suggestions': async (tab) => {
    await ask(tab, MANY);
    await tab.keyboard.press('ArrowDown');
  },
  'with results of two languages, a filter and a link': async (tab) => {
    await ask(tab, '111');
    await tab.keyboard.press('Enter');
    await tab.locator('.elsewhere').filter({ visible: true }).waitFor();
    await tab.locator('.share button').click();
    await tab.evaluate(look.unfold);
    // To press the button the page was scrolled: what happens to lie under the top of the page is no barrier.
    await tab.evaluate(() => scrollTo(0, 0));
  },
  'with help': async (tab) => {
    await ask(tab, HELP, '.calm');
    await tab.locator('.found h2').waitFor();
  },
  'with nothing found': (tab) => ask(tab, NONE, '.advice'),
};
const CONDITIONS = {
  'in the light': {},
  'in the dark': { media: { colorScheme: 'dark' } },
  'with strong contrast': { media: { contrast: 'more' } },
  'with the colours of the reader': { media: { forcedColors: 'active' }, but: ['color-contrast', 'color-contrast-enhanced'] },
  'at 320 px': { size: NARROW },
  'at 320 px with letters twice as large': { size: NARROW, enlarged: true },
};
for (const [condition, { but, enlarged, ...options }] of Object.entries(CONDITIONS)) {
  describe(`no barrier ${condition}`, { concurrency: READERS }, () => {
    for (const [name, make] of Object.entries(STATES)) {
      finding(name, stick, async (tab) => {
        await make(tab);
        if (enlarged) await tab.evaluate(look.enlarge, 2);
        const found = await violations(tab, but);
        if (but) found.push(...faint(await tab.evaluate(colours)));
        // The links that wait beside the page are looked at elsewhere.
        const away = (await tab.evaluate(strayed)).filter((line) => !line.includes('class="top"'));
        found.push(...(await tab.evaluate(look.sideways)), ...away);
        if (enlarged) found.push(...(await tab.evaluate(look.cut)));
        else found.push(...(await tab.evaluate(small)));
        none(found);
      }, options);
    }
  });
}

it('the scripts weigh little', () => {
  const weigh = (name) => gzipSync(readFileSync(path.join(stick.site.folder, [...stick.site.files].find((file) => new RegExp(`^assets/${name}\\.[0-9a-f]+\\.js$`).test(file)))), { level: 9 }).length;
  const weights = { find: weigh('find'), finder: weigh('finder') };
  assert.ok(weights.find <= 400 && weights.finder <= 3_500, JSON.stringify(weights));
});

/** What is wrong with where a link leads. */
function wrongLink(from, link) {
  const url = new URL(link);
  const id = decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  const file = decodeURIComponent(url.href.slice(from.root.length));
  if (!url.href.startsWith(from.root) || !from.site.files.has(file)) return [`${link} leads nowhere`];
  const html = readFileSync(path.join(from.site.folder, file), 'utf8');
  return id && !html.includes(` id="${id}"`) ? [`${file} has nothing with the id ${id}`] : [];
}

/** In the page: what of the search is too small for a finger. */
function small() {
  const controls = [...document.querySelectorAll('.finder :is(input, select, button, summary, a, [role=option])')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return controls.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 43.5 || height < 43.5 ? [`<${one.localName} class="${one.className}"> “${one.textContent.trim().slice(0, 30)}” is ${width.toFixed(0)} × ${height.toFixed(0)} px`] : [];
  });
}
