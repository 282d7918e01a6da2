// Somebody without JavaScript, on a phone, asks what an accident gives: question by question to the answer, back and forth. Then the answers,
// in three languages, through axe at two widths; and as they are printed.
import { openVisitor, WIDTHS } from './browser.mjs';
import { inspectOpen, weigh } from './inspect.mjs';
import { expect } from './report.mjs';

const LANGUAGES = ['en', 'hi', 'or'];
const SHOWN = [
  '/dues', '/dues/owed', '/dues/accident?harm=partial&accident-on=2025-06-01&ask=injuries', '/dues/accident?harm=death&age=300', '/dues/gratuity?ending=ordinary',
  '/dues/minimum-wage', '/dues/accident?harm=death&accident-on=2025-11-25&age=31&monthly-wages=18000&esi-covered=no&medical=0',
  '/dues/accident?harm=partial&accident-on=2025-06-01&injuries=5-12&loss-percent=unknown&age=unknown&monthly-wages=unknown&show=answer',
  '/dues/gratuity?ending=fixed-term&job-ended=2025-12-31&service-years=3&service-months=7&monthly-wages=15000&seasonal=no&paid=0',
  '/dues/owed?about=wages-unpaid&period-ends=2025-10-31&day-wages=600&days=45&paid=5000&pay-period=monthly',
  '/dues/schemes?age=30&construction=yes&show=answer', '/dues/minimum-wage?place=central&area=unknown&skill=unknown',
  '/dues/minimum-wage?place=21&area=A&skill=unskilled', '/dues/deadline?about=wages&arose=2025-11-20', '/dues/deadline?about=wages&arose=unknown',
];

export async function walk({ report, demo, browser }) {
  await report.check('without JavaScript, from the first page to what an accident gives', () => ask(browser, demo));
  for (const path of SHOWN) {
    await report.check(`accessible and light: ${path}`, async () => {
      const faults = [];
      const visitor = await openVisitor(browser, demo);
      for (const language of LANGUAGES) {
        const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
        await visitor.page.goto(address);
        faults.push(...await inspectOpen(visitor, `dues ${path} ${language}`));
        faults.push(...await weigh(demo.address, address, []));
      }
      await visitor.close();
      expect(faults.length === 0, [...new Set(faults)].join('\n'));
    });
  }
}

async function ask(browser, demo) {
  const visitor = await openVisitor(browser, demo, { javaScriptEnabled: false, viewport: WIDTHS[1] });
  const { page } = visitor;
  const heading = () => page.innerText('h1');
  const press = (text) => Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: text, exact: true }).click()]);
  const follow = (text) => Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: text }).first().click()]);
  await page.goto('/');
  await follow('What am I owed?');
  await follow('Accident at work');
  expect(/What did the accident do/.test(await heading()), await heading());
  await press('Can do no work any more');
  expect(/When was the accident/.test(await heading()), await heading());
  await page.fill('[name=accident-on]', '2015-07-22');
  await press('Next');
  // Back by the browser, and forward again: nothing asks whether to send a form twice.
  await page.goBack();
  expect(/When was the accident/.test(await heading()), `after back: ${await heading()}`);
  await page.goForward();
  // What is not known stays a range.
  for (let questions = 0; await page.locator('form').count() > 0; questions += 1) {
    expect(questions < 12, 'the questions never end');
    const asked = await heading();
    if (/wages for a month/.test(asked)) {
      await page.fill('[name=monthly-wages]', '8,000');
      await press('Next');
    } else await press("I don't know");
  }
  const range = await page.innerText('.claim .total');
  expect(/^between ₹.* and ₹/.test(range), `a range was wanted: ${range}`);
  // Going back to what was not known.
  await follow('How old');
  await page.fill('[name=age]', 'forty');
  await press('Next');
  expect(/whole number/.test(await page.innerText('main')), 'a word is taken for an age');
  await page.fill('[name=age]', '40');
  await press('Next');
  for (let questions = 0; await page.locator('form').count() > 0; questions += 1) {
    expect(questions < 6, 'the questions never end');
    await press("I don't know");
  }
  const sum = await page.innerText('.claim');
  expect(sum.includes('₹8,84,016') && sum.includes('eight lakh eighty-four thousand sixteen rupees'), sum);
  const text = await page.innerText('main');
  for (const part of ['184.17', 'Until when', 'How to claim', 'Where it is written', 'What you said']) expect(text.includes(part), `${part} is missing`);
  // The address alone gives the same answer to somebody else.
  const link = await page.getByRole('link', { name: 'Address of this answer' }).getAttribute('href');
  const other = await openVisitor(browser, demo, { javaScriptEnabled: false });
  await other.page.goto(link);
  expect((await other.page.innerText('.claim')).includes('₹8,84,016'), 'the address gives another answer');
  expect((await other.context.cookies()).length === 0, 'a cookie was set');
  // Printed: the amount, the working and the doubts; no buttons.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.claim .total').isVisible(), 'the sum is not printed');
  expect(!await page.locator('.actions').first().isVisible(), 'buttons are printed');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/dues-printed.png`, fullPage: true });
  await other.close();
  await visitor.close();
}
