// Walks through Sangam in a real browser: node journeys/run.mjs [sign_in|intake|case|search|dues|law|axe …]; SHOTS=folder keeps pictures.
import { openBrowser } from './browser.mjs';
import { startDemo } from './demo.mjs';
import { expect, Report } from './report.mjs';

const CASES = 60;
const JOURNEYS = ['sign_in', 'intake', 'case', 'search', 'dues', 'law', 'axe'];
const wanted = process.argv.slice(2);

const report = new Report();
const demo = await startDemo(CASES);
const browser = await openBrowser();
try {
  for (const name of JOURNEYS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { walk } = await import(`./${name}.mjs`);
    await walk({ report, demo, browser });
  }
  await report.check('the program wrote no error into its log', () => {
    expect(demo.faults.length === 0, demo.faults.slice(0, 10).join('\n'));
  });
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`journeys: ${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed === 0 ? 0 : 1;
