// One way to drive two browsers, for what only a browser with a history can show: Debian's Chromium through
// Playwright, Debian's Firefox through Puppeteer.
//
// A tab opened here writes down each frame in which something of a lesson could be seen.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Runs in every page before anything else: says when a lesson can be seen, and when the reader leaves. */
function watch() {
  const shown = () => {
    const main = document.querySelector('main#_main');
    if (!main || !main.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // A cover over the page hides it as well as no page at all.
    const over = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return over !== null && !over.closest('[role="alert"]');
  };
  const say = (what) => console.log(`%${what} ${Date.now()} ${location.pathname}`);
  let wait = 0;
  const look = () => {
    if (shown() && wait-- <= 0) (say('seen'), (wait = 3));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.addEventListener('leave', () => say('left'));
  addEventListener('pageshow', (event) => event.persisted && say('kept'));
}

/** Starts `name`; `kept` keeps pages for Back alive, as browsers do for their readers. */
export async function launch(name, { kept = true } = {}) {
  const path = name === 'firefox' ? FIREFOX : CHROMIUM;
  if (!existsSync(path)) throw new Error(`there is no browser at ${path}: install Debian's, or name yours in ${name.toUpperCase()}`);
  if (name === 'firefox') {
    const extraPrefsFirefox = { 'browser.sessionhistory.max_total_viewers': kept ? 8 : 0, 'browser.cache.disk.enable': false };
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true, extraPrefsFirefox });
    return {
      tab: async () => new Firefox(await browser.newPage(), browser).begin(),
      tabs: async () => (await browser.pages()).length,
      close: () => browser.close(),
    };
  }
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args, ignoreDefaultArgs: kept ? ['--disable-back-forward-cache'] : [] });
  return {
    tab: async (options) => new Chromium(await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', ...options })).newPage()).begin(),
    tabs: async () => browser.contexts().reduce((sum, context) => sum + context.pages().length, 0),
    close: () => browser.close(),
  };
}

const later = (ms) => new Promise((done) => setTimeout(done, ms));

class Tab {
  constructor(page) {
    this.page = page;
    this.said = [];
    page.on('console', (message) => {
      const [, what, at, where] = /^%(\w+) (\d+) (.*)$/.exec(message.text()) ?? [];
      if (what) this.said.push({ what, at: Number(at), where });
    });
  }

  /** Asked of the page itself: drivers do not hear of every change. */
  url() {
    return this.ask(() => location.href);
  }

  /** What `work` gives inside the page, however often the page changes meanwhile. */
  async ask(work, argument) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.page.evaluate(work, argument);
      } catch (error) {
        if (tries === 20) throw error;
        await later(100);
      }
    }
  }

  /** Follows a link of the page as a finger does, and waits for the next page. */
  async follow(selector) {
    const before = await this.url();
    await this.page.click(selector);
    await this.until(async () => (await this.url()) !== before, `nothing followed ${selector} on ${before}`);
    await this.until(() => this.ask(() => document.readyState === 'complete'), 'the page did not come');
  }

  async until(holds, complaint) {
    const end = Date.now() + 8_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`${complaint} (at ${await this.url()})`);
      await later(25);
    }
  }

  /** Goes back as the browser's own button does; on file:// Firefox's driver would wait for ever. */
  async back() {
    await this.ask(() => setTimeout(() => history.back()));
    await later(450);
  }

  async shift(times = 3) {
    for (let n = 0; n < times; n += 1) await this.page.keyboard.press('Shift');
  }

  /** Where a lesson could be seen after the reader left for the last time. */
  seenSince() {
    const left = this.said.findLast(({ what }) => what === 'left');
    if (!left) return ['nobody left'];
    return this.said.filter(({ what, at }) => what === 'seen' && at > left.at).map(({ where, at }) => `${where} could be seen ${at - left.at} ms after leaving`);
  }
}

class Chromium extends Tab {
  async begin() {
    await this.page.addInitScript(watch);
    return this;
  }
  goto(url) {
    return this.page.goto(url, { waitUntil: 'load' });
  }
  click(selector, { button = 'left', holding } = {}) {
    return this.page.click(selector, { button, modifiers: holding ? [holding] : [] });
  }
  close() {
    return this.page.context().close();
  }
}

class Firefox extends Tab {
  async begin() {
    await this.page.setViewport({ width: 1280, height: 800 });
    await this.page.evaluateOnNewDocument(watch);
    return this;
  }
  goto(url) {
    return this.page.goto(url, { waitUntil: 'load' });
  }
  async click(selector, { button = 'left', holding } = {}) {
    if (holding) await this.page.keyboard.down(holding);
    await this.page.click(selector, { button });
    if (holding) await this.page.keyboard.up(holding);
  }
  close() {
    return this.page.close();
  }
}
