// The style sheets of a built site: understood word for word, and by the oldest browser that counts.
//
//   node --test-reporter=./reporter.mjs css.mjs FOLDER

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

import { misunderstood, ownProperties, read, tooNew } from './lib/css.mjs';
import { folderArgument, none, unexcused } from './lib/judge.mjs';
import { readSite } from './lib/site.mjs';

/** What the oldest browser may pass over: the page is as good to read without it. */
const EXCUSES = [
  [/^text-wrap(: (pretty|balance))? /, 'lines break a little better where it is known'],
  [/^:-webkit-details-marker /, 'takes the arrow away in an old Safari; a rule of its own'],
  [/^print-color-adjust(: exact)? /, 'stands beside its older name, -webkit-print-color-adjust'],
  [/^:details-content /, 'folded text comes on paper where it is known; a rule of its own'],
];

const site = readSite(folderArgument('node --test-reporter=./reporter.mjs css.mjs FOLDER'));
const sheets = [...site.files].filter((file) => file.endsWith('.css')).map((file) => [file, readFileSync(path.join(site.folder, file), 'utf8')]);
// One page carries its sheet along.
for (const { file } of site.pages) {
  for (const [, text] of readFileSync(path.join(site.folder, file), 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) sheets.push([file, text]);
}

// Sheets of slides and paper come after the sheet of all pages, whose properties they use; what a page
// carries along, or the neutral page has, stands alone.
const together = ownProperties(sheets.filter(([file]) => file.startsWith('assets/')).map(([, text]) => read(text, [])));
const known = (file, tree) => (file.endsWith('.html') ? ownProperties([tree]) : together);

describe('style sheets', () => {
  it('are there', () => none(sheets.some(([file]) => file.startsWith('assets/style.')) ? [] : ['there is no assets/style.….css']));
  for (const [file, text] of sheets) {
    it(`${file} can be understood`, () => {
      const problems = [];
      const tree = read(text, problems);
      none([...misunderstood(tree, known(file, tree)), ...problems]);
    });
    it(`${file} uses nothing that the oldest browser does not know`, () => none(unexcused(EXCUSES, tooNew(read(text, [])))));
  }
});
