// Debian's Chromium, driven without anything that calls home.
import { chromium } from 'playwright-core';

export const WIDTHS = [{ width: 1280, height: 900 }, { width: 360, height: 740 }];
const WAIT_MS_MAX = 30_000;

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run', '--disable-quic'],
  });
}

/** A fresh profile, in English unless told, that notes everything the page complains about. */
export async function openVisitor(browser, demo, { javaScriptEnabled = true, viewport = WIDTHS[0] } = {}) {
  const context = await browser.newContext({ baseURL: demo.address, javaScriptEnabled, viewport, locale: 'en-IN', timezoneId: 'Asia/Kolkata' });
  context.setDefaultTimeout(WAIT_MS_MAX);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) complaints.push(`console: ${line.text()}`);
  });
  return { context, page, complaints, close: () => context.close() };
}

/** The same, signed in by the demo's door. */
export async function openStaff(browser, demo, person, options) {
  const visitor = await openVisitor(browser, demo, options);
  await visitor.page.goto(person.door);
  return visitor;
}

/** Presses Tab until the wanted control has the focus, as somebody without a mouse does. */
export async function tabTo(page, selector, presses = 120) {
  for (let press = 0; press < presses; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector} on ${page.url()}`);
}
