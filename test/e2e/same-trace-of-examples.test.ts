import { expect, test } from '@playwright/test';
import { examplesOf, lessons } from '../../src/cli/lessons.ts';
import { loadProgram } from '../../src/cli/load-program.ts';
import { loadWorld } from '../../src/cli/load-world.ts';
import { run } from '../../src/runtime/index.ts';
import { toComparableLines } from '../../src/runtime/trace/index.ts';
import { inChromium } from './same-trace/in-chromium.ts';

for (const lesson of lessons()) {
  test(`the examples of ${lesson.slug} leave the same traces in this browser as in Node`, async ({
    page,
  }) => {
    test.slow();
    const traceOf = await inChromium(page);
    for (const { id, path } of examplesOf(lesson)) {
      const program = await loadProgram(path);
      const world = await loadWorld(path);
      for (const seed of [0, 7]) {
        const inNode = toComparableLines(await run(program, { seed, world }));
        expect.soft(await traceOf(program, { seed, world }), `${id}, seed ${seed}`).toBe(inNode);
      }
    }
  });
}
