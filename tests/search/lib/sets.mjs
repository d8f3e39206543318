// Sets of queries with the pages that readers want, as tab-separated lines:
//
//   kind  query  within  expected
//
// An expected page must be the first (`within` 1) or among the first three (3). Any of those listed will do;
// `-` says that nothing may be found. An address is relative to the folder of the language. One with `#…` is that
// entry of a page, one without it is the page, wherever a result leads to in it.

import { readFileSync } from 'node:fs';

const HEAD = ['kind', 'query', 'within', 'expected'];
export const KINDS = ['accents', 'plain', 'tone', 'nfd', 'telex', 'prefix', 'phrase', 'synonym', 'english', 'typo', 'stem', 'mixed', 'nonsense'];

export function readSet(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (head !== HEAD.join('\t')) throw new Error(`${file}: the first line is not ${HEAD.join(', ')}`);
  return lines.filter(Boolean).map((line, index) => {
    const [kind, query, within, expected, ...more] = line.split('\t');
    const bad = (why) => new Error(`${file}:${index + 2}: ${why}`);
    if (!expected || more.length) throw bad('a line has four parts with tabs between them');
    if (!KINDS.includes(kind)) throw bad(`${kind} is none of ${KINDS.join(', ')}`);
    if (within !== '1' && within !== '3') throw bad('an answer is asked for within 1 or 3');
    if ((kind === 'nonsense') !== (expected === '-')) throw bad('nonsense, and only nonsense, has no answer');
    return { kind, query, within: Number(within), expected: expected === '-' ? [] : expected.split(' ') };
  });
}

export const written = (queries) => `${HEAD.join('\t')}\n${queries.map(({ kind, query, within, expected }) => [kind, query, within, expected.join(' ') || '-'].join('\t')).join('\n')}\n`;

/** Where, from 1, the first page that is wanted stands among the addresses found; 0 for nowhere. */
export function rankOf({ expected }, found) {
  const wanted = (address) => expected.some((one) => one === address || (!one.includes('#') && one === address.split('#')[0]));
  return found.findIndex(wanted) + 1;
}

/** Whether what was found is what was asked for. */
export function right(query, found) {
  if (query.kind === 'nonsense') return found.length === 0;
  const rank = rankOf(query, found);
  return rank > 0 && rank <= query.within;
}

/** How well queries were answered, by kind and in all: `answers` are pairs of a query and the addresses found. */
export function tally(answers) {
  const rows = [...KINDS.filter((kind) => answers.some(([query]) => query.kind === kind)), 'all'];
  return rows.map((kind) => {
    const these = answers.filter(([query]) => kind === 'all' || query.kind === kind);
    const share = (good) => these.filter(good).length / these.length;
    const quiet = ([query, found]) => query.kind === 'nonsense' && found.length === 0;
    const rank = ([query, found]) => rankOf(query, found);
    return {
      kind,
      queries: these.length,
      right: share(([query, found]) => right(query, found)),
      first: share((one) => quiet(one) || rank(one) === 1),
      three: share((one) => quiet(one) || (rank(one) > 0 && rank(one) <= 3)),
      mrr: these.reduce((sum, one) => sum + (quiet(one) ? 1 : rank(one) && 1 / rank(one)), 0) / these.length,
    };
  });
}
