// What a search has to find in a built site: every page that is read, and every entry of the glossary by itself.

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readSite } from '../../browser/lib/site.mjs';

/** Pages that say again what others say, or that one only leaves to. */
const LEFT_OUT = new Set(['a_to_z', 'exit', 'guide', 'handout', 'not_found', 'redirect', 'root', 'slides']);
/** Parts that every page has, and lists of what other pages are about: they would stand in the way of those pages. */
const PARTS_LEFT_OUT = 'nav, script, style, .in-frame, .about-exit, .now, .before, .aloud, .help-box, .meanings, .helplines, .cards, .terms, .law-list';
const AT_ONCE = 100;

/** Documents of one language: the address relative to its folder, the title, and blocks of text with the level of a heading, or 0. */
export async function documents(tab, folder, language) {
  const pages = readSite(folder).pages.filter(({ file, kind }) => file.startsWith(`${language}/`) && !LEFT_OUT.has(kind));
  const all = [];
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const some = pages.slice(from, from + AT_ONCE).map(({ file, kind }) => ({
      address: file.slice(language.length + 1),
      entries: kind === 'glossary',
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
    all.push(...(await tab.evaluate(read, { some, leftOut: PARTS_LEFT_OUT })));
  }
  if (all.length === 0) throw new Error(`${folder} has no page in ${language}`);
  return all;
}

/** Runs in the browser, which knows how to read pages. */
function read({ some, leftOut }) {
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const BLOCKS = 'address, article, aside, blockquote, dd, details, div, dl, dt, figure, h1, h2, h3, h4, li, ol, p, pre, section, summary, table, tbody, td, th, thead, tr, ul';
  const gather = (element, into) => {
    const level = /^H([1-6])$/.exec(element.tagName)?.[1];
    if (level || !element.querySelector(BLOCKS)) {
      const text = tidy(element.textContent);
      if (text) into.push({ level: Number(level ?? 0), text });
      return into;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) gather(node, into);
      else if (tidy(node.textContent)) into.push({ level: 0, text: tidy(node.textContent) });
    }
    return into;
  };
  return some.flatMap(({ address, entries, html }) => {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    for (const part of main.querySelectorAll(leftOut)) part.remove();
    if (entries) return [...main.querySelectorAll('dl.words > div')].map((entry) => ({ address: `${address}#${entry.id}`, title: tidy(entry.querySelector('dt').textContent), blocks: gather(entry, []) }));
    const heading = main.querySelector('h1');
    const title = tidy(heading?.textContent ?? '');
    heading?.remove();
    return [{ address, title, blocks: gather(main, []) }];
  });
}
