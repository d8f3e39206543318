// Tests of what judges the search: the sets can be read, the corpus is the same every time and keeps its promises. And
// the keys of words are in the browser what they are in the program (keys.tsv; tests/search.rs asks the program).
//
//   node --test selftest.mjs

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

import { rankOf, readSet, right, tally } from './lib/sets.mjs';
import { fold, otherwise, telex } from './lib/vietnamese.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'nonla-corpus-'));
after(() => rmSync(work, { recursive: true, force: true }));

describe('the sets of the real lessons', () => {
  for (const [language, most] of [['vi', 0.6], ['en', 1]]) {
    it(language, () => {
      const queries = readSet(path.join(here, `${language}.tsv`));
      assert.ok(queries.length >= 100);
      assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length, 'a query is there twice');
      const bare = queries.filter(({ query }) => query.toLowerCase() === fold(query)).length / queries.length;
      assert.ok(bare >= 0.4 && bare <= most, `${bare} of the queries have no accents`);
      for (const { kind, query } of queries) assert.equal(query === query.normalize('NFC'), kind !== 'nfd', `${kind}: ${query}`);
    });
  }
});

it('the keys of words', () => {
  const self = {};
  const source = path.join(here, '../../themes/default/assets/search.js');
  vm.runInNewContext(readFileSync(source, 'utf8'), { self });
  const { form, plain, tone, other, telex, mark } = self.nonlaSearch.keys;
  for (const line of readFileSync(path.join(here, 'keys.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const word = line.split('\t')[0];
    const exact = form(word);
    const bare = plain(exact);
    assert.equal([word, exact, bare, tone(exact), other(exact), telex(bare), mark(exact)].join('\t'), line);
  }
});

describe('the corpus', () => {
  const make = (name) => {
    execFileSync(process.execPath, [path.join(here, 'corpus.mjs'), '--lessons', '300', '--out', path.join(work, name)]);
    return Object.fromEntries(walk(path.join(work, name)).map((file) => [file, readFileSync(path.join(work, name, file), 'utf8')]));
  };
  const [one, two] = [make('one'), make('two')];

  it('is the same every time', () => assert.deepEqual(one, two));

  for (const language of ['vi', 'en']) {
    const queries = readSet(path.join(work, 'one', `queries.${language}.tsv`));
    const words = (text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
    // A summary says again what the title says.
    const lessons = Object.entries(one).flatMap(([file, text]) => {
      const name = new RegExp(`^content/(s.*)/index\\.${language}\\.md$`).exec(file)?.[1];
      return name ? [{ address: `${name}.html`, text: words(text.replace(/^summary.*$/m, '')) }] : [];
    });
    const having = (query) => {
      const asked = words(query);
      const accented = asked !== fold(asked);
      return lessons.filter(({ text }) => (accented ? text.includes(asked) : fold(text).includes(asked))).map(({ address }) => address);
    };
    it(`asks enough in ${language}`, () => assert.ok(queries.length >= 60, `${queries.length} queries`));
    it(`tells what is asked for where it is said to be, in ${language}`, () => {
      for (const { kind, query, expected } of queries.filter(({ kind }) => ['accents', 'phrase', 'plain'].includes(kind))) {
        const found = having(query);
        // A name and a thing are in one sentence, not side by side.
        if (language === 'en' && found.length === 0) continue;
        assert.ok(expected.every((address) => found.includes(address)), `${kind}: ${query}`);
        // A single thing may be mentioned elsewhere; a phrase of more words may not.
        if (query.split(' ').length > 2) assert.deepEqual(found.sort(), [...expected].sort(), `${kind}: ${query}`);
      }
    });
  }
});

it('results are judged', () => {
  const query = { kind: 'plain', query: 'x', within: 1, expected: ['a.html', 'w.html#b'] };
  assert.equal(rankOf(query, ['c.html', 'a.html#part']), 2);
  assert.equal(rankOf(query, ['w.html', 'w.html#b']), 2);
  assert.equal(rankOf(query, ['c.html']), 0);
  assert.ok(!right(query, ['c.html', 'a.html']) && right({ ...query, within: 3 }, ['c.html', 'd.html', 'a.html']));
  const nothing = { kind: 'nonsense', query: 'y', within: 3, expected: [] };
  assert.ok(right(nothing, []) && !right(nothing, ['a.html']));
  const all = tally([[query, ['c.html', 'a.html']], [nothing, []]]).at(-1);
  assert.deepEqual(all, { kind: 'all', queries: 2, right: 0.5, first: 0.5, three: 1, mrr: 0.75 });
});

it('Vietnamese is typed as people type it', () => {
  assert.equal(telex('Đuối nước ở ruộng'), 'DDuoois nuwowcs owr ruoongj');
  assert.equal(otherwise('hòa, sức khỏe, ủy ban, kỹ, lý do'), 'hoà, sức khoẻ, uỷ ban, kĩ, lí do');
  assert.equal(otherwise('quý, hoàn, tay, mây, y tá'), 'quý, hoàn, tay, mây, y tá');
  assert.equal(fold('Đường DÂY nóng'), 'duong day nong');
});

function walk(folder, under = '') {
  return readdirSync(path.join(folder, under)).flatMap((name) => {
    const file = path.join(under, name);
    return statSync(path.join(folder, file)).isDirectory() ? walk(folder, file) : [file];
  });
}
