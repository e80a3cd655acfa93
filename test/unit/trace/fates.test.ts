import { expect, test } from 'vitest';
import { Fates } from '../../../src/runtime/trace/readings/fates.ts';
import { thingsOf } from '../../../src/runtime/trace/readings/things.ts';
import { runProgram } from '../run-program.ts';

const NESTED = `
const fails = async () => { await null; throw new Error('inside'); };
let all: Promise<unknown> = fails();
for (let i = 0; i < 10_000; i++) all = Promise.all([all]);
await all;`;

test('what waits for one that waits for one is settled as the last of them, and found in many steps', async () => {
  const fates = new Fates(thingsOf(await runProgram(NESTED)));
  const last = { kind: 'join', id: 10_000 } as const;
  const steps = fates.steps(last);
  let rests = 0;
  while (!steps.next().done) rests++;
  // Each is looked at on the way there and on the way back.
  expect(rests).toBeGreaterThanOrEqual(2 * Math.floor(10_000 / 1024));
  expect(fates.of(last)).toEqual({ at: 0, failed: true });
  expect(fates.steps(last).next()).toEqual({ done: true, value: { at: 0, failed: true } });
});
