// Tests of the tests: faults are put into a good site, and the suite must find each of them.
//
//   node selftest.mjs FOLDER
//
// FOLDER is what `nonla init` and `nonla build` make.

import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyForReaders, readSite } from './lib/site.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('which built site? node selftest.mjs FOLDER');
  process.exit(2);
}
const copy = copyForReaders(path.resolve(folder), 'site');
const site = readSite(copy);
const page = (kind, lang) => site.pages.find((one) => one.kind === kind && one.lang === lang).file;
const [lesson, other, section, home, exit] = [page('lesson', 'vi'), page('lesson', 'en'), page('section', 'vi'), page('home', 'vi'), page('exit', 'vi')];
const [ages, englishHome, englishSection, englishExit, index] = [page('taxonomy', 'vi'), page('home', 'en'), page('section', 'en'), page('exit', 'en'), page('a_to_z', 'vi')];

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

/** What is put in, where the suite must say so, and what it must say. */
const faults = [
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
  ['no contrast in the dark', () => style(home, '@media (prefers-color-scheme:dark){main p{color:#222 !important}}'), home, 'color-contrast'],
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
];

for (const [, put] of faults) put();
for (const file of site.files) {
  if (!/^assets\/style.*css$/.test(file)) continue;
  faults.push(['a style sheet that refers to nothing', () => {}, home, 'refers to “khong-co.woff2”']);
  writeFileSync(path.join(copy, file), `${readFileSync(path.join(copy, file), 'utf8')}\n@font-face{font-family:x;src:url(khong-co.woff2)}`);
}

const here = path.dirname(fileURLToPath(import.meta.url));
const report = await new Promise((done) => {
  const options = ['--test-reporter=./reporter.mjs', 'suite.mjs', copy];
  execFile(process.execPath, options, { cwd: here, maxBuffer: 1 << 28 }, (_, out, said) => done(out + said));
});

// The report is a list of failed tests, each with what it found below it.
const failures = report.split(/^(?=FAILED )/m);
const missed = faults.filter(([, , where, says]) => !failures.some((failure) => failure.includes(where) && failure.includes(says)));
for (const [name, , where, says] of missed) console.log(`not found: ${name} (no “${says}” for ${where})`);
if (missed.length > 0 && process.env.SHOW) console.log(report);
console.log(`${faults.length - missed.length} of ${faults.length} faults found`);
process.exit(missed.length > 0 ? 1 : 0);
