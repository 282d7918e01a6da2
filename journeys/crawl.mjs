// Which pages somebody can reach, by following links: of each kind of page a sample or two.
import { expect } from './report.mjs';

const STARTS = ['/', '/desk', '/sign-in', '/my-case', '/figures', '/dues', '/overview', '/cases', '/contacts', '/contacts/new', '/call-backs', '/intakes/new', '/drafts',
  '/search?q=demo', '/notices', '/employers', '/account', '/account/password', '/account/second-factor', '/account/tokens', '/register',
  '/admin/accounts', '/admin/accounts/new', '/admin/chapters', '/no-such-page', '/cases/0000000000'];
const MISSING = ['/no-such-page', '/cases/0000000000'];
const PAGES_MAX = 160;
const SAMPLES = 2;

/** The addresses somebody reaches, at most two of each pattern; pages that are not there only where that was wanted. */
export async function crawl({ context }, demo) {
  const found = [];
  const samples = new Map();
  const tried = new Set();
  const queue = [...STARTS];
  while (queue.length > 0 && found.length < PAGES_MAX) {
    const path = queue.shift();
    const pattern = patternOf(path);
    const many = pattern.includes('…') ? SAMPLES : 1;
    if (tried.has(path) || (samples.get(pattern) ?? 0) >= many) continue;
    tried.add(path);
    const answer = await context.request.get(path);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    expect(answer.status() < 500, `${path} answered ${answer.status()}`);
    if (answer.status() === 404 && !MISSING.includes(path)) continue;
    const at = new URL(answer.url());
    const real = at.pathname + at.search;
    if (real !== path) {
      if (tried.has(real)) continue;
      tried.add(real);
    }
    const kind = patternOf(real);
    if ((samples.get(kind) ?? 0) >= many) continue;
    samples.set(kind, (samples.get(kind) ?? 0) + 1);
    found.push({ pattern: kind, path: real });
    for (const [, href] of (await answer.text()).matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&'), at);
      if (link.origin === demo.address && !link.pathname.startsWith('/demo/')) queue.push(link.pathname + link.search);
    }
  }
  expect(found.length < PAGES_MAX, `more than ${PAGES_MAX} pages: the crawl is cut short`);
  return found;
}

/** The kind of page: its address without what names one thing, one word searched or one language. */
export function patternOf(path) {
  const { pathname, searchParams } = new URL(path, 'http://here');
  searchParams.delete('lang');
  const names = [...new Set(searchParams.keys())].sort();
  const place = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/\/\d[\d-]*(?=\/|$)/g, '/…').replace(/\/[A-Za-z0-9_-]{20,}(?=\/|$)/g, '/…')
    .replace(/^\/chapters\/[A-Z]{2}\//, '/chapters/…/');
  return names.length > 0 ? `${place}?${names.join('&')}` : place;
}
