// Lighthouse on a phone of little power and a slow network: 100 of 100 in each category, on one page of
// each kind that children, families and teachers open first.
//
//   node --test-reporter=./reporter.mjs lighthouse.mjs FOLDER
//
// FOLDER is a site built with a `base_url`: without one it tells robots nothing.

import { after, describe, it } from 'node:test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { CHROMIUM, FLAGS } from './lib/browser.mjs';
import { folderArgument, none } from './lib/judge.mjs';
import { serve } from './lib/server.mjs';
import { readSite, samples } from './lib/site.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What cannot be asked here: what is the business of who hosts the site, and what our own rules forbid. */
const NOT_HERE = {
  'is-on-https': 'this computer speaks plain HTTP to itself',
  'redirects-http': 'the same',
  'uses-http2': 'the same',
  'uses-long-cache-ttl': 'how long browsers keep files is for the host to say',
  'robots-txt': 'it is asked for from within the page, whose policy lets it ask for nothing; it is looked at below',
};
/** Kinds of page to measure, one each. */
const MEASURED = new Set(['home', 'section', 'lesson', 'slides']);

const site = readSite(folderArgument('node --test-reporter=./reporter.mjs lighthouse.mjs FOLDER'));
const language = site.pages.find(({ kind }) => kind === 'root').lang;
const pages = samples(site).filter(({ kind, lang }) => MEASURED.has(kind) && lang === language);
const server = await serve(site.folder, '/', { compress: true });
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ['--headless=new', ...FLAGS], ignoreDefaultFlags: false, logLevel: 'silent' });
after(async () => {
  chrome.kill();
  await server.stop();
});

// One after the other: what runs beside it makes a page look slow.
describe('Lighthouse gives 100', { concurrency: 1 }, () => {
  for (const kind of MEASURED) if (kind !== 'slides') it(`there is a page to measure: ${kind}`, () => none(pages.some((page) => page.kind === kind) ? [] : ['there is none']));
  it('robots.txt lets everyone in', async () => {
    const answer = await fetch(`${server.url}robots.txt`);
    const lines = (await answer.text()).split('\n').filter((line) => line.trim() !== '');
    none(lines.filter((line) => !/^(User-agent: \*|Allow: \/|Sitemap: https?:\/\/\S+\.xml)$/.test(line)).concat(answer.ok ? [] : [`status ${answer.status}`]));
  });
  for (const page of pages) {
    it(page.file, async () => {
      const first = await measure(page);
      // A busy computer makes a page slow now and then: then the middle of three counts.
      const times = [first.scores.performance];
      while (times[0] < 1 && times.length < 3) times.push((await measure(page)).scores.performance);
      const performance = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
      const scores = { ...first.scores, performance };
      const low = CATEGORIES.filter((name) => !(scores[name] >= 1)).map((name) => `${name}: ${Math.round(scores[name] * 100)}${name === 'performance' ? ` (of ${times})` : ''}`);
      none(low.length > 0 ? [...low, ...first.lost] : []);
    });
  }
});

/** The scores of a page, and what cost it points. */
async function measure(page) {
  const options = { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES, skipAudits: Object.keys(NOT_HERE), formFactor: 'mobile' };
  const url = server.url + page.file.split('/').map(encodeURIComponent).join('/');
  const { lhr } = await lighthouse(url, options);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const counted = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
  const lost = Object.values(lhr.audits).filter(({ id, score }) => counted.has(id) && score !== null && score < 1);
  return {
    scores: Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score])),
    lost: lost.map(({ id, score, displayValue, details }) => `${id}: ${score} ${displayValue ?? ''} ${JSON.stringify(details?.items ?? '').slice(0, 300)}`),
  };
}
