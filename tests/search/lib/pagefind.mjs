// The same documents in Pagefind: its index is made of pages, and its own script asks it in a real browser.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { escapeHtml, serve } from './serve.mjs';

export const name = 'Pagefind';
export const variable = 'PAGEFIND';
export const install = 'npm install --prefix FOLDER pagefind, then PAGEFIND=FOLDER/node_modules/.bin/pagefind';

export async function open(program, documents, language, folder, browser) {
  mkdirSync(folder, { recursive: true });
  const page = (title, blocks) => `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main>${blocks.join('\n')}</main></body></html>\n`;
  documents.forEach(({ title, blocks }, index) => {
    const body = blocks.map(({ level, text }) => (level ? `<h${level}>${escapeHtml(text)}</h${level}>` : `<p>${escapeHtml(text)}</p>`));
    writeFileSync(path.join(folder, `${index}.html`), page(title, [`<h1>${escapeHtml(title)}</h1>`, ...body]));
  });
  execFileSync(program, ['--site', folder, '--root-selector', 'main'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // Asked from a page that is not in the index.
  writeFileSync(path.join(folder, 'ask.html'), page('?', []));

  const server = await serve(folder);
  const tab = await browser.newPage();
  await tab.goto(`${server.address}/ask.html`);
  await tab.evaluate(async () => {
    window.pagefind = await import('/pagefind/pagefind.js');
    await window.pagefind.init();
  });
  return {
    index: path.join(folder, 'pagefind'),
    async search(query) {
      const found = await tab.evaluate(async (query) => {
        const { results } = await window.pagefind.search(query);
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
      }, query);
      return found.map((url) => documents[Number(/(\d+)\.html/.exec(url)[1])].address);
    },
    async close() {
      await tab.close();
      server.close();
    },
  };
}
