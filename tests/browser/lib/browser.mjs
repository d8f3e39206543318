// The browser: Debian's Chromium, kept from the network, and pages that write down what they do.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Only this computer exists for the browser: every other name leads nowhere. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the browser. */
export function launch() {
  if (!existsSync(CHROMIUM)) throw new Error(`there is no browser at ${CHROMIUM}: install Debian's chromium, or name yours in CHROMIUM`);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: FLAGS,
  });
}

export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 640 };

/** Tabs for one kind of reader. */
export class Pool {
  #context;

  constructor(browser, options = {}) {
    this.#context = browser.newContext({ viewport: WIDE, locale: 'vi-VN', serviceWorkers: 'block', ...options });
  }

  /** Lends a new tab to `work`: in a used one, the icon of the last page may still be on its way. */
  async lend(work) {
    const tab = watch(await (await this.#context).newPage());
    try {
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  async close() {
    await (await this.#context).close();
  }
}

/** `page.log` holds what the page did. */
function watch(page) {
  page.log = new Log();
  const came = (request) => page.log.open.delete(request);
  page.on('request', (request) => {
    page.log.requests.push(request.url());
    page.log.open.add(request);
  });
  page.on('requestfinished', came);
  page.on('requestfailed', (request) => {
    came(request);
    page.log.failed.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) page.log.failed.push(`${response.url()}: ${response.status()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) page.log.said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.log.errors.push(String(error)));
  page.on('popup', (popup) => page.log.errors.push(`a window was opened: ${popup.url()}`));
  page.on('dialog', (dialog) => (page.log.errors.push(`a dialog was opened: ${dialog.message()}`), dialog.dismiss()));
  page.on('download', (download) => page.log.errors.push(`a download was started: ${download.url()}`));
  return page;
}

class Log {
  constructor() {
    this.clear();
  }

  clear() {
    this.requests = [];
    this.failed = [];
    this.said = [];
    this.errors = [];
    this.open = new Set();
  }

  /** Waits until all that was asked for came, or did not: icons come after a page is complete. */
  async settled() {
    const until = Date.now() + 5_000;
    while (this.open.size > 0 && Date.now() < until) await new Promise((later) => setTimeout(later, 10));
    for (const request of this.open) this.failed.push(`${request.url()}: nothing came for five seconds`);
  }

  copy() {
    const { requests, failed, said, errors } = this;
    return { requests: [...requests], failed: [...failed], said: [...said], errors: [...errors] };
  }
}
