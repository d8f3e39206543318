// What a search costs a reader: bytes on the wire and time on a slow phone. A measurement, not a test.
//
//   node figures.mjs FOLDER vi=queries.tsv en=queries.tsv
//
// FOLDER is a built site. Chromium is slowed to a quarter (CPU throttling of its developer tools), asked by typing
// whole questions into the field of the search page, over http (packed by gzip) and from the folder itself. A first
// question is one in a browser that knows nothing yet: engine, index and cards are loaded. Later ones follow it in
// the same page; they load what they need that no earlier one did. The time ends when what was found is shown.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { launch, WIDE } from '../browser/lib/browser.mjs';
import { serve } from '../browser/lib/server.mjs';
import { readSet } from './lib/sets.mjs';

const SLOWER = 4;
/** So many questions of a set are asked as first ones, spread over it. */
const FIRST = 12;

const [folder, ...sets] = process.argv.slice(2);
if (sets.length === 0) {
  console.error('node figures.mjs FOLDER vi=queries.tsv en=queries.tsv');
  process.exit(2);
}

const at = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const kilo = (bytes) => (bytes / 1000).toFixed(1);
const ms = (values) => `p50 ${at(values, 0.5).toFixed(1)}, p95 ${at(values, 0.95).toFixed(1)}, most ${Math.max(...values).toFixed(1)} ms`;

/** Bytes of the index of a language. */
function index(language) {
  const names = readdirSync(path.join(folder, 'search')).filter((name) => name.startsWith(`${language}.`) || name.startsWith(`${language}-`));
  const files = names.map((name) => readFileSync(path.join(folder, 'search', name)));
  return { files: files.length, raw: files.reduce((sum, file) => sum + file.length, 0), packed: files.reduce((sum, file) => sum + gzipSync(file, { level: 6 }).length, 0) };
}

/** A search page in a browser that knows nothing yet. */
async function page(browser, url, work) {
  const context = await browser.newContext({ viewport: WIDE, locale: 'vi-VN' });
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    await tab.waitForLoadState('networkidle');
    const tools = await context.newCDPSession(tab);
    await tools.send('Network.enable');
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    return await work(tab, () => bytes);
  } finally {
    await context.close();
  }
}

/** Types each question; how many milliseconds until what was found is shown. */
const typed = (tab, queries) => tab.evaluate(async (queries) => {
  const [page, field, title] = [document.querySelector('.finder'), document.querySelector('#_q'), document.querySelector('[data-part=title]')];
  const times = [];
  field.focus();
  for (const query of queries) {
    await new Promise((later) => setTimeout(later, 20));
    const begun = performance.now();
    const shown = new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (title.textContent === page.dataset.wait) return;
        watch.disconnect();
        done();
      });
      watch.observe(title, { childList: true });
    });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await shown;
    times.push(performance.now() - begun);
  }
  return times;
}, queries);

const server = await serve(path.resolve(folder), '/truong/', { compress: true });
const browser = await launch();
try {
  for (const set of sets) {
    const [language, file] = set.split('=');
    // The field is quiet about what has no letters.
    const queries = readSet(file).map(({ query }) => query).filter((query) => /[\p{L}\p{N}]/u.test(query));
    const spread = queries.filter((_, row) => row % Math.ceil(queries.length / FIRST) === 0);
    const search = readdirSync(path.join(folder, language)).find((name) => name.endsWith('.html') && statSync(path.join(folder, language, name)).isFile() && /<body class="search\b/.test(readFileSync(path.join(folder, language, name), 'utf8')));
    const { files, raw, packed } = index(language);
    console.log(`${language}: index of ${files} files, ${kilo(raw)} KB, ${kilo(packed)} KB gzipped`);
    for (const [where, root] of [['http', server.url], ['file', `${pathToFileURL(path.resolve(folder))}/`]]) {
      const first = [];
      const wire = [];
      for (const query of spread) {
        await page(browser, `${root}${language}/${search}`, async (tab, bytes) => {
          first.push(...(await typed(tab, [query])));
          wire.push(bytes());
        });
      }
      const later = await page(browser, `${root}${language}/${search}`, async (tab) => (await typed(tab, queries)).slice(1));
      const loaded = where === 'http' ? `; ${kilo(mean(wire))} KB on the wire, most ${kilo(Math.max(...wire))}` : '';
      console.log(`  ${where}: first ${ms(first)}${loaded}\n        later ${ms(later)}`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
