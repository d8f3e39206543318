// What lessons are made of: questions, charts, words, sound, reading aloud, in a little site of their own.
//
//   node --test-reporter=./reporter.mjs blocks.mjs PROGRAM
//
// PROGRAM is `nonla`; the site is `fixtures/blocks`.

import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { violations } from './lib/axe.mjs';
import { launch, NARROW, Pool } from './lib/browser.mjs';
import { build, silence } from './lib/fixture.mjs';
import * as look from './lib/look.mjs';
import { serve } from './lib/server.mjs';
import { launch as launchWithHistory } from './lib/tabs.mjs';

const [program] = process.argv.slice(2);
if (!program) {
  console.error('which program? node --test-reporter=./reporter.mjs blocks.mjs PROGRAM');
  process.exit(2);
}

const folder = build(path.resolve(program), 'blocks', { 'content/bai/khoi/tieng.mp3': silence(3), 'content/bai/khoi/hinh.mp4': 'no film' });
const stick = `${pathToFileURL(folder)}/vi/bai/khoi.html`;
const server = await serve(folder, '/bai/');
const online = `${server.url}vi/bai/khoi.html`;
const browser = await launch();
const [lively, still] = [new Pool(browser), new Pool(browser, { javaScriptEnabled: false })];
after(async () => {
  await Promise.all([lively.close(), still.close()]);
  await browser.close();
  await server.stop();
});

/** Lends a tab that shows the lesson. */
const open = (pool, url, work) =>
  pool.lend(async (tab) => {
    await tab.goto(url);
    return work(tab);
  });
const status = (tab, quiz) => tab.locator(`${quiz} [role=status]`).innerText();
const activeId = (tab) => tab.evaluate(() => document.activeElement.id);

/** Runs in the page: the captions of its film, as the browser read them. */
async function captions() {
  const track = document.querySelector('video track');
  const read = new Promise((done) => ['load', 'error'].forEach((way) => track.addEventListener(way, done)));
  track.track.mode = 'showing';
  if (track.readyState < 2) await read;
  return [...document.querySelector('video').textTracks[0].cues].map(({ startTime, endTime, text }) => ({ from: startTime, to: endTime, text }));
}

describe('a quiz without scripts', () => {
  it('is an ordered list of choices that unfold, one by one', () =>
    open(still, stick, async (tab) => {
      const quiz = tab.locator('#quiz_1');
      assert.equal(await quiz.locator('ol > li > details').count(), 3);
      assert.equal(await quiz.locator('input, button').count(), 0);
      const said = quiz.getByText('Đúng rồi, kể lúc nào cũng được.');
      assert.equal(await said.isVisible(), false);
      await quiz.locator('summary').nth(1).click();
      assert.equal(await said.isVisible(), true);
      assert.match(await quiz.locator('li').nth(1).innerText(), /Nên chọn/);
    }));
  it('works with the keyboard', () =>
    open(still, stick, async (tab) => {
      await tab.locator('#quiz_1 summary').first().focus();
      await tab.keyboard.press('Enter');
      assert.match(await tab.locator('#quiz_1 li').first().innerText(), /Nghĩ thêm/);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      assert.equal(await tab.locator('#quiz_1 details[open]').count(), 2);
    }));
  it('reading aloud is not offered', () => open(still, stick, async (tab) => assert.equal(await tab.locator('.aloud').isVisible(), false)));
});

describe('a quiz with scripts', () => {
  it('is a group of radios named by the question', () =>
    open(lively, stick, async (tab) => {
      const group = tab.getByRole('group', { name: 'Bạn bảo em giữ một bí mật buồn. Em làm gì?' });
      assert.equal(await group.getByRole('radio').count(), 3);
      assert.equal(await group.getByRole('radio', { name: 'Kể với cả lớp' }).count(), 1);
      assert.equal(await tab.locator('#quiz_1 details').count(), 0);
    }));
  it('says why, not that one is wrong, and can be tried again', () =>
    open(lively, stick, async (tab) => {
      await tab.locator('#quiz_1 label').first().click();
      assert.equal(await status(tab, '#quiz_1'), '', 'nothing is said before one asks');
      await tab.locator('#quiz_1 button').click();
      assert.match(await status(tab, '#quiz_1'), /Nghĩ thêm[\s\S]*Một mình thì lo lắm/);
      await tab.locator('#quiz_1 label').nth(1).click();
      assert.equal(await status(tab, '#quiz_1'), '', 'another thought puts it away');
      await tab.locator('#quiz_1 button').click();
      assert.match(await status(tab, '#quiz_1'), /Nên chọn[\s\S]*Đúng rồi, kể lúc nào cũng được/);
      await tab.locator('#quiz_1 label').first().click();
      await tab.locator('#quiz_1 button').click();
      assert.match(await status(tab, '#quiz_1'), /Một mình thì lo lắm/);
      assert.doesNotMatch(await tab.locator('main').innerText(), /\b(Sai|Wrong)\b/);
    }));
  it('arrow keys choose, Enter asks', () =>
    open(lively, stick, async (tab) => {
      await tab.locator('#quiz_1 input').first().focus();
      await tab.keyboard.press('ArrowDown');
      assert.equal(await tab.locator('#quiz_1 input').nth(1).isChecked(), true);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      assert.match(await status(tab, '#quiz_1'), /Đúng rồi/);
      assert.equal(await tab.evaluate(() => document.activeElement.localName), 'button');
    }));
  it('asks for a choice when there is none', () =>
    open(lively, stick, async (tab) => {
      await tab.locator('#quiz_1 button').click();
      assert.equal(await status(tab, '#quiz_1'), 'Hãy chọn trước đã.');
    }));
  it('with several right answers takes several, and tells that one is missing', () =>
    open(lively, stick, async (tab) => {
      assert.equal(await tab.locator('#quiz_2 input[type=checkbox]').count(), 3);
      await tab.locator('#quiz_2 label').first().click();
      await tab.locator('#quiz_2 button').click();
      assert.match(await status(tab, '#quiz_2'), /Mẹ nghe em[\s\S]*Còn câu khác cũng đúng/);
      await tab.locator('#quiz_2 label').nth(2).click();
      await tab.locator('#quiz_2 button').click();
      const said = await status(tab, '#quiz_2');
      assert.match(said, /A\.[\s\S]*Mẹ nghe em[\s\S]*C\.[\s\S]*Cô giúp được em/);
      assert.doesNotMatch(said, /Còn câu khác/);
    }));
  it('a scenario marks nothing and keeps several open', () =>
    open(lively, stick, async (tab) => {
      await tab.locator('#scenario_3 label').first().click();
      await tab.locator('#scenario_3 label').nth(2).click();
      await tab.locator('#scenario_3 button').click();
      const said = await status(tab, '#scenario_3');
      assert.match(said, /Cô biết cách giúp Kiều[\s\S]*Giờ nào cũng có người nghe máy/);
      assert.equal(await tab.locator('#scenario_3 .verdict, #scenario_3 .right').count(), 0);
    }));
  it('remembers nothing and asks for nothing', () =>
    open(lively, online, async (tab) => {
      await tab.locator('#quiz_1 label').first().click();
      await tab.locator('#quiz_1 button').click();
      tab.log.clear();
      const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.href.split('#')[0], history.state]);
      assert.deepEqual(kept, [0, 0, '', online, null]);
      assert.deepEqual(tab.log.requests, []);
      await tab.reload();
      assert.equal(await tab.locator('.try input:checked').count(), 0);
    }));
});

describe('charts', () => {
  it('say what the table says, and bars are as long as their numbers', () =>
    open(still, stick, async (tab) => {
      const rows = await tab.locator('#chart_4_t + .bars').evaluate((bars) => {
        const all = (selector, within) => [...within.querySelectorAll(selector)];
        const cells = (at) => all(`tbody td:nth-child(${at})`, bars.closest('figure')).map((cell) => cell.textContent);
        const texts = (selector) => all(selector, bars).map((one) => one.textContent);
        const widths = all('.bar rect', bars).map((bar) => bar.getBoundingClientRect().width);
        return { labels: [texts('.label'), cells(1)], values: [texts('.value'), cells(2)], widths };
      });
      assert.deepEqual(...rows.labels);
      assert.deepEqual(...rows.values);
      const shares = rows.widths.map((width) => width / rows.widths[0]);
      [1, 987.5 / 1250, 310 / 1250, 42 / 1250].forEach((share, at) => assert.ok(Math.abs(shares[at] - share) < 0.02, `bar ${at}: ${shares[at]}, not ${share}`));
    }));
  it('begin where the language begins', () =>
    open(lively, stick, async (tab) => {
      const edges = () => tab.locator('#chart_4_t + .bars').evaluate((bars) => {
        const [bar, box] = [bars.querySelectorAll('.bar rect')[3].getBoundingClientRect(), bars.querySelectorAll('.bar')[3].getBoundingClientRect()];
        return [bar.left - box.left, box.right - bar.right].map((gap) => gap < 4);
      });
      assert.deepEqual(await edges(), [true, false]);
      await tab.evaluate(() => (document.documentElement.dir = 'rtl'));
      assert.deepEqual(await edges(), [false, true]);
    }));
  it('on a slide are words and bars, without the table', () =>
    open(still, stick.replace('khoi.html', 'khoi.slides.html'), async (tab) => {
      const chart = tab.locator('figure.chart').first();
      assert.equal(await chart.locator('table, [role=img]').count(), 0);
      assert.match(await chart.innerText(), /Mẹ[\s\S]*1\.250/);
    }));
  it('are one picture that names its table', () =>
    open(still, stick, async (tab) => {
      assert.equal(await tab.getByRole('img', { name: 'Các bạn kể với ai đầu tiên Biểu đồ của bảng ngay dưới đây.' }).count(), 1);
    }));
});

describe('words', () => {
  for (const [name, pool] of [['without scripts', still], ['with scripts', lively]]) {
    it(`open where one reads and lead back, ${name}`, () =>
      open(pool, stick, async (tab) => {
        await tab.setViewportSize(NARROW);
        const word = tab.locator('a.term').first();
        await word.click();
        const sheet = tab.locator('#term_bao-mat');
        assert.equal(await activeId(tab), 'term_bao-mat');
        const [box, window] = [await sheet.boundingBox(), NARROW];
        assert.ok(box.y >= 0 && box.y < window.height && box.y + box.height <= window.height + 1, `the sheet is at ${JSON.stringify(box)}`);
        assert.equal(await word.isVisible(), true);
        assert.deepEqual(await tab.evaluate(look.exitInView), []);
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
        assert.equal(await sheet.evaluate((element) => getComputedStyle(element).position), 'static');
        assert.equal(new URL(tab.url()).hash, '#termref_bao-mat');
      }));
  }
  it('lead back to the place one came from, where scripts run; Escape does too', () =>
    open(lively, stick, async (tab) => {
      await tab.locator('#termref_bao-mat_2').click();
      await tab.keyboard.press('Escape');
      assert.equal(new URL(tab.url()).hash, '#termref_bao-mat_2');
    }));
  it('are told to adults as to adults', () =>
    open(still, stick.replace('khoi.html', 'tu.html'), async (tab) => {
      assert.match(await tab.locator('#term_bao-mat').innerText(), /người có trách nhiệm giúp trẻ/);
    }));
});

describe('sound', () => {
  it('waits, and stops on the way out', () =>
    open(lively, online, async (tab) => {
      const audio = tab.locator('audio');
      assert.deepEqual(await audio.evaluate(({ autoplay, preload, paused }) => ({ autoplay, preload, paused })), { autoplay: false, preload: 'none', paused: true });
      for (const way of ['leave', 'pagehide']) {
        await audio.evaluate(async (element) => {
          element.muted = true;
          await element.play();
        });
        assert.equal(await audio.evaluate(({ paused }) => paused), false);
        await tab.evaluate((name) => (name === 'pagehide' ? window : document).dispatchEvent(new Event(name)), way);
        assert.equal(await audio.evaluate(({ paused }) => paused), true, way);
      }
    }));
  it('has captions in a language that is named, and its words beside it', () =>
    open(still, stick, async (tab) => {
      const track = await tab.locator('video track').evaluate(({ kind, srclang, label, default: on }) => ({ kind, srclang, label, on }));
      assert.deepEqual(track, { kind: 'captions', srclang: 'vi', label: 'Tiếng Việt', on: true });
      assert.match(await tab.locator('figure.media').first().innerText(), /\(\d+ KB\)[\s\S]*Một tiếng/);
    }));
  it('has captions that are read from a stick and from a server, without another request', async () => {
    const said = [{ from: 0.5, to: 2.5, text: '(Không có tiếng.)' }];
    for (const url of [stick, online]) {
      await open(lively, url, async (tab) => {
        assert.deepEqual(await tab.evaluate(captions), said, url);
        assert.deepEqual([...tab.log.said, ...tab.log.errors, ...tab.log.requests.filter((asked) => /\.vtt$/.test(asked))], []);
      });
    }
    const firefox = await launchWithHistory('firefox');
    try {
      for (const url of [stick, online]) {
        const tab = await firefox.tab();
        await tab.goto(url);
        assert.deepEqual(await tab.ask(captions), said, `Firefox, ${url}`);
        await tab.close();
      }
    } finally {
      await firefox.close();
    }
  });
});

describe('reading aloud', () => {
  /** Voices as a device may have them; what is said is written down. */
  const device = (voices) =>
    `(() => {
      window.said = [];
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      const synth = { getVoices: () => ${JSON.stringify(voices)}, addEventListener() {}, cancel() { window.said.push('-'); }, speak(words) { window.said.push(words); } };
      Object.defineProperty(window, 'speechSynthesis', { value: synth });
    })()`;
  const withVoices = (voices, work) =>
    lively.lend(async (tab) => {
      await tab.addInitScript(device(voices));
      await tab.goto(stick);
      return work(tab);
    });
  const local = { name: 'Trong máy', lang: 'vi-VN', localService: true };

  it('is offered only where the device has a voice of its own for the language', async () => {
    const offered = (voices) => withVoices(voices, (tab) => tab.locator('.aloud .go').isVisible());
    assert.equal(await offered([]), false);
    assert.equal(await offered([{ ...local, localService: false }]), false, 'a voice from elsewhere');
    assert.equal(await offered([{ ...local, lang: 'en-US' }]), false, 'another language');
    assert.equal(await offered([{ ...local, lang: 'vi_VN' }]), true);
  });
  it('reads on, rests, goes on, and is silent on the way out', () =>
    withVoices([{ ...local, localService: false, name: 'xa' }, local], async (tab) => {
      const go = tab.locator('.aloud .go');
      const last = () => tab.evaluate(() => [window.said.at(-1).text, window.said.at(-1).voice?.name]);
      await go.click();
      assert.deepEqual(await last(), ['Các khối của một bài', 'Trong máy']);
      assert.equal(await tab.locator('h1.being-read').count(), 1);
      await tab.evaluate(() => window.said.at(-1).onend());
      assert.equal((await last())[0], 'Câu hỏi');
      assert.equal(await go.innerText(), 'Tạm dừng');
      await go.click();
      assert.equal(await tab.evaluate(() => window.said.at(-1)), '-');
      assert.equal(await go.innerText(), 'Đọc tiếp');
      await go.click();
      assert.equal((await last())[0], 'Câu hỏi', 'it goes on where it rested');
      await tab.evaluate(() => document.dispatchEvent(new Event('leave')));
      assert.equal(await tab.evaluate(() => window.said.at(-1)), '-');
      assert.equal(await tab.locator('.being-read').count(), 0);
      assert.equal(await go.innerText(), 'Nghe đọc bài');
    }));
  it('reads every text once, and no feedback that is folded', () =>
    withVoices([local], async (tab) => {
      await tab.locator('.aloud .go').click();
      for (let n = 0; n < 200 && (await tab.locator('.being-read').count()) > 0; n += 1) await tab.evaluate(() => window.said.at(-1).onend?.());
      const said = await tab.evaluate(() => window.said.map((words) => words.text).filter(Boolean));
      assert.equal(said.filter((text) => text === 'Mọi tin báo phải được bảo mật.').length, 1);
      assert.ok(said.includes('Kể với người lớn em tin'));
      assert.ok(!said.some((text) => text.includes('Đúng rồi')), 'it told an answer');
      assert.ok(said.length > 30 && said.length < 200, `${said.length} texts`);
    }));
});

describe('for everyone', { concurrency: 1 }, () => {
  for (const [name, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }], ['320 px', { viewport: NARROW }]]) {
    it(`axe finds nothing: ${name}, untouched, answered, and with a word open`, async () => {
      const pool = new Pool(browser, options);
      try {
        await open(pool, online, async (tab) => {
          const found = await violations(tab);
          for (const quiz of ['#quiz_1', '#quiz_2', '#scenario_3']) {
            await tab.locator(`${quiz} label`).first().click();
            await tab.locator(`${quiz} label`).nth(1).click();
            await tab.locator(`${quiz} button`).click();
          }
          await tab.evaluate(() => (document.querySelector('.aloud').hidden = false));
          found.push(...(await violations(tab)));
          await tab.locator('a.term').first().click();
          found.push(...(await violations(tab)));
          // Of forced colours axe sees the ones the page asked for, not those that are painted.
          const real = options.forcedColors ? found.filter((line) => !line.startsWith('color-contrast')) : found;
          assert.deepEqual([...real, ...tab.log.errors, ...tab.log.said], []);
        });
      } finally {
        await pool.close();
      }
    });
  }
  it('and nothing without scripts, all unfolded', async () => {
    const pool = new Pool(browser);
    await pool.lend(async (tab) => {
      await tab.route('**/*.js', (route) => route.abort());
      await tab.goto(online);
      await tab.evaluate(look.unfold);
      assert.deepEqual(await violations(tab), []);
    });
    await pool.close();
  });
  for (const width of [320, 640]) {
    it(`fits ${width} px with letters twice as large`, () =>
      open(lively, stick, async (tab) => {
        await tab.setViewportSize({ width, height: 640 });
        for (const quiz of ['#quiz_1', '#quiz_2', '#scenario_3']) {
          await tab.locator(`${quiz} label`).nth(1).click();
          await tab.locator(`${quiz} button`).click();
        }
        await tab.evaluate(() => (document.querySelector('.aloud').hidden = false));
        await tab.evaluate(look.unfold);
        await tab.evaluate(look.enlarge, 2);
        const wrong = [...(await tab.evaluate(look.sideways)), ...(await tab.evaluate(look.cut))];
        assert.deepEqual(wrong, []);
      }));
  }
  it('on paper a quiz shows its question and choices, and what it keeps folded stays so', () =>
    open(still, stick, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      assert.equal(await tab.getByText('Kể với người lớn em tin').isVisible(), true);
      const shown = await tab.getByText('Đúng rồi, kể lúc nào cũng được.').evaluate((element) => element.checkVisibility());
      assert.equal(shown, false);
      assert.equal(await tab.getByText('Em nghĩ tới người hay lắng nghe em.').evaluate((element) => element.checkVisibility()), true, 'a hint is there');
    }));
});
