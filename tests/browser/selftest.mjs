// Tests of the tests: faults are put into a good site, and the judges must find each of them.
//
//   node selftest.mjs FOLDER [JUDGE...]
//
// FOLDER is what `nonla init` and `nonla build` make. Each judge (`suite`, `keyboard`, …) gets a copy of its own.

import { execFile } from 'node:child_process';
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyForReaders, readSite } from './lib/site.mjs';

const [folder, ...chosen] = process.argv.slice(2);
if (!folder) {
  console.error('which built site? node selftest.mjs FOLDER [JUDGE...]');
  process.exit(2);
}
const site = readSite(path.resolve(folder));
const page = (kind, lang) => site.pages.find((one) => one.kind === kind && one.lang === lang).file;
const [lesson, other, section, home, exit] = [page('lesson', 'vi'), page('lesson', 'en'), page('section', 'vi'), page('home', 'vi'), page('exit', 'vi')];
const [ages, englishHome, englishSection, englishExit, index] = [page('taxonomy', 'vi'), page('home', 'en'), page('section', 'en'), page('exit', 'en'), page('a_to_z', 'vi')];
const [englishAges, englishIndex] = [page('taxonomy', 'en'), page('a_to_z', 'en')];
const sheet = [...site.files].find((file) => /^assets\/style.*css$/.test(file));
const drawing = [...site.files].find((file) => /^files\/.*svg$/.test(file));

/** Where faults are being put; each judge has its own. */
let copy;

function edit(file, from, to) {
  const before = readFileSync(path.join(copy, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}: this fault cannot be put in`);
  writeFileSync(path.join(copy, file), after);
}
/** The page's own rules would keep some faults from doing harm. */
const unguard = (file) => edit(file, /<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const add = (file, html) => edit(file, '</main>', `${html}</main>`);
const style = (file, css) => edit(file, '</head>', `<style>${css}</style></head>`);
/** A rule, or a script, on a page that does not refuse it. */
const wear = (file, css) => (unguard(file), style(file, css));
const run = (file, script) => (unguard(file), add(file, `<script>${script}</script>`));
const css = (text) => appendFileSync(path.join(copy, sheet), `\n${text}\n`);

/** By judge: what is put in, where the judge must say so, and what it must say. */
const FAULTS = {
  suite: [
    ['a link to nothing', () => add(lesson, '<a href="khong-co.html">x</a>'), lesson, 'there is no file vi/'],
    ['a link to no place', () => add(lesson, '<a href="#khong-co">x</a>'), lesson, 'nothing with the id “khong-co”'],
    ['a link to a folder', () => add(lesson, '<a href="../">x</a>'), lesson, 'it leads to a folder'],
    ['a link to the root of the server', () => add(lesson, '<a href="/vi/index.html">x</a>'), lesson, 'begins at the root'],
    ['a link out of the folder', () => add(lesson, '<a href="../../../x.html">x</a>'), lesson, 'leads out of the folder'],
    ['an empty link', () => add(lesson, '<a href="">x</a>'), lesson, 'it is empty'],
    ['a message in place of a call', () => add(lesson, '<a href="sms:111">x</a>'), lesson, 'does not work everywhere'],
    ['another window', () => add(lesson, '<a href="index.html" target="_blank">x</a>'), lesson, 'opens another window'],
    ['a source set to nothing', () => add(lesson, '<img alt="x" srcset="khong-co.png 2x">'), lesson, 'khong-co.png'],
    ['a label of nothing', () => add(lesson, '<p aria-labelledby="khong-co">x</p>'), lesson, 'there is nothing with that id'],
    ['a name twice', () => add(lesson, '<p id="_main">x</p>'), lesson, 'the id “_main” is there twice'],
    ['a picture without words', () => add(lesson, '<img src="../../assets/khong-co.png">'), lesson, 'image-alt'],
    ['a file that does not come', () => {}, lesson, 'did not get'],
    ['a script that is forbidden', () => add(other, '<script>1</script>'), other, 'Content Security Policy'],
    ['another host', () => (unguard(section), add(section, '<img alt="" src="https://example.com/x.png">')), section, 'asked for something outside the site: https://example.com/x.png'],
    ['a picture of another host', () => {}, section, 'it is not in the folder'],
    ['a script that fails', () => (unguard(home), add(home, '<script>throw new Error("hỏng")</script>')), home, 'a script failed'],
    ['a page too wide', () => style(home, 'main{width:2000px}'), home, '2000'],
    ['no numbers on paper', () => style(home, '@media print{.helplines,.top,main{display:none}}'), home, '111 would not be printed'],
    ['text of 5:1', () => style(index, 'main a{color:#6b6b6b !important}'), index, 'color-contrast-enhanced'],
    ['a text cut off', () => style(home, 'main p{max-height:20px;overflow:hidden}'), home, 'cut off'],
    ['no number to call', () => edit(ages, /href="tel:111"/g, 'href="tel:112"'), ages, 'no link to tel:111'],
    ['no way out', () => edit(ages, '<a class="exit"', '<a class="ra"'), ages, '0 links of class “exit”'],
    ['no link to the content', () => edit(ages, /<a class="jump"[^>]*>[^<]*<\/a>/g, ''), ages, 'the first stop is'],
    ['a way out that scrolls away', () => (unguard(index), style(index, '*{position:static !important}')), index, 'of the page it is out of view'],
    ['a language switch to elsewhere', () => edit(englishSection, /(hreflang="vi" href=")[^"]*/, '$1../../vi/index.html'), other.replace(/[^/]*$/, ''), 'leads back'],
    ['the name of the site on the neutral page', () => edit(exit, '</h1>', ' Nón Lá</h1>'), lesson, 'it contains “Nón Lá”'],
    ['a way back from the neutral page', () => edit(englishExit, '</main>', '<a href="index.html">x</a></main>'), other, 'it links to index.html'],
    ['a first page that stays', () => edit('index.html', /<meta http-equiv="refresh"[^>]*>/, ''), 'ways through the site', 'no index.html with a meta refresh'],
    ['a page nobody reaches', () => copyFileSync(path.join(copy, englishHome), path.join(copy, 'en', 'lost.html')), 'links', 'no link leads to en/lost.html'],
    ['a file without a byte', () => writeFileSync(path.join(copy, 'empty.txt'), ''), 'the folder', 'empty.txt'],
    ['a file twice', () => copyFileSync(path.join(copy, '404.html'), path.join(copy, '404b.html')), 'the folder', '404.html = 404b.html'],
    ['a style sheet that refers to nothing', () => css('@font-face{font-family:x;src:url(khong-co.woff2)}'), home, 'refers to “khong-co.woff2”'],
  ],
  conditions: [
    ['pale in the dark', () => wear(home, '@media (prefers-color-scheme:dark){main p{color:#222 !important}}'), `in the dark › ${home}`, 'color-contrast'],
    ['pale in strong contrast', () => style(home, '@media (prefers-contrast:more){main p{color:#888 !important}}'), `with strong contrast › ${home}`, 'color-contrast'],
    ['pale in strong contrast by choice', () => style(home, '[data-look="contrast"] main p{color:#888 !important}'), `chosen on the page › ${home}`, 'color-contrast'],
    ['colours that are forced on the reader', () => style(home, '@media (forced-colors:active){main p{forced-color-adjust:none;color:#888 !important}}'), `the colours of the reader › ${home}`, ':1'],
    ['pale on a small screen', () => style(home, '@media (max-width:320px){main p{color:#888 !important}}'), `at 320 px › ${home}`, 'color-contrast'],
    ['too wide with large letters', () => style(home, '[data-size="3"] main p{width:900px}'), `largest letters of the page › ${home}`, 'px in a window of 320'],
    ['a bar as high as the screen', () => style(home, '@media (max-height:256px){.quick{height:200px}}'), `at 400 % › ${home}`, 'bars that stay take'],
    ['a line with no room to grow', () => wear(lesson, 'main p{height:1.7em;overflow:hidden}'), `at 320 px › ${lesson}`, '<p class="">'],
    ['text beside its box', () => wear(section, 'main p{background:#eee;height:4px}'), `at 1280 px › ${section}`, 'stands outside of its <p'],
    ['lines on one another', () => wear(other, 'main p, main ul{margin-block:-1.2em !important}'), `at 1280 px › ${other}`, 'lie on one another'],
  ],
  second: [['a field without a name', () => add(lesson, '<input>'), lesson, 'input_label_exists FAIL']],
  html: [
    ['an element in the wrong place', () => add(lesson, '<ul><p>x</p></ul>'), 'the pages', 'not allowed as child'],
    ['a colour that is none', () => css('a{color:rde}'), 'the style sheets', 'rde'],
    ['a drawing with a word of its own', () => edit(drawing, '</svg>', '<khong-co/></svg>'), 'the drawings', 'khong-co'],
  ],
  css: [
    ['a property that is none', () => css('a{colr:red}'), sheet, 'Unknown property `colr`'],
    ['a value that is none', () => css('a{display:blok}'), sheet, 'display: blok'],
    ['a property of ours that nobody sets', () => css('a{color:var(--khong-co)}'), sheet, 'nobody sets --khong-co'],
    ['a function that is too new', () => css('a{color:color-mix(in srgb,red,blue)}'), sheet, 'color-mix()'],
    ['a state that is too new', () => css('a:popover-open{color:red}'), sheet, ':popover-open'],
    ['a value that is too new', () => css('a{grid-template-columns:subgrid}'), sheet, 'subgrid'],
    ['a rule that is too new', () => css('@starting-style{a{color:red}}'), sheet, '@starting-style'],
    ['rules in rules', () => css('a{& b{color:red}}'), sheet, 'nesting'],
  ],
  keyboard: [
    ['no ring', () => wear(home, '*{outline:none !important}'), home, 'the focus is a ring of 0 px'],
    ['a pale ring', () => wear(section, '*{outline-color:#f5f5ee !important}'), section, 'the ring is'],
    ['a target too small', () => add(lesson, '<p><a href="#_main">x</a></p>'), lesson, 'less than 44 × 44'],
    ['an order of its own', () => add(index, '<a tabindex="5" href="#_main">x</a>'), index, 'comes after what follows it'],
    ['a trap', () => run(other, 'document.querySelector("main summary").onkeydown = (event) => event.key === "Tab" && event.preventDefault()'), other, 'there is no way on from'],
    ['a key that is eaten', () => run(englishSection, 'onkeydown = (event) => { if (event.key === "Enter") event.preventDefault(); }'), englishSection, 'Enter does nothing'],
    ['a bar over what has the focus', () => (wear(englishHome, '#thanh{position:fixed;inset:0 0 60%;z-index:99;background:#fff}'), add(englishHome, '<div id="thanh"></div>')), englishHome, 'is covered by <div'],
    ['a stop that no key leads to', () => run(ages, 'document.querySelector("main a").onfocus = (event) => event.target.blur()'), ages, 'no key leads to'],
    ['a stop that says nothing', () => add(index, '<div tabindex="0"></div>'), index, 'neither a role nor a name'],
    ['a wish to leave that was none', () => run(englishAges, 'let n = 0; onkeydown = (event) => { if (event.key === "Shift" && (n += 1) > 2) location.assign("../index.html"); }'), englishAges, 'Shift+Tab leaves the page'],
    ['no way out by keyboard', () => edit(englishIndex, /<a class="(jump|exit)"[^>]*rel="nofollow[^>]*>/g, '<a href="#x">'), englishIndex, 'not the way out'],
  ],
  tree: [
    ['a button without a name', () => add(home, '<button></button>'), home, 'no name: button'],
    ['a heading of another level', () => edit(section, /<h2([\s>])/, '<h4$1'), section, 'is not what was expected'],
    ['a page that is gone', () => rmSync(path.join(copy, englishSection)), 'nothing is expected', 'stands for no page'],
  ],
  privacy: [
    ['a policy that lets everything run', () => edit(lesson, "style-src 'self'", "style-src 'self' 'unsafe-inline'"), lesson, "style-src allows 'unsafe-inline'"],
    ['no policy', () => unguard(other), other, '0 policies'],
    ['a policy that begins with all', () => edit(section, "default-src 'none'", "default-src 'self'"), section, 'default-src is'],
    ['a page that tells where one came from', () => edit(home, '<meta name="referrer" content="no-referrer">', ''), home, 'does not say no-referrer'],
    ['a script against the policy', () => add(exit, '<script>1</script>'), `from a stick › ${exit}`, 'the console says'],
    ['something stored by reading', () => run(index, 'localStorage.setItem("bai", "1")'), `from a server › ${index}`, 'after reading it there is localStorage bai=1'],
    ['something stored by using', () => (unguard(englishHome), add(englishHome, '<button onclick="sessionStorage.setItem(\'doc\', \'bai\')">x</button>')), `from a server › ${englishHome}`, 'after using it there is sessionStorage doc=bai'],
    ['a cookie', () => run(englishIndex, 'document.cookie = "a=b"'), `from a server › ${englishIndex}`, 'cookie a=b'],
    ['a data base', () => run(ages, 'indexedDB.open("d")'), `from a server › ${ages}`, 'indexedDB d'],
  ],
  lighthouse: [
    ['a page without a summary', () => edit(home, /<meta name="description"[^>]*>/, ''), home, 'seo: '],
    ['a picture without words', () => add(section, '<img src="../../assets/khong-co.png">'), section, 'accessibility: '],
    ['a page that makes one wait', () => run(lesson, 'for (const until = Date.now() + 2000; Date.now() < until; );'), lesson, 'performance: '],
  ],
};

const here = path.dirname(fileURLToPath(import.meta.url));

/** Puts all faults of one judge into a copy, and gives those that it does not find. */
async function trial(judge, faults) {
  copy = copyForReaders(path.resolve(folder), 'site');
  for (const [, put] of faults) put();
  const options = ['--test-reporter=./reporter.mjs', `${judge}.mjs`, copy];
  const report = await new Promise((done) => {
    execFile(process.execPath, options, { cwd: here, maxBuffer: 1 << 28 }, (_, out, said) => done(out + said));
  });
  // The report is a list of failed tests, each with what it found below it.
  const failures = report.split(/^(?=FAILED )/m);
  const missed = faults.filter(([, , where, says]) => !failures.some((failure) => failure.includes(where) && failure.includes(says)));
  for (const [name, , where, says] of missed) console.log(`${judge} does not find: ${name} (no “${says}” for ${where})`);
  if (missed.length > 0 && process.env.SHOW) console.log(report);
  console.log(`${judge}: ${faults.length - missed.length} of ${faults.length} faults found`);
  return missed.length;
}

let missed = 0;
for (const [judge, faults] of Object.entries(FAULTS)) {
  if (chosen.length === 0 || chosen.includes(judge)) missed += await trial(judge, faults);
}
process.exit(missed > 0 ? 1 : 0);
