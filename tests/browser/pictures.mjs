// Pictures of a built site for people to look at: one page of each kind, narrow to wide, light and
// dark, with large letters, and on paper.
//
//   node pictures.mjs FOLDER [LANGUAGE]
//
// They go into artefacts/, which is made anew each time and belongs to no commit; index.html there shows
// all of them side by side.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { launch, Pool } from './lib/browser.mjs';
import { enlarge } from './lib/look.mjs';
import { LEADS_ON, readSite, samples } from './lib/site.mjs';

const [folder, language] = process.argv.slice(2);
if (!folder) {
  console.error('which built site? node pictures.mjs FOLDER [LANGUAGE]');
  process.exit(2);
}

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];
const PLAIN = { media: 'screen', colorScheme: 'light', contrast: 'no-preference' };
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), 'artefacts');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const site = readSite(path.resolve(folder));
const pages = samples(site).filter(({ kind, lang }) => !LEADS_ON.has(kind) && (!language || lang === language));
const browser = await launch();
const pool = new Pool(browser);
let made = 0;
/** Names of what was made, by page. */
const sheet = new Map();
const nameOf = ({ kind, variety, lang }) => [kind, ...variety.split(' '), lang].filter(Boolean).join('.');

async function photograph(page) {
  await pool.lend(async (tab) => {
    const file = (name) => {
      const whole = `${nameOf(page)}.${name}`;
      sheet.set(page.file, [...(sheet.get(page.file) ?? []), whole]);
      made += 1;
      return path.join(target, whole);
    };
    const shoot = (name) => tab.screenshot({ path: file(`${name}.png`), fullPage: true, animations: 'disabled' });
    await tab.goto(pathToFileURL(path.join(site.folder, page.file)).href);
    // Pictures further down would wait for a reader to come near.
    await tab.evaluate(() => Promise.all([...document.images].map((image) => ((image.loading = 'eager'), image.decode()))));
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: width < 700 ? 640 : 800 });
      for (const colorScheme of SCHEMES) {
        await tab.emulateMedia({ media: 'screen', colorScheme });
        await shoot(`${width}.${colorScheme}`);
      }
    }
    await tab.emulateMedia({ ...PLAIN, contrast: 'more' });
    await shoot('1280.contrast');
    await tab.emulateMedia({ ...PLAIN, media: 'print' });
    await tab.pdf({ path: file('pdf'), format: 'A4', printBackground: false, preferCSSPageSize: true });
    await tab.emulateMedia(PLAIN);
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.evaluate(enlarge, 2);
    await shoot('320.large');
  });
}

const queue = [...pages];
const work = async () => {
  for (let page = queue.shift(); page; page = queue.shift()) await photograph(page);
};
await Promise.all([work(), work(), work()]);
await pool.close();
await browser.close();

/** A page with all pictures: small, each a link to itself. */
const rows = [...sheet].sort().map(([file, names]) => {
  const shown = names.map((name) => `<a href="${name}">${name.endsWith('.png') ? `<img loading="lazy" src="${name}" alt="">` : ''}${name}</a>`);
  return `<h2>${file}</h2>\n<p>${shown.join('\n')}</p>`;
});
const css = 'body{font:14px sans-serif}p{display:flex;gap:1rem;overflow-x:auto;align-items:start}a{flex:none;display:grid;max-width:20rem}img{width:20rem;height:30rem;object-fit:cover;object-position:top;border:1px solid}';
writeFileSync(path.join(target, 'index.html'), `<!doctype html>\n<meta charset="utf-8">\n<title>${made}</title>\n<style>${css}</style>\n${rows.join('\n')}\n`);
console.log(`${made} pictures and prints of ${pages.length} pages in ${path.relative(process.cwd(), target) || '.'}`);
