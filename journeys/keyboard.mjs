// Somebody without a mouse: every act is a key. What stands in the page is only looked at.
import { tabTo } from './browser.mjs';
import { expect } from './report.mjs';

const TABS_MAX = 400;
const ARROWS_MAX = 60;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Tabs to the control; where it is, the focus can be seen. */
  async reach(selector) {
    await tabTo(this.page, selector, TABS_MAX);
    expect(await this.page.evaluate(focusIsSeen), `the focus on ${selector} can't be seen`);
  }

  /** Replaces what stands in a field of text. */
  async write(selector, text) {
    await this.reach(selector);
    await this.press('Control+a');
    await this.press('Delete');
    await this.page.keyboard.type(text);
    expect(await this.value(selector) === text, `${selector} holds ${await this.value(selector)} and not ${text}`);
  }

  /** Chooses an option of a list by going down it. */
  async pick(selector, value) {
    await this.reach(selector);
    await this.press('Home');
    for (let press = 0; press < ARROWS_MAX && await this.value(selector) !== value; press += 1) await this.press('ArrowDown');
    expect(await this.value(selector) === value, `${selector} has no ${value}`);
  }

  /** Chooses one of few (radio buttons share one stop of Tab). */
  async choose(name, value) {
    await this.reach(`input[name="${name}"]`);
    const at = () => this.page.evaluate(() => document.activeElement.value);
    const chosen = () => this.page.evaluate((wanted) => document.querySelector(`input[name="${wanted}"]:checked`)?.value, name);
    for (let press = 0; press < ARROWS_MAX && await at() !== value; press += 1) await this.press('ArrowDown');
    if (await chosen() !== value) await this.press('Space');
    expect(await chosen() === value, `${name} can't be set to ${value}`);
  }

  /** Ticks a box. */
  async tick(selector) {
    await this.reach(selector);
    if (!await this.page.evaluate(() => document.activeElement.checked)) await this.press('Space');
    expect(await this.page.evaluate(() => document.activeElement.checked), `${selector} can't be ticked`);
  }

  /** Presses a button or link and waits for the page that answers. */
  async go(selector, key = 'Enter') {
    await this.reach(selector);
    await Promise.all([this.page.waitForEvent('load'), this.press(key)]);
  }

  value(selector) {
    return this.page.inputValue(selector);
  }
}

/* global document, getComputedStyle */
// Something around the control or around its label is drawn because it has the focus.
function focusIsSeen() {
  const one = document.activeElement;
  return [one, one.closest('label'), one.closest('.money')].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
}
