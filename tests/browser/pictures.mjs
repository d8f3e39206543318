// Pictures of a built site for people to look at: one page of each kind, narrow to wide, light and
// dark, with large letters, and on paper.
//
//   node pictures.mjs FOLDER [LANGUAGE]
//
// They go into artefacts/, which is made anew each time and belongs to no commit.

import { mkdirSync, rmSync } from 'node:fs';
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
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), 'artefacts');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const site = readSite(path.resolve(folder));
const pages = samples(site).filter(({ kind, lang }) => !LEADS_ON.has(kind) && (!language || lang === language));
const browser = await launch();
const pool = new Pool(browser);
let made = 0;

async function photograph(page) {
  await pool.lend(async (tab) => {
    const shoot = async (name) => {
      await tab.screenshot({ path: path.join(target, `${page.kind}.${page.lang}.${name}.png`), fullPage: true, animations: 'disabled' });
      made += 1;
    };
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
    await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
    await tab.pdf({ path: path.join(target, `${page.kind}.${page.lang}.pdf`), format: 'A4', printBackground: false });
    made += 1;
    await tab.emulateMedia({ media: 'screen' });
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
console.log(`${made} pictures and prints of ${pages.length} pages in ${path.relative(process.cwd(), target) || '.'}`);
