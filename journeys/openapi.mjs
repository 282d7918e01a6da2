// Made-up requests to every operation, by schemathesis: node journeys/openapi.mjs PATH-TO-SCHEMATHESIS
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from './demo.mjs';

const CASES = 20;
const EXAMPLES_MAX = process.env.EXAMPLES_MAX ?? '12';
const SEED = '20261122';
const CHECKS = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,ignored_auth';
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

const program = process.argv[2];
const folder = await mkdtemp(join(tmpdir(), 'sangam-openapi-'));
const demo = await startDemo(CASES);
let failed = 0;
try {
  const description = await (await fetch(`${demo.address}/api/openapi.json`)).json();
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(description));
  failed += await refuseStrangers(description);
  for (const role of ['desk lead', 'administrator']) {
    console.log(`\nas ${role}`);
    failed += await fuzz(await tokenOf(demo.first(role)));
  }
  if (demo.faults.length > 0) {
    failed += 1;
    console.log(demo.faults.slice(0, 10).join('\n'));
  }
} finally {
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(`schemathesis: ${failed === 0 ? 'no fault' : `${failed} faults`}`);
process.exitCode = failed === 0 ? 0 : 1;

// Without a token every operation says 401, but for those whose description says that they are open.
async function refuseStrangers({ paths, security }) {
  let asked = 0;
  let open = 0;
  let faults = 0;
  for (const [path, operations] of Object.entries(paths)) {
    for (const method of METHODS.filter((one) => operations[one])) {
      const wants = operations[method].security ?? security ?? [];
      if (wants.length === 0 || wants.some((one) => Object.keys(one).length === 0)) {
        open += 1;
        continue;
      }
      asked += 1;
      const answer = await fetch(demo.address + path.replace(/\{[^}]+\}/g, '1'), {
        method: method.toUpperCase(), ...(method === 'get' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
      });
      if (answer.status !== 401) {
        faults += 1;
        console.log(`${method.toUpperCase()} ${path} answers a stranger ${answer.status}`);
      }
    }
  }
  console.log(`without a token: ${asked} operations asked, ${faults} not refused, ${open} on the open list`);
  return faults + (asked === 0 ? 1 : 0);
}

// A token that may write, made on the page for it.
async function tokenOf({ door }) {
  const opened = await fetch(door, { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const page = await fetch(`${demo.address}/account/tokens`, { headers: { cookie } });
  const form = (await page.text()).split('action="/account/tokens"')[1];
  const hidden = (name) => form.match(new RegExp(`name="${name}" value="([^"]*)"`))[1];
  const reaches = [...form.matchAll(/name="reach" value="([^"]*)"/g)].map(([, value]) => value);
  const cookies = [cookie, ...page.headers.getSetCookie().map((one) => one.split(';')[0])].join('; ');
  const made = await fetch(`${demo.address}/account/tokens`, {
    method: 'POST', redirect: 'manual', headers: { cookie: cookies, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: hidden('_csrf'), _once: hidden('_once'), name: 'schemathesis', reach: reaches.find((reach) => /write/.test(reach)) ?? reaches.at(-1), days: '1' }),
  });
  const text = await made.text();
  const token = text.match(/sangam_[A-Za-z0-9_-]+/);
  if (!token) throw new Error(`no token: ${made.status} ${text.slice(0, 2000)}`);
  return token[0];
}

function fuzz(token) {
  const options = ['run', join(folder, 'openapi.json'), '--url', demo.address, '-H', `Authorization: Bearer ${token}`, '--checks', CHECKS,
    '--phases', 'examples,coverage,fuzzing', '--max-examples', EXAMPLES_MAX, '--seed', SEED, '--no-shrink', '--continue-on-failure', '--no-color',
    '--generation-database', 'none', '--suppress-health-check', 'all', '--workers', '1', '--warnings', 'off'];
  return new Promise((done) => {
    spawn(program, options, { stdio: 'inherit', cwd: folder }).on('exit', (status) => done(status === 0 ? 0 : 1)).on('error', () => done(1));
  });
}
