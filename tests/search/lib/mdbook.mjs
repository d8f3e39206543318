// The same documents as a book of mdBook, asked through the index, the script and the options that it puts into the book.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export const name = 'mdBook';
export const variable = 'MDBOOK';
export const install = 'cargo install mdbook --root FOLDER, then MDBOOK=FOLDER/bin/mdbook';

/** Text that Markdown leaves as it is. */
const plain = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

export async function open(program, documents, language, folder) {
  mkdirSync(path.join(folder, 'src'), { recursive: true });
  writeFileSync(path.join(folder, 'book.toml'), `[book]\ntitle = "?"\nlanguage = "${language}"\n`);
  documents.forEach(({ title, blocks }, index) => {
    const lines = blocks.map(({ level, text }) => `${'#'.repeat(level)}${level ? ' ' : ''}${plain(text)}`);
    writeFileSync(path.join(folder, 'src', `d${index}.md`), [`# ${plain(title)}`, ...lines, ''].join('\n\n'));
  });
  writeFileSync(path.join(folder, 'src/SUMMARY.md'), `# Summary\n\n${documents.map(({ title }, index) => `- [${plain(title)}](d${index}.md)`).join('\n')}\n`);
  execFileSync(program, ['build', folder], { stdio: ['ignore', 'ignore', 'pipe'] });

  const book = path.join(folder, 'book');
  const files = readdirSync(book, { recursive: true }).map(String);
  const shipped = (pattern) => {
    const file = files.find((one) => pattern.test(one));
    if (!file) throw new Error(`${book} has no file like ${pattern}: does this mdBook make an index?`);
    return path.join(book, file);
  };
  const index = shipped(/(^|\/)searchindex[^/]*\.js$/);
  const context = vm.createContext({ console });
  context.window = context;
  vm.runInContext(readFileSync(shipped(/(^|\/)elasticlunr[^/]*\.js$/), 'utf8'), context);
  vm.runInContext('window.search = {}', context);
  vm.runInContext(readFileSync(index, 'utf8'), context);
  const { search } = context;
  const ready = context.elasticlunr.Index.load(search.index);
  return {
    index,
    async search(query) {
      const found = ready.search(query.trim(), search.search_options).slice(0, search.results_options.limit_results);
      return found.map(({ ref }) => documents[Number(/d(\d+)\.html/.exec(search.doc_urls[ref])[1])].address);
    },
    async close() {},
  };
}
