import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled } from '../run-program.ts';
import { linesOnEngine } from './engine.ts';
import { linesUnderHooks } from './hooked.ts';
import { withLateHook } from './late-hook.ts';
import { randomProgram } from './random-program.ts';

it('150 random programs print in the order of the engine', async () => {
  await fc.assert(
    fc.asyncProperty(randomProgram, async (text) => {
      expect(await linesUnderHooks(await compiled(text))).toEqual(await linesOnEngine(text));
    }),
    { numRuns: 150 },
  );
});

it('one tick more at every `await` would show in most of them', async () => {
  const programs = fc.sample(randomProgram, 20);
  let found = 0;
  for (const text of programs) {
    const late = withLateHook(await compiled(text), 'waits');
    const lines = late && (await linesUnderHooks(late));
    if (lines && lines.join('\n') !== (await linesOnEngine(text)).join('\n')) found++;
  }
  expect(found).toBeGreaterThan(12);
});
