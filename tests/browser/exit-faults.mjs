// Tests of the tests of leaving: each fault is put into the scripts of a good site, and must be found.
//
//   node exit-faults.mjs FOLDER

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyForReaders, readSite } from './lib/site.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('which built site? node exit-faults.mjs FOLDER');
  process.exit(2);
}

/** What is changed in which script, and the tests that must then fail. */
const faults = [
  ['no guard when a page is read again', 'first', "mark() === 'left') {", "mark() === 'never') {", 'from a stick after 3 pages, by key'],
  ['no guard of what was kept for Back', 'first', "if (!framed && mark() === 'left') return go();", '', 'from a server after 3 pages, by key'],
  ['a kept page is not hidden', 'first', /addEventListener\('pagehide'[^;]*;\s*\}\);/, '', 'from a server after 3 pages, by pointer'],
  ['an ordinary link in place of leaving', 'first', 'event.preventDefault();', 'return;', 'from a stick after 1 page, by pointer'],
  ['the mark is never taken away', 'first', "mark('here')", 'go()', 'from a stick opened anew'],
  ['the lesson stays in view behind the cover', 'first', "hide(document.body, 'none');", '', 'from a server in sandbox.html'],
  ['Control is not looked at', 'exit', "['Control', 'Alt', 'Meta', 'AltGraph']", '[]', 'from a stick Control held'],
  ['letters between are not looked at', 'exit', "event.key !== 'Shift' ||", '', 'from a stick a letter between'],
  ['sound goes on', 'exit', 'media.pause();', '', 'from a server in sandbox.html'],
];

const here = path.dirname(fileURLToPath(import.meta.url));
let missed = 0;
for (const [name, script, from, to, test] of faults) {
  const copy = copyForReaders(path.resolve(folder), 'site');
  const file = [...readSite(copy).files].find((one) => new RegExp(`^assets/${script}\\..*js$`).test(one));
  const before = readFileSync(path.join(copy, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}: this fault cannot be put in`);
  writeFileSync(path.join(copy, file), after);
  const report = await new Promise((done) => {
    const options = ['--test-reporter=./reporter.mjs', `--test-name-pattern=${test.replace(/^from a \w+ /, '')}`, 'exit.mjs', copy];
    execFile(process.execPath, options, { cwd: here, maxBuffer: 1 << 26 }, (_, out, said) => done(out + said));
  });
  const [where, what] = /^(from a \w+) (.*)/.exec(test).slice(1);
  if (report.includes(`${where} › ${what}`) && /^FAILED /m.test(report)) continue;
  console.log(`not found: ${name} (${test})`);
  if (process.env.SHOW) console.log(report);
  missed += 1;
}
console.log(`${faults.length - missed} of ${faults.length} faults found`);
process.exit(missed > 0 ? 1 : 0);
