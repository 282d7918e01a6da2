// What is looked at on a page: axe, what sticks out, what is too small to press, how much it weighs.
import { mkdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { WIDTHS } from './browser.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TARGET_PIXELS_MIN = 48;
const PUBLIC_BYTES_MAX = 14 * 1024;
const DESK_BYTES_MAX = 60 * 1024;
const SHOTS = process.env.SHOTS;

/** The faults of the page that is open, on a desk and on a phone. */
export async function inspectOpen({ page, complaints }, where) {
  const faults = [];
  await page.evaluate(AXE);
  for (const viewport of WIDTHS) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => { for (const part of document.querySelectorAll('main details')) part.open = true; });
    const at = `${where} at ${viewport.width} px`;
    for (const fault of await page.evaluate(runAxe, TAGS)) faults.push(`${at}: ${fault}`);
    for (const fault of await page.evaluate(measure, TARGET_PIXELS_MIN)) faults.push(`${at}: ${fault}`);
    if (SHOTS) {
      await mkdir(SHOTS, { recursive: true });
      await page.screenshot({ path: `${SHOTS}/${where.replace(/[^a-z0-9]+/gi, '-')}-${viewport.width}.png`, fullPage: true });
    }
  }
  for (const complaint of complaints.splice(0)) faults.push(`${where}: ${complaint}`);
  return faults;
}

/** What a page is built of, without its words: two pages with one shape have the same faults. */
export function shapeOf(html) {
  const parts = new Set();
  for (const [, tag, attributes] of html.replace(/<template[\s\S]*?<\/template>/g, '').matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    const names = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => (/^(class|role|type|aria-current)$/.test(name) ? `${name}=${value}` : name));
    parts.add(`${tag} ${[...new Set(names)].sort().join(' ')}`);
  }
  return [...parts].sort().join('\n');
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
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.matches('.skip, .unseen')) continue;
    if (one.tagName === 'A' && getComputedStyle(one).display === 'inline') continue;
    const area = ((one.type === 'radio' || one.type === 'checkbox') ? one.closest('label') ?? one : one).getBoundingClientRect();
    if (area.width === 0) continue;
    if (area.height < least - 0.5 || area.width < least - 0.5) {
      faults.push(`only ${Math.round(area.width)}×${Math.round(area.height)} px: ${one.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}

const weights = new Map();

/** What is wrong with the compressed bytes of a first view: the page, its stylesheets, its scripts. */
export async function weigh(address, path, cookies) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const [bytes, text] = await fetchCompressed(address + path, cookie);
  let sum = bytes;
  for (const [, href] of text.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)) {
    if (!weights.has(href)) weights.set(href, (await fetchCompressed(address + href, cookie))[0]);
    sum += weights.get(href);
  }
  const most = /<body class="desk/.test(text) ? DESK_BYTES_MAX : PUBLIC_BYTES_MAX;
  return sum > most ? [`${sum} compressed bytes, over ${most}`] : [];
}

async function fetchCompressed(url, cookie) {
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
