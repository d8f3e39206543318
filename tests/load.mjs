// A class room at the server of `nonla serve --lan`: many connections that ask without a rest, and beside them slow
// ones. Nothing may fail, nobody may wait for the slow, and the memory of the server must not grow.
//
//   node tests/load.mjs NONLA PROJECT [--connections 200] [--seconds 10]
//
// Needs Linux, to read how much memory the server has. Times are told and not judged: computers differ.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';

const [program, project] = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const CONNECTIONS = option('connections', 200);
const SECONDS = option('seconds', 10);
/** So many clients are slow, of each sort. */
const SLOW = 20;
/** After so many milliseconds without a whole question the server closes, with something on top for a computer that is busy. */
const SILENCE = 20_000 + 5_000;
/** An answer that is not there after so many milliseconds will not come. */
const PATIENCE = 20_000;
/** What the server may have at the end beyond what it had when it was warm: pages on their way differ from moment to moment. */
const MOST_GROWTH = { times: 1.2, megabytes: 16 };

if (!program || !project) {
  console.error('which program, and which project? node tests/load.mjs NONLA PROJECT [--connections 200] [--seconds 10]');
  process.exit(2);
}
const problems = [];
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const server = spawn(program, ['serve', '--lan', '-r', project, '-p', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
// However this ends, the server does not go on alone.
process.on('exit', () => server.kill());
const said = [];
server.on('exit', (code) => problems.push(`the server ended (${code})`));
const port = await new Promise((found, failed) => {
  const look = (chunk) => {
    said.push(chunk);
    const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said.join(''))?.[1];
    if (port) found(Number(port));
  };
  server.stdout.on('data', look);
  server.stderr.on('data', look);
  server.on('exit', () => failed(new Error(`it did not begin:\n${said.join('')}`)));
});
const memory = () => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024;

/** Asks for a path over a connection of `agent`; its status, length and text. */
function get(path, agent) {
  return new Promise((done, failed) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent, timeout: PATIENCE }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const length = response.headers['content-length'];
        if (length !== undefined && Number(length) !== body.length) return failed(new Error(`${path}: ${body.length} of ${length} bytes`));
        done({ status: response.statusCode, body });
      });
    });
    request.on('timeout', () => request.destroy(new Error(`${path}: no answer in ${PATIENCE / 1000} s`)));
    request.on('error', failed);
  });
}

/** Every address that a pupil reaches from the first pages, with what their pages load. */
async function addresses() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  // The first page comes when the site is built.
  for (let tries = 0; (await get('/', agent)).status !== 200; tries++) {
    if (tries > 600) throw new Error('the site was never built');
    await sleep(100);
  }
  const known = new Set(['/index.html']);
  for (const page of known) {
    if (known.size > 400 || !page.endsWith('.html')) continue;
    const { status, body } = await get(page, agent);
    if (status !== 200) throw new Error(`${page}: ${status}`);
    for (const [, address] of body.toString().matchAll(/\b(?:href|src)="([^"#?]+)/g)) {
      if (!/^[a-z]+:/.test(address)) known.add(new URL(address, `http://x${page}`).pathname);
    }
  }
  agent.destroy();
  return [...known].slice(0, 400);
}
const paths = await addresses();

// --- Those who ask without a rest ----------------------------------------------------------------

const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const began = performance.now();
const waits = [];
let stop = false;
const failures = new Map();

/** The same order of pages in every run. */
async function reader(number) {
  for (let turn = number * 7; !stop; turn++) {
    const path = paths[(turn * 31) % paths.length];
    const asked = performance.now();
    try {
      const { status } = await get(path, agent);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      waits.push(performance.now() - asked);
    } catch (error) {
      failures.set(error.message, (failures.get(error.message) ?? 0) + 1);
    }
  }
}

// --- The slow ------------------------------------------------------------------------------------

const half = `GET ${paths[0]} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n`;
const largest = paths.find((path) => path.endsWith('.js')) ?? paths[0];
const slow = [];
const connect = () => {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => {});
  slow.push(socket);
  return socket;
};

/** Begins to ask and falls silent, until the server has waited long enough. */
function silent() {
  const socket = connect();
  socket.write(half);
  socket.resume();
  let closed = false;
  socket.on('close', () => (closed = true));
  return () => closed;
}

/** Types a letter a second, and gets its page all the same. */
async function typist() {
  const socket = connect();
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
  const rest = 'X-A: b\r\n\r\n'.slice(-Math.min(10, SECONDS - 2));
  socket.write(half + 'X-A: b\r\n\r\n'.slice(0, -rest.length));
  for (const letter of rest) {
    await sleep(1000);
    socket.write(letter);
  }
  await sleep(1000);
  if (!answer.startsWith('HTTP/1.1 200 ')) problems.push(`one who types slowly was answered: ${answer.slice(0, 40) || 'nothing'}`);
}

/** Asks for the largest file again and again, and reads a byte a second. */
async function dreamer() {
  const socket = connect();
  socket.pause();
  for (let i = 0; i < 40; i++) socket.write(half.replace(paths[0], largest).replace('close', 'keep-alive') + '\r\n');
  while (!stop) {
    await sleep(1000);
    socket.read(1);
  }
}

const typists = Array.from({ length: SLOW }, typist);
const silents = Array.from({ length: SLOW }, silent);
for (let i = 0; i < SLOW; i++) dreamer();
const readers = Array.from({ length: CONNECTIONS }, (_, number) => reader(number));
await sleep(Math.min(5, SECONDS / 2) * 1000);
const warm = memory();
await sleep(SECONDS * 1000 - (performance.now() - began));
const after = memory();
if (SECONDS * 1000 > SILENCE) {
  const kept = silents.filter((closed) => !closed()).length;
  if (kept > 0) problems.push(`${kept} who fell silent still hold their connection`);
}
stop = true;
await Promise.all([...readers, ...typists]);
const took = (performance.now() - began) / 1000;
slow.forEach((socket) => socket.destroy());
agent.destroy();
server.removeAllListeners('exit');
server.kill('SIGINT');

for (const [message, count] of failures) problems.push(`${count} times: ${message}`);
if (waits.length < CONNECTIONS) problems.push(`only ${waits.length} answers`);
if (after > Math.max(warm * MOST_GROWTH.times, warm + MOST_GROWTH.megabytes)) problems.push('the memory of the server grows');
waits.sort((a, b) => a - b);
const wait = (part) => (waits[Math.floor((waits.length - 1) * part)] ?? 0).toFixed(0);
console.log(
  `${CONNECTIONS} connections and ${SLOW * 3} slow ones for ${took.toFixed(0)} s: ${waits.length} answers from ${paths.length} addresses, ` +
    `${[...failures.values()].reduce((sum, count) => sum + count, 0)} failed; half waited ${wait(0.5)} ms, 99 of 100 at most ${wait(0.99)} ms; ` +
    `memory ${warm.toFixed(1)} MB when warm, ${after.toFixed(1)} MB at the end`,
);
problems.forEach((problem) => console.error(`FAILED  ${problem}`));
process.exit(problems.length > 0 ? 1 : 0);
