// What pages refer to, judged when all of them have been seen: then it is known what there is.

import path from 'node:path';

import { referencesOfFile } from './site.mjs';

/** Uses of an address that fetch something, or show it as part of the page. */
const OUTSIDE_ALLOWED = /^(a href|area href|link (canonical|alternate))$/;

/** The references of the pages of one site, seen from one place (a stick, a server). */
export class References {
  #from;
  #seen = new Map();

  constructor(from) {
    this.#from = from;
  }

  /** Notes what was found on a page. */
  add(page, seen) {
    this.#seen.set(page.file, { page, seen });
  }

  /** All pages with what was found on them. */
  pages() {
    return [...this.#seen.values()];
  }

  /** What is wrong with the references of a page, and of the files it shows. */
  problems(page) {
    const entry = this.#seen.get(page.file);
    if (!entry) return ['it was not opened'];
    const { seen } = entry;
    return [
      ...seen.found.flatMap(({ how, value, place }) => this.#wrong(page, how, value).map((why) => `${place}, ${how}="${value}": ${why}`)),
      ...seen.pointers.filter(({ id }) => !seen.ids.includes(id)).map(({ how, id, place }) => `${place}, ${how}="${id}": there is nothing with that id`),
      ...seen.twice.map((id) => `the id “${id}” is there twice`),
      ...seen.targets.map((target) => `${target}: opens another window`),
      ...(seen.bases > 0 ? ['it has a <base>'] : []),
      ...this.#ofFiles(page, seen),
    ];
  }

  /** Pages that cannot be reached by links from the first page, nor need to be. */
  unreached() {
    const reached = new Set(['index.html']);
    const next = ['index.html'];
    while (next.length > 0) {
      const file = next.pop();
      const { page, seen } = this.#seen.get(file) ?? {};
      for (const { how, value } of seen?.found ?? []) {
        const to = how === 'a href' || how === 'area href' || how === 'refresh' ? this.#resolve(page, value).file : undefined;
        if (to?.endsWith('.html') && !reached.has(to)) {
          reached.add(to);
          next.push(to);
        }
      }
    }
    const lost = this.#from.site.pages.filter((page) => !reached.has(page.file) && !page.unlinked());
    return lost.map((page) => `no link leads to ${page.file}`);
  }

  /** Where an address leads: a file of the site, or elsewhere. */
  #resolve(page, value) {
    const { root, address } = this.#from;
    const here = root + page.file.split('/').map(encodeURIComponent).join('/');
    const published = address && (value === address || value.startsWith(`${address}/`));
    const url = new URL(published ? root + value.slice(address.length + 1) : value, here);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (!url.href.startsWith(root)) return { elsewhere: url };
    return { file: decodeURIComponent(url.pathname.slice(new URL(root).pathname.length)), fragment, query: url.search };
  }

  #wrong(page, how, value) {
    if (value.trim() === '') return ['it is empty'];
    if (value.startsWith('data:')) return how === 'a href' ? ['it leads to data'] : [];
    if (/^(sms|javascript|blob|vbscript):/i.test(value)) return ['such an address does not work everywhere'];
    if (/^(tel|mailto):/i.test(value)) return /^tel:\+?\d+$|^mailto:.+@.+$/.test(value) ? [] : ['it cannot be called'];
    if (value.startsWith('/')) return ['it begins at the root of the server'];
    const { elsewhere, file, fragment, query } = this.#resolve(page, value);
    if (elsewhere) {
      if (!/^https?:$/.test(elsewhere.protocol)) return [`it leads out of the folder, to ${elsewhere}`];
      return OUTSIDE_ALLOWED.test(how) ? [] : ['it is not in the folder'];
    }
    if (query) return ['it has a query, which a folder of files cannot answer'];
    if (file === '' || file.endsWith('/')) return ['it leads to a folder, not to a file'];
    if (!this.#from.site.files.has(file)) return [`there is no file ${file}`];
    if (fragment && file.endsWith('.html') && !this.#seen.get(file)?.seen.ids.includes(fragment)) return [`${file} has nothing with the id “${fragment}”`];
    return [];
  }

  /** Style sheets and pictures refer to things as well. */
  #ofFiles(page, seen) {
    const shown = seen.found.filter(({ how }) => /^(link stylesheet|link icon|img src|image href|use href)$/.test(how));
    const files = new Set(shown.map(({ value }) => this.#resolve(page, value).file).filter((file) => file && this.#from.site.files.has(file)));
    return [...files].flatMap((file) =>
      referencesOfFile(this.#from.site, file).flatMap((value) => {
        if (value.startsWith('#') || value.startsWith('data:')) return [];
        const to = /^[a-z][a-z0-9+.-]*:|^\//i.test(value) ? undefined : path.posix.join(path.posix.dirname(file), decodeURIComponent(value.split(/[?#]/)[0]));
        return to && this.#from.site.files.has(to) ? [] : [`${file} refers to “${value}”, which is not in the folder`];
      }),
    );
  }
}
