// The report of `nonla status --report`: accessible in every look and size, on paper too, and alone in its file.
//
//   node --test-reporter=./reporter.mjs report.mjs NONLA PROJECT
//
// NONLA is the program. The project is looked at on a day on which its law waits for somebody, so that there is
// something in every colour. Pictures go into artefacts/report/.

import { after, describe, it } from 'node:test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { violations } from './lib/axe.mjs';
import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';

const [program, project] = process.argv.slice(2);
if (!program || !project) {
  console.error('which program, and which project? node --test-reporter=./reporter.mjs report.mjs NONLA PROJECT');
  process.exit(2);
}
const pictures = path.join(path.dirname(fileURLToPath(import.meta.url)), 'artefacts/report');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const work = mkdtempSync(path.join(tmpdir(), 'nonla-report-'));
const browser = await launch();
after(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

function none(problems) {
  if (problems.length > 0) throw Object.assign(new Error(problems.join('\n')), { problems });
}

for (const tongue of ['vi', 'en']) {
  const file = path.join(work, `${tongue}.html`);
  execFileSync(program, ['status', '-q', '-r', project, '--messages', tongue, '--clock', '2028-07-01', '--report', file]);
  const url = pathToFileURL(file).href;
  describe(`the report in ${tongue}`, () => {
    for (const [name, viewport] of [['narrow', NARROW], ['wide', WIDE]]) {
      for (const colorScheme of ['light', 'dark']) {
        it(`${name}, ${colorScheme}: nothing is wrong, and nothing sticks out`, async () => {
          const pool = new Pool(browser, { viewport, colorScheme });
          await pool.lend(async (page) => {
            await page.goto(url);
            await page.screenshot({ path: path.join(pictures, `${tongue}-${name}-${colorScheme}.png`) });
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            none([...(wide > 0 ? [`it is ${wide} px wider than the screen`] : []), ...(await violations(page))]);
          });
          await pool.close();
        });
      }
    }
    it('each number leads to a list of so many pages', async () => {
      const pool = new Pool(browser);
      await pool.lend(async (page) => {
        await page.goto(url);
        none(
          await page.evaluate(() => {
            const wrong = [];
            const cells = [...document.querySelectorAll('tbody tr:not(.all) td a')];
            if (cells.length === 0) return ['there are no numbers'];
            for (const cell of cells) {
              const items = document.getElementById(cell.hash.slice(1))?.nextElementSibling?.querySelectorAll('li').length;
              if (items !== Number(cell.textContent)) wrong.push(`${cell.hash} says ${cell.textContent} and has ${items}`);
            }
            for (const cell of document.querySelectorAll('tr.all td a')) if (!document.getElementById(cell.hash.slice(1))) wrong.push(`${cell.hash} leads nowhere`);
            return wrong;
          }),
        );
      });
      await pool.close();
    });
    it('it asks for nothing and holds no script', async () => {
      const pool = new Pool(browser);
      await pool.lend(async (page) => {
        await page.goto(url);
        none(page.log.requests.filter((asked) => asked !== url));
      });
      await pool.close();
      none(/<script|https?:\/\//.exec(readFileSync(file, 'utf8').replace('http-equiv', '')) ?? []);
    });
    it('on paper nothing is cut off', async () => {
      const pool = new Pool(browser, { colorScheme: 'dark' });
      await pool.lend(async (page) => {
        await page.goto(url);
        await page.emulateMedia({ media: 'print' });
        // The width of A4 without margins of 15 mm.
        await page.setViewportSize({ width: 680, height: 960 });
        const found = await page.evaluate(() => {
          const out = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['it is wider than the paper'] : [];
          const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
          return r + g + b < 700 ? [...out, 'the paper is dark'] : out;
        });
        await page.pdf({ path: path.join(pictures, `${tongue}.pdf`), preferCSSPageSize: true });
        none(found);
      });
      await pool.close();
    });
  });
}
