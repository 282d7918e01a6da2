// Every page of every role, found by following links: accessible, in three languages, on a phone and on a desk.
import { mkdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { openStaff, openVisitor, WIDTHS } from './browser.mjs';
import { expect } from './report.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['en', 'hi', 'or'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STARTS = ['/', '/desk', '/sign-in', '/my-case', '/figures', '/cases', '/contacts', '/contacts/new', '/intake', '/employers', '/account', '/register',
  '/admin', '/admin/accounts', '/admin/chapters', '/no-such-page'];
const ROLES = ['caseworker', 'desk lead', 'convener', 'coordinator', 'administrator'];
const PAGES_PER_ROLE_MAX = 80;
const TARGET_PIXELS_MIN = 48;
const PUBLIC_BYTES_MAX = 14 * 1024;
const DESK_BYTES_MAX = 60 * 1024;
const SHOTS = process.env.SHOTS;

export async function walk({ report, demo, browser }) {
  const seen = new Set();
  const roles = [{ name: 'stranger', open: () => openVisitor(browser, demo) }];
  if (demo.worker) roles.push({ name: 'worker', open: () => openWorker(browser, demo) });
  for (const role of ROLES) roles.push({ name: role, open: () => openStaff(browser, demo, demo.first(role)) });
  for (const role of roles) {
    const visitor = await role.open();
    const pages = await crawl(visitor, demo);
    for (const [pattern, path] of pages) {
      const whole = !seen.has(pattern);
      seen.add(pattern);
      await report.check(`${role.name}: ${pattern}`, () => inspect(visitor, demo, path, `${role.name} ${pattern}`, whole));
    }
    await visitor.close();
  }
}

async function openWorker(browser, demo) {
  const visitor = await openVisitor(browser, demo);
  await visitor.page.goto('/my-case');
  await visitor.page.fill('[name=reference]', demo.worker.reference);
  await visitor.page.fill('[name=pin]', demo.worker.pin);
  await visitor.page.click('main form .button');
  return visitor;
}

// One address for each kind of page, by following links from the starts.
async function crawl({ context }, demo) {
  const found = new Map();
  const tried = new Set();
  const queue = [...STARTS];
  while (queue.length > 0 && found.size < PAGES_PER_ROLE_MAX) {
    const path = queue.shift();
    const pattern = patternOf(path);
    if (tried.has(pattern)) continue;
    tried.add(pattern);
    const answer = await context.request.get(path);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    expect(answer.status() < 500, `${path} answered ${answer.status()}`);
    const at = new URL(answer.url());
    if (answer.status() === 404 && path !== '/no-such-page') continue;
    const real = patternOf(at.pathname + at.search);
    tried.add(real);
    if (found.has(real)) continue;
    found.set(real, at.pathname + at.search);
    for (const [, href] of (await answer.text()).matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&'), at);
      if (link.origin === demo.address && !link.pathname.startsWith('/demo/')) queue.push(link.pathname + link.search);
    }
  }
  return found;
}

function patternOf(path) {
  const { pathname, searchParams } = new URL(path, 'http://here');
  searchParams.delete('lang');
  const names = [...new Set(searchParams.keys())].sort();
  const place = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/\/\d[\d-]*(?=\/|$)/g, '/…').replace(/\/[A-Za-z0-9_-]{20,}(?=\/|$)/g, '/…');
  return names.length > 0 ? `${place}?${names.join('&')}` : place;
}

async function inspect(visitor, demo, path, name, whole) {
  const { page, context, complaints } = visitor;
  const faults = [];
  for (const language of whole ? LANGUAGES : ['hi']) {
    const address = path + (path.includes('?') ? '&' : '?') + `lang=${language}`;
    complaints.length = 0;
    for (const [at, viewport] of WIDTHS.entries()) {
      await page.setViewportSize(viewport);
      if (at === 0) {
        await page.goto(address);
        await page.evaluate(AXE);
      }
      await page.evaluate(() => { for (const part of document.querySelectorAll('main details')) part.open = true; });
      const where = `${language} at ${viewport.width} px`;
      for (const fault of await page.evaluate(runAxe, TAGS)) faults.push(`${where}: ${fault}`);
      for (const fault of await page.evaluate(measure, TARGET_PIXELS_MIN)) faults.push(`${where}: ${fault}`);
      if (SHOTS && language === 'en') {
        await mkdir(SHOTS, { recursive: true });
        await page.screenshot({ path: `${SHOTS}/${name.replace(/[^a-z]+/gi, '-')}-${viewport.width}.png`, fullPage: true });
      }
    }
    for (const complaint of complaints) faults.push(`${language}: ${complaint}`);
    const face = await page.evaluate(() => document.body.className);
    const bytes = await weigh(demo, address, await context.cookies());
    const most = face.includes('desk') ? DESK_BYTES_MAX : PUBLIC_BYTES_MAX;
    if (bytes > most) faults.push(`${language}: ${bytes} compressed bytes, over ${most}`);
  }
  expect(faults.length === 0, [...new Set(faults)].join('\n'));
}

/* global axe, document, window, getComputedStyle */
async function runAxe(tags) {
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
}

// Nothing wider than the window; nothing to press that is smaller than a fingertip. Links inside a line of text are as high as the line
// (WCAG 2.5.8 excepts them too); a radio or box is as large as the label around it.
function measure(least) {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 3);
    faults.push(`${root.scrollWidth} px wide: ${wide.map((one) => one.outerHTML.slice(0, 100)).join(' | ')}`);
  }
  for (const one of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.matches('.skip')) continue;
    if (one.tagName === 'A' && getComputedStyle(one).display === 'inline') continue;
    const area = ((one.type === 'radio' || one.type === 'checkbox') ? one.closest('label') ?? one : one).getBoundingClientRect();
    if (area.width === 0) continue;
    if (area.height < least - 0.5 || area.width < least - 0.5) {
      faults.push(`only ${Math.round(area.width)}×${Math.round(area.height)} px: ${one.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}

// Compressed bytes of the first view: the page, its stylesheets, its scripts.
async function weigh(demo, path, cookies) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const [bytes, text] = await fetchCompressed(demo.address + path, cookie);
  const parts = [...text.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map(([, href]) => href);
  let sum = bytes;
  for (const part of parts) sum += (await fetchCompressed(demo.address + part, cookie))[0];
  return sum;
}

async function fetchCompressed(url, cookie) {
  const { gunzipSync } = await import('node:zlib');
  return new Promise((done, fail) => {
    http.get(url, { headers: { 'accept-encoding': 'gzip', cookie } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
        const body = Buffer.concat(chunks);
        done([body.length, (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')]);
      });
    }).on('error', fail);
  });
}
