// The program under test: `sangam demo` on a free port of loopback, and what it prints of its people.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const START_SECONDS_MAX = 180;
const program = process.env.SANGAM ?? fileURLToPath(new URL('../target/debug/sangam', import.meta.url));

/** Starts a demo with so many cases. Gives its address, password, staff (role, chapter, login, secret, door), a worker's case and that of a worker of a gang, if any. */
export async function startDemo(cases) {
  const child = spawn(program, ['demo', '--listen', '127.0.0.1:0', '--cases', String(cases)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const demo = { child, log: '', faults: [], staff: [], stop: () => stop(child) };
  process.on('exit', () => child.kill('SIGKILL'));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      demo.log += text;
      for (const line of text.split('\n')) if (/panicked|\bERROR\b/.test(line)) demo.faults.push(line);
    });
  }
  const until = Date.now() + START_SECONDS_MAX * 1000;
  while (!/Stop with Ctrl-C/.test(demo.log)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the demo did not start:\n${demo.log}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  demo.address = demo.log.match(/^ {2}open +(\S+)/m)[1];
  demo.password = demo.log.match(/^ {2}password of all +(\S+)/m)[1];
  for (const line of demo.log.split('\n')) {
    const person = line.match(/^ {2}(\S.*?) {2,}(\S.*?) {2,}(\S+@\S+) +(http\S+)/);
    if (person) {
      const [, role, name, login, door] = person;
      const [, kind, chapter] = role.match(/^(.*?)(?: ([A-Z]{2}))?$/);
      demo.staff.push({ role: kind, chapter, name, login, door });
    }
    const secret = line.match(/second factor for an authenticator app: ([A-Z2-7 ]+)$/);
    if (secret) demo.staff.at(-1).secret = secret[1].replaceAll(' ', '');
    const worker = line.match(/my-case with reference ([\d ]+?) and PIN (\d+)/);
    if (worker) demo[/worker of a gang/.test(line) ? 'gangWorker' : 'worker'] = { reference: worker[1], pin: worker[2] };
  }
  demo.first = (role) => demo.staff.find((person) => person.role === role);
  return demo;
}

/** Starts a program without anybody in it. Gives its address and the path of its set-up page. */
export async function startEmpty() {
  const folder = await mkdtemp(join(tmpdir(), 'sangam-empty-'));
  const child = spawn(program, ['--data', folder, 'serve', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  process.on('exit', () => child.kill('SIGKILL'));
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { log += text; });
  const until = Date.now() + START_SECONDS_MAX * 1000;
  while (!/Sangam is at/.test(log)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the program did not start:\n${log}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const [, address, setup] = log.match(/(http:\/\/[^/\s]+)(\/setup\/\S+)/);
  return { address, setup, stop: async () => { await stop(child); await rm(folder, { recursive: true, force: true }); } };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}
