// A case is taken in by keys alone: from signing in to the registered case, with and without JavaScript.
import { openVisitor } from './browser.mjs';
import { Keyboard } from './keyboard.mjs';
import { expect } from './report.mjs';

const RATE = '575';
const DAYS = '26';
const PAID = '3000';
const CLAIM = '₹11,950'; // 575 × 26 − 3,000
const QUESTIONS = { talks_freely: 'yes', free_to_leave: 'yes', threatened: 'no', papers_held: 'no', phone_own: 'yes', lives_on_site: 'no', fears_harm: 'no', agrees_now: 'yes' };
const AT_ONCE = 10;

export async function walk({ report, demo, browser }) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;
    const worker = javaScriptEnabled ? { name: 'Phulmani Invented', phone: '9000012341' } : { name: 'Birsa Invented', phone: '9000012342' };
    await report.check(`a case is taken in by keys alone, ${how}`, () => takeIn(browser, demo, { javaScriptEnabled, ...worker }));
  }
  await report.check(`one form sent ${AT_ONCE} times at once makes one case`, () => sendAtOnce(browser, demo));
}

async function signIn(browser, demo, javaScriptEnabled) {
  const visitor = await openVisitor(browser, demo, { javaScriptEnabled });
  const keys = new Keyboard(visitor.page);
  await visitor.page.goto('/sign-in');
  await keys.write('#login', demo.first('caseworker').login);
  await keys.write('#password', demo.password);
  await Promise.all([visitor.page.waitForURL('**/desk'), keys.press('Enter')]);
  return { ...visitor, keys };
}

async function takeIn(browser, demo, { javaScriptEnabled, name, phone }) {
  let { page, keys, complaints, close } = await signIn(browser, demo, javaScriptEnabled);

  // The call comes first; the form is opened from it.
  if (javaScriptEnabled) await Promise.all([page.waitForURL('**/contacts/new'), keys.press('n')]);
  else await keys.go('.bar a[href="/contacts/new"]');
  await keys.write('#phone', phone);
  await keys.write('#summary', 'No wages for a month.');
  await keys.go('button[value=intake]');
  expect(await page.inputValue('[name="claimants.0.phone"]') !== '', 'the number of the call is not in the form');
  expect(await page.inputValue('#summary') === 'No wages for a month.', 'what was written down in the call is not in the form');

  // Sent far too early: each fault beside its field, and what was typed still there.
  await keys.write('[name="claimants.0.phone"]', '12');
  await keys.write('[name="claimants.0.village"]', 'Testpur');
  await keys.go('button[value=register]');
  expect(await page.evaluate(() => document.activeElement.id) === 'errors', 'the list of what is to be put right has not the focus');
  for (const field of ['claimants.0.display_name', 'claimants.0.phone', 'issues', 'next_action']) {
    expect(await beside(page, field), `nothing beside ${field}`);
  }
  expect(await page.inputValue('[name="claimants.0.phone"]') === '12', 'the wrong number is not kept');
  expect(await page.inputValue('[name="claimants.0.village"]') === 'Testpur', 'the village is not kept');

  // From the list of faults to the field by one key.
  await keys.reach('#errors a[href="#claimants-0-display_name"]');
  await keys.press('Enter');
  await keys.write('[name="claimants.0.display_name"]', name);
  await keys.write('[name="claimants.0.phone"]', phone);
  await keys.choose('claimants.0.safe_to_call', 'yes');
  await keys.tick('[name="issues"][value="wages_unpaid"]');
  await keys.write('[name="chain.0.employer.name"]', 'Nobody Real Constructions (invented)');
  await keys.pick('[name="chain.0.employer.kind"]', 'contractor');
  await keys.write('[name="terms.0.rate"]', RATE);
  await keys.write('[name="attendance.0.units"]', DAYS);

  // The browser is closed in the middle of the call; the draft is there the next time.
  if (javaScriptEnabled) {
    await page.waitForFunction(() => /\d/.test(document.querySelector('[data-draft-status]').textContent));
    expect((await page.innerText('[data-preview] .total')).includes('₹14,950'), `while typing: ${await page.innerText('[data-preview]')}`);
  } else {
    await keys.go('button[value=draft]');
  }
  await close();
  ({ page, keys, complaints, close } = await signIn(browser, demo, javaScriptEnabled));
  await page.goto('/drafts');
  await keys.go('main a[href^="/drafts/"]');
  for (const [field, value] of [['claimants.0.display_name', name], ['claimants.0.village', 'Testpur'], ['terms.0.rate', RATE], ['attendance.0.units', DAYS]]) {
    expect(await page.inputValue(`[name="${field}"]`) === value, `the draft lost ${field}: ${await page.inputValue(`[name="${field}"]`)}`);
  }

  // The claim with its working: while typing, or by its button.
  await keys.write('[name="payments.0.amount"]', PAID);
  if (javaScriptEnabled) {
    await page.waitForFunction((claim) => document.querySelector('[data-preview] .total')?.textContent.includes(claim), CLAIM);
    expect(await page.evaluate(() => document.activeElement.name) === 'payments.0.amount', 'the focus left the field');
  } else {
    await keys.go('.claim + .actions button[value=preview]');
    expect((await page.innerText('[data-preview] .total')).includes(CLAIM), `by the button: ${await page.innerText('[data-preview]')}`);
    expect(await page.inputValue('[name="payments.0.amount"]') === PAID, 'the preview lost what was typed');
  }
  const working = await page.innerText('[data-preview]');
  for (const part of ['26', '575', '14,950', '3,000', '11,950']) expect(working.includes(part), `the working does not show ${part}:\n${working}`);

  // A second worker's row, by its button, and gone again.
  await rows(page, keys, javaScriptEnabled);

  for (const code of ['C1', 'C2']) await keys.choose(`consents.${code}`, 'yes');
  for (const [question, said] of Object.entries(QUESTIONS)) await keys.choose(`safety.${question}`, said);
  await keys.write('#next_action', 'Ring the contractor');
  expect(await page.inputValue('#next_action_at') !== '', 'no day is proposed for the next action');

  // Enter twice, as an impatient hand does.
  await keys.reach('button[value=register]');
  const arrived = page.waitForURL(/\/cases\/\d+/);
  await Promise.all([keys.press('Enter'), keys.press('Enter')]);
  await arrived;
  await page.waitForLoadState('load');
  const main = await page.innerText('main');
  expect(main.includes(CLAIM), `the case does not show ${CLAIM}:\n${main}`);
  expect(main.includes(name), 'the case does not name the worker');
  const found = await casesOf(page, name);
  expect(found === 1, `${found} cases of ${name}`);
  expect(complaints.length === 0, complaints.join('\n'));
  await close();
}

async function rows(page, keys, javaScriptEnabled) {
  const count = () => page.locator('[data-row-set=claimants] > [data-row]').count();
  const before = await count();
  await keys.reach('button[value=add-claimants]');
  await press(page, keys, javaScriptEnabled);
  expect(await count() === before + 1, 'no row is added');
  await keys.reach(`button[value=remove-claimants-${before}]`);
  await press(page, keys, javaScriptEnabled);
  expect(await count() === before, 'the row is not removed');
}

function press(page, keys, javaScriptEnabled) {
  return javaScriptEnabled ? keys.press('Enter') : Promise.all([page.waitForEvent('load'), keys.press('Enter')]);
}

/* global document, FormData, URLSearchParams */
// The fault stands in the same field or group as the control it speaks of, and the control names it.
function beside(page, field) {
  return page.evaluate((name) => {
    const control = document.querySelector(`[name="${name}"]`);
    const fault = control.closest('.field, fieldset').querySelector('.field-error');
    const described = [control, control.closest('fieldset')].some((one) => one?.getAttribute('aria-describedby')?.split(' ').includes(fault?.id));
    return fault !== null && fault.textContent.trim() !== '' && described;
  }, field);
}

async function casesOf(page, name) {
  const answer = await page.context().request.get(`/cases?q=${encodeURIComponent(name.split(' ')[0])}`);
  return new Set([...(await answer.text()).matchAll(/href="\/cases\/(\d+)"/g)].map(([, reference]) => reference)).size;
}

async function sendAtOnce(browser, demo) {
  const { page, keys, context, close } = await signIn(browser, demo, true);
  const name = 'Sukurmani Invented';
  await page.goto('/intakes/new');
  await keys.write('[name="claimants.0.display_name"]', name);
  await keys.tick('[name="issues"][value="wages_unpaid"]');
  await keys.tick('#opponent_unknown');
  await keys.choose('consents.C1', 'yes');
  await keys.write('#next_action', 'Ask who the contractor is');
  const body = await page.evaluate(() => new URLSearchParams(new FormData(document.querySelector('form.long-form'))).toString());
  const send = () => context.request.post('/intakes', {
    data: `${body}&then=register`, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: demo.address }, maxRedirects: 0,
  });
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, send));
  const led = new Set(answers.map((answer) => `${answer.status()} ${answer.headers().location}`));
  expect(led.size === 1 && /^303 \/cases\/\d+$/.test([...led][0]), `led to ${[...led].join(', ')}`);
  const found = await casesOf(page, name);
  expect(found === 1, `${found} cases`);
  await close();
}
