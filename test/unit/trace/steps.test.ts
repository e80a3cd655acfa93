import { expect, test } from 'vitest';
import {
  consoleLines,
  lanes,
  notices,
  requests,
  type Steps,
  summary,
  thread,
  waits,
} from '../../../src/runtime/trace/index.ts';
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

const LEFT = 'for (let i = 0; i < 20_000; i++) setTimeout(() => {}, 60_000);';
const STUCK = `
async function page() { await new Promise(() => {}); }
await Promise.all(Array.from({ length: 10_000 }, page));`;
const UNHEARD = `
async function fail(id: number) { throw new Error(String(id)); }
for (let id = 0; id < 5000; id++) void fail(id);`;

for (const [what, program, reading] of [
  ['left behind', LEFT, notices],
  ['waiting for ever', STUCK, waits],
  ['unheard', UNHEARD, notices],
] as const) {
  test(`what is ${what} is told in many steps`, async () => {
    const trace = await runProgram(program);
    for (const _ of lanes.steps(trace));
    expect(restsIn(reading.steps(trace))).toBeGreaterThan(trace.size / 1024 + 5);
  });
}

test('of thousands of timers each block of the thread finds its own', async () => {
  const trace = await runProgram(`
for (let due = 0; due < 3000; due++) setTimeout(() => {}, due);
for (let i = 0; i < 100; i++) {
  const until = performance.now() + 10;
  while (performance.now() < until);
  await new Promise((next) => setTimeout(next, 10));
}`);
  const [first, second] = thread(trace);
  const late = (block = first) => block?.late.map(({ due }) => due);
  expect(late(first)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(second?.late).toHaveLength(9);
  expect(late(second)?.every((due) => due > (second?.from ?? 0))).toBe(true);
});

function restsIn(steps: Steps<unknown>): number {
  let rests = 0;
  while (!steps.next().done) rests++;
  return rests;
}

test('what was read in steps is not read again', async () => {
  const trace = await runProgram(MANY);
  for (const _ of lanes.steps(trace));
  expect(lanes.steps(trace).next()).toEqual({ done: true, value: lanes(trace) });
  expect(summary(trace).outcome).toBe('finished');
});

test('a long stretch without an event of the kinds that are read is read in steps as well', async () => {
  const trace = await runProgram(
    `for (let i = 0; i < 10_000; i++) Promise.resolve().then(() => {});`,
  );
  for (const reading of [consoleLines, requests]) {
    expect(restsIn(reading.steps(trace))).toBeGreaterThanOrEqual(Math.floor(trace.size / 1024));
    expect(reading(trace)).toEqual([]);
  }
});
