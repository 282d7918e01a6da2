// Every page of every role, found by following links, and every form sent back with its faults: accessible, in three languages, on a phone
// and on a desk. A page built of the same parts as one looked at already in that language is not looked at twice.
import { openStaff, openVisitor } from './browser.mjs';
import { crawl, patternOf } from './crawl.mjs';
import { startEmpty } from './demo.mjs';
import { inspectOpen, shapeOf, weigh } from './inspect.mjs';
import { expect } from './report.mjs';

const LANGUAGES = ['en', 'hi', 'or'];
const ROLES = ['caseworker', 'desk lead', 'convener', 'safeguarding officer', 'coordinator', 'law drafter', 'counsel', 'administrator'];
const AT_ONCE = 2;
// What would end the walk: sessions, accounts, other people's cases.
const NOT_SENT = /sign-out|disable|enable|reset|sessions|\/end$|revoke|discard|reading|taking|\/take$|unlock|slips/;

export async function walk({ report, demo, browser }) {
  const looked = { shapes: new Set(), forms: new Set(), pages: 0, same: 0 };
  const jobs = [
    ...ROLES.map((role) => () => walkAs(report, demo, looked, role, () => openWithDraft(browser, demo, role))),
    () => walkAs(report, demo, looked, 'stranger', () => openVisitor(browser, demo)),
    () => walkAs(report, demo, looked, 'worker', () => openWorker(browser, demo, demo.worker)),
    () => walkAs(report, demo, looked, 'worker of a gang', () => openWorker(browser, demo, demo.gangWorker)),
    () => walkDoors(report, demo, browser),
  ];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  }));
  console.log(`axe: ${looked.pages} pages looked at in ${LANGUAGES.length} languages and 2 widths, ${looked.forms.size} forms sent back, ${looked.same} of a shape seen before`);
}

async function walkAs(report, demo, looked, role, open) {
  const visitor = await open();
  try {
    let pages = [];
    await report.check(`${role}: reaches its pages`, async () => { pages = await crawl(visitor, demo); });
    for (const { pattern, path } of pages) await lookAt(report, demo, looked, visitor, role, pattern, path);
  } finally {
    await visitor.close();
  }
}

async function lookAt(report, demo, looked, visitor, role, pattern, path) {
  const fresh = [];
  for (const language of LANGUAGES) {
    const address = inLanguage(path, language);
    const shape = `${pattern} ${language}\n${shapeOf(await (await visitor.context.request.get(address)).text())}`;
    if (looked.shapes.has(shape)) looked.same += 1;
    else fresh.push([language, address]);
    looked.shapes.add(shape);
  }
  if (fresh.length === 0) return;
  looked.pages += 1;
  await report.check(`${role}: ${pattern}`, async () => {
    const faults = [];
    for (const [language, address] of fresh) {
      visitor.complaints.length = 0;
      await visitor.page.goto(address);
      faults.push(...await inspectOpen(visitor, `${role} ${pattern} ${language}`));
      faults.push(...await weigh(demo.address, address, await visitor.context.cookies()));
    }
    for (const form of await formsOf(visitor.page)) {
      const kind = `POST ${patternOf(form.action)}`;
      if (NOT_SENT.test(form.action) || looked.forms.has(kind)) continue;
      looked.forms.add(kind);
      for (const language of LANGUAGES) faults.push(...await sendBack(visitor, inLanguage(path, language), form.at, `${role} ${kind} ${language}`));
    }
    expect(faults.length === 0, [...new Set(faults)].join('\n'));
  });
}

function inLanguage(path, language) {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

/* global document */
// The forms of the page that somebody types into.
function formsOf(page) {
  return page.evaluate(() => [...document.querySelectorAll('main form[method=post]')].map((form, at) => ({
    at, action: form.getAttribute('action'),
    typed: form.querySelector('input:not([type=hidden]):not([type=file]), select, textarea') !== null,
  })).filter((form) => form.typed));
}

// Empties a form and sends it; where it comes back with what is to be put right, that page is looked at.
async function sendBack(visitor, address, at, where) {
  const { page } = visitor;
  await page.goto(address);
  await Promise.all([page.waitForEvent('load'), page.evaluate((number) => {
    const form = [...document.querySelectorAll('main form[method=post]')][number];
    for (const one of form.elements) {
      if (one.matches('[type=radio], [type=checkbox]')) one.checked = false;
      else if (one.matches('input:not([type=hidden]), textarea')) one.value = '';
      else if (one.matches('select')) one.selectedIndex = 0;
    }
    form.noValidate = true;
    form.requestSubmit([...form.querySelectorAll('button:not(.unseen)')].findLast((button) => button.matches('.button, .button-red')) ?? null);
  }, at)]);
  visitor.complaints.length = 0;
  if (await page.locator('.error-summary, .flash-red').count() === 0) return [];
  return inspectOpen(visitor, `${where} with faults`);
}

// Somebody of the desk, with a draft in their list.
async function openWithDraft(browser, demo, role) {
  const visitor = await openStaff(browser, demo, demo.first(role));
  const { page } = visitor;
  const answer = await page.goto('/intakes/new');
  if (answer.status() === 200) {
    await page.fill('[name="claimants.0.display_name"]', 'Etwari Invented');
    await Promise.all([page.waitForEvent('load'), page.click('button[value=draft]')]);
  }
  return visitor;
}

async function openWorker(browser, demo, { reference, pin }) {
  const visitor = await openVisitor(browser, demo);
  await visitor.page.goto('/my-case');
  await visitor.page.fill('[name=reference]', reference);
  await visitor.page.fill('[name=pin]', pin);
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.click('main form .button')]);
  return visitor;
}

// Pages no link leads to: the second factor, the set-up of a new program, a link for a password, a refused form.
async function walkDoors(report, demo, browser) {
  const visitor = await openVisitor(browser, demo);
  const { page } = visitor;
  const inAll = async (where, open) => {
    const faults = [];
    for (const language of LANGUAGES) {
      await open(language);
      faults.push(...await inspectOpen(visitor, `${where} ${language}`));
    }
    expect(faults.length === 0, [...new Set(faults)].join('\n'));
  };
  const submit = (selector) => Promise.all([page.waitForEvent('load'), page.click(selector)]);
  await report.check('second factor: the page and its fault', async () => {
    const lead = demo.staff.filter((person) => person.role === 'desk lead').at(-1);
    await page.goto('/sign-in');
    await page.fill('#login', lead.login);
    await page.fill('#password', demo.password);
    await submit('main .button');
    expect(page.url().includes('/sign-in/code'), `no second factor asked: ${page.url()}`);
    await inAll('second factor', (language) => page.goto(`/sign-in/code?lang=${language}`));
    await page.fill('#code', '12');
    await submit('main .button');
    const faults = await inspectOpen(visitor, 'second factor with faults');
    expect(faults.length === 0, faults.join('\n'));
  });
  await report.check('a form without its token: the page that refuses it', () => inAll('refused', async (language) => {
    await page.goto(`/sign-in?lang=${language}`);
    await page.evaluate(() => { document.querySelector('main [name=_csrf]').value = 'wrong'; });
    await submit('main .button');
    expect(await page.locator('.error-page').count() === 1, 'a form without its token is taken');
  }));
  await report.check('a link for a password: the page and its fault', async () => {
    const admin = await openStaff(browser, demo, demo.first('administrator'));
    await admin.page.goto('/admin/accounts/new');
    await admin.page.fill('[name=login]', `walk${Date.now()}@example.org`);
    await admin.page.fill('[name=name]', 'Walk Invented');
    const role = admin.page.locator('[name=role]');
    if (await role.count() > 0) await role.first().evaluate((one) => { if (one.tagName === 'SELECT') one.selectedIndex = one.options.length - 1; else one.checked = true; });
    await Promise.all([admin.page.waitForEvent('load'), admin.page.click('main form .button')]);
    const link = (await admin.page.content()).match(/\/password\/[A-Za-z0-9_-]+/)?.[0];
    expect(link, `no link: ${await admin.page.innerText('main')}`);
    const faults = await inspectOpen(admin, 'link for a password');
    await admin.close();
    expect(faults.length === 0, faults.join('\n'));
    await inAll('password link', (language) => page.goto(`${link}?lang=${language}`));
    await submit('main .button');
    const sentBack = await inspectOpen(visitor, 'password link with faults');
    expect(sentBack.length === 0, sentBack.join('\n'));
  });
  await report.check('PIN slips of a gang: the ways in and the sheet', async () => {
    const owner = demo.staff.find((person) => person.role === 'caseworker' && person.chapter === 'OD');
    const desk = await openStaff(browser, demo, owner);
    const faults = [];
    const looked = async (where) => { faults.push(...await inspectOpen(desk, where)); };
    for (const language of LANGUAGES) {
      await desk.page.goto(`/cases/${demo.gangWorker.reference.replaceAll(' ', '')}/worker-key?lang=${language}`);
      await looked(`ways in of a gang ${language}`);
    }
    await Promise.all([desk.page.waitForEvent('load'), desk.page.click('form[action$="/slips"] .button')]);
    expect(await desk.page.locator('.slips section').count() > 1, 'no slips');
    await looked('slips');
    await desk.close();
    expect(faults.length === 0, [...new Set(faults)].join('\n'));
  });
  await visitor.close();
  await report.check('set-up of a new program: the page and its fault', async () => {
    const empty = await startEmpty();
    const first = await openVisitor(browser, empty);
    try {
      const faults = [];
      for (const language of LANGUAGES) {
        await first.page.goto(`${empty.setup}?lang=${language}`);
        faults.push(...await inspectOpen(first, `set-up ${language}`));
        await Promise.all([first.page.waitForEvent('load'), first.page.click('main .button')]);
        faults.push(...await inspectOpen(first, `set-up ${language} with faults`));
      }
      expect(faults.length === 0, [...new Set(faults)].join('\n'));
    } finally {
      await first.close();
      await empty.stop();
    }
  });
}
