// How long it takes from saving a lesson until `nonla serve` answers with it. Not a test: it measures.
//
//   node tests/saved.mjs NONLA PROJECT [HOW-OFTEN]
//
// PROJECT is changed: make one with `node tests/search/corpus.mjs --lessons N --out DIR`. The page is asked for the
// way the script of a page does it: one request waits for news, then the page is fetched.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const [nonla, project, often = '60'] = process.argv.slice(2);
const server = spawn(nonla, ['serve', '-r', project, '-p', '0', '-q', '--messages', 'en'], { stdio: ['ignore', 'ignore', 'pipe'] });
const address = await new Promise((found) => {
  let said = '';
  server.stderr.on('data', (data) => {
    said += data;
    const line = /http:\/\/[\d.:]+/.exec(said);
    if (line) found(line[0]);
  });
});
server.stderr.resume();

const agent = new http.Agent({ keepAlive: true });
const get = (path) => new Promise((done, failed) => {
  http.get(address + path, { agent }, (answer) => {
    let text = '';
    answer.setEncoding('utf8').on('data', (data) => { text += data; }).on('end', () => done(text));
  }).on('error', failed);
});
const pause = (time) => new Promise((done) => { setTimeout(done, time); });

// Every so many-th lesson, each at the address that its page has.
const lessons = readdirSync(join(project, 'content'), { recursive: true }).filter((path) => /[\\/]index\.vi\.md$/.test(path)).sort();
const times = [];
let told = /told=(\d+)/.exec(await get('/vi/'))[1];
for (let turn = 0; turn < Number(often); turn += 1) {
  const file = join(project, 'content', lessons[Math.floor((turn * 7919) % lessons.length)]);
  const mark = `saved-${turn}-${process.pid}`;
  const text = readFileSync(file, 'utf8').replace(/\n*saved-\d+-\d+\n*$/, '\n');
  const page = `/vi/${lessons[Math.floor((turn * 7919) % lessons.length)].replaceAll('\\', '/').replace(/\/index\.vi\.md$/, '')}.html`;
  const news = get(`/_nonla/news.js?told=${told}`);
  await pause(400);
  const start = performance.now();
  writeFileSync(file, `${text}\n${mark}\n`);
  told = /told:"(\d+)"/.exec(await news)[1];
  while (!(await get(page)).includes(mark)) {
    if (performance.now() - start > 20_000) throw new Error(`${page} never shows ${mark}`);
    await pause(1);
  }
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
console.log(`${lessons.length} lessons, ${times.length} saves: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, all within ${at(1)} ms`);
agent.destroy();
server.kill('SIGINT');
