import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { loadProgram } from '../../src/cli/load-program.ts';
import { run } from '../../src/runtime/index.ts';
import { toComparableLines } from '../../src/runtime/trace/index.ts';
import { inChromium } from './same-trace/in-chromium.ts';

// A program put into a folder of test/programs is one more case.
// Another zone and another language than ours: a program must not notice.
test.use({ timezoneId: 'America/New_York', locale: 'de-DE' });

const folder = fileURLToPath(new URL('../programs/', import.meta.url));
const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

for (const file of programs) {
  test(`${file} leaves the same trace in this browser as in Node`, async ({ page }) => {
    const program = await loadProgram(`${folder}${file}`);
    const traceOf = await inChromium(page);
    for (const seed of [0, 7]) {
      const inNode = toComparableLines(await run(program, { seed }));
      expect(await traceOf(program, { seed }), `seed ${seed}`).toBe(inNode);
      // Both stopped at the same limit would prove little.
      expect(inNode.trimEnd().split('\n').at(-1)).not.toContain('"outcome":"limit"');
    }
  });
}
