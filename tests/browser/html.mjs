// The Nu HTML Checker, which browsers' makers keep: every page, style sheet and drawing of a built site.
//
//   node --test-reporter=./reporter.mjs html.mjs FOLDER

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';

import { folderArgument, none, unexcused } from './lib/judge.mjs';
import { readSite } from './lib/site.mjs';

/** What the checker says of things that are right as they are. */
const EXCUSES = [
  [/^warning: The “list” role is unnecessary for element “[uo]l”/, 'without it, Safari does not call a list without bullets a list'],
  [/^warning: Resource violates Content Security Policy \(meta tag\): .* blocked by “(style|img|script|media|font)-src” directive/, 'a file has no origin for the checker; browsers let it through, which privacy.mjs sees'],
  [/^warning: Section lacks heading/, 'a question or a drawing is named by its own title, which is not in the outline of the page'],
  [/^warning: Inline style violates Content Security Policy .* — 404\.html/, 'its hash is in the policy; the checker counts it otherwise than browsers do, which say nothing in suite.mjs'],
  [/^error: CSS: (“container-type”: Property “container-type” doesn't exist|Unrecognized at-rule “@container”)/, 'it does not know them yet; Chrome does since 105, as css.mjs sees'],
];

const site = readSite(folderArgument('node --test-reporter=./reporter.mjs html.mjs FOLDER'));
const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** All that the checker says of some files, one line each. */
async function judge(files) {
  const options = ['-jar', checker, '--format', 'json', '--also-check-css', '--also-check-svg', '--exit-zero-always', ...files];
  const said = await new Promise((done, fail) => {
    execFile('java', options, { cwd: site.folder, maxBuffer: 1 << 28 }, (error, _, text) => (error ? fail(error) : done(text)));
  });
  const line = ({ type, subType, message, extract, url, lastLine }) =>
    `${subType ?? type}: ${message} — ${path.basename(new URL(url).pathname)}:${lastLine} ${(extract ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)}`;
  return JSON.parse(said).messages.map(line);
}

describe('the Nu HTML Checker has nothing to say against', { concurrency: 1 }, () => {
  for (const [what, ending] of [['the pages', '.html'], ['the style sheets', '.css'], ['the drawings', '.svg']]) {
    it(what, async () => {
      const files = [...site.files].filter((file) => file.endsWith(ending));
      none(files.length > 0 ? unexcused(EXCUSES, await judge(files)) : [`there is no file ${ending}`]);
    });
  }
});
