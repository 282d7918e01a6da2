// The law amended: a drafter writes a row, sees what it changes, counsel puts it in force and takes it back; and what the law gives in a
// case: asked, computed, kept, a last day decided on. Each page in three languages, on a desk and on a phone.
import { openStaff } from './browser.mjs';
import { inspectOpen } from './inspect.mjs';
import { expect } from './report.mjs';

const LANGUAGES = ['en', 'hi', 'or'];

export async function walk({ report, demo, browser }) {
  const drafter = await openStaff(browser, demo, demo.first('law drafter'));
  const counsel = await openStaff(browser, demo, demo.first('counsel'));
  let preview;
  await report.check('law: a draft without its source is sent back with what was typed', async () => {
    await drafter.page.goto('/law/drafts/new?kind=parameter');
    await drafter.page.selectOption('#param', 'gratuity-ceiling');
    await drafter.page.fill('#worth', '25,00,000');
    await drafter.page.click('form[action="/law/drafts"] button.button');
    expect(await drafter.page.locator('#errors').count() === 1, 'no summary of what is wrong');
    expect(await drafter.page.inputValue('#worth') === '25,00,000', 'what was typed is gone');
    await look(drafter, 'a draft sent back', drafter.page.url(), false);
  });
  await report.check('law: a drafter drafts a row and sees what it changes', async () => {
    const fill = (id, text) => drafter.page.fill(`[id="${id}"]`, text);
    await drafter.page.goto('/law/drafts/new?kind=parameter');
    await drafter.page.selectOption('#param', 'gratuity-ceiling');
    await fill('worth', '25,00,000');
    await drafter.page.selectOption('#place', 'india');
    await fill('from', '2026-04-01');
    await fill('known', '2026-03-20');
    await fill('source-instrument', 'Invented notification');
    await fill('source-number', 'S.O. 7(E)');
    await fill('source-date', '2026-03-20');
    await fill('source-section', 'para 1');
    await drafter.page.check('input[name="status"][value="read"]');
    await fill('why', 'The ministry raised it');
    await drafter.page.click('form[action="/law/drafts"] button.button');
    expect(/\/law\/releases$/.test(drafter.page.url()), drafter.page.url());
    await look(drafter, 'drafts that wait', '/law/releases');
    await drafter.page.goto('/law/releases');
    await drafter.page.click('form[action="/law/previews"] button.button');
    preview = new URL(drafter.page.url()).pathname;
    expect(preview.startsWith('/law/previews/'), preview);
    expect(await drafter.page.locator('form[action="/law/releases"]').count() === 0, 'a drafter is asked to release');
    await look(drafter, 'a preview', preview);
  });
  await report.check('law: counsel puts it in force and takes it back', async () => {
    await counsel.page.goto(preview);
    await counsel.page.fill('#note', 'Read in the gazette');
    await counsel.page.click('form[action="/law/releases"] button.button');
    expect(/\/law\/releases\/1$/.test(counsel.page.url()), counsel.page.url());
    await look(counsel, 'a release', '/law/releases/1');
    await counsel.page.goto('/law/releases/1');
    await counsel.page.fill('#note', 'It was not notified');
    await counsel.page.click('#return button');
    expect(/\/law\/releases\/2$/.test(counsel.page.url()), counsel.page.url());
    await look(counsel, 'all releases', '/law/releases');
  });
  const owner = await openStaff(browser, demo, demo.staff.find((person) => person.role === 'caseworker'));
  await report.check('law: what the law gives is asked, computed and kept in a case', async () => {
    await owner.page.goto('/cases');
    const link = await owner.page.locator('a[href^="/cases/"]').evaluateAll((links) => links.map((a) => a.getAttribute('href')).find((href) => /^\/cases\/\d{10}$/.test(href)));
    const heads = `${link}/heads/1`;
    await owner.page.goto(heads);
    await owner.page.check('input[name="question"][value="gratuity"]');
    await owner.page.click(`form[action="${heads}"] button.button`);
    expect(await owner.page.locator('#told').count() === 1, 'nothing was kept');
    await owner.page.fill('[id="fact-job-ended"]', '2026-08-01');
    await owner.page.fill('[id="fact-service-years"]', '12');
    await owner.page.click(`form[action="${heads}"] button.button`);
    await look(owner, 'what the law gives', heads);
    await owner.page.goto(heads);
    const decide = owner.page.locator(`form[action^="${heads}/limits/"]`).first();
    await decide.locator('xpath=ancestor::details').locator('summary').click();
    await decide.locator('input[value="filed"]').check();
    await decide.locator('textarea').fill('Filed at the office of the controlling authority');
    await decide.locator('button').click();
    await look(owner, 'a last day decided on', heads);
  });
  for (const visitor of [drafter, counsel, owner]) await visitor.close();
}

async function look(visitor, what, path, reload = true) {
  for (const language of reload ? LANGUAGES : ['en']) {
    if (reload) await visitor.page.goto(`${path}?lang=${language}`);
    const faults = await inspectOpen(visitor, `law ${what} ${language}`);
    expect(faults.length === 0, faults.join('\n'));
  }
  if (reload) await visitor.page.goto(`${path}?lang=en`);
}
