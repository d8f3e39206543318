// Sites in other scripts: what runs from right to left is mirrored, Chăm letters come from the site's own
// font and stand on lines of their height, and words in another language say so.
//
//   node --test-reporter=./reporter.mjs languages.mjs NONLA
//
// NONLA is the program; it builds the little sites of tests/languages/. Debian's fonts-noto-core lends the
// letters. Pictures go into artefacts/languages/.

import { after, describe, it } from 'node:test';
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { launch, NARROW, Pool, WIDE } from './lib/browser.mjs';
import * as look from './lib/look.mjs';

const program = process.argv[2];
if (!program) {
  console.error('which program? node --test-reporter=./reporter.mjs languages.mjs NONLA');
  process.exit(2);
}
const here = path.dirname(fileURLToPath(import.meta.url));
const pictures = path.join(here, 'artefacts/languages');
const NOTO = '/usr/share/fonts/truetype/noto';
const work = mkdtempSync(path.join(tmpdir(), 'nonla-languages-'));
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

/** Builds one of the little sites, with what `dress` does to a copy of it. */
function build(name, dress = () => {}) {
  const project = path.join(mkdtempSync(`${work}/`), name);
  cpSync(path.join(here, '../languages', name), project, { recursive: true });
  dress(project);
  execFileSync(program, ['build', '-q', '-r', project, '-o', `${project}.out`], { stdio: ['ignore', 'ignore', 'pipe'] });
  return `${project}.out`;
}

const arabic = build('arabic');
const cham = build('cham', (project) => {
  const fonts = path.join(project, 'themes/default/fonts');
  mkdirSync(fonts);
  for (const weight of ['Regular', 'Bold']) copyFileSync(`${NOTO}/NotoSansCham-${weight}.ttf`, `${fonts}/Cham-${weight}.ttf`);
  // Not the name the system knows: what shows in it can only come from the site.
  const table = ['', '[[font]]', 'family = "Chữ Chăm"', 'regular = "themes/default/fonts/Cham-Regular.ttf"', 'bold = "themes/default/fonts/Cham-Bold.ttf"', 'languages = ["cjm-Cham"]', ''];
  appendFileSync(path.join(project, 'site.toml'), table.join('\n'));
});

const browser = await launch();
const pool = new Pool(browser);
after(async () => {
  await pool.close();
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

function none(problems) {
  if (problems.length > 0) throw Object.assign(new Error(problems.join('\n')), { problems });
}

/** Opens a page, unfolded, in a window of this size, with a picture of it for people. */
const on = (folder, file, size, ask) =>
  pool.lend(async (tab) => {
    await tab.setViewportSize(size);
    await tab.goto(pathToFileURL(path.join(folder, file)).href);
    await tab.evaluate(look.unfold);
    await tab.evaluate(() => document.fonts.ready);
    const problems = await ask(tab);
    await tab.screenshot({ path: path.join(pictures, `${path.basename(folder)}.${file.replaceAll('/', '.')}.${size.width}.png`), fullPage: true, animations: 'disabled' });
    none(problems);
  });

const LESSON = 'ar/an-toan/khong-di-ke.html';
const BORROWED = 'ar/an-toan/vung-kin.html';

/** What must stand to the right of what, and what must not lie over what; in the page. */
function mirrored() {
  const wrong = [];
  const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const rightOf = (first, second, name) => {
    const [a, b] = [first, second].map((one) => (typeof one === 'string' ? box(one) : one));
    if (!a || !b) wrong.push(`${name}: not on the page`);
    else if (a.left < b.right - 0.5) wrong.push(`${name}: ${a.left.toFixed(0)} px is not right of ${b.right.toFixed(0)} px`);
  };
  if (document.documentElement.dir !== 'rtl') wrong.push('the page does not say that it runs from right to left');
  const crumbs = [...document.querySelectorAll('.crumbs li')].map((crumb) => crumb.getBoundingClientRect());
  rightOf(crumbs[0], crumbs[1], 'the first of the breadcrumbs');
  const quick = [...document.querySelectorAll('.quick a')].map((link) => link.getBoundingClientRect());
  rightOf(quick[0], quick[1], 'the call before the way out');
  rightOf('.brand', '.languages', 'the name of the site');
  const flipped = (selector) => new DOMMatrix(getComputedStyle(document.querySelector(selector), '::before').transform).a;
  if (flipped('.quick .exit') !== -1) wrong.push('the door opens the wrong way');
  const next = document.querySelector('.pager .next span');
  if (next && !getComputedStyle(next, '::after').content.includes('←')) wrong.push('the arrow to the next lesson points back');
  return wrong;
}

describe('Arabic', () => {
  for (const size of [WIDE, NARROW]) {
    it(`a lesson is mirrored at ${size.width} px, and nothing is pushed aside or cut`, () =>
      on(arabic, LESSON, size, async (tab) => {
        const problems = [...(await tab.evaluate(mirrored)), ...(await tab.evaluate(look.cut))];
        const [sideways, ...wide] = await tab.evaluate(look.sideways);
        if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) problems.push(sideways, ...wide);
        // In a page from right to left what is pushed out stands left of the window.
        const left = await tab.evaluate(() =>
          [...document.body.querySelectorAll('*:not(.jump)')]
            .filter((element) => element.checkVisibility() && !element.closest('.table') && element.getBoundingClientRect().left < -0.5)
            .map((element) => `left of the window: <${element.localName} class="${element.className}">`),
        );
        const inside = await tab.evaluate(() => {
          const wrong = [];
          const rects = (selector) => [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
          const range = (element) => {
            const words = document.createRange();
            words.selectNodeContents(element);
            return words.getBoundingClientRect();
          };
          for (const step of document.querySelectorAll('.steps li')) {
            const [item, text] = [step.getBoundingClientRect(), step.firstElementChild.getBoundingClientRect()];
            if (item.right - text.right < 30) wrong.push('a step has its number on the wrong side');
          }
          const [one, other] = rects('.dialogue > p:not(.block-title)');
          if (!(one.right > other.right + 20)) wrong.push('the speakers of a dialogue stand on one side');
          for (const feedback of document.querySelectorAll('.choices details > p')) {
            const style = getComputedStyle(feedback);
            if (parseFloat(style.paddingRight) <= parseFloat(style.paddingLeft)) wrong.push('an explanation is indented on the wrong side');
          }
          // The author asked for sides in the table: they stay.
          const cells = [...document.querySelectorAll('tbody td')].map((cell) => getComputedStyle(cell).textAlign);
          if (cells.slice(0, 3).join() !== 'left,center,right') wrong.push(`the table is aligned ${cells.slice(0, 3)}`);
          const safety = document.querySelector('.note.safety');
          if (parseFloat(getComputedStyle(safety).borderRightWidth) < 5) wrong.push('a note has its edge on the wrong side');
          const toc = document.querySelector('.toc');
          if (innerWidth > 1200 && range(toc).right > range(document.querySelector('.prose')).left) wrong.push('the contents are not left of the text');
          return wrong;
        });
        return [...problems, ...left, ...inside];
      }));
  }

  it('the doors of the home page do not stand on their words', () =>
    on(arabic, 'ar/index.html', WIDE, (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.doors > ul > li')]
          .filter((door) => {
            const [box, title] = [door.getBoundingClientRect(), door.querySelector('strong').getBoundingClientRect()];
            const icon = getComputedStyle(door, '::before');
            return title.right > box.right - parseFloat(icon.right) - parseFloat(icon.width);
          })
          .map((door) => `the picture stands on “${door.textContent.trim().slice(0, 30)}”`),
      ),
    ));

  it('counts and days are those of the language', () =>
    on(arabic, 'ar/an-toan/index.html', NARROW, async (tab) => {
      const text = await tab.evaluate(() => document.body.innerText);
      return ['20 دقيقة', '3 دقائق', '11 دقيقة', '23 نوفمبر 2026'].filter((words) => !text.includes(words)).map((words) => `nowhere: ${words}`);
    }));

  it('words in another language say so', () =>
    on(arabic, LESSON, WIDE, (tab) =>
      tab.evaluate(() => {
        const found = [...document.querySelectorAll('.prose span[lang]')].map((span) => `${span.lang} ${span.dir} ${span.textContent}`);
        const wanted = ['en ltr good touch', 'vi ltr Đụng chạm tốt', 'en ltr quiz'];
        return wanted.filter((one) => !found.includes(one)).map((one) => `not marked: ${one}; there are ${found.join(', ')}`);
      }),
    ));

  it('a borrowed text runs its own way in a page that runs the other', () =>
    on(arabic, BORROWED, WIDE, (tab) =>
      tab.evaluate(() => {
        const prose = document.querySelector('.prose');
        const seen = `${prose.lang} ${prose.dir} ${getComputedStyle(prose).direction} in ${getComputedStyle(document.body).direction}`;
        return seen === 'vi ltr ltr in rtl' ? [] : [seen];
      }),
    ));
});

/** The fonts that really show the words of an element, as the browser tells developers. */
async function shownIn(tab, selector) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont, glyphCount }) => ({ familyName, own: isCustomFont, glyphCount }));
}

const asked = (tab) => tab.log.requests.filter((url) => url.endsWith('.woff2'));

describe('Chăm', () => {
  for (const size of [WIDE, NARROW]) {
    it(`letters come from the site's own font and stand on high lines at ${size.width} px`, () =>
      on(cham, 'cjm-Cham/an-toan/ke.html', size, async (tab) => {
        const problems = await tab.evaluate(look.cut);
        for (const selector of ['h1', '.prose .part p', '.choices label, .choices summary', 'table td']) {
          const fonts = await shownIn(tab, selector);
          // Spaces show nothing, and are left to the device.
          const spaces = await tab.evaluate((selector) => document.querySelector(selector).textContent.split(' ').length - 1, selector);
          const others = fonts.filter(({ own }) => !own).reduce((sum, { glyphCount }) => sum + glyphCount, 0);
          if (!fonts.some(({ own }) => own) || others > spaces) problems.push(`${selector} is shown in ${JSON.stringify(fonts)}`);
        }
        if (asked(tab).length !== 2) problems.push(`${asked(tab).length} font files are loaded, not a regular and a bold one`);
        problems.push(
          ...(await tab.evaluate(() =>
            [...document.querySelectorAll('h1, h2, .prose p, .choices summary, td, .quick a, .toc a')]
              .filter((element) => parseFloat(getComputedStyle(element).lineHeight) < 1.79 * parseFloat(getComputedStyle(element).fontSize))
              .map((element) => `${element.localName}: lines of ${getComputedStyle(element).lineHeight} for letters of ${getComputedStyle(element).fontSize}`),
          )),
        );
        if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) problems.push(...(await tab.evaluate(look.sideways)));
        return problems;
      }));
  }

  it('a Vietnamese page without these letters loads no font', () =>
    on(cham, 'vi/an-toan/di.html', NARROW, async (tab) => asked(tab).map((url) => `loaded: ${url}`)));

  it('a Vietnamese lesson shows the marked words in it', () =>
    on(cham, 'vi/an-toan/ke.html', NARROW, async (tab) => {
      const fonts = await shownIn(tab, '.prose span[lang="cjm-Cham"]');
      return fonts.length === 1 && fonts[0].own ? [] : [JSON.stringify(fonts)];
    }));

  it('the files are small', () => {
    const files = readdirSync(path.join(cham, 'assets')).filter((name) => name.endsWith('.woff2'));
    const bytes = files.map((name) => statSync(path.join(cham, 'assets', name)).size);
    const sum = bytes.reduce((a, b) => a + b, 0);
    none(files.length === 2 && sum < 35 * 1024 ? [] : [`${files.length} files of ${sum} bytes together`]);
  });
});

describe('a font for Vietnamese and Ê Đê', () => {
  it('stacked accents and letters with a breve are shown in it, with the marks where they belong', async () => {
    const folder = build('cham', (project) => {
      const fonts = path.join(project, 'themes/default/fonts');
      mkdirSync(fonts, { recursive: true });
      for (const weight of ['Regular', 'Bold']) copyFileSync(`${NOTO}/NotoSans-${weight}.ttf`, `${fonts}/Noto-${weight}.ttf`);
      const table = ['', '[font]', 'family = "Chữ của trang"', 'regular = "themes/default/fonts/Noto-Regular.ttf"', 'bold = "themes/default/fonts/Noto-Bold.ttf"', 'languages = ["vi"]', ''];
      appendFileSync(path.join(project, 'site.toml'), table.join('\n'));
      writeFileSync(path.join(project, 'content/_index.vi.md'), '---\ntitle: Trang nhỏ\n---\n\nDễ dàng Ế ề ễ ẩ ộ ứ, ê\u0306 ô\u0306 ơ\u0306 ư\u0306 č ñ ƀ.\n');
    });
    await on(folder, 'vi/index.html', NARROW, async (tab) => {
      const fonts = await shownIn(tab, '.prose p');
      const problems = fonts.every(({ own }) => own) && fonts.length === 1 ? [] : [`shown in ${JSON.stringify(fonts)}`];
      // A mark that sits on its letter takes no room of its own.
      const widths = await tab.evaluate(() => {
        const measure = document.createElement('canvas').getContext('2d');
        measure.font = `40px ${getComputedStyle(document.body).fontFamily}`;
        return ['ê', 'ê\u0306', 'ơ', 'ơ\u0306'].map((text) => measure.measureText(text).width);
      });
      if (Math.abs(widths[0] - widths[1]) > 0.5 || Math.abs(widths[2] - widths[3]) > 0.5) problems.push(`a breve pushes: ${widths}`);
      return problems;
    });
  });
});
