// A built site as files: which pages there are, of what kind, and what may stand at an address.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Kinds of page that no page of the site needs to link to. */
const UNLINKED = new Set(['root', 'not_found', 'redirect']);
/** Kinds of page that lead elsewhere at once. */
export const LEADS_ON = new Set(['root', 'redirect']);

/** Reads the folder of a built site. */
export function readSite(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`there is no folder ${folder}`);
  const files = walk(folder).sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  if (pages.length === 0) throw new Error(`${folder} holds no page`);
  return { folder, files: new Set(files), pages };
}

function walk(folder, under = '') {
  return readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under ? `${under}/${entry.name}` : entry.name;
    return entry.isDirectory() ? walk(folder, name) : [name];
  });
}

function readPage(folder, file) {
  const html = readFileSync(path.join(folder, file), 'utf8');
  return {
    file,
    kind: kindOf(file, html),
    variety: varietyOf(html),
    lang: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '',
    size: html.length,
    leadsTo: /<meta[^>]+http-equiv="refresh"[^>]+content="\d+;\s*url=([^"]+)"/i.exec(html)?.[1],
    unlinked() {
      return UNLINKED.has(this.kind);
    },
  };
}

/** The theme writes the kind of a page as the first class of its body; the neutral page has none. */
function kindOf(file, html) {
  const beside = /\.(slides|guide|handout)\.html$/.exec(file);
  if (beside) return beside[1];
  if (/http-equiv="refresh"/i.test(html)) return file === 'index.html' ? 'root' : 'redirect';
  if (file === '404.html') return 'not_found';
  return /<body[^>]*\sclass="([\w-]+)/.exec(html)?.[1] ?? 'exit';
}

/** What makes a page look or work unlike others of its kind: questions, the size of its letters. */
function varietyOf(html) {
  const look = /<body[^>]*\sclass="[^"]*\b(youngest|primary)\b/.exec(html)?.[1] ?? '';
  return `${look}${/\sclass="[^"]*\bquiz\b/.test(html) ? ' quiz' : ''}`.trim();
}

/** One page of each kind and variety in each language: the longest, which has most in it. */
export function samples(site) {
  const best = new Map();
  for (const page of site.pages) {
    const key = `${page.kind} ${page.variety} ${page.lang}`;
    if (!best.has(key) || best.get(key).size < page.size) best.set(key, page);
  }
  return [...best.values()];
}

/** Those, and every fourth of the others: enough where each page is opened in other ways as well. */
export function some(site) {
  const sampled = new Set(samples(site));
  return site.pages.filter((page, at) => sampled.has(page) || at % 4 === 0);
}

/** A copy below a folder whose name has spaces and letters beyond ASCII, as teachers name theirs. */
export function copyForReaders(folder, under) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'nonla-browser-'));
  const copy = path.join(temporary, under);
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true });
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  return copy;
}

/** Files without a byte in them, which archives of websites refuse. */
export function emptyFiles(site) {
  return [...site.files].filter((file) => statSync(path.join(site.folder, file)).size === 0);
}

/** Files with equal bytes, which are carried, and downloaded, twice for nothing. */
export function equalFiles(site) {
  const byHash = new Map();
  for (const file of site.files) {
    const hash = createHash('sha256').update(readFileSync(path.join(site.folder, file))).digest('hex');
    byHash.set(hash, [...(byHash.get(hash) ?? []), file]);
  }
  return [...byHash.values()].filter((same) => same.length > 1).map((same) => same.join(' = '));
}

/** What a finished style sheet or picture refers to: `url()` and `@import` of CSS, `href` of SVG. */
export function referencesOfFile(site, file) {
  const text = readFileSync(path.join(site.folder, file), 'utf8');
  const found = [];
  if (file.endsWith('.css') || file.endsWith('.svg')) found.push(...cssReferences(text));
  if (file.endsWith('.svg')) {
    for (const [, value] of text.matchAll(/<(?!a\b)[a-z][^>]*?\s(?:xlink:)?href\s*=\s*["']([^"']*)["']/gi)) found.push(value);
    if (/<script|\son[a-z]+\s*=/i.test(text)) found.push('javascript: (a script inside the picture)');
  }
  return found;
}

/** What CSS text refers to. */
export function cssReferences(text) {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)].map((match) => (match[1] ?? match[2] ?? match[3]).trim());
  const imports = [...plain.matchAll(/@import\s+["']([^"']*)["']/gi)].map((match) => match[1]);
  return [...urls, ...imports];
}
