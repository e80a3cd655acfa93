import { expect, test } from 'vitest';
import { lanes, summary } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const MANY = `
import { setTimeout as sleep } from 'node:timers/promises';
async function page(id: number) { await sleep(id % 7); }
await Promise.all(Array.from({ length: 2000 }, (_, id) => page(id)));`;

test('a long trace is read in many steps, between which something else can be done', async () => {
  const trace = await runProgram(MANY);
  const steps = lanes.steps(trace);
  let rests = 0;
  while (!steps.next().done) rests++;
  expect(rests).toBeGreaterThan(trace.size / 1024);
  expect(lanes(trace).lanes).toHaveLength(2001);
});

test('what was read in steps is not read again', async () => {
  const trace = await runProgram(MANY);
  for (const _ of lanes.steps(trace));
  expect(lanes.steps(trace).next()).toEqual({ done: true, value: lanes(trace) });
  expect(summary(trace).outcome).toBe('finished');
});
