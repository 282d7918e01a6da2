// One case from the call to the money in the worker's hand, its closure and its rating, through pages alone.
import { mkdir } from 'node:fs/promises';
import { openStaff, openVisitor, WIDTHS } from './browser.mjs';
import { expect } from './report.mjs';

const SHOTS = process.env.SHOTS;
const WORKER = 'Budhni Invented';
const FIRST = '7000';
const REST = '7000';
const DAY_MS = 86_400_000;

export async function walk({ report, demo, browser }) {
  await report.check('a case from the call to the worker’s rating, through pages alone', () => carry(browser, demo));
}

async function carry(browser, demo) {
  const lead = await openStaff(browser, demo, demo.first('desk lead'));
  const desk = await openStaff(browser, demo, demo.staff.find(({ role, chapter }) => role === 'caseworker' && chapter === demo.first('desk lead').chapter));
  const caseworker = demo.staff.find(({ role, chapter }) => role === 'caseworker' && chapter === demo.first('desk lead').chapter);

  // The call: the lead takes it, because nobody else is free, and keeps the case closely.
  await lead.page.goto('/contacts/new');
  await lead.page.fill('#phone', '9000012399');
  await lead.page.selectOption('#language', 'hi');
  await lead.page.fill('#summary', 'Forty days of plastering, nothing paid.');
  await shot(lead, 'call');
  await lead.page.click('button[value=intake]');
  const form = lead.page;
  await form.fill('[name="claimants.0.display_name"]', WORKER);
  await form.check('[name="claimants.0.safe_to_call"][value=yes]');
  await form.check('[name="issues"][value="wages_unpaid"]');
  await form.selectOption('#sensitivity', 'restricted');
  await form.fill('[name="chain.0.employer.name"]', 'Nobody Real Plasterers (invented)');
  await form.selectOption('[name="chain.0.employer.kind"]', 'contractor');
  await form.fill('[name="chain.0.employer.phones"]', '9000012398');
  await form.fill('[name="terms.0.rate"]', '500');
  await form.fill('[name="attendance.0.units"]', '40');
  await form.fill('[name="payments.0.amount"]', '4000');
  await form.check('[name="consents.C1"][value=yes]');
  await form.fill('#next_action', 'Hand over to the desk');
  await form.waitForFunction(() => /16,000/.test(document.querySelector('[data-preview]').textContent));
  await shot(lead, 'intake');
  await form.click('button[value=register]');
  const reference = new URL(form.url()).pathname.match(/^\/cases\/(\d{10})$/)?.[1];
  expect(reference, `no case: ${form.url()} ${await form.innerText('main')}`);
  const at = (part) => `/cases/${reference}${part ? `/${part}` : ''}`;
  await says(lead, '₹16,000');
  await stage(lead, 'Registered');
  await shot(lead, 'case-registered');

  // Kept closely: it is not there for the desk until it is given to somebody.
  expect((await desk.page.goto(at())).status() === 404, 'a closely kept case is shown to somebody who is not named on it');
  await lead.page.goto(at('assignment'));
  await lead.page.selectOption('#owner_id', { label: await optionWith(lead.page, '#owner_id', caseworker.name) });
  await send(lead, at('assignment'));
  await go(desk, at());
  await says(desk, caseworker.name);

  // No word with the employer before the worker allows it and is safe.
  const { page } = desk;
  await go(desk, at('mediation'));
  await says(desk, 'Consent C2');
  await shot(desk, 'mediation-refused');
  await ring(desk, at, 'reached', 'Says the money is gone.');
  expect(await page.locator('.flash-red, .error-summary').count() > 0, 'the employer was rung without consent and safety check');
  await says(desk, 'Consent C2');
  await shot(desk, 'mediation-refused-ring');
  await move(desk, at, 'verifying');
  await stage(desk, 'Checking the facts');
  await go(desk, at('stage'));
  await says(desk, 'Consent C2');
  await go(desk, at('consents'));
  await page.check('[name="consents.C2"][value=yes]');
  await page.check('[name="consents.C7"][value=yes]');
  await send(desk, at('consents'));
  await shot(desk, 'consents');
  await ring(desk, at, 'reached', 'Says the money is gone.');
  expect(await page.locator('.flash-red, .error-summary').count() > 0, 'the employer was rung without a safety check');
  await go(desk, at('safety'));
  for (const question of ['talks_freely', 'free_to_leave', 'phone_own', 'agrees_now']) await page.check(`[name="answers.${question}"][value=yes]`);
  for (const question of ['threatened', 'papers_held', 'lives_on_site', 'fears_harm']) await page.check(`[name="answers.${question}"][value=no]`);
  await send(desk, at('safety-checks'));
  await shot(desk, 'safety');
  await move(desk, at, 'mediation');
  await stage(desk, 'Mediation');

  // Rung, sat together, offered, answered, agreed.
  await ring(desk, at, 'reached', 'Will come on Saturday.');
  await calm(desk);
  await open(desk, '#act-session');
  await page.selectOption('[id="session-mode"], [name="session.mode"]', { index: 1 });
  await page.fill('[name="session.present"]', `${WORKER}, the contractor, one of the union`);
  await page.fill('[name="session.notes"]', 'He counts thirty-five days, she counts forty.');
  await page.selectOption('[name="session.result"]', { index: 1 });
  await send(desk, at('sessions'));
  await calm(desk);
  await open(desk, '#act-offer');
  await page.locator('[name="offer.side"]').first().check();
  await page.fill('[name="offer.amount_paise"]', '14000');
  await send(desk, at('offers'));
  await calm(desk);
  await shot(desk, 'mediation');
  await page.locator(`form[action^="${at('offers')}/"] button[name=answer]`).first().click();
  await calm(desk);
  await shot(desk, 'mediation-offer-answered');
  await go(desk, at('settlements'));
  await page.selectOption('#mode', { index: 1 });
  await page.fill('#agreed_on', day(0));
  await page.fill('[name="amount_paise"]', '14000');
  await page.fill('#split_parts', '2');
  await page.fill('#split_first', day(0));
  await page.selectOption('#split_every', 'week');
  await shot(desk, 'settlement-form');
  await Promise.all([page.waitForEvent('load'), page.click('button[value=split]')]);
  await shot(desk, 'settlement-split');
  await send(desk, at('settlements'));
  await calm(desk);
  await says(desk, '₹7,000');
  await shot(desk, 'settlement');
  await go(desk, at());
  if (!await page.locator('.case-title .badge', { hasText: 'Agreed' }).count()) await move(desk, at, 'agreed');
  await stage(desk, 'Agreed');

  // The money comes; only the worker's word makes it count.
  for (const sum of [FIRST, REST]) {
    await go(desk, at('receipts'));
    await page.selectOption('#claimant', { index: 1 });
    await page.fill('#act-record [name="amount_paise"]', sum);
    await page.fill('#received_on', day(0));
    await page.selectOption('#route', 'direct_to_worker');
    await send(desk, at('receipts'));
    await calm(desk);
  }
  await shot(desk, 'receipts');
  await go(desk, at());
  await stage(desk, 'Paying');
  await shot(desk, 'case-paying');
  await go(desk, at('worker-key'));
  await send(desk, at('worker-key'));
  const pin = (await page.innerText('.secret code')).trim();
  await shot(desk, 'worker-key');

  const worker = await openVisitor(browser, demo, { viewport: WIDTHS[1] });
  await worker.page.goto('/my-case');
  await shot(worker, 'worker-door');
  await worker.page.fill('#reference', reference);
  await worker.page.fill('#pin', pin === '0000' ? '1111' : '0000');
  await worker.page.click('main form .button');
  expect(!(await worker.page.innerText('main')).includes('7,000'), 'a wrong PIN shows the sums');
  await worker.page.fill('#reference', reference);
  await worker.page.fill('#pin', pin);
  await worker.page.click('main form .button');
  await says(worker, '7,000');
  await shot(worker, 'worker-confirm');
  for (let receipt = 0; receipt < 2; receipt += 1) {
    await Promise.all([worker.page.waitForEvent('load'), worker.page.locator('form[action="/my-case/confirmations"] .button').first().click()]);
  }
  expect(await worker.page.locator('form[action="/my-case/confirmations"]').count() === 0, 'money is asked about twice');
  await says(worker, '14,000');
  await shot(worker, 'worker-confirmed');

  // Closed by two: the case is kept closely.
  await go(desk, at());
  await stage(desk, 'Settled in full');
  await shot(desk, 'case-settled');
  await go(desk, at('stage'));
  await open(desk, '#close');
  await page.selectOption('#outcome', 'recovered_full');
  await page.fill('#close-reason', 'All that was agreed is in her hand.');
  await shot(desk, 'closure-form');
  await send(desk, at('closure'));
  expect(!(await page.innerText('main')).includes('Ended'), 'closed without the second pair of eyes');
  await shot(desk, 'closure-waits');
  await go(lead, at('stage'));
  await says(lead, 'All that was agreed is in her hand.');
  await shot(lead, 'closure-approval');
  await Promise.all([lead.page.waitForEvent('load'), lead.page.click('button[name=answer][value=yes]')]);
  await go(desk, at());
  await stage(desk, 'Closed');
  await says(desk, 'All that was agreed is in her hand.');
  await shot(desk, 'case-closed');

  // What she thinks of it, and that it is not over.
  await worker.page.reload();
  await open(worker, 'details:has(form[action="/my-case/ratings"])');
  await worker.page.locator('[name=stars]').first().check();
  await worker.page.fill('[name=words]', 'They rang back each time.');
  await shot(worker, 'worker-rate');
  await Promise.all([worker.page.waitForEvent('load'), worker.page.click('form[action="/my-case/ratings"] .button')]);
  await open(worker, 'details:has(form[action="/my-case/reopening"])');
  await worker.page.fill('[name=why]', 'He took back one thousand.');
  await Promise.all([worker.page.waitForEvent('load'), worker.page.click('button[value=reopen]')]);
  await shot(worker, 'worker-reopened');
  await go(desk, at());
  await says(desk, 'He took back one thousand.');
  await shot(desk, 'case-reopened');
  await go(desk, '/desk');
  await shot(desk, 'desk');
  for (const visitor of [lead, desk, worker]) {
    expect(visitor.complaints.length === 0, visitor.complaints.join('\n'));
    await visitor.close();
  }
}

async function go({ page }, path) {
  const answer = await page.goto(path);
  expect(answer.status() === 200, `${path} answered ${answer.status()}`);
}

// Sends the form of that address by its main button, and wants to be led on.
async function send({ page }, action) {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && new URL(one.url()).pathname === action),
    page.locator(`form[action="${action}"] button:not([name]), form[action="${action}"] button.button, form[action="${action}"] button.button-red`).last().click(),
  ]);
  await page.waitForLoadState('load');
  expect([200, 303].includes(answer.status()), `${action} answered ${answer.status()}: ${await page.innerText('main')}`);
}

async function says({ page }, words) {
  const text = await page.innerText('main');
  expect(text.includes(words), `“${words}” is not on ${page.url()}:\n${text.slice(0, 1500)}`);
}

async function stage({ page }, words) {
  const text = await page.innerText('.case-title');
  expect(text.includes(words), `the case stands at ${text}, not at ${words}`);
}

// Nothing on the page speaks of a fault.
async function calm({ page }) {
  const fault = page.locator('.flash-red, .error-summary');
  expect(await fault.count() === 0, `${page.url()}: ${await fault.allInnerTexts()}`);
}

async function open({ page }, selector) {
  const part = page.locator(selector);
  if (!await part.evaluate((one) => one.open)) await part.locator('summary').first().click();
}

async function ring(visitor, at, result, words) {
  const { page } = visitor;
  await go(visitor, at('mediation'));
  await open(visitor, '#act-attempt');
  await page.check('[name="attempt.party"][value=employer]');
  await page.selectOption('[name="attempt.result"]', result);
  await page.fill('[name="attempt.note"]', words);
  await Promise.all([page.waitForEvent('load'), page.click(`form[action="${at('attempts')}"] .button`)]);
}

async function move(visitor, at, to) {
  await go(visitor, at('stage'));
  await visitor.page.check(`[name=to][value=${to}]`);
  await send(visitor, at('stage'));
  await go(visitor, at());
}

async function optionWith(page, selector, words) {
  const labels = await page.locator(`${selector} option`).allInnerTexts();
  const label = labels.find((one) => one.includes(words));
  expect(label, `nobody called ${words} among ${labels.join(', ')}`);
  return label;
}

/* global document */
// A day of India, so many days from today.
function day(from) {
  return new Date(Date.now() + 5.5 * 3_600_000 + from * DAY_MS).toISOString().slice(0, 10);
}

let shots = 0;
async function shot({ page }, name) {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  const before = page.viewportSize();
  shots += 1;
  for (const viewport of WIDTHS) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${SHOTS}/${String(shots).padStart(2, '0')}-${name}-${viewport.width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
}
