// A little site of `fixtures/`, built for a test with the program that is tested.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds `fixtures/<name>` and gives the folder of the result. `files` are laid beside those of the fixture, by path. */
export function build(program, name, files = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nonla-fixture-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const project = path.join(folder, 'project');
  cpSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), project, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), bytes);
  }
  const result = path.join(folder, 'site');
  execFileSync(program, ['build', '-q', '-r', project, '-o', result], { stdio: ['ignore', 'ignore', 'inherit'] });
  return result;
}

/** Silence as an MP3 of so many seconds: frames of MPEG-1 layer III, mono, 32 kbit/s, with nothing in them. */
export function silence(seconds) {
  const frame = Buffer.alloc(Math.floor((144 * 32_000) / 44_100));
  frame.set([0xff, 0xfb, 0x10, 0xc0]);
  return Buffer.concat(Array(Math.ceil((seconds * 44_100) / 1_152)).fill(frame));
}
