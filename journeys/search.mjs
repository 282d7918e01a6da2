// One woman put down by two desks in two scripts: found in either, answered while typing, made one and parted again, with and without scripts.
import { mkdir } from 'node:fs/promises';
import { openStaff, WIDTHS } from './browser.mjs';
import { expect } from './report.mjs';

const SHOTS = process.env.SHOTS;
const NATIVE = 'सुनीता नमूनावाली';
const ROMAN = 'Suneeta Namunawali';
const AS_TYPED = 'Sunita Namunavali';

export async function walk({ report, demo, browser }) {
  const person = demo.first('caseworker');
  const desk = await openStaff(browser, demo, person);
  const plain = await openStaff(browser, demo, person, { javaScriptEnabled: false, viewport: WIDTHS[1] });
  try {
    await report.check('search: two cases of one woman, put down in two scripts', async () => {
      await register(plain, NATIVE, '9000012311');
      await register(plain, ROMAN, '9000012312');
    });
    await report.check('search: a third spelling finds both, without scripts, and says what was found', async () => {
      const said = await seek(plain, AS_TYPED);
      for (const name of [NATIVE, ROMAN]) expect(said.includes(name), `${name} is not found as ${AS_TYPED}: ${said}`);
      expect(/found as/.test(said), `the page does not say as what she was found: ${said}`);
      await shot(plain, 'found-phone');
    });
    await report.check('search: answers while typing, walked with the arrow keys', () => suggest(desk));
    await report.check('search: nothing found gives advice', async () => {
      const said = await seek(desk, 'zqxwvk plmnb');
      expect(/Nothing|nothing/.test(said), said);
      await shot(desk, 'nothing');
    });
    await report.check('search: any bytes are a question and never an error', async () => {
      for (const typed of ['"', '" OR 1=1 --', 'a*', 'NEAR(a b)', "' | !x:*", '(((', '\\', 'summary:x', '%00x', '\u200d\u200c', '😀'.repeat(40)]) {
        const answer = await plain.page.goto(`/search?q=${encodeURIComponent(typed)}`);
        expect(answer.status() === 200, `${typed} answered ${answer.status()}`);
      }
    });
    await report.check('search: two rows of one person made one, and parted again', () => mergeAndPart(plain));
  } finally {
    await desk.close();
    await plain.close();
  }
}

async function register({ page }, name, phone) {
  await page.goto('/intakes/new');
  await page.fill('[name="claimants.0.display_name"]', name);
  await page.fill('[name="claimants.0.phone"]', phone);
  await page.check('[name="claimants.0.safe_to_call"][value=yes]');
  await page.check('[name="issues"][value="wages_unpaid"]');
  await page.fill('[name="chain.0.employer.name"]', 'Nobody Real Stitchers (invented)');
  await page.selectOption('[name="chain.0.employer.kind"]', 'contractor');
  await page.fill('#next_action', 'Ring her back');
  await page.click('button[value=register]');
  expect(/^\/cases\/\d{10}$/.test(new URL(page.url()).pathname), `no case: ${await page.innerText('main')}`);
}

async function seek({ page }, typed) {
  await page.goto('/search?q=a');
  await page.fill('main input[type=search]', typed);
  await Promise.all([page.waitForURL(/\/search\?q=/), page.press('main input[type=search]', 'Enter')]);
  return page.innerText('main');
}

/* global document */
async function suggest(visitor) {
  const { page } = visitor;
  await page.goto('/desk');
  await page.press('body', '/');
  await page.keyboard.type(AS_TYPED);
  await page.waitForSelector('.suggested:not([hidden]) a[href]');
  expect((await page.innerText('.suggested')).includes('नमूनावाली'), 'she is not among the answers while typing');
  await shot(visitor, 'typing');
  await page.keyboard.press('ArrowDown');
  const at = await page.evaluate(() => document.activeElement.getAttribute('href'));
  expect(at, 'the arrow does not reach the first answer');
  await Promise.all([page.waitForURL(`**${at}`), page.keyboard.press('Enter')]);
}

async function mergeAndPart(visitor) {
  const { page } = visitor;
  await seek(visitor, ROMAN);
  await Promise.all([page.waitForURL(/\/persons\//), page.click(`main a:has-text("${ROMAN}")`)]);
  const one = page.url();
  const card = page.locator('.card', { hasText: NATIVE });
  expect(await card.count() === 1, `${NATIVE} is not proposed: ${await page.innerText('main')}`);
  await shot(visitor, 'proposed-phone');
  await card.locator('form[action$="/merge"] button').click();
  expect(/to put right/.test(await page.innerText('main')), `merging without a reason is not refused: ${await page.innerText('main')}`);
  await page.goto(one);
  await page.locator('.card', { hasText: NATIVE }).locator('input[name=reason]').fill('She told us so, invented');
  await page.locator('.card', { hasText: NATIVE }).locator('form[action$="/merge"] button').click();
  expect(/Other entries/.test(await page.innerText('main')), `not made one: ${await page.innerText('main')}`);
  await shot(visitor, 'merged-phone');
  await page.locator('form[action$="/parting"] button').click();
  expect(!/Other entries/.test(await page.innerText('main')), 'not parted again');
}

async function shot({ page }, name) {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/search-${name}.png`, fullPage: true });
}
