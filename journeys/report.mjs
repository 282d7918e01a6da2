// What passed and what did not.
export class Report {
  passed = 0;
  failed = 0;

  /** Runs one journey or check; a throw is a failure, and the next one still runs. */
  async check(name, run) {
    const from = Date.now();
    try {
      await run();
      this.passed += 1;
      console.log(`ok   ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAIL ${name}\n     ${String(error.stack ?? error).split('\n').slice(0, 14).join('\n     ')}`);
    }
  }
}

export function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
