// The plainest web server: files of one folder under one path of this computer, and nothing else.
//
// It guesses nothing: no index of a folder, no missing ending, so that a link which is right here
// is right everywhere.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What is worth packing on the way. */
const PACKED = /^(text|application|image\/svg)/;

/**
 * Serves `folder` at `under` (`/a/b/`); gives the address, what was asked for, and a way to stop.
 * With `compress`, text is packed on the way, as hosts do.
 */
export async function serve(folder, under, { compress = false } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push({ path: pathname, referer: request.headers.referer });
    const name = pathname.startsWith(under) ? decodeURIComponent(pathname.slice(under.length)) : '..';
    const file = path.join(folder, name);
    const found = !path.relative(folder, file).startsWith('..') && statSync(file, { throwIfNoEntry: false })?.isFile();
    const shown = found ? file : path.join(folder, '404.html');
    const type = TYPES[path.extname(shown)] ?? 'application/octet-stream';
    const packed = compress && PACKED.test(type);
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) });
    const bytes = createReadStream(shown).on('error', () => response.end());
    if (packed) bytes.pipe(createGzip()).pipe(response);
    else bytes.pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  const stop = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${port}${under}`, asked, stop };
}
