// Through the real door: a wrong password, the right one, the second factor, and out again.
import { openVisitor } from './browser.mjs';
import { expect } from './report.mjs';
import { code } from './totp.mjs';

export async function walk({ report, demo, browser }) {
  for (const javaScriptEnabled of [true, false]) {
    await report.check(`a desk lead signs in and out with two factors, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      // Another lead for each: a code is good once only.
      const lead = demo.staff.filter(({ role }) => role === 'desk lead')[javaScriptEnabled ? 0 : 1];
      const { page, complaints, close } = await openVisitor(browser, demo, { javaScriptEnabled });
      await page.goto('/desk');
      expect(page.url().endsWith('/sign-in?next=%2Fdesk') || page.url().includes('/sign-in?next='), `a stranger got to ${page.url()}`);
      await page.fill('#login', lead.login);
      await page.fill('#password', 'not-the-password-1');
      await page.click('main .button');
      expect(await page.locator('.flash-red, .error-summary').count() > 0, 'a wrong password is not said');
      expect(await page.inputValue('#login') === lead.login, 'the login typed is not kept');
      expect(await page.inputValue('#password') === '', 'the password is sent back');
      await page.fill('#password', demo.password);
      await page.click('main .button');
      expect(page.url().includes('/sign-in/code'), `no second factor asked: ${page.url()}`);
      await page.goto('/desk');
      expect(page.url().includes('/sign-in'), 'half a sign-in opens the desk');
      await page.fill('#login', lead.login);
      await page.fill('#password', demo.password);
      await page.click('main .button');
      await page.fill('#code', code(lead.secret));
      await page.click('main .button');
      expect(new URL(page.url()).pathname === '/desk', `after the code: ${page.url()} ${await page.locator('main').innerText()}`);
      await page.click('.menu summary');
      await page.click('form[action="/sign-out"] button');
      await page.goto('/desk');
      expect(page.url().includes('/sign-in'), 'signed out, and the desk still opens');
      expect(complaints.length === 0, complaints.join('\n'));
      await close();
    });
  }
}
