// What every judge of a built site needs: the site as a reader has it, its pages by kind, and a way to
// tell all that is wrong and not only the first thing.

import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { copyForReaders, LEADS_ON, readSite, samples } from './site.mjs';

/** Readers at once: a page that waits leaves the cores to the others. */
export const READERS = 3;

/** Fails with all that is wrong. */
export function none(problems) {
  if (problems.length > 0) throw Object.assign(new Error(problems.join('\n')), { problems });
}

/** The folder that was named on the command line. */
export function folderArgument(usage) {
  const folder = process.argv[2];
  if (folder) return path.resolve(folder);
  console.error(`which built site? ${usage}`);
  process.exit(2);
}

/** A site on a stick, below a folder whose name is not plain. */
export function onStick(folder) {
  const site = readSite(copyForReaders(folder, 'Trường tiểu học/bài giảng đẹp/Nón Lá 100%'));
  return { site, root: `${pathToFileURL(site.folder)}/` };
}

/** The address of a page. */
export const addressOf = (from, page) => from.root + page.file.split('/').map(encodeURIComponent).join('/');

/** One page of each kind and language that stays where it is: those that lead on show nothing. */
export const readable = (site) => samples(site).filter(({ kind }) => !LEADS_ON.has(kind));

/** What to say of each finding that no reason excuses; `excuses` are pairs of a pattern and a reason. */
export const unexcused = (excuses, lines) => lines.filter((line) => !excuses.some(([pattern]) => pattern.test(line)));
